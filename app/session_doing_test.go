package app

import (
	"errors"
	"fmt"
	"maps"
	"strings"
	"sync"
	"testing"

	"afterward/core/backup"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// wholes are the changes of everything that are made in slices, each on a device of
// its own with weeks on it, with the session that makes it.
var wholes = []struct {
	name  string
	start func(t *testing.T) (*device, *Session, func(done func(error)) func())
}{
	{"lock on", func(t *testing.T) (*device, *Session, func(done func(error)) func()) {
		d := weeks(t)
		s := d.open()
		d.settle(t)
		return d, s, func(done func(error)) func() { return s.TurnOnLock(phrase, done) }
	}},
	{"lock off", func(t *testing.T) (*device, *Session, func(done func(error)) func()) {
		d := weeks(t)
		s := d.open()
		lockIt(t, s)
		d.settle(t)
		return d, s, func(done func(error)) func() { return s.TurnOffLock(phrase, done) }
	}},
	{"merge", func(t *testing.T) (*device, *Session, func(done func(error)) func()) {
		d, s, p := beforeRestore(t)
		return d, s, func(done func(error)) func() { s.Merge(p, done); return nil }
	}},
	{"replace", func(t *testing.T) (*device, *Session, func(done func(error)) func()) {
		d, s, p := beforeRestore(t)
		return d, s, func(done func(error)) func() { s.Replace(p, true, done); return nil }
	}},
	{"replace behind the lock", func(t *testing.T) (*device, *Session, func(done func(error)) func()) {
		d, s, p := beforeRestore(t)
		lockIt(t, s)
		d.settle(t)
		return d, s, func(done func(error)) func() { s.Replace(p, true, done); return nil }
	}},
}

// weeksKept is what weeks of writing leave: as much as takes some slices.
var weeksKept = sync.OnceValue(func() map[string]string { return vaulttest.Plain(vaulttest.Fill(60_000, 1)) })

// weeks is a device with that on it.
func weeks(t *testing.T) *device {
	t.Helper()
	d := &device{}
	if err := vaulttest.Store(&d.store, weeksKept()); err != nil {
		t.Fatal(err)
	}
	return d
}

// beforeRestore is a device on which little was written, and what weeks of another
// would bring.
func beforeRestore(t *testing.T) (*device, *Session, Preview) {
	t.Helper()
	texts := maps.Clone(weeksKept())
	maps.DeleteFunc(texts, func(key, _ string) bool { return key == "aw:device" || key == "aw:backup" })
	file, err := backup.Encode(backup.Content{Made: day, Records: texts})
	if err != nil {
		t.Fatal(err)
	}
	d, s := written(t)
	return d, s, mustRead(t, s, File{Data: file}, "")
}

// resting makes do happen in the n-th rest of a change of everything, counted from 1,
// and returns how many there were.
func resting(s *Session, n int, do func()) (rests *int) {
	rests = new(int)
	s.deps.Rest = func() {
		if *rests++; *rests == n {
			do()
		}
	}
	return rests
}

// inEveryRest calls do in one rest after another of each change, each time on a
// device of its own, and check with how it ended.
func inEveryRest(t *testing.T, before, do func(d *device, s *Session), check func(t *testing.T, name string, d *device, s *Session, err error)) {
	smallSlices(t)
	for _, c := range wholes {
		t.Run(c.name, func(t *testing.T) {
			for n := 1; ; n++ {
				d, s, change := c.start(t)
				before(d, s)
				rests := resting(s, n, func() { do(d, s) })
				err := outcomeOf(t, change)
				if *rests < n {
					if n < 5 {
						t.Errorf("there were %d rests; the test proves nothing", *rests)
					}
					return
				}
				check(t, fmt.Sprintf("rest %d", n), d, s, err)
			}
		})
	}
}

// reopened is a session on what is stored.
func reopened(t *testing.T, d *device) *Session {
	t.Helper()
	s := d.open()
	if s.Locked() {
		attemptOn(s, phrase).ended(t, d, nil)
	}
	return s
}

// The page answers, and says how far it is in real parts, in few steps.
func TestAChangeOfEverythingTellsHowFarItIs(t *testing.T) {
	smallSlices(t)
	for _, c := range wholes {
		t.Run(c.name, func(t *testing.T) {
			_, s, change := c.start(t)
			var seen []Doing
			s.Subscribe(func() { seen = append(seen, s.Doing()) })
			rests := resting(s, 0, func() {})
			if err := outcomeOf(t, change); err != nil {
				t.Fatal(err)
			}
			if *rests < 5 || len(seen) > farSteps+10 || len(seen) < 6 {
				t.Errorf("%d rests, told %d times", *rests, len(seen))
			}
			last := Doing{}
			for _, d := range seen[:len(seen)-1] {
				if d.Part == "" || doingWords[d.Part] == "" || d.N > d.Parts || d.Done > d.Of || d.N < last.N || d.N == last.N && d.Done < last.Done {
					t.Errorf("%+v after %+v", d, last)
				}
				last = d
			}
			if last.N < 3 || s.Doing() != (Doing{}) {
				t.Errorf("it ended at %+v, and is at %+v", last, s.Doing())
			}
		})
	}
}

// Rule: what is typed while everything is changed is not lost, whether it was saved
// by then or not.
func TestTypedWhileEverythingIsChanged(t *testing.T) {
	for name, save := range map[string]func(*Session){"not saved yet": func(*Session) {}, "saved": func(s *Session) { _ = s.Flush() }} {
		t.Run(name, func(t *testing.T) {
			inEveryRest(t, func(*device, *Session) {}, func(_ *device, s *Session) {
				s.SetDraft("", "typed meanwhile")
				save(s)
			}, func(t *testing.T, name string, d *device, s *Session, err error) {
				if err != nil {
					t.Errorf("%s: %v", name, err)
				}
				d.settle(t)
				if err := s.Flush(); err != nil {
					t.Errorf("%s: %v", name, err)
				}
				for _, s := range []*Session{s, reopened(t, d)} {
					if s.Draft("") != "typed meanwhile" && !strings.Contains(textsOf(s), "typed meanwhile") {
						before, _, _ := s.Before()
						if !strings.Contains(fmt.Sprint(before.Records), "typed meanwhile") { // put aside with what was here
							t.Errorf("%s: lost; the draft is %q", name, s.Draft(""))
						}
					}
				}
			})
		})
	}
}

// What another tab writes meanwhile is there afterwards; where it has to wait, it is
// written as soon as the change is done.
func TestAnotherTabWritesWhileEverythingIsChanged(t *testing.T) {
	var there *Session
	inEveryRest(t, func(d *device, _ *Session) {
		there = d.open()
		if there.Locked() {
			attemptOn(there, phrase).ended(t, d, nil)
		}
		d.settle(t)
	}, func(d *device, s *Session) {
		waiting := d.later
		d.later = nil
		there.SetDraft("", "typed there")
		if _, err := there.KeepDraft(""); err != nil {
			there.SetDraft("", "typed there")
			_ = there.Flush()
		}
		d.later = append(waiting, d.later...)
	}, func(t *testing.T, name string, d *device, s *Session, err error) {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		there.Reload(vault.LockKey)
		there.Reload(changedSignal)
		d.settle(t)
		if there.Locked() {
			attemptOn(there, phrase).ended(t, d, nil)
		}
		_ = there.Flush()
		d.settle(t)
		again := reopened(t, d)
		before, _, _ := again.Before()
		if !strings.Contains(textsOf(again)+again.Draft("")+fmt.Sprint(before.Records), "typed there") {
			t.Errorf("%s: lost", name)
		}
	})
}

// Whatever ends it or comes between, the state is whole, and an ended change changes
// nothing more.
func TestWhatComesBetweenAChangeOfEverything(t *testing.T) {
	for name, c := range map[string]struct {
		do    func(d *device, s *Session)
		empty bool // nothing is left afterwards
	}{
		"locked":                {func(_ *device, s *Session) { s.Lock() }, false},
		"exit":                  {func(_ *device, s *Session) { s.Forget() }, false},
		"erased":                {func(_ *device, s *Session) { _ = s.Erase() }, true},
		"erased in another tab": {func(d *device, s *Session) { _ = vault.EraseAll(&d.store); s.Reload(erasedSignal) }, true},
	} {
		t.Run(name, func(t *testing.T) {
			var had, counted bool
			inEveryRest(t, func(_ *device, s *Session) { had = s.HasLock() }, func(d *device, s *Session) {
				counted = s.passage.Counts()
				c.do(d, s)
			}, func(t *testing.T, name string, d *device, s *Session, err error) {
				d.settle(t)
				for _, key := range storedKeys(t, d) {
					if strings.HasPrefix(key, vault.Prefix+"swap") || c.empty {
						t.Errorf("%s: %s is left, it ended with %v", name, key, err)
					}
				}
				if c.empty {
					return
				}
				if s.left && !counted && d.open().HasLock() != had {
					t.Errorf("%s: after the exit the lock has changed", name)
				}
				if n := len(reopened(t, d).Entries()); n == 0 {
					t.Errorf("%s: no entries are left, it ended with %v", name, err)
				}
			})
		})
	}
}

// A tab that was killed in the middle of a change does not keep the others from
// saving: one of them finishes it, and what was typed there goes on top.
func TestSavingAfterAnotherTabWasKilledInTheMiddle(t *testing.T) {
	smallSlices(t)
	_, s, p := beforeRestore(t)
	d, there := written(t)
	s.deps.Rest = func() {
		if !s.passage.Counts() || strings.Contains(strings.Join(storedKeys(t, d), " "), vault.Prefix+"swap") {
			return
		}
		from := s.deps.Backend.(*vault.Memory)
		keys, _ := from.Keys()
		for _, key := range storedKeys(t, d) {
			_ = d.store.Remove(key)
		}
		for _, key := range keys {
			text, _, _ := from.Get(key)
			_ = d.store.Set(key, text)
		}
	}
	okay(t, func(done func(error)) func() { s.Replace(p, true, done); return nil })
	there.SetDraft("", "typed there")
	if err := there.Flush(); !errors.Is(err, vault.ErrBusy) {
		t.Fatalf("it was saved, with %v", err)
	}
	if state, err := there.Saving(); state != Failed || !strings.Contains(saveMessage(err).Title, "Another page") {
		t.Errorf("saving is %v, %v", state, err)
	}
	d.settle(t)
	if state, err := there.Saving(); state != Saved {
		t.Errorf("afterwards saving is %v, %v", state, err)
	}
	again := d.open()
	if got := again.Draft("") + textsOf(again); !strings.Contains(got, "typed there") || len(again.Entries()) < 20 {
		t.Errorf("%d entries, the draft is %q", len(again.Entries()), again.Draft(""))
	}
}
