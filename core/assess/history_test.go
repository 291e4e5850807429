package assess

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// Asking again opens nothing: while the new taking is not complete, the last
// complete one rules where it is stricter, and told stops go along.
func TestAskingAgainOpensNothingUntilItIsComplete(t *testing.T) {
	old := with(calm(), "someone-new", "them")
	now := old.Again()
	for _, it := range Ask(now, today) {
		if res := Stand(now, []Response{old}, today); res.Outcome != guide.LetGo || res.Complete || !res.Earlier {
			t.Fatalf("before %s: %s, of an earlier taking: %v", it.ID, res.Outcome, res.Earlier)
		}
		now = now.Choose(it.ID, guidetest.Kindest(it), today)
	}
	now = fill(now, guidetest.Calm())
	if res := Stand(now, []Response{old}, today); !res.Complete || res.Outcome == guide.LetGo {
		t.Errorf("complete: %s, complete %v", res.Outcome, res.Complete)
	}
	told := old.Leave(guide.SomeoneNew).Again()
	if res := Evaluate(fill(told, nil), today); res.Outcome != guide.LetGo {
		t.Errorf("a told stop was left behind: %s", res.Outcome)
	}
}

// However a person answers while asking again, nothing opens before the end
// that was closed before it.
func TestStandIsNeverMilderThanTheLastTakingBeforeTheEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := completeResponse(t)
		now := old.Again()
		for range rapid.IntRange(0, 30).Draw(t, "steps") {
			p, done := At(now, "", today)
			if done {
				break
			}
			now = now.Choose(p.Item.ID, rapid.SampledFrom(p.Item.Options).Draw(t, "o").ID, today)
		}
		before, after := Evaluate(old, today), Stand(now, []Response{old}, today)
		if !Complete(now, today) && strictness(after.Outcome) > strictness(before.Outcome) {
			t.Fatalf("%s became %s before the end", before.Outcome, after.Outcome)
		}
	})
}

func TestTakingsAreEvaluatedOnTheirOwnDay(t *testing.T) {
	first := with(calm(), "when-ended", "under-month", "mood", "sad")
	second := fill(first.Again(), guidetest.With(map[guide.ItemID]guide.OptionID{guide.WhenEnded: guide.UnderQuarter}))
	got := Takings([]Response{second, first})
	if len(got) != 2 || got[0].Result.Outcome != guide.HealFirst || got[1].Result.Outcome == guide.HealFirst || got[0].Mood[0].ID != "sad" {
		t.Fatalf("%+v", got)
	}
	var items []guide.ItemID
	for _, d := range Differences(first, second) {
		items = append(items, d.Item.ID)
	}
	if !slices.Contains(items, guide.WhenEnded) || slices.Contains(items, guide.Mood) || slices.Contains(items, guide.Fear) {
		t.Errorf("differences %v", items)
	}
}

// A tab that still holds an older taking mixes none of its answers into the new
// one, and leaves its flags.
func TestMergingDifferentTakingsMixesNoAnswers(t *testing.T) {
	old := with(calm(), "blocked", "yes").Leave(guide.Blocked).Note(guide.Mood, "Then.")
	now := calm().Again().Choose(guide.SelfHarm, guide.No, today)
	for _, m := range []Response{old.Merge(now, today), now.Merge(old, today)} {
		if m.Taking != 1 || len(m.Answers) != 1 || len(m.Notes) != 0 || len(m.Told) != 1 {
			t.Errorf("taking %d, answers %v, notes %v, told %v", m.Taking, m.Answers, m.Notes, m.Told)
		}
	}
}
