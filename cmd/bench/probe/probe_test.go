package main

import (
	"errors"
	"slices"
	"testing"
	"time"

	"afterward/cmd/bench/stopwatch"
	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/plan"
)

// Numbers about people who are not who they are said to be would be numbers about nothing.
func TestPeople(t *testing.T) {
	all := people()
	outcomes := map[guide.Outcome]bool{}
	for _, p := range all {
		res := assess.Evaluate(p.answers, day)
		outcomes[res.Outcome] = true
		if err := p.check(res); err != nil {
			t.Error(err)
		}
		for id, options := range p.also {
			for _, o := range options {
				if !p.answers.Has(id, o) {
					t.Errorf("%s: %s is not among the answers to %s", p.name, o, id)
				}
			}
		}
		for id, o := range p.story {
			if it, ok := guide.ItemByID(id); !ok || !slices.ContainsFunc(it.Options, func(x guide.Option) bool { return x.ID == o }) {
				t.Errorf("%s: %s has no option %s", p.name, id, o)
			}
		}
		if res.Outcome == guide.NotYet && (res.Move == nil || len(res.Findings) < 4) {
			t.Errorf("%s: %d findings, move %v: too little to explain", p.name, len(res.Findings), res.Move)
		}
		if pl := plan.Build(p.facts()); pl.Phases[0].Settled() == 0 {
			t.Errorf("%s: the marks are not in the plan", p.name)
		}
	}
	if len(outcomes) != 3 {
		t.Errorf("outcomes: %v", outcomes)
	}
}

func TestTyped(t *testing.T) {
	for query, want := range map[string][]string{
		"":     nil,
		"no":   {"n", "no"},
		"a b":  {"a", "a ", "a b"},
		" a":   {" a"},
		"n’t":  {"n", "n’", "n’t"},
		"été ": {"é", "ét", "été", "été "},
	} {
		if got := typed(query); !slices.Equal(got, want) {
			t.Errorf("%q: %q", query, got)
		}
	}
}

// Answers that come to something else end the measurement, and so do answers that are not all there.
func TestCheckRefuses(t *testing.T) {
	p := people()[0]
	for _, r := range []assess.Response{{}, people()[2].answers} {
		if err := p.check(assess.Evaluate(r, day)); !errors.Is(err, errPerson) {
			t.Errorf("%d answers: %v", len(r.Answers), err)
		}
	}
}

// A search that finds nothing has nothing to cut out and mark: most here have to find something,
// whatever the guide says just now.
func TestQueries(t *testing.T) {
	nothing := 0
	for _, q := range queries {
		if len(guide.Search(q, shown)) == 0 {
			nothing++
			t.Logf("nothing for %q", q)
		}
	}
	if nothing == 0 || nothing > len(queries)/4 {
		t.Errorf("%d of %d queries find nothing", nothing, len(queries))
	}
}

// The program measures what its report has rows for, and each value is one.
func TestMeasure(t *testing.T) {
	start := time.Now()
	res, err := measure(stopwatch.New(func() time.Duration { return time.Since(start) }))
	if err != nil {
		t.Fatal(err)
	}
	beginnings := 0
	for _, q := range queries {
		beginnings += len(typed(q))
	}
	if len(res.Once) != 3 || len(res.Calls) != 2*len(people())+len(checks) || len(res.Searches) != beginnings || res.Step <= 0 {
		t.Fatalf("%d, %d and %d of %d series, step %v", len(res.Once), len(res.Calls), len(res.Searches), beginnings, res.Step)
	}
	for _, s := range res.Calls {
		if len(s.Each) != rounds || slices.Min(s.Each) <= 0 {
			t.Errorf("%s: %v", s.Name, s.Each)
		}
	}
	for _, s := range res.Searches {
		if len(s.Each) != passes || slices.Min(s.Each) <= 0 {
			t.Errorf("%s: %v", s.Name, s.Each)
		}
	}
}
