package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// StepRow is one step in a list of steps.
type StepRow struct {
	Href   string
	Number int
	Title  string
	State  string // said after the title: "Done on 21 November 2026"
	Done   bool
	Shut   bool     // cannot be started yet
	Closed []string // why, unless a heading above has said so
}

// StepList is an ordered list, because the order means something. Each row is
// one link. A closed step can still be opened and read: it is described as
// closed in words, not by a disabled link nobody can reach by keyboard.
func StepList(rows []StepRow) app.UI {
	return app.Ol().Class("steps").Body(app.Range(rows).Slice(func(i int) app.UI { return rows[i].row() }))
}

func (s StepRow) row() app.UI {
	class, sign := "step", app.FormatString("%d", s.Number)
	if s.Done {
		class, sign = "step done", "✓"
	}
	if s.Shut && !s.Done {
		class = "step shut"
	}
	body := []app.UI{app.Span().Class("step-title").Text(s.Title)}
	if s.Shut && !s.Done {
		body = append(body, app.Span().Class("visually-hidden").Text(" (closed for now)"))
	}
	if s.State != "" {
		body = append(body, app.Span().Class("small soft").Text(s.State))
	}
	if len(s.Closed) > 0 {
		body = append(body, app.Span().Class("small closed").Text("Closed until: "+join(s.Closed)))
	}
	return app.Li().Class(class).Body(app.A().Href(s.Href).Body(
		app.Span().Class("n").Aria("hidden", "true").Text(sign),
		app.Span().Class("step-body").Body(body...)))
}

// join puts short sentences into one line.
func join(lines []string) string {
	out := ""
	for i, l := range lines {
		if i > 0 {
			out += " · "
		}
		out += l
	}
	return out
}
