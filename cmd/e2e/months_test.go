package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"afterward/core/guide"
)

// A journey is one person over months: a tab for each day, in one browser.
type journey struct {
	*tab
	name  string
	shots int
}

// day goes on to a later day: the tab of the day before is closed.
func (w *journey) day(n int) {
	w.Helper()
	q := w.onDay(n)
	q.size(390, 844, true)
	w.close()
	w.tab = q
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
	w.until(fmt.Sprintf(`localStorage.getItem("aw:checkin:%s")?.includes('"mood":%d')`, w.today(), mood))
}

// screened answers the safety questions again, from the reason of a closed step.
func (w *journey) screened() {
	w.Helper()
	w.visit("/step?s=" + string(guide.StepFirstMessage))
	w.press(".closed-box button")
	w.arrived("/check")
	w.answerAll(calm())
}

// Sam, 33, and Kim parted two weeks ago, after a year in which they were two people who kept house.
// Sam wants to write tonight. For three months the plan goes along: first it says not yet, with its
// reasons; then one message may go; Kim says that they both want to talk, and they do; they try for
// eight weeks with terms of their own, look at it, and both go on. Then Kim says no after all. The plan
// turns at once, and every word of the three months is still there.
func TestThreeMonthsOfTryingAgain(t *testing.T) {
	t.Parallel()
	w := &journey{tab: shared(t), name: "try"}
	w.size(390, 844, true)
	w.liveFrom(guide.WhenEnded, calm().with("when-ended:under-month", "reasons:busy,timing"))
	if o := w.outcome(); o != guide.HealFirst {
		t.Fatalf("two weeks after the end it comes to %s", o)
	}
	w.shot("/plan")
	if phases := js[[]string](w.tab, contactPhases); len(phases) > 0 {
		t.Errorf("in the space the plan leads to contact: %v", phases)
	}
	w.feels(2)
	w.does(guide.StepSupport, "Robin, at any hour, and the sofa there.")
	w.shot("/today")

	w.day(32)
	w.answer(guide.WhenEnded, string(guide.UnderQuarter))
	w.shot("/plan?p=open")
	w.assertShut(guide.StepFirstMessage, guide.GateScreen)
	w.screened()
	w.reach("/plan?p=open")
	w.does(guide.StepFirstMessage, "Hello Kim, I would like to hear how you are. No answer is fine.")
	w.shot("/plan?p=open")

	w.day(40)
	w.assertShut(guide.StepHonestTalk, guide.GateWords)
	w.answer(guide.Replies, string(guide.Willing))
	both := calm().with("their-words:both-said", "both-work:both", "their-change:seen", "signs-both:doing")
	for _, item := range []guide.ItemID{guide.TheirPart, guide.TheirWords} {
		w.question(item)
		w.answerAll(both)
	}
	if o := w.outcome(); o != guide.Mutual {
		t.Fatalf("when both have said it, it comes to %s", o)
	}
	w.does(guide.StepHonestTalk, "An hour by the river. We both said what we had not said.")
	w.shot("/plan?p=talk")
	w.assertShut("name-it", guide.GateTerms, guide.GateReview)

	w.day(41)
	w.trialBegins()
	w.day(48)
	w.reach("/trial?v=look")
	w.press(`label[for="look-arguments-better"]`)
	w.fill("#look-saw", "Home by seven on four days.")
	w.saved("Home by seven on four days.")
	w.day(69)
	w.decided()
	w.shot("/plan?p=ease")
	w.assertShut("name-it", guide.GateReview)
	w.day(97)
	w.decided()
	w.shot("/trial")
	w.shot("/today")
	if said := w.closedBy("name-it"); strings.Contains(said, "last day") {
		t.Errorf("after a trial that both carried to its end: %s", said)
	}

	w.day(98)
	w.tells("no")
	w.shot("/plan")
	w.shot("/today")
	if phases := js[[]string](w.tab, contactPhases); len(phases) > 0 {
		t.Errorf("after a no the plan leads to contact: %v", phases)
	}
	for path, word := range map[string]string{"/step?s=" + string(guide.StepHonestTalk): "by the river", "/step?s=" + string(guide.StepSupport): "Robin, at any hour"} {
		w.reach(path)
		if text := js[string](w.tab, `document.querySelector("main").innerText + [...document.querySelectorAll("textarea")].map((e) => e.value).join()`); !strings.Contains(text, word) {
			t.Errorf("%s has lost its words: %s", path, text)
		}
	}
	w.reach("/trial?v=terms")
	if text := js[string](w.tab, `document.querySelector("main").innerText + [...document.querySelectorAll("textarea")].map((e) => e.value).join()`); !strings.Contains(text, "We eat together") {
		t.Errorf("the terms are lost: %s", text)
	}
}

// trialBegins writes the terms of a trial, has both say yes, and begins it.
func (w *journey) trialBegins() {
	w.Helper()
	w.visit("/trial")
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
	w.visit("/trial")
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
			w.visit(fmt.Sprintf("/changed?n=%d", i+1))
		}
	}
	w.press("#tell")
	w.until(`location.pathname === "/plan" && ` + visible("#stopped-rule"))
}

// Noor, 29, has known for months that it is over, and nothing stands in the way of asking. She chooses
// to let go. The plan of three months is as full as the other: a letter that stays, the true list, three
// days of writing, things and places, and at the end a look back at the way. It never leads to contact.
func TestThreeMonthsOfLettingGo(t *testing.T) {
	t.Parallel()
	w := &journey{tab: shared(t), name: "letgo"}
	w.size(390, 844, true)
	w.liveFrom(guide.Reasons, calm())
	w.press("#let-go")
	w.arrived("/plan")
	w.shot("/plan")
	if names := js[[]string](w.tab, `[...document.querySelectorAll(".trail a")].map((a) => a.textContent)`); len(names) != 9 {
		t.Errorf("the way of letting go has the phases %q", names)
	}
	w.feels(1)
	w.does("lg-quiet", "")
	w.shot("/today")
	w.reach("/write?for=letter")
	w.fill("#letter", "I loved the mornings. I am angry about March.")
	w.press("#keep-letter")
	w.until(`Object.keys(localStorage).some((k) => k.startsWith("aw:entry:") && localStorage[k].includes("the mornings"))`)

	w.day(12)
	w.listed(guide.ListReality, "We ate in silence on Sundays.", "The trip to the lake.")
	w.shot("/list?l=" + string(guide.ListReality))
	w.feels(2)
	w.day(33)
	for n, text := range []string{"The bed is mine.", "Sunday mornings.", "Singing."} {
		w.day(33 + n)
		w.reach("/three-days")
		w.fill("#"+js[string](w.tab, `document.querySelector("main textarea").id`), text)
		w.press("#keep")
		w.until(`Object.keys(localStorage).some((k) => k.startsWith("aw:entry:") && localStorage[k].includes(` + quote(text) + `))`)
	}
	w.shot("/three-days")
	w.listed(guide.ListThings, "His blue jumper")
	w.does("lg-people", "")
	w.shot("/plan")
	w.day(61)
	w.feels(4)
	w.listed(guide.ListSelf, "I laugh louder.")
	w.does("lg-routine", "")
	w.shot("/today")
	w.day(92)
	w.feels(5)
	w.shot("/plan")
	w.shot("/way")
	w.shot("/tools")
	if text := js[string](w.tab, `document.querySelector("main").innerText`); text == "" {
		t.Error("there is nothing to see")
	}
	w.visit("/plan")
	if phases := js[[]string](w.tab, contactPhases); len(phases) > 0 {
		t.Errorf("the way of letting go leads to contact: %v", phases)
	}
	w.visit("/way")
	for _, word := range []string{"Steps", "Writing", "Lists"} {
		if !strings.Contains(js[string](w.tab, `document.querySelector("main").textContent`), word) {
			t.Errorf("looking back shows no %s", word)
		}
	}
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
