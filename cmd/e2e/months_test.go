package e2e

import (
	"fmt"
	"os"
	"strings"

	"afterward/core/guide"
)

// A journey is one person over months, who closes the app each day and opens it on another.
type journey struct {
	*tab
	name  string
	shots int
}

// day goes on to a later day: the page of the day before is left, and what it knew is gone.
func (w *journey) day(n int) {
	w.Helper()
	w.load("/away")
	w.turn(n)
	w.visit("/today")
}

// shot saves a picture, when AFTERWARD_MONTHS_SHOTS names a folder for them.
func (w *journey) shot(path string) {
	w.Helper()
	if w.where() != path {
		w.reach(path)
	}
	if dir := os.Getenv("AFTERWARD_MONTHS_SHOTS"); dir != "" {
		w.shots++
		w.shoot(dir, fmt.Sprintf("%s-%02d", w.name, w.shots))
		w.size(390, 844, true)
	}
}

// does finishes a step, with words where some are given.
func (w *journey) does(id guide.StepID, note string) {
	w.Helper()
	w.reach("/step?s=" + string(id))
	if note != "" {
		w.fill("#note", note)
	}
	w.press("#done")
	w.until(visible("#undo"))
}

// closedBy are the reasons on the page of a step that is closed.
func (w *journey) closedBy(id guide.StepID) string {
	w.Helper()
	w.reach("/step?s=" + string(id))
	return js[string](w.tab, `document.querySelector(".closed-box")?.innerText ?? ""`)
}

// assertShut asserts that a step cannot be marked, says why, and helps.
func (w *journey) assertShut(id guide.StepID, gates ...guide.GateID) {
	w.Helper()
	said := w.closedBy(id)
	for _, g := range gates {
		if first, _, _ := strings.Cut(guide.GateTextOf(g).Closed, "."); !strings.Contains(said, first) {
			w.Errorf("%s does not say that it is closed by %s: %q", id, g, said)
		}
	}
	if js[bool](w.tab, `document.querySelector("#done, #doing") !== null`) {
		w.Errorf("%s can be marked though it is closed", id)
	}
	if !js[bool](w.tab, visible(`.meanwhile a[href="/help"]`)) || !js[bool](w.tab, visible(`.meanwhile a[href="/write?for=letter"]`)) {
		w.Errorf("%s refuses and does not help", id)
	}
}

// feels checks in on the page of today.
func (w *journey) feels(mood int) {
	w.Helper()
	if w.where() != "/today" {
		w.reach("/today")
	}
	w.press(fmt.Sprintf(`label[for="mood-%d"]`, mood))
	w.until(checkedIn(w.today(), fmt.Sprintf(`"mood":%d`, mood)))
}

// screened answers the safety questions again, from the reason of a closed step.
func (w *journey) screened() {
	w.Helper()
	w.goTo("/step?s=" + string(guide.StepFirstMessage))
	w.press(".closed-box button")
	w.arrived("/check")
	w.answerAll(calm())
}

// trialBegins writes the terms of a trial, has both say yes, and begins it.
func (w *journey) trialBegins() {
	w.Helper()
	w.goTo("/trial")
	w.follow("#trial-next")
	for field, text := range map[string]string{"works": "We eat together on four days.", "stops": "Shouting.", "agreed": "Home by seven.", "knows": "Robin"} {
		w.fill("#terms-"+field, text)
	}
	js[any](w.tab, fmt.Sprintf(`(() => { const e = document.querySelector("#terms-ends"); e.value = %q; e.dispatchEvent(new Event("change", {bubbles: true})); })()`, w.today().AddDays(56).String()))
	w.until(`document.querySelectorAll(".day-row").length === 1 && !document.querySelector(".missing h2")`)
	w.shot("/trial?v=terms")
	w.press("#agree")
	w.follow("#to-trial")
	pause(humanPress)
	w.press("#begin-trial")
	w.until(`document.querySelector("#stands").textContent.includes("The trial is under way")`)
}

// decided writes down that both go on, on a day on which both decide.
func (w *journey) decided() {
	w.Helper()
	w.goTo("/trial")
	w.until(`document.querySelector("#stands").textContent.includes("Today you both decide")`)
	w.shot("/trial")
	w.reach("/trial?v=review")
	w.press(`label[for="review-mine-go-on"]`)
	w.press(`label[for="review-theirs-go-on"]`)
	w.press("#keep-verdict")
	w.arrived("/trial")
}

// tells says that something has changed.
func (w *journey) tells(id guide.StopID) {
	w.Helper()
	for i, s := range guide.Stops() {
		if s.ID == id {
			w.goTo(fmt.Sprintf("/changed?n=%d", i+1))
		}
	}
	w.press("#tell")
	w.until(`location.pathname === "/plan" && ` + visible("#stopped-rule"))
}

// listed puts lines on a list.
func (w *journey) listed(id guide.ListID, lines ...string) {
	w.Helper()
	list, _ := guide.ListByID(id)
	w.reach("/list?l=" + string(id))
	for _, text := range lines {
		if len(list.Sides) > 0 {
			js[any](w.tab, fmt.Sprintf(`(() => {
				const choice = document.querySelector("select#side-%[1]s");
				if (!choice) return document.querySelector("#side-%[1]s-%[2]s").click();
				choice.value = %[2]q;
				choice.dispatchEvent(new Event("change", {bubbles: true}));
			})()`, id, list.Sides[0].ID))
		}
		w.fill("#"+js[string](w.tab, `document.querySelector("main textarea").id`), text)
		w.press("#add")
		w.until(`Object.keys(localStorage).some((k) => k.startsWith("aw:line:") && localStorage[k].includes(` + quote(text) + `))`)
	}
}
