package assess

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/guide"
)

// anyResponse draws answers for a random part of the items, unknown ids among
// them, as a later or damaged version might have stored.
func anyResponse(t *rapid.T) Response {
	r := Response{Answers: map[guide.ItemID]Given{}}
	for _, it := range guide.Items() {
		if rapid.IntRange(0, 9).Draw(t, "skip") == 0 {
			continue
		}
		n := 1
		if it.Many {
			n = rapid.IntRange(1, 4).Draw(t, "n")
		}
		for range n {
			o := rapid.SampledFrom(it.Options).Draw(t, string(it.ID))
			r = r.Choose(it.ID, o.ID, today)
		}
	}
	if rapid.Bool().Draw(t, "odd") {
		r.Answers["from-the-future"] = Given{Chose: []guide.OptionID{"x"}, On: today}
		r.Answers[guide.Trust] = Given{Chose: []guide.OptionID{"not-an-option"}, On: today}
	}
	return r
}

func TestAStopDominatesEverything(t *testing.T) {
	stops := []struct {
		item   guide.ItemID
		option guide.OptionID
	}{
		{guide.SelfHarm, guide.Yes}, {guide.AcuteCrisis, guide.Them}, {guide.Fear, guide.Yes}, {guide.HarmByMe, guide.Yes}, {guide.Order, guide.Yes},
		{guide.SomeoneNew, guide.Them}, {guide.ClearNo, guide.NotNow}, {guide.Blocked, guide.Yes}, {guide.Replies, guide.Scant}, {guide.CostItem, guide.Yes},
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(stops).Draw(t, "stop")
		r := anyResponse(t)
		delete(r.Answers, s.item)
		r = r.Choose(s.item, s.option, today)
		if got := Evaluate(r, today.AddDays(rapid.IntRange(-400, 4000).Draw(t, "later"))); !got.Outcome.Stop() || got.Ruling == nil || got.Ruling.Lever != "" {
			t.Fatalf("%s=%s gave %s", s.item, s.option, got.Outcome)
		}
	})
}

// worth orders readings from good to bad.
func worth(o guide.Option) int {
	return map[guide.Reading]int{guide.Good: 0, guide.Neutral: 0, guide.Unknown: 1, guide.Bad: 2}[o.Reads]
}

// Making one answer worse, or taking it away, never improves the outcome.
func TestWorseAnswersNeverImproveTheOutcome(t *testing.T) {
	single := slices.DeleteFunc(guide.Items(), func(it guide.Item) bool { return it.Many || it.ID == guide.MainPull })
	rapid.Check(t, func(t *rapid.T) {
		it := rapid.SampledFrom(single).Draw(t, "item")
		from := rapid.SampledFrom(it.Options).Draw(t, "from")
		to := rapid.SampledFrom(it.Options).Draw(t, "to")
		if worth(to) <= worth(from) {
			t.Skip("not worse")
		}
		base := anyResponse(t)
		delete(base.Answers, it.ID)
		before := Evaluate(base.Choose(it.ID, from.ID, today), today).Outcome
		after := Evaluate(base.Choose(it.ID, to.ID, today), today).Outcome
		none := Evaluate(base, today).Outcome
		if strictness(after) > strictness(before) {
			t.Fatalf("%s: %s gave %s, the worse %s gave %s", it.ID, from.ID, before, to.ID, after)
		}
		if from.Reads == guide.Good && strictness(none) > strictness(before) {
			t.Fatalf("%s: %s gave %s, unanswered gave %s", it.ID, from.ID, before, none)
		}
	})
}

// "Not sure" and unanswered items never count in favour of contact.
func TestAllUnsureOpensNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Response{Answers: map[guide.ItemID]Given{}}
		for _, it := range guide.Items() {
			if rapid.Bool().Draw(t, "answered") && it.ID != guide.SelfHarm && it.ID != guide.HarmOthers {
				r = r.Choose(it.ID, guide.Unsure, today)
			}
		}
		if got := Evaluate(r, today).Outcome; got != guide.NotYet {
			t.Fatalf("nothing known gave %s", got)
		}
	})
}

func TestOrderOfAnsweringHasNoEffect(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyResponse(t)
		keys := slices.Sorted(maps.Keys(r.Answers))
		again := Response{Answers: map[guide.ItemID]Given{}}
		for _, id := range rapid.Permutation(keys).Draw(t, "order") {
			chose := slices.Clone(r.Answers[id].Chose)
			for _, o := range rapid.Permutation(chose).Draw(t, "options") {
				again = again.Choose(id, o, today)
			}
		}
		if a, b := Evaluate(r, today), Evaluate(again, today); a.Outcome != b.Outcome || !reflect.DeepEqual(ids(a), ids(b)) {
			t.Fatalf("%s %v, answered in another order %s %v", a.Outcome, ids(a), b.Outcome, ids(b))
		}
	})
}

// However a person taps, forward and back, the asking ends and never loops.
func TestFlowAlwaysEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Response{}
		for range 60 {
			p, done := At(r, "")
			if done {
				break
			}
			o := rapid.SampledFrom(p.Item.Options).Draw(t, string(p.Item.ID))
			r = r.Choose(p.Item.ID, o.ID, today)
			if next, ok := After(r, p.Item.ID); ok {
				asked := Ask(r)
				if i := slices.IndexFunc(asked, func(it guide.Item) bool { return it.ID == next }); i < 1 || asked[i-1].ID != p.Item.ID {
					t.Fatalf("%s does not stand right after %s", next, p.Item.ID)
				}
			}
		}
		if !Complete(r) {
			t.Fatal("sixty answers and no end")
		}
	})
}

func TestDecodeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyResponse(t)
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

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"answers":{"fear":{"chose":["yes"],"on":"2026-11-21"}},"at":"fear"}`))
	f.Add([]byte(`{"answers":null}`))
	f.Add([]byte(`{}{}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := Decode(b); err == nil {
			Evaluate(r, today)
			At(r, r.At)
		}
	})
}
