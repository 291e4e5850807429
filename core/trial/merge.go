package trial

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/merge"
)

// Merge returns one trial of two that were changed apart: in two tabs, or here and
// in a backup. Terms that a trial has begun with are never changed, an end or a
// stop of either side stays, and a revision of either side stands beside the
// others. left are words of either that have no place in it any more. ok is false
// for two that cannot be one: they began on two days, or with different terms; both
// have to be kept then, and rest until the person has put one away.
func (t Trial) Merge(u Trial) (merged Trial, left []string, ok bool) {
	merged = t
	switch {
	case t.Begun.IsZero() && u.Begun.IsZero():
		merged.Terms = drafts(t.Terms, u.Terms)
	case t.Begun.IsZero():
		merged.Begun, merged.Terms = u.Begun, slices.Clone(u.Terms)
	case u.Begun.IsZero():
		// its own terms stay
	case t.Begun != u.Begun || !t.First().Same(u.First()):
		return t, nil, false
	default:
		merged.Terms = editions(t.Terms, u.Terms)
	}
	merged.Ended, merged.How = ending(t, u)
	if !merged.Begun.IsZero() {
		merged.Gone = earliest(t.Gone, u.Gone)
	}
	return merged, unplaced(slices.Concat(t.Terms, u.Terms), merged.Terms), true
}

// unplaced returns the texts of all that stand in no edition of kept, each once.
func unplaced(all, kept []Terms) []string {
	var out []string
	have := words(kept)
	for _, w := range words(all) {
		if !slices.ContainsFunc(have, func(h string) bool { return strings.Contains(h, w) }) {
			out, have = append(out, w), append(have, w)
		}
	}
	return out
}

// Beside returns the trial with terms somebody was still writing when it began
// elsewhere: as a revision that nobody has agreed to. ok is false, and nothing
// changes, when it has not begun or is over, when it says the same already, or when
// another revision waits for a yes.
func (t Trial) Beside(terms Terms) (beside Trial, ok bool) {
	if t.Latest().Both.IsZero() || terms.Same(t.Latest()) {
		return t, false
	}
	revised, err := t.Revise(terms, terms.Why, terms.On)
	if err != nil {
		return t, false
	}
	return revised, true
}

// ending is the day and the way two copies of a trial ended: a stop before all
// else, otherwise the earlier day.
func ending(t, u Trial) (civil.Date, How) {
	switch {
	case u.Ended.IsZero() && u.How == "":
		return t.Ended, t.How
	case t.Ended.IsZero() && t.How == "":
		return u.Ended, u.How
	}
	how := t.How
	if t.How != HowStop && (u.How == HowStop || how == "" || !u.Ended.IsZero() && u.Ended.Compare(t.Ended) < 0) {
		how = cmp.Or(u.How, t.How)
	}
	return earliest(t.Ended, u.Ended), how
}

// earliest is the earlier of two days, and the only one when one is not recorded.
func earliest(a, b civil.Date) civil.Date {
	if a.IsZero() || !b.IsZero() && b.Compare(a) < 0 {
		return b
	}
	return a
}

// drafts puts together terms of a trial that has not begun. Texts of both are kept;
// a yes counts only for exactly the words it was said to.
func drafts(ours, theirs []Terms) []Terms {
	if len(ours) == 0 || len(theirs) == 0 {
		return slices.Concat(ours, theirs)
	}
	a, b := ours[len(ours)-1], theirs[len(theirs)-1]
	out := a
	out.Works, out.Stops, out.Agreed, out.Knows = merge.Texts(a.Works, b.Works), merge.Texts(a.Stops, b.Stops), merge.Texts(a.Agreed, b.Agreed), merge.Texts(a.Knows, b.Knows)
	out.Hide = a.Hide || b.Hide
	if out.Ends.IsZero() {
		out.Ends = b.Ends
	}
	if len(out.Reviews) == 0 {
		out.Reviews = slices.Clone(b.Reviews)
	}
	switch {
	case out.Same(a) && out.Same(b):
		out.Both = earliest(a.Both, b.Both)
	case out.Same(b):
		out.On, out.Both = b.On, b.Both
	case !out.Same(a):
		out.Both = civil.Date{}
	}
	return []Terms{out}
}

// editions puts together the editions of one trial that has begun: those both have,
// once, and the others behind them in the order in which both said yes. Words that
// were gone back to are an edition of their own.
func editions(ours, theirs []Terms) []Terms {
	out := slices.Clone(ours)
	met := make([]bool, len(ours))
	meet := func(e Terms, same func(Terms) bool) bool {
		for i := range met {
			if !met[i] && out[i].Same(e) && same(out[i]) {
				met[i] = true
				out[i].Both = earliest(out[i].Both, e.Both)
				out[i].Why = cmp.Or(out[i].Why, e.Why)
				return true
			}
		}
		return false
	}
	var rest []Terms
	for _, e := range theirs {
		if !meet(e, func(o Terms) bool { return o.Both == e.Both }) {
			rest = append(rest, e)
		}
	}
	for _, e := range rest {
		if !meet(e, func(Terms) bool { return true }) {
			out = append(out, e)
		}
	}
	if len(out) > 1 {
		slices.SortStableFunc(out[1:], inOrderOfYes)
	}
	return out
}

// inOrderOfYes orders editions by the day both said yes, those without it last.
func inOrderOfYes(a, b Terms) int {
	switch {
	case a.Both.IsZero() != b.Both.IsZero():
		if b.Both.IsZero() {
			return -1
		}
		return 1
	case a.Both != b.Both:
		return a.Both.Compare(b.Both)
	}
	return a.On.Compare(b.On)
}

// words are the texts of all editions.
func words(terms []Terms) []string {
	var out []string
	for _, t := range terms {
		for _, text := range []string{t.Works, t.Stops, t.Agreed, t.Knows, t.Why} {
			if !blank(text) {
				out = append(out, text)
			}
		}
	}
	return out
}

// Merge returns one weekly look of two that were changed apart. A sign of either
// side stays, the worse answer counts, and texts of both are kept. ok is false for
// looks at two trials or of two days.
func (w Watch) Merge(v Watch) (merged Watch, ok bool) {
	if w.Trial != v.Trial || w.On != v.On {
		return w, false
	}
	w.Did, w.Saw = merge.Texts(w.Did, v.Did), merge.Texts(w.Saw, v.Saw)
	for _, s := range v.Signs {
		if !w.Tells(s) {
			w.Signs = append(slices.Clip(w.Signs), s)
		}
	}
	points := maps.Clone(w.Points)
	for id, theirs := range v.Points {
		if ours, both := points[id]; !both || theirs.strict() > ours.strict() {
			if points == nil {
				points = map[PointID]Answer{}
			}
			points[id] = theirs
		}
	}
	w.Points = points
	return w, true
}

// strict orders answers of which one has to count: what was said before what was
// not, the worse before the better.
func (a Answer) strict() int {
	return slices.Index([]Answer{Unanswered, Private, Unsure, Better, SameAsEver, Worse}, a)
}

// Merge returns one verdict of two that were changed apart. An end said on either
// side stays, then a pause; a yes counts unless one of these stands against it or
// either side took it back. ok is false for verdicts about two trials or dates, or
// of two days.
func (v Verdict) Merge(u Verdict) (merged Verdict, ok bool) {
	if v.Trial != u.Trial || v.On != u.On || v.Review != u.Review {
		return v, false
	}
	v.Mine, v.Theirs = v.Mine.stricter(u.Mine), v.Theirs.stricter(u.Theirs)
	v.Note = merge.Texts(v.Note, u.Note)
	v.Gone = earliest(v.Gone, u.Gone)
	return v, true
}

func (d Decision) stricter(e Decision) Decision {
	order := []Decision{NotSaid, GoOn, Pause, Stop}
	if slices.Index(order, e) > slices.Index(order, d) {
		return e
	}
	return d
}

// Strict reports whether anything about a trial counts against going on and must
// not be undone by an older copy: it was ended or put away, an end or a pause was
// said, a yes was taken back, or a look told of fear.
func (f Facts) Strict(id string) bool {
	t := f.Trials[id]
	if !t.Ended.IsZero() || t.How != "" || !t.Gone.IsZero() {
		return true
	}
	for _, v := range f.Verdicts {
		if v.Trial == id && (v.Ends() || v.Pauses() || !v.Gone.IsZero()) {
			return true
		}
	}
	for _, w := range f.Watches {
		if w.Trial == id && w.Tells(SignFear) {
			return true
		}
	}
	return false
}

// WithWords returns the trial, which has not begun, with the texts of other terms and
// its own dates.
func (t Trial) WithWords(w Terms) Trial {
	if len(t.Terms) == 0 {
		return t
	}
	last := t.Latest()
	last.Works, last.Stops, last.Agreed, last.Knows, last.Why = w.Works, w.Stops, w.Agreed, w.Knows, w.Why
	t.Terms = append(slices.Clone(t.Terms[:len(t.Terms)-1]), last)
	return t
}
