package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// notCopied says why nothing of a letter was copied.
const notCopied = "Nothing was copied: a letter stays here, so that it cannot reach anybody by accident. If you need its words elsewhere, your backup has them."

// A copyGuard holds words that are not copied, cut or dragged away by accident. It
// stops the browser's own events, whichever key, menu or finger they come from, and
// says so. Nothing is taken away from anybody: a backup holds all words.
type copyGuard struct {
	stayed string // that nothing was copied, and why
}

// around is the words with the guard. status is the id of the line that says so.
func (g *copyGuard) around(scope, status string, body ...app.UI) app.UI {
	stop := on("guard/"+scope, func(_ app.Context, e app.Event) {
		e.PreventDefault()
		g.stayed = notCopied
	})
	return app.Div().Class("guarded").OnCopy(stop.Do, stop.Scope).OnCut(stop.Do, stop.Scope).OnDragStart(stop.Do, stop.Scope).Body(
		app.Div().Body(body...), app.P().ID(status).Class("small soft").Role("status").Text(g.stayed))
}
