package draft_test

import (
	"os"
	"testing"

	"afterward/core/draft/drafttest"
	"afterward/core/guide"
)

// labelled are the drafts of a set.
func labelled(t testing.TB, set string) []drafttest.Labelled {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + set + ".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	all, err := drafttest.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What the rules reach is not lost again by the next one. The floors lie a little under
// what was reached; ACCURACY.md says what is aimed at.
func TestAccuracyIsNotLost(t *testing.T) {
	for set, floor := range map[string]struct{ precision, recall, severe, flagged float64 }{
		"tune": {0.94, 0.80, 0.92, 0.02}, "voices": {0.88, 0.78, 0.92, 0.03}, "lives": {0.91, 0.85, 0.96, 0.02}, "report": {0.73, 0.62, 0.67, 0.12},
	} {
		s := drafttest.Of(labelled(t, set))
		all := s.All()
		if all.Precision() < floor.precision || all.Recall() < floor.recall || s.FlagRate() > floor.flagged {
			t.Errorf("%s: precision %.3f, recall %.3f, %.1f %% of fine drafts marked", set, all.Precision(), all.Recall(), 100*s.FlagRate())
		}
		for _, kind := range []guide.MarkID{guide.MarkThreat, guide.MarkSelfHarm} {
			if got := s.Kinds[kind].Recall(); got < floor.severe {
				t.Errorf("%s, %s: recall %.3f", set, kind, got)
			}
		}
	}
}

// There are enough drafts, half of them fine, and of each kind enough in the report set.
func TestThereAreEnoughDrafts(t *testing.T) {
	for set, least := range map[string]int{"tune": 400, "voices": 400, "lives": 400, "report": 400} {
		s := drafttest.Of(labelled(t, set))
		if s.Drafts < least || 10*s.Fine < 4*s.Drafts || 10*s.Fine > 6*s.Drafts {
			t.Errorf("%s: %d drafts, %d fine", set, s.Drafts, s.Fine)
		}
		for _, m := range guide.Marks() {
			if c := s.Kinds[m.ID]; set == "report" && c.Both+c.Not < 10 {
				t.Errorf("%s: %d of kind %s", set, c.Both+c.Not, m.ID)
			}
		}
	}
}
