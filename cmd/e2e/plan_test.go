package e2e

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/plan"
)

// shownPhase is the heading of the phase the plan shows.
const shownPhase = `document.querySelector("#phase")?.textContent`

// contactPhases are the phases of the plan that touch the other person.
const contactPhases = `[...document.querySelectorAll(".trail a, .phase-row a")].map((a) => new URL(a.href).searchParams.get("p")).filter((p) =>
	["open", "talk", "friends", "trial", "ease", "keep"].includes(p))`

// settledSteps is how many steps of all phases are done or left out, as the plan counts them.
const settledSteps = `[...document.querySelectorAll(".phases > li")].map((li) => Number(/(\d+) of \d+/.exec(li.querySelector(".phase-state, .row .soft").textContent)[1])).reduce((a, b) => a + b)`

// doneSteps are the ids of the steps that are done in the phase the plan shows.
const doneSteps = `[...document.querySelectorAll(".step.done a")].map((a) => new URL(a.href).searchParams.get("s"))`

// turnTo shows a phase of the plan, by its link in the list unless it is shown.
func (p *tab) turnTo(id guide.PhaseID) {
	p.Helper()
	phase, _ := guide.PhaseByID(id)
	shown := shownPhase + ` === ` + quote(phase.Name)
	if !js[bool](p, shown) {
		p.press(`.phase-row a[href="/plan?p=` + string(id) + `#phase"]`)
		p.until(shown + ` && document.activeElement.id === "phase"`)
	}
}

// assertDone looks at the plan: two steps are done, in whatever phases, and the words are at each that is
// about words.
func assertDone(p *tab) {
	p.Helper()
	if n := js[int](p, settledSteps); n != 2 {
		p.Errorf("%d steps of the plan are settled, want 2", n)
	}
	var done []string
	for _, phase := range js[[]string](p, `[...document.querySelectorAll(".trail a")].filter((a) => !/\b0 of/.test(a.textContent)).map((a) => new URL(a.href).searchParams.get("p"))`) {
		p.turnTo(guide.PhaseID(phase))
		done = append(done, js[[]string](p, doneSteps)...)
	}
	written := slices.DeleteFunc(slices.Clone(done), func(id string) bool { return !aboutWords(id) })
	if len(done) != 2 || len(written) == 0 {
		p.Errorf("done are %v, of them by writing %v", done, written)
	}
	for _, id := range written {
		p.visit("/step?s=" + id)
		if note := js[string](p, `document.querySelector("#note").value`); note != walkWords {
			p.Errorf("at %s is written %q", id, note)
		}
	}
}

// The picture of the plan is a row of links: each shows its phase, by keyboard too, and the browser's
// Back leads to the phase before. A closed phase says why, what to do now, and what helps meanwhile.
func TestThePlanAsAPath(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, waiting(), filled))
	p.visit("/plan")
	if len(js[[]string](p, contactPhases)) == 0 {
		t.Error("the plan of a “not yet” has no phase of contact")
	}
	first := js[string](p, shownPhase)
	names := js[[]string](p, `[...document.querySelectorAll(".trail a")].map((a) => a.textContent)`)
	if len(names) != 9 || !strings.Contains(strings.Join(names, "|"), first) || strings.Count(strings.Join(names, "|"), "you are here") != 1 {
		t.Errorf("the picture says %q, the plan shows %q", names, first)
	}
	p.tabTo(`.trail a[href="/plan?p=open#phase"]`)
	p.hit("Enter")
	p.until(shownPhase + ` === "Open" && document.activeElement.id === "phase"`)
	if n := js[int](p, `document.querySelectorAll(".reasons li").length`); n < 3 {
		t.Errorf("a closed phase names %d reasons", n)
	}
	if n := js[int](p, `[...document.querySelectorAll(".reasons li")].filter((li) => !li.querySelector("a, button")).length`); n > 0 {
		t.Errorf("%d of the reasons lead nowhere", n)
	}
	for _, href := range []string{"/write?for=letter", "/if-then", "/help"} {
		if !js[bool](p, visible(`.meanwhile a[href="`+href+`"]`)) {
			t.Errorf("a closed phase does not offer %s", href)
		}
	}
	p.press(`.phase-row a[href="/plan?p=keep#phase"]`)
	p.until(shownPhase + ` === "Keep"`)
	p.back()
	p.until(shownPhase + ` === "Open"`)
	if small := js[[]string](p, `[...document.querySelectorAll(".trail a, .phase-row a")].filter((a) => { const b = a.getBoundingClientRect(); return b.width < 44 || b.height < 44; }).map((a) => a.textContent)`); len(small) > 0 {
		t.Errorf("too small for a finger: %q", small)
	}
	p.size(320, 700, true)
	if wide := js[int](p, `document.documentElement.scrollWidth`); wide > 320 {
		t.Errorf("at 320 px the plan is %d px wide", wide)
	}
}

// A step is done again and again, left out with a reason, taken back; its history tells all of it
// after a reload.
func TestAStepAndItsHistory(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/step?s=two-lists")
	p.press("#done")
	p.until(`document.querySelector("#refused").textContent.includes("Nothing is written yet")`)
	p.fill("#note", "Laughing at breakfast. Silence after nine.")
	p.press("#done")
	p.until(visible("#undo"))
	p.fill("#seen", "I slept.")
	pause(humanPress)
	p.press("#undo")
	p.until(visible("#skip"))
	pause(humanPress)
	p.press("#skip")
	p.fill("#skip-why", "not this week")
	p.saved("not this week")
	p.reload()
	p.until(`document.querySelector("#skip-why")?.value === "not this week" && document.querySelector("#seen").value === "I slept."`)
	past := js[[]string](p, `[...document.querySelectorAll("#history li")].map((li) => li.textContent)`)
	if len(past) != 2 || !strings.Contains(strings.Join(past, "|"), "taken back") || !strings.Contains(strings.Join(past, "|"), "Left out") {
		t.Errorf("its history is %q", past)
	}
	p.visit("/step?s=ask-again")
	p.press("#did")
	p.until(visible("#not-done") + ` && document.querySelectorAll(".days li").length > 0`)
	pause(humanPress)
	p.press("#not-done")
	p.until(visible("#did"))
}

// A step of one's own: the name is kept while it is typed, the step stands where it was put, is moved
// with the keyboard, removed and brought back.
func TestAStepOfOnesOwn(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/plan?p=steady")
	p.follow("#add-step")
	p.fill("#own-new", "Sing in the choir again")
	p.saved("Sing in the choir again")
	p.reload()
	p.until(`document.querySelector("#own-new")?.value === "Sing in the choir again" && document.querySelector("#own-phase").value === "steady"`)
	p.press("#own-add")
	p.until(shownPhase + ` === "Steady"`)
	const last = `[...document.querySelectorAll(".steps a")].at(-1)`
	if title := js[string](p, last+`.querySelector(".step-title").textContent`); title != "Sing in the choir again" {
		t.Errorf("the last step is %q", title)
	}
	n := js[int](p, `document.querySelectorAll(".steps a").length`)
	p.visit(js[string](p, last+`.getAttribute("href")`))
	p.follow("#to-own")
	p.tabTo("#own-up")
	p.hit("Enter")
	p.until(`document.querySelector("#own-place").textContent.startsWith("It is step ` + strconv.Itoa(n-1) + ` ")`)
	if at := js[string](p, `document.activeElement.id`); at != "own-up" {
		t.Errorf("after a move the focus is on %s", at)
	}
	p.press("#own-remove")
	p.until(visible("#own-back"))
	p.visit("/plan?p=steady")
	if got := js[int](p, `document.querySelectorAll("li.phase .steps a").length`); got != n-1 {
		t.Errorf("removed, and there are %d of %d steps", got, n)
	}
	p.press("#gone-steps summary")
	p.press(".gone button")
	p.until(`document.querySelectorAll("li.phase .steps a").length === ` + strconv.Itoa(n))
}

// Something has changed: it is asked once more, and then the plan is another one at once, says which
// rule ended the old one and what can reopen the question. What was done stays readable.
func TestSomethingChanged(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled, func(s shelf) {
		s.put("step", "before-asking", plan.Mark{Status: plan.Skipped, On: storyDay, Note: "not yet"})
	}))
	p.visit("/plan")
	p.follow("#to-changed")
	n := 0
	for i, s := range guide.Stops() {
		if s.ID == "no" {
			n = i + 1
		}
	}
	p.press("#changes-them summary")
	p.follow(`.list a[href="/changed?n=` + strconv.Itoa(n) + `"]`)
	if said := js[string](p, `document.querySelector("#until").textContent`); !strings.Contains(said, "goes on counting") {
		t.Errorf("it is asked with %q", said)
	}
	p.press("#tell")
	p.arrived("/plan?n=" + strconv.Itoa(n))
	if !js[bool](p, visible("#told-slip")) {
		t.Error("a slip of the finger cannot be put right")
	}
	if rule := js[string](p, `document.querySelector("#stopped-rule").textContent`); rule != guide.RuleText(guide.RuleNo).Name {
		t.Errorf("the plan was ended by %q", rule)
	}
	if phases := js[[]string](p, contactPhases); len(phases) > 0 || js[bool](p, `document.querySelector("#other-path") !== null`) {
		t.Errorf("the plan still leads to contact: %v", phases)
	}
	p.press("#stopped-reopens summary")
	if said := js[string](p, `document.querySelector("#stopped-reopens").textContent`); !strings.Contains(said, guide.ReopeningOf(guide.FClearNo).Can) {
		t.Errorf("what reopens it: %q", said)
	}
	p.reload()
	p.until(visible("#stopped-rule"))
}
