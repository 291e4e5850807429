package vault

import (
	"errors"
	"fmt"
	"sort"
	"strings"

	"afterward/core/civil"
)

// A State says how a key stands. The zero State is no key at all.
type State string

// The states of a key.
const (
	Readable    State = "readable"    // a record of this or an older version
	Newer       State = "newer"       // of a newer version, left alone
	Unknown     State = "unknown"     // under a key this version does not know, left alone
	Quarantined State = "quarantined" // moved here because it could not be read
	Held        State = "held"        // could not be read, nor moved: nothing is written over it
	Sealed      State = "sealed"      // behind the lock, which is closed
)

// An Item is one line of the list of everything that is stored.
type Item struct {
	Key     string
	Kind    string // "" for an Unknown key
	Meaning string // what it is, in words for the person
	Bytes   int    // as localStorage counts: two for each UTF-16 code unit of key and value
	On      civil.Date
	State   State
}

// Inventory lists every key with our Prefix, sorted by key: records, the
// quarantine, newer and unknown ones, and the record of the lock.
func (v *Vault) Inventory() []Item {
	v.readAll()
	list := make([]Item, 0, len(v.items)+1)
	for key, it := range v.items {
		list = append(list, Item{
			Key: key, Kind: it.kind.Name, Meaning: it.meaning(),
			Bytes: it.size, On: it.record.on, State: it.state,
		})
	}
	if v.header != nil || v.broken != nil {
		list = append(list, Item{Key: LockKey, Meaning: lockMeaning, Bytes: v.lockSize(), State: Readable})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Key < list[j].Key })
	return list
}

func (it item) meaning() string {
	switch {
	case it.kind.Name != "":
		return it.kind.Meaning
	case it.state == Sealed:
		return sealedMeaning
	}
	return unknownMeaning
}

// Raw returns the text that the storage holds of a record, as Inventory names
// its key: behind a lock the sealed one. ok is false when there is none, or the
// storage does not hand it out.
func (v *Vault) Raw(key string) (text string, ok bool) {
	at := key
	if key != LockKey {
		at = v.store.at(key)
	}
	text, ok, err := v.backend.Get(at)
	return text, ok && err == nil
}

// Body is the body of a readable record, as JSON; ok is false when there is none.
func (v *Vault) Body(kind, id string) (body string, ok bool) {
	_, key, err := v.key(kind, id)
	it, _ := v.item(key)
	return it.record.body, err == nil && it.state == Readable
}

// MeaningOf says what lies under a key, in words for the person, whether it is
// here or in a backup.
func (v *Vault) MeaningOf(key string) string {
	if isUnreadKey(key) {
		return unreadKind.Meaning
	}
	k, _, _ := v.owner(key)
	return item{kind: k}.meaning()
}

// Used is the room everything under our Prefix takes, as Size counts.
func (v *Vault) Used() int { return v.bytes + v.lockSize() }

// List returns the ids of the readable records of a kind, sorted. A kind with
// one record has the id "" when it is there. An unknown kind has none.
func (v *Vault) List(kind string) []string {
	v.readKind(kind)
	var ids []string
	for key, it := range v.items {
		if it.state != Readable || it.kind.Name != kind {
			continue
		}
		_, id, _ := v.owner(key)
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

// Newest is the latest day on which a record of the kind was written, as far as
// they are read by now; the zero Date for none. A record that is gone still counts
// until the vault is opened again.
func (v *Vault) Newest(kind string) civil.Date { return v.newest[kind] }

// Erase removes every key with our Prefix, known or not, and reads the storage
// back. Keys of others stay. It works on a locked vault too. When anything is
// left, or the storage cannot say, it returns an error that wraps ErrNotErased
// and what went wrong; the memory keeps nothing that is gone from the storage.
// Cut off in the middle, it goes on when the vault is opened again.
func (v *Vault) Erase() error {
	if v.passage != nil {
		v.passage.stop(ErrChanged) // what it has staged goes too
	}
	failed := v.backend.alone(func() error {
		return errors.Join(v.beginErasing(), removeAll(v.backend, v.gone), v.backend.Remove(swapKey))
	})
	left, err := listKeys(v.backend, func(at string) bool { return strings.HasPrefix(at, Prefix) })
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotErased, err)
	}
	if len(left) == 0 {
		return v.reopen()
	}
	for _, at := range left {
		if key, ok := v.store.logical(at); ok && !v.has(key) {
			v.keep(key, item{state: Held, reason: ReasonStorage})
		}
	}
	if failed != nil {
		return fmt.Errorf("%w: %d keys left: %w", ErrNotErased, len(left), failed)
	}
	return fmt.Errorf("%w: %d keys left", ErrNotErased, len(left))
}

// beginErasing writes that everything is to go, so that it goes even if this is cut
// off, and no other tab writes what it has in memory. A full device has no room for
// that until the first records are gone. The record of the lock is none of them: a tab
// that holds the keys would take it for lost, and write it again.
func (v *Vault) beginErasing() error {
	if err := v.backend.Set(swapKey, eraseSwap()); !errors.Is(err, ErrQuota) {
		return nil // without it, everything is removed all the same
	}
	records, err := listKeys(v.backend, func(at string) bool {
		return strings.HasPrefix(at, Prefix) && at != LockKey && at != swapKey
	})
	if err != nil {
		return err
	}
	for _, at := range records {
		if v.backend.Remove(at) != nil {
			continue // it is tried again with all the others
		}
		v.gone(at)
		if !errors.Is(v.backend.Set(swapKey, eraseSwap()), ErrQuota) {
			break
		}
	}
	return nil
}

// EraseAll is Erase for a Backend whose vault does not open.
func EraseAll(b Backend) error {
	v := &Vault{backend: &source{Backend: b}}
	v.blank(nil)
	v.store = plainStore{v.backend}
	return v.Erase()
}

// gone forgets what was stored at a key of the Backend.
func (v *Vault) gone(at string) {
	key := at
	if s, ok := v.store.(*sealedStore); ok && s.names[at] != "" {
		key = s.names[at]
	}
	v.drop(key)
}
