package app

import (
	"cmp"
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
)

// listPage shows one of the lists a person keeps.
type listPage struct {
	view
	list     guide.List // the zero List while the address names none
	side     string     // column for the next line
	day      string     // its day, as the field has it
	said     string     // what was done last
	undo     string     // the line that was taken off last
	refused  string     // why the new line was not taken
	wrongDay map[string]string
}

// OnNav shows the list the address names.
func (p *listPage) OnNav(ctx app.Context) {
	p.begin(guide.ListID(ctx.Page().URL().Query().Get("l")))
	p.arrive(ctx, titleOf("/list"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// begin turns to a list.
func (p *listPage) begin(id guide.ListID) {
	p.list, _ = guide.ListByID(id)
	p.side, p.day, p.wrongDay = "", "", map[string]string{}
	p.quiet()
	if p.list.Dated && p.list.Tick == "" { // written on the day it happens
		p.day = p.s.Today().String()
	}
}

// quiet takes away what was said.
func (p *listPage) quiet() { p.said, p.undo, p.refused = "", "", "" }

// newLine is the id of the field for a new line. Each list has its own, so that
// the words for one never appear under another.
func newLine(list guide.ListID) string { return "new-" + string(list) }

// texts are what the fields should show.
func (p *listPage) texts() map[string]string {
	if p.list.ID == "" {
		return nil
	}
	out := map[string]string{newLine(p.list.ID): p.s.Draft(lineDraft(p.list.ID)), newLine(p.list.ID) + "-day": p.day}
	if len(p.list.Sides) > fewSides {
		out[sideOf(p.list.ID)] = cmp.Or(p.side, noSide)
	}
	on, _ := p.s.Lines(p.list.ID)
	for _, l := range on {
		out[lineID(l.ID, "")] = l.Text
		if !l.For.IsZero() && p.wrongDay[l.ID] == "" {
			out[lineID(l.ID, "day")] = l.For.String()
		}
	}
	return out
}

// Render shows the page.
func (p *listPage) Render() app.UI {
	back := ui.Link{Label: "Tools", Href: "/tools", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan"}
	if p.list.ID == "" {
		f.Body = []app.UI{ui.Heading("A list"), unless(app.P().Text("All lists stand on one page."),
			app.Div().Class("actions").Body(ui.Link{Label: "Lists and other tools", Href: "/tools", Kind: ui.Primary}.UI()))}
		return p.framed(f)
	}
	on, gone := p.s.Lines(p.list.ID)
	f.Body = p.body(viewList(p.list, on, gone, p.s.Plan()))
	return p.framed(f)
}

func (p *listPage) body(v listView) []app.UI {
	list := v.List
	return []app.UI{
		ui.Heading(list.Title),
		app.P().Class("lead").Text(list.Why),
		app.Div().Class("list-how").Body(p.how(v)),
		app.Div().ID("list-adding").Class("list-adding").Body(p.adding(v)...),
		ui.Region("list-said", p.notice()...),
		app.Div().ID("lines").Class(linesClass(list)).Body(p.groups(v)...),
		app.Div().ID("lines-gone").Body(p.gone(v)...),
		ui.More("list-sources", "Where this comes from", sources(list.Sources)),
	}
}

// how says how to keep the list. Once something stands on it, that is more often
// read than the way to it.
func (p *listPage) how(v listView) app.UI {
	if v.Count == 0 {
		return app.P().Text(v.List.How)
	}
	return ui.More("list-how", "How to keep this list", app.P().Text(v.List.How))
}

// linesClass lays out the two columns of a list that are read beside each other.
func linesClass(list guide.List) string {
	if list.Abreast {
		return "line-groups abreast"
	}
	return "line-groups"
}

// adding is the place for a new line, or why there is none.
func (p *listPage) adding(v listView) []app.UI {
	list := v.List
	if len(v.Shut) > 0 {
		return []app.UI{p.shut(v), app.Div().Body(p.begun(list)...)}
	}
	field := newLine(list.ID)
	out := []app.UI{&ui.Field{ID: field, Label: list.Ask, Rows: 2, Hint: "Only for you. It is saved while you type.",
		OnInput: on("new/"+string(list.ID), func(app.Context, app.Event) {
			if text, ok := value(field); ok {
				p.s.SetDraft(lineDraft(list.ID), text)
			}
			p.quiet()
		})}}
	if len(list.Sides) > 0 {
		out = append(out, app.Div().Class("sides").Body(p.sides(list)))
	}
	if list.Dated {
		out = append(out, &ui.DateField{ID: field + "-day", Label: "The day", OnChange: on("new-day/"+string(list.ID), func(app.Context, app.Event) {
			if text, ok := value(field + "-day"); ok {
				p.day = text
			}
			p.quiet()
		})})
	}
	return append(out, app.P().ID("refused").Class("refused").Role("status").Text(p.refused),
		app.Div().Class("actions").Body(ui.Button{Label: "Put it on the list", Kind: ui.Primary, ID: "add", OnClick: on("add/"+string(list.ID), func(app.Context, app.Event) { p.add() })}.UI()))
}

// begun is a line that was begun before the list was closed.
func (p *listPage) begun(list guide.List) []app.UI {
	text := p.s.Draft(lineDraft(list.ID))
	if blank(text) {
		return nil
	}
	return []app.UI{ui.More("begun", "What you have begun is kept", app.P().Class("line-words").Attr("dir", "auto").Text(text))}
}

// fewSides is how many columns are all shown to choose from. More of them would
// push the list off a phone's screen, and open when they are asked for.
const fewSides = 4

// noSide is what is picked while nothing is: go-app leaves an empty value out.
const noSide = "none"

// sides asks where the new line belongs.
func (p *listPage) sides(list guide.List) app.UI {
	if len(list.Sides) > fewSides {
		c := &ui.Choice{ID: sideOf(list.ID), Label: "Where does it belong?", Picks: []ui.Pick{{Value: noSide, Label: "Choose …"}},
			OnChange: on("side/"+string(list.ID), func(app.Context, app.Event) {
				if picked, ok := value(sideOf(list.ID)); ok {
					p.side, p.refused = sideIn(list, picked), ""
				}
			})}
		for _, side := range list.Sides {
			c.Picks = append(c.Picks, ui.Pick{Value: side.ID, Label: side.Name})
		}
		return c
	}
	q := &ui.Question{Name: sideOf(list.ID), Part: true, Ask: "Where does it belong?"}
	for _, side := range list.Sides {
		q.Options = append(q.Options, ui.Option{ID: side.ID, Label: side.Name, Chosen: p.side == side.ID,
			OnCheck: on("side/"+string(list.ID)+"/"+side.ID, func(app.Context, app.Event) { p.side, p.refused = side.ID, "" })})
	}
	return q
}

func sideOf(list guide.ListID) string { return "side-" + string(list) }

// sideIn is what was picked when it is a column of the list, and "" otherwise.
func sideIn(list guide.List, picked string) string {
	for _, side := range list.Sides {
		if side.ID == picked {
			return picked
		}
	}
	return ""
}

// firstSide is the id of what is to be chosen first.
func firstSide(list guide.List) string {
	if len(list.Sides) > fewSides {
		return sideOf(list.ID)
	}
	return ui.InputID(sideOf(list.ID), list.Sides[0].ID)
}

// add puts the new line on the list.
func (p *listPage) add() {
	p.quiet()
	list := p.list
	if len(list.Sides) > 0 && p.side == "" && !blank(p.s.Draft(lineDraft(list.ID))) {
		p.refused = "Choose where it belongs first."
		p.focus(firstSide(list))
		return
	}
	day, err := civil.Parse(p.day)
	if list.Dated && (err != nil || day.IsZero()) {
		p.refused = "Choose the day first."
		p.focus(newLine(list.ID) + "-day")
		return
	}
	if !list.Dated {
		day = civil.Date{}
	}
	_, err = p.s.KeepLine(list, p.side, day)
	switch {
	case errors.Is(err, ErrEmpty):
		p.refused = "There is nothing written yet."
		p.focus(newLine(list.ID))
	case errors.Is(err, plan.ErrClosed):
		p.focus("list-adding") // the reasons stand there now
	case err != nil:
		p.refused = "It stays here, as you wrote it."
	default:
		p.said = "It is on the list."
		p.ctx.Defer(func(app.Context) {
			p.fill()
			_ = browser.FocusID(newLine(list.ID)) // one line seldom comes alone
		})
	}
}

// shut says why no line can be added now, and what there is to do.
func (p *listPage) shut(v listView) app.UI {
	if v.Stopped {
		return app.Div().Class("notice warm").Body(
			app.P().Class("notice-title").Text("Nothing is added here now."),
			app.P().Text("This list is for two people who both want to go on, and your plan leads another way."),
			app.P().Hidden(v.Ended == "").Text(v.Ended+"."),
			app.P().Text("What stands here stays yours to read."),
			app.P().Body(app.A().Href("/plan").Text("Read in the plan what ended it, and what that means")))
	}
	reasons := viewReasons(v.Shut, p.s.Plan().Find, p.placeOf())
	return app.Div().Body(
		closedBox("list", "Nothing can be added yet. It opens when:", reasons, on("list-screen", func(ctx app.Context, _ app.Event) {
			if err := p.askScreen(ctx); err != nil {
				p.said = saveMessage(err).Title
				p.focus("list-said")
			}
		})),
		app.P().Class("small soft").Body(
			app.Text("What stands here can be read at any time. Until it opens, "), app.A().Href("/list?l=limits").Text("a list of your own limits"), app.Text(" or "), app.A().Href("/write").Text("your journal"), app.Text(" has room for it.")))
}

// notice is what was done last, with the way back.
func (p *listPage) notice() []app.UI { return saidWithUndo(p.said, p.undo, p.bringBack) }

// saidWithUndo is what was done last on a page with things that can be put away, with the
// way back for the one with that id; "" for none.
func saidWithUndo(said, id string, bringBack func(id string)) []app.UI {
	if said == "" {
		return nil
	}
	out := []app.UI{app.P().Class("small soft list-said").Text(said)}
	if id != "" {
		out = append(out, ui.Button{Label: "Bring it back", Kind: ui.Quiet, ID: "undo", OnClick: press("undo/"+id, func(app.Context, app.Event) { bringBack(id) })}.UI())
	}
	return out
}

// groups are the lines of the list, column by column.
func (p *listPage) groups(v listView) []app.UI {
	if v.Count == 0 {
		return []app.UI{app.P().Class("soft nothing").Text("Nothing on it yet, and no hurry. One line is a beginning; another can follow on another day.")}
	}
	var out []app.UI
	for _, g := range v.Groups {
		if len(g.Rows) == 0 && !v.List.Abreast {
			continue
		}
		body := []app.UI{app.H2().Hidden(g.Name == "").Text(g.Name)}
		if len(g.Rows) == 0 {
			body = append(body, app.P().Class("soft small").Text("Nothing here yet."))
		}
		body = append(body, app.Ul().Class("listed").Body(app.Range(g.Rows).Slice(func(i int) app.UI { return &lineCompo{Row: g.Rows[i], Page: p} })))
		out = append(out, app.Section().Class("line-group").ID("group-"+g.ID).Body(body...))
	}
	return out
}

// gone are the lines that were taken off.
func (p *listPage) gone(v listView) []app.UI {
	if len(v.Gone) == 0 {
		return nil
	}
	return []app.UI{ui.More("gone", app.FormatString("Taken off the list (%d)", len(v.Gone)),
		app.Ul().Class("listed").Body(app.Range(v.Gone).Slice(func(i int) app.UI { return &goneCompo{Row: v.Gone[i], Page: p} })))}
}

func (p *listPage) takeOff(id string) {
	p.quiet()
	p.s.TakeOff(id, true)
	p.said, p.undo = "It is off the list. It stays readable below.", id
	p.focus("undo")
}

func (p *listPage) bringBack(id string) {
	p.quiet()
	p.s.TakeOff(id, false)
	p.said = "It is on the list again."
	p.focus(lineID(id, "change"))
}

// move puts a line into another column.
func (p *listPage) move(id, side string) {
	p.quiet()
	p.s.SetLine(id, func(l *lists.Line) { l.Side = side })
	for _, s := range p.list.Sides {
		if s.ID == side {
			p.said = "It stands under “" + s.Name + "” now."
		}
	}
	p.focus(lineID(id, "change"))
}

// answer takes the answer to one of the questions about a line.
func (p *listPage) answer(list guide.List, id, check string, answer lists.Check) {
	p.quiet()
	if p.s.AnswerLine(list, id, check, answer) != nil {
		p.focus("list-adding") // it was closed meanwhile; the reasons stand there
	}
}
