package app

import (
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
)

func blank(text string) bool { return strings.TrimSpace(text) == "" }

func sortedBy[T any](all []T, compare func(a, b T) int) []T {
	slices.SortFunc(all, compare)
	return all
}

// edit changes one record of a shelf. One that is not there is left alone.
func edit[T any](s *Session, kind string, on shelfOf[T], id string, set func(*T)) {
	s.mu.Lock()
	v, ok := on.all[id]
	s.mu.Unlock()
	if !ok {
		return
	}
	set(&v)
	s.change(ref{kind, id}, func() { on.all[id] = v })
}

// A Listed is a line of a list with its id.
type Listed struct {
	ID string
	lists.Line
}

// Lines are the lines on a list, and those that were taken off it, in their order.
func (s *Session) Lines(list guide.ListID) (on, gone []Listed) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range lists.Of(s.lines.all, list) {
		on = append(on, Listed{id, s.lines.all[id]})
	}
	for _, id := range lists.GoneFrom(s.lines.all, list) {
		gone = append(gone, Listed{id, s.lines.all[id]})
	}
	return on, gone
}

// Shut returns why no line can be added to a list now; none when one can.
func (s *Session) Shut(list guide.List) []plan.Reason { return s.Plan().Closed(list.Gates) }

// AddLine puts a line on a list and returns its id. It returns ErrEmpty without a
// text, and plan.ErrClosed while the list takes none.
func (s *Session) AddLine(list guide.List, text, side string, on civil.Date) (id string, err error) {
	if blank(text) {
		return "", ErrEmpty
	}
	if len(s.Shut(list)) > 0 {
		return "", plan.ErrClosed
	}
	id = s.deps.NewID()
	s.mu.Lock()
	l := lists.Line{List: list.ID, Text: text, On: s.deps.Today(), Seq: lists.Next(s.lines.all), Side: side, For: on}
	s.mu.Unlock()
	s.change(ref{kindLine, id}, func() { s.lines.all[id] = l })
	return id, nil
}

// SetLine changes a line.
func (s *Session) SetLine(id string, set func(*lists.Line)) { edit(s, kindLine, s.lines, id, set) }
