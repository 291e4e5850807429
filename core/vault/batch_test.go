package vault

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestApply(t *testing.T) {
	m := full(t)
	v := crashOpen(t, m, nil)
	must(t, importBatch(v))
	texts, err := v.Texts()
	must(t, err)
	for key, want := range map[string]string{
		"aw:entry:e1": entryRecord(4, `{"text":"theirs"}`), // word for word, its own revision too
		"aw:mood:x":   "unknown",
		"aw:settings": `{"v":1,"kind":"settings","rev":2,"on":"2026-11-22","body":{"c":"d"}}`,
		"aw:note:add": `{"v":1,"kind":"note","rev":1,"on":"2026-11-22","body":{"text":"added"}}`,
		"aw:entry:e2": "", "aw:note:n": "",
	} {
		if texts[key] != want {
			t.Errorf("%s: %q, want %q", key, texts[key], want)
		}
	}
}

func TestApplyRefusesAsAWhole(t *testing.T) {
	for name, c := range map[string]struct {
		batch Batch
		want  error
	}{
		"a body its kind does not allow": {Batch{Put: []Change{{"entry", "ok", map[string]int{}}, {"note", "n", map[string]int{"other": 1}}}}, ErrMalformed},
		"no such kind":                   {Batch{Put: []Change{{"entry", "ok", map[string]int{}}, {"mood", "n", note{}}}}, ErrKind},
		"no id":                          {Batch{Put: []Change{{"note", "A", note{}}}}, ErrID},
		"of a newer version":             {Batch{Put: []Change{{"entry", "future", map[string]int{}}}}, ErrNewerFormat},
	} {
		m := full(t)
		v := crashOpen(t, m, nil)
		before := m.contents()
		if err := v.Apply(c.batch, today); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if !maps.Equal(before, m.values) {
			t.Errorf("%s: something has changed", name)
		}
	}
}

// No room for old and new beside each other: nothing has changed, and the room
// that was tried is free again.
func TestApplyWithoutRoomChangesNothing(t *testing.T) {
	m := full(t)
	v := crashOpen(t, m, nil)
	m.Quota = m.used("") + 2000
	before := m.contents()
	err := v.Apply(Batch{Put: []Change{{"note", "a", note{Text: "small"}}, {"note", "b", note{Text: strings.Repeat("x", 900)}}}}, today)
	if !errors.Is(err, ErrQuota) || errors.Is(err, ErrUnfinished) {
		t.Errorf("%v", err)
	}
	if !maps.Equal(before, m.values) {
		t.Error("something has changed")
	}
}

func TestDecodeOfATextThatIsNotHere(t *testing.T) {
	v := crashOpen(t, full(t), nil)
	var n note
	if err := v.Decode("aw:note:a", `{"v":1,"kind":"note","rev":1,"on":"","body":{"text":"hi"}}`, &n); err != nil || n.Text != "hi" {
		t.Errorf("%+v %v", n, err)
	}
	if err := v.Decode("aw:mood:a", "{}", &n); !errors.Is(err, ErrKind) {
		t.Errorf("an unknown kind: %v", err)
	}
}

// A change of many records that a newer version began, or whose record is
// damaged, is not undone and not guessed at: the vault does not open, and
// nothing is touched.
func TestASwapThatCannotBeReadIsLeftAlone(t *testing.T) {
	for raw, want := range map[string]error{
		`{"v":2,"set":["aw:entry:a"]}`: ErrNewerFormat,
		`{"v":1,"set":["aw:ent`:        ErrUnfinished,
		``:                             ErrUnfinished,
		`{"v":1,"more":1}`:             ErrUnfinished,
	} {
		m := full(t)
		m.values[swapKey], m.values[stagedKey(0)] = raw, "staged"
		before := m.contents()
		if _, err := Open(m, exported()); !errors.Is(err, want) {
			t.Errorf("%q: %v", raw, err)
		}
		if !maps.Equal(before, m.values) {
			t.Errorf("%q: something has changed", raw)
		}
	}
}

// What was staged and never came to count is removed.
func TestStagedTextsThatDoNotCountAreDropped(t *testing.T) {
	m := full(t)
	want := m.contents()
	m.values[stagedKey(0)], m.values[stagedKey(12)], m.values[spareKey] = "a", "b", "---"
	crashOpen(t, m, nil)
	if !maps.Equal(want, m.values) {
		t.Errorf("stored %q", m.values)
	}
}

// Erasing works without the passphrase, and everything is gone, the lock too.
func TestEraseBehindTheLock(t *testing.T) {
	m := locked(t, full(t))
	v, err := Open(m, exported())
	must(t, err)
	must(t, v.Erase())
	if v.HasLock() || len(m.values) != 1 || len(v.Inventory()) != 0 || v.Used() != 0 {
		t.Errorf("left: %q, %d bytes", m.values, v.Used())
	}
}
