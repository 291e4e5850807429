//go:build !(js && wasm)

package browser

// ClearCaches has nothing to clear outside a browser: it calls done(nil)
// before it returns.
func ClearCaches(done func(error)) { done(nil) }
