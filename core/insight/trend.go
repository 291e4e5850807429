package insight

import (
	"math"
	"slices"

	"afterward/core/civil"
)

// When a trend is spoken of. All are our own choice.
const (
	FewDays    = 10  // known days it takes
	FewStretch = 14  // days from the first of them to the last
	LeastPart  = 8   // a trend is a change of at least one part in so many of the measure
	MostValues = 120 // days that count one by one; of more, each week counts as one
)

// A Verdict is what can be said of a trend.
type Verdict string

// The verdicts. The zero Verdict is TooFew.
const (
	TooFew       Verdict = ""
	NoClearTrend Verdict = "none"
	Rising       Verdict = "rising"
	Falling      Verdict = "falling"
)

// A Trend is how a measure went over the known days of a span, as a straight line: what
// it changed by from the first of them to the last. With TooFew there is no line, and
// Change, Low and High are 0.
type Trend struct {
	Verdict Verdict
	Known   int        // days with a value
	First   civil.Date // the first of them; zero for none
	Last    civil.Date
	Stretch int     // days from the first to the last, both counted; 0 for none
	Units   int     // what counted: the days, or the weeks where there are many days
	Middle  float64 // the median of the known days; 0 for none
	Change  float64 // over the stretch, in steps of the measure
	Low     float64 // the least change the days speak for, at 95 %
	High    float64 // the greatest
}

// TrendOf works out the trend of a measure that has steps from least to most. Values come
// in any order; a day with several counts by their mean, a day with none does not count.
//
// The slope is the median of the slopes between all pairs of days (Theil 1950, Sen 1968):
// a few odd days do not turn it. Its range comes from the distribution of Kendall's
// statistic, in the normal approximation with the correction for ties (Sen 1968; Kendall
// 1970), widened because days in a row are alike (see serial). Rising and falling need
// the whole range on one side of nothing, and a change of a LeastPart of the measure. The
// work grows with the square of what counts, so that is MostValues at the most.
func TrendOf(all []Value, s Span, least, most float64) Trend {
	days := usable(all, s)
	t := Trend{Known: len(days)}
	if len(days) > 0 {
		t.First, t.Last = days[0].On, days[len(days)-1].On
		t.Stretch = t.Last.DaysSince(t.First) + 1
		t.Middle = round(quantile(sortedValues(days), 0.5))
	}
	xs, ys := units(days)
	t.Units = len(xs)
	if t.Units < FewDays || t.Stretch < FewStretch {
		return t
	}
	line := senLine(xs, ys)
	over := float64(t.Stretch - 1)
	t.Verdict, t.Change, t.Low, t.High = NoClearTrend, round(line.slope*over), round(line.low*over), round(line.high*over)
	switch enough := round((most - least) / LeastPart); {
	case line.side > 0 && t.Low >= 0 && t.Change >= enough:
		t.Verdict = Rising
	case line.side < 0 && t.High <= 0 && t.Change <= -enough:
		t.Verdict = Falling
	}
	return t
}

// units are what counts of sorted days, as places and values: each day, or the median of
// each week at the middle of its known days. Of a record longer than MostValues weeks two
// weeks count as one, or four, and so on.
func units(days []Value) (xs, ys []float64) {
	if len(days) == 0 {
		return nil, nil
	}
	length := 1
	if len(days) > MostValues {
		length = WeekDays
	}
	last := days[len(days)-1].On.DaysSince(days[0].On)
	for last/length >= MostValues && length > 1 {
		length *= 2
	}
	for i := 0; i < len(days); {
		var at, of []float64
		unit := days[i].On.DaysSince(days[0].On) / length
		for i < len(days) && days[i].On.DaysSince(days[0].On)/length == unit {
			at, of = append(at, float64(days[i].On.DaysSince(days[0].On))), append(of, days[i].Value)
			i++
		}
		xs, ys = append(xs, mean(at)), append(ys, median(of))
	}
	return xs, ys
}

// A line is the slope of values at rising places, with the range it lies in at 95 %.
type line struct {
	slope, low, high float64
	side             int // 1 or -1 where no slope at all does not lie in the range; otherwise 0
}

// senLine works the slope out. On a measure with few steps many pairs of days are level,
// so that one end of the range is often exactly nothing. Whether nothing itself lies in
// the range is therefore asked of Kendall's test, in which level pairs speak for neither
// side: the range is what that test does not refuse.
func senLine(xs, ys []float64) line {
	n, score := len(xs), 0.0
	slopes := make([]float64, 0, n*(n-1)/2)
	for i := range n {
		for j := i + 1; j < n; j++ {
			d := ys[j] - ys[i]
			slopes = append(slopes, d/(xs[j]-xs[i]))
			if d > 0 {
				score++
			} else if d < 0 {
				score--
			}
		}
	}
	slices.Sort(slopes)
	l := line{slope: quantile(slopes, 0.5)}
	rest := make([]float64, n)
	for i := range n {
		rest[i] = ys[i] - l.slope*xs[i]
	}
	away, open := z*math.Sqrt(kendall(ys)*serial(rest)), false
	l.low, l.high, open = between(slopes, away/2)
	switch {
	case open:
	case score > away:
		l.side = 1
	case score < -away:
		l.side = -1
	}
	return l
}

// kendall is the variance of Kendall's statistic for values at places that all differ.
func kendall(values []float64) float64 {
	n := float64(len(values))
	v := n * (n - 1) * (2*n + 5)
	ties(values, func(t float64) { v -= t * (t - 1) * (2*t + 5) })
	return max(0, v/18)
}
