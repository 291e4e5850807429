package checkin

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/merge"
	"afterward/core/strictjson"
)

// A Week is what a person wrote looking back at a week: an answer for each of the
// guide's questions, by its id. It is stored under the week's Monday.
type Week struct {
	On    civil.Date        `json:"on"`              // the Monday
	Words map[string]string `json:"words,omitempty"` // as typed; a question of another version is kept as it is
}

// ErrWeek means stored bytes are not a look back at a week.
var ErrWeek = errors.New("not a look back at a week")

// WeekOf is the Monday of the week a day lies in.
func WeekOf(d civil.Date) civil.Date {
	monday := civil.Date{Year: 2024, Month: 1, Day: 1}
	return d.AddDays(-(((d.DaysSince(monday) % 7) + 7) % 7))
}

// CheckWeek reports whether body decodes as a Week; the error wraps ErrWeek and holds
// no text.
func CheckWeek(body []byte) error {
	var w Week
	if err := strictjson.Decode(body, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrWeek, err)
	}
	if w.On.IsZero() || WeekOf(w.On) != w.On {
		return fmt.Errorf("%w: no Monday", ErrWeek)
	}
	return nil
}

// IsZero reports whether nothing is written in it.
func (w Week) IsZero() bool { return strings.TrimSpace(w.Text()) == "" }

// Text is everything written in it, for whoever keeps words from getting lost.
func (w Week) Text() string {
	var all []string
	for _, id := range slices.Sorted(maps.Keys(w.Words)) {
		if strings.TrimSpace(w.Words[id]) != "" {
			all = append(all, w.Words[id])
		}
	}
	return strings.Join(all, "\n")
}

// Merge returns one look back of two at the same week; texts of both are kept.
func (w Week) Merge(theirs Week) Week {
	out := Week{On: w.On, Words: map[string]string{}}
	for id, text := range w.Words {
		out.Words[id] = text
	}
	for id, text := range theirs.Words {
		out.Words[id] = merge.Texts(out.Words[id], text)
	}
	return out
}
