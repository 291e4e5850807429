package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Milestone is one of Marks.
type Milestone struct {
	Name string // "Day 1"
	Said string // "written on 21 November 2026"
	Href string // where it can be read; "" for nowhere
	Done bool
	Here bool // the one that comes now
}

// Marks shows a few things of which some are done, side by side. It is an ordered
// list, so that a screen reader says how many there are; the signs are hidden from
// it, because the words beside them say the same. The one that comes now is marked
// by aria-current, which the style follows.
func Marks(label string, list []Milestone) app.UI {
	return app.Ol().Class("marks").Aria("label", label).Body(app.Range(list).Slice(func(i int) app.UI { return list[i].row(i + 1) }))
}

func (m Milestone) row(n int) app.UI {
	sign, class := app.FormatString("%d", n), "milestone"
	if m.Done {
		sign, class = "✓", "milestone done"
	}
	body := []app.UI{app.Span().Class("n").Aria("hidden", "true").Text(sign),
		app.Span().Class("milestone-words").Body(app.Span().Class("milestone-name").Text(m.Name), app.Text(" "), app.Span().Class("small soft").Text(m.Said))}
	li := app.Li().Class(class)
	if m.Here {
		li = li.Aria("current", "step")
	}
	if m.Href == "" {
		return li.Body(app.Span().Class("milestone-in").Body(body...))
	}
	return li.Body(app.A().Href(m.Href).Class("milestone-in").Body(body...))
}

func marksExamples() []Example {
	return []Example{
		{"Marks", "one done, one here", func() app.UI {
			return Marks("Three days", []Milestone{{Name: "Day 1", Said: "3 May 2026", Href: "/write", Done: true}, {Name: "Day 2", Said: "is next", Here: true}, {Name: "Day 3"}})
		}},
		{"Marks", "all done", func() app.UI {
			return Marks("Two parts", []Milestone{{Name: "Part 1", Said: "3 May 2026", Href: "/write", Done: true}, {Name: "Part 2", Said: "5 May 2026", Href: "/write", Done: true}})
		}},
	}
}
