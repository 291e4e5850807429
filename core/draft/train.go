package draft

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"afterward/core/guide"
)

// A model is what was counted for one kind.
type model struct {
	start   float64
	weights []float64 // by feature
}

// all counts every kind: once to see which cues matter, then again with those.
func (f *fitter) all(in func(int) bool) []model {
	models := make([]model, len(f.kinds))
	each := func(use [][]bool) {
		var wg sync.WaitGroup
		for k := range f.kinds {
			wg.Go(func() {
				var only []bool
				if use != nil {
					only = use[k]
				}
				models[k] = f.train(k, only, in)
			})
		}
		wg.Wait()
	}
	each(nil)
	each(f.chosen(models))
	return models
}

// chosen are the cues of each kind that matter most: the weightiest, by how often
// they are there.
func (f *fitter) chosen(models []model) [][]bool {
	type weighty struct {
		kind int
		cue  int32
		n    float64
	}
	var all []weighty
	use := make([][]bool, len(models))
	for k, m := range models {
		use[k] = make([]bool, len(f.names))
		for i, w := range m.weights {
			if w != 0 {
				all = append(all, weighty{k, int32(i), math.Abs(w) * math.Sqrt(float64(f.seen[i]))})
			}
		}
	}
	slices.SortFunc(all, func(a, b weighty) int {
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.kind, b.kind), cmp.Compare(a.cue, b.cue))
	})
	for _, w := range all[:min(f.Cues, len(all))] {
		use[w.kind][w.cue] = true
	}
	return use
}

// A state is that of one kind while it is trained: what McMahan et al. call z and n.
type state struct {
	*fitter
	z, n   []float64
	kind   int
	only   []bool
	severe bool
	early  bool  // what is too early at a stage
	bias   int32 // the last feature
}

func (f *fitter) train(kind int, only []bool, in func(int) bool) model {
	s := &state{fitter: f, kind: kind, only: only, severe: severe(f.kinds[kind]), early: f.kinds[kind] == guide.MarkTooEarly, bias: int32(len(f.names))}
	s.z, s.n = make([]float64, len(f.names)+1), make([]float64, len(f.names)+1)
	var order []int
	for i := range f.samples {
		if in(i) {
			order = append(order, i)
		}
	}
	random := rand.New(rand.NewPCG(1, uint64(kind)))
	for round := range f.Rounds {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			s.learn(&f.samples[i], round >= 2)
		}
	}
	m := model{start: s.weight(s.bias), weights: make([]float64, len(f.names))}
	for i := range m.weights {
		if s.uses(int32(i)) {
			m.weights[i] = s.weight(int32(i))
		}
	}
	return m
}

// uses reports whether a feature counts for the kind: the stage only for what is
// too early at one.
func (s *state) uses(i int32) bool {
	return (s.only == nil || s.only[i]) && (!s.staged[i] || s.early)
}

// weight is the present weight of a feature.
func (s *state) weight(i int32) float64 {
	l1, l2 := s.L1, s.L2
	if i == s.bias {
		l1, l2 = 0, 0
	} else if s.only != nil {
		l1 = 0
	}
	z := s.z[i]
	if math.Abs(z) <= l1 {
		return 0
	}
	w := (math.Copysign(l1, z) - z) / ((1+math.Sqrt(s.n[i]))/s.Rate + l2)
	if s.severe && w < 0 && i != s.bias && s.outside(i) {
		return 0
	}
	return w
}

// outside reports whether a feature is about words that are not in the clause.
func (s *state) outside(i int32) bool {
	kind, _, _ := s.names[i].split()
	return kind == cueBefore || kind == cueBehind || kind == cueElse || kind == cueTaken || kind == cueQuoted
}

func (s *state) sum(cl *sampleClause) float64 {
	sum := s.weight(s.bias)
	for _, i := range cl.cues {
		if s.uses(i) {
			sum += s.weight(i)
		}
	}
	return sum
}

// learn goes over one example. Of the clauses of one passage only the one that
// tells most is learnt from, once there is an idea which that is.
func (s *state) learn(e *example, choose bool) {
	sums := make([]float64, len(e.clauses))
	best := map[int16]int{}
	for i := range e.clauses {
		sums[i] = s.sum(&e.clauses[i])
		if n := e.clauses[i].of[s.kind]; n != 0 {
			if b, ok := best[n]; !ok || sums[i] > sums[b] {
				best[n] = i
			}
		}
	}
	for i := range e.clauses {
		cl := &e.clauses[i]
		is := cl.is[s.kind]
		if is < 0 || is == 1 && choose && best[cl.of[s.kind]] != i {
			continue
		}
		s.step(cl, 1/(1+math.Exp(-sums[i]))-float64(is))
	}
}

// step moves the weights of the features of a clause along a gradient.
func (s *state) step(cl *sampleClause, gradient float64) {
	move := func(i int32) {
		sigma := (math.Sqrt(s.n[i]+gradient*gradient) - math.Sqrt(s.n[i])) / s.Rate
		s.z[i] += gradient - sigma*s.weight(i)
		s.n[i] += gradient * gradient
	}
	for _, i := range cl.cues {
		if s.uses(i) {
			move(i)
		}
	}
	move(s.bias)
}
