package trial

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// A walk is somebody using a trial for months through what the app offers, beside
// a second account of it that knows nothing of this package: which dates two
// people agreed to, and on which of them both said that they go on.
type walk struct {
	f       Facts
	n       int
	agreed  []civil.Date // dates to decide
	yes     map[civil.Date]bool
	over    bool
	paused  bool
	agreeOK bool   // the newest revision has a yes of both
	kept    []byte // editions that had a yes of both, as stored
}

func newWalk() *walk {
	w := &walk{f: facts("2026-01-05"), yes: map[civil.Date]bool{}}
	w.agreed = append(slices.Clone(good().Reviews), good().Ends)
	w.keep()
	return w
}

func (w *walk) keep() { w.kept, _ = json.Marshal(w.f.Trials["a"].Terms) }

func (w *walk) verdict(t *rapid.T) {
	d := rapid.SampledFrom([]Decision{GoOn, GoOn, GoOn, GoOn, GoOn, GoOn, GoOn, NotSaid, Pause, Stop})
	w.n++
	v := Verdict{Trial: "a", On: w.f.Today, Seq: w.f.NextSeq(), Mine: d.Draw(t, "mine"), Theirs: d.Draw(t, "theirs")}
	if dates := Decides(w.f, "a"); len(dates) > 0 && rapid.IntRange(0, 4).Draw(t, "about") > 0 {
		v.Review = dates[0]
	}
	w.f.Verdicts[fmt.Sprint(w.n)] = v
	both := v.Mine == GoOn && v.Theirs == GoOn
	if !v.Review.IsZero() {
		w.yes[v.Review] = both
	}
	w.over = w.over || v.Mine == Stop || v.Theirs == Stop
	if v.Mine == Pause || v.Theirs == Pause {
		w.paused = true
	} else if both {
		w.paused = false
	}
}

func (w *walk) revise(t *rapid.T) {
	tr := w.f.Trials["a"]
	next := with(func(x *Terms) {
		x.Reviews = []civil.Date{w.f.Today.AddDays(rapid.IntRange(-20, 40).Draw(t, "first")), w.f.Today.AddDays(rapid.IntRange(1, 60).Draw(t, "second"))}
		x.Ends = begun.AddDays(rapid.IntRange(20, 200).Draw(t, "ends"))
	})
	revised, err := tr.Revise(next, "why", w.f.Today)
	if err != nil {
		t.Fatal(err)
	}
	w.f.Trials["a"] = revised
	if again, _ := json.Marshal(revised.Terms[:len(revised.Terms)-1]); string(again) != string(w.kept) {
		t.Fatalf("a revision changed what was agreed:\n%s\n%s", w.kept, again)
	}
	agreed, err := revised.Agree(w.f.Today)
	if rapid.Bool().Draw(t, "only one wants it") || err != nil {
		return
	}
	w.f.Trials["a"] = agreed
	w.keep()
	w.agreed = slices.DeleteFunc(w.agreed, func(d civil.Date) bool { return d.Compare(w.f.Today) > 0 })
	for _, d := range append(slices.Clone(next.Reviews), next.Ends) {
		if d.Compare(w.f.Today) > 0 {
			w.agreed = append(w.agreed, d)
		}
	}
}

// check holds the state against the second account.
func (w *walk) check(t *rapid.T) {
	s := Evaluate(w.f)
	waits := slices.ContainsFunc(w.agreed, func(d civil.Date) bool { return d.Compare(w.f.Today) < 0 && !w.yes[d] })
	if s.Open() && (waits || w.over || w.paused) {
		t.Fatalf("%s on %s with waits=%v over=%v paused=%v", s.State, w.f.Today, waits, w.over, w.paused)
	}
	if !s.Open() && !waits && !w.over && !w.paused {
		t.Fatalf("%s %s on %s, and nothing speaks against it", s.State, s.Why, w.f.Today)
	}
	today := slices.Contains(w.agreed, w.f.Today) && !w.yes[w.f.Today]
	if (s.State == Review) != (today && s.Open()) {
		t.Fatalf("%s on %s, a date to decide: %v", s.State, w.f.Today, today)
	}
}

// Months of random use through the app's own actions.
func TestAWalkThroughATrial(t *testing.T) {
	seen := map[State]int{}
	rapid.Check(t, func(t *rapid.T) {
		w := newWalk()
		last := w.agreed[len(w.agreed)-1]
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			switch rapid.IntRange(0, 9).Draw(t, "act") {
			case 0, 1, 2:
				w.f.Today = w.f.Today.AddDays(rapid.IntRange(1, 12).Draw(t, "days"))
			case 3: // to the next date
				if s := Evaluate(w.f); !s.Next.IsZero() {
					w.f.Today = s.Next
				}
			case 4:
				w.revise(t)
				last = slices.MaxFunc(w.agreed, civil.Date.Compare)
			default:
				if slices.ContainsFunc(Decides(w.f, "a"), func(d civil.Date) bool { return !w.yes[d] }) || rapid.IntRange(0, 9).Draw(t, "in between") == 0 {
					w.verdict(t)
				}
			}
			w.check(t)
			seen[Evaluate(w.f).State]++
			if w.f.Today.Compare(last.AddDays(40)) > 0 {
				break
			}
		}
	})
	for _, s := range []State{Running, Review, Held, Over, Passed} {
		if seen[s] == 0 {
			t.Errorf("no walk came to %s", s)
		}
	}
}
