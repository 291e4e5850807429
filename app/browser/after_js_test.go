//go:build js && wasm

package browser

import (
	"testing"
	"time"
)

// Work that goes on and on leaves the page its turn after each piece, even where
// memory is cleared up meanwhile, which goes on behind each. With Go's own timers
// the page has to wait for the last.
func TestAfterLetsThePageAnswer(t *testing.T) {
	eval(t, "globalThis.beats = 0; globalThis.beat = () => { if (globalThis.beat) { beats++; setTimeout(beat, 1) } }; beat()")
	defer eval(t, "delete globalThis.beats; delete globalThis.beat")
	const pieces = 40
	kept := make([][]*int, 60) // what there is to look through
	done := make(chan bool)
	n := 0
	var piece func()
	piece = func() {
		for until := time.Now().Add(4 * time.Millisecond); time.Now().Before(until); {
			some := make([]*int, 4096)
			for i := range some {
				some[i] = new(int)
			}
			kept[n%len(kept)] = some
		}
		if n++; n == pieces {
			close(done)
			return
		}
		After(time.Millisecond, piece)
	}
	After(0, piece)
	<-done
	beats, err := eval(t, "beats").Int()
	t.Logf("%d beats beside %d pieces of work", beats, pieces)
	if must(t, err); beats < pieces*3/4 {
		t.Errorf("%d beats beside %d pieces of work", beats, pieces)
	}
}

// A page without timers, or with a broken one, gets Go's.
func TestAfterWithoutTimers(t *testing.T) {
	for _, broken := range []string{"undefined", "() => { throw new Error() }"} {
		eval(t, "globalThis.realTimeout = setTimeout; globalThis.setTimeout = "+broken)
		After(0, func() {}) // with nothing to run on in Go either, it must at least not panic
		eval(t, "globalThis.setTimeout = realTimeout; delete globalThis.realTimeout")
	}
	done := make(chan bool)
	After(0, func() { close(done); panic("of a page") })
	<-done
}
