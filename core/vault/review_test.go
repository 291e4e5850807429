package vault

import (
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"
)

// Each test here has the name of a way in which something was once lost or let
// out, and keeps it from coming back.

func fiveNotes(t *testing.T) (*Memory, *Vault) {
	t.Helper()
	m := &Memory{}
	v := crashOpen(t, m, nil)
	for i := range 5 {
		must(t, v.Put("note", fmt.Sprintf("n%d", i), note{Text: fmt.Sprintf("words %d", i)}, today))
	}
	return m, v
}

func lockedNotes(t *testing.T) (*Memory, *Vault) {
	t.Helper()
	m, v := fiveNotes(t)
	must(t, v.TurnOn(oldKey, NewParams()))
	return m, v
}

// A page that slept through a change of the lock and is unlocked with the old
// passphrase took every record for damaged, and moved it out of reach.
func TestUnlockingWithALockThatWasChangedElsewhere(t *testing.T) {
	m, a := lockedNotes(t)
	b, err := Open(m, exported())
	must(t, err)
	must(t, a.TurnOff())
	must(t, a.TurnOn(newKey, NewParams()))
	if err := b.Unlock(oldKey); !errors.Is(err, ErrChanged) {
		t.Errorf("the old key: %v", err)
	}
	if err := b.Unlock(oldKey); !errors.Is(err, ErrPassphrase) {
		t.Errorf("and once more: %v", err)
	}
	must(t, b.Unlock(newKey))
	if n := len(b.List("note")); n != 5 || len(b.Unread()) != 0 {
		t.Errorf("%d of 5 notes, %d unread", n, len(b.Unread()))
	}
}

// With the keys of a lock that is gone, no text is moved.
func TestTextsOfAnotherLockStayWhereTheyAre(t *testing.T) {
	m, a := lockedNotes(t)
	b := crashOpen(t, m, nil)
	must(t, a.TurnOff())
	must(t, a.TurnOn(newKey, NewParams()))
	before := m.contents()
	_ = b.loadAll() // the events have not come yet
	if !maps.Equal(before, m.values) {
		t.Error("something was moved")
	}
}

// A tab wrote past the lock. Its words were thrown away by the next write.
func TestWordsWrittenPastTheLockAreKept(t *testing.T) {
	for how, do := range map[string]func(*Vault) error{
		"put":      func(v *Vault) error { return v.Put("note", "n0", note{Text: "mine"}, today) },
		"delete":   func(v *Vault) error { return v.Delete("note", "n0") },
		"turn off": func(v *Vault) error { return v.TurnOff() },
	} {
		m, v := lockedNotes(t)
		m.values["aw:note:n0"] = `{"v":1,"kind":"note","rev":2,"on":"","body":{"text":"of the other tab"}}`
		_ = do(v) // the event has not come yet
		texts, err := crashOpen(t, m, nil).Texts()
		must(t, err)
		if !strings.Contains(fmt.Sprint(texts), "of the other tab") {
			t.Errorf("%s: the words are nowhere", how)
		}
		assertTidy(t, m)
	}
}

// A thief planted settings in plain text; they counted after the next unlocking.
func TestAPlantedChoiceDoesNotCount(t *testing.T) {
	m, v := lockedNotes(t)
	must(t, v.Put("settings", "", map[string]string{"hide": "yes"}, today))
	m.values["aw:settings"] = `{"v":1,"kind":"settings","rev":999,"on":"","body":{"hide":"no"}}`
	v = crashOpen(t, m, nil)
	var got map[string]string
	if _, err := v.Get("settings", "", &got); err != nil || got["hide"] != "yes" {
		t.Errorf("%v %v", got, err)
	}
	if len(v.Unread()) != 1 {
		t.Error("and nobody is told")
	}
}

// One word in the record of the lock had the next unlocking write everything in
// plain text.
func TestAMoveWithoutProofIsNotMade(t *testing.T) {
	for _, planted := range []string{`,"moving":"out"`, `,"moving":"in"`, `,"moving":"out","proof":"` + strings.Repeat("ab", 16) + `"`} {
		m, _ := lockedNotes(t)
		m.values[LockKey] = strings.TrimSuffix(m.values[LockKey], "}") + planted + "}"
		v, err := Open(m, exported())
		must(t, err)
		if err := v.Unlock(oldKey); err != nil && !errors.Is(err, ErrLock) {
			t.Errorf("%s: %v", planted, err)
		}
		if _, behind := m.values[LockKey]; !behind {
			t.Errorf("%s took the lock away", planted)
		}
		assertTidy(t, m)
	}
}

// Storage cleared under an open lock: the second save threw the memory away.
func TestSavingAfterEverythingVanishedBehindTheLock(t *testing.T) {
	m, v := lockedNotes(t)
	m.values = map[string]string{}
	for range 3 {
		if err := v.Put("note", "n9", note{Text: "new words"}, today); !errors.Is(err, ErrVanished) {
			t.Errorf("%v", err)
		}
	}
	if err := v.Apply(Batch{}, today); !errors.Is(err, ErrVanished) {
		t.Errorf("Apply: %v", err)
	}
	if len(m.values) != 0 || !v.Vanished() {
		t.Errorf("stored %q", m.values)
	}
	must(t, v.Rewrite())
	must(t, v.Put("note", "n9", note{Text: "new words"}, today))
	if n := len(crashOpen(t, m, nil).List("note")); n != 6 {
		t.Errorf("%d of 6 notes", n)
	}
	assertTidy(t, m)
}

// The record of the lock alone is lost: the tab that has the keys writes it again.
func TestALostRecordOfTheLockIsWrittenAgain(t *testing.T) {
	m, v := lockedNotes(t)
	delete(m.values, LockKey)
	must(t, v.Put("note", "n9", note{Text: "new words"}, today))
	if n := len(crashOpen(t, m, nil).List("note")); n != 6 {
		t.Errorf("%d of 6 notes", n)
	}
}

// While one tab erases everything, another that holds the keys sees them go one by one, and
// wrote the record of the lock again: the erased device was locked. On a full device the first
// records have to go before anything says that all will.
func TestErasingIsNotUndoneByATabWithTheKeys(t *testing.T) {
	for _, full := range []bool{false, true} {
		m, a := lockedNotes(t)
		b := crashOpen(t, m, nil)
		if full {
			m.Quota = m.used("")
		}
		var inside bool
		m.Fail = func(op Op, key string) error {
			if inside || op != OpSet && op != OpRemove {
				return nil
			}
			inside = true
			defer func() { inside = false }()
			_ = b.Put("note", "n9", note{Text: "new words"}, today)
			_ = b.Put("note", "n1", note{Text: "other words, and more of them than there were"}, today)
			_ = b.Apply(Batch{Put: []Change{{Kind: "note", ID: "n2", Body: note{Text: "x"}}}}, today)
			_ = b.Reload(LockKey)
			_ = b.Reload(key)
			return nil
		}
		err := a.Erase()
		m.Fail = nil
		if err != nil {
			t.Errorf("full %v: %v", full, err)
		}
		for at := range m.values {
			if strings.HasPrefix(at, Prefix) {
				t.Errorf("full %v: %s is left", full, at)
			}
		}
		must(t, b.Withdraw())
		must(t, b.Reload(""))
	}
}

// Cut off at any point, erasing on a full device goes on when the vault is next opened, unless
// nothing but single records is gone.
func TestErasingAFullDeviceGoesOn(t *testing.T) {
	for n := 1; ; n++ {
		m, a := lockedNotes(t)
		m.Quota = m.used("")
		crashAt(m, n, true)
		err := a.Erase()
		m.Fail = nil
		if err == nil {
			return // there are not as many changes
		}
		_, ordered := m.values[swapKey]
		b := crashOpen(t, m, nil)
		if ordered && len(m.values) > 0 {
			t.Errorf("cut off at change %d: left %d", n, len(m.values))
		}
		if !ordered && len(m.values) > 0 && !b.HasLock() {
			t.Errorf("cut off at change %d: sealed records without their lock", n)
		}
	}
}

// A lock that this tab has written once more while another erased goes with the rest; that of
// somebody else stays.
func TestWithdrawTakesItsOwnLock(t *testing.T) {
	m, v := lockedNotes(t)
	must(t, v.Withdraw())
	if len(m.values) != 0 {
		t.Errorf("left %q", m.values)
	}
	other, _ := lockedNotes(t)
	m, v = lockedNotes(t)
	m.values[LockKey] = other.values[LockKey]
	must(t, v.Withdraw())
	if m.values[LockKey] != other.values[LockKey] {
		t.Error("the lock of another is gone")
	}
}

// Who wants to keep what vanished keeps it, even where an erasing was cut off.
func TestRewriteEndsAnErasing(t *testing.T) {
	m, v := lockedNotes(t)
	clear(m.values)
	m.values[swapKey] = eraseSwap()
	if err := v.Put("note", "n9", note{Text: "new words"}, today); !errors.Is(err, ErrVanished) {
		t.Errorf("Put: %v", err)
	}
	must(t, v.Rewrite())
	if n := len(crashOpen(t, m, nil).List("note")); n != 5 {
		t.Errorf("%d of 5 notes", n)
	}
}

// Removing the one record there is in another tab is no vanishing.
func TestTheLastRecordRemovedElsewhereIsNoVanishing(t *testing.T) {
	m := &Memory{}
	a, b := crashOpen(t, m, nil), crashOpen(t, m, nil)
	must(t, a.Put("note", "only", note{Text: "x"}, today))
	must(t, b.Reload("aw:note:only"))
	must(t, a.Put("note", "other", note{Text: "y"}, today))
	must(t, a.Delete("note", "only"))
	if b.Vanished() {
		t.Error("it is said to have vanished")
	}
}

// A read that failed while the lock was turned off left a record behind without
// its key; so did a text of a newer version.
func TestTurningOffLeavesNothingWithoutItsKey(t *testing.T) {
	m, v := lockedNotes(t)
	at := v.box.keyOf("aw:note:n3")
	m.Fail = func(op Op, key string) error {
		if op == OpGet && key == at {
			return errBroken
		}
		return nil
	}
	err := v.TurnOff()
	m.Fail = nil
	if err == nil || m.values[LockKey] == "" {
		t.Errorf("%v, and the lock is gone", err)
	}
	if n := len(crashOpen(t, m, nil).List("note")); n != 5 {
		t.Errorf("%d of 5 notes", n)
	}
	m.values[sealedPrefix+strings.Repeat("ab", 16)] = `{"v":2,"sealed":"x"}`
	if err := crashOpen(t, m, nil).TurnOff(); !errors.Is(err, ErrHeld) || m.values[LockKey] == "" {
		t.Errorf("with a text of a newer version: %v", err)
	}
}

// A record with the largest revision could never be written again.
func TestTheLargestRevisionCanBeWritten(t *testing.T) {
	m, v := fiveNotes(t)
	m.values["aw:note:n0"] = `{"v":1,"kind":"note","rev":9007199254740991,"on":"","body":{"text":"x"}}`
	v = crashOpen(t, m, nil)
	must(t, v.Put("note", "n0", note{Text: "mine"}, today))
	var n note
	if _, err := crashOpen(t, m, nil).Get("note", "n0", &n); err != nil || n.Text != "mine" {
		t.Errorf("%+v %v", n, err)
	}
}

// Another tab opened in the middle of a change and dropped what was staged; the
// originals went all the same.
func TestAChangeWithoutItsStagedTextsRemovesNothing(t *testing.T) {
	m, v := fiveNotes(t)
	once := false
	m.Fail = func(op Op, key string) error {
		if op == OpSet && key == swapKey && !once {
			once = true
			maps.DeleteFunc(m.values, func(k, _ string) bool { return strings.HasPrefix(k, stagedPrefix) })
		}
		return nil
	}
	if err := v.TurnOn(oldKey, NewParams()); !errors.Is(err, ErrUnfinished) {
		t.Errorf("%v", err)
	}
	m.Fail = nil
	for i := range 5 {
		if _, there := m.values[fmt.Sprintf("aw:note:n%d", i)]; !there {
			t.Errorf("note %d is gone", i)
		}
	}
}

// A change that counts found the room taken that it had kept free, for ever.
func TestAChangeThatCountsMakesItsOwnRoom(t *testing.T) {
	m, v := fiveNotes(t)
	must(t, v.Put("note", "big", note{Text: strings.Repeat("words ", 500)}, today))
	dieAfterCounting(t, m, v)
	m.Quota = m.used("") + 40 // somebody took the rest
	w := crashOpen(t, m, nil)
	if n := len(w.List("note")); n != 1 {
		t.Errorf("%d notes, want the one that came in", n)
	}
	assertTidy(t, m)
}

// dieAfterCounting leaves a change cut off just after it began to count.
func dieAfterCounting(t *testing.T, m *Memory, v *Vault) {
	t.Helper()
	dead := false
	m.Fail = func(op Op, key string) error {
		if dead {
			return errDead
		}
		dead = op == OpRemove && key == spareKey
		return nil
	}
	b := Batch{Texts: map[string]string{"aw:note:in": `{"v":1,"kind":"note","rev":1,"on":"","body":{"text":"` + strings.Repeat("in ", 300) + `"}}`}}
	for _, key := range keysOf(map[string]bool{"aw:note:big": true, "aw:note:n0": true, "aw:note:n1": true, "aw:note:n2": true, "aw:note:n3": true, "aw:note:n4": true}) {
		b.Remove = append(b.Remove, key)
	}
	if err := v.Apply(b, today); !errors.Is(err, ErrUnfinished) {
		t.Fatalf("%v", err)
	}
	m.Fail = nil
}

// A file made by hand brought in a lock, a day to erase on, or the vault's own
// records.
func TestABatchTakesNoKeysThatAreNotRecords(t *testing.T) {
	for _, key := range []string{LockKey, swapKey, "aw:swap:1", "aw:x:" + strings.Repeat("0", 32), "aw:device", "other:key"} {
		m, v := fiveNotes(t)
		before := m.contents()
		if err := v.Apply(Batch{Texts: map[string]string{key: "{}"}}, today); !errors.Is(err, ErrKind) {
			t.Errorf("%s: %v", key, err)
		}
		must(t, v.Apply(Batch{Remove: []string{key}}, today))
		if !maps.Equal(before, m.values) {
			t.Errorf("%s: something has changed", key)
		}
	}
}

// Another tab's new passphrase was undone by a wrapping that had begun before it.
func TestRewrapDoesNotUndoAnothers(t *testing.T) {
	m, a := lockedNotes(t)
	b := crashOpen(t, m, nil)
	mark := b.Mark()
	must(t, a.Rewrap(newKey, NewParams(), a.Mark()))
	if err := b.Rewrap(oldKey, NewParams(), mark); !errors.Is(err, ErrChanged) {
		t.Errorf("%v", err)
	}
	w, err := Open(m, exported())
	must(t, err)
	must(t, w.Unlock(newKey))
}

// Thousands of damaged texts made each start read the storage millions of times.
func TestManyDamagedTextsAreMovedWithFewReads(t *testing.T) {
	for name, room := range map[string]int{"with room": 1 << 30, "half full": 100} {
		const n = 2000
		m := &Memory{values: map[string]string{}}
		reads, copies := 0, 0
		for i := range n {
			m.values[fmt.Sprintf("aw:note:%d", i)] = "x"
		}
		m.Fail = func(op Op, key string) error {
			switch {
			case op == OpGet:
				reads++
			case op == OpSet:
				if copies++; copies > room {
					return ErrQuota
				}
			}
			return nil
		}
		v := crashOpen(t, m, nil)
		if len(v.Unread()) != n || reads > 8*n {
			t.Errorf("%s: %d reads for %d texts, %d unread", name, reads, n, len(v.Unread()))
		}
	}
}

// Locking must drop what was read even when the storage fails just then.
func TestLockDropsEverythingThoughTheStorageFails(t *testing.T) {
	m, v := lockedNotes(t)
	m.Fail = func(Op, string) error { return errBroken }
	_ = v.Lock()
	if len(v.items) != 0 || v.box != nil {
		t.Errorf("%d items in memory", len(v.items))
	}
	m.Fail = nil
}

func TestEraseAll(t *testing.T) {
	m := full(t)
	m.values[swapKey] = `{"v":2}`
	must(t, EraseAll(m))
	if len(m.values) != 1 {
		t.Errorf("left %q", m.values)
	}
}
