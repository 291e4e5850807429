//go:build !(js && wasm)

package browser

// OnUpdate never calls f outside a browser.
func OnUpdate(f func()) error { return nil }

// ApplyUpdate returns ErrNoUpdate outside a browser.
func ApplyUpdate() error { return ErrNoUpdate }

// Reload does nothing outside a browser.
func Reload() error { return nil }
