package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Secret is a place to type a passphrase. Its text is read and set through the
// browser package only and never stands in the markup.
//
// It always begins hidden. Browsers remember that a field once was one for
// passwords, and keep what is typed into it out of their lists of earlier texts
// even while it is shown.
type Secret struct {
	app.Compo
	ID      string
	Label   string
	Hint    string
	New     bool   // chosen here, not asked for: password managers tell the two apart
	Wrong   string // why what was typed was refused; "" when it was not
	By      string // id of something else that describes the field; "" for nothing
	OnInput Event

	shown bool
}

// CompoID makes go-app build a new input for another field.
func (f *Secret) CompoID() string { return f.ID }

// Render is an input with a visible label, a hint and the reason of a refusal,
// both of which it is described by, so that they are said with the field when the
// focus comes back to it. The reason stands in a live region as well, for when
// the focus has not moved. The button to show what is typed follows the GOV.UK
// "password input": a real button whose name says what it does next, and a
// sentence for screen readers, because a change of type says nothing by itself.
func (f *Secret) Render() app.UI {
	kind, complete := "password", "current-password"
	if f.shown {
		kind = "text"
	}
	if f.New {
		complete = "new-password"
	}
	input := app.Input().Type(kind).ID(f.ID).Name(f.ID).Attr("autocomplete", complete).
		Attr("autocapitalize", "none").Attr("autocorrect", "off").Attr("spellcheck", "false").
		Aria("describedby", f.describedBy()).Aria("invalid", truth(f.Wrong != ""))
	if f.OnInput.set() {
		input = input.OnInput(f.OnInput.Do, f.OnInput.Scope)
	}
	return app.Div().Class("field", "secret").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft", "small").Text(f.Hint),
		app.P().ID(f.ID+"-wrong").Class("refused").Role("status").Text(f.Wrong),
		app.Div().Class("secret-row").Body(input, f.toggle()),
	)
}

func (f *Secret) describedBy() string {
	ids := f.ID + "-hint " + f.ID + "-wrong"
	if f.By != "" {
		ids += " " + f.By
	}
	return ids
}

// toggle shows or hides what is typed. The visible word is the beginning of the
// name, so that people who speak to their device can say it.
func (f *Secret) toggle() app.UI {
	word, state := "Show", "What you type is hidden."
	if f.shown {
		word, state = "Hide", "What you type can be read on the screen."
	}
	button := app.Button().Type("button").ID(f.ID+"-show").Class("btn", "quiet").Aria("controls", f.ID).
		Body(app.Text(word), app.Span().Class("visually-hidden").Text(" what I type: "+f.Label)).
		OnClick(func(app.Context, app.Event) { f.shown = !f.shown }, app.EventScope("show/"+f.ID))
	return app.Div().Class("secret-toggle").Body(button, app.Span().Class("visually-hidden").Role("status").Text(state))
}

// truth is a boolean as ARIA wants it. go-app leaves false ones out otherwise.
func truth(yes bool) string {
	if yes {
		return "true"
	}
	return "false"
}

// A Form holds fields of which Enter sends them all. It is for passphrases:
// without a form, password managers neither fill nor keep them.
type Form struct {
	ID       string
	Body     []app.UI
	OnSubmit Event
}

// UI is the markup. The browser is kept from sending anything: the method keeps
// a passphrase out of the address should a script fail, and the page's policy
// forbids sending forms altogether. The style hides the form until the program
// is there to take what is typed.
func (f Form) UI() app.UI {
	do := f.OnSubmit.Do
	return app.Form().ID(f.ID).Class("secrets").Method("post").NoValidate(true).
		OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			do(ctx, e)
		}, f.OnSubmit.Scope).Body(f.Body...)
}

// Submit is the button that ends a Form.
type Submit struct {
	Label string
	ID    string
	Kind  ButtonKind // Primary unless said otherwise
	Busy  bool       // what it started is not finished: a second press does nothing
}

// UI is the markup. A busy button is marked as such and as disabled in words
// only: a button that is really disabled would lose the focus.
func (b Submit) UI() app.UI {
	kind := b.Kind
	if kind == "" {
		kind = Primary
	}
	return app.Button().Type("submit").ID(b.ID).Class("btn", string(kind)).Aria("busy", truth(b.Busy)).Aria("disabled", truth(b.Busy)).Text(b.Label)
}
