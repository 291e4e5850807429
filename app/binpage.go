package app

import (
	"cmp"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/journal"
)

// binPage shows the entries that were put into the bin, for as long as they stay there.
type binPage struct {
	view
	asking string // the entry whose removal is asked for once more; everything for all of them
	said   string // what was done last
}

// everything stands for all entries of the bin. No id is it.
const everything = "*"

// OnNav sets the title.
func (p *binPage) OnNav(ctx app.Context) {
	p.asking, p.said = "", ""
	p.arrive(ctx, titleOf("/bin"))
}

// A binRow is one entry of the bin, as a value: go-app skips the rows that did not
// change.
type binRow struct {
	ID      string
	On      string // its day
	Ask     string // the question it answers
	Opening string // its first words; for a letter that was sealed, that it was
	Left    string // how long it stays
	Asking  bool   // its removal is asked for once more
}

// viewBin builds the rows of the bin on a day. A letter that is or was sealed shows none
// of its words here either.
func viewBin(all []Thrown, seal func(id string) journal.Seal, today civil.Date, asking string) []binRow {
	rows := make([]binRow, len(all))
	for i, t := range all {
		w := viewWritten(Written{t.ID, t.Entry}, seal(t.ID), today)
		rows[i] = binRow{ID: t.ID, On: w.On, Ask: w.Ask, Opening: cmp.Or(w.Opening, "Without words"), Left: leftSaid(t.Left(today)), Asking: asking == t.ID}
	}
	return rows
}

// leftSaid says how long an entry stays in the bin.
func leftSaid(days int) string {
	switch days {
	case 0:
		return "Goes with the next opening"
	case 1:
		return "One more day here"
	}
	return app.FormatString("%d more days here", days)
}

// Render shows the page.
func (p *binPage) Render() app.UI {
	rows := viewBin(p.s.Bin(), p.s.Seal, p.s.Today(), p.asking)
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading("The bin"),
		app.P().Class("lead").Text(app.FormatString("What you throw away stays here for %d days. Until then it can be put back as it was.", journal.BinDays)),
		ui.Region("bin-said", saidWithUndo(p.said, "", nil)...),
		app.Div().ID("binned").Body(p.rows(rows)...),
		app.Div().Class("bin-all").Body(p.emptying(len(rows))...),
		ui.More("bin-about", "Why there is a bin", app.P().Text(app.FormatString("Second thoughts come. After %d days an entry goes for good, with the next opening of the app. The number is our own choice. A backup holds the bin too.", journal.BinDays))),
	}})
}

func (p *binPage) rows(rows []binRow) []app.UI {
	if len(rows) == 0 {
		return []app.UI{unless(app.P().Class("soft").Text("The bin is empty."))}
	}
	return []app.UI{app.Ul().Class("listed").Body(app.Range(rows).Slice(func(i int) app.UI { return &binCompo{Row: rows[i], Page: p} }))}
}

// emptying offers to empty the bin, and asks once more.
func (p *binPage) emptying(n int) []app.UI {
	if n == 0 {
		return nil
	}
	out := []app.UI{ui.Button{Label: "Empty the bin", Kind: ui.Quiet, ID: "empty", OnClick: press("bin-empty", func(app.Context, app.Event) { p.ask(everything, "sure-all") })}.UI()}
	var sure []app.UI
	if p.asking == everything {
		sure = []app.UI{p.sure(everything, app.FormatString("Remove everything in the bin for good: %s?", entriesCounted(n)), "empty")}
	}
	return append(out, app.Div().ID("sure-all").TabIndex(-1).Class("sure").Body(sure...))
}

func (p *binPage) ask(id, focus string) {
	p.asking, p.said = id, ""
	p.focus(focus)
}

// sure asks once more before something goes for good. back is what to go back to.
func (p *binPage) sure(id, title, back string) app.UI {
	return ui.Notice{Tone: ui.Stop, Title: title, Lines: []string{"It cannot be brought back."}, Action: app.Div().Class("actions").Body(
		ui.Button{Label: "Remove for good", Kind: ui.Danger, ID: "bin-sure", OnClick: press("bin-sure/"+id, func(app.Context, app.Event) { p.remove(id) })}.UI(),
		ui.Button{Label: "Leave it here", Kind: ui.Ghost, ID: "bin-not", OnClick: press("bin-not/"+id, func(app.Context, app.Event) { p.ask("", back) })}.UI())}.UI()
}

// remove takes one entry, or everything, out of the bin for good.
func (p *binPage) remove(id string) {
	ids := []string{id}
	if id == everything {
		ids = nil
		for _, t := range p.s.Bin() {
			ids = append(ids, t.ID)
		}
	}
	p.s.EmptyBin(ids...)
	p.asking, p.said = "", "It is gone for good."
	if id == everything {
		p.said = "The bin is empty."
	}
	p.focus("bin-said")
}

// putBack puts an entry back into the journal.
func (p *binPage) putBack(id string) {
	p.asking, p.said = "", "It is back in your journal, as it was."
	if err := p.s.PutBack(id); err != nil {
		p.said = "It could not be put back now: this device refused to store it. It is still here."
	}
	p.focus("bin-said")
}

// binCompo is one row of the bin behind a component of its own.
type binCompo struct {
	app.Compo
	Row  binRow
	Page *binPage
}

// CompoID keeps a row with its entry.
func (c *binCompo) CompoID() string { return c.Row.ID }

// Render shows the row. The day is part of the names of its buttons, so that a list of
// them can be told apart; the opening words of a sealed letter are not.
func (c *binCompo) Render() app.UI {
	r, id := c.Row, c.Row.ID
	button := func(name, label string, do func()) app.UI {
		press := press("bin-"+name+"/"+id, func(app.Context, app.Event) { do() })
		return app.Button().Type("button").Class("btn", string(ui.Quiet)).ID("bin-"+name+"-"+id).
			Body(app.Text(label), app.Span().Class("visually-hidden").Text(": "+r.On)).OnClick(press.Do, press.Scope)
	}
	var sure []app.UI
	if r.Asking {
		sure = []app.UI{c.Page.sure(id, "Remove the entry of "+r.On+" for good?", "bin-drop-"+id)}
	}
	return app.Li().Class("line").Body(
		app.P().Class("small soft").Text(dotted(r.On, r.Left)),
		app.P().Class("small question-asked").Hidden(r.Ask == "").Text(r.Ask),
		app.P().Class("line-words").Attr("dir", "auto").Text(r.Opening),
		app.Div().Class("line-ways").Body(
			button("back", "Put it back", func() { c.Page.putBack(id) }),
			button("drop", "Remove for good", func() { c.Page.ask(id, "sure-"+id) })),
		app.Div().ID("sure-"+id).TabIndex(-1).Class("sure").Body(sure...))
}
