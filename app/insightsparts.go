package app

import (
	"fmt"
	"math"
	"strings"

	"afterward/app/ui"
	"afterward/core/checkin"
	"afterward/core/guide"
	"afterward/core/insight"
)

// hours is a part of the day as a person reads it: "between 18:00 and 24:00".
func hours(p insight.DayPart) string {
	return fmt.Sprintf("between %d:00 and %d:00", p.From, p.Until)
}

// andList joins names: "night, morning and evening".
func andList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// level names the parts of the day that share the first place.
func level(d insight.DayTime) string {
	var names []string
	for _, i := range d.Level {
		names = append(names, strings.ToLower(d.Parts[i].Name))
	}
	return capital(andList(names))
}

// noneOf is how not one of them is spoken of.
func noneOf(d insight.DayTime) string {
	if len(d.Level) == 2 {
		return "Neither"
	}
	return "None of them"
}

func hardSays(d insight.DayTime) string {
	switch {
	case d.TooFew:
		return fmt.Sprintf("Too few check-ins with a time of day to say when it is hard: %d of the %d it takes.", d.Known, insight.FewTimed)
	case d.Hard == 0:
		return fmt.Sprintf("None of these %d check-ins was hard: no low mood, no strong wish to write.", d.Known)
	case d.Out >= 0:
		p := d.Parts[d.Out]
		return fmt.Sprintf("The %s stands out: %d of %d check-ins %s were hard, and %d of %d at all other times.", strings.ToLower(p.Name), p.Hard, p.Of, hours(p), d.Hard-p.Hard, d.Known-p.Of)
	case len(d.Level) > 1:
		return fmt.Sprintf("%s share the first place among hard check-ins. No single time of day stands out.", level(d))
	}
	return fmt.Sprintf("No time of day stands out: %d of %d check-ins were hard, and they are spread without a clear pattern.", d.Hard, d.Known)
}

func hardSection(f insightFacts, s insight.Span) section {
	d := insight.CheckInTimes(f.CheckIns, s)
	sec := section{ID: "insight-hard", Title: "When it is hard", Few: hardSays(d)}
	if d.TooFew {
		return sec
	}
	c := ui.ColumnChart{Chart: ui.Chart{ID: "chart-hard", What: "Hard check-ins by time of day", Says: sec.Few, Heads: []string{"Time", "Hard", "All check-ins"}},
		Keys: []ui.ChartKey{{Sign: ui.SignFull, Means: "Hard: a low mood or a strong wish"}, {Sign: ui.SignPlain, Means: "All check-ins"}}}
	for i, p := range d.Parts {
		text := fmt.Sprintf("%d of %d", p.Hard, p.Of)
		if p.Of == 0 {
			text = "none"
		}
		c.Columns = append(c.Columns, ui.Column{Label: p.Name, Sub: fmt.Sprintf("%d to %d", p.From, p.Until), Count: p.Hard, Of: p.Of, Text: text, Out: i == d.Out})
		c.Rows = append(c.Rows, []string{fmt.Sprintf("%s, %d:00 to %d:00", p.Name, p.From, p.Until), fmt.Sprint(p.Hard), fmt.Sprint(p.Of)})
	}
	if d.Out >= 0 {
		c.Keys = append(c.Keys, ui.ChartKey{Sign: ui.SignMarker, Means: "Stands out"})
		sec.After, sec.Way = "A good hour to plan for.", &nextLink{"An if-then plan for it", "/if-then", ""}
	}
	sec.Few, sec.Picture = "", c
	return sec
}

func urgesSay(d insight.DayTime) string {
	switch {
	case d.TooFew:
		return fmt.Sprintf("Too few urges to see a time of day: %d of the %d it takes.", d.Known, insight.FewTimed)
	case d.Out >= 0:
		p := d.Parts[d.Out]
		return fmt.Sprintf("The %s stands out: %d of %d urges came %s.", strings.ToLower(p.Name), p.Hard, d.Known, hours(p))
	case len(d.Level) > 1:
		return fmt.Sprintf("%s come level, with the most urges. %s stands out from the rest.", level(d), noneOf(d))
	}
	return fmt.Sprintf("No time of day stands out among these %d urges.", d.Known)
}

func urgeSection(f insightFacts, s insight.Span) section {
	d := insight.UrgeTimes(f.Urges, s)
	sec := section{ID: "insight-urges", Title: "When urges come", Few: urgesSay(d)}
	if d.TooFew {
		return sec
	}
	c := ui.ColumnChart{Chart: ui.Chart{ID: "chart-urges", What: "Urges by time of day", Says: sec.Few, Heads: []string{"Time", "Urges"}}}
	for i, p := range d.Parts {
		c.Columns = append(c.Columns, ui.Column{Label: p.Name, Sub: fmt.Sprintf("%d to %d", p.From, p.Until), Count: p.Hard, Text: fmt.Sprint(p.Hard), Out: i == d.Out})
		c.Rows = append(c.Rows, []string{fmt.Sprintf("%s, %d:00 to %d:00", p.Name, p.From, p.Until), fmt.Sprint(p.Hard)})
	}
	if d.Out >= 0 {
		c.Keys = append(c.Keys, ui.ChartKey{Sign: ui.SignMarker, Means: "Stands out"})
	}
	sec.Few, sec.Picture = "", c
	return sec
}

// notTheReason stands wherever two things went together.
const notTheReason = "That does not say contact is the reason: hard days may come first, or something else may lie behind both."

func afterSays(a insight.After) string {
	moods := levelNames(checkin.Moods())
	switch {
	case a.TooFew:
		return fmt.Sprintf("Too few to lay side by side: %d %s with contact and %d without, each with a mood on the day after. It takes %d of both.", a.With.N, plural(a.With.N, "day", "days"), a.Without.N, insight.FewPairs)
	case a.Clear:
		word := "higher"
		if a.Diff < 0 {
			word = "lower"
		}
		return fmt.Sprintf("After days with contact your mood on the next day was %s, by about %s: in the middle %s, against %s. ", word, steps(halves(math.Abs(a.Diff), math.Round)), levelWord(moods, a.With.Median), levelWord(moods, a.Without.Median)) + notTheReason
	}
	text := textOfMeasure(insight.Mood)
	return fmt.Sprintf("No clear difference: after days with contact the mood in the middle was %s, after days without %s. Anything from %s to %s fits these days.",
		levelWord(moods, a.With.Median), levelWord(moods, a.Without.Median), direction(a.Low, math.Floor, text), direction(a.High, math.Ceil, text))
}

func afterSection(days []checkin.Day, f insightFacts, s insight.Span) section {
	a := insight.AfterContact(days, f.Contacts, s)
	sec := section{ID: "insight-after", Title: "The day after contact", Few: afterSays(a)}
	if a.Left > 0 {
		sec.After = fmt.Sprintf("%d %s only what had to be settled, and %s as neither.", a.Left, plural(a.Left, "day had", "days had"), plural(a.Left, "counts", "count"))
	}
	if a.TooFew {
		return sec
	}
	moods := levelNames(checkin.Moods())
	c := ui.RangeChart{Chart: ui.Chart{ID: "chart-after", What: "Mood on the day after", Says: sec.Few, Heads: []string{"The day before", "Days", "Middle mood", "Mean, of 5", "Half of the days"}}, Least: checkin.Least, Most: checkin.Most,
		Keys: []ui.ChartKey{{Sign: ui.SignMarker, Means: "The mood in the middle"}, {Sign: ui.SignBand, Means: "Half of the days lie here"}}}
	for i, name := range moods {
		c.Marks = append(c.Marks, ui.ChartMark{At: float64(i + 1), Label: name})
	}
	for _, g := range []struct {
		name string
		insight.Group
	}{{"With contact", a.With}, {"Without contact", a.Without}} {
		c.Ranges = append(c.Ranges, ui.RangeRow{Label: g.name, Text: fmt.Sprintf("%d days", g.N), Low: g.Low, Middle: g.Median, High: g.High, Known: true})
		half := plainWord(levelWord(moods, g.Low)) + " to " + plainWord(levelWord(moods, g.High))
		if g.Low == g.High {
			half = plainWord(levelWord(moods, g.Low))
		}
		c.Rows = append(c.Rows, []string{g.name, fmt.Sprint(g.N), plainWord(levelWord(moods, g.Median)), fmt.Sprintf("%.1f", g.Mean), half})
	}
	sec.Few, sec.Picture = "", c
	return sec
}

func triedSays(all []insight.Tried) string {
	var says []string
	for _, t := range all {
		if !t.TooFew {
			says = append(says, fmt.Sprintf("“%s”: nothing was sent in %d of %d", guide.HelpLabel(t.ID), t.Resisted, t.Of))
		}
	}
	if len(says) == 0 {
		return fmt.Sprintf("Too few to count. It takes %d urges in which you turned to the same thing and noted how it went.", insight.FewTried)
	}
	return "What you turned to in an urge, and how often nothing was sent then. " + strings.Join(says, ". ") + ". What went together need not be what held."
}

func triedSection(f insightFacts) section {
	all := insight.TriedOf(f.Urges, f.Today)
	sec := section{ID: "insight-tried", Title: "What you turned to", Few: triedSays(all)}
	c := ui.RangeChart{Chart: ui.Chart{ID: "chart-tried", What: "What you turned to in an urge", Says: sec.Few, Heads: []string{"You turned to", "Urges", "Nothing was sent"}}, Least: 0, Most: 1,
		Marks: []ui.ChartMark{{At: 0, Label: "never"}, {At: 0.5, Label: "half of the times"}, {At: 1, Label: "each time"}},
		Keys:  []ui.ChartKey{{Sign: ui.SignMarker, Means: "How often nothing was sent"}, {Sign: ui.SignBand, Means: "What so few urges leave open"}}}
	known := false
	for _, t := range all {
		row, share := ui.RangeRow{Label: guide.HelpLabel(t.ID), Text: "too few to say"}, fmt.Sprintf("%d of %d", t.Resisted, t.Of)
		if !t.TooFew {
			known = true
			row = ui.RangeRow{Label: row.Label, Text: share, Low: t.Low, Middle: float64(t.Resisted) / float64(t.Of), High: t.High, Known: true}
			c.Ranges = append(c.Ranges, row)
		}
		if t.Of == 0 {
			share = "Not noted"
		}
		c.Rows = append(c.Rows, []string{guide.HelpLabel(t.ID), fmt.Sprint(t.Count), share})
	}
	if known {
		sec.Few, sec.Picture = "", c
	}
	return sec
}

// shownTakings is how many takings the picture has: the first and the latest; our own
// choice.
const shownTakings = 3

func takingsSays(t insight.Takings) string {
	if t.TooFew {
		return fmt.Sprintf("It takes the questions answered in full on %d days, to lay the answers side by side. So far: %d.", insight.FewTakings, len(t.On))
	}
	var fewer, more []string
	for _, r := range t.Rows {
		switch n := r.Fewer(); {
		case n > 0:
			fewer = append(fewer, "“"+string(r.Dimension)+"”")
		case n < 0:
			more = append(more, "“"+string(r.Dimension)+"”")
		}
	}
	from := fmt.Sprintf("From %s to %s", t.On[0].Long(), t.On[len(t.On)-1].Long())
	switch {
	case len(fewer) == 0 && len(more) == 0:
		return from + " as many answers speak against as before, everywhere."
	case len(more) == 0:
		return from + " fewer answers speak against in " + andList(fewer) + "."
	case len(fewer) == 0:
		return from + " more answers speak against in " + andList(more) + "."
	}
	return from + " fewer answers speak against in " + andList(fewer) + ", and more in " + andList(more) + "."
}

func takingsSection(f insightFacts) section {
	t := insight.TakingsOf(f.Takings)
	sec := section{ID: "insight-takings", Title: "Your answers, each time", Few: takingsSays(t)}
	if t.TooFew {
		sec.Way = &nextLink{"Asked again", "/history", ""}
		return sec
	}
	sec.After = "Counts of answers are no score, and safety is left out: no count says that anyone is safe."
	c := ui.ShareChart{Chart: ui.Chart{ID: "chart-takings", What: "Your answers by subject, each time you gave them", Says: sec.Few, Heads: []string{"Subject"}},
		Signs: []ui.ChartSign{ui.SignFull, ui.SignHatch, ui.SignOpen}, Keys: []ui.ChartKey{{Sign: ui.SignFull, Means: "Speaks for it"}, {Sign: ui.SignHatch, Means: "Speaks against it"}, {Sign: ui.SignOpen, Means: "Not known"}}}
	shown := []int{}
	for i, on := range t.On {
		c.Heads = append(c.Heads, on.Long())
		if i == 0 || i > len(t.On)-shownTakings {
			shown = append(shown, i)
		}
	}
	for _, r := range t.Rows {
		row, cells := ui.ShareRow{Label: string(r.Dimension)}, []string{string(r.Dimension)}
		for _, n := range r.Counts {
			cells = append(cells, fmt.Sprintf("%d for, %d against, %d not known", n.Good, n.Bad, n.Unknown))
		}
		for _, i := range shown {
			on, n := t.On[i], r.Counts[i]
			row.Bars = append(row.Bars, ui.ShareBar{Label: fmt.Sprintf("%d %s %02d", on.Day, shortMonth(on), on.Year%100), Counts: []int{n.Good, n.Bad, n.Unknown}})
		}
		c.Shares, c.Rows = append(c.Shares, row), append(c.Rows, cells)
	}
	sec.Few, sec.Picture = "", c
	return sec
}

func looksSay(l insight.Looks) string {
	if l.TooFew {
		return fmt.Sprintf("Too few weekly looks to count: %d of the %d it takes.", l.Looks, insight.FewLooks)
	}
	var better, worse []string
	for _, p := range l.Points {
		said := p.Better + p.Same + p.Worse
		switch {
		case said < insight.FewLooks:
		case 2*p.Better > said:
			better = append(better, "“"+pointName(p.Point)+"”")
		case 2*p.Worse > said:
			worse = append(worse, "“"+pointName(p.Point)+"”")
		}
	}
	says := fmt.Sprintf("In %d weekly looks", l.Looks)
	switch {
	case len(better) == 0 && len(worse) == 0:
		return says + " no point was mostly better or mostly worse than before the ending."
	case len(worse) == 0:
		return says + " you saw mostly better: " + andList(better) + ". No point was mostly worse."
	case len(better) == 0:
		return says + " you saw mostly worse: " + andList(worse) + ". No point was mostly better."
	}
	return says + " you saw mostly better: " + andList(better) + ". Mostly worse: " + andList(worse) + "."
}

func looksSection(l insight.Looks) section {
	sec := section{ID: "insight-looks", Title: "The trial, point by point", Few: looksSay(l)}
	if l.TooFew {
		return sec
	}
	c := ui.ShareChart{Chart: ui.Chart{ID: "chart-looks", What: "The weekly looks at the trial begun on " + l.Begun.Long(), Says: sec.Few, Heads: []string{"Point", "Better", "The same", "Worse", "Not said"}},
		Signs: []ui.ChartSign{ui.SignFull, ui.SignPlain, ui.SignHatch, ui.SignOpen},
		Keys:  []ui.ChartKey{{Sign: ui.SignFull, Means: "Better than before"}, {Sign: ui.SignPlain, Means: "Much the same"}, {Sign: ui.SignHatch, Means: "Worse"}, {Sign: ui.SignOpen, Means: "Not sure, or not said"}}}
	for _, p := range l.Points {
		c.Shares = append(c.Shares, ui.ShareRow{Label: pointName(p.Point), Bars: []ui.ShareBar{{Counts: []int{p.Better, p.Same, p.Worse, p.Unsaid}}}})
		c.Rows = append(c.Rows, []string{pointName(p.Point), fmt.Sprint(p.Better), fmt.Sprint(p.Same), fmt.Sprint(p.Worse), fmt.Sprint(p.Unsaid)})
	}
	sec.After = "One point is never added to another: one that is worse may weigh more than all that are better."
	sec.Few, sec.Picture = "", c
	return sec
}
