package contact

import (
	"cmp"
	"fmt"
	"slices"

	"afterward/core/civil"
)

// How many urges it takes before something is drawn. Our own choice.
const (
	FewTimes = 8 // for the times of day
	FewTags  = 5 // for one trigger, or one thing that was turned to
)

// A Part is a part of the day, from an hour until before another.
type Part struct {
	Name        string
	From, Until int // hours
	Count       int // urges in it
}

// partList are the parts of a day. Where they end is our own choice; they are the same
// for everybody, whatever hours somebody calls their night.
var partList = []Part{{Name: "Night", Until: 6}, {Name: "Morning", From: 6, Until: 12}, {Name: "Afternoon", From: 12, Until: 18}, {Name: "Evening", From: 18, Until: 24}}

// A Tag is a trigger, or something that was turned to, and what became of the urges
// that are marked with it.
type Tag struct {
	ID       string
	Count    int   // urges marked with it
	Resisted Share // of those of which the outcome is known
}

// Text is what became of the urges marked with it, as a person reads it.
func (t Tag) Text() string {
	if !t.Resisted.Known() {
		return fmt.Sprintf("%d urges. What became of them: too few to say.", t.Count)
	}
	return fmt.Sprintf("%d urges. You did not write %s times.", t.Count, t.Resisted.Text())
}

// A Sight is the picture of past urges. What is drawn from too few is left out.
type Sight struct {
	Urges    int    // all that were put down
	Parts    []Part // of the day; empty while there are too few urges
	Triggers []Tag  // the most frequent first; only those there are enough urges of
	Helped   []Tag  // the same of what was turned to, by how often
	Resisted Share  // of all of which the outcome is known
}

// See makes the picture of the urges up to today. Those that were taken out are not in
// it. That something goes with fewer messages does not say that it is the reason.
func See(urges map[string]Urge, today civil.Date) Sight {
	var s Sight
	parts := slices.Clone(partList)
	triggers, helped := map[string]*Tag{}, map[string]*Tag{}
	for _, u := range urges {
		if !u.Gone.IsZero() || u.At.On.Compare(today) > 0 {
			continue
		}
		s.Urges++
		for i := range parts {
			if hour := u.At.Minute / 60; hour >= parts[i].From && hour < parts[i].Until {
				parts[i].Count++
			}
		}
		u.mark(triggers, u.Triggers)
		u.mark(helped, u.Helped)
		if u.Outcome != Open {
			s.Resisted.add(u.Outcome == Resisted)
		}
	}
	if s.Urges >= FewTimes {
		s.Parts = parts
	}
	s.Triggers, s.Helped = enough(triggers), enough(helped)
	return s
}

// mark counts the urge for everything it is marked with.
func (u Urge) mark(tags map[string]*Tag, ids []string) {
	for _, id := range ids {
		t := tags[id]
		if t == nil {
			t = &Tag{ID: id}
			tags[id] = t
		}
		t.Count++
		if u.Outcome != Open {
			t.Resisted.add(u.Outcome == Resisted)
		}
	}
}

// enough are the tags there are enough urges of, the most frequent first.
func enough(tags map[string]*Tag) []Tag {
	var out []Tag
	for _, t := range tags {
		if t.Count >= FewTags {
			out = append(out, *t)
		}
	}
	slices.SortFunc(out, func(a, b Tag) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Latest returns the ids of the urges that were not taken out, the latest first.
func Latest(urges map[string]Urge) []string {
	var ids []string
	for id, u := range urges {
		if u.Gone.IsZero() {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(urges[b].At.Compare(urges[a].At), cmp.Compare(a, b)) })
	return ids
}
