//go:build js && wasm

package browser

import (
	"fmt"
	"time"

	"github.com/hack-pad/safejs"
)

// wakeEvent is what boot.js sends when someone is back at the page: before it
// lifts the veil, and with the first thing done after ten seconds of nothing.
const wakeEvent = "afterward:wake"

// idleEvery is how often, in milliseconds, WatchIdle tells.
const idleEvery = 10_000

// WatchIdle calls f about every ten seconds while the page can be seen, and
// whenever someone is back at it, with the time since the last touch, key,
// scroll or input. That time goes on while the device sleeps, is never
// negative, and a clock that is set back does not shorten it.
//
// f runs within an event and must finish there; see [OnHide]. When someone is
// back, what was on the screen is still hidden while f runs, and is shown soon
// after, unless f calls [HoldVeil]. release stops the calls.
func WatchIdle(f func(idle time.Duration)) (release func(), err error) {
	if _, err := idle(); err != nil {
		return func() {}, err
	}
	tell := func() {
		if d, err := idle(); err == nil {
			f(d)
		}
	}
	stopWake, err := listenAll(listener{"", wakeEvent, func(safejs.Value) { tell() }})
	if err != nil {
		return func() {}, err
	}
	stopTicks, err := everyTick(func() {
		if !Hidden() {
			tell()
		}
	})
	if err != nil {
		stopWake()
		return func() {}, err
	}
	return func() {
		stopTicks()
		stopWake()
	}, nil
}

// everyTick calls f within an event every ten seconds.
func everyTick(f func()) (stop func(), err error) {
	fn, err := callback(func([]safejs.Value) { f() })
	if err != nil {
		return nil, err
	}
	id, err := call(safejs.Global(), "setInterval", fn, idleEvery)
	if err != nil {
		fn.Release()
		return nil, err
	}
	running := true
	return func() {
		if !running {
			return
		}
		if _, err := call(safejs.Global(), "clearInterval", id); err == nil {
			running = false
			fn.Release()
		}
	}, nil
}

// idle asks boot.js, which listens so that no Go code runs for every movement.
func idle() (time.Duration, error) {
	boot, err := path("afterward")
	if err != nil {
		return 0, err
	}
	v, err := call(boot, "idle")
	if err != nil {
		return 0, err
	}
	ms, err := number(v)
	if err != nil {
		return 0, fmt.Errorf("idle: %w", err)
	}
	return max(0, time.Duration(ms)*time.Millisecond), nil
}

// HoldVeil hides the page at once, and keeps it hidden until HoldVeil(false):
// for the moment between the decision to lock and the lock screen, in which
// what was on the screen could be seen again.
func HoldVeil(hold bool) error { return tellBoot("holdVeil", hold) }

// Discreet gives the page its neutral name and icon in the tab and for
// installing, or takes them away. The title of the page itself is set to
// "Notes" once; see [Title] for all later ones. At the next start boot.js reads
// the choice from the record aw:device.
func Discreet(on bool) error { return tellBoot("discreet", on) }

// HideStore makes localStorage look empty to whoever asks for its length, or
// shows it again: go-app reads all of it when it starts. Reading and writing by
// key go on meanwhile; [Storage.Keys] does not work.
func HideStore(hide bool) error { return tellBoot("hideStore", hide) }

// tellBoot calls a function of boot.js that takes a yes or no.
func tellBoot(method string, yes bool) error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	_, err = call(boot, method, yes)
	return err
}
