package vault

import (
	"errors"
	"strings"
)

// Backend is the storage a Vault writes to: keys and values are text.
// browser.Storage implements it over localStorage, Memory for tests. A Vault
// calls it from one goroutine at a time.
type Backend interface {
	// Keys returns all keys, those of other programs included, in any order.
	Keys() ([]string, error)

	// Get returns the value under key; ok is false when there is none. It
	// returns the exact value or an error, never a repaired one: the vault
	// may move what it cannot read, and would then lose the original.
	Get(key string) (value string, ok bool, err error)

	// Set writes one value. It is atomic: on error the old value stays. When
	// the device has no room the error wraps ErrQuota.
	Set(key, value string) error

	// Remove deletes key. Removing a key that is not there is no error.
	Remove(key string) error
}

// A BulkBackend can say in one call what there is, and hand out many values in
// another. Where each call costs much more than the bytes it moves, as between
// WebAssembly and the browser, a vault with thousands of records opens many times
// faster, and reads the most of them later.
type BulkBackend interface {
	Backend

	// List returns every key that begins with prefix, in any order, with the
	// length of its value.
	List(prefix string) ([]Listed, error)

	// Values returns the values of keys, in their order. One that is not there
	// any more, or that it cannot return exactly, it leaves to Get: whole is
	// false.
	Values(keys []string) ([]Bulk, error)

	// Edges returns of each value its first and last n UTF-16 code units, put
	// together, or all of one that is no longer than that; something else of one
	// that is not there or that it cannot return exactly. It is for a look only.
	Edges(keys []string, n int) ([]string, error)
}

// A Listed is one key that List returned.
type Listed struct {
	Key   string
	Units int // the length of its value in UTF-16 code units, as Size counts
}

// A Bulk is one value that Values returned.
type Bulk struct {
	Value string
	Whole bool
}

// unsized is the length of a value that nobody has told.
const unsized = -1

// A source is the Backend of a vault. It remembers what is listed until something
// is written, and values that were read ahead until they are handed out once.
type source struct {
	Backend
	listed []Listed          // all of ours; nil when they have to be listed again
	values map[string]string // read ahead and not handed out yet
	whole  bool              // what is written belongs to a change of the vault as a whole
}

// alone lets f write while a change of the vault as a whole counts.
func (s *source) alone(f func() error) error {
	was := s.whole
	s.whole = true
	defer func() { s.whole = was }()
	return f()
}

// free returns ErrBusy while such a change counts, of this tab or another: it would
// write over what is written now. A storage that cannot say is asked by the write.
func (s *source) free() error {
	if s.whole {
		return nil
	}
	if _, there, err := s.Backend.Get(swapKey); there && err == nil {
		return ErrBusy
	}
	return nil
}

// fill lists everything of ours, where the Backend can do that in one call.
// Otherwise, and when it fails, keys are asked for as ever, which says more of
// what is wrong.
func (s *source) fill() {
	if bulk, ok := s.Backend.(BulkBackend); ok && s.listed == nil {
		if listed, err := bulk.List(Prefix); err == nil {
			s.listed = listed
		}
	}
}

// ahead reads values that will be asked for, where it can be done in one call.
func (s *source) ahead(keys []string) {
	bulk, ok := s.Backend.(BulkBackend)
	if !ok || len(keys) < 2 {
		return
	}
	all, err := bulk.Values(keys)
	if err != nil || len(all) != len(keys) {
		return
	}
	s.values = make(map[string]string, len(keys))
	for i, got := range all {
		if got.Whole {
			s.values[keys[i]] = got.Value
		}
	}
}

// edges are the edges of values by their keys, where they can be had in one call.
func (s *source) edges(keys []string) map[string]string {
	bulk, ok := s.Backend.(BulkBackend)
	if !ok || len(keys) == 0 {
		return nil
	}
	all, err := bulk.Edges(keys, edgeUnits)
	if err != nil || len(all) != len(keys) {
		return nil
	}
	edges := make(map[string]string, len(keys))
	for i, key := range keys {
		edges[key] = all[i]
	}
	return edges
}

// done forgets what was read ahead, and the list.
func (s *source) done() { s.listed, s.values = nil, nil }

// list returns everything of ours, unsized where lengths are not known.
func (s *source) list() ([]Listed, error) {
	if s.listed != nil {
		return s.listed, nil
	}
	keys, err := listKeys(s.Backend, func(at string) bool { return strings.HasPrefix(at, Prefix) })
	if err != nil {
		return nil, err
	}
	listed := make([]Listed, len(keys))
	for i, key := range keys {
		listed[i] = Listed{key, unsized}
	}
	return listed, nil
}

func (s *source) Keys() ([]string, error) {
	if s.listed == nil {
		return s.Backend.Keys()
	}
	keys := make([]string, len(s.listed))
	for i, l := range s.listed {
		keys[i] = l.Key
	}
	return keys, nil
}

func (s *source) Get(key string) (string, bool, error) {
	if value, ok := s.values[key]; ok {
		delete(s.values, key)
		return value, true, nil
	}
	return s.Backend.Get(key)
}

func (s *source) Set(key, value string) error {
	if err := s.free(); err != nil {
		return err
	}
	s.listed = nil
	delete(s.values, key)
	return s.Backend.Set(key, value)
}

func (s *source) Remove(key string) error {
	if err := s.free(); err != nil {
		return err
	}
	s.listed = nil
	delete(s.values, key)
	return s.Backend.Remove(key)
}

// ErrQuota means the device has no room for the write. The old value is still
// there. A Backend wraps it, so that the app can tell the person what to do.
var ErrQuota = errors.New("no room left on this device")
