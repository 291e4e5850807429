//go:build !(js && wasm)

package browser

// A Channel reaches nobody outside a browser.
type Channel struct{}

// OpenChannel returns ErrMissing outside a browser.
func OpenChannel(name string) (Channel, error) { return Channel{}, ErrMissing }

// Say returns ErrMissing outside a browser.
func (Channel) Say(word string) error { return ErrMissing }

// Hear never calls f outside a browser.
func (Channel) Hear(f func(word string)) (release func(), err error) { return func() {}, ErrMissing }
