package app

import (
	"errors"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/plan"
)

func TestIfThenHalvesFitTheSentence(t *testing.T) {
	for _, c := range [][4]string{
		{"it is late", "I go to bed", "it is late", "I go to bed"},
		{"If it is late,", "then I will go to bed.", "it is late", "go to bed"},
		{"when Mara calls", "I'll listen", "Mara calls", "listen"},
		{"iffy news come", "then, breathe", "iffy news come", "breathe"},
		{" If ", "thenceforth I sleep", "If", "thenceforth I sleep"},
	} {
		if when, then := ifThenHalves(plan.IfThen{If: c[0], Then: c[1]}); when != c[2] || then != c[3] {
			t.Errorf("%q, %q stand as %q, %q", c[0], c[1], when, then)
		}
	}
}

// A plan needs both halves, is shown at its time of day, and keeps the day it was
// said aloud. One that was put away is shown at no time and comes back as it was.
func TestIfThenPlans(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft(draftIf, "it is late")
	if _, err := s.KeepIfThen(plan.Night); !errors.Is(err, ErrEmpty) || s.Draft(draftIf) != "it is late" {
		t.Fatalf("half a plan was kept: %v", err)
	}
	s.SetDraft(draftThen, "put the phone into the kitchen")
	night, err := s.KeepIfThen(plan.Night)
	if err != nil || s.Draft(draftIf)+s.Draft(draftThen) != "" {
		t.Fatalf("%v, drafts %q %q", err, s.Draft(draftIf), s.Draft(draftThen))
	}
	s.SetDraft(draftIf, "I want to look")
	s.SetDraft(draftThen, "drink a glass of water")
	if _, err := s.KeepIfThen(plan.AnyTime); err != nil {
		t.Fatal(err)
	}
	s.Rehearse(night, true)
	d.wait()
	s = d.open()
	if n, m := len(ifThensFor(s, plan.Night)), len(ifThensFor(s, plan.Morning)); n != 2 || m != 1 {
		t.Errorf("%d at night, %d in the morning", n, m)
	}
	v := viewIfThen(s.IfThens()[0], s.Today())
	if v.State != "For the night · Said aloud on 21 November 2026" || !v.Today || !v.Again {
		t.Errorf("%+v", v)
	}
	s.PutAway(night, true)
	if n := len(ifThensFor(s, plan.Night)); n != 1 {
		t.Errorf("put away, and %d at night", n)
	}
	n, _ := rendered(t, s, &ifThenPage{}, nil)
	if text := words(n); !strings.Contains(text, "put the phone into the kitchen") || !strings.Contains(text, "Put away on 21 November 2026") {
		t.Errorf("the page says %q", text)
	}
	s.PutAway(night, false)
	if m := s.IfThens()[0]; !m.Gone.IsZero() || m.Rehearsed != day || m.When != plan.Night {
		t.Errorf("%+v", m)
	}
}

// Examples are offered while nothing is written, and the sources with them.
func TestIfThenPageOffersExamplesOnlyToEmptyFields(t *testing.T) {
	var d device
	s := d.open()
	first := guide.IfThenExamples()[0]
	for draft, want := range map[string]bool{"": true, "  ": true, "it": false} {
		s.SetDraft(draftIf, draft)
		n, _ := rendered(t, s, &ifThenPage{}, nil)
		text := words(n)
		if strings.Contains(text, plain(first.Then)) != want {
			t.Errorf("with %q written: examples %v", draft, !want)
		}
		for _, line := range guide.SourceLines(guide.AboutIfThen().Sources) {
			if !strings.Contains(text, plain(line)) {
				t.Errorf("no %q", line)
			}
		}
	}
}

func TestMomentsAreAllThere(t *testing.T) {
	for hour := range 24 {
		m := plan.MomentOf(hour)
		if momentOf(pickOf(m)) != m {
			t.Errorf("hour %d: %q cannot be picked", hour, m)
		}
	}
	if pickOf(plan.AnyTime) != "any" || pickOf("later version") != "any" || momentOf("nonsense") != plan.AnyTime {
		t.Error("what is unknown is not for any time")
	}
}
