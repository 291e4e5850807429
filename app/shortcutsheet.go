package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
)

// keyList hears the keys of a page, and is the list of them when "?" asks for it. Every
// page has one, in its frame: so there is one listener, and it goes with the page.
//
// The list is a dialog that is not modal: it stands in the page under the bar at the top,
// and nothing is behind it. Exit and Help can be pressed while it is open, the focus can
// leave it, and nothing is covered. The focus goes to its heading, and back to where it
// was when the list is closed.
type keyList struct {
	app.Compo
	s       *Session
	ctx     app.Context
	state   keyState
	open    bool
	back    func() error // gives the focus back
	release func()
}

// OnInit finds the session.
func (l *keyList) OnInit() { l.s = current }

// OnMount begins to hear.
func (l *keyList) OnMount(ctx app.Context) {
	l.ctx = ctx
	if release, err := browser.OnKey(l.hear); err == nil { // without it the page works as before
		l.release = release
	}
}

// OnDismount ends it.
func (l *keyList) OnDismount() {
	if l.release != nil {
		l.release()
	}
}

// hear is told of every key.
func (l *keyList) hear(k browser.Key) bool {
	if k.Name == "Escape" && !k.Command {
		return l.escape(k)
	}
	does, next, ok := l.state.press(k, keyRules{Off: l.s.Device().NoKeys, Locked: l.s.Locked()})
	l.state = next
	if ok {
		l.ctx.Dispatch(func(app.Context) { l.do(does) })
	}
	return ok
}

// escape closes the list, or else ends the look around that is on the page.
func (l *keyList) escape(k browser.Key) bool {
	switch {
	case l.open:
		l.ctx.Dispatch(func(app.Context) { l.close() })
	case !k.Typing && skipTour != nil:
		skipTour()
	default:
		return false
	}
	return true
}

// do does what a shortcut says.
func (l *keyList) do(c shortcut) {
	switch {
	case c.Act == actList && l.open:
		l.close()
	case c.Act == actList:
		l.show()
	case c.Act == actLock && l.s.HasLock():
		l.s.Lock()
	default:
		l.open = false
		l.ctx.Navigate(c.Href)
	}
}

func (l *keyList) show() {
	l.back, _ = browser.KeepFocus()
	l.open = true
	l.ctx.Defer(func(app.Context) { _ = browser.FocusID("keys-title") })
}

// close takes the list away. Where the focus came from is gone or was nothing, the
// heading of the page has it.
func (l *keyList) close() {
	l.open = false
	back := l.back
	l.back = nil
	l.ctx.Defer(func(app.Context) {
		if back == nil || back() != nil {
			_ = browser.FocusID("heading")
		}
	})
}

// Render is an empty place until the list is asked for.
func (l *keyList) Render() app.UI {
	place := app.Div().Class("keys-place")
	if !l.open {
		return place
	}
	return place.Body(app.Dialog().ID("keys").Class("keys-list").Open(true).Aria("labelledby", "keys-title").Body(
		app.H2().ID("keys-title").TabIndex(-1).Text("Keyboard shortcuts"),
		keyRows(),
		app.P().Class("small soft").Text("They do nothing while you type in a field."),
		app.Div().Class("keys-ways").Body(
			ui.Button{Label: "Close", Kind: ui.Ghost, ID: "keys-close", OnClick: on("keys-close", func(app.Context, app.Event) { l.close() })}.UI(),
			app.A().ID("keys-off").Class("inline-way").Href(keysHref).Text("Turn them off"))))
}

// keyRows are all shortcuts as a list of terms: the keys, and what they do. The last row
// is the one nothing turns off.
func keyRows() app.UI {
	row := func(keys []string, says, times string) app.UI {
		var caps []app.UI
		for i, k := range keys {
			if i > 0 {
				caps = append(caps, app.Span().Class("small soft").Text(" then "))
			}
			caps = append(caps, app.Kbd().Text(k))
		}
		if times != "" {
			caps = append(caps, app.Span().Class("small soft").Text(" "+times))
		}
		return app.Div().Body(app.Dt().Body(caps...), app.Dd().Text(says))
	}
	var rows []app.UI
	for _, c := range shortcutTable {
		rows = append(rows, row(c.Keys, c.Says, ""))
	}
	rows = append(rows, row([]string{"Esc"}, "Close this list", ""), row([]string{"Shift"}, "Exit now. This one always works.", "three times"))
	return app.Dl().Class("keys").Body(rows...)
}
