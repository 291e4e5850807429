//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// MemoryOnly reports whether the browser refuses to store anything, so that
// all is lost when the page closes. boot.js found out before we started.
func MemoryOnly() bool {
	v, err := path("afterward", "memoryOnly")
	if err != nil {
		return false
	}
	b, err := v.Bool()
	return err == nil && b
}

// TakeEarly returns what the person did before the program was there: inputs
// that no longer have the value the page came with, the button pressed last,
// the element with the caret. A second call returns nothing. Entries that
// cannot be read are left out and reported in the error beside the others.
func TakeEarly() ([]Early, error) {
	boot, err := path("afterward")
	if err != nil {
		return nil, err
	}
	array, err := call(boot, "takeEarly")
	if err != nil {
		return nil, err
	}
	entries, err := list(array)
	if err != nil {
		return nil, err
	}
	var taken []Early
	var bad error
	for i, entry := range entries {
		e, err := readEarly(entry)
		if err != nil {
			bad = fmt.Errorf("early %d: %w", i, err)
			continue
		}
		taken = append(taken, e)
	}
	return taken, bad
}

func readEarly(v safejs.Value) (e Early, err error) {
	if e.Key, err = textOf(v, "key"); err != nil {
		return Early{}, err
	}
	if e.Value, err = textOf(v, "value"); err != nil {
		return Early{}, err
	}
	e.Value = fromField(e.Value)
	for name, flag := range map[string]*bool{"checked": &e.Checked, "pressed": &e.Pressed, "focused": &e.Focused} {
		p, err := get(v, name)
		if err != nil {
			return Early{}, err
		}
		if *flag, err = p.Bool(); err != nil {
			return Early{}, fmt.Errorf("%s: %w", name, ErrType)
		}
	}
	for name, at := range map[string]*int{"start": &e.Start, "end": &e.End} {
		p, err := get(v, name)
		if err != nil {
			return Early{}, err
		}
		if *at, err = number(p); err != nil {
			*at = -1
		}
	}
	return e, nil
}

// AskBeforeClosing makes the browser ask the person before the page is closed or
// reloaded, while ask is true. It is for text that could not be saved, and for
// nothing else. Exit never asks.
func AskBeforeClosing(ask bool) error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	_, err = call(boot, "askBeforeClosing", ask)
	return err
}

// Ready tells boot.js that the program has taken over the page.
func Ready() error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	_, err = call(boot, "ready")
	return err
}
