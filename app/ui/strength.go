package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Strength says how good something is in a word and a sentence, with a bar of
// steps beside it.
type Strength struct {
	ID    string
	Level int    // how many steps are filled, from 1
	Of    int    // how many there are
	Word  string // "" while there is nothing to judge
	Text  string // why
	Hint  string // what would help
	Said  string // what is read out: the same, once the person has stopped typing
}

// UI is the markup. The bar is a picture and repeats the word for the eye; steps
// are filled or empty, so nothing depends on telling colours apart. The words
// describe the field they belong to. They change with every key, so what is read
// out by itself stands apart and is set by the caller after a pause.
func (s Strength) UI() app.UI {
	return app.Div().Class("strength").Body(
		app.Div().ID(s.ID).Hidden(s.Word == "").Body(
			app.P().Class("strength-word").Body(s.bar(), app.Span().Text(s.Word+". ")),
			app.P().Class("small").Text(s.Text),
			app.P().Class("small", "soft").Text(s.Hint)),
		app.P().Class("visually-hidden").Role("status").Text(s.Said),
	)
}

func (s Strength) bar() app.UI {
	const width, gap = 24, 4
	var steps []drawn
	for i := range s.Of {
		class := "step-empty"
		if i < s.Level {
			class = "step-full"
		}
		steps = append(steps, shape("rect", "class", class, "x", app.FormatString("%d", i*(width+gap)+1), "y", "1", "width", app.FormatString("%d", width-2), "height", "8", "rx", "4"))
	}
	return svg(app.FormatString("0 0 %d 10", s.Of*(width+gap)-gap), "strength-bar", steps...)
}
