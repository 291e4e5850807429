package insight

import (
	"math"
	"slices"
	"testing"
)

func TestQuantile(t *testing.T) {
	four := []float64{1, 2, 4, 8}
	for part, want := range map[float64]float64{0: 1, 0.25: 1.75, 0.5: 3, 0.75: 5, 1: 8} {
		if got := quantile(four, part); got != want {
			t.Errorf("%v of %v: %v, want %v", part, four, got, want)
		}
	}
	if quantile(nil, 0.5) != 0 || quantile([]float64{3}, 0.75) != 3 || median([]float64{5, 1, 2}) != 2 || mean(nil) != 0 {
		t.Error("few values")
	}
}

// Each value resembles the one before it: the factor grows; none below one.
func TestSerial(t *testing.T) {
	var smooth, jagged []float64
	for i := range 40 {
		smooth = append(smooth, math.Sin(float64(i)/5))
		jagged = append(jagged, float64(i%2))
	}
	if got := serial(smooth); got < 5 || got > 19.001 {
		t.Errorf("a wave: %v", got)
	}
	for name, of := range map[string][]float64{"to and fro": jagged, "the same": slices.Repeat([]float64{3}, 20), "four": {1, 2, 3, 4}, "none": nil} {
		if got := serial(of); got != 1 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// The variance of Kendall's statistic, by hand: 5 values that differ; then two that are alike.
func TestKendall(t *testing.T) {
	for _, c := range []struct {
		values []float64
		want   float64
	}{{[]float64{3, 1, 2, 5, 4}, 5 * 4 * 15 / 18.0}, {[]float64{3, 3, 2, 5, 4}, (5*4*15 - 2*1*9) / 18.0}, {slices.Repeat([]float64{2}, 6), 0}} {
		if got := kendall(c.values); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%v: %v, want %v", c.values, got, c.want)
		}
	}
}

// Three of three say nothing against none of five, as ranges go that are read beside each
// other with enough of both; the ends are those of Wilson's paper.
func TestWilson(t *testing.T) {
	for _, c := range []struct {
		count, of int
		low, high float64
	}{{0, 0, 0, 1}, {3, 3, 0.4385, 1}, {0, 5, 0, 0.4345}, {5, 10, 0.2366, 0.7634}, {12, 10, 0.7225, 1}} {
		if low, high := wilson(c.count, c.of); math.Abs(low-c.low) > 1e-4 || math.Abs(high-c.high) > 1e-4 {
			t.Errorf("%d of %d: %v to %v", c.count, c.of, low, high)
		}
	}
}

func TestShift(t *testing.T) {
	with, without := []float64{5, 6, 7, 8, 9, 10, 11, 12}, []float64{1, 2, 3, 4, 5, 6, 7, 8}
	diff, low, high, open := shift(with, without, 1)
	if open || diff != 4 || low <= 0 || high != 8-low {
		t.Errorf("%v from %v to %v, %v", diff, low, high, open)
	}
	if _, _, _, open := shift(with[:2], without[:2], 19); !open {
		t.Error("two against two have a range")
	}
	if got := thin(slices.Repeat([]float64{1}, 1000)); len(got) != MostPairs {
		t.Errorf("%d are compared", len(got))
	}
}
