package app

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/plan"
)

// met opens the app of somebody for whom contact is open.
func met(t *testing.T, d *device) *Session {
	t.Helper()
	s := d.open()
	answersAgain(t, s)
	if len(openContact(s)) == 0 {
		t.Fatal("contact is not open")
	}
	return s
}

func text(who contact.Who, on civil.Date) contact.Entry {
	return contact.Entry{On: on, Who: who, Channel: contact.ByText, About: contact.Personal}
}

func log(t interface {
	Helper()
	Fatal(...any)
}, s *Session, e contact.Entry) string {
	t.Helper()
	id, err := s.LogContact(e)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// What they said ends the plan at once, with its reason, and taking it off the log
// takes nothing back.
func TestWhatTheLogTellsEndsThePlan(t *testing.T) {
	for said, want := range map[contact.Said]guide.FindingID{
		contact.SaidNo: guide.FClearNo, contact.SaidStop: guide.FClearNo, contact.SaidBlock: guide.FBlocked, contact.SaidNew: guide.FSomeoneNew, contact.SaidAfraid: guide.FFearOfMe,
	} {
		for _, about := range []contact.About{contact.Personal, contact.Children} {
			var d device
			s := met(t, &d)
			e := text(contact.They, day.AddDays(-2))
			e.About, e.Said = about, []contact.Said{said}
			id := log(t, s, e)
			for range 2 {
				if stop, ok := s.Plan().Stopped(); !ok || stop.Finding.ID != want {
					t.Errorf("%s, %s: %v %v", said, about, ok, stop.Finding.ID)
				}
				s.OffLog(id, true)
			}
			flush(t, s)
			if again := d.open(); !again.Result().Outcome.Stop() {
				t.Errorf("%s: forgotten with the page", said)
			}
		}
	}
}

// One message waits for its answer and holds everything that would be a second one. A
// second one ends the plan; logistics do neither.
func TestOneMessageAndThenNothing(t *testing.T) {
	var d device
	s := met(t, &d)
	forChildren := text(contact.Me, day)
	forChildren.About = contact.Children
	log(t, s, forChildren)
	log(t, s, forChildren)
	if len(openContact(s)) == 0 || s.Result().Outcome.Stop() {
		t.Fatal("logistics closed something")
	}
	first := log(t, s, text(contact.Me, day.AddDays(-3)))
	if got := openContact(s); slices.Contains(got, guide.StepFirstMessage) || !slices.Contains(got, guide.StepThenWait) {
		t.Errorf("open: %v", got)
	}
	if w, ok := s.Waiting(); !ok || w.ID != first {
		t.Errorf("waiting: %v %v", w, ok)
	}
	if err := s.SetContact(first, func(e *contact.Entry) { e.Answer, e.Answered = contact.Came, day }); err != nil {
		t.Fatal(err)
	}
	if got := openContact(s); !slices.Contains(got, guide.StepFirstMessage) {
		t.Errorf("an answer came, open: %v", got)
	}
	log(t, s, text(contact.Me, day))
	if s.Result().Outcome.Stop() {
		t.Error("one message without an answer ended it")
	}
	log(t, s, text(contact.Me, day))
	if stop, ok := s.Plan().Stopped(); !ok || stop.Finding.ID != guide.FScant {
		t.Errorf("two messages: %v %v", ok, stop.Finding.ID)
	}
}

// An answer corrected after the log told otherwise is not told again by it.
func TestALaterAnswerIsNotToldAnew(t *testing.T) {
	var d device
	s := met(t, &d)
	e := text(contact.They, day)
	e.Said = []contact.Said{contact.SaidNo}
	log(t, s, e)
	d.day = day.AddDays(5)
	s.Answer(guide.ClearNo, guide.No)
	s.SetWhy(guide.ClearNo, "They came back on their own and want to talk.")
	d.day = day.AddDays(20)
	log(t, s, text(contact.They, d.day))
	if told := s.Response().Told[guide.ClearNo]; told.Lifted.IsZero() {
		t.Errorf("told anew: %+v", told)
	}
}

// drawEntry is any exchange that can be put down.
func drawEntry(t *rapid.T) contact.Entry {
	of := func(name string, n int) int { return rapid.IntRange(0, n-1).Draw(t, name) }
	e := contact.Entry{On: day.AddDays(-of("on", 90)), Who: contact.Whos()[of("who", 3)], Channel: contact.Channels()[of("channel", len(contact.Channels()))],
		About: contact.Abouts()[of("about", len(contact.Abouts()))], Answer: contact.Answers()[of("answer", 3)], Tone: contact.Tones()[of("tone", 3)]}
	if of("weighty", 4) == 0 {
		e.Said = []contact.Said{contact.Saids()[of("said", len(contact.Saids()))]}
	}
	if of("going", 9) == 0 {
		e.Uninvited = true
	}
	return e
}

// No log of any kind opens a gate: whatever is put down, corrected and taken off, what
// is open towards the other person was open without it. Urges, check-ins, letters and
// messages open nothing either.
func TestNoLogOpensAGate(t *testing.T) {
	stories := map[string]story{"both want it": metStory, "nothing yet": {}, "a calm beginning": notYetStory}
	rapid.Check(t, func(t *rapid.T) {
		var d device
		s := d.open()
		answerStory(s, stories[rapid.SampledFrom([]string{"both want it", "nothing yet", "a calm beginning"}).Draw(t, "story")])
		if rapid.Bool().Draw(t, "support") {
			s.SetNote(guide.StepSupport, "Robin")
			_ = s.SetStatus(guide.StepSupport, plan.Done)
		}
		before := openContact(s)
		var ids []string
		for range rapid.IntRange(1, 8).Draw(t, "acts") {
			switch rapid.IntRange(0, 5).Draw(t, "act") {
			case 0, 1, 2:
				ids = append(ids, log(t, s, drawEntry(t)))
			case 3:
				if len(ids) > 0 {
					other := drawEntry(t)
					_ = s.SetContact(rapid.SampledFrom(ids).Draw(t, "which"), func(e *contact.Entry) { other.Seq = e.Seq; *e = other })
				}
			case 4:
				if len(ids) > 0 {
					s.OffLog(rapid.SampledFrom(ids).Draw(t, "which"), rapid.Bool().Draw(t, "gone"))
				}
			case 5:
				s.NoteUrge(func(u *contact.Urge) { u.Outcome = contact.Resisted })
				s.SetCheckIn("a", day, func(e *checkin.Entry) { e.Mood = 5 })
			}
			for _, id := range openContact(s) {
				if !slices.Contains(before, id) {
					t.Fatalf("%s is open", id)
				}
			}
		}
	})
}

// A backup from before a message does not make it unsent.
func TestAnOldBackupDoesNotHideAMessage(t *testing.T) {
	var d device
	s := met(t, &d)
	before := plainBackup(t, s)
	id := log(t, s, text(contact.Me, day))
	replace(t, s, mustRead(t, s, before, ""))
	if _, ok := s.Contact(id); !ok || slices.Contains(openContact(s), guide.StepFirstMessage) {
		t.Error("the message is forgotten, and the way is open")
	}
}

// Two tabs each put a message down: together they are two without an answer.
func TestTwoTabsTellTogether(t *testing.T) {
	var d device
	a := met(t, &d)
	b := d.open()
	id := log(t, a, text(contact.Me, day))
	flush(t, a)
	b.Reload("aw:contact:" + id)
	log(t, b, text(contact.Me, day))
	flush(t, b)
	d.wait()
	if !b.Result().Outcome.Stop() {
		t.Error("two messages without an answer")
	}
}

// A message of each of two tabs that did not know of the other: whoever reads both tells.
func TestTwoTabsThatDidNotKnowTellTogether(t *testing.T) {
	var d device
	a := met(t, &d)
	b := d.open()
	log(t, a, text(contact.Me, day))
	log(t, b, text(contact.Me, day))
	flush(t, a, b)
	again := d.open()
	d.wait()
	if !again.Result().Outcome.Stop() {
		t.Error("two messages without an answer")
	}
}
