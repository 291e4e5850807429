//go:build !(js && wasm)

package browser

// OnHide never calls f outside a browser.
func OnHide(f func()) (release func(), err error) { return func() {}, nil }

// OnShow never calls f outside a browser.
func OnShow(f func()) (release func(), err error) { return func() {}, nil }

// OnLeave never calls f outside a browser.
func OnLeave(f func()) (release func(), err error) { return func() {}, nil }

// OnStorage never calls f outside a browser.
func OnStorage(f func(key string)) (release func(), err error) { return func() {}, nil }

// Hidden returns false outside a browser.
func Hidden() bool { return false }
