//go:build !(js && wasm)

package browser

// OnKey never calls f outside a browser.
func OnKey(f func(Key) (taken bool)) (release func(), err error) { return func() {}, nil }

// KeepFocus has nothing to keep outside a browser: back returns ErrMissing.
func KeepFocus() (back func() error, err error) { return func() error { return ErrMissing }, nil }

// Reveal does nothing outside a browser.
func Reveal(id string) error { return nil }
