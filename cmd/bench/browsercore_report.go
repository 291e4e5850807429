package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// What the core may take, in milliseconds.
const (
	evaluateAim = 1.0  // assess.Evaluate, native, the median
	searchAim   = 10.0 // one search, slowed down
)

// reportProbe writes what the probe saw in the three settings.
func reportProbe(r *report, native, full, slow setting) {
	r.text("The core without the pages, compiled with the site's flags, in %d browsers at full speed and %d with the main thread %d times slower, each started for it; natively the same program. "+
		"Milliseconds. The browser's clock moves in steps of %.2f ms, so later calls shorter than 20 steps are timed in batches, each the mean of its calls; first calls are timed alone, to a step.",
		len(full.runs), len(slow.runs), slowdown, slow.step())
	reportCalls(r, native, full, slow)
	reportSearches(r, native, full, slow)
	reportOnce(r, native, full, slow)
}

// reportCalls writes what many pages do.
func reportCalls(r *report, native, full, slow setting) {
	var rows [][]string
	var medians []string
	kept := true
	for i, c := range native.runs[0].Calls {
		here := native.again(callsIn, i).median()
		if strings.HasPrefix(c.Name, "assess.Evaluate") {
			medians = append(medians, native.in(here))
			kept = kept && here < evaluateAim
		}
		again, first := slow.again(callsIn, i), slow.firsts(callsIn, i)
		rows = append(rows, []string{c.Name, fmt.Sprint(len(again)), native.in(here), full.in(full.again(callsIn, i).median()),
			slow.in(again.median()), slow.in(again.percentile(95)), slow.in(slices.Max(again)), slow.in(first.median()), slow.in(slices.Max(first))})
	}
	r.table([]string{"call", "n", "native, median", "full speed, median", "slowed, median", "slowed, 95 of 100 within", "slowed, worst",
		"slowed, first call, median", "slowed, first call, worst"}, rows)
	r.text("Everything is explained in each of them: findings with their answers, what is open, the smallest change. The questions were asked before, as in the app. The first call of the first row of each kind is the first of the program; the rows below it find most of its code compiled. "+
		"Aim for assess.Evaluate: under %.0f ms natively. Medians %s: %s.", evaluateAim, strings.Join(medians, ", "), verdict(kept))
}

func verdict(kept bool) string {
	if kept {
		return "kept"
	}
	return "**missed**"
}

// reportSearches writes what a letter typed into the search costs.
func reportSearches(r *report, native, full, slow setting) {
	var rows [][]string
	for _, s := range []setting{native, full, slow} {
		for _, t := range []struct {
			when string
			took sample
		}{{"typed for the first time", s.firsts(searchesIn, -1)}, {"again", s.again(searchesIn, -1)}, {"each text by its own median", s.texts()}} {
			rows = append(rows, []string{s.name + ", " + t.when, fmt.Sprint(len(t.took)), s.in(t.took.median()), s.in(t.took.percentile(95)), s.in(slices.Max(t.took))})
		}
	}
	r.text("One `guide.Search` for 20 hits, which is what each letter typed asks for: 20 queries letter by letter, %d searches a run. Drawing the hits is not in it. A median over all times a text was searched for again leaves out what else the machine did; the single times do not.", len(slow.runs[0].Searches))
	r.table([]string{"one search", "n", "median", "95 of 100 within", "worst"}, rows)
	first, again, texts := slow.firsts(searchesIn, -1), slow.again(searchesIn, -1), slow.texts()
	r.text("Aim: under %.0f ms, slowed down. By their medians %d of %d texts miss it; of the single searches %d of %d when first typed, %d of %d later. The slowest texts, by their medians: %s.", searchAim,
		texts.from(searchAim), len(texts), first.from(searchAim), len(first), again.from(searchAim), len(again), strings.Join(slowest(slow, 5), ", "))
}

// texts are the medians of all searches again, one for each text typed.
func (s setting) texts() (out sample) {
	for i := range s.runs[0].Searches {
		out = append(out, s.again(searchesIn, i).median())
	}
	return out
}

// slowest are the n texts whose search takes longest, each once.
func slowest(s setting, n int) []string {
	all := map[string]sample{}
	var texts []string
	for i, one := range s.runs[0].Searches {
		if all[one.Name] == nil {
			texts = append(texts, one.Name)
		}
		all[one.Name] = append(all[one.Name], s.again(searchesIn, i)...)
	}
	slices.SortStableFunc(texts, func(a, b string) int { return cmp.Compare(all[b].median(), all[a].median()) })
	var out []string
	for _, text := range texts[:min(n, len(texts))] {
		out = append(out, fmt.Sprintf("“%s” %s", text, s.in(all[text].median())))
	}
	return out
}

// reportOnce writes what a program does once, the first time it is needed.
func reportOnce(r *report, native, full, slow setting) {
	var rows [][]string
	for i, o := range native.runs[0].Once {
		row := []string{o.Name}
		for _, s := range []setting{native, full, slow} {
			took := s.firsts(onceIn, i)
			row = append(row, s.in(took.median()), s.in(slices.Max(took)))
		}
		rows = append(rows, row)
	}
	r.text("Once in a program, the first time it is needed: the lists of questions and of findings, and the index of the search, which builds the lists it still lacks. " +
		"A call of a millisecond or less that happens once can come out slowed down as at full speed, when it falls between two pauses of the slowdown.")
	r.table([]string{"first call", "native, median", "worst", "full speed, median", "worst", "slowed, median", "worst"}, rows)
}
