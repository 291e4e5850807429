//go:build js && wasm

package browser

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
)

// ClearCaches removes every cache and every worker of this site, checks that
// they are gone, and then calls done: with nil, ErrNotCleared, ErrTimeout or a
// ThrownError. Stored records are not touched. It returns at once; done runs
// in a goroutine of its own, so a go-app component must dispatch from it. A
// browser without caches or workers has nothing to clear.
func ClearCaches(done func(error)) {
	go func() {
		defer catch()
		done(errors.Join(clearCaches(), clearWorkers()))
	}()
}

// ClearTab removes what this tab keeps for itself: text typed before the program
// was there, for one. It returns ErrNotCleared when something is left.
func ClearTab() error {
	store, err := path("sessionStorage")
	if err != nil {
		return err
	}
	if _, err := call(store, "clear"); err != nil {
		return err
	}
	length, err := get(store, "length")
	if err != nil {
		return err
	}
	if n, err := number(length); err != nil || n > 0 {
		return fmt.Errorf("%d texts of the tab: %w", n, ErrNotCleared)
	}
	return nil
}

func clearCaches() error {
	caches, err := path("caches")
	if errors.Is(err, ErrMissing) {
		return nil
	}
	if err != nil {
		return err
	}
	names, err := awaitList(caches, "keys")
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, err := awaitCall(caches, "delete", name); err != nil {
			return err
		}
	}
	return checkEmpty(caches, "keys", "caches")
}

func clearWorkers() error {
	workers, err := path("navigator", "serviceWorker")
	if errors.Is(err, ErrMissing) {
		return nil
	}
	if err != nil {
		return err
	}
	list, err := awaitList(workers, "getRegistrations")
	if err != nil {
		return err
	}
	for _, registration := range list {
		if _, err := awaitCall(registration, "unregister"); err != nil {
			return err
		}
	}
	return checkEmpty(workers, "getRegistrations", "workers")
}

// checkEmpty returns ErrNotCleared when the list is not empty.
func checkEmpty(v safejs.Value, method, what string) error {
	left, err := awaitList(v, method)
	if err != nil {
		return err
	}
	if len(left) > 0 {
		return fmt.Errorf("%d %s: %w", len(left), what, ErrNotCleared)
	}
	return nil
}
