package insight

import (
	"math"
	"slices"
)

// z is how many standard deviations from the middle of a normal distribution 95 % of it
// lie within.
const z = 1.959964

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) && math.Abs(x) < 1e9 }

func roundTo(x, parts float64) float64 {
	r := math.Round(x*parts) / parts
	if r == 0 {
		return 0 // and not -0
	}
	return r
}

// quantile is the value below which a part of sorted values lies, from 0 to 1; between
// two values it lies on the straight line (Hyndman and Fan 1996, type 7), so that turning
// the values over turns it over. 0 for none.
func quantile(sorted []float64, part float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	at := part * float64(len(sorted)-1)
	i := min(int(at), len(sorted)-1)
	j := min(i+1, len(sorted)-1)
	return sorted[i] + (at-float64(i))*(sorted[j]-sorted[i])
}

// median is that of values in any order; 0 for none.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return quantile(sorted, 0.5)
}

func mean(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

// ties calls with the number of each value that is there more than once.
func ties(values []float64, with func(n float64)) {
	sorted := slices.Sorted(slices.Values(values))
	for i := 0; i < len(sorted); {
		j := i
		for j < len(sorted) && sorted[j] == sorted[i] {
			j++
		}
		if j-i > 1 {
			with(float64(j - i))
		}
		i = j
	}
}

// serial is how much each value resembles the one before it, as a factor by which the
// variance of a rank statistic grows: 1 where they do not, more where they do. Days in a
// row are alike, and a test that takes them for strangers finds trends that are none.
// The factor is (1+r)/(1-r) for the correlation r of neighbours (Bayley and Hammersley
// 1946, used for trends by Yue and Wang 2004), with r corrected for what a short series
// hides of it, (n*r+2)/(n-4), and never below 0: values that differ from their
// neighbours make no claim easier. Values are in the order of their days.
func serial(values []float64) float64 {
	n := float64(len(values))
	if n <= 4 {
		return 1
	}
	m, with, all := mean(values), 0.0, 0.0
	for i, v := range values {
		all += (v - m) * (v - m)
		if i > 0 {
			with += (v - m) * (values[i-1] - m)
		}
	}
	if all < 1e-6*n { // nothing but the arithmetic
		return 1
	}
	r := min(max((n*with/all+2)/(n-4), 0), mostAlike)
	return (1 + r) / (1 - r)
}

// mostAlike is the highest correlation of neighbours reckoned with: the factor is 19 then,
// which is more than any record this short could speak against.
const mostAlike = 0.9

// between is the range of the values in the middle of a sorted list, so many of them away
// from its middle on both sides. open is set where the list is too short for that: then
// the range has no end, and its ends here are those of the list.
func between(sorted []float64, away float64) (low, high float64, open bool) {
	k := int(math.Floor(float64(len(sorted))/2 - away))
	if k < 0 {
		k, open = 0, true
	}
	k = min(k, (len(sorted)-1)/2)
	return sorted[k], sorted[len(sorted)-1-k], open
}

// wilson is the range a share lies in at 95 % (Wilson 1927), which holds for few as for
// many; the whole range, 0 to 1, for none of none.
func wilson(count, of int) (low, high float64) {
	if of <= 0 {
		return 0, 1
	}
	n := float64(of)
	p := float64(min(max(count, 0), of)) / n
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, middle-half), min(1, middle+half)
}
