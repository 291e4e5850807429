package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/contact"
)

// waitMinutes is the wait that is offered first. Our own choice, as all lengths are.
const waitMinutes = 10

// waitEarly is the key under which a press of a wait is remembered before the program
// is ready.
func waitEarly(minutes int) string { return "wait-" + strconv.Itoa(minutes) }

// takeEarlyWait starts the wait that was pressed before the program was there.
func (p *urgePage) takeEarlyWait() {
	for _, n := range contact.Lengths() {
		if pressedEarly(waitEarly(n)) {
			p.start(n)
		}
	}
}

// start begins a wait. What was waited before is put down with the urge.
func (p *urgePage) start(minutes int) {
	p.s.EndWait()
	p.s.StartWait(minutes, p.put())
	p.focus("wait-now")
}

// wait is the timer, or the way to it.
func (p *urgePage) wait(v waitView) []app.UI {
	var now, said []app.UI
	switch {
	case v.Runs:
		now = []app.UI{app.P().Class("wait-since").Text(v.Title), &waitClock{Key: v.Key, Page: p},
			app.Div().Class("line-ways").Body(
				ui.Button{Label: "Stop the wait", Kind: ui.Quiet, ID: "wait-stop", OnClick: press("wait-stop", func(app.Context, app.Event) { p.s.EndWait(); p.focus("wait-now") })}.UI(),
				p.toForm("how-now"))}
	case v.Over:
		said = []app.UI{ui.Notice{ID: "wait-over", Tone: ui.Plain, Title: v.Title, Lines: []string{"You waited. Whether it is still there or not, the next step is yours. You can take another wait."}}.UI()}
		now = []app.UI{p.lengths("Wait another"), app.Div().Class("line-ways").Body(p.toForm("how-over"))}
	default:
		now = []app.UI{p.lengths("Wait"), app.Div().Class("line-ways").Body(p.toForm("how-ready"))}
	}
	return []app.UI{ui.Region("wait-said", said...), app.Div().ID("wait-now").Class("wait-now").TabIndex(-1).Body(now...)}
}

// lengths are the waits to choose from, one of them large.
func (p *urgePage) lengths(word string) app.UI {
	button := func(n int, label string, kind ui.ButtonKind) app.UI {
		return ui.Button{Label: label, Kind: kind, ID: waitEarly(n), Early: waitEarly(n), OnClick: press(waitEarly(n), func(app.Context, app.Event) { p.start(n) })}.UI()
	}
	var others []app.UI
	for _, n := range contact.Lengths() {
		if n != waitMinutes {
			others = append(others, button(n, app.FormatString("%d min", n), ui.Ghost))
		}
	}
	return app.Div().Class("wait-lengths").Body(button(waitMinutes, app.FormatString("%s %d minutes", word, waitMinutes), ui.Primary), app.Div().Class("wait-others").Body(others...))
}

// toForm leads down to the question how it went.
func (p *urgePage) toForm(id string) app.UI {
	return ui.Button{Label: "How did it go?", Kind: ui.Quiet, ID: id, OnClick: press(id, func(app.Context, app.Event) { p.focus("how") })}.UI()
}

// waitClock shows how much of the wait is left. It is a component of its own, so that a
// second that passes draws these digits anew and nothing else.
type waitClock struct {
	app.Compo
	Key  string // names the wait; another has another clock
	Page *urgePage

	ctx app.Context
}

// CompoID makes go-app build a new clock for another wait.
func (c *waitClock) CompoID() string { return c.Key }

// OnMount starts the clock. Its context ends with it, and with that the ticking.
func (c *waitClock) OnMount(ctx app.Context) {
	c.ctx = ctx
	c.tick()
}

// tick draws the next second when it comes. How much is left is worked out anew each
// time, so a page that slept is right at once. When nothing is left, the page says so.
func (c *waitClock) tick() {
	now := time.Now()
	c.ctx.After(now.Truncate(time.Second).Add(time.Second).Sub(now), func(app.Context) {
		if _, left, ok := c.Page.s.Wait(); !ok || left == 0 {
			c.Page.ctx.Dispatch(func(app.Context) {})
			return
		}
		c.tick()
	})
}

// Render shows the digits. The role "timer" is one that is not read out by itself:
// whoever wants to know goes there, and the end is told in a region.
func (c *waitClock) Render() app.UI {
	_, left, _ := c.Page.s.Wait()
	return app.P().ID("wait-left").Class("wait-left").Role("timer").Body(app.Span().Class("num").Text(clockFace(left)), app.Text(" "), app.Span().Class("small soft").Text("left"))
}
