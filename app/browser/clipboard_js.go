//go:build js && wasm

package browser

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
)

// Copy puts text on the clipboard of the device. Call it within the event of a
// press: browsers refuse it anywhere else. done runs in a goroutine of its own, with
// nil when it is there, ErrMissing where there is no clipboard to write to, as on a
// page without encryption, ErrGesture when the browser did not allow it, or a
// ThrownError. What was on the clipboard before is not read.
func Copy(text string, done func(err error)) {
	promise, err := writeClipboard(text)
	go func() {
		defer catch()
		if err == nil {
			_, err = awaitUntil(promise, nil) // some browsers ask the person
		}
		done(copyError(err))
	}()
}

func writeClipboard(text string) (safejs.Value, error) {
	none := safejs.Undefined()
	clipboard, err := path("navigator", "clipboard")
	if err != nil {
		return none, err
	}
	v, err := toJS(toField(text))
	if err != nil {
		return none, err
	}
	return call(clipboard, "writeText", v)
}

// copyError names the refusal that another press can mend.
func copyError(err error) error {
	var t *ThrownError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &t) && t.Name == "NotAllowedError":
		return fmt.Errorf("copy: %w", ErrGesture)
	}
	return fmt.Errorf("copy: %w", err)
}

// SelectAll puts the focus on the input or textarea with this id and selects all of
// its text, so that a person can copy it in the way their device has. It returns
// ErrMissing when there is none.
func SelectAll(id string) error {
	if err := FocusID(id); err != nil {
		return err
	}
	el, err := byID(id)
	if err != nil {
		return err
	}
	_, err = call(el, "select")
	return err
}
