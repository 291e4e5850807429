package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/vault"
)

// fieldUnlock is the id of the field of the lock screen.
const fieldUnlock = "unlock"

// unlock is the lock screen: what stands in place of every page behind a closed
// lock. It says nothing of what this is. It is a component, so that its state
// outlives the drawings of its page; what is typed lives in the field alone.
type unlock struct {
	app.Compo
	page   *view
	ctx    app.Context
	work   work
	said   Message // why the last try failed
	asking bool    // erasing was pressed once

	release func() // ends the subscription
}

// unlockScreen is the lock screen for a page.
func (v *view) unlockScreen() app.UI { return &unlock{page: v} }

// OnMount puts the focus into the field: there is one thing to do here, and what
// had the focus before is gone.
func (u *unlock) OnMount(ctx app.Context) {
	u.ctx = ctx
	u.release = u.page.s.Subscribe(func() { ctx.Dispatch(func(app.Context) {}) }) // draws what is going on
	ctx.Defer(func(app.Context) { _ = browser.FocusID(fieldUnlock) })
}

// OnDismount gives up what nobody waits for any more.
func (u *unlock) OnDismount() {
	u.work.stop()
	if u.release != nil {
		u.release()
	}
}

// An unlockView is what the lock screen shows.
type unlockView struct {
	Wrong   string   // at the field
	Trouble *Message // above it: trying again does not help
	Busy    string   // what is going on; "" for nothing
	Done    int      // how many records are opened
	Of      int      // of so many; 0 where nobody knows, as while the key is made
}

// viewUnlock builds the lock screen from why the last try failed, whether one is
// under way, whether its passphrase has proved right, and how many records are open of
// how many then. Making the key has no parts to count. There are two sentences
// and no more: each is read out to who cannot see the screen.
func viewUnlock(said Message, busy, right bool, done, of int) unlockView {
	var v unlockView
	switch {
	case said.Title != "" && len(said.Lines) == 0:
		v.Wrong = said.Title
	case said.Title != "":
		v.Trouble = &said
	}
	switch {
	case busy && right:
		v.Busy, v.Done, v.Of = "The passphrase is right. Opening what is kept here.", done, of
	case busy:
		v.Busy = "Opening. This takes a few seconds."
	}
	return v
}

// Render shows the screen.
func (u *unlock) Render() app.UI {
	done, of := u.page.s.Progress()
	v := viewUnlock(u.said, u.work.busy(), u.page.s.Opening(), done, of)
	var trouble []app.UI
	if v.Trouble != nil {
		trouble = []app.UI{ui.Notice{Tone: ui.Stop, Title: v.Trouble.Title, Lines: v.Trouble.Lines}.UI()}
	}
	return app.Div().Class("locked").Body(
		ui.Heading("Locked"),
		ui.Region("unlock-trouble", trouble...),
		ui.Form{ID: "unlock-form", OnSubmit: on("unlock", u.open), Body: []app.UI{
			&ui.Secret{ID: fieldUnlock, Label: "Passphrase", Wrong: v.Wrong},
			app.Div().Class("actions").Body(ui.Submit{Label: "Open", ID: "unlock-open", Busy: v.Busy != ""}.UI()),
			ui.Working{ID: "unlock-working", Text: v.Busy, Done: v.Done, Of: v.Of, Things: "records", OnCancel: press("unlock-cancel", u.cancel)}.UI(),
		}}.UI(),
		app.Section().Class("forgotten").Body(
			app.P().Class("small", "soft").Text("Forgotten it? Take your time: you can try as often as you like. Nobody can reset it."),
			ui.More("forgotten", "What you can still do",
				app.P().Text("Try other ways you may have typed it: capital letters, spaces between the words, another keyboard."),
				app.P().Text("If you have a backup file and know its passphrase: erase everything here, then bring the backup back. What you wrote after you made it is gone then."),
				app.P().Text("Without one, nobody can read what is kept here. You can leave it, in case the passphrase comes back to you, or erase it and begin again."),
				ui.Region("unlock-erase", u.erase()...))),
	)
}

// open tries what was typed. While one try is under way, there is no second.
func (u *unlock) open(app.Context, app.Event) {
	typed, ok := value(fieldUnlock)
	if !ok || u.work.busy() {
		return
	}
	if cleanPassphrase(typed) == "" {
		u.focus(fieldUnlock)
		return
	}
	u.said, u.asking = Message{}, false
	u.work.start(u.ctx, "unlock", func(done func(error)) func() {
		return u.page.s.Unlock(typed, func(err error) {
			if err == nil { // at once: with the next drawing the field is out of reach
				_ = browser.SetValue(fieldUnlock, "")
				u.page.ctx.Dispatch(func(app.Context) { u.page.focus("heading") })
			}
			done(err)
		})
	}, u.tried)
}

// tried says why a try failed. What was typed stays, so that a slip can be seen.
func (u *unlock) tried(err error) {
	if err == nil {
		return // the page is back
	}
	u.said = lockMessage(err)
	switch {
	case errors.Is(err, vault.ErrLocked):
		u.said = Message{"It was locked again.", []string{"Nothing was changed. Open it once more when you are ready."}}
	case errors.Is(err, vault.ErrPassphrase):
		u.focus(fieldUnlock)
		return
	}
	u.focus("unlock-trouble")
}

func (u *unlock) cancel(app.Context, app.Event) {
	u.work.stop()
	u.focus(fieldUnlock)
}

// focus puts the focus on an element once the screen shows what an event changed.
func (u *unlock) focus(id string) {
	u.ctx.Defer(func(app.Context) { _ = browser.FocusID(id) })
}

// erase offers the last way out, after asking once more.
func (u *unlock) erase() []app.UI {
	if !u.asking {
		return []app.UI{ui.Button{Label: "Erase everything here", Kind: ui.Danger, ID: "unlock-erase-ask", OnClick: press("unlock-erase", func(app.Context, app.Event) {
			u.asking = true
			u.focus("unlock-erase")
		})}.UI()}
	}
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: "Erase everything kept here?",
		Lines: []string{"It cannot be brought back without a backup. Files you saved elsewhere stay where they are."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Yes, erase everything", Kind: ui.Danger, ID: "unlock-erase-sure", OnClick: press("unlock-erase-sure", u.eraseNow)}.UI(),
			ui.Button{Label: "No, keep it", Kind: ui.Ghost, ID: "unlock-erase-not", OnClick: press("unlock-erase-not", func(app.Context, app.Event) {
				u.asking = false
				u.focus("unlock-erase-ask")
			})}.UI())}.UI()}
}

// eraseNow erases and goes to where it can be seen that nothing is left.
func (u *unlock) eraseNow(app.Context, app.Event) {
	u.work.stop()
	u.asking = false
	page := u.page // it stays; this screen goes with the lock
	eraseHere(page.s, func(said Message) {
		page.ctx.Dispatch(func(ctx app.Context) {
			if page.s.Locked() {
				u.said = Message{said.Title, []string{"Clear this site’s data in the settings of the browser to be sure."}}
				u.focus("unlock-trouble")
				return
			}
			erasedElsewhere = said
			ctx.Navigate("/privacy")
		})
	})
}
