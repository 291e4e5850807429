package plan

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
)

const anyStep guide.StepID = "two-lists"

// Whatever two marks say, both say it after they were brought together, but for
// what one of them has taken back; and doing so twice changes nothing.
func TestMergingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawnMark(t), drawnMark(t)
		if rapid.Bool().Draw(t, "one history") {
			b = drawnOn(t, a)
		}
		a.Note, b.Seen, b.Why = a.Note+"one", "seen", "why"
		m := a.Merge(anyStep, b)
		have := m.tally()
		for _, side := range []Mark{a, b} {
			if !strings.Contains(m.Note, side.Note) || !strings.Contains(m.Seen, side.Seen) || !strings.Contains(m.Why, side.Why) {
				t.Fatalf("a text of %+v is gone: %+v", side, m)
			}
			for _, on := range side.Times {
				if !slices.Contains(m.Times, on) {
					t.Fatalf("%v is gone: %+v", on, m)
				}
			}
			if again := m.Merge(anyStep, side); !again.Equal(m) {
				t.Fatalf("bringing in %+v once more changed %+v to %+v", side, m, again)
			}
		}
		for _, c := range slices.Concat(a.History(), b.History(), m.History()) {
			knows := a.tally()
			if theirs := b.tally(); theirs.compare(knows, c) > 0 {
				knows = theirs
			}
			if have.compare(knows, c) != 0 {
				t.Fatalf("%+v is not as the one has it that knows more: %+v of %+v and %+v", c, m, a, b)
			}
		}
		if n := b.Merge(anyStep, a); n.Status != m.Status || n.On != m.On || !slices.Equal(n.Times, m.Times) {
			t.Fatalf("from the other side: %+v and %+v", m, n)
		}
	})
}

// drawnOn goes on with a mark, as another tab does.
func drawnOn(t *rapid.T, m Mark) Mark {
	for range rapid.IntRange(1, 3).Draw(t, "more") {
		if rapid.Bool().Draw(t, "take back") {
			m = m.Undo()
		} else {
			m = m.set(rapid.SampledFrom([]Status{Todo, Doing, Done, Skipped}).Draw(t, "status"), today.AddDays(-rapid.IntRange(0, 2).Draw(t, "on")))
		}
	}
	return m
}

// Going on from a mark and merging the old copy of it, from either side, changes
// nothing about where the step stands: what was taken back stays taken back, and
// what was done again stays done.
func TestAnOldCopyOfAMarkChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := drawnMark(t)
		now := old
		if rapid.Bool().Draw(t, "take back") {
			now = old.Undo()
		} else {
			now = old.set(rapid.SampledFrom([]Status{Todo, Doing, Done, Skipped}).Draw(t, "status"), today)
		}
		old.Note += "typed meanwhile"
		for _, m := range []Mark{now.Merge(anyStep, old), old.Merge(anyStep, now)} {
			if m.Status != now.Status || m.On != now.On {
				t.Fatalf("%+v is %+v after merging %+v", now, m, old)
			}
		}
	})
}

// A Done that was taken back does not come back with an old copy, and opens no gate.
func TestADoneThatWasTakenBackDoesNotComeBack(t *testing.T) {
	done := Mark{Status: Done, On: today, Note: "I call Robin"}
	for name, back := range map[string]Mark{"undone": done.Undo(), "set to nothing": done.set(Todo, today), "begun again": done.set(Doing, today), "left out": done.set(Skipped, today)} {
		typed := done
		typed.Note += ", and Kim"
		for _, old := range []Mark{done, typed} {
			for _, m := range []Mark{back.Merge(guide.StepSupport, old), old.Merge(guide.StepSupport, back)} {
				f := Facts{Response: ready(), Today: today.AddDays(2), Marks: map[guide.StepID]Mark{guide.StepSupport: m}}
				if m.Status != back.Status || !closedGates(f)[guide.GateSupport] || !strings.Contains(m.Note, old.Note) {
					t.Errorf("%s: %+v", name, m)
				}
			}
		}
	}
}

// What was taken back and done again is done, whatever older copy comes in.
func TestADoneAgainStaysDone(t *testing.T) {
	done := Mark{Status: Done, On: today}
	again := done.Undo().set(Done, today)
	for name, old := range map[string]Mark{"nothing": {}, "the first time": done, "taken back": done.Undo(), "itself with a note": {Status: Done, On: today, Note: "x", Past: again.Past}} {
		for _, m := range []Mark{again.Merge(anyStep, old), old.Merge(anyStep, again)} {
			if m.Status != Done || m.On != today {
				t.Errorf("%s: %+v", name, m)
			}
		}
	}
}

// A message that was sent on one side was sent, whatever the other side says.
func TestAMessageSentInAnotherTabWasSent(t *testing.T) {
	sent := Mark{Status: Done, On: today, Note: "Hello, …"}
	for _, other := range []Mark{{}, {Note: "draft"}, {Status: Doing, On: today}, {Status: Skipped, On: today.AddDays(3)}, sent.set(Todo, today), sent.Undo()} {
		for _, m := range []Mark{sent.Merge(guide.StepFirstMessage, other), other.Merge(guide.StepFirstMessage, sent)} {
			p := Build(Facts{Response: calmAnswers(), Today: today.AddDays(5), Marks: with(supported(), guide.StepFirstMessage, m)})
			if s, _ := p.Find(guide.StepFirstMessage); !s.Sent {
				t.Errorf("with %+v it is not sent: %+v", other, m)
			}
		}
	}
}

// Of two marks that were changed from one, what only one has changed is in both.
func TestRebasedMarksDifferOnlyInWhatBothChanged(t *testing.T) {
	d := func(n int) civil.Date { return today.AddDays(n) }
	base := Mark{Note: "n", Seen: "s", Why: "w", Due: d(3), Times: []civil.Date{d(-2), d(-1)}}
	ours, theirs := base, base
	ours.Note, ours.Why, ours.Times = "n of ours", "", []civil.Date{d(-2), d(0)}
	theirs.Note, theirs.Seen, theirs.Due = "n of theirs", "s of theirs", d(9)
	a, b := ours.Rebase(base, theirs)
	if a.Note != "n of ours" || b.Note != "n of theirs" || a.Seen != "s of theirs" || b.Seen != a.Seen || a.Why != "" || b.Why != "" || a.Due != d(9) || b.Due != d(9) {
		t.Errorf("%+v\n%+v", a, b)
	}
	if m := a.Merge(anyStep, b); !slices.Equal(m.Times, []civil.Date{d(-2), d(0)}) {
		t.Errorf("a day that was taken out is back: %v", m.Times)
	}
	if len(base.Times) != 2 || base.Times[1] != d(-1) {
		t.Errorf("what was rebased has changed: %v", base.Times)
	}
}

// Of two courses what one side has changed counts; where both have, the later day,
// and of one day the stricter. No reason is lost.
func TestMergeOfCourses(t *testing.T) {
	d := func(n int) civil.Date { return today.AddDays(n) }
	base := Course{Path: guide.PathTry, On: d(-9), Space: 90, Was: 30, Changed: d(0)}
	set := func(f func(*Course)) Course { c := base; f(&c); return c }
	short := set(func(c *Course) { *c = c.SetSpace(20, "We share a child.", d(0)) })
	for name, c := range map[string]struct {
		a, b, want Course
		left       string
	}{
		"nothing":                {base, base, base, ""},
		"one of the two, a day":  {set(func(c *Course) { c.Marks, c.Quiet = true, d(5) }), short, set(func(c *Course) { *c, c.Marks, c.Quiet = short, true, d(5) }), ""},
		"both, the longer":       {short, set(func(c *Course) { *c = c.SetSpace(40, "Longer.", d(0)) }), set(func(c *Course) { *c = c.SetSpace(40, "Longer.", d(0)) }), "We share a child."},
		"both, the later day":    {set(func(c *Course) { *c = c.SetSpace(80, "Longer.", d(1)) }), short, set(func(c *Course) { *c = c.SetSpace(80, "Longer.", d(1)) }), "We share a child."},
		"letting go on one side": {set(func(c *Course) { c.Path, c.On = guide.PathLetGo, d(0) }), set(func(c *Course) { c.On = d(0) }), set(func(c *Course) { c.Path, c.On = guide.PathLetGo, d(0) }), ""},
		"chosen later":           {set(func(c *Course) { c.Path, c.On = guide.PathLetGo, d(0) }), set(func(c *Course) { c.On = d(1) }), set(func(c *Course) { c.On = d(1) }), ""},
	} {
		for _, side := range [][2]Course{{c.a, c.b}, {c.b, c.a}} {
			if got, left := side[0].Merge(base, side[1]); got != c.want || left != c.left {
				t.Errorf("%s: %+v, %q\nwant %+v, %q", name, got, left, c.want, c.left)
			}
		}
	}
}

// Whatever two courses say, from whatever they were changed, known or not: the
// reasons of both stay, and no fewer days of space count than on the stricter side
// when both changed them on one day.
func TestMergingCoursesLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base, a, b := Course{}, drawnCourse(t), drawnCourse(t)
		if rapid.Bool().Draw(t, "known") {
			base = drawnCourse(t)
		}
		for _, side := range [][2]Course{{a, b}, {b, a}} {
			m, left := side[0].Merge(base, side[1])
			for _, c := range side {
				if c.space() != base.space() && !strings.Contains(m.Why+"\n"+left, c.Why) {
					t.Fatalf("%q is gone: %+v, %q", c.Why, m, left)
				}
			}
			if both := a.space() != base.space() && b.space() != base.space() && a.Changed == b.Changed; both && m.SpaceDays(a.Changed) < max(a.SpaceDays(a.Changed), b.SpaceDays(a.Changed)) {
				t.Fatalf("%+v of %+v and %+v", m, a, b)
			}
		}
	})
}
