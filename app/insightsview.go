package app

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/insight"
	"afterward/core/trial"
)

// insightFacts are all the page of charts is made of.
type insightFacts struct {
	Today    civil.Date
	Year     bool // a year of weeks, and not a month of days
	Back     int  // how many spans before the one that ends today
	CheckIns []checkin.Entry
	Contacts []contact.Entry
	Urges    []contact.Urge
	Takings  []assess.Taking
	Trial    trial.Facts
	Outcome  guide.Outcome // "" before the questions are begun
}

// span is the stretch of days that is looked at.
func (f insightFacts) span() insight.Span {
	days := insight.MonthDays
	if f.Year {
		days = insight.YearDays
	}
	return insight.SpanTo(f.Today.AddDays(-f.Back*days), days)
}

// An insightsView is the page as plain data.
type insightsView struct {
	Empty   bool      // nothing at all was put down yet
	Help    *urgency  // while danger rules
	Title   string    // how long the stretch of days is
	Span    string    // the stretch, in words
	Earlier bool      // something lies before it
	Later   bool      // it does not end today
	Days    []section // of the stretch
	Quiet   string    // why there are none
	Whole   []section // of all that was put down
	Left    string    // what is left out, and why
}

// A section is one thing that is looked at. Few says why there is no picture.
type section struct {
	ID, Title string
	Few       string
	Picture   drawing // nil for none
	After     string  // a line under the picture
	Way       *nextLink
}

// A drawing is a chart with its sentence and its table.
type drawing interface{ UI() app.UI }

// viewInsights builds the page. While a stop stands, nothing is shown that could be read
// as a reason for contact: neither how days with contact went, nor how a trial did. Where
// danger rules, answers about the two of them are left out as well.
func viewInsights(f insightFacts) insightsView {
	s := f.span()
	v := insightsView{Title: "These 30 days", Span: s.First.Long() + " to " + s.Last.Long(), Later: f.Back > 0, Earlier: f.before(s.First)}
	if f.Year {
		v.Title = "These 52 weeks"
	}
	v.Empty = len(f.CheckIns)+len(f.Urges)+len(f.Contacts) == 0 && len(f.Takings) < insight.FewTakings && len(f.Trial.Watches) == 0
	danger := f.Outcome == guide.Crisis || f.Outcome == guide.Unsafe
	if danger {
		text := guide.TextOf(f.Outcome)
		v.Help = &urgency{text.Headline, text.Next}
	}
	if v.Days = daySections(f, s); len(v.Days) == 0 {
		v.Quiet = fmt.Sprintf("Nothing is put down in these days. That is no gap to fill: it takes %d days with a check-in, over two weeks or more, before there is anything to say.", insight.FewDays)
	}
	if f.Outcome.Stop() {
		v.Left = "While a stop stands, this page leaves out how days with contact went and how a trial did. Neither could lift a stop."
	}
	v.Whole = append(v.Whole, triedSection(f))
	if !danger {
		v.Whole = append(v.Whole, takingsSection(f))
	}
	if looks := insight.LooksOf(f.Trial); !f.Outcome.Stop() && looks.Trial != "" {
		v.Whole = append(v.Whole, looksSection(looks))
	}
	return v
}

// daySections are what the days of a span show; none where nothing of them is known.
func daySections(f insightFacts, s insight.Span) []section {
	known := false
	for _, e := range f.CheckIns {
		known = known || s.Has(e.On)
	}
	for _, u := range f.Urges {
		known = known || s.Has(u.At.On)
	}
	if !known {
		return nil
	}
	var out []section
	days := insight.DaysOf(f.CheckIns, s)
	for _, m := range insight.Measures() {
		out = append(out, measureSection(m, days, s, f.Year))
	}
	out = append(out, hardSection(f, s), urgeSection(f, s))
	if !f.Outcome.Stop() {
		out = append(out, afterSection(days, f, s))
	}
	return out
}

// before reports whether a check-in or an urge lies before a day.
func (f insightFacts) before(day civil.Date) bool {
	for _, e := range f.CheckIns {
		if e.On.Compare(day) < 0 {
			return true
		}
	}
	for _, u := range f.Urges {
		if u.Gone.IsZero() && u.At.On.Compare(day) < 0 {
			return true
		}
	}
	return false
}

// A measureText is how a measure is spoken of.
type measureText struct {
	title, your        string // "Mood", "your mood"
	rose, fell         string // what it did
	higher, lower      string // than before, by some steps
	levels             []string
	after, href, label string // what helps when it fell; "" for nothing
}

func levelNames[T interface{ Text() string }](all []T) []string {
	var out []string
	for _, l := range all {
		out = append(out, l.Text())
	}
	return out
}

func textOfMeasure(m insight.Measure) measureText {
	switch m {
	case insight.Wish:
		return measureText{title: "The wish to write", your: "the wish to write", rose: "The wish to write grew stronger", fell: "The wish to write grew weaker", higher: "stronger", lower: "weaker", levels: levelNames(checkin.Urges())}
	case insight.Sleep:
		return measureText{title: "Sleep", your: "your sleep", rose: "You slept better as the days went on,", fell: "You slept worse as the days went on,", higher: "better", lower: "worse", levels: levelNames(checkin.Sleeps())}
	}
	return measureText{title: "Mood", your: "your mood", rose: "Your mood rose", fell: "Your mood fell", higher: "higher", lower: "lower", levels: levelNames(checkin.Moods()),
		after: "A stretch like this is heavy to carry alone.", href: "/help", label: "Someone to talk to"}
}

// fewPoints is how many known days a chart is drawn from; our own choice.
const fewPoints = 3

func measureSection(m insight.Measure, days []checkin.Day, s insight.Span, year bool) section {
	text := textOfMeasure(m)
	values := insight.Values(days, m)
	t := insight.TrendOf(values, s, checkin.Least, checkin.Most)
	says := trendSays(t, text)
	sec := section{ID: "insight-" + string(m), Title: text.title, Few: says}
	if t.Verdict == insight.Falling && text.after != "" {
		sec.After, sec.Way = text.after, &nextLink{text.label, text.href, ""}
	}
	if t.Known < fewPoints {
		return sec
	}
	sec.Few, sec.Picture = "", lineChart(text, says, insight.LineOf(values, s), s, year)
	return sec
}

// trendSays is what a trend comes to, in a sentence or two.
func trendSays(t insight.Trend, text measureText) string {
	over := "from " + t.First.Long() + " to " + t.Last.Long()
	switch {
	case t.Known == 0:
		return fmt.Sprintf("Nothing is put down of %s in these days. It takes %d days, over two weeks or more, to say how it went.", text.your, insight.FewDays)
	case t.Verdict == insight.TooFew && t.Known >= insight.FewDays:
		return fmt.Sprintf("Too few to say how %s went: the %d days lie close together, and it takes two weeks or more.", text.your, t.Known)
	case t.Verdict == insight.TooFew:
		return fmt.Sprintf("Too few to say how %s went: %d of the %d days it takes.", text.your, t.Known, insight.FewDays)
	case t.Verdict == insight.Rising, t.Verdict == insight.Falling:
		what, word := text.rose, text.higher
		if t.Verdict == insight.Falling {
			what, word = text.fell, text.lower
		}
		near, far := math.Min(math.Abs(t.Low), math.Abs(t.High)), math.Max(math.Abs(t.Low), math.Abs(t.High))
		return fmt.Sprintf("%s %s, by about %s. %s %s fits these days.", what, over, steps(halves(math.Abs(t.Change), math.Round)), anythingTo(near, far), word)
	}
	if halves(t.Low, math.Floor) == 0 && halves(t.High, math.Ceil) == 0 {
		return fmt.Sprintf("No clear change %s. The middle of the days is %s, and it hardly moved.", over, levelWord(text.levels, t.Middle))
	}
	return fmt.Sprintf("No clear change %s. The middle of the days is %s, and anything from %s to %s fits them.", over, levelWord(text.levels, t.Middle), direction(t.Low, math.Floor, text), direction(t.High, math.Ceil, text))
}

// halves is a number of steps in half steps.
func halves(x float64, rounded func(float64) float64) float64 { return rounded(2*x) / 2 }

// steps is a number of half steps in words.
func steps(n float64) string {
	n = min(max(0, n), checkin.Most-checkin.Least)
	switch whole, half := int(n), n != math.Floor(n); {
	case n == 0:
		return "nothing"
	case whole == 0:
		return "half a step"
	case half:
		return numbers[whole] + " and a half steps"
	case whole == 1:
		return "one step"
	default:
		return numbers[whole] + " steps"
	}
}

var numbers = []string{"no", "one", "two", "three", "four"}

// anythingTo is a range of steps to one side, rounded outwards.
func anythingTo(near, far float64) string {
	low, high := halves(near, math.Floor), halves(far, math.Ceil)
	if low == 0 {
		return "Anything up to " + steps(high)
	}
	return "Anything from " + steps(low) + " to " + steps(high)
}

// direction is one end of a range, rounded outwards.
func direction(x float64, outwards func(float64) float64, text measureText) string {
	switch n := halves(x, outwards); {
	case n == 0:
		return "no change"
	case n < 0:
		return steps(-n) + " " + text.lower
	default:
		return steps(n) + " " + text.higher
	}
}

// levelWord is a value of a measure in its own words, those beside it where it lies
// between two.
func levelWord(levels []string, v float64) string {
	low := min(max(int(math.Floor(v+1e-9)), 1), len(levels))
	if v-float64(low) < 1e-6 || low == len(levels) {
		return "“" + levels[low-1] + "”"
	}
	return "between “" + levels[low-1] + "” and “" + levels[low] + "”"
}

func lineChart(text measureText, says string, l insight.Line, s insight.Span, year bool) ui.LineChart {
	what, each, middle, head := "day by day", "A day", "The middle of seven days", "Day"
	if year {
		what, each, middle, head = "week by week", "A week: the middle of its days", "The middle of five weeks", "Week from"
	}
	c := ui.LineChart{Chart: ui.Chart{ID: "chart-" + strings.ToLower(strings.ReplaceAll(text.title, " ", "-")), What: text.title + ", " + what, Says: says, Heads: []string{head, text.title}},
		Levels: text.levels, Days: float64(s.Days()), Wide: float64(l.Length), Marks: dayMarks(s, year),
		Keys: []ui.ChartKey{{Sign: ui.SignRing, Means: each}, {Sign: ui.SignLine, Means: middle}, {Sign: ui.SignBand, Means: "Half of those days lie here"}}}
	if len(l.Strokes) == 0 {
		c.Keys = c.Keys[:1]
	}
	if year {
		c.Heads = append(c.Heads, "Days known")
	}
	at := func(unit int) float64 { return (float64(unit) + 0.5) * float64(l.Length) }
	for _, p := range l.Points {
		c.Points = append(c.Points, ui.ChartPoint{At: at(p.Unit), Value: p.Value})
		row := []string{p.On.Long(), plainWord(levelWord(text.levels, p.Value))}
		if year {
			row = append(row, fmt.Sprint(p.Known))
		}
		c.Rows = append(c.Rows, row)
	}
	for _, joined := range l.Strokes {
		var out []ui.ChartStroke
		for _, k := range joined {
			out = append(out, ui.ChartStroke{At: at(k.Unit), Middle: k.Middle, Low: k.Low, High: k.High})
		}
		c.Strokes = append(c.Strokes, out)
	}
	return c
}

// plainWord is a word for a table, where quotation marks are in the way.
func plainWord(s string) string { return capital(strings.NewReplacer("“", "", "”", "").Replace(s)) }

func capital(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// dayMarks are the words under a stretch of days: each seventh day of a month, each month
// of a year.
func dayMarks(s insight.Span, year bool) []ui.ChartMark {
	var out []ui.ChartMark
	for i := range s.Days() {
		d := s.First.AddDays(i)
		switch {
		case year && d.Day == 1:
			out = append(out, ui.ChartMark{At: float64(i) + 0.5, Label: shortMonth(d)})
		case !year && (s.Days()-1-i)%7 == 0:
			out = append(out, ui.ChartMark{At: float64(i) + 0.5, Label: shortDay(d)})
		}
	}
	return out
}

// shortMonth is the first three letters of a month: enough under a chart, beside a line
// that says the whole.
func shortMonth(d civil.Date) string { return time.Month(d.Month).String()[:3] }
