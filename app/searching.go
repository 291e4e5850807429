package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/wording"
)

// searchField is a field to search with. It is no form: there is nothing to send, and
// the page's policy would not let it. Its text is set through the browser package. What
// is typed before the program is there is kept (see early).
func searchField(id, label, hint string, typed, focused ui.Event) app.UI {
	input := app.Input().Type("search").ID(id).Name(id).DataSet("early", id).Aria("describedby", id+"-hint").
		Attr("autocomplete", "off").Attr("autocapitalize", "none").Attr("spellcheck", "false").Attr("enterkeyhint", "search").
		OnInput(typed.Do, typed.Scope)
	if focused.Do != nil {
		input = input.OnFocus(focused.Do, focused.Scope)
	}
	return app.Div().Class("field search").Role("search").Body(
		app.Label().For(id).Text(label),
		app.P().ID(id+"-hint").Class("soft small").Text(hint),
		input)
}

// countRow says how much was found. The words stand in a place of their own that is
// always there, so that a screen reader says them when they change.
func countRow(count string, searching bool, clear func()) app.UI {
	return app.Div().Class("row count").Body(
		app.P().ID("found").Class("soft").Role("status").Text(count),
		app.Div().Hidden(!searching).Body(ui.Button{Label: "Clear the search", Kind: ui.Quiet, ID: "clear-search", OnClick: on("clear-search", func(app.Context, app.Event) { clear() })}.UI()))
}

// countFound says how much was found; "" while nothing is looked for.
func countFound(searching bool, total int) string {
	switch {
	case !searching:
		return ""
	case total == 0:
		return "Nothing found."
	case total == 1:
		return "One place found."
	}
	return app.FormatString("%d places found.", total)
}

// hitRow shows a hit: what it is, its title if it has one, and the words around what was
// found.
func hitRow(href, kind, title string, titleMarks []wording.Span, excerpt string, marks []wording.Span) app.UI {
	words := []app.UI{app.Span().Class("small soft").Text(kind)}
	if title != "" {
		words = append(words, app.Span().Class("step-title").Attr("dir", "auto").Body(marked(title, titleMarks)...))
	}
	return app.Li().Body(app.A().Href(href).Body(append(words, app.Span().Class("small").Attr("dir", "auto").Body(marked(excerpt, marks)...))...))
}

// marked splits a text so that what was found stands in mark elements.
func marked(text string, marks []wording.Span) []app.UI {
	var out []app.UI
	at := 0
	for _, m := range marks {
		if at < m.From {
			out = append(out, app.Text(text[at:m.From]))
		}
		out = append(out, app.Mark().Text(text[m.From:m.To]))
		at = m.To
	}
	if at < len(text) {
		out = append(out, app.Text(text[at:]))
	}
	return out
}

// urgentWay leads to people when the words looked for are those of somebody who may
// need them.
func urgentWay(urgent bool) []app.UI {
	if !urgent {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "If this is about you, now:", Lines: []string{"There are people whose work it is to listen. You do not have to know what to say."},
		Action: ui.Link{Label: "Help lines, and the next ten minutes", Href: "/help", Kind: ui.Quiet, ID: "search-help"}.UI()}.UI()}
}
