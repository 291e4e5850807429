//go:build !(js && wasm)

package browser

import (
	"maps"
	"slices"
	"sync"

	"afterward/core/vault"
)

// A Storage is, outside a browser, a map in memory. Copies share it. It may be
// used from many goroutines. The zero Storage is empty and refuses to keep
// anything: Set returns ErrMissing.
type Storage struct{ m *memory }

type memory struct {
	mu     sync.Mutex
	values map[string]string
}

var _ vault.Backend = Storage{}

// NewStorage returns an empty storage that no other shares.
func NewStorage() Storage { return Storage{&memory{values: map[string]string{}}} }

// Keys returns all keys in order.
func (s Storage) Keys() ([]string, error) {
	if s.m == nil {
		return nil, nil
	}
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	return slices.Sorted(maps.Keys(s.m.values)), nil
}

// Get returns the value under key; ok is false when there is none.
func (s Storage) Get(key string) (value string, ok bool, err error) {
	if s.m == nil {
		return "", false, nil
	}
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	value, ok = s.m.values[key]
	return value, ok, nil
}

// Set writes one value. It returns ErrText for what a browser could not keep
// exactly, so that tests fail where the browser would.
func (s Storage) Set(key, value string) error {
	if s.m == nil {
		return ErrMissing
	}
	for _, text := range [...]string{key, value} {
		if _, err := quote(text); err != nil {
			return err
		}
	}
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	s.m.values[key] = value
	return nil
}

// Remove deletes key. Removing a key that is not there is no error.
func (s Storage) Remove(key string) error {
	if s.m == nil {
		return nil
	}
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	delete(s.m.values, key)
	return nil
}
