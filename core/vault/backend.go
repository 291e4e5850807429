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

// ErrQuota means the device has no room for the write. The old value is still
// there. A Backend wraps it, so that the app can tell the person what to do.
var ErrQuota = errors.New("no room left on this device")
