//go:build !(js && wasm)

package browser

import "time"

// WatchIdle never calls f outside a browser.
func WatchIdle(f func(idle time.Duration)) (release func(), err error) { return func() {}, nil }

// HoldVeil does nothing outside a browser.
func HoldVeil(hold bool) error { return nil }

// Discreet does nothing outside a browser.
func Discreet(on bool) error { return nil }

// HideStore does nothing outside a browser.
func HideStore(hide bool) error { return nil }
