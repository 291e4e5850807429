package trial

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

func TestPropose(t *testing.T) {
	for _, c := range []struct {
		begins, ends string
		want         []string
	}{
		{"2026-06-01", "2026-06-29", []string{"2026-06-15"}},
		{"2026-06-01", "2026-07-27", []string{"2026-06-29"}},
		{"2026-06-01", "2026-08-24", []string{"2026-06-29", "2026-07-27"}},
		{"2026-06-01", "2026-06-28", nil},
		{"2026-06-01", "2026-05-01", nil},
		{"2026-06-01", "2027-06-01", nil},
		{"2026-06-01", "", nil},
	} {
		var ends civil.Date
		if c.ends != "" {
			ends = day(c.ends)
		}
		var got []string
		for _, d := range Propose(day(c.begins), ends) {
			got = append(got, d.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s to %s: %v, want %v", c.begins, c.ends, got, c.want)
		}
	}
}

// What is proposed can always be agreed to.
func TestProposedDaysFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := good()
		terms.On, terms.Both = begun, begun
		terms.Ends = begun.AddDays(rapid.IntRange(7*MinWeeks, 7*MaxWeeks).Draw(t, "days"))
		terms.Reviews = Propose(begun, terms.Ends)
		if missing := terms.Missing(begun); len(missing) > 0 {
			t.Errorf("to %s: %v", terms.Ends, missing)
		}
		if len(terms.Reviews) > MaxWeeks/ProposeEvery {
			t.Errorf("%d days", len(terms.Reviews))
		}
	})
}

// Lacks says nothing exactly when Agree goes through.
func TestLacksSaysWhatAgreeWants(t *testing.T) {
	today := begun
	for name, c := range map[string]struct {
		trial Trial
		want  []Missing
	}{
		"nothing written":      {Trial{}, []Missing{MissingWorks, MissingStops, MissingAgreed, MissingKnows, MissingEnds, MissingReviews}},
		"complete":             {Trial{Terms: []Terms{with(func(t *Terms) { t.Both = civil.Date{} })}}, nil},
		"nobody knows":         {Trial{Terms: []Terms{with(func(t *Terms) { t.Both, t.Knows = civil.Date{}, "" })}}, []Missing{MissingKnows}},
		"a revision":           {Trial{Begun: begun, Terms: []Terms{good(), with(func(t *Terms) { t.On, t.Both = begun, civil.Date{} })}}, nil},
		"a revision, no dates": {Trial{Begun: begun, Terms: []Terms{good(), with(func(t *Terms) { t.On, t.Both, t.Reviews = begun, civil.Date{}, nil })}}, []Missing{MissingReviews}},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.trial.Lacks(today)
			if !slices.Equal(got, c.want) {
				t.Errorf("%v, want %v", got, c.want)
			}
			if _, err := c.trial.Agree(today); errors.Is(err, ErrMissing) != (len(got) > 0) {
				t.Errorf("Agree returns %v", err)
			}
		})
	}
}
