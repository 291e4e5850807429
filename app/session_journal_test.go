package app

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/settings"
	"afterward/core/vault"
)

// failingAfter refuses every change of the storage after so many, as a power cut does. It returns how many
// there were.
func (d *device) failingAfter(crash int) (changes func() int) {
	n := 0
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet || op == vault.OpRemove {
			if n++; n > crash {
				return errors.New("power cut")
			}
		}
		return nil
	}
	return func() int { return n }
}

// full refuses to write one kind of record.
func (d *device) full(kind string) {
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && strings.HasPrefix(key, "aw:"+kind) {
			return vault.ErrQuota
		}
		return nil
	}
}

// A text of an earlier day goes into the journal under that day when its page is opened, with what it belongs to;
// one of today stays open, and so does one whose day nobody knows.
func TestAPageOfAnEarlierDayIsTurned(t *testing.T) {
	d := device{day: day}
	s := d.open()
	about, prompt := journal.AboutOf(journal.AboutStep, "own-share"), guide.Prompts()[0].ID
	s.SetDraftAbout("", "free")
	s.SetDraftAbout(about, "about a step")
	s.SetDraft(prompt, "an answer")
	if on, err := s.TurnPage(""); err != nil || !on.IsZero() || s.Draft("") != "free" {
		t.Errorf("turned on its own day: %s, %v", on, err)
	}
	flush(t, s)
	d.day = day.AddDays(2)
	s = d.open()
	s.SetDraftAbout("", "free, and more") // typed on after midnight: it is still the page of that day
	for name, turn := range map[string]func() (civil.Date, error){
		"free": func() (civil.Date, error) { return s.TurnPage("") }, "about": func() (civil.Date, error) { return s.TurnPage(about) },
		"answer": func() (civil.Date, error) { return s.TurnAnswer(prompt) },
	} {
		if on, err := turn(); err != nil || on != day {
			t.Errorf("%s: %s, %v", name, on, err)
		}
		if on, err := turn(); err != nil || !on.IsZero() {
			t.Errorf("%s is turned twice: %s, %v", name, on, err)
		}
	}
	flush(t, s)
	s = d.open()
	for _, want := range []journal.Entry{{Text: "free, and more"}, {Text: "about a step", About: about}, {Text: "an answer", Prompt: string(prompt)}} {
		if !slices.ContainsFunc(s.Entries(), func(w Written) bool {
			return w.On == day && w.Text == want.Text && w.About == want.About && w.Prompt == want.Prompt
		}) {
			t.Errorf("%q is not in the journal under its day: %+v", want.Text, s.Entries())
		}
	}
	if s.Draft("") != "" || s.Draft(prompt) != "" || s.DraftAbout(about).Text != "" || len(s.Entries()) != 3 {
		t.Errorf("%d entries, and something lies open still", len(s.Entries()))
	}
	lost := journal.AboutOf(journal.AboutTalk, "gone") // what it was about is not there any more
	s.SetDraftAbout(lost, "about a talk")
	if d.day = day.AddDays(3); s.TurnAbouts() != nil || s.DraftAbout(lost).Text != "" {
		t.Errorf("%q is open still", s.DraftAbout(lost).Text)
	}
	if shown, n := s.WrittenAbout(lost, 1); n != 1 || shown[0].On != day.AddDays(2) {
		t.Errorf("%+v", shown)
	}
	s.drafts["entry"] = journal.Draft{Text: "of an older version"}
	if on, err := s.TurnPage(""); err != nil || !on.IsZero() || s.Draft("") == "" {
		t.Errorf("a text without a day: %s, %v", on, err)
	}
}

// On a full device, or with a crash at any write, the page that is turned loses nothing.
func TestTurningAPageThatFails(t *testing.T) {
	begun := func() *device {
		d := &device{day: day}
		s := d.open()
		s.SetDraft("", "of yesterday")
		flush(t, s)
		d.day = day.AddDays(1)
		return d
	}
	d := begun()
	s := d.open()
	d.full("entry")
	for range 2 {
		if on, err := s.TurnPage(""); !errors.Is(err, vault.ErrQuota) || !on.IsZero() || s.Draft("") != "of yesterday" || len(s.Entries()) != 0 {
			t.Errorf("on a full device: %s, %v, %q, %d entries", on, err, s.Draft(""), len(s.Entries()))
		}
	}
	for crash := 0; ; crash++ {
		d := begun()
		s := d.open()
		changes := d.failingAfter(crash)
		_, _ = s.TurnPage("")
		d.wait()
		made := changes()
		d.store.Fail = nil
		again := d.open()
		if again.Draft("") != "of yesterday" && (len(again.Entries()) != 1 || again.Entries()[0].Text != "of yesterday") {
			t.Fatalf("crash after %d changes: lost", crash)
		}
		if made <= crash {
			return
		}
	}
}

// binned is a device with an entry in the journal.
func binned(t *testing.T) (*device, *Session) {
	t.Helper()
	d := &device{day: day}
	s := d.open()
	s.setEntry("e", journal.Entry{On: day.AddDays(-3), Seq: 1, Text: "the words", Tags: []string{"a"}, Pinned: true})
	s.soil(ref{kindEntry, "e"})
	flush(t, s)
	return d, s
}

// Thrown away and put back, an entry is what it was; what is due goes at an opening, and not a day before.
func TestTheBin(t *testing.T) {
	d, s := binned(t)
	was, _ := s.Entry("e")
	if err := s.ThrowAway("e"); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	s = d.open()
	if _, ok := s.Entry("e"); ok || len(s.Entries()) != 0 || s.CountBin() != 1 {
		t.Errorf("%d entries, %d in the bin", len(s.Entries()), s.CountBin())
	}
	if err := s.PutBack("e"); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	s = d.open()
	if e, ok := s.Entry("e"); !ok || fmt.Sprint(e) != fmt.Sprint(was) || s.CountBin() != 0 {
		t.Errorf("put back: %+v, %d in the bin", e, s.CountBin())
	}
	_ = s.ThrowAway("e")
	flush(t, s)
	for i, want := range []int{1, 0} {
		days := 29 + i
		d.day = day.AddDays(days)
		if days == 30 {
			s = d.open()
			flush(t, s)
		}
		if n := d.open().CountBin(); n != want {
			t.Errorf("after %d days %d in the bin, want %d", days, n, want)
		}
	}
	_ = s.ThrowAway("none")
	if err := s.PutBack("none"); err != nil || s.CountBin() != 0 {
		t.Errorf("what is not there: %v", err)
	}
}

// A full device or a crash at any write of throwing away and putting back loses no word.
func TestTheBinLosesNothing(t *testing.T) {
	d, s := binned(t)
	d.full("bin")
	if err := s.ThrowAway("e"); !errors.Is(err, vault.ErrQuota) || s.CountBin() != 0 {
		t.Errorf("no room in the bin: %v", err)
	}
	d.wait()
	d.store.Fail = nil
	if e, _ := d.open().Entry("e"); e.Text != "the words" {
		t.Error("it has left the journal all the same")
	}
	_ = s.ThrowAway("e")
	flush(t, s)
	d.full("entry")
	if err := s.PutBack("e"); !errors.Is(err, vault.ErrQuota) || len(s.Entries()) != 0 {
		t.Errorf("no room in the journal: %v", err)
	}
	d.wait()
	d.store.Fail = nil
	if b := d.open().Bin(); len(b) != 1 || b[0].Entry.Text != "the words" {
		t.Error("it has left the bin all the same")
	}
	for name, do := range map[string]func(*Session) error{
		"throwing away": func(s *Session) error { return s.ThrowAway("e") }, "putting back": func(s *Session) error { return s.PutBack("e") },
	} {
		for crash := 0; ; crash++ {
			d, s := binned(t)
			if name == "putting back" {
				_ = s.ThrowAway("e")
				flush(t, s)
			}
			changes := d.failingAfter(crash)
			_ = do(s)
			d.wait()
			made := changes()
			d.store.Fail = nil
			again := d.open()
			e, _ := again.Entry("e")
			if all := again.Bin(); e.Text != "the words" && (len(all) != 1 || all[0].Entry.Text != "the words") {
				t.Fatalf("%s, crash after %d changes: lost", name, crash)
			}
			if made <= crash {
				if there := e.Text != ""; there != (name == "putting back") || again.CountBin() == 1 == there {
					t.Errorf("%s, without a crash: %+v, %d in the bin", name, e, again.CountBin())
				}
				break
			}
		}
	}
}

// One tab throws an entry away while the other changes it, in either order: the words of both are there.
func TestTwoTabsThrowAwayAndChange(t *testing.T) {
	for _, first := range []string{"thrown away first", "changed first"} {
		d, a := binned(t)
		b := d.open()
		b.SetEntry("e", "the words, and more")
		if first == "changed first" {
			flush(t, b)
		}
		if err := a.ThrowAway("e"); err != nil {
			t.Fatal(err)
		}
		flush(t, a)
		flush(t, b, a)
		all := everyText(t, d.open())
		if !strings.Contains(all, `the words, and more`) || strings.Count(all, "the words") < 2 {
			t.Errorf("%s: %s", first, all)
		}
	}
}

// A letter in the bin stays as closed as it was, wherever it is put back; removed for good it takes its seal along.
func TestTheBinKeepsSeals(t *testing.T) {
	d := &device{day: day}
	s := d.open()
	s.SetDraft(guide.PromptLetter, "a sealed letter")
	id, err := s.KeepDraft(guide.PromptLetter)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SealLetter(id, day.AddDays(40)); err != nil {
		t.Fatal(err)
	}
	if err := s.ThrowAway(id); err != nil {
		t.Fatal(err)
	}
	if row := viewBin(s.Bin(), s.Seal, day, "")[0]; strings.Contains(fmt.Sprint(row), "a sealed") || !strings.Contains(row.Opening, "Sealed until") {
		t.Errorf("the bin shows %+v", row)
	}
	s.setEntry(id, journal.Entry{On: day, Seq: 9, Text: "other words", Prompt: string(guide.PromptLetter)})
	s.soil(ref{kindEntry, id})
	if err := s.PutBack(id); err != nil {
		t.Fatal(err)
	}
	for _, w := range s.Answers(guide.PromptLetter) {
		if !s.Sealed(w.ID) {
			t.Errorf("%q is open", w.Text)
		}
	}
	if len(s.Entries()) != 2 || s.CountBin() != 0 {
		t.Errorf("%d entries, %d in the bin", len(s.Entries()), s.CountBin())
	}
	_ = s.ThrowAway(id)
	s.EmptyBin(id)
	flush(t, s)
	if again := d.open(); !again.Seal(id).Until.IsZero() {
		t.Error("the seal outlives its letter")
	}
}

// happens does to the journal what a person does: a new entry, or a change of one.
func (d *device) happens(t *rapid.T, s *Session, do, id, text, tag string) {
	t.Helper()
	switch do {
	case "new":
		d.day = day.AddDays(rapid.IntRange(0, 3).Draw(t, "day"))
		s.SetDraft("", text)
		_, _ = s.KeepDraft("")
	case "text":
		s.SetEntry(id, text)
	case "tag":
		s.ChangeEntry(id, func(e *journal.Entry) { e.Tags = journal.AddTags(e.Tags, tag) })
	case "bin":
		_ = s.ThrowAway(id)
	case "back":
		_ = s.PutBack(id)
	case "drop":
		s.RemoveEntry(id)
	default:
		t.Fatalf("nothing is called %q", do)
	}
}

// Whatever happens to entries, the lists are what sorting all of them anew would give.
func TestTheListsAreAlwaysInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := device{day: day}
		s := d.open()
		tags := []string{"sleep", "work", "Sleep"}
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			id := rapid.SampledFrom([]string{"id1", "id2", "id3", "id4"}).Draw(t, "id")
			switch do := rapid.SampledFrom([]string{"new", "text", "tag", "pin", "about", "bin", "back", "drop", "look", "reload"}).Draw(t, "do"); do {
			default:
				text := rapid.SampledFrom([]string{"words", "other words"}).Draw(t, "text")
				d.happens(t, s, do, id, text, rapid.SampledFrom(tags).Draw(t, "tag"))
			case "pin":
				s.ChangeEntry(id, func(e *journal.Entry) { e.Pinned = !e.Pinned })
			case "about":
				s.ChangeEntry(id, func(e *journal.Entry) { e.About = journal.AboutOf("step", "x") })
			case "look":
				s.Listed("", 3)
			case "reload":
				_ = s.Flush()
				s.Reload("aw:entry:" + id)
			}
			var want []Written
			for id, e := range s.entries {
				want = append(want, Written{id, e})
			}
			slices.SortFunc(want, func(a, b Written) int {
				if a.Pinned != b.Pinned {
					return map[bool]int{true: -1, false: 1}[a.Pinned]
				}
				return cmp.Or(journal.Compare(a.Entry, b.Entry), strings.Compare(a.ID, b.ID))
			})
			got, all, _ := s.Listed("", everyEntry)
			if fmt.Sprint(got) != fmt.Sprint(want) && len(got)+len(want) > 0 || all != len(want) {
				t.Fatalf("listed %v, want %v", got, want)
			}
			sleep := slices.DeleteFunc(slices.Clone(want), func(w Written) bool { return !journal.HasTag(w.Tags, "sleep") })
			if got, all, _ := s.Listed("SLEEP", 2); all != len(sleep) || fmt.Sprint(got) != fmt.Sprint(sleep[:min(2, all)]) {
				t.Fatalf("with a tag %v, want %v", got, sleep)
			}
			about := slices.DeleteFunc(want, func(w Written) bool { return w.About == "" })
			if got, all := s.WrittenAbout("step:x", everyEntry); all != len(about) || fmt.Sprint(got) != fmt.Sprint(about) && all > 0 {
				t.Fatalf("about it %v, want %v", got, about)
			}
		}
	})
}

// A time to write is kept, said when it is over, and in the night it is time to breathe, once.
func TestASittingInTheNight(t *testing.T) {
	hour, now := 15, int64(1_000_000)
	d := device{day: day, minute: func() int { return 60 * hour }, seconds: func() int64 { return now }}
	s := d.open()
	write := func(minutes int) {
		for range 2 * minutes {
			s.Typed()
			now += 30
		}
		s.Typed()
	}
	write(40)
	if s.WritingOver() != 0 || s.ShouldBreathe() {
		t.Error("by day, with no time chosen, something is said")
	}
	s.SetWritingTime(20)
	flush(t, s)
	if d.open().Settings().Write != 20 || s.WritingOver() != 20 || s.ShouldBreathe() {
		t.Errorf("chosen %d, over %d, breathe %v", d.open().Settings().Write, s.WritingOver(), s.ShouldBreathe())
	}
	hour = 2
	if !s.ShouldBreathe() {
		t.Error("in the night nothing is offered")
	}
	s.Breathed()
	if write(40); s.ShouldBreathe() {
		t.Error("it is offered twice")
	}
	now += 3600
	if s.Typed(); s.WritingOver() != 0 {
		t.Error("another sitting begins with its time over")
	}
	for _, c := range [][2]int{{15, 15}, {7, settings.NoTime}, {30, 30}, {0, settings.NoTime}, {25, 25}, {settings.NoTime, settings.NoTime}} {
		if s.SetWritingTime(c[0]); s.Settings().Write != c[1] {
			t.Errorf("%d chosen: %d", c[0], s.Settings().Write)
		}
	}
	if write(90); s.ShouldBreathe() || s.WritingOver() != 0 {
		t.Error("whoever wants no time is told of it")
	}
}

// thousands is a journal of ten thousand entries, as years of it might be.
func thousands(b testing.TB) *Session {
	d := &device{day: day}
	s := d.open()
	s.entries = map[string]journal.Entry{}
	for i := range 10_000 {
		e := journal.Entry{On: day.AddDays(-i % 2000), Seq: i + 1, Text: strings.Repeat("Words of a day. ", 30), Pinned: i%500 == 0}
		if i%3 == 0 {
			e.Tags = []string{fmt.Sprint("tag ", i%20)}
		}
		s.entries[fmt.Sprint("e", i)] = e
	}
	if shown, all, ready := s.Listed("", pageOfEntries); !ready || all != 10_000 || len(shown) != pageOfEntries {
		b.Fatal("not listed")
	}
	return s
}

// BenchmarkListOfThousands is what a page with the list asks for: with every key, after a key in an entry, and
// after an entry came.
func BenchmarkListOfThousands(b *testing.B) {
	s := thousands(b)
	list := func() {
		s.Listed("", pageOfEntries)
		s.Listed("tag 3", pageOfEntries)
		s.Tags()
	}
	b.Run("a key in the open page", func(b *testing.B) {
		for b.Loop() {
			s.SetDraft("", "words")
			list()
		}
	})
	b.Run("a key in an entry", func(b *testing.B) {
		for b.Loop() {
			s.SetEntry("e5", "words")
			list()
		}
	})
	b.Run("an entry comes", func(b *testing.B) {
		for b.Loop() {
			s.ChangeEntry("e5", func(e *journal.Entry) { e.Pinned = !e.Pinned })
			list()
		}
	})
}

// A key in a text of the journal allocates what one page of the list takes, however many entries there are.
func TestAKeyDoesNotSortTheJournal(t *testing.T) {
	s := thousands(t)
	for name, key := range map[string]func(){
		"in the open page": func() { s.SetDraft("", "words") }, "in an entry": func() { s.SetEntry("e5", "other words") },
	} {
		before := s.order
		key()
		s.Listed("", pageOfEntries)
		if s.order != before || before == nil {
			t.Errorf("a key %s has the journal sorted anew", name)
		}
	}
	if s.ChangeEntry("e5", func(e *journal.Entry) { e.Pinned = true }); s.order != nil {
		t.Error("the old order stays after an entry was pinned")
	}
}
