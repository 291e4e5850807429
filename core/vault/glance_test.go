package vault

import (
	"fmt"
	"maps"
	"strings"
	"testing"
)

// glimpses are what a Glance shows, taken in steps.
func glimpses(v *Vault, kind string) map[string]string {
	seen := map[string]string{}
	for g := v.Glance(kind); g.Step(1, func(id, body string) { seen[id] = body }) > 0; {
	}
	return seen
}

// A look at all records of a kind shows each, a long one by its ends, and reads none of
// them: with few or all of them read, behind a lock that was opened, and behind one that
// is closed, where it shows nothing.
func TestGlance(t *testing.T) {
	m := &Memory{}
	v := crashOpen(t, m, nil)
	want, lengths := map[string]string{}, []int{0, 10, 119, 150, 240, 400, 4000}
	for i, n := range lengths {
		id := fmt.Sprintf("n%d", i)
		text := strings.Repeat("é", n/2) + "x" + strings.Repeat("y", n-n/2)
		must(t, v.Put("note", id, note{Text: text}, today))
		body, _ := v.Body("note", id)
		want[id] = body
	}
	must(t, v.Put("entry", "n0", note{Text: "another kind"}, today))
	check := func(name string, got map[string]string) {
		t.Helper()
		for id, body := range want {
			at := got[id]
			if at != body && (len([]rune(body)) < 200 || len([]rune(at)) > 240 || !strings.HasPrefix(body, at[:60]) || !strings.HasSuffix(body, at[len(at)-100:])) {
				t.Errorf("%s: %s is %q, want the ends of %q", name, id, at, body)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d shown, want %d", name, len(got), len(want))
		}
	}
	check("read", glimpses(v, "note"))
	must(t, m.Set("aw:note:torn", "{"))
	must(t, m.Set("aw:note:odd", `{"v":1,"bo`))
	v, err := Open(m, testKinds)
	must(t, err)
	left := v.ReadOn(0)
	if check("unread", glimpses(v, "note")); left == 0 || v.ReadOn(0) != left {
		t.Errorf("%d waited to be read, and then %d", left, v.ReadOn(0))
	}
	v.ReadOn(1)
	check("one of them read", glimpses(v, "note"))
	must(t, m.Remove("aw:note:torn"))
	must(t, m.Remove("aw:note:odd"))

	v, err = Open(m, exported())
	must(t, err)
	must(t, v.TurnOn(oldKey, NewParams()))
	v, err = Open(m, exported())
	must(t, err)
	if got := glimpses(v, "note"); len(got) != 0 {
		t.Errorf("behind a closed lock %q is shown", got)
	}
	o, err := v.Begin(oldKey)
	must(t, err)
	must(t, o.Finish())
	check("opened", glimpses(v, "note"))
}

// A storage that cannot show edges shows none; nothing else changes.
func TestGlanceAtAStorageThatFails(t *testing.T) {
	texts := fixtures(t, 1, "")
	v, err := Open(&bulkMemory{Memory: &Memory{values: maps.Clone(texts)}, noEdges: errBroken}, Kinds)
	must(t, err)
	if got := glimpses(v, "entry"); len(got) != 0 || v.ReadOn(0) == 0 {
		t.Errorf("%d shown, %d wait", len(got), v.ReadOn(0))
	}
	if v.all(); len(glimpses(v, "entry")) != len(v.List("entry")) || len(v.List("entry")) == 0 {
		t.Errorf("%d shown of %d", len(glimpses(v, "entry")), len(v.List("entry")))
	}
}
