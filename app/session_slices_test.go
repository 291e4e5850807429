package app

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/find"
	"afterward/core/journal"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// smallSlices makes every slice one step.
func smallSlices(t *testing.T) {
	t.Helper()
	before := sliceTime
	sliceTime = 0
	t.Cleanup(func() { sliceTime = before })
}

// months is a device with a few hundred thousand characters on it.
func months(t *testing.T) *device {
	t.Helper()
	d := &device{}
	if err := vaulttest.Store(&d.store, vaulttest.Plain(vaulttest.Fill(450_000, 1))); err != nil {
		t.Fatal(err)
	}
	return d
}

// settle lets happen what is scheduled until nothing is.
func (d *device) settle(t *testing.T) {
	t.Helper()
	for n := 0; len(d.later) > 0; n++ {
		if d.wait(); n > 1000 {
			t.Fatal("something goes on for ever")
		}
	}
}

// behind is such a device with a closed lock, and a session at its lock screen.
func behind(t *testing.T) (*device, *Session) {
	t.Helper()
	d := months(t)
	lockIt(t, d.open())
	d.settle(t)
	return d, d.open()
}

// An attempt is an Unlock under way.
type attempt struct {
	cancel func()
	times  int
	err    error
}

func attemptOn(s *Session, typed string) *attempt {
	a := &attempt{}
	a.cancel = s.Unlock(typed, func(err error) { a.times++; a.err = err })
	return a
}

// at takes n slices of an unlocking that must not be over then.
func (a *attempt) at(t *testing.T, d *device, s *Session, n int) {
	t.Helper()
	for range n {
		d.wait()
	}
	if a.times != 0 || !s.Locked() || !s.Opening() {
		t.Fatalf("after %d slices done was called %d times, locked %v, opening %v", n, a.times, s.Locked(), s.Opening())
	}
	assertNothing(t, s, "while it is opened")
}

func (a *attempt) ended(t *testing.T, d *device, want error) {
	t.Helper()
	d.settle(t)
	if a.times != 1 || !errors.Is(a.err, want) || want == nil && a.err != nil {
		t.Errorf("done was called %d times, with %v, want %v", a.times, a.err, want)
	}
}

// The page answers while a full vault is opened, and shows nothing before all of
// it is; then everything is there.
func TestUnlockingInSlices(t *testing.T) {
	smallSlices(t)
	d, s := behind(t)
	told := 0
	s.Subscribe(func() { told++ })
	a := attemptOn(s, phrase)
	a.at(t, d, s, 3)
	if told < 1 || told > 1+3 { // that the passphrase is right, and how far it is
		t.Errorf("the lock screen was told %d times in three slices", told)
	}
	if done, of := s.Progress(); done <= 0 || done >= of {
		t.Errorf("%d of %d records are open", done, of)
	}
	a.ended(t, d, nil)
	if told > farSteps+4 {
		t.Errorf("the pages were told %d times", told)
	}
	if done, of := s.Progress(); done != 0 || of != 0 {
		t.Errorf("after the end it is at %d of %d", done, of)
	}
	plain := months(t).open()
	if got, want := fmt.Sprint(s.Entries(), s.Response(), s.marks, s.takings), fmt.Sprint(plain.Entries(), plain.Response(), plain.marks, plain.takings); got != want {
		t.Error("not everything is there, or something else")
	}
	if a.cancel(); s.Locked() {
		t.Error("giving up came too late and closed the lock")
	}
}

// A wrong passphrase is refused before any slice.
func TestAWrongPassphraseOpensNoSlice(t *testing.T) {
	smallSlices(t)
	d, s := behind(t)
	if a := attemptOn(s, "not it at all"); a.times != 1 || !errors.Is(a.err, vault.ErrPassphrase) || len(d.later) != 0 {
		t.Errorf("%d times, %v, %d scheduled", a.times, a.err, len(d.later))
	}
}

// Whatever ends an unlocking in the middle wins: the keys are gone, nothing is
// shown, and the same passphrase opens the lock afterwards if there is one.
func TestWhatEndsAnUnlockingInTheMiddle(t *testing.T) {
	smallSlices(t)
	for name, c := range map[string]struct {
		do    func(d *device, s *Session, a *attempt)
		times int // how often done is called
		err   error
		still bool // the lock is still there, with the same passphrase
	}{
		"cancel":                {func(_ *device, _ *Session, a *attempt) { a.cancel() }, 0, nil, true},
		"locked here":           {func(_ *device, s *Session, _ *attempt) { s.Lock() }, 1, vault.ErrLocked, true},
		"locked in another tab": {func(_ *device, s *Session, _ *attempt) { s.Reload(lockedSignal) }, 1, vault.ErrLocked, true},
		"erased":                {func(_ *device, s *Session, _ *attempt) { _ = s.Erase() }, 1, vault.ErrLocked, false},
		"erased in another tab": {func(d *device, s *Session, _ *attempt) { _ = d.open().Erase(); s.Reload(erasedSignal) }, 1, vault.ErrLocked, false},
		"the exit":              {func(_ *device, s *Session, _ *attempt) { s.Forget() }, 1, vault.ErrLocked, false},
		"a new passphrase elsewhere": {func(d *device, s *Session, _ *attempt) {
			other := d.open()
			waiting := d.later // of s, for later
			d.later = nil
			attemptOn(other, phrase).ended(t, d, nil)
			okay(t, func(done func(error)) func() { return other.ChangePassphrase(phrase, phrase2, done) })
			d.later = append(waiting, d.later...)
			s.Reload(vault.LockKey)
		}, 1, vault.ErrPassphrase, false},
	} {
		t.Run(name, func(t *testing.T) {
			d, s := behind(t)
			a := attemptOn(s, phrase)
			a.at(t, d, s, 2)
			v := s.vault
			c.do(d, s, a)
			d.settle(t)
			if a.times != c.times || !errors.Is(a.err, c.err) {
				t.Errorf("done was called %d times, with %v, want %d and %v", a.times, a.err, c.times, c.err)
			}
			if s.Opening() || v.Opening() {
				t.Error("it goes on")
			}
			assertNothing(t, s, "after it has ended")
			if c.still {
				again := attemptOn(s, phrase)
				again.ended(t, d, nil)
			}
		})
	}
}

// What another tab writes while this one opens the lock is there when it is open.
func TestAnEntryThatComesWhileTheLockIsOpened(t *testing.T) {
	smallSlices(t)
	for n := range 5 {
		d, s := behind(t)
		there := d.open()
		opened := attemptOn(there, phrase)
		opened.ended(t, d, nil)
		a := attemptOn(s, phrase)
		a.at(t, d, s, n)
		before := storedKeys(t, d)
		there.SetDraft("", "written meanwhile")
		if _, err := there.KeepDraft(""); err != nil {
			t.Fatal(err)
		}
		for _, at := range storedKeys(t, d) {
			if !slices.Contains(before, at) {
				s.Reload(at)
			}
		}
		a.ended(t, d, nil)
		if !strings.Contains(textsOf(s), "written meanwhile") {
			t.Errorf("after %d slices it was lost", n)
		}
	}
}

// Two presses, as of two pages: the second takes over from the first, and what is
// typed once the lock is open stays.
func TestTwoUnlockingsAtOnce(t *testing.T) {
	smallSlices(t)
	d, s := behind(t)
	a := attemptOn(s, phrase)
	a.at(t, d, s, 2)
	b := attemptOn(s, phrase)
	for range 1000 {
		if d.wait(); !s.Locked() {
			break
		}
	}
	s.SetDraft("", "typed by now")
	a.ended(t, d, vault.ErrLocked)
	b.ended(t, d, nil)
	c := attemptOn(s, phrase) // a third one, too late
	c.ended(t, d, nil)
	if s.Draft("") != "typed by now" {
		t.Errorf("draft %q", s.Draft(""))
	}
}

// Opened without a lock, most of a full vault is read after the first page, and a
// page that shows the journal hears when it is there.
func TestReadingOnAfterTheStart(t *testing.T) {
	smallSlices(t)
	d := months(t)
	damaged := vault.Prefix + "entry:zz"
	if err := d.store.Set(damaged, "torn"); err != nil {
		t.Fatal(err)
	}
	alone := 0
	s := d.open()
	s.deps.Exclusive = func(f func()) { alone++; f() }
	told := 0
	s.Subscribe(func() { told++ })
	all, _, ready := s.Listed("", everyEntry)
	if ready || len(all) != 0 || s.vault.ReadOn(0) == 0 || len(s.Unread()) != 0 {
		t.Fatalf("ready %v, %d left, %d unread", ready, s.vault.ReadOn(0), len(s.Unread()))
	}
	if n := s.CountEntries(); n < 350 {
		t.Errorf("%d entries", n)
	}
	d.settle(t)
	all, _, ready = s.Listed("", everyEntry)
	if !ready || told == 0 || len(all) != s.CountEntries() || fmt.Sprint(all) != fmt.Sprint(months(t).open().Entries()) {
		t.Errorf("ready %v, told %d times, %d entries", ready, told, len(all))
	}
	if _, still, _ := d.store.Get(damaged); still || alone != 1 || len(s.Unread()) != 1 {
		t.Errorf("the damaged text is still there: %v; %d unread, moved alone %d times", still, len(s.Unread()), alone)
	}
}

// What happens to entries while the journal is being read counts.
func TestTheJournalChangesWhileItIsRead(t *testing.T) {
	smallSlices(t)
	d := months(t)
	there := d.open()
	d.settle(t)
	old := there.Entries()
	s := d.open()
	if _, _, ready := s.Listed("", 1); ready {
		t.Fatal("it is ready at once")
	}
	if done, of := s.Progress(); done != 0 || of != len(old) {
		t.Errorf("at first %d of %d entries are read", done, of)
	}
	for n := 0; len(d.later) > 0; n++ {
		if done, of := s.Progress(); of > 0 && done > of {
			t.Errorf("%d of %d entries are read", done, of)
		}
		if n < len(old) {
			id := old[n].ID
			if n%2 == 0 {
				there.RemoveEntry(id)
			} else {
				there.SetEntry(id, fmt.Sprint("changed ", n))
			}
			if err := there.Flush(); err != nil {
				t.Fatal(err)
			}
			s.Reload(vault.Prefix + "entry:" + id)
		}
		d.wait()
	}
	all, _, ready := s.Listed("", everyEntry)
	if want := there.Entries(); !ready || !slices.EqualFunc(all, want, func(a, b Written) bool {
		return a.ID == b.ID && journal.Compare(a.Entry, b.Entry) == 0 && a.Text == b.Text
	}) {
		t.Errorf("ready %v, %d entries, want %d", ready, len(all), len(want))
	}
}

// The journal is read before anybody asks for it, once the app has been quiet.
func TestTheJournalIsReadAhead(t *testing.T) {
	smallSlices(t)
	d := &device{}
	if err := vaulttest.Store(&d.store, vaulttest.Plain(vaulttest.Fill(900_000, 1))); err != nil {
		t.Fatal(err)
	}
	s := d.open()
	if n := s.CountEntries(); n <= fewEntries || s.entries != nil {
		t.Fatalf("%d entries, read at once: %v; the test proves nothing", n, s.entries != nil)
	}
	d.settle(t)
	if _, _, ready := s.Listed("", 1); !ready || len(s.entries) != s.CountEntries() {
		t.Errorf("%d entries are read", len(s.entries))
	}
}

// The first entries of the list are known before the journal is read, as they come to be
// listed; what another tab takes away meanwhile is not shown. Behind a lock the same.
func TestTheFirstEntriesAreShownWhileTheOthersAreRead(t *testing.T) {
	smallSlices(t)
	texts := func(all []Written) (out []string) {
		for _, e := range all {
			out = append(out, fmt.Sprintf("%s: %.20s", e.ID, e.Text))
		}
		return out
	}
	for _, locked := range []bool{false, true} {
		d := months(t)
		first := d.open()
		d.settle(t)
		old, _, _ := first.Listed("", everyEntry)
		first.ChangeEntry(old[len(old)-1].ID, func(e *journal.Entry) { e.Pinned = true }) // the oldest stands above the others
		flush(t, first)
		want, _, _ := first.Listed("", 12)
		s := d.open()
		if locked {
			lockIt(t, s)
			d.settle(t)
			s = d.open()
			for attemptOn(s, phrase); s.Locked(); {
				d.wait()
			}
		}
		if _, _, ready := s.Listed("", 12); ready || len(s.FirstListed(12)) != 0 {
			t.Fatalf("locked %v: at once ready, %v, or listed before anything was looked at", locked, ready)
		}
		told := 0
		s.Subscribe(func() { told++ })
		for told == 0 {
			d.wait()
		}
		_, _, ready := s.Listed("", 12)
		if got := s.FirstListed(12); ready || !slices.Equal(texts(got), texts(want)) || !got[0].Pinned {
			t.Errorf("locked %v, all read %v: first\n%q, want\n%q", locked, ready, texts(got), texts(want))
		}
		if !locked {
			gone := vault.Prefix + "entry:" + want[3].ID
			if err := d.store.Remove(gone); err != nil {
				t.Fatal(err)
			}
			s.Reload(gone)
			want = slices.Delete(want, 3, 4)
			d.wait() // it may be one of many that vanish at once
			if got := s.FirstListed(11); !slices.Equal(texts(got), texts(want)) {
				t.Errorf("first\n%q, want\n%q", texts(got), texts(want))
			}
		}
		d.settle(t)
		if got, _, ready := s.Listed("", len(want)); !ready || !slices.Equal(texts(got), texts(want)) || len(s.FirstListed(12)) != 0 {
			t.Errorf("locked %v, all read %v: then\n%q, want\n%q", locked, ready, texts(got), texts(want))
		}
	}
}

// A page that comes is not held up by what is read: the next slice waits for it, once.
func TestReadingWaitsForAPageThatComes(t *testing.T) {
	smallSlices(t)
	d := months(t)
	s := d.open()
	for range 5 { // past the look at the entries
		d.wait()
	}
	before := s.vault.ReadOn(0)
	s.Turning()
	if d.wait(); before == 0 || s.vault.ReadOn(0) != before {
		t.Errorf("%d were left, and then %d", before, s.vault.ReadOn(0))
	}
	if d.wait(); s.vault.ReadOn(0) >= before {
		t.Errorf("%d were left, and still %d", before, s.vault.ReadOn(0))
	}
	if d.settle(t); s.vault.ReadOn(0) != 0 {
		t.Errorf("%d are left for ever", s.vault.ReadOn(0))
	}
	s.Turning() // when nothing is read it holds up nothing
	s.Typing()
	if s.sliceWait != 0 {
		t.Error("it waits for a slice that never comes")
	}
}

// A letter in the search is not held up by what is read for it, and all is read in the end.
func TestReadingWaitsForALetter(t *testing.T) {
	smallSlices(t)
	d := months(t)
	s := d.open()
	d.settle(t)
	left := func() [2]int { return [2]int{len(s.finder.rest), s.finder.index.Left()} }
	s.Find(find.Query{Text: "r"})
	before := left()
	s.Typing()
	if d.wait(); before == [2]int{} || left() != before {
		t.Errorf("%d were left, and then %d", before, left())
	}
	if d.wait(); left() == before {
		t.Errorf("%d are still left", before)
	}
	for s.Find(find.Query{Text: "r"}); left() != [2]int{}; {
		s.Typing()
		d.wait()
		d.wait()
	}
	if got := s.Find(find.Query{Text: "r"}); !got.Ready {
		t.Error("it is never ready")
	}
}
