package app

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// on wraps an event handler. A panic in it is caught and shown instead of
// ending the whole page; what was typed has been saved by then or is saved with
// the next flush. scope must name the action and the thing it acts on, because
// go-app takes two closures of one function for the same handler.
func on(scope string, do func(app.Context, app.Event)) ui.Event {
	return ui.Event{Scope: app.EventScope(scope), Do: func(ctx app.Context, e app.Event) {
		defer func() {
			if r := recover(); r != nil {
				trouble.report(scope)
				app.Log(fmt.Sprintf("handler %s failed", scope)) // never r: it could hold what someone wrote
				ctx.Update()
			}
		}()
		do(ctx, e)
	}}
}

// faults remembers that a handler failed, so that the shell can say so.
type faults struct{ scope string }

func (f *faults) report(scope string) { f.scope = scope }

var trouble faults

// value is the text of the element an event came from.
func value(ctx app.Context) string { return ctx.JSSrc().Get("value").String() }
