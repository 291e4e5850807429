package vault

import (
	"errors"
	"fmt"
	"maps"
	"testing"
)

// stepped makes a change in the smallest steps there are.
func stepped(p *Passage, err error) error {
	if err != nil {
		return err
	}
	for p.Step(1) {
	}
	return p.Finish()
}

// passages are the changes that can be made in steps.
var passages = []struct {
	name  string
	start func(testing.TB, *Memory) *Memory
	begin func(*Vault) (*Passage, error)
	once  func(*Vault) error // the same at once
}{
	{"turn on", opening, func(v *Vault) (*Passage, error) { return v.BeginTurnOn(oldKey, NewParams()) }, func(v *Vault) error { return v.TurnOn(oldKey, NewParams()) }},
	{"turn off", locked, (*Vault).BeginTurnOff, (*Vault).TurnOff},
	{"import", opening, beginImport, importBatch},
	{"import behind the lock", locked, beginImport, importBatch},
}

// everyStep calls do once for every number of steps after which something else can
// come, in a vault of its own each time, with the Passage at that point.
func everyStep(t *testing.T, do func(t *testing.T, m *Memory, v *Vault, p *Passage, before, after map[string]string)) {
	for _, c := range passages {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			start := c.start(t, full(t))
			before := holds(t, crashOpen(t, copyOf(start), nil))
			done := copyOf(start)
			must(t, c.once(crashOpen(t, done, nil)))
			after := holds(t, crashOpen(t, done, nil))
			for n := 0; ; n++ {
				m := copyOf(start)
				v := crashOpen(t, m, nil)
				p, err := c.begin(v)
				must(t, err)
				for range n {
					p.Step(1)
				}
				if p.over {
					must(t, p.err)
					if n < 20 {
						t.Errorf("it took %d steps; the test proves nothing", n)
					}
					return
				}
				t.Run(fmt.Sprint(n), func(t *testing.T) { do(t, m, v, p, before, after) })
			}
		})
	}
}

// Rule: a change in steps leaves what the same change at once leaves, and tells how
// far it is: each stage from nothing to all of it, in order.
func TestAPassageCountsWhatItDoes(t *testing.T) {
	for _, c := range passages {
		t.Run(c.name, func(t *testing.T) {
			m := c.start(t, full(t))
			v := crashOpen(t, m, nil)
			p, err := c.begin(v)
			must(t, err)
			last, most := Readying, 0
			for more := true; more; more = p.Step(1) {
				stage, done, of := p.Progress()
				if stage < last || stage >= Stages || done > of || done < 0 || stage == last && done < most || p.Counts() != (stage >= Placing) {
					t.Fatalf("after %d of stage %d it is at %d of %d of %d, counts %v", most, last, done, of, stage, p.Counts())
				}
				last, most = stage, done
			}
			must(t, p.Finish())
			if p.Counts() || last < Clearing {
				t.Errorf("it ended in stage %d, counts %v", last, p.Counts())
			}
			assertTidy(t, m)
			again := crashOpen(t, copyOf(m), nil)
			if !maps.Equal(holds(t, v), holds(t, again)) || v.HasLock() != again.HasLock() || v.Used() != again.Used() {
				t.Errorf("in memory %d records in %d bytes, read again %d in %d", len(holds(t, v)), v.Used(), len(holds(t, again)), again.Used())
			}
		})
	}
}

// Rule: what this tab saves while a change is made in steps is never lost. Before
// it counts the change makes way; from then on it is finished first.
func TestSavingWhileAPassageIsUnderWay(t *testing.T) {
	everyStep(t, func(t *testing.T, m *Memory, v *Vault, p *Passage, before, _ map[string]string) {
		counts := p.Counts()
		v.ReadOn(aheadUnits)
		err := v.Put("note", "m", note{Text: "typed meanwhile"}, tomorrow)
		if errors.Is(err, ErrChanged) && counts { // it was written anew, and is now read
			err = v.Put("note", "m", note{Text: "typed meanwhile"}, tomorrow)
		}
		must(t, err)
		err = stepped(p, nil)
		if counts && err != nil || !counts && !errors.Is(err, ErrChanged) {
			t.Errorf("it counts: %v, and ended with %v", counts, err)
		}
		assertTidy(t, m)
		for _, v := range []*Vault{v, crashOpen(t, m, nil)} {
			got := holds(t, v)
			if _, ok := got["aw:note:m"]; !ok || got["aw:note:m"] == before["aw:note:m"] {
				t.Error("what was typed is gone")
			}
			if !counts && len(got) != len(before) {
				t.Errorf("%d records, there were %d", len(got), len(before))
			}
		}
	})
}

// Rule: another tab either saves, and then the change makes way, or is told to wait.
func TestAnotherTabSavesWhileAPassageIsUnderWay(t *testing.T) {
	everyStep(t, func(t *testing.T, m *Memory, v *Vault, p *Passage, before, after map[string]string) {
		stage, _, _ := p.Progress()
		other, err := Open(&Memory{values: maps.Clone(m.values)}, exported()) // as it had read it a moment ago
		if stage == Placing || stage == Clearing {
			other, err = crashOpen(t, &Memory{values: maps.Clone(p.was)}, nil), nil
		}
		must(t, err)
		other.backend.Backend = m
		if other.Locked() {
			must(t, other.Unlock(oldKey))
		}
		other.all()
		saved := other.Put("note", "m", note{Text: "typed there"}, tomorrow)
		if busy := stage == Placing || stage == Clearing; busy && saved == nil || !busy && errors.Is(saved, ErrBusy) {
			t.Errorf("in stage %d saving there ended with %v", stage, saved)
		}
		ended := stepped(p, nil)
		if saved == nil && stage < Placing && !errors.Is(ended, ErrChanged) {
			t.Errorf("in stage %d it ended with %v", stage, ended)
		}
		assertTidy(t, m)
		got := holds(t, crashOpen(t, m, nil))
		switch {
		case saved == nil && got["aw:note:m"] == before["aw:note:m"]:
			t.Error("what was typed there is gone")
		case saved != nil && !maps.Equal(keysIn(got), keysIn(after)):
			t.Errorf("%d records, want %d", len(got), len(after))
		}
	})
}

func keysIn(m map[string]string) map[string]bool {
	keys := map[string]bool{}
	for key := range m {
		keys[key] = true
	}
	return keys
}

// Whatever else ends it or comes between, what is there is the old state or the new
// one, and nothing half done is left.
func TestWhatComesBetweenTheStepsOfAPassage(t *testing.T) {
	for name, do := range map[string]func(t *testing.T, m *Memory, v *Vault, p *Passage){
		"given up":         func(_ *testing.T, _ *Memory, _ *Vault, p *Passage) { p.Cancel() },
		"locked":           func(t *testing.T, _ *Memory, v *Vault, _ *Passage) { must(t, v.Lock()) },
		"read anew":        func(t *testing.T, _ *Memory, v *Vault, _ *Passage) { must(t, v.Reload("")) },
		"recovered":        func(t *testing.T, _ *Memory, v *Vault, _ *Passage) { must(t, v.Recover()) },
		"finished at once": func(t *testing.T, _ *Memory, _ *Vault, p *Passage) { must(t, p.Finish()) },
		"another tab starts, which has waited in vain": func(t *testing.T, m *Memory, _ *Vault, _ *Passage) {
			_, err := Open(m, exported())
			must(t, err)
		},
		"the device is full": func(_ *testing.T, m *Memory, _ *Vault, _ *Passage) { m.Quota = m.used("") },
	} {
		t.Run(name, func(t *testing.T) {
			everyStep(t, func(t *testing.T, m *Memory, v *Vault, p *Passage, before, after map[string]string) {
				counts := p.Counts()
				do(t, m, v, p)
				for !p.Counts() && p.Step(1) {
				}
				if cut := copyOf(m); p.Counts() { // and now the browser is killed
					if got := keysIn(holds(t, crashOpen(t, cut, nil))); !maps.Equal(got, keysIn(after)) {
						t.Errorf("killed when it counts: %d records, want %d", len(got), len(after))
					}
				}
				err := stepped(p, nil)
				m.Quota = 0
				got := holds(t, crashOpen(t, m, nil)) // which goes on with what a full device has stopped
				assertTidy(t, m)
				if want := keysIn(after); counts && (err != nil || !maps.Equal(keysIn(got), want)) {
					t.Errorf("it counted, and ended with %v and %d records", err, len(got))
				}
				if !maps.Equal(got, before) && !maps.Equal(keysIn(got), keysIn(after)) {
					t.Errorf("%d records, neither the %d before nor the %d after; it ended with %v", len(got), len(before), len(after), err)
				}
				if err == nil && !maps.Equal(keysIn(got), keysIn(after)) {
					t.Error("it went well, and nothing has changed")
				}
				if v.passage != nil {
					t.Error("it goes on")
				}
			})
		})
	}
}

// Erasing wins, here and in another tab.
func TestErasingWhileAPassageIsUnderWay(t *testing.T) {
	everyStep(t, func(t *testing.T, m *Memory, v *Vault, p *Passage, _, _ map[string]string) {
		must(t, v.Erase())
		_ = stepped(p, nil)
		if n := len(m.values); n != 1 {
			t.Errorf("%d keys are left: %v", n, keysIn(m.values))
		}
	})
	everyStep(t, func(t *testing.T, m *Memory, _ *Vault, p *Passage, _, _ map[string]string) {
		must(t, EraseAll(m))
		_ = stepped(p, nil)
		if n := len(m.values); n != 1 {
			t.Errorf("erased in another tab %d keys are left: %v", n, keysIn(m.values))
		}
	})
}

// A tab that was killed in the middle of what counts does not stop the others for
// ever: one of them finishes it, and what it had to write goes on top.
func TestAnotherTabFinishesWhatACrashHasLeft(t *testing.T) {
	everyStep(t, func(t *testing.T, m *Memory, _ *Vault, p *Passage, _, after map[string]string) {
		if stage, _, _ := p.Progress(); stage != Placing && stage != Clearing {
			return
		}
		there := crashOpen(t, &Memory{values: maps.Clone(p.was)}, nil)
		there.backend.Backend = m
		if err := there.Put("entry", "new", map[string]string{"text": "new"}, tomorrow); !errors.Is(err, ErrBusy) && !errors.Is(err, ErrLocked) {
			t.Fatalf("it wrote, with %v", err)
		}
		must(t, there.Recover())
		if there.Locked() {
			must(t, there.Unlock(oldKey))
		}
		must(t, there.Put("entry", "new", map[string]string{"text": "new"}, tomorrow))
		if got := holds(t, crashOpen(t, m, nil)); len(got) != len(after)+1 {
			t.Errorf("%d records, want %d", len(got), len(after)+1)
		}
		assertTidy(t, m)
	})
}
