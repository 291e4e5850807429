package stopwatch

import (
	"math"
	"testing"
	"time"
)

// A coarse is a clock as a browser has it: true time goes on, and is shown in steps.
type coarse struct{ at, step time.Duration }

func (c *coarse) now() time.Duration {
	c.at += time.Microsecond // asking takes a moment too
	return c.at.Truncate(c.step)
}

func (c *coarse) call(d time.Duration) func() { return func() { c.at += d } }

func TestStepOfTheClock(t *testing.T) {
	c, asked := &coarse{step: 100 * time.Microsecond}, 0
	w := New(func() time.Duration {
		if asked++; asked%400 < 20 { // something else runs in between, and most steps look longer
			c.at += 400 * time.Microsecond
		}
		return c.now()
	})
	if w.Step() != 0.1 {
		t.Errorf("%v ms", w.Step())
	}
}

// Calls far below a step of the clock come out right all the same, and long ones are timed alone.
func TestAgain(t *testing.T) {
	for _, took := range []time.Duration{3 * time.Microsecond, 70 * time.Microsecond, time.Millisecond, 40 * time.Millisecond} {
		c := &coarse{step: 100 * time.Microsecond}
		w := New(c.now)
		s := w.Again(w.First("call", c.call(took)), 9, c.call(took))
		if len(s.Each) != 9 {
			t.Fatalf("%v: %d values", took, len(s.Each))
		}
		for _, v := range s.Each {
			if want := millis(took); math.Abs(v-want) > want/enough+0.001 {
				t.Errorf("%v came out as %v ms, in batches of %d", took, v, s.Batch)
			}
		}
		if single := took >= enough*c.step; single != (s.Batch == 1) {
			t.Errorf("%v was timed in batches of %d", took, s.Batch)
		}
	}
}

// A call that gets faster, as compiled code does, must not leave values of batches of several sizes.
func TestAgainStartsOverWithLongerBatches(t *testing.T) {
	c := &coarse{step: 100 * time.Microsecond}
	w, calls := New(c.now), 0
	s := w.Again(w.First("call", c.call(5*time.Millisecond)), 6, func() {
		if calls++; calls <= 3 {
			c.at += 5 * time.Millisecond
		} else {
			c.at += 500 * time.Microsecond
		}
	})
	for _, v := range s.Each {
		if v > 0.55 {
			t.Errorf("%v ms is from before", v)
		}
	}
	if s.First != 5 || len(s.Each) != 6 || s.Batch < 4 {
		t.Errorf("%+v", s)
	}
}
