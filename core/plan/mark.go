// Package plan turns the outcome of an assessment into phases and steps. The
// plan itself is never stored: it is built anew from the answers, the marks and
// the day, so it can refuse at once when something changes.
package plan

import (
	"errors"
	"fmt"

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
	Status Status     `json:"status"`
	On     civil.Date `json:"on"`   // the day of the status
	Note   string     `json:"note"` // what they wrote; never scored
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (m *Mark) ReadQuick(r *strictjson.Reader) bool {
	status := Status(r.Text("status"))
	on, err := civil.Parse(r.Text("on"))
	got := Mark{Status: status, On: on, Note: r.Text("note")}
	if err != nil || !r.Done() {
		return false
	}
	*m = got
	return true
}

// IsZero reports whether there is nothing to keep.
func (m Mark) IsZero() bool { return m == Mark{} }

// A Course is what a person decided about the plan as a whole.
type Course struct {
	Path guide.Path `json:"path"` // "" until they choose; only ever a choice, a stop outranks it
	On   civil.Date `json:"on"`
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
	switch m.Status {
	case Todo, Doing, Done, Skipped:
		return nil
	}
	return fmt.Errorf("%w: unknown status", ErrMark)
}

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
