package guide

import (
	"slices"
	"strings"
	"testing"
)

// The questions of the three days and the letter are held to what holds for every
// question to write about, and stand on no list of those.
func TestThreeDaysAskForSmallGoodThings(t *testing.T) {
	topics := ledgerTopics(t)
	if len(ThreeDays()) != 3 {
		t.Fatalf("%d days of three", len(ThreeDays()))
	}
	for _, p := range append(slices.Clone(ThreeDays()), Letter()) {
		checkSources(t, topics, string(p.ID), p.Sources)
		if got, ok := PromptByID(p.ID); !ok || got.Ask != p.Ask || !promptID.MatchString(string(p.ID)) {
			t.Errorf("%s is not found by its id", p.ID)
		}
		if slices.ContainsFunc(Prompts(), func(q Prompt) bool { return q.ID == p.ID }) {
			t.Errorf("%s stands on the list of questions too", p.ID)
		}
		both := p.Ask + " " + p.Why
		if m := promptBanned.FindString(both); m != "" || strings.ContainsAny(both, "!\"'") {
			t.Errorf("%s says %q, or has a mark that has no place", p.ID, m)
		}
		if promptContact.MatchString(both) {
			t.Errorf("%s may plan contact: %q", p.ID, both)
		}
		if promptSearch.MatchString(p.Ask) {
			t.Errorf("%s starts a search for meaning", p.ID)
		}
	}
	asked := map[string]bool{}
	for _, p := range ThreeDays() {
		if n := len(strings.Fields(p.Ask)); asked[p.Ask] || n < 5 || n > 16 || !strings.HasSuffix(p.Ask, "?") {
			t.Errorf("%s asks %q", p.ID, p.Ask)
		}
		asked[p.Ask] = true
		if !names(p, lewandowski2009) || !names(p, sbarra2013) {
			t.Errorf("%s does not say what speaks for it and against it", p.ID)
		}
	}
}

// What is said beside the writing names its sources, its limits and a way to stop.
func TestNotesBesideTheWriting(t *testing.T) {
	topics := ledgerTopics(t)
	for name, c := range map[string]struct {
		note Note
		says []string
	}{
		"three days": {AboutThreeDays(), []string{"small experiment", "Who had ended it", "did worse", "need not follow"}},
		"heavier":    {WritingHurts(), []string{"Stop", "help lines"}},
		"not now":    {NotNowThreeDays(), []string{"very hard", "sleep", "steadier"}},
		"if-then":    {AboutIfThen(), []string{"at once"}},
	} {
		checkSources(t, topics, name, c.note.Sources)
		text := strings.Join(c.note.Lines, " ")
		for _, want := range c.says {
			if !strings.Contains(text, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
		if m := promptBanned.FindString(text); m != "" || strings.ContainsAny(text, "!\"'") {
			t.Errorf("%s says %q, or has a mark that has no place", name, m)
		}
	}
}

// An example leads to something at hand, and never to the other person.
func TestIfThenExamplesLeadToNobody(t *testing.T) {
	if len(IfThenExamples()) < 3 {
		t.Fatal("too few to choose from")
	}
	for _, e := range IfThenExamples() {
		if e.If == "" || e.Then == "" || strings.HasSuffix(e.If+e.Then, ".") || strings.HasPrefix(strings.ToLower(e.If), "if ") {
			t.Errorf("%+v does not fit into the sentence", e)
		}
		if promptContact.MatchString(e.Then) {
			t.Errorf("%q may be contact", e.Then)
		}
	}
}

// Whoever answers a question of a list with anything but yes is told what there is
// to offer, and a line is ticked off with a word of its own.
func TestListsSayWhatFollows(t *testing.T) {
	ticks := 0
	for _, l := range Lists() {
		for _, c := range l.Checks {
			if !strings.HasPrefix(c.Instead, "Offer") {
				t.Errorf("%s, %s: a no leads nowhere", l.ID, c.ID)
			}
		}
		if strings.Contains(l.How, "ick it off") != (l.Tick != "") && l.ID != ListGoals {
			t.Errorf("%s: ticking off is told and not there, or the other way round", l.ID)
		}
		if l.Tick != "" {
			ticks++
		}
	}
	if ticks < 4 {
		t.Errorf("only %d lists can be ticked off", ticks)
	}
}
