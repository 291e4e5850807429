package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/journal"
)

// undoing are the states of the text in one field that can be gone back to, for as long
// as its page is open. The zero undoing has none.
type undoing struct {
	of     string // the text it is about
	states *journal.Undo
}

// follow takes in the text as it is kept, whoever changed it: another text begins anew,
// and what another tab wrote is one more state.
func (u *undoing) follow(of, text string, now int64) {
	if u.states == nil || u.of != of {
		u.of, u.states = of, journal.NewUndo(text)
		return
	}
	u.states.Set(text, now)
}

// typedInto takes in what was typed.
func (u *undoing) typedInto(text string, s *Session) {
	if u.states != nil {
		u.states.Set(text, s.seconds())
	}
	s.Typed()
}

// undoable is what the buttons show.
type undoable struct{ Undo, Redo bool }

func (u *undoing) can() undoable {
	if u.states == nil {
		return undoable{}
	}
	return undoable{u.states.CanUndo(), u.states.CanRedo()}
}

// forget drops every state: the lock is closed, or the text was put away.
func (u *undoing) forget() { *u = undoing{} }

// ways are the two buttons, while there is a state to go to. They stand in a place of
// their own that is always there. One that has nowhere to go stays, so that the focus
// on it does, and says so by aria-disabled.
func (u *undoing) ways(field string, keep func(text string)) app.UI {
	place := app.Div().Class("undo-ways").ID("undo-ways").Role("group").Aria("label", "Changes")
	if u.states == nil || !u.states.CanUndo() && !u.states.CanRedo() {
		return place
	}
	return place.Body(
		u.way("text-undo", "Undo", u.states.CanUndo(), func() { u.turn(field, (*journal.Undo).Undo, keep) }),
		u.way("text-redo", "Redo", u.states.CanRedo(), func() { u.turn(field, (*journal.Undo).Redo, keep) }))
}

func (u *undoing) way(id, label string, can bool, do func()) app.UI {
	press := on(id+"/"+u.of, func(app.Context, app.Event) { do() })
	return app.Button().Type("button").Class("btn", string(ui.Quiet)).ID(id).Aria("disabled", truth(!can)).Text(label).OnClick(press.Do, press.Scope)
}

// turn goes to another state and puts it into the field and into what is kept.
func (u *undoing) turn(field string, to func(*journal.Undo) string, keep func(text string)) {
	if u.states == nil {
		return
	}
	if was := u.states.Text(); to(u.states) != was {
		text := u.states.Text()
		keep(text)
		_ = browser.SetValue(field, text)
	}
}

// textPart is what a page has on which somebody writes: states to go back to, and how the
// time goes.
type textPart struct {
	undoing
	sittingPart
}

// An openText is a text that is written on, and what is needed to keep it.
type openText struct {
	Field *ui.Field
	Of    string // names the text: what is typed there concerns no other
	Text  func() string
	Keep  func(text string)
	Said  *string  // what was done last; it goes with the next key
	Done  []app.UI // the ways to be done with it
	After []app.UI // what follows them
}

// openLooks is what of a page follows from what is typed on it.
type openLooks struct {
	blank   bool
	can     undoable
	message string
	sitting sittingView
}

// open is a text to write on: its field, what can be done with it, and how the time goes.
// What stands above the field stays while somebody types: nothing moves under the fingers.
func (w *textPart) open(v *view, t openText) app.UI {
	t.Field.OnInput = typing(t.Of, func() openLooks {
		return openLooks{blank(t.Text()), w.can(), *t.Said, viewSitting(v.s)}
	}, func() {
		if text, ok := value(t.Field.ID); ok {
			t.Keep(text)
			w.typedInto(text, v.s)
		}
		*t.Said = ""
	})
	return app.Div().Class("open-page").Body(
		t.Field,
		app.Div().Class("write-under").Body(app.Div().Class("actions").Body(t.Done...), w.undoing.ways(t.Field.ID, t.Keep)),
		app.Div().Body(t.After...),
		w.below(v, t.Field.ID, t.Of))
}
