package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/target"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/settings"
)

// caretBehind holds while the caret stands behind the last word of a field.
func caretBehind(field string) string {
	return fmt.Sprintf(`(() => { const f = document.querySelector(%s); return f.selectionStart === f.value.length && f.selectionEnd === f.value.length; })()`, quote(field))
}

// A tab that is gone in the middle of a word costs nothing: the page lies open as it was left, the caret stands behind the
// text, and a key goes on with it. What an earlier day left open is in the journal, under its day.
func TestTheOpenPageStaysOpen(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.visit("/write")
	p.fill("#draft", "In the middle of a wo")
	p.saved("In the middle of a wo")
	q := p.browser.tab(p.site)
	browserCall(p, target.CloseTarget, target.CloseTargetParams{TargetID: target.ID(p.targetID())})
	q.visit("/write")
	q.until(`document.querySelector("#draft").value === "In the middle of a wo" && ` + caretBehind("#draft"))
	q.tabTo("#draft")
	q.write("rd.")
	q.until(`document.querySelector("#draft").value === "In the middle of a word."`)
	q.saved("In the middle of a word.")
	q.reach("/today")
	q.reach("/write")
	q.until(`document.querySelector("#draft").value === "In the middle of a word." && !document.querySelector(".entries a")`)
	q.turn(1)
	q.visit("/write")
	q.until(`document.querySelector("#draft").value === "" && document.querySelector("#kept").textContent.includes("This page is new") && ` +
		`document.querySelector(".entries").textContent.includes("In the middle of a word.")`)
	q.turn(0)
}

// journalKept is a journal with tags, an entry about a step, and two in the bin, one of them a sealed letter.
func journalKept(s shelf) {
	s.put("entry", "a1", journal.Entry{On: ago(3), Seq: 1, Text: "Slept badly. Wrote nothing to them.", Tags: []string{"sleep", "night"}, Pinned: true})
	s.put("entry", "a2", journal.Entry{On: ago(2), Seq: 2, Text: "I came home late, again.", Tags: []string{"work"}, About: journal.AboutOf(journal.AboutStep, "own-share")})
	s.put("entry", "a3", journal.Entry{On: ago(1), Seq: 3, Text: "A calm day.", Tags: []string{"Sleep"}})
	s.put("bin", "b1", journal.Binned{Gone: ago(4), Entry: journal.Entry{On: ago(9), Seq: 4, Text: "An angry page."}})
	s.put("bin", "b2", journal.Binned{Gone: ago(29), Entry: journal.Entry{On: ago(40), Seq: 5, Text: "Dear you", Prompt: string(guide.PromptLetter)}})
	s.put("seal", "b2", journal.Seal{On: ago(39), Until: ago(0).AddDays(30)})
}

// An entry is changed, and the change is taken back by the button and by the keys of the browser; it gets a tag;
// it is thrown away, and brought back at once. The bin says how long each stays and shows nothing of a sealed letter.
func TestAnEntryIsUndoneThrownAwayAndBroughtBack(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), journalKept))
	p.visit("/write")
	p.press("#tag-sleep")
	p.until(`document.querySelectorAll(".entries li").length === 2 && document.querySelector("#tag-said").textContent.includes("2 entries")`)
	p.axe("the journal with a tag chosen")
	p.follow(`.entries a[href="/write?e=a3"]`)
	p.fill("#entry", " And more")
	p.until(visible("#text-undo"))
	p.press("#text-undo")
	p.until(`document.querySelector("#entry").value === "A calm day."`)
	p.press("#text-redo")
	p.until(`document.querySelector("#entry").value === "A calm day. And more"`)
	p.fill("#entry", "x")
	p.call("Input.dispatchKeyEvent", args{"type": "rawKeyDown", "key": "z", "code": "KeyZ", "windowsVirtualKeyCode": 90, "modifiers": 2, "commands": []string{"Undo"}}, nil)
	p.until(`document.querySelector("#entry").value === "A calm day. And more"`)
	p.press("#use-work")
	p.until(`document.querySelector("#tags").value === "Sleep, work"`)
	p.axe("an entry with tags")
	p.fits("an entry with tags")
	p.press("#bin")
	p.until(`location.pathname === "/write" && document.activeElement?.id === "undo" && document.querySelectorAll(".entries li").length === 1`)
	p.follow("#to-bin")
	p.until(`document.querySelectorAll("#binned li").length === 3`)
	if js[bool](p, `document.querySelector("main").textContent.includes("Dear you")`) {
		t.Error("the bin shows the words of a sealed letter")
	}
	p.axe("the bin")
	p.fits("the bin")
	p.press("#bin-back-a3")
	p.until(`document.querySelectorAll("#binned li").length === 2 && JSON.parse(localStorage["aw:entry:a3"] ?? "{}").body?.tags?.length === 2`)
	p.press("#bin-drop-b1")
	p.until(focused("#sure-b1"))
	p.axe("the bin, asking")
	pause(humanPress)
	p.press("#bin-sure")
	p.until(`!localStorage["aw:bin:b1"] && document.querySelectorAll("#binned li").length === 1`)
}

// What is written about a step stands on its page, and the entry leads back there.
func TestWritingAboutAStep(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), journalKept))
	p.visit("/step?s=own-share")
	p.until(`document.querySelector(".about-this").textContent.includes("I came home late, again.")`)
	p.follow("#write-about")
	p.fill("#draft-about", "One line about it")
	p.saved("One line about it")
	p.press("#keep")
	p.until(`document.querySelectorAll(".entries li").length === 2`)
	p.follow(".entries a")
	p.follow("#to-about")
	p.until(`location.pathname === "/step" && document.querySelectorAll(".about-this li").length === 2`)
}

// At two in the night, after more minutes of writing than were meant, stopping is offered below the field: once,
// and without taking the focus.
func TestStopAndBreathe(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.onNew(`Date.prototype.getHours = () => 2; window.ahead = 0; (() => { const real = Date.prototype.getTime; Date.prototype.getTime = function () { return real.call(this) + window.ahead; }; })()`)
	p.stock(records(t, response(t, waiting(), ""), func(s shelf) {
		s.put("settings", "", settings.Settings{Read: civil.Date{Year: 2026, Month: 11, Day: 2}, Night: settings.Night{To: 6, Off: true}, Write: 15})
	}))
	p.visit("/write")
	p.press("#draft")
	for range 18 {
		p.write("a")
		js[any](p, `window.ahead += 55000`)
	}
	p.until(visible("#breathe-now") + ` && document.activeElement?.id === "draft" && document.querySelector("#time-over").textContent.includes("15 minutes")`)
	p.axe("stop and breathe")
	p.fits("stop and breathe")
	p.write("b")
	p.until(`document.querySelector("#draft").value === "a".repeat(18) + "b"`)
	p.press("#breathe-on")
	p.until(`!document.querySelector("#breathe-now") && document.activeElement?.id === "draft"`)
	p.write("c")
	p.until(`document.querySelector("#draft").value.endsWith("c")`)
	if js[bool](p, `document.querySelector("#breathe-now") !== null`) {
		t.Error("it is offered twice")
	}
}
