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
// in a browser. In a worker it does one job instead. On any other machine it
// does nothing.
func Run() {
	if app.IsServer {
		return
	}
	if browser.InWorker() {
		browser.ServeJobs(jobs)
		return
	}
	browser.RegisterJobs(jobs)
	wire, err := browser.OpenChannel(wireName)
	d := BrowserDeps()
	if err == nil {
		d.Wire = wire
	}
	s := openAlone(d)
	if s.Erased() {
		_ = browser.ClearTab()
		browser.ClearCaches(func(error) {}) // what stays of them is the app's own files and says nothing
	}
	takeIn(s)
	Register(s)
	listen(s)
	hear(s, wire)
	_ = browser.HideStore(true) // until the first page is there, see view.OnMount
	app.RunWhenOnBrowser()
}

// wireName is the name of the channel between the tabs.
const wireName = "afterward"

// vaultLock is held by the tab that opens the vault or changes it as a whole.
const vaultLock = "afterward"

// alonePatience is how long a tab waits for another that does so: longer than
// any such change takes on a slow phone. After that it goes on, since a tab that
// hangs must not keep anyone from their notes.
const alonePatience = 10 * time.Second

// openAlone opens the session while no other tab changes the vault as a whole.
func openAlone(d Deps) *Session {
	opened := make(chan *Session, 1)
	browser.WithLock(vaultLock, alonePatience, func(bool) { opened <- NewSession(d) })
	return <-opened
}

// BrowserDeps are the real things a session runs on.
func BrowserDeps() Deps {
	return Deps{
		Backend:  browser.NewStorage(),
		Today:    deviceToday,
		NewID:    randomID,
		Later:    browser.After,
		Volatile: browser.MemoryOnly(),
		Quota:    quota(),
		Slow:     browser.RunJob,
		Exclusive: func(f func()) {
			browser.WithLock(vaultLock, alonePatience, func(bool) { f() })
		},
		Rest: func() {
			rested := make(chan struct{})
			browser.After(sliceRest, func() { close(rested) })
			<-rested
		},
		Persist: func() { browser.Persist(func(bool, error) {}) },
		Hidden:  browser.Hidden,
		Minute:  deviceMinute,
	}
}

// The room browsers give one site for local storage: no browser says, but all
// have had the same for years. Safari counts 5 MiB of two-byte characters,
// Chromium and Firefox as many characters.
const (
	quotaWebKit = 5 << 20 // bytes, as vault.Size counts
	quotaOthers = 10 << 20
)

func quota() int {
	if browser.Platform().WebKit {
		return quotaWebKit
	}
	return quotaOthers
}

// PrerenderSession is a session without a person, for building the static pages.
func PrerenderSession() *Session {
	return NewSession(Deps{
		Backend:   &vault.Memory{},
		Today:     func() civil.Date { return civil.Date{} },
		NewID:     randomID,
		Later:     func(time.Duration, func()) {},
		Slow:      func(string, [][]byte, func(browser.Far), func([][]byte, error)) func() { return func() {} },
		Exclusive: func(func()) {},
	})
}

// deviceToday is the day on the device's own calendar; the zero Date when the
// browser does not say.
func deviceToday() civil.Date {
	d, _ := browser.Today()
	return d
}

// deviceMinute is the minute of the day on the device's own clock; noon when the
// browser does not say, when nothing for the night is called for.
func deviceMinute() int {
	hour, minute, err := browser.Clock()
	if err != nil {
		return civil.DayMinutes / 2
	}
	return 60*hour + minute
}

// randomID is unlike any id another tab makes: 60 random bits.
func randomID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails, see crypto/rand
	return hex.EncodeToString(b[:])
}

// listen saves when the page is hidden or closed, takes in what other tabs
// write, and locks when it is time.
func listen(s *Session) {
	_, _ = browser.OnHide(func() { veiled(s, hide) })
	_, _ = browser.OnLeave(s.Forget)
	_, _ = browser.OnStorage(func(key string) {
		if concerns(key) {
			veiled(s, func(s *Session) { s.Reload(key) })
		}
	})
	_, _ = browser.WatchIdle(func(idle time.Duration) {
		s.LookAfter()
		veiled(s, func(s *Session) { s.Idle(idle) })
	})
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

// hear takes in what other tabs say where the storage has no room for it.
func hear(s *Session, wire browser.Channel) {
	_, _ = wire.Hear(func(signal string) {
		if concerns(signal) {
			veiled(s, func(s *Session) { s.Hear(signal) })
		}
	})
}

// concerns reports whether what another tab did is of concern here: that it has
// locked by itself is not while this page is in view.
func concerns(key string) bool { return key != idleSignal || browser.Hidden() }

// hide saves, and locks where the person wants that; a window that only lost the
// focus can still be seen.
func hide(s *Session) {
	if browser.Hidden() {
		s.Hidden()
		return
	}
	_ = s.Flush() // Saving tells of a failure
}

// veiled does what may lock. When it does, the page stays covered until the lock
// screen is there: what was on the screen must not be seen once more.
func veiled(s *Session, do func(*Session)) {
	before := s.Locked()
	if do(s); s.Locked() && !before {
		_ = browser.HoldVeil(true)
	}
}

// early holds what was done in the prerendered page and still has to be
// answered by the page that comes: where the caret was, which button was pressed.
var early struct {
	focused *browser.Early
	pressed string
	turned  civil.Date // the day whose open page was put away before; zero for none
}

// takeIn hands over what a person did before the program was there: go-app
// replaces the prerendered page, and with it everything typed into it.
func takeIn(s *Session) {
	done, err := browser.TakeEarly()
	if err != nil {
		return
	}
	s.WhenOpen(func() { takeInTexts(s, done) })
	for _, e := range done {
		if e.Focused {
			early.focused = &e
		}
		if e.Pressed {
			early.pressed = e.Key
		}
	}
}

// takeInTexts keeps what was typed and chosen early.
func takeInTexts(s *Session, done []browser.Early) {
	for _, e := range done {
		if e.Key == fieldDraft && e.Value != "" {
			if on, err := s.TurnPage(""); err == nil && !on.IsZero() {
				early.turned = on // what is typed today does not go on from another day
			}
			s.SetDraft("", joinTexts(s.Draft(""), e.Value))
		}
		if item, option, ok := optionOf(e.Key); ok && e.Checked && !s.Response().Begun() {
			s.Answer(item, option)
			s.Visit(item) // Next was not pressed: the question stays on the screen
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
