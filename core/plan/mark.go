// Package plan turns the outcome of an assessment into phases and steps. The
// plan itself is never stored: it is built anew from the answers, the marks and
// the day, so it can refuse at once when something changes.
package plan

import (
	"errors"
	"fmt"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// A Status says what a person has done about a step.
type Status string

const (
	Todo    Status = "" // nothing yet
	Doing   Status = "doing"
	Done    Status = "done"
	Skipped Status = "skipped"
)

// A Mark is what a person recorded about one step: facts, stored under the
// step's id. The zero Mark is a step nothing was done about.
type Mark struct {
	Status Status       `json:"status"`
	On     civil.Date   `json:"on"`              // the day of the status
	Note   string       `json:"note"`            // what they wrote; never scored
	Seen   string       `json:"seen,omitempty"`  // what they saw come of it, in their words
	Why    string       `json:"why,omitempty"`   // why they left it out
	Due    civil.Date   `json:"due,omitzero"`    // the day they want to do it
	Times  []civil.Date `json:"times,omitempty"` // a step that repeats: the days it was done, oldest first
	Past   []Change     `json:"past,omitempty"`  // what the status was before, oldest first
}

// A Change is one status of a step on a day.
type Change struct {
	Status Status     `json:"status"`
	On     civil.Date `json:"on"`
	Undone bool       `json:"undone,omitempty"` // taken back by the person
}

// ReadQuick reads what the app writes most often, a mark without history; see
// strictjson.Quick.
func (m *Mark) ReadQuick(r *strictjson.Reader) bool {
	status := Status(r.Text("status"))
	on, err := civil.Parse(r.Text("on"))
	got := Mark{Status: status, On: on, Note: r.Text("note"), Seen: r.TextOr("seen"), Why: r.TextOr("why")}
	due, wrong := civil.Parse(r.TextOr("due"))
	got.Due = due
	if err != nil || wrong != nil || !r.Done() {
		return false
	}
	*m = got
	return true
}

// IsZero reports whether there is nothing to keep.
func (m Mark) IsZero() bool { return m.Equal(Mark{}) }

// Equal reports whether two marks say the same.
func (m Mark) Equal(n Mark) bool {
	return m.Status == n.Status && m.On == n.On && m.Note == n.Note && m.Seen == n.Seen && m.Why == n.Why && m.Due == n.Due &&
		slices.Equal(m.Times, n.Times) && slices.Equal(m.Past, n.Past)
}

// set returns the mark with another status; the one before goes into its history.
// Setting it to Todo takes everything back, and the history says so.
func (m Mark) set(status Status, on civil.Date) Mark {
	m.Past = slices.Clone(m.Past)
	if m.Status != Todo {
		m.Past = append(m.Past, Change{Status: m.Status, On: m.On})
	}
	m.Status, m.On = status, on
	if status == Todo {
		m.On = civil.Date{}
		for i := range m.Past {
			m.Past[i].Undone = true
		}
	}
	return m
}

// CanUndo reports whether there is a status to take back.
func (m Mark) CanUndo() bool { return m.Status != Todo }

// Undo takes the latest status back: the one before it counts again, and what was
// taken back stays in the history, marked as that.
func (m Mark) Undo() Mark {
	if !m.CanUndo() {
		return m
	}
	taken := Change{Status: m.Status, On: m.On, Undone: true}
	m.Past = slices.Clone(m.Past)
	before := Change{}
	for i := len(m.Past) - 1; i >= 0; i-- {
		if !m.Past[i].Undone {
			before = m.Past[i]
			m.Past = slices.Delete(m.Past, i, i+1)
			break
		}
	}
	m.Past = append(m.Past, taken)
	m.Status, m.On = before.Status, before.On
	return m
}

// History returns every status of the step, oldest first, the present one last.
func (m Mark) History() []Change {
	out := slices.Clone(m.Past)
	if m.Status != Todo {
		out = append(out, Change{Status: m.Status, On: m.On})
	}
	slices.SortStableFunc(out, func(a, b Change) int { return a.On.Compare(b.On) })
	return out
}

// Latest is the latest day the mark tells of. What was taken back tells of none:
// a status entered on a wrong day can be put right.
func (m Mark) Latest() civil.Date {
	last := m.On
	for _, on := range m.Times {
		last = later(last, on)
	}
	for _, c := range m.Past {
		if !c.Undone {
			last = later(last, c.On)
		}
	}
	return last
}

// did returns the mark with one more day on which a repeating step was done. A
// day counts once; the days stay in order.
func (m Mark) did(on civil.Date) Mark {
	i, had := slices.BinarySearchFunc(m.Times, on, civil.Date.Compare)
	if !had {
		m.Times = slices.Insert(slices.Clone(m.Times), i, on)
	}
	if m.Status == Todo || m.Status == Skipped {
		return m.set(Doing, on)
	}
	return m
}

// undid returns the mark without a day on which a repeating step was done.
func (m Mark) undid(on civil.Date) Mark {
	m.Times = slices.DeleteFunc(slices.Clone(m.Times), func(d civil.Date) bool { return d == on })
	if len(m.Times) == 0 {
		m.Times = nil
	}
	return m
}

// lastTime is the latest day a repeating step was done, or else begun.
func (m Mark) lastTime() civil.Date {
	last := civil.Date{}
	for _, on := range m.Times { // not the last one: an import may have them in any order
		last = later(last, on)
	}
	if last.IsZero() {
		return m.On
	}
	return last
}

func later(a, b civil.Date) civil.Date {
	if a.Compare(b) >= 0 {
		return a
	}
	return b
}

// A Course is what a person decided about the plan as a whole.
type Course struct {
	Path    guide.Path `json:"path"`             // "" until they choose; only ever a choice, a stop outranks it
	On      civil.Date `json:"on"`               // the day of the choice
	Space   int        `json:"space,omitempty"`  // whole days of space they chose; 0 for guide.SpaceDays
	Why     string     `json:"why,omitempty"`    // why it should be another number
	Was     int        `json:"was,omitempty"`    // how many days counted before they last changed that
	Changed civil.Date `json:"changed,omitzero"` // the day they last changed it
	Marks   bool       `json:"marks,omitempty"`  // whether milestones are shown; off until they want it
	Wrong   civil.Date `json:"wrong,omitzero"`   // the latest day that was put down with a wrong date of the device, as they say
	Right   civil.Date `json:"right,omitzero"`   // the day they said that it is right now
	Quiet   civil.Date `json:"quiet,omitzero"`   // nothing is called due before this day
}

var (
	// ErrMark means stored bytes are not a mark.
	ErrMark = errors.New("not a mark")
	// ErrCourse means stored bytes are not a course.
	ErrCourse = errors.New("not a course")
)

// CheckMark reports whether body decodes as a Mark; the error wraps ErrMark.
func CheckMark(body []byte) error {
	var m Mark
	if err := strictjson.Decode(body, &m); err != nil {
		return fmt.Errorf("%w: %w", ErrMark, err)
	}
	if !m.Status.known() || slices.ContainsFunc(m.Past, func(c Change) bool { return !c.Status.known() }) {
		return fmt.Errorf("%w: unknown status", ErrMark)
	}
	return nil
}

func (s Status) known() bool { return s == Todo || s == Doing || s == Done || s == Skipped }

// CheckCourse reports whether body decodes as a Course; the error wraps ErrCourse.
func CheckCourse(body []byte) error {
	var c Course
	if err := strictjson.Decode(body, &c); err != nil {
		return fmt.Errorf("%w: %w", ErrCourse, err)
	}
	switch c.Path {
	case "", guide.PathTry, guide.PathLetGo:
		return nil
	}
	return fmt.Errorf("%w: unknown path", ErrCourse)
}
