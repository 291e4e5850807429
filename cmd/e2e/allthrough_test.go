package e2e

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"

	"afterward/core/guide"
)

// The tests that take longest. Tests begin in the order of the names of their files, and a long one that
// begins last leaves the other processors with nothing to do.

// The whole browser dies. What the app has handed to the browser is on the disk after the browser's
// own delay, which is not ours to shorten: in Chromium five seconds the first time and then, at sixty
// writes an hour, up to a minute. The test waits until it is there.
func TestWordsSurviveTheDeathOfTheBrowser(t *testing.T) {
	t.Parallel()
	site, profile := serve(t, dist), t.TempDir()
	c := launchOn(t, site, profile)
	p := c.tab(site)
	p.stock(story(t, waiting(), filled))
	p.visit("/write")
	p.fill("#draft", " the light went out")
	browserCall(p, target.CreateTarget, target.CreateTargetParams{URL: "about:blank"})
	last := time.Now()
	for !onDisk(t, profile, "the light went out") {
		if pause(100 * time.Millisecond); time.Since(last) > browserDelay+patience {
			t.Fatal("the browser never writes it down")
		}
	}
	t.Logf("%v after the last key the browser had written it down", time.Since(last).Round(time.Second))
	c.kill()
	q := launchOn(t, site, profile).tab(site)
	q.visit("/write")
	if text := js[string](q, `document.querySelector("#draft").value`); !strings.Contains(text, "the light went out") {
		t.Errorf("the field holds %q", text)
	}
}

// A new visitor who has no mouse gets from the first page through the whole assessment to the plan,
// always sees where the focus is, and lands on the heading of each page. After a reload or with a new
// tab it goes on at the same question; after the browser was closed and opened everything is there.
func TestWithTheKeyboardOnlyFromTheFirstPageToThePlan(t *testing.T) {
	t.Parallel()
	site, profile := serve(t, dist), t.TempDir()
	c := launchOn(t, site, profile)
	a := wholeWay(func() *tab { return c.tab(site) }, func(p *tab) hands { return byKeyboard{p} })
	c.quit()
	p := launchOn(t, site, profile).tab(site)
	assertWalked(p)
	assertAnswers(p, a)
}

// The same way on a phone, with a finger.
func TestByTouchFromTheFirstPageToThePlan(t *testing.T) {
	t.Parallel()
	first := shared(t)
	next := func() *tab { p := first; first = p.browser.tab(p.site); return p }
	wholeWay(next, func(p *tab) hands {
		p.size(390, 844, true)
		p.call("Emulation.setTouchEmulationEnabled", args{"enabled": true, "maxTouchPoints": 5}, nil)
		p.touch = true
		return byTouch{p}
	})
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
		if n > 0 {
			w.day(33 + n)
		}
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
	w.goTo("/way")
	for _, word := range []string{"Steps", "Writing", "Lists"} {
		if !strings.Contains(js[string](w.tab, `document.querySelector("main").textContent`), word) {
			t.Errorf("looking back shows no %s", word)
		}
	}
}
