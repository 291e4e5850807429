package vault

import (
	"fmt"
	"slices"
)

// Unlock opens the lock with the key that Params.Key made of the passphrase. It
// returns ErrChanged when the lock is not any more the one LockParams told of:
// make the key anew then. It returns ErrPassphrase when the key does not fit, and
// ErrLock or ErrNewerFormat when the record of the lock cannot be read. A change
// of the lock that was cut off is finished as far as there is room. Everything is
// read.
func (v *Vault) Unlock(key []byte) error {
	o, err := v.Begin(key)
	if err == nil {
		err = o.Finish()
	}
	if err == nil {
		v.all()
	}
	return err
}

// An Opening is an Unlock in steps, between which a page can answer. Until Finish
// the vault is Locked. What another tab changes meanwhile has to be told to the
// vault, with Reload, and counts.
type Opening struct {
	v       *Vault
	reading *reading // nil when there is nothing to open
	mark    string   // of the lock that is being opened
	over    error    // why it ended without Finish
}

// Begin is the first step of an Unlock: it finds out whether key fits, and returns
// an error as Unlock does. An Opening that was under way ends.
func (v *Vault) Begin(key []byte) (*Opening, error) {
	was := v.Mark()
	if err := v.reloadLock(); err != nil {
		return nil, err
	}
	switch {
	case v.broken != nil:
		return nil, v.broken
	case !v.Locked():
		return &Opening{v: v}, nil
	case v.Mark() != was:
		return nil, fmt.Errorf("%s: %w", LockKey, ErrChanged)
	}
	data, err := v.header.unwrap(key)
	if err != nil {
		return nil, err
	}
	box, err := newBox(v.header.id, data)
	if err != nil {
		return nil, err
	}
	r, err := newSealedStore(v.backend, box, v.isOpen).begin()
	if err != nil {
		box.forget()
		return nil, err
	}
	v.opening.end(ErrLocked)
	v.opening = &Opening{v: v, reading: r, mark: v.Mark()}
	return v.opening, nil
}

// Opening reports whether an Opening is under way.
func (v *Vault) Opening() bool { return v.opening != nil }

// Step opens texts of about n UTF-16 code units, one at least, and returns how
// many are left; with 0 it only tells.
func (o *Opening) Step(n int) (left int) {
	if o.reading == nil {
		return 0
	}
	return o.reading.step(n)
}

// Prepare reads the records of some kinds that are opened by now, so that after
// Finish they are at hand.
func (o *Opening) Prepare(kinds ...string) {
	if o.reading == nil {
		return
	}
	for key, w := range o.reading.found {
		kind, _, known := o.v.owner(key)
		if !known || !w.opened || !slices.Contains(kinds, kind.Name) {
			continue
		}
		if r, err := o.v.read(key, w.text, kind); err == nil {
			w.record = &r
			o.reading.found[key] = w
		}
	}
}

// Finish opens what is left, and the vault is open. It returns ErrLocked when the
// Opening has ended by Cancel, Lock or another Begin, ErrChanged when the lock was
// changed since Begin, and the Backend's error. The vault stays locked then.
func (o *Opening) Finish() error {
	if o.over != nil || o.reading == nil {
		return o.over
	}
	for o.Step(aheadUnits) > 0 {
	}
	v, r := o.v, o.reading
	raw, ok, err := v.backend.Get(LockKey)
	switch {
	case err != nil:
		err = fmt.Errorf("reading %s: %w", LockKey, err)
		o.end(err)
		return err
	case !ok || raw != o.mark:
		o.end(fmt.Errorf("%s: %w", LockKey, ErrChanged))
		if err := v.reloadLock(); err != nil {
			return err
		}
		return o.over
	}
	v.opening, o.reading = nil, nil
	v.takeOver(r)
	_ = v.goOn() // whatever comes of it, everything can be read
	return nil
}

// Cancel gives up: the keys and what was opened are forgotten. After Finish it
// does nothing.
func (o *Opening) Cancel() { o.end(ErrLocked) }

// end forgets everything, for the reason why. It does nothing to an Opening that
// is over, or to none.
func (o *Opening) end(why error) {
	if o == nil || o.reading == nil {
		return
	}
	o.reading.s.box.forget()
	o.reading, o.over = nil, why
	if o.v.opening == o {
		o.v.opening = nil
	}
}

// reopening begins an Opening that is under way from its start, because anything
// may have changed.
func (v *Vault) reopening() error {
	o := v.opening
	if o == nil {
		return nil
	}
	r, err := o.reading.s.begin()
	if err != nil {
		o.end(err)
		return err
	}
	clear(r.s.names)
	o.reading = r
	return nil
}
