package guide

import "slices"

// lists are all lists: those that serve either way, and those of one of the two.
var lists = slices.Concat(bothLists, tryLists, letGoLists)
