package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/target"

	"afterward/core/guide"
)

// The search finds while one types, leads to a text with its sources at the foot, and Back leads to
// the guide. Words of despair lead to people first; words nobody wrote are said to be nowhere.
func TestTheGuideIsSearchedAndRead(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.visit("/learn")
	p.fill("#search", "jealousy")
	p.until(`document.querySelectorAll(".hits li").length > 0 && !document.querySelector(".browse").checkVisibility()`)
	const article = `.hits a[href^="/learn?a="]`
	title := js[string](p, `document.querySelector(`+quote(article+" .step-title")+`).textContent`)
	if !js[bool](p, `[...document.querySelectorAll(".hits mark")].some((m) => /jealous/i.test(m.textContent))`) {
		t.Error("what was found is not marked")
	}
	p.follow(article)
	if heading := js[string](p, `document.querySelector("#heading").textContent`); heading != title {
		t.Errorf("the hit %q leads to %q", title, heading)
	}
	if !js[bool](p, `(() => { const s = document.querySelector("main section.from"), texts = [...document.querySelectorAll("main > p")];
		return s.querySelectorAll(".sources li").length > 0 && texts.length > 2 && texts.every((e) => e.compareDocumentPosition(s) & 4); })()`) {
		t.Error("no sources stand at the foot of the text")
	}
	p.follow("#next-article")
	p.follow("#article-before")
	p.follow("#back")
	p.fill("#search", "i want to die")
	p.until(visible("#search-help"))
	p.press("#clear-search")
	p.until(`!document.querySelector("#search-help") && document.querySelector(".browse").checkVisibility()`)
	p.write("zzyzx") // the focus is in the field again
	p.until(`document.querySelector("#found").textContent !== "" && document.querySelectorAll(".hits li").length === 0`)
	p.until(visible(`.none a[href="/help"]`))
}

// Every text stands in the page itself: it can be opened and read, with its sources, without any
// script, and each question to write about can be read too.
func TestTheGuideIsReadableWithScriptsOff(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.call("Emulation.setScriptExecutionDisabled", args{"value": true}, nil)
	p.load("/learn")
	if n := js[int](p, `document.querySelectorAll("details.article").length`); n != len(guide.Articles()) || n < 20 {
		t.Errorf("%d texts of %d", n, len(guide.Articles()))
	}
	for _, a := range guide.Articles() {
		if !js[bool](p, `[...document.querySelectorAll("details.article")].some((d) => d.textContent.includes(`+quote(a.Title)+`) && d.textContent.includes(`+quote(a.Body[len(a.Body)-1])+`) && d.querySelector(".sources li"))`) {
			t.Errorf("%q is not there in full, with its sources", a.Title)
		}
	}
	for _, id := range []string{"#a-1", "#a-" + js[string](p, `String(document.querySelectorAll("details.article").length)`)} {
		if js[bool](p, visible(id+" p:not(summary p)")) {
			t.Errorf("%s is open before it was pressed", id)
		}
		p.press(id + " summary")
		p.until(`document.querySelector(` + quote(id) + `).open && ` + visible(id+" > p") + ` && ` + visible(id+" .sources li"))
	}
	p.load("/reflect")
	if n := js[int](p, `[...document.querySelectorAll(".list a.asked .ask")].filter((e) => e.checkVisibility() && e.textContent).length`); n != len(guide.Prompts()) {
		t.Errorf("%d questions to write about, of %d", n, len(guide.Prompts()))
	}
}

// Words begun on a question survive the closing of the tab; the list says that they were begun; another
// question has an empty field; and what is put in the journal is found in both places.
func TestWordsOnAQuestionToWriteAboutAreKept(t *testing.T) {
	t.Parallel()
	const words = "The violoncello was never only an instrument."
	p := shared(t)
	p.visit("/reflect")
	p.follow(`.list a[href="/reflect?p=9"]`)
	p.fill("#prompt-9", words)
	q := p.browser.tab(p.site)
	browserCall(p, target.CloseTarget, target.CloseTargetParams{TargetID: target.ID(p.targetID())})
	q.visit("/reflect")
	marked := js[[]string](q, `[...document.querySelectorAll(".list a.asked")].filter((a) => a.querySelector(".tag").checkVisibility()).map((a) => a.getAttribute("href"))`)
	if len(marked) != 1 || marked[0] != "/reflect?p=9" {
		t.Errorf("marked as begun are %v", marked)
	}
	q.follow(`.list a[href="/reflect?p=9"]`)
	q.until(`document.querySelector("#prompt-9").value === ` + quote(words))
	q.fill("#prompt-9", " Nor this.")
	q.press("#text-undo")
	q.until(`document.querySelector("#prompt-9").value === ` + quote(words))
	q.follow("#another")
	if text := js[string](q, `document.querySelector("textarea").value`); text != "" {
		t.Errorf("the next question has the words %q", text)
	}
	q.visit("/reflect?p=9")
	q.press("#keep")
	q.until(`document.querySelector("#prompt-9").value === "" && document.querySelector(".entries").textContent.includes(` + quote(words) + `)`)
	q.visit("/write")
	q.until(`document.querySelector(".entries").textContent.includes(` + quote(words) + `)`)
}
