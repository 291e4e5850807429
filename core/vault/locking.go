package vault

import (
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

const (
	lockMeaning   = "The lock: how your passphrase becomes a key. Without the passphrase it opens nothing"
	sealedMeaning = "Sealed. What it is can be told once the lock is open"
)

// HasLock reports whether a passphrase guards what is kept.
func (v *Vault) HasLock() bool { return v.header != nil || v.broken != nil }

// Locked reports whether nothing but records of open kinds can be read now.
func (v *Vault) Locked() bool { return v.HasLock() && v.box == nil }

// LockParams returns how the passphrase becomes the key that Unlock takes. It
// returns ErrLock or ErrNewerFormat when the record of the lock cannot be read,
// and ErrLocked when there is no lock.
func (v *Vault) LockParams() (Params, error) {
	switch {
	case v.broken != nil:
		return Params{}, v.broken
	case v.header == nil:
		return Params{}, fmt.Errorf("no lock: %w", ErrLocked)
	}
	return v.header.params, nil
}

// reopen reads the record of the lock and then everything that can be read.
func (v *Vault) reopen() error {
	v.forget()
	raw, ok, err := v.backend.Get(LockKey)
	if err != nil {
		return fmt.Errorf("reading %s: %w", LockKey, err)
	}
	v.header, v.broken = nil, nil
	if ok {
		var h header
		if h, v.broken = readHeader(raw); v.broken == nil {
			v.header = &h
		}
		v.store = lockedStore{plainStore{v.backend}, v.isOpen}
	} else {
		v.store = plainStore{v.backend}
	}
	return v.loadAll()
}

// forget drops the keys, those of an Opening too.
func (v *Vault) forget() {
	v.opening.end(fmt.Errorf("%s: %w", LockKey, ErrChanged))
	v.passage.drop(fmt.Errorf("%s: %w", LockKey, ErrChanged))
	if v.box != nil {
		v.box.forget()
		v.box = nil
	}
}

// isOpen reports whether key is that of a kind that is never sealed.
func (v *Vault) isOpen(key string) bool {
	k, _, ok := v.owner(key)
	return ok && k.Open
}

func (v *Vault) lockSize() int {
	if v.header == nil {
		return 0
	}
	return Size(LockKey, v.header.text())
}

// Lock forgets the keys and everything that was read, whatever the storage says.
// An Opening under way ends. Without a lock it does nothing.
func (v *Vault) Lock() error {
	v.land()
	v.opening.end(ErrLocked)
	if v.box == nil {
		return nil
	}
	v.forget()
	v.store = lockedStore{plainStore{v.backend}, v.isOpen}
	v.blank(nil)
	return v.reopen()
}

// Mark tells one record of the lock from another; "" when there is none.
func (v *Vault) Mark() string {
	if v.header == nil {
		return ""
	}
	return v.header.text()
}

// unseal reads everything with the data key.
func (v *Vault) unseal(id string, data []byte) error {
	b, err := newBox(id, data)
	if err != nil {
		return err
	}
	v.box, v.store = b, newSealedStore(v.backend, b, v.isOpen)
	return v.loadAll()
}

// Unlocks reports, without a trace, whether key opens the lock.
func (v *Vault) Unlocks(key []byte) bool {
	if v.header == nil {
		return false
	}
	data, err := v.header.unwrap(key)
	clear(data)
	return err == nil
}

// ErrVanished means that what was read is gone from the storage, or is being erased,
// and nobody has said so. Nothing is written until Rewrite, or until the vault is
// opened again.
var ErrVanished = errors.New("what was kept is gone from the storage")

// current makes sure that nothing is written past a lock that another tab has
// changed: it returns ErrLocked when the vault is locked, or turns out to be, and
// ErrVanished.
func (v *Vault) current(k Kind) error {
	v.land()
	if k.Open {
		return nil
	}
	if err := v.reloadLock(); err != nil {
		return err
	}
	switch {
	case v.Locked():
		return ErrLocked
	case v.Vanished():
		return ErrVanished
	}
	return nil
}

// reloadLock takes in what another tab did to the lock. The keys stay as long
// as they are those of the lock. While everything is being erased it returns
// ErrVanished: a tab in another process sees the keys go one by one, and must not take
// what is gone first for lost.
func (v *Vault) reloadLock() error {
	v.land()
	if erasing(v.backend) {
		return ErrVanished
	}
	raw, ok, err := v.backend.Get(LockKey)
	if err != nil {
		return fmt.Errorf("reading %s: %w", LockKey, err)
	}
	if !ok && !v.HasLock() || ok && v.header != nil && v.header.text() == raw {
		return nil
	}
	if !ok && v.box != nil {
		if done, err := v.withoutHeader(); done {
			return err
		}
	}
	if h, err := readHeader(raw); ok && err == nil && v.box != nil && h.id == v.box.id {
		v.header = &h
		return nil
	}
	return v.reopen()
}

// withoutHeader looks at an open lock whose record is gone. Whoever takes the
// lock away removes its record after the last sealed text: while there is one,
// the record was lost, and is written again, as only this tab still can. With
// nothing left at all, everything vanished.
func (v *Vault) withoutHeader() (done bool, err error) {
	sealed, err := listKeys(v.backend, func(at string) bool { return strings.HasPrefix(at, sealedPrefix) })
	if err != nil {
		return true, err
	}
	if len(sealed) > 0 {
		return true, v.writeHeader(*v.header)
	}
	return v.Vanished(), nil
}

// TurnOn seals everything behind a lock that key opens; p says how key was made.
// On error nothing was changed, but for ErrUnfinished: then the lock is on, what
// could not be sealed is still read, and Unlock goes on.
func (v *Vault) TurnOn(key []byte, p Params) error { return made(v.turnOn(key, p)) }

func (v *Vault) turnOn(key []byte, params Params) (*Passage, error) {
	if err := v.reloadLock(); err != nil {
		return nil, err
	}
	if v.HasLock() {
		return nil, fmt.Errorf("turning the lock on: %w", ErrLocked)
	}
	id, data := hex.EncodeToString(random(nameLength/2)), random(keySize)
	h, err := wrap(id, data, key, params)
	if err != nil {
		return nil, err
	}
	b, err := newBox(id, data)
	if err != nil {
		return nil, err
	}
	v.all()
	texts, err := v.texts()
	if err != nil {
		return nil, err
	}
	p := v.passageOf(texts, func(key, text string) (at, stored string, err error) {
		at, sealed := b.close(key, v.revOf(key), text)
		if k, back, err := b.open(at, sealed); err != nil || k != key || back != text {
			return "", "", fmt.Errorf("%s: %w", key, errSealed)
		}
		return at, sealed, nil
	})
	p.set[LockKey], p.remove = h.text(), slices.Clone(p.todo)
	p.tight = func() error { return v.turnOnTight(h, data) }
	p.next = func() *box { return b }
	p.end = func() error {
		v.header = &h
		if p.reading == nil {
			return v.unseal(id, data)
		}
		v.takeOver(p.reading)
		return nil
	}
	return p, nil
}

// passageOf is a Passage that begins with the texts of records, by key.
func (v *Vault) passageOf(texts map[string]string, ready func(key, text string) (at, stored string, err error)) *Passage {
	p := &Passage{v: v, texts: texts, ready: ready, todo: slices.Sorted(maps.Keys(texts)), set: make(map[string]string, len(texts)+1)}
	p.enter(Readying, len(p.todo))
	return p
}

// takeOver makes what a reading has found everything there is.
func (v *Vault) takeOver(r *reading) {
	v.box, v.store = r.s.box, r.s
	v.takeUp(r.found)
}

// texts are all records that a lock seals, by key.
func (v *Vault) texts() (map[string]string, error) {
	v.backend.fill()
	defer v.backend.done()
	found, err := v.store.list()
	if err != nil {
		return nil, err
	}
	var ats []string
	for key, w := range found {
		if !w.opened {
			ats = append(ats, key)
		}
	}
	v.backend.ahead(ats)
	texts := make(map[string]string, len(found))
	for key, w := range found {
		if strings.HasPrefix(key, sealedPrefix) && v.box != nil {
			return nil, fmt.Errorf("%s: %w", key, ErrHeld) // could not be read just now
		}
		if v.isOpen(key) || strings.HasPrefix(key, sealedPrefix) {
			continue
		}
		if w.opened {
			texts[key] = w.text
			continue
		}
		text, ok, err := v.store.get(key)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", key, err)
		}
		if ok {
			texts[key] = text
		}
	}
	return texts, nil
}

// revOf is the revision a record is sealed with; 1 for what has none.
func (v *Vault) revOf(key string) int64 {
	it, _ := v.item(key)
	return max(it.record.rev, 1)
}

// TurnOff writes everything in plain text and takes the lock away. On error
// nothing was changed, but for ErrUnfinished: then everything is still read, and
// the next Unlock goes on.
func (v *Vault) TurnOff() error {
	if err := v.reloadLock(); err != nil {
		return err
	}
	if err := v.reread(); err != nil {
		return fmt.Errorf("turning the lock off: %w", err)
	}
	return made(v.turnOff())
}

func (v *Vault) turnOff() (*Passage, error) {
	if err := v.reloadLock(); err != nil {
		return nil, err
	}
	if v.Locked() {
		return nil, ErrLocked
	}
	if !v.HasLock() {
		return &Passage{v: v, over: true}, nil
	}
	if err := v.absorb(smallFirst); err != nil {
		return nil, fmt.Errorf("turning the lock off: %w", err)
	}
	for key := range v.odd { // the keys go, and with them the way to open these
		if it := v.items[key]; strings.HasPrefix(key, sealedPrefix) || it.state == Held && it.reason == ReasonStorage {
			return nil, fmt.Errorf("%s: %w", key, ErrHeld)
		}
	}
	v.all()
	texts := make(map[string]string, len(v.items))
	for key, it := range v.items {
		if !v.isOpen(key) {
			texts[key] = it.raw
		}
	}
	b := v.box
	p := v.passageOf(texts, func(key, text string) (at, stored string, err error) { return key, text, nil })
	for _, key := range p.todo {
		p.remove = append(p.remove, b.keyOf(key))
	}
	p.remove = append(p.remove, LockKey) // last: until then the keys are needed
	p.tight, p.end = v.turnOffTight, v.reopen
	return p, nil
}

// Rewrap makes key, made as p says, the one that opens the lock. It is one write
// of one key: the records stay as they are. was is the Mark of the lock at the
// time the passphrase was asked for; ErrChanged means that another tab has
// changed it since. It returns ErrLocked unless the vault has a lock and is open.
func (v *Vault) Rewrap(key []byte, p Params, was string) error {
	if err := v.reloadLock(); err != nil {
		return err
	}
	if v.box == nil {
		return ErrLocked
	}
	if v.Mark() != was {
		return fmt.Errorf("%s: %w", LockKey, ErrChanged)
	}
	h, err := wrap(v.box.id, v.box.data, key, p)
	if err != nil {
		return err
	}
	h.moving, h.proof = v.header.moving, v.header.proof
	if err := v.writeHeader(h); err != nil {
		return fmt.Errorf("writing %s: %w", LockKey, err)
	}
	return nil
}
