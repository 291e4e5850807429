//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// OnHide calls f when the page may be about to go: another window or tab comes
// forward, the screen is locked, the page is closed or left, Exit is pressed.
// It is the last chance to save, so f runs within the event and must finish
// there: it must not wait for a channel, a lock or another goroutine, and what
// it starts may never run. Several of these events come together, so f must be
// quick when there is nothing to do. A panic in f goes to the function of
// [OnPanic].
//
// release stops the calls. On error nothing was registered.
func OnHide(f func()) (release func(), err error) {
	always := func(safejs.Value) { f() }
	return listenAll(
		listener{"", "blur", always},
		listener{"", "pagehide", always},
		listener{"", leaveEvent, always},
		listener{"document", "visibilitychange", func(safejs.Value) {
			if Hidden() {
				f()
			}
		}},
	)
}

// OnShow calls f when the page has come back to the front: out of the background, or
// out of the history of the browser. A panic in f goes to the function of [OnPanic].
//
// release stops the calls. On error nothing was registered.
func OnShow(f func()) (release func(), err error) {
	shown := func(safejs.Value) {
		if !Hidden() {
			f()
		}
	}
	return listenAll(listener{"", "pageshow", shown}, listener{"document", "visibilitychange", shown})
}

// leaveEvent is what boot.js sends when Exit was pressed.
const leaveEvent = "afterward:leave"

// OnLeave calls f when Exit was pressed, after the functions of OnHide that
// were registered before it: the page is covered already, and f should forget
// what it can. The same rules hold as for OnHide.
func OnLeave(f func()) (release func(), err error) {
	return listenAll(listener{"", leaveEvent, func(safejs.Value) { f() }})
}

// OnStorage calls f when another tab of this site has changed the local
// storage: with the key, or with "" when all was cleared. Changes by this tab
// are not told.
func OnStorage(f func(key string)) (release func(), err error) {
	return listenAll(listener{"", "storage", func(event safejs.Value) {
		// Storage of the session is told through the same event.
		if area, err := get(event, "storageArea"); err == nil && area.Type() == safejs.TypeObject {
			if local, err := path("localStorage"); err != nil || !area.Equal(local) {
				return
			}
		}
		v, err := get(event, "key")
		if err != nil {
			return
		}
		key, err := fromJS(v)
		if err != nil {
			key = "" // null, or no text: whatever it was, read all again
		}
		f(key)
	}})
}

// Hidden reports whether the page is in the background or the screen is off.
// When the browser does not say, the page counts as seen.
func Hidden() bool {
	doc, err := path("document")
	if err != nil {
		return false
	}
	state, err := textOf(doc, "visibilityState")
	return err == nil && state == "hidden"
}

// A listener names a target ("" is the window), an event and what to do.
type listener struct {
	target, event string
	do            func(event safejs.Value)
}

// listenAll registers all listeners or none.
func listenAll(all ...listener) (release func(), err error) {
	var undo []func()
	release = func() {
		for _, u := range undo {
			u()
		}
		undo = nil
	}
	for _, l := range all {
		u, err := l.add()
		if err != nil {
			release()
			return func() {}, err
		}
		undo = append(undo, u)
	}
	return release, nil
}

func (l listener) add() (undo func(), err error) {
	target := safejs.Global()
	if l.target != "" {
		if target, err = path(l.target); err != nil {
			return nil, err
		}
	}
	return listen(target, l.event, l.do)
}

// listen registers one listener on any target.
func listen(target safejs.Value, event string, do func(event safejs.Value)) (undo func(), err error) {
	f, err := callback(func(args []safejs.Value) {
		if len(args) > 0 {
			do(args[0])
		}
	})
	if err != nil {
		return nil, err
	}
	if _, err := call(target, "addEventListener", event, f); err != nil {
		f.Release()
		return nil, fmt.Errorf("%s: %w", event, err)
	}
	return func() {
		// A function that is still registered must not be released: calling it
		// would be an error in the console. It then only stays in memory.
		if _, err := call(target, "removeEventListener", event, f); err == nil {
			f.Release()
		}
	}, nil
}

// callback makes a JavaScript function of f. A panic in f would end the whole
// program, so it is caught here and goes to the function of OnPanic.
func callback(f func(args []safejs.Value)) (safejs.Func, error) {
	return callbackOf(func(args []safejs.Value) any {
		f(args)
		return nil
	})
}

// callbackOf is callback for a function with a result: nil after a panic.
func callbackOf(f func(args []safejs.Value) any) (safejs.Func, error) {
	fn, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		defer catch()
		return f(args)
	})
	if err != nil {
		return safejs.Func{}, thrown(err)
	}
	return fn, nil
}
