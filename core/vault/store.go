package vault

import (
	"fmt"
	"sort"
	"strings"
)

// A store is how records lie in the Backend: in plain text, or sealed. Keys
// are those of FORMAT.md (aw:entry:a1) whatever they are called in the Backend.
type store interface {
	// list returns all records that there are, by key. A sealed text that cannot
	// be opened is there under the key it is stored under.
	list() (map[string]waiting, error)

	// get returns the text of a record: errSealed when it cannot be opened.
	get(key string) (text string, ok bool, err error)

	// set writes the text of a record that is written for the rev-th time.
	set(key string, rev int64, text string) error

	remove(key string) error

	// at returns where a record is stored.
	at(key string) string

	// place returns where and as what set would store a text.
	place(key string, rev int64, text string) (at, stored string)

	// logical returns the key of the record that is stored at a key of the
	// Backend; ok is false when there is no telling.
	logical(at string) (key string, ok bool)

	// size is the room a record takes, as Size counts.
	size(key string, rev int64, text string) int
}

// LockKey is the key of the Backend under which the record of the lock lies.
const LockKey = Prefix + "lock"

// Keys of the Backend that are no records either.
const (
	swapKey      = Prefix + "swap"
	stagedPrefix = swapKey + ":"
	sealedPrefix = Prefix + SealedKind + ":"
)

// isRecord reports whether a key of the Backend may be that of a record in plain
// text.
func isRecord(at string) bool {
	return strings.HasPrefix(at, Prefix) && at != LockKey && at != swapKey &&
		!strings.HasPrefix(at, stagedPrefix) && !strings.HasPrefix(at, sealedPrefix)
}

// A waiting is a record that is there and was not read yet.
type waiting struct {
	size   int    // the room it takes, as Size counts; unsized when nobody has said
	text   string // when opened: what was sealed
	opened bool
	record *record // what text is, when somebody has looked, see Prepare; nil otherwise
}

// sizeOf is the room that a listed key takes.
func sizeOf(l Listed) int {
	if l.Units == unsized {
		return unsized
	}
	return 2 * (units(l.Key) + l.Units)
}

// plainStore keeps every record under its own key.
type plainStore struct{ b *source }

// list has sealed texts too: without a lock nothing can open them, but they are
// there.
func (s plainStore) list() (map[string]waiting, error) {
	listed, err := s.b.list()
	if err != nil {
		return nil, err
	}
	all := make(map[string]waiting, len(listed))
	for _, l := range listed {
		if isRecord(l.Key) || strings.HasPrefix(l.Key, sealedPrefix) {
			all[l.Key] = waiting{size: sizeOf(l)}
		}
	}
	return all, nil
}

func listKeys(b Backend, wanted func(string) bool) ([]string, error) {
	all, err := b.Keys()
	if err != nil {
		return nil, fmt.Errorf("listing keys: %w", err)
	}
	var own []string
	for _, at := range all {
		if wanted(at) {
			own = append(own, at)
		}
	}
	sort.Strings(own)
	return own, nil
}

func (s plainStore) get(key string) (string, bool, error)                       { return s.b.Get(key) }
func (s plainStore) set(key string, _ int64, text string) error                 { return s.b.Set(key, text) }
func (s plainStore) remove(key string) error                                    { return s.b.Remove(key) }
func (s plainStore) at(key string) string                                       { return key }
func (s plainStore) logical(at string) (string, bool)                           { return at, isRecord(at) }
func (s plainStore) size(key string, _ int64, text string) int                  { return Size(key, text) }
func (s plainStore) place(key string, _ int64, text string) (at, stored string) { return key, text }

// sealedStore keeps every record sealed, but for those of kinds that can be read
// before the lock is open (see Kind.Open). Records that still lie in plain text,
// because a change of the lock was cut off or another tab did not know of it,
// are read where they are until absorb has sealed them.
type sealedStore struct {
	plainStore
	box   *box
	open  func(key string) bool // kinds that are never sealed
	names map[string]string     // keys of records by where they are stored
	loose map[string]bool       // records that lie in plain text and should not
}

func newSealedStore(b *source, box *box, open func(string) bool) *sealedStore {
	return &sealedStore{plainStore: plainStore{b}, box: box, open: open, names: map[string]string{}, loose: map[string]bool{}}
}

// asIs reports whether a record lies under its own key: it is open, or it is a
// sealed text that could not be opened and has no other name.
func (s *sealedStore) asIs(key string) bool {
	return s.open(key) || strings.HasPrefix(key, sealedPrefix)
}

// list opens every text, because its key is known to nobody else. The texts are
// handed out with the keys, so that they are opened once.
func (s *sealedStore) list() (map[string]waiting, error) {
	r, err := s.begin()
	if err != nil {
		return nil, err
	}
	for r.step(aheadUnits) > 0 {
	}
	return r.found, nil
}

func (s *sealedStore) logical(at string) (string, bool) {
	if s.open(at) {
		return at, true
	}
	if isRecord(at) {
		s.loose[at] = true
		return at, true
	}
	if !strings.HasPrefix(at, sealedPrefix) {
		return "", false
	}
	if key, ok := s.names[at]; ok {
		return key, true
	}
	stored, ok, err := s.b.Get(at)
	if err != nil || !ok {
		return "", false
	}
	key, _, err := s.box.open(at, stored)
	if err != nil {
		return "", false
	}
	s.names[at] = key
	return key, true
}

func (s *sealedStore) get(key string) (string, bool, error) {
	if s.asIs(key) {
		return s.b.Get(key)
	}
	at := s.at(key)
	stored, ok, err := s.b.Get(at)
	if err == nil && !ok && s.loose[key] {
		return s.b.Get(key)
	}
	if err != nil || !ok {
		return "", false, err
	}
	_, text, err := s.box.open(at, stored)
	if err != nil {
		return "", false, fmt.Errorf("%s: %w", at, err)
	}
	return text, true, nil
}

func (s *sealedStore) at(key string) string {
	if s.asIs(key) {
		return key
	}
	return s.box.keyOf(key)
}

func (s *sealedStore) place(key string, rev int64, text string) (at, stored string) {
	if s.asIs(key) {
		return key, text
	}
	return s.box.close(key, rev, text)
}

func (s *sealedStore) set(key string, rev int64, text string) error {
	at, stored := s.place(key, rev, text)
	if err := s.b.Set(at, stored); err != nil {
		return err
	}
	s.names[at] = key
	return s.tidy(key)
}

// tidy removes what still lies in plain text under key.
func (s *sealedStore) tidy(key string) error {
	if !s.loose[key] {
		return nil
	}
	if err := s.b.Remove(key); err != nil {
		return err
	}
	delete(s.loose, key)
	return nil
}

func (s *sealedStore) remove(key string) error {
	if s.asIs(key) {
		return s.b.Remove(key)
	}
	if err := s.tidy(key); err != nil {
		return err
	}
	return s.b.Remove(s.box.keyOf(key))
}

func (s *sealedStore) size(key string, rev int64, text string) int {
	if s.asIs(key) || s.loose[key] {
		return Size(key, text)
	}
	return sealedSize(key, rev, text)
}

// lockedStore is what can be told of a vault that is locked: the records that
// are never sealed, and that there are others.
type lockedStore struct {
	plainStore
	open func(key string) bool
}

func (s lockedStore) get(key string) (string, bool, error) { return s.b.Get(key) }

// logical knows no key but those that are never sealed.
func (s lockedStore) logical(at string) (string, bool) { return at, s.open(at) }
