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
	"sort"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Vault holds all records of one person. It keeps what it read in memory and
// writes through to its Backend. Open makes one; the zero Vault is not usable.
// It is for one goroutine.
type Vault struct {
	backend Backend
	kinds   map[string]Kind
	format  format
	items   map[string]item // by key, everything stored with our Prefix
}

// An item is one key as it was last read.
type item struct {
	state  State
	kind   Kind // the zero Kind for an unknown key
	raw    string
	reason Reason   // why it is not Readable
	record record   // when Readable, its body brought up to date
	copy   keptText // when Quarantined
}

// Open reads everything b holds under our Prefix. kinds is the table of what
// is known, Kinds outside of tests; ErrKind comes back when it is not well
// formed. An error of b.Keys comes back wrapped. Texts that cannot be read are
// no error: see Unread. Open writes nothing but quarantine copies.
func Open(b Backend, kinds []Kind) (*Vault, error) {
	return open(b, kinds, released)
}

func open(b Backend, kinds []Kind, f format) (*Vault, error) {
	byName, err := table(kinds)
	if err != nil {
		return nil, err
	}
	v := &Vault{backend: b, kinds: byName, format: f}
	if err := v.loadAll(); err != nil {
		return nil, err
	}
	return v, nil
}

// ownKeys returns the stored keys with our Prefix, sorted.
func (v *Vault) ownKeys() ([]string, error) {
	all, err := v.backend.Keys()
	if err != nil {
		return nil, fmt.Errorf("listing keys: %w", err)
	}
	var own []string
	for _, key := range all {
		if strings.HasPrefix(key, Prefix) {
			own = append(own, key)
		}
	}
	sort.Strings(own)
	return own, nil
}

// loadAll reads every key of ours anew, the quarantine first: a text that was
// copied there before a crash is recognised and not copied again.
func (v *Vault) loadAll() error {
	keys, err := v.ownKeys()
	if err != nil {
		return err
	}
	v.items = make(map[string]item, len(keys))
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
	raw, ok, err := v.backend.Get(key)
	kind, _, known := v.owner(key)
	switch {
	case err != nil:
		v.items[key] = item{state: Held, kind: kind, reason: ReasonStorage}
		return fmt.Errorf("reading %s: %w", key, err)
	case !ok:
		delete(v.items, key)
	case isUnreadKey(key):
		v.items[key] = v.classifyUnread(key, raw)
	case !known:
		v.items[key] = item{state: Unknown, raw: raw, reason: ReasonUnknown}
	default:
		v.loadRecord(key, raw, kind)
	}
	return nil
}

func (v *Vault) loadRecord(key, raw string, kind Kind) {
	r, err := decode(key, kind.Name, raw, v.format.version())
	if err == nil {
		r, err = v.format.migrate(key, r)
	}
	if err == nil && kind.Check([]byte(r.body)) != nil {
		err = &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	if err == nil {
		v.items[key] = item{state: Readable, kind: kind, raw: raw, record: r}
		return
	}
	switch why := reasonOf(err); why {
	case ReasonNewer:
		v.items[key] = item{state: Newer, kind: kind, raw: raw, reason: why}
	case ReasonMigrate:
		// The text is sound; a later version may know better. It stays.
		v.items[key] = item{state: Held, kind: kind, raw: raw, reason: why}
	default:
		v.quarantine(key, raw, kind, why)
	}
}

// Reload reads key anew after another tab changed it; "" stands for all keys.
// A key without our Prefix is nothing to us. It returns the Backend's error.
func (v *Vault) Reload(key string) error {
	switch {
	case key == "":
		return v.loadAll()
	case !strings.HasPrefix(key, Prefix):
		return nil
	}
	return v.load(key)
}

// Get reads the body of a record into the pointer into, whose old content is
// replaced as a whole. ok is false when there is no such record. It returns
// ErrNewerFormat, ErrHeld, ErrKind, ErrID, or ErrMalformed when the body does
// not fit into; into is unchanged then.
func (v *Vault) Get(kind, id string, into any) (ok bool, err error) {
	_, key, err := v.key(kind, id)
	if err != nil {
		return false, err
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
	if strictjson.Decode([]byte(it.record.body), fresh.Interface()) != nil {
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
// ErrChanged, ErrNewerFormat, ErrHeld, ErrKind, ErrID, or the Backend's error,
// which wraps ErrQuota on a full device. After an error the stored record is
// the old one.
func (v *Vault) Put(kind, id string, body any, on civil.Date) error {
	k, key, err := v.key(kind, id)
	if err != nil {
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
	next := record{version: v.format.version(), kind: kind, rev: was.record.rev + 1, on: on, body: text}
	raw := encode(next)
	if back, err := decode(key, kind, raw, next.version); err != nil {
		return err
	} else if back != next {
		return &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	if err := v.backend.Set(key, raw); err != nil {
		return fmt.Errorf("writing %s: %w", key, err)
	}
	v.items[key] = item{state: Readable, kind: k, raw: raw, record: next}
	return nil
}

// refresh compares key with what the storage holds now and reads it anew where
// they differ: an event about another tab's write may still be on its way, and
// that tab may run a newer version of the app. changed is true when the caller
// has not seen what is there. A key that is held is tried again.
func (v *Vault) refresh(key string) (now item, changed bool, err error) {
	raw, ok, err := v.backend.Get(key)
	if err != nil {
		return item{}, false, fmt.Errorf("reading %s: %w", key, err)
	}
	was, had := v.items[key]
	if had != ok || was.raw != raw || was.state == Held {
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
	_, key, err := v.key(kind, id)
	if err != nil {
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
	if err := v.backend.Remove(key); err != nil {
		return fmt.Errorf("removing %s: %w", key, err)
	}
	delete(v.items, key)
	return nil
}
