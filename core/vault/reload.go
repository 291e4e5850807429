package vault

import (
	"errors"
	"strings"
)

// loadSealed files a sealed text that could not be opened when everything was
// read. With the lock open it is damaged, or another lock's, and goes to the
// quarantine; without one it stays where it is.
func (v *Vault) loadSealed(at, raw string) {
	if v.box == nil {
		v.keep(at, item{state: Unknown, raw: raw, reason: ReasonSealed})
		return
	}
	switch _, _, err := v.box.open(at, raw); {
	case errors.Is(err, ErrNewerFormat):
		v.keep(at, item{state: Newer, raw: raw, reason: ReasonNewer})
	case err != nil && !v.lockIsOurs():
		v.keep(at, item{state: Held, raw: raw, reason: ReasonSealed}) // another lock's
	case err != nil:
		v.quarantine(at, raw, Kind{}, ReasonSealed)
	default: // another tab has put it right
		v.drop(at)
	}
}

// lockIsOurs reports whether the lock in the storage is the one that is open here.
func (v *Vault) lockIsOurs() bool {
	raw, ok, err := v.backend.Get(LockKey)
	if err != nil || !ok {
		return false
	}
	h, err := readHeader(raw)
	return err == nil && h.id == v.box.id
}

// Reload reads anew what lies at a key of the Backend after another tab changed
// it; "" stands for everything. After a change of the lock the vault may be
// Locked, or open without one. A key that is not ours is nothing to us. It
// returns the Backend's error.
func (v *Vault) Reload(at string) error {
	v.land()
	switch {
	case at == "":
		return v.reload()
	case at == LockKey:
		return v.reloadLock()
	case !strings.HasPrefix(at, Prefix), at == swapKey, strings.HasPrefix(at, stagedPrefix):
		return nil
	}
	if v.opening != nil {
		v.opening.reading.again(at)
	}
	key, ok := v.store.logical(at)
	if !ok {
		return v.load(at)
	}
	if s, sealed := v.store.(*sealedStore); sealed && s.loose[key] {
		if err := v.absorb(smallFirst); err != nil {
			return err
		}
	}
	return v.load(key)
}

// reload reads everything anew, with the keys as long as they are those of the
// lock.
func (v *Vault) reload() error {
	if err := v.reloadLock(); err != nil {
		return err
	}
	return errors.Join(v.reread(), v.reopening())
}

// Record returns the kind and id of the record that is stored at a key of the
// Backend; ok is false for any other key, and behind a closed lock.
func (v *Vault) Record(at string) (kind, id string, ok bool) {
	key, ok := v.store.logical(at)
	if !ok {
		return "", "", false
	}
	k, id, ok := v.owner(key)
	return k.Name, id, ok
}

// Rev is how often a record was written, as last seen; 0 when there is none.
func (v *Vault) Rev(kind, id string) int64 {
	_, key, err := v.key(kind, id)
	if err != nil {
		return 0
	}
	it, _ := v.item(key)
	return it.record.rev
}
