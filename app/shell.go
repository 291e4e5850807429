package app

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/vault"
)

// A view is what every page embeds: the session, and a redraw when something
// changes that the page did not do itself.
type view struct {
	app.Compo
	s       *Session
	neutral bool        // the title says nothing: the browser prints it on paper
	public  bool        // shown behind a closed lock too: it holds nothing of the person's
	ctx     app.Context // the page's own: that of a button ends with the button
	release func()
	title   string
	fields  func() map[string]string // the texts the page's fields should show, by id; nil for none
}

// OnInit runs before the first Render.
func (v *view) OnInit() { v.s = current }

// OnMount subscribes the page to changes.
func (v *view) OnMount(ctx app.Context) {
	v.ctx = ctx
	v.release = v.s.Subscribe(func() {
		ctx.Dispatch(func(ctx app.Context) { ctx.Defer(func(app.Context) { v.settle() }) })
	})
	ctx.Dispatch(func(app.Context) { _ = browser.HideStore(false) }) // runs after go-app has looked for its own
	_ = browser.Ready()
}

// settle runs once the page shows what there is now.
func (v *view) settle() {
	v.fill()
	if v.title != "" {
		_ = browser.Title(v.titled(v.title))
	}
	_ = browser.HoldVeil(false) // the lock screen is there, if there is to be one
	v.nightAfterLock()
}

// fill puts the session's texts into the fields that show something else: when
// the page comes, and when another tab has written. A field that shows an old
// text would carry it back over the new one with the next keystroke.
func (v *view) fill() {
	if v.fields == nil {
		return
	}
	for id, text := range v.fields() {
		if shown, err := browser.Value(id); err == nil && shown != lineEnds.Replace(text) {
			_ = browser.SetValue(id, text)
		}
	}
}

// lineEnds makes the line ends of a text those that a field shows: it knows only
// one of the three.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// focus puts the focus on an element once the page shows what an event changed.
// A button that is gone would leave it nowhere.
func (v *view) focus(id string) {
	v.ctx.Defer(func(app.Context) { _ = browser.FocusID(id) })
}

// OnDismount ends the subscription.
func (v *view) OnDismount() {
	if v.release != nil {
		v.release()
	}
}

// arrivals counts the pages shown, so that the first one leaves the focus where
// the browser put it.
var arrivals int

// neutralName is the name of everything in discreet mode. web/boot.js and the
// manifest for it have the same.
const neutralName = "Notes"

// titled is the title of the window. It says nothing in discreet mode, nor while
// the lock is closed.
func (v *view) titled(title string) string {
	switch {
	case v.s.Device().Discreet:
		return neutralName
	case v.closed():
		return "Locked"
	case v.neutral:
		return neutralName
	case title == titleOf("/"):
		return title
	}
	return title + " · Afterward"
}

// closed reports whether the page stands behind a closed lock.
func (v *view) closed() bool { return !v.public && v.s.Locked() }

// arrive sets the title and, after a change of page, puts the focus on the
// heading: links inside the app do neither by themselves.
func (v *view) arrive(ctx app.Context, title string) {
	v.title = title
	title = v.titled(title)
	if app.IsServer {
		ctx.Page().SetTitle("%s", title)
		return
	}
	if arrivals++; arrivals > 1 { // the first page was there before the program
		v.s.Turning()
	}
	target := "heading"
	if f := ctx.Page().URL().Fragment; f != "" {
		target = f
	} else if arrivals == 1 {
		target = ""
	}
	ctx.Defer(func(app.Context) {
		_ = browser.Title(title)
		if target != "" {
			_ = browser.Reveal(target)
			if browser.FocusID(target) != nil && arrivals > 1 {
				_ = browser.FocusID("heading") // what the address names is not here today
			}
		}
	})
}

// tabs are the entries of the bar.
var tabs = []ui.NavItem{
	{Label: "Today", Href: "/today", Icon: "today"},
	{Label: "Plan", Href: "/plan", Icon: "plan"},
	{Label: "Write", Href: "/write", Icon: "write"},
	{Label: "Contact", Href: "/contact", Icon: "contact"},
	{Label: "You", Href: "/you", Icon: "you"},
}

// page lays a page out in its frame. tab is the path of the bar's entry; ""
// leaves the bar out, as on the way through the questions.
func (v *view) page(tab string, body ...app.UI) app.UI {
	f := ui.Frame{Body: body}
	if tab != "" {
		f.Nav, f.Current = tabs, tab
	}
	return v.framed(f)
}

// framed adds what every page has: notices, the name, the lock. Behind a closed
// lock there is the lock screen in place of the page.
func (v *view) framed(f ui.Frame) app.UI {
	if v.s.Device().Discreet {
		f.Name = neutralName
	}
	if v.closed() {
		return ui.Frame{Name: f.Name, Bare: true, Keys: &keyList{}, Notices: v.lockedNotices(), Body: []app.UI{v.unlockScreen()}}.UI()
	}
	f.Keys = &keyList{}
	f.Notices = v.notices()
	if v.s.HasLock() && !v.s.Locked() {
		lock := on("lock-now", func(app.Context, app.Event) { v.s.Lock() })
		f.Lock = &lock
	}
	return f.UI()
}

// lockedNotices are those that say nothing private.
func (v *view) lockedNotices() []app.UI {
	if v.s.Volatile() {
		return v.notices()
	}
	return nil
}

// notices are what a person should know on any page.
func (v *view) notices() []app.UI {
	var out []app.UI
	if err := v.s.OpenError(); err != nil {
		m := openMessage(err)
		out = append(out, ui.Notice{ID: "unopened", Tone: ui.Stop, Title: m.Title, Lines: m.Lines}.UI())
	} else if v.s.Volatile() {
		out = append(out, ui.Notice{ID: "volatile", Tone: ui.Warm, Title: "Nothing will be kept.",
			Lines: []string{"This browser does not let the page store anything. You can use everything; it is gone when you close the page."}}.UI())
	}
	if state, err := v.s.Saving(); state == Failed && !errors.Is(err, vault.ErrVanished) {
		m := saveMessage(err)
		out = append(out, ui.Notice{ID: "unsaved", Tone: ui.Stop, Title: m.Title, Lines: m.Lines,
			Action: ui.Link{Label: "Make a backup now", Href: "/backup", Kind: ui.Quiet}.UI()}.UI())
	} else if v.s.Tight() {
		used, room := v.s.Usage()
		m := tightMessage(used, room)
		out = append(out, ui.Notice{ID: "tight", Tone: ui.Warm, Title: m.Title, Lines: m.Lines,
			Action: ui.Link{Label: "See what takes room", Href: "/privacy", Kind: ui.Quiet}.UI()}.UI())
	}
	if v.s.Vanished() {
		out = append(out, v.vanishedNotice())
	}
	if v.s.Erased() && !erasedSeen {
		m := dueMessage()
		out = append(out, ui.Notice{ID: "was-erased", Tone: ui.Plain, Title: m.Title, Lines: m.Lines,
			Action: ui.Button{Label: "All right", Kind: ui.Quiet, ID: "was-erased-seen", OnClick: on("was-erased", func(app.Context, app.Event) { erasedSeen = true })}.UI()}.UI())
	}
	if unread := v.s.Unread(); len(unread) > 0 {
		newer := 0
		for _, u := range unread {
			if u.Reason == vault.ReasonNewer {
				newer++
			}
		}
		m := unreadMessage(len(unread)-newer, newer)
		out = append(out, ui.Notice{ID: "unread", Tone: ui.Warm, Title: m.Title, Lines: m.Lines,
			Action: ui.Link{Label: "See what was found", Href: "/privacy", Kind: ui.Quiet}.UI()}.UI())
	}
	if updateWaiting {
		out = append(out, ui.Notice{ID: "update", Tone: ui.Plain, Title: "A new version is ready.",
			Lines:  []string{"What you wrote is saved. The page reloads once."},
			Action: ui.Button{Label: "Use the new version", Kind: ui.Quiet, ID: "use-update", OnClick: on("update", applyUpdate)}.UI()}.UI())
	}
	if trouble.scope != "" {
		out = append(out, ui.Notice{ID: "fault", Tone: ui.Stop, Title: "Something went wrong on our side.",
			Lines: []string{"What you wrote before is kept. If a button does nothing, reload the page."}}.UI())
	}
	return out
}

// erasedSeen is set once the person has read that everything was erased.
var erasedSeen bool

// vanishedNotice says that the browser has thrown away what was kept, and offers
// to keep it again.
func (v *view) vanishedNotice() app.UI {
	m := vanishedMessage()
	return ui.Notice{ID: "vanished", Tone: ui.Stop, Title: m.Title, Lines: m.Lines, Action: app.Div().Class("actions").Body(
		ui.Button{Label: "Keep it here again", Kind: ui.Primary, ID: "keep-again", OnClick: press("keep-again", func(app.Context, app.Event) { _ = v.s.KeepAgain() })}.UI(),
		ui.Link{Label: "Make a backup", Href: "/backup", Kind: ui.Ghost}.UI(),
		ui.Button{Label: "It may go", Kind: ui.Quiet, ID: "let-it-go", OnClick: press("let-it-go", func(app.Context, app.Event) { v.s.LetGo() })}.UI())}.UI()
}

// unless is what a page shows when nothing is kept for it. In the prerendered
// page nobody knows yet whether something is: someone who comes back sees that
// it is being opened, and never a false "nothing here" (boot.js and the style
// decide which).
func unless(empty ...app.UI) app.UI {
	return app.Div().Body(
		app.P().Class("opening").Text("Opening what you kept here …"),
		app.Div().Class("empty").Body(empty...))
}

// updateWaiting is set when the worker has a new version ready.
var updateWaiting bool

// applyUpdate saves first: an update must never cost a sentence.
func applyUpdate(app.Context, app.Event) {
	if current.Flush() == nil {
		_ = browser.ApplyUpdate()
	}
}
