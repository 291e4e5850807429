package main

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/cmd/bench/stopwatch"
)

// printed is a result as the probe prints it.
func printed(t *testing.T, change func(*stopwatch.Result)) string {
	t.Helper()
	res := stopwatch.Result{Step: 0.1,
		Once:     []stopwatch.Series{{Name: "guide.Items", First: 0, Batch: 1}},
		Calls:    []stopwatch.Series{{Name: "assess.Evaluate, calm", First: 9, Batch: 1, Each: []float64{2, 3, 7}}, {Name: "plan.Build, calm", First: 8, Batch: 1, Each: []float64{4}}},
		Searches: []stopwatch.Series{{Name: "n", First: 12, Batch: 2, Each: []float64{5, 5}}, {Name: "no|", First: 1, Batch: 2, Each: []float64{10, 11}}, {Name: "n", First: 2, Batch: 2, Each: []float64{6, 6}}},
	}
	change(&res)
	text, err := json.Marshal(res)
	if err != nil {
		t.Fatal(err)
	}
	return string(text) + "\n"
}

func parsed(t *testing.T) stopwatch.Result {
	t.Helper()
	res, err := parseProbe(printed(t, func(*stopwatch.Result) {}))
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// A first call may be shorter than the clock can tell; any other gap means that something was not
// measured.
func TestParseProbe(t *testing.T) {
	if res := parsed(t); res.Calls[0].Each[2] != 7 || res.Searches[1].Name != "no|" || res.Step != 0.1 {
		t.Errorf("%+v", res)
	}
	for name, change := range map[string]func(*stopwatch.Result){
		"no step":           func(r *stopwatch.Result) { r.Step = 0 },
		"no lists":          func(r *stopwatch.Result) { r.Once = nil },
		"no calls":          func(r *stopwatch.Result) { r.Calls = nil },
		"no searches":       func(r *stopwatch.Result) { r.Searches = nil },
		"no values":         func(r *stopwatch.Result) { r.Calls[1].Each = nil },
		"a search of 0 ms":  func(r *stopwatch.Result) { r.Searches[1].Each[0] = 0 },
		"a time before now": func(r *stopwatch.Result) { r.Calls[0].First = -1 },
	} {
		if _, err := parseProbe(printed(t, change)); !errors.Is(err, errProbe) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{"", "probe: it failed\n", "[]"} {
		if _, err := parseProbe(text); !errors.Is(err, errProbe) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestSettingPoolsItsRuns(t *testing.T) {
	s := setting{runs: []stopwatch.Result{parsed(t), parsed(t)}}
	if got := s.again(callsIn, 0); !slices.Equal(got, sample{2, 3, 7, 2, 3, 7}) {
		t.Errorf("one series: %v", got)
	}
	if got := s.firsts(searchesIn, -1); !slices.Equal(got, sample{12, 1, 2, 12, 1, 2}) {
		t.Errorf("all series: %v", got)
	}
	if got := s.texts(); !slices.Equal(got, sample{5, 10.5, 6}) {
		t.Errorf("texts: %v", got)
	}
	if got := slowest(s, 5); !slices.Equal(got, []string{"“no|” 10.50", "“n” 5.50"}) {
		t.Errorf("slowest: %q", got)
	}
	if got := s.in(0.04) + ", " + s.in(0.1); got != "below 0.10, 0.10" {
		t.Errorf("times about a step: %s", got)
	}
}

// The report tells a missed aim from one that was kept, and its tables are whole.
func TestReportProbe(t *testing.T) {
	slow := setting{name: "slow", runs: []stopwatch.Result{parsed(t), parsed(t)}}
	quick := parsed(t)
	quick.Calls[0].Each = []float64{0.4, 0.5, 3}
	for want, native := range map[string]setting{
		"Medians 0.50: kept.":       {name: "native", runs: []stopwatch.Result{quick}},
		"Medians 3.00: **missed**.": {name: "native", runs: []stopwatch.Result{parsed(t)}},
	} {
		r := &report{}
		reportProbe(r, native, slow, slow)
		text := r.String()
		for _, part := range []string{want, "By their medians 1 of 3 texts miss it; of the single searches 2 of 6 when first typed, 4 of 12 later", "| guide.Items | below 0.10 |"} {
			if !strings.Contains(text, part) {
				t.Errorf("%q is not in\n%s", part, text)
			}
		}
		wholeTables(t, text)
	}
}

func TestPercentile(t *testing.T) {
	for _, c := range []struct {
		s    sample
		p    float64
		want float64
	}{
		{nil, 95, 0}, {sample{7}, 95, 7}, {sample{3, 1, 2}, 50, 2}, {sample{3, 1, 2}, 0, 1}, {sample{3, 1, 2}, 100, 3},
		{sample{20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 95, 19},
	} {
		if got := c.s.percentile(c.p); got != c.want {
			t.Errorf("%v of 100 in %v: %v, want %v", c.p, c.s, got, c.want)
		}
	}
}

// It is one of the values, enough of them are not above it, and with any smaller one they were not.
func TestPercentileProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sample(rapid.SliceOfN(rapid.Float64Range(0, 50), 1, 60).Draw(t, "s"))
		p := float64(rapid.IntRange(1, 100).Draw(t, "p"))
		v := s.percentile(p)
		within, below := len(s)-s.from(math.Nextafter(v, math.Inf(1))), len(s)-s.from(v)
		need := p * float64(len(s)) / 100
		if !slices.Contains(s, v) || float64(within) < need || float64(below) >= need {
			t.Fatalf("%v: %v is within %v of 100: %d are, %d are below", s, v, p, within, below)
		}
	})
}
