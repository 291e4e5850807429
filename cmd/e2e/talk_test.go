package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/talk"
)

// mayTalk are the records of somebody who can prepare a talk: both have said that they want
// one, safety was asked about yesterday, and somebody is there on a bad night.
func mayTalk(t testing.TB, more ...func(shelf)) map[string]string {
	t.Helper()
	a := calm().with("replies:willing", "their-words:both-said", "both-work:both", "confidant:yes")
	return records(t, lately(response(t, a, "")), append([]func(shelf){badNight}, more...)...)
}

// prepared is a talk that is half prepared.
func prepared(s shelf) {
	s.put("talk", "t1", talk.Talk{On: storyDay, Words: map[string]string{
		string(guide.TalkAsk):             "The last winter. An hour on Saturday, at the kiosk by the river.",
		string(guide.TalkFacts):           "I came in at three and said nothing.\nI did not go to the birthday.\nI stopped asking how your day was.",
		string(guide.TalkMyPart):          "I hid behind work. You carried the evenings alone, and I let you.",
		string(guide.TalkFacts) + "-card": "March, the birthday, the evenings.",
	}})
}

// had is a talk that was had and noted.
func had(s shelf) {
	s.put("talk", "t1", talk.Talk{On: storyDay, Had: storyDay.AddDays(3), Words: map[string]string{
		string(guide.TalkFacts): "I came in at three and said nothing.", "said": "That I am sorry about the winter.",
		"heard": "That it was lonely, for a long time.", "agreed": "Nothing.", string(guide.TalkAfter): "“I would need time.”"}})
}

// onCard is true when a card with a number is shown.
func onCard(n int) string {
	return fmt.Sprintf(`document.querySelector(".card-place")?.textContent.startsWith("Card %d of ")`, n)
}

// A talk is prepared part by part, is there after a reload, its cards are turned with the
// keyboard and come back without a network, and the note after it is kept.
func TestATalkPartByPart(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayTalk(t))
	p.visit("/talk")
	p.press("#talk-begin")
	p.until(visible("#words-ask"))
	p.fill("#words-ask", "The winter, an hour.")
	p.saved("The winter, an hour.")
	p.follow("#next")
	p.until(`document.querySelector("#words-opening")?.value === ""`)
	p.fill("#words-opening", "Thank you for coming.")
	p.press("#talk-card-opening summary")
	p.fill("#on-card-opening", "Slowly.")
	p.saved("Slowly.")
	p.follow("#before")
	p.until(`document.querySelector("#words-ask")?.value === "The winter, an hour."`)
	p.follow("#next")
	p.reload()
	p.until(`document.querySelector("#words-opening")?.value === "Thank you for coming." && document.querySelector("#on-card-opening")?.value === "Slowly."`)
	p.follow("#back")
	p.until(`document.querySelectorAll(".talk-parts .step.done").length === 2 && document.querySelector("#talk-next").textContent.includes(` + quote(guide.TalkParts()[2].Title) + `)`)

	p.follow(`a[href$="cards=1"]`)
	p.until(onCard(1) + ` && document.querySelector(".own-line").textContent === "Slowly." && !document.querySelector(".talk-card").textContent.includes("Thank you")`)
	p.tabTo("#card-next")
	p.hit("Enter")
	p.until(onCard(2) + " && " + focused("#card-next"))
	p.hit("Enter")
	p.until(onCard(3))
	p.installed()
	p.cut()
	for _, seen := range []string{`net::ERR_INTERNET_DISCONNECTED`, `net::ERR_CONNECTION_REFUSED`, `An unknown error occurred when fe`} {
		p.browser.allow(seen) // looking for a new worker
	}
	p.reload()
	p.until(onCard(3))
	p.mend()
	p.tabTo("#to-turn")
	p.hit("Enter")
	p.until(`document.querySelector("#heading").textContent === "If it turns" && document.querySelector("#turn-danger")`)
	p.follow("#back")
	p.until(onCard(3))

	p.visit("/talk?p=after")
	p.press("#talk-today")
	p.until(`document.querySelector("#talk-when")?.textContent.includes(new Date().getFullYear())`)
	p.fill("#words-after", "“I would need time.”")
	p.saved("I would need time.")
	p.follow(`a[href$="said=2"]`)
	p.until(`document.querySelector("#came-first")?.getAttribute("href").startsWith("/changed?n=")`)
	p.follow("#back")
	p.until(`document.querySelector("#words-after")?.value === "“I would need time.”"`)
}

// A stop that another tab tells closes the talk while it is being written: what was typed
// stays to be read, and the way leads to letting go and the letter.
func TestAStopElsewhereClosesTheTalk(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayTalk(t, prepared))
	p.visit("/talk?p=needs")
	p.fill("#words-needs", "Some time for")
	p.saved("Some time for")
	q := p.browser.tab(p.site)
	defer q.close()
	q.visit("/changed?n=" + numberOf("no"))
	q.press("#tell")
	q.until(`location.pathname === "/plan"`)
	p.until(`!document.querySelector("textarea") && document.querySelector("#talk-over") && document.querySelector(".talk-words")?.textContent.includes("Some time for")`)
	p.until(visible("#talk-let-go") + " && " + visible("#talk-letter") + ` && document.querySelector("#talk-closed").textContent !== ""`)
	p.reach("/talk?cards=1")
	p.until(`document.querySelector("#talk-over") && !document.querySelector(".talk-card")`)
	p.reach("/talk")
	p.until(`document.querySelector(".talk-sheet").textContent.includes("I hid behind work") && !document.querySelector("#talk-begin, .talk-parts a")`)
}

func numberOf(id guide.StopID) string {
	for i, s := range guide.Stops() {
		if s.ID == id {
			return fmt.Sprint(i + 1)
		}
	}
	return ""
}

// The pages of the talk and the phrases keep the rules of accessibility in every state, and
// fit a small screen and large text. With AFTERWARD_TALK_SHOTS=folder they are photographed.
func TestTheTalkForEveryone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	dir := os.Getenv("AFTERWARD_TALK_SHOTS")
	for i, c := range []struct {
		name    string
		records map[string]string
		paths   []string
	}{
		{"new", mayTalk(t), []string{"/talk", "/talk?p=their-view", "/phrases"}},
		{"half", mayTalk(t, prepared), []string{"/talk", "/talk?p=facts", "/talk?cards=2", "/talk?turn=2", "/talk?p=after", "/talk?said=1", "/talk?said=2"}},
		{"had", mayTalk(t, had), []string{"/talk", "/talk?p=after"}},
		{"shut", story(t, waiting(), filled, prepared), []string{"/talk", "/talk?p=facts"}},
		{"stop", story(t, calm().with("clear-no:not-now"), filled, prepared), []string{"/talk", "/talk?p=facts", "/talk?cards=1", "/phrases"}},
		{"safety", story(t, calm().with("fear:yes"), filled, prepared), []string{"/talk", "/phrases"}},
	} {
		p.stock(c.records)
		p.size(390, 844, true)
		p.scheme([]string{"light", "dark"}[i%2])
		for j, path := range c.paths {
			if j == 0 {
				p.visit(path)
			} else {
				p.reach(path)
			}
			name := c.name + strings.NewReplacer("/", "-", "?", "-", "=", "-").Replace(path)
			if dir != "" {
				p.shoot(dir, name)
				continue
			}
			js[any](p, `document.querySelectorAll("main details").forEach((e) => { e.open = true; })`)
			if strings.Contains(path, "cards") { // it is day for the test: the colours of the night, on a light device
				p.scheme("light")
				js[any](p, `document.querySelector(".cards")?.classList.add("at-night")`)
			}
			p.axe(name)
			p.fits(name)
		}
	}
}
