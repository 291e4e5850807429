package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
)

// fewAbout is how many entries stand on the page of what they are about.
const fewAbout = 5

// A wayAbout names what an entry is about. Href is "" where it is not there any more.
type wayAbout struct{ Name, Href string }

// viewAbout names what an entry is about, in plain words.
func viewAbout(s *Session, about journal.About) wayAbout {
	kind, id, _ := about.Parts()
	switch kind {
	case journal.AboutStep:
		if step, ok := s.Plan().Find(guide.StepID(id)); ok {
			return wayAbout{"The step “" + step.Title + "”", stepHref(step.ID)}
		}
		return wayAbout{Name: "A step that is not in your plan any more"}
	case journal.AboutTalk:
		for _, t := range append(s.Talks(), s.TalksAway()...) {
			if t.ID == id {
				on := t.On
				if !t.Had.IsZero() {
					on = t.Had
				}
				return wayAbout{"The talk of " + on.Long(), talkHref(id, "", "")}
			}
		}
		return wayAbout{Name: "A talk that is not here any more"}
	case journal.AboutTrial:
		if _, ok := s.TrialFacts().Trials[id]; ok {
			return wayAbout{"The trial", trialHref("", id, "")}
		}
		return wayAbout{Name: "A trial that is not here any more"}
	case journal.AboutContact:
		if e, ok := s.Contact(id); ok {
			return wayAbout{"Contact of " + e.On.Long(), logHref(id)}
		}
		return wayAbout{Name: "A contact that is not on the log any more"}
	case journal.AboutLetter:
		if e, ok := s.Entry(id); ok {
			return wayAbout{"The letter of " + e.On.Long(), "/write?e=" + id}
		}
		return wayAbout{Name: "A letter that is not here any more"}
	}
	return wayAbout{Name: "Something this version of the app does not know"}
}

// aboutLine says what an entry is about, with the way there where there is one.
func aboutLine(s *Session, about journal.About) []app.UI {
	if about == "" {
		return nil
	}
	way := viewAbout(s, about)
	if way.Href == "" {
		return []app.UI{app.Span().Class("soft").Text("It is about: " + way.Name)}
	}
	return []app.UI{app.Span().Class("soft").Text("It is about: "), app.A().ID("to-about").Href(way.Href).Class("inline-way").Text(way.Name)}
}

// aboutHref is the address to write about something.
func aboutHref(about journal.About) string {
	return "/write?about=" + strings.TrimPrefix(draftAbout(about), aboutDraft)
}

// aboutPage is an open page about something, with what was written about it.
func (p *write) aboutPage() app.UI {
	way := viewAbout(p.s, p.about)
	back := ui.Link{Label: "Back to it", Href: way.Href, ID: "back"}
	if way.Href == "" {
		back = ui.Link{Label: "Write", Href: "/write", ID: "back"}
	}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading("Write about this"),
		app.P().Class("lead about-what").Text(way.Name),
		p.openPage(&ui.Field{ID: fieldAboutDraft, Label: "Your words", Rows: 8,
			Hint: "Only for you. It is kept on this device while you write, and the page stays open until you begin a new one."}),
		p.choice(&p.view),
		app.Section().Class("entries").Body(p.aboutRows(p.about, everyEntry)...),
		app.P().Class("small").Body(app.A().Href("/write").Class("inline-way").Text("All of your journal")),
	}})
}

// aboutRows are the entries about something, as many as asked for.
func (v *view) aboutRows(about journal.About, most int) []app.UI {
	shown, all := v.s.WrittenAbout(about, most)
	if all == 0 {
		return nil
	}
	rows := make([]entryRow, len(shown))
	for i, e := range shown {
		rows[i] = v.row(e)
		rows[i].About = "" // it stands above
	}
	out := []app.UI{app.H2().Text("What you wrote about it"), rowsOf(rows)}
	if all > len(shown) {
		out = append(out, app.P().Class("small").Body(app.A().Href(aboutHref(about)).Class("inline-way").Text(app.FormatString("All %d of them", all))))
	}
	return out
}

// aboutThis is the way to write about what a page shows, and what was written about it.
// It stands in a place that is always there.
func (v *view) aboutThis(about journal.About) app.UI {
	place := app.Section().Class("about-this")
	if about == "" || v.s.Locked() {
		return place
	}
	label := "Write about this"
	if !blank(v.s.DraftAbout(about).Text) {
		label = "Go on writing about this"
	}
	return place.Body(
		app.Div().Class("entries").Body(v.aboutRows(about, fewAbout)...),
		app.P().Body(app.A().ID("write-about").Href(aboutHref(about)).Class("inline-way").Text(label)))
}
