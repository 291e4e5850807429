package vault

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// begun is a locked vault that is being opened, a few texts of it done.
func begun(t testing.TB, m *Memory) (*Vault, *Opening) {
	t.Helper()
	v, err := Open(m, exported())
	must(t, err)
	o, err := v.Begin(bytes.Clone(oldKey))
	must(t, err)
	if o.Step(1); !v.Locked() || !v.Opening() || o.Step(0) == 0 {
		t.Fatalf("locked %v, opening %v, %d left", v.Locked(), v.Opening(), o.Step(0))
	}
	return v, o
}

// A wrong key is refused before anything is opened.
func TestBeginWithAWrongKey(t *testing.T) {
	m, _ := lockedNotes(t)
	v, err := Open(m, exported())
	must(t, err)
	if o, err := v.Begin(newKey); !errors.Is(err, ErrPassphrase) || o != nil || v.Opening() {
		t.Errorf("%v, opening %v", err, v.Opening())
	}
}

// However an opening ends before its time, no key and no text of it stays, and
// the vault is as locked as it was.
func TestAnOpeningThatEndsLeavesNoKey(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(v *Vault, o *Opening, m *Memory)
		want error
	}{
		"cancel":         {func(_ *Vault, o *Opening, _ *Memory) { o.Cancel() }, ErrLocked},
		"lock":           {func(v *Vault, _ *Opening, _ *Memory) { must(t, v.Lock()) }, ErrLocked},
		"erase":          {func(v *Vault, _ *Opening, _ *Memory) { must(t, v.Erase()) }, ErrChanged},
		"another begins": {func(v *Vault, _ *Opening, _ *Memory) { _, err := v.Begin(oldKey); must(t, err) }, ErrLocked},
		"new passphrase": {func(v *Vault, _ *Opening, m *Memory) {
			w := crashOpen(t, m, nil)
			must(t, w.Rewrap(newKey, NewParams(), w.Mark()))
			must(t, v.Reload(LockKey))
		}, ErrChanged},
		"new passphrase, and no event": {func(_ *Vault, _ *Opening, m *Memory) {
			w := crashOpen(t, m, nil)
			must(t, w.Rewrap(newKey, NewParams(), w.Mark()))
		}, ErrChanged},
		"the lock is gone": {func(_ *Vault, _ *Opening, m *Memory) { must(t, crashOpen(t, m, nil).TurnOff()) }, ErrChanged},
		"the storage fails": {func(_ *Vault, _ *Opening, m *Memory) {
			m.Fail = func(op Op, key string) error {
				if key == LockKey {
					return errBroken
				}
				return nil
			}
		}, errBroken},
	} {
		t.Run(name, func(t *testing.T) {
			m, _ := lockedNotes(t)
			v, o := begun(t, m)
			box := o.reading.s.box
			c.do(v, o, m)
			err := o.Finish()
			m.Fail = nil
			if !errors.Is(err, c.want) || v.box != nil || o.reading != nil {
				t.Errorf("%v, want %v", err, c.want)
			}
			if n := bytes.Count(slices.Concat(box.data, box.name, box.seal), []byte{0}); n != 3*keySize || box.mac != nil {
				t.Errorf("%d bytes of keys are cleared, and %v", n, box.mac)
			}
			if o.Step(1) != 0 || o.Finish() == nil {
				t.Error("it goes on")
			}
			if len(v.List("note")) > 0 && v.HasLock() {
				t.Error("something can be read")
			}
		})
	}
}

// After Finish there is nothing to cancel.
func TestCancelAfterFinish(t *testing.T) {
	m, _ := lockedNotes(t)
	v, o := begun(t, m)
	must(t, o.Finish())
	o.Cancel()
	if v.Locked() || v.Opening() || len(v.List("note")) != 5 || o.Finish() != nil {
		t.Errorf("locked %v, %d notes", v.Locked(), len(v.List("note")))
	}
	must(t, v.Put("note", "new", note{Text: "x"}, today))
}

// events are the keys that differ between two moments of a storage: what the
// browser tells other tabs of.
func events(before, after map[string]string) (ats []string) {
	for at := range before {
		if now, ok := after[at]; !ok || now != before[at] {
			ats = append(ats, at)
		}
	}
	for at := range after {
		if _, ok := before[at]; !ok {
			ats = append(ats, at)
		}
	}
	slices.Sort(ats)
	return ats
}

// Another tab goes on writing while this one opens the lock: whatever it writes,
// and whenever the events come, nothing of it is lost and nothing old comes back.
func TestWhatComesWhileTheLockIsOpenedIsThere(t *testing.T) {
	start := locked(t, full(t))
	rapid.Check(t, func(t *rapid.T) {
		m := copyOf(start)
		there, err := Open(m, exported())
		if err == nil {
			err = there.Unlock(oldKey)
		}
		if err != nil {
			t.Fatal(err)
		}
		here, err := Open(m, exported())
		if err != nil {
			t.Fatal(err)
		}
		o, err := here.Begin(bytes.Clone(oldKey))
		if err != nil {
			t.Fatal(err)
		}
		var late []string
		tell := func(ats []string) {
			for _, at := range ats {
				if err := here.Reload(at); err != nil {
					t.Fatal(err)
				}
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) { o.Step(rapid.IntRange(1, 900).Draw(t, "n")) },
			"write": func(t *rapid.T) {
				before := m.contents()
				id := rapid.SampledFrom([]string{"n", "m", "new"}).Draw(t, "id")
				switch rapid.IntRange(0, 3).Draw(t, "how") {
				case 0:
					err = there.Delete("note", id)
				case 1: // past the lock, by a tab that does not know of it
					m.values["aw:note:"+id] = `{"v":1,"kind":"note","rev":99,"on":"","body":{"text":"past the lock"}}`
				default:
					err = there.Put("note", id, notes.Draw(t, "note"), today)
				}
				if err != nil {
					t.Fatal(err)
				}
				if ats := events(before, m.values); rapid.Bool().Draw(t, "late") {
					late = append(late, ats...)
				} else {
					tell(ats)
				}
			},
			"prepare": func(t *rapid.T) {
				o.Prepare(rapid.SampledFrom([]string{"note", "entry", "settings"}).Draw(t, "kind"))
			},
			"everything changed": func(*rapid.T) { tell([]string{""}) },
		})
		if err := o.Finish(); err != nil {
			t.Fatal(err)
		}
		tell(late)
		assertReads(t, here, m)
	})
}

// assertReads compares what is in memory with what a tab finds that opens now.
func assertReads(t *rapid.T, v *Vault, m *Memory) {
	got, err := v.Texts()
	if err != nil {
		t.Fatal(err)
	}
	fresh, err := Open(copyOf(m), exported())
	if err == nil {
		err = fresh.Unlock(oldKey)
	}
	if err != nil {
		t.Fatal(err)
	}
	want, err := fresh.Texts()
	if err != nil || !maps.Equal(got, want) {
		t.Fatalf("%v: in memory %d texts, stored %d: %q", err, len(got), len(want), keysDiffering(got, want, want))
	}
}

// Rule: whatever an unlocking in steps writes when the browser is killed, nothing
// is lost. It writes when it goes on with a change of the lock that was cut off, or
// seals what lies beside it in plain text, or moves what is damaged.
func TestCrashWhileUnlockingInSteps(t *testing.T) {
	for name, start := range map[string]func(t *testing.T) *Memory{
		"beside the lock": func(t *testing.T) *Memory {
			m := locked(t, full(t))
			m.values["aw:entry:stray"] = entryRecord(1, `{"text":"stray words"}`)
			m.values["aw:entry:e3"] = entryRecord(9, `{"text":"later words"}`)
			return m
		},
		"a damaged one": func(t *testing.T) *Memory {
			m := locked(t, full(t))
			m.values[crashOpen(t, copyOf(m), nil).box.keyOf("aw:note:n")] = sealedHead + "torn"
			return m
		},
		"turned off in part": func(t *testing.T) *Memory { return cutOff(t, locked(t, full(t)), movingOut, (*Vault).TurnOff) },
		"turned on in part": func(t *testing.T) *Memory {
			return cutOff(t, full(t), movingIn, func(v *Vault) error { return v.TurnOn(oldKey, NewParams()) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			from := start(t)
			final := wordsOf(t, copyOf(from))
			for n := 1; ; n++ {
				m := copyOf(from)
				writes := dieAt(m, n)
				openSlowly(m)
				if writes() < n {
					if n == 1 {
						t.Fatal("nothing was written")
					}
					return
				}
				m.Fail = nil
				if got := wordsOf(t, m); !slices.Equal(got, final) {
					t.Errorf("cut at write %d: %d texts, want %d", n, len(got), len(final))
				}
				assertTidy(t, m)
			}
		})
	}
}

// cutOff is m after the lock was turned on or off record by record and the browser
// was killed in the middle of that.
func cutOff(t *testing.T, m *Memory, want moving, do func(*Vault) error) *Memory {
	t.Helper()
	for n := 1; n < 200; n++ {
		c := copyOf(m)
		c.Quota = quotaFor(m, 40)
		v := crashOpen(t, c, nil)
		dieAt(c, n)
		_ = do(v)
		if h, err := readHeader(c.values[LockKey]); err == nil && h.moving == want {
			at := n + 5
			c = copyOf(m)
			c.Quota = quotaFor(m, 40)
			v = crashOpen(t, c, nil)
			dieAt(c, at)
			_ = do(v)
			// Keys are drawn by lot, and the order of writing with them: this run may have ended elsewhere.
			if h, err := readHeader(c.values[LockKey]); err == nil && h.moving == want {
				c.Fail, c.Quota = nil, 0
				return c
			}
		}
	}
	t.Fatal("it was not done record by record")
	return nil
}

// openSlowly opens m and its lock in the smallest steps, as far as it goes.
func openSlowly(m *Memory) {
	v, err := open(m, exported(), format{})
	if err != nil {
		return
	}
	if o, err := v.Begin(bytes.Clone(oldKey)); err == nil {
		for o.Step(1) > 0 {
		}
		_ = o.Finish()
	}
	for v.ReadOn(1) > 0 {
	}
	v.MoveDamaged()
}

// wordsOf is every text there is, wherever it lies, once m was opened in one go.
func wordsOf(t *testing.T, m *Memory) (all []string) {
	t.Helper()
	v := crashOpen(t, m, nil)
	for key, text := range holds(t, v) {
		if !isUnreadKey(key) {
			all = append(all, key+" "+text)
		}
	}
	for _, u := range v.Unread() {
		all = append(all, fmt.Sprint(u.Original, u.Reason, u.Raw))
	}
	slices.Sort(all)
	return all
}
