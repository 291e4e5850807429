package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/guide"
)

// otherClock makes every new Date of the page some days later, or earlier.
const otherClock = `(() => {
	const real = Date, shift = %d * 86400000;
	window.Date = class extends real {
		constructor(...a) { if (a.length) super(...a); else super(real.now() + shift); }
		static now() { return real.now() + shift; }
	};
})()`

// onDay opens another tab of the same browser, in which it is some days later.
func (p *tab) onDay(days int) *tab {
	p.Helper()
	q := p.browser.tab(p.site)
	q.turn(days)
	return q
}

// turn leaves the page and sets the clock of those that follow to some days later. A tab whose clock is
// set takes a third of the time of a new one.
func (p *tab) turn(days int) {
	p.Helper()
	if p.clock != "" {
		p.load("/away")
		p.call("Page.removeScriptToEvaluateOnNewDocument", args{"identifier": p.clock}, nil)
	}
	var made struct{ Identifier string }
	p.call("Page.addScriptToEvaluateOnNewDocument", args{"source": fmt.Sprintf(otherClock, days)}, &made)
	p.clock, p.days, p.told = made.Identifier, days, true
}

// resultOn is the result on another day, for whoever opens the app only then.
func (p *tab) resultOn(days int) guide.Outcome {
	p.Helper()
	p.turn(days)
	return p.result()
}

const (
	beforeNow = `document.querySelector("#before").textContent`
	holdWhy   = "I had looked under the wrong name. There never was a block."
)

// A finger slips on "yes", and at once the answer is corrected: nothing was told, nothing counts on.
func TestASlipOfTheFingerIsNotTold(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm()))
	p.question(guide.Blocked)
	p.choose("blocked", []string{"yes"})
	p.choose("blocked", []string{"no"})
	if text := js[string](p, beforeNow); text != "" {
		t.Errorf("beside the answer stands: %s", text)
	}
	p.goOn(asked{Name: string(guide.Blocked)})
	p.load("/away") // and for whoever comes back
	if o := p.result(); o != guide.ConditionsMet {
		t.Errorf("it comes to %s", o)
	}
}

// Someone says that they are blocked and goes on. Days later, or in the same night, they say that they
// are not. The earlier answer stays beside it and rules, on every later day too, until a reason is
// written; and then three whole days more. A clock set back opens nothing. When it is lifted, it stays
// to be read, with the reason.
func TestAToldStopCountsUntilAReasonAndThreeDaysMore(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayAsk(t))
	p.answer(guide.Blocked, "yes")
	if o := p.result(); o != guide.LetGo || !p.ruleIs(guide.RuleNo) {
		t.Fatalf("a block comes to %s", o)
	}
	p.question(guide.Blocked)
	p.choose("blocked", []string{"no"})
	p.until(visible("#why-blocked"))
	assertHolds(t, "the words beside the new answer", js[string](p, beforeNow), "“Yes”", p.today().Long())
	p.goOn(asked{Name: string(guide.Blocked)})
	q := p.onDay(0)
	for _, days := range []int{0, 4, 400} {
		if o := q.resultOn(days); o != guide.LetGo {
			t.Errorf("%d days later, with no reason written, it comes to %s", days, o)
		}
	}
	p.question(guide.Blocked)
	p.fill("#why-blocked", holdWhy)
	p.close() // with the last letter
	for _, c := range []struct {
		days int
		want guide.Outcome
	}{{0, guide.LetGo}, {3, guide.LetGo}, {4, guide.ConditionsMet}, {-4, guide.LetGo}, {-400, guide.LetGo}} {
		if o := q.resultOn(c.days); o != c.want {
			t.Errorf("the reason was written; %d days later it comes to %s, want %s", c.days, o, c.want)
		}
	}
	assertStillShown(q)
}

// assertStillShown looks at a lifted stop where it is to be read: at its question, on the result, and
// beside the takings; and a reason that is taken away lifts nothing any more.
func assertStillShown(q *tab) {
	q.Helper()
	q.turn(4)
	q.question(guide.Blocked)
	if text := js[string](q, beforeNow); !strings.Contains(text, "“Yes”") {
		q.Errorf("when it is lifted the earlier answer is gone: %q", text)
	}
	if why := js[string](q, `document.querySelector("#why-blocked")?.value ?? ""`); why != holdWhy {
		q.Errorf("the reason reads %q", why)
	}
	for _, path := range []string{"/outcome", "/history"} {
		q.goTo(path)
		if !js[bool](q, `[...document.querySelectorAll(".because .why")].some((e) => e.textContent.includes(`+quote(holdWhy)+`))`) {
			q.Errorf("%s does not show the lifted stop with its reason", path)
		}
	}
	if !q.canBegin() {
		q.Error("with the stop lifted the first message is closed")
	}
	q.question(guide.Blocked)
	q.press("#why-blocked")
	for range holdWhy {
		q.hit("Backspace")
	}
	q.load("/away")
	if o := q.result(); o != guide.LetGo {
		q.Errorf("with the reason taken away it comes to %s", o)
	}
}

// A yes about safety that was told and is taken back with a reason is asked about once more. However
// many days have passed: until that is answered contact stays closed, and "I see it differently now"
// is a yes.
func TestASafetyAnswerThatIsTakenBackIsAskedAboutOnceMore(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayAsk(t))
	p.answer(guide.Fear, "yes")
	p.question(guide.Fear)
	p.choose("fear", []string{"no"})
	p.until(visible("#why-fear"))
	p.fill("#why-fear", "They cried and said that they were sorry.")
	p.load("/away")
	p.turn(10)
	if o := p.result(); o != guide.NotYet || !p.ruleIs(guide.RuleKnow) {
		t.Errorf("taken back and not asked about yet, it comes to %s", o)
	}
	if p.canBegin() {
		t.Error("the first message is open")
	}
	p.answer(guide.TakenBack, string(guide.Differently))
	if o := p.result(); o != guide.Unsafe || !p.ruleIs(guide.RuleSuffered) {
		t.Errorf("it happened, and is seen differently now: it comes to %s", o)
	}
}

// What was answered about safety is not lying open where somebody may look over a shoulder: neither
// beside a changed answer nor on the result. It is shown when it is asked for.
func TestAnAnswerAboutSafetyIsShownOnlyOnRequest(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm()))
	p.answer(guide.HarmToMe, "choked", "held")
	told := labelOf(guide.HarmToMe, "choked")
	p.goTo("/outcome")
	assertShownOnRequest(p, told, ".finding details:has(.because) > summary")
	p.question(guide.HarmToMe)
	p.choose("harm-to-me", []string{"none"})
	p.until(visible("#before-was"))
	assertShownOnRequest(p, told, "#before-was summary")
}

// assertShownOnRequest looks for a text that can be read only once something was pressed.
func assertShownOnRequest(p *tab, text, press string) {
	p.Helper()
	read := `[...document.querySelectorAll("main p, main li")].some((e) => e.checkVisibility() && e.closest("fieldset") === null && e.innerText.includes(` + quote(text) + `))`
	if js[bool](p, read) {
		p.Errorf("%s shows %q before it is asked for", p.where(), text)
	}
	p.press(press)
	p.until(read)
}

// An answer given before is not on the screen while one is asked again; the options stand in another
// order; half way the stricter of the two results rules, whatever the new answers are; and at the end
// both stand side by side, with how the person felt.
func TestAskedAgainNothingOldIsShownAndTheStricterRulesUntilTheEnd(t *testing.T) {
	t.Parallel()
	was := calm().with("take-a-no:try-again", "mood:longing", "replies:willing")
	is := calm().with("mood:sad", "replies:willing", "confidant:no")
	p := shared(t)
	p.stock(story(t, was))
	if o := p.result(); o != guide.HealFirst {
		t.Fatalf("the first time comes to %s", o)
	}
	p.follow("#to-history")
	p.press("#ask-again")
	p.arrived("/check?n=1")
	for range mostQuestions {
		q := js[asked](p, askedNow)
		assertAnew(p, guide.ItemID(q.Name))
		if q.Name == string(guide.SignsOwn) {
			assertHalfWay(p)
		}
		p.choose(q.Name, is[q.Name])
		p.goOn(q)
		if js[string](p, `location.pathname`) == "/outcome" {
			break
		}
	}
	if o := p.outcome(); o != guide.ConditionsMet {
		t.Errorf("at the end it comes to %s", o)
	}
	p.visit("/history")
	tables := js[[]string](p, `[...document.querySelectorAll("table")].map((e) => e.innerText)`)
	if len(tables) != 2 {
		t.Fatalf("%d tables: %q", len(tables), tables)
	}
	assertHolds(t, "the takings", tables[0], labelOf(guide.Mood, "longing"), labelOf(guide.Mood, "sad"),
		guide.TextOf(guide.HealFirst).Tag, guide.TextOf(guide.ConditionsMet).Tag, storyDay.Long(), p.today().Long())
	ask, _ := guide.ItemByID(guide.TakeANo)
	assertHolds(t, "the comparison", tables[1], ask.Ask, labelOf(guide.TakeANo, "try-again"), labelOf(guide.TakeANo, "hurt"), labelOf(guide.Confidant, "no"))
	if unchanged, _ := guide.ItemByID(guide.Replies); strings.Contains(tables[1], unchanged.Ask) {
		t.Error("the comparison lists what was answered as before")
	}
}

// assertAnew checks that nothing on the screen tells the earlier answer, neither a tick nor a text nor
// the place of an option.
func assertAnew(p *tab, item guide.ItemID) {
	p.Helper()
	if got := js[[]string](p, tickedNow); len(got) > 0 {
		p.Errorf("%s: ticked is %v", item, got)
	}
	if text := js[string](p, beforeNow); text != "" {
		p.Errorf("%s: beside it stands %q", item, text)
	}
	it, _ := guide.ItemByID(item)
	shown, first := js[[]string](p, shownOptions), []string{}
	for _, o := range it.Options {
		if slices.Contains(shown, string(o.ID)) {
			first = append(first, string(o.ID))
		}
	}
	closing := func(id string) bool { return id == string(guide.None) || id == "unsure" || id == "private" }
	if open := slices.IndexFunc(first, closing); open > 1 && slices.Equal(shown, first) {
		p.Errorf("%s: the options stand as before: %v", item, shown)
	}
	if !slices.Equal(shown[len(shown)-2:], []string{"unsure", "private"}) {
		p.Errorf("%s: the list ends with %v", item, shown[len(shown)-2:])
	}
}

// assertHalfWay looks at the result in the middle of the second time, and comes back to the question.
func assertHalfWay(p *tab) {
	p.Helper()
	n := js[asked](p, askedNow)
	if o := p.result(); o != guide.HealFirst || !p.ruleIs(guide.RuleFree) {
		p.Errorf("half way it comes to %s", o)
	}
	p.goTo("/history")
	if n := js[int](p, `document.querySelectorAll("table").length`); n != 1 || js[bool](p, `document.querySelector("#ask-again") !== null`) {
		p.Errorf("half way %d tables are shown, and asking again is offered: %s", n, p.look(`document.querySelector("#ask-again")?.outerHTML`))
	}
	for _, path := range []string{"/outcome", "/history", "/today", "/plan", "/step?s=take-the-no"} {
		p.goTo(path)
		if old := labelOf(guide.TakeANo, "try-again"); js[bool](p, `document.querySelector("main").textContent.includes(`+quote(old)+`)`) {
			p.Errorf("half way %s shows what was answered before: %q", path, old)
		}
	}
	p.visit("/check")
	p.assertAt(guide.ItemID(n.Name))
}

func labelOf(item guide.ItemID, option guide.OptionID) string {
	it, _ := guide.ItemByID(item)
	o, _ := it.Option(option)
	return o.Label
}

func assertHolds(t *testing.T, what, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%s lack %q: %s", what, part, text)
		}
	}
}
