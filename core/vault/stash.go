package vault

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// stashPrefix keeps a stashed text apart from every stored one: it opens only
// as what it is.
const stashPrefix = "stash:"

// Stash seals a text in memory with the keys of the lock, for Unstash after the
// next Unlock. It is for what could not be saved before the vault was locked:
// it waits as ciphertext. It returns ErrLocked when there are no keys.
func (v *Vault) Stash(text string) (string, error) {
	if v.box == nil {
		return "", ErrLocked
	}
	_, sealed := v.box.close(stashPrefix, 1, text)
	return sealed, nil
}

// Unstash opens what Stash sealed. It returns ErrLocked when there are no keys,
// and ErrPassphrase when they are those of another lock.
func (v *Vault) Unstash(sealed string) (string, error) {
	if v.box == nil {
		return "", ErrLocked
	}
	_, text, err := v.box.open(v.box.keyOf(stashPrefix), sealed)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrPassphrase, err)
	}
	return text, nil
}

// Vanished reports whether what was read is gone from the storage at once, though
// nobody has erased it: the browser or another program has cleared it. What was
// read is still in memory; Rewrite puts it back. One or two records that are gone
// may have been removed in another tab, as long as anything is there.
func (v *Vault) Vanished() bool {
	if v.Locked() || v.count() == 0 || v.passage != nil {
		return false
	}
	for key := range v.keys() { // mostly the first one is there, and answers
		at := v.store.at(key)
		if _, there, err := v.backend.Get(at); there || err != nil {
			return false
		}
	}
	left, err := listKeys(v.backend, func(at string) bool { return strings.HasPrefix(at, Prefix) })
	switch {
	case err != nil:
		return false
	case slices.Contains(left, LockKey) != (v.header != nil), v.box != nil && slices.ContainsFunc(left, isRecord):
		return len(left) == 0 // another tab has turned the lock on or off
	}
	return len(left) == 0 || v.count() > 2
}

// Removed reports whether a record that was read is gone from where it was stored.
func (v *Vault) Removed(at string) bool {
	key, ok := v.store.logical(at)
	if !ok || !v.has(key) || !strings.HasPrefix(at, Prefix) {
		return false
	}
	_, there, err := v.backend.Get(at)
	return err == nil && !there
}

// Rewrite writes everything that is in memory where it was, after it Vanished:
// the record of the lock first. What is there already stays. It goes on after an
// error, and may be called again. An erasing that was cut off does not go on.
func (v *Vault) Rewrite() error {
	v.land()
	if v.Locked() {
		return ErrLocked
	}
	v.readAll()             // what was not read by now and is gone cannot be helped
	if erasing(v.backend) { // it would all be gone again when the vault is next opened
		if err := v.backend.alone(func() error { return v.backend.Remove(swapKey) }); err != nil {
			return fmt.Errorf("ending what was begun: %w", err)
		}
	}
	var failed error
	put := func(at, text string) {
		if _, there, err := v.backend.Get(at); err != nil || there {
			failed = errors.Join(failed, err)
			return
		}
		if err := v.backend.Set(at, text); err != nil {
			failed = errors.Join(failed, fmt.Errorf("writing %s: %w", at, err))
		}
	}
	if v.header != nil { // without it, nothing sealed could ever be opened
		if put(LockKey, v.header.text()); failed != nil {
			return failed
		}
	}
	for key, it := range v.items {
		at, text := v.store.place(key, max(it.record.rev, 1), it.raw)
		put(at, text)
	}
	return failed
}

// Withdraw removes from the storage what still lies there as this vault has
// written or read it, after another tab has erased everything: a write of ours
// may have come after that. What the other tab has written since stays; nothing of
// that lies where a sealed text was, because the keys of a new lock are others. The
// record of the lock goes if it is this vault's own.
func (v *Vault) Withdraw() error {
	v.land()
	var failed error
	if v.box != nil && v.lockIsOurs() {
		failed = v.backend.Remove(LockKey)
	}
	for key := range v.keys() {
		w, it := v.waiting[key], v.items[key]
		known := it.raw
		if w.opened {
			known = w.text
		} else if !v.shut(key) && it.state == "" {
			continue // never read
		}
		if text, ok, err := v.store.get(key); err == nil && ok && (v.shut(key) || text == known) {
			failed = errors.Join(failed, v.store.remove(key))
		}
	}
	return failed
}
