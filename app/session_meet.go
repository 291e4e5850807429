package app

import (
	"reflect"
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/talk"
	"afterward/core/trial"
	"afterward/core/vault"
)

// A meeting is how two copies of a record become one; ok is false when they cannot.
type meeting[T any] func(ours, theirs T) (merged T, ok bool)

// always is a meeting of records that can be one whatever is in them.
func always[T any](merge func(ours, theirs T) T) meeting[T] {
	return func(ours, theirs T) (T, bool) { return merge(ours, theirs), true }
}

func oneMessage(ours, theirs draft.Message) (draft.Message, bool) {
	merged, _ := ours.Merge(theirs)
	return merged, true
}

func oneTrial(ours, theirs trial.Trial) (trial.Trial, bool) {
	merged, _, ok := ours.Merge(theirs)
	return merged, ok
}

// mergeShelved brings in a record of a backup that stands on a shelf here with
// another text, into b. known is false for a kind that stands on none. With all,
// nothing of theirs is taken as brought in before: what is here goes.
func (s *Session) mergeShelved(b *vault.Batch, r ref, key, text string, all bool) (known bool, read error) {
	m := meet{s, b, r, key, text, all}
	switch r.kind {
	case kindOwn:
		return true, meetOn(m, s.own, plan.Own.Merge)
	case kindIfThen:
		return true, meetOn(m, s.ifThens, plan.IfThen.Merge)
	case kindLine:
		return true, meetOn(m, s.lines, lists.Line.Merge)
	case kindTrial:
		return true, m.trial()
	case kindWatch:
		return true, meetOn(m, s.watches, trial.Watch.Merge)
	case kindVerdict:
		return true, meetOn(m, s.verdicts, trial.Verdict.Merge)
	case kindCheckin:
		return true, meetOn(m, s.checkins, always(checkin.Entry.Merge))
	case kindWeek:
		return true, meetOn(m, s.weeks, always(checkin.Week.Merge))
	case kindContact:
		return true, meetOn(m, s.contacts, always(contact.Entry.Merge))
	case kindPause:
		return true, meetOn(m, s.pauses, always(contact.Pause.Merge))
	case kindUrge:
		return true, meetOn(m, s.urges, always(contact.Urge.Merge))
	case kindWait:
		return true, meetOn(m, s.waits, always(contact.Wait.Merge))
	case kindMessage:
		return true, m.message()
	case kindTalk:
		return true, meetOn(m, s.talks, always(talk.Talk.Merge))
	case kindSeal:
		return true, meetOn(m, s.seals, always(journal.Seal.Merge))
	case kindBin:
		return true, m.binned()
	}
	return false, nil
}

// A meet is one record of a backup and where it goes.
type meet struct {
	s         *Session
	b         *vault.Batch
	r         ref
	key, text string
	all       bool
}

// trial brings in a trial, and keeps words that have no place in it any more as an
// entry.
func (m meet) trial() error {
	if err := meetOn(m, m.s.trials, oneTrial); err != nil {
		return err
	}
	var theirs trial.Trial
	if err := m.s.vault.Decode(m.key, m.text, &theirs); err != nil {
		return err
	}
	_, left, _ := m.s.trials.all[m.r.id].Merge(theirs)
	m.bringIn(texts(left...))
	return nil
}

// message brings in a message, and keeps words that have no place in it any more as an
// entry.
func (m meet) message() error {
	if err := meetOn(m, m.s.messages, oneMessage); err != nil {
		return err
	}
	var theirs draft.Message
	if err := m.s.vault.Decode(m.key, m.text, &theirs); err != nil {
		return err
	}
	_, left := m.s.messages.all[m.r.id].Merge(theirs)
	m.bringIn(left)
	return nil
}

// binned brings in an entry of the bin; another text of theirs is kept as an entry.
func (m meet) binned() error {
	if err := meetOn(m, m.s.bin, always(journal.Binned.Merge)); err != nil {
		return err
	}
	var theirs journal.Binned
	if err := m.s.vault.Decode(m.key, m.text, &theirs); err != nil {
		return err
	}
	if theirs.Entry.Text != m.s.bin.all[m.r.id].Entry.Text {
		m.bringIn(theirs.Entry.Text)
	}
	return nil
}

// bringIn keeps words of a backup that have no place of their own as an entry.
func (m meet) bringIn(words string) {
	if m.all {
		m.s.bringInAnyway(m.b, "", words)
	} else {
		m.s.bringIn(m.b, "", words, "")
	}
}

// meetOn brings in one record of a backup: into the one here where they can be one,
// and otherwise beside it, unless an earlier merge has done so. It returns why
// either of the two cannot be read.
func meetOn[T any](m meet, on shelfOf[T], merge meeting[T]) error {
	var theirs T
	if err := m.s.vault.Decode(m.key, m.text, &theirs); err != nil {
		return err
	}
	ours, readable := on.all[m.r.id]
	if !readable {
		return vault.ErrMalformed
	}
	if merged, ok := merge(ours, theirs); ok {
		if !reflect.DeepEqual(merged, ours) {
			m.b.Put = append(m.b.Put, vault.Change{Kind: m.r.kind, ID: m.r.id, Body: merged})
		}
		return nil
	}
	for id, other := range on.all {
		if merged, ok := merge(other, theirs); id != m.r.id && !m.all && ok && reflect.DeepEqual(merged, other) {
			return nil
		}
	}
	m.b.Put = append(m.b.Put, vault.Change{Kind: m.r.kind, ID: m.s.newIDOf(m.r.kind), Body: theirs})
	return nil
}

// newIDOf is an id for a new record of a kind.
func (s *Session) newIDOf(kind string) string {
	if kind == kindOwn {
		return plan.OwnPrefix + s.deps.NewID()
	}
	return s.deps.NewID()
}

// mergeTrial takes in what another tab wrote to a trial. While neither has begun,
// our words stay and theirs are kept as an entry. One that has begun counts: terms
// that were being typed in the other tab stand beside it as a revision, or else as
// an entry. Two that cannot be one are both kept, and rest.
func (s *Session) mergeTrial(id string, theirs trial.Trial) {
	ours := s.trials.all[id]
	if ours.Begun.IsZero() && theirs.Begun.IsZero() {
		s.rescue("", trialWords(theirs), trialWords(ours))
		if merged, _, ok := ours.Merge(theirs.WithWords(ours.Latest())); ok {
			s.trials.all[id] = merged
		}
		return
	}
	merged, left, ok := ours.Merge(theirs)
	if !ok {
		s.keepBeside(theirs)
		return
	}
	if typed := ours; len(left) > 0 {
		if theirs.Begun.IsZero() {
			typed = theirs
		}
		if beside, ok := merged.Beside(typed.Latest()); typed.Begun.IsZero() && ok {
			merged = beside
			_, left, _ = merged.Merge(typed)
		}
	}
	s.trials.all[id] = merged
	s.rescue("", texts(left...), "")
}

// keepBeside keeps a trial of another tab under an id of its own, unless it is
// kept already.
func (s *Session) keepBeside(theirs trial.Trial) {
	for _, other := range s.trials.all {
		if reflect.DeepEqual(other, theirs) {
			return
		}
	}
	r := ref{kindTrial, s.deps.NewID()}
	s.trials.all[r.id] = theirs
	if s.put(r) != nil {
		s.soil(r)
	}
}

// joinFacts takes the facts of another tab into a record of ours. Words are not
// among them: theirs are empty here.
func (s *Session) joinFacts(r ref, theirs shelves) {
	switch r.kind {
	case kindLine:
		t := theirs.lines.all[r.id]
		t.Text = s.lines.all[r.id].Text
		join(s.lines, r.id, t, lists.Line.Merge)
	case kindWatch:
		t := theirs.watches.all[r.id]
		t.Did, t.Saw = "", ""
		join(s.watches, r.id, t, trial.Watch.Merge)
	case kindVerdict:
		t := theirs.verdicts.all[r.id]
		t.Note = ""
		join(s.verdicts, r.id, t, trial.Verdict.Merge)
	case kindCheckin:
		t := theirs.checkins.all[r.id]
		t.Note = ""
		join(s.checkins, r.id, t, always(checkin.Entry.Merge))
	case kindWeek:
		t := theirs.weeks.all[r.id]
		t.Words = nil
		join(s.weeks, r.id, t, always(checkin.Week.Merge))
	case kindContact:
		t := theirs.contacts.all[r.id]
		t.Note = ""
		join(s.contacts, r.id, t, always(contact.Entry.Merge))
		s.raiseSoon()
	case kindPause:
		join(s.pauses, r.id, theirs.pauses.all[r.id], always(contact.Pause.Merge))
	case kindUrge:
		t := theirs.urges.all[r.id]
		t.Note = ""
		join(s.urges, r.id, t, always(contact.Urge.Merge))
	case kindWait:
		join(s.waits, r.id, theirs.waits.all[r.id], always(contact.Wait.Merge))
	case kindMessage:
		s.joinMessage(r.id, theirs.messages.all[r.id])
	case kindTalk:
		t := theirs.talks.all[r.id]
		t.Words = nil
		join(s.talks, r.id, t, always(talk.Talk.Merge))
	case kindSeal:
		join(s.seals, r.id, theirs.seals.all[r.id], always(journal.Seal.Merge))
	case kindBin:
		t := theirs.bin.all[r.id]
		t.Entry.Text = ""
		join(s.bin, r.id, t, always(journal.Binned.Merge))
	}
}

// joinMessage takes in what another tab did about a message whose words we have
// changed: what was sent there is sent, and the rest is as long as theirs asks.
func (s *Session) joinMessage(id string, theirs draft.Message) {
	ours, ok := s.messages.all[id]
	if !ok {
		return
	}
	if theirs.Text != ours.Text && theirs.Changed.Compare(ours.Changed) > 0 {
		ours.Changed, ours.Copied = theirs.Changed, civil.Moment{} // ours are put on top now
	}
	theirs.Text, theirs.Changed = ours.Text, civil.Moment{}
	merged, _ := ours.Merge(theirs)
	s.messages.all[id] = merged
}

func join[T any](on shelfOf[T], id string, theirs T, merge meeting[T]) {
	ours, ok := on.all[id]
	if !ok {
		return
	}
	if merged, ok := merge(ours, theirs); ok {
		on.all[id] = merged
	}
}

// keepStrict makes what counts against going on here count in a backup that takes
// the place of everything, as keepStops does for answers: a trial that was ended,
// paused or feared in, or a yes to it taken back, a first message that was sent, one on
// the log that waits for its answer, and the seal of a letter that comes in.
func (s *Session) keepStrict(b *vault.Batch, here map[string]string) {
	f := s.trialFacts()
	for id := range f.Trials {
		if !f.Strict(id) {
			continue
		}
		s.keepHere(b, ref{kindTrial, id}, here)
		for v, verdict := range f.Verdicts {
			if verdict.Trial == id {
				s.keepHere(b, ref{kindVerdict, v}, here)
			}
		}
	}
	for w, look := range f.Watches { // of a trial that is gone as well: it holds every other
		if look.Tells(trial.SignFear) {
			s.keepHere(b, ref{kindWatch, w}, here)
		}
	}
	if id, ok := s.waitingID(); ok {
		s.keepHere(b, ref{kindContact, id}, here)
	}
	for id, seal := range s.seals.all {
		if _, comes := b.Texts[vault.Prefix+kindEntry+":"+id]; comes && seal.Closed(s.deps.Today()) {
			s.keepHere(b, ref{kindSeal, id}, here)
		}
	}
	if history := s.marks[guide.StepFirstMessage].History(); slices.ContainsFunc(history, func(c plan.Change) bool { return c.Status == plan.Done && !c.Undone }) {
		s.keepHere(b, ref{kindStep, string(guide.StepFirstMessage)}, here)
	}
}

// keepHere keeps a record of ours in a backup that takes the place of everything,
// together with what the backup has of it.
func (s *Session) keepHere(b *vault.Batch, r ref, here map[string]string) {
	key := vault.Prefix + r.kind + ":" + r.id
	text, comes := b.Texts[key]
	n := len(b.Put)
	if comes && text != here[key] {
		s.mergeRecord(b, key, text, true)
	}
	if slices.ContainsFunc(b.Put[n:], func(c vault.Change) bool { return c.Kind == r.kind && c.ID == r.id }) {
		delete(b.Texts, key)
	} else {
		b.Texts[key] = here[key]
	}
}
