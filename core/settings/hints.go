package settings

import (
	"errors"
	"slices"
)

// HintsMax is how many hints can be put away at most, and HintMax how long the id of one
// is, in bytes: many times what the app has. They keep a record made by hand small.
const (
	HintsMax = 200
	HintMax  = 64
)

var errHints = errors.New("not a list of hints")

// Saw reports whether a hint was put away.
func (s Settings) Saw(hint string) bool { return slices.Contains(s.Hints, hint) }

// PutAway is s with a hint put away; the list of s itself stays as it is. An id that is
// empty or too long, and one too many, changes nothing.
func (s Settings) PutAway(hint string) Settings {
	if hint != "" && len(hint) <= HintMax && len(s.Hints) < HintsMax && !s.Saw(hint) {
		s.Hints = append(slices.Clone(s.Hints), hint)
	}
	return s
}

// checkHints wants ids that are there, not too long and not there twice.
func checkHints(hints []string) error {
	if len(hints) > HintsMax {
		return errHints
	}
	for i, h := range hints {
		if h == "" || len(h) > HintMax || slices.Contains(hints[:i], h) {
			return errHints
		}
	}
	return nil
}
