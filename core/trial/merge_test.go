package trial

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

func dayN(n int) civil.Date { return civil.MustParse("2026-06-01").AddDays(n) }

var signed = Terms{On: dayN(0), Works: "works", Stops: "stops", Agreed: "agreed", Knows: "Ines", Ends: dayN(60), Reviews: []civil.Date{dayN(30)}, Both: dayN(2)}

func edited(t Terms, set func(*Terms)) Terms {
	t.Reviews = slices.Clone(t.Reviews)
	set(&t)
	return t
}

func TestMergeOfTrials(t *testing.T) {
	draft := Trial{Terms: []Terms{{On: dayN(0), Works: "less sh"}}}
	fuller := Trial{Terms: []Terms{{On: dayN(1), Works: "less shouting", Knows: "Ines", Ends: dayN(60), Hide: true}}}
	ready := Trial{Terms: []Terms{signed}}
	begun := Trial{Terms: []Terms{signed}, Begun: dayN(3)}
	later := edited(signed, func(x *Terms) { x.On, x.Both, x.Why, x.Agreed = dayN(20), dayN(21), "a move", "more" })
	other := edited(signed, func(x *Terms) { x.On, x.Both, x.Agreed = dayN(10), dayN(11), "less" })
	for name, c := range map[string]struct {
		t, u, want Trial
		left       []string
	}{
		"the fuller draft":                          {draft, fuller, Trial{Terms: []Terms{{On: dayN(1), Works: "less shouting", Knows: "Ines", Ends: dayN(60), Hide: true}}}, nil},
		"a yes stays with the words it was said to": {ready, draft, Trial{Terms: []Terms{edited(signed, func(x *Terms) { x.Works, x.Both = "works\n\nless sh", civil.Date{} })}}, nil},
		"a yes of either side to the same words":    {Trial{Terms: []Terms{edited(signed, func(x *Terms) { x.Both = civil.Date{} })}}, ready, ready, nil},
		"what has begun stays":                      {begun, fuller, begun, []string{"less shouting"}},
		"what has begun there counts here":          {fuller, begun, begun, []string{"less shouting"}},
		"revisions of both, in the order of the yes": {Trial{Terms: []Terms{signed, later}, Begun: dayN(3)}, Trial{Terms: []Terms{signed, other}, Begun: dayN(3)},
			Trial{Terms: []Terms{signed, other, later}, Begun: dayN(3)}, nil},
		"an end of theirs": {begun, Trial{Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(9), How: HowTheirs}, Trial{Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(9), How: HowTheirs}, nil},
		"a stop before any end": {Trial{Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(8), How: HowMine}, Trial{Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(9), How: HowStop},
			Trial{Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(8), How: HowStop}, nil},
		"put away there":                    {begun, Trial{Terms: []Terms{signed}, Begun: dayN(3), Gone: dayN(9)}, Trial{Terms: []Terms{signed}, Begun: dayN(3), Gone: dayN(9)}, nil},
		"a draft put away there stays here": {ready, Trial{Terms: []Terms{signed}, Gone: dayN(9)}, ready, nil},
		"nothing there":                     {begun, Trial{}, begun, nil},
		"nothing here":                      {Trial{}, begun, begun, nil},
	} {
		got, left, ok := c.t.Merge(c.u)
		if !ok || !reflect.DeepEqual(got, c.want) || !slices.Equal(left, c.left) {
			t.Errorf("%s: %+v, %q, %v\nwant %+v, %q", name, got, left, ok, c.want, c.left)
		}
		if again, _, ok := got.Merge(c.u); !ok || !reflect.DeepEqual(again, got) {
			t.Errorf("%s: merging the same again gives %+v", name, again)
		}
	}
}

func TestTrialsThatCannotBeOne(t *testing.T) {
	begun := Trial{Terms: []Terms{signed}, Begun: dayN(3)}
	for name, u := range map[string]Trial{
		"another day": {Terms: []Terms{signed}, Begun: dayN(4)},
		"other terms": {Terms: []Terms{edited(signed, func(x *Terms) { x.Works = "else" })}, Begun: dayN(3)},
	} {
		if got, _, ok := begun.Merge(u); ok || !reflect.DeepEqual(got, begun) {
			t.Errorf("%s: %+v, %v", name, got, ok)
		}
	}
}

// Merging never opens what one of the two copies holds shut, from either side.
func TestMergeIsNeverMoreOpen(t *testing.T) {
	today := dayN(30)
	trials := []Trial{{Terms: []Terms{signed}, Begun: dayN(3)}, {Terms: []Terms{signed}, Begun: dayN(3), Ended: dayN(20), How: HowBoth}, {Terms: []Terms{signed}, Begun: dayN(3), Gone: dayN(20)}}
	var verdicts []Verdict
	for _, mine := range Decisions() {
		for _, theirs := range Decisions() {
			for _, gone := range []civil.Date{{}, dayN(30)} {
				verdicts = append(verdicts, Verdict{Trial: "x", On: dayN(30), Seq: 1, Review: dayN(30), Mine: mine, Theirs: theirs, Gone: gone})
			}
		}
	}
	status := func(x Trial, v Verdict) Status {
		return Evaluate(Facts{Trials: map[string]Trial{"x": x}, Verdicts: map[string]Verdict{"v": v}, Today: today, Screened: today})
	}
	open := 0
	for _, x := range trials {
		for _, y := range trials {
			for _, v := range verdicts {
				for _, w := range verdicts {
					mx, _, okT := x.Merge(y)
					mv, okV := v.Merge(w)
					if !okT || !okV {
						t.Fatalf("%+v and %+v are not one", x, y)
					}
					got := status(mx, mv)
					for _, s := range []Status{status(x, v), status(y, w)} {
						if (s.State == Over || s.State == Held) && got.Open() {
							t.Fatalf("%+v with %+v, and %+v with %+v: %+v", x, v, y, w, got)
						}
					}
					if got.Open() {
						open++
					}
				}
			}
		}
	}
	if open == 0 {
		t.Error("nothing was ever open: the test shows nothing")
	}
}

func TestMergeOfLooks(t *testing.T) {
	a := Watch{Trial: "x", On: dayN(7), Seq: 1, Points: map[PointID]Answer{PointCalm: Better, PointPace: Unsure, PointPast: Worse}, Did: "asked"}
	b := Watch{Trial: "x", On: dayN(7), Seq: 4, Points: map[PointID]Answer{PointCalm: Worse, PointPace: Private, PointClose: Better, PointPast: Unanswered}, Did: "asked twice", Saw: "came", Signs: []SignID{SignFear}}
	want := Watch{Trial: "x", On: dayN(7), Seq: 1, Points: map[PointID]Answer{PointCalm: Worse, PointPace: Unsure, PointClose: Better, PointPast: Worse}, Did: "asked twice", Saw: "came", Signs: []SignID{SignFear}}
	if got, ok := a.Merge(b); !ok || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v", got, ok)
	}
	if a.Points[PointCalm] != Better {
		t.Error("what was merged has changed")
	}
	for _, c := range []Watch{{Trial: "y", On: dayN(7)}, {Trial: "x", On: dayN(8)}} {
		if _, ok := a.Merge(c); ok {
			t.Errorf("%+v is the same look", c)
		}
	}
}

// Two copies without any terms, one of them ended: no panic, and the end stays.
func TestMergingTrialsWithoutTermsKeepsTheEnd(t *testing.T) {
	begun, over := Trial{Begun: dayN(3)}, Trial{Begun: dayN(3), Ended: dayN(9), How: HowMine}
	for _, c := range [][2]Trial{{begun, over}, {over, begun}, {begun, begun}} {
		got, left, ok := c[0].Merge(c[1])
		if !ok || len(left) > 0 || got.Ended != cmp.Or(c[0].Ended, c[1].Ended) {
			t.Errorf("%+v with %+v: %+v, %q, %v", c[0], c[1], got, left, ok)
		}
	}
}

// Terms that were revised and then revised back: the last word is still the last.
func TestMergingKeepsARevisionBackToTheFirstWords(t *testing.T) {
	other := edited(signed, func(x *Terms) { x.On, x.Both, x.Agreed = dayN(10), dayN(11), "less" })
	back := edited(signed, func(x *Terms) { x.On, x.Both = dayN(20), dayN(21) })
	short, long := Trial{Terms: []Terms{signed}, Begun: dayN(3)}, Trial{Terms: []Terms{signed, other, back}, Begun: dayN(3)}
	for _, c := range [][2]Trial{{short, long}, {long, short}, {long, long}} {
		if got, _, ok := c[0].Merge(c[1]); !ok || !reflect.DeepEqual(got, long) {
			t.Errorf("%+v, %v", got, ok)
		}
	}
}

// drawnCopies draws two copies of one trial, as sound or as odd as can be stored,
// in which each text is different.
func drawnCopies(t *rapid.T) (a, b Trial) {
	n := 0
	copyOf := func(shared []Terms) Trial {
		x := Trial{Terms: slices.Clone(shared)}
		for range rapid.IntRange(0, 2).Draw(t, "editions") {
			e := anyTerms(t)
			n++
			for _, field := range []*string{&e.Works, &e.Stops, &e.Agreed, &e.Knows, &e.Why} {
				*field = rapid.SampledFrom([]string{"", " ", fmt.Sprintf("words %d.", n), "words"}).Draw(t, "text")
			}
			x.Terms = append(x.Terms, e)
		}
		x.Begun = rapid.SampledFrom([]civil.Date{{}, begun, begun, begun.AddDays(1)}).Draw(t, "begun")
		x.Ended = rapid.SampledFrom([]civil.Date{{}, dayN(40), dayN(41)}).Draw(t, "ended")
		x.How = rapid.SampledFrom([]How{"", HowMine, HowTheirs, HowBoth, HowStop}).Draw(t, "how")
		x.Gone = rapid.SampledFrom([]civil.Date{{}, dayN(50), dayN(51)}).Draw(t, "gone")
		return x
	}
	var shared []Terms
	if rapid.Bool().Draw(t, "shared") {
		shared = []Terms{signed}
	}
	return copyOf(shared), copyOf(shared)
}

// Whatever two copies of a trial are, every text of both is in the merged one or
// left over, what ended or held one of them holds, and it is the same from either
// side.
func TestMergingTrialsLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawnCopies(t)
		m, left, ok := a.Merge(b)
		n, _, same := b.Merge(a)
		if ok != same {
			t.Fatalf("one trial from one side only: %+v, %+v", a, b)
		}
		if !ok {
			if !reflect.DeepEqual(m, a) {
				t.Fatalf("not one, and changed: %+v", m)
			}
			return
		}
		have := append(words(m.Terms), left...)
		for _, w := range words(slices.Concat(a.Terms, b.Terms)) {
			if !slices.ContainsFunc(have, func(h string) bool { return strings.Contains(h, w) }) {
				t.Fatalf("%q is gone: %+v, %q", w, m, left)
			}
		}
		if m.Begun != n.Begun || m.Ended != n.Ended || !m.Begun.IsZero() && m.Gone != n.Gone || (m.How == HowStop) != (n.How == HowStop) || len(m.Terms) != len(n.Terms) {
			t.Fatalf("from the other side:\n%+v\n%+v", m, n)
		}
		for _, side := range []Trial{a, b} {
			if !side.Ended.IsZero() && m.Ended.IsZero() || side.How == HowStop && m.How != HowStop || !side.Begun.IsZero() && !side.Gone.IsZero() && m.Gone.IsZero() {
				t.Fatalf("an end is gone: %+v of %+v and %+v", m, a, b)
			}
		}
		if body, err := json.Marshal(m); err != nil || CheckTrial(body) != nil {
			t.Fatalf("%+v cannot be kept", m)
		}
		m.Beside(b.Latest())
	})
}

// Two looks and two verdicts: no text is lost, and what counts against going on
// stays, from either side.
func TestMergingLooksAndVerdictsLosesNothing(t *testing.T) {
	text := rapid.SampledFrom([]string{"", " ", "one", "two", "one and two"})
	day := rapid.SampledFrom([]civil.Date{{}, dayN(7), dayN(8)})
	decision := rapid.SampledFrom(Decisions())
	rapid.Check(t, func(t *rapid.T) {
		look := func() Watch {
			return Watch{Trial: "x", On: dayN(7), Did: text.Draw(t, "did"), Saw: text.Draw(t, "saw"), Gone: day.Draw(t, "gone"),
				Signs:  rapid.SliceOfNDistinct(rapid.SampledFrom([]SignID{SignFear, SignHarm}), 0, 2, rapid.ID).Draw(t, "signs"),
				Points: map[PointID]Answer{PointCalm: rapid.SampledFrom([]Answer{Unanswered, Better, Worse, Unsure, "new"}).Draw(t, "answer")}}
		}
		verdict := func() Verdict {
			return Verdict{Trial: "x", On: dayN(7), Mine: decision.Draw(t, "mine"), Theirs: decision.Draw(t, "theirs"), Note: text.Draw(t, "note"), Gone: day.Draw(t, "gone")}
		}
		a, b := look(), look()
		w, _ := a.Merge(b)
		if x, _ := b.Merge(a); x.Tells(SignFear) != w.Tells(SignFear) || w.Tells(SignFear) != (a.Tells(SignFear) || b.Tells(SignFear)) || x.Points[PointCalm].strict() != w.Points[PointCalm].strict() {
			t.Fatalf("%+v and %+v", w, x)
		}
		c, d := verdict(), verdict()
		v, _ := c.Merge(d)
		if u, _ := d.Merge(c); u.Mine != v.Mine || u.Theirs != v.Theirs || u.Gone != v.Gone {
			t.Fatalf("%+v and %+v", v, u)
		}
		if (c.Ends() || d.Ends()) && !v.Ends() || !c.Gone.IsZero() && v.Gone.IsZero() {
			t.Fatalf("%+v of %+v and %+v", v, c, d)
		}
		for _, s := range [][2]string{{a.Did, w.Did}, {b.Did, w.Did}, {a.Saw, w.Saw}, {b.Saw, w.Saw}, {c.Note, v.Note}, {d.Note, v.Note}} {
			if !strings.Contains(s[1], s[0]) {
				t.Fatalf("%q is not in %q", s[0], s[1])
			}
		}
	})
}

// Terms typed while the trial began elsewhere stand beside those that hold, without
// a yes, and never take the place of a revision that waits for one.
func TestTermsStillBeingWrittenStandBeside(t *testing.T) {
	typed := edited(signed, func(x *Terms) { x.On, x.Works, x.Both = dayN(4), "works, and more", civil.Date{} })
	agreed := Trial{Terms: []Terms{signed}, Begun: dayN(3)}
	got, ok := agreed.Beside(typed)
	if !ok || len(got.Terms) != 2 || !got.Latest().Same(typed) || !got.Latest().Both.IsZero() || !got.First().Same(signed) {
		t.Errorf("%+v, %v", got, ok)
	}
	over, away := agreed, agreed
	over.Ended, away.Gone = dayN(9), dayN(9)
	for name, x := range map[string]Trial{"a revision waits": got, "ended": over, "put away": away, "not begun": {Terms: []Terms{signed}}, "empty": {}} {
		other := edited(typed, func(x *Terms) { x.Works = "else" })
		if y, ok := x.Beside(other); ok || !reflect.DeepEqual(x, y) {
			t.Errorf("%s: %+v", name, y)
		}
	}
	if _, ok := agreed.Beside(signed); ok {
		t.Error("the same words are a revision")
	}
}
