package vault

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
)

func TestPutGetListDelete(t *testing.T) {
	m := stored("other", "theirs")
	v := mustOpen(t, m)
	for _, id := range []string{"b", "a"} {
		if err := v.Put("note", id, note{Text: "text " + id}, today); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{
		"other":     "theirs",
		"aw:note:a": `{"v":1,"kind":"note","rev":1,"on":"2026-11-21","body":{"text":"text a"}}`,
		"aw:note:b": `{"v":1,"kind":"note","rev":1,"on":"2026-11-21","body":{"text":"text b"}}`,
	}
	if !maps.Equal(m.values, want) {
		t.Fatalf("stored %v, want %v", m.values, want)
	}
	for name, v := range map[string]*Vault{"same": v, "opened again": mustOpen(t, m)} {
		got := note{Text: "old", Mood: 5}
		if ok, err := v.Get("note", "a", &got); !ok || err != nil || got != (note{Text: "text a"}) {
			t.Errorf("%s: Get = %+v, %v, %v", name, got, ok, err)
		}
		if ids := v.List("note"); !slices.Equal(ids, []string{"a", "b"}) {
			t.Errorf("%s: List = %q", name, ids)
		}
	}
	if err := v.Delete("note", "a"); err != nil {
		t.Fatal(err)
	}
	if ok, err := v.Get("note", "a", new(note)); ok || err != nil {
		t.Errorf("after Delete: %v, %v", ok, err)
	}
	if err := v.Delete("note", "a"); err != nil {
		t.Errorf("a second Delete: %v", err)
	}
}

func TestPutCountsRevisionsAndSkipsEqualBodies(t *testing.T) {
	m := &Memory{}
	v := mustOpen(t, m)
	sets := 0
	m.Fail = func(op Op, key string) error {
		if op == OpSet {
			sets++
		}
		return nil
	}
	for i, c := range []struct {
		text      string
		on        civil.Date
		rev, sets int
	}{
		{"a", today, 1, 1},
		{"a", tomorrow, 1, 1}, // the same body on another day is no write
		{"b", tomorrow, 2, 2},
		{"a", civil.Date{}, 3, 3},
	} {
		if err := v.Put("note", "x", note{Text: c.text}, c.on); err != nil {
			t.Fatal(err)
		}
		r, err := decode("", "note", m.values["aw:note:x"], 1)
		if err != nil || r.rev != int64(c.rev) || sets != c.sets {
			t.Errorf("write %d: rev %d after %d writes, %v; want %d after %d", i, r.rev, sets, err, c.rev, c.sets)
		}
	}
}

func TestWrongUseIsAnError(t *testing.T) {
	v := mustOpen(t, &Memory{})
	for _, c := range []struct {
		kind, id string
		want     error
	}{
		{"nothing", "", ErrKind},
		{"", "", ErrKind},
		{"unread", "1", ErrKind}, // the quarantine is the vault's own
		{"settings", "a", ErrID},
		{"entry", "", ErrID},
		{"entry", "A", ErrID},
		{"entry", "a:b", ErrID},
		{"entry", "a\n", ErrID},
		{"entry", "é", ErrID},
		{"entry", strings.Repeat("a", 65), ErrID},
	} {
		body := map[string]int{}
		_, getErr := v.Get(c.kind, c.id, &body)
		for name, err := range map[string]error{
			"Put": v.Put(c.kind, c.id, body, today), "Get": getErr, "Delete": v.Delete(c.kind, c.id),
		} {
			if !errors.Is(err, c.want) {
				t.Errorf("%s(%q, %q): %v, want %v", name, c.kind, c.id, err, c.want)
			}
		}
	}
	if err := v.Put("entry", strings.Repeat("a", 64), struct{}{}, today); err != nil {
		t.Errorf("the longest id: %v", err)
	}
	for _, into := range []any{nil, note{}, (*note)(nil)} {
		if _, err := v.Get("entry", strings.Repeat("a", 64), into); err == nil {
			t.Errorf("Get into %T: no error", into)
		}
	}
	if err := v.Put("note", "a", map[string]int{"other": 1}, today); !errors.Is(err, ErrMalformed) {
		t.Errorf("a body that fails its check: %v", err)
	}
	if err := v.Put("note", "a", note{}, civil.Date{Year: 2026, Month: 2, Day: 30}); !errors.Is(err, ErrMalformed) {
		t.Errorf("a day that does not exist: %v", err)
	}
}

func TestOpenRefusesABadTable(t *testing.T) {
	row := func(name string) Kind { return Kind{Name: name, Meaning: "m", Check: IsObject} }
	for name, kinds := range map[string][]Kind{
		"twice": {row("a"), row("a")}, "colon": {row("a:b")}, "empty": {row("")}, "capital": {row("A")},
		"no check": {{Name: "a", Meaning: "m"}}, "no meaning": {{Name: "a", Check: IsObject}},
	} {
		if _, err := Open(&Memory{}, kinds); !errors.Is(err, ErrKind) {
			t.Errorf("%s: %v, want ErrKind", name, err)
		}
	}
	if _, err := Open(&Memory{}, Kinds); err != nil {
		t.Errorf("the real table: %v", err)
	}
}

func TestGetLeavesIntoAloneWhenTheBodyDoesNotFit(t *testing.T) {
	v := mustOpen(t, stored("aw:entry:a", entryRecord(1, `{"text":"a","other":1}`)))
	got := note{Text: "before", Mood: 2}
	if ok, err := v.Get("entry", "a", &got); ok || !errors.Is(err, ErrMalformed) || got != (note{Text: "before", Mood: 2}) {
		t.Errorf("Get = %v, %v, and into is %+v", ok, err, got)
	}
}

// What a caller does to a value it got or gave must not reach the vault.
func TestValuesAreCopies(t *testing.T) {
	v := mustOpen(t, &Memory{})
	body := map[string][]int{"a": {1}}
	if err := v.Put("entry", "a", body, today); err != nil {
		t.Fatal(err)
	}
	body["a"][0] = 2
	for range 2 {
		var got map[string][]int
		if _, err := v.Get("entry", "a", &got); err != nil || got["a"][0] != 1 {
			t.Fatalf("Get = %v, %v", got, err)
		}
		got["a"][0] = 3
	}
}

func TestNewerRecordsAreLeftAlone(t *testing.T) {
	const newer = `{"v":2,"sealed":"eA=="}`
	m := stored("aw:entry:a", newer, "aw:settings", newer)
	before := m.contents()
	v := mustOpen(t, m)
	for _, c := range [][2]string{{"entry", "a"}, {"settings", ""}} {
		_, getErr := v.Get(c[0], c[1], &note{})
		for name, err := range map[string]error{
			"Get": getErr, "Put": v.Put(c[0], c[1], note{}, today), "Delete": v.Delete(c[0], c[1]),
		} {
			if !errors.Is(err, ErrNewerFormat) {
				t.Errorf("%s %s: %v, want ErrNewerFormat", name, c[0], err)
			}
		}
	}
	if err := v.Discard("aw:entry:a"); !errors.Is(err, ErrKind) {
		t.Errorf("Discard: %v, want ErrKind", err)
	}
	if !maps.Equal(before, m.values) {
		t.Errorf("stored %v, was %v", m.values, before)
	}
	if u := v.Unread(); len(u) != 2 || u[0] != (Unread{"aw:entry:a", "aw:entry:a", ReasonNewer, newer}) {
		t.Errorf("Unread = %+v", u)
	}
	if ids := v.List("entry"); len(ids) != 0 {
		t.Errorf("List = %q", ids)
	}
}

// A tab of a newer version may write while this one is open.
func TestPutLooksBeforeItWrites(t *testing.T) {
	old, newer := entryRecord(1, `{"text":"mine"}`), `{"v":2}`
	m := stored("aw:entry:a", old, "aw:entry:b", old, "aw:entry:c", old, "aw:entry:d", old)
	v := mustOpen(t, m)
	theirs := entryRecord(2, `{"text":"theirs"}`)
	m.values["aw:entry:a"], m.values["aw:entry:b"] = newer, theirs
	delete(m.values, "aw:entry:c")
	m.values["aw:entry:d"] = "garbage"
	for id, want := range map[string]error{"a": ErrNewerFormat, "b": ErrChanged, "c": ErrChanged, "d": ErrChanged, "e": nil} {
		if err := v.Put("entry", id, note{Text: "new"}, today); !errors.Is(err, want) {
			t.Errorf("Put %s: %v, want %v", id, err, want)
		}
	}
	if m.values["aw:entry:a"] != newer || m.values["aw:entry:b"] != theirs {
		t.Errorf("a or b was written over: %v", m.values)
	}
	if u := v.Unread(); len(u) != 2 || u[1].Raw != "garbage" {
		t.Errorf("Unread = %+v, want the newer and the garbage", u)
	}
	var got note
	if _, err := v.Get("entry", "b", &got); err != nil || got.Text != "theirs" {
		t.Errorf("Get b = %+v, %v, want the other tab's", got, err)
	}
	for _, id := range []string{"b", "c", "d"} { // having seen it, one may go over it
		if err := v.Put("entry", id, note{Text: "new"}, today); err != nil {
			t.Errorf("second Put %s: %v", id, err)
		}
	}
	m.values["aw:entry:b"] = theirs
	if err := v.Delete("entry", "b"); !errors.Is(err, ErrChanged) || m.values["aw:entry:b"] != theirs {
		t.Errorf("Delete of another tab's text: %v", err)
	}
}

func TestReload(t *testing.T) {
	m := stored()
	v, other := mustOpen(t, m), mustOpen(t, m)
	if err := other.Put("note", "a", note{Text: "x"}, today); err != nil {
		t.Fatal(err)
	}
	m.values["foreign"] = "x"
	for _, key := range []string{"foreign", "aw:note:none", "aw:note:a"} {
		if err := v.Reload(key); err != nil {
			t.Errorf("Reload(%q): %v", key, err)
		}
	}
	if ids := v.List("note"); !slices.Equal(ids, []string{"a"}) {
		t.Errorf("List = %q", ids)
	}
	clear(m.values)
	if err := v.Reload(""); err != nil || len(v.Inventory()) != 0 {
		t.Errorf("after all was cleared: %v, %v", v.Inventory(), err)
	}
	failFrom(m, OpKeys, 1, errBroken)
	if err := v.Reload(""); !errors.Is(err, errBroken) {
		t.Errorf("Reload on a broken device: %v", err)
	}
	if _, err := Open(m, testKinds); !errors.Is(err, errBroken) {
		t.Errorf("Open on a broken device: %v", err)
	}
}

func TestPutReportsAFullDevice(t *testing.T) {
	m := &Memory{Quota: 400}
	v := mustOpen(t, m)
	if err := v.Put("note", "a", note{Text: "short"}, today); err != nil {
		t.Fatal(err)
	}
	before := m.contents()
	if err := v.Put("note", "a", note{Text: strings.Repeat("long ", 50)}, today); !errors.Is(err, ErrQuota) {
		t.Errorf("Put: %v, want ErrQuota", err)
	}
	var got note
	if ok, err := v.Get("note", "a", &got); !ok || err != nil || got.Text != "short" || !maps.Equal(before, m.values) {
		t.Errorf("after the failure: %+v, %v; stored %v", got, err, m.values)
	}
}

func TestInventory(t *testing.T) {
	moon := `{"v":1,"kind":"note","rev":1,"on":"2026-11-21","body":{"text":"🌒é"}}`
	m := stored("aw:note:a", moon, "aw:entry:b", "x", "aw:entry:c", `{"v":9}`, "aw:later:d", "y", "aw:", "z", "theirs", "w")
	got := mustOpen(t, m).Inventory()
	want := []Item{
		{"aw:", "", unknownMeaning, 8, civil.Date{}, Unknown},
		{"aw:entry:c", "entry", "A journal entry", 34, civil.Date{}, Newer},
		{"aw:later:d", "", unknownMeaning, 22, civil.Date{}, Unknown},
		{"aw:note:a", "note", "A note", 2 * (9 + len(moon) - 2 - 1), today, Readable}, // 🌒 is 4 bytes, 2 units; é is 2 bytes, 1 unit
		{"aw:unread:1", "unread", unreadKind.Meaning, Size("aw:unread:1", m.values["aw:unread:1"]), civil.Date{}, Quarantined},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("Inventory:\n%+v\nwant\n%+v", got, want)
	}
}

func TestErase(t *testing.T) {
	pairs := []string{
		"aw:note:a", `{"v":1,"kind":"note","rev":1,"on":"","body":{}}`, "aw:entry:b", "garbage", "aw:entry:c", `{"v":9}`,
		"aw:later:d", "y", "aw:", "z", "aw:unread:x", "odd", "aw", "theirs", "AW:x", "theirs", "xaw:", "theirs",
	}
	m := stored(pairs...)
	v := mustOpen(t, m)
	m.values["aw:note:written-since"] = "another tab"
	if err := v.Erase(); err != nil {
		t.Fatal(err)
	}
	if want := map[string]string{"aw": "theirs", "AW:x": "theirs", "xaw:": "theirs"}; !maps.Equal(m.values, want) {
		t.Errorf("left %v, want %v", m.values, want)
	}
	if len(v.Inventory()) != 0 || len(v.Unread()) != 0 {
		t.Errorf("memory still holds %v", v.Inventory())
	}
	if err := v.Put("note", "a", note{Text: "again"}, today); err != nil || !strings.Contains(m.values["aw:note:a"], `"rev":1`) {
		t.Errorf("Put after Erase: %v", err)
	}
}

func TestEraseSaysWhatIsLeft(t *testing.T) {
	fill := func() *Memory {
		return stored("aw:entry:a", entryRecord(1, `{}`), "aw:entry:b", entryRecord(1, `{}`), "aw:entry:c", entryRecord(1, `{}`))
	}
	for name, c := range map[string]struct {
		fail  func(op Op, key string) error
		cause error
		left  int // in the memory
	}{
		"one key stays": {func(op Op, key string) error {
			if op == OpRemove && key == "aw:entry:b" {
				return errBroken
			}
			return nil
		}, errBroken, 1},
		"no list": {func(op Op, _ string) error {
			if op == OpKeys {
				return errBroken
			}
			return nil
		}, errBroken, 3},
	} {
		m := fill()
		v := mustOpen(t, m)
		m.Fail = c.fail
		if err := v.Erase(); !errors.Is(err, ErrNotErased) || !errors.Is(err, c.cause) || len(v.Inventory()) != c.left {
			t.Errorf("%s: %v, memory %v", name, err, v.Inventory())
		}
	}
	m := fill()
	v := mustOpen(t, silent{m})
	if err := v.Erase(); !errors.Is(err, ErrNotErased) || len(v.Inventory()) != 3 {
		t.Errorf("a device that removes nothing: %v", err)
	}
	m = fill()
	v = mustOpen(t, m)
	failFrom(m, OpKeys, 2, errBroken)
	if err := v.Erase(); !errors.Is(err, ErrNotErased) || len(v.Inventory()) != 0 {
		t.Errorf("no reading back: %v, memory %v", err, v.Inventory())
	}
}

// silent reports success and removes nothing.
type silent struct{ *Memory }

func (silent) Remove(string) error { return nil }

func TestMemoryCountsAsLocalStorageDoes(t *testing.T) {
	for _, c := range []struct {
		key, value string
		want       int
	}{{"", "", 0}, {"a", "", 2}, {"a", "é", 4}, {"ab", "🌒", 8}, {"a", "\xff", 4}} {
		if got := Size(c.key, c.value); got != c.want {
			t.Errorf("Size(%q, %q) = %d, want %d", c.key, c.value, got, c.want)
		}
	}
	m := &Memory{Quota: 8}
	if err := errors.Join(m.Set("a", "bc"), m.Set("a", "bcd")); err != nil {
		t.Errorf("writing over counts the old value: %v", err)
	}
	if err := m.Set("b", ""); !errors.Is(err, ErrQuota) {
		t.Errorf("Set beyond the quota: %v", err)
	}
}

func ExampleVault() {
	type entry struct {
		Text string `json:"text"`
	}
	kinds := []Kind{{Name: "entry", Meaning: "A journal entry", Many: true, Check: IsObject}}
	m := &Memory{}
	v, err := Open(m, kinds)
	if err != nil {
		fmt.Println(err)
		return
	}
	err = v.Put("entry", "2026-11-21-1", entry{Text: "I slept."}, civil.MustParse("2026-11-21"))
	raw, _, _ := m.Get("aw:entry:2026-11-21-1")
	fmt.Println(err, raw)
	for _, it := range v.Inventory() {
		fmt.Println(it.Meaning, it.On, it.Bytes, "bytes")
	}
	// Output:
	// <nil> {"v":1,"kind":"entry","rev":1,"on":"2026-11-21","body":{"text":"I slept."}}
	// A journal entry 2026-11-21 192 bytes
}
