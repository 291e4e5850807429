package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// howPage says how the whole app works, part by part, each with a picture of it. It holds
// nothing of the person's, but says what this is: behind a closed lock it is closed too.
type howPage struct{ view }

// HowWidth and HowHeight are the size of each picture, in pixels of the page. `make
// pictures` takes them in this size.
const (
	HowWidth  = 390
	HowHeight = 360
)

// A HowPart is one part of the app: what it is for, in words that need no picture, and
// the picture.
type HowPart struct {
	ID    string // of the section, and the name of the picture
	Title string
	Says  []string
	Alt   string // what the picture shows
	Href  string
	Label string // of the way there
}

// HowParts are the parts, in the order in which a person meets them.
func HowParts() []HowPart {
	return []HowPart{
		{"questions", "The questions, and your result", []string{
			"About forty questions, one on a screen. Those about safety come first, in both directions. “Not sure” is an answer, and you can stop anywhere and come back.",
			"The result names which of your answers it rests on. It can be stop, not yet, or that your own conditions are met. It is never a promise about another person."},
			"One question with answers to tick under it, and a line above that shows how far along you are.", "/before", "Before you start"},
		{"plan", "A plan that can say not yet", []string{
			"Your answers become phases and steps. A step that is too early is closed, and says what it waits for. A stop ends the way to the other person, and you see why.",
			"Nothing runs out. You can leave steps out, rest, add your own, and change your mind."},
			"A plan: the phases as a path with the present one marked, and the next step under it.", "/plan", "Your plan"},
		{"writing", "Writing, and how a day was", []string{
			"The journal is for you alone. There are questions to write about, lists to keep and letters that nobody gets.",
			"One tap says how today is. What you leave out stays unknown and counts for nothing."},
			"A check-in: five places from very low to very good, the one in the middle chosen.", "/check-in", "How is today?"},
		{"urge", "Waiting out an urge", []string{
			"“Urge” at the top opens the next ten minutes: a timer, slow breathing, and what you wrote down on a calmer day. It works without a network.",
			"Afterwards you may note how it went. Over time you see when they come and what helped."},
			"The page for the urge to write, with a large button that says: Wait 10 minutes.", "/urge", "The urge to write"},
		{"drafts", "Drafts, and what they would say", []string{
			"Words you may send one day rest here first. While you write, passages that press, blame or promise are underlined, each with the reason.",
			"A draft rests for a night before it can be copied. The app sends nothing, ever."},
			"A draft of a message, some of its words underlined, and under it what was found.", "/drafts", "Your drafts"},
		{"letting-go", "Letting go", []string{
			"Letting go is a plan of its own, with phases and tools made for it: goodbyes to write, limits to set, days to fill.",
			"You can choose it on any day. When a stop rules, it is the way on, as a decision well made."},
			"A plan for letting go: its phases as a path that winds over the screen, the first one marked.", "/plan", "Your plan"},
		{"keeping", "Lock, backup, erase", []string{
			"A passphrase seals what is kept here. A backup is one file that you put somewhere else; it brings everything back after a loss.",
			"You see each record with its size, and erase all of it when you want. Nobody else has a copy."},
			"The list of what is kept: how much room it takes, with a bar.", "/privacy", "What is kept here"},
	}
}

// OnNav sets the title.
func (p *howPage) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/how")) }

// Render shows the page.
func (p *howPage) Render() app.UI {
	parts := HowParts()
	return p.page("/you",
		ui.Heading("How this works"),
		app.P().Class("lead").Text("What each part is for, with a picture of it. You need none of this to begin."),
		app.Div().Class("how").Body(app.Range(parts).Slice(func(i int) app.UI { return parts[i].UI() })),
		app.Section().ID("how-keys").Class("how-keys").Body(
			app.H2().Text("By keyboard"),
			app.P().Text("Everything works with Tab and Enter. On top of that, single keys lead to the places most used. They do nothing while you type, and you can turn them off under Settings."),
			keyRows(),
			app.P().Body(app.A().ID("how-keys-set").Href(keysHref).Text("Keyboard shortcuts on or off"))),
		app.P().Class("soft small").Text("The pictures show an invented person."))
}

// UI is the markup of a part.
func (h HowPart) UI() app.UI {
	return app.Section().ID("how-"+h.ID).Class("how-part").Body(
		app.Div().Class("how-words").Body(
			app.H2().Text(h.Title), app.Div().Body(paragraphs(h.Says)...),
			app.P().Body(app.A().Href(h.Href).Text(h.Label))),
		ui.Shot{Name: h.ID, Alt: h.Alt, Width: HowWidth, Height: HowHeight}.UI())
}
