package plan

import (
	"reflect"
	"slices"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// kinds are the kinds of news, with the phase where one is named.
func kinds(news []News) []string {
	var out []string
	for _, n := range news {
		out = append(out, string(n.Kind)+" "+string(n.Phase.ID))
	}
	return out
}

// news is what a person hears on a day who was last here on another.
func news(f Facts, was, now civil.Date) []News {
	f.Today = now
	return Build(f).Since(Build(f.AsOf(was)))
}

func TestSince(t *testing.T) {
	marks := everything(today)
	for _, s := range guide.Steps() {
		if s.Contact() {
			delete(marks, s.ID)
		}
	}
	calm := Facts{Response: ready("motives", "love"), Marks: marks, Today: today}
	if len(openContact(Build(calm))) == 0 {
		t.Fatal("contact is closed for somebody calm: the test shows nothing")
	}
	told := calm
	told.Response = calm.Response.Tell(guide.ClearNo, []guide.OptionID{guide.NotNow}, today.AddDays(3))
	skipped := calm
	skipped.Marks = with(marks, guide.StepSupport, Mark{Status: Skipped, On: today.AddDays(3), Note: "x", Past: []Change{{Status: Done, On: today}}})
	later := calm
	later.Marks = with(marks, guide.StepSupport, Mark{Status: Done, On: today.AddDays(3), Note: "x"})
	letGo := calm
	for name, c := range map[string]struct {
		f        Facts
		was, now int
		want     string // of the first news
		none     bool
	}{
		"nothing":                            {calm, 0, 3, "", true},
		"the safety questions are too old":   {calm, 0, guide.ScreenDays + 1, "shut open", false},
		"they were too old before already":   {calm, guide.ScreenDays + 1, guide.ScreenDays + 2, "", true},
		"a stop was told":                    {told, 0, 3, "stop ", false},
		"it was told before already":         {told, 3, 4, "", true},
		"a bad night is prepared for":        {later, 0, 3, "open open", false},
		"what was done counts no more":       {skipped, 0, 3, "shut open", false},
		"the same day":                       {letGo, 0, 0, "", true},
		"a day of the device before the one": {calm, 0, -5, "shut open", false},
	} {
		got := kinds(news(c.f, today.AddDays(c.was), today.AddDays(c.now)))
		if c.none != (len(got) == 0) || !c.none && got[0] != c.want {
			t.Errorf("%s: %q, want %q first", name, got, c.want)
		}
	}
}

// What a phase is closed for is said once, and a stop alone.
func TestNewsSaysEachReasonOnce(t *testing.T) {
	marks := everything(today)
	f := Facts{Response: ready("motives", "love"), Marks: marks, Today: today}
	seen := map[guide.GateID]bool{}
	for _, n := range news(f, today, today.AddDays(guide.ScreenDays+1)) {
		if n.Kind == NewsShut && (seen[n.Reason.Gate] || n.Reason.Text == "") {
			t.Errorf("%s is said twice, or says nothing", n.Reason.Gate)
		}
		seen[n.Reason.Gate] = true
	}
	if len(seen) == 0 {
		t.Error("no news")
	}
	f.Response = f.Response.Tell(guide.Fear, []guide.OptionID{guide.Yes}, today.AddDays(2))
	if got := news(f, today, today.AddDays(2)); len(got) != 1 || got[0].Kind != NewsStop || got[0].Stop.Title == "" {
		t.Errorf("%q", kinds(got))
	}
}

func TestAsOfOfAMark(t *testing.T) {
	d := func(n int) civil.Date { return today.AddDays(n) }
	m := Mark{Status: Done, On: d(4), Note: "x", Times: []civil.Date{d(1), d(3)}, Past: []Change{{Status: Doing, On: d(1)}, {Status: Done, On: d(2), Undone: true}}}
	for n, want := range map[int]Mark{
		0: {Note: "x"}, 1: {Status: Doing, On: d(1), Note: "x", Times: []civil.Date{d(1)}}, 2: {Status: Doing, On: d(1), Note: "x", Times: []civil.Date{d(1)}},
		3: {Status: Doing, On: d(1), Note: "x", Times: []civil.Date{d(1), d(3)}}, 4: {Status: Done, On: d(4), Note: "x", Times: []civil.Date{d(1), d(3)}},
	} {
		if got := m.asOf(d(n)); !got.Equal(want) {
			t.Errorf("day %d: %+v", n, got)
		}
	}
	if len(m.Times) != 2 || len(m.Past) != 2 {
		t.Error("the mark has changed")
	}
}

// Looking back changes nothing of what is there, and of the present day it is the
// same.
func TestAsOfKeepsTheFacts(t *testing.T) {
	f := Facts{Response: ready(), Earlier: []assess.Response{ready()}, Marks: everything(today), Today: today, Latest: today,
		Own:    map[guide.StepID]Own{"own-a": {Title: "a", Phase: guide.PhaseSpace, On: today}, "own-b": {Title: "b", On: today.AddDays(-3), Gone: today}},
		Course: Course{Path: guide.PathLetGo, On: today}}
	before, latest := Build(f), f.LatestDay()
	back := f.AsOf(today.AddDays(-1))
	if back.LatestDay().Compare(today) >= 0 || len(back.Response.Answers) != 0 || len(back.Own) != 1 || !back.Own["own-b"].Gone.IsZero() {
		t.Errorf("the day before knows of today: %s, %d answers, %v", back.LatestDay(), len(back.Response.Answers), back.Own)
	}
	if f.LatestDay() != latest || len(f.Own) != 2 || len(f.Response.Answers) == 0 {
		t.Error("looking back has changed the facts")
	}
	if got := Build(f.AsOf(today)); !slices.Equal(kinds(got.Since(before)), nil) || !reflect.DeepEqual(got.Result.Outcome, before.Result.Outcome) {
		t.Errorf("the same day differs: %q", kinds(got.Since(before)))
	}
}

// What only the date, the age of the safety answers or another number of days held
// closed is no news when it opens: it calls nobody to the other person (T03).
func TestWhatWasOnlyPausedIsNoNews(t *testing.T) {
	base := Facts{Response: answering(assess.Response{}, calmAnswers(), today), Today: after(3), Marks: supported()}
	for name, change := range map[string]func(f *Facts){
		"nothing":               func(*Facts) {},
		"the space was changed": func(f *Facts) { f.Course = f.Course.SetSpace(31, "x", f.Today) },
		"the date was put right": func(f *Facts) {
			f.Own = map[guide.StepID]Own{"own-1": {Title: "x", Phase: guide.PhaseSteady, On: after(2000), Gone: after(3)}}
			f.Course = f.Course.TrustClock(f.LatestDay(), after(-40))
		},
		"safety was asked anew": func(f *Facts) {
			f.Earlier = []assess.Response{f.Response}
			f.Response = finished(f.Response.Renew(), f.Today)
		},
	} {
		f := base
		change(&f)
		p := Build(f)
		if len(openContact(p)) == 0 {
			t.Fatalf("%s: nothing is open; the test proves nothing", name)
		}
		for _, n := range p.Since(Build(f.AsOf(after(1)))) {
			if n.Kind == NewsOpen && n.Phase.Contact {
				t.Errorf("%s: the news is that %s is open", name, n.Phase.ID)
			}
		}
	}
}
