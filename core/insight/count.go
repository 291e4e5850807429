package insight

import (
	"cmp"
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/trial"
)

// How many of something it takes before it is counted side by side. Our own choice.
const (
	FewTakings = 2
	FewLooks   = 3
	FewTried   = contact.FewShares // urges of which the outcome is known
)

// A Row is one dimension over the takings of the assessment: its counts in each.
type Row struct {
	Dimension guide.Dimension
	Counts    []assess.Tally // one for each taking; empty where nothing of it was asked
}

// Takings is what the answers came to by dimension each time they were given in full.
type Takings struct {
	On     []civil.Date // the days, oldest first
	Rows   []Row        // in the order of guide.Dimensions, those without any count left out
	TooFew bool
}

// TakingsOf lays the complete takings side by side. The dimension of safety is not among
// them: no count of signs, going up or down, says that anyone is safe.
func TakingsOf(all []assess.Taking) Takings {
	var t Takings
	all = slices.DeleteFunc(slices.Clone(all), func(k assess.Taking) bool { return !k.Result.Complete || k.On.IsZero() })
	for _, k := range all {
		t.On = append(t.On, k.On)
	}
	for _, d := range guide.Dimensions() {
		if d == guide.DimSafety {
			continue
		}
		row, any := Row{Dimension: d}, false
		for _, k := range all {
			count := assess.Tally{Dimension: d}
			for _, c := range k.Result.Tallies {
				if c.Dimension == d {
					count, any = c, true
				}
			}
			row.Counts = append(row.Counts, count)
		}
		if any {
			t.Rows = append(t.Rows, row)
		}
	}
	t.TooFew = len(t.On) < FewTakings
	return t
}

// Fewer reports how many answers against there are less in the last taking than in the
// first; negative when there are more. 0 where nothing of it was asked in one of the two:
// a question that is new is no answer that changed.
func (r Row) Fewer() int {
	if len(r.Counts) == 0 {
		return 0
	}
	first, last := r.Counts[0], r.Counts[len(r.Counts)-1]
	if first.Good+first.Bad+first.Unknown == 0 || last.Good+last.Bad+last.Unknown == 0 {
		return 0
	}
	return first.Bad - last.Bad
}

// A Seen is what the weekly looks at a trial say of one point, counted.
type Seen struct {
	Point                       trial.PointID
	Better, Same, Worse, Unsaid int // Unsaid: not sure, or rather not say; what was not answered is in none
}

// Looks is what the weekly looks at a trial come to.
type Looks struct {
	Trial  string
	Begun  civil.Date
	Looks  int
	Points []Seen // in the order of trial.Points, those without an answer left out
	TooFew bool
}

// LooksOf counts the weekly looks at the trial that began last, up to today. The counts of
// one point are never added to those of another.
func LooksOf(f trial.Facts) Looks {
	var out Looks
	for id, t := range f.Trials {
		if t.Begun.IsZero() || t.Begun.Compare(f.Today) > 0 || len(f.Looks(id)) == 0 {
			continue
		}
		if c := cmp.Or(t.Begun.Compare(out.Begun), cmp.Compare(id, out.Trial)); c > 0 {
			out.Trial, out.Begun = id, t.Begun
		}
	}
	counts := map[trial.PointID]*Seen{}
	if out.Trial != "" {
		for _, id := range f.Looks(out.Trial) {
			if w := f.Watches[id]; w.On.Compare(f.Today) <= 0 {
				out.Looks++
				countInto(counts, w)
			}
		}
	}
	for _, p := range trial.Points() {
		if s := counts[p.ID]; s != nil {
			out.Points = append(out.Points, *s)
		}
	}
	out.TooFew = out.Looks < FewLooks
	return out
}

// countInto counts the answers of one look.
func countInto(counts map[trial.PointID]*Seen, w trial.Watch) {
	for id, a := range w.Points {
		if a == trial.Unanswered {
			continue
		}
		s := counts[id]
		if s == nil {
			s = &Seen{Point: id}
			counts[id] = s
		}
		switch a {
		case trial.Better:
			s.Better++
		case trial.SameAsEver:
			s.Same++
		case trial.Worse:
			s.Worse++
		default:
			s.Unsaid++
		}
	}
}

// A Tried is something that was turned to in urges, and how often nothing was sent then.
// Both went together; neither is the reason for the other.
type Tried struct {
	ID        string
	Count     int     // urges marked with it
	Resisted  int     // those in which nothing was sent
	Of        int     // those of which it is known
	Low, High float64 // the range of the share, 0 to 1
	TooFew    bool
}

// TriedOf counts what was turned to in the urges up to today, without those that were
// taken out, the most frequent first.
func TriedOf(all []contact.Urge, today civil.Date) []Tried {
	counts := map[string]*Tried{}
	for _, u := range all {
		if !u.Gone.IsZero() || u.At.On.Compare(today) > 0 {
			continue
		}
		for _, id := range u.Helped {
			t := counts[id]
			if t == nil {
				t = &Tried{ID: id}
				counts[id] = t
			}
			t.Count++
			if u.Outcome == contact.Open {
				continue
			}
			t.Of++
			if u.Outcome == contact.Resisted {
				t.Resisted++
			}
		}
	}
	var out []Tried
	for _, t := range counts {
		t.Low, t.High = wilson(t.Resisted, t.Of)
		t.TooFew = t.Of < FewTried
		out = append(out, *t)
	}
	slices.SortFunc(out, func(a, b Tried) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID)) })
	return out
}
