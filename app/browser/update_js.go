//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// OnUpdate calls f when a new version of the app waits for the person's word,
// at once if one waits already. It may be called more than once for one
// version. A later OnUpdate replaces f.
func OnUpdate(f func()) error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	fn, err := callback(func([]safejs.Value) { f() })
	if err != nil {
		return err
	}
	if err := set(boot, "onUpdate", fn); err != nil {
		fn.Release()
		return err
	}
	return nil
}

// ApplyUpdate lets the waiting version take over, which reloads this page. It
// returns at once; save before. It returns ErrNoUpdate when none is waiting.
func ApplyUpdate() error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	v, err := call(boot, "applyUpdate")
	if err != nil {
		return err
	}
	if ok, err := v.Bool(); err != nil || !ok {
		return ErrNoUpdate
	}
	return nil
}

// Reload loads the page again. It returns before that happens.
func Reload() error {
	location, err := path("location")
	if err != nil {
		return err
	}
	_, err = call(location, "reload")
	return err
}
