package app

import (
	"errors"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/vault"
)

// Each test here has the name of a way in which the log, a message or a letter once
// did what it must not, and keeps it from coming back.

// theirNo is that they said no on a day.
func theirNo(on civil.Date) contact.Entry {
	e := text(contact.They, on)
	e.Said = []contact.Said{contact.SaidNo}
	return e
}

// A no that was lifted with a reason came back by itself once every question was asked
// again, although nothing new had been said.
func TestAskingAgainTellsNoOldLogAnew(t *testing.T) {
	var d device
	s := met(t, &d)
	log(t, s, theirNo(day))
	d.day = day.AddDays(5)
	s.Answer(guide.ClearNo, guide.No)
	s.SetWhy(guide.ClearNo, "They came back on their own and want to talk.")
	d.day = day.AddDays(60)
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	s = d.open()
	d.wait()
	if told := s.Response().Told[guide.ClearNo]; told.Lifted != day.AddDays(5) {
		t.Errorf("told anew: %+v", told)
	}
	log(t, s, theirNo(d.day))
	if told := s.Response().Told[guide.ClearNo]; !told.Lifted.IsZero() || !s.Result().Outcome.Stop() {
		t.Errorf("a new no is not told: %+v", told)
	}
}

// A clock that had been wrong dated the answers into the future, and what the log told
// after it was put right counted as older than them.
func TestAnAnswerOfADayToComeHidesNoStop(t *testing.T) {
	var d device
	d.day = day.AddDays(300)
	s := met(t, &d)
	d.day = day
	log(t, s, theirNo(day))
	if !s.Result().Outcome.Stop() {
		t.Error("a no on the log ends nothing")
	}
}

// A message noted as sent stood before an answer that was put down by hand on the same
// day, because only it had a time: two messages seemed to be without an answer.
func TestAMessageSentAfterTheirAnswerIsNoSecondOne(t *testing.T) {
	hour := 18
	d := clocked(&hour)
	s := met(t, d)
	log(t, s, text(contact.Me, day))
	d.day = day.AddDays(1)
	log(t, s, text(contact.They, d.day))
	id, _ := s.BeginMessage(guide.StageReply)
	s.WriteMessage(id, kindWords)
	if err := s.SentMessage(id, contact.ByText, contact.Personal); err != nil {
		t.Fatal(err)
	}
	if s.Result().Outcome.Stop() {
		t.Error("it ended the question")
	}
	if w, ok := s.Waiting(); !ok || w.On != d.day {
		t.Errorf("waiting: %+v %v", w, ok)
	}
}

// “Yes, sent” in a second tab put the message on the log twice, and two without an
// answer end the question.
func TestOneMessageIsNotedOnce(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	a := met(t, d)
	id, _ := a.BeginMessage(guide.StageFirst)
	a.WriteMessage(id, kindWords)
	d.day = day.AddDays(1)
	if _, err := a.CopyMessage(id); err != nil {
		t.Fatal(err)
	}
	flush(t, a)
	b := d.open()
	for _, s := range []*Session{a, b, a} {
		b.Reload("aw:message:" + id)
		if err := s.SentMessage(id, contact.ByText, contact.Personal); err != nil {
			t.Fatal(err)
		}
		flush(t, s)
	}
	if again := d.open(); len(again.Contacts()) != 1 || again.Result().Outcome.Stop() {
		t.Errorf("%d on the log", len(again.Contacts()))
	}
}

// A message was sent, changed and copied again, and nobody asked whether it went out a
// second time: the log knew of one, and nothing waited for an answer.
func TestAMessageThatIsCopiedAgainIsAskedAboutAgain(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := met(t, d)
	id, _ := s.BeginMessage(guide.StageReply)
	asked := func() bool {
		_, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id) })
		return strings.Contains(raw, "Did you send it?")
	}
	for round := range 2 {
		s.WriteMessage(id, strings.Repeat(kindWords+" ", round+1))
		d.day = day.AddDays(2*round + 1)
		if asked() {
			t.Errorf("round %d: asked before anything was copied", round)
		}
		if _, err := s.CopyMessage(id); err != nil {
			t.Fatal(round, err)
		}
		if !asked() {
			t.Errorf("round %d: nobody asks", round)
		}
		if err := s.SentMessage(id, contact.ByText, contact.Personal); err != nil {
			t.Fatal(err)
		}
		w, ok := s.Waiting()
		if !ok || w.On != d.day || asked() {
			t.Fatalf("round %d: waiting %v, asked %v", round, ok, asked())
		}
		_ = s.SetContact(w.ID, func(e *contact.Entry) { e.Answer, e.Answered = contact.Came, d.day })
	}
}

// What was put down while the lock closed and could not be written told nothing together
// with what another tab had put down, until the next visit.
func TestWhatComesBackFromLimboTells(t *testing.T) {
	var d device
	a := met(t, &d)
	lockIt(t, a)
	b := d.open()
	okay(t, func(done func(error)) func() { return b.Unlock(phrase, done) })
	log(t, b, text(contact.Me, day))
	flush(t, b)
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet {
			return vault.ErrQuota
		}
		return nil
	}
	log(t, a, text(contact.Me, day))
	a.Lock()
	d.store.Fail = nil
	d.later = nil
	okay(t, func(done func(error)) func() { return a.Unlock(phrase, done) })
	d.wait()
	if len(a.Contacts()) != 2 || !a.Result().Outcome.Stop() {
		t.Errorf("%d messages, stop %v", len(a.Contacts()), a.Result().Outcome.Stop())
	}
}

// “Not yet” on an answered message, taking theirs off the log, and putting one of mine
// back ended the question at once, and nothing said so before.
func TestWhatAChangeEndsIsSaidBefore(t *testing.T) {
	var d device
	s := met(t, &d)
	first := log(t, s, text(contact.Me, day.AddDays(-9)))
	_ = s.SetContact(first, func(e *contact.Entry) { e.Answer, e.Answered = contact.Came, day.AddDays(-8) })
	log(t, s, text(contact.Me, day.AddDays(-7)))
	theirs := log(t, s, text(contact.They, day.AddDays(-5)))
	log(t, s, text(contact.Me, day.AddDays(-3)))
	off := log(t, s, text(contact.They, day.AddDays(-2)))
	again := log(t, s, text(contact.Me, day.AddDays(-1)))
	s.OffLog(again, true)
	says := func(id, what string) {
		t.Helper()
		n, _ := rendered(t, s, &contactLog{}, func(p *contactLog) { p.id = id })
		if !strings.Contains(words(n), what) {
			t.Errorf("%q is not said: %s", what, words(n))
		}
	}
	says(first, "Not yet. The question ends")
	says(theirs, "Take it off the log. The question ends")
	if says(off, "Take it off the log"); s.Result().Outcome.Stop() {
		t.Fatal("looking ends it")
	}
	s.OffLog(off, true) // alone it ends nothing: of mine only one stands behind it
	says(again, "Put it back on the log. The question ends")
	if s.Result().Outcome.Stop() {
		t.Error("it ended without a word")
	}
}

// “Yes, sent” ended the question without saying so before.
func TestWhatSendingEndsIsSaidBefore(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := met(t, d)
	id, _ := s.BeginMessage(guide.StageFirst)
	s.WriteMessage(id, kindWords)
	d.day = day.AddDays(1)
	if _, err := s.CopyMessage(id); err != nil {
		t.Fatal(err)
	}
	for _, want := range []bool{false, true} {
		_, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id) })
		if strings.Contains(raw, `id="sent-means"`) != want {
			t.Errorf("said: %v", !want)
		}
		log(t, s, text(contact.Me, d.day))
	}
}

// Bringing back a backup from before a letter was sealed opened it early.
func TestABackupOpensNoSeal(t *testing.T) {
	var d device
	s, id := aLetter(t, &d)
	before := plainBackup(t, s)
	if err := s.SealLetter(id, day.AddDays(30)); err != nil {
		t.Fatal(err)
	}
	replace(t, s, mustRead(t, s, before, ""))
	if !s.Sealed(id) {
		t.Error("it can be read")
	}
	s.BurnLetter(id)
	replace(t, s, mustRead(t, s, before, ""))
	if e, ok := s.Entry(id); !ok || e.Text != letterText || s.Seal(id) != (journal.Seal{}) {
		t.Errorf("a letter that was burnt comes back sealed, or not at all: %+v", e)
	}
}

// Of a sealed letter that two tabs had changed, the second copy came in open.
func TestASecondCopyOfALetterIsSealedToo(t *testing.T) {
	var d device
	here, id := aLetter(t, &d)
	flush(t, here)
	there := d.open()
	here.SetEntry(id, letterText+" Written here.")
	if err := here.SealLetter(id, day.AddDays(30)); err != nil {
		t.Fatal(err)
	}
	flush(t, here)
	there.Reload("aw:seal:" + id)
	there.SetEntry(id, letterText+" Written there.")
	flush(t, there)
	copies := 0
	for _, e := range there.Entries() {
		copies++
		if !there.Sealed(e.ID) {
			t.Error("a copy can be read")
		}
	}
	if copies != 2 {
		t.Errorf("%d copies", copies)
	}
	if again := d.open(); len(again.Entries()) != 2 || !again.Sealed(again.Entries()[0].ID) || !again.Sealed(again.Entries()[1].ID) {
		t.Error("not as sealed when it is opened anew")
	}
}

// “What is kept here” showed the words of a sealed letter among the raw texts.
func TestThePageOfWhatIsKeptOpensNoSeal(t *testing.T) {
	var d device
	s, id := aLetter(t, &d)
	flush(t, s)
	shown := func() string {
		current = s
		row := &keptRow{N: 1, Row: keptView{Key: "aw:entry:" + id}, open: true}
		_, raw := rendered(t, s, &privacy{}, nil)
		for _, part := range row.raw("raw-1") {
			raw += app.HTMLString(part)
		}
		return raw
	}
	if !strings.Contains(shown(), letterText) {
		t.Fatal("the raw text of an open letter is not shown")
	}
	_ = s.SealLetter(id, day.AddDays(30))
	if text := shown(); strings.Contains(text, letterText) || !strings.Contains(text, day.AddDays(30).Long()) {
		t.Error("a sealed letter can be read")
	}
	if d.day = day.AddDays(30); !strings.Contains(shown(), letterText) {
		t.Error("on its day it cannot")
	}
}

// After a stop the page of writing still asked for “something they may read one day”.
func TestAfterAStopNothingIsForThem(t *testing.T) {
	for _, stop := range []guide.StopID{"no", "hurt-me", "fear-of-me"} {
		var d device
		s := met(t, &d)
		id, _ := s.BeginMessage(guide.StageFirst)
		s.WriteMessage(id, kindWords)
		s.Tell(stop)
		n, raw := rendered(t, s, &write{}, nil)
		if strings.Contains(words(n), "they may read") || !strings.Contains(raw, `id="to-drafts"`) {
			t.Errorf("%s: %s", stop, words(n))
		}
		for _, stage := range guide.Stages() {
			s.StageMessage(id, stage.ID)
			d.day = day.AddDays(9)
			if _, err := s.CopyMessage(id); !errors.Is(err, ErrStopped) {
				t.Errorf("%s, %s: %v", stop, stage.ID, err)
			}
			_, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id) })
			if strings.Contains(raw, `id="copy"`) || strings.Contains(raw, `id="opener"`) {
				t.Errorf("%s, %s: there is a copy or a helper", stop, stage.ID)
			}
		}
	}
}

// What a correction tells counts at once, and so does what stands on the log once
// something was taken off it.
func TestACorrectionTellsAtOnce(t *testing.T) {
	for name, change := range map[string]func(s *Session, id string) error{
		"a no was added": func(s *Session, id string) error {
			return s.SetContact(id, func(e *contact.Entry) { e.Said = []contact.Said{contact.SaidNo} })
		},
		"theirs was none": func(s *Session, id string) error { s.OffLog(id, true); return nil },
	} {
		var d device
		s := met(t, &d)
		log(t, s, text(contact.Me, day.AddDays(-3)))
		id := log(t, s, text(contact.They, day.AddDays(-2)))
		log(t, s, text(contact.Me, day.AddDays(-1)))
		if s.Result().Outcome.Stop() {
			t.Fatal("a stop before anything was told")
		}
		if err := change(s, id); err != nil || !s.Result().Outcome.Stop() {
			t.Errorf("%s: %v, and nothing ended", name, err)
		}
	}
}

// What nobody should be sent, and what was not checked, is never copied; with a closed
// gate, in the night and before its rest is over there is no button either.
func TestThereIsNoCopyButtonForHarm(t *testing.T) {
	hour := 12
	d := clocked(&hour)
	s := met(t, d)
	id, _ := s.BeginMessage(guide.StageFirst)
	button := func() bool {
		_, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id) })
		return strings.Contains(raw, `id="copy"`)
	}
	s.WriteMessage(id, kindWords)
	if button() {
		t.Error("it rests")
	}
	d.day = day.AddDays(1)
	if !button() {
		t.Fatal("it has rested")
	}
	if hour = 2; button() {
		t.Error("it is night")
	}
	hour = 12
	_, raw := rendered(t, s, &draftPage{}, func(p *draftPage) { p.begin(id); p.checked.text += "." })
	if strings.Contains(raw, `id="copy"`) {
		t.Error("what was checked is something else")
	}
	s.WriteMessage(id, "If you don't answer me I will kill you.")
	d.day = day.AddDays(3)
	if _, err := s.CopyMessage(id); !errors.Is(err, ErrSevere) || button() {
		t.Errorf("a threat: %v", err)
	}
}
