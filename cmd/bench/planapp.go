package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"afterward/core/civil"
)

// bare is an address of the site at which no program runs, so that the storage can be filled there.
const bare = "/robots.txt"

// planRounds is how often each page is opened in one browser after the first time, which also compiles
// what it needs.
const planRounds = 8

// A tap is one way from page to page.
type tap struct {
	name string
	on   string // what is tapped, as a selector
	done string // a test in JavaScript, true once the page is there
	rows int    // of the list of steps, where it has one
}

// taps lead once around, so that the last one ends where the first one begins.
func (y yearPlan) taps() []tap {
	heading := func(text string) string {
		return "document.querySelector('main h1')?.textContent === " + strconv.Quote(text)
	}
	here := y.plan.Phases[y.plan.Current()]
	bar := func(href string) string { return `nav.tabs a[href="` + href + `"]` }
	return []tap{
		{"the plan, from Today", bar("/plan"), heading("Your plan") + " && document.querySelector('.plan-kept')", len(here.Steps)},
		{"another phase, from the plan", `.phase-row a[href^="/plan?p=` + string(y.phase.ID) + `#"]`,
			"document.getElementById('phase')?.textContent === " + strconv.Quote(y.phase.Name), len(y.phase.Steps)},
		{"a step, from its phase", `.steps a[href="/step?s=` + string(y.step.ID) + `"]`, heading(y.step.Title) + " && document.getElementById('history')", 0},
		{"the plan, from a step", bar("/plan"), heading("Your plan") + " && document.querySelector('.plan-kept')", len(here.Steps)},
		{"Today, from the plan", bar("/today"), heading("One next thing") + " && document.querySelector('.tap-behind')", 0},
	}
}

// An opening is one page opened by a tap, in milliseconds since the navigation began.
type opening struct {
	Pressed float64 `json:"pressed"`
	There   float64 `json:"there"` // the page's markup is there
	Shown   float64 `json:"shown"` // and was painted
}

// errOpening means that a tap did not lead where it should have.
var errOpening = errors.New("the tap led somewhere else")

// tapped is how long the openings by one tap took: the first in each browser, and the later ones.
type tapped struct {
	first, again sample
	markup       sample // of the later ones, until the markup was there
	worked       sample // of the later ones, processor time for script, style and layout
}

// planSection measures how soon pages of the plan are there after a tap, with a year of history.
func planSection(ctx context.Context, b *bench, r *report) error {
	addr, stop, err := b.serve(b.dist)
	if err != nil {
		return err
	}
	defer stop()
	y := newYearPlan()
	noisy, visits := b.noisy, b.visits
	seen := map[float64][]tapped{}
	for range b.runs {
		for _, rate := range []float64{1, slowdown} {
			if seen[rate] == nil {
				seen[rate] = make([]tapped, len(y.taps()))
			}
			if err := b.tapAround(ctx, addr, y, rate, seen[rate]); err != nil {
				return fmt.Errorf("%.0f times slower: %w", rate, err)
			}
		}
	}
	r.title("The plan")
	reportPlan(r, y, b.runs, seen)
	r.text("%d of %d visits of this part began beside other work.", b.noisy-noisy, b.visits-visits)
	return nil
}

// tapAround opens the app in a browser of its own and goes around the pages.
func (b *bench) tapAround(ctx context.Context, addr string, y yearPlan, rate float64, into []tapped) error {
	return b.fresh(ctx, addr, link{condition: noLimit}, func(w *browser, url string) error {
		if err := w.ready(url, y, rate); err != nil {
			return err
		}
		for round := range 1 + planRounds {
			for i, t := range y.taps() {
				if err := w.tapInto(t, round == 0, &into[i]); err != nil {
					return fmt.Errorf("%s: %w", t.name, err)
				}
			}
		}
		return nil
	})
}

// tapInto taps once and writes down how long it took.
func (w *browser) tapInto(t tap, first bool, into *tapped) error {
	before, err := w.worked()
	if err != nil {
		return err
	}
	o, err := w.tap(t)
	if err != nil {
		return err
	}
	after, err := w.worked()
	if first {
		into.first = append(into.first, o.Shown-o.Pressed)
		return err
	}
	into.again = append(into.again, o.Shown-o.Pressed)
	into.markup = append(into.markup, o.There-o.Pressed)
	into.worked = append(into.worked, after-before)
	return err
}

// worked is the processor time the main thread has spent on script, style and layout so far, in
// milliseconds. Other work on the machine is not in it.
func (w *browser) worked() (ms float64, err error) {
	all, err := chromedp.Call(w.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return 0, err
	}
	for _, m := range all.Metrics {
		switch m.Name {
		case "ScriptDuration", "RecalcStyleDuration", "LayoutDuration":
			ms += 1000 * m.Value
		}
	}
	return ms, nil
}

// ready opens Today on the day the plan is made for, with everything stored and nothing else to do.
func (w *browser) ready(url string, y yearPlan, rate float64) error {
	if _, err := chromedp.Call(w.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		return err
	}
	if err := w.watchVault(); err != nil {
		return err
	}
	if err := w.filled(url, y.texts); err != nil {
		return err
	}
	if err := w.visit(url + "/today"); err != nil {
		return err
	}
	if err := w.found(len(y.texts)); err != nil {
		return err
	}
	if err := w.kept(); err != nil {
		return err
	}
	if err := w.slow(rate); err != nil {
		return err
	}
	return chromedp.Do(w.ctx, chromedp.Sleep(2*time.Second)) // what the program does after its start is over
}

// onDay makes it that day in every page of the tab, at the hour it is.
func (w *browser) onDay(day civil.Date) error {
	now := time.Now()
	then := time.Date(day.Year, time.Month(day.Month), day.Day, now.Hour(), now.Minute(), 0, 0, time.Local)
	_, err := chromedp.Call(w.ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: fmt.Sprintf(`(() => {
		const real = Date, shift = %d;
		window.Date = class extends real {
			constructor(...a) { if (a.length) super(...a); else super(real.now() + shift); }
			static now() { return real.now() + shift; }
		};
	})()`, then.Sub(now).Milliseconds())})
	return err
}

// tap taps and waits until the page is painted, which has to be the right one.
func (w *browser) tap(t tap) (o opening, err error) {
	if _, err := js[bool](w, "afterwardVault.until(() => "+t.done+"); return true"); err != nil {
		return o, err
	}
	if err := chromedp.Do(w.ctx, chromedp.Click(chromedp.CSS(t.on))); err != nil {
		return o, err
	}
	if o, err = js[opening](w, "return afterwardVault.result()"); err != nil {
		return o, err
	}
	if o.Pressed <= 0 || o.There < o.Pressed || o.Shown < o.There {
		return o, fmt.Errorf("%w: %+v", errOpening, o)
	}
	rows, err := js[int](w, "return document.querySelectorAll('.phase .steps > li').length")
	if err == nil && rows != t.rows {
		err = fmt.Errorf("%w: %d rows, not %d", errOpening, rows, t.rows)
	}
	return o, err
}
