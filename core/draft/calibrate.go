package draft

import "math"

// folds is how often a part of the examples is left out to see how much points are
// worth on drafts they were not counted from. A block of neighbours is left out
// together: people write pairs of drafts that differ in a word.
const (
	folds = 5
	block = 20
)

// A trial is how much a draft came to for a kind when it was left out.
type trial struct {
	sum float64
	is  bool
}

// cuts returns how high the sum for each kind must be for a mark: as high as makes it
// as probable as is wanted, by logistic regression of the labels of drafts that were
// left out (Platt, “Probabilistic outputs for support vector machines”, 1999).
func (f *fitter) cuts() []float64 {
	trials := make([][]trial, len(f.kinds))
	for fold := range folds {
		left := func(i int) bool { return i/block%folds == fold }
		models := f.all(func(i int) bool { return !left(i) })
		for i := range f.samples {
			if s := &f.samples[i]; left(i) && !s.alone && !s.known && len(s.clauses) > 0 {
				for k := range f.kinds {
					if t, ok := s.trial(k, &models[k]); ok {
						trials[k] = append(trials[k], t)
					}
				}
			}
		}
	}
	cuts := make([]float64, len(f.kinds))
	for k, kind := range f.kinds {
		p := f.Other
		if severe(kind) {
			p = f.Severe
		}
		slope, shift := platt(trials[k])
		if slope > 0 {
			cuts[k] = (math.Log(p/(1-p)) - shift) / slope
		}
	}
	return cuts
}

// trial returns what a draft comes to for a kind; nothing if the kind is arguable
// there and no more.
func (s *example) trial(k int, m *model) (trial, bool) {
	t, arguable := trial{sum: math.Inf(-1)}, false
	for i := range s.clauses {
		cl := &s.clauses[i]
		sum := m.start
		for _, n := range cl.cues {
			sum += m.weights[n]
		}
		t.sum = max(t.sum, sum)
		t.is = t.is || cl.is[k] > 0
		arguable = arguable || cl.is[k] < 0
	}
	return t, t.is || !arguable
}

// platt fits the probability 1/(1+exp(-slope*sum-shift)) by Newton's method.
func platt(trials []trial) (slope, shift float64) {
	slope = 1
	for range 50 {
		var g0, g1, h00, h01, h11 float64
		for _, t := range trials {
			p := 1 / (1 + math.Exp(-slope*t.sum-shift))
			d, w := p, p*(1-p)
			if t.is {
				d--
			}
			g0, g1 = g0+d*t.sum, g1+d
			h00, h01, h11 = h00+w*t.sum*t.sum, h01+w*t.sum, h11+w
		}
		h00, h11 = h00+1e-6, h11+1e-6
		det := h00*h11 - h01*h01
		if det <= 0 {
			break
		}
		ds, dt := (h11*g0-h01*g1)/det, (h00*g1-h01*g0)/det
		slope, shift = slope-ds, shift-dt
		if math.Abs(ds)+math.Abs(dt) < 1e-9 {
			break
		}
	}
	return slope, shift
}
