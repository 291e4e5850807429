package vault

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
)

// errDead is what a Backend returns once the browser was killed.
var errDead = errors.New("killed")

// dieAt makes m stop at its n-th write, counting from 1: neither that one nor
// anything after it happens. It returns a function that tells how many writes
// there were.
func dieAt(m *Memory, n int) (writes func() int) {
	count := 0
	m.Fail = func(op Op, _ string) error {
		if op == OpSet || op == OpRemove {
			count++
		}
		if count >= n {
			return errDead
		}
		return nil
	}
	return func() int { return count }
}

var (
	oldKey = bytes.Repeat([]byte{7}, keySize)
	newKey = bytes.Repeat([]byte{9}, keySize)
)

// crashKinds are those of the real table's shapes: one record, many, open ones.
var crashKinds = append([]Kind{{Name: "device", Meaning: "This device", Open: true, Check: IsObject}}, testKinds...)

func exported() []Kind {
	kinds := slices.Clone(crashKinds)
	for i := range kinds {
		kinds[i].Export = !kinds[i].Open
	}
	return kinds
}

// full is a vault as months leave it: records, a quarantine, something of a
// newer version, something unknown, and the program of somebody else.
func full(t testing.TB) *Memory {
	t.Helper()
	m := stored("other:key", "not ours", "aw:mood:later", "of a version to come", "aw:entry:future", `{"v":9,"kind":"entry"}`,
		"aw:entry:torn", `{"v":1,"kind":"entry","rev":1,"on":"","body":{"a`)
	v := crashOpen(t, m, nil)
	for i := range 6 {
		id := fmt.Sprintf("e%d", i)
		must(t, v.Put("entry", id, map[string]string{"text": strings.Repeat("words of a night ", i*i*i)}, today))
	}
	// Letters of three bytes take more room sealed than in plain text.
	must(t, v.Put("note", "n", note{Text: strings.Repeat("眠れない夜に書く。", 60), Mood: 3}, today))
	must(t, v.Put("note", "m", note{Text: strings.Repeat("🌒 夜", 200)}, today))
	must(t, v.Put("settings", "", map[string]string{"a": "b"}, today))
	must(t, v.Put("device", "", map[string]string{"open": "yes"}, today))
	return m
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// crashOpen opens m in the format f of the case and unlocks it with whichever of
// the two keys fits.
func crashOpen(t testing.TB, m *Memory, steps []migration) *Vault {
	t.Helper()
	v, err := open(m, exported(), format{steps})
	if err != nil {
		t.Fatalf("opening: %v", err)
	}
	if v.Locked() {
		if err := v.Unlock(oldKey); err != nil {
			if err := v.Unlock(newKey); err != nil {
				t.Fatalf("no key opens the lock: %v", err)
			}
		}
	}
	v.all()
	return v
}

// holds is everything a person would miss: every text by key.
func holds(t testing.TB, v *Vault) map[string]string {
	t.Helper()
	texts, err := v.Texts()
	if err != nil {
		t.Fatal(err)
	}
	if it, ok := v.items["aw:device"]; ok {
		texts["aw:device"] = it.raw
	}
	return texts
}

func locked(t testing.TB, m *Memory) *Memory {
	t.Helper()
	must(t, crashOpen(t, m, nil).TurnOn(oldKey, NewParams()))
	return m
}

func opening(t testing.TB, m *Memory) *Memory {
	t.Helper()
	return m
}

// crashCases are all operations that write, each on a plain and on a locked
// vault, with and without room to spare.
var crashCases = []struct {
	name  string
	start func(testing.TB, *Memory) *Memory
	steps []migration
	do    func(*Vault) error
}{
	{"save a new record", opening, nil, func(v *Vault) error { return v.Put("entry", "new", map[string]string{"text": "new"}, tomorrow) }},
	{"save a changed record", opening, nil, func(v *Vault) error { return v.Put("note", "n", note{Text: "changed"}, tomorrow) }},
	{"save behind the lock", locked, nil, func(v *Vault) error { return v.Put("note", "n", note{Text: "changed"}, tomorrow) }},
	{"remove a record", opening, nil, func(v *Vault) error { return v.Delete("note", "n") }},
	{"remove a record behind the lock", locked, nil, func(v *Vault) error { return v.Delete("note", "n") }},
	{"turn the lock on", opening, nil, func(v *Vault) error { return v.TurnOn(oldKey, NewParams()) }},
	{"turn the lock off", locked, nil, func(v *Vault) error { return v.TurnOff() }},
	{"turn the lock on in steps", opening, nil, func(v *Vault) error { return stepped(v.BeginTurnOn(oldKey, NewParams())) }},
	{"turn the lock off in steps", locked, nil, func(v *Vault) error { return stepped(v.BeginTurnOff()) }},
	{"import in steps", opening, nil, func(v *Vault) error { return stepped(beginImport(v)) }},
	{"import behind the lock in steps", locked, nil, func(v *Vault) error { return stepped(beginImport(v)) }},
	{"change the passphrase", locked, nil, func(v *Vault) error { return v.Rewrap(newKey, NewParams(), v.Mark()) }},
	{"import", opening, nil, importBatch},
	{"import behind the lock", locked, nil, importBatch},
	{"migrate", opening, []migration{upgrade}, func(v *Vault) error {
		return v.Put("note", "n", map[string]any{"text": "in the new form", "mood": 1}, tomorrow)
	}},
	{"erase", opening, nil, func(v *Vault) error { return v.Erase() }},
	{"erase behind the lock", locked, nil, func(v *Vault) error { return v.Erase() }},
}

func upgrade(_ string, body []byte) ([]byte, error) { return body, nil }

// importBatch replaces most of what is there, keeps a copy of it, and adds.
func importBatch(v *Vault) error { return v.Apply(imported, tomorrow) }

func beginImport(v *Vault) (*Passage, error) { return v.BeginApply(imported, tomorrow) }

var imported = Batch{
	Texts:  map[string]string{"aw:entry:e1": entryRecord(4, `{"text":"theirs"}`), "aw:entry:in": entryRecord(2, `{"text":"in"}`), "aw:mood:x": "unknown", "aw:unread:7": "odd"},
	Put:    []Change{{"settings", "", map[string]string{"c": "d"}}, {"note", "add", note{Text: "added"}}},
	Remove: []string{"aw:entry:e2", "aw:entry:e3", "aw:note:n", "aw:nothing:there", "aw:entry:e1"},
}

// Rule: whatever is being written when the browser is killed, at each single
// write, what is found after it is the old state or the new one.
func TestCrashAtEveryWriteOfEveryOperation(t *testing.T) {
	for _, c := range crashCases {
		for _, room := range []int{0, 2, 40} { // bytes to spare in percent of what is stored; 0 for no limit
			t.Run(fmt.Sprintf("%s/room %d", c.name, room), func(t *testing.T) {
				t.Parallel()
				start := c.start(t, full(t))
				limit := quotaFor(start, room)
				before := holds(t, crashOpen(t, copyOf(start), c.steps))
				after, refused := finished(t, copyOf(start), limit, c.steps, c.do)
				if refused {
					after = before
				}
				for n := 1; ; n++ {
					m := copyOf(start)
					m.Quota = limit
					v := crashOpen(t, m, c.steps)
					writes := dieAt(m, n)
					_ = c.do(v)
					if writes() < n {
						if n == 1 && !refused {
							t.Fatal("nothing was written")
						}
						return
					}
					m.Fail = nil
					assertTwice(t, m, n, c.steps, before, after)
					assertOldOrNew(t, m, n, c.steps, before, after)
				}
			})
		}
	}
}

func copyOf(m *Memory) *Memory { return &Memory{values: maps.Clone(m.values)} }

func quotaFor(m *Memory, percent int) int {
	if percent == 0 {
		return 0
	}
	return m.used("") * (100 + percent) / 100
}

// finished is what an operation leaves that nothing stops; refused reports that
// there was no room for it, which must change nothing.
func finished(t *testing.T, m *Memory, limit int, steps []migration, do func(*Vault) error) (after map[string]string, refused bool) {
	t.Helper()
	v := crashOpen(t, m, steps)
	m.Quota = limit
	before := holds(t, v)
	if err := do(v); errors.Is(err, ErrQuota) {
		assertTidy(t, m)
		if !maps.Equal(holds(t, v), before) || !maps.Equal(holds(t, crashOpen(t, m, steps)), before) {
			t.Errorf("refused, and yet something has changed")
		}
		return nil, true
	} else if err != nil {
		t.Fatalf("uncut: %v", err)
	}
	assertTidy(t, m)
	again := holds(t, crashOpen(t, m, steps))
	if got := holds(t, v); !maps.Equal(got, again) {
		t.Errorf("in memory %d records, read again %d", len(got), len(again))
	}
	return again, false
}

// assertOldOrNew opens what a crash left and looks whether it is whole.
func assertOldOrNew(t *testing.T, m *Memory, n int, steps []migration, before, after map[string]string) {
	t.Helper()
	v := crashOpen(t, m, steps)
	got := holds(t, v)
	if !maps.Equal(got, before) && !maps.Equal(got, after) {
		t.Errorf("cut at write %d: %d records, neither the %d before nor the %d after: %q", n, len(got), len(before), len(after), keysDiffering(got, before, after))
	}
	if m.values["other:key"] != "not ours" {
		t.Errorf("cut at write %d: the key of another program has changed", n)
	}
	assertTidy(t, m)
	if again := holds(t, crashOpen(t, m, steps)); !maps.Equal(got, again) {
		t.Errorf("cut at write %d: opened twice, it is not the same", n)
	}
	m.Quota = 0
	if err := v.Put("entry", "after", map[string]string{"text": "goes on"}, civil.Date{}); err != nil {
		t.Errorf("cut at write %d: saving afterwards: %v", n, err)
	}
}

// assertTwice kills the browser a second time, at every write with which the
// next start puts right what the first crash left.
func assertTwice(t *testing.T, m *Memory, n int, steps []migration, before, after map[string]string) {
	t.Helper()
	for k := 1; ; k++ {
		again := copyOf(m)
		again.Quota = m.Quota
		writes := dieAt(again, k)
		if v, err := open(again, exported(), format{steps}); err == nil && v.Locked() {
			_ = v.Unlock(oldKey)
			_ = v.Unlock(newKey)
			v.all()
		} else if err == nil {
			v.all()
		}
		if writes() < k {
			return
		}
		again.Fail = nil
		assertOldOrNew(t, again, n, steps, before, after)
	}
}

func keysDiffering(got, before, after map[string]string) (keys []string) {
	for key := range got {
		if got[key] != before[key] && got[key] != after[key] {
			keys = append(keys, key)
		}
	}
	for key := range before {
		if _, ok := got[key]; !ok {
			keys = append(keys, "-"+key)
		}
	}
	slices.Sort(keys)
	return keys
}

// assertTidy looks that nothing half done is left, and that behind a lock there
// is nothing but ciphertext.
func assertTidy(t *testing.T, m *Memory) {
	t.Helper()
	_, behind := m.values[LockKey]
	for at, text := range m.values {
		switch {
		case at == swapKey, strings.HasPrefix(at, stagedPrefix):
			t.Errorf("%s is left over", at)
		case strings.HasPrefix(at, sealedPrefix) && !behind:
			t.Errorf("%s is left without its lock", at)
		case behind && strings.HasPrefix(at, Prefix) && at != LockKey && at != "aw:device" && !strings.HasPrefix(at, sealedPrefix):
			t.Errorf("%s lies in plain text behind the lock", at)
		case behind && at != LockKey && at != "aw:device" && at != "other:key" && (strings.Contains(text, "words") || strings.Contains(text, "entry")):
			t.Errorf("%s can be read", at)
		}
	}
}
