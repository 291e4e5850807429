package insight

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/trial"
)

func TestSpans(t *testing.T) {
	s := SpanTo(today, MonthDays)
	if s.Days() != MonthDays || !s.Has(today) || s.Has(today.AddDays(1)) || s.Has(s.First.AddDays(-1)) || s.Has(civil.Date{}) {
		t.Errorf("%+v", s)
	}
	if e := s.Earlier(); e.Days() != MonthDays || e.Last != s.First.AddDays(-1) || e.Later() != s {
		t.Errorf("the one before %+v is %+v", s, e)
	}
	for _, none := range []Span{{}, SpanTo(today, 0), SpanTo(civil.Date{}, 5), {today, today.AddDays(-1)}} {
		if none.Days() != 0 {
			t.Errorf("%+v has %d days", none, none.Days())
		}
	}
}

// Several check-ins of a day are one value, a thing not said is none, and other days are
// left out.
func TestValues(t *testing.T) {
	all := []checkin.Entry{{On: today, Mood: 2, Sleep: 4}, {On: today, Mood: 5, Urge: 1}, {On: today.AddDays(-1), Urge: 3}, {On: today.AddDays(-40), Mood: 1}}
	s := SpanTo(today, MonthDays)
	for m, want := range map[Measure][]Value{Mood: {{today, 3.5}}, Wish: {{today.AddDays(-1), 3}, {today, 1}}, Sleep: {{today, 4}}} {
		if got := Values(DaysOf(all, s), m); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", m, got, want)
		}
	}
}

func TestLine(t *testing.T) {
	s := SpanTo(today, MonthDays)
	l := LineOf(append(daily(3, 3, 5, 3, 3), Value{today.AddDays(-25), 1}), s)
	if l.Units != 30 || l.Length != 1 || l.Known != 6 || len(l.Points) != 6 || len(l.Strokes) != 1 {
		t.Fatalf("%+v", l)
	}
	if p := l.Points[0]; p.On != today.AddDays(-25) || p.Unit != 4 || p.Value != 1 {
		t.Errorf("%+v", p)
	}
	for _, k := range l.Strokes[0] {
		if k.Middle != 3 || k.Low != 3 || k.High < 3 || k.Unit < 24 {
			t.Errorf("one odd day moves the line: %+v", k)
		}
	}
	gap := LineOf(daily(2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4), s)
	if len(gap.Strokes) != 2 {
		t.Errorf("what is not known is drawn over: %+v", gap.Strokes)
	}
	year := LineOf(daily(slices.Repeat([]float64{2, 4, 4}, 100)...), SpanTo(today, YearDays))
	if year.Units != 52 || year.Length != WeekDays || year.Points[len(year.Points)-1].On != today.AddDays(-6) {
		t.Errorf("%+v", year)
	}
	rapid.Check(t, func(t *rapid.T) {
		all, s := anyDays(t), anySpan(t)
		l, n := LineOf(all, s), 0
		if other := LineOf(rapid.Permutation(all).Draw(t, "order"), s); fmt.Sprint(other) != fmt.Sprint(l) {
			t.Fatalf("another order: %+v, was %+v", other, l)
		}
		for _, p := range l.Points {
			n += p.Known
			if p.Unit < 0 || p.Unit >= l.Units || p.Value < 1 || p.Value > 5 || p.Known < 1 {
				t.Fatalf("%+v of %+v", p, l)
			}
		}
		if n != l.Known {
			t.Fatalf("%d days in the points of %+v", n, l)
		}
		for _, joined := range l.Strokes {
			for i, k := range joined {
				if k.Low > k.Middle || k.High < k.Middle || k.Low < 1 || k.High > 5 || i > 0 && k.Unit != joined[i-1].Unit+1 {
					t.Fatalf("%+v of %+v", k, l)
				}
			}
		}
	})
}

// times are check-ins at an hour, so many hard and so many not.
func times(hour, hard, easy int) []checkin.Entry {
	var out []checkin.Entry
	for i := range hard + easy {
		e := checkin.Entry{On: today.AddDays(-i), At: civil.ClockOf(hour * 60), Mood: 4}
		if i < hard {
			e.Mood = 1
		}
		out = append(out, e)
	}
	return out
}

func TestCheckInTimes(t *testing.T) {
	const night, evening = 0, 3
	s := SpanTo(today, MonthDays)
	for name, c := range map[string]struct {
		all   []checkin.Entry
		few   bool
		out   int
		level []int
	}{
		"nothing":                         {nil, true, -1, nil},
		"three hard nights claim nothing": {times(2, 3, 0), true, -1, nil},
		"three of many, all hard":         {slices.Concat(times(2, 3, 0), times(9, 0, 9)), false, -1, nil},
		"nights":                          {slices.Concat(times(2, 8, 1), times(9, 1, 9), times(20, 2, 8)), false, night, nil},
		"a little harder":                 {slices.Concat(times(2, 5, 5), times(9, 3, 7)), false, -1, nil},
		"two level":                       {slices.Concat(times(2, 4, 4), times(20, 4, 4), times(9, 0, 8)), false, -1, []int{night, evening}},
		"all in the morning":              {times(9, 6, 6), false, -1, nil},
		"none hard":                       {slices.Concat(times(2, 0, 8), times(9, 0, 8)), false, -1, nil},
	} {
		got := CheckInTimes(c.all, s)
		if got.TooFew != c.few || got.Out != c.out || !slices.Equal(got.Level, c.level) {
			t.Errorf("%s: %+v", name, got)
		}
	}
	timeless := times(2, 9, 0)
	for i := range timeless {
		timeless[i].At = ""
	}
	if got := CheckInTimes(append(timeless, checkin.Entry{On: today, At: "02:00", Sleep: 1}), s); got.Known != 0 {
		t.Errorf("without a time, or a word on mood or wish, it counts: %+v", got)
	}
	if hard, known := Hard(checkin.Entry{Mood: 4, Urge: 4}); !hard || !known {
		t.Error("a strong wish is not hard")
	}
}

func TestUrgeTimes(t *testing.T) {
	s := SpanTo(today, MonthDays)
	at := func(hours ...int) (all []contact.Urge) {
		for i, h := range hours {
			all = append(all, contact.Urge{At: civil.Moment{On: today.AddDays(-i % 30), Minute: h * 60}})
		}
		return all
	}
	if got := UrgeTimes(at(1, 1, 1), s); !got.TooFew || got.Out != -1 {
		t.Errorf("three: %+v", got)
	}
	if got := UrgeTimes(at(slices.Repeat([]int{23}, 10)...), s); got.TooFew || got.Out != 3 || got.Known != 10 {
		t.Errorf("ten in the evening: %+v", got)
	}
	if got := UrgeTimes(at(1, 1, 1, 1, 20, 20, 20, 20, 9), s); got.Out != -1 || !slices.Equal(got.Level, []int{0, 3}) {
		t.Errorf("level: %+v", got)
	}
	gone := at(slices.Repeat([]int{23}, 10)...)
	for i := range gone {
		gone[i].Gone = today
	}
	if got := UrgeTimes(gone, s); got.Known != 0 {
		t.Errorf("what was taken out counts: %+v", got)
	}
}

// after are days in pairs: whether there was contact, and the mood of the day after.
func after(pairs int, with, without checkin.Mood) []checkin.Entry {
	var out []checkin.Entry
	for i := range 2 * pairs {
		on, met, mood := today.AddDays(-2*i-1), checkin.MetSome, with
		if i%2 == 1 {
			met, mood = checkin.MetNone, without
		}
		out = append(out, checkin.Entry{On: on, Contact: met}, checkin.Entry{On: on.AddDays(1), Mood: mood})
	}
	return out
}

func TestAfterContact(t *testing.T) {
	s := SpanTo(today, YearDays)
	if got := AfterContact(DaysOf(after(FewPairs-1, 2, 4), s), nil, s); !got.TooFew || got.Clear || got.With.N != FewPairs-1 || got.Diff != 0 {
		t.Errorf("one too few: %+v", got)
	}
	if got := AfterContact(DaysOf(after(12, 2, 4), s), nil, s); got.TooFew || !got.Clear || got.Diff != -2 || got.With.Median != 2 || got.Without.Mean != 4 {
		t.Errorf("two steps lower: %+v", got)
	}
	if got := AfterContact(DaysOf(after(12, 3, 3), s), nil, s); got.TooFew || got.Clear || got.Diff != 0 {
		t.Errorf("the same: %+v", got)
	}
	// The log says more than a check-in: a day with a personal exchange had contact; one with
	// nothing but what had to be settled is left out; none of it adds a day without contact.
	all := []checkin.Entry{{On: today, Mood: 3}, {On: today.AddDays(-1), Contact: checkin.MetNone, Mood: 4}, {On: today.AddDays(-2), Contact: checkin.MetSome, Mood: 2}, {On: today.AddDays(-3), Mood: 2}}
	log := []contact.Entry{{On: today.AddDays(-1), About: contact.Personal}, {On: today.AddDays(-2), About: contact.Children}, {On: today.AddDays(-3), About: contact.Home}}
	if got := AfterContact(DaysOf(all, s), log, s); got.With.N != 1 || got.With.Median != 3 || got.Without.N != 0 || got.Left != 1 {
		t.Errorf("with the log: %+v", got)
	}
	log[0].Gone = today
	if got := AfterContact(DaysOf(all, s), log, s); got.With.N != 0 || got.Without.N != 1 {
		t.Errorf("what was taken off the log counts: %+v", got)
	}
}

func TestAfterContactProperties(t *testing.T) {
	s := SpanTo(today, YearDays)
	rapid.Check(t, func(t *rapid.T) {
		var all []checkin.Entry
		for range rapid.IntRange(0, 120).Draw(t, "n") {
			all = append(all, checkin.Entry{On: today.AddDays(-rapid.IntRange(0, 90).Draw(t, "day")), Mood: checkin.Mood(rapid.IntRange(0, 5).Draw(t, "mood")),
				Contact: rapid.SampledFrom([]checkin.Met{checkin.MetUnsaid, checkin.MetNone, checkin.MetSome}).Draw(t, "met")})
		}
		got := AfterContact(DaysOf(all, s), nil, s)
		if !finite(got.Diff) || !finite(got.Low) || !finite(got.High) || got.Low > got.Diff || got.High < got.Diff {
			t.Fatalf("%+v", got)
		}
		if few := got.With.N < FewPairs || got.Without.N < FewPairs; few != got.TooFew || few && got.Clear {
			t.Fatalf("too few, or not: %+v", got)
		}
		if other := AfterContact(DaysOf(rapid.Permutation(all).Draw(t, "order"), s), nil, s); other != got {
			t.Fatalf("another order: %+v, was %+v", other, got)
		}
		turned := slices.Clone(all)
		for i, e := range turned {
			if e.Mood != 0 {
				turned[i].Mood = 6 - e.Mood
			}
		}
		m := AfterContact(DaysOf(turned, s), nil, s)
		if m.Clear != got.Clear || !close(m.Diff, -got.Diff) || !close(m.Low, -got.High) || !close(m.With.Median, mirrored(got.With)) {
			t.Fatalf("mirrored: %+v, was %+v", m, got)
		}
		silent := append(slices.Clone(all), checkin.Entry{On: today.AddDays(-3), Note: "x"}, checkin.Entry{On: today.AddDays(200), Mood: 5, Contact: checkin.MetSome})
		if other := AfterContact(DaysOf(silent, s), nil, s); other != got {
			t.Fatalf("what is unknown counts: %+v, was %+v", other, got)
		}
	})
}

func mirrored(g Group) float64 {
	if g.N == 0 {
		return 0
	}
	return 6 - g.Median
}

func TestTakings(t *testing.T) {
	taking := func(n int, complete bool, bad int) assess.Taking {
		return assess.Taking{On: today.AddDays(n), Result: assess.Result{Complete: complete, Tallies: []assess.Tally{{Dimension: guide.DimSafety, Good: 9}, {Dimension: guide.DimTrust, Good: 3, Bad: bad}}}}
	}
	got := TakingsOf([]assess.Taking{taking(-60, true, 3), taking(-30, false, 9), taking(0, true, 1)})
	if got.TooFew || len(got.On) != 2 || len(got.Rows) != 1 || got.Rows[0].Dimension != guide.DimTrust || got.Rows[0].Fewer() != 2 {
		t.Errorf("%+v", got)
	}
	if one := TakingsOf([]assess.Taking{taking(0, true, 1)}); !one.TooFew {
		t.Errorf("%+v", one)
	}
	if none := TakingsOf(nil); !none.TooFew || (Row{}).Fewer() != 0 {
		t.Errorf("%+v", none)
	}
}

func TestLooks(t *testing.T) {
	f := trial.Facts{Today: today, Trials: map[string]trial.Trial{"old": {Begun: today.AddDays(-200)}, "t": {Begun: today.AddDays(-40)}, "unbegun": {}}, Watches: map[string]trial.Watch{
		"a": {Trial: "t", On: today.AddDays(-30), Seq: 1, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.Better, trial.PointPace: trial.Private}},
		"b": {Trial: "t", On: today.AddDays(-20), Seq: 2, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.Worse, trial.PointPace: trial.Unanswered, "later-version": trial.Better}},
		"c": {Trial: "t", On: today.AddDays(-10), Seq: 3, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.SameAsEver}},
		"d": {Trial: "t", On: today.AddDays(10), Seq: 4, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.SameAsEver}},
		"e": {Trial: "old", On: today.AddDays(-190), Seq: 5, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.Worse}},
		"g": {Trial: "t", On: today.AddDays(-9), Seq: 6, Gone: today, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.Worse}},
	}}
	got := LooksOf(f)
	if got.Trial != "t" || got.Looks != 3 || got.TooFew || !slices.Equal(got.Points, []Seen{{trial.PointCalm, 1, 1, 1, 0}, {trial.PointPace, 0, 0, 0, 1}}) {
		t.Errorf("%+v", got)
	}
	if none := LooksOf(trial.Facts{Today: today}); !none.TooFew || none.Trial != "" {
		t.Errorf("%+v", none)
	}
}

func TestTried(t *testing.T) {
	var all []contact.Urge
	for i := range 10 {
		u := contact.Urge{At: civil.Moment{On: today.AddDays(-i)}, Helped: []string{"waited"}, Outcome: contact.Resisted}
		switch {
		case i < 2:
			u.Outcome = contact.Gave
		case i == 2:
			u.Outcome = contact.Open
		case i == 3:
			u.Helped = append(u.Helped, "walked")
		case i == 4:
			u.Gone = today
		}
		all = append(all, u)
	}
	got := TriedOf(all, today)
	if len(got) != 2 || got[0].ID != "waited" || got[0].Count != 9 || got[0].Of != 8 || got[0].Resisted != 6 || got[0].TooFew || !got[1].TooFew {
		t.Fatalf("%+v", got)
	}
	if low, high := got[0].Low, got[0].High; math.Abs(low-0.409) > 1e-3 || math.Abs(high-0.929) > 1e-3 { // Wilson for 6 of 8
		t.Errorf("between %v and %v", low, high)
	}
}

// Nights and evenings that are as hard as each other: neither alone is named.
func TestTwoPartsOfTheDayAsHardAsEachOther(t *testing.T) {
	for name, evening := range map[string]checkin.Mood{"level": 1, "nearly level": 3} {
		var all []checkin.Entry
		for i := range 10 {
			for _, hour := range []int{3, 9, 15, 21} {
				e := checkin.Entry{On: today.AddDays(-i), At: civil.ClockOf(hour * 60), Mood: 4}
				if hour == 3 || hour == 21 {
					e.Mood = 1
				}
				if hour == 21 && i == 0 {
					e.Mood = evening
				}
				all = append(all, e)
			}
		}
		if d := CheckInTimes(all, SpanTo(today, MonthDays)); d.Out >= 0 || !slices.Equal(d.Level, []int{0, 3}) {
			t.Errorf("%s: %d stands out, and %v are level", name, d.Out, d.Level)
		}
	}
}

// What was not asked the first time did not get worse.
func TestAQuestionThatIsNewIsNoChange(t *testing.T) {
	asked := assess.Tally{Dimension: guide.DimTrust, Good: 1, Bad: 2}
	none := assess.Tally{Dimension: guide.DimTrust}
	for _, counts := range [][]assess.Tally{{none, asked}, {asked, none}, {none, asked, none}} {
		if n := (Row{Dimension: guide.DimTrust, Counts: counts}).Fewer(); n != 0 {
			t.Errorf("%v: %d fewer", counts, n)
		}
	}
}
