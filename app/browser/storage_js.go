//go:build js && wasm

package browser

import (
	"errors"
	"fmt"
	"sort"

	"afterward/core/vault"

	"github.com/hack-pad/safejs"
)

// A Storage is the localStorage of this site, or what boot.js put in its place
// (see [MemoryOnly]). It implements vault.Backend. Keys and values are exact:
// NUL, byte order marks and unpaired surrogates (as WTF-8) come back as they
// are. The zero Storage works.
type Storage struct{}

var _ vault.Backend = Storage{}

// NewStorage returns the storage of this site.
func NewStorage() Storage { return Storage{} }

// Keys returns all keys, those of other programs included, in order.
func (Storage) Keys() ([]string, error) {
	store, err := path("localStorage")
	if err != nil {
		return nil, err
	}
	length, err := get(store, "length")
	if err != nil {
		return nil, err
	}
	n, err := number(length)
	if err != nil {
		return nil, fmt.Errorf("length: %w", err)
	}
	keys := make([]string, 0, max(n, 0))
	for i := range n {
		k, err := call(store, "key", i)
		if err != nil {
			return nil, err
		}
		if k.IsNull() {
			break // another tab removed keys while we counted
		}
		key, err := fromJS(k)
		if err != nil {
			return nil, fmt.Errorf("key %d: %w", i, err)
		}
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys, nil
}

// Get returns the value under key; ok is false when there is none.
func (Storage) Get(key string) (value string, ok bool, err error) {
	v, err := onStore("getItem", key)
	if err != nil || v.IsNull() {
		return "", false, err
	}
	value, err = fromJS(v)
	if err != nil {
		return "", false, fmt.Errorf("getItem: %w", err)
	}
	return value, true, nil
}

// Set writes one value. It is atomic: on error the old value stays. The error
// wraps vault.ErrQuota when the device has no room, and ErrText when key or
// value is no text.
func (Storage) Set(key, value string) error {
	_, err := onStore("setItem", key, value)
	var t *ThrownError
	// Firefox still has a name of its own for the same thing.
	if errors.As(err, &t) && (t.Name == "QuotaExceededError" || t.Name == "NS_ERROR_DOM_QUOTA_REACHED") {
		return fmt.Errorf("setItem: %w", vault.ErrQuota)
	}
	return err
}

// Remove deletes key. Removing a key that is not there is no error.
func (Storage) Remove(key string) error {
	_, err := onStore("removeItem", key)
	return err
}

// onStore calls a method of localStorage with exact texts.
func onStore(method string, texts ...string) (safejs.Value, error) {
	store, err := path("localStorage")
	if err != nil {
		return safejs.Undefined(), err
	}
	args := make([]any, len(texts))
	for i, s := range texts {
		if args[i], err = toJS(s); err != nil {
			return safejs.Undefined(), fmt.Errorf("%s: %w", method, err)
		}
	}
	return call(store, method, args...)
}
