package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/settings"
	"afterward/core/vault"
)

// lockPage turns the lock on, and says first what it can and cannot do; when it
// is on, it closes it, says when it closes by itself, changes the passphrase and
// turns it off.
type lockPage struct {
	view
	work       work
	understood bool    // the box is ticked
	unticked   bool    // it was not, when the lock was to be turned on
	refused    refusal // what is wrong with the new passphrase
	wrong      string  // what is wrong with the one that was asked for
	round      int     // of the fields for a new passphrase
	at         string  // the form the message belongs to; "" for the top of the page
	said       Message
	tone       ui.Tone
}

// The forms of the page, which are also what can be under way.
const (
	lockOn     = "lock-on"
	lockChange = "lock-change"
	lockOff    = "lock-off"
)

// The ids of the fields.
const (
	fieldLockNew     = "lock-new"     // the first passphrase
	fieldLockOld     = "lock-old"     // the one that is to be changed
	fieldLockChanged = "lock-changed" // what it is changed to
	fieldLockOff     = "lock-last"    // the one that is to be given up
)

// OnNav sets the title.
func (p *lockPage) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/lock")) }

// Render shows the page.
func (p *lockPage) Render() app.UI {
	if p.closed() {
		p.quiet() // what was said before is over when it opens again
	}
	body := []app.UI{ui.Heading("Lock"), ui.Region("lock-said", p.notice("")...)}
	if p.s.HasLock() {
		return p.page("/you", append(body, p.on()...)...)
	}
	return p.page("/you", append(body, unless(p.off()...))...)
}

// notice is what was said last, where it belongs.
func (p *lockPage) notice(at string) []app.UI {
	if p.at != at || p.said.Title == "" {
		return nil
	}
	return []app.UI{ui.Notice{ID: "lock-notice", Tone: p.tone, Title: p.said.Title, Lines: p.said.Lines}.UI()}
}

// lockLimits are what no lock of a web page can do, in the order people ask.
var lockLimits = []string{
	"It does not help against someone who knows the passphrase, or who can make you say it.",
	"A device that is watched, or has spying software on it, shows others what you type and read.",
	"While it is open, whoever holds this device can read everything. When it closes, this page lets go of what you wrote, but traces can stay in the memory of the device for a while. Closing the tab helps.",
	"It does not stop anyone from erasing what is kept here. A backup in another place is the way back.",
	"It cannot reach copies made before you turned it on: a backup of the whole device, or old traces on its disk.",
	"How many notes there are, how long each is and how often it was changed can still be seen. So can the neutral name, and the days after which all is erased with the day you last opened this, if you chose those.",
	"If your browser offers to keep the passphrase and you agree, whoever can open the browser may open the lock too.",
	"It does not hide that you were here: the browser’s history holds the address of this page.",
}

func limitList() app.UI {
	return app.Ul().Class("plain").Body(app.Range(lockLimits).Slice(func(i int) app.UI { return item(lockLimits[i]) }))
}

// off is the page without a lock.
func (p *lockPage) off() []app.UI {
	return []app.UI{
		app.P().Class("lead").Text("With a passphrase that only you know, what is kept here is sealed. It can be read only after the passphrase is typed."),
		app.H2().Text("What it protects against"),
		app.Ul().Class("plain").Body(
			item("While it is closed: someone who has your phone, even if they can get past the phone’s own lock."),
			item("Someone who copies what this browser stores from now on.")),
		app.H2().Text("What it cannot do"),
		limitList(),
		app.H2().Text("There is no way back without it"),
		app.P().Text("Nobody can reset the passphrase, not us either. If you forget it, what is kept here is lost. So make a backup first. It has a passphrase of its own, and cannot be opened without that one either."),
		p.backup("Make a backup first"),
		app.H2().Text("Choose a passphrase"),
		ui.Form{ID: lockOn, OnSubmit: on(lockOn, p.turnOn), Body: []app.UI{
			&choosing{ID: fieldLockNew, Label: "Passphrase", Round: p.round, Refuse: p.refused},
			p.tick(),
			ui.Region(lockOn+"-said", p.notice(lockOn)...),
			app.Div().Class("actions").Body(ui.Submit{Label: "Turn the lock on", ID: lockOn + "-go", Busy: p.work.busy()}.UI()),
			p.working(lockOn, "Turning the lock on. This takes a few seconds."),
		}}.UI(),
	}
}

// backup says when the last backup was made, and leads to the next.
func (p *lockPage) backup(label string) app.UI {
	return ui.Card(app.P().Class("step-title").Text("Your backup"), app.P().Class("soft", "last-backup").Text(backupLine(p.s)),
		ui.Link{Label: label, Href: "/backup", Kind: ui.Ghost, ID: "to-backup"}.UI())
}

// tick is the box that says that the person knows what this means.
func (p *lockPage) tick() app.UI {
	refused := ""
	if p.unticked {
		refused = "Tick this box first, if it is so."
	}
	return app.Div().Class("sure").Body(
		&ui.Question{Name: "lock-sure", Part: true, Many: true, Ask: "One thing to be sure of", Options: []ui.Option{{
			ID: "yes", Label: "I have understood that nobody can open it without the passphrase",
			OnCheck: on("lock-sure", func(_ app.Context, e app.Event) {
				p.understood = checked(e)
				p.unticked = p.unticked && !p.understood
			})}}},
		app.P().Class("refused").Role("status").Text(refused))
}

// checked reports whether the box an event came from is ticked now.
func checked(e app.Event) bool { return e.Get("target").Get("checked").Bool() }

// working says that something is under way in a form.
func (p *lockPage) working(form, text string) app.UI {
	w := ui.Working{ID: form + "-working", OnCancel: press(form+"-cancel", func(app.Context, app.Event) {
		p.work.stop()
		p.focus(form + "-go")
	})}
	if p.work.doing(form) {
		w.Text = text
	}
	return viewDoing(w, p.s.Doing()).UI()
}

// on is the page of a lock that is open.
func (p *lockPage) on() []app.UI {
	return []app.UI{
		app.P().Class("lead").Text("What is kept here is sealed with your passphrase. It is open now: whoever holds this device can read everything until it closes."),
		app.Div().Class("actions").Body(ui.Button{Label: "Lock now", Kind: ui.Primary, ID: "lock-close", OnClick: on("lock-close", func(app.Context, app.Event) { p.s.Lock() })}.UI()),
		app.H2().Text("When it closes by itself"),
		p.closing(p.s.Settings()),
		app.H2().Text("Your passphrase"),
		ui.More("change-passphrase", "Change it", p.change()...),
		ui.More("turn-off", "Turn the lock off", p.turnedOff()...),
		app.H2().Text("What the lock cannot do"),
		limitList(),
		app.P().Text("Nobody can reset the passphrase, not us either. If you forget it, the way back is a backup whose passphrase you know."),
		p.backup("Go to the backup"),
	}
}

// idleLabel says in words after how many minutes the lock closes.
func idleLabel(minutes int) string {
	switch {
	case minutes < 0:
		return "Never because of time"
	case minutes == 1:
		return "After one minute"
	case minutes == 60:
		return "After an hour"
	}
	return app.FormatString("After %d minutes", minutes)
}

// An idleView is one choice of when the lock closes.
type idleView struct {
	ID, Label string
	Minutes   int
	Chosen    bool
}

// viewIdles are the choices, with the one that holds.
func viewIdles(s settings.Settings) []idleView {
	now, ok := s.IdleMinutes()
	if !ok {
		now = -1
	}
	var out []idleView
	for _, minutes := range settings.Idles {
		id := app.FormatString("%d", minutes)
		if minutes < 0 {
			id = "never"
		}
		out = append(out, idleView{ID: id, Label: idleLabel(minutes), Minutes: minutes, Chosen: minutes == now})
	}
	return out
}

// closing chooses when the lock closes by itself.
func (p *lockPage) closing(s settings.Settings) app.UI {
	q := ui.Question{Name: "lock-idle", Part: true, Ask: "When nobody has touched the page", Hint: "What you are writing is saved first."}
	for _, v := range viewIdles(s) {
		q.Options = append(q.Options, ui.Option{ID: v.ID, Label: v.Label, Chosen: v.Chosen,
			OnCheck: on("lock-idle/"+v.ID, func(app.Context, app.Event) { p.s.SetLocking(v.Minutes, p.s.Settings().Hide) })})
	}
	hide := ui.Question{Name: "lock-hide", Part: true, Many: true, Ask: "When the page is out of sight", Options: []ui.Option{{
		ID: "yes", Label: "As soon as this page is hidden", Chosen: s.Hide,
		OnCheck: on("lock-hide", func(_ app.Context, e app.Event) { p.s.SetLocking(p.s.Settings().Idle, checked(e)) })}},
		Hint: "By another tab, another app or a dark screen. You will have to type the passphrase often."}
	return app.Div().Class("closing").Body(&q, &hide)
}

// change is the form for another passphrase.
func (p *lockPage) change() []app.UI {
	return []app.UI{
		app.P().Text("Backups you have made keep the passphrase they were made with. If someone knows the old passphrase, turn the lock off and on again instead: then everything is sealed anew."),
		ui.Form{ID: lockChange, OnSubmit: on(lockChange, p.changeNow), Body: []app.UI{
			&ui.Secret{ID: fieldLockOld, Label: "The passphrase as it is now", Wrong: p.wrongAt(lockChange)},
			&choosing{ID: fieldLockChanged, Label: "The new one", Round: p.round, Refuse: p.refused},
			ui.Region(lockChange+"-said", p.notice(lockChange)...),
			app.Div().Class("actions").Body(ui.Submit{Label: "Change the passphrase", ID: lockChange + "-go", Busy: p.work.busy()}.UI()),
			p.working(lockChange, "Changing the passphrase. This takes a few seconds."),
		}}.UI(),
	}
}

// turnedOff is the form that takes the lock away.
func (p *lockPage) turnedOff() []app.UI {
	return []app.UI{
		app.P().Text("Everything here is then stored so that whoever can open this browser can read it. Nothing is lost, and you can turn the lock on again."),
		ui.Form{ID: lockOff, OnSubmit: on(lockOff, p.turnOff), Body: []app.UI{
			&ui.Secret{ID: fieldLockOff, Label: "Your passphrase, once more", Wrong: p.wrongAt(lockOff)},
			ui.Region(lockOff+"-said", p.notice(lockOff)...),
			app.Div().Class("actions").Body(ui.Submit{Label: "Turn the lock off", ID: lockOff + "-go", Kind: ui.Danger, Busy: p.work.busy()}.UI()),
			p.working(lockOff, "Turning the lock off. This takes a few seconds."),
		}}.UI(),
	}
}

// wrongAt is what is wrong with the passphrase a form asked for.
func (p *lockPage) wrongAt(form string) string {
	if p.at != form {
		return ""
	}
	return p.wrong
}

// quiet takes away what was said.
func (p *lockPage) quiet() {
	p.at, p.said, p.wrong, p.refused, p.unticked = "", Message{}, "", refusal{}, false
}

// turnOn seals everything behind what was chosen.
func (p *lockPage) turnOn(app.Context, app.Event) {
	if p.work.busy() {
		return
	}
	p.quiet()
	typed, ok := p.chosen(fieldLockNew)
	if !ok {
		return
	}
	if !p.understood {
		p.unticked = true
		p.focus(ui.InputID("lock-sure", "yes"))
		return
	}
	p.start(lockOn, func(done func(error)) func() { return p.s.TurnOnLock(typed, done) }, func(err error) {
		p.ended(lockOn, fieldLockNew, err, Message{"The lock is on.", []string{"Try it once while it is fresh: press “Lock now”, then open it again."}})
		p.understood = p.understood && err != nil
	})
}

// changeNow makes another passphrase open the lock.
func (p *lockPage) changeNow(app.Context, app.Event) {
	if p.work.busy() {
		return
	}
	p.quiet()
	old, ok := p.asked(lockChange, fieldLockOld)
	if !ok {
		return
	}
	typed, ok := p.chosen(fieldLockChanged)
	if !ok {
		return
	}
	p.start(lockChange, func(done func(error)) func() { return p.s.ChangePassphrase(old, typed, done) }, func(err error) {
		p.ended(lockChange, fieldLockOld, err, Message{"The passphrase is changed.", []string{"From now on only the new one opens the lock."}})
	})
}

// turnOff takes the lock away.
func (p *lockPage) turnOff(app.Context, app.Event) {
	if p.work.busy() {
		return
	}
	p.quiet()
	typed, ok := p.asked(lockOff, fieldLockOff)
	if !ok {
		return
	}
	p.start(lockOff, func(done func(error)) func() { return p.s.TurnOffLock(typed, done) }, func(err error) {
		p.ended(lockOff, fieldLockOff, err, Message{"The lock is off.", []string{"Whoever can open this browser can read what is kept here."}})
	})
}

// chosen is the new passphrase in the fields of that name.
func (p *lockPage) chosen(id string) (typed string, ok bool) {
	typed, p.refused, ok = chosen(id)
	if !ok {
		p.focus(id + p.refused.Field)
	}
	return typed, ok
}

// start begins what a form asks for, and shows that it goes on: on a small screen
// that stands below what was pressed.
func (p *lockPage) start(form string, begin func(done func(error)) func(), end func(error)) {
	p.work.start(p.ctx, form, begin, end)
	p.focus(form + "-working")
}

// asked is the passphrase in a field that asks for the one that holds.
func (p *lockPage) asked(form, field string) (typed string, ok bool) {
	typed, ok = value(field)
	if !ok || cleanPassphrase(typed) == "" {
		p.at, p.wrong = form, "Type your passphrase first."
		p.focus(field)
		return "", false
	}
	return typed, true
}

// ended says how something ended. After it went well no passphrase is left in any
// field.
func (p *lockPage) ended(form, field string, err error, well Message) {
	if err == nil {
		p.at, p.said, p.tone = "", well, ui.Plain
		for _, id := range []string{fieldLockNew, fieldLockChanged} {
			wipe(id)
		}
		for _, id := range []string{fieldLockOld, fieldLockOff} {
			_ = browser.SetValue(id, "") // one that is gone has nothing in it
		}
		p.round++
		p.focus("lock-said")
		return
	}
	m := lockMessage(err)
	p.at = form
	if errors.Is(err, vault.ErrPassphrase) {
		p.wrong = m.Title
		p.focus(field)
		return
	}
	p.said, p.tone = m, ui.Stop
	p.focus(form + "-said")
}
