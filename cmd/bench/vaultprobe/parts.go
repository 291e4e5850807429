package main

import (
	"errors"
	"fmt"
	"strconv"

	"afterward/app"
	"afterward/cmd/bench/stopwatch"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/vault"
)

// day is the day on which everything here is written.
var day = civil.MustParse("2026-11-22")

// written is an entry of about 600 characters, with the quotes and dashes a phone makes.
const written = `I woke up before the alarm again and did not reach for the phone, which is new. ` +
	`On the way to work I saw the bakery where we used to stop, and for once I only thought that I was hungry. ` +
	`Sam asked at lunch how I am doing. I said “better, mostly” and meant it.` + "\n\n" +
	`What I don’t know yet is whether I miss the person or the evenings. The evenings have a shape now – ` +
	`tea, the long walk, a chapter – and they are mine. I wanted to write down what I would say if we talked. ` +
	`It came out shorter than last week: I am sorry for the silence in March, I heard you late, and I hope that you are well. `

// errState means that the vault is not in the state the part is about, so its numbers would be
// about something else.
var errState = errors.New("the vault is in another state")

// vault opens what is stored, and the lock when there is a key.
func (p *probe) vault() (*vault.Vault, error) {
	b, err := backend(p.file)
	if err != nil {
		return nil, err
	}
	v, err := vault.Open(b, vault.Kinds)
	if err == nil && p.key != nil {
		err = v.Unlock(p.key)
	}
	if err == nil && (v.Locked() || v.HasLock() != (p.key != nil)) {
		err = errState
	}
	return v, err
}

// together is how many saves are timed as one: alone, one is too short for the clock of a browser,
// and falls between two pauses of its slowdown or meets a whole one.
const together = 60

// save puts new entries into the vault and takes them out again, so that all meet the same. First
// some at a time, for what a save costs; then one at a time, for what it can come to.
func save(p *probe) ([]stopwatch.Series, error) {
	v, err := p.vault()
	if err != nil {
		return nil, err
	}
	n := 0
	var ids []string
	put := func() error {
		n++
		id := fmt.Sprintf("%016x", n)
		ids = append(ids, id)
		return v.Put("entry", id, journal.Entry{On: day, Seq: 100_000 + n, Text: written + strconv.Itoa(n)}, day)
	}
	remove := func() error {
		for _, id := range ids {
			if err := v.Delete("entry", id); err != nil {
				return err
			}
		}
		ids = ids[:0]
		return nil
	}
	several, err := p.times(p.rounds, timed{name: "vault.Put", call: func() error {
		for range together {
			if err := put(); err != nil {
				return err
			}
		}
		return nil
	}, after: remove})
	if err != nil {
		return nil, err
	}
	several.Batch = together
	several.First /= together
	for i := range several.Each {
		several.Each[i] /= together
	}
	alone, err := p.times(p.rounds, timed{name: "vault.Put, alone", call: put, after: remove})
	return []stopwatch.Series{several, alone}, err
}

// slice is how much the app reads before it looks at the clock.
const slice = 40_000

// open takes up everything that is stored, without a lock, and then reads all of it.
func open(p *probe) ([]stopwatch.Series, error) {
	b, err := backend(p.file)
	if err != nil {
		return nil, err
	}
	s, err := p.times(p.rounds, timed{name: "vault.Open", call: func() error {
		v, err := vault.Open(b, vault.Kinds)
		if err == nil && v.HasLock() {
			err = errState
		}
		return err
	}})
	if err != nil {
		return nil, err
	}
	var v *vault.Vault
	all, err := p.times(p.rounds, timed{name: "vault.ReadOn",
		before: func() (err error) { v, err = vault.Open(b, vault.Kinds); return err },
		call: func() error {
			for v.ReadOn(slice) > 0 {
			}
			return nil
		},
	})
	return []stopwatch.Series{s, all}, err
}

// start does what the app does before its first page, and then what a page does that shows the
// journal and keeps an entry.
func start(p *probe) ([]stopwatch.Series, error) {
	d, err := deps(p.file)
	if err != nil {
		return nil, err
	}
	var s *app.Session
	opened, err := p.times(p.rounds, timed{name: "app.NewSession", call: func() error {
		if s = app.NewSession(d); s.Volatile() || s.HasLock() {
			return errState
		}
		return nil
	}})
	if err != nil {
		return nil, err
	}
	fresh := func() error { s = app.NewSession(d); return nil }
	read, err := p.times(p.rounds, timed{name: "Session.Entries", before: fresh, call: func() error { s.Entries(); return nil }})
	if err != nil {
		return nil, err
	}
	free := guide.Prompts()[2].ID // nothing is stored for it
	if s.Draft(free) != "" {
		return nil, errState
	}
	var id string
	kept, err := p.times(p.rounds, timed{name: "Session.KeepDraft",
		before: func() error { s.SetDraft(free, written); return s.Flush() },
		call:   func() (err error) { id, err = s.KeepDraft(free); return err },
		after:  func() error { s.RemoveEntry(id); return s.Flush() },
	})
	return []stopwatch.Series{opened, read, kept}, err
}

// unlock opens a vault with a closed lock, and then the lock with the key at hand.
func unlock(p *probe) ([]stopwatch.Series, error) {
	b, err := backend(p.file)
	if err != nil {
		return nil, err
	}
	var v *vault.Vault
	opened, err := p.times(p.rounds, timed{name: "vault.Open, locked", call: func() (err error) {
		if v, err = vault.Open(b, vault.Kinds); err == nil && !v.Locked() {
			err = errState
		}
		return err
	}})
	if err != nil {
		return nil, err
	}
	unlocked, err := p.times(p.rounds, timed{name: "vault.Unlock",
		call:  func() error { return v.Unlock(p.key) },
		after: func() error { return v.Lock() },
	})
	return []stopwatch.Series{opened, unlocked}, err
}
