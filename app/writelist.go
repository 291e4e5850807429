package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/journal"
)

// fewTags is how many tags stand above the list at once; the others open when they are
// asked for. Our own choice: two or three lines on a phone.
const fewTags = 8

// A journalView is the list of the journal as plain data.
type journalView struct {
	Ready bool
	Rows  []entryRow
	All   int                // entries in the list, shown or not
	Tag   string             // the only tag that is shown; "" for all
	Tags  []journal.TagCount // to choose from, the most frequent first
}

// look builds the list from what is kept. A tag that no entry has any more shows all.
func (p *write) look() journalView {
	shown, all, ready := p.s.Listed(p.tag, p.shown)
	if ready && all == 0 && p.tag != "" {
		p.tag = ""
		shown, all, ready = p.s.Listed("", p.shown)
	}
	if !ready && p.tag == "" {
		shown = p.s.FirstListed(p.shown)
	}
	v := journalView{Ready: ready, All: all, Tag: p.tag, Tags: p.s.Tags()}
	for _, e := range shown {
		v.Rows = append(v.Rows, p.row(e))
	}
	return v
}

// row is one entry of a list.
func (v *view) row(e Written) entryRow {
	row := viewWritten(e, v.s.Seal(e.ID), v.s.Today())
	if e.About != "" {
		row.About = viewAbout(v.s, e.About).Name
	}
	return row
}

// filter is the tags above the list, each a button that says whether it is pressed.
func (p *write) filter(v journalView) []app.UI {
	if len(v.Tags) == 0 {
		return nil
	}
	few, rest := v.Tags[:min(fewTags, len(v.Tags))], v.Tags[min(fewTags, len(v.Tags)):]
	chip := func(t journal.TagCount) app.UI {
		pressed := strings.EqualFold(t.Tag, v.Tag)
		return ui.Toggle{ID: tagID("tag", t.Tag), Label: app.FormatString("%s (%d)", t.Tag, t.N), Pressed: pressed, OnClick: on("tag/"+strings.ToLower(t.Tag), func(app.Context, app.Event) {
			p.tag, p.shown = t.Tag, pageOfEntries
			if pressed {
				p.tag = ""
			}
		})}.UI()
	}
	group := func(label string, tags []journal.TagCount) app.UI {
		return app.Div().Class("pressables").Role("group").Aria("label", label).Body(app.Range(tags).Slice(func(i int) app.UI { return chip(tags[i]) }))
	}
	said := ""
	if v.Tag != "" {
		said = app.FormatString("Only what has the tag “%s”: %s.", v.Tag, entriesCounted(v.All))
	}
	out := []app.UI{group("Show only what has the tag", few)}
	if len(rest) > 0 {
		out = append(out, ui.More("tags-more", app.FormatString("More tags (%d)", len(rest)), group("Show only what has the tag, more of them", rest)))
	}
	return append(out, app.P().ID("tag-said").Class("small soft").Role("status").Text(said))
}

// tagID is the id of the button of a tag; an id has no blanks.
func tagID(of, tag string) string {
	return of + "-" + strings.ReplaceAll(strings.ToLower(tag), " ", "_")
}

func entriesCounted(n int) string {
	if n == 1 {
		return "one entry"
	}
	return app.FormatString("%d entries", n)
}

// list is the entries themselves, a window of them.
func (p *write) list(v journalView) []app.UI {
	if !v.Ready {
		done, of := p.s.Progress()
		return []app.UI{rowsOf(v.Rows).Aria("busy", "true").Hidden(len(v.Rows) == 0),
			ui.Working{ID: "journal-reading", Text: "Your journal is being read.", Done: done, Of: of, Things: "entries"}.UI()}
	}
	if v.All == 0 {
		return []app.UI{unless(app.P().Class("soft").Text("What you have written is listed here, the newest first, once you start a new entry or come back on another day. One true sentence about today is enough to begin, in the field above."))}
	}
	follow := len(v.Rows) < min(v.All, pageOfEntries)
	out := []app.UI{rowsOf(v.Rows).Aria("busy", truth(follow))}
	if v.All > max(len(v.Rows), pageOfEntries) { // up to a page of rows come by themselves
		out = append(out, ui.Button{Label: "Show earlier ones", Kind: ui.Ghost, OnClick: on("more", func(app.Context, app.Event) { p.shown += pageOfEntries })}.UI())
	}
	return out
}

func rowsOf(rows []entryRow) app.HTMLUl {
	return app.Ul().Class("list").Body(app.Range(rows).Slice(func(i int) app.UI { return &rowCompo{Row: rows[i]} }))
}

// toBin is the way to the bin, while something is in it.
func (p *write) toBin() []app.UI {
	n := p.s.CountBin()
	if n == 0 {
		return nil
	}
	return []app.UI{app.A().ID("to-bin").Href("/bin").Class("inline-way").Text("The bin: " + entriesCounted(n))}
}

// An entryRow is one line of the list, as a value: go-app skips the rows that
// did not change.
type entryRow struct {
	Href, On, Ask, Opening string
	About, Tags            string
	Pinned                 bool
}

// rowCompo is one row behind a component of its own.
type rowCompo struct {
	app.Compo
	Row entryRow
}

// Render shows the row. What is drawn for a pin is also said. A row has only what there
// is to show: each element takes a slow phone a quarter of a millisecond.
func (c *rowCompo) Render() app.UI {
	r := c.Row
	on := []app.UI{app.Text(r.On)}
	if r.Pinned {
		on = []app.UI{app.Span().Class("pinned").Text("Pinned"), app.Text(r.On)}
	}
	words := []app.UI{app.Span().Class("small soft").Body(on...)}
	with := func(class, text string) {
		if text != "" {
			words = append(words, app.Span().Class(class).Text(text))
		}
	}
	with("small question-asked", r.Ask)
	with("small about-name", r.About)
	words = append(words, app.Span().Class("opening-words").Attr("dir", "auto").Text(r.Opening))
	with("small soft row-tags", r.Tags)
	return app.Li().Body(app.A().Href(r.Href).Body(words...))
}
