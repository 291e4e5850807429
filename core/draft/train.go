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

// A state is that of one kind while it is trained.
type state struct {
	*fitter
	slots []slot
	kind  int
	bias  int32 // the last feature
	l1    float64
}

// A slot is that of one feature: what McMahan et al. call z, the square root of what
// they call n, and the weight these two make.
type slot struct {
	z, root, weight float64
	off             bool // the kind does not use the feature
	floor           bool // its weight is never below 0
}

// leastStep is the smallest difference between what is and what was expected that
// anything is learnt from: most clauses are plainly not of a kind.
const leastStep = 0.002

func (f *fitter) train(kind int, only []bool, in func(int) bool) model {
	s := &state{fitter: f, slots: make([]slot, len(f.names)+1), kind: kind, bias: int32(len(f.names)), l1: f.L1}
	if only != nil {
		s.l1 = 0
	}
	strict := severe(f.kinds[kind])
	early := f.kinds[kind] == guide.MarkTooEarly // the stage counts only for what is too early at one
	for i, q := range f.names {
		keeps := q.keeps()
		s.slots[i] = slot{
			off:   only != nil && !only[i] || q.staged() && !early || strict && keeps == comesAndGoes,
			floor: strict && keeps == onlyComes,
		}
	}
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
	m := model{start: s.slots[s.bias].weight, weights: make([]float64, len(f.names))}
	for i := range m.weights {
		m.weights[i] = s.slots[i].weight
	}
	return m
}

func (s *state) sum(cl *sampleClause) float64 {
	sum := s.slots[s.bias].weight
	for _, i := range cl.cues {
		sum += s.slots[i].weight
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
		if gradient := 1/(1+math.Exp(-sums[i])) - float64(is); math.Abs(gradient) >= leastStep {
			s.step(cl, gradient)
		}
	}
}

// step moves the weights of the features of a clause along a gradient.
func (s *state) step(cl *sampleClause, gradient float64) {
	for _, i := range cl.cues {
		if p := &s.slots[i]; !p.off {
			p.move(gradient, s.Rate, s.l1, s.L2)
		}
	}
	s.slots[s.bias].move(gradient, s.Rate, 0, 0)
}

func (p *slot) move(gradient, rate, l1, l2 float64) {
	root := math.Sqrt(p.root*p.root + gradient*gradient)
	p.z += gradient - (root-p.root)/rate*p.weight
	p.root = root
	p.weight = 0
	if math.Abs(p.z) > l1 {
		p.weight = (math.Copysign(l1, p.z) - p.z) / ((1+root)/rate + l2)
	}
	if p.floor {
		p.weight = max(0, p.weight)
	}
}
