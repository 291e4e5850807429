package vault

import (
	"fmt"
	"sort"

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
// quarantine, newer and unknown ones.
func (v *Vault) Inventory() []Item {
	list := make([]Item, 0, len(v.items))
	for key, it := range v.items {
		meaning := it.kind.Meaning
		if it.kind.Name == "" {
			meaning = unknownMeaning
		}
		list = append(list, Item{
			Key: key, Kind: it.kind.Name, Meaning: meaning,
			Bytes: Size(key, it.raw), On: it.record.on, State: it.state,
		})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Key < list[j].Key })
	return list
}

// List returns the ids of the readable records of a kind, sorted. A kind with
// one record has the id "" when it is there. An unknown kind has none.
func (v *Vault) List(kind string) []string {
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

// Erase removes every key with our Prefix, known or not, and reads the storage
// back. Keys of others stay. When anything is left, or the storage cannot say,
// it returns an error that wraps ErrNotErased and what went wrong. The memory
// keeps nothing that is gone from the storage.
func (v *Vault) Erase() error {
	keys, err := v.ownKeys()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotErased, err)
	}
	var failed error
	for _, key := range keys {
		if err := v.backend.Remove(key); err != nil {
			failed = err // go on: as much as possible
			continue
		}
		delete(v.items, key)
	}
	left, err := v.ownKeys()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotErased, err)
	}
	kept := make(map[string]item, len(left))
	for _, key := range left {
		if it, ok := v.items[key]; ok {
			kept[key] = it
		} else {
			kept[key] = item{state: Held, reason: ReasonStorage}
		}
	}
	v.items = kept
	switch {
	case len(left) == 0:
		return nil
	case failed != nil:
		return fmt.Errorf("%w: %d keys left: %w", ErrNotErased, len(left), failed)
	}
	return fmt.Errorf("%w: %d keys left", ErrNotErased, len(left))
}
