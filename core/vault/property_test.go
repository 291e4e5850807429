package vault

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A world is a Vault in one tab, a second tab, and what must be true of them.
type world struct {
	mem     *Memory
	here    *Vault
	there   *Vault
	model   map[string]note // by id, what the storage should hold
	garbage []string        // every unreadable text that was ever stored
}

var (
	ids   = rapid.SampledFrom([]string{"a", "b", "c-1"})
	notes = rapid.Custom(func(t *rapid.T) note {
		return note{Text: rapid.String().Draw(t, "text"), Mood: rapid.IntRange(-5, 5).Draw(t, "mood")}
	})
)

func (w *world) put(t *rapid.T) {
	id, n := ids.Draw(t, "id"), notes.Draw(t, "note")
	if err := w.here.Put("note", id, n, today); err == nil {
		w.model[id] = n
	} else if !errors.Is(err, ErrChanged) {
		t.Fatalf("Put: %v", err)
	}
}

func (w *world) remove(t *rapid.T) {
	id := ids.Draw(t, "id")
	if err := w.here.Delete("note", id); err == nil {
		delete(w.model, id)
	} else if !errors.Is(err, ErrChanged) {
		t.Fatalf("Delete: %v", err)
	}
}

func (w *world) otherTab(t *rapid.T) {
	id, n := ids.Draw(t, "id"), notes.Draw(t, "note")
	if err := w.there.Reload(""); err != nil {
		t.Fatal(err)
	}
	if err := w.there.Put("note", id, n, tomorrow); err != nil {
		t.Fatalf("Put in the other tab: %v", err)
	}
	w.model[id] = n
}

// spoil stores a text no version wrote.
func (w *world) spoil(t *rapid.T) {
	id := ids.Draw(t, "id")
	bad := "§" + string(rapid.SliceOfN(rapid.Byte(), 0, 20).Draw(t, "bytes"))
	w.mem.values["aw:note:"+id] = bad
	w.garbage = append(w.garbage, bad)
	delete(w.model, id)
	if err := w.here.Reload("aw:note:" + id); err != nil {
		t.Fatal(err)
	}
}

func (w *world) reload(t *rapid.T) {
	key := rapid.SampledFrom([]string{"", "other", "aw:note:a", "aw:unread:1"}).Draw(t, "key")
	if err := w.here.Reload(key); err != nil {
		t.Fatal(err)
	}
}

func (w *world) reopen(t *rapid.T) {
	w.here = mustOpenIn(t, w.mem)
}

func mustOpenIn(t *rapid.T, b Backend) *Vault {
	v, err := Open(b, testKinds)
	if err != nil {
		t.Fatal(err)
	}
	v.all()
	return v
}

// check compares the storage, read by a third tab, with the model.
func (w *world) check(t *rapid.T) {
	v := mustOpenIn(t, &Memory{values: w.mem.contents()})
	if got, want := v.List("note"), slices.Sorted(maps.Keys(w.model)); !slices.Equal(got, want) {
		t.Fatalf("stored %q, want %q", got, want)
	}
	for id, want := range w.model {
		var got note
		if ok, err := v.Get("note", id, &got); !ok || err != nil || got != want {
			t.Fatalf("%s is %+v, %v, %v; want %+v", id, got, ok, err, want)
		}
	}
	for _, bad := range w.garbage {
		if !slices.ContainsFunc(v.Unread(), func(u Unread) bool { return u.Raw == bad }) {
			t.Fatalf("%q is lost", bad)
		}
	}
	if w.mem.values["other"] != "theirs" {
		t.Fatalf("the key of another program is %q", w.mem.values["other"])
	}
}

func TestVaultAgreesWithAModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := &world{mem: stored("other", "theirs"), model: map[string]note{}}
		w.here, w.there = mustOpenIn(t, w.mem), mustOpenIn(t, w.mem)
		t.Repeat(map[string]func(*rapid.T){
			"put": w.put, "delete": w.remove, "other tab": w.otherTab, "spoil": w.spoil,
			"reload": w.reload, "reopen": w.reopen, "": w.check,
		})
	})
}

var errCrash = errors.New("the power is gone")

// crashAt makes m die at its n-th change, counting from 1. When after is true
// that change still happens; nothing works from then on.
func crashAt(m *Memory, n int, after bool) {
	changes, dead := 0, false
	m.Fail = func(op Op, key string) error {
		if dead {
			return errCrash
		}
		if op == OpSet || op == OpRemove {
			changes++
		}
		if changes >= n {
			dead = true
			if !after {
				return errCrash
			}
		}
		return nil
	}
}

// A crash at any change leaves every record as it was or as it was to be, and
// every unreadable text in place or in quarantine.
func TestACrashLeavesOldOrNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, next := notes.Draw(t, "old"), notes.Draw(t, "next")
		bad := "§" + rapid.String().Draw(t, "garbage")
		m := stored()
		if err := mustOpenIn(t, m).Put("note", "a", old, today); err != nil {
			t.Fatal(err)
		}
		m.values["aw:note:b"], m.values["aw:note:c"] = bad, bad+"2"

		crashAt(m, rapid.IntRange(1, 6).Draw(t, "crash at"), rapid.Bool().Draw(t, "after"))
		acknowledged := false
		if v, err := Open(m, testKinds); err == nil {
			v.all()
			acknowledged = v.Put("note", "a", next, today) == nil
		}
		m.Fail = nil

		if copies(m, bad) == 0 || copies(m, bad+"2") == 0 {
			t.Fatalf("between crash and repair a text is lost: %q", m.values)
		}
		v := mustOpenIn(t, m)
		var got note
		if ok, err := v.Get("note", "a", &got); !ok || err != nil || got != old && got != next {
			t.Fatalf("after the crash: %+v, %v, %v", got, ok, err)
		}
		if acknowledged && got != next {
			t.Fatalf("a write was acknowledged and is lost")
		}
		for from, want := range map[string]string{"aw:note:b": bad, "aw:note:c": bad + "2"} {
			n := 0
			for _, u := range v.Unread() {
				if u.Original == from && u.Raw == want {
					n++
				}
			}
			if n != 1 {
				t.Fatalf("%s lies there %d times, want once: %+v", from, n, v.Unread())
			}
		}
	})
}

// copies counts where text is stored in m, in place or in quarantine.
func copies(m *Memory, text string) (n int) {
	for key, raw := range m.values {
		if raw == text {
			n++
		}
		if r, err := decode(key, unreadKind.Name, raw, 1); err == nil {
			if k, err := openKept([]byte(r.body)); err == nil && k.text == text {
				n++
			}
		}
	}
	return n
}

// FuzzOpen: whatever lies under whatever keys, nothing panics, no text is
// lost, keys of others are not touched, and opening again changes nothing.
func FuzzOpen(f *testing.F) {
	f.Add("aw:entry:a", good, "aw:unread:1", "x", uint16(0))
	f.Add("aw:entry:a", "{", "aw:entry:b", "\xff", uint16(0))
	f.Add("aw:settings", "{}", "aw:response", `{"v":2}`, uint16(3))
	f.Add("aw:unread:1", `{"v":1,"kind":"unread","rev":1,"on":"","body":{"from":"aw:path","reason":"json","enc":"text","raw":"x"}}`, "aw:path", "x", uint16(0))
	f.Add("aw:unread:1", `{"v":1,"kind":"unread","rev":1,"on":"","body":{"from":"aw:path","reason":"utf8","enc":"base64","raw":"/w=="}}`, "aw:path", "\xff", uint16(1))
	f.Add("aw:step:s", entryRecord(1, nested(31)), "theirs", "x", uint16(400))
	f.Fuzz(func(t *testing.T, k1, raw1, k2, raw2 string, quota uint16) {
		m := stored(k1, raw1, k2, raw2)
		before := m.contents()
		m.Quota = int(quota)
		v := mustOpenReal(t, m) // the real table: its checks are fuzzed as well
		kept(t, before, m)
		unread := v.Unread()
		useEveryKind(v)
		for _, u := range unread {
			if copies(m, u.Raw) == 0 {
				t.Fatalf("writing lost %q: %q", u.Raw, m.values)
			}
		}
		after := m.contents()
		mustOpenReal(t, m)
		if quota == 0 && !maps.Equal(after, m.values) { // with a quota, room may come free
			t.Fatalf("opening again changed %q to %q", after, m.values)
		}
		erased(t, v, before, m)
	})
}

// useEveryKind reads, writes and removes a record of each kind; what comes of
// it is for the caller to see in the storage.
func useEveryKind(v *Vault) {
	for _, k := range Kinds {
		id := ""
		if k.Many {
			id = "a"
		}
		_, _ = v.Get(k.Name, id, &map[string]any{})
		_ = v.Put(k.Name, id, map[string]string{"text": "new"}, today) // a draft, for one
		_ = v.Delete(k.Name, id)
	}
}

// erased fails unless Erase leaves exactly what is not ours.
func erased(t *testing.T, v *Vault, before map[string]string, m *Memory) {
	t.Helper()
	if err := v.Erase(); err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(before, func(key, _ string) bool { return strings.HasPrefix(key, Prefix) })
	if !maps.Equal(before, m.values) {
		t.Fatalf("left %q, want %q", m.values, before)
	}
}

// kept fails unless every text of before is in place or in quarantine.
func kept(t *testing.T, before map[string]string, m *Memory) {
	t.Helper()
	for key, raw := range before {
		if now, ok := m.values[key]; ok && now == raw {
			continue
		}
		if !strings.HasPrefix(key, Prefix) || copies(m, raw) == 0 {
			t.Fatalf("%q under %q is lost: %q", raw, key, m.values)
		}
	}
}

func mustOpenReal(t *testing.T, b Backend) *Vault {
	t.Helper()
	v, err := Open(b, Kinds)
	if err != nil {
		t.Fatal(err)
	}
	v.all()
	return v
}
