package app

import (
	"cmp"
	"errors"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/talk"
)

var (
	// ErrStopped means that a stop stands: there is no message to the other person.
	ErrStopped = errors.New("a stop stands")
	// ErrRests means that a message rests still, or that it is night.
	ErrRests = errors.New("it rests")
	// ErrSevere means that a message holds what nobody should be sent.
	ErrSevere = errors.New("it would do harm")
	// ErrGone means that there is no such record any more.
	ErrGone = errors.New("it is not there any more")
)

// A Drafted is one message with its id.
type Drafted struct {
	ID string
	draft.Message
}

// Messages are the drafted messages and those that were put away, the newest first.
func (s *Session) Messages() (here, away []Drafted) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, m := range s.messages.all {
		if m.Gone.IsZero() {
			here = append(here, Drafted{id, m})
		} else {
			away = append(away, Drafted{id, m})
		}
	}
	newest := func(a, b Drafted) int {
		return cmp.Or(b.On.Compare(a.On), b.Changed.Compare(a.Changed), cmp.Compare(a.ID, b.ID))
	}
	return sortedBy(here, newest), sortedBy(away, newest)
}

// Message is one drafted message; ok is false when there is none with that id.
func (s *Session) Message(id string) (m draft.Message, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, ok = s.messages.all[id]
	return m, ok
}

// BeginMessage begins a message at a stage and returns its id. After a stop it returns
// ErrStopped; what has to be arranged can be drafted after one that is not about
// safety, and never copied.
func (s *Session) BeginMessage(stage guide.Stage) (id string, err error) {
	if !s.MayDraft(stage) {
		return "", ErrStopped
	}
	id = s.deps.NewID()
	m := draft.Message{On: s.deps.Today(), Stage: stage}
	s.change(ref{kindMessage, id}, func() { s.messages.all[id] = m })
	return id, nil
}

// MayDraft reports whether a message of a stage can be begun.
func (s *Session) MayDraft(stage guide.Stage) bool {
	outcome := s.Result().Outcome
	return !outcome.Stop() || outcome == guide.LetGo && stage == guide.StageLogistics
}

// WriteMessage keeps the words of a message as they are typed; its rest begins anew. A
// message that is not there any more, because another tab removed it, comes back.
func (s *Session) WriteMessage(id, text string) {
	now := s.Now()
	s.change(ref{kindMessage, id}, func() {
		m, ok := s.messages.all[id]
		if !ok {
			m.On = now.On
		}
		s.messages.all[id] = m.Write(text, now)
	})
}

// StageMessage says where the two stand. Its rest begins anew when there are words.
func (s *Session) StageMessage(id string, stage guide.Stage) {
	now := s.Now()
	edit(s, kindMessage, s.messages, id, func(m *draft.Message) {
		if m.Stage != stage && !m.Changed.IsZero() {
			m.Changed, m.Copied = now, civil.Moment{}
		}
		m.Stage = stage
	})
}

// PutMessageAway puts a message away, or brings it back.
func (s *Session) PutMessageAway(id string, gone bool) {
	edit(s, kindMessage, s.messages, id, func(m *draft.Message) { m.Gone = s.onDay(gone) })
}

// RemoveMessage removes a message for good, with the answer that was begun for it.
func (s *Session) RemoveMessage(id string) {
	s.dropOpener(id)
	s.change(ref{kindMessage, id}, func() { delete(s.messages.all, id) })
}

// A Holding says whether a message can be copied now, and why not. Every field that
// says why not may be set at once.
type Holding struct {
	Stopped bool          // a stop stands: there is no copy, only a letter
	Shut    []plan.Reason // gates of the plan that are closed, in the order to deal with them
	Until   civil.Moment  // until when it rests; zero without words
	Rests   bool
	Night   bool
	Severe  bool // the words hold what nobody should be sent
	Empty   bool
}

// Err is why the message cannot be copied; nil when it can.
func (h Holding) Err() error {
	switch {
	case h.Empty:
		return ErrEmpty
	case h.Stopped:
		return ErrStopped
	case len(h.Shut) > 0:
		return plan.ErrClosed
	case h.Severe:
		return ErrSevere
	case h.Rests || h.Night:
		return ErrRests
	}
	return nil
}

// Hold is how a message is held now.
func (s *Session) Hold(id string) Holding {
	m, _ := s.Message(id)
	return s.HoldChecked(m, draft.Check(m.Text, m.Stage))
}

// HoldChecked is Hold for a message with what the check says of it: checking takes
// time, and a page has done it already.
func (s *Session) HoldChecked(m draft.Message, checked draft.Result) Holding {
	pl, now, set := s.Plan(), s.Now(), s.Settings()
	_, morning := set.Night.Hours()
	h := Holding{Stopped: pl.Result.Outcome.Stop(), Shut: contactShut(pl, m.Stage), Empty: blank(m.Text),
		Until: m.RestsUntil(set.RestNights(), morning), Night: s.IsNight(), Severe: checked.Severe()}
	h.Rests = !h.Empty && !m.Rested(now, set.RestNights(), morning, false)
	return h
}

// CopyMessage returns the words of a message that may go out now, and notes that they
// were copied. It returns what Holding.Err returns; nothing is copied then.
func (s *Session) CopyMessage(id string) (text string, err error) {
	m, ok := s.Message(id)
	if !ok {
		return "", ErrGone
	}
	if err := s.Hold(id).Err(); err != nil {
		return "", err
	}
	now := s.Now()
	edit(s, kindMessage, s.messages, id, func(m *draft.Message) { m.Copied = now })
	return m.Text, nil
}

// SentMessage notes that a message was sent today, on a way and for something: it goes
// on the log, and a first message is marked in the plan. What was not copied since it was
// noted is not noted again, because another tab was faster. It returns ErrGone.
//
// The log gets no time: what is put down by hand has none either, and on one day only
// things of one kind stand in the order in which they were put down.
func (s *Session) SentMessage(id string, on contact.Channel, about contact.About) error {
	m, ok := s.Message(id)
	switch {
	case !ok:
		return ErrGone
	case !m.Sent.IsZero() && m.Copied.IsZero():
		return nil
	}
	today := s.deps.Today()
	edit(s, kindMessage, s.messages, id, func(m *draft.Message) { m.Sent, m.Copied = today, civil.Moment{} })
	if about == contact.Personal {
		s.markFirst(m.Text)
	}
	_, err := s.LogContact(contact.Entry{On: today, Who: contact.Me, Channel: on, About: about})
	return err
}

// markFirst marks the first message as sent, where the plan has that step open. Words
// already written beside it stay.
func (s *Session) markFirst(words string) {
	first, ok := s.Plan().Find(guide.StepFirstMessage)
	if !ok || first.Sent || !first.Open() {
		return
	}
	if blank(s.Note(guide.StepFirstMessage)) {
		s.SetNote(guide.StepFirstMessage, words)
	}
	_ = s.SetStatus(guide.StepFirstMessage, plan.Done) // it is on the log in any case
}

// TurnIntoLetter makes an unsent letter of a message, with the answer that was begun for
// it, and returns the id of its entry. The letter is written before the message goes: a crash in between leaves the words
// twice, never not at all. It returns ErrEmpty, and the reason when the letter could
// not be written; the message stays then.
func (s *Session) TurnIntoLetter(id string) (letter string, err error) {
	if err := s.PutInto(id); err == ErrGone {
		return "", err
	}
	m, _ := s.Message(id)
	if blank(m.Text) {
		return "", ErrEmpty
	}
	letter = s.deps.NewID()
	r := ref{kindEntry, letter}
	s.change(r, func() { s.setEntry(letter, s.newEntry(guide.PromptLetter, m.Text)) })
	if err := s.Flush(); err != nil && s.undo(r) {
		return "", err
	}
	s.RemoveMessage(id)
	return letter, nil
}

// Seal is the seal of a letter; the zero Seal for none.
func (s *Session) Seal(entry string) journal.Seal {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seals.all[entry]
}

// Sealed reports whether a letter is closed now.
func (s *Session) Sealed(entry string) bool { return s.Seal(entry).Closed(s.deps.Today()) }

// SealLetter closes a letter until a day. One that is closed is never opened earlier
// by it. It returns ErrGone when there is no such letter.
func (s *Session) SealLetter(entry string, until civil.Date) error {
	e, ok := s.Entry(entry)
	if !ok || e.Prompt != string(guide.PromptLetter) {
		return ErrGone
	}
	seal := journal.SealUntil(s.deps.Today(), until).Merge(s.Seal(entry))
	s.change(ref{kindSeal, entry}, func() { s.seals.all[entry] = seal })
	return nil
}

// BurnLetter removes a letter and its seal for good.
func (s *Session) BurnLetter(entry string) {
	s.RemoveEntry(entry)
	if !s.Seal(entry).Until.IsZero() {
		s.change(ref{kindSeal, entry}, func() { delete(s.seals.all, entry) })
	}
}

// A Talked is one talk with its id.
type Talked struct {
	ID string
	talk.Talk
}

// Talks are the talks that were prepared, the newest first, without those that were put
// away.
func (s *Session) Talks() []Talked { return s.talked(false) }

// TalksAway are those that were put away.
func (s *Session) TalksAway() []Talked { return s.talked(true) }

func (s *Session) talked(gone bool) []Talked {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Talked
	for id, t := range s.talks.all {
		if t.Gone.IsZero() != gone {
			out = append(out, Talked{id, t})
		}
	}
	return sortedBy(out, func(a, b Talked) int { return cmp.Or(b.On.Compare(a.On), cmp.Compare(a.ID, b.ID)) })
}

// TalkShut is why nothing can be prepared now; none when it can. After a stop stopped
// is true.
func (s *Session) TalkShut() (shut []plan.Reason, stopped bool) {
	pl := s.Plan()
	return contactShut(pl, guide.StageTalk), pl.Result.Outcome.Stop()
}

// BeginTalk begins to prepare a talk and returns its id. It returns ErrStopped after a
// stop, and plan.ErrClosed while a gate is closed.
func (s *Session) BeginTalk() (id string, err error) {
	switch shut, stopped := s.TalkShut(); {
	case stopped:
		return "", ErrStopped
	case len(shut) > 0:
		return "", plan.ErrClosed
	}
	id = s.deps.NewID()
	t := talk.Talk{On: s.deps.Today()}
	s.change(ref{kindTalk, id}, func() { s.talks.all[id] = t })
	return id, nil
}

// WriteTalk keeps the words for a part of a talk as they are typed.
func (s *Session) WriteTalk(id, part, text string) {
	edit(s, kindTalk, s.talks, id, func(t *talk.Talk) { *t = t.Set(part, text) })
}

// HadTalk notes the day a talk was had; the zero Date takes that back.
func (s *Session) HadTalk(id string, on civil.Date) {
	edit(s, kindTalk, s.talks, id, func(t *talk.Talk) { t.Had = on })
}

// PutTalkAway puts a talk away, or brings it back.
func (s *Session) PutTalkAway(id string, gone bool) {
	edit(s, kindTalk, s.talks, id, func(t *talk.Talk) { t.Gone = s.onDay(gone) })
}
