//go:build !(js && wasm)

package browser

// MemoryOnly returns false outside a browser.
func MemoryOnly() bool { return false }

// TakeEarly returns nothing outside a browser.
func TakeEarly() ([]Early, error) { return nil, nil }

// AskBeforeClosing does nothing outside a browser.
func AskBeforeClosing(bool) error { return nil }

// Ready does nothing outside a browser.
func Ready() error { return nil }
