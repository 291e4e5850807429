package app

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"afterward/app/browser"
	"afterward/core/passphrase"
	"afterward/core/vault"
)

// ErrWeakPassphrase means guessing the passphrase would take less than a day.
var ErrWeakPassphrase = errors.New("the passphrase can be guessed")

// normal is a text in Unicode's normalization form C. Tests put another in its
// place where there is no browser.
var normal = browser.NFC

// cleanPassphrase is the passphrase that was meant: without blanks at its ends,
// since keyboards of phones add one after a word and nobody sees it, and with
// each letter in one form, since another keyboard may put “é” together from two
// characters. A browser that cannot tell leaves it as it was typed.
func cleanPassphrase(typed string) string {
	typed = asTyped(typed)
	if clean, err := normal(typed); err == nil {
		return asTyped(clean)
	}
	return typed
}

// asTyped is a passphrase without blanks at its ends and otherwise unchanged.
func asTyped(typed string) string { return strings.TrimSpace(typed) }

// passphrases are what a passphrase may have been when it was chosen, to be tried
// in turn: the clean one, and where it differs the one that was typed, which
// something made without this rule may need.
func passphrases(typed string) [][]byte {
	all := [][]byte{[]byte(cleanPassphrase(typed))}
	if raw := asTyped(typed); raw != string(all[0]) {
		all = append(all, []byte(raw))
	}
	return all
}

// enough reports whether a passphrase may guard something.
func enough(typed string) bool { return passphrase.Judge(cleanPassphrase(typed)).Enough() }

// derive makes the key of a passphrase that the lock was closed with, where the
// page does not have to wait. Where it has two forms both keys are made, whether
// the first is right or not, and the one that opens the lock counts.
func (s *Session) derive(p vault.Params, typed string, done func(key []byte, err error)) (cancel func()) {
	return s.keys(p, passphrases(typed), func(keys [][]byte, err error) {
		if err != nil {
			done(nil, err)
			return
		}
		done(s.fitting(keys), nil)
	})
}

// deriveNew makes the key of a passphrase that is to close the lock.
func (s *Session) deriveNew(p vault.Params, typed string, done func(key []byte, err error)) (cancel func()) {
	return s.keys(p, [][]byte{[]byte(cleanPassphrase(typed))}, func(keys [][]byte, err error) {
		if err != nil {
			done(nil, err)
			return
		}
		done(keys[0], nil)
	})
}

// keys makes the key of each passphrase: at least one, or an error.
func (s *Session) keys(p vault.Params, passphrases [][]byte, done func([][]byte, error)) (cancel func()) {
	params, err := json.Marshal(p)
	if err != nil {
		done(nil, err)
		return func() {}
	}
	return s.deps.Slow(jobKey, append([][]byte{params}, passphrases...), func(browser.Far) {}, func(keys [][]byte, err error) {
		done(keys, uncoded(err))
	})
}

// fitting is the key that opens the lock; the first when none does. The others
// are cleared.
func (s *Session) fitting(keys [][]byte) []byte {
	if len(keys) == 1 {
		return keys[0]
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	fits := max(slices.IndexFunc(keys, s.vault.Unlocks), 0)
	for i, key := range keys {
		if i != fits {
			clear(key)
		}
	}
	return keys[fits]
}
