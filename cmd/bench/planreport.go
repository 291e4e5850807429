package main

import (
	"fmt"
	"strings"
)

// What a person may have to wait for with a year-old plan, in milliseconds.
const (
	tapAim   = 100.0 // from the tap to the page, slowed down
	buildAim = 2.0   // the plan with all its gates, natively
)

// reportPlan writes how long each page took.
func reportPlan(r *report, y yearPlan, runs int, seen map[float64][]tapped) {
	r.text("A plan in use for a year: %d steps in %d phases, %d more kept from before, each with five earlier states, 52 days on which it was done and a note; the questions answered four times; %s records, 720 of them journal entries. "+
		"From the tap, in the app as it runs, until the page is painted; milliseconds. In each of %d browsers at full speed and %d slowed down, once around all the pages for the first time, which also compiles what they need, and %d times again. Processor time leaves out what else the machine did; Chromium slows a thread down by keeping it busy, so that is in it.",
		inPlan(y.plan), len(y.plan.Phases), len(y.plan.Kept), thousands(len(y.texts)), runs, runs, planRounds)
	var rows [][]string
	var verdicts []string
	for i, t := range y.taps() {
		full, slow := seen[1][i], seen[slowdown][i]
		rows = append(rows, []string{t.name, fmt.Sprint(t.rows), full.first.String(), full.again.String(), slow.first.String(), slow.again.String(),
			fmt.Sprintf("%.0f", slow.markup.median()), slow.worked.String(), fmt.Sprintf("%.0f", slow.again.percentile(95))})
		verdicts = append(verdicts, aimed(t.name+", again", slow.again.median(), tapAim, "ms"), aimed("the same for the first time", slow.first.median(), tapAim, "ms"))
	}
	slowed := fmt.Sprintf("%d times slower", slowdown)
	r.table([]string{"page", "rows of steps", "full speed, first", "full speed, again", slowed + ", first", slowed + ", again", "of it until the markup is there", "processor time for script, style and layout", "95 of 100 within"}, rows)
	r.text("%s", strings.Join(verdicts, " "))
}
