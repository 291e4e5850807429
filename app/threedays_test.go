package app

import (
	"errors"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/journal"
)

// writeDay writes one of the three days on the day of the device.
func writeDay(t *testing.T, s *Session, text string) {
	t.Helper()
	series, _ := s.ThreeDays(false)
	if series.Next < 0 {
		t.Fatal("all are written")
	}
	s.SetDraft(guide.PromptID(series.Parts[series.Next].Prompt), text)
	if _, err := s.KeepDay(); err != nil {
		t.Fatal(err)
	}
}

func daysHTML(t *testing.T, s *Session) string {
	t.Helper()
	n, _ := rendered(t, s, &threeDays{}, nil)
	return words(n)
}

// One a day, a different question each, on days that need not follow each other;
// each is an entry of the journal under its question.
func TestThreeDaysOneADay(t *testing.T) {
	var d device
	d.day = day
	for i, ahead := range []int{0, 1, 9} {
		d.day = day.AddDays(ahead)
		s := d.open()
		q := guide.ThreeDays()[i]
		if text := daysHTML(t, s); !strings.Contains(text, q.Ask) || !strings.Contains(text, q.Why) {
			t.Errorf("day %d does not ask %q", i+1, q.Ask)
		}
		writeDay(t, s, "text "+string(q.ID))
		d.wait()
		s = d.open()
		if i == 2 {
			break
		}
		next := guide.ThreeDays()[i+1]
		if text := daysHTML(t, s); strings.Contains(text, next.Ask) || !strings.Contains(text, "one of these a day") {
			t.Errorf("after day %d the page says %q", i+1, text)
		}
		s.SetDraft(next.ID, "too soon")
		if _, err := s.KeepDay(); !errors.Is(err, ErrRest) || s.Draft(next.ID) != "too soon" {
			t.Errorf("a second one on the same day: %v", err)
		}
		if text := daysHTML(t, s); !strings.Contains(text, "too soon") {
			t.Error("what was begun cannot be read")
		}
		s.SetDraft(next.ID, "")
		d.wait()
	}
	s := d.open()
	if text := daysHTML(t, s); !strings.Contains(text, "All three days are written") {
		t.Errorf("at the end the page says %q", text)
	}
	if _, err := s.KeepDay(); err == nil {
		t.Error("a fourth day was kept")
	}
	for i, q := range guide.ThreeDays() {
		all := s.Answers(q.ID)
		if len(all) != 1 || all[0].Text != "text "+string(q.ID) || askOf(all[0].Entry) != q.Ask {
			t.Errorf("day %d: %+v", i+1, all)
		}
	}
}

// While days are very hard it is not offered, on any result that says so; what was
// begun and written stays.
func TestThreeDaysWaitForSteadierDays(t *testing.T) {
	for name, c := range map[string]struct {
		st   story
		hard bool
	}{
		"nothing works":       {story{guide.OrdinaryDay: guide.VeryHard}, true},
		"thoughts of dying":   {story{guide.SelfHarm: guide.Yes}, true},
		"a no":                {stopStory, false},
		"not yet":             {notYetStory, false},
		"nobody asked so far": {nil, false},
	} {
		var d device
		s := d.open()
		if c.st != nil {
			answerStory(s, c.st)
		}
		first := guide.ThreeDays()[0]
		s.SetDraft(first.ID, "a first line")
		text := daysHTML(t, s)
		if s.HardDays() != c.hard || strings.Contains(text, first.Ask) == c.hard || strings.Contains(text, "waits for steadier days") != c.hard {
			t.Errorf("%s (%s): hard %v, the page says %q", name, s.Plan().Result.Outcome, s.HardDays(), text)
		}
		_, err := s.KeepDay()
		if errors.Is(err, ErrHard) != c.hard {
			t.Errorf("%s: %v", name, err)
		}
		if c.hard && (!strings.Contains(text, "a first line") || s.Draft(first.ID) != "a first line") {
			t.Errorf("%s: what was begun is gone", name)
		}
	}
}

func TestViewDays(t *testing.T) {
	part := func(id string, written bool) journal.Part {
		p := journal.Part{Prompt: string(guide.ThreeDays()[0].ID), Written: written}
		if written {
			p.IDs, p.On = []string{id}, day
		}
		return p
	}
	s := journal.Series{Parts: []journal.Part{part("a", true), part("b", false), part("c", false)}, Next: 1}
	v := viewDays(s, false)
	if v.State != daysWrite || !v.Marks[1].Here || v.Marks[0].Href != "/write?e=a" || v.Marks[0].Said != "21 November 2026" || v.Marks[2].Href != "" {
		t.Errorf("%+v", v)
	}
	s.Rest = true
	if v := viewDays(s, false); v.State != daysRest || v.Last != "/write?e=a" || v.Marks[1].Here {
		t.Errorf("%+v", v)
	}
	if v := viewDays(s, true); v.State != daysHard {
		t.Errorf("%+v", v)
	}
}

// The timer never says that somebody is late, and says the whole length once.
func TestTheTimerHurriesNobody(t *testing.T) {
	for _, c := range []struct {
		minutes int
		want    string
	}{{0, "begun"}, {1, "a minute"}, {7, "7 minutes so far"}, {19, "19 minutes so far"}, {20, "Nothing stops"}, {29, "Nothing stops"}, {30, "plenty"}, {500, "plenty"}} {
		got := minutesSaid(c.minutes, guide.WritingMinutes)
		if !strings.Contains(got, c.want) {
			t.Errorf("after %d minutes: %q", c.minutes, got)
		}
		for _, bad := range []string{"left", "remain", "only", "hurry", "late", "over time"} {
			if strings.Contains(got, bad) {
				t.Errorf("after %d minutes it says %q", c.minutes, got)
			}
		}
	}
}

// The letter has no way out: no link to anyone, and it says so.
func TestTheLetterIsSentToNobody(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft(guide.PromptLetter, "Dear you, the hardest first.")
	s.SetDraft("", "the free draft")
	n, raw := rendered(t, s, &write{}, func(p *write) { p.toNone = true })
	text := words(n)
	for _, want := range append(guide.SourceLines(guide.Letter().Sources), "Nobody gets it.", guide.Letter().Why) {
		if !strings.Contains(text, plain(want)) {
			t.Errorf("no %q", want)
		}
	}
	for _, bad := range []string{"mailto:", "sms:", "navigator.share", "clipboard"} {
		if strings.Contains(raw, bad) {
			t.Errorf("there is %s", bad)
		}
	}
	for _, href := range hrefs(n) {
		if strings.Contains(href, ":") && !strings.HasPrefix(href, "https://www.bbc.co.uk/") {
			t.Errorf("a way out: %s", href)
		}
	}
	id, err := s.KeepDraft(guide.PromptLetter)
	if err != nil || s.Draft("") != "the free draft" {
		t.Fatalf("%v, free draft %q", err, s.Draft(""))
	}
	if e, _ := s.Entry(id); e.Prompt != "letter" || askOf(e) != guide.Letter().Ask {
		t.Errorf("%+v", e)
	}
	n, _ = rendered(t, s, &write{}, func(p *write) { p.toNone = true })
	if !strings.Contains(words(n), "Dear you, the hardest first.") {
		t.Error("the letter that was kept is not listed")
	}
}
