package e2e

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"afterward/app"
	"afterward/core/assess"
	"afterward/core/guide"
)

const axeFile = "node_modules/axe-core/axe.min.js"

// axeScript reads axe-core once.
var axeScript = sync.OnceValues(func() (string, error) {
	data, err := os.ReadFile(axeFile)
	if errors.Is(err, fs.ErrNotExist) {
		return "", errors.New("axe-core is not there: run npm ci in cmd/e2e")
	}
	return string(data), err
})

// A finding is one rule of axe that is broken, with the elements.
type axeFinding struct {
	ID, Help string
	Tags     []string
	Nodes    []string
}

func (f axeFinding) String() string {
	return fmt.Sprintf("%s: %s\n\t%s", f.ID, f.Help, strings.Join(f.Nodes, "\n\t"))
}

// wcag reports whether the rule is a success criterion and not advice.
func (f axeFinding) wcag() bool { return strings.Contains(strings.Join(f.Tags, " "), "wcag") }

const (
	allRules = `{type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}`
	criteria = `{type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}` // without advice
	ofColour = `{type: "rule", values: ["color-contrast", "link-in-text-block"]}`
)

const runAxe = `axe.run(document, {resultTypes: ["violations"], runOnly: RULES})
	.then((r) => r.violations.map((v) => ({ID: v.id, Help: v.help, Tags: v.tags,
		Nodes: v.nodes.slice(0, 5).map((n) => n.target.join(" ") + " " + n.html.slice(0, 160) + " " + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? "").slice(0, 200))})))`

// axe checks what is on the screen; WCAG findings fail the test. With -v it is asked for advice too, which is
// logged and takes half as long again.
func (p *tab) axe(what string) {
	p.Helper()
	rules := criteria
	if testing.Verbose() {
		rules = allRules
	}
	p.axeFor(what, rules)
}

func (p *tab) axeFor(what, rules string) {
	p.Helper()
	script, err := axeScript()
	p.must(err)
	if !js[bool](p, `typeof axe === "object"`) {
		js[any](p, script+"; 0")
	}
	for _, f := range js[[]axeFinding](p, strings.Replace(runAxe, "RULES", rules, 1)) {
		if f.wcag() {
			p.Errorf("%s: %s", what, f)
		} else {
			p.Logf("%s, advice: %s", what, f)
		}
	}
}

// everyWay runs axe in the light on a phone, and in the dark on a desktop. Where nothing is filled in yet
// it looks at the dark on a phone too, and at the colours only: all else is the same there.
func (p *tab) everyWay(what string) {
	p.Helper()
	p.scheme("light")
	p.size(390, 844, true)
	p.axe(what + ", light, 390")
	p.scheme("dark")
	if strings.HasPrefix(what, "empty ") {
		p.axeFor(what+", dark, 390", ofColour)
		return
	}
	p.size(1280, 800, false)
	p.axeFor(what+", dark, 1280", criteria)
}

// A screen is a page in a state.
type screen struct {
	name, path string
	a          answers
	press      string
	records    func(testing.TB) map[string]string // instead of a
}

// screens are all routes, empty and filled, and the states a route alone does not show.
func screens() []screen {
	var list []screen
	for _, r := range app.Routes() {
		list = append(list, screen{name: "empty " + r.Path, path: r.Path})
		path := r.Path
		if path == "/step" {
			path = "/step?s=own-share"
		}
		if path != "/help" && path != "/404" && path != "/before" {
			list = append(list, screen{name: "filled " + r.Path, path: path, a: waiting()})
		}
	}
	for _, n := range []string{"1", "5", "25", "40"} {
		list = append(list, screen{name: "question " + n, path: "/check?n=" + n, a: waiting()})
	}
	list = append(list,
		screen{name: "outcome safety", path: "/outcome", a: calm().with("control-of-me:phone")},
		screen{name: "plan safety", path: "/plan", a: calm().with("control-of-me:phone")},
		screen{name: "outcome crisis", path: "/outcome", a: calm().with("self-harm:yes")},
		screen{name: "today crisis", path: "/today", a: calm().with("self-harm:yes")},
		screen{name: "outcome letting go", path: "/outcome", a: calm().with("clear-no:yes")},
		screen{name: "outcome conditions met", path: "/outcome", a: calm()},
		screen{name: "a closed step", path: "/step?s=first-message", a: waiting()},
		screen{name: "a closed phase", path: "/plan?p=open", a: waiting()},
		screen{name: "the plan after a stop", path: "/plan", a: calm().with("clear-no:yes"), press: "#stopped-reopens summary"},
		screen{name: "something changed", path: "/changed?n=4", a: waiting()},
		screen{name: "what can have changed", path: "/changed", a: waiting(), press: "#changes-safety summary"},
		screen{name: "a day for a step", path: "/step?s=quiet-feeds", a: waiting(), press: "#step-day summary"},
		screen{name: "a done step", path: "/step?s=keep-space", a: waiting()},
		screen{name: "an entry", path: "/write?e=a1", a: waiting(), press: "#pin"},
		screen{name: "erasing", path: "/privacy", a: waiting(), press: "#erase"},
		screen{name: "no answer chosen", path: "/check?n=1", press: "#next"},
		screen{name: "a note beside an answer", path: "/check?n=2", a: waiting(), press: "details[id] summary"},
		screen{name: "a text of the guide", path: "/learn?a=1", a: waiting()},
		screen{name: "a question of the guide", path: "/learn?i=5"},
		screen{name: "a finding of the guide", path: "/learn?f=1"},
		screen{name: "a text opened in the list", path: "/learn", press: "#a-1 summary"},
		screen{name: "a question to write about", path: "/reflect?p=3", a: waiting()},
		screen{name: "asked twice", path: "/history", records: askedTwice},
		screen{name: "half way through asking again", path: "/outcome", records: halfWay},
		screen{name: "a told stop, answered otherwise", path: "/check", records: toldStop},
		screen{name: "answers of another version", path: "/outcome", records: fromElsewhere})
	// Those that one person sees side by side, so that they need no loading; see show.
	slices.SortStableFunc(list, func(a, b screen) int { return cmp.Compare(a.turn(), b.turn()) })
	return list
}

// turn is when a screen is looked at: first those of nobody, then those where somebody only looks.
func (s screen) turn() int {
	switch {
	case s.records == nil && s.a == nil:
		return 0
	case s.records == nil && s.press == "" && maps.EqualFunc(s.a, waiting(), slices.Equal[[]string]):
		return 1
	}
	return 2
}

func askedTwice(t testing.TB) map[string]string {
	return twice(t, waiting().with("mood:sad", "blocked:yes"), waiting())
}

// halfWay is somebody who has begun to answer anew.
func halfWay(t testing.TB) map[string]string {
	return records(t, answerOn(t, response(t, waiting(), "").Again(), calm(), guide.Reasons),
		func(s shelf) { s.put("taking", "0", response(t, waiting(), "")) })
}

// toldStop is at a question that was answered with a stop before.
func toldStop(t testing.TB) map[string]string {
	r := response(t, calm().with("blocked:yes"), "")
	return records(t, r.Choose(guide.Blocked, guide.No, storyDay).Visit(guide.Blocked))
}

func fromElsewhere(t testing.TB) map[string]string {
	r := response(t, waiting(), "")
	r.Answers["moon-phase"] = assess.Given{Chose: []guide.OptionID{"full"}, On: storyDay}
	return records(t, r)
}

// show opens a screen on a tab. Where the one before it has the same story and was left as it was, it is
// reached as by a link: loading a page takes most of the time.
func (p *tab) show(s, before screen) {
	p.Helper()
	same := before.path != "" && s.records == nil && before.records == nil && maps.EqualFunc(s.a, before.a, slices.Equal[[]string])
	if same && before.press == "" && s.path != "/" && s.path != "/404" && before.path != "/404" {
		p.reach(s.path)
	} else {
		p.open(s)
	}
	if s.press != "" {
		p.press(s.press)
		p.settle()
	}
}

// open loads the page of a screen with its story in the store.
func (p *tab) open(s screen) {
	p.Helper()
	var records map[string]string
	switch {
	case s.records != nil:
		records = s.records(p.TB)
	case s.a != nil:
		records = story(p.TB, s.a, filled)
	}
	p.stock(records)
	p.visit(s.path)
}

// tooSmall are buttons, links that look like buttons, options and entries of bars below 44 pixels.
const tooSmall = `[...document.querySelectorAll("button, .btn, label.opt, nav a, #exit, .help-link, .urge-link, .back, .home, summary, .steps a, .list a, .because a, a.call-link, select, textarea")]
	.filter((e) => e.checkVisibility({visibilityProperty: true}))
	.map((e) => ({e, r: e.getBoundingClientRect()})).filter(({r}) => r.width < 43.5 || r.height < 43.5)
	.map(({e, r}) => Math.round(r.width) + "x" + Math.round(r.height) + " " + e.outerHTML.slice(0, 100))`

// wide is how far the page can be scrolled sideways, and by which elements.
const wide = `(() => { const w = document.documentElement.clientWidth, over = document.documentElement.scrollWidth - w;
	return over <= 0 ? [] : [over + " px", ...[...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > w + 1)
		.slice(0, 4).map((e) => e.outerHTML.slice(0, 100))]; })()`

// clipped are elements whose text is cut off by their own box.
const clipped = `[...document.querySelectorAll("body *")].filter((e) => e.children.length === 0 && e.textContent.trim() && e.checkVisibility({visibilityProperty: true}))
	.filter((e) => { const s = getComputedStyle(e); return s.overflowX !== "visible" && s.clipPath === "none" && e.tagName !== "TEXTAREA" && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1); })
	.map((e) => e.outerHTML.slice(0, 120))`

// fits looks whether what is on the screen fits fingers, small screens and large text. It leaves the
// screen of a phone behind.
func (p *tab) fits(what string) {
	p.Helper()
	p.size(390, 844, true)
	p.none(what+", smaller than 44 pixels", tooSmall)
	p.size(320, 640, true)
	p.none(what+", at 320 pixels the page is too wide by", wide)
	p.none(what+", at 320 pixels smaller than 44", tooSmall)
	p.fitsLargeText(what)
	p.size(390, 844, true)
}

// fitsLargeText looks whether what is on the screen fits with text twice as large.
func (p *tab) fitsLargeText(what string) {
	p.Helper()
	js[any](p, `document.documentElement.style.fontSize = "200%"`)
	for _, width := range []int{390, 1280} {
		p.size(width, 800, width == 390)
		p.none(fmt.Sprintf("%s, text at 200 %%, %d pixels, too wide by", what, width), wide)
		p.none(fmt.Sprintf("%s, text at 200 %%, %d pixels, cut off", what, width), clipped)
	}
	js[any](p, `document.documentElement.style.fontSize = ""`)
}

// On every page, in every state: everything that can be pressed is at least 44 pixels high and wide;
// nothing is wider than a screen of 320 pixels; with text twice as large nothing is cut off or pushed
// off the screen (WCAG 1.4.4, 1.4.10, 2.5.8 and our own measure); and axe finds nothing against WCAG 2.2
// AA, light or dark, small or large.
func TestEveryScreenFitsAndAxeFindsNothing(t *testing.T) {
	t.Parallel()
	const parts = 3 // side by side
	for part := range parts {
		t.Run(fmt.Sprintf("part %d of %d", part+1, parts), func(t *testing.T) {
			t.Parallel()
			p := shared(t)
			p.browser.allow("404.*/404$") // the page is asked for by name
			before := screen{}
			for i, s := range screens() {
				if i%parts != part {
					continue
				}
				p.scheme("light")
				p.size(390, 844, true)
				p.show(s, before)
				p.fits(s.name)
				p.everyWay(s.name)
				before = s
			}
		})
	}
}

// none reports what a script finds.
func (p *tab) none(what, script string) {
	p.Helper()
	if found := js[[]string](p, script); len(found) > 0 {
		p.Errorf("%s:\n\t%s", what, strings.Join(found[:min(len(found), 4)], "\n\t"))
	}
}
