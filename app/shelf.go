package app

import (
	"strings"

	"afterward/core/checkin"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/talk"
	"afterward/core/trial"
)

// A shelf holds every record of one kind in memory, by its id.
type shelf interface {
	take(id string, read func(into any) bool) // sets it to what read puts into it, or forgets it
	body(id string) (body any, ok bool)
	words(id string) string // what a person wrote in it, to be rescued when two tabs wrote
}

// A shelfOf is a shelf of records of one type.
type shelfOf[T any] struct {
	all  map[string]T
	text func(T) string
}

func newShelf[T any](text func(T) string) shelfOf[T] { return shelfOf[T]{map[string]T{}, text} }

func (s shelfOf[T]) take(id string, read func(into any) bool) { among(read, s.all, id) }

func (s shelfOf[T]) body(id string) (any, bool) {
	v, ok := s.all[id]
	return v, ok
}

func (s shelfOf[T]) words(id string) string {
	if v, ok := s.all[id]; ok {
		return s.text(v)
	}
	return ""
}

// The kinds that stand on shelves.
const (
	kindOwn     = "own"
	kindIfThen  = "ifthen"
	kindLine    = "line"
	kindTrial   = "trial"
	kindWatch   = "watch"
	kindVerdict = "verdict"
	kindCheckin = "checkin"
	kindWeek    = "week"
	kindContact = "contact"
	kindPause   = "pause"
	kindUrge    = "urge"
	kindWait    = "wait"
	kindMessage = "message"
	kindTalk    = "talk"
	kindSeal    = "seal"
	kindBin     = "bin"
)

// shelved are these kinds, in the order of reading.
var shelved = []string{kindOwn, kindIfThen, kindLine, kindTrial, kindWatch, kindVerdict, kindCheckin, kindWeek,
	kindContact, kindPause, kindUrge, kindWait, kindMessage, kindTalk, kindSeal, kindBin}

// The shelves of what a person keeps beside answers, marks and the journal.
type shelves struct {
	own      shelfOf[plan.Own]
	ifThens  shelfOf[plan.IfThen]
	lines    shelfOf[lists.Line]
	trials   shelfOf[trial.Trial]
	watches  shelfOf[trial.Watch]
	verdicts shelfOf[trial.Verdict]
	checkins shelfOf[checkin.Entry]
	weeks    shelfOf[checkin.Week]
	contacts shelfOf[contact.Entry]
	pauses   shelfOf[contact.Pause]
	urges    shelfOf[contact.Urge]
	waits    shelfOf[contact.Wait]
	messages shelfOf[draft.Message]
	talks    shelfOf[talk.Talk]
	seals    shelfOf[journal.Seal]
	bin      shelfOf[journal.Binned]
}

func newShelves() shelves {
	return shelves{
		own:      newShelf(func(o plan.Own) string { return o.Title }),
		ifThens:  newShelf(func(p plan.IfThen) string { return texts(p.If, p.Then) }),
		lines:    newShelf(func(l lists.Line) string { return l.Text }),
		trials:   newShelf(trialWords),
		watches:  newShelf(func(w trial.Watch) string { return texts(w.Did, w.Saw) }),
		verdicts: newShelf(func(v trial.Verdict) string { return v.Note }),
		checkins: newShelf(func(e checkin.Entry) string { return e.Note }),
		weeks:    newShelf(checkin.Week.Text),
		contacts: newShelf(func(e contact.Entry) string { return e.Note }),
		pauses:   newShelf(func(contact.Pause) string { return "" }),
		urges:    newShelf(func(u contact.Urge) string { return u.Note }),
		waits:    newShelf(func(contact.Wait) string { return "" }),
		messages: newShelf(func(m draft.Message) string { return m.Text }),
		talks:    newShelf(talk.Talk.Text),
		seals:    newShelf(func(journal.Seal) string { return "" }),
		bin:      newShelf(func(b journal.Binned) string { return b.Entry.Text }),
	}
}

// of returns the shelf of a kind; nil for kinds that stand on none.
func (s shelves) of(kind string) shelf {
	switch kind {
	case kindOwn:
		return s.own
	case kindIfThen:
		return s.ifThens
	case kindLine:
		return s.lines
	case kindTrial:
		return s.trials
	case kindWatch:
		return s.watches
	case kindVerdict:
		return s.verdicts
	case kindCheckin:
		return s.checkins
	case kindWeek:
		return s.weeks
	case kindContact:
		return s.contacts
	case kindPause:
		return s.pauses
	case kindUrge:
		return s.urges
	case kindWait:
		return s.waits
	case kindMessage:
		return s.messages
	case kindTalk:
		return s.talks
	case kindSeal:
		return s.seals
	case kindBin:
		return s.bin
	}
	return nil
}

// trialWords is what stands in the newest terms of a trial; earlier editions are
// in it unchanged.
func trialWords(t trial.Trial) string {
	terms := t.Latest()
	return texts(terms.Works, terms.Stops, terms.Agreed, terms.Knows, terms.Why)
}

// texts joins what was written in several fields.
func texts(parts ...string) string {
	var out []string
	for _, p := range parts {
		if strings.TrimSpace(p) != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, "\n")
}

// mergeShelf takes in what another tab wrote to a record on a shelf. Words of ours
// stay; what theirs say and ours do not becomes an entry of its own. Facts of both
// come together, as in meet.
func (s *Session) mergeShelf(r ref) {
	on := s.shelves.of(r.kind)
	if on == nil {
		return
	}
	theirs := newShelves()
	shelf := theirs.of(r.kind)
	shelf.take(r.id, func(into any) bool {
		ok, err := s.vault.Get(r.kind, r.id, into)
		return ok && err == nil
	})
	if _, ours := on.body(r.id); r.kind == kindTrial && ours {
		s.mergeTrial(r.id, theirs.trials.all[r.id])
		return
	}
	s.rescue("", shelf.words(r.id), on.words(r.id))
	s.joinFacts(r, theirs)
}
