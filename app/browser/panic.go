package browser

import "sync/atomic"

var panicked atomic.Pointer[func(recovered any)]

// OnPanic sets what is done when a function given to this package panics
// within an event. f gets the recovered value. Until it is set, such a panic
// is caught and dropped, because it would otherwise end the program with the
// person's text still unsaved. f must not panic.
func OnPanic(f func(recovered any)) {
	if f == nil {
		panicked.Store(nil)
		return
	}
	panicked.Store(&f)
}

// catch is deferred around every function that JavaScript calls.
func catch() {
	r := recover()
	if r == nil {
		return
	}
	if f := panicked.Load(); f != nil {
		(*f)(r)
	}
}
