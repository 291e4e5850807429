package app

import (
	"maps"

	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/plan"
)

// draftContact is the line of one's own beside a contact that is not on the log yet. It
// is kept while it is typed.
const draftContact guide.PromptID = "contact-note"

// Foretold is what the log would tell, and does not tell yet, with an exchange put down
// or changed: what follows at once is said before it is kept. An empty id is that of a
// new one; who began it and on what day may be open still.
func (s *Session) Foretold(id string, e contact.Entry) []contact.Signal {
	s.mu.Lock()
	defer s.mu.Unlock()
	log := contact.Log(maps.Clone(s.contacts.all))
	if log == nil {
		log = contact.Log{}
	}
	was := log[id]
	if was.On.IsZero() {
		e.Seq = log.Next()
	}
	if e.On.IsZero() {
		e.On = s.deps.Today()
	}
	log[id] = e.Put(was, s.deps.Today())
	return s.untold(log)
}

// KeepContact puts an exchange on the log, with the line that was drafted for it, and
// returns its id. It returns what LogContact returns; the draft stays then. What is on
// the log stays there when it cannot be written yet, because what it tells counts at
// once; the draft stays too, so that the words are there twice and never not at all.
func (s *Session) KeepContact(e contact.Entry) (id string, err error) {
	e.Note = s.Draft(draftContact)
	if id, err = s.LogContact(e); err == nil && s.Flush() == nil && e.Note != "" {
		s.SetDraft(draftContact, "")
	}
	return id, err
}

// contactOpen reports whether every gate before contact is open.
func contactOpen(pl plan.Plan) bool {
	return !pl.Result.Outcome.Stop() && len(pl.Closed(guide.GatesOf(guide.PhaseOpen))) == 0
}
