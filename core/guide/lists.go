package guide

import "slices"

// lists are the lists of both paths.
var lists = slices.Concat(tryLists, letGoLists)
