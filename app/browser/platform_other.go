//go:build !(js && wasm)

package browser

// Platform returns the zero Device outside a browser.
func Platform() Device { return Device{} }

// Standalone returns false outside a browser.
func Standalone() bool { return false }

// OnInstallPrompt never calls f outside a browser.
func OnInstallPrompt(f func(ready bool)) error { return nil }

// Install calls done with ErrMissing before it returns.
func Install(done func(err error)) { done(ErrMissing) }
