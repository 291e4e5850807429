package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// nightPage is what opens first in the night.
const nightPage = "/urge?night=1"

// nightWaits is set while the lock is closed on the first page: nobody knows yet what
// was chosen for the night.
var nightWaits bool

// nightFirst opens the page against the urge to write instead of this one when it is
// the first of the visit, it is night by the person's own hours, and they have
// something here. Whoever goes on from there is not led back.
func (v *view) nightFirst(ctx app.Context) {
	if app.IsServer || arrivals > 0 {
		return
	}
	if v.closed() {
		nightWaits = true
		return
	}
	v.toNight(ctx)
}

func (v *view) toNight(ctx app.Context) {
	if v.s.IsNight() && !v.s.Settings().Night.Off && v.s.Response().Begun() {
		ctx.Navigate(nightPage)
	}
}

// nightAfterLock is nightFirst once the lock has been opened.
func (v *view) nightAfterLock() {
	if nightWaits && !v.closed() {
		nightWaits = false
		v.toNight(v.ctx)
	}
}
