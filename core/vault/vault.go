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
	backend *source
	kinds   map[string]Kind
	format  format
	store   store
	items   map[string]item       // by key, everything stored with our Prefix that was read
	waiting map[string]waiting    // by key, everything that was not read yet
	queue   []string              // keys of those in the order they will be read; some are gone from there
	damaged map[string]bool       // keys that are held until MoveDamaged, because nobody may move them just now
	gentle  bool                  // what is found damaged is held, see damaged
	odd     map[string]bool       // the keys of those that are not Readable
	copies  map[string][]string   // quarantine keys by where their text was found
	unread  int                   // the quarantine is taken up to this number
	full    bool                  // there was no room for a copy: no other is tried
	bytes   int                   // room of all items together
	numbers map[string]int        // of records, by kind; nil until somebody asks: see Count
	newest  map[string]civil.Date // by kind, the latest day on which one that was read was written
	buffer  []byte                // of bytesOf

	header *header // of the lock; nil when there is none
	box    *box    // nil while there is no lock, or it is closed
	broken error   // why the record of the lock cannot be read

	opening *Opening // under way; nil otherwise
	passage *Passage // under way in steps; nil otherwise
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

// Open takes up everything b holds under our Prefix. What lies under a key is read
// when somebody asks for it, or by ReadOn; a Backend that cannot say in one call
// how much there is is read at once. kinds is the table of what is known, Kinds
// outside of tests; ErrKind comes back when it is not well formed. A change of many records that was cut off is finished or dropped
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
	if err := src.alone(func() error { return recoverSwap(src) }); err != nil {
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
	v.recount(key, func() {
		v.bytes -= v.roomOf(key)
		delete(v.items, key)
		delete(v.waiting, key)
	})
	delete(v.odd, key)
	delete(v.damaged, key)
}

func (v *Vault) keep(key string, it item) {
	if it.state != Sealed {
		it.size = v.store.size(key, max(it.record.rev, 1), it.raw)
	}
	v.recount(key, func() {
		v.bytes += it.size - v.roomOf(key)
		v.items[key] = it
		delete(v.waiting, key)
	})
	delete(v.damaged, key)
	if it.state == Readable {
		delete(v.odd, key)
		if on := it.record.on; on.Compare(v.newest[it.kind.Name]) > 0 {
			v.newest[it.kind.Name] = on
		}
		return
	}
	if v.odd[key] = true; it.state == Quarantined {
		v.copies[it.copy.From] = append(v.copies[it.copy.From], key)
	}
}

// roomOf is what counts for a key in bytes.
func (v *Vault) roomOf(key string) int {
	if it, read := v.items[key]; read {
		return it.size
	}
	return max(v.waiting[key].size, 0)
}

// blank forgets everything that was read.
func (v *Vault) blank(waiting map[string]waiting) {
	v.newest, v.numbers = map[string]civil.Date{}, nil
	v.items, v.waiting, v.queue = make(map[string]item, len(waiting)), waiting, nil
	v.odd, v.damaged, v.copies = map[string]bool{}, map[string]bool{}, map[string][]string{}
	v.bytes, v.unread, v.full = 0, 0, false
}

// loadAll takes up every key of ours anew.
func (v *Vault) loadAll() error {
	v.backend.fill()
	defer v.backend.done()
	found, err := v.store.list()
	if err != nil {
		return err
	}
	v.takeUp(found)
	return nil
}

// takeUp has everything in found wait to be read. The quarantine is read at once:
// a text that was copied there before a crash is recognised and not copied again.
func (v *Vault) takeUp(found map[string]waiting) {
	v.blank(found)
	var now []string
	sized := true
	for key, w := range found {
		v.bytes += max(w.size, 0)
		sized = sized && w.size != unsized
		if isUnreadKey(key) {
			now = append(now, key)
		}
	}
	sort.Strings(now)
	v.readKeys(now)
	if !sized {
		v.all()
	}
}

// load reads one key of ours anew. When the storage fails, the key is held and
// the error comes back wrapped.
func (v *Vault) load(key string) error {
	raw, ok, err := v.store.get(key)
	switch {
	case err != nil:
		kind, _, _ := v.owner(key)
		v.keep(key, item{state: Held, kind: kind, reason: ReasonStorage})
		return fmt.Errorf("reading %s: %w", key, err)
	case !ok:
		v.drop(key)
	default:
		v.file(key, raw)
	}
	return nil
}

// file takes in the text that lies under a key.
func (v *Vault) file(key, raw string) {
	kind, _, known := v.owner(key)
	switch {
	case v.Locked() && !kind.Open:
		v.keep(key, item{state: Sealed, size: Size(key, raw)})
	case strings.HasPrefix(key, sealedPrefix):
		v.loadSealed(key, raw)
	case isUnreadKey(key):
		v.keep(key, v.classifyUnread(key, raw))
	case !known:
		v.keep(key, item{state: Unknown, raw: raw, reason: ReasonUnknown})
	default:
		v.loadRecord(key, raw, kind)
	}
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
	it, ok := v.item(key)
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
// has not seen what is there: another tab was faster, or it was not read yet. A
// key that is held is tried again.
func (v *Vault) refresh(key string) (now item, changed bool, err error) {
	if s, sealed := v.store.(*sealedStore); sealed && s.loose[key] {
		if err := v.absorb(smallFirst); err != nil {
			return item{}, false, fmt.Errorf("%w: %w", ErrHeld, err)
		}
	}
	_, unseen := v.waiting[key]
	was, had := v.item(key)
	raw, ok, err := v.store.get(key)
	if errors.Is(err, errSealed) {
		at := v.store.at(key)
		_ = v.load(at) // moves what cannot be opened out of the way, or holds the key
		raw, ok, err = v.store.get(key)
	}
	if err != nil {
		return item{}, false, fmt.Errorf("%w: reading %s: %w", ErrHeld, key, err)
	}
	if had != ok || was.raw != raw || was.state == Held {
		v.full = false // there may be room by now
		if err := v.load(key); err != nil {
			return item{}, false, err
		}
	}
	now = v.items[key]
	return now, unseen && had || was.record.body != now.record.body, now.refusal(key)
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
