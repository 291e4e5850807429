package trial

import "slices"

// UnknownPoints returns the points of a look this version does not know, by their
// ids. They are kept, and can be shown under them.
func UnknownPoints(w Watch) []PointID {
	var out []PointID
	for id := range w.Points {
		if _, known := PointByID(id); !known {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}
