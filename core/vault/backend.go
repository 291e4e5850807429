package vault

import "errors"

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

// A BulkBackend can hand out everything in one call. Where each call costs much
// more than the bytes it moves, as between WebAssembly and the browser, a vault
// with thousands of records opens several times faster.
type BulkBackend interface {
	Backend

	// All returns every key that begins with prefix, with its exact value. A
	// value that it cannot return exactly it leaves to Get: the key is there and
	// whole is false.
	All(prefix string) (map[string]Bulk, error)
}

// A Bulk is one value that All returned.
type Bulk struct {
	Value string
	Whole bool
}

// A source is the Backend of a vault. While the vault reads everything, it has
// read the storage as a whole and hands out each value once; what is asked again
// goes to the storage itself, and the list of keys too once anything was written.
type source struct {
	Backend
	keys   []string          // all of ours, until something is written; nil otherwise
	values map[string]string // what was read and not handed out yet
}

// fill reads the storage as a whole where it can do that. Otherwise, and when it
// fails, every key is read by itself, which says more of what is wrong.
func (s *source) fill() {
	bulk, ok := s.Backend.(BulkBackend)
	if !ok || s.values != nil {
		return
	}
	all, err := bulk.All(Prefix)
	if err != nil {
		return
	}
	s.keys, s.values = make([]string, 0, len(all)), make(map[string]string, len(all))
	for key, got := range all {
		s.keys = append(s.keys, key)
		if got.Whole {
			s.values[key] = got.Value
		}
	}
}

// done forgets what was read as a whole.
func (s *source) done() { s.keys, s.values = nil, nil }

func (s *source) Keys() ([]string, error) {
	if s.keys != nil {
		return s.keys, nil
	}
	return s.Backend.Keys()
}

func (s *source) Get(key string) (string, bool, error) {
	if value, ok := s.values[key]; ok {
		delete(s.values, key)
		return value, true, nil
	}
	return s.Backend.Get(key)
}

func (s *source) Set(key, value string) error {
	s.keys = nil
	delete(s.values, key)
	return s.Backend.Set(key, value)
}

func (s *source) Remove(key string) error {
	s.keys = nil
	delete(s.values, key)
	return s.Backend.Remove(key)
}

// ErrQuota means the device has no room for the write. The old value is still
// there. A Backend wraps it, so that the app can tell the person what to do.
var ErrQuota = errors.New("no room left on this device")
