package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/vault"
)

// privacy shows what is kept, what could not be read, and erases everything.
type privacy struct {
	view
	asking  bool   // erasing was pressed once
	discard string // the unread text whose removal was pressed once
	all     bool   // show every row
	said    Message
}

// OnNav sets the title.
func (p *privacy) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/privacy")) }

// A keptView is one row of the table of what is kept.
type keptView struct{ Meaning, Key, Size, On string }

// viewKept builds the table from the vault's list.
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

// Render shows the page.
func (p *privacy) Render() app.UI {
	rows, total := viewKept(p.s.Kept())
	return p.page("/you",
		ui.Heading("What is kept here"),
		app.P().Class("lead").Text("Everything you write stays in this browser, on this device. Nothing is sent anywhere, and whoever hosts this page cannot see it."),
		app.Div().Class("found").Body(p.unread()...),
		app.H2().Text("All of it"),
		app.Div().Class("kept").Body(p.table(rows, total)...),
		app.H2().Text("What this can and cannot promise"),
		app.Ul().Class("plain").Body(
			item("No account, no cookies, no counting of visits. The page asks the network for its own files only, and the browser enforces that."),
			item("It is not locked yet: anyone who can open this browser can read it."),
			item("Browsers can throw away what pages keep: when you clear data, when the device is full, and Safari after seven days without a visit. Copy what you cannot lose."),
			item("That you were on this site stands in the browser’s history. This page cannot remove that.")),
		app.H2().Text("Erase everything"),
		app.P().Text("Removes all of the above from this device, at once and for good. Files you downloaded stay where they are."),
		ui.Region("erase-region", p.erase()...),
	)
}

// rowsAtFirst is how many rows of the table are shown before the person asks for
// more: hundreds of rows cost seconds on a cheap phone.
const rowsAtFirst = 40

func (p *privacy) table(rows []keptView, total string) []app.UI {
	if len(rows) == 0 {
		return []app.UI{unless(app.P().ID("nothing-kept").Class("soft").Text("Nothing is kept on this device."))}
	}
	var more []app.UI
	if n := len(rows); n > rowsAtFirst && !p.all {
		rows = rows[:rowsAtFirst]
		more = []app.UI{ui.Button{Label: app.FormatString("Show all %d", n), Kind: ui.Ghost, ID: "all-rows", OnClick: on("all-rows", func(app.Context, app.Event) { p.all = true })}.UI()}
	}
	return []app.UI{
		app.Ul().Class("list plain-rows").Body(app.Range(rows).Slice(func(i int) app.UI {
			r := rows[i]
			return app.Li().Body(app.P().Class("row").Body(app.Span().Text(r.Meaning), app.Span().Class("soft").Text(r.Size)),
				app.P().Class("small soft").Body(app.Code().Text(r.Key), app.Text(" "+r.On)))
		})),
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
	out := []app.UI{app.H2().Text("Found, and not readable"),
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
	if err := browser.Download("unread-"+fileName(u.Original)+".txt", "text/plain", u.Raw); err != nil {
		p.said = Message{Title: "The file could not be made.", Lines: []string{"Nothing was changed. Try another browser on this device."}}
	}
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
	return []app.UI{ui.Button{Label: "Yes, remove it for good", Kind: ui.Danger, OnClick: press("discard-sure/"+u.Key, func(ctx app.Context, _ app.Event) {
		p.discard = ""
		if err := p.s.Discard(u.Key); err != nil {
			p.said = Message{"It could not be removed.", []string{"It is still there, as it was found."}}
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

func (p *privacy) erase() []app.UI {
	var out []app.UI
	if p.said.Title != "" {
		out = append(out, ui.Notice{ID: "erased", Tone: ui.Plain, Title: p.said.Title, Lines: p.said.Lines}.UI())
	}
	if !p.asking {
		return append(out, ui.Button{Label: "Erase everything", Kind: ui.Danger, ID: "erase", OnClick: press("erase", func(ctx app.Context, _ app.Event) {
			p.asking, p.said = true, Message{}
			p.focus("erase-region")
		})}.UI())
	}
	return append(out, ui.Notice{Tone: ui.Stop, Title: "Erase everything on this device?", Lines: []string{"Your answers, your plan and your journal are gone then, and nobody has a copy."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Yes, erase everything", Kind: ui.Danger, ID: "erase-sure", OnClick: press("erase-sure", p.eraseNow)}.UI(),
			ui.Button{Label: "No, keep it", Kind: ui.Ghost, ID: "erase-not", OnClick: press("erase-not", func(ctx app.Context, _ app.Event) { p.asking = false; p.focus("erase") })}.UI())}.UI())
}

// eraseNow erases and says whether it is true that nothing is left.
func (p *privacy) eraseNow(ctx app.Context, _ app.Event) {
	p.asking = false
	p.focus("erase-region")
	if err := p.s.Erase(); err != nil || len(p.s.Kept()) > 0 {
		p.said = Message{"Not everything could be erased.", []string{"What is left stands in the list above. Clear this site’s data in the settings of the browser to be sure."}}
		return
	}
	p.said = Message{"Everything is erased.", []string{"We looked again: nothing you wrote or answered is left. The app’s own files stay, so that it opens without a network."}}
}
