package vault

import (
	"errors"
	"fmt"

	"afterward/core/civil"
)

// A record is one stored unit: the envelope with its body. The zero record is
// not valid; rev begins at 1.
type record struct {
	version int
	kind    string
	rev     int64      // how often this record was written, 1 to maxInt
	on      civil.Date // the day of the write; zero when not recorded
	body    string     // one compact JSON object
}

// The limits of a record. They are far beyond what the app writes; they keep a
// damaged or hostile text from taking the page down.
const (
	maxDepth = 32        // levels of braces and brackets, the envelope's own included
	maxNames = 4096      // names in one object
	maxSize  = 4 << 20   // bytes of UTF-8 of the whole record
	maxInt   = 1<<53 - 1 // largest whole number, the same in Go and JavaScript
)

// A Reason says in one word why a text was not read. The words are stored in
// quarantine records, so they are part of the format and never change meaning.
type Reason string

// The reasons of the strict parser, each with the first place it was seen.
const (
	ReasonJSON      Reason = "json"      // not JSON
	ReasonUTF8      Reason = "utf8"      // bytes that are not UTF-8
	ReasonObject    Reason = "object"    // JSON, but not an object
	ReasonSize      Reason = "size"      // over 4 MiB
	ReasonSpace     Reason = "space"     // white space between the parts: not one compact line
	ReasonDepth     Reason = "depth"     // nested more than 32 deep
	ReasonDuplicate Reason = "duplicate" // the same name twice in one object
	ReasonNames     Reason = "names"     // more than 4096 names in one object
	ReasonNumber    Reason = "number"    // a number out of range
	ReasonText      Reason = "text"      // half of a surrogate pair, which no text can hold
	ReasonField     Reason = "field"     // a field the envelope does not have
	ReasonMissing   Reason = "missing"   // a field of the envelope is not there
	ReasonOrder     Reason = "order"     // the fields are in another order
	ReasonVersion   Reason = "version"   // v is not a version
	ReasonKind      Reason = "kind"      // not the kind of its key
	ReasonRev       Reason = "rev"       // rev is not a count from 1
	ReasonDate      Reason = "date"      // on is not a calendar date
	ReasonBody      Reason = "body"      // the body is not what its kind allows
	ReasonSealed    Reason = "sealed"    // sealed, and the lock does not open it
	ReasonTwice     Reason = "twice"     // a second text under one key, found when the lock was changed
)

// The reasons for which a text is left where it is.
const (
	ReasonNewer   Reason = "newer"   // written by a newer version
	ReasonUnknown Reason = "unknown" // under a key this version does not know
	ReasonMigrate Reason = "migrate" // an older record this version failed to bring up to date
	ReasonStorage Reason = "storage" // the storage did not hand the text out
)

var (
	// ErrMalformed means a text is not a record in the form of FORMAT.md, or a
	// body cannot be written as one. The error is a *RecordError.
	ErrMalformed = errors.New("malformed record")

	// ErrNewerFormat means the record was written by a newer version of the
	// app. Nothing has been changed.
	ErrNewerFormat = errors.New("record was written by a newer version")

	// ErrHeld means the key holds a text that could not be read and could not
	// be moved to safety either, so nothing is written over it. Reload tries
	// again; Discard gives the text up.
	ErrHeld = errors.New("key holds a text that could not be read")

	// ErrChanged means another tab changed or removed the record since it was
	// last read here, or that nobody here has read it yet. Nothing was written;
	// Get now returns what is there, and the same call again goes over it.
	ErrChanged = errors.New("record was changed in another tab")

	// ErrNotErased means Erase left something behind. Inventory says what.
	ErrNotErased = errors.New("not everything was erased")
)

// A RecordError says where and why a text is not a record. It never holds any
// of the text. errors.Is(err, ErrMalformed) is true for it.
type RecordError struct {
	Key    string // the record's key
	Reason Reason
	Offset int // byte at which it was seen, from 0; -1 when it has no place
}

// Error returns for example "aw:entry:a1: malformed record: duplicate at byte 40".
func (e *RecordError) Error() string {
	if e.Offset < 0 {
		return fmt.Sprintf("%s: %v: %s", e.Key, ErrMalformed, e.Reason)
	}
	return fmt.Sprintf("%s: %v: %s at byte %d", e.Key, ErrMalformed, e.Reason, e.Offset)
}

// Is reports whether target is ErrMalformed.
func (e *RecordError) Is(target error) bool { return target == ErrMalformed }
