package plan

import (
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

func TestSpaceOfOnesOwn(t *testing.T) {
	for _, c := range []struct {
		space int
		why   string
		want  int
	}{{0, "", 30}, {14, "", 30}, {14, "  ", 30}, {14, "We work together.", 14}, {13, "We work together.", 30}, {-3, "x", 30},
		{29, "x", 29}, {30, "", 30}, {45, "", 45}, {90, "", 90}, {91, "", 90}, {1 << 40, "x", 90}} {
		if got := (Course{Space: c.space, Why: c.why}).SpaceDays(today); got != c.want {
			t.Errorf("%d (%q): %d, want %d", c.space, c.why, got, c.want)
		}
	}
}

// A shorter space counts from the day after, whatever is done on the same day and
// whichever way the clock is turned; a longer one counts at once.
func TestAShorterSpaceCountsFromTheNextDay(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	c := Course{}.SetSpace(14, "We share a flat.", day(0))
	for _, w := range []struct{ on, want int }{{-1, 30}, {0, 30}, {1, 14}, {40, 14}} {
		if got := c.SpaceDays(day(w.on)); got != w.want {
			t.Errorf("on day %d: %d, want %d", w.on, got, w.want)
		}
	}
	for name, c := range map[string]struct {
		c    Course
		want [3]int // on days 10, 11 and 12
	}{
		"longer at once":                  {c.SetSpace(60, "", day(10)), [3]int{60, 60, 60}},
		"longer and shorter on one day":   {c.SetSpace(60, "", day(10)).SetSpace(14, "x", day(10)), [3]int{14, 14, 14}},
		"from ninety to thirty":           {Course{}.SetSpace(90, "", day(0)).SetSpace(30, "", day(10)), [3]int{90, 30, 30}},
		"in two steps":                    {Course{}.SetSpace(90, "", day(0)).SetSpace(45, "", day(10)).SetSpace(20, "x", day(10)), [3]int{90, 20, 20}},
		"the reason on a later day":       {Course{}.SetSpace(14, "", day(0)).SetSpace(14, "x", day(10)), [3]int{30, 14, 14}},
		"put down with the clock ahead":   {Course{}.SetSpace(14, "x", day(12)), [3]int{30, 30, 30}},
		"and again with the clock right":  {Course{}.SetSpace(14, "x", day(12)).SetSpace(15, "x", day(10)), [3]int{30, 30, 30}},
		"what was before makes no sense":  {Course{Space: 14, Why: "x", Was: 1 << 40, Changed: day(10)}, [3]int{90, 14, 14}},
		"what was before is less than it": {Course{Space: 40, Was: -7, Changed: day(10)}, [3]int{40, 40, 40}},
	} {
		for i, want := range c.want {
			if got := c.c.SpaceDays(day(10 + i)); got != want {
				t.Errorf("%s: on day %d %d, want %d", name, 10+i, got, want)
			}
		}
	}
}

// The latest day is that of everything written and done; what is planned ahead,
// and what was taken back, is none.
func TestLatestDay(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	base := Facts{Response: calmAnswers(), Today: today}
	for name, c := range map[string]struct {
		change func(*Facts)
		want   civil.Date
	}{
		"answers":           {func(*Facts) {}, today},
		"something else":    {func(f *Facts) { f.Latest = day(9) }, day(9)},
		"an earlier taking": {func(f *Facts) { f.Earlier = []assess.Response{answering(assess.Response{}, calmAnswers(), day(4))} }, day(4)},
		"a told stop":       {func(f *Facts) { f.Response = f.Response.Tell(guide.Blocked, []guide.OptionID{guide.Yes}, day(6)) }, day(6)},
		"a mark":            {func(f *Facts) { f.Marks = map[guide.StepID]Mark{"two-lists": {Status: Done, On: day(3)}} }, day(3)},
		"a time":            {func(f *Facts) { f.Marks = map[guide.StepID]Mark{"two-lists": {Times: []civil.Date{day(5), day(2)}}} }, day(5)},
		"a history": {func(f *Facts) {
			f.Marks = map[guide.StepID]Mark{"two-lists": {Status: Done, On: day(1), Past: []Change{{Status: Doing, On: day(8)}}}}
		}, day(8)},
		"taken back": {func(f *Facts) {
			f.Marks = map[guide.StepID]Mark{"two-lists": {Past: []Change{{Status: Done, On: day(8), Undone: true}}}}
		}, today},
		"a day ahead": {func(f *Facts) { f.Marks = map[guide.StepID]Mark{"two-lists": {Due: day(8)}} }, today},
		"quiet":       {func(f *Facts) { f.Course = Course{On: day(1), Quiet: day(30)} }, day(1)},
		"the space":   {func(f *Facts) { f.Course = Course{}.SetSpace(20, "x", day(4)) }, day(4)},
		"an own step": {func(f *Facts) { f.Own = map[guide.StepID]Own{"own-1": {On: day(2), Gone: day(7)}} }, day(7)},
	} {
		f := base
		c.change(&f)
		if got := f.LatestDay(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// Impossible dates and places are no reason to panic or to lose anything.
func TestImpossibleThingsAreKept(t *testing.T) {
	far := civil.MustParse("9999-12-31")
	f := Facts{Response: calmAnswers(), Today: today, Course: Course{Space: -4, Quiet: far},
		Own:   map[guide.StepID]Own{"own-1": {Title: "Mine", Phase: guide.PhaseSteady, At: -9, Kind: guide.KindWait, Every: -3, On: far}, "": {Title: "No id", Phase: guide.PhaseSteady}},
		Marks: map[guide.StepID]Mark{"own-1": {Status: Doing, On: far, Due: far, Times: []civil.Date{far, {}}}, "two-lists": {Status: "odd", Note: "kept"}, "own-share": {Status: Done}}}
	p := Build(f)
	p.Due()
	p.Next()
	p.Milestones()
	for id := range f.Own {
		if s, ok := p.Find(id); !ok || s.Title == "" {
			t.Errorf("%q is gone", id)
		}
	}
	if s, ok := p.Find("two-lists"); !ok || s.Mark.Note != "kept" {
		t.Error("a mark with an odd status is gone")
	}
	if _, err := p.Apply("two-lists", "odd", today); err == nil {
		t.Error("an odd status was set")
	}
	if len(openContact(p)) > 0 {
		t.Error("contact is open on an impossible date")
	}
	empty := Build(Facts{})
	if _, ok := empty.Find("first-message"); len(openContact(empty)) > 0 || ok && len(empty.Phases) == 0 {
		t.Error("no facts at all open something")
	}
}
