package app

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
)

// on wraps an event handler. A panic in it is caught and shown instead of
// ending the whole page; what was typed has been saved by then or is saved with
// the next flush. The second click of a double click is not a second wish. scope
// must name the action and the thing it acts on, because go-app takes two
// closures of one function for the same handler.
func on(scope string, do func(app.Context, app.Event)) ui.Event {
	return ui.Event{Scope: app.EventScope(scope), Do: func(ctx app.Context, e app.Event) {
		defer func() {
			if r := recover(); r != nil {
				trouble.report(scope)
				app.Log(fmt.Sprintf("handler %s failed", scope)) // never r: it could hold what someone wrote
				ctx.Update()
			}
		}()
		if clicks := e.Get("detail"); e.Get("type").String() == "click" && clicks.Truthy() && clicks.Int() > 1 {
			return
		}
		do(ctx, e)
	}}
}

// typing is on for a field in which somebody writes: looks is what of the page can follow
// from a key, and while it stays the same the page is not drawn anew. On a cheap phone
// that is most of what a key costs.
func typing[T comparable](scope string, looks func() T, do func()) ui.Event {
	return on(scope, func(ctx app.Context, _ app.Event) {
		before := looks()
		do()
		if looks() == before {
			ctx.PreventUpdate()
		}
	})
}

// A tap after another, this soon and this near, is the same finger.
const (
	settle = 400 * time.Millisecond
	near   = 30 // CSS pixels
)

// lastTap is where and when the last button was pressed with a pointer.
var lastTap struct {
	at   time.Time
	x, y int
}

// press is on for buttons that make room for other buttons: what comes to lie
// under the finger is not pressed by the same tap. Keys are not taps.
func press(scope string, do func(app.Context, app.Event)) ui.Event {
	return on(scope, func(ctx app.Context, e app.Event) {
		if !e.Get("detail").Truthy() { // a key
			do(ctx, e)
			return
		}
		tap := lastTap
		tap.at, tap.x, tap.y = time.Now(), e.Get("clientX").Int(), e.Get("clientY").Int()
		same := tap.at.Sub(lastTap.at) < settle && abs(tap.x-lastTap.x) < near && abs(tap.y-lastTap.y) < near
		if lastTap = tap; !same {
			do(ctx, e)
		}
	})
}

func abs(n int) int { return max(n, -n) }

// faults remembers that a handler failed, so that the shell can say so.
type faults struct{ scope string }

func (f *faults) report(scope string) { f.scope = scope }

var trouble faults

// value is the text of a field, exactly; ok is false when it cannot be read.
func value(id string) (text string, ok bool) {
	text, err := browser.Value(id)
	return text, err == nil
}
