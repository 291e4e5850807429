//go:build !(js && wasm)

package browser

// Download does nothing outside a browser.
func Download(name, mime, text string) error { return nil }
