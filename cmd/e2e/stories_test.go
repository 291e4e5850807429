package e2e

import (
	"testing"

	"afterward/core/guide"
)

// contactSteps are the ids of the steps on the page that touch the other person.
const contactSteps = `[...document.querySelectorAll(".steps a")].map((a) => new URL(a.href).searchParams.get("s")).filter((s) =>
	["first-message", "then-wait", "honest-talk", "say-intentions", "meet-lightly", "agree-limits", "trial-terms", "trial-review",
	"tell-circle", "no-rush", "check-in-date", "thanks"].includes(s))`

// Noor, 29, was with Sam for four years. He decided what she wore to her sister's wedding and read
// her messages "because I love you". He cried when she left and has brought flowers twice since.
// She misses him, most of all at night, and they have both said that they want to talk. She is a
// little afraid of what he does if she says no.
//
// The guides differ on flowers and tears; on control and fear they do not (a stop, before anything
// else). The app asks nothing more but what decides which help fits, leads to people who know about
// this, and its plan has no step that touches him, whatever she answers later.
func TestStoryOfAStop(t *testing.T) {
	t.Parallel()
	p := shared(t)
	order := p.live(calm().with("fear:yes", "control-of-me:movement,phone", "their-words:both-said", "both-work:both", "pulls:love,missing", "main-pull:love"))
	for _, item := range order {
		it, _ := guide.ItemByID(guide.ItemID(item))
		if it.Section != guide.Items()[0].Section && it.ID != guide.Ties {
			t.Errorf("after she said that she is afraid she was asked about %s", item)
		}
	}
	if p.outcome() != guide.Unsafe {
		t.Errorf("it comes to %s", p.outcome())
	}
	if next := js[string](p, `new URL(document.querySelector("#next-action").href).pathname`); next != "/help" {
		t.Errorf("the next thing is %s, not help", next)
	}
	if js[bool](p, `document.querySelector("#let-go") !== null`) {
		t.Error("a stop is shown as a choice")
	}
	p.goTo("/plan")
	if steps, phases := js[[]string](p, contactSteps), js[[]string](p, contactPhases); len(steps)+len(phases) > 0 {
		t.Errorf("the plan leads to contact: %v in %v", steps, phases)
	}
	if !js[bool](p, `document.querySelector('.steps a[href="/step?s=safe-line"]') !== null`) {
		t.Error("the plan does not lead to people who know about this")
	}
	for _, s := range []string{"first-message", "honest-talk"} {
		p.goTo("/step?s=" + s)
		if js[bool](p, `document.querySelector("#done, #doing, #note") !== null`) {
			t.Errorf("%s can be opened by its address", s)
		}
	}
	if js[bool](p, `document.querySelector("#other-path") !== null`) {
		t.Error("the plan offers the other path")
	}
}

// Jonas, 41, and Eve parted in spring over the same quarrel they had for years: he came home late
// and said nothing. He loves her and is lonely. He has begun to leave work at six, for two weeks
// now; nobody has seen it yet. She answers when he writes, warmly, and has said nothing in words.
//
// Worth exploring, and not yet: the change is begun, not lived; how it would be different is a
// hope. His plan names what is missing, and the first message is closed with those reasons, next
// to the steps that open it. He may write in his journal and may also let go.
func TestStoryOfANotYet(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.liveFrom(guide.Reasons, waiting())
	if p.outcome() != guide.NotYet {
		t.Errorf("it comes to %s", p.outcome())
	}
	if next := js[string](p, `new URL(document.querySelector("#next-action").href).pathname`); next != "/plan" {
		t.Errorf("the next thing is %s", next)
	}
	if !js[bool](p, visible("#let-go")) {
		t.Error("letting go is not offered beside it")
	}
	p.follow("#next-action")
	p.goTo("/plan?p=open")
	shut := js[[]string](p, `[...document.querySelectorAll(".step.shut a")].map((a) => new URL(a.href).searchParams.get("s"))`)
	all := js[[]string](p, contactSteps)
	if len(all) == 0 || len(shut) < len(all) {
		t.Errorf("closed are %v; steps of contact are %v", shut, all)
	}
	p.goTo("/step?s=first-message")
	if n := js[int](p, `document.querySelectorAll(".closed-box .reasons li").length`); n < 2 {
		t.Errorf("the first message is closed with %d reasons", n)
	}
	if js[bool](p, `document.querySelector("#done, #doing") !== null`) {
		t.Error("a closed step can be marked")
	}
	p.follow(".closed-box .reasons a")
	p.goTo("/plan?p=steady")
	if js[bool](p, `document.querySelector('.step:not(.shut) a[href="/step?s=live-change"]') === null`) {
		t.Error("the step that answers what is missing is not open")
	}
}

// Ines, 35, and Paul parted a year and a half ago when both worked nights. She has named her share
// in writing, has changed her hours for months, and her brother says that he notices. She knows
// nothing of his side, and could live with a no and with a friendly ending. Nothing speaks against
// asking once.
//
// Conditions met, never "go": one thing is still asked of her, who is there on a bad night. With that
// written, one gentle message that is easy to decline is open, and nothing after it, because he has
// said nothing in words.
func TestStoryOfConditionsMet(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.liveFrom(guide.Reasons, calm().with("when-ended:over-year", "reasons:busy,timing", "own-share:written", "their-change:cannot-know"))
	if p.outcome() != guide.ConditionsMet {
		t.Errorf("it comes to %s", p.outcome())
	}
	p.follow("#next-action")
	p.goTo("/step?s=first-message")
	if n := js[int](p, `document.querySelectorAll(".closed-box .reasons li").length`); n != 1 {
		t.Errorf("the first message is closed with %d reasons: %s", n, p.look(`document.querySelector(".closed-box").innerText`))
	}
	p.follow(".closed-box .reasons a")
	p.fill("#note", "My brother, at any hour.")
	p.press("#done")
	p.until(visible("#undo"))
	p.visit("/step?s=first-message")
	if !js[bool](p, `document.querySelector("#done") !== null && document.querySelector(".closed-box .reasons li") === null`) {
		t.Errorf("the first message is closed: %s", p.look(`document.querySelector(".closed-box").innerText`))
	}
	for _, s := range []string{"honest-talk", "trial-terms", "tell-circle"} {
		p.goTo("/step?s=" + s)
		if js[bool](p, `document.querySelector("#done") !== null`) {
			t.Errorf("%s is open before a word from the other side", s)
		}
	}
}
