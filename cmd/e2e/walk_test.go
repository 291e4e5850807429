package e2e

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// hands are a way of using the page.
type hands interface {
	use(selector string)                  // press a link or button
	choose(item string, options []string) // answer the question on the screen
	typeInto(selector, text string)       // write in a field
	turn(selector, path string)           // press a link and arrive, with the focus on the heading
}

// byKeyboard uses nothing but keys: Tab, Shift+Tab, arrows, Space and Enter.
type byKeyboard struct{ *tab }

func (k byKeyboard) use(selector string) { k.Helper(); k.tabTo(selector); k.hit("Enter") }

func (k byKeyboard) turn(selector, path string) { k.Helper(); k.use(selector); k.arrived(path) }

func (k byKeyboard) typeInto(selector, text string) { k.Helper(); k.tabTo(selector); k.write(text) }

// humanPace is between two presses of a key by a quick hand.
const humanPace = 50 * time.Millisecond

// choose moves through a group of radio buttons with the arrows, as browsers do it: Space takes the
// first, each arrow takes the next. Checkboxes are stops of their own.
func (k byKeyboard) choose(item string, options []string) {
	k.Helper()
	many := js[bool](k.tab, `document.querySelector(".question input").type === "checkbox"`)
	for _, option := range options {
		id := "#" + item + "-" + option
		if many {
			k.tabTo(id)
			k.hit("Space")
		} else {
			k.tabTo(".question input")
			k.hit("Space")
			pause(humanPace)
			for i := 0; i < 30 && !js[bool](k.tab, `document.activeElement.matches(`+quote(id)+`)`); i++ {
				k.stop("ArrowDown")
				pause(humanPace)
			}
		}
		k.until(`document.querySelector(` + quote(id) + `).checked`)
	}
}

// byTouch taps on a phone.
type byTouch struct{ *tab }

func (h byTouch) use(selector string)            { h.Helper(); h.press(selector) }
func (h byTouch) turn(selector, path string)     { h.Helper(); h.press(selector); h.arrived(path) }
func (h byTouch) typeInto(selector, text string) { h.Helper(); h.fill(selector, text) }

// What the walkers write. The words occur nowhere in the app.
const (
	walkNote  = "I let the violoncello stand between us."
	walkEntry = "Today the quinces were ripe."
	walkDraft = "And tomorrow I want to"
)

// walk goes from the first page to the plan, marks two steps, writes a note, an entry and the
// beginning of another.
func walk(p *tab, h hands, a answers) {
	p.Helper()
	p.visit("/")
	h.turn("#begin", "/before")
	h.use("#start")
	p.arrived("/check")
	walkQuestions(p, h, a)
	h.turn("#next-action", "/plan")
	for range 2 {
		h.use(".step:not(.done):not(.shut) a")
		p.arrived(js[string](p, `location.pathname + location.search`))
		p.until(`location.pathname === "/step"`)
		pause(humanPress)
		h.use("#done")
		p.until(visible("#undo"))
		h.turn("#back", "/plan")
	}
	h.use(".step:not(.done):not(.shut) a")
	p.until(`location.pathname === "/step" && document.querySelector("#note")`)
	h.typeInto("#note", walkNote)
	h.turn(`nav a[href="/write"]`, "/write")
	h.typeInto("#draft", walkEntry)
	pause(humanPress)
	h.use("#keep")
	p.until(`document.querySelector(".entries a") && document.querySelector("#draft").value === ""`)
	h.typeInto("#draft", walkDraft)
	p.saved(walkDraft)
}

func walkQuestions(p *tab, h hands, a answers) {
	p.Helper()
	for n := 1; n < 60; n++ {
		q := js[asked](p, askedNow)
		if len(a[q.Name]) == 0 {
			a[q.Name] = []string{unstated(q.Name)}
		}
		h.choose(q.Name, a[q.Name])
		h.use("#next")
		p.leadsOn(q, n+1)
		p.arrived(js[string](p, `location.pathname + location.search`))
		if js[string](p, `location.pathname`) == "/outcome" {
			return
		}
	}
	p.Fatal("the questions never end")
}

// leadsOn waits until Next has led to the n-th question, or to the result.
func (p *tab) leadsOn(q asked, n int) {
	p.Helper()
	if !p.holds(fmt.Sprintf(`location.pathname === "/outcome" || location.search === "?n=%d"`, n), 10*time.Second) {
		p.Fatalf("Next does not lead on from %s at %s; ticked is %q, the hint reads %q, the store holds %s", q.Name, p.where(),
			p.look(`document.querySelector(".question input:checked")?.value`), p.look(`document.querySelector("#choose")?.textContent`), p.look(`localStorage["aw:response"]`))
	}
}

// assertWalked checks that all a walk left is there: in the pages, not only in the store.
func assertWalked(p *tab, a answers) {
	p.Helper()
	p.touch = false // looking is done with the mouse
	p.visit("/plan")
	if done := js[int](p, `document.querySelectorAll(".step.done").length`); done != 2 {
		p.Errorf("%d steps are done, want 2", done)
	}
	noted := js[[]string](p, `Object.entries(localStorage).filter(([k, v]) => k.startsWith("aw:step:") && v.includes("violoncello")).map(([k]) => k.slice(8))`)
	if len(noted) != 1 {
		p.Fatalf("the note is kept at %v", noted)
	}
	p.visit("/step?s=" + noted[0])
	if note := js[string](p, `document.querySelector("#note").value`); note != walkNote {
		p.Errorf("the note reads %q", note)
	}
	p.visit("/write")
	p.until(`document.querySelector("#draft").value === ` + quote(walkDraft))
	if n := js[int](p, `document.querySelectorAll(".entries a").length`); n != 1 {
		p.Errorf("%d entries, want 1", n)
	}
	p.follow(".entries a")
	p.until(`document.querySelector("#entry").value === ` + quote(walkEntry))
	assertAnswers(p, a)
}

// assertAnswers goes through the questions again and looks at what is ticked.
func assertAnswers(p *tab, a answers) {
	p.Helper()
	p.visit("/check?n=1")
	for n := 1; ; n++ {
		q := js[asked](p, askedNow)
		ticked := js[[]string](p, `[...document.querySelectorAll(".question input:checked")].map((i) => i.value)`)
		want := slices.Clone(a[q.Name])
		slices.Sort(want)
		slices.Sort(ticked)
		if !slices.Equal(ticked, want) {
			p.Errorf("question %s: ticked %v, answered %v", q.Name, ticked, want)
		}
		p.press("#next")
		p.leadsOn(q, n+1)
		p.arrived(js[string](p, `location.pathname + location.search`))
		if js[string](p, `location.pathname`) == "/outcome" {
			return
		}
	}
}

// A new visitor who has no mouse gets from the first page to the plan, always sees where the focus
// is, and lands on the heading of each page. After a reload, and after the browser was closed and
// opened again, everything is there.
func TestWithTheKeyboardOnlyFromTheFirstPageToThePlan(t *testing.T) {
	t.Parallel()
	site, profile := serve(t, dist), t.TempDir()
	c := launchOn(t, site, profile)
	p := c.tab(site)
	a := waiting()
	walk(p, byKeyboard{p}, a)
	p.reload()
	assertWalked(p, a)
	c.quit()
	assertWalked(launchOn(t, site, profile).tab(site), a)
}

// The same on a phone, with a finger.
func TestByTouchFromTheFirstPageToThePlan(t *testing.T) {
	t.Parallel()
	site, profile := serve(t, dist), t.TempDir()
	c := launchOn(t, site, profile)
	p := c.tab(site)
	p.size(390, 844, true)
	p.call("Emulation.setTouchEmulationEnabled", args{"enabled": true, "maxTouchPoints": 5}, nil)
	p.touch = true
	a := waiting()
	walk(p, byTouch{p}, a)
	p.reload()
	assertWalked(p, a)
	c.quit()
	assertWalked(launchOn(t, site, profile).tab(site), a)
}

// The skip link is the first stop, leads past the header, and the next Tab is in the content.
func TestTheSkipLinkLeadsToTheContent(t *testing.T) {
	p := open(t)
	p.visit("/help")
	p.stop("Tab")
	if !js[bool](p, `document.activeElement.matches("[data-skip]")`) {
		t.Fatalf("the first stop is %s", js[focus](p, focusNow).Name)
	}
	p.hit("Enter")
	p.until(`document.activeElement.closest("main")`)
	p.stop("Tab")
	if !js[bool](p, `document.activeElement.closest("main") !== null && document.activeElement.id !== "main"`) {
		t.Errorf("after the skip link Tab goes to %s", js[focus](p, focusNow).Name)
	}
}

// The browser's Back goes back one question, and a reload stays at it.
func TestBackGoesBackOneQuestionAndReloadStays(t *testing.T) {
	p := open(t)
	p.begin()
	for n := 2; n <= 4; n++ {
		q := js[asked](p, askedNow)
		p.choose(q.Name, calm()[q.Name])
		p.press("#next")
		p.arrived(fmt.Sprintf("/check?n=%d", n))
	}
	p.back()
	p.arrived("/check?n=3")
	p.settle() // the heading had the focus before
	third := js[asked](p, askedNow).Name
	p.reload()
	if q := js[asked](p, askedNow); q.Name != third {
		t.Errorf("a reload went from %s to %s", third, q.Name)
	}
}

// Two choices right after each other, as by a held arrow key: the later one counts, on the screen and
// in the store. The answers here decide about safety. (The page drawn for the first choice once
// ticked it again before the browser had told of the second.) On a machine six times slower, as
// cheap phones are, a twentieth of a second is as close.
func TestTheLaterOfTwoQuickChoicesCounts(t *testing.T) {
	p := open(t)
	for _, c := range []struct {
		slower int
		gap    time.Duration
	}{{1, 0}, {1, 0}, {1, 5 * time.Millisecond}, {6, 0}, {6, humanPace}} {
		p.call("Emulation.setCPUThrottlingRate", args{"rate": c.slower}, nil)
		p.restore(nil)
		p.visit("/check?n=1")
		p.tabTo("#self-harm-no")
		p.hit("Space")
		pause(500 * time.Millisecond)
		p.hit("ArrowDown")
		pause(c.gap)
		p.hit("ArrowDown")
		pause(time.Second)
		shown := js[string](p, `document.querySelector(".question input:checked").value`)
		stored := js[string](p, `JSON.parse(localStorage["aw:response"]).body.answers["self-harm"].chose.join()`)
		if shown != "unsure" || stored != "unsure" {
			t.Errorf("%d times slower, %v apart: chosen last was unsure; the screen shows %s, the store holds %s", c.slower, c.gap, shown, stored)
		}
	}
}
