//go:build !(js && wasm)

package browser

// Copy calls done(ErrMissing) before it returns: outside a browser there is no
// clipboard, and nothing is said to be on one.
func Copy(text string, done func(err error)) { done(ErrMissing) }

// SelectAll does nothing outside a browser.
func SelectAll(id string) error { return nil }
