package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// quietTimer says about how long somebody has been writing, when they want to
// know. It makes no sound, counts no seconds and stops nothing.
type quietTimer struct {
	app.Compo
	ID      string // of what is written; another text has another timer
	Minutes int    // how many are meant

	began time.Time // the zero Time while it is not shown
	turn  int       // counts how often it was begun, so that an old one falls silent
	ctx   app.Context
}

// CompoID makes go-app build a new timer for another text.
func (c *quietTimer) CompoID() string { return c.ID }

// OnMount remembers the timer's own context.
func (c *quietTimer) OnMount(ctx app.Context) { c.ctx = ctx }

// Render shows the minutes. The role "timer" is one that is not read out by itself:
// whoever wants to know goes there.
func (c *quietTimer) Render() app.UI {
	label, text := "Show the minutes", ""
	if !c.began.IsZero() {
		label, text = "Hide the minutes", minutesSaid(int(time.Since(c.began)/time.Minute), c.Minutes)
	}
	toggle := on("timer/"+c.ID, func(app.Context, app.Event) { c.toggle() })
	return app.Div().Class("quiet-timer").Body(
		app.Button().Type("button").Class("btn", "quiet").ID("timer").Aria("expanded", truth(!c.began.IsZero())).Aria("controls", "timer-said").
			Text(label).OnClick(toggle.Do, toggle.Scope),
		app.P().ID("timer-said").Class("small soft").Role("timer").Text(text))
}

// minutesSaid says about how many minutes of those that were meant have passed, and
// never that somebody is late.
func minutesSaid(minutes, meant int) string {
	switch {
	case minutes >= meant*3/2:
		return "That is plenty for one day. The rest keeps."
	case minutes >= meant:
		return app.FormatString("About %d minutes have passed. Finish your thought, or go on a little. Nothing stops by itself.", meant)
	case minutes > 1:
		return app.FormatString("About %d minutes so far.", minutes)
	case minutes == 1:
		return "About a minute so far."
	}
	return app.FormatString("You have begun. About %d minutes are meant, and nothing happens when they are over.", meant)
}

func (c *quietTimer) toggle() {
	c.turn++
	if !c.began.IsZero() {
		c.began = time.Time{}
		return
	}
	c.began = time.Now()
	c.tick(c.turn)
}

// tick shows the next minute when it is over.
func (c *quietTimer) tick(turn int) {
	c.ctx.After(time.Minute-time.Since(c.began)%time.Minute, func(app.Context) {
		if turn == c.turn {
			c.tick(turn)
		}
	})
}
