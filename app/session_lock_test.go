package app

import (
	"errors"
	"strings"
	"testing"
	"time"

	"afterward/core/guide"
	"afterward/core/settings"
	"afterward/core/vault"
)

const (
	phrase  = "lantern copper window seven drift"
	phrase2 = "marble otter picnic velvet harbor"
)

// okay fails the test unless an operation that ends in a callback went well.
func okay(t *testing.T, do func(done func(error)) func()) {
	t.Helper()
	if err := outcomeOf(t, do); err != nil {
		t.Fatal(err)
	}
}

// outcomeOf is the error an operation ended with. It must end once.
func outcomeOf(t *testing.T, do func(done func(error)) func()) error {
	t.Helper()
	var got error
	times := 0
	do(func(err error) { got = err; times++ })
	if times != 1 {
		t.Fatalf("done was called %d times", times)
	}
	return got
}

// written is a device on which someone has written something.
func written(t *testing.T) (*device, *Session) {
	t.Helper()
	d := &device{}
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	s.SetNote("two-lists", "We laughed a lot.")
	s.SetDraft("", "first entry")
	if _, err := s.KeepDraft(""); err != nil {
		t.Fatal(err)
	}
	s.SetDraft("", "half a sen")
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	return d, s
}

func lockIt(t *testing.T, s *Session) {
	t.Helper()
	okay(t, func(done func(error)) func() { return s.TurnOnLock(phrase, done) })
}

func assertAllThere(t *testing.T, s *Session, when string) {
	t.Helper()
	if s.Draft("") != "half a sen" || s.Note("two-lists") != "We laughed a lot." || len(s.Entries()) != 1 || !s.Response().Has(guide.SelfHarm, guide.No) {
		t.Errorf("%s: draft %q, note %q, %d entries", when, s.Draft(""), s.Note("two-lists"), len(s.Entries()))
	}
}

func assertNothing(t *testing.T, s *Session, when string) {
	t.Helper()
	if s.Draft("") != "" || s.Note("two-lists") != "" || len(s.Entries()) != 0 || s.Response().Begun() {
		t.Errorf("%s: something private is still in memory", when)
	}
}

func TestLockAndUnlock(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	assertAllThere(t, s, "with the lock just on")
	s.Lock()
	assertNothing(t, s, "locked")
	again := d.open()
	if !again.Locked() {
		t.Fatal("opened without the passphrase")
	}
	assertNothing(t, again, "opened and locked")
	if err := outcomeOf(t, func(done func(error)) func() { return again.Unlock("lantern copper", done) }); !errors.Is(err, vault.ErrPassphrase) {
		t.Errorf("a wrong passphrase: %v", err)
	}
	// Keyboards of phones add a blank after a word.
	okay(t, func(done func(error)) func() { return again.Unlock(" "+phrase+" ", done) })
	assertAllThere(t, again, "unlocked")
	okay(t, func(done func(error)) func() { return again.TurnOffLock(phrase, done) })
	assertAllThere(t, d.open(), "without the lock")
}

// A second press on “Open” must not read over what is being typed by then.
func TestUnlockingTwiceKeepsWhatIsBeingTyped(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	again := d.open()
	okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
	again.SetDraft("", "half a sentence")
	okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
	if again.Draft("") != "half a sentence" {
		t.Errorf("draft %q", again.Draft(""))
	}
}

func TestAWeakPassphraseIsRefused(t *testing.T) {
	_, s := written(t)
	for _, weak := range []string{"", "1234", "password", "    "} {
		if err := outcomeOf(t, func(done func(error)) func() { return s.TurnOnLock(weak, done) }); !errors.Is(err, ErrWeakPassphrase) || s.HasLock() {
			t.Errorf("%q: %v", weak, err)
		}
	}
}

func TestChangePassphrase(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	if err := outcomeOf(t, func(done func(error)) func() { return s.ChangePassphrase("not it at all", phrase2, done) }); !errors.Is(err, vault.ErrPassphrase) {
		t.Errorf("a wrong old one: %v", err)
	}
	okay(t, func(done func(error)) func() { return s.ChangePassphrase(phrase, phrase2, done) })
	again := d.open()
	if err := outcomeOf(t, func(done func(error)) func() { return again.Unlock(phrase, done) }); !errors.Is(err, vault.ErrPassphrase) {
		t.Errorf("the old passphrase: %v", err)
	}
	okay(t, func(done func(error)) func() { return again.Unlock(phrase2, done) })
	assertAllThere(t, again, "with the new one")
}

// Rule: text being written is saved before the lock closes; on a full device it
// waits as ciphertext and is there again.
func TestLockingKeepsWhatCouldNotBeSaved(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	d.store.Quota = 1
	s.SetDraft("", "half a sentence more")
	s.Lock()
	assertNothing(t, s, "locked")
	for r, waiting := range s.limbo {
		if !waiting.sealed || strings.Contains(waiting.text, "sentence") {
			t.Errorf("%v waits in plain text", r)
		}
	}
	d.store.Quota = 0
	okay(t, func(done func(error)) func() { return s.Unlock(phrase, done) })
	if s.Draft("") != "half a sentence more" {
		t.Errorf("draft %q", s.Draft(""))
	}
	again := d.open()
	okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
	if again.Draft("") != "half a sentence more" {
		t.Errorf("stored %q", again.Draft(""))
	}
}

// One tab turns the lock on while the other is writing: the other locks, and its
// words are there after it is opened.
func TestOneTabTurnsTheLockOnWhileTheOtherWrites(t *testing.T) {
	d, here := written(t)
	there := d.open()
	there.SetDraft("", "written in the other tab")
	lockIt(t, here)
	there.Reload("aw:draft:entry") // the events of the change come one by one
	there.Reload(vault.LockKey)
	if !there.Locked() {
		t.Fatal("the other tab is open")
	}
	assertNothing(t, there, "the other tab")
	okay(t, func(done func(error)) func() { return there.Unlock(phrase, done) })
	if there.Draft("") != "written in the other tab" {
		t.Errorf("draft %q", there.Draft(""))
	}
	if err := there.Flush(); err != nil {
		t.Fatal(err)
	}
	last := d.open()
	okay(t, func(done func(error)) func() { return last.Unlock(phrase, done) })
	if last.Draft("") != "written in the other tab" || textsOf(last) != "first entry" {
		t.Errorf("draft %q, entries %q", last.Draft(""), textsOf(last))
	}
}

func textsOf(s *Session) string {
	var all []string
	for _, e := range s.Entries() {
		all = append(all, e.Text)
	}
	return strings.Join(all, "|")
}

func TestOneTabLockedLocksTheOther(t *testing.T) {
	d, here := written(t)
	lockIt(t, here)
	there := d.open()
	okay(t, func(done func(error)) func() { return there.Unlock(phrase, done) })
	here.Lock()
	there.Reload(lockedSignal)
	if !there.Locked() {
		t.Error("the other tab is open")
	}
	for _, key := range storedKeys(t, d) {
		if key == lockedSignal || key == idleSignal {
			t.Errorf("%s is left behind", key)
		}
	}
}

// A tab that locks by itself does not close one that may be in use; run.go hands
// the signal on to those that nobody can see.
func TestATabThatLocksByItselfSignalsTheHiddenOnes(t *testing.T) {
	d, here := written(t)
	lockIt(t, here)
	there := d.open()
	okay(t, func(done func(error)) func() { return there.Unlock(phrase, done) })
	var signals []string
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && strings.HasPrefix(key, "aw-") {
			signals = append(signals, key)
		}
		return nil
	}
	here.Idle(time.Hour)
	if len(signals) != 1 || signals[0] != idleSignal || there.Locked() {
		t.Errorf("signals %q, the other locked %v", signals, there.Locked())
	}
	there.Reload(idleSignal)
	if !there.Locked() {
		t.Error("a tab in the background is open")
	}
}

func TestLocksWhenIdleAndWhenHidden(t *testing.T) {
	_, s := written(t)
	lockIt(t, s)
	s.Idle(4 * time.Minute)
	if s.Locked() {
		t.Error("locked after four minutes, five are the default")
	}
	s.Hidden()
	if s.Locked() {
		t.Error("locked on hiding, which nobody chose")
	}
	s.Idle(5 * time.Minute)
	if !s.Locked() {
		t.Error("open after five minutes")
	}
	okay(t, func(done func(error)) func() { return s.Unlock(phrase, done) })
	s.SetLocking(-1, true)
	s.Idle(99 * time.Hour)
	if s.Locked() {
		t.Error("locked although the person chose never")
	}
	s.Hidden()
	if !s.Locked() {
		t.Error("open although hidden")
	}
}

func TestWithoutALockHidingAndIdleOnlySave(t *testing.T) {
	d, s := written(t)
	s.SetDraft("", "more")
	s.Hidden()
	s.Idle(99 * time.Hour)
	if s.Locked() || s.Draft("") != "more" || d.open().Draft("") != "more" {
		t.Errorf("locked %v, draft %q", s.Locked(), s.Draft(""))
	}
}

// The exit was pressed: saved, and nothing is left in memory, lock or not.
func TestForget(t *testing.T) {
	for _, locked := range []bool{false, true} {
		d, s := written(t)
		if locked {
			lockIt(t, s)
		}
		s.SetDraft("", "half a sen and more")
		s.Forget()
		assertNothing(t, s, "after the exit")
		s.SetDraft("", "typed by nobody")
		_ = s.Flush()
		again := d.open()
		if again.Locked() != locked {
			t.Fatalf("locked %v, want %v", again.Locked(), locked)
		}
		if locked {
			okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
		}
		if again.Draft("") != "half a sen and more" {
			t.Errorf("draft %q", again.Draft(""))
		}
	}
}

// A lock made when computers were slower is made anew with the passphrase at
// hand, and asks for nothing else.
func TestALockOfWeakerCostsIsRaised(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	weak := vault.NewParams()
	weak.Time, weak.Memory = 1, 19<<10
	s.derive(weak, phrase, func(key []byte, err error) {
		if err == nil {
			err = s.vault.Rewrap(key, weak, s.vault.Mark())
		}
		if err != nil {
			t.Fatal(err)
		}
	})
	again := d.open()
	okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
	third := d.open()
	p, err := third.vault.LockParams()
	if err != nil || p.Weak() {
		t.Errorf("%+v, %v", p, err)
	}
	okay(t, func(done func(error)) func() { return third.Unlock(phrase, done) })
	assertAllThere(t, third, "after raising")
}

// Complaint 1, "everything vanished": the browser clears the storage under an
// open page. The page says so, has it all, and can write it back.
func TestEverythingVanishedWhileThePageWasOpen(t *testing.T) {
	d, s := written(t)
	for _, key := range storedKeys(t, d) {
		if err := d.store.Remove(key); err != nil {
			t.Fatal(err)
		}
	}
	s.Reload("")
	if !s.Vanished() {
		t.Fatal("not noticed")
	}
	assertAllThere(t, s, "vanished")
	if err := s.KeepAgain(); err != nil || s.Vanished() {
		t.Fatalf("%v, vanished %v", err, s.Vanished())
	}
	assertAllThere(t, d.open(), "kept again")
}

func storedKeys(t *testing.T, d *device) []string {
	t.Helper()
	keys, err := d.store.Keys()
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// Typing on is the other way to notice; letting go is a choice too.
func TestVanishedIsNoticedWhenSaving(t *testing.T) {
	d, s := written(t)
	for _, key := range storedKeys(t, d) {
		_ = d.store.Remove(key)
	}
	s.SetDraft("", "I go on writing")
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	if !s.Vanished() || len(s.Entries()) != 1 {
		t.Fatalf("vanished %v, %d entries", s.Vanished(), len(s.Entries()))
	}
	s.LetGo()
	if s.Vanished() || len(s.Entries()) != 0 || s.Draft("") != "I go on writing" {
		t.Errorf("vanished %v, %d entries, draft %q", s.Vanished(), len(s.Entries()), s.Draft(""))
	}
}

func TestEraseAfterDaysWithoutOpening(t *testing.T) {
	d, s := written(t)
	if err := s.EraseAfter(30); err != nil {
		t.Fatal(err)
	}
	d.day = day.AddDays(29)
	s = d.open()
	assertAllThere(t, s, "after 29 days")
	if s.Erased() || s.Device().Opened != d.day {
		t.Errorf("erased %v, opened %s", s.Erased(), s.Device().Opened)
	}
	d.day = d.day.AddDays(30)
	s = d.open()
	assertNothing(t, s, "after 30 days more")
	if keys := storedKeys(t, d); !s.Erased() || len(keys) != 0 {
		t.Errorf("erased %v, left %q", s.Erased(), keys)
	}
}

// Behind a lock only the passphrase counts as opening: whoever picks the phone
// up cannot put the day off.
func TestLookingAtTheLockIsNotOpening(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	if err := s.EraseAfter(7); err != nil {
		t.Fatal(err)
	}
	d.day = day.AddDays(6)
	if s = d.open(); s.Device().Opened != day {
		t.Errorf("opened %s", s.Device().Opened)
	}
	d.day = day.AddDays(7)
	if s = d.open(); !s.Erased() || s.HasLock() {
		t.Errorf("erased %v, lock %v", s.Erased(), s.HasLock())
	}
	if err := s.EraseAfter(0); err != nil || s.Device() != (settings.Device{}) {
		t.Errorf("%+v, %v", s.Device(), err)
	}
}

func TestTight(t *testing.T) {
	d, s := written(t)
	used, _ := s.Usage()
	for _, c := range []struct {
		quota int
		want  bool
	}{{0, false}, {used * 2, false}, {used * 5 / 4, true}, {used, true}} {
		d.quota = c.quota
		if got := d.open().Tight(); got != c.want {
			t.Errorf("%d of %d bytes: %v", used, c.quota, got)
		}
	}
}

// The browser is asked once, and not before there is something to keep.
func TestTheBrowserIsAskedToKeepWhatIsStored(t *testing.T) {
	d := &device{}
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	if d.asked != 0 {
		t.Error("asked before the first entry")
	}
	for _, text := range []string{"one", "two"} {
		s.SetDraft("", text)
		if _, err := s.KeepDraft(""); err != nil {
			t.Fatal(err)
		}
	}
	if d.asked != 1 {
		t.Errorf("asked %d times", d.asked)
	}
}

func TestWhenOpen(t *testing.T) {
	d, s := written(t)
	lockIt(t, s)
	again := d.open()
	ran := 0
	again.WhenOpen(func() { ran++ })
	if ran != 0 {
		t.Error("ran behind the lock")
	}
	okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
	again.WhenOpen(func() { ran++ })
	if ran != 2 {
		t.Errorf("ran %d times", ran)
	}
}
