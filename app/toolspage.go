package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
)

// toolsPage shows every tool of the path the person is on.
type toolsPage struct{ view }

// OnNav sets the title.
func (p *toolsPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/tools"))
}

// A toolGroup is some tools under one heading.
type toolGroup struct {
	Name, Note string
	Rows       []toolRow
}

// A toolRow is one tool as plain data.
type toolRow struct{ Href, Name, What, State string }

// viewTools puts the tools of the present path under headings, and lists of the
// other path on which something stands at the end. Without answers there is no
// path, and all are shown.
func viewTools(s *Session) []toolGroup {
	pl, all := s.Plan(), !s.Response().Begun()
	pages, kept := toolGroup{Name: "To do and to write"}, toolGroup{Name: "Kept from before",
		Note: "What you wrote on the other way. It stays yours to read."}
	keep := toolGroup{Name: "Lists to keep"}
	for _, t := range guide.Tools() {
		list, isList := guide.ListByID(guide.ListID(t.ID))
		row := toolRow{Href: t.Href, Name: t.Name, What: t.What}
		count := 0
		if isList {
			on, gone := s.Lines(list.ID)
			count = len(on) + len(gone)
			row.State = listState(len(on), len(pl.Closed(list.Gates)) > 0)
		} else {
			row.State = toolState(s, t.ID)
		}
		here := all || (t.Path == "" || t.Path == pl.Path) && list.Fits(pl.Result.Has)
		switch {
		case !isList && here:
			pages.Rows = append(pages.Rows, row)
		case t.ID == guide.ToolTalk && row.State != "":
			kept.Rows = append(kept.Rows, row)
		case isList && here:
			keep.Rows = append(keep.Rows, row)
		case isList && count > 0:
			kept.Rows = append(kept.Rows, row)
		}
	}
	out := []toolGroup{keep, pages}
	if len(kept.Rows) > 0 {
		out = append(out, kept)
	}
	return out
}

// listState says in a few words what is on a list, and whether it takes lines.
func listState(lines int, shut bool) string {
	state := ""
	switch {
	case lines == 1:
		state = "One line"
	case lines > 1:
		state = app.FormatString("%d lines", lines)
	}
	if shut {
		return dotted(state, "Closed for new lines")
	}
	return state
}

// toolState says how far a person has come with a tool that is no list.
func toolState(s *Session, id guide.ToolID) string {
	switch id {
	case guide.ToolIfThen:
		n := 0
		for _, m := range s.IfThens() {
			if m.Gone.IsZero() {
				n++
			}
		}
		if n == 1 {
			return "One plan"
		} else if n > 1 {
			return app.FormatString("%d plans", n)
		}
	case guide.ToolThreeDays:
		n := 0
		days, _ := s.ThreeDays(false)
		for _, part := range days.Parts {
			if part.Written {
				n++
			}
		}
		if n > 0 {
			return app.FormatString("%d of 3 days written", n)
		}
	case guide.ToolTalk:
		if n := len(s.Talks()) + len(s.TalksAway()); n > 0 {
			return counted(n, "talk")
		}
	case guide.ToolDrafts:
		here, away := s.Messages()
		if n := len(here) + len(away); n > 0 {
			return counted(n, "draft")
		}
	case guide.ToolLetter:
		if !blank(s.Draft(guide.PromptLetter)) {
			return "Begun"
		}
		if len(s.Answers(guide.PromptLetter)) > 0 {
			return "In your journal"
		}
	}
	return ""
}

// listWays leads to lists that help with what a page is about, those among them that
// are offered to this person now.
func listWays(title string, s *Session, ids ...guide.ListID) app.UI {
	var rows []app.UI
	for _, row := range viewListWays(s, ids...) {
		rows = append(rows, row.row())
	}
	if len(rows) == 0 {
		return app.Section().Class("shelf")
	}
	return app.Section().Class("shelf list-ways").Body(ui.More("", title, app.Ul().Class("list").Body(rows...)))
}

// viewListWays are the rows of those lists.
func viewListWays(s *Session, ids ...guide.ListID) []toolRow {
	var rows []toolRow
	pl := s.Plan()
	for _, id := range ids {
		list, _ := guide.ListByID(id)
		if list.Path != "" && list.Path != pl.Path || !list.Fits(pl.Result.Has) {
			continue
		}
		on, _ := s.Lines(id)
		tool, _ := guide.ToolByID(guide.ToolID(id))
		rows = append(rows, toolRow{Href: tool.Href, Name: tool.Name, What: tool.What, State: listState(len(on), len(pl.Closed(list.Gates)) > 0)})
	}
	return rows
}

// Render shows the page.
func (p *toolsPage) Render() app.UI {
	body := []app.UI{ui.Heading("Tools"), app.P().Class("lead").Text("Lists to keep, plans for hard moments, places to write. Use what helps, and leave the rest.")}
	for _, g := range viewTools(p.s) {
		body = append(body, app.Section().Class("shelf").Body(app.H2().Text(g.Name), app.P().Class("small soft").Hidden(g.Note == "").Text(g.Note),
			app.Ul().Class("list").Body(app.Range(g.Rows).Slice(func(i int) app.UI { return g.Rows[i].row() }))))
	}
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: body})
}

func (r toolRow) row() app.UI {
	return app.Li().Body(app.A().Href(r.Href).Body(
		app.Span().Class("step-title").Text(r.Name), app.Span().Class("small soft").Text(r.What),
		app.Span().Class("small tool-state").Hidden(r.State == "").Text(r.State)))
}
