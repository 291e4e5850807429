package app

import (
	"crypto/rand"
	"encoding/hex"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/vault"
)

// Run opens what is kept in the browser and starts the app; it does not return
// in a browser. On any other machine it does nothing.
func Run() {
	if app.IsServer {
		return
	}
	s := NewSession(BrowserDeps())
	takeIn(s)
	Register(s)
	listen(s)
	app.RunWhenOnBrowser()
}

// BrowserDeps are the real things a session runs on.
func BrowserDeps() Deps {
	return Deps{
		Backend:  browser.NewStorage(),
		Today:    deviceToday,
		NewID:    randomID,
		Later:    func(d time.Duration, f func()) { time.AfterFunc(d, f) },
		Volatile: browser.MemoryOnly(),
	}
}

// PrerenderSession is a session without a person, for building the static pages.
func PrerenderSession() *Session {
	return NewSession(Deps{
		Backend: &vault.Memory{},
		Today:   func() civil.Date { return civil.Date{} },
		NewID:   randomID,
		Later:   func(time.Duration, func()) {},
	})
}

// deviceToday is the day on the device's own calendar; the zero Date when the
// browser does not say.
func deviceToday() civil.Date {
	d, _ := browser.Today()
	return d
}

// randomID is unlike any id another tab makes: 60 random bits.
func randomID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails, see crypto/rand
	return hex.EncodeToString(b[:])
}

// listen saves when the page is hidden or closed and takes in what other tabs
// write.
func listen(s *Session) {
	_, _ = browser.OnHide(func() { _ = s.Flush() })
	_, _ = browser.OnStorage(s.Reload)
	s.Subscribe(func() {
		state, _ := s.Saving()
		_ = browser.AskBeforeClosing(state == Failed)
	})
	browser.OnPanic(func(any) { // what was recovered may hold what someone wrote
		trouble.report("event")
		s.notify()
	})
	_ = browser.OnUpdate(func() {
		updateWaiting = true
		s.notify()
	})
}

// early holds what was done in the prerendered page and still has to be
// answered by the page that comes: where the caret was, which button was pressed.
var early struct {
	focused *browser.Early
	pressed string
}

// takeIn hands over what a person did before the program was there: go-app
// replaces the prerendered page, and with it everything typed into it.
func takeIn(s *Session) {
	done, err := browser.TakeEarly()
	if err != nil {
		return
	}
	for _, e := range done {
		if e.Key == fieldDraft && e.Value != "" {
			s.SetDraft("", joinTexts(s.Draft(""), e.Value))
		}
		if item, option, ok := optionOf(e.Key); ok && e.Checked && !s.Response().Begun() {
			s.Answer(item, option)
			s.Visit(item) // Next was not pressed: the question stays on the screen
		}
		if e.Focused {
			early.focused = &e
		}
		if e.Pressed {
			early.pressed = e.Key
		}
	}
}

// pressedEarly reports, once, whether the button with that key was pressed
// before the program was there.
func pressedEarly(key string) bool {
	if early.pressed != key {
		return false
	}
	early.pressed = ""
	return true
}

// joinTexts puts text typed early after what was already there.
func joinTexts(kept, typed string) string {
	if kept == "" {
		return typed
	}
	return kept + "\n\n" + typed
}

// optionOf finds the option whose input has that id.
func optionOf(id string) (guide.ItemID, guide.OptionID, bool) {
	first := guide.Items()[0]
	for _, o := range first.Options {
		if id == ui.InputID(string(first.ID), string(o.ID)) {
			return first.ID, o.ID, true
		}
	}
	return "", "", false
}
