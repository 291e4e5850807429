package trial

import (
	"cmp"
	"fmt"
	"slices"

	"afterward/core/civil"
)

// A TickKind says what a point of the timeline is.
type TickKind string

const (
	TickBegin    TickKind = "begin"
	TickRevision TickKind = "revision"
	TickLook     TickKind = "look"
	TickVerdict  TickKind = "verdict"
	TickDate     TickKind = "date" // both decide
	TickEnd      TickKind = "end"  // the last day, on which both decide what follows
	TickOver     TickKind = "over" // ended before its last day
	TickToday    TickKind = "today"
)

// tickOrder is the order of what lies on one day.
var tickOrder = []TickKind{TickBegin, TickRevision, TickLook, TickDate, TickEnd, TickVerdict, TickOver, TickToday}

// A Tick is one point of the timeline.
type Tick struct {
	Kind    TickKind
	On      civil.Date
	At      int    // days from Timeline.From, 0 to Timeline.Days
	ID      string // of the weekly look or the verdict
	Decided bool   // of a date or the end: both said that they go on
	Off     bool   // of a date or the end: the trial was over before it came, and nothing has to be decided
	Text    string // the same in a sentence
}

// A Timeline is a trial as a picture, as plain data. The sentences of its ticks,
// read in their order, say everything the picture shows.
type Timeline struct {
	From, To civil.Date
	Days     int // from From to To, at least 1
	Ticks    []Tick
	Status   Status
}

// TimelineOf draws one trial. It is empty while there is no date to draw.
func TimelineOf(f Facts, id string) Timeline {
	t := f.Trials[id]
	line := Timeline{Status: Of(f, id)}
	if t.Begun.IsZero() {
		return line
	}
	ticks := append(f.given(id, t), f.chosen(id, t, line.Status.State == Over)...)
	ticks = append(ticks, Tick{Kind: TickToday, On: f.Today, Text: fmt.Sprintf("%s is today. %s.", f.Today.Long(), line.Status.Word().Title)})
	ticks = slices.DeleteFunc(ticks, func(k Tick) bool { return k.On.IsZero() })
	slices.SortStableFunc(ticks, func(a, b Tick) int {
		return cmp.Or(a.On.Compare(b.On), slices.Index(tickOrder, a.Kind)-slices.Index(tickOrder, b.Kind))
	})
	line.From, line.To = t.span(f.Today)
	line.Days = max(1, line.To.DaysSince(line.From))
	for i := range ticks {
		ticks[i].At = min(max(0, ticks[i].On.DaysSince(line.From)), line.Days)
	}
	line.Ticks = ticks
	return line
}

// span is what the picture shows: from the beginning to the end. What lies outside
// sits at its edge, so that one wrong date does not press all others together.
func (t Trial) span(today civil.Date) (from, to civil.Date) {
	to = t.last()
	if terms, ok := t.Holding(today); ok {
		to = terms.Ends
	}
	if to.Compare(t.Begun) < 0 {
		to = t.Begun.AddDays(7 * MinWeeks)
	}
	if most := t.Begun.AddDays(7 * MaxWeeks); to.Compare(most) > 0 {
		to = most
	}
	return t.Begun, to
}

// given are the ticks of what has been written.
func (f Facts) given(id string, t Trial) []Tick {
	ticks := []Tick{{Kind: TickBegin, On: t.Begun, Text: t.Begun.Long() + ": the trial began."}}
	for _, terms := range t.Terms[min(1, len(t.Terms)):] {
		k := Tick{Kind: TickRevision, On: terms.Both, Text: fmt.Sprintf("%s: you both agreed to changed terms.", terms.Both.Long())}
		if terms.Both.IsZero() {
			k.On, k.Text = terms.On, fmt.Sprintf("%s: changed terms were written, and not agreed to.", terms.On.Long())
		}
		ticks = append(ticks, k)
	}
	for _, look := range f.Looks(id) {
		on := f.Watches[look].On
		ticks = append(ticks, Tick{Kind: TickLook, On: on, ID: look, Text: on.Long() + ": a weekly look."})
	}
	for _, verdict := range f.VerdictsOf(id) {
		v := f.Verdicts[verdict]
		ticks = append(ticks, Tick{Kind: TickVerdict, On: v.On, ID: verdict, Text: v.sentence()})
	}
	if !t.Ended.IsZero() {
		ticks = append(ticks, Tick{Kind: TickOver, On: t.Ended, Text: t.Ended.Long() + ": " + howTexts[t.How]})
	}
	return ticks
}

var howTexts = map[How]string{
	"":        "the trial was ended.",
	HowMine:   "you ended the trial.",
	HowTheirs: "they ended the trial.",
	HowBoth:   "you both ended the trial.",
	HowStop:   "an answer of yours ended the trial.",
}

// sentence tells of a verdict.
func (v Verdict) sentence() string {
	said := map[Decision]string{GoOn: "go on", Pause: "pause", Stop: "end it"}
	half := func(who string, d Decision) string {
		if what, ok := said[d]; ok {
			return who + " said “" + what + "”"
		}
		return who + " had not said"
	}
	text := fmt.Sprintf("%s: %s, %s.", v.On.Long(), half("you", v.Mine), half("they", v.Theirs))
	if !v.Gone.IsZero() {
		text += " This was taken back."
	}
	return text
}

// chosen are the ticks of the days on which both decide.
func (f Facts) chosen(id string, t Trial, over bool) []Tick {
	var ticks []Tick
	all := t.Dates(f.Today)
	if len(all) == 0 { // terms that do not hold are shown as they were set
		for _, on := range append(slices.Clone(t.First().Reviews), t.First().Ends) {
			ticks = append(ticks, Tick{Kind: TickDate, On: on, Text: on.Long() + ": a day that was set, in terms that do not hold."})
		}
	}
	for i, on := range all {
		k := Tick{Kind: TickDate, On: on, Decided: f.decided(id, on)}
		what := "a day to decide"
		if i == len(all)-1 {
			k.Kind, what = TickEnd, "the last day"
		}
		said := "You have not both said that you go on."
		switch {
		case k.Decided:
			said = "You both said that you go on."
		case over && (on.Compare(f.Today) > 0 || !t.Ended.IsZero() && on.Compare(t.Ended) > 0):
			said, k.Off = "It is no longer needed.", true
		case on.Compare(f.Today) > 0:
			said = "It is still ahead."
		case on == f.Today && !over:
			said = "It is today."
		}
		k.Text = fmt.Sprintf("%s: %s. %s", on.Long(), what, said)
		ticks = append(ticks, k)
	}
	return ticks
}

// Sentences returns the timeline as a list to read.
func (l Timeline) Sentences() []string {
	out := make([]string, 0, len(l.Ticks))
	for _, k := range l.Ticks {
		out = append(out, k.Text)
	}
	return out
}
