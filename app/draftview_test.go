package app

import (
	"slices"
	"strings"
	"testing"

	"afterward/app/browser"
	"afterward/core/civil"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/plan"
)

func TestMomentsInWords(t *testing.T) {
	for at, want := range map[string]string{"2026-11-21T06:00": "today at 6:00", "2026-11-22T06:00": "tomorrow at 6:00", "2026-11-22T22:05": "tomorrow at 22:05",
		"2026-11-24T09:00": "24 November 2026 at 9:00", "2026-11-20T00:00": "20 November 2026 at 0:00"} {
		if got := momentSaid(civil.MustParseMoment(at), day); got != want {
			t.Errorf("%s is %q, not %q", at, got, want)
		}
	}
}

// What weighs more is said first and alone; only what has rested, is open and does no
// harm can be copied.
func TestWhatIsSaidOfAHeldMessage(t *testing.T) {
	until := civil.Moment{On: day.AddDays(1), Minute: 360}
	shut := []plan.Reason{{}}
	for name, c := range map[string]struct {
		h     Holding
		title string
		copy  bool
		shut  bool
	}{
		"a stop":               {Holding{Stopped: true, Severe: true, Rests: true, Until: until}, "There is no copy, and there is a letter.", false, false},
		"nothing written":      {Holding{Empty: true}, "", false, false},
		"severe":               {Holding{Severe: true, Shut: shut, Until: until, Rests: true}, "This cannot be copied as it stands.", false, false},
		"closed, resting":      {Holding{Shut: shut, Rests: true, Until: until}, "Not open yet.", false, true},
		"closed":               {Holding{Shut: shut, Until: until}, "Not open yet.", false, true},
		"resting":              {Holding{Rests: true, Until: until}, "Rests until tomorrow at 6:00.", false, false},
		"resting in the night": {Holding{Rests: true, Night: true, Until: until}, "Rests until tomorrow at 6:00.", false, false},
		"rested, in the night": {Holding{Night: true, Until: until}, "It is night. It can be copied in the morning.", false, false},
		"open":                 {Holding{Until: until}, "It has rested.", true, false},
	} {
		v := viewHold(c.h, day)
		if v.Title != c.title || v.Copy != c.copy || len(v.Shut) > 0 != c.shut {
			t.Errorf("%s: %+v", name, v)
		}
		if v.Copy != (c.h.Err() == nil) {
			t.Errorf("%s: the page and the session do not agree", name)
		}
		if c.h.Err() != nil && !c.h.Empty && (len(v.Lines) == 0 || len(v.Sources) == 0) {
			t.Errorf("%s: no reason, or none with a source", name)
		}
	}
}

func TestADraftInTheList(t *testing.T) {
	now := civil.Moment{On: day, Minute: 600}
	until := civil.Moment{On: day.AddDays(1), Minute: 360}
	m := draft.Message{On: day, Text: "Hello\nand more", Stage: guide.StageReply}
	for name, c := range map[string]struct {
		set     func(*draft.Message)
		until   civil.Moment
		stopped bool
		state   string
		opening string
	}{
		"rests":   {func(*draft.Message) {}, until, false, "Rests until tomorrow at 6:00", "Hello"},
		"rested":  {func(*draft.Message) {}, now, false, "Has rested", "Hello"},
		"a stop":  {func(*draft.Message) {}, until, true, "Yours to read, and to turn into a letter", "Hello"},
		"sent":    {func(m *draft.Message) { m.Sent = day }, until, true, "Sent on 21 November 2026", "Hello"},
		"nothing": {func(m *draft.Message) { m.Text = " " }, civil.Moment{}, false, "Nothing written yet", "Begun on 21 November 2026"},
	} {
		x := m
		c.set(&x)
		row := viewDraft(Drafted{"a", x}, c.until, now, c.stopped)
		if row.State != c.state || row.Opening != c.opening || row.Stage != "Answering them" || row.Href != "/draft?d=a" {
			t.Errorf("%s: %+v", name, row)
		}
	}
}

// draftHTML is the page of a message as it stands after a check.
func draftHTML(t *testing.T, s *Session, id string) (text, raw string) {
	t.Helper()
	n, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id) })
	return words(n), raw
}

// A draft can be copied when everything is open and it has rested; a stop that comes
// takes the button away at once, says why, and leaves the words and a letter.
func TestTheCopyButtonComesAndGoes(t *testing.T) {
	hour := 21
	d := clocked(&hour)
	s := met(t, d)
	id, err := s.BeginMessage(guide.StageFirst)
	if err != nil {
		t.Fatal(err)
	}
	s.WriteMessage(id, kindWords)
	has := func(when string, want bool) string {
		t.Helper()
		text, raw := draftHTML(t, s, id)
		if strings.Contains(raw, `id="copy"`) != want {
			t.Errorf("%s: a copy button: %v", when, !want)
		}
		if !strings.Contains(raw, `id="to-letter"`) {
			t.Errorf("%s: no way to a letter", when)
		}
		return text
	}
	if text := has("in the evening", false); !strings.Contains(text, "Rests until tomorrow at 6:00.") {
		t.Errorf("it says %q", text)
	}
	d.day, hour = day.AddDays(1), 9
	if text := has("in the morning", true); !strings.Contains(text, "It has rested.") {
		t.Errorf("it says %q", text)
	}
	s.Tell("no")
	text := has("after a stop", false)
	stop, _ := s.Plan().Stopped()
	for _, want := range append(guide.NoCopyStopNote().Lines, stop.Finding.Title) {
		if !strings.Contains(text, plain(want)) {
			t.Errorf("after a stop it does not say %q", want)
		}
	}
	if p := (&draftPage{view: view{s: s}, id: id}); p.texts()[fieldWords] != kindWords {
		t.Error("the words are gone")
	}
}

// The page of drafts says first why anything is open or closed; what was told about
// safety is not named there, and nothing can be begun after it.
func TestDraftsSayWhereThingsStand(t *testing.T) {
	for name, c := range map[string]struct {
		st          story
		says        string
		begin       bool
		first       bool
		named, left bool
	}{
		"not yet": {notYetStory, "Nothing can be copied yet. It opens when:", true, true, false, false},
		"a no":    {stopStory, "No message goes out now.", true, false, true, true},
		"safety":  {story{guide.Fear: guide.Yes}, "No message goes out now.", false, false, false, true},
	} {
		var d device
		s := d.open()
		answerStory(s, c.st)
		n, raw := rendered(t, s, &draftsPage{}, nil)
		text := words(n)
		if !strings.Contains(text, c.says) {
			t.Errorf("%s: %q", name, text)
		}
		if strings.Contains(raw, `id="begin-logistics"`) != c.begin || strings.Contains(raw, `id="begin-first"`) != c.first {
			t.Errorf("%s: what can be begun is wrong", name)
		}
		if stop, ok := s.Plan().Stopped(); ok && strings.Contains(text, plain(stop.Finding.Title)) != c.named {
			t.Errorf("%s: what ended it is named: %v", name, !c.named)
		}
		if !slices.Contains(hrefs(n), "/write?for=letter") {
			t.Errorf("%s: no way to a letter", name)
		}
	}
}

// Helping with a first message ends with its gate, and loses nothing that was begun.
func TestTheHelperIsThereWhileItIsOpen(t *testing.T) {
	hour := 12
	s := met(t, clocked(&hour))
	id, err := s.BeginMessage(guide.StageFirst)
	if err != nil {
		t.Fatal(err)
	}
	s.SetDraft(openerDraft(id), "Hello you")
	if _, raw := draftHTML(t, s, id); !strings.Contains(raw, `id="opener"`) {
		t.Error("no help with a first message")
	}
	if err := s.PutInto(id); err != nil {
		t.Fatal(err)
	}
	s.SetDraft(openerDraft(id), "  no need to answer ")
	if err := s.PutInto(id); err != nil {
		t.Fatal(err)
	}
	if m, _ := s.Message(id); m.Text != "Hello you no need to answer" || s.Draft(openerDraft(id)) != "" {
		t.Errorf("the message is %q, left is %q", m.Text, s.Draft(openerDraft(id)))
	}
	s.SetDraft(openerDraft(id), "no need to answer") // as after a crash that kept the answer from being cleared
	if err := s.PutInto(id); err != nil {
		t.Fatal(err)
	}
	if m, _ := s.Message(id); m.Text != "Hello you no need to answer" || s.Draft(openerDraft(id)) != "" {
		t.Errorf("put in twice: the message is %q, left is %q", m.Text, s.Draft(openerDraft(id)))
	}
	if s.PutInto(id) != ErrEmpty || s.PutInto("none") != ErrGone {
		t.Error("nothing was put into something")
	}
	s.SetDraft(openerDraft(id), "half a sen")
	s.Tell("no")
	text, raw := draftHTML(t, s, id)
	if strings.Contains(raw, `id="opener-form`) || !strings.Contains(text, "half a sen") {
		t.Error("after a stop the helper is there, or what was begun is gone")
	}
	letter, err := s.TurnIntoLetter(id)
	if e, ok := s.Entry(letter); err != nil || !ok || e.Text != "Hello you no need to answer half a sen" {
		t.Errorf("%v, the letter is %q", err, e.Text)
	}
	if s.Draft(openerDraft(id)) != "" {
		t.Error("something of a draft that is gone stays unseen")
	}
}

// Removing a draft leaves nothing of it that no page shows.
func TestRemovingADraftLeavesNothing(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := met(t, d)
	id, _ := s.BeginMessage(guide.StageFirst)
	s.WriteMessage(id, kindWords)
	s.SetDraft(openerDraft(id), "secret words")
	d.wait()
	s.RemoveMessage(id)
	d.wait()
	keys, _ := d.store.Keys()
	for _, k := range keys {
		if text, _, _ := d.store.Get(k); strings.Contains(text, "secret words") || strings.Contains(text, kindWords) {
			t.Errorf("%s still holds it", k)
		}
	}
}

// Each way in which copying can fail says how to do it by hand.
func TestCopyingByHand(t *testing.T) {
	for _, err := range []error{browser.ErrMissing, browser.ErrGesture, browser.ErrType} {
		if m := copyMessage(err); m.Title == "" || !strings.Contains(strings.Join(m.Lines, " "), "Press and hold") {
			t.Errorf("%v: %+v", err, m)
		}
	}
	for _, err := range []error{ErrEmpty, ErrStopped, ErrSevere, ErrRests, ErrGone, plan.ErrClosed} {
		if holdMessage(err).Title == "" {
			t.Errorf("%v has no words", err)
		}
	}
}
