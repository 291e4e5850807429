package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// clocked is a device whose clock stands at an hour.
func clocked(hour *int) *device {
	return &device{minute: func() int { return 60 * *hour }}
}

const kindWords = "Hello. I hope your week is good. No need to answer."

// A message rests overnight, not in the night, and only goes out while contact is open
// and nothing in it would do harm.
func TestAMessageIsHeldOvernight(t *testing.T) {
	hour := 21
	d := clocked(&hour)
	s := met(t, d)
	id, err := s.BeginMessage(guide.StageFirst)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(when string, want error) {
		t.Helper()
		if text, err := s.CopyMessage(id); !errors.Is(err, want) || text != "" {
			t.Errorf("%s: %v, not %v", when, err, want)
		}
	}
	refused("nothing written", ErrEmpty)
	s.WriteMessage(id, kindWords)
	refused("just written", ErrRests)
	d.day, hour = day.AddDays(1), 3
	refused("in the night", ErrRests)
	hour = 7
	if h := s.Hold(id); h.Until != (civil.Moment{On: d.day, Minute: 360}) || h.Rests {
		t.Errorf("%+v", h)
	}
	if text, err := s.CopyMessage(id); err != nil || text != kindWords {
		t.Errorf("in the morning: %q %v", text, err)
	}
	if m, _ := s.Message(id); m.Copied.IsZero() {
		t.Error("nobody knows that it was copied")
	}
	s.WriteMessage(id, kindWords+" M")
	refused("changed", ErrRests)
	d.day = day.AddDays(2)
	s.SetRest(3)
	refused("a longer rest", ErrRests)
	d.day = day.AddDays(4)
	s.Tell("no")
	refused("a stop", ErrStopped)
	if m, _ := s.Message(id); m.Text != kindWords+" M" {
		t.Error("the words are gone")
	}
	if _, err := s.BeginMessage(guide.StageReply); !errors.Is(err, ErrStopped) {
		t.Errorf("another one after a stop: %v", err)
	}
}

// While a gate is closed nothing goes out, whatever the stage; to write and to check it
// is possible.
func TestAClosedGateHoldsEveryMessage(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := d.open()
	answerStory(s, notYetStory)
	for _, stage := range guide.Stages() {
		id, err := s.BeginMessage(stage.ID)
		if err != nil {
			t.Fatal(err)
		}
		s.WriteMessage(id, kindWords)
		d.day = day.AddDays(3)
		if _, err := s.CopyMessage(id); !errors.Is(err, plan.ErrClosed) || len(s.Hold(id).Shut) == 0 {
			t.Errorf("%s: %v", stage.ID, err)
		}
		d.day = civil.Date{}
	}
}

// What was sent is on the log, and there is no second one.
func TestASentMessageIsOnTheLog(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := met(t, d)
	first, _ := s.BeginMessage(guide.StageFirst)
	second, _ := s.BeginMessage(guide.StageApology)
	s.WriteMessage(first, kindWords)
	s.WriteMessage(second, "I lied to you about the money, and it was wrong.")
	d.day = day.AddDays(1)
	if err := s.SentMessage(first, contact.ByText, contact.Personal); err != nil {
		t.Fatal(err)
	}
	if all := s.Contacts(); len(all) != 1 || !all[0].Message() || all[0].On != d.day {
		t.Errorf("the log: %+v", all)
	}
	if step, ok := s.Plan().Find(guide.StepFirstMessage); !ok || !step.Sent || step.Mark.Note != kindWords {
		t.Errorf("the step: %+v", step.Mark)
	}
	if _, err := s.CopyMessage(second); !errors.Is(err, plan.ErrClosed) {
		t.Errorf("a second one: %v", err)
	}
	id := s.Contacts()[0].ID
	if err := s.SetContact(id, func(e *contact.Entry) { e.Answer = contact.Came }); err != nil {
		t.Fatal(err)
	}
	if h := s.Hold(second); !slices.ContainsFunc(h.Shut, func(r plan.Reason) bool { return r.Gate == guide.GateWords }) {
		t.Errorf("after an answer an apology waits for words: %+v", h.Shut)
	}
	s.StageMessage(second, guide.StageReply)
	if h := s.Hold(second); len(h.Shut) > 0 || !h.Rests {
		t.Errorf("an answer to theirs: %+v", h)
	}
}

// A letter made of a message is written before the message goes.
func TestAMessageBecomesALetter(t *testing.T) {
	var d device
	s := met(t, &d)
	id, _ := s.BeginMessage(guide.StageFirst)
	if _, err := s.TurnIntoLetter(id); !errors.Is(err, ErrEmpty) {
		t.Errorf("nothing written: %v", err)
	}
	s.WriteMessage(id, kindWords)
	s.Tell("blocked")
	letter, err := s.TurnIntoLetter(id)
	if err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	again := d.open()
	if e, ok := again.Entry(letter); !ok || e.Text != kindWords || e.Prompt != string(guide.PromptLetter) {
		t.Errorf("%+v", e)
	}
	if _, ok := again.Message(id); ok {
		t.Error("it is there twice")
	}
	if _, err := s.TurnIntoLetter("none"); !errors.Is(err, ErrGone) {
		t.Errorf("%v", err)
	}
}

// A sealed letter opens on its day and not before, and burning takes the seal along.
func TestALetterIsSealedUntilItsDay(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft(guide.PromptLetter, "You were wrong about the dog.")
	id, err := s.KeepDraft(guide.PromptLetter)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SealLetter(id, day.AddDays(30)); err != nil {
		t.Fatal(err)
	}
	if err := s.SealLetter(id, day.AddDays(3)); err != nil || !s.Sealed(id) || s.Seal(id).Until != day.AddDays(30) {
		t.Errorf("opened early: %+v %v", s.Seal(id), err)
	}
	flush(t, s)
	s = d.open()
	d.day = day.AddDays(29)
	if !s.Sealed(id) {
		t.Error("open a day too soon")
	}
	d.day = day.AddDays(30)
	if s.Sealed(id) {
		t.Error("closed on its day")
	}
	s.BurnLetter(id)
	flush(t, s)
	if s = d.open(); !s.Seal(id).Until.IsZero() || strings.Contains(everyText(t, s), "dog") {
		t.Error("it is not gone")
	}
	if err := s.SealLetter(id, day); !errors.Is(err, ErrGone) {
		t.Errorf("%v", err)
	}
	other := s.newEntry("", "An entry.")
	lay(t, s, kindEntry, shelfOf[journal.Entry]{all: s.journal()}, "e", other)
	if err := s.SealLetter("e", day); !errors.Is(err, ErrGone) {
		t.Errorf("an entry is sealed: %v", err)
	}
}

// Two tabs write one message: no word is lost, and the rest is the longer one.
func TestTwoTabsWriteOneMessage(t *testing.T) {
	hour := 9
	d := clocked(&hour)
	a := met(t, d)
	id, _ := a.BeginMessage(guide.StageFirst)
	a.WriteMessage(id, "one")
	flush(t, a)
	b := d.open()
	b.WriteMessage(id, "one, of b")
	hour = 10
	a.WriteMessage(id, "one, of a")
	flush(t, b, a)
	again := d.open()
	if text := everyText(t, again); !strings.Contains(text, "of a") || !strings.Contains(text, "of b") {
		t.Errorf("lost: %s", text)
	}
	if m, _ := again.Message(id); m.Changed.Minute < 540 {
		t.Errorf("%+v", m)
	}
}

// A talk is prepared while its gates are open; what is written stays readable after a
// stop.
func TestATalkIsPreparedWhileItIsOpen(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	if _, err := s.BeginTalk(); !errors.Is(err, plan.ErrClosed) {
		t.Errorf("not yet: %v", err)
	}
	both := (&device{}).open()
	answerStory(both, bothStory)
	both.SetNote(guide.StepSupport, "Robin")
	if err := both.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	id, err := both.BeginTalk()
	if err != nil {
		t.Fatal(err)
	}
	both.WriteTalk(id, "mine", "I was late, again and again.")
	both.Tell("no")
	if _, err := both.BeginTalk(); !errors.Is(err, ErrStopped) {
		t.Errorf("after a stop: %v", err)
	}
	if all := both.Talks(); len(all) != 1 || all[0].Words["mine"] == "" {
		t.Errorf("%+v", all)
	}
}

// A delay goes on through a reload, and the minutes waited stand with its urge.
func TestADelayOutlivesThePage(t *testing.T) {
	hour, now := 1, int64(1_800_000_000)
	d := clocked(&hour)
	d.seconds = func() int64 { return now }
	s := d.open()
	urge := s.NoteUrge(func(u *contact.Urge) { u.Strength = 8 })
	s.StartWait(10, urge)
	flush(t, s)
	now += 125
	s = d.open()
	if _, left, ok := s.Wait(); !ok || left != 475 {
		t.Errorf("%d left, %v", left, ok)
	}
	now -= 4000
	if _, left, _ := s.Wait(); left != 600 {
		t.Errorf("set back: %d left", left)
	}
	now += 90_000
	if _, left, ok := s.Wait(); !ok || left != 0 {
		t.Errorf("over: %d left, %v", left, ok)
	}
	s.EndWait()
	flush(t, s)
	s = d.open()
	if u, _ := s.Urge(urge); u.Waited != 10 || u.Strength != 8 || u.At.Minute != 60 {
		t.Errorf("%+v", u)
	}
	if _, _, ok := s.Wait(); ok {
		t.Error("it goes on")
	}
}
