package assess

import (
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
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
	next.tell(item, Flag{Chose: union(item, first, chose), On: later(given.On, first.On)})
	return next
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

// union keeps what a standing flag held and adds what was told now.
func union(item guide.ItemID, first Flag, chose []guide.OptionID) []guide.OptionID {
	if !first.Lifted.IsZero() || !holdOf(item, first.Chose).Reason {
		return chose
	}
	it, _ := guide.ItemByID(item)
	var out []guide.OptionID
	for _, o := range it.Options {
		if slices.Contains(first.Chose, o.ID) || slices.Contains(chose, o.ID) {
			out = append(out, o.ID)
		}
	}
	return out
}

// tell sets a flag and keeps the one before it when it had been lifted.
func (r *Response) tell(item guide.ItemID, f Flag) {
	if before, ok := r.Told[item]; ok && !before.Lifted.IsZero() {
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
		f.Lifted = later(on, r.latest())
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

// stands reports whether a told answer still counts on the day, and until which
// day at least; until is the zero Date when a reason is missing.
func (f Flag) stands(item guide.ItemID, today civil.Date) (until civil.Date, stands bool) {
	h := holdOf(item, f.Chose)
	from := f.On
	if h.Reason {
		if f.Lifted.IsZero() || strings.TrimSpace(f.Why) == "" {
			return civil.Date{}, true
		}
		from = f.Lifted
	}
	if h.Days == 0 || from.IsZero() {
		return civil.Date{}, false
	}
	days := h.Days
	if h.Reason {
		days++ // the day of writing is not a whole day
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
		if !ok || newer > 0 || newer == 0 && len(holding(item, theirs.Chose)) > len(holding(item, ours.Chose)) {
			next.Answers[item] = theirs
		}
	}
	for item, note := range other.Notes {
		next = next.Note(item, joinNotes(next.Notes[item], note))
	}
	return next
}

func (p PastFlag) equal(q PastFlag) bool { return p.Item == q.Item && p.Flag.equal(q.Flag) }

func (f Flag) equal(g Flag) bool {
	return slices.Equal(f.Chose, g.Chose) && f.On == g.On && f.Why == g.Why && f.Lifted == g.Lifted
}

// mergeFlag takes a flag in. A lift that is new here waits from today.
func (r *Response) mergeFlag(item guide.ItemID, theirs Flag, on civil.Date) {
	ours, ok := r.Told[item]
	switch {
	case !ok:
		if !theirs.Lifted.IsZero() {
			theirs.Lifted = later(theirs.Lifted, on)
		}
		r.tell(item, theirs)
	case ours.equal(theirs):
	case slices.Equal(ours.Chose, theirs.Chose) && ours.On == theirs.On:
		ours.Why = joinNotes(ours.Why, theirs.Why)
		if !ours.Lifted.IsZero() || !theirs.Lifted.IsZero() {
			ours.Lifted = later(later(ours.Lifted, theirs.Lifted), on)
		}
		r.Told[item] = ours
	case theirs.On.Compare(ours.On) > 0:
		if !theirs.Lifted.IsZero() {
			theirs.Lifted = later(theirs.Lifted, on)
		}
		r.Past = append(r.Past, PastFlag{Item: item, Flag: ours})
		r.Told[item] = theirs
	default:
		r.Past = append(r.Past, PastFlag{Item: item, Flag: theirs})
	}
}

// joinNotes keeps both texts, and a text once that is part of the other.
func joinNotes(a, b string) string {
	switch {
	case strings.Contains(a, b):
		return a
	case strings.Contains(b, a):
		return b
	}
	return a + "\n\n" + b
}
