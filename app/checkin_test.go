package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
)

// onClock is a device whose clock can be set, with a session and the form of the page.
func onClock(t *testing.T, at civil.Clock) (d *device, set func(civil.Clock)) {
	t.Helper()
	minute := 0
	set = func(c civil.Clock) {
		m, ok := c.Minute()
		if !ok {
			t.Fatalf("no clock shows %q", c)
		}
		minute = m
	}
	set(at)
	return &device{minute: func() int { return minute }, day: day}, set
}

func mood(m checkin.Mood) func(*checkin.Entry) { return func(e *checkin.Entry) { e.Mood = m } }

// Within the hour a check-in is gone on with; later another begins, on the same day.
func TestTwoCheckInsOnADay(t *testing.T) {
	d, clock := onClock(t, "08:10")
	s := d.open()
	var f dayForm
	f.begin(s)
	f.set(s, mood(2))
	clock("09:00")
	f.begin(s)
	f.set(s, func(e *checkin.Entry) { e.Sleep = 4 })
	clock("21:30")
	f.begin(s)
	if !s.CheckIn(f.id).IsZero() {
		t.Fatal("in the evening the page goes on with the morning")
	}
	f.set(s, mood(4))
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	want := []checkin.Entry{{On: day, At: "21:30", Mood: 4}, {On: day, At: "08:10", Mood: 2, Sleep: 4}}
	if got := d.open().CheckIns(); !slices.Equal(got, want) {
		t.Errorf("kept %+v", got)
	}
	if all := s.Checked(); asksSleep(all, f.id, day) || !asksSleep(all, all[1].ID, day) || !asksSleep(all, "new", day.AddDays(1)) {
		t.Error("the night is asked for twice, or not where it was said, or not on another day")
	}
}

// A page that stays open begins anew after an hour in which nothing was touched, and not
// in the middle of a line.
func TestAPageThatStaysOpen(t *testing.T) {
	d, clock := onClock(t, "08:10")
	s := d.open()
	var f dayForm
	f.begin(s)
	f.set(s, mood(2))
	morning := f.id
	clock("09:09")
	if f.turn(s) {
		t.Error("it begins anew within the hour")
	}
	f.note(s, "a line")
	clock("10:30")
	f.note(s, "a line that goes on")
	if f.id != morning || s.CheckIn(morning).Note != "a line that goes on" {
		t.Fatalf("a line is torn in two: %+v", s.CheckIns())
	}
	clock("11:45")
	f.set(s, mood(5))
	if e := s.CheckIn(morning); f.id == morning || e.Mood != 2 {
		t.Errorf("a tap at noon has changed the morning: %+v", e)
	}
	clock("13:00")
	before := f.round
	if !f.turn(s) || f.round == before || !s.CheckIn(f.id).IsZero() {
		t.Error("come back to the front, it still shows what was said")
	}
	f.open(s, morning)
	clock("20:00")
	if f.turn(s); f.id != morning {
		t.Error("one that was opened by its address is not the one that is shown")
	}
}

// What is begun before midnight belongs to the day before, all of it; what is begun
// after belongs to the new one.
func TestCheckInAtMidnight(t *testing.T) {
	d, clock := onClock(t, "23:50")
	s := d.open()
	var f, untouched dayForm
	f.begin(s)
	untouched.begin(s)
	f.set(s, mood(2))
	d.day = day.AddDays(1)
	clock("00:10")
	f.set(s, func(e *checkin.Entry) { e.Urge = 3 })
	if e := s.CheckIn(f.id); e != (checkin.Entry{On: day, At: "23:50", Mood: 2, Urge: 3}) {
		t.Errorf("gone on with after midnight: %+v", e)
	}
	untouched.set(s, mood(4))
	if e := s.CheckIn(untouched.id); e != (checkin.Entry{On: day.AddDays(1), At: "00:10", Mood: 4}) {
		t.Errorf("begun after midnight on a page from before: %+v", e)
	}
	if id := s.CheckInNow(); id != untouched.id {
		t.Errorf("%s is gone on with, not the one of today", id)
	}
}

// With the clock set back nothing of what is kept is changed: another one begins.
func TestCheckInWithTheClockSetBack(t *testing.T) {
	d, clock := onClock(t, "15:00")
	s := d.open()
	var f dayForm
	f.begin(s)
	f.set(s, mood(2))
	first := f.id
	clock("14:00")
	f.begin(s)
	f.set(s, mood(5))
	if f.id == first || s.CheckIn(first).Mood != 2 || len(s.CheckIns()) != 2 {
		t.Errorf("%+v", s.CheckIns())
	}
	clock("14:59")
	d.day = day.AddDays(-3)
	f.begin(s)
	f.set(s, mood(1))
	if got := s.CheckIns(); len(got) != 3 || got[2].On != day.AddDays(-3) {
		t.Errorf("on a day before: %+v", got)
	}
}

// Two tabs that have the same check-in open lose nothing of each other, and two that
// begin one each have two.
func TestCheckInInTwoTabs(t *testing.T) {
	d, _ := onClock(t, "22:05")
	a := d.open()
	a.SetCheckIn("x", day, mood(3))
	if err := a.Flush(); err != nil {
		t.Fatal(err)
	}
	b := d.open()
	a.SetCheckIn("x", day, func(e *checkin.Entry) { e.Mood, e.Note = 2, "from one tab" })
	b.SetCheckIn("x", day, func(e *checkin.Entry) { e.Urge, e.Note = 4, "from the other" })
	b.SetCheckIn("y", day, mood(5))
	for _, s := range []*Session{a, b, a} {
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	s := d.open()
	kept := s.CheckIn("x").Note
	for _, e := range s.Entries() {
		kept += "\n" + e.Text
	}
	for _, text := range []string{"from one tab", "from the other"} {
		if !strings.Contains(kept, text) {
			t.Errorf("%q is lost: %q", text, kept)
		}
	}
	if e := s.CheckIn("x"); e.Mood != 2 || e.Urge != 4 || s.CheckIn("y").Mood != 5 {
		t.Errorf("kept %+v", s.CheckIns())
	}
}

// Taken back, nothing of a check-in is kept, and it can be brought back as it was.
func TestACheckInIsTakenBack(t *testing.T) {
	d, clock := onClock(t, "08:10")
	s := d.open()
	s.SetCheckIn("x", day, func(e *checkin.Entry) { e.Mood, e.Note = 1, "x" })
	clock("21:00")
	p := &checkInPage{dayForm: dayForm{on: day, id: "x", opened: true}}
	_, text := rendered(t, s, p, func(p *checkInPage) { p.on, p.id, p.opened = day, "x", true })
	for _, part := range []string{"Today at 08:10", `id="check-in-clear"`, "Kept: Very low."} {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not there", part)
		}
	}
	was := s.CheckIn("x")
	if got := p.drop(s); got != was {
		t.Errorf("taken back was %+v", got)
	}
	if err := s.Flush(); err != nil || len(d.open().CheckIns()) != 0 {
		t.Fatalf("%v, %+v", err, d.open().CheckIns())
	}
	p.restore(s, was)
	if err := s.Flush(); err != nil || s.CheckIn("x") != was {
		t.Errorf("%v: brought back it is %+v", err, s.CheckIn("x"))
	}
}

// Check-ins from before there were several a day, whose id is the day, are shown and can
// be changed like others.
func TestACheckInWithTheDayAsItsID(t *testing.T) {
	d, _ := onClock(t, "12:00")
	s := d.open()
	old, today := day.AddDays(-2), day
	for _, on := range []civil.Date{old, today} {
		lay(t, s, kindCheckin, s.checkins, on.String(), checkin.Entry{On: on, Mood: 2, Note: "from then"})
	}
	if id := s.CheckInNow(); id != today.String() {
		t.Errorf("that of today is not gone on with, but %s", id)
	}
	now, before := viewCheckIns(s.Checked(), "other", day)
	if len(now) != 1 || len(before) != 1 || before[0].Href != "/check-in?c="+old.String() || before[0].On != old.Long() || before[0].Note != "from then" {
		t.Fatalf("%+v, %+v", now, before)
	}
	var f dayForm
	f.open(s, old.String())
	f.set(s, mood(4))
	if e := s.CheckIn(old.String()); e != (checkin.Entry{On: old, Mood: 4, Note: "from then"}) {
		t.Errorf("changed: %+v", e)
	}
}

func TestViewCheckIn(t *testing.T) {
	for _, c := range []struct {
		e          checkin.Entry
		kept       string
		help, hold bool
	}{
		{checkin.Entry{}, "", false, false},
		{checkin.Entry{Mood: 1}, "Very low", true, false},
		{checkin.Entry{Mood: 5, Urge: 3}, "wish to write: some", false, false},
		{checkin.Entry{Urge: 4}, "strong", false, true},
		{checkin.Entry{Sleep: 2}, "slept: badly", false, false},
		{checkin.Entry{Contact: checkin.MetNone}, "no contact", false, false},
		{checkin.Entry{Note: "x"}, "a line", false, false},
	} {
		v := viewCheckIn(checkInFacts{Entry: c.e})
		if (v.Kept == "") != (c.kept == "") || !strings.Contains(v.Kept, c.kept) || v.Help != c.help || (len(v.Hold) > 0) != c.hold || v.More == "" || v.Log != nil {
			t.Errorf("%+v: %+v", c.e, v)
		}
	}
}

// Contact leads to the log without weight; after a stop nothing invites more of it, and
// where danger rules people come first. What is on the log is not asked for again.
func TestContactLeadsToTheLog(t *testing.T) {
	met := checkin.Entry{Contact: checkin.MetSome}
	for outcome, first := range map[guide.Outcome]string{"": "/contact-log", guide.Mutual: "/contact-log", guide.NotYet: "/contact-log",
		guide.LetGo: "/contact-log", guide.Unsafe: "/help", guide.Crisis: "/help"} {
		v := viewCheckIn(checkInFacts{Entry: met, Outcome: outcome})
		if v.Log == nil || v.Log.Ways[0].Href != first || (v.Log.Says != "") != outcome.Stop() {
			t.Errorf("%s: %+v", outcome, v.Log)
			continue
		}
		said := v.Log.Says
		for _, w := range v.Log.Ways {
			said += " " + w.Label + " " + w.Says
			if w.Href != "/help" && w.Href != "/contact-log" {
				t.Errorf("%s leads to %s", outcome, w.Href)
			}
		}
		if outcome.Stop() && strings.Contains(said, "write") {
			t.Errorf("%s: %q", outcome, said)
		}
	}
	if v := viewCheckIn(checkInFacts{Entry: met, Logged: true}); v.Log != nil {
		t.Errorf("on the log already: %+v", v.Log)
	}
}

func TestViewHead(t *testing.T) {
	for _, c := range []struct {
		e           checkin.Entry
		opened      bool
		title, back string
	}{
		{checkin.Entry{On: day, At: "22:05"}, false, "How is it now?", "/today"},
		{checkin.Entry{On: day, At: "22:05"}, true, "Today at 22:05", "/check-in"},
		{checkin.Entry{On: day}, true, "Earlier today", "/check-in"},
		{checkin.Entry{On: day.AddDays(-1), At: "22:05"}, true, day.AddDays(-1).Long() + ", 22:05", "/check-in"},
		{checkin.Entry{On: day.AddDays(-1)}, true, day.AddDays(-1).Long(), "/check-in"},
	} {
		v := viewHead(c.e, c.opened, day)
		if v.Title != c.title || v.Back != c.back || strings.Contains(v.Met, "today") != (c.e.On == day || !c.opened) {
			t.Errorf("%+v: %+v", c.e, v)
		}
	}
}

// The page shows a check-in that is not there as that, and an open one with its
// questions in their order.
func TestCheckInPage(t *testing.T) {
	d, _ := onClock(t, "12:00")
	s := d.open()
	_, text := rendered(t, s, &checkInPage{}, func(p *checkInPage) { p.dayForm.open(s, "gone") })
	if !strings.Contains(text, "not on this device") || strings.Contains(text, "mood-1") {
		t.Error("a check-in that is not there is not said to be gone")
	}
	_, text = rendered(t, s, &checkInPage{}, func(p *checkInPage) { p.dayForm.open(s, "") })
	last := -1
	for _, part := range []string{`id="mood-1"`, `id="urge-1"`, `id="sleep-1"`, `id="met-none"`, `id="check-in-note"`, `id="check-in-done"`} {
		at := strings.Index(text, part)
		if at <= last {
			t.Errorf("%s stands at %d, after %d", part, at, last)
		}
		last = at
	}
	for _, word := range []string{"missed", "streak", "in a row", "badge"} {
		if strings.Contains(text, word) {
			t.Errorf("the page says %q", word)
		}
	}
	for i := range 40 {
		s.SetCheckIn(fmt.Sprintf("e%d", i), day.AddDays(-i-1), mood(3))
	}
	_, text = rendered(t, s, &checkInPage{}, nil)
	if n := strings.Count(text, "/check-in?c="); n != pageOfDays || !strings.Contains(text, `id="check-ins-more"`) {
		t.Errorf("%d of 40 are listed", n)
	}
	log(t, s, contact.Entry{On: day, Who: contact.They, Channel: contact.ByText, About: contact.Personal})
	if !s.LoggedOn()[day] || s.LoggedOn()[day.AddDays(-1)] {
		t.Errorf("logged on %v", s.LoggedOn())
	}
}
