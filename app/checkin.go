package app

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/checkin"
	"afterward/core/civil"
)

// A dayForm asks how it is now, or shows one check-in again. A check-in belongs to the
// day on which it was begun, also when midnight comes in between.
type dayForm struct {
	on      civil.Date
	id      string       // of the check-in that is made or gone on with
	opened  bool         // the address names it: it stays the one that is shown
	round   int          // counts how often it began anew, so that ticks are taken back
	touched civil.Moment // when it was begun or changed last
	release func()
}

// begin goes on with the check-in of this hour, or begins one.
func (f *dayForm) begin(s *Session) {
	f.on, f.id, f.opened, f.touched = s.Today(), s.CheckInNow(), false, s.Now()
}

// open shows the check-in with that id again; "" begins one.
func (f *dayForm) open(s *Session, id string) {
	f.begin(s)
	if id != "" {
		f.id, f.opened = id, true
		if e := s.CheckIn(id); e.On.Valid() {
			f.on = e.On
		}
	}
}

// about is the day the check-in is about. Behind a closed lock the form cannot know it.
func (f *dayForm) about(e checkin.Entry) civil.Date {
	if e.On.Valid() {
		return e.On
	}
	return f.on
}

// turn begins anew when the page has lain still for so long that what is said now is
// another check-in: a page on a phone may stay open for days.
func (f *dayForm) turn(s *Session) (turned bool) {
	if f.opened || s.Now().MinutesSince(f.touched) < checkin.FreshMinutes {
		return false
	}
	f.begin(s)
	f.round++
	return true
}

// set keeps what is said now.
func (f *dayForm) set(s *Session, change func(*checkin.Entry)) {
	f.turn(s)
	if !f.opened && s.CheckIn(f.id).IsZero() {
		f.on = s.Today()
	}
	f.touched = s.Now()
	s.SetCheckIn(f.id, f.on, change)
}

// note keeps the line as it is typed. A line that stands there already is gone on with,
// however long ago it was begun.
func (f *dayForm) note(s *Session, text string) {
	if s.CheckIn(f.id).Note != "" {
		f.touched = s.Now()
	}
	f.set(s, func(e *checkin.Entry) { e.Note = text })
}

// drop takes the check-in back and returns what it was.
func (f *dayForm) drop(s *Session) (was checkin.Entry) {
	was = s.CheckIn(f.id)
	s.SetCheckIn(f.id, f.on, func(e *checkin.Entry) { *e = checkin.Entry{} })
	return was
}

// restore brings back what a check-in was.
func (f *dayForm) restore(s *Session, was checkin.Entry) {
	f.on, f.touched = was.On, s.Now()
	s.SetCheckIn(f.id, f.on, func(e *checkin.Entry) { *e = was })
}

// watch begins anew, where it is time, when the page comes back to the front.
func (f *dayForm) watch(ctx app.Context, s *Session, turned func()) {
	f.release, _ = browser.OnShow(func() {
		ctx.Dispatch(func(app.Context) {
			if f.turn(s) {
				turned()
			}
		})
	})
}

// unwatch ends it.
func (f *dayForm) unwatch() {
	if f.release != nil {
		f.release()
	}
}

// key names what the form is about: before its day is known it shows nothing that
// was said.
func (f *dayForm) key() string { return f.id + "/" + strconv.Itoa(f.round) }

// mood asks for the mood with one tap.
func (f *dayForm) mood(s *Session, ask string) app.UI {
	return degrees(f, s, "mood", ask, checkin.Moods(), func(e *checkin.Entry) *checkin.Mood { return &e.Mood })
}

// urge asks how strong the wish to write is.
func (f *dayForm) urge(s *Session) app.UI {
	return degrees(f, s, "urge", "The wish to write to them", checkin.Urges(), func(e *checkin.Entry) *checkin.Urge { return &e.Urge })
}

// sleep asks how the night was.
func (f *dayForm) sleep(s *Session, ask string) app.UI {
	return degrees(f, s, "sleep", ask, checkin.Sleeps(), func(e *checkin.Entry) *checkin.Sleep { return &e.Sleep })
}

// met asks whether there was contact.
func (f *dayForm) met(s *Session, ask string) app.UI {
	return degrees(f, s, "met", ask, checkin.Mets(), func(e *checkin.Entry) *checkin.Met { return &e.Contact })
}

// A saying is one of the measures of a check-in.
type saying interface {
	checkin.Mood | checkin.Urge | checkin.Sleep | checkin.Met
	Text() string
}

// degrees asks for a measure by all there is to say of it; in is where an entry keeps it.
func degrees[T saying](f *dayForm, s *Session, name, ask string, all []T, in func(*checkin.Entry) *T) app.UI {
	e := s.CheckIn(f.id)
	q := &ui.Scale{Name: name, Key: f.key(), Ask: ask}
	for _, v := range all {
		id := fmt.Sprint(v)
		q.Degrees = append(q.Degrees, ui.Degree{ID: id, Label: v.Text(), Chosen: *in(&e) == v,
			OnCheck: on(name+"/"+f.key()+"/"+id, func(app.Context, app.Event) { f.set(s, func(e *checkin.Entry) { *in(e) = v }) })})
	}
	return q
}

// checkIn is the card on the page of today: one tap, and a way to the rest.
func (f *dayForm) checkIn(s *Session) app.UI {
	v := viewCheckIn(checkInFacts{Entry: s.CheckIn(f.id)})
	return app.Section().Class("card check-in").Body(
		f.mood(s, "How is it now?"),
		app.Div().Class("check-in-row").Body(
			ui.Region("check-in-said", v.says(false)...),
			app.A().ID("check-in-more").Class("inline-way small").Href("/check-in").Text(v.More)))
}
