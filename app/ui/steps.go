package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// StepRow is one step in a list of steps.
type StepRow struct {
	Href   string
	Number int
	Title  string
	State  string // said after the title: "Done on 21 November 2026"
	Done   bool
	Mine   bool     // added by the person
	Next   bool     // the one thing to do now
	Shut   bool     // cannot be started yet
	Closed []string // why, unless a heading above has said so
}

// StepList is an ordered list, because the order means something. Each row is
// one link. A closed step can still be opened and read: it is described as
// closed in words, not by a disabled link nobody can reach by keyboard.
func StepList(rows []StepRow) app.UI {
	return app.Ol().Class("steps").Body(app.Range(rows).Slice(func(i int) app.UI {
		if rows[i].Mine { // its title is theirs, see drawn
			return rows[i].made()
		}
		return rows[i].drawn().UI()
	}))
}

// look is the class of the row, the sign before it, and what stands under its title.
func (s StepRow) look() (class, sign string, under [][2]string) {
	class, sign = "step", app.FormatString("%d", s.Number)
	if s.Done {
		class, sign = "step done", "✓"
	}
	add := func(class, text string) { under = append(under, [2]string{class, text}) }
	if s.Shut && !s.Done {
		class = "step shut"
		add("visually-hidden", ", closed for now")
	}
	if s.Next {
		class += " next"
		add("small next-one", "The next thing")
	}
	if s.Mine {
		add("small soft", "Your own step")
	}
	if s.State != "" {
		add("small soft", s.State)
	}
	if len(s.Closed) > 0 {
		add("small closed", "Closed until: "+strings.Join(s.Closed, " · "))
	}
	return class, sign, under
}

func (s StepRow) drawn() drawn {
	class, sign, under := s.look()
	body := []drawn{draw("span", attrs("class", "step-title", "dir", "auto"), say(s.Title))}
	for _, u := range under {
		body = append(body, span(u[0], u[1]))
	}
	return draw("li", attrs("class", class), draw("a", attrs("href", s.Href),
		draw("span", attrs("class", "n", "aria-hidden", "true"), say(sign)), draw("span", attrs("class", "step-body"), body...)))
}

func (s StepRow) made() app.UI {
	class, sign, under := s.look()
	body := []app.UI{app.Span().Class("step-title").Attr("dir", "auto").Text(s.Title)}
	for _, u := range under {
		body = append(body, app.Span().Class(u[0]).Text(u[1]))
	}
	return app.Li().Class(class).Body(app.A().Href(s.Href).Body(
		app.Span().Class("n").Aria("hidden", "true").Text(sign),
		app.Span().Class("step-body").Body(body...)))
}

// A PhaseRow is a phase of which only the name shows: a link to it, with what it is
// for and how far it is.
type PhaseRow struct{ Href, Name, Purpose, State string }

// UI is the row. It is a heading, so that a screen reader can go from phase to phase.
func (r PhaseRow) UI() app.UI {
	return draw("li", attrs("class", "phase-row"), draw("h2", nil, draw("a", attrs("href", r.Href),
		span("phase-name", r.Name), span("phase-purpose", r.Purpose), span("phase-state", r.State)))).UI()
}
