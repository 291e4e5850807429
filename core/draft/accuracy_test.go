package draft_test

import (
	"os"
	"strings"
	"testing"
	"unicode"

	"afterward/core/draft"
	"afterward/core/draft/drafttest"
	"afterward/core/guide"
)

// labelled are the drafts of a set.
func labelled(t testing.TB, set string) []drafttest.Labelled {
	t.Helper()
	all, err := drafttest.Read(os.DirFS("testdata"), set+".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What is reached is not lost again by the next rule or the next points. The floors lie
// a little under what was reached; ACCURACY.md says what is aimed at.
func TestAccuracyIsNotLost(t *testing.T) {
	for set, floor := range map[string]struct{ precision, recall, threat, selfHarm, flagged float64 }{
		"known/lives": {0.9, 0.7, 0.8, 0.8, 0.04}, "learnt/public": {0.9, 0.85, 0.84, 0.9, 0.06},
		"report/one": {0.9, 0.77, 0.88, 0.92, 0.075}, "report/two": {0.85, 0.53, 0.77, 0.9, 0.07}, "report/three": {0.85, 0.8, 0.95, 0.88, 0.09},
	} {
		s := drafttest.Of(labelled(t, set), draft.Check)
		all := s.All()
		if all.Precision() < floor.precision || all.Recall() < floor.recall || s.FlagRate() > floor.flagged {
			t.Errorf("%s: precision %.3f, recall %.3f, %.1f %% of fine drafts marked", set, all.Precision(), all.Recall(), 100*s.FlagRate())
		}
		threat, harm := s.Kinds[guide.MarkThreat].Recall(), s.Kinds[guide.MarkSelfHarm].Recall()
		if threat < floor.threat || harm < floor.selfHarm {
			t.Errorf("%s: recall of threats %.3f, of self-harm %.3f", set, threat, harm)
		}
	}
}

// There are enough drafts, half of them fine, and of each kind enough in the report sets.
func TestThereAreEnoughDrafts(t *testing.T) {
	for set, least := range map[string]int{"known/tune": 400, "learnt/public": 400, "report/one": 400, "report/two": 400, "report/three": 400} {
		s := drafttest.Of(labelled(t, set), draft.Check)
		if s.Drafts < least || 10*s.Fine < 4*s.Drafts || 10*s.Fine > 6*s.Drafts {
			t.Errorf("%s: %d drafts, %d fine", set, s.Drafts, s.Fine)
		}
		for _, m := range guide.Marks() {
			if c := s.Kinds[m.ID]; strings.HasPrefix(set, drafttest.Report) && c.Both+c.Not < 10 {
				t.Errorf("%s: %d of kind %s", set, c.Both+c.Not, m.ID)
			}
		}
	}
}

// No draft of a report set is among those that points are counted from.
func TestTheReportSetsAreApart(t *testing.T) {
	sets, err := drafttest.Load(os.DirFS("testdata"))
	if err != nil {
		t.Fatal(err)
	}
	apart, err := drafttest.LoadFolders(os.DirFS("testdata"), drafttest.Report)
	if err != nil {
		t.Fatal(err)
	}
	report := map[string]bool{}
	for _, s := range apart {
		for _, l := range s.Drafts {
			report[squashed(l.Text)] = true
		}
	}
	for _, s := range sets {
		for _, l := range s.Drafts {
			if text := squashed(l.Text); report[text] && len(text) > 40 {
				t.Errorf("%s/%s: %s stands in a report set", s.Folder, s.Name, l.ID)
			}
		}
	}
}

// squashed is a text without what does not make it another.
func squashed(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
