package e2e

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// answers are what a person in a story says: by the id of each question, the ids of the options.
type answers map[string][]string

// calm is someone against whose question nothing speaks. Stories say what differs from it.
func calm() answers {
	a := answers{}
	for item, option := range guidetest.Calm() {
		a[string(item)] = []string{string(option)}
	}
	return a
}

// with changes some answers: "pulls:love,lonely", "main-pull:love".
func (a answers) with(changes ...string) answers {
	out := maps.Clone(a)
	for _, c := range changes {
		item, options, _ := strings.Cut(c, ":")
		out[item] = strings.Split(options, ",")
	}
	return out
}

// asked is the question on the screen: its id, and its number in the address.
type asked struct {
	Name string
	N    int
}

const askedNow = `(() => { const i = document.querySelector(".question input");
	return {Name: i ? i.name : "", N: Number(new URLSearchParams(location.search).get("n") || 1)}; })()`

// begin goes from the first page to the first question.
func (p *tab) begin() {
	p.Helper()
	p.visit("/")
	p.follow("#begin")
	p.press("#start")
	p.until(`location.pathname === "/check" && document.querySelector(".question input")`)
}

// mostQuestions is more than anybody is asked.
const mostQuestions = 90

// answerAll answers every question from the one on the screen on as the story says, until the
// result is there. It returns the ids of the questions in the order they were asked.
func (p *tab) answerAll(a answers) []string { p.Helper(); return p.answerUntil(a, "") }

// answerUntil does the same and stops at one of the questions, before answering it.
func (p *tab) answerUntil(a answers, last string) []string {
	p.Helper()
	var order []string
	for range mostQuestions {
		q := js[asked](p, askedNow)
		if q.Name == "" {
			p.Fatalf("no question at %s after %v", p.where(), order)
		}
		if q.Name == last {
			return order
		}
		order = append(order, q.Name)
		p.choose(q.Name, a[q.Name])
		p.goOn(q)
		if js[string](p, `location.pathname`) == "/outcome" {
			if last != "" {
				p.Fatalf("%s was never asked, but %v", last, order)
			}
			return order
		}
	}
	p.Fatalf("still asking after %v", order)
	return nil
}

// goOn presses Next and waits for what it leads to.
func (p *tab) goOn(q asked) { p.Helper(); p.press("#next"); p.leadsOn(q) }

// leadsOn waits until Next has led to another question or to the result, with the focus on its
// heading.
func (p *tab) leadsOn(q asked) {
	p.Helper()
	if !p.holds(fmt.Sprintf(`document.activeElement?.id === "heading" && (location.pathname === "/outcome" && !document.querySelector(".question") ||
		location.pathname === "/check" && document.querySelector(".question input")?.name !== %s)`, quote(q.Name)), 10*time.Second) {
		p.Fatalf("Next does not lead on from %s at %s; ticked is %q, the hint reads %q, the store holds %s", q.Name, p.where(),
			p.look(`document.querySelector(".question input:checked")?.value`), p.look(`document.querySelector("#choose")?.textContent`), p.look(`localStorage["aw:response"]`))
	}
}

// choose presses the options of one question.
func (p *tab) choose(item string, options []string) {
	p.Helper()
	if len(options) == 0 {
		options = []string{unstated(item, js[[]string](p, shownOptions))}
	}
	for _, option := range options {
		id := quote("#" + item + "-" + option)
		if !js[bool](p, `document.querySelector(`+id+`).checked`) {
			p.press("label[for=" + item + "-" + option + "]")
			p.until(`document.querySelector(` + id + `).checked`)
		}
	}
}

// shownOptions are the ids of the options on the screen, in their order.
const shownOptions = `[...document.querySelectorAll(".question input")].map((i) => i.value)`

// unstated is the answer to a question a story says nothing about: of the options shown, the one
// that speaks least against anything.
func unstated(item string, shown []string) string {
	it, _ := guide.ItemByID(guide.ItemID(item))
	it.Options = slices.DeleteFunc(slices.Clone(it.Options), func(o guide.Option) bool { return !slices.Contains(shown, string(o.ID)) })
	return string(guidetest.Kindest(it))
}

// live goes through the questions as the story says and stands at the result.
func (p *tab) live(a answers) []string {
	p.Helper()
	p.begin()
	return p.answerAll(a)
}

// liveFrom does the same for somebody who has answered all before one of the questions, those about safety
// yesterday. (The
// walks in walk_test.go and TestAWholeWalkAsksForNothingButOurOwnFiles answer every one.)
func (p *tab) liveFrom(item guide.ItemID, a answers) []string {
	p.Helper()
	p.stock(records(p.TB, lately(response(p.TB, a, item))))
	p.visit("/check")
	p.assertAt(item)
	return p.answerAll(a)
}

// snapshot is everything the store holds.
func (p *tab) snapshot() map[string]string {
	p.Helper()
	return js[map[string]string](p, `Object.fromEntries(Object.entries(localStorage))`)
}

// outcome is what the result on the screen says, by its heading.
func (p *tab) outcome() guide.Outcome {
	p.Helper()
	heading := js[string](p, `document.querySelector("#heading").textContent`)
	for _, o := range guide.Outcomes() {
		if guide.TextOf(o).Headline == heading {
			return o
		}
	}
	p.Fatalf("%s is no result: %q", p.where(), heading)
	return ""
}
