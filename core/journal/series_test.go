package journal

import (
	"fmt"
	"slices"
	"testing"

	"afterward/core/civil"
)

var threePrompts = []string{"d-1", "d-2", "d-3"}

// series makes entries from pairs of a question and a day of November 2026.
func series(t *testing.T, written ...string) map[string]Entry {
	t.Helper()
	out := map[string]Entry{"free": {On: civil.MustParse("2026-11-21"), Seq: 99, Text: "no part of it"}}
	for i, w := range written {
		var n, on int
		if _, err := fmt.Sscanf(w, "%d@%d", &n, &on); err != nil {
			t.Fatal(err)
		}
		out[fmt.Sprintf("e%d", i)] = Entry{On: civil.Date{Year: 2026, Month: 11, Day: on}, Seq: i + 1, Text: "x", Prompt: threePrompts[n-1]}
	}
	return out
}

func TestSeriesOf(t *testing.T) {
	for _, c := range []struct {
		name    string
		written []string
		again   bool
		next    int
		rest    bool
		marks   []bool
	}{
		{name: "nothing yet", next: 0, marks: []bool{false, false, false}},
		{name: "one, today", written: []string{"1@21"}, next: 1, rest: true, marks: []bool{true, false, false}},
		{name: "one, a week ago", written: []string{"1@14"}, next: 1, marks: []bool{true, false, false}},
		{name: "two, the first was removed", written: []string{"2@14", "3@15"}, next: 0, marks: []bool{false, true, true}},
		{name: "a clock that was ahead", written: []string{"1@25"}, next: 1, rest: true, marks: []bool{true, false, false}},
		{name: "all", written: []string{"1@11", "2@14", "3@15"}, next: -1, marks: []bool{true, true, true}},
		{name: "all, and again", written: []string{"1@11", "2@14", "3@15"}, again: true, next: 0, marks: []bool{false, false, false}},
		{name: "again under way", written: []string{"1@11", "2@14", "3@15", "1@18"}, next: 1, marks: []bool{true, false, false}},
		{name: "twice", written: []string{"1@11", "2@14", "3@15", "1@18", "2@19", "3@21"}, next: -1, rest: true, marks: []bool{true, true, true}},
		{name: "two tabs wrote the same day", written: []string{"1@20", "1@20"}, next: 1, marks: []bool{true, false, false}},
		{name: "the last one twice", written: []string{"1@11", "2@14", "3@15", "3@15"}, next: -1, marks: []bool{true, true, true}},
		{name: "one twice, then all", written: []string{"1@11", "1@11", "2@14", "3@15"}, next: -1, marks: []bool{true, true, true}},
	} {
		s := SeriesOf(series(t, c.written...), threePrompts, civil.MustParse("2026-11-21"), c.again)
		var marks []bool
		for _, p := range s.Parts {
			marks = append(marks, p.Written)
		}
		if s.Next != c.next || s.Rest != c.rest || !slices.Equal(marks, c.marks) {
			t.Errorf("%s: next %d, rest %v, marks %v", c.name, s.Next, s.Rest, marks)
		}
	}
}

// The latest entry of a part stands first, and its day is the day of the part.
func TestSeriesPartsAreLatestFirst(t *testing.T) {
	s := SeriesOf(series(t, "1@11", "2@14", "3@15", "1@18"), threePrompts, civil.MustParse("2026-11-21"), false)
	if p := s.Parts[0]; !slices.Equal(p.IDs, []string{"e3", "e0"}) || p.On != civil.MustParse("2026-11-18") {
		t.Errorf("%+v", p)
	}
	if p := s.Parts[1]; p.Prompt != "d-2" || p.On != civil.MustParse("2026-11-14") {
		t.Errorf("%+v", p)
	}
}
