package assess

import (
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/merge"
)

// holdOf is the longest hold among the options.
func holdOf(item guide.ItemID, options []guide.OptionID) guide.Hold {
	var longest guide.Hold
	for _, o := range options {
		if h := guide.HoldOf(item, o); h.Reason && !longest.Reason || h.Reason == longest.Reason && h.Days > longest.Days {
			longest = h
		}
	}
	return longest
}

// holding returns the options that hold.
func holding(item guide.ItemID, options []guide.OptionID) []guide.OptionID {
	var out []guide.OptionID
	for _, o := range options {
		if guide.HoldOf(item, o).Days > 0 {
			out = append(out, o)
		}
	}
	return out
}

// Leave returns a copy of r in which the answer to the item counts as told: the
// person went on with it, so it was no slip of the finger. Only answers that
// hold, and the beginning of the space, are remembered.
func (r Response) Leave(item guide.ItemID) Response {
	given, ok := r.Answers[item]
	chose := holding(item, given.Chose)
	if item == guide.WhenEnded && r.Has(item, guide.UnderMonth) {
		chose = []guide.OptionID{guide.UnderMonth}
	}
	if !ok || len(chose) == 0 {
		return r
	}
	first, told := r.Told[item]
	if told && first.Lifted.IsZero() && slices.Equal(first.Chose, chose) && !again(item, first, given.On) {
		return r
	}
	next := r.copy()
	next.tell(item, Flag{Chose: union(item, chose, first.standing(item, given.On)), On: later(given.On, first.On)})
	return next
}

// LeaveAll returns a copy of r in which every answer counts as told: the person
// looked at what the answers come to.
func (r Response) LeaveAll() Response {
	for item := range r.Answers {
		r = r.Leave(item)
	}
	return r
}

// again reports whether telling the same once more begins a new wait: not while
// the first one runs, where it counts from the first time.
func again(item guide.ItemID, first Flag, on civil.Date) bool {
	h := holdOf(item, first.Chose)
	if item == guide.WhenEnded {
		h = guide.Hold{Days: guide.SpaceDays, First: true}
	}
	passed := on.DaysSince(first.On)
	return passed > 0 && (!h.First || passed >= h.Days)
}

// union returns the options of both lists in the order of the item.
func union(item guide.ItemID, a, b []guide.OptionID) []guide.OptionID {
	it, ok := guide.ItemByID(item)
	if !ok {
		return a
	}
	var out []guide.OptionID
	for _, o := range it.Options {
		if slices.Contains(a, o.ID) || slices.Contains(b, o.ID) {
			out = append(out, o.ID)
		}
	}
	return out
}

// tell sets a flag and keeps the one before it when it had been lifted.
func (r *Response) tell(item guide.ItemID, f Flag) {
	if before, ok := r.Told[item]; ok && !before.Lifted.IsZero() && f.Lifted.IsZero() {
		r.Past = append(r.Past, PastFlag{Item: item, Flag: before})
	}
	if r.Told == nil {
		r.Told = map[guide.ItemID]Flag{}
	}
	r.Told[item] = f
}

// Lift returns a copy of r in which the stop told for the item is lifted with a
// written reason: it goes on counting for guide.HoldDays whole days. Nothing
// happens without a told stop, without a reason, or while the present answer
// still says the same. The day is never before anything else that was told, so a
// clock set back shortens no wait. Changing the words later keeps the day.
func (r Response) Lift(item guide.ItemID, why string, on civil.Date) Response {
	f, told := r.Told[item]
	if !told || !r.NeedsReason(item) && f.Lifted.IsZero() {
		return r
	}
	next := r.copy()
	f.Why = why
	switch {
	case strings.TrimSpace(why) == "":
		f.Lifted = civil.Date{}
	case f.Lifted.IsZero():
		f.Lifted = later(on, r.Latest())
	}
	next.Told[item] = f
	return next
}

// NeedsReason reports whether the item was once answered with a stop, is now
// answered with none, and no reason was written yet.
func (r Response) NeedsReason(item guide.ItemID) bool {
	f, told := r.Told[item]
	return told && f.Lifted.IsZero() && holdOf(item, f.Chose).Reason && r.Answered(item) && len(holding(item, r.Answers[item].Chose)) == 0
}

// standing returns the options of the flag that still count on the day: each
// serves its own wait, and a stop waits for a reason first.
func (f Flag) standing(item guide.ItemID, today civil.Date) []guide.OptionID {
	var out []guide.OptionID
	for _, o := range f.Chose {
		if _, stands := f.stands(guide.HoldOf(item, o), today); stands {
			out = append(out, o)
		}
	}
	return out
}

// until returns the first day on which nothing of the flag counts any more; the
// zero Date while a reason is missing.
func (f Flag) until(item guide.ItemID, today civil.Date) civil.Date {
	var last civil.Date
	for _, o := range f.standing(item, today) {
		until, _ := f.stands(guide.HoldOf(item, o), today)
		if until.IsZero() {
			return civil.Date{}
		}
		last = later(last, until)
	}
	return last
}

// stands reports whether an option with the hold counts on the day, and until
// which day; until is the zero Date while a reason, or the day it was told, is
// missing.
func (f Flag) stands(h guide.Hold, today civil.Date) (until civil.Date, stands bool) {
	from, days := f.On, h.Days
	if h.Reason {
		if f.Lifted.IsZero() || strings.TrimSpace(f.Why) == "" {
			return civil.Date{}, true
		}
		from, days = f.Lifted, days+1 // the day of writing is not a whole day
	}
	if h.Days == 0 {
		return civil.Date{}, false
	}
	if from.IsZero() {
		return civil.Date{}, true
	}
	until = from.AddDays(days)
	return until, today.Compare(until) < 0
}

// Merge returns r with what other has and r does not, on the given day: two
// tabs, or a backup that comes in. Where both answered an item the later day
// counts, and on the same day the answer that holds. A flag of either side
// stands; one that was lifted on one side only counts as lifted from the given
// day, so nothing opens sooner by bringing it in. Of two different takings the
// newer one gives the answers and notes.
func (r Response) Merge(other Response, on civil.Date) Response {
	if other.Taking > r.Taking {
		r, other = other, r
	}
	next := r.copy()
	for item, theirs := range other.Told {
		next.mergeFlag(item, theirs, on)
	}
	for _, p := range other.Past {
		if !slices.ContainsFunc(next.Past, p.equal) {
			next.Past = append(next.Past, p)
		}
	}
	if other.Taking < r.Taking {
		return next
	}
	for item, theirs := range other.Answers {
		ours, ok := r.Answers[item]
		newer := theirs.On.Compare(ours.On)
		if !ok || newer > 0 || newer == 0 && stricter(item, theirs.Chose, ours.Chose) {
			next.Answers[item] = theirs
		}
	}
	for item, note := range other.Notes {
		next = next.Note(item, merge.Texts(next.Notes[item], note))
	}
	return next
}

func (p PastFlag) equal(q PastFlag) bool { return p.Item == q.Item && p.Flag.equal(q.Flag) }

func (f Flag) equal(g Flag) bool {
	return slices.Equal(f.Chose, g.Chose) && f.On == g.On && f.Why == g.Why && f.Lifted == g.Lifted
}

// stricter reports whether answer a holds more than answer b: a stop more than a
// wait, and more options more than fewer.
func stricter(item guide.ItemID, a, b []guide.OptionID) bool {
	x, y := holdOf(item, a), holdOf(item, b)
	if x.Reason != y.Reason {
		return x.Reason
	}
	return len(holding(item, a)) > len(holding(item, b))
}

// mergeFlag takes a flag in. What either side told stands; it counts as lifted
// only where both have lifted it, or nobody here knew of it, and a lift that is
// new here waits from today.
func (r *Response) mergeFlag(item guide.ItemID, theirs Flag, on civil.Date) {
	ours, ok := r.Told[item]
	if ok && ours.equal(theirs) {
		return
	}
	merged := theirs
	lifted := !theirs.Lifted.IsZero()
	if ok {
		same := slices.Equal(ours.Chose, theirs.Chose) && ours.On == theirs.On
		lifted = !ours.Lifted.IsZero() && !theirs.Lifted.IsZero() || same && (!ours.Lifted.IsZero() || lifted)
		merged = Flag{Chose: union(item, ours.Chose, theirs.Chose), On: later(ours.On, theirs.On), Why: merge.Texts(ours.Why, theirs.Why),
			Lifted: later(ours.Lifted, theirs.Lifted)}
	}
	if lifted {
		merged.Lifted = later(merged.Lifted, on)
	} else {
		merged.Lifted = civil.Date{}
	}
	r.tell(item, merged)
}
