package e2e

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"

	"afterward/core/guide"
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
// first, each arrow takes the next. Checkboxes are stops of their own. From the heading, where the
// focus is after a change of page, one Tab leads to the options.
func (k byKeyboard) choose(item string, options []string) {
	k.Helper()
	if js[bool](k.tab, `document.activeElement?.id === "heading"`) {
		if f := k.stop("Tab"); !js[bool](k.tab, `document.activeElement.matches(".question input")`) {
			k.Errorf("%s: Tab leads from the question to %s", item, f.Name)
		}
	}
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

// A walker opens tabs of one browser and has one way of using them.
type walker func() (*tab, hands)

// What the walkers write. The words occur nowhere in the app.
const (
	walkNote   = "I let the violoncello stand between us."
	walkAnswer = "The violoncello, every evening."
	walkEntry  = "Today the quinces were ripe."
	walkDraft  = "And tomorrow I want to"
	walkWords  = "Well went the marquetry, badly the bagpipes."
)

// fullest is somebody who is asked everything there is to ask, but for what is asked about answers
// that do not fit together. Many of the answers are several.
func fullest() answers {
	return calm().with("replies:willing", "ties:work,circle", "times-before:twice", "reasons:trust,busy,jealousy", "main-reason:busy",
		"earlier-1:busy", "earlier-2:apart", "trust:both-owned", "trust-talk:yes", "their-change:seen", "their-signs:open,reliable",
		"signs-own:softer,patient", "signs-around:near,calendar", "pulls:love,growth,jealous", "main-pull:growth", "their-words:both-said",
		"their-reasons:changed,future", "both-work:both", "signs-both:faults,doing", "obstacles:family,doubt", "obstacle-plans:family")
}

// everyItem are the items somebody like fullest is asked, in order.
func everyItem() []string {
	var out []string
	for _, it := range guide.Items() {
		clash := slices.ContainsFunc(guide.Clashes(), func(c guide.Clash) bool { return c.Ask == it.ID })
		// What jealousy was is asked once, and first about the reasons; the other one is asked after a
		// safety answer was taken back.
		if !clash && it.ID != guide.ScreenLater && it.ID != guide.TakenBack {
			out = append(out, string(it.ID))
		}
	}
	return out
}

// walk goes from the first page through all questions to the plan, marks two steps, writes a note,
// an entry and the beginning of another. It returns the tab it ended on.
func walk(w walker, a answers) *tab {
	p, h := w()
	p.Helper()
	p.visit("/")
	h.turn("#begin", "/before")
	h.use("#start")
	p.arrived("/check")
	p, h = walkQuestions(w, p, h, a)
	h.turn("#next-action", "/plan")
	for range 2 {
		h.use(".step:not(.done):not(.shut) a")
		p.until(`location.pathname === "/step" && document.activeElement?.id === "heading"`)
		finish(p, h)
		h.use("#back")
		p.until(`location.pathname === "/plan" && document.activeElement?.id === "phase"`) // back to the phase of the step
		pause(humanPress)
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
	return p
}

// finish marks the step on the screen as done. One that is about words is refused without any, and then
// they are written.
func finish(p *tab, h hands) {
	p.Helper()
	pause(humanPress)
	if aboutWords(js[string](p, `new URLSearchParams(location.search).get("s")`)) {
		h.use("#done")
		p.until(`document.querySelector("#refused").textContent.includes("Nothing is written yet")`)
		h.typeInto("#note", walkWords)
		pause(humanPress)
	}
	h.use("#done")
	p.until(visible("#undo"))
}

// aboutWords reports whether a step of the guide is done by writing.
func aboutWords(id string) bool {
	s, _ := guide.StepByID(guide.StepID(id))
	return s.Kind == guide.KindWrite || s.Kind == guide.KindDecide
}

// Where the walk is interrupted: before an answer, and in the middle of one.
const (
	reloadAt = string(guide.OrdinaryWeek)
	closeAt  = string(guide.Reasons)
	noteAt   = string(guide.OwnShare)
)

// walkQuestions answers every question. Once it reloads the page; once, with half of an answer
// given, it closes the tab and goes on from the first page in another.
func walkQuestions(w walker, p *tab, h hands, a answers) (*tab, hands) {
	p.Helper()
	var order []string
	for range mostQuestions {
		q := js[asked](p, askedNow)
		order = append(order, q.Name)
		if len(a[q.Name]) == 0 {
			a[q.Name] = []string{unstated(q.Name, js[[]string](p, shownOptions))}
		}
		left := a[q.Name]
		switch q.Name {
		case reloadAt:
			p.reload()
			p.assertGoesOn(q.Name, nil)
		case closeAt:
			h.choose(q.Name, left[:1])
			p, h = comeBack(w, p, h)
			p.assertGoesOn(q.Name, left[:1])
			left = left[1:]
		case noteAt:
			h.use("#more-note-" + noteAt + " summary")
			h.typeInto("#note-"+noteAt, walkAnswer)
		}
		h.choose(q.Name, left)
		h.use("#next")
		p.leadsOn(q)
		if js[string](p, `location.pathname`) == "/outcome" {
			if want := everyItem(); !slices.Equal(order, want) {
				p.Errorf("asked was %v, want %v", order, want)
			}
			return p, h
		}
	}
	p.Fatal("the questions never end")
	return nil, nil
}

// comeBack closes the tab and opens another, which begins at the first page.
func comeBack(w walker, p *tab, h hands) (*tab, hands) {
	p.Helper()
	before := js[map[string]any](p, given)
	browserCall(p, target.CloseTarget, target.CloseTargetParams{TargetID: target.ID(p.targetID())})
	p, h = w()
	p.visit("/")
	h.turn("#begin", "/today")
	h.turn("#go-on", "/check")
	after := js[map[string]any](p, given)
	for item := range before {
		if _, ok := after[item]; !ok {
			p.Errorf("the answer to %s is gone", item)
		}
	}
	return p, h
}

// given are the answers in the store.
const given = `JSON.parse(localStorage["aw:response"]).body.answers`

// assertGoesOn checks that a question is on the screen with these options ticked.
func (p *tab) assertGoesOn(item string, ticked []string) {
	p.Helper()
	if q := js[asked](p, askedNow); q.Name != item {
		p.Fatalf("it goes on at %s, left was %s", q.Name, item)
	}
	if got := js[[]string](p, tickedNow); !slices.Equal(got, ticked) && len(got)+len(ticked) > 0 {
		p.Errorf("%s: ticked is %v, left was %v", item, got, ticked)
	}
}

const tickedNow = `[...document.querySelectorAll(".question input:checked")].map((i) => i.value)`

// assertWalked checks that all a walk left is there: in the pages, not only in the store.
func assertWalked(p *tab) {
	p.Helper()
	p.touch = false // looking is done with the mouse
	p.visit("/plan")
	assertDone(p)
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
}

// someOf is which part of the questions are looked at again.
const someOf = 5

// assertAnswers looks at what is stored of all answers, and at what is ticked at some of the questions.
func assertAnswers(p *tab, a answers) {
	p.Helper()
	p.visit("/check?n=1")
	stored := js[map[string]struct{ Chose []string }](p, given)
	for i, item := range everyItem() {
		want, got := slices.Clone(a[item]), slices.Clone(stored[item].Chose)
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			p.Errorf("of question %s stored is %v, answered %v", item, got, want)
		}
		if i%someOf > 0 && item != noteAt && item != closeAt {
			continue
		}
		if i > 0 {
			p.goTo(fmt.Sprintf("/check?n=%d", i+1))
		}
		q := js[asked](p, askedNow)
		if q.Name != item {
			p.Errorf("question %d is %s, not %s", i+1, q.Name, item)
		}
		ticked := js[[]string](p, tickedNow)
		slices.Sort(ticked)
		if !slices.Equal(ticked, want) {
			p.Errorf("question %s: ticked %v, answered %v", q.Name, ticked, want)
		}
		if note := js[string](p, `document.querySelector("#note-`+q.Name+`").value`); note != map[string]string{noteAt: walkAnswer}[q.Name] {
			p.Errorf("the note beside %s reads %q", q.Name, note)
		}
	}
}

// wholeWay walks, reloads, and looks. It returns what was answered.
func wholeWay(next func() *tab, way func(*tab) hands) answers {
	a := fullest()
	p := walk(func() (*tab, hands) { p := next(); return p, way(p) }, a)
	p.reload()
	assertWalked(p)
	return a
}

// The skip link is the first stop after the exit, leads past the header, and the next Tab is in the
// content.
func TestTheSkipLinkLeadsToTheContent(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.visit("/help")
	p.stop("Tab")
	p.stop("Tab")
	if !js[bool](p, `document.activeElement.matches("[data-skip]")`) {
		t.Fatalf("the second stop is %s", js[focus](p, focusNow).Name)
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
	t.Parallel()
	p := shared(t)
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
	t.Parallel()
	p := shared(t)
	for _, c := range []struct {
		slower int
		gap    time.Duration
	}{{1, 0}, {1, 0}, {1, 5 * time.Millisecond}, {6, 0}, {6, humanPace}} {
		p.call("Emulation.setCPUThrottlingRate", args{"rate": 1}, nil) // the page may start quickly
		p.stock(nil)
		p.visit("/check?n=1")
		p.call("Emulation.setCPUThrottlingRate", args{"rate": c.slower}, nil)
		p.tabTo("#self-harm-no")
		p.hit("Space")
		p.until(`localStorage["aw:response"]`)
		p.settle()
		p.hit("ArrowDown")
		pause(c.gap)
		p.hit("ArrowDown")
		p.holds(chosenLast, patience/4)
		pause(time.Second) // for what may come late and tick the earlier one again
		shown, stored := js[string](p, shownChoice), js[string](p, storedChoice)
		if shown != "unsure" || stored != "unsure" {
			t.Errorf("%d times slower, %v apart: chosen last was unsure; the screen shows %s, the store holds %s", c.slower, c.gap, shown, stored)
		}
	}
}

// What was chosen of the first question, on the screen and in the store.
const (
	shownChoice  = `document.querySelector(".question input:checked").value`
	storedChoice = `JSON.parse(localStorage["aw:response"]).body.answers["self-harm"].chose.join()`
	chosenLast   = shownChoice + ` === "unsure" && ` + storedChoice + ` === "unsure"`
)
