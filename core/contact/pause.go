package contact

import (
	"errors"
	"fmt"

	"afterward/core/civil"
	"afterward/core/merge"
	"afterward/core/strictjson"
)

// A Pause is a stretch of days, both ends in it, that neither run nor steadiness
// looks at: a funeral, a holiday from counting, talks that both agreed to. A zero To
// has no end yet. It is stored under an id of its own.
type Pause struct {
	From civil.Date `json:"from"`
	To   civil.Date `json:"to,omitzero"`
	Gone civil.Date `json:"gone,omitzero"` // the day it was taken back; it stays readable
}

// ErrPause means stored bytes are not a pause.
var ErrPause = errors.New("not a pause")

// CheckPause reports whether body decodes as a Pause; the error wraps ErrPause.
func CheckPause(body []byte) error {
	var p Pause
	if err := strictjson.Decode(body, &p); err != nil {
		return fmt.Errorf("%w: %w", ErrPause, err)
	}
	if p.From.IsZero() || !p.To.IsZero() && p.To.Compare(p.From) < 0 {
		return fmt.Errorf("%w: no beginning, or an end before it", ErrPause)
	}
	return nil
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (p *Pause) ReadQuick(r *strictjson.Reader) bool {
	from, errFrom := civil.Parse(r.Text("from"))
	to, errTo := civil.Parse(r.TextOr("to"))
	gone, errGone := civil.Parse(r.TextOr("gone"))
	if errFrom != nil || errTo != nil || errGone != nil || !r.Done() {
		return false
	}
	*p = Pause{from, to, gone}
	return true
}

// Has reports whether the pause has the day.
func (p Pause) Has(d civil.Date) bool {
	return p.Gone.IsZero() && !p.From.IsZero() && d.Compare(p.From) >= 0 && (p.To.IsZero() || d.Compare(p.To) <= 0)
}

// Merge returns one pause of two that were changed apart. The shorter counts, because
// a pause hides days: the later beginning, and the earlier end that comes after it.
// One that was taken back on either side is.
func (p Pause) Merge(q Pause) Pause {
	out := Pause{From: lateDay(p.From, q.From), To: merge.Earlier(p.To, q.To), Gone: merge.Earlier(p.Gone, q.Gone)}
	if !out.To.IsZero() && out.To.Compare(out.From) < 0 {
		out.To = out.From
	}
	return out
}
