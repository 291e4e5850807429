package plan

import (
	"testing"

	"afterward/core/civil"
)

func TestDoneWithin(t *testing.T) {
	from := civil.MustParse("2026-11-16")
	to := from.AddDays(6)
	for name, c := range map[string]struct {
		marks []Mark
		want  int
	}{
		"nothing":                     {nil, 0},
		"done on the first and last":  {[]Mark{{Status: Done, On: from}, {Status: Done, On: to}}, 2},
		"before and after":            {[]Mark{{Status: Done, On: from.AddDays(-1)}, {Status: Done, On: to.AddDays(1)}}, 0},
		"begun, or left out":          {[]Mark{{Status: Doing, On: from}, {Status: Skipped, On: from}}, 0},
		"each day of one repeated":    {[]Mark{{Status: Doing, On: from, Times: []civil.Date{from.AddDays(-1), from, to}}}, 2},
		"repeated and done, one day":  {[]Mark{{Status: Done, On: to, Times: []civil.Date{to}}}, 1},
		"done and begun again":        {[]Mark{{Status: Doing, On: to, Past: []Change{{Status: Done, On: from}}}}, 1},
		"done and taken back":         {[]Mark{{Past: []Change{{Status: Done, On: from, Undone: true}}}}, 0},
		"done on a day nobody knows":  {[]Mark{{Status: Done}}, 0},
		"a note only, and no status ": {[]Mark{{Note: "x"}}, 0},
	} {
		if got := DoneWithin(c.marks, from, to); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}
