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

// settle is how long after a press another one may still be the same finger.
const settle = 400 * time.Millisecond

var lastPress time.Time

// press is on for buttons that make room for other buttons: what comes to lie
// under the finger is not pressed by the same tap.
func press(scope string, do func(app.Context, app.Event)) ui.Event {
	return on(scope, func(ctx app.Context, e app.Event) {
		if now := time.Now(); now.Sub(lastPress) >= settle {
			lastPress = now
			do(ctx, e)
		}
	})
}

// focus puts the focus on an element once the page shows what the event
// changed. A button that is gone would leave it nowhere.
func focus(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { _ = browser.FocusID(id) })
}

// faults remembers that a handler failed, so that the shell can say so.
type faults struct{ scope string }

func (f *faults) report(scope string) { f.scope = scope }

var trouble faults

// value is the text of a field, exactly; ok is false when it cannot be read.
func value(id string) (text string, ok bool) {
	text, err := browser.Value(id)
	return text, err == nil
}
