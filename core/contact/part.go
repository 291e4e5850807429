package contact

import "slices"

// Parts returns the parts of a day in their order, with nothing counted in them. All are
// of one length.
func Parts() []Part { return slices.Clone(partList) }
