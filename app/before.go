package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// before is the page before the first sensitive one: what the exit button does
// and does not do, what is kept and where.
type before struct{ view }

// OnNav sets the title and goes on when Begin was pressed before the program was
// there.
func (p *before) OnNav(ctx app.Context) {
	p.arrive(ctx, titleOf("/before"))
	if pressedEarly("start") {
		p.start(ctx, app.Event{})
	}
}

// start remembers that this was read and goes on to the questions.
func (p *before) start(ctx app.Context, _ app.Event) {
	p.s.ReadBefore()
	ctx.Navigate("/check")
}

// Render shows the page.
func (p *before) Render() app.UI {
	return p.page("",
		ui.Heading("Before you start"),
		app.P().Class("lead").Text("Are you safe to look at this now? If someone may look over your shoulder, there is a way out on every page."),
		app.H2().Text("The exit button"),
		app.Ul().Class("plain").Body(
			item("“Exit now” covers this page at once, forgets what was open and shows a weather page in its place. Pressing the Shift key three times does the same. Without a network, or when this is installed as an app, a plain page of notes comes instead."),
			item("If someone then presses Back, they see a closed page. If they press “Open it again”, they see the app. Close the tab or the browser to be surer."),
			item("It cannot erase the history of your browser: that you were on this site stays visible there. A private window keeps no history in this browser, and nothing you write stays after you close it. A network, a work device or spying software can still know."),
			item("If your device may be watched, use one that only you open. Erasing a whole history can raise questions too."),
		),
		app.P().Body(app.Button().Type("button").ID("exit-try").Class("btn", "ghost").DataSet("exit-try", "now").Text("Try it here: nothing is left or lost")),
		app.H2().Text("What is kept, and where"),
		app.Ul().Class("plain").Body(
			item("Your answers and notes are kept in this browser, on this device. They are sent to nobody, and there is no account. A backup of your whole device may hold a copy."),
			item("Until you choose a passphrase, under “You, Lock”, whoever can open this browser can read them. Choose what you write with that in mind."),
			item("Clearing the browser’s data erases them, and Safari clears pages after a week without a visit. Putting the app on an iPhone’s home screen starts empty. Under “You” you can take a backup, see everything that is kept, erase it, and give the app a neutral name."),
		),
		app.H2().Text("What comes now"),
		app.P().Text("First some questions about safety, then about what happened. About forty, one at a time, around ten minutes. “Not sure” and “rather not say” are always answers. You can stop at any point and go on later."),
		app.P().Class("soft").Text("This is no counselling and no substitute for it. It cannot tell whether anyone is safe."),
		app.Div().Class("actions").Body(
			ui.Button{Label: "I have read this. Begin", Kind: ui.Primary, ID: "start", Early: "start", OnClick: on("start", p.start)}.UI(),
			ui.Link{Label: "Not now", Href: "/", Kind: ui.Ghost}.UI(),
		),
	)
}

func item(text string) app.UI { return app.Li().Text(text) }
