package insight

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/checkin"
	"afterward/core/civil"
)

var today = civil.MustParse("2026-11-22")

// daily are values of the days up to today; a 0 is a day of which nothing is known.
func daily(values ...float64) []Value {
	var out []Value
	for i, v := range values {
		if v != 0 {
			out = append(out, Value{today.AddDays(i + 1 - len(values)), v})
		}
	}
	return out
}

func moodTrend(values []Value, s Span) Trend {
	return TrendOf(values, s, checkin.Least, checkin.Most)
}

func TestTrendTable(t *testing.T) {
	month := SpanTo(today, MonthDays)
	up, noisy, steps := make([]float64, 30), make([]float64, 30), make([]float64, 30)
	for i := range 30 {
		up[i] = 1 + 4*float64(i)/29
		noisy[i] = []float64{2, 4, 3, 1, 5}[i%5]
		steps[i] = 2
		if i > 14 {
			steps[i] = 4
		}
	}
	odd := slices.Clone(up)
	odd[2], odd[27] = 5, 1 // two days that do not fit
	small := make([]float64, 30)
	for i := range small {
		small[i] = 3 + 0.4*float64(i)/29
	}
	for name, c := range map[string]struct {
		values []Value
		want   Verdict
	}{
		"nothing":                       {nil, TooFew},
		"nine days":                     {daily(1, 1, 2, 2, 3, 3, 4, 4, 5), TooFew},
		"ten days, close together":      {daily(1, 1, 2, 2, 3, 3, 4, 4, 5, 5), TooFew},
		"fourteen days":                 {daily(1, 2, 1, 2, 3, 2, 3, 4, 3, 4, 3, 5, 4, 5), Rising},
		"days that are not known":       {daily(1, 0, 2, 1, 2, 0, 0, 3, 2, 3, 4, 0, 3, 4, 3, 0, 5, 4, 5), Rising},
		"a rise":                        {daily(up...), Rising},
		"two odd days do not turn it":   {daily(odd...), Rising},
		"the same every day":            {daily(slices.Repeat([]float64{3}, 30)...), NoClearTrend},
		"up and down":                   {daily(noisy...), NoClearTrend},
		"one step, half way":            {daily(steps...), NoClearTrend}, // days as alike as these say little
		"sure, and too small to matter": {daily(small...), NoClearTrend},
	} {
		if got := moodTrend(c.values, month); got.Verdict != c.want {
			t.Errorf("%s: %+v, want %q", name, got, c.want)
		}
	}
	if got := moodTrend(daily(up...), month); math.Abs(got.Change-4) > 1e-3 || got.Stretch != 30 || got.Units != 30 || got.Low > got.Change || got.High < got.Change {
		t.Errorf("a rise from 1 to 5: %+v", got)
	}
}

// The example of the R package statpsych, worked with scipy's rule for the ranks: without
// the correction for days that are alike, which this record has no need of, both agree.
func TestSenLineByHand(t *testing.T) {
	xs := []float64{9, 10, 14, 18, 20, 25, 28, 30, 35, 37, 40, 44, 51, 52, 58}
	ys := []float64{1, 4, 3, 8, 6, 9, 12, 11, 15, 13, 18, 17, 21, 20, 24}
	got := senLine(xs, ys)
	var all []float64
	for i := range xs {
		for j := range i {
			all = append(all, (ys[i]-ys[j])/(xs[i]-xs[j]))
		}
	}
	slices.Sort(all)
	// 15 values: 105 slopes; the variance is 15*14*35/18 = 408.33; half of 1.96 roots of it is 19.8.
	if want := (line{all[52], all[32], all[72], 1}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func anyDays(t *rapid.T) []Value {
	n := rapid.IntRange(0, 60).Draw(t, "n")
	out := make([]Value, n)
	for i := range out {
		out[i] = Value{today.AddDays(-rapid.IntRange(0, 400).Draw(t, "day")), float64(rapid.IntRange(2, 10).Draw(t, "twice")) / 2}
	}
	return out
}

func anySpan(t *rapid.T) Span {
	return SpanTo(today, rapid.SampledFrom([]int{0, 1, MonthDays, 90, YearDays, 1000}).Draw(t, "span"))
}

func changed(all []Value, f func(float64) float64) []Value {
	out := slices.Clone(all)
	for i := range out {
		out[i].Value = f(out[i].Value)
	}
	return out
}

func close(a, b float64) bool { return math.Abs(a-b) < 1e-3 }

func alike(a, b Trend) bool {
	return a.Verdict == b.Verdict && a.Known == b.Known && a.Units == b.Units && close(a.Change, b.Change) && close(a.Low, b.Low) && close(a.High, b.High)
}

func TestTrendProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, s := anyDays(t), anySpan(t)
		got := moodTrend(all, s)
		for _, x := range []float64{got.Change, got.Low, got.High} {
			if !finite(x) {
				t.Fatalf("no number: %+v", got)
			}
		}
		if got.Low > got.Change || got.High < got.Change {
			t.Fatalf("outside of its range: %+v", got)
		}
		if few := got.Units < FewDays || got.Stretch < FewStretch; few != (got.Verdict == TooFew) || few && (got.Change != 0 || got.Low != 0 || got.High != 0) {
			t.Fatalf("too few, or not: %+v", got)
		}
		shuffled := rapid.Permutation(all).Draw(t, "order")
		if other := moodTrend(shuffled, s); other != got {
			t.Fatalf("another order: %+v, was %+v", other, got)
		}
		more := append(slices.Clone(all), Value{civil.Date{}, 3}, Value{today, math.NaN()}, Value{today, math.Inf(1)}, Value{today.AddDays(1), 5})
		if other := moodTrend(more, s); other != got {
			t.Fatalf("what is unknown counts: %+v, was %+v", other, got)
		}
		if other := moodTrend(changed(all, func(v float64) float64 { return v + 7 }), s); !alike(other, got) {
			t.Fatalf("seven higher: %+v, was %+v", other, got)
		}
		mirror := moodTrend(changed(all, func(v float64) float64 { return 6 - v }), s)
		mirror.Change, mirror.Low, mirror.High = -mirror.Change, -mirror.High, -mirror.Low
		mirror.Verdict = map[Verdict]Verdict{Rising: Falling, Falling: Rising}[mirror.Verdict]
		if got.Verdict == NoClearTrend || got.Verdict == TooFew {
			mirror.Verdict = got.Verdict
		}
		if !alike(mirror, got) {
			t.Fatalf("mirrored: %+v, was %+v", mirror, got)
		}
		if flat := moodTrend(changed(all, func(float64) float64 { return 3 }), s); flat.Verdict == Rising || flat.Verdict == Falling || flat.Change != 0 {
			t.Fatalf("the same every day: %+v", flat)
		}
	})
}

// Of records in which there is no trend, one in twenty may seem to have one by chance; of
// those in which each day resembles the one before, it must not be many more. Without the
// correction for that it is one in four.
func TestTrendsOfNothingAreRare(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct{ alike, most float64 }{{0, 0.05}, {0.3, 0.07}, {0.6, 0.11}} {
		found, times := 0, 600
		for range times {
			values, state := make([]float64, 30), rng.NormFloat64()
			for i := range values {
				state = c.alike*state + math.Sqrt(1-c.alike*c.alike)*rng.NormFloat64()
				values[i] = min(max(math.Round(3+1.2*state), 1), 5)
			}
			if v := moodTrend(daily(values...), SpanTo(today, MonthDays)).Verdict; v == Rising || v == Falling {
				found++
			}
		}
		share := float64(found) / float64(times)
		t.Logf("days alike by %.1f: %.1f %% of records without a trend seem to have one", c.alike, 100*share)
		if share > c.most {
			t.Errorf("days alike by %.1f: %.3f, want at most %.3f", c.alike, share, c.most)
		}
	}
}

// A rise that is there is found, most of the time.
func TestTrendsThatAreThereAreFound(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	found, times := 0, 300
	for range times {
		values := make([]float64, 30)
		for i := range values {
			values[i] = min(max(math.Round(2+2*float64(i)/29+0.9*rng.NormFloat64()), 1), 5)
		}
		if moodTrend(daily(values...), SpanTo(today, MonthDays)).Verdict == Rising {
			found++
		}
	}
	t.Logf("%d of %d rises by two steps are found", found, times)
	if found < times*7/10 {
		t.Errorf("%d of %d", found, times)
	}
}

// Whatever is told, however far apart, comes to numbers and ends.
func FuzzTrend(f *testing.F) {
	f.Add(uint64(1), 40, 9000.0, 100)
	f.Add(uint64(7), 3000, 1e308, 3652058)
	f.Add(uint64(9), 12, -0.0, 0)
	f.Fuzz(func(t *testing.T, seed uint64, n int, scale float64, apart int) {
		rng := rand.New(rand.NewPCG(seed, 0))
		n, apart = min(max(n, 0), 5000), min(max(apart, 0), 3_000_000)
		all := make([]Value, n)
		for i := range all {
			on := today.AddDays(-rng.IntN(apart + 1))
			if !on.Valid() {
				on = civil.Date{Year: 1, Month: 1, Day: 1}
			}
			all[i] = Value{on, rng.NormFloat64() * scale}
		}
		s := Span{civil.Date{Year: 1, Month: 1, Day: 1}, today}
		got := moodTrend(all, s)
		if !finite(got.Change/1e3) || got.Units > 2*MostValues {
			t.Errorf("%+v", got)
		}
		for _, p := range LineOf(all, SpanTo(today, YearDays)).Points {
			if !finite(p.Value) {
				t.Errorf("%+v", p)
			}
		}
	})
}

// tenThousand are check-ins of nearly ten years, three a day.
func tenThousand() []checkin.Entry {
	var all []checkin.Entry
	for i := range 10_000 {
		all = append(all, checkin.Entry{On: today.AddDays(-i / 3), At: civil.ClockOf(i * 37 % civil.DayMinutes), Mood: checkin.Mood(1 + i%5), Urge: checkin.Urge(1 + i*i%5), Sleep: checkin.Sleep(1 + i%3), Contact: checkin.Mets()[i/7%2]})
	}
	return all
}

func BenchmarkYearOfTenThousand(b *testing.B) {
	all, s := tenThousand(), SpanTo(today, YearDays)
	for b.Loop() {
		days := DaysOf(all, s)
		for _, m := range Measures() {
			values := Values(days, m)
			moodTrend(values, s)
			LineOf(values, s)
		}
		CheckInTimes(all, s)
		AfterContact(days, nil, s)
	}
}

func BenchmarkTrendOfAllTenThousand(b *testing.B) {
	all, s := tenThousand(), SpanTo(today, 5000)
	for b.Loop() {
		moodTrend(Values(DaysOf(all, s), Mood), s)
	}
}
