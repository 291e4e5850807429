package vault

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestStash(t *testing.T) {
	v := crashOpen(t, locked(t, full(t)), nil)
	sealed, err := v.Stash("could not be saved")
	must(t, err)
	if strings.Contains(sealed, "saved") {
		t.Error("it waits in plain text")
	}
	must(t, v.Lock())
	if _, err := v.Unstash(sealed); !errors.Is(err, ErrLocked) {
		t.Errorf("opened while locked: %v", err)
	}
	must(t, v.Unlock(oldKey))
	if text, err := v.Unstash(sealed); err != nil || text != "could not be saved" {
		t.Errorf("%q %v", text, err)
	}
	other := crashOpen(t, locked(t, full(t)), nil)
	if _, err := other.Unstash(sealed); !errors.Is(err, ErrPassphrase) {
		t.Errorf("another lock opens it: %v", err)
	}
}

// "Everything vanished": when the browser clears the storage under an open page,
// the page still has it all and can write it back, behind the lock as well.
func TestRewriteAfterEverythingVanished(t *testing.T) {
	for name, start := range map[string]func(testing.TB, *Memory) *Memory{"plain": opening, "locked": locked} {
		m := start(t, full(t))
		v := crashOpen(t, m, nil)
		if v.Vanished() {
			t.Errorf("%s: vanished while it is all there", name)
		}
		before := holds(t, v)
		m.values = map[string]string{"other:key": "not ours"}
		if !v.Vanished() {
			t.Errorf("%s: not noticed", name)
		}
		must(t, v.Reload(LockKey))
		if v.Locked() || !maps.Equal(holds(t, v), before) {
			t.Errorf("%s: the memory went with the storage", name)
		}
		must(t, v.Rewrite())
		if got := holds(t, crashOpen(t, m, nil)); !maps.Equal(got, before) {
			t.Errorf("%s: %d of %d records are back", name, len(got), len(before))
		}
		assertTidy(t, m)
	}
}

func TestAsideGoesToTheQuarantine(t *testing.T) {
	m := full(t)
	v := crashOpen(t, m, nil)
	b := Batch{Texts: map[string]string{}, Aside: []Unread{
		{Original: "aw:note:n", Reason: ReasonTwice, Raw: "theirs"},
		{Original: "aw:note:n", Reason: ReasonTwice, Raw: "broken \xff"}}}
	must(t, v.Apply(b, today))
	must(t, v.Apply(b, today)) // once is enough
	found := 0
	for _, u := range v.Unread() {
		if u.Original == "aw:note:n" && (u.Raw == "theirs" || u.Raw == "broken \xff") {
			found++
		}
	}
	if found != 2 {
		t.Errorf("%d texts kept, want 2", found)
	}
}
