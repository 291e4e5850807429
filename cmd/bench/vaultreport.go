package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/vault"
)

// What a person may have to wait for, in milliseconds, slowed down.
const (
	saveAim   = 16.0   // one entry saved: one frame
	flatAim   = 1.5    // with a full vault, as many times as long as with an empty one
	openAim   = 300.0  // a full vault opened, without a lock
	unlockAim = 2500.0 // from the press to the page
)

// aimed says an aim with what came of it.
func aimed(what string, got, aim float64, unit string) string {
	return fmt.Sprintf("Aim for %s: under %s. Median %s: %s.", what, with(aim, unit), with(got, unit), verdict(got < aim))
}

func with(v float64, unit string) string {
	if unit == "times" {
		return fmt.Sprintf("%.2f times", v)
	}
	if v < 100 {
		return fmt.Sprintf("%.1f %s", v, unit)
	}
	return fmt.Sprintf("%.0f %s", v, unit)
}

// stored names a size.
func stored(size int) string {
	switch {
	case size == 0:
		return "nothing"
	case size%million == 0:
		return fmt.Sprintf("%d million", size/million)
	}
	return thousands(size)
}

// reportVaults says what is stored in the measurements.
func reportVaults(r *report, all map[int]kept) {
	r.text("On the real localStorage of Chromium. What is stored is made by `vaulttest.Fill`: journal entries, answers, steps, drafts, as one person would have them. " +
		"Sizes are characters, as browsers count their limit of about five million. Behind a lock everything is sealed. Milliseconds.")
	var rows [][]string
	for _, size := range slices.Sorted(maps.Keys(all)) {
		if k := all[size]; size > 0 {
			sealed := 0
			for key, text := range k.sealed {
				sealed += vault.Size(key, text) / 2
			}
			rows = append(rows, []string{stored(size), thousands(len(k.plain)), thousands(k.chars), thousands(len(k.sealed)), thousands(sealed)})
		}
	}
	r.table([]string{"stored", "records", "characters", "keys behind a lock", "characters behind a lock"}, rows)
}

func lockWord(locked bool) string {
	if locked {
		return "behind a lock"
	}
	return "no lock"
}

// reportSaving writes what one more entry costs.
func reportSaving(r *report, m *measurements, runs int) {
	r.text("**Saving one entry.** `vault.Put` of a new entry of about 600 characters; it is taken out again before the next. In each of %d browsers %d times %d saves together, each value the mean of them, because one is too short for the browser's clock and its slowdown; then %d alone, for the longest that one can take: a collection of garbage may fall into it. The first of each are left out: they compile the code.", runs, saveRounds, saveBatch, saveRounds)
	var rows [][]string
	var verdicts []string
	worst := 0.0
	for _, locked := range []bool{false, true} {
		for _, size := range vaultSizes {
			at := func(rate float64) sample { return m.at(cell{rate, size, locked, "vault.Put"}).again }
			slow, wrote := at(slowdown), m.writes[cell{rate: slowdown, size: size, locked: locked}]
			worst = max(worst, slow.median())
			alone := m.at(cell{slowdown, size, locked, "vault.Put, alone"}).again
			row := []string{stored(size) + ", " + lockWord(locked), fmt.Sprint(len(slow)), fmt.Sprintf("%.3f", at(0).median()), at(1).fine(), slow.fine(), fmt.Sprintf("%.1f, %.1f", alone.percentile(95), alone.percentile(100))}
			if wrote != nil {
				row = append(row, fmt.Sprintf("%.2f", wrote.calls.median()), wrote.chars.String())
			}
			rows = append(rows, row)
		}
		of := func(size int) float64 { return m.at(cell{1, size, locked, "vault.Put"}).again.median() }
		verdicts = append(verdicts, aimed(fmt.Sprintf("%s beside nothing, %s, at full speed, where the times scatter less", stored(fullSize), lockWord(locked)), of(fullSize)/max(of(0), 0.01), flatAim, "times"))
	}
	r.table([]string{"stored", "n", "native, median", "full speed", fmt.Sprintf("%d times slower", slowdown), "alone: 95 of 100 within, longest", "calls of setItem a save", "characters a call, with the key"}, rows)
	r.text("%s %s", aimed("one save", worst, saveAim, "ms"), strings.Join(verdicts, " "))
}

// reportOpening writes what stands before the first page.
func reportOpening(r *report, m *measurements) {
	r.text("**Opening.** %s characters stored. Browsers just started on a profile with the vault in it. First: the first call of the program, which is what a person waits for, in most cases compiling the code as well. Again: the same later in the same program.", stored(fullSize))
	var rows [][]string
	row := func(what, name string, locked bool) {
		at := func(rate float64) *measured { return m.at(cell{rate, fullSize, locked, name}) }
		rows = append(rows, []string{what, fmt.Sprint(len(at(slowdown).first)), fmt.Sprintf("%.1f", at(0).first.median()), at(1).first.String(), at(slowdown).first.String(), at(slowdown).again.String()})
	}
	row("vault.Open: what there is, and nothing of it read", "vault.Open", false)
	row("vault.ReadOn until everything is read, in the app a slice at a time while the page is there", "vault.ReadOn", false)
	row("app.NewSession: vault.Open and what every page needs", "app.NewSession", false)
	row("Session.Entries: reading the journal in one go; a page that shows it waits for slices", "Session.Entries", false)
	row("Session.KeepDraft: an entry kept, the journal read before", "Session.KeepDraft", false)
	row("vault.Open, the lock closed", "vault.Open, locked", true)
	row("vault.Unlock with the key at hand: everything opened and read", "vault.Unlock", true)
	slowed := fmt.Sprintf("%d times slower", slowdown)
	r.table([]string{"what", "n", "native, first", "full speed, first", slowed + ", first", slowed + ", again"}, rows)
	r.text("Before that, in the first script of the page, the first touch of localStorage makes Chromium read all of it: %s ms at full speed, %s ms slowed down. That is not ours and is in none of the rows.", m.touch[1], m.touch[slowdown])
	first := func(name string) float64 { return m.at(cell{slowdown, fullSize, false, name}).first.median() }
	r.text("%s %s", aimed("vault.Open", first("vault.Open"), openAim, "ms"), aimed("app.NewSession", first("app.NewSession"), openAim, "ms"))
}

// reportStarts writes what of the start of the app is due to what is stored.
func reportStarts(r *report, seen map[int]*started) {
	var rows [][]string
	for _, size := range slices.Sorted(maps.Keys(seen)) {
		s := seen[size]
		rest := make(sample, min(len(s.ready), len(s.compiled)))
		for i := range rest {
			rest[i] = s.ready[i] - s.compiled[i]
		}
		rows = append(rows, []string{stored(size), fmt.Sprint(len(s.ready)), s.paint.String(), s.ready.String(), rest.String(), s.worked.String()})
	}
	r.text("The whole app, a first visit of `/write` without a network limit, main thread %d times slower. go-app would read every key and text once more, looking for its own; web/boot.js hides them from it. Chromium slows a thread down by keeping it busy, so that is in its processor time; other work on the machine is not.", slowdown)
	r.table([]string{"stored", "n", "first contentful paint", "ready", "of it from compiled to ready", "processor time of the main thread"}, rows)
}

// reportPaces says what the paces are.
func reportPaces(r *report, took []float64) {
	checks := make([]string, len(paces))
	for i, p := range paces {
		checks[i] = fmt.Sprintf("%s %.0f ms (%.1f times)", p.name, took[i], took[i]/took[0])
	}
	r.text("**Unlocking and backing up** are done in the app itself. The slow part runs in a worker, and Chromium's slowdown is of the main thread only: it refuses it for workers. "+
		"So there is a third pace, at which the whole process of the page, worker and all, is stopped for %d of every %d moments. The browser's own process, with the storage in it, stays fast. A fixed loop on the main thread: %s.",
		slowdown-1, slowdown, strings.Join(checks, ", "))
}

// waitHead are the columns of waitRow.
var waitHead = []string{"what", "n", "press to page", "of it: until the worker is asked for", "the worker starts", "the worker works", "the page goes on", "longest time the page did not answer", "peak memory, MB"}

func waitRow(what string, ws waits) []string {
	quiet := ws.of(longest)
	blocked := quiet.String()
	if quiet.median() == 0 {
		blocked = fmt.Sprintf("below 50 (at most %.0f)", slices.Max(quiet))
	}
	memory := "not known"
	if p := ws.of(peak); p.median() > 0 {
		memory = fmt.Sprintf("%.0f, %.0f before", p.median(), ws.of(resident).median())
	}
	return []string{what, fmt.Sprint(len(ws)), ws.of(total).String(), ws.of(before).String(), ws.of(begin).String(), ws.of(work).String(), ws.of(after).String(), blocked, memory}
}

// reportUnlocking writes what a person waits for at the lock screen.
func reportUnlocking(r *report, paced []float64, native sample, seen map[int][]waits) {
	reportPaces(r, paced)
	r.text("From pressing “Open” to the page being painted. The key is made by Argon2id with today's costs: %s ms natively. Memory is that of the page's process (resident).", native)
	var rows [][]string
	var verdicts []string
	for _, size := range slices.Sorted(maps.Keys(seen)) {
		for i, p := range paces {
			ws := seen[size][i]
			rows = append(rows, waitRow("unlock, "+stored(size)+" stored, "+p.name, ws))
			if i > 0 {
				verdicts = append(verdicts, aimed(stored(size)+", "+p.name, ws.of(total).median(), unlockAim, "ms"))
			}
		}
	}
	r.table(waitHead, rows)
	r.text("%s", strings.Join(verdicts, " "))
}

// reportBackup writes what a person waits for on the backup page.
func reportBackup(r *report, seal, unseal sample, seen []backedUp) {
	r.text("**A backup** of %s characters: from “Make the backup” until the page says that it was made, checked and handed over; and from “Open the file” until it shows what is in it. "+
		"The file has %s bytes. Natively encoding, sealing and comparing take %s ms, opening and decoding %s ms. There is no aim.", stored(fullSize), thousands(int(seen[0].file.median())), seal, unseal)
	var rows [][]string
	for i, p := range paces {
		rows = append(rows, waitRow("make, "+p.name, seen[i].made))
	}
	for i, p := range paces {
		rows = append(rows, waitRow("read back, "+p.name, seen[i].read))
	}
	r.table(waitHead, rows)
}
