// Package drafttest has drafts that people labelled, and says how well the checker
// agrees with them. Its figures stand in ACCURACY.md and are held by a test.
package drafttest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"afterward/core/draft"
	"afterward/core/guide"
)

// A Label is a kind a person marked in a draft, with the passage; the quote is empty
// for what is said of the whole draft.
type Label struct {
	Kind  guide.MarkID `json:"kind"`
	Quote string       `json:"quote"`
	// Also are kinds a second careful reader might give the same passage.
	Also []guide.MarkID `json:"also,omitempty"`
}

// A Labelled is one draft with its labels. None of them means that it is fine.
type Labelled struct {
	ID    string      `json:"id"`
	Stage guide.Stage `json:"stage"`
	Text  string      `json:"text"`
	Marks []Label     `json:"marks"`
	Lang  string      `json:"lang,omitempty"`  // another language than English: in no figure
	Maybe bool        `json:"maybe,omitempty"` // a second careful reader might call it fine, or not fine
	// Arguable are kinds that are arguable for a line as a whole.
	Arguable []guide.MarkID `json:"-"`
}

// Parse reads drafts, one JSON object a line. An error names the line and holds no text.
func Parse(lines []byte) ([]Labelled, error) {
	var out []Labelled
	seen := map[string]bool{}
	for i, line := range bytes.Split(bytes.TrimSpace(lines), []byte("\n")) {
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		var l Labelled
		if err := d.Decode(&l); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		if l.ID == "" || seen[l.ID] || guide.StageByID(l.Stage).ID != l.Stage {
			return nil, fmt.Errorf("line %d: no id, one twice, or no such stage", i+1)
		}
		seen[l.ID] = true
		if err := l.check(); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		out = append(out, l)
	}
	return out, nil
}

var errLabel = errors.New("a label of no kind, or its quote is not in the text")

// check reports whether all labels are labels of the text.
func (l Labelled) check() error {
	for _, m := range l.Marks {
		mark, ok := guide.MarkByID(m.Kind)
		if !ok || mark.Whole != (m.Quote == "") || !strings.Contains(l.Text, m.Quote) || !areKinds(m.Also) {
			return errLabel
		}
	}
	if !areKinds(l.Arguable) {
		return errLabel
	}
	return nil
}

func areKinds(kinds []guide.MarkID) bool {
	return !slices.ContainsFunc(kinds, func(k guide.MarkID) bool {
		_, ok := guide.MarkByID(k)
		return !ok
	})
}

// arguable reports whether a kind is arguable for the draft, and not labelled.
func (l Labelled) arguable(kind guide.MarkID) bool {
	also := slices.Contains(l.Arguable, kind)
	for _, m := range l.Marks {
		if m.Kind == kind {
			return false
		}
		also = also || slices.Contains(m.Also, kind)
	}
	return also
}

// A Count is how often the checker and the labels agree on a kind, draft by draft.
type Count struct {
	Both  int // marked and labelled
	Only  int // marked, and not labelled
	Not   int // labelled, and not marked
	Near  int // labelled passages that a mark of the kind touches
	Quote int // labelled passages
}

// Precision is the share of what is marked that is labelled; 1 when nothing is marked.
func (c Count) Precision() float64 { return share(c.Both, c.Both+c.Only) }

// Recall is the share of what is labelled that is marked; 1 when nothing is labelled.
func (c Count) Recall() float64 { return share(c.Both, c.Both+c.Not) }

// Touched is the share of labelled passages that a mark of the kind touches.
func (c Count) Touched() float64 { return share(c.Near, c.Quote) }

func share(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

func (c Count) plus(d Count) Count {
	return Count{c.Both + d.Both, c.Only + d.Only, c.Not + d.Not, c.Near + d.Near, c.Quote + d.Quote}
}

// A Score is how well the checker does on a set of drafts in English.
type Score struct {
	Kinds   map[guide.MarkID]Count
	Drafts  int
	Fine    int // without a label
	Flagged int // of these, with a mark
	Caught  int // with a label, and with a mark of any kind
}

// All is the sum over all kinds.
func (s Score) All() Count {
	var all Count
	for _, c := range s.Kinds {
		all = all.plus(c)
	}
	return all
}

// FlagRate is the share of fine drafts that have a mark.
func (s Score) FlagRate() float64 {
	if s.Fine == 0 {
		return 0
	}
	return float64(s.Flagged) / float64(s.Fine)
}

// Plus is the score of two sets together.
func (s Score) Plus(t Score) Score {
	sum := Score{Kinds: map[guide.MarkID]Count{}, Drafts: s.Drafts + t.Drafts, Fine: s.Fine + t.Fine, Flagged: s.Flagged + t.Flagged, Caught: s.Caught + t.Caught}
	for _, m := range guide.Marks() {
		if c := s.Kinds[m.ID].plus(t.Kinds[m.ID]); c != (Count{}) {
			sum.Kinds[m.ID] = c
		}
	}
	return sum
}

// CatchRate is the share of drafts with a label that have a mark of any kind.
func (s Score) CatchRate() float64 { return share(s.Caught, s.Drafts-s.Fine) }

// A Check is draft.Check, or that of another checker.
type Check func(text string, stage guide.Stage) draft.Result

// Of checks the drafts and scores the result. A mark of a kind that is arguable for
// the draft counts neither for nor against the checker.
func Of(all []Labelled, check Check) Score {
	s := Score{Kinds: map[guide.MarkID]Count{}}
	for _, l := range all {
		if l.Lang != "" {
			continue
		}
		s.Drafts++
		res := check(l.Text, l.Stage)
		marked := len(res.Kinds()) > 0
		switch {
		case len(l.Marks) == 0:
			s.Fine++
			if marked {
				s.Flagged++
			}
		case marked:
			s.Caught++
		}
		for _, m := range guide.Marks() {
			if c := compare(l, res, m.ID); c != (Count{}) {
				s.Kinds[m.ID] = s.Kinds[m.ID].plus(c)
			}
		}
	}
	return s
}

// compare is the count of one draft for one kind.
func compare(l Labelled, res draft.Result, kind guide.MarkID) Count {
	var c Count
	labelled := false
	for _, m := range l.Marks {
		if m.Kind != kind {
			continue
		}
		labelled = true
		if m.Quote != "" {
			c.Quote++
			if touched(l.Text, m.Quote, kind, res) {
				c.Near++
			}
		}
	}
	switch marked := res.Has(kind); {
	case marked && labelled:
		c.Both = 1
	case marked && l.arguable(kind):
	case marked:
		c.Only = 1
	case labelled:
		c.Not = 1
	}
	return c
}

// touched reports whether a span of the kind touches the first place where the quote
// stands.
func touched(text, quote string, kind guide.MarkID, res draft.Result) bool {
	start := strings.Index(text, quote)
	end := start + len(quote)
	return slices.ContainsFunc(res.Spans, func(s draft.Span) bool { return s.Kind == kind && s.Start < end && s.End > start })
}
