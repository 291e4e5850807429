package main

import (
	"fmt"
	"strings"
)

// What a person may have to wait for with a large journal, in milliseconds, slowed down.
const (
	keyAim     = 50.0  // from the key to the letter, 95 of 100
	listAim    = 100.0 // from the letter to the list
	journalAim = 200.0 // from the tap to the first row
)

// A rating is one row of the comparison: a number for each contestant and speed.
type rating struct {
	what string
	of   func(journalSeen) sample
	at   float64 // the percentile the aim is for; 50 for the median
	aim  float64 // 0 for none
}

// ratings are the rows, in order.
var ratings = []rating{
	{"key to letter, open field", func(s journalSeen) sample { return s.draft.latencies() }, 95, keyAim},
	{"key to letter, search", func(s journalSeen) sample { return s.find.latencies() }, 95, keyAim},
	{"key to letter, search, while it reads the entries", func(s journalSeen) sample { return s.reading.latencies() }, 95, keyAim},
	{"letter to list", func(s journalSeen) sample { return s.find.lists() }, 50, listAim},
	{"processor time a key, open field", func(s journalSeen) sample { return s.draft.costs() }, 50, 0},
	{"processor time a key, search and list", func(s journalSeen) sample { return s.find.costs() }, 50, 0},
	{"journal opened, first time", func(s journalSeen) sample { return s.first }, 50, journalAim},
	{"journal opened, again", func(s journalSeen) sample { return s.again }, 50, journalAim},
	{"search opened until all is read", func(s journalSeen) sample { return s.read }, 50, 0},
	{"start of the app until it answers", func(s journalSeen) sample { return s.ready }, 50, 0},
}

// value is the number a row is judged by.
func (q rating) value(s journalSeen) float64 {
	if q.at == 50 {
		return q.of(s).median()
	}
	return q.of(s).percentile(q.at)
}

// verdict says whether ours, slowed down, keeps the aim.
func (q rating) verdict(ours journalSeen) string {
	if q.aim == 0 {
		return "no aim"
	}
	name := "median"
	if q.at != 50 {
		name = fmt.Sprintf("%.0f of 100", q.at)
	}
	return fmt.Sprintf("%s under %.0f: %s", name, q.aim, verdict(q.value(ours) < q.aim))
}

// spread is "12 / 31": the median, and what 95 of 100 are within.
func (s sample) spread() string {
	if len(s) == 0 {
		return "not seen"
	}
	if s.percentile(95) < 20 {
		return fmt.Sprintf("%.1f / %.1f", s.median(), s.percentile(95))
	}
	return fmt.Sprintf("%.0f / %.0f", s.median(), s.percentile(95))
}

// ratio is ours beside theirs; "–" for nothing to compare with.
func ratio(ours, theirs float64) string {
	if theirs <= 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f", ours/theirs)
}

// reportJournal writes what was measured of the two, the app first.
func reportJournal(r *report, j writtenJournal, two []contestant, runs int, seen map[float64][]journalSeen) {
	r.text("%s entries of %d characters on average, with %s different words, and nothing else kept: %s characters of localStorage. "+
		"Beside it a journal in React, built in this run (cmd/bench/peer: React and MiniSearch from npm, production build): the same entries, markup, styles, pages and delay of saving, served by the same server and measured by the same probe, in turns. "+
		"It has no lock, no other pages, no tabs that keep in step, and trusts what is stored.",
		thousands(j.entries), j.text/max(j.entries, 1), thousands(j.words), thousands(chars(j.ours)))
	r.text("In each of %d browsers slowed down %d times and one at full speed, for each of the two: the journal is opened from Today and %d times again; %d keys go into the open field, %d into the search while it reads the entries, %d later, one every %d ms whether or not the page has come to the last one.",
		runs, slowdown, journalRounds, len(draftTyped), len(firstSearch), len(strings.Join(searches, "")), keyPace.Milliseconds())
	r.text("Key to letter: from the time stamp of the keydown event to the first task after the next frame, of a priority that nothing the page puts off can come before; the clock has steps of 0.1 ms, frames come every 16.7 ms. "+
		"Letter to list: from the input event to the frame with the list these words have, which was found out before; a list for later letters counts too; letters that do not change the list are left out. The app waits %d ms for the next key on purpose, and that is in it. "+
		"Opened: from pointerup to the frame with the first row; the app has eight rows then and 30 a moment later, the peer 30 at once. Processor time is that for script, style and layout, without what else the machine did; slowing a thread down keeps it busy, so slowed down that is in it. Milliseconds: median / 95 of 100 within. Ratio: the medians, the app's divided by the peer's.", 20)
	var rows [][]string
	ours, theirs := seen[slowdown][0], seen[slowdown][1]
	for _, q := range ratings {
		full, slow := seen[1], q.of(ours)
		rows = append(rows, []string{q.what, q.of(full[0]).spread(), q.of(full[1]).spread(), ratio(q.of(full[0]).median(), q.of(full[1]).median()),
			slow.spread(), q.of(theirs).spread(), ratio(slow.median(), q.of(theirs).median()), fmt.Sprintf("%d, %d", len(slow), len(q.of(theirs))), q.verdict(ours)})
	}
	names := func(speed string) []string { return []string{two[0].name + speed, two[1].name + speed, "ratio"} }
	head := append([]string{"what"}, names(", full speed")...)
	head = append(append(head, names(fmt.Sprintf(", %d times slower", slowdown))...), "n slowed down", "aim")
	r.table(head, rows)
	reportAccounts(r, two, seen)
	reportFootprints(r, two, seen)
}

// chars is how much of the storage texts take.
func chars(texts map[string]string) (n int) {
	for key, text := range texts {
		n += len(key) + len([]rune(text))
	}
	return n
}

// reportAccounts writes the browser's own account of the same keys, and what each of the two found.
func reportAccounts(r *report, two []contestant, seen map[float64][]journalSeen) {
	var accounts, found []string
	for i, c := range two {
		s := seen[slowdown][i]
		all := append(append(append(keys{}, s.draft...), s.reading...), s.find...)
		accounts = append(accounts, fmt.Sprintf("%s %.0f ms (this probe: %.0f; it has an account of %d of %d keys)", c.name, all.accounts().percentile(95), all.latencies().percentile(95), len(all.accounts()), len(all)))
		lists := s.find.lists()
		found = append(found, fmt.Sprintf("%s: %d of %d lists within %.0f ms, %d overtaken by the list for a later letter", c.name, len(lists)-lists.from(listAim), len(lists), listAim, s.find.overtaken()))
	}
	r.text("Cross-check: by the Event Timing API, which knows when the picture was there, in steps of 8 ms and from 16 ms on, 95 of 100 of all keys slowed down are within: %s. %s.", strings.Join(accounts, ", "), strings.Join(found, "; "))
}

// reportFootprints writes what the two take of memory and of the line.
func reportFootprints(r *report, two []contestant, seen map[float64][]journalSeen) {
	of := func(all []footprint, value func(footprint) float64) string {
		var s sample
		for _, f := range all {
			s = append(s, value(f))
		}
		return fmt.Sprintf("%.1f", s.median())
	}
	var rows [][]string
	for i, c := range two {
		s := seen[slowdown][i]
		for _, when := range []struct {
			name string
			all  []footprint
		}{{"before the search was opened", s.before}, {"with all entries read for it", s.now}} {
			rows = append(rows, []string{c.name + ", " + when.name,
				of(when.all, func(f footprint) float64 { return f.heap }), of(when.all, func(f footprint) float64 { return f.wasm }),
				of(when.all, func(f footprint) float64 { return f.heap + f.wasm }), of(when.all, func(f footprint) float64 { return f.resident })})
		}
	}
	r.table([]string{"memory, MB", "JavaScript heap in use", "WebAssembly memory", "both", "whole process, resident"}, rows)
	rows = nil
	for _, c := range two {
		rows = append(rows, []string{c.name, thousands(c.weight.raw), thousands(c.weight.brotli)})
	}
	rows = append(rows, []string{"ratio", ratio(float64(two[0].weight.raw), float64(two[1].weight.raw)), ratio(float64(two[0].weight.brotli), float64(two[1].weight.brotli))})
	r.table([]string{"bytes for /write: page, style, scripts, program", "raw", "brotli"}, rows)
	r.text("The app is sent as a whole, with all its pages; the peer has three.")
}
