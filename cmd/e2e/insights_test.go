package e2e

import (
	"fmt"
	"strings"
	"testing"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
)

// monthsOfDays are check-ins of some months, three in four days, that get better and are worse in the
// night and after contact; with a week of which nothing is known.
func monthsOfDays(s shelf) {
	for i := range 150 {
		if i%4 == 3 || i >= 12 && i < 18 {
			continue
		}
		met, low := checkin.MetNone, 0
		if i/3%3 == 0 {
			met = checkin.MetSome
		}
		if (i+1)/3%3 == 0 {
			low = 1
		}
		wave := []int{0, 1, 0, -1, 0, 1, -1}[i%7]
		mood := min(max(4-i/40+wave-low, 1), 5)
		at := []int{9, 14, 20, 23}[i%4]
		if mood <= 2 {
			at = 1
		}
		s.put("checkin", fmt.Sprintf("c%03d", i), checkin.Entry{On: ago(i), At: civil.ClockOf(60*at + 10), Mood: checkin.Mood(mood), Urge: checkin.Urge(min(max(1+i/45+low-wave, 1), 5)),
			Sleep: checkin.Sleep(min(max(3+wave, 1), 5)), Contact: met})
	}
}

// manyUrges are urges of a month, most of them late.
func manyUrges(s shelf) {
	for i := range 24 {
		u := contact.Urge{At: civil.Moment{On: ago(i), Minute: 60*[]int{22, 23, 19, 21, 20, 8}[i%6] + 5}, Strength: 3 + i%6, Outcome: contact.Resisted, Helped: []string{[]string{"waited", "walked", "waited", "called-someone"}[i%4]}}
		if i%5 == 0 {
			u.Outcome = contact.Gave
		}
		s.put("urge", fmt.Sprintf("m%02d", i), u)
	}
}

// chartNames are the accessible names of the charts that do not end with the sentence beside them, or
// the names of all.
const (
	chartNames   = `[...document.querySelectorAll(".chart [role=img]")].map((e) => e.getAttribute("aria-label"))`
	chartsUnlike = `[...document.querySelectorAll(".chart")].filter((c) => !c.querySelector("[role=img]").getAttribute("aria-label").endsWith(". " + c.querySelector("figcaption").textContent)).map((c) => c.id)`
)

// Somebody with months of check-ins reads each chart by its name, opens the numbers of one, and changes
// between month and year, and to earlier days, by keyboard; the focus stays on what was pressed. With few
// check-ins the page says how many it takes. axe finds nothing in any of it.
func TestInsightsAreReadAndTurned(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(twice(t, waiting().with("own-change:nothing"), waiting(), monthsOfDays, manyUrges, weeksOfContact))
	p.visit("/you")
	p.follow(`.list a[href="/insights"]`)
	p.until(visible("#chart-mood"))
	for i, want := range []string{"Mood, day by day. ", "The wish to write, day by day. ", "Sleep, day by day. ", "Hard check-ins by time of day. ", "Urges by time of day. The evening stands out: 20 of 24 urges",
		"What you turned to in an urge. ", "Your answers by subject, each time you gave them. "} {
		if names := js[[]string](p, chartNames); i >= len(names) || !strings.HasPrefix(names[i], want) {
			t.Errorf("chart %d is not named %q: %q", i, want, names)
		}
	}
	p.none("the name of a chart is not the sentence beside it", chartsUnlike)
	p.press("#chart-mood-numbers summary")
	p.until(visible("#chart-mood-numbers table"))
	if n := js[int](p, `document.querySelectorAll("#chart-mood-numbers tbody tr").length`); n < 15 || n > 30 {
		t.Errorf("a month has %d days in its table", n)
	}
	month := js[string](p, `document.querySelector("#span-says").textContent`)
	p.tabTo("#span-earlier")
	p.hit("Enter")
	p.until(`document.querySelector("#span-says").textContent !== ` + quote(month) + ` && ` + focused("#span-earlier"))
	p.tabTo("#span-later")
	p.hit("Enter")
	p.until(`document.querySelector("#span-says").textContent === ` + quote(month) + ` && ` + focused("#span-later") + ` && document.activeElement.getAttribute("aria-disabled") === "true"`)
	p.everyWay("a month of insights")
	p.size(390, 844, true)
	js[any](p, `document.querySelector("#span-month").focus()`)
	p.stop("Tab")
	p.hit("Enter")
	p.until(focused("#span-year") + ` && document.activeElement.getAttribute("aria-pressed") === "true" && document.querySelector("#span-month").getAttribute("aria-pressed") === "false"`)
	p.until(`(` + chartNames + `)[0].startsWith("Mood, week by week. Your mood rose from ")`)
	js[any](p, `document.querySelectorAll("main details").forEach((d) => { d.open = true; })`)
	p.fits("a year of insights")
	p.everyWay("a year of insights")
	p.stock(story(t, waiting(), func(s shelf) {
		for i := range 3 {
			s.put("checkin", fmt.Sprintf("c%d", i), checkin.Entry{On: ago(i), At: "21:00", Mood: 3})
		}
	}))
	p.size(390, 844, true)
	p.visit("/insights")
	p.until(`document.querySelector("#insight-mood")?.textContent.includes("3 of the 10 days it takes") && document.querySelector("#insight-hard").textContent.includes("3 of the 8 it takes")`)
	p.fits("too few insights")
	p.everyWay("too few insights")
}
