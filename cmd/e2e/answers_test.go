package e2e

import (
	"fmt"
	"maps"
	"strconv"
	"strings"

	"afterward/core/guide"
)

// answers are what a person in a story says: by the id of each question, the ids of the options.
type answers map[string][]string

// calm is someone against whose question nothing speaks. Stories say what differs from it.
func calm() answers {
	a := answers{}
	for _, pair := range strings.Fields(`self-harm:no harm-others:no acute-crisis:no fear:no harm-to-me:no words-to-me:no
		control-of-me:no harm-by-me:no fear-of-me:no order:no someone-new:no clear-no:no blocked:no replies:no-contact cost:no
		when-ended:under-year reasons:busy cause-named:yes cause-fixable:yes own-share:written own-change:seen-weeks
		their-change:cannot-know trust:whole days-now:fine take-a-no:hurt friends-only:yes confidant:yes pulls:repair
		stay-apart:none their-words:no-sign`) {
		item, option, _ := strings.Cut(pair, ":")
		a[item] = []string{option}
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

// answerAll answers every question on the screen as the story says, until the result is there. It
// returns the ids of the questions in the order they were asked.
func (p *tab) answerAll(a answers) []string {
	p.Helper()
	var order []string
	for range 60 {
		q := js[asked](p, askedNow)
		if q.Name == "" {
			p.Fatalf("no question at %s after %v", p.where(), order)
		}
		order = append(order, q.Name)
		p.choose(q.Name, a[q.Name])
		p.press("#next")
		p.until(fmt.Sprintf(`location.pathname === "/outcome" || document.querySelector(".question input")?.name !== %s && location.search === "?n=%s"`,
			quote(q.Name), strconv.Itoa(len(order)+1)))
		if js[string](p, `location.pathname`) == "/outcome" {
			p.arrived("/outcome")
			return order
		}
	}
	p.Fatalf("still asking after %v", order)
	return nil
}

// choose presses the options of one question.
func (p *tab) choose(item string, options []string) {
	p.Helper()
	if len(options) == 0 {
		options = []string{unstated(item)}
	}
	for _, option := range options {
		id := "#" + item + "-" + option
		if !js[bool](p, `document.querySelector(`+quote(id)+`).checked`) {
			p.press("label[for=" + item + "-" + option + "]")
			p.until(`document.querySelector(` + quote(id) + `).checked`)
		}
	}
}

// unstated is the answer to a question a story says nothing about, because it is newer than the
// story: one that speaks neither against anything nor for contact, if there is one.
func unstated(item string) string {
	it, _ := guide.ItemByID(guide.ItemID(item))
	for _, reads := range []guide.Reading{guide.Good, guide.Neutral} {
		for _, o := range it.Options {
			if o.Reads == reads {
				return string(o.ID)
			}
		}
	}
	return string(guide.Unsure)
}

// live goes through the questions as the story says and stands at the result.
func (p *tab) live(a answers) []string {
	p.Helper()
	p.begin()
	return p.answerAll(a)
}

// snapshot is everything the store holds.
func (p *tab) snapshot() map[string]string {
	p.Helper()
	return js[map[string]string](p, `Object.fromEntries(Object.entries(localStorage))`)
}

// restore writes records into the store before the app starts: /away is a page of the site
// without the app.
func (p *tab) restore(records map[string]string) {
	p.Helper()
	p.load("/away")
	js[any](p, `localStorage.clear()`)
	for k, v := range records {
		js[any](p, fmt.Sprintf(`localStorage.setItem(%s, %s)`, quote(k), quote(v)))
	}
}
