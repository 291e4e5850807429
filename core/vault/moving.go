package vault

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// turnOnTight seals record by record, because the device has no room for all of
// them twice. The lock is on from the first write: a crash leaves some records
// sealed and some not, and the next Unlock goes on.
func (v *Vault) turnOnTight(h header, data []byte) error {
	b, err := newBox(h.id, data)
	if err != nil {
		return err
	}
	h.moving, h.proof = movingIn, b.proofOf(movingIn)
	if err := v.writeHeader(h); err != nil {
		return fmt.Errorf("turning the lock on: %w", err)
	}
	if err := v.unseal(h.id, data); err != nil {
		return fmt.Errorf("%w: %w", ErrUnfinished, err)
	}
	return v.goOn()
}

// writeHeader writes the record of the lock.
func (v *Vault) writeHeader(h header) error {
	if err := v.backend.Set(LockKey, h.text()); err != nil {
		return err
	}
	v.header = &h
	return nil
}

// goOn turns the lock on or off record by record, from wherever that was cut
// off; where there is no room it goes all the way back. Records go the small
// ones first, and back in the opposite order: so each finds the room it left.
// With nothing to go on with, it seals what another tab wrote past the lock.
func (v *Vault) goOn() error {
	there, back := v.absorb, v.layOpen
	switch m := v.header.moving; {
	case m == "":
		return v.absorb(smallFirst)
	case v.header.proof != v.box.proofOf(m): // not ours
		return errors.Join(v.absorb(smallFirst), v.arrived(true))
	case m == movingOut:
		there, back = back, there
	}
	err := there(smallFirst)
	if err == nil {
		return v.arrived(v.header.moving == movingIn)
	}
	if failed := back(largeFirst); failed != nil {
		return fmt.Errorf("%w: %w", ErrUnfinished, errors.Join(err, failed))
	}
	if failed := v.arrived(v.header.moving == movingOut); failed != nil {
		return fmt.Errorf("%w: %w", ErrUnfinished, failed)
	}
	return fmt.Errorf("changing the lock: %w", err)
}

// arrived ends a move: the lock is on or gone.
func (v *Vault) arrived(on bool) error {
	if on {
		h := *v.header
		h.moving, h.proof = "", ""
		return v.writeHeader(h)
	}
	if err := v.backend.Remove(LockKey); err != nil {
		return err
	}
	return v.reopen()
}

// absorb seals what lies in plain text.
func (v *Vault) absorb(order bySize) error {
	s, ok := v.store.(*sealedStore)
	if !ok {
		return nil
	}
	return v.move(keysOf(s.loose), order, func(key string) error {
		plain, ok, err := v.backend.Get(key)
		if err != nil || !ok {
			return err
		}
		text, err := v.settle(s, key, plain)
		if err != nil {
			return err
		}
		if err := s.set(key, v.revIn(key, text), text); err != nil {
			return err
		}
		return v.load(key)
	})
}

// settle decides between two texts under one key, plain and sealed. It is for
// the rare case that a tab wrote on after another had turned the lock on, and for
// what somebody planted; the text that was written less often goes to the
// quarantine.
func (v *Vault) settle(s *sealedStore, key, plain string) (string, error) {
	at := s.box.keyOf(key)
	stored, ok, err := v.backend.Get(at)
	if err != nil || !ok {
		return plain, err
	}
	_, sealed, err := s.box.open(at, stored)
	if err != nil {
		_ = v.load(at) // out of the way
		return plain, nil
	}
	if sealed == plain {
		return plain, nil
	}
	wins, loses := plain, sealed
	kind, _, _ := v.owner(key)
	if !kind.Many || v.revIn(key, sealed) > v.revIn(key, plain) {
		wins, loses = sealed, plain // of choices and answers only those behind the lock count
	}
	_, err = v.copyAside(newKept(key, loses, ReasonTwice))
	return wins, err
}

// revIn is the revision of the record in text; 1 for what has none.
func (v *Vault) revIn(key, text string) int64 {
	kind, _, known := v.owner(key)
	if !known {
		return 1
	}
	r, err := decode(key, kind.Name, text, v.format.version())
	if err != nil {
		return 1
	}
	return r.rev
}

// turnOffTight opens record by record, because the device has no room for all
// of them twice.
func (v *Vault) turnOffTight() error {
	h := *v.header
	h.moving, h.proof = movingOut, v.box.proofOf(movingOut)
	if err := v.writeHeader(h); err != nil {
		return fmt.Errorf("turning the lock off: %w", err)
	}
	return v.goOn()
}

// layOpen writes every sealed record in plain text.
func (v *Vault) layOpen(order bySize) error {
	s, ok := v.store.(*sealedStore)
	if !ok {
		return nil
	}
	keys := map[string]bool{}
	for at, key := range s.names {
		keys[key] = strings.HasPrefix(at, sealedPrefix)
	}
	return v.move(keysOf(keys), order, func(key string) error {
		at := s.box.keyOf(key)
		stored, ok, err := v.backend.Get(at)
		if err != nil || !ok {
			return err
		}
		_, text, err := s.box.open(at, stored)
		if err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		if err := v.backend.Set(key, text); err != nil {
			return err
		}
		s.loose[key] = true
		return v.backend.Remove(at)
	})
}

// A bySize is an order in which records are moved.
type bySize bool

const (
	smallFirst bySize = false
	largeFirst bySize = true
)

// move calls one for every key, by the length of the record's text, and goes on
// after one for which there was no room as long as others make room.
func (v *Vault) move(keys []string, order bySize, one func(key string) error) error {
	length := make(map[string]int, len(keys))
	for _, key := range keys {
		it, _ := v.item(key)
		length[key] = len(it.raw)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(length[a]-length[b], strings.Compare(a, b))
	})
	if order == largeFirst {
		slices.Reverse(keys)
	}
	for {
		var left []string
		var failed error
		for _, key := range keys {
			err := one(key)
			if err != nil && !errors.Is(err, ErrQuota) {
				return fmt.Errorf("%s: %w", key, err)
			}
			if err != nil {
				left, failed = append(left, key), err
			}
		}
		if failed == nil {
			return nil
		}
		if len(left) == len(keys) {
			return fmt.Errorf("%d records: %w", len(left), failed)
		}
		keys = left
	}
}

func keysOf(set map[string]bool) []string {
	keys := make([]string, 0, len(set))
	for key, in := range set {
		if in {
			keys = append(keys, key)
		}
	}
	return keys
}
