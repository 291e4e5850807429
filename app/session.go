// Package app is what a person sees and does: the session with its use cases,
// the pages, and the routes. A page reads the session, builds a view model,
// lays out components of app/ui and calls one session method for each event.
package app

import (
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"afterward/app/browser"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/settings"
	"afterward/core/vault"
)

// saveDelay is how long a change waits for others before it is written. Longer
// waits lose more in a crash; a hidden or closed page is saved at once anyway.
const saveDelay = 200 * time.Millisecond

// Deps is what a Session needs from outside. Every field must be set that does not
// say otherwise.
type Deps struct {
	Backend  vault.Backend
	Today    func() civil.Date
	NewID    func() string               // an id no other tab will make: letters and digits
	Later    func(time.Duration, func()) // runs the function once after a time
	Volatile bool                        // nothing will be kept when the page closes
	Quota    int                         // the room the browser gives us, as vault.Size counts; 0 when nobody knows

	// Slow runs one of the jobs where the page does not have to wait, and calls
	// done from another goroutine, and told before that with how far the job is.
	// cancel gives the job up; neither is called then.
	Slow func(job string, in [][]byte, told func(browser.Far), done func([][]byte, error)) (cancel func())

	// Exclusive calls f from another goroutine while no other tab changes the
	// vault as a whole.
	Exclusive func(f func())

	// Rest lets the page answer in the middle of what Exclusive has called; nil for
	// who has no page.
	Rest func()

	Persist func() // asks the browser to keep what is stored

	Hidden  func() bool  // whether the page cannot be seen; nil when nobody knows
	Minute  func() int   // the minute of the day on the person's own clock, from 0 to 1439; nil when nobody knows
	Seconds func() int64 // the time in seconds since 1970, as the device counts; nil for that of the program

	Wire Wire // to the other tabs, for signals the storage refuses; nil for none
}

// A Session is one open app: what is kept, in memory, and the use cases that
// change it. Facts go in; plans and outcomes are computed on every reading. It
// is safe for more than one goroutine. NewSession makes one.
type Session struct {
	deps Deps

	mu       sync.Mutex
	vault    *vault.Vault
	settings settings.Settings
	response assess.Response
	takings  map[string]assess.Response // earlier takings, by their number
	course   plan.Course
	marks    map[guide.StepID]plan.Mark
	entries  map[string]journal.Entry // nil until somebody asks: see journal
	order    *order                   // how they are listed; nil until somebody asks: see ordered
	sitting  journal.Sitting          // how long somebody has been writing
	half     map[string]journal.Entry // entries as far as they are read, when somebody waits for them; otherwise nil
	rest     []string                 // the ids of those that are not in half yet; nil before they are known
	glance   *vault.Glance            // the look at all entries that comes before they are read; nil when it is over
	front    *journal.Front           // what it has found: those to be listed first
	drafts   map[string]journal.Draft
	shelves

	finder  finder
	edits   int // counts what changed in memory, so that whoever worked something out knows when it is old
	facted  int // counts of that what a plan can follow from; see fact
	planned planned

	dirty    map[ref]bool
	base     map[ref]digest // what the vault held of each when it became dirty
	waiting  bool           // a save is scheduled
	pause    time.Duration  // how long the next save waits at least
	saveErr  error
	openErr  error         // why what is kept could not be opened; it is untouched
	vanished bool          // the storage lost everything; the memory has it
	limbo    map[ref]limbo // what could not be saved before the lock closed

	removed     []string          // keys that another tab has removed, to be forgotten soon
	rescued     map[string]string // texts of other tabs kept as entries, and their ids
	afterUnlock []func()
	saved       settings.Saved // the last backup
	device      settings.Device
	listeners   map[int]func()
	nextID      int
	erased      bool          // on the way in, because it was due
	left        bool          // the exit was pressed
	reading     bool          // the vault is being read on
	sliceWait   time.Duration // for how long the next slice waits; see giveWay
	far         far           // how far what is being opened or read has come
	doing       Doing
	passage     *vault.Passage // a change of the whole vault that is under way in slices; nil for none
}

// A ref names one record.
type ref struct{ kind, id string }

// NewSession opens what is kept. When the store cannot even be listed, the
// session runs in memory and says so through Volatile.
func NewSession(d Deps) *Session {
	s := &Session{deps: d, listeners: map[int]func(){}, dirty: map[ref]bool{}, base: map[ref]digest{}, limbo: map[ref]limbo{}}
	v, err := vault.Open(d.Backend, vault.Kinds)
	if err != nil {
		s.deps.Volatile = true
		s.openErr = err
		v, _ = vault.Open(&vault.Memory{}, vault.Kinds)
	}
	s.vault = v
	s.load()
	if s.vault.ReadOn(0) == 0 {
		s.vault.MoveDamaged() // no other tab opens the vault just now
	}
	s.erased = s.eraseIfDue()
	s.touchOpened()
	s.emptyDue()
	return s
}

// Erased reports whether everything was erased when this session began, because
// it had not been opened for as long as the person chose.
func (s *Session) Erased() bool { return s.erased }

// load fills the memory from the vault. A record that cannot be read stays at
// its zero value here and untouched there.
func (s *Session) load() {
	s.finder, s.edits, s.facted = finder{}, s.edits+1, s.facted+1
	s.settings, s.response, s.course = settings.Settings{}, assess.Response{}, plan.Course{}
	s.takings = map[string]assess.Response{}
	s.marks, s.drafts = map[guide.StepID]plan.Mark{}, map[string]journal.Draft{}
	s.entries, s.order, s.half, s.rest, s.rescued = nil, nil, nil, nil, map[string]string{}
	s.glance, s.front = nil, nil
	s.shelves = newShelves()
	for _, kind := range firstRecords {
		s.loadRecord(ref{kind, ""})
	}
	for _, kind := range firstKinds {
		for _, id := range s.vault.List(kind) {
			s.loadRecord(ref{kind, id})
		}
	}
	s.keepReading()
	s.raiseSoon()
}

// What every page needs: kinds with one record, and with many.
var (
	firstRecords = []string{kindSettings, kindResponse, kindPath, kindBackup, kindDevice}
	firstKinds   = append([]string{kindTaking, kindStep, kindDraft}, shelved...)
)

// journal is every entry. They are read when they are first needed: months of
// them take longer to read than everything the first page shows.
func (s *Session) journal() map[string]journal.Entry {
	if s.entries == nil {
		s.entries = map[string]journal.Entry{}
		for _, id := range s.vault.List(kindEntry) {
			s.loadRecord(ref{kindEntry, id})
		}
		s.half, s.rest, s.glance, s.front = nil, nil, nil, nil
	}
	return s.entries
}

// The kinds of the vault's table this session reads and writes.
const (
	kindSettings = "settings"
	kindResponse = "response"
	kindTaking   = "taking"
	kindPath     = "path"
	kindStep     = "step"
	kindEntry    = "entry"
	kindDraft    = "draft"
	kindDevice   = "device"
	kindBackup   = "backup"
	kindBefore   = "before"
)

// loadRecord reads one record into memory; one that is gone is forgotten.
func (s *Session) loadRecord(r ref) {
	s.take(r, func(into any) bool {
		ok, err := s.vault.Get(r.kind, r.id, into) // unreadable ones are listed by Unread
		return ok && err == nil
	})
}

// take sets what is in memory of one record to what read puts into it; when read
// says that there is none, it is forgotten.
func (s *Session) take(r ref, read func(into any) bool) {
	s.fact(r)
	switch r.kind {
	case kindSettings:
		one(read, &s.settings)
	case kindResponse:
		one(read, &s.response)
	case kindTaking:
		among(read, s.takings, r.id)
	case kindPath:
		one(read, &s.course)
	case kindStep:
		among(read, s.marks, guide.StepID(r.id))
	case kindEntry:
		if s.entries != nil {
			among(read, s.entries, r.id)
			s.unorder()
		} else if s.half != nil {
			among(read, s.half, r.id)
		}
	case kindDraft:
		among(read, s.drafts, r.id)
	case kindBackup:
		one(read, &s.saved)
	case kindDevice:
		one(read, &s.device)
	default:
		if on := s.shelves.of(r.kind); on != nil {
			on.take(r.id, read)
		}
	}
}

func one[T any](read func(any) bool, into *T) {
	var fresh T
	if !read(&fresh) {
		var none T
		fresh = none
	}
	*into = fresh
}

func among[K comparable, T any](read func(any) bool, into map[K]T, key K) {
	var fresh T
	if read(&fresh) {
		into[key] = fresh
	} else {
		delete(into, key)
	}
}

func get[T any](v *vault.Vault, r ref, into *T) {
	one(func(p any) bool { ok, err := v.Get(r.kind, r.id, p); return ok && err == nil }, into)
}

// Today is the civil date on the person's device.
func (s *Session) Today() civil.Date { return s.deps.Today() }

// Volatile reports whether nothing will be kept when the page closes.
func (s *Session) Volatile() bool { return s.deps.Volatile }

// OpenError is why what is kept could not be opened, nil when it could. It is
// untouched, and the session runs in memory.
func (s *Session) OpenError() error { return s.openErr }

// Subscribe calls f after every change that did not come from the caller's own
// event: a save that failed or healed, another tab. release ends it.
func (s *Session) Subscribe(f func()) (release func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.nextID
	s.nextID++
	s.listeners[id] = f
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.listeners, id)
	}
}

// notify calls the listeners without holding the lock.
func (s *Session) notify() {
	s.mu.Lock()
	all := slices.Collect(maps.Values(s.listeners))
	s.mu.Unlock()
	for _, f := range all {
		f()
	}
}

// Settings are the choices about the app.
func (s *Session) Settings() settings.Settings {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settings
}

// ReadBefore remembers that "before you start" was read.
func (s *Session) ReadBefore() {
	if s.Settings().Read.IsZero() {
		s.change(ref{kindSettings, ""}, func() { s.settings.Read = s.deps.Today() })
	}
}

// SetCountry chooses the country help lines are shown for. A code without
// lines clears the choice.
func (s *Session) SetCountry(code string) {
	if _, ok := guide.LinesFor(code); !ok {
		code = ""
	}
	s.change(ref{kindSettings, ""}, func() { s.settings.Country = code })
}

// ErrEmpty means there is nothing to keep.
var ErrEmpty = errors.New("nothing was written")
