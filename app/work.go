package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A work is something slow that a page has begun and waits for: making a key,
// sealing a file. There is one at a time. The zero work is none. It holds no
// passphrase.
type work struct {
	name string // what is being done; "" for nothing
	turn int    // counts what was begun, so that what was given up is known when it ends
	end  func() // gives it up
}

// busy reports whether something is under way.
func (w *work) busy() bool { return w.name != "" }

// doing reports whether it is the thing of that name.
func (w *work) doing(name string) bool { return name != "" && w.name == name }

// start begins something unless something else is under way. end runs on the
// page when it is over, with how it ended; after stop it does not, except when it
// had gone so far that it was done all the same.
func (w *work) start(ctx app.Context, name string, begin func(done func(error)) (cancel func()), end func(error)) {
	if w.busy() {
		return
	}
	w.turn++
	turn := w.turn
	w.name = name
	w.end = begin(func(err error) {
		ctx.Dispatch(func(app.Context) {
			given := turn != w.turn
			if !given {
				w.name, w.end = "", nil
			}
			if !given || err == nil {
				end(err)
			}
		})
	})
}

// stop gives up what is under way.
func (w *work) stop() {
	if !w.busy() {
		return
	}
	end := w.end
	w.turn++
	w.name, w.end = "", nil
	if end != nil {
		end()
	}
}
