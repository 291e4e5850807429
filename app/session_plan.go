package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
	"afterward/core/vault"
)

// facts are what the plan is made of, as they stand.
func (s *Session) facts() plan.Facts {
	t := s.trialFacts()
	terms, review := trial.Evaluate(t).Gates()
	_, waiting := s.waitingID()
	return plan.Facts{Response: s.response, Earlier: s.earlier(), Course: s.course, Marks: maps.Clone(s.marks), Own: s.ownSteps(),
		Trial: plan.Trial{Terms: terms, Review: review}, Waiting: waiting, Unread: s.unread(kindResponse, kindTaking, kindPath, kindStep, kindContact),
		Latest: s.latest(t), Today: s.deps.Today()}
}

// unread counts the stored records of some kinds that cannot be read. Each may hold
// a stop, or say that something was taken back. Behind a lock nobody can tell what
// kind it was, and each counts.
func (s *Session) unread(kinds ...string) int {
	n := 0
	for _, u := range s.vault.UnreadSoFar() {
		kind, _, _ := strings.Cut(strings.TrimPrefix(u.Original, vault.Prefix), ":")
		if slices.Contains(kinds, kind) || kind == vault.SealedKind && s.vault.HasLock() {
			n++
		}
	}
	return n
}

// ownSteps are the steps the person added, by their id in the plan.
func (s *Session) ownSteps() map[guide.StepID]plan.Own {
	out := make(map[guide.StepID]plan.Own, len(s.own.all))
	for id, o := range s.own.all {
		out[guide.StepID(id)] = o
	}
	return out
}

// seeWritten hands over the days on which lines, if-then plans, check-ins, contacts,
// urges, messages, talks, seals and entries were written; the entries as far as they
// were read.
func (s *Session) seeWritten(see func(...civil.Date)) {
	for _, l := range s.lines.all {
		see(l.On, l.Done, l.Gone)
	}
	for _, p := range s.ifThens.all {
		see(p.On, p.Rehearsed, p.Gone)
	}
	for _, e := range s.checkins.all {
		see(e.On)
	}
	for _, e := range s.contacts.all {
		see(e.Told, e.Gone)
	}
	for _, u := range s.urges.all {
		see(u.At.On, u.Gone)
	}
	for _, m := range s.messages.all {
		see(m.On, m.Changed.On, m.Sent, m.Gone)
	}
	for _, t := range s.talks.all {
		see(t.On, t.Had, t.Gone)
	}
	for _, x := range s.seals.all {
		see(x.On)
	}
	if len(s.entries) > 0 {
		see(s.entries[s.ordered().newest[0]].On) // of thousands, this is asked with every key
	}
}

// latest is the latest day on which anything outside the plan was written.
func (s *Session) latest(t trial.Facts) civil.Date {
	last := trial.Latest(t)
	see := func(days ...civil.Date) {
		for _, d := range days {
			if d.Compare(last) > 0 {
				last = d
			}
		}
	}
	s.seeWritten(see)
	see(s.vault.Newest(kindEntry))
	return last
}

// Plan is the plan as it follows from everything now.
func (s *Session) Plan() plan.Plan {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := s.planKey()
	if s.planned.key != key {
		s.planned.key, s.planned.plan = key, plan.Build(s.facts())
	} else if doubtPlans != nil {
		doubtPlans(s.planned.plan, func() plan.Plan { return plan.Build(s.facts()) })
	}
	return s.planned.plan
}

// A planned is a plan as it was worked out last, and what from: a page asks for it with
// each key that is pressed in a text, and a text changes no plan.
type planned struct {
	key  planKey
	plan plan.Plan
}

// A planKey is different whenever something is that a plan follows from. The zero key is
// that of no plan.
type planKey struct {
	facted        int // from 1
	today, newest civil.Date
	unread        int
	lock          bool
}

func (s *Session) planKey() planKey {
	return planKey{s.facted + 1, s.deps.Today(), s.vault.Newest(kindEntry), len(s.vault.UnreadSoFar()), s.vault.HasLock()}
}

// doubtPlans is called with a plan that is used again and with what works one out now.
// Tests set it: the two must never differ.
var doubtPlans func(kept plan.Plan, work func() plan.Plan)

// fact notes that a record changed of which a plan may follow: a text that is begun, and
// other words in an entry, are none. See unorder for the days of entries.
func (s *Session) fact(r ref) {
	s.edits++
	s.finder.note(r)
	if r.kind != kindDraft && r.kind != kindEntry {
		s.facted++
	}
}

// mark changes the mark of a step as f says, and returns its error; nothing is
// changed then.
func (s *Session) mark(id guide.StepID, f func(p plan.Plan, on civil.Date) (plan.Mark, error)) error {
	m, err := f(s.Plan(), s.deps.Today())
	if err != nil {
		return err
	}
	s.change(ref{kindStep, string(id)}, func() { s.marks[id] = m })
	return nil
}

// SetStatus marks a step. It returns what plan.Apply returns.
func (s *Session) SetStatus(id guide.StepID, status plan.Status) error {
	return s.mark(id, func(p plan.Plan, on civil.Date) (plan.Mark, error) { return p.Apply(id, status, on) })
}

// SkipStep leaves a step out, with the person's reason; it may be empty.
func (s *Session) SkipStep(id guide.StepID, why string) error {
	return s.mark(id, func(p plan.Plan, on civil.Date) (plan.Mark, error) { return p.Skip(id, why, on) })
}

// UndoStep takes the latest status of a step back.
func (s *Session) UndoStep(id guide.StepID) error {
	return s.mark(id, func(p plan.Plan, on civil.Date) (plan.Mark, error) { return p.Undo(id, on) })
}

// DidStep notes that a repeating step was done today; NotDone takes that back.
func (s *Session) DidStep(id guide.StepID) error {
	return s.mark(id, func(p plan.Plan, on civil.Date) (plan.Mark, error) { return p.Did(id, on) })
}

// NotDone takes back that a repeating step was done today.
func (s *Session) NotDone(id guide.StepID) error {
	return s.mark(id, func(p plan.Plan, on civil.Date) (plan.Mark, error) { return p.Undid(id, on) })
}

// SetDue sets the day a person wants to do a step; the zero Date for none.
func (s *Session) SetDue(id guide.StepID, day civil.Date) error {
	return s.mark(id, func(p plan.Plan, _ civil.Date) (plan.Mark, error) { return p.SetDue(id, day) })
}

// Mark is what was recorded about a step.
func (s *Session) Mark(id guide.StepID) plan.Mark {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.marks[id]
}

// Note is what was written about a step.
func (s *Session) Note(id guide.StepID) string { return s.Mark(id).Note }

// SetNote keeps what is written about a step, as it is typed.
func (s *Session) SetNote(id guide.StepID, text string) {
	s.writeMark(id, func(m *plan.Mark) { m.Note = text })
}

// SetSeen keeps what a person saw come of a step, as it is typed.
func (s *Session) SetSeen(id guide.StepID, text string) {
	s.writeMark(id, func(m *plan.Mark) { m.Seen = text })
}

// SetSkipped keeps why a person left a step out, as it is typed.
func (s *Session) SetSkipped(id guide.StepID, text string) {
	s.writeMark(id, func(m *plan.Mark) { m.Why = text })
}

// writeMark changes a text of the mark of a step that the guide has, the person
// has added, or that was marked before.
func (s *Session) writeMark(id guide.StepID, set func(*plan.Mark)) {
	s.mu.Lock()
	_, known := guide.StepByID(id)
	_, own := s.own.all[string(id)]
	_, marked := s.marks[id]
	s.mu.Unlock()
	if !known && !own && !marked {
		return
	}
	s.change(ref{kindStep, string(id)}, func() {
		m := s.marks[id]
		set(&m)
		s.marks[id] = m
	})
}

// ChoosePath records which way the person wants to go. A stop outranks it.
func (s *Session) ChoosePath(p guide.Path) {
	s.setCourse(func(c *plan.Course) { c.Path, c.On = p, s.deps.Today() })
}

// Course is what the person decided about the plan as a whole.
func (s *Session) Course() plan.Course {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.course
}

// SetSpace sets how many days of space the person wants, from guide.SpaceMin to
// guide.SpaceMax, with their reason; see plan.Course.SpaceDays for what counts when.
func (s *Session) SetSpace(days int, why string) {
	s.setCourse(func(c *plan.Course) { *c = c.SetSpace(days, why, s.deps.Today()) })
}

// TrustClock notes that the date of the device is right now and was wrong for what
// carries later days; DoubtClock takes that back. See plan.Course.TrustClock.
func (s *Session) TrustClock() {
	s.mu.Lock()
	latest := s.facts().LatestDay()
	s.mu.Unlock()
	s.setCourse(func(c *plan.Course) { *c = c.TrustClock(latest, s.deps.Today()) })
}

// DoubtClock takes TrustClock back.
func (s *Session) DoubtClock() { s.setCourse(func(c *plan.Course) { *c = c.DoubtClock() }) }

// ShowMilestones sets whether phases that lie behind are pointed out.
func (s *Session) ShowMilestones(yes bool) { s.setCourse(func(c *plan.Course) { c.Marks = yes }) }

// Quiet sets the day before which nothing is called due; the zero Date for none.
func (s *Session) Quiet(until civil.Date) { s.setCourse(func(c *plan.Course) { c.Quiet = until }) }

func (s *Session) setCourse(set func(*plan.Course)) {
	s.change(ref{kindPath, ""}, func() { set(&s.course) })
}

// Tell answers something that has changed and ends a plan. It takes effect at once.
func (s *Session) Tell(id guide.StopID) {
	if stop, ok := guide.StopByID(id); ok {
		s.revise(func(r assess.Response) assess.Response { return r.Tell(stop.Item, stop.Options, s.deps.Today()) })
	}
}

// AddStep adds a step of the person's own to a phase of the plan and returns its
// id. It returns ErrEmpty without a title, and plan.ErrPlace.
func (s *Session) AddStep(phase guide.PhaseID, title string, kind guide.StepKind, every int) (guide.StepID, error) {
	if blank(title) {
		return "", ErrEmpty
	}
	o, err := s.Plan().Add(phase, title, s.deps.Today())
	if err != nil {
		return "", err
	}
	o.Kind, o.Every = kind, every
	id := plan.OwnPrefix + s.deps.NewID()
	s.change(ref{kindOwn, id}, func() { s.own.all[id] = o })
	return guide.StepID(id), nil
}

// Own is a step the person added, as it is kept; ok is false when there is none
// with that id.
func (s *Session) Own(id guide.StepID) (o plan.Own, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok = s.own.all[string(id)]
	return o, ok
}

// RenameStep gives a step of the person's own another title.
func (s *Session) RenameStep(id guide.StepID, title string) error {
	if blank(title) {
		return ErrEmpty
	}
	return s.changeOwn(id, func(o *plan.Own) { o.Title = title })
}

// RemoveStep takes a step of the person's own out of the plan. What was written
// about it stays, and BringBackStep brings it back.
func (s *Session) RemoveStep(id guide.StepID) error {
	return s.changeOwn(id, func(o *plan.Own) { o.Gone = s.deps.Today() })
}

// BringBackStep puts a removed step back where it was.
func (s *Session) BringBackStep(id guide.StepID) error {
	return s.changeOwn(id, func(o *plan.Own) { o.Gone = civil.Date{} })
}

func (s *Session) changeOwn(id guide.StepID, set func(*plan.Own)) error {
	s.mu.Lock()
	o, ok := s.own.all[string(id)]
	s.mu.Unlock()
	if !ok {
		return plan.ErrPlace
	}
	set(&o)
	s.change(ref{kindOwn, string(id)}, func() { s.own.all[string(id)] = o })
	return nil
}

// MoveStep moves a step of the person's own to a place in a phase, from 0. It
// returns plan.ErrPlace.
func (s *Session) MoveStep(id guide.StepID, phase guide.PhaseID, at int) error {
	s.mu.Lock()
	f := s.facts()
	s.mu.Unlock()
	moved, err := plan.Build(f).Move(f.Own, id, phase, at)
	for step, o := range moved {
		s.change(ref{kindOwn, string(step)}, func() { s.own.all[string(step)] = o })
	}
	return err
}

// A Made is an if-then plan with its id.
type Made struct {
	ID string
	plan.IfThen
}

// IfThens are the if-then plans, those that were put away included, oldest first.
func (s *Session) IfThens() []Made {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Made
	for id, p := range s.ifThens.all {
		out = append(out, Made{id, p})
	}
	return sortedBy(out, func(a, b Made) int { return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.ID, b.ID)) })
}

// Plan what to do when a hard moment comes. It returns ErrEmpty unless both halves
// are written.
func (s *Session) MakeIfThen(p plan.IfThen) (id string, err error) {
	if blank(p.If) || blank(p.Then) {
		return "", ErrEmpty
	}
	p.On = s.deps.Today()
	id = s.deps.NewID()
	s.change(ref{kindIfThen, id}, func() { s.ifThens.all[id] = p })
	return id, nil
}

// SetIfThen changes an if-then plan.
func (s *Session) SetIfThen(id string, set func(*plan.IfThen)) {
	edit(s, kindIfThen, s.ifThens, id, set)
}
