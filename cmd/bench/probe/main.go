// Command probe times the core where it runs, and prints what it saw as one line of JSON. Command
// bench compiles it for the browser as the app is compiled, and natively to have something beside.
// It reaches the clock and the output as any Go program does, so both are the same program.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"afterward/cmd/bench/stopwatch"
	"afterward/core/assess"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/plan"
)

const (
	rounds = 40 // values for each call
	passes = 3  // values for each beginning of a query, after the first
	shown  = 20 // hits the page lists at first
)

func main() {
	start := time.Now()
	res, err := measure(stopwatch.New(func() time.Duration { return time.Since(start) }))
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(res)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "probe:", err)
		os.Exit(1)
	}
}

// measure goes from what a program does once to what it does all the time: what was called before
// is never again called for the first time.
func measure(w stopwatch.Watch) (stopwatch.Result, error) {
	res := stopwatch.Result{Step: w.Step()}
	res.Once = append(res.Once,
		w.First("guide.Items", func() { guide.Items() }),
		w.First("guide.Findings", func() { guide.Findings() }))
	all := people()
	for _, p := range all {
		var last assess.Result
		res.Calls = append(res.Calls, again(w, "assess.Evaluate, "+p.name, func() { last = assess.Evaluate(p.answers, day) }))
		if err := p.check(last); err != nil {
			return res, err
		}
	}
	for _, p := range all {
		f := p.facts()
		res.Calls = append(res.Calls, again(w, "plan.Build, "+p.name, func() { plan.Build(f) }))
	}
	for _, c := range checks {
		res.Calls = append(res.Calls, again(w, "draft.Check, "+c.name, func() { draft.Check(c.text, guide.StageReply) }))
	}
	res.Once = append(res.Once, w.First("guide.PrepareSearch", func() {
		for guide.PrepareSearch(1<<30) > 0 {
		}
	}))
	res.Searches = searches(w)
	return res, nil
}

func again(w stopwatch.Watch, name string, f func()) stopwatch.Series {
	return w.Again(w.First(name, f), rounds, f)
}

// searches types every query once, as somebody meets the search, and then looks at each beginning
// more closely.
func searches(w stopwatch.Watch) []stopwatch.Series {
	var all []stopwatch.Series
	for _, q := range queries {
		for _, text := range typed(q) {
			all = append(all, w.First(text, func() { guide.Search(text, shown) }))
		}
	}
	for i, s := range all {
		all[i] = w.Again(s, passes, func() { guide.Search(s.Name, shown) })
	}
	return all
}
