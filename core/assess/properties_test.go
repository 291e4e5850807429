package assess

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// anyResponse draws answers for a random part of the items, unknown ids among
// them, as a later or damaged version might have stored.
func anyResponse(t *rapid.T) Response {
	r := Response{Answers: map[guide.ItemID]Given{}}
	for _, it := range guide.Items() {
		if rapid.IntRange(0, 9).Draw(t, "skip") == 0 {
			continue
		}
		r = drawn(t, r, it)
	}
	if rapid.Bool().Draw(t, "odd") {
		r.Answers["from-the-future"] = Given{Chose: []guide.OptionID{"x"}, On: today}
		r.Answers[guide.Trust] = Given{Chose: []guide.OptionID{"not-an-option"}, On: today}
	}
	return r
}

// drawn answers one item; half of the answers speak for contact, so that the
// drawn people do not all stop at the first question.
func drawn(t *rapid.T, r Response, it guide.Item) Response {
	n := 1
	if it.Many {
		n = rapid.IntRange(1, 3).Draw(t, "n")
	}
	for range n {
		o := rapid.SampledFrom(it.Options).Draw(t, string(it.ID))
		if rapid.IntRange(0, 9).Draw(t, "kind") < 8 {
			o.ID = guidetest.Kindest(it)
		}
		if !r.Has(it.ID, o.ID) {
			r = r.Choose(it.ID, o.ID, today)
		}
	}
	return r
}

// completeResponse draws somebody who answers everything they are asked.
func completeResponse(t *rapid.T) Response {
	r := Response{}
	for {
		p, done := At(r, "", today)
		if done {
			return r
		}
		r = drawn(t, r, p.Item)
	}
}

func TestAStopDominatesEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(someStops).Draw(t, "stop")
		item := guide.ItemID(s.item)
		r := anyResponse(t)
		delete(r.Answers, item)
		r = r.Choose(item, guide.OptionID(s.stop), today)
		if got := Evaluate(r, today.AddDays(rapid.IntRange(-400, 4000).Draw(t, "later"))); !got.Outcome.Stop() || got.Ruling == nil || got.Move != nil {
			t.Fatalf("%s=%s gave %s", s.item, s.stop, got.Outcome)
		}
	})
}

// worth orders readings from good to bad.
func worth(o guide.Option) int {
	return map[guide.Reading]int{guide.Good: 0, guide.Neutral: 0, guide.Unknown: 1, guide.Bad: 2}[o.Reads]
}

// Making one answer worse never improves the outcome, and neither does taking a
// good one away.
func TestWorseAnswersNeverImproveTheOutcome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := completeResponse(t)
		asked := slices.DeleteFunc(Ask(base, today), func(it guide.Item) bool { return narrowed[it.ID] != "" })
		it := rapid.SampledFrom(asked).Draw(t, "item")
		worse, ok := worsened(t, base, it)
		if !ok {
			t.Skip("nothing to worsen")
		}
		before, after := Evaluate(base, today), Evaluate(worse, today)
		if strictness(after.Outcome) > strictness(before.Outcome) {
			t.Fatalf("%s %v gave %s %v, the worse %v gave %s %v", it.ID, base.Answers[it.ID].Chose, before.Outcome, ids(before), worse.Answers[it.ID].Chose, after.Outcome, ids(after))
		}
	})
}

// worsened makes one answer worse: another option of a single choice, a bad one
// more or a good one less of several, or no answer in place of a good one.
func worsened(t *rapid.T, r Response, it guide.Item) (Response, bool) {
	chosen := Read(r, today).Chosen(it.ID)
	o := rapid.SampledFrom(it.Options).Draw(t, "to")
	next := r.copy()
	switch {
	case it.Many && o.Reads == guide.Bad && !r.Has(it.ID, o.ID) && !r.Has(it.ID, guide.None):
		return next.Choose(it.ID, o.ID, today), true
	case it.Many && o.Reads == guide.Good && r.Has(it.ID, o.ID):
		return next.Choose(it.ID, o.ID, today), true
	case !it.Many && worth(o) > worth(chosen[0]):
		return next.Choose(it.ID, o.ID, today), true
	case !it.Many && chosen[0].Reads == guide.Good:
		delete(next.Answers, it.ID)
		return next, true
	}
	return r, false
}

// "Not sure" and "rather not say" are never better than a definite answer that
// speaks for something, and never improve on a bad one.
func TestNotSureNeverImprovesTheOutcome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := completeResponse(t)
		it := rapid.SampledFrom(Ask(base, today)).Draw(t, "item")
		open := rapid.SampledFrom([]guide.OptionID{guide.Unsure, guide.Private}).Draw(t, "open")
		definite := rapid.SampledFrom(it.Options).Draw(t, "definite")
		if definite.Reads != guide.Good {
			t.Skip("speaks for nothing")
		}
		a := base.copy()
		a.Answers[it.ID] = Given{Chose: []guide.OptionID{definite.ID}, On: today}
		a = fill(a, nil) // a definite answer can lead to more questions
		b := base.copy()
		b.Answers[it.ID] = Given{Chose: []guide.OptionID{open}, On: today}
		if x, y := Evaluate(a, today), Evaluate(b, today); strictness(y.Outcome) > strictness(x.Outcome) {
			t.Fatalf("%s: %s gave %s %v, %s gave %s %v", it.ID, definite.ID, x.Outcome, ids(x), open, y.Outcome, ids(y))
		}
	})
}

// Someone who is not sure about anything is never told that conditions are met.
func TestAllUnsureOpensNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		open := rapid.SampledFrom([]guide.OptionID{guide.Unsure, guide.Private}).Draw(t, "open")
		r := Response{Answers: map[guide.ItemID]Given{}}
		for _, it := range guide.Items() {
			if rapid.Bool().Draw(t, "answered") && it.ID != guide.SelfHarm && it.ID != guide.HarmOthers {
				r = r.Choose(it.ID, open, today)
			}
		}
		if got := Evaluate(r, today); got.Outcome != guide.NotYet {
			t.Fatalf("nothing known gave %s", got.Outcome)
		}
		for _, tally := range Evaluate(r, today).Tallies {
			if tally.Good > 0 {
				t.Fatalf("nothing known, and %d good for %s", tally.Good, tally.Dimension)
			}
		}
	})
}

// Neither the order of answering nor anything written has an effect.
func TestOrderAndNotesHaveNoEffect(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyResponse(t)
		keys := slices.Sorted(maps.Keys(r.Answers))
		again := Response{Answers: map[guide.ItemID]Given{}}
		for _, id := range rapid.Permutation(keys).Draw(t, "order") {
			chose := slices.Clone(r.Answers[id].Chose)
			for _, o := range rapid.Permutation(chose).Draw(t, "options") {
				again = again.Choose(id, o, today)
			}
			again = again.Note(id, rapid.String().Draw(t, "note"))
		}
		if a, b := Evaluate(r, today), Evaluate(again, today); a.Outcome != b.Outcome || !reflect.DeepEqual(ids(a), ids(b)) || !reflect.DeepEqual(a.Tallies, b.Tallies) {
			t.Fatalf("%s %v, answered in another order %s %v", a.Outcome, ids(a), b.Outcome, ids(b))
		}
	})
}

// The same response on the same day always gives the same result.
func TestSameResponseSameResult(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyResponse(t)
		if a, b := Evaluate(r, today), Evaluate(r.copy(), today); !reflect.DeepEqual(a, b) {
			t.Fatal("two results")
		}
	})
}

// The smallest change really moves the outcome, every part of it is needed, and
// nothing of it touches a safety question or a fact that stops.
func TestTheSmallestChangeMovesTheOutcome(t *testing.T) {
	moved := map[guide.Outcome]int{}
	rapid.Check(t, func(t *rapid.T) {
		r := completeResponse(t)
		res := Evaluate(r, today)
		if res.Move == nil {
			return
		}
		checkMove(t, r, res)
		moved[res.Outcome]++
	})
	for _, v := range vectors() {
		if res := Evaluate(v.r, today); res.Move != nil {
			checkMove(t, v.r, res)
			moved[res.Outcome]++
		}
	}
	for _, o := range []guide.Outcome{guide.HealFirst, guide.NotYet, guide.ConditionsMet} {
		if moved[o] < 3 {
			t.Errorf("only %d moves from %s", moved[o], o)
		}
	}
}

type failer interface {
	Helper()
	Fatalf(string, ...any)
}

func checkMove(t failer, r Response, res Result) {
	t.Helper()
	if res.Outcome.Stop() {
		t.Fatalf("a stop has a move: %+v", res.Move)
	}
	next, then := res.Move.Apply(r, today)
	if got := Evaluate(next, then).Outcome; strictness(got) <= strictness(res.Outcome) || got != res.Move.To {
		t.Fatalf("%s: %+v leads to %s", res.Outcome, res.Move.Changes, got)
	}
	for i, c := range res.Move.Changes {
		if c.Says == "" || c.Whose == "" {
			t.Fatalf("%s has no words", c.Finding)
		}
		for item := range c.set {
			it, _ := guide.ItemByID(item)
			fact := item == guide.SomeoneNew || item == guide.ClearNo || item == guide.Blocked || item == guide.CostItem
			if it.Dimension == guide.DimSafety || fact {
				t.Fatalf("%s proposes another answer to %s", c.Finding, item)
			}
		}
		if len(res.Move.Changes) > 1 {
			fewer := Move{Changes: slices.Delete(slices.Clone(res.Move.Changes), i, i+1)}
			next, then := fewer.Apply(r, today)
			if got := Evaluate(next, then).Outcome; strictness(got) > strictness(res.Outcome) {
				t.Fatalf("%s is not needed", c.Finding)
			}
		}
	}
}

// However a person taps, forward and back, the asking ends and never loops.
func TestFlowAlwaysEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Response{}
		for range 80 {
			p, done := At(r, "", today)
			if done {
				break
			}
			o := rapid.SampledFrom(p.Item.Options).Draw(t, string(p.Item.ID))
			r = r.Choose(p.Item.ID, o.ID, today).Leave(p.Item.ID)
			if next, ok := After(r, p.Item.ID, today); ok {
				asked := Ask(r, today)
				if i := slices.IndexFunc(asked, func(it guide.Item) bool { return it.ID == next }); i < 1 || asked[i-1].ID != p.Item.ID {
					t.Fatalf("%s does not stand right after %s", next, p.Item.ID)
				}
			}
		}
		if !Complete(r, today) {
			t.Fatal("eighty answers and no end")
		}
	})
}

func TestDecodeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyResponse(t)
		for _, it := range guide.Items() {
			r = r.Leave(it.ID)
		}
		if rapid.Bool().Draw(t, "changed") {
			r = r.Choose(guide.Fear, guide.No, today).Lift(guide.Fear, rapid.String().Draw(t, "why"), today).Note(guide.Trust, rapid.String().Draw(t, "note"))
		}
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Answers) == 0 {
			return
		}
		back, err := Decode(b)
		if err != nil || !reflect.DeepEqual(back, r) {
			t.Fatalf("%v: %s", err, b)
		}
	})
}

// What this version cannot read stays beside every new answer.
func TestUnknownAnswersAreKeptAndNeverCounted(t *testing.T) {
	r, err := Decode([]byte(`{"answers":{"trust":{"chose":["mended-by-magic"],"on":"2026-11-01"},"later-item":{"chose":["a","b"],"on":"2026-11-01"},
		"pulls":{"chose":["love","moonlight"],"on":"2026-11-01"}},"at":"trust"}`))
	if err != nil {
		t.Fatal(err)
	}
	odd := r.Unreadable()
	if len(odd) != 3 || odd[0].Item != "later-item" || odd[0].Known || !odd[1].Known {
		t.Fatalf("%+v", odd)
	}
	if r.Answered(guide.Trust) || !r.Answered(guide.Pulls) {
		t.Error("an unknown option counts as an answer, or hides a known one")
	}
	for _, tally := range Evaluate(r, today).Tallies {
		if tally.Dimension == guide.DimTrust && tally.Good+tally.Bad > 0 {
			t.Errorf("an unknown option is counted: %+v", tally)
		}
	}
	r = r.Choose(guide.Trust, guide.Whole, today).Choose(guide.Pulls, "repair", today)
	if !r.Has(guide.Trust, "mended-by-magic") || !r.Has(guide.Pulls, "moonlight") || !r.Has("later-item", "b") {
		t.Errorf("lost: %+v", r.Answers)
	}
	if len(r.Unreadable()) != 3 {
		t.Error("after an answer they are not shown any more")
	}
}

// Two answers to a question with one are counted the strict way.
func TestTwoAnswersToOneQuestionCountStrictly(t *testing.T) {
	r := calm()
	r.Answers[guide.Fear] = Given{Chose: []guide.OptionID{guide.No, guide.Yes}, On: today}
	if got := Evaluate(r, today).Outcome; got != guide.Unsafe {
		t.Errorf("no and yes gave %s", got)
	}
	both := with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen")
	both.Answers[guide.TheirWords] = Given{Chose: []guide.OptionID{guide.BothSaid, guide.NoSign}, On: today}
	if got := Evaluate(both, today).Outcome; got == guide.Mutual {
		t.Error("said and not said counts as said")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"answers":{"fear":{"chose":["yes"],"on":"2026-11-21"}},"at":"fear"}`))
	f.Add([]byte(`{"answers":{"fear":{"chose":["no"],"on":"2026-11-21"}},"at":"","told":{"fear":{"chose":["yes"],"on":"2026-11-01","why":"x","lifted":"2026-11-20"}},"taking":2}`))
	f.Add([]byte(`{"answers":{},"at":"","told":{"x":{"chose":null,"on":""}},"past":[{"item":"","flag":{"chose":[],"on":""}}],"notes":{"":""}}`))
	f.Add([]byte(`{"answers":null}`))
	f.Add([]byte(`{}{}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Decode(b)
		if err != nil {
			return
		}
		res := Evaluate(r, today)
		if res.Move != nil {
			checkMove(t, r, res)
		}
		At(r, r.At, today)
		Stand(r.Again(), []Response{r}, today)
		Takings([]Response{r})
		r.Unreadable()
		r.Merge(r, today)
	})
}

// What is there already is not named as missing.
func TestTheMoveTowardsBothNamesOnlyWhatIsMissing(t *testing.T) {
	r := with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "their-signs", "reliable", "signs-both", "doing", "their-reasons", "company")
	res := Evaluate(r, today)
	if res.Move == nil || len(res.Move.Changes) != 1 || !strings.Contains(res.Move.Changes[0].Says, "what draws them") || res.Rule != guide.RuleSpoken {
		t.Errorf("rule %s, move %+v", res.Rule, res.Move)
	}
	if res = Evaluate(calm(), today); res.Move == nil || len(res.Move.Changes) != 5 || res.Rule != guide.RuleNoneSpeak {
		t.Errorf("rule %s, move %+v", res.Rule, res.Move)
	}
}
