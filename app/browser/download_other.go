//go:build !(js && wasm)

package browser

// Download does nothing outside a browser.
func Download[T string | []byte](name, mime string, data T) error { return nil }

// Offer calls done(nil) before it returns: outside a browser there is nobody to
// offer anything to.
func Offer(name, mime string, data []byte, done func(err error)) { done(nil) }
