package app

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
)

// wrote is a message of one's own, so many days ago.
func wrote(ago int, a contact.Answer) contact.Entry {
	return contact.Entry{On: day.AddDays(-ago), Who: contact.Me, Channel: contact.ByText, About: contact.Personal, Answer: a}
}

func logContact(t *testing.T, s *Session, list ...contact.Entry) (ids []string) {
	t.Helper()
	for _, e := range list {
		id, err := s.LogContact(e)
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	return ids
}

func factsOf(s *Session) contactFacts {
	p := contactPage{view: view{s: s}}
	return p.facts(len(s.Contacts()))
}

// What a second message without an answer ends is said before it is kept; an answer, a
// different purpose or another day says nothing.
func TestWhatFollowsIsForetold(t *testing.T) {
	_, s := told(t, metStory)
	logContact(t, s, wrote(5, contact.NoAnswer))
	if fore := s.Foretold("", contact.Entry{Channel: contact.ByText}); len(fore) != 0 {
		t.Errorf("an empty form foretells %+v", fore)
	}
	second := wrote(0, contact.NoAnswer)
	fore := s.Foretold("", second)
	if len(fore) != 1 || fore[0].Stop != "scant" {
		t.Fatalf("a second message foretells %+v", fore)
	}
	v := viewForetold(fore, s.Result().Outcome, false)
	if v.Help || v.Label != "Save. The question ends" || !strings.Contains(v.Title, "letting go") || !strings.Contains(v.Lines[0], "no answer came in between") {
		t.Errorf("it is foretold as %+v", v)
	}
	arranged := second
	arranged.About = contact.Children
	if got := s.Foretold("", arranged); len(got) != 0 {
		t.Errorf("about the children it foretells %+v", got)
	}
	if len(s.Contacts()) != 1 || s.Result().Outcome.Stop() {
		t.Error("to foretell has changed something")
	}
	logContact(t, s, second)
	if got := s.Foretold("", wrote(0, contact.NoAnswer)); slices.ContainsFunc(got, func(sig contact.Signal) bool { return sig.Stop == "scant" }) {
		t.Error("what was told is foretold again")
	}
}

func TestWhatIsAboutSafetyIsForetoldWithHelp(t *testing.T) {
	_, s := told(t, metStory)
	afraid := contact.Entry{On: day, Who: contact.They, Channel: contact.ByText, About: contact.Children, Said: []contact.Said{contact.SaidNo, contact.SaidAfraid}}
	v := viewForetold(s.Foretold("", afraid), s.Result().Outcome, false)
	if !v.Help || len(v.Lines) != 3 || v.Label != "Save. Contact closes" || !strings.Contains(v.Title, "distance") {
		t.Errorf("%+v", v)
	}
	if !strings.Contains(app.HTMLString(v.notice()[0]), `href="/help"`) {
		t.Error("nothing leads to help")
	}
}

// After a stop nothing on the page speaks of writing but a letter, and nothing counts
// the give and take; while it is about safety there are no numbers, and what was told
// is behind a tap.
func TestContactAfterAStop(t *testing.T) {
	for name, c := range map[string]struct {
		st     story
		hidden bool
	}{"no": {stopStory, false}, "fear": {story{guide.Fear: guide.Yes}, true}} {
		_, s := told(t, c.st)
		logContact(t, s, wrote(30, contact.Came), wrote(20, contact.NoAnswer))
		v := viewContact(factsOf(s))
		if v.Stop == nil || v.Waiting != "" || len(v.Share) != 0 || !slices.ContainsFunc(v.Stop.Ways, func(w wayView) bool { return w.Href == "/write?for=letter" }) {
			t.Errorf("%s: %+v", name, v)
		}
		if c.hidden != (v.Help != nil) || c.hidden != (len(v.Counters) == 0) || c.hidden == v.Counted {
			t.Errorf("%s: help %v, %d counters, counted %v", name, v.Help, len(v.Counters), v.Counted)
		}
		for _, g := range v.Rules {
			for _, r := range g.Rules {
				if r.While != guide.WhileAlways {
					t.Errorf("%s: the rule %s is shown", name, r.ID)
				}
			}
		}
	}
}

// No log of any kind says that it is time to write, and none opens a gate.
func TestNoLogSuggestsWriting(t *testing.T) {
	said := []contact.Said{contact.SaidTalk, contact.SaidTry}
	for _, st := range []story{metStory, notYetStory, stopStory} {
		_, s := told(t, st)
		before := contactOpen(s.Plan())
		var list []contact.Entry
		for i := range 12 {
			list = append(list, wrote(40-2*i, contact.Came), contact.Entry{On: day.AddDays(-39 + 2*i), Who: contact.They, Channel: contact.ByText, About: contact.Personal, Tone: contact.Warm, Said: said, Proposed: contact.ByThem})
		}
		logContact(t, s, list...)
		if after := contactOpen(s.Plan()); after && !before {
			t.Error("a warm log has opened the way to contact")
		}
		p := &contactPage{view: view{s: s}}
		text := strings.ToLower(app.HTMLString(p.Render()))
		for _, bad := range []string{"write to them", "time to reach", "you could write", "your turn", "write again", "days until", "streak"} {
			if strings.Contains(text, bad) {
				t.Errorf("the page says %q", bad)
			}
		}
	}
}

func TestRunLineLosesNothing(t *testing.T) {
	for _, c := range []struct {
		counts contact.Counts
		want   string
	}{
		{contact.Counts{Run: 4, Longest: 4}, "Days on which you began nothing: 4 days. It is your longest stretch so far."},
		{contact.Counts{Run: 1, Longest: 20, Slips: []contact.Slip{{On: day}}}, "Since you last began it: 1 day. Your longest stretch was 20 days, and it stays."},
	} {
		if got := runLine(c.counts); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
}

func TestRulesBesideAContact(t *testing.T) {
	logistics := contact.Entry{On: day, Who: contact.Me, Channel: contact.ByText, About: contact.Money}
	no := contact.Entry{On: day, Who: contact.They, Channel: contact.ByText, About: contact.Personal, Said: []contact.Said{contact.SaidBlock}}
	for _, c := range []struct {
		e    contact.Entry
		shut bool
		want []guide.ContactMoment
	}{
		{wrote(0, contact.NoAnswer), false, []guide.ContactMoment{guide.AtWaiting}},
		{wrote(0, contact.NoAnswer), true, []guide.ContactMoment{guide.AtWaiting, guide.AtSlip}},
		{wrote(0, contact.Scant), false, []guide.ContactMoment{guide.AtScant}},
		{logistics, true, []guide.ContactMoment{guide.AtLogistics}},
		{no, false, []guide.ContactMoment{guide.AtTheyWrote, guide.AtNo}},
	} {
		if got := momentsOf(c.e, c.shut); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, not %v", c.e, got, c.want)
		}
	}
}

func TestDaysOfAContactAndOfAPause(t *testing.T) {
	if logDayProblem(day, day, nil) != "" || logDayProblem(day.AddDays(1), day, nil) == "" || logDayProblem(civil.Date{}, day, nil) == "" || logDayProblem(day, day, civil.ErrDate) != notADay {
		t.Error("the day of a contact is judged wrongly")
	}
	if pauseProblem(day, civil.Date{}, nil) != "" || pauseProblem(day, day, nil) != "" || pauseProblem(day, day.AddDays(-1), nil) == "" || pauseProblem(civil.Date{}, day, nil) == "" {
		t.Error("the days of a pause are judged wrongly")
	}
	if first, says := logMissing(contact.Entry{}, ""); says == "" || first != "log-who-me" {
		t.Errorf("an empty contact lacks %q at %q", says, first)
	}
	if _, says := logMissing(wrote(0, ""), ""); says != "" {
		t.Errorf("a whole contact lacks %q", says)
	}
}

// The line beside a new contact is kept while it is typed, goes with it, and is not
// there for the next.
func TestTheLineGoesWithTheContact(t *testing.T) {
	_, s := told(t, metStory)
	s.SetDraft(draftContact, "At the market")
	id, err := s.KeepContact(wrote(0, contact.NoAnswer))
	if e, _ := s.Contact(id); err != nil || e.Note != "At the market" || s.Draft(draftContact) != "" {
		t.Errorf("%v: %+v, and the draft says %q", err, e, s.Draft(draftContact))
	}
	s.SetDraft(draftContact, "Half")
	if _, err := s.KeepContact(contact.Entry{}); err == nil || s.Draft(draftContact) != "Half" {
		t.Errorf("a contact without anything: %v, and the draft says %q", err, s.Draft(draftContact))
	}
}

// The circle moves as long as the exercise says, and for as many rounds.
func TestTheCircleFollowsTheExercise(t *testing.T) {
	css, err := os.ReadFile("../web/css/78-contact.css")
	if err != nil {
		t.Fatal(err)
	}
	b := guide.UrgeBreathing()
	round, in := 0, b.Parts[0].Seconds
	for _, part := range b.Parts {
		round += part.Seconds
	}
	for _, want := range []string{app.FormatString("animation: breath %ds ease-in-out %d;", round, b.Rounds), app.FormatString("@keyframes breath-in { 0%% { opacity: 1; } %d%%,", 100*in/round)} {
		if !strings.Contains(string(css), want) {
			t.Errorf("the style has no %q", want)
		}
	}
}
