package vault

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A pair is the same content twice: opened in one go, and read on in slices.
type pair struct {
	atOnce, sliced *Vault
	mems           [2]*Memory
}

// contents are what may lie under keys of ours: whole, damaged, of a newer
// version, unknown, and in the quarantine.
var contents = rapid.Custom(func(t *rapid.T) map[string]string {
	texts := map[string]string{"other": "theirs"}
	for range rapid.IntRange(0, 12).Draw(t, "records") {
		key := rapid.SampledFrom([]string{"aw:note:a", "aw:note:b", "aw:note:c-1", "aw:entry:a", "aw:entry:b", "aw:settings", "aw:device",
			"aw:unread:1", "aw:unread:3", "aw:later:x", "aw:", "aw:entry", "aw:x:00"}).Draw(t, "key")
		kind, _, _ := strings.Cut(strings.TrimPrefix(key, Prefix), ":")
		body, _ := marshal(notes.Draw(t, "body"))
		texts[key] = rapid.OneOf(
			rapid.Just(fmt.Sprintf(`{"v":1,"kind":%q,"rev":%d,"on":"","body":%s}`, kind, rapid.IntRange(1, 9).Draw(t, "rev"), body)),
			rapid.Just(`{"v":1,"kind":"unread","rev":1,"on":"","body":{"from":"aw:note:a","reason":"json","enc":"text","raw":"{"}}`),
			rapid.SampledFrom([]string{"", "{", "\xff", "\xed\xa0\xbd", `{"v":2}`, `{"v":1,"kind":"note","rev":1,"on":"","body":{"none":1}}`, strings.Repeat("😀", 40)}),
			rapid.String(),
		).Draw(t, "text")
	}
	return texts
})

func newPair(t *rapid.T) *pair {
	texts := contents.Draw(t, "contents")
	p := &pair{mems: [2]*Memory{{values: maps.Clone(texts)}, {values: maps.Clone(texts)}}}
	p.atOnce = mustOpenIn(t, p.mems[0])
	var err error
	if p.sliced, err = Open(p.mems[1], testKinds); err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *pair) readOn(t *rapid.T) {
	before := p.sliced.ReadOn(0)
	if left := p.sliced.ReadOn(rapid.IntRange(1, 200).Draw(t, "n")); before > 0 && left >= before {
		t.Fatalf("%d left of %d", left, before)
	}
}

func (p *pair) get(t *rapid.T) {
	id := ids.Draw(t, "id")
	var a, b note
	okA, errA := p.atOnce.Get("note", id, &a)
	okB, errB := p.sliced.Get("note", id, &b)
	if a != b || okA != okB || (errors.Is(errA, ErrHeld) || errors.Is(errA, ErrNewerFormat)) && errB == nil {
		t.Fatalf("Get %s: %+v %v %v, in slices %+v %v %v", id, a, okA, errA, b, okB, errB)
	}
}

// write does the same to both. What was not read yet may be refused once, as
// something nobody has seen.
func (p *pair) write(t *rapid.T) {
	id, n, remove := ids.Draw(t, "id"), notes.Draw(t, "note"), rapid.Bool().Draw(t, "remove")
	do := func(v *Vault) error {
		if remove {
			return v.Delete("note", id)
		}
		return v.Put("note", id, n, today)
	}
	_, unseen := p.sliced.waiting["aw:note:"+id]
	errA, errB := do(p.atOnce), do(p.sliced)
	if unseen && errors.Is(errB, ErrChanged) && !errors.Is(errA, ErrChanged) {
		errB = do(p.sliced)
	}
	if fmt.Sprint(errA) != fmt.Sprint(errB) {
		t.Fatalf("%s: %v, in slices %v", id, errA, errB)
	}
}

// elsewhere is another tab that writes; its event comes at once, or never.
func (p *pair) elsewhere(t *rapid.T) {
	at := "aw:note:" + ids.Draw(t, "id")
	a, inA := p.mems[0].values[at]
	if b, inB := p.mems[1].values[at]; a != b || inA != inB {
		return // damaged, and moved by one of the two only: no tab writes over that
	}
	text := rapid.SampledFrom([]string{"{", `{"v":3}`, `{"v":1,"kind":"note","rev":8,"on":"","body":{"text":"of the other tab"}}`}).Draw(t, "text")
	for i, v := range []*Vault{p.atOnce, p.sliced} {
		p.mems[i].values[at] = text
		if err := v.Reload(at); err != nil {
			t.Fatal(err)
		}
	}
}

func (p *pair) list(t *rapid.T) {
	kind := rapid.SampledFrom([]string{"note", "entry", "settings", "none"}).Draw(t, "kind")
	for _, v := range []*Vault{p.atOnce, p.sliced} {
		if got, want := v.Count(kind), v.countAll()[kind]; got != want {
			t.Fatalf("Count %s: %d, there are %d", kind, got, want)
		}
	}
	if a, b := p.atOnce.List(kind), p.sliced.List(kind); !slices.Equal(a, b) {
		t.Fatalf("List %s: %q, in slices %q", kind, a, b)
	}
	if a, b := p.atOnce.Count(kind), p.sliced.Count(kind); a != b {
		t.Fatalf("Count %s: %d, in slices %d", kind, a, b)
	}
	if a, b := p.atOnce.Rev("note", "a"), p.sliced.Rev("note", "a"); a != b {
		t.Fatalf("Rev: %d, in slices %d", a, b)
	}
}

// assertSame reads the rest and compares everything. The numbers of texts in the
// quarantine follow the order in which they were found, and may differ.
func (p *pair) assertSame(t *rapid.T) {
	p.sliced.all()
	u := [2][]Unread{p.atOnce.Unread(), p.sliced.Unread()}
	inv := [2][]Item{p.atOnce.Inventory(), p.sliced.Inventory()}
	for i := range 2 {
		for j := range u[i] {
			u[i][j].Key = "" // named by Original, or by a number
		}
		slices.SortFunc(u[i], func(a, b Unread) int {
			return cmp.Or(strings.Compare(a.Original, b.Original), strings.Compare(a.Raw, b.Raw))
		})
		inv[i] = slices.DeleteFunc(inv[i], func(it Item) bool { return it.State == Quarantined })
	}
	if !slices.Equal(u[0], u[1]) {
		t.Fatalf("unread:\n%+v\nin slices\n%+v", u[0], u[1])
	}
	if !slices.Equal(inv[0], inv[1]) {
		t.Fatalf("inventory:\n%+v\nin slices\n%+v", inv[0], inv[1])
	}
	if n := p.sliced.ReadOn(0) + p.sliced.Damaged(); n != 0 {
		t.Fatalf("%d are left", n)
	}
	sum := 0
	for _, it := range p.sliced.Inventory() {
		sum += it.Bytes
	}
	if p.sliced.Used() != sum {
		t.Fatalf("%d bytes counted, %d listed", p.sliced.Used(), sum)
	}
	if len(p.mems[0].values) != len(p.mems[1].values) {
		t.Fatalf("stored %q\nin slices %q", p.mems[0].values, p.mems[1].values)
	}
}

// Read in slices, whatever is done between them, a vault is what it is when
// everything is read at once.
func TestReadInSlicesAVaultIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := newPair(t)
		t.Repeat(map[string]func(*rapid.T){
			"read on": p.readOn, "get": p.get, "write": p.write, "elsewhere": p.elsewhere, "list": p.list,
			"move": func(*rapid.T) { p.sliced.MoveDamaged() },
			"unread so far": func(t *rapid.T) {
				if len(p.sliced.UnreadSoFar()) > len(p.atOnce.Unread()) {
					t.Fatalf("%+v", p.sliced.UnreadSoFar())
				}
			},
		})
		p.assertSame(t)
	})
}

// Nothing is moved while another tab might do the same: what is found damaged
// stays where it is, and nothing is written over it.
func TestDamagedTextsWaitToBeMoved(t *testing.T) {
	m := stored("aw:entry:a", "garbage", "aw:entry:b", entryRecord(1, `{}`))
	before := m.contents()
	v, err := Open(m, testKinds)
	must(t, err)
	for v.ReadOn(1) > 0 {
	}
	if u := v.UnreadSoFar(); v.Damaged() != 1 || len(u) != 1 || u[0].Raw != "garbage" || !maps.Equal(before, m.values) {
		t.Fatalf("%d damaged, %+v, stored %q", v.Damaged(), u, m.values)
	}
	if _, err := v.Get("entry", "a", &note{}); !errors.Is(err, ErrHeld) {
		t.Errorf("Get: %v", err)
	}
	v.MoveDamaged()
	if v.Damaged() != 0 || m.values["aw:unread:1"] == "" || m.values["aw:entry:a"] != "" {
		t.Errorf("%d damaged, stored %q", v.Damaged(), m.values)
	}
}

// A record that nobody here has read is not written over or removed unseen.
func TestWhatWasNotReadIsNotWrittenOver(t *testing.T) {
	m := stored("aw:entry:a", entryRecord(4, `{"text":"of last year"}`))
	v, err := Open(m, testKinds)
	must(t, err)
	for name, err := range map[string]error{
		"Put": v.Put("entry", "a", note{Text: "new"}, today),
	} {
		if !errors.Is(err, ErrChanged) || !strings.Contains(m.values["aw:entry:a"], "last year") {
			t.Errorf("%s: %v, stored %q", name, err, m.values)
		}
	}
	must(t, v.Put("entry", "a", note{Text: "new"}, today))
	v, err = Open(m, testKinds)
	must(t, err)
	if err := v.Delete("entry", "a"); !errors.Is(err, ErrChanged) || len(m.values) != 1 {
		t.Errorf("Delete: %v, stored %q", err, m.values)
	}
	must(t, v.Delete("entry", "a"))
}

// counted counts the calls of a Backend that cost much.
type counted struct {
	*Memory
	calls int
}

func (c *counted) Get(key string) (string, bool, error) { c.calls++; return c.Memory.Get(key) }
func (c *counted) Keys() ([]string, error)              { c.calls++; return c.Memory.Keys() }
func (c *counted) List(p string) ([]Listed, error)      { c.calls++; return c.Memory.List(p) }
func (c *counted) Values(keys []string) ([]Bulk, error) { c.calls++; return c.Memory.Values(keys) }

// Opening asks the storage a few times, however much there is, and so does reading
// on; what there is and what room it takes is known before anything was read.
func TestOpeningAsksFewTimes(t *testing.T) {
	const n = 500
	for _, lock := range []bool{false, true} {
		m := &Memory{}
		v := crashOpen(t, m, nil)
		for i := range n {
			must(t, v.Put("note", fmt.Sprintf("n%d", i), note{Text: strings.Repeat("words ", i%9)}, today))
		}
		if lock {
			must(t, v.TurnOn(oldKey, NewParams()))
		}
		c := &counted{Memory: m}
		v, err := Open(c, exported())
		if must(t, err); c.calls > 4 {
			t.Errorf("lock %v: %d calls to open", lock, c.calls)
		}
		if c.calls = 0; lock {
			must(t, v.Unlock(oldKey))
		}
		if v.Used() != m.used("") || v.Count("note") != n {
			t.Errorf("lock %v: %d bytes and %d notes before reading, want %d and %d", lock, v.Used(), v.Count("note"), m.used(""), n)
		}
		if v.ReadOn(1 << 20); c.calls > 10 || len(v.List("note")) != n {
			t.Errorf("lock %v: %d calls for %d notes", lock, c.calls, len(v.List("note")))
		}
		if v.Used() != m.used("") {
			t.Errorf("lock %v: %d bytes after reading, want %d", lock, v.Used(), m.used(""))
		}
	}
}

// What was read before everything vanished is written back; what was not cannot
// be, and keeps nothing else from it.
func TestVanishedBeforeEverythingWasRead(t *testing.T) {
	m, _ := fiveNotes(t)
	v, err := Open(m, exported())
	must(t, err)
	for range 3 {
		v.ReadOn(1)
	}
	m.values = map[string]string{}
	if !v.Vanished() {
		t.Error("not noticed")
	}
	must(t, v.Rewrite())
	if len(m.values) != 3 || v.Vanished() {
		t.Errorf("%d of 3 are back, vanished %v", len(m.values), v.Vanished())
	}
}

// A tab behind a closed lock has read nothing, and takes away what the erasing of
// another tab has missed.
func TestWithdrawBehindTheLock(t *testing.T) {
	m, _ := lockedNotes(t)
	v, err := Open(m, exported())
	must(t, err)
	delete(m.values, LockKey)
	m.values["aw:note:new"] = entryRecord(1, `{}`) // written by the other tab since
	must(t, v.Withdraw())
	if len(m.values) != 1 {
		t.Errorf("left %q", slices.Collect(maps.Keys(m.values)))
	}
}
