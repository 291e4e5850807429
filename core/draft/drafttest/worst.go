package drafttest

import (
	"cmp"
	"slices"

	"afterward/core/guide"
)

// A Miss is a draft on which the checker and the labels differ.
type Miss struct {
	Labelled
	Not  []guide.MarkID // labelled, and not marked
	Only []guide.MarkID // marked, and not labelled
}

// Worst returns the n worst misses: first where help or a stop was called for and
// none came, then fine drafts that are held back, then the others by how much is
// wrong.
func Worst(all []Labelled, check Check, n int) []Miss {
	var misses []Miss
	for _, l := range all {
		if l.Lang != "" {
			continue
		}
		m, res := Miss{Labelled: l}, check(l.Text, l.Stage)
		for _, mark := range guide.Marks() {
			labelled := slices.ContainsFunc(l.Marks, func(m Label) bool { return m.Kind == mark.ID })
			switch marked := res.Has(mark.ID); {
			case labelled && !marked:
				m.Not = append(m.Not, mark.ID)
			case marked && !labelled && !l.arguable(mark.ID):
				m.Only = append(m.Only, mark.ID)
			}
		}
		if len(m.Not)+len(m.Only) > 0 {
			misses = append(misses, m)
		}
	}
	slices.SortStableFunc(misses, func(a, b Miss) int { return cmp.Compare(b.weight(), a.weight()) })
	return misses[:min(n, len(misses))]
}

// weight says how bad a miss is. A draft with some other severe mark is held back
// all the same, so that a kind missed in it weighs less.
func (m Miss) weight() int {
	w := len(m.Not) + len(m.Only)
	held := severe(m.Only) || slices.ContainsFunc(m.Marks, func(l Label) bool { return severe([]guide.MarkID{l.Kind}) && !slices.Contains(m.Not, l.Kind) })
	switch {
	case slices.Contains(m.Not, guide.MarkSelfHarm):
		w += 400
	case severe(m.Not) && !held:
		w += 300
	case len(m.Marks) == 0 && severe(m.Only):
		w += 200
	case len(m.Marks) == 0:
		w += 100
	}
	return w
}

func severe(kinds []guide.MarkID) bool {
	return slices.ContainsFunc(kinds, func(k guide.MarkID) bool {
		mark, _ := guide.MarkByID(k)
		return mark.Severe
	})
}
