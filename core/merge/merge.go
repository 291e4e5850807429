// Package merge has how two copies that were changed apart become one, where that is the
// same for every record: nothing a person wrote is lost by it.
package merge

import (
	"strings"

	"afterward/core/civil"
)

// Texts keeps both texts, ours first, and a text once that is part of the other.
func Texts(ours, theirs string) string {
	switch {
	case strings.Contains(ours, theirs):
		return ours
	case strings.Contains(theirs, ours):
		return theirs
	}
	return ours + "\n\n" + theirs
}

// Earlier is the earlier of two days, and the only one when one is not recorded.
func Earlier(a, b civil.Date) civil.Date {
	if a.IsZero() || !b.IsZero() && b.Compare(a) < 0 {
		return b
	}
	return a
}
