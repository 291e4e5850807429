package guide

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var contactID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestContactRulesAreWellFormed(t *testing.T) {
	var groups []string
	seen, while := map[ContactRuleID]bool{}, map[While]int{}
	for _, r := range ContactRules() {
		if seen[r.ID] || !contactID.MatchString(string(r.ID)) || r.Title == "" || r.Text == "" {
			t.Errorf("%s: twice, odd id or incomplete", r.ID)
		}
		seen[r.ID] = true
		while[r.While]++
		if len(groups) == 0 || groups[len(groups)-1] != r.Group {
			groups = append(groups, r.Group)
		}
		if n := len([]rune(r.Title)); n > 60 || strings.HasSuffix(r.Title, ".") {
			t.Errorf("%s: a title of %d letters", r.ID, n)
		}
		if n := sentenceCount(r.Text); n < 2 || n > 4 {
			t.Errorf("%s: %d sentences", r.ID, n)
		}
		if got, ok := ContactRuleByID(r.ID); !ok || got.Title != r.Title {
			t.Errorf("%s is not found by its id", r.ID)
		}
	}
	if !slices.Equal(groups, ContactRuleGroups()) {
		t.Errorf("headings in the order %q, want %q", groups, ContactRuleGroups())
	}
	if while[WhileAlways]+while[WhileNoStop]+while[WhileOpen] != len(ContactRules()) || while[WhileAlways] < 10 || while[WhileOpen] < 10 {
		t.Errorf("shown while %v", while)
	}
}

// What only makes sense between two people who may write to each other is never
// shown with a stop, and not before the gates are open.
func TestContactRulesHeedStops(t *testing.T) {
	for _, c := range []struct {
		stopped, open         bool
		always, noStop, while bool
	}{{false, false, true, true, false}, {false, true, true, true, true}, {true, false, true, false, false}, {true, true, true, false, false}} {
		for w, want := range map[While]bool{WhileAlways: c.always, WhileNoStop: c.noStop, WhileOpen: c.while, "": false, "no such": false} {
			if w.Shown(c.stopped, c.open) != want {
				t.Errorf("%q with a stop %v, open %v: %v", w, c.stopped, c.open, !want)
			}
		}
	}
	meets := regexp.MustCompile(`(?i)\b(first message|propose|offer (a|one)|coffee|yes in words|agreed to a call|if they (answer|want))\b`)
	for _, r := range ContactRules() {
		if r.While == WhileAlways && meets.MatchString(r.Title+" "+r.Text) {
			t.Errorf("%s, shown with a stop, says %q", r.ID, meets.FindString(r.Title+" "+r.Text))
		}
	}
}

// Beside every kind of entry stands at least one rule, with a stop as well where
// the entry itself may raise one.
func TestEveryEntryHasARuleBesideIt(t *testing.T) {
	for _, m := range []ContactMoment{AtWaiting, AtAnswer, AtWarm, AtScant, AtTheyWrote, AtMeeting, AtCancelled, AtByChance, AtLogistics, AtNo, AtAfraid, AtSlip} {
		open, stopped := ContactRulesAt(false, true, m), ContactRulesAt(true, false, m)
		if len(open) == 0 {
			t.Errorf("nothing stands beside %s", m)
		}
		if len(stopped) == 0 && !slices.Contains([]ContactMoment{AtAnswer, AtWarm, AtCancelled}, m) {
			t.Errorf("nothing stands beside %s with a stop", m)
		}
		for _, r := range stopped {
			if r.While != WhileAlways {
				t.Errorf("%s stands beside %s with a stop", r.ID, m)
			}
		}
	}
	both := ContactRulesAt(false, true, AtSlip, AtWaiting)
	ids := map[ContactRuleID]int{}
	for _, r := range both {
		ids[r.ID]++
	}
	if ids["no-flood"] != 1 || len(ContactRulesAt(false, true)) != 0 {
		t.Errorf("beside two moments %v, beside none %d", ids, len(ContactRulesAt(false, true)))
	}
}

func TestUrgeTexts(t *testing.T) {
	for name, tags := range map[string][]UrgeTag{"triggers": Triggers(), "helps": Helps()} {
		seen, labels := map[string]bool{}, map[string]bool{}
		for _, tag := range tags {
			if seen[tag.ID] || labels[tag.Label] || !contactID.MatchString(tag.ID) || len(tag.ID) > 24 || tag.Label == "" || len([]rune(tag.Label)) > 36 {
				t.Errorf("%s: %+v twice, odd or too long", name, tag)
			}
			seen[tag.ID], labels[tag.Label] = true, true
		}
		if tags[len(tags)-1].ID != TagOther || len(tags) > 16 {
			t.Errorf("%s: %d, the last one %s", name, len(tags), tags[len(tags)-1].ID)
		}
	}
	if TriggerLabel("night") != "It was night" || HelpLabel("waited") != "I waited" || TriggerLabel("from-later") != "from-later" {
		t.Error("a label is not found, or an unknown id has no name")
	}
	for _, id := range []string{"night", "alone", "saw-photo", "song", "alcohol", "argument", "good-news", "bad-news", "place", "date", "their-message", "boredom"} {
		if TriggerLabel(id) == id {
			t.Errorf("the trigger %s is gone", id)
		}
	}
	for _, id := range []string{"waited", "wrote-here", "breathing", "walked", "called-someone", "reality-list", "if-then", "sleep", "water"} {
		if HelpLabel(id) == id {
			t.Errorf("the help %s is gone", id)
		}
	}
	b := UrgeBreathing()
	seconds := 0
	for _, p := range b.Parts {
		seconds += p.Seconds
	}
	if seconds*b.Rounds != 60 || !strings.Contains(strings.Join(b.Lines, " "), "Six times is a minute") {
		t.Errorf("%d seconds, %d times", seconds, b.Rounds)
	}
}

// promises are of an end that no study has seen, or of praise that makes a slip
// worse.
var promises = regexp.MustCompile(`(?i)\b(it will pass|passes (in|within|after)|(urges?|cravings?) (always )?pass|gone (in|within|after) (a few|\d+)|peaks?|well done|proud|strong enough|perfect|streak|relapse|fail\w*|guilt\w*|shame\w*|disappoint\w*)\b`)

// After an urge nobody is shamed, nobody is praised for watching, and there is one
// next thing that leads to nobody (EVIDENCE: behaviour and not urges).
func TestUrgesPromiseNothing(t *testing.T) {
	for name, data := range map[string]any{"urge": Urge(), "breathing": UrgeBreathing(), "picture": UrgePicture(), "resisted": AfterResisted(), "not": AfterNotResisted(), "open": AfterOpen()} {
		eachText(name, reflect.ValueOf(data), func(where, text string) {
			if m := promises.FindString(text); m != "" {
				t.Errorf("%s says %q", where, m)
			}
		})
	}
	for name, a := range map[string]UrgeAfter{"resisted": AfterResisted(), "not": AfterNotResisted(), "open": AfterOpen()} {
		if a.Title == "" || len(a.Lines) == 0 || sentenceCount(a.Next) != 1 || promptContact.MatchString(a.Next) {
			t.Errorf("%s: %+v", name, a)
		}
	}
	u := Urge()
	if len(u.Now) != 5 || len(u.Waiting) == 0 || len(u.Second) == 0 || len(u.Stopped) == 0 || len(u.Night) == 0 || len(u.Write) == 0 || !strings.Contains(strings.Join(u.Danger, " "), "help line") {
		t.Error("a part of the urge screen is empty")
	}
	if !strings.Contains(strings.Join(AfterNotResisted().Lines, " "), "still there") {
		t.Error("a slip says no longer that nothing is lost")
	}
}

func TestTalkPartsAreWellFormed(t *testing.T) {
	want := []TalkPartID{TalkAsk, TalkOpening, TalkFacts, TalkMyPart, TalkTheirView, TalkNeeds, TalkQuestions, TalkEasyNo, TalkEnding, TalkAfter}
	var got []TalkPartID
	for _, p := range TalkParts() {
		got = append(got, p.ID)
		if p.Title == "" || p.Prompt == "" || !stepEnd.MatchString(p.Why) || !stepEnd.MatchString(p.How) || !stepEnd.MatchString(p.Turn) {
			t.Errorf("%s is incomplete", p.ID)
		}
		if n := sentenceCount(p.How); n < 3 || n > 5 {
			t.Errorf("%s: how in %d sentences", p.ID, n)
		}
		if n := sentenceCount(p.Why); n > 2 || !strings.HasPrefix(p.Turn, "If ") {
			t.Errorf("%s: why in %d sentences, turn %q", p.ID, n, p.Turn)
		}
		if len(p.Cards) < 3 || len(p.Cards) > 5 {
			t.Errorf("%s has %d cards", p.ID, len(p.Cards))
		}
		for _, c := range p.Cards {
			if n := len(strings.Fields(c)); n > 12 {
				t.Errorf("%s: a card of %d words: %q", p.ID, n, c)
			}
		}
		if s, ok := StepByID(p.Step); !ok || !slices.Contains(s.Gates, GateWords) {
			t.Errorf("%s: the step %q is none, or open before they said that they want to talk", p.ID, p.Step)
		}
		if got, ok := TalkPartByID(p.ID); !ok || got.Title != p.Title {
			t.Errorf("%s is not found by its id", p.ID)
		}
		if p.ID != TalkAfter && len(PhrasesFor(p.ID)) == 0 {
			t.Errorf("%s has no phrase", p.ID)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("parts %v", got)
	}
}

// A talk that turns has an end, and fear and harm end it at once.
func TestTalksCanBeLeft(t *testing.T) {
	leave := map[string]bool{"danger": true, "fear": true, "despair": false, "loud": false, "insults": true, "push": true, "no": true, "tears": false, "silence": false, "drink": true}
	for _, turn := range TalkTurns() {
		if want, ok := leave[turn.ID]; !ok || turn.Leave != want || strings.HasPrefix(turn.If, "If ") || !stepEnd.MatchString(turn.Do) {
			t.Errorf("%s: %+v", turn.ID, turn)
		}
		delete(leave, turn.ID)
	}
	if len(leave) > 0 || TalkTurns()[0].ID != "danger" || TalkTurns()[1].ID != "fear" {
		t.Errorf("missing %v, or not the gravest first", leave)
	}
}
