//go:build js && wasm

package browser

import "fmt"

// Persist asks the browser not to delete what is kept here when the device runs
// low on space. done gets the answer in a goroutine of its own: granted, or
// ErrMissing where there is nothing to ask, or a ThrownError. Some browsers ask
// the person, and then the answer may take long. It says nothing about data
// that Safari deletes after days without a visit.
func Persist(done func(granted bool, err error)) { askStorage("persist", done) }

// Persisted tells whether that was granted before. It asks nobody.
func Persisted(done func(granted bool, err error)) { askStorage("persisted", done) }

func askStorage(method string, done func(granted bool, err error)) {
	go func() {
		defer catch()
		granted, err := storageAnswer(method)
		if err != nil {
			err = fmt.Errorf("%s: %w", method, err)
		}
		done(granted, err)
	}()
}

func storageAnswer(method string) (bool, error) {
	manager, err := path("navigator", "storage")
	if err != nil {
		return false, err
	}
	if _, err := path("navigator", "storage", method); err != nil {
		return false, err
	}
	promise, err := call(manager, method)
	if err != nil {
		return false, err
	}
	v, err := awaitUntil(promise, nil)
	if err != nil {
		return false, err
	}
	granted, err := v.Bool()
	if err != nil {
		return false, ErrType
	}
	return granted, nil
}
