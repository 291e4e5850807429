// Package stopwatch times short calls with a clock that may be coarse: a browser's moves in steps
// of a tenth of a millisecond, so that nobody can measure other pages with it.
package stopwatch

import (
	"slices"
	"time"
)

// A Series is one call timed several times, in milliseconds a call.
type Series struct {
	Name  string    `json:"name"`
	First float64   `json:"first"` // the first call, alone; 0 for one below a step of the clock
	Batch int       `json:"batch"` // how many calls each value of Each is the mean of
	Each  []float64 `json:"each"`
}

// A Result is all that one run of the probe measured.
type Result struct {
	Step     float64  `json:"step"`     // milliseconds by which the clock moves
	Once     []Series `json:"once"`     // what happens once in a program: First alone
	Calls    []Series `json:"calls"`    // what happens on many pages
	Searches []Series `json:"searches"` // one for each beginning of each query, in the order of typing
}

// A Watch times with a clock. The zero Watch has none; New makes one.
type Watch struct {
	now  func() time.Duration
	step time.Duration
}

// enough is how many steps of the clock a value has to last, so that it is wrong by a twentieth at
// most.
const enough = 20

// New returns a watch with the clock now, which must move by itself. It looks at some steps of the
// clock: the shortest is one, the others may have been interrupted.
func New(now func() time.Duration) Watch {
	var steps []time.Duration
	for range 15 {
		before, after := now(), time.Duration(0)
		for after = now(); after == before; after = now() {
		}
		steps = append(steps, after-before)
	}
	return Watch{now: now, step: slices.Min(steps)}
}

// Step is how far the clock moves at once.
func (w Watch) Step() float64 { return millis(w.step) }

// First times one call alone, as whoever is the first to need it waits for it.
func (w Watch) First(name string, f func()) Series {
	return Series{Name: name, First: millis(w.run(1, f)), Batch: 1}
}

// Again returns s with n more values. A call too short for the clock is timed in batches; a batch
// that was too short is not counted, and the next ones are twice as long.
func (w Watch) Again(s Series, n int, f func()) Series {
	var each []float64
	for len(each) < n {
		took := w.run(s.Batch, f)
		if took < enough*w.step {
			s.Batch *= 2
			each = nil
			continue
		}
		each = append(each, millis(took)/float64(s.Batch))
	}
	s.Each = append(slices.Clone(s.Each), each...)
	return s
}

func (w Watch) run(n int, f func()) time.Duration {
	before := w.now()
	for range n {
		f()
	}
	return w.now() - before
}

func millis(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
