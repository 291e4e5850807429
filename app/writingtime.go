package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/settings"
)

// sittingPart says on a page with a text of the journal how the time goes, to those who
// want to know, and offers to stop and breathe to somebody who writes on and on in the
// night. It never takes the focus, makes no sound, and stops nothing.
type sittingPart struct {
	offered bool // stopping to breathe is in view
}

// A sittingView is what there is to say, as plain data.
type sittingView struct {
	Minutes int    // the chosen time; 0 for none
	Over    string // said once the time is over
	Breathe bool
}

func viewSitting(s *Session) sittingView {
	v := sittingView{Minutes: s.Settings().WritingTime(), Breathe: s.ShouldBreathe()}
	if m := s.WritingOver(); m > 0 {
		v.Over = app.FormatString("Your %d minutes of writing are over. Finish your thought, or go on a little. Nothing stops by itself.", m)
	}
	return v
}

// below is what stands below a field: a calm offer in the night, that the time is over,
// and the minutes for those who want to see them. of names the text.
func (p *sittingPart) below(v *view, field, of string) app.UI {
	is := viewSitting(v.s)
	p.offered = is.Breathe
	var timer []app.UI
	if is.Minutes > 0 {
		timer = []app.UI{&quietTimer{ID: "time/" + of, Minutes: is.Minutes}}
	}
	return app.Div().Class("write-time").Body(
		ui.Region("breathe-offer", p.offer(v, field, is.Breathe)...),
		app.P().ID("time-over").Class("small soft").Role("status").Text(is.Over),
		app.Div().Class("write-timer").Body(timer...))
}

func (p *sittingPart) offer(v *view, field string, yes bool) []app.UI {
	if !yes {
		return nil
	}
	note := guide.StopAndBreathe()
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: note.Lines[0], Lines: note.Lines[1:], Action: app.Div().Body(
		app.Div().Class("actions").Body(
			ui.Link{Label: "Breathe for a minute", Href: "/urge#breathe", Kind: ui.Ghost, ID: "breathe-now"}.UI(),
			ui.Link{Label: "Talk to someone", Href: "/help", Kind: ui.Ghost, ID: "breathe-help"}.UI(),
			ui.Button{Label: "Go on writing", Kind: ui.Quiet, ID: "breathe-on", OnClick: press("breathe-on/"+field, func(app.Context, app.Event) {
				v.s.Breathed()
				v.focus(field)
			})}.UI()),
		ui.More("breathe-sources", "Where this comes from", sources(note.Sources)))}.UI()}
}

// leave notes that it was offered, once the page is left: whoever went to breathe is not
// asked again.
func (p *sittingPart) leave(s *Session) {
	if p.offered {
		p.offered = false
		s.Breathed()
	}
}

// choice is the place to choose a time. The buttons say by aria-pressed which one
// counts: they act at once, which nobody expects of radio buttons under an arrow key.
func (p *sittingPart) choice(v *view) app.UI {
	note, set := guide.WritingTime(), v.s.Settings()
	summary := "A time to write: none chosen"
	if m := set.WritingTime(); m > 0 {
		summary = app.FormatString("A time to write: %d minutes", m)
	}
	way := func(id, label string, minutes int, pressed bool) app.UI {
		return ui.Toggle{ID: "time-" + id, Label: label, Pressed: pressed, OnClick: press("time/"+id, func(app.Context, app.Event) { v.s.SetWritingTime(minutes) })}.UI()
	}
	var list []app.UI
	for _, m := range settings.WritingTimes {
		n := strconv.Itoa(m)
		list = append(list, way(n, n+" minutes", m, set.Write == m))
	}
	list = append(list, way("none", "No time", settings.NoTime, set.Write == settings.NoTime))
	return ui.More("writing-time", summary, append(paragraphs(note.Lines),
		app.Div().Class("pressables").Role("group").Aria("label", "A time to write").Body(list...), sources(note.Sources))...)
}
