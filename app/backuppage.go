package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
)

// backupPage makes a backup (making.go) and brings one back (restore.go). It
// holds no passphrase: those are in the fields alone.
type backupPage struct {
	view
	device browser.Device
	work   work // making, opening, bringing in
	make   making
	back   restoring
	unlist func()
}

// The forms of the page, which are also what can be under way.
const (
	backupMake  = "backup-make"
	restoreOpen = "restore-open"
	restoreDo   = "restore-do"
)

// The ids of the fields.
const (
	fieldNew  = "backup-new"     // the passphrase of a new backup
	fieldFile = "restore-file"   // the file to bring back
	fieldOld  = "restore-phrase" // its passphrase
)

// OnInit finds out what browser this is.
func (p *backupPage) OnInit() {
	p.view.OnInit()
	p.device = browser.Platform()
}

// OnMount forgets what is open when the lock closes.
func (p *backupPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.unlist = p.s.Subscribe(func() {
		ctx.Dispatch(func(app.Context) {
			switch {
			case p.s.Locked():
				p.forget()
			case !p.work.busy(): // while something goes on, each step of it is told
				p.look()
			}
		})
	})
}

// OnDismount gives up what is under way.
func (p *backupPage) OnDismount() {
	p.forget()
	if p.unlist != nil {
		p.unlist()
	}
	p.view.OnDismount()
}

// forget drops everything of the person's that the page holds.
func (p *backupPage) forget() {
	p.work.stop()
	p.make, p.back = making{}, restoring{}
}

// OnNav sets the title.
func (p *backupPage) OnNav(ctx app.Context) {
	p.arrive(ctx, titleOf("/backup"))
	p.look()
}

// lastBackup says when the last backup was made; ok is false for none.
func lastBackup(on civil.Date, days int, ok bool) string {
	if !ok {
		return "No backup yet. Until you make one, what you write exists only here."
	}
	return "Last backup: " + ago(on, days) + "."
}

// Render shows the page.
func (p *backupPage) Render() app.UI {
	return p.page("/you",
		ui.Heading("Backup"),
		app.P().Class("lead").Text("One file with everything you wrote and answered here. If this device is lost, or the browser clears what it keeps, you bring it back from there."),
		unless(app.P().ID("last-backup").Class("why").Text(lastBackup(p.s.LastBackup()))),
		app.Div().Class("needs").Body(ui.Button{Label: "I have a file to bring back", Kind: ui.Quiet, ID: "to-restore", OnClick: on("to-restore", func(app.Context, app.Event) { p.focus("restore") })}.UI()),
		app.Ul().Class("plain").Body(
			item("It is sealed with a passphrase. Without it nobody can read the file: not we, and not you either if you forget it."),
			item("Keep it somewhere else: on another device, on a memory stick, with someone you trust. A file that stays on this device is lost together with it.")),
		ui.More("about-files", "More about the file",
			app.Ul().Class("plain").Body(
				item("The lock, the neutral name and the days until erasing are not in it: they belong to this device. After you bring it back somewhere else, choose a passphrase there under “You, Lock”."),
				item("You need not rely on us: the free program “age” (age-encryption.org) opens it too."),
				item("Its name says nothing: “notes”, the day, and “.age”. That a file was saved can be seen in the list of downloads."),
				item("Files you save stay where they are when you erase everything here. You have to delete them yourself."))),
		app.P().Class("carry").Body(app.Text("It is also how you take your notes over to an app on the home screen of an iPhone or iPad, which starts empty: "),
			app.A().ID("to-install").Href("/install").Class("inline-way").Text("before you install")),
		app.P().Body(app.Text("A backup is for this app. To read on paper, or to hand to somebody: "),
			app.A().ID("to-report").Href("/report").Class("inline-way").Text("notes to print")),
		app.H2().ID("make").TabIndex(-1).Text("Make a backup"),
		app.Div().Class("needs").Body(p.making()...),
		app.H2().ID("restore").TabIndex(-1).Text("Bring a backup back"),
		app.Div().Class("needs").Body(p.restoring()...),
	)
}

// working says that something is under way in a form.
func (p *backupPage) working(what, text string, given func()) app.UI {
	w := ui.Working{ID: what + "-working", OnCancel: press(what+"-cancel", func(app.Context, app.Event) {
		p.work.stop()
		given()
	})}
	if p.work.doing(what) {
		w.Text = text
	}
	return viewDoing(w, p.s.Doing()).UI()
}
