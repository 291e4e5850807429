package vault

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestUnreadableTextGoesToQuarantine(t *testing.T) {
	const dup = `{"v":1,"kind":"entry","rev":1,"on":"","body":{"a":1,"a":2}}`
	m := stored(
		"aw:entry:a", "my \"words\" \n\x00 🌒 </script>",
		"aw:entry:b", "half \xff\xfe bytes",
		"aw:entry:c", dup,
		"aw:note:d", `{"v":1,"kind":"note","rev":1,"on":"","body":{"unknown":1}}`,
		"aw:settings", "",
		"aw:entry:fine", entryRecord(1, `{}`),
	)
	before := m.contents()
	v := mustOpen(t, m)
	want := []Unread{
		{"aw:unread:1", "aw:entry:a", ReasonJSON, before["aw:entry:a"]},
		{"aw:unread:2", "aw:entry:b", ReasonUTF8, before["aw:entry:b"]},
		{"aw:unread:3", "aw:entry:c", ReasonDuplicate, dup},
		{"aw:unread:4", "aw:note:d", ReasonBody, before["aw:note:d"]},
		{"aw:unread:5", "aw:settings", ReasonJSON, ""},
	}
	for name, got := range map[string][]Unread{"opened": v.Unread(), "opened again": mustOpen(t, m).Unread()} {
		if !slices.Equal(got, want) {
			t.Errorf("%s: %+v\nwant %+v", name, got, want)
		}
	}
	keys := slices.Sorted(maps.Keys(m.values))
	if !slices.Equal(keys, []string{"aw:entry:fine", "aw:unread:1", "aw:unread:2", "aw:unread:3", "aw:unread:4", "aw:unread:5"}) {
		t.Errorf("stored keys %q", keys)
	}
	if got, want := m.values["aw:unread:3"], `{"v":1,"kind":"unread","rev":1,"on":"","body":{"from":"aw:entry:c","reason":"duplicate","enc":"text","raw":"{\"v\":1,\"kind\":\"entry\",\"rev\":1,\"on\":\"\",\"body\":{\"a\":1,\"a\":2}}"}}`; got != want {
		t.Errorf("quarantine record\n%s\nwant\n%s", got, want)
	}
	if err := v.Put("entry", "a", note{Text: "new"}, today); err != nil {
		t.Errorf("the key is free again: %v", err)
	}
}

// A kind this version has no row for belongs to a later one: it is no garbage,
// whatever its bytes are.
func TestUnknownKeysAreLeftAlone(t *testing.T) {
	m := stored(
		"aw:trial", `{"v":1,"kind":"trial","rev":1,"on":"","body":{}}`, "aw:trial:a", "garbage", "aw:entry", "no id",
		"aw:entry:", "empty id", "aw:entry:A", "other id", "aw:settings:x", "id too many", "aw:settings:", "colon too many", "aw:", "", "aw::", "",
		"aw:unread", "no number", "aw:unread:0", "0", "aw:unread:01", "01", "aw:unread:a", "a", "aw:\xff", "\xff",
	)
	before := m.contents()
	v := mustOpen(t, m)
	if !maps.Equal(before, m.values) {
		t.Errorf("stored %q, was %q", m.values, before)
	}
	unread := v.Unread()
	if len(unread) != len(before) {
		t.Errorf("%d keys listed, %d stored", len(unread), len(before))
	}
	for _, u := range unread {
		if u.Reason != ReasonUnknown || u.Original != u.Key || u.Raw != before[u.Key] {
			t.Errorf("%+v", u)
		}
	}
}

// Rule: nothing is lost on a full disk. The text stays where it is and the key
// refuses writes, until there is room again.
func TestHeldWhileTheCopyCannotBeMade(t *testing.T) {
	full := func(m *Memory) { m.Quota = 1 }
	noSet := func(m *Memory) { failFrom(m, OpSet, 1, errBroken) }
	noRemove := func(m *Memory) { failFrom(m, OpRemove, 1, errBroken) }
	noReadBack := func(m *Memory) {
		m.Fail = func(op Op, key string) error {
			if op == OpGet && isUnreadKey(key) {
				return errBroken
			}
			return nil
		}
	}
	for name, fault := range map[string]func(*Memory){"full": full, "no set": noSet, "no remove": noRemove, "no read back": noReadBack} {
		m := stored("aw:entry:a", "garbage")
		fault(m)
		v := mustOpen(t, m)
		_, getErr := v.Get("entry", "a", &note{})
		for call, err := range map[string]error{
			"Get": getErr, "Put": v.Put("entry", "a", note{}, today), "Delete": v.Delete("entry", "a"),
		} {
			if !errors.Is(err, ErrHeld) {
				t.Errorf("%s: %s: %v, want ErrHeld", name, call, err)
			}
		}
		if m.values["aw:entry:a"] != "garbage" {
			t.Errorf("%s: stored %q", name, m.values)
		}
		m.Quota, m.Fail = 0, nil
		if err := v.Put("entry", "a", note{Text: "new"}, today); err != nil {
			t.Errorf("%s: with room again: %v", name, err)
		}
		u := v.Unread()
		if len(u) != 1 || u[0] != (Unread{"aw:unread:1", "aw:entry:a", ReasonJSON, "garbage"}) {
			t.Errorf("%s: Unread = %+v, want one copy", name, u)
		}
	}
}

// A copy that reads back differently is no copy.
func TestHeldWhenTheCopyIsNotTheSame(t *testing.T) {
	m := stored("aw:entry:a", "garbage")
	v := mustOpen(t, garbling{m})
	if m.values["aw:entry:a"] != "garbage" {
		t.Errorf("the original is gone: %q", m.values)
	}
	if err := v.Put("entry", "a", note{}, today); !errors.Is(err, ErrHeld) {
		t.Errorf("Put: %v, want ErrHeld", err)
	}
}

// garbling stores something else than it was given.
type garbling struct{ *Memory }

func (g garbling) Set(key, value string) error {
	return g.Memory.Set(key, strings.ReplaceAll(value, "garbage", "cabbage"))
}

// Another tab may write a good record while this one copies the bad one.
func TestQuarantineSparesWhatAnotherTabJustWrote(t *testing.T) {
	fresh := entryRecord(1, `{"text":"fresh"}`)
	m := stored("aw:entry:a", "garbage")
	m.Fail = func(op Op, key string) error {
		if op == OpSet && isUnreadKey(key) {
			m.values["aw:entry:a"] = fresh
		}
		return nil
	}
	v := mustOpen(t, m)
	if m.values["aw:entry:a"] != fresh {
		t.Fatalf("stored %q", m.values)
	}
	var got note
	if err := v.Reload("aw:entry:a"); err != nil {
		t.Fatal(err)
	}
	if ok, err := v.Get("entry", "a", &got); !ok || err != nil || got.Text != "fresh" {
		t.Errorf("Get = %+v, %v, %v", got, ok, err)
	}
}

// A key the storage will not hand out may hold anything.
func TestAKeyThatFailsIsHeldAndTheOthersOpen(t *testing.T) {
	m := stored("aw:entry:a", entryRecord(1, `{}`), "aw:entry:b", entryRecord(1, `{}`))
	m.Fail = func(op Op, key string) error {
		if op == OpGet && key == "aw:entry:a" {
			return errBroken
		}
		return nil
	}
	v := mustOpen(t, m)
	if ids := v.List("entry"); !slices.Equal(ids, []string{"b"}) {
		t.Errorf("List = %q", ids)
	}
	if err := v.Put("entry", "a", note{}, today); !errors.Is(err, errBroken) {
		t.Errorf("Put: %v", err)
	}
	if err := v.Reload("aw:entry:a"); !errors.Is(err, errBroken) {
		t.Errorf("Reload: %v", err)
	}
	if u := v.Unread(); len(u) != 1 || u[0].Reason != ReasonStorage {
		t.Errorf("Unread = %+v", u)
	}
	m.Fail = nil
	if err := v.Reload("aw:entry:a"); err != nil || len(v.List("entry")) != 2 {
		t.Errorf("after the fault: %v, %q", err, v.List("entry"))
	}
}

// Quarantine keys that are taken are never written, readable or not.
func TestQuarantineNeverWritesOverItself(t *testing.T) {
	m := stored("aw:unread:1", "damaged", "aw:unread:2", `{"v":2}`,
		"aw:unread:4", `{"v":1,"kind":"unread","rev":1,"on":"","body":{"from":"aw:entry:x","reason":"json","enc":"rot13","raw":""}}`,
		"aw:entry:a", "one", "aw:entry:b", "two")
	before := m.contents()
	v := mustOpen(t, m)
	for _, n := range []string{"aw:unread:1", "aw:unread:2", "aw:unread:4"} {
		if m.values[n] != before[n] {
			t.Errorf("%s was written over: %q", n, m.values[n])
		}
	}
	want := []Unread{
		{"aw:unread:1", "aw:unread:1", ReasonJSON, "damaged"},
		{"aw:unread:2", "aw:unread:2", ReasonNewer, `{"v":2}`},
		{"aw:unread:3", "aw:entry:a", ReasonJSON, "one"},
		{"aw:unread:4", "aw:unread:4", ReasonBody, before["aw:unread:4"]},
		{"aw:unread:5", "aw:entry:b", ReasonJSON, "two"},
	}
	if got := v.Unread(); !slices.Equal(got, want) {
		t.Errorf("Unread = %+v\nwant %+v", got, want)
	}
}

func TestQuarantineHoldsATextOverTheLimit(t *testing.T) {
	long := strings.Repeat("x", maxSize+1)
	m := stored("aw:entry:a", long)
	for range 2 {
		u := mustOpen(t, m).Unread()
		if len(u) != 1 || u[0].Original != "aw:entry:a" || u[0].Reason != ReasonSize || u[0].Raw != long {
			t.Fatalf("%d texts, the first of %d bytes", len(u), len(u[0].Raw))
		}
	}
}

func TestDiscard(t *testing.T) {
	m := stored("aw:entry:a", "garbage", "aw:entry:fine", entryRecord(1, `{}`), "aw:later:x", "y")
	v := mustOpen(t, m)
	for key, want := range map[string]error{"aw:unread:1": nil, "aw:unread:7": nil, "aw:entry:fine": ErrKind, "aw:later:x": ErrKind} {
		if err := v.Discard(key); !errors.Is(err, want) {
			t.Errorf("Discard(%s): %v, want %v", key, err, want)
		}
	}
	if len(m.values) != 2 || len(v.Inventory()) != 2 {
		t.Errorf("stored %q, memory %v", m.values, v.Inventory())
	}
	m = stored("aw:entry:a", "garbage")
	m.Quota = 1
	v = mustOpen(t, m)
	failFrom(m, OpRemove, 1, errBroken)
	if err := v.Discard("aw:entry:a"); !errors.Is(err, errBroken) {
		t.Errorf("Discard on a broken device: %v", err)
	}
	m.Fail = nil
	m.values["aw:entry:a"] = "other garbage" // not what the person was shown
	if err := v.Discard("aw:entry:a"); !errors.Is(err, ErrChanged) || len(m.values) != 1 {
		t.Errorf("Discard of a text never shown: %v, stored %q", err, m.values)
	}
	if err := v.Discard("aw:entry:a"); err != nil || len(m.values) != 0 {
		t.Errorf("Discard of a held text: %v, stored %q", err, m.values)
	}
}
