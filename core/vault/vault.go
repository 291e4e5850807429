// Package vault keeps a person's records as text in a key-value Backend, which
// is localStorage in the browser.
//
// What it promises: a text that cannot be read is never written over and never
// lost; a record of a newer version is left alone; one Put is one write of one
// key, so after a crash a record is the old one or the new one; and Erase
// leaves nothing behind or says so. The bytes are specified in FORMAT.md.
package vault

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Vault holds all records of one person. It keeps what it read in memory and
// writes through to its Backend. Open makes one; the zero Vault is not usable.
// It is for one goroutine.
type Vault struct {
	backend *source
	kinds   map[string]Kind
	format  format
	store   store
	items   map[string]item     // by key, everything stored with our Prefix
	odd     map[string]bool     // the keys of those that are not Readable
	copies  map[string][]string // quarantine keys by where their text was found
	unread  int                 // the quarantine is taken up to this number
	full    bool                // there was no room for a copy: no other is tried
	bytes   int                 // room of all items together
	buffer  []byte              // of bytesOf

	header *header // of the lock; nil when there is none
	box    *box    // nil while there is no lock, or it is closed
	broken error   // why the record of the lock cannot be read
}

// An item is one key as it was last read.
type item struct {
	state  State
	kind   Kind // the zero Kind for an unknown key
	raw    string
	reason Reason   // why it is not Readable
	record record   // when Readable, its body brought up to date
	copy   keptText // when Quarantined
	size   int      // the room it takes, as Size counts
}

// Open reads everything b holds under our Prefix. kinds is the table of what
// is known, Kinds outside of tests; ErrKind comes back when it is not well
// formed. A change of many records that was cut off is finished or dropped
// first; ErrUnfinished means that it counts and cannot be finished now. Texts
// that cannot be read are no error: see Unread. A vault with a lock opens
// Locked. No other tab may open or change all of b at the same time.
func Open(b Backend, kinds []Kind) (*Vault, error) {
	return open(b, kinds, released)
}

func open(b Backend, kinds []Kind, f format) (*Vault, error) {
	byName, err := table(kinds)
	if err != nil {
		return nil, err
	}
	src := &source{Backend: b}
	src.fill()
	if err := recoverSwap(src); err != nil {
		return nil, err
	}
	v := &Vault{backend: src, kinds: byName, format: f}
	if err := v.reopen(); err != nil {
		return nil, err
	}
	return v, nil
}

// drop and keep are the only places that change items.
func (v *Vault) drop(key string) {
	v.bytes -= v.items[key].size
	delete(v.items, key)
	delete(v.odd, key)
}

func (v *Vault) keep(key string, it item) {
	it.size = v.store.size(key, max(it.record.rev, 1), it.raw)
	v.bytes += it.size - v.items[key].size
	v.items[key] = it
	if it.state == Readable {
		delete(v.odd, key)
		return
	}
	if v.odd[key] = true; it.state == Quarantined {
		v.copies[it.copy.From] = append(v.copies[it.copy.From], key)
	}
}

// loadAll reads every key of ours anew, the quarantine first: a text that was
// copied there before a crash is recognised and not copied again.
func (v *Vault) loadAll() error {
	v.backend.fill()
	defer v.backend.done()
	keys, err := v.store.keys()
	if err != nil {
		return err
	}
	v.items, v.odd, v.bytes = make(map[string]item, len(keys)), map[string]bool{}, 0
	v.copies, v.unread, v.full = map[string][]string{}, 0, false
	for _, quarantined := range [...]bool{true, false} {
		for _, key := range keys {
			if isUnreadKey(key) == quarantined {
				_ = v.load(key) // a key that fails is held; the others still count
			}
		}
	}
	return nil
}

// load reads one key of ours anew. When the storage fails, the key is held and
// the error comes back wrapped.
func (v *Vault) load(key string) error {
	raw, ok, err := v.store.get(key)
	kind, _, known := v.owner(key)
	switch {
	case err != nil:
		v.keep(key, item{state: Held, kind: kind, reason: ReasonStorage})
		return fmt.Errorf("reading %s: %w", key, err)
	case !ok:
		v.drop(key)
	case v.Locked() && !kind.Open:
		v.keep(key, item{state: Sealed, raw: raw})
	case strings.HasPrefix(key, sealedPrefix):
		v.loadSealed(key, raw)
	case isUnreadKey(key):
		v.keep(key, v.classifyUnread(key, raw))
	case !known:
		v.keep(key, item{state: Unknown, raw: raw, reason: ReasonUnknown})
	default:
		v.loadRecord(key, raw, kind)
	}
	return nil
}

func (v *Vault) loadRecord(key, raw string, kind Kind) {
	r, err := v.read(key, raw, kind)
	if err == nil {
		v.keep(key, item{state: Readable, kind: kind, raw: raw, record: r})
		return
	}
	switch why := reasonOf(err); why {
	case ReasonNewer:
		v.keep(key, item{state: Newer, kind: kind, raw: raw, reason: why})
	case ReasonMigrate:
		// The text is sound; a later version may know better. It stays.
		v.keep(key, item{state: Held, kind: kind, raw: raw, reason: why})
	default:
		v.quarantine(key, raw, kind, why)
	}
}

// read is the record of kind that raw is, brought up to date.
func (v *Vault) read(key, raw string, kind Kind) (record, error) {
	r, err := decode(key, kind.Name, raw, v.format.version())
	if err == nil {
		r, err = v.format.migrate(key, r)
	}
	if err == nil && kind.Check(v.bytesOf(r.body)) != nil {
		err = &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	return r, err
}

// bytesOf returns text as bytes, which hold until it is called again.
func (v *Vault) bytesOf(text string) []byte {
	v.buffer = append(v.buffer[:0], text...)
	return v.buffer
}

// Get reads the body of a record into the pointer into, whose old content is
// replaced as a whole. ok is false when there is no such record. It returns
// ErrLocked, ErrNewerFormat, ErrHeld, ErrKind, ErrID, or ErrMalformed when the
// body does not fit into; into is unchanged then.
func (v *Vault) Get(kind, id string, into any) (ok bool, err error) {
	k, key, err := v.key(kind, id)
	if err != nil {
		return false, err
	}
	if v.Locked() && !k.Open {
		return false, ErrLocked
	}
	it, ok := v.items[key]
	if !ok {
		return false, nil
	}
	if err := it.refusal(key); err != nil {
		return false, err
	}
	target := reflect.ValueOf(into)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return false, errors.New("vault: Get needs a pointer to read into")
	}
	fresh := reflect.New(target.Type().Elem())
	if strictjson.Decode(v.bytesOf(it.record.body), fresh.Interface()) != nil {
		return false, &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	target.Elem().Set(fresh.Elem())
	return true, nil
}

// refusal returns the error for reading or writing an item that is not
// Readable, and nil otherwise.
func (it item) refusal(key string) error {
	switch it.state {
	case Newer:
		return fmt.Errorf("%s: %w", key, ErrNewerFormat)
	case Held:
		return fmt.Errorf("%s: %w", key, ErrHeld)
	}
	return nil
}

// Put writes body as the record of kind and id on the day on, which may be
// zero. It is one write of one key; nothing is written when the stored body is
// the same already. It returns ErrMalformed for a body that is not allowed,
// ErrLocked when the vault is locked or another tab has changed the lock,
// ErrChanged, ErrNewerFormat, ErrHeld, ErrKind, ErrID, or the Backend's error,
// which wraps ErrQuota on a full device. After an error the stored record is
// the old one.
func (v *Vault) Put(kind, id string, body any, on civil.Date) error {
	k, key, err := v.key(kind, id)
	if err != nil {
		return err
	}
	if err := v.current(k); err != nil {
		return err
	}
	text, err := encodeBody(key, body)
	if err != nil {
		return err
	}
	if k.Check([]byte(text)) != nil {
		return &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	was, changed, err := v.refresh(key)
	switch {
	case err != nil:
		return err
	case was.state == Readable && was.record.body == text:
		return nil
	case changed:
		return fmt.Errorf("%s: %w", key, ErrChanged)
	}
	next := record{version: v.format.version(), kind: kind, rev: nextRev(was.record.rev), on: on, body: text}
	raw, err := next.text(key)
	if err != nil {
		return err
	}
	if err := v.store.set(key, next.rev, raw); err != nil {
		return fmt.Errorf("writing %s: %w", key, err)
	}
	v.keep(key, item{state: Readable, kind: k, raw: raw, record: next})
	return nil
}

// nextRev counts a write. At the largest number it stays: a record must not
// become one that can never be written again.
func nextRev(rev int64) int64 { return min(rev+1, maxInt) }

// text is the line of a record, after making sure that it reads back as the same.
func (r record) text(key string) (string, error) {
	raw := encode(r)
	back, err := decode(key, r.kind, raw, r.version)
	if err != nil {
		return "", err
	}
	if back != r {
		return "", &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	return raw, nil
}

// refresh compares key with what the storage holds now and reads it anew where
// they differ: an event about another tab's write may still be on its way, and
// that tab may run a newer version of the app. changed is true when the caller
// has not seen what is there. A key that is held is tried again.
func (v *Vault) refresh(key string) (now item, changed bool, err error) {
	if s, sealed := v.store.(*sealedStore); sealed && s.loose[key] {
		if err := v.absorb(smallFirst); err != nil {
			return item{}, false, fmt.Errorf("%w: %w", ErrHeld, err)
		}
	}
	raw, ok, err := v.store.get(key)
	if errors.Is(err, errSealed) {
		at := v.store.at(key)
		_ = v.load(at) // moves what cannot be opened out of the way, or holds the key
		raw, ok, err = v.store.get(key)
	}
	if err != nil {
		return item{}, false, fmt.Errorf("%w: reading %s: %w", ErrHeld, key, err)
	}
	was, had := v.items[key]
	if had != ok || was.raw != raw || was.state == Held {
		v.full = false // there may be room by now
		if err := v.load(key); err != nil {
			return item{}, false, err
		}
	}
	now = v.items[key]
	return now, was.record.body != now.record.body, now.refusal(key)
}

// Delete removes a record. A record that is not there is no error. It returns
// ErrChanged, ErrNewerFormat, ErrHeld, ErrKind, ErrID or the Backend's error.
func (v *Vault) Delete(kind, id string) error {
	k, key, err := v.key(kind, id)
	if err != nil {
		return err
	}
	if err := v.current(k); err != nil {
		return err
	}
	was, changed, err := v.refresh(key)
	switch {
	case err != nil:
		return err
	case was.state != Readable:
		return nil
	case changed:
		return fmt.Errorf("%s: %w", key, ErrChanged)
	}
	if err := v.store.remove(key); err != nil {
		return fmt.Errorf("removing %s: %w", key, err)
	}
	v.drop(key)
	return nil
}
