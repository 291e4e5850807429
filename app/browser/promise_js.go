//go:build js && wasm

package browser

import (
	"fmt"
	"time"

	"github.com/hack-pad/safejs"
)

// promiseTime is how long one answer of the browser may take; tests shorten it.
var promiseTime = 10 * time.Second

type settled struct {
	value safejs.Value
	err   error
}

// await waits for a promise and returns its result, a ThrownError when it was
// rejected, and ErrTimeout after promiseTime. Call it from a goroutine of its
// own, never within an event, where it would stop the page.
func await(promise safejs.Value) (safejs.Value, error) {
	return awaitUntil(promise, time.After(promiseTime))
}

// awaitUntil is await with a time of its own: nil waits for as long as it takes,
// which is right where a person is asked.
func awaitUntil(promise safejs.Value, late <-chan time.Time) (safejs.Value, error) {
	done := make(chan settled, 1)
	settle := func(s settled) {
		select {
		case done <- s:
		default: // no true promise settles twice
		}
	}
	onValue, err := callback(func(args []safejs.Value) { settle(settled{value: first(args)}) })
	if err != nil {
		return safejs.Undefined(), err
	}
	onError, err := callback(func(args []safejs.Value) {
		settle(settled{err: &ThrownError{Name: exceptionName(first(args))}})
	})
	if err != nil {
		onValue.Release()
		return safejs.Undefined(), err
	}
	if _, err := call(promise, "then", onValue, onError); err != nil {
		onValue.Release()
		onError.Release()
		return safejs.Undefined(), err
	}
	select {
	case s := <-done:
		onValue.Release()
		onError.Release()
		return s.value, s.err
	case <-late:
		return safejs.Undefined(), ErrTimeout // the promise still holds both functions
	}
}

func first(args []safejs.Value) safejs.Value {
	if len(args) == 0 {
		return safejs.Undefined()
	}
	return args[0]
}

// awaitCall calls a method that returns a promise and waits for it.
func awaitCall(v safejs.Value, method string, args ...any) (safejs.Value, error) {
	promise, err := call(v, method, args...)
	if err != nil {
		return safejs.Undefined(), err
	}
	r, err := await(promise)
	if err != nil {
		return safejs.Undefined(), fmt.Errorf("%s: %w", method, err)
	}
	return r, nil
}

// awaitList is awaitCall for a method that promises an array.
func awaitList(v safejs.Value, method string) ([]safejs.Value, error) {
	array, err := awaitCall(v, method)
	if err != nil {
		return nil, err
	}
	return list(array)
}
