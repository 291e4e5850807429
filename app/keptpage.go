package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/vault"
)

// privacy is the page “What is kept here”: every record, the room it takes, the
// raw text, what could not be read, and erasing (erasing.go).
type privacy struct {
	view
	discard string // the unread text whose removal was pressed once
	all     bool   // show every row
	promise promise
	pressed bool    // the person has asked for it
	saved   Message // what became of the last file that was saved, or of a removal
	erasing erasing
}

// A promise is what the browser answered about keeping what is stored.
type promise int

const (
	unasked promise = iota // the answer has not come yet
	granted
	refused
	unknown // this browser does not say
)

// promiseOf turns the browser's answer into one of the three.
func promiseOf(ok bool, err error) promise {
	switch {
	case err != nil:
		return unknown
	case ok:
		return granted
	}
	return refused
}

// OnMount asks what the browser has promised.
func (p *privacy) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	browser.Persisted(func(ok bool, err error) {
		ctx.Dispatch(func(app.Context) { p.promise = promiseOf(ok, err) })
	})
}

// OnNav sets the title.
func (p *privacy) OnNav(ctx app.Context) {
	p.arrive(ctx, titleOf("/privacy"))
	if erasedElsewhere.Title != "" {
		p.erasing.said, erasedElsewhere = erasedElsewhere, Message{}
		ctx.Defer(func(app.Context) { p.focus("erase-region") })
	}
	ctx.Defer(func(app.Context) { p.tick() })
}

// A keptView is one row of the list of what is kept.
type keptView struct{ Meaning, Key, Size, On string }

// viewKept builds the list from the vault's.
func viewKept(items []vault.Item) (rows []keptView, total string) {
	sum := 0
	for _, it := range items {
		sum += it.Bytes
		row := keptView{Meaning: it.Meaning, Key: it.Key, Size: size(it.Bytes), On: it.On.Long()}
		switch it.State {
		case vault.Newer:
			row.Meaning += " (written by a newer version, left alone)"
		case vault.Held:
			row.Meaning += " (could not be read, left alone)"
		}
		rows = append(rows, row)
	}
	return rows, size(sum)
}

// size says a number of bytes in words.
func size(n int) string {
	switch {
	case n < 1000:
		return app.FormatString("%d bytes", n)
	case n < 1_000_000:
		return app.FormatString("%.1f kB", float64(n)/1000)
	}
	return app.FormatString("%.2f MB", float64(n)/1_000_000)
}

// roomOf says how much of the room is used: “1.20 MB of about 5 MB”.
func roomOf(used, quota int) string {
	if quota <= 0 {
		return size(used) + ". This browser does not say how much room there is."
	}
	return size(used) + " of about " + app.FormatString("%d MB", (quota+500_000)/1_000_000)
}

// Render shows the page.
func (p *privacy) Render() app.UI {
	rows, total := viewKept(p.s.Kept())
	return p.page("/you",
		ui.Heading("What is kept here"),
		app.P().Class("lead").Text("Everything you write stays in this browser, on this device. Nothing is sent anywhere, and whoever hosts this page cannot see it."),
		app.Div().Class("found").Body(p.unread()...),
		ui.Region("saved-region", notice("saved-said", ui.Plain, p.saved, nil)...),
		app.H2().Text("Room"),
		app.Div().Class("needs").Body(unless(p.room()...)),
		app.H2().Text("All of it"),
		app.Div().Class("kept").Body(p.table(rows, total)...),
		app.H2().Text("Will it stay?"),
		unless(app.P().ID("last-backup").Class("why").Text(lastBackup(p.s.LastBackup()))),
		app.P().Body(app.A().Href("/backup").Text("Make a backup, or bring one back")),
		ui.Region("promise", p.promised()...),
		app.Ul().Class("plain").Body(
			item("Clearing the data of websites in the browser, or of this site alone, removes everything here at once."),
			item("Safari can delete it when you have used Safari for seven days without coming here, whatever it promised. An app on the home screen is exempt."),
			item("A full device can make a browser throw away what pages keep.")),
		app.H2().Text("Who can read it?"),
		app.Ul().Class("plain").Body(
			item("No account, no cookies, no counting of visits. The page asks the network for its own files only, and the browser enforces that."),
			p.lockRow(),
			item("Whoever hosts this page cannot see what you write. They could change the page one day, as with any website; no page can rule that out."),
			item("A backup of your whole device may hold a copy of what is kept here."),
			item("That you were on this site stands in the browser’s history. This page cannot remove that.")),
		app.H2().ID("erasing").Text("Erase"),
		app.Div().Class("needs").Body(p.eraseParts()...),
	)
}

// lockRow says whether a passphrase guards what is kept.
func (p *privacy) lockRow() app.UI {
	text, way := "There is no lock: whoever can open this browser can read it. ", "Choose a passphrase"
	if p.s.HasLock() {
		text, way = "It is sealed with your passphrase. While it is open, whoever holds this device can read it. ", "The lock"
	}
	return app.Li().Body(app.Text(text), app.A().Href("/lock").Class("inline-way").Text(way))
}

// room says how much room is used.
func (p *privacy) room() []app.UI {
	used, quota := p.s.Usage()
	out := []app.UI{ui.Room{Label: roomOf(used, quota), Used: used, Of: quota, Tight: p.s.Tight()}.UI()}
	if p.s.Tight() {
		out = append(out, app.P().ID("room-tight").Class("warm").Text("There is little room left. Make a backup, then remove journal entries you no longer need, under “Write”."))
	}
	return out
}

// promiseMessage says in words what the browser promised.
func promiseMessage(p promise) string {
	switch p {
	case granted:
		return "This browser has promised to keep it when the device runs short of room."
	case refused:
		return "This browser has not promised to keep it: when the device runs short of room, it may be deleted."
	case unknown:
		return "This browser does not say whether it keeps it when the device runs short of room. Count on a backup."
	}
	return ""
}

// promised shows the answer, and asks again.
func (p *privacy) promised() []app.UI {
	if p.promise == unasked {
		return nil
	}
	text := promiseMessage(p.promise)
	if p.pressed && p.promise == refused {
		text = "The browser was asked, and said no for now. " + text
	}
	out := []app.UI{app.P().ID("persisted").Text(text)}
	if p.promise == refused {
		out = append(out, ui.Button{Label: "Ask the browser to keep it", Kind: ui.Ghost, ID: "persist", OnClick: on("persist", func(app.Context, app.Event) { p.persist() })}.UI(),
			app.P().Class("soft small").Text("Some browsers ask you, some decide by themselves and say yes later: after more visits, or once this is installed."))
	}
	return out
}

func (p *privacy) persist() {
	browser.Persist(func(ok bool, err error) {
		p.ctx.Dispatch(func(app.Context) {
			p.promise, p.pressed = promiseOf(ok, err), true
			p.focus("promise")
		})
	})
}

// rowsAtFirst is how many rows are shown before the person asks for more:
// hundreds of rows cost seconds on a cheap phone, and what can be done about them
// stands below.
const rowsAtFirst = 12

func (p *privacy) table(rows []keptView, total string) []app.UI {
	if len(rows) == 0 {
		return []app.UI{unless(app.P().ID("nothing-kept").Class("soft").Text("Nothing is kept on this device. Once you answer, write or choose something, each piece has a line here, with its size and its day."))}
	}
	var more []app.UI
	if n := len(rows); n > rowsAtFirst && !p.all {
		rows = rows[:rowsAtFirst]
		more = []app.UI{ui.Button{Label: app.FormatString("Show all %d", n), Kind: ui.Ghost, ID: "all-rows", OnClick: on("all-rows", func(app.Context, app.Event) { p.all = true })}.UI()}
	}
	sealed := p.s.HasLock()
	return []app.UI{
		app.Ul().Class("list plain-rows").Body(app.Range(rows).Slice(func(i int) app.UI { return &keptRow{N: i + 1, Row: rows[i], Sealed: sealed} })),
		app.Div().Body(more...),
		app.P().Class("row").Body(app.B().Text("Together"), app.B().Text(total)),
	}
}

// unread lists what could not be read, each with a way to save it as a file.
func (p *privacy) unread() []app.UI {
	list := p.s.Unread()
	if len(list) == 0 {
		return nil
	}
	out := []app.UI{app.H2().Text("Found, but could not be read"),
		app.P().Text("This was stored here and this version cannot read it. It is kept exactly as it was found. You can save it as a file.")}
	for _, u := range list {
		out = append(out, ui.Card(
			app.P().Class("row").Body(app.Code().Text(u.Original), app.Span().Class("soft").Text(reasonText(u.Reason))),
			ui.Button{Label: "Save as a file", Kind: ui.Ghost, OnClick: on("download/"+u.Key, func(app.Context, app.Event) { p.download(u) })}.UI(),
			app.Div().Body(p.removal(u)...)))
	}
	return out
}

func (p *privacy) download(u vault.Unread) {
	browser.Offer("unread-"+fileName(u.Original)+".txt", "text/plain", []byte(u.Raw), func(err error) {
		p.ctx.Dispatch(func(app.Context) { p.saved = offeredMessage(err) })
	})
}

// offeredMessage says why a file was not saved; nothing when it was.
func offeredMessage(err error) Message {
	if err == nil || errors.Is(err, browser.ErrCancelled) {
		return Message{}
	}
	return Message{"The file could not be made.", []string{"Nothing was changed. Reload the page and try once more."}}
}

// removal offers to throw an unreadable text away, after asking once more. What
// a newer version wrote is not offered: it can read it.
func (p *privacy) removal(u vault.Unread) []app.UI {
	if u.Reason == vault.ReasonNewer || u.Reason == vault.ReasonUnknown {
		return nil
	}
	if p.discard != u.Key {
		return []app.UI{ui.Button{Label: "Remove it", Kind: ui.Quiet, OnClick: press("discard/"+u.Key, func(app.Context, app.Event) { p.discard = u.Key })}.UI()}
	}
	return []app.UI{ui.Button{Label: "Yes, remove it for good", Kind: ui.Danger, OnClick: press("discard-sure/"+u.Key, func(app.Context, app.Event) {
		p.discard = ""
		if err := p.s.Discard(u.Key); err != nil {
			p.saved = Message{"It could not be removed.", []string{"It is still there, as it was found."}}
		}
		p.focus("heading")
	})}.UI()}
}

// reasonText says in words why something is unread.
func reasonText(r vault.Reason) string {
	switch r {
	case vault.ReasonNewer:
		return "from a newer version"
	case vault.ReasonUnknown:
		return "not known to this version"
	case vault.ReasonTwice:
		return "from a backup, beside what is here"
	}
	return "damaged or incomplete"
}

// fileName keeps letters, digits and hyphens of a key.
func fileName(key string) string {
	out := []rune{}
	for _, r := range key {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			out = append(out, r)
		} else {
			out = append(out, '-')
		}
	}
	return string(out)
}
