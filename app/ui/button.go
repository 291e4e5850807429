package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A ButtonKind is how much a button weighs. One Primary on a screen.
type ButtonKind string

const (
	Primary ButtonKind = "primary"
	Ghost   ButtonKind = "ghost"  // the other way, as good as the first
	Quiet   ButtonKind = "quiet"  // a small thing on the side
	Danger  ButtonKind = "danger" // cannot be undone
)

// Button is a thing to press.
type Button struct {
	Label   string
	Kind    ButtonKind
	ID      string
	Early   string // key under which a press before the program is ready is remembered
	OnClick Event
}

// UI is the markup. It is always a real button of type "button": it never
// submits, and keyboard and screen reader know it without any ARIA.
func (b Button) UI() app.UI {
	el := app.Button().Type("button").Class("btn", string(b.Kind)).Text(b.Label)
	if b.ID != "" {
		el = el.ID(b.ID)
	}
	if b.Early != "" {
		el = el.DataSet("early", b.Early)
	}
	if b.OnClick.set() {
		el = el.OnClick(b.OnClick.Do, b.OnClick.Scope)
	}
	return el
}

// Link is a way to another page that looks like a button: it works before the
// program is ready, which a button does not.
type Link struct {
	Label string
	Href  string
	Kind  ButtonKind
	ID    string
}

// UI is the markup, an ordinary link.
func (l Link) UI() app.UI {
	el := app.A().Href(l.Href).Class("btn", string(l.Kind)).Text(l.Label)
	if l.ID != "" {
		el = el.ID(l.ID)
	}
	return el
}

// Outside is a link that leaves the app. It opens in a new tab so that nothing
// being written is lost, tells the other site nothing, and says where it goes.
type Outside struct {
	Label string
	Href  string
}

// UI is the markup. The words "opens another site" are part of the text,
// because an icon alone says nothing to many people.
func (o Outside) UI() app.UI {
	return app.A().Href(o.Href).Target("_blank").Rel("noopener noreferrer nofollow").Class("outside").Text(o.Label + " (opens another site)")
}
