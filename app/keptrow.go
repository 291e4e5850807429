package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/vault"
)

// A keptRow is one record in the list of what is kept, with its raw text behind
// a button. It is a component of its own, so that a change elsewhere on the page
// does not build every row anew, and the text is read only when it is asked for.
type keptRow struct {
	app.Compo
	N      int // its place in the list, from 1
	Row    keptView
	Sealed bool // there is a lock

	open bool
	ctx  app.Context
	said Message
}

// CompoID keeps the state of a row with its record when others come or go.
func (c *keptRow) CompoID() string { return c.Row.Key }

// OnMount remembers the row's own context.
func (c *keptRow) OnMount(ctx app.Context) { c.ctx = ctx }

// mostShown is how many characters of a raw text are shown: a megabyte in one
// element takes a phone seconds. The file has all of them.
const mostShown = 20_000

// A rawView is the raw text of a record as it is shown.
type rawView struct {
	Note string // what it is
	Text string // the beginning of it, or all
	Cut  string // how much is left out; "" for nothing
}

// viewRaw says what a raw text is and cuts what is shown of it.
func viewRaw(text string, sealed bool) rawView {
	v := rawView{Note: "This is what is stored, letter for letter.", Text: text}
	if sealed {
		v.Note = "This is what is stored: sealed. Someone who copies it from this device sees nothing but this."
	}
	shown := 0
	for at := range text {
		if shown == mostShown {
			v.Text = text[:at]
			v.Cut = "The first " + app.FormatString("%d", mostShown) + " characters are shown."
			break
		}
		shown++
	}
	return v
}

// neverSealed begin the records that lie open even when there is a lock.
var neverSealed = []string{"aw:lock", "aw:device"}

// sealed reports whether what is stored of the row is sealed.
func (c *keptRow) sealed() bool {
	for _, key := range neverSealed {
		if c.Row.Key == key {
			return false
		}
	}
	return c.Sealed
}

// Render shows the row. The button is one that opens and closes: it says so by
// aria-expanded. The text stands in a box of its own that can be scrolled by
// keyboard, takes its direction from its own letters, and turns around nothing
// outside of it.
func (c *keptRow) Render() app.UI {
	id := "raw-" + fileName(strings.TrimPrefix(c.Row.Key, "aw:"))
	return app.Li().Body(
		app.P().Class("row").Body(app.Span().Text(c.Row.Meaning), app.Span().Class("soft").Text(c.Row.Size)),
		app.Div().Class("row raw-row").Body(
			app.P().Class("small soft").Body(app.Code().Text(c.Row.Key), app.Text(" "+c.Row.On)),
			app.Button().Type("button").Class("btn", "quiet").ID(id+"-show").Aria("expanded", truth(c.open)).Aria("controls", id).
				Body(app.Text("Raw text"), app.Span().Class("visually-hidden").Text(app.FormatString(" of number %d", c.N))).
				OnClick(c.toggle().Do, c.toggle().Scope)),
		app.Div().ID(id).Body(c.raw(id)...),
	)
}

func (c *keptRow) toggle() ui.Event {
	return on("raw/"+c.Row.Key, func(app.Context, app.Event) { c.open, c.said = !c.open, Message{} })
}

// raw is the text, when it is open.
func (c *keptRow) raw(id string) []app.UI {
	if !c.open {
		return nil
	}
	if until := c.closedLetter(); until != "" {
		return []app.UI{app.P().Class("small").Role("status").Text("This is a letter you sealed until " + until + ". What is stored of it shows here from that day on. Your backup has it.")}
	}
	text, ok := current.Raw(c.Row.Key)
	if !ok {
		return []app.UI{app.P().Class("small").Role("status").Text("There is nothing stored under this name any more.")}
	}
	v := viewRaw(text, c.sealed())
	return []app.UI{
		app.P().Class("small").Text(v.Note),
		app.Pre().Class("raw").TabIndex(0).Role("region").Aria("label", app.FormatString("Raw text of number %d", c.N)).Attr("dir", "auto").Text(v.Text),
		app.P().Class("small soft").Hidden(v.Cut == "").Text(v.Cut),
		ui.Button{Label: "Save all of it as a file", Kind: ui.Quiet, ID: id + "-save", OnClick: on("raw-save/"+c.Row.Key, func(app.Context, app.Event) { c.save() })}.UI(),
		app.P().Class("small").Role("status").Text(c.said.Title),
	}
}

// closedLetter is the day until which the record is a sealed letter that can be read
// here; "" for any other, and behind a lock, where nobody reads what is stored.
func (c *keptRow) closedLetter() string {
	id, entry := strings.CutPrefix(c.Row.Key, vault.Prefix+kindEntry+":")
	if !entry || c.sealed() || !current.Sealed(id) {
		return ""
	}
	return current.Seal(id).Until.Long()
}

// save hands the whole raw text over as a file whose name says nothing.
func (c *keptRow) save() {
	text, ok := current.Raw(c.Row.Key)
	if !ok {
		return
	}
	browser.Offer(current.fileName(".txt"), "text/plain", []byte(text), func(err error) {
		c.ctx.Dispatch(func(app.Context) { c.said = offeredMessage(err) })
	})
}
