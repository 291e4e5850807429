//go:build js && wasm

package browser

import (
	"errors"
	"fmt"
	"time"

	"github.com/hack-pad/safejs"
)

// WithLock calls f in a goroutine of its own while this tab, and no other tab
// of this site, holds the lock of that name. f(false) means that another tab
// has held it for all of wait. A browser without Web Locks, or one that refuses
// them, has nothing to hold: f(true) runs at once.
//
// The lock is given back when f returns or panics, and when the page goes. f
// must not wait for the same lock.
func WithLock(name string, wait time.Duration, f func(held bool)) {
	go func() {
		defer catch()
		giveBack, err := takeLock(name, wait)
		defer giveBack()
		f(!errors.Is(err, errTaken))
	}()
}

// errTaken means that another tab holds the lock.
var errTaken = errors.New("lock is taken")

// takeLock waits for a lock. giveBack is never nil.
func takeLock(name string, wait time.Duration) (giveBack func(), err error) {
	nothing := func() {}
	locks, err := path("navigator", "locks")
	if err != nil {
		return nothing, err
	}
	options, abort, err := lockOptions(wait)
	if err != nil {
		return nothing, err
	}
	hold, giveBack, err := newPromise()
	if err != nil {
		return nothing, err
	}
	granted := make(chan bool, 1)
	f, err := callbackOf(func(args []safejs.Value) any {
		lock := first(args)
		granted <- !lock.IsNull() && !lock.IsUndefined()
		return hold
	})
	if err != nil {
		return giveBack, err
	}
	request, err := call(locks, "request", name, options, f)
	if err != nil {
		f.Release()
		return giveBack, err
	}
	refused := make(chan error, 1)
	go func() { // ends when the lock was given back, or was never had
		_, err := awaitUntil(request, nil)
		f.Release()
		refused <- err
	}()
	return giveBack, decide(granted, refused, abort, wait)
}

// decide waits for one of the three ends. It returns errTaken, nil, or the
// error with which the browser refused.
func decide(granted <-chan bool, refused <-chan error, abort func(), wait time.Duration) error {
	var late <-chan time.Time
	if wait > 0 {
		late = time.After(wait)
	}
	select {
	case ok := <-granted:
		if !ok {
			return errTaken
		}
		return nil
	case err := <-refused:
		return fmt.Errorf("lock: %w", err)
	case <-late:
		abort()
	}
	select { // it may have been granted just before
	case <-granted:
		return nil
	case <-refused:
		return errTaken
	case <-time.After(promiseTime):
		return errTaken // what comes now is given back at once
	}
}

// lockOptions asks for the lock at once or not at all when wait is zero or
// less, and otherwise returns what gives up the wait.
func lockOptions(wait time.Duration) (options map[string]any, abort func(), err error) {
	if wait <= 0 {
		return map[string]any{"ifAvailable": true}, func() {}, nil
	}
	class, err := path("AbortController")
	if err != nil {
		return nil, nil, err
	}
	controller, err := construct(class)
	if err != nil {
		return nil, nil, err
	}
	signal, err := get(controller, "signal")
	if err != nil {
		return nil, nil, err
	}
	return map[string]any{"signal": signal}, func() { _, _ = call(controller, "abort") }, nil
}

// newPromise makes a promise and the function that fulfils it.
func newPromise() (promise safejs.Value, fulfil func(), err error) {
	class, err := path("Promise")
	if err != nil {
		return safejs.Undefined(), nil, err
	}
	var resolve safejs.Value
	executor, err := callback(func(args []safejs.Value) { resolve = first(args) })
	if err != nil {
		return safejs.Undefined(), nil, err
	}
	promise, err = construct(class, executor) // calls executor before it returns
	executor.Release()
	if err != nil {
		return safejs.Undefined(), nil, err
	}
	return promise, func() { _, _ = resolve.Invoke() }, nil
}
