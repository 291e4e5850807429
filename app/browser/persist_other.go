//go:build !(js && wasm)

package browser

// Persist calls done with ErrMissing before it returns: outside a browser there
// is nobody to ask.
func Persist(done func(granted bool, err error)) { done(false, ErrMissing) }

// Persisted does the same.
func Persisted(done func(granted bool, err error)) { done(false, ErrMissing) }
