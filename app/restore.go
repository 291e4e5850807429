package app

import (
	"maps"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/backup"
)

// restoring is how far bringing a backup back is.
type restoring struct {
	file    []byte   // chosen, sealed: it waits for its passphrase
	wrong   string   // why the passphrase was refused
	preview *Preview // of the file that was opened; nil for none
	ask     string   // what was asked last: one of the questions below
	said    Message  // what was refused or done last
	tone    ui.Tone
	before  aside
}

// The questions on the way to replacing everything.
const (
	askNothing = ""
	askReplace = "replace" // was it meant?
	askFewer   = "fewer"   // almost nothing would be left: was that meant?
	askTight   = "tight"   // there is no room to keep what is here aside
	askBefore  = "before"  // was bringing back what was here before meant?
)

// aside is what was here before the last replacement.
type aside struct {
	On      string // the day
	Records int    // how many; 0 for none, or not all of it
}

// look finds out what is aside. It reads all of it, so a Render does not.
func (p *backupPage) look() {
	p.back.before = aside{}
	if c, on, ok := p.s.Before(); ok {
		p.back.before = aside{on.Long(), personal(maps.Keys(c.Records))}
	}
}

// restoring is the part of the page that brings a backup back.
func (p *backupPage) restoring() []app.UI {
	b := p.back
	return []app.UI{
		app.P().Text("First you see what is in the file. Nothing is changed until you choose how."),
		app.Div().Class("secrets").Body(
			&ui.File{ID: fieldFile, Label: "The file", Hint: "It is called “notes”, with a date, and ends in .age or .json.", OnChange: on(fieldFile, func(app.Context, app.Event) { p.pick() })}),
		app.Div().Hidden(b.file == nil).Body(
			ui.Form{ID: restoreOpen, OnSubmit: on(restoreOpen, func(app.Context, app.Event) { p.openSealed() }), Body: []app.UI{
				&ui.Secret{ID: fieldOld, Label: "The passphrase of the file", Wrong: b.wrong},
				app.Div().Class("actions").Body(ui.Submit{Label: "Open the file", ID: restoreOpen + "-go", Busy: p.work.busy()}.UI()),
				p.working(restoreOpen, "Opening the file. This takes a few seconds.", func() { p.focus(fieldOld) }),
			}}.UI()),
		ui.Region("restore-region", notice("restore-said", b.tone, b.said, nil)...),
		p.bringing(),
		app.Div().ID("preview").TabIndex(-1).Body(p.previewed()...),
		app.Div().Class("before").Body(p.broughtBack()...),
	}
}

// bringing says that records are being brought in. It is one change, made whole or not at
// all, so there is nothing to give up half way.
func (p *backupPage) bringing() app.UI {
	w := ui.Working{ID: "restore-working"}
	if p.work.doing(restoreDo) {
		w.Text = "Bringing it in. Leave the page open until it is done: a moment, longer with thousands of records."
	}
	return viewDoing(w, p.s.Doing()).UI()
}

// pick reads the file that was chosen.
func (p *backupPage) pick() {
	p.work.stop()
	p.back = restoring{before: p.back.before}
	browser.ReadFile(fieldFile, backup.MaxFile, func(_ string, data []byte, err error) {
		p.ctx.Dispatch(func(app.Context) { p.picked(data, err) })
	})
}

// picked takes the bytes of a file. A sealed one has to wait for its passphrase.
func (p *backupPage) picked(data []byte, err error) {
	switch {
	case isCancelled(err):
		return
	case err != nil:
		p.refuseFile(err)
	case backup.Sniff(data) == backup.Sealed:
		p.back.file = data
		p.focus(fieldOld)
	default:
		p.read(data, "")
	}
}

// openSealed opens the file with what was typed.
func (p *backupPage) openSealed() {
	typed, ok := value(fieldOld)
	if !ok || p.work.busy() {
		return
	}
	if cleanPassphrase(typed) == "" {
		p.back.wrong = "Type the passphrase of the file first."
		p.focus(fieldOld)
		return
	}
	p.read(p.back.file, typed)
}

// read opens a file and shows what it would bring.
func (p *backupPage) read(data []byte, typed string) {
	p.back.wrong, p.back.said = "", Message{}
	var found Preview
	p.work.start(p.ctx, restoreOpen, func(done func(error)) func() {
		return p.s.ReadBackup(data, typed, func(got Preview, err error) { found = got; done(err) })
	}, func(err error) { p.opened(found, err) })
}

// opened takes what a file would bring, or the reason why it was refused.
func (p *backupPage) opened(found Preview, err error) {
	switch {
	case err == nil:
		_ = browser.SetValue(fieldOld, "")
		p.back.file, p.back.preview = nil, &found
		p.focus("preview")
	case isWrongPassphrase(err) && p.back.file != nil: // it stays, so that a slip can be seen
		m := backupMessage(err)
		p.back.wrong = strings.Join(append([]string{m.Title}, m.Lines...), " ")
		p.focus(fieldOld)
	default:
		p.refuseFile(err)
	}
}

// refuseFile says why a file was refused, and makes room for another.
func (p *backupPage) refuseFile(err error) {
	p.back = restoring{before: p.back.before}
	_ = browser.SetValue(fieldFile, "") // so that the same one can be chosen again
	p.sayBack(ui.Warm, backupMessage(err))
	p.focus("restore-region")
}

// bring does one of the changes.
func (p *backupPage) bring(change func(done func(error)), end func(error)) {
	p.back.said = Message{}
	p.work.start(p.ctx, restoreDo, func(done func(error)) func() { change(done); return nil }, end)
	p.focus("preview")
}

// mergeNow adds what is missing.
func (p *backupPage) mergeNow() {
	found := *p.back.preview
	p.bring(func(done func(error)) { p.s.Merge(found, done) }, func(err error) {
		p.brought(err, Message{"What was missing is here now.", []string{"Nothing of yours was taken away. Where the file had different words for the same thing, they came in as an entry of their own, under “Write”."}})
	})
}

// replaceNow puts the file in the place of everything, and asks again where that
// needs another word.
func (p *backupPage) replaceNow(anyway bool) {
	found := *p.back.preview
	p.bring(func(done func(error)) { p.s.Replace(found, anyway, done) }, func(err error) {
		p.brought(err, Message{"The backup is in place of what was here.", []string{"What was here before is put aside. See below."}})
	})
}

// replaceForGood keeps nothing aside.
func (p *backupPage) replaceForGood() {
	found := *p.back.preview
	p.bring(func(done func(error)) { p.s.ReplaceForGood(found, done) }, func(err error) {
		p.brought(err, Message{"The backup is in place of what was here.", []string{"What was here before is in the backup you made of it."}})
	})
}

// bringBefore undoes the last replacement.
func (p *backupPage) bringBefore() {
	p.bring(func(done func(error)) {
		if !p.s.BringBack(done) {
			done(backup.ErrDamaged)
		}
	}, func(err error) {
		p.brought(err, Message{"What was here before is back.", []string{"What it took the place of is put aside now, in the same way."}})
	})
}

func (p *backupPage) sayBack(tone ui.Tone, m Message) { p.back.tone, p.back.said = tone, m }
