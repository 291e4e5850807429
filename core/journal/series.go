package journal

import (
	"cmp"
	"slices"

	"afterward/core/civil"
)

// A Series is a text written over several days, one part a day, as it follows from
// the entries. A part is an entry that answers one of the questions of the series.
type Series struct {
	Parts []Part // in the order of the questions
	Next  int    // the part to write, from 0; -1 when every part is written
	Rest  bool   // a part was written today, or later by the date it carries: there is one a day at most
}

// A Part is one day of a series.
type Part struct {
	Prompt  string
	IDs     []string   // of all entries that answer it, the latest first
	On      civil.Date // the day of the latest; the zero Date when there is none
	Written bool       // in the present round
}

// SeriesOf returns how far a person has come with a series on the day today. With
// again a series that is finished begins anew; the parts of earlier rounds stay.
// An entry that was removed leaves a gap to fill, and two of one day count once.
func SeriesOf(entries map[string]Entry, prompts []string, today civil.Date, again bool) Series {
	s := Series{Parts: make([]Part, len(prompts))}
	for i, p := range prompts {
		s.Parts[i].Prompt = p
	}
	var ids []string
	for id, e := range entries {
		if slices.Contains(prompts, e.Prompt) {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(Compare(entries[b], entries[a]), cmp.Compare(a, b)) })
	var last civil.Date
	for _, id := range ids { // the oldest first
		e := entries[id]
		if s.full() && e.On != last {
			s.begin()
		}
		p := &s.Parts[slices.Index(prompts, e.Prompt)]
		p.IDs, p.On, p.Written = slices.Insert(p.IDs, 0, id), e.On, true
		last = e.On
	}
	s.Rest = len(ids) > 0 && last.Compare(today) >= 0
	if again && s.full() {
		s.begin()
	}
	s.Next = slices.IndexFunc(s.Parts, func(p Part) bool { return !p.Written })
	return s
}

func (s *Series) full() bool {
	return !slices.ContainsFunc(s.Parts, func(p Part) bool { return !p.Written })
}

// begin opens another round.
func (s *Series) begin() {
	for i := range s.Parts {
		s.Parts[i].Written = false
	}
}
