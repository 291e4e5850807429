package guide

import (
	"slices"
	"testing"
)

// Every stop of the guides can be told on the page where things have changed, in
// words of its own, and its source can be seen.
func TestStopsAreWellFormed(t *testing.T) {
	topics := ledgerTopics(t)
	seen, cited := map[StopID]bool{}, map[string]bool{}
	for _, s := range Stops() {
		if seen[s.ID] || s.Says == "" || s.Group == "" || len(s.Options) == 0 {
			t.Errorf("%s: twice or incomplete", s.ID)
		}
		seen[s.ID] = true
		checkSources(t, topics, "stop "+string(s.ID), s.Sources)
		for _, src := range s.Sources {
			for _, topic := range src.Topics {
				cited[topic] = true
			}
		}
		it, ok := ItemByID(s.Item)
		if !ok {
			t.Errorf("%s answers %s, which is no question", s.ID, s.Item)
		}
		for _, o := range s.Options {
			if option, ok := it.Option(o); !ok || option.Reads != Bad || option.Retired {
				t.Errorf("%s: %s of %s is not an answer that stops", s.ID, o, s.Item)
			}
		}
		if f, ok := FindingByID(s.Finding); !ok || !f.Calls.Stop() {
			t.Errorf("%s leads to %s, which ends nothing", s.ID, s.Finding)
		}
	}
	for _, topic := range []string{"stop-no-interest", "stop-ex-new-partner", "stop-ex-moved-on", "stop-you-are-dating", "stop-barely-responds",
		"stop-strung-along", "stop-explicit-no", "stop-blocked", "stop-fundamental-issues", "stop-more-harm-than-good", "stay-exhausted"} {
		if !cited[topic] {
			t.Errorf("the stop rule %s of the guides is not among what can have changed", topic)
		}
	}
}

// A person learns of every stop what can reopen it and what cannot.
func TestEveryStopSaysWhatReopensIt(t *testing.T) {
	topics := ledgerTopics(t)
	for _, f := range Findings() {
		r := ReopeningOf(f.ID)
		if !f.Calls.Stop() {
			if r.Cannot != "" || r.Can != "" {
				t.Errorf("%s ends nothing and says what reopens it", f.ID)
			}
			continue
		}
		if r.Cannot == "" {
			t.Errorf("%s does not say what cannot reopen it", f.ID)
		}
		checkSources(t, topics, "reopening of "+string(f.ID), r.Sources)
	}
	if ReopeningOf(FBlocked).Can != "" {
		t.Error("something is said to reopen a block")
	}
}

// Every gate says what it waits for, what opens it and what there is to do.
func TestEveryGateHasWords(t *testing.T) {
	used := map[GateID]bool{}
	for _, s := range Steps() {
		for _, g := range s.Gates {
			used[g] = true
		}
	}
	for _, l := range Lists() {
		for _, g := range l.Gates {
			used[g] = true
		}
	}
	for g := range used {
		text := GateTextOf(g)
		if text.Closed == "" || text.Now == "" || text.Remedy == "" {
			t.Errorf("gate %s: %+v", g, text)
		}
	}
	for g, text := range gateTexts {
		if !slices.Contains(slices.Concat(contactGates, twoGates), g) {
			t.Errorf("gate %s has no place in the order", g)
		}
		if text.Remedy == RemedyStep && text.Opens == "" {
			t.Errorf("gate %s opens by a step and names none", g)
		}
		if text.Opens == "" {
			continue
		}
		if s, ok := StepByID(text.Opens); !ok || s.Retired {
			t.Errorf("gate %s opens by the step %s, which nobody gets", g, text.Opens)
		}
	}
}
