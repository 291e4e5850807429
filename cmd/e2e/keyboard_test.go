package e2e

import (
	"fmt"
	"testing"
	"time"

	"afterward/app"
)

// focus is where the keyboard stands, and whether a person can see it.
type focus struct {
	Name   string // the element, for a message
	Mark   int    // its place in the page, -1 for none
	Seen   bool   // a ring at least 2 px wide on it or on its label
	Hidden bool   // covered or outside of the screen
}

// focusNow looks at the focused element. The ring may be on the label of an input that is drawn
// by its label.
const focusNow = `(() => {
	const e = document.activeElement;
	if (!e || e === document.body || e === document.documentElement) return {Name: "nothing", Mark: -1};
	const drawn = [e, e.closest("label")].filter(Boolean);
	const ringed = drawn.find((d) => { const s = getComputedStyle(d); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2; });
	const box = drawn[drawn.length - 1].getBoundingClientRect();
	const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].map(([x, y]) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
	const mine = (p) => p && drawn.some((d) => d.contains(p) || p.contains(d) && p.tagName === "LABEL");
	return {Name: e.outerHTML.slice(0, 90), Mark: [...document.querySelectorAll("*")].indexOf(e),
		Seen: (e.matches(":focus-visible") || e.type === "date") && !!ringed, Hidden: !points.some(mine)};
})()`

// stop moves the focus with one key and checks that it can be seen.
func (p *tab) stop(key string) focus {
	p.Helper()
	p.hit(key)
	f := js[focus](p, focusNow)
	if f.Mark >= 0 && !f.Seen {
		p.Errorf("at %s the focus cannot be seen on %s", p.where(), f.Name)
	}
	if f.Mark >= 0 && f.Hidden && !p.holds("!"+focusNow+".Hidden", time.Second) { // a busy browser scrolls a moment later
		p.Errorf("at %s the focus is covered or off the screen: %s", p.where(), f.Name)
	}
	return f
}

// tabTo presses Tab until an element has the focus.
func (p *tab) tabTo(selector string) {
	p.Helper()
	at := fmt.Sprintf(`Boolean(document.activeElement?.matches(%s))`, quote(selector))
	for range 120 {
		if js[bool](p, at) {
			return
		}
		p.stop("Tab")
	}
	p.Fatalf("Tab never reaches %s at %s", selector, p.where())
}

// focusable counts what Tab must reach: a group of radio buttons is one stop, a date is four (day,
// month, year, calendar).
const focusable = `(() => { const seen = new Set(); return [...document.querySelectorAll("a[href],button,input,select,textarea,summary,[tabindex='0']")]
	.filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0)
	.filter((e) => e.type !== "radio" || !seen.has(e.name) && seen.add(e.name)).reduce((n, e) => n + (e.type === "date" ? 4 : 1), 0); })()`

// around walks once through the page with a key until nothing of the page has the focus, and
// returns the stops.
func (p *tab) around(key string, most int) []int {
	p.Helper()
	var marks []int
	for range most {
		f := p.stop(key)
		if f.Mark < 0 || (len(marks) > 0 && f.Mark == marks[0]) {
			return marks
		}
		marks = append(marks, f.Mark)
	}
	p.Errorf("%s never leaves the page at %s: a trap at %s", key, p.where(), js[focus](p, focusNow).Name)
	return marks
}

// fromTheTop makes the next Tab begin at the top of the page, as after loading it: where an element with
// the focus goes away, the browser goes on from its place.
const fromTheTop = `(() => {
	const e = document.body.insertBefore(document.createElement("i"), document.body.firstChild);
	e.tabIndex = -1;
	e.focus();
	e.remove();
	getSelection().removeAllRanges();
	scrollTo(0, 0);
})()`

// On every page Tab reaches everything that can be used, once, in both directions, is always seen,
// and leaves the page at the end: no trap (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11).
func TestTabReachesEverythingOnEveryPageAndLeavesIt(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.browser.allow("404.*/404$") // the page is asked for by name
	p.size(390, 844, false)
	p.stock(story(t, waiting(), filled))
	for _, r := range app.Routes() {
		path := r.Path
		if path == "/step" {
			path = "/step?s=own-share"
		}
		if path == "/help" {
			continue // a hundred countries; it is walked in the accessibility tests
		}
		if path == "/" || path == "/404" {
			p.visit(path) // no link of the app leads there
		} else {
			p.goTo(path)
		}
		want := js[int](p, focusable)
		js[any](p, fromTheTop)
		forth := p.around("Tab", want+3)
		if len(forth) != want {
			t.Errorf("%s: Tab stops %d times, there are %d things to use", path, len(forth), want)
		}
		back := p.around("Shift+Tab", want+3)
		if len(back) != want {
			t.Errorf("%s: Shift+Tab stops %d times, there are %d things to use", path, len(back), want)
		}
	}
}

// A button that goes away when it is pressed must not take the focus with it: a person with a
// keyboard or a screen reader would be thrown to the top of the page (WCAG 2.4.3).
func TestFocusIsNotLostWhenAButtonGoesAway(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	for _, c := range []struct{ name, path, button, then string }{
		{"a step is marked as done", "/step?s=quiet-feeds", "#done", "#undo"},
		{"a mark is taken back", "/step?s=quiet-feeds", "#undo", "#done"},
		{"erasing is asked about", "/privacy", "#erase", "#erase-sure"},
		{"erasing is called off", "/privacy", "#erase-not", "#erase"},
		{"an entry goes into the bin", "/write?e=a1", "#bin", "#undo"},
	} {
		t.Run(c.name, func(t *testing.T) {
			switch {
			case c.button == "#erase-not":
				p.visit(c.path)
				p.press("#erase")
				p.until(visible(c.button))
			default:
				p.visit(c.path)
			}
			pause(time.Second) // two presses in one second count as one
			p.tabTo(c.button)
			p.hit("Enter")
			p.until(visible(c.then))
			if !p.holds(`document.activeElement && document.activeElement !== document.body`, time.Second) {
				t.Errorf("the focus is on nothing")
			}
		})
	}
}
