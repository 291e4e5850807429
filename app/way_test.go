package app

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
)

func wayStory(ending assess.Span) wayFacts {
	at := func(n int) civil.Date { return day.AddDays(-n) }
	written := func(n int, prompt string) Written {
		return Written{ID: "e", Entry: journal.Entry{On: at(n), Seq: 1, Text: "x", Prompt: prompt}}
	}
	return wayFacts{Today: day, Ending: ending,
		Steps: []plan.Step{{Step: guide.Step{ID: "two-lists", Title: "Two lists"}, Mark: plan.Mark{Status: plan.Done, On: at(30)}},
			{Step: guide.Step{ID: "walk", Title: "Walk"}, Mark: plan.Mark{Status: plan.Doing, On: at(20), Times: []civil.Date{at(20), at(19), at(3)}}}},
		Entries: []Written{written(20, ""), written(19, ""), written(12, string(guide.ThreeDays()[0].ID))},
		Lines:   []lists.Line{{List: guide.ListThings, On: at(5)}, {List: guide.ListThings, On: at(2)}}}
}

func TestTheWaySaysEachWeekOnce(t *testing.T) {
	v, ok := viewSoFar(wayStory(assess.Span{First: day.AddDays(-50), Last: day.AddDays(-25)}))
	if !ok || len(v.Weeks) != 5 || !v.Weeks[len(v.Weeks)-1].Here {
		t.Fatalf("%v, %+v", ok, v.Weeks)
	}
	if !strings.Contains(v.Since, "3 to 7 weeks ago") || v.Line.Until != 5 {
		t.Errorf("%q, the ending lies in %d days", v.Since, v.Line.Until)
	}
	second := v.Weeks[1] // twenty and nineteen days ago
	if len(second.Things) != 1 || len(second.Says) != 1 {
		t.Errorf("a week in which one step was done twice and two entries written: %+v", second)
	}
	if fourth := v.Weeks[3]; len(fourth.Things) != 2 {
		t.Errorf("a week with a step and a list: %+v", fourth)
	}
	for _, w := range v.Weeks {
		for _, text := range w.Says {
			if strings.ContainsAny(text, "0123456789") {
				t.Errorf("something is counted: %q", text)
			}
		}
	}
}

func TestTheWayBeginsWhereSomethingIsKnown(t *testing.T) {
	for name, c := range map[string]struct {
		ending assess.Span
		since  string
		older  int
	}{
		"nothing is known":             {assess.Span{}, "first thing kept here is from 22 October 2026, 4 weeks ago", 0},
		"more than a year ago":         {assess.Span{Last: day.AddDays(-366)}, "ended before 21 November 2025. The first thing", 0},
		"within the last month":        {assess.Span{First: day.AddDays(-31), Last: day}, "up to 4 weeks ago", 0},
		"after most of what was kept":  {assess.Span{First: day.AddDays(-10), Last: day.AddDays(-3)}, "up to 1 week ago", 6},
		"on a day that has not come":   {assess.Span{First: day.AddDays(3), Last: day.AddDays(4)}, "first thing kept", 0},
		"in the same week, known well": {assess.Span{First: day.AddDays(-31), Last: day.AddDays(-29)}, "4 weeks ago", 0},
	} {
		v, ok := viewSoFar(wayStory(c.ending))
		if !ok || !strings.Contains(v.Since, c.since) || v.Older != c.older {
			t.Errorf("%s: %v, %q, %d older", name, ok, v.Since, v.Older)
		}
	}
	if _, ok := viewSoFar(wayFacts{Today: day}); ok {
		t.Error("a way out of nothing")
	}
	if _, ok := viewSoFar(wayFacts{Entries: []Written{{Entry: journal.Entry{On: day}}}}); ok {
		t.Error("a way on a device without a date")
	}
}

// Whatever the dates are, every sign lies in the picture and has its week, and the
// picture never grows with how much was done.
func TestTheWayHoldsForAnyDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := func(name string) civil.Date {
			if rapid.IntRange(0, 9).Draw(t, name+" none") == 0 {
				return civil.Date{}
			}
			return day.AddDays(rapid.IntRange(-900, 30).Draw(t, name))
		}
		f := wayFacts{Today: day, Ending: assess.Span{First: date("first"), Last: date("last")}}
		for range rapid.IntRange(0, 40).Draw(t, "entries") {
			f.Entries = append(f.Entries, Written{Entry: journal.Entry{On: date("entry")}})
		}
		for range rapid.IntRange(0, 40).Draw(t, "times") {
			f.Steps = append(f.Steps, plan.Step{Step: guide.Step{ID: "a", Title: "A"}, Mark: plan.Mark{Times: []civil.Date{date("time")}}})
		}
		v, ok := viewSoFar(f)
		if !ok {
			return
		}
		for _, s := range v.Line.Signs {
			if s.At < 0 || s.At > v.Line.Days {
				t.Errorf("a sign at %d of %d", s.At, v.Line.Days)
			}
		}
		if most := 4 * len(v.Weeks); len(v.Line.Signs) > most || len(v.Line.Marks) > 6 {
			t.Errorf("%d signs for %d weeks, %d marks", len(v.Line.Signs), len(v.Weeks), len(v.Line.Marks))
		}
	})
}
