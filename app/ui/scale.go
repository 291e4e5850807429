package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Degree is one step of a Scale.
type Degree struct {
	ID      string
	Label   string
	Chosen  bool // when the scale comes up; changes of it are not shown
	OnCheck Event
}

// Scale is a question that is answered with one of a few degrees, side by side. It
// is a component with an id of its own, as Question is.
type Scale struct {
	app.Compo
	Name    string // also the prefix of the inputs' ids
	Key     string // what it is about; with another key it begins anew
	Ask     string
	Hint    string
	Degrees []Degree

	first map[string]bool // what was chosen when it came up, see Question.ticked
}

// CompoID makes go-app build a new element for another scale.
func (s *Scale) CompoID() string { return s.Name + "/" + s.Key }

// Render is a fieldset with native radio buttons inside their labels: arrow keys
// and screen readers know them without any ARIA, and the word stands under each
// circle, so that neither colour nor place alone says what it is.
func (s *Scale) Render() app.UI {
	if s.first == nil {
		s.first = map[string]bool{}
		for _, d := range s.Degrees {
			s.first[d.ID] = d.Chosen
		}
	}
	set := app.FieldSet().Class("scale").Body(
		app.Legend().Text(s.Ask),
		app.P().ID(s.Name+"-hint").Class("soft small").Hidden(s.Hint == "").Text(s.Hint),
		app.Div().Class("degrees").Body(app.Range(s.Degrees).Slice(func(i int) app.UI { return s.degree(s.Degrees[i]) })),
	)
	if s.Hint != "" {
		set = set.Aria("describedby", s.Name+"-hint")
	}
	return set
}

func (s *Scale) degree(d Degree) app.UI {
	id := InputID(s.Name, d.ID)
	input := app.Input().Type("radio").ID(id).Name(s.Name).Attr("value", d.ID).Checked(s.first[d.ID])
	if d.OnCheck.set() {
		input = input.OnChange(d.OnCheck.Do, d.OnCheck.Scope)
	}
	return app.Label().For(id).Class("degree").Body(input, app.Span().Text(d.Label))
}

func scaleExamples() []Example {
	five := []Degree{{ID: "1", Label: "Very low"}, {ID: "2", Label: "Low"}, {ID: "3", Label: "So-so", Chosen: true}, {ID: "4", Label: "Good"}, {ID: "5", Label: "Very good"}}
	return []Example{
		{"Scale", "one chosen", func() app.UI {
			return &Scale{Name: "scale-a", Ask: "How is today?", Hint: "Whatever it is, it is right.", Degrees: five}
		}},
		{"Scale", "none chosen, no hint", func() app.UI {
			return &Scale{Name: "scale-b", Ask: "How strong is it?", Degrees: []Degree{{ID: "1", Label: "None"}, {ID: "2", Label: "A little"}, {ID: "3", Label: "Some"}}}
		}},
	}
}
