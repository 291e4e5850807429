package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
)

// plainMake names making a file that anyone can read.
const plainMake = "plain-make"

// making is how far a backup is.
type making struct {
	refused refusal // what is wrong with the passphrase
	round   int     // of its fields
	file    File    // made, to be saved; no data for none
	records int     // what it holds
	given   bool    // it was handed to the browser
	fewer   bool    // it would hold much less than the last one
	open    bool    // what was begun last is a file without a passphrase
	asking  bool    // such a file was pressed once
	said    Message
	tone    ui.Tone
}

// making is the part of the page that makes a backup. The form stays while the
// file is there, hidden: what is under it does not move under a finger.
func (p *backupPage) making() []app.UI {
	m := p.make
	kind := ui.Primary
	if p.back.file != nil || p.back.preview != nil {
		kind = ui.Ghost // the person is at the other half of the page
	}
	return []app.UI{
		app.Div().Hidden(m.file.Data != nil).Body(
			ui.Form{ID: backupMake, OnSubmit: on(backupMake, func(app.Context, app.Event) { p.seal(false) }), Body: []app.UI{
				&choosing{ID: fieldNew, Label: "A passphrase for the file", Round: m.round, Refuse: m.refused},
				app.Div().Class("small").Body(p.asideGoes()...),
				app.Div().Class("actions").Body(ui.Submit{Label: "Make the backup", ID: backupMake + "-go", Kind: kind, Busy: p.work.busy()}.UI()),
				p.working(backupMake, "Sealing the file, then opening it again to check it. This takes a few seconds.", func() {
					p.sayMade(ui.Plain, Message{"Stopped.", []string{"No file was made, and nothing was changed."}})
					p.focus(backupMake + "-go")
				}),
			}}.UI()),
		ui.Region("backup-region", notice("backup-said", m.tone, m.said, p.madeAction())...),
		ui.More("plain-file", "A file without a passphrase", p.openFile()...),
	}
}

// asideGoes says what a new backup ends.
func (p *backupPage) asideGoes() []app.UI {
	if p.back.before.Records == 0 {
		return nil
	}
	return []app.UI{app.P().Text("What was put aside on " + p.back.before.On + " goes when the backup is made. To bring it back, do that first, further down this page.")}
}

// madeAction is what can be done with what was made or refused; nil for nothing.
func (p *backupPage) madeAction() app.UI {
	m := p.make
	switch {
	case m.file.Data != nil:
		label, kind, end := "Save the file", ui.Primary, "Do not save it"
		if m.given {
			label, kind, end = "Save it once more", ui.Ghost, "Done"
		}
		return app.Div().Class("actions").Body(
			ui.Button{Label: label, Kind: kind, ID: "backup-save", OnClick: on("backup-save", func(app.Context, app.Event) { p.offer() })}.UI(),
			ui.Button{Label: end, Kind: ui.Quiet, ID: "backup-done", OnClick: press("backup-done", func(app.Context, app.Event) {
				p.make = making{round: m.round}
				p.focus("make")
			})}.UI())
	case m.fewer:
		return app.Div().Class("actions").Body(ui.Button{Label: "Make it anyway", Kind: ui.Ghost, ID: "backup-anyway", OnClick: press("backup-anyway", func(app.Context, app.Event) {
			if m.open {
				p.makeOpen(true)
			} else {
				p.seal(true)
			}
		})}.UI())
	}
	return nil
}

// seal begins to make a sealed file with what was chosen.
func (p *backupPage) seal(anyway bool) {
	if p.work.busy() {
		return
	}
	p.make = making{round: p.make.round}
	typed, why, ok := chosen(fieldNew)
	if !ok {
		p.make.refused = why
		p.focus(fieldNew + why.Field)
		return
	}
	p.sealWith(typed, anyway)
}

// sealWith makes a sealed file with a passphrase.
func (p *backupPage) sealWith(typed string, anyway bool) {
	var file File
	p.work.start(p.ctx, backupMake, func(done func(error)) func() {
		return p.s.MakeBackup(typed, anyway, func(f File, err error) { file = f; done(err) })
	}, func(err error) { p.made(file, err) })
}

// made takes the file, or the reason why there is none.
func (p *backupPage) made(f File, err error) {
	p.make = making{round: p.make.round, open: p.make.open}
	p.focus("backup-region")
	switch {
	case errors.Is(err, ErrFewer):
		p.make.fewer = true
		p.sayMade(ui.Stop, fewerMessage(f.Records, p.s.LastBackupRecords()))
	case err != nil:
		p.sayMade(ui.Warm, backupMessage(err))
	default:
		wipe(fieldNew)
		p.make.round++
		p.make.file = f
		p.handOver()
	}
}

// handOver gives the file to the browser at once, where that works without a
// press: not on the home screen of an iPhone, and not inside another app.
func (p *backupPage) handOver() {
	byPress := p.device.IOS && p.device.Standalone || p.device.InApp
	if f := p.make.file; !byPress && browser.Download(f.Name, f.Type, f.Data) == nil {
		p.handed()
		return
	}
	p.sayMade(ui.Plain, checkedMessage(p.make.file.Records, "Now save it: so far the file exists on this page only."))
}

// handed notes that the file was given to the browser.
func (p *backupPage) handed() {
	p.make.given = true
	p.s.BackedUp(p.make.file)
	p.look()
	p.sayMade(ui.Plain, checkedMessage(p.make.file.Records, "The browser has it now, as “"+p.make.file.Name+"”. This page cannot see where it went: look among your downloads, then copy it to another place."))
}

// offer hands the file over after a press.
func (p *backupPage) offer() {
	f := p.make.file
	browser.Offer(f.Name, f.Type, f.Data, func(err error) {
		p.ctx.Dispatch(func(app.Context) {
			switch {
			case p.make.file.Data == nil: // done, or forgotten meanwhile
			case err != nil:
				p.sayMade(ui.Warm, savingMessage(err))
			default:
				p.handed()
			}
			p.focus("backup-region")
		})
	})
}

func (p *backupPage) sayMade(tone ui.Tone, m Message) { p.make.tone, p.make.said = tone, m }

// checkedMessage says that a file was made and holds what it should.
func checkedMessage(records int, next string) Message {
	return Message{"The backup is made.", []string{"The file was opened again to check it, and holds everything: " + counted(records, "record") + ".", next}}
}

// fewerMessage says that a backup would hold much less than the last one.
func fewerMessage(now, last int) Message {
	return Message{app.FormatString("This would hold %s; your last backup held %d.", counted(now, "record"), last),
		[]string{"Nothing was made. If something is missing here, bring the last backup back first. Keep the old file in any case."}}
}

// savingMessage says why a file that was made could not be saved.
func savingMessage(err error) Message {
	switch {
	case errors.Is(err, browser.ErrCancelled):
		return Message{"It is not saved yet.", []string{"Nothing is lost: the file is still on this page."}}
	case errors.Is(err, browser.ErrGesture):
		return Message{"The browser wants one more press.", nil}
	}
	return Message{"The file could not be handed over.", []string{"It is still on this page. Keep the page open and try once more."}}
}

// openFile offers a file that anyone can read.
func (p *backupPage) openFile() []app.UI {
	return append(p.askOpen(), p.working(plainMake, "Making the file, then reading it again to check it.", func() {
		p.make = making{round: p.make.round}
		p.focus("plain")
	}))
}

// askOpen asks whether such a file was meant.
func (p *backupPage) askOpen() []app.UI {
	warning := app.P().Text("Anyone who finds this file can read all of it: your answers, your plan, your journal. It is for another program, or for a place that is locked anyway.")
	if !p.make.asking {
		return []app.UI{warning, ui.Button{Label: "Make an open file", Kind: ui.Ghost, ID: "plain", OnClick: press("plain", func(app.Context, app.Event) {
			p.make.asking = true
			p.focus("plain-sure")
		})}.UI()}
	}
	return []app.UI{warning, ui.Notice{Tone: ui.Stop, Title: "Save everything so that anyone can read it?", Lines: []string{"The name of the file says nothing. What is in it says all."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Yes, make the open file", Kind: ui.Danger, ID: "plain-sure", OnClick: press("plain-sure", func(app.Context, app.Event) { p.makeOpen(false) })}.UI(),
			ui.Button{Label: "No", Kind: ui.Ghost, ID: "plain-not", OnClick: press("plain-not", func(app.Context, app.Event) {
				p.make.asking = false
				p.focus("plain")
			})}.UI())}.UI()}
}

// makeOpen makes the file that anyone can read.
func (p *backupPage) makeOpen(anyway bool) {
	if p.work.busy() {
		return
	}
	var file File
	p.work.start(p.ctx, plainMake, func(done func(error)) func() {
		return p.s.PlainBackup(anyway, func(f File, err error) { file = f; done(err) })
	}, func(err error) {
		p.make.open = true
		p.made(file, err)
	})
}
