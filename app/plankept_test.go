package app

import (
	"strings"
	"testing"

	"afterward/core/guide"
)

// Steps kept from before are counted on the page of the plan, and their rows made only once they are
// opened: there can be more of them than of all others.
func TestKeptStepsAreMadeWhenOpened(t *testing.T) {
	s := answered(t, notYetStory)
	s.ChoosePath(guide.PathTry)
	for _, phase := range s.Plan().Phases {
		for _, step := range phase.Steps {
			s.SetNote(step.ID, "a note")
		}
	}
	s.ChoosePath(guide.PathLetGo)
	kept := s.Plan().Kept
	if len(kept) == 0 {
		t.Fatal("nothing is kept from before")
	}
	for _, opened := range []bool{false, true} {
		_, text := rendered(t, s, &planPage{}, func(p *planPage) { p.there, p.before = true, opened })
		_, text, there := strings.Cut(text, `id="kept-steps"`)
		if !there {
			t.Fatal("no place for them")
		}
		for _, step := range kept {
			if strings.Contains(text, stepHref(step.ID)+`"`) != opened {
				t.Errorf("opened: %v, and a row for %s: %v", opened, step.ID, !opened)
			}
		}
	}
}
