//go:build !(js && wasm)

package browser

import "time"

// WithLock calls f(true) before it returns: outside a browser there is no other
// tab.
func WithLock(name string, wait time.Duration, f func(held bool)) { f(true) }
