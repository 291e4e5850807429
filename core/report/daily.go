package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"afterward/core/checkin"
	"afterward/core/guide"
)

// mostDays is how many days stand each on a line; more are put together by weeks. Our
// own choice: a month can be read day by day.
const mostDays = 31

// days are the check-ins as numbers: a line a day, or a week.
func (b *builder) days() []Block {
	var in []checkin.Entry
	for _, e := range b.CheckIns {
		if b.has(e.On) && (e.Mood != 0 || e.Urge != 0 || e.Sleep != 0 || e.Contact != checkin.MetUnsaid) {
			in = append(in, e)
		}
	}
	days := checkin.Days(in)
	if len(days) == 0 {
		return nil
	}
	slices.SortFunc(days, func(a, c checkin.Day) int { return a.On.Compare(c.On) })
	lead := fmt.Sprintf("I noted something on %s between %s and %s. Of days without a note nothing is known.",
		counted(len(days), "day"), days[0].On.Long(), days[len(days)-1].On.Long())
	if len(days) == 1 {
		lead = "I noted something on one day. Of days without a note nothing is known."
	}
	if len(days) <= mostDays {
		return []Block{paragraph(lead), dayTable(days)}
	}
	return []Block{paragraph(lead + " Mood and night run from 1, the hardest, to 5, the best; the wish to write from 1, none, to 5, very strong. Each number is the middle of the days on which it was said."),
		weekTable(days)}
}

func dayTable(days []checkin.Day) Block {
	t := Block{Kind: Table, Text: "Day by day", Heads: []string{"Day", "Mood", "Wish to write", "Night", "Contact"}}
	for _, d := range days {
		t.Rows = append(t.Rows, []string{d.On.Long(), orUnsaid(d.MoodText()), orUnsaid(d.UrgeText()), orUnsaid(d.SleepText()), orUnsaid(met(d.Contact))})
	}
	return t
}

func orUnsaid(text string) string { return cmp.Or(text, "not said") }

func met(m checkin.Met) string {
	switch m {
	case checkin.MetNone:
		return "None"
	case checkin.MetSome:
		return "Some"
	}
	return ""
}

// weekTable puts days together by their weeks.
func weekTable(days []checkin.Day) Block {
	t := Block{Kind: Table, Text: "Week by week", Heads: []string{"Week from", "Days noted", "Mood", "Wish to write", "Night", "Days with contact"}}
	for i := 0; i < len(days); {
		monday := checkin.WeekOf(days[i].On)
		var mood, urge, sleep mean
		from, some, said := i, 0, 0
		for ; i < len(days) && checkin.WeekOf(days[i].On) == monday; i++ {
			mood.add(days[i].Mood)
			urge.add(days[i].Urge)
			sleep.add(days[i].Sleep)
			switch days[i].Contact {
			case checkin.MetSome:
				some++
				said++
			case checkin.MetNone:
				said++
			}
		}
		contact := "not said"
		if said > 0 {
			contact = fmt.Sprintf("%d of %d", some, said)
		}
		t.Rows = append(t.Rows, []string{monday.Long(), fmt.Sprint(i - from), mood.text(), urge.text(), sleep.text(), contact})
	}
	return t
}

// A mean is that of what was said; what was not said is not in it.
type mean struct {
	sum float64
	n   int
}

func (m *mean) add(v float64) {
	if v > 0 {
		m.sum += v
		m.n++
	}
}

func (m mean) text() string {
	if m.n == 0 {
		return "not said"
	}
	return fmt.Sprintf("%.1f", m.sum/float64(m.n))
}

// dayNotes are the lines beside the check-ins, the oldest first.
func (b *builder) dayNotes() []Block {
	all := slices.Clone(b.CheckIns)
	slices.SortStableFunc(all, func(x, y checkin.Entry) int { return checkin.Compare(y, x) })
	var items []Item
	for _, e := range all {
		if oneLine(e.Note) != "" && b.has(e.On) {
			items = append(items, Item{Lead: dayOr(e.On) + ":", Text: b.line(e.Note)})
		}
	}
	return list(items)
}

// lookBacks are the looks back at weeks that have a day in the span, the oldest first.
func (b *builder) lookBacks() []Block {
	all := slices.Clone(b.Weeks)
	slices.SortStableFunc(all, func(x, y checkin.Week) int { return x.On.Compare(y.On) })
	var out []Block
	for _, w := range all {
		if w.On.IsZero() && !b.has(w.On) || !b.meets(w.On, w.On.AddDays(6)) {
			continue
		}
		out = append(out, b.titled("The week from "+dayOr(w.On), b.weekWords(w)...)...)
	}
	return out
}

// weekWords are the answers of a week: those to known questions first, in the order of
// asking.
func (b *builder) weekWords(w checkin.Week) (out [][]Block) {
	asked := map[string]bool{}
	for _, q := range guide.WeekQuestions() {
		asked[string(q.ID)] = true
		out = append(out, b.answered(q.Ask, w.Words[string(q.ID)]))
	}
	for _, id := range slices.Sorted(maps.Keys(w.Words)) {
		if !asked[id] {
			out = append(out, b.wordsBlock(w.Words[id]))
		}
	}
	return out
}
