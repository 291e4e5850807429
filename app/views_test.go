package app

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/guide"
	"afterward/core/vault"
)

func TestOutcomeViewNeverOffersALeverForAStop(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, stopStory)
	v := viewOutcome(s.Response(), s.Plan().Result, s.Today())
	if !v.Stop || v.Next != "/plan" || len(v.Findings) == 0 || v.Rule.Name == "" || len(v.Changes) > 0 || v.NoMove != "" {
		t.Errorf("view %+v", v)
	}
	for _, f := range v.Findings {
		for _, b := range f.Because {
			if !strings.HasPrefix(b.Href, "/check?n=") || b.Said == "" {
				t.Errorf("%s: answer %+v cannot be gone to", f.Title, b)
			}
		}
	}
}

func TestOutcomeViewOfSafetyLeadsToHelp(t *testing.T) {
	for _, item := range []guide.ItemID{guide.SelfHarm, guide.Fear, guide.FearOfMe} {
		var d device
		s := d.open()
		s.Answer(item, guide.Yes)
		if v := viewOutcome(s.Response(), s.Plan().Result, s.Today()); v.Next != "/help" {
			t.Errorf("%s leads to %s", item, v.Next)
		}
	}
}

func TestViewKept(t *testing.T) {
	rows, total := viewKept([]vault.Item{{Key: "aw:a", Meaning: "Answers", Bytes: 990, On: day, State: vault.Readable}, {Key: "aw:b", Meaning: "Notes", Bytes: 1234, State: vault.Newer}})
	if rows[0].Size != "990 bytes" || rows[1].Size != "1.2 kB" || total != "2.2 kB" || !strings.Contains(rows[1].Meaning, "newer version") {
		t.Errorf("%+v, %s", rows, total)
	}
}

// Every page renders for a person who has nothing yet and for each story, and
// is right in the zero state, before OnNav.
func TestEveryPageRendersInEveryState(t *testing.T) {
	for name, st := range map[string]story{"empty": nil, "stop": stopStory, "not yet": notYetStory, "met": metStory} {
		var d device
		current = d.open()
		if st != nil {
			answerStory(current, st)
			current.SetDraft("", "draft")
			if _, err := current.KeepDraft(""); err != nil {
				t.Fatal(err)
			}
		}
		for _, r := range Routes() {
			e := app.NewTestEngine()
			page := r.New()
			if err := e.Load(page); err != nil {
				t.Fatalf("%s, %s: %v", name, r.Path, err)
			}
			e.ConsumeAll()
			html := app.HTMLString(page)
			for _, want := range []string{`id="heading"`, "data-exit", `href="/help"`} {
				if !strings.Contains(html, want) {
					t.Errorf("%s, %s: no %s", name, r.Path, want)
				}
			}
			if n := strings.Count(html, "<h1"); n != 1 {
				t.Errorf("%s, %s: %d h1", name, r.Path, n)
			}
		}
	}
}

// Words PRODUCT rules out, on every page and in every text of the guide.
func TestNoWordsOfPressureOrPromise(t *testing.T) {
	var texts []string
	for _, it := range guide.Items() {
		texts = append(texts, it.Ask, it.Hint)
		for _, o := range it.Options {
			texts = append(texts, o.Label)
		}
	}
	for _, f := range guide.Findings() {
		texts = append(texts, f.Title, f.Text, f.Lever)
	}
	for _, s := range guide.Steps() {
		texts = append(texts, s.Title, s.Why, s.How)
	}
	for _, text := range texts {
		low := strings.ToLower(text)
		for _, bad := range []string{"win them", "win her", "win him", "get them back", "your ex back", "miss you", "you are safe", "% ", "!", "meant to be"} {
			if strings.Contains(low, bad) {
				t.Errorf("%q holds %q", text, bad)
			}
		}
	}
}

func TestUnreadMessageSaysWhatIsTrue(t *testing.T) {
	for _, c := range []struct {
		damaged, newer int
		title, line    string
	}{
		{1, 0, "One thing", "as it was found"},
		{3, 0, "Some things", "as they were found"},
		{0, 2, "newer version", "has not been touched"},
		{2, 1, "could not be read", "newer version"},
	} {
		m := unreadMessage(c.damaged, c.newer)
		if !strings.Contains(m.Title, c.title) || !strings.Contains(strings.Join(m.Lines, " "), c.line) {
			t.Errorf("%d damaged, %d newer: %+v", c.damaged, c.newer, m)
		}
	}
}
