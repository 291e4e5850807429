package vault

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Passage is a change of the vault as a whole in steps, between which a page can
// answer: turning the lock on or off, or a Batch. Until it counts nothing has
// changed but for texts beside what is there, and whoever changes a record meanwhile
// ends it with ErrChanged. Once it counts nothing else is written: what this vault is
// asked to write has the rest done first, and other tabs wait, see ErrBusy.
type Passage struct {
	v      *Vault
	stage  Stage
	at, of int // how many are done in this stage of how many
	over   bool
	err    error

	was    map[string]string // what there was at first, by key of the Backend; nil for a Passage that is made at once
	todo   []string          // keys of records that are to be made ready
	texts  map[string]string // by those
	ready  func(key, text string) (at, stored string, err error)
	set    map[string]string // new texts by key of the Backend
	remove []string
	record swapRecord
	most   int    // the room of the longest text that is staged
	mark   string // what lies under swapKey while it counts

	tight   func() error // does it at once where there is no room for old and new: it counts from its first write; nil for who has no such way
	next    func() *box  // the keys behind which everything lies afterwards; nil without a lock
	reading *reading
	end     func() error // takes in what there is afterwards
	cut     func() error // takes in what there is when it counts and cannot be finished; nil for nothing
}

// A Stage is a part of a Passage whose steps can be counted.
type Stage int

// The stages in their order. It counts from Placing on.
const (
	Readying  Stage = iota // each text is made as it will be stored, behind a lock sealed and opened again to check
	Staging                // each is written beside what is there
	Placing                // each takes its place
	Clearing               // what has had its day is removed, key by key
	Rereading              // what is sealed is read anew
	Stages                 // how many there are
)

// ErrBusy means that a change of the vault as a whole counts and is not finished:
// nothing else may be written, or it would be written over. Recover ends that, unless
// the tab that makes the change is about to.
var ErrBusy = errors.New("everything that is kept is being changed")

// BeginTurnOn is TurnOn in steps.
func (v *Vault) BeginTurnOn(key []byte, p Params) (*Passage, error) {
	return v.parted(v.turnOn(key, p))
}

// BeginTurnOff is TurnOff in steps. Everything must have been read anew just before,
// with Reload: that alone takes as long as a page may be held.
func (v *Vault) BeginTurnOff() (*Passage, error) { return v.parted(v.turnOff()) }

// parted makes a Passage one that is made in steps.
func (v *Vault) parted(p *Passage, err error) (*Passage, error) {
	if err != nil || p.over {
		return p, err
	}
	p.was, err = v.snapshot()
	if err != nil {
		return nil, err
	}
	v.passage = p
	return p, nil
}

// made is the end of a Passage that is made at once.
func made(p *Passage, err error) error {
	if err == nil {
		err = p.Finish()
	}
	return err
}

// snapshot is every text of ours that a Passage may change, by key of the Backend.
// One that cannot be read is left out.
func (v *Vault) snapshot() (map[string]string, error) {
	v.backend.fill()
	defer v.backend.done()
	listed, err := v.backend.list()
	if err != nil {
		return nil, err
	}
	var ats []string
	for _, l := range listed {
		if l.Key != swapKey && !strings.HasPrefix(l.Key, stagedPrefix) && !v.isOpen(l.Key) {
			ats = append(ats, l.Key)
		}
	}
	v.backend.ahead(ats)
	all := make(map[string]string, len(ats))
	for _, at := range ats {
		if text, ok, err := v.backend.Get(at); err == nil && ok {
			all[at] = text
		}
	}
	return all, nil
}

// Progress is how far the stage has come; of is 0 for one that has nothing to do.
func (p *Passage) Progress() (stage Stage, done, of int) { return p.stage, p.at, p.of }

// Stages is how many stages it has: nothing is read anew without a lock.
func (p *Passage) Stages() int {
	if p.next == nil {
		return int(Rereading)
	}
	return int(Stages)
}

// Counts reports whether the change counts and is not finished.
func (p *Passage) Counts() bool { return !p.over && p.stage >= Placing }

// Step goes on by about n UTF-16 code units, one text at least, and reports whether
// there is more to do.
func (p *Passage) Step(n int) (more bool) {
	if p.over || !p.stands() {
		return false
	}
	for n > 0 && !p.over {
		n -= p.one(n)
	}
	return !p.over
}

// Finish does what is left, and returns how it ended: with ErrChanged when somebody
// has changed a record, or the lock, since it was begun.
func (p *Passage) Finish() error {
	for p.was != nil && p.stage < Placing && p.Step(aheadUnits) {
	}
	if p.over || !p.stands() {
		return p.err
	}
	for p.stage < Placing && !p.over {
		p.one(aheadUnits)
	}
	if !p.over {
		p.land()
	}
	return p.err
}

// Cancel gives it up; one that counts is finished instead.
func (p *Passage) Cancel() {
	if p.Counts() {
		_ = p.Finish()
		return
	}
	p.drop(ErrChanged)
}

// drop ends a Passage that does not count. Nothing to one that is over, or to none.
func (p *Passage) drop(why error) {
	if p != nil && !p.over {
		p.stop(errors.Join(why, p.v.backend.alone(func() error { return dropStaged(p.v.backend) })))
	}
}

// stop ends it with err.
func (p *Passage) stop(err error) {
	p.over, p.err = true, err
	if p.v.passage == p {
		p.v.passage = nil
	}
}

// stands reports whether nobody has come between. Another tab that has waited in vain
// may have finished what counts; then what there is now is taken in. One that has
// erased everything has ended it.
func (p *Passage) stands() bool {
	if p.was == nil || p.stage != Placing && p.stage != Clearing {
		return true
	}
	switch now, there, err := p.v.backend.Get(swapKey); {
	case err != nil:
		p.stop(fmt.Errorf("%w: reading %s: %w", ErrUnfinished, swapKey, err))
	case there && now != p.mark:
		p.stop(fmt.Errorf("%s: %w", swapKey, ErrChanged))
	case !there:
		p.arrive()
	default:
		return true
	}
	return false
}

// one does one thing, and returns about how many code units it was about.
func (p *Passage) one(n int) (units int) {
	b := p.v.backend
	err := b.alone(func() (err error) {
		switch p.stage {
		case Readying:
			units, err = p.makeReady()
		case Staging:
			units, err = p.stageOne(b)
		case Placing:
			units, err = p.placeOne(b)
		case Clearing:
			units, err = p.clearOne(b)
		default:
			units, err = n, p.reread(n)
		}
		return err
	})
	switch {
	case err == nil || p.over:
	case p.stage >= Placing:
		p.land() // which knows what to do on a full device
	case errors.Is(err, ErrQuota) && p.tight != nil:
		p.drop(nil)
		if p.err == nil {
			p.err = p.tight()
		}
	default:
		p.drop(err)
	}
	return max(units, 1)
}

// enter begins a stage with so many things to do.
func (p *Passage) enter(s Stage, of int) { p.stage, p.at, p.of = s, 0, of }

func (p *Passage) makeReady() (int, error) {
	if p.at == len(p.todo) {
		p.record = swapRecord{V: swapVersion, Set: slices.Sorted(maps.Keys(p.set)), Remove: p.remove}
		p.enter(Staging, len(p.record.Set))
		return 0, nil
	}
	key := p.todo[p.at]
	at, stored, err := p.ready(key, p.texts[key])
	if err != nil {
		return 0, err
	}
	p.set[at] = stored
	p.at++
	return len(stored), nil
}

func (p *Passage) stageOne(b Backend) (int, error) {
	if p.at == p.of {
		return aheadUnits, p.commit(b)
	}
	at := p.record.Set[p.at]
	text := p.set[at]
	p.most = max(p.most, Size(at, text))
	p.record.Sums = append(p.record.Sums, sum(text))
	if err := b.Set(stagedKey(p.at), text); err != nil {
		return 0, fmt.Errorf("staging: %w", err)
	}
	p.at++
	return len(text), nil
}

// commit makes the change count, unless something has changed since it was begun. It
// is one step, so that in this tab nothing comes between looking and writing.
func (p *Passage) commit(b Backend) error {
	if p.was != nil {
		now, err := p.v.snapshot()
		if err == nil && !maps.Equal(now, p.was) {
			err = ErrChanged
		}
		if err == nil && p.record.complete(b) != nil { // somebody took them for what a crash has left
			err = ErrChanged
		}
		if err != nil {
			return err
		}
	}
	var err error
	if p.mark, err = p.record.commit(b, p.most); err != nil {
		return err
	}
	p.enter(Placing, len(p.record.Set))
	return b.Remove(spareKey)
}

func (p *Passage) placeOne(b Backend) (int, error) {
	if p.at == p.of {
		p.enter(Clearing, len(p.record.Remove))
		return 0, nil
	}
	at := p.record.Set[p.at]
	text := p.set[at]
	if err := b.Set(at, text); err != nil {
		return 0, err
	}
	err := b.Remove(stagedKey(p.at))
	p.at++
	return len(text), err
}

// clearUnits is what a removal costs, in code units that are written.
const clearUnits = 100

func (p *Passage) clearOne(b Backend) (int, error) {
	if p.at < p.of {
		err := b.Remove(p.record.Remove[p.at])
		p.at++
		return clearUnits, err
	}
	if err := b.Remove(swapKey); err != nil {
		return 0, err
	}
	return aheadUnits, p.placed()
}

// placed goes on to reading anew what is sealed. What is not is read when it is
// needed.
func (p *Passage) placed() error {
	if p.next == nil {
		p.arrive()
		return nil
	}
	r, err := newSealedStore(p.v.backend, p.next(), p.v.isOpen).begin()
	if err != nil {
		return err
	}
	p.reading = r
	p.enter(Rereading, len(r.left))
	return nil
}

func (p *Passage) reread(n int) error {
	left := p.reading.step(n)
	if p.at = p.of - left; left == 0 {
		p.arrive()
	}
	return nil
}

// arrive takes in what there is now.
func (p *Passage) arrive() {
	p.v.passage = nil
	p.stop(p.end())
}

// land does at once what is left of a change that counts.
func (p *Passage) land() {
	var err error
	if p.stage < Rereading {
		if err = p.v.backend.alone(func() error { return p.record.goOn(p.v.backend) }); err == nil {
			err = p.placed()
		}
	}
	for err == nil && !p.over {
		err = p.reread(aheadUnits)
	}
	switch {
	case p.over:
	case errors.Is(err, ErrUnfinished) && p.cut != nil:
		p.stop(errors.Join(err, p.cut()))
	default:
		p.stop(err)
	}
}

// land finishes a Passage that counts, because something else is to happen.
func (v *Vault) land() {
	if v.passage != nil && v.passage.Counts() {
		_ = v.passage.Finish()
	}
}

// Recover finishes a change of the vault as a whole that another tab has left
// unfinished, or drops it when it does not count, and reads everything anew. No other
// tab may make one at that time.
func (v *Vault) Recover() error {
	v.land()
	if err := v.backend.alone(func() error { return recoverSwap(v.backend) }); err != nil {
		return err
	}
	return v.reload()
}
