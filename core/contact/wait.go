package contact

import (
	"errors"
	"fmt"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// Lengths returns how many minutes can be waited, the shortest first. All are our own
// choice: no study says how long a wish to write lasts, and none is promised to pass.
func Lengths() []int { return []int{5, 10, 20, 30} }

// longestWait is the most minutes a stored wait or the minutes waited through an urge
// may have: a day.
const longestWait = civil.DayMinutes

// A Wait is the delay that is running: one record, so that it outlives a reload and a
// closed page. What day and hour it is never comes from Start: the clock of a device
// may be wrong and a second has no day.
type Wait struct {
	From    civil.Moment `json:"from"`           // when it began, by the clock on the wall
	Start   int64        `json:"start"`          // the same in seconds since 1970, as the device counts them
	Minutes int          `json:"minutes"`        // how long it was to be, from 1
	Urge    string       `json:"urge,omitempty"` // id of the urge it is for; "" when none was put down yet
}

// ErrWait means stored bytes are not a wait.
var ErrWait = errors.New("not a wait")

// CheckWait reports whether body decodes as a Wait; the error wraps ErrWait and holds
// no text.
func CheckWait(body []byte) error {
	var w Wait
	if err := strictjson.Decode(body, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrWait, err)
	}
	switch {
	case w.From.IsZero() || w.Start < 1:
		return fmt.Errorf("%w: no beginning", ErrWait)
	case w.Minutes < 1 || w.Minutes > longestWait:
		return fmt.Errorf("%w: no length", ErrWait)
	case w.Urge != "" && !tag(w.Urge):
		return fmt.Errorf("%w: bad id", ErrWait)
	}
	return nil
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (w *Wait) ReadQuick(r *strictjson.Reader) bool {
	from, err := civil.ParseMoment(r.Text("from"))
	got := Wait{From: from, Start: int64(r.Count("start")), Minutes: r.Count("minutes"), Urge: r.TextOr("urge")}
	if err != nil || !r.Done() {
		return false
	}
	*w = got
	return true
}

// Left returns how many seconds of it are left at now, in seconds since 1970: never
// less than 0 and never more than its whole length, also when the clock was set back.
func (w Wait) Left(now int64) int64 {
	whole := int64(w.Minutes) * 60
	gone := now - w.Start
	switch {
	case now <= w.Start: // before anything is subtracted that could run over
		return whole
	case gone < 0 || gone >= whole:
		return 0
	}
	return whole - gone
}

// Through returns how many whole minutes of it are over at now.
func (w Wait) Through(now int64) int { return w.Minutes - int((w.Left(now)+59)/60) }

// Merge returns the one of two waits that ends later.
func (w Wait) Merge(v Wait) Wait {
	if w.Start+int64(w.Minutes)*60 >= v.Start+int64(v.Minutes)*60 {
		return w
	}
	return v
}
