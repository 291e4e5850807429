//go:build !(js && wasm)

package browser

// ClearCaches has nothing to clear outside a browser: it calls done(nil)
// before it returns.
func ClearCaches(done func(error)) { done(nil) }

// ClearTab has nothing to clear outside a browser.
func ClearTab() error { return nil }
