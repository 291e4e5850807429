package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Option is one answer of a Question.
type Option struct {
	ID      string
	Label   string
	Quiet   bool // closes the list, beside its neighbour: "not sure", "rather not say"
	Chosen  bool // when the question comes up; changes of it are not shown
	OnCheck Event
}

// Question is one question with its options, alone on a screen. It is a
// component with an id of its own, so that the inputs of one question never
// become those of the next.
type Question struct {
	app.Compo
	Name    string // also the prefix of the inputs' ids
	Ask     string
	Hint    string
	Many    bool
	Early   bool // answers given before the program is ready are remembered
	Part    bool // the page has a heading of its own
	Options []Option

	first map[string]bool // what was chosen when the question came up
}

// ticked remembers, at the first Render, what is chosen. From then on the browser
// alone keeps the ticks: go-app may render in the middle of a click, and setting
// "checked" then takes back what the person has just chosen, without any event.
func (q *Question) ticked(option string) bool {
	if q.first == nil {
		q.first = map[string]bool{}
		for _, o := range q.Options {
			q.first[o.ID] = o.Chosen
		}
	}
	return q.first[option]
}

// InputID is the id of the input of an option, for the caller that has to tick
// or untick others, as "none of these" does.
func InputID(question, option string) string { return question + "-" + option }

// CompoID makes go-app build a new element for another question.
func (q *Question) CompoID() string { return q.Name }

// Render is a fieldset whose legend is the page's heading: a screen reader says
// the question together with each option, and it is still the one h1. The
// options are native radio buttons or checkboxes inside their labels, so the
// whole card is the target and arrow keys work without any script.
func (q *Question) Render() app.UI {
	kind := "radio"
	if q.Many {
		kind = "checkbox"
	}
	set := app.FieldSet().Class("question").Body(
		app.Legend().Body(q.heading()),
		app.P().ID(q.Name+"-hint").Class("soft hint").Text(q.Hint),
		app.Div().Class("options").Body(app.Range(q.Options).Slice(func(i int) app.UI { return q.option(kind, q.Options[i]) })),
	)
	if q.Hint != "" {
		set = set.Aria("describedby", q.Name+"-hint")
	}
	return set
}

func (q *Question) heading() app.UI {
	if q.Part {
		return app.Span().Class("part").Text(q.Ask)
	}
	return Heading(q.Ask)
}

func (q *Question) option(kind string, o Option) app.UI {
	id := InputID(q.Name, o.ID)
	input := app.Input().Type(kind).ID(id).Name(q.Name).Attr("value", o.ID).Checked(q.ticked(o.ID))
	if q.Early {
		input = input.DataSet("early", id)
	}
	if o.OnCheck.set() {
		input = input.OnChange(o.OnCheck.Do, o.OnCheck.Scope)
	}
	class := "opt"
	if o.Quiet {
		class = "opt aside"
	}
	return app.Label().For(id).Class(class).Body(input, app.Span().Text(o.Label))
}

// Progress says how far along something is.
type Progress struct {
	Label string // what one is in
	Done  int    // finished
	Of    int    // in all, as far as is known
	About bool   // the total may still change
}

// UI is the markup. The words carry the meaning; the bar repeats them for the
// eye only and is hidden from screen readers.
func (p Progress) UI() app.UI {
	of := " of "
	if p.About {
		of = " of about "
	}
	return app.Div().Class("progress").Body(
		app.P().Class("row soft").Body(app.Span().Text(p.Label), app.Span().Text(app.FormatString("%d%s%d", p.Done, of, p.Of))),
		bar(p.Done, p.Of),
	)
}

// bar is drawn as SVG, because the page's rules allow no inline styles.
func bar(done, of int) app.UI {
	width := 0
	if of > 0 {
		width = 100 * done / of
	}
	return stretched("0 0 100 2", "meter",
		shape("rect", "class", "track", "width", "100", "height", "2"),
		shape("rect", "class", "fill", "width", app.FormatString("%d", width), "height", "2"),
	)
}
