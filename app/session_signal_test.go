package app

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"afterward/core/vault"
)

// A wire hands what one tab says to the others, and remembers it.
type wire struct {
	said   []string
	others []*Session
}

func (w *wire) Say(signal string) error {
	w.said = append(w.said, signal)
	for _, s := range w.others {
		s.Hear(signal)
	}
	return nil
}

// fill makes a device full to the last character: nothing more goes in.
func (d *device) fill() {
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet {
			return vault.ErrQuota
		}
		return nil
	}
}

// twoTabs are two tabs with an open lock and a wire from the first to the second.
func twoTabs(t *testing.T) (d *device, here, there *Session, w *wire) {
	t.Helper()
	d, here = written(t)
	lockIt(t, here)
	there = d.open()
	if err := unlocking(t, there, phrase); err != nil {
		t.Fatal(err)
	}
	w = &wire{others: []*Session{there}}
	here.deps.Wire = w
	return d, here, there, w
}

// On a device full to the last character no signal went through the storage: the
// other tabs stayed open, and what was erased stayed on their screens.
func TestSignalsOnAFullDevice(t *testing.T) {
	for name, c := range map[string]struct {
		do     func(s *Session) error
		signal string
	}{
		"locked by hand":                     {func(s *Session) error { s.Lock(); return nil }, lockedSignal},
		"locked by itself, the other hidden": {func(s *Session) error { s.Idle(time.Hour); return nil }, idleSignal},
		"erased":                             {(*Session).Erase, erasedSignal},
	} {
		d, here, there, w := twoTabs(t)
		there.SetDraft("", "half a sentence")
		d.fill()
		if err := c.do(here); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(w.said, []string{c.signal}) {
			t.Errorf("%s: said %q", name, w.said)
		}
		assertNothing(t, there, name)
		d.wait()
		if left := storedKeys(t, d); c.signal == erasedSignal && len(left) != 0 {
			t.Errorf("%s: left %q", name, left)
		}
	}
}

// While the storage takes signals, they go there and nowhere else: it keeps them
// behind the changes they speak of.
func TestSignalsGoThroughTheStorageWhereTheyCan(t *testing.T) {
	d, here, _, w := twoTabs(t)
	var stored []string
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && strings.HasPrefix(key, "aw-") {
			stored = append(stored, key)
		}
		return nil
	}
	here.Lock()
	if len(w.said) != 0 || !slices.Equal(stored, []string{lockedSignal}) {
		t.Errorf("over the wire %q, in the storage %q", w.said, stored)
	}
}

// A signal over the wire may be faster than the changes it speaks of.
func TestASignalBeforeItsChanges(t *testing.T) {
	d, here, there, _ := twoTabs(t)
	there.Hear(changedSignal)
	assertAllThere(t, there, "before the change")
	okay(t, func(done func(error)) func() { return here.TurnOffLock(phrase, done) })
	here.SetNote("two-lists", "Later.")
	if err := here.Flush(); err != nil {
		t.Fatal(err)
	}
	d.wait()
	if there.HasLock() || there.Note("two-lists") != "Later." {
		t.Errorf("lock %v, note %q", there.HasLock(), there.Note("two-lists"))
	}
	there.Forget()
	there.Hear(changedSignal)
	d.wait()
	assertNothing(t, there, "after the exit")
}

// Any script of the site can say something on the wire.
func TestWhatIsNoSignalIsNothing(t *testing.T) {
	d, _, there, _ := twoTabs(t)
	there.SetDraft("", "half a sentence")
	for _, key := range storedKeys(t, d) {
		_ = d.store.Remove(key)
	}
	for _, word := range []string{"", "aw:draft:entry", vault.LockKey, "aw-", "aw-locked ", "hello"} {
		there.Hear(word)
	}
	if there.Locked() || there.Vanished() || there.Draft("") != "half a sentence" {
		t.Errorf("locked %v, vanished %v, draft %q", there.Locked(), there.Vanished(), there.Draft(""))
	}
}

// A wire that fails, or none, keeps nobody from locking and erasing.
func TestWithoutAWire(t *testing.T) {
	for _, w := range []Wire{nil, broken{}} {
		d, here, _, _ := twoTabs(t)
		here.deps.Wire = w
		d.fill()
		here.Lock()
		if !here.Locked() {
			t.Error("open")
		}
		if err := here.Erase(); err != nil || len(storedKeys(t, d)) != 0 {
			t.Error(err)
		}
	}
}

type broken struct{}

func (broken) Say(string) error { return errors.New("refused") }
