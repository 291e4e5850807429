package e2e

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// kept is the response in the store, once the page has had the time to write it.
func (p *tab) kept() assess.Response {
	p.Helper()
	if js[bool](p, ready) {
		pause(2 * saveTime)
	}
	r, err := assess.Decode(js[json.RawMessage](p, `JSON.parse(localStorage["aw:response"]).body`))
	p.must(err)
	return r
}

// today is the day on the tab's clock.
func (p *tab) today() civil.Date { return deviceDay().AddDays(p.days) }

// question opens one of the questions this person is asked.
func (p *tab) question(item guide.ItemID) {
	p.Helper()
	list := assess.Ask(p.kept(), p.today())
	n := slices.IndexFunc(list, func(it guide.Item) bool { return it.ID == item }) + 1
	if n == 0 {
		p.Fatalf("%s is not asked", item)
	}
	p.goTo(fmt.Sprintf("/check?n=%d", n))
	p.assertAt(item)
}

func (p *tab) assertAt(item guide.ItemID) {
	p.Helper()
	if q := js[asked](p, askedNow); q.Name != string(item) {
		p.Fatalf("%s shows the question %q, not %s", p.where(), q.Name, item)
	}
}

// answer opens a question, chooses, and goes on.
func (p *tab) answer(item guide.ItemID, options ...string) {
	p.Helper()
	p.question(item)
	p.choose(string(item), options)
	p.goOn(asked{Name: string(item)})
}

// result goes to the page of the result.
func (p *tab) result() guide.Outcome {
	p.Helper()
	p.goTo("/outcome")
	return p.outcome()
}

// ruleIs reports whether the page of the result names the rule as the one that decided.
func (p *tab) ruleIs(id guide.RuleID) bool {
	p.Helper()
	return strings.HasPrefix(js[string](p, `document.querySelector("#rule p").textContent`), guide.RuleText(id).Name)
}

// gist is all the result says but for what was written beside answers.
const gist = `[...document.querySelectorAll("h1, #rule p, h2, h3, summary, .because a, .card, table")].map((e) => {
	const c = e.cloneNode(true);
	c.querySelectorAll(".why").forEach((w) => w.remove());
	return c.textContent;
})`

// A note beside an answer is there after a reload, stands beside the answer on the result, and
// changes nothing about it, whatever it says.
func TestANoteBesideAnAnswerIsKeptAndChangesNothing(t *testing.T) {
	t.Parallel()
	const note = "I do it. Yes, for weeks, and the violoncello has seen it."
	p := shared(t)
	p.stock(story(t, waiting()))
	p.visit("/outcome")
	before := js[[]string](p, gist)
	p.question(guide.OwnChange)
	p.press("#more-note-own-change summary")
	p.fill("#note-own-change", note)
	p.reload()
	if text := js[string](p, `document.querySelector("#note-own-change").value`); text != note {
		t.Errorf("after a reload the note reads %q", text)
	}
	p.goOn(asked{Name: string(guide.OwnChange)})
	if text := js[string](p, `document.querySelector(".question ~ details textarea, .asking details textarea").value`); text != "" {
		t.Errorf("the note stands beside the next question: %q", text)
	}
	p.visit("/outcome")
	if after := js[[]string](p, gist); !slices.Equal(after, before) {
		t.Errorf("the note changed the result from\n%q\nto\n%q", before, after)
	}
	if !js[bool](p, `[...document.querySelectorAll(".because .why")].some((e) => e.textContent.includes(`+quote(note)+`))`) {
		t.Error("the note does not stand beside its answer on the result")
	}
}

// canBegin reports whether the first message can be marked, by its own address.
func (p *tab) canBegin() bool {
	p.Helper()
	p.visit("/step?s=first-message")
	return js[bool](p, `document.querySelector("#done") !== null`)
}

// "Rather not say" is an answer one may give to a question about safety. It keeps contact closed; to
// the question about wanting to die it leads to people, as a yes does.
func TestRatherNotSayAboutSafetyKeepsContactClosed(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayAsk(t))
	if !p.canBegin() {
		t.Fatal("with everything answered well the first message is closed; the test proves nothing")
	}
	p.answer(guide.HarmToMe, string(guide.Private))
	if o := p.result(); o != guide.NotYet || !p.ruleIs(guide.RuleKnow) {
		t.Errorf("it comes to %s, by %s", o, p.look(`document.querySelector("#rule p").textContent`))
	}
	if p.canBegin() {
		t.Error("the first message is open")
	}
	p.question(guide.HarmToMe)
	if got := js[[]string](p, tickedNow); !slices.Equal(got, []string{"private"}) {
		t.Errorf("ticked is %v", got)
	}
	p.answer(guide.SelfHarm, string(guide.Private))
	p.load("/away") // and for whoever comes back
	if o := p.result(); o != guide.Crisis {
		t.Errorf("rather not saying whether one wants to die comes to %s", o)
	}
}

// Jealousy can be a gentle name for harm: naming it asks the safety question once more, and what is
// answered there rules, also when the jealousy is taken back afterwards. Other reasons do not ask it.
func TestJealousyAmongTheReasonsAsksAboutSafetyOnceMore(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(records(t, response(t, calm(), guide.Reasons)))
	p.visit("/check")
	p.assertAt(guide.Reasons)
	if order := p.answerUntil(calm().with("reasons:busy,apart", "main-reason:busy"), string(guide.CauseNamed)); slices.Contains(order, string(guide.ScreenAgain)) {
		t.Errorf("without it asked was %v", order)
	}
	p.question(guide.Reasons)
	p.answerUntil(calm().with("reasons:busy,jealousy", "main-reason:busy"), string(guide.ScreenAgain))
	p.choose(string(guide.ScreenAgain), []string{"gave-up"})
	p.goOn(asked{Name: string(guide.ScreenAgain)})
	if o := p.result(); o != guide.Unsafe || !p.ruleIs(guide.RuleSuffered) {
		t.Fatalf("it comes to %s", o)
	}
	p.question(guide.Reasons)
	p.press("label[for=reasons-jealousy]")
	p.until(`!document.querySelector("#reasons-jealousy").checked`)
	p.press("#next")
	p.settle()
	p.load("/away") // and for whoever comes back
	if o := p.result(); o != guide.Unsafe {
		t.Errorf("with the jealousy taken back it comes to %s", o)
	}
}

// They have blocked me, and they have asked to talk: both cannot be so. It is asked about once more,
// and whatever is said there, the stricter of the two counts until one of them is changed.
func TestAnswersThatDoNotFitAreAskedAboutAndTheStricterCounts(t *testing.T) {
	t.Parallel()
	p := shared(t)
	const clash = "clash-block"
	p.stock(records(t, lately(response(t, calm().with("blocked:yes"), guide.TheirWords)), badNight))
	p.visit("/check")
	p.assertAt(guide.TheirWords)
	if order := p.answerAll(calm().with("their-words:they-asked", clash+":first")); !slices.Contains(order, clash) {
		t.Fatalf("the two answers were not asked about, but %v", order)
	}
	for _, says := range []guide.OptionID{guide.FirstHolds, guide.BothHold, guide.SecondHolds} {
		p.answer(clash, string(says))
		if o := p.result(); o != guide.LetGo || !p.ruleIs(guide.RuleNo) {
			t.Errorf("with %s it comes to %s", says, o)
		}
	}
	if p.canBegin() {
		t.Error("the first message is open")
	}
	p.answer(guide.TheirWords, "no-sign")
	if slices.ContainsFunc(assess.Ask(p.kept(), p.today()), func(it guide.Item) bool { return it.ID == clash }) {
		t.Error("it is asked although nothing contradicts any more")
	}
}

// Answers of another version, to questions and with options this one does not know, are named on the
// result, never counted, and are still there word for word after other answers were given.
func TestAnswersOfAnotherVersionAreNamedAndKept(t *testing.T) {
	t.Parallel()
	p := shared(t)
	r := response(t, calm(), "")
	for item, chose := range map[guide.ItemID][]guide.OptionID{"moon-phase": {"full", "rising"}, guide.Mood: {"calm", "moonstruck"}, guide.Confidant: {"the-moon"}} {
		r.Answers[item] = assess.Given{Chose: chose, On: storyDay}
	}
	p.stock(records(t, r))
	p.result()
	if n := js[int](p, `document.querySelectorAll("#odd p:not(.notice-title)").length`); n != 4 { // a line that says what follows, and three
		t.Errorf("the notice has %d lines: %s", n, p.look(`document.querySelector("#odd")?.innerText`))
	}
	if js[bool](p, visible("#unread")) {
		t.Error("the record as a whole counts as unreadable")
	}
	p.visit("/check")
	p.assertAt(guide.Confidant) // an answer that cannot be read is none
	p.choose(string(guide.Confidant), []string{"yes"})
	p.goOn(asked{Name: string(guide.Confidant)})
	p.answer(guide.Mood, "sad")
	after := p.kept()
	for item, want := range map[guide.ItemID][]guide.OptionID{"moon-phase": {"full", "rising"}, guide.Mood: {"sad", "moonstruck"}, guide.Confidant: {"yes", "the-moon"}} {
		if got := after.Answers[item].Chose; !slices.Equal(got, want) {
			t.Errorf("the answer to %s is now %v, want %v", item, got, want)
		}
	}
	p.result()
	if !js[bool](p, visible("#odd")) {
		t.Error("the notice is gone")
	}
}

// reasonLinks are the answers on the result that lead to their question: where to, and the question.
const reasonLinks = `(document.querySelectorAll("main details").forEach((d) => { d.open = true; }),
	[...new Map([...document.querySelectorAll(".because a")].map((a) => [a.getAttribute("href"), a.querySelector("span").textContent]))])`

// Each answer the result names as a reason, or as not known, leads to its question, with the answer
// ticked there; and the question leads back, by its own link and by the browser's Back.
func TestEveryReasonLeadsToItsQuestionAndBack(t *testing.T) {
	t.Parallel()
	p := shared(t)
	for _, a := range []answers{waiting().with("times-before:once", "earlier-1:busy"), calm().with("words-by-me:raged", "fear-of-me:yes")} {
		p.stock(story(t, a))
		p.result()
		links := js[[][2]string](p, reasonLinks)
		if len(links) < 2 {
			t.Fatalf("only %d reasons", len(links))
		}
		for i, l := range links {
			js[any](p, reasonLinks) // those that are to be opened are closed again when one comes back
			p.follow(`.because a[href="` + l[0] + `"]`)
			if ask := js[string](p, `document.querySelector("#heading").textContent`); ask != l[1] {
				t.Errorf("the reason %q leads to the question %q", l[1], ask)
			}
			if len(js[[]string](p, tickedNow)) == 0 {
				t.Errorf("at %q no answer is ticked", l[1])
			}
			if i%2 == 0 {
				p.follow("#to-result")
			} else {
				p.back()
				p.arrived("/outcome")
			}
		}
	}
}
