package app

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"afterward/core/backup"
	"afterward/core/guide"
	"afterward/core/vault"
)

// Each test here has the name of a way in which something was once lost or let
// out, and keeps it from coming back.

func handMade(t *testing.T, records map[string]string) File {
	t.Helper()
	plain, err := backup.Encode(backup.Content{Made: day, Records: records})
	if err != nil {
		t.Fatal(err)
	}
	return File{Data: plain}
}

const harmless = `{"v":1,"kind":"entry","rev":1,"on":"2026-11-20","body":{"on":"2026-11-20","seq":1,"text":"harmless"}}`

// A file made by hand brought in a day to erase on, a lock, or a last backup.
func TestAFileBringsInNothingAboutTheDevice(t *testing.T) {
	other, o := written(t)
	lockIt(t, o)
	header, _, _ := other.store.Get(vault.LockKey)
	for _, locked := range []bool{false, true} {
		for _, how := range []string{"merge", "replace"} {
			d, s := written(t)
			if locked {
				lockIt(t, s)
			}
			p := mustRead(t, s, handMade(t, map[string]string{
				"aw:device":   `{"v":1,"kind":"device","rev":1,"on":"","body":{"after":7,"opened":"2026-11-02"}}`,
				"aw:backup":   `{"v":1,"kind":"backup","rev":1,"on":"","body":{"on":"2026-11-21","records":900}}`,
				"aw:before:1": `{"v":1,"kind":"before","rev":1,"on":"","body":{"made":"2026-11-21","n":1,"of":1,"text":"{}"}}`,
				"aw:swap":     `{"v":1,"erase":true}`, "aw:swap:0": "x", "aw:x:" + strings.Repeat("0", 32): "x",
				vault.LockKey: header, "aw:entry:x": harmless,
			}), "")
			if how == "merge" {
				merge(t, s, p)
			} else {
				okay(t, func(done func(error)) func() { s.Replace(p, true, done); return nil })
			}
			d.day = day.AddDays(30)
			again := d.open()
			if again.Locked() != locked || again.Erased() {
				t.Fatalf("%s, locked %v: locked %v, erased %v", how, locked, again.Locked(), again.Erased())
			}
			if locked {
				okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
			}
			if _, _, ok := again.LastBackup(); ok || !strings.Contains(textsOf(again), "harmless") {
				t.Errorf("%s, locked %v: a last backup %v, entries %q", how, locked, ok, textsOf(again))
			}
		}
	}
}

// Storage cleared under an open lock while someone wrote on: two saves threw the
// memory away, and “Keep it here again” wrote nothing.
func TestWritingOnAfterEverythingVanished(t *testing.T) {
	for _, locked := range []bool{false, true} {
		d, s := written(t)
		if locked {
			lockIt(t, s)
		}
		for _, key := range storedKeys(t, d) {
			_ = d.store.Remove(key)
		}
		for _, text := range []string{"half a sen, and", "half a sen, and more"} {
			s.SetDraft("", text)
			d.wait()
		}
		if state, _ := s.Saving(); !s.Vanished() || state != Failed || len(storedKeys(t, d)) != 0 {
			t.Errorf("locked %v: vanished %v, saving %v, stored %q", locked, s.Vanished(), state, storedKeys(t, d))
		}
		if err := s.KeepAgain(); err != nil {
			t.Fatal(err)
		}
		again := d.open()
		if locked {
			okay(t, func(done func(error)) func() { return again.Unlock(phrase, done) })
		}
		if again.Draft("") != "half a sen, and more" || len(again.Entries()) != 1 || again.HasLock() != locked {
			t.Errorf("locked %v: draft %q, %d entries", locked, again.Draft(""), len(again.Entries()))
		}
	}
}

// Used every day in a page that is never reloaded, and erased by a second tab.
func TestUsedEveryDayIsNotErased(t *testing.T) {
	for _, locked := range []bool{false, true} {
		d, s := written(t)
		if locked {
			lockIt(t, s)
		}
		if err := s.EraseAfter(7); err != nil {
			t.Fatal(err)
		}
		for i := range 10 {
			d.day = day.AddDays(i + 1)
			s.LookAfter()
		}
		if d.open().Erased() {
			t.Errorf("locked %v: erased", locked)
		}
	}
}

// A clock that lost its battery told a day in 1970, and the next day all was due.
func TestAClockThatFellBackOnceErasesNothing(t *testing.T) {
	d, s := written(t)
	if err := s.EraseAfter(30); err != nil {
		t.Fatal(err)
	}
	for _, days := range []int{-20000, 1, 40000, -20000, 2} {
		if d.day = day.AddDays(days); days < 100 && d.open().Erased() {
			t.Errorf("erased on %s", d.day)
		}
	}
}

// When the vault did not open, erasing erased nothing and said it went well.
func TestErasingWhatDoesNotOpen(t *testing.T) {
	d, _ := written(t)
	if err := d.store.Set("aw:swap", `{"v":2}`); err != nil {
		t.Fatal(err)
	}
	s := d.open()
	if err := s.Erase(); err != nil || len(storedKeys(t, d)) != 0 || s.OpenError() != nil {
		t.Errorf("%v, left %q", err, storedKeys(t, d))
	}
	s.SetDraft("", "a new beginning")
	d.wait()
	if d.open().Draft("") != "a new beginning" {
		t.Error("nothing is kept afterwards")
	}
}

// What waited for the lock went over what another tab had saved meanwhile.
func TestWhatWaitedDoesNotGoOverNewerWords(t *testing.T) {
	d, a := written(t)
	lockIt(t, a)
	b := d.open()
	okay(t, func(done func(error)) func() { return b.Unlock(phrase, done) })
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet {
			return vault.ErrQuota
		}
		return nil
	}
	b.SetDraft("", "half a sen, b")
	b.Idle(time.Hour)
	if state, _ := b.Saving(); state != Failed {
		t.Errorf("saving is %v while a text waits: closing the page does not ask", state)
	}
	d.store.Fail = nil
	a.SetDraft("", "half a sen. And then a whole page.")
	if err := a.Flush(); err != nil {
		t.Fatal(err)
	}
	okay(t, func(done func(error)) func() { return b.Unlock(phrase, done) })
	if all := b.Draft("") + textsOf(b); !strings.Contains(all, "a whole page") || !strings.Contains(all, "half a sen, b") {
		t.Errorf("left: %q", all)
	}
}

// The second of two restores put aside what the first had brought, not what was
// the person's own.
func TestTwoReplacementsKeepWhatWasThereFirst(t *testing.T) {
	_, s := written(t)
	for _, text := range []string{"one", "two"} {
		replace(t, s, mustRead(t, s, handMade(t, map[string]string{"aw:entry:x": strings.Replace(harmless, "harmless", text, 1)}), ""))
	}
	c, _, ok := s.Before()
	if !ok || !strings.Contains(fmt.Sprint(c.Records), "We laughed a lot.") {
		t.Error("what was really here is nowhere")
	}
}

// The page was hidden while the key was being made, and stayed open.
func TestHiddenWhileUnlocking(t *testing.T) {
	_, s := written(t)
	lockIt(t, s)
	s.SetLocking(5, true)
	s.Lock()
	s.deps.Hidden = func() bool { return true }
	okay(t, func(done func(error)) func() { return s.Unlock(phrase, done) })
	if !s.Locked() {
		t.Error("open on a hidden page")
	}
}

// The lock was taken off and put on again in another tab, with another passphrase.
func TestUnlockingALockThatIsNewByNow(t *testing.T) {
	d, a := written(t)
	lockIt(t, a)
	b := d.open()
	okay(t, func(done func(error)) func() { return a.TurnOffLock(phrase, done) })
	okay(t, func(done func(error)) func() { return a.TurnOnLock(phrase2, done) })
	if err := outcomeOf(t, func(done func(error)) func() { return b.Unlock(phrase, done) }); !errors.Is(err, vault.ErrPassphrase) {
		t.Errorf("the old passphrase: %v", err)
	}
	okay(t, func(done func(error)) func() { return b.Unlock(phrase2, done) })
	assertAllThere(t, b, "with the new passphrase")
}

// A signal after the exit opened the storage again behind the cover.
func TestNothingIsReadAfterTheExit(t *testing.T) {
	_, s := written(t)
	s.Forget()
	for _, key := range []string{erasedSignal, changedSignal, "", "aw:draft:entry", vault.LockKey} {
		s.Reload(key)
		assertNothing(t, s, "after "+key)
	}
}

// Answers of a newer version in a file took the stops away that were told here.
func TestANewerFileIsNoWayAroundAStop(t *testing.T) {
	_, s := written(t)
	s.Answer(guide.Fear, guide.Yes)
	s.LeaveAll()
	want := s.Result().Outcome
	replace(t, s, mustRead(t, s, handMade(t, map[string]string{"aw:response": `{"v":2}`, "aw:entry:x": harmless}), ""))
	if got := s.Result().Outcome; got != want {
		t.Errorf("%s, was %s", got, want)
	}
}

// On a full device with a damaged record no copy could be taken.
func TestACopyCanBeTakenBesideADamagedRecord(t *testing.T) {
	d, _ := written(t)
	_ = d.store.Set("aw:draft:entry", "damaged")
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet {
			return vault.ErrQuota
		}
		return nil
	}
	s := d.open()
	s.SetDraft("", "new words")
	f, err := plainFile(t, s, true)
	if err != nil || !strings.Contains(string(f.Data), "new words") || !strings.Contains(string(f.Data), "damaged") {
		t.Errorf("%v", err)
	}
}

// A restore wrote over what another tab had saved a moment ago, and it was not
// put aside either.
func TestARestoreSeesWhatOtherTabsHaveSaved(t *testing.T) {
	d, s := written(t)
	p := mustRead(t, s, handMade(t, map[string]string{"aw:entry:x": harmless}), "")
	there := d.open()
	there.SetNote("two-lists", "Written in the other tab.")
	if err := there.Flush(); err != nil {
		t.Fatal(err)
	}
	okay(t, func(done func(error)) func() { s.Replace(p, true, done); return nil })
	c, _, ok := s.Before()
	if !ok || !strings.Contains(fmt.Sprint(c.Records), "Written in the other tab.") {
		t.Error("it is nowhere")
	}
	there.Reload(changedSignal)
	if there.Vanished() || there.Note("two-lists") != "" {
		t.Errorf("the other tab: vanished %v, note %q", there.Vanished(), there.Note("two-lists"))
	}
}

// Two tabs saved the same draft at the same moment, each without having seen the
// other: the one whose write lost took the other's text over its own.
func TestTwoTabsSaveTheSameDraftAtTheSameMoment(t *testing.T) {
	d, a := written(t)
	b := d.open()
	a.SetDraft("", "half a sen, and a")
	b.SetDraft("", "half a sen, and b")
	_ = a.Flush()
	// b's process has not seen that write, and writes over it with the same revision.
	raw, _, _ := d.store.Get("aw:draft:entry")
	if err := d.store.Set("aw:draft:entry", strings.Replace(raw, "and a", "and b", 1)); err != nil {
		t.Fatal(err)
	}
	a.Reload("aw:draft:entry")
	if all := a.Draft("") + textsOf(a); !strings.Contains(all, "and a") || !strings.Contains(all, "and b") {
		t.Errorf("left: %q", all)
	}
}

// What a tab saved just after another had erased came back.
func TestASaveThatCrossesAnErasingDoesNotComeBack(t *testing.T) {
	d, a := written(t)
	b := d.open()
	if err := a.Erase(); err != nil {
		t.Fatal(err)
	}
	raw := `{"v":1,"kind":"draft","rev":9,"on":"2026-11-21","body":{"text":"too late"}}`
	if err := d.store.Set("aw:draft:entry", raw); err != nil {
		t.Fatal(err)
	}
	_ = b.vault.Reload("aw:draft:entry") // b had written it
	b.Reload(erasedSignal)
	if b.Draft("") != "" || len(storedKeys(t, d)) != 0 {
		t.Errorf("draft %q, stored %q", b.Draft(""), storedKeys(t, d))
	}
}

// Everything was removed in another tab, one key after the other: the memory
// followed each.
func TestEverythingRemovedOneAfterTheOther(t *testing.T) {
	for _, locked := range []bool{false, true} {
		d, s := written(t)
		if locked {
			lockIt(t, s)
		}
		d.wait()
		for _, key := range storedKeys(t, d) {
			_ = d.store.Remove(key)
			s.Reload(key)
		}
		d.wait()
		if !s.Vanished() {
			t.Errorf("locked %v: not noticed", locked)
		}
		if err := s.KeepAgain(); err != nil {
			t.Fatal(err)
		}
		assertAllThere(t, s, "kept again")
	}
}
