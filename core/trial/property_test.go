package trial

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// anyDate draws a day near the trial, and at times one that cannot be.
func anyDate(t *rapid.T, name string) civil.Date {
	switch rapid.IntRange(0, 19).Draw(t, name+" kind") {
	case 0:
		return civil.Date{}
	case 1:
		return rapid.SampledFrom([]civil.Date{{Year: 1, Month: 1, Day: 1}, {Year: 9999, Month: 12, Day: 31}}).Draw(t, name)
	}
	return begun.AddDays(rapid.IntRange(-30, 230).Draw(t, name))
}

func anyTerms(t *rapid.T) Terms {
	terms := Terms{On: anyDate(t, "on"), Works: "w", Stops: "s", Agreed: "a", Knows: rapid.SampledFrom([]string{"k", "k", "k", ""}).Draw(t, "knows"),
		Ends: anyDate(t, "ends"), Both: anyDate(t, "both"), Hide: rapid.Bool().Draw(t, "hide")}
	for range rapid.IntRange(0, 4).Draw(t, "reviews") {
		terms.Reviews = append(terms.Reviews, anyDate(t, "review"))
	}
	return terms
}

// anyFacts draws records as any device, import or later version may have left them.
// Half of the trials begin as they should.
func anyFacts(t *rapid.T) Facts {
	f := Facts{Trials: map[string]Trial{}, Watches: map[string]Watch{}, Verdicts: map[string]Verdict{}, Today: begun.AddDays(rapid.IntRange(-2, 120).Draw(t, "today")),
		Screened: anyDate(t, "screened"), Stop: rapid.IntRange(0, 9).Draw(t, "stop") == 0, Unread: max(0, rapid.IntRange(-9, 1).Draw(t, "unread"))}
	gone := func() civil.Date {
		if rapid.IntRange(0, 3).Draw(t, "gone") == 0 {
			return anyDate(t, "gone on")
		}
		return civil.Date{}
	}
	names := []string{"a", "b", "c", "nowhere"}
	for _, id := range names[:rapid.IntRange(0, 3).Draw(t, "trials")] {
		tr := Trial{Begun: anyDate(t, "begun"), Gone: gone()}
		if rapid.IntRange(0, 3).Draw(t, "sound") > 0 {
			tr.Terms, tr.Begun = []Terms{good()}, begun
		}
		for range rapid.IntRange(0, 3).Draw(t, "editions") {
			tr.Terms = append(tr.Terms, anyTerms(t))
		}
		if rapid.IntRange(0, 5).Draw(t, "ended") == 0 {
			tr.Ended, tr.How = anyDate(t, "ended on"), rapid.SampledFrom([]How{"", HowMine, HowBoth, HowStop}).Draw(t, "how")
		}
		f.Trials[id] = tr
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "watches") {
		w := Watch{Trial: rapid.SampledFrom(names).Draw(t, "of"), On: anyDate(t, "on"), Seq: rapid.IntRange(0, 9).Draw(t, "seq"), Gone: gone(), Points: map[PointID]Answer{}}
		for _, p := range []PointID{PointCalm, PointPace, "new"} {
			w.Points[p] = rapid.SampledFrom([]Answer{Better, Worse, Worse, Unsure, "new"}).Draw(t, "answer")
		}
		if rapid.IntRange(0, 3).Draw(t, "signs") == 0 {
			w.Signs = []SignID{rapid.SampledFrom([]SignID{SignFear, SignHarm, SignHide, "new"}).Draw(t, "sign")}
		}
		f.Watches[fmt.Sprint("w", i)] = w
	}
	for i := range rapid.IntRange(0, 9).Draw(t, "verdicts") {
		decision := rapid.SampledFrom([]Decision{GoOn, GoOn, GoOn, GoOn, GoOn, GoOn, NotSaid, Pause, Stop, "new"})
		v := Verdict{Trial: rapid.SampledFrom(names[:2]).Draw(t, "of"), On: anyDate(t, "on"), Seq: rapid.IntRange(0, 9).Draw(t, "seq"), Gone: gone(),
			Review: anyDate(t, "review"), Mine: decision.Draw(t, "mine"), Theirs: decision.Draw(t, "theirs")}
		if tr := f.Trials[v.Trial]; rapid.Bool().Draw(t, "fits") && len(tr.Dates(f.Today)) > 0 {
			v.Review = rapid.SampledFrom(tr.Dates(f.Today)).Draw(t, "date")
			v.On = v.Review.AddDays(rapid.IntRange(-1, 3).Draw(t, "late"))
		}
		f.Verdicts[fmt.Sprint("v", i)] = v
	}
	return f
}

// However dates are shuffled: no panic, the same answer twice, every tick within
// the picture, and all of it readable.
func TestNoShuffledDatePanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyFacts(t)
		before, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		a, b := Evaluate(f), Evaluate(f)
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("twice the same facts: %+v and %+v", a, b)
		}
		for _, p := range a.Problems {
			if p.Text() == "" {
				t.Fatalf("problem %s has no words", p.ID)
			}
		}
		for id := range f.Trials {
			AccountOf(f, id, f.Today)
			Begin(f, id)
			Decides(f, id)
			line := TimelineOf(f, id)
			if len(line.Sentences()) != len(line.Ticks) || slices.Contains(line.Sentences(), "") {
				t.Fatal("a tick without a sentence")
			}
			for _, k := range line.Ticks {
				if k.At < 0 || k.At > line.Days {
					t.Fatalf("%+v lies outside of %d days", k, line.Days)
				}
			}
		}
		if after, _ := json.Marshal(f); string(after) != string(before) {
			t.Fatal("looking changed what is stored")
		}
	})
}

// What Evaluate calls going on is held against what was stored, in the plainest
// words: every date of the first terms that came before any other terms were
// agreed has a yes of both, said on the day or after it, and nobody ended it.
func TestNothingRunsPastADateWithoutTwoYeses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyFacts(t)
		s := Evaluate(f)
		if s.State != Running && s.State != Passed && s.State != Review {
			return
		}
		tr := f.Trials[s.Trial]
		if f.Stop || f.Unread > 0 || !tr.Ended.IsZero() || !tr.Gone.IsZero() {
			t.Fatalf("%s against a stop", s.State)
		}
		for _, v := range f.Verdicts {
			if v.Trial == s.Trial && (v.Mine == Stop || v.Theirs == Stop) {
				t.Fatalf("%s after one of them ended it", s.State)
			}
		}
		moved := civil.Date{Year: 9999, Month: 12, Day: 31}
		for _, later := range tr.Terms[1:] {
			if !later.Both.IsZero() && later.Both.Compare(moved) < 0 {
				moved = later.Both
			}
		}
		for _, r := range append(slices.Clone(tr.Terms[0].Reviews), tr.Terms[0].Ends) {
			if r.Compare(f.Today) >= 0 || r.Compare(moved) > 0 {
				continue
			}
			if !slices.ContainsFunc(slices.Collect(maps.Values(f.Verdicts)), func(v Verdict) bool {
				return v.Trial == s.Trial && v.Review == r && v.Gone.IsZero() && v.Mine == GoOn && v.Theirs == GoOn && v.On.Compare(r) >= 0 && v.On.Compare(f.Today) <= 0
			}) {
				t.Fatalf("%s on %s: nobody decided %s", s.State, f.Today, r)
			}
		}
	})
}

// Taking a look or a verdict out, or putting a trial away, opens no trial that was
// not open for itself, and never what belongs after one.
func TestTakingOutOpensNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyFacts(t)
		before := Evaluate(f)
		some := false
		for id := range f.Trials {
			some = some || Of(f, id).Open()
		}
		_, review := before.Gates()
		when := f.Today
		for id, w := range f.Watches {
			if w.Gone.IsZero() && rapid.Bool().Draw(t, "w") {
				w.Gone = when
				f.Watches[id] = w
			}
		}
		for id, v := range f.Verdicts {
			if v.Gone.IsZero() && rapid.Bool().Draw(t, "v") {
				v.Gone = when
				f.Verdicts[id] = v
			}
		}
		if terms, opens := Evaluate(f).Gates(); terms && !before.Open() || opens && !review {
			t.Fatalf("taking looks and verdicts out: %s %s, then %+v", before.State, before.Why, Evaluate(f))
		}
		for id, tr := range f.Trials {
			if tr.Gone.IsZero() && rapid.Bool().Draw(t, "t") {
				tr.Gone = when
				f.Trials[id] = tr
			}
		}
		if terms, opens := Evaluate(f).Gates(); terms && !some || opens && !review {
			t.Fatalf("putting away: %s %s, then %+v", before.State, before.Why, Evaluate(f))
		}
	})
}
