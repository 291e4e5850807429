//go:build js && wasm

package browser

import (
	"time"

	"github.com/hack-pad/safejs"
)

// After calls f once after d, from a goroutine of its own. It waits with the
// browser's timer, not with one of Go: the program hands the page back only when
// no goroutine has anything to do, and where Go's own timers follow each other
// closely one is due before that, so that nothing else happens until the last.
func After(d time.Duration, f func()) {
	run := func() {
		defer catch()
		f()
	}
	var fn safejs.Func
	fn, err := callback(func([]safejs.Value) {
		fn.Release()
		go run()
	})
	if err == nil {
		if _, err = call(safejs.Global(), "setTimeout", fn, int(d.Milliseconds())); err == nil {
			return
		}
		fn.Release()
	}
	time.AfterFunc(d, run)
}
