//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// A Channel carries words to the other tabs of this site. It takes no room in
// the storage. The zero Channel reaches nobody.
type Channel struct{ value safejs.Value }

// OpenChannel opens the channel of that name; it stays open as long as the page.
// The error wraps ErrMissing when the browser has none.
func OpenChannel(name string) (Channel, error) {
	class, err := path("BroadcastChannel")
	if err != nil {
		return Channel{}, err
	}
	v, err := construct(class, name)
	if err != nil {
		return Channel{}, fmt.Errorf("channel: %w", err)
	}
	return Channel{v}, nil
}

// Say tells the other tabs a word. That nothing went wrong does not mean that
// anyone has heard it.
func (c Channel) Say(word string) error {
	_, err := call(c.value, "postMessage", word)
	return err
}

// Hear calls f with each word that another tab says from now on. What is no text
// is left out. A panic in f goes to the function of [OnPanic]. release stops the
// calls.
func (c Channel) Hear(f func(word string)) (release func(), err error) {
	release, err = listen(c.value, "message", func(event safejs.Value) {
		if word, err := textOf(event, "data"); err == nil {
			f(word)
		}
	})
	if err != nil {
		return func() {}, err
	}
	return release, nil
}
