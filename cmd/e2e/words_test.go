package e2e

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"afterward/core/civil"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/journal"
)

// clockAt is a tab of the same browser whose clock stands at a minute of a day as it
// is opened, and goes on from there.
func (p *tab) clockAt(on civil.Date, hour, minute int) *tab {
	p.Helper()
	at := time.Date(on.Year, time.Month(on.Month), on.Day, hour, minute, 0, 0, zone())
	q := p.browser.tab(p.site)
	q.days = on.DaysSince(deviceDay())
	q.onNew(strings.Replace(otherClock, "%d * 86400000", fmt.Sprint(time.Until(at).Milliseconds()), 1))
	return q
}

// drafted adds a draft with words of yesterday noon.
func drafted(text string, stage guide.Stage) func(shelf) {
	return func(s shelf) {
		on := deviceDay().AddDays(-1)
		s.put("message", "m1", draft.Message{On: on, Stage: stage, Text: text, Changed: civil.Moment{On: on, Minute: 720}})
	}
}

// mayWrite are the records of mayAsk with a draft.
func mayWrite(t testing.TB, text string) map[string]string {
	t.Helper()
	return records(t, lately(response(t, calm(), "")), badNight, drafted(text, guide.StageFirst))
}

// markedWords are the words behind each number, as the page shows them, piece by piece.
const markedWords = `(() => { const by = {};
	for (const a of document.querySelectorAll("#marked .passage")) for (const n of a.dataset.marks.split(" "))
		by[n] = (by[n] ?? "") + a.querySelector(".passage-words").textContent;
	return by; })()`

// shownWords are all words of the marked text, without numbers and names.
const shownWords = `[...document.querySelectorAll("#marked .passage-words, #marked .unmarked")].map((e) => e.textContent).join("")`

// Whatever stands around them, emoji of several parts, combining marks, right-to-left
// letters, the marks lie on the words the check means; and each leads to its reason.
func TestMarksLieOnTheWords(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayWrite(t, ""))
	p.visit("/draft?d=m1")
	marked := 0
	for _, text := range []string{
		"👩‍👩‍👧‍👦 Hello. You owe me an answer 👍🏽 today.",
		"Cafe\u0301 with Jose\u0301? You owe me an answer, jose\u0301.",
		"שלום, you owe me an answer, בבקשה.\nAnd a second line 🏳️‍🌈.",
		"You owe me an answer, and I can’t sleep because of you. <b>You</b> &amp; me.",
		"If I don't hear from you by Friday I'll tell your mum what really happened.", // two passages that overlap
	} {
		p.fill("#draft-words", "")
		js[any](p, fmt.Sprintf(`(() => { const f = document.querySelector("#draft-words"); f.value = %s; f.dispatchEvent(new Event("input", {bubbles: true})); })()`, quote(text)))
		p.until(shownWords + " === " + quote(text))
		r, want := draft.Check(text, guide.StageFirst), map[string]string{}
		for i, kind := range r.Kinds() {
			for _, s := range r.Spans {
				if s.Kind == kind {
					want[fmt.Sprint(i+1)] += text[s.Start:s.End]
				}
			}
		}
		got := js[map[string]string](p, markedWords)
		for n, words := range want {
			if got[n] != words {
				t.Errorf("%q: behind %s stands %q, want %q", text, n, got[n], words)
			}
			marked++
		}
		if n := js[int](p, emptyNumbers); n > 0 {
			t.Errorf("%q: %d empty spots where a number would stand", text, n)
		}
		if len(got) != len(nonEmpty(want)) {
			t.Errorf("%q: marked is %v, want %v", text, got, want)
		}
	}
	if marked == 0 {
		t.Fatal("nothing was marked: this test looks at nothing")
	}
	p.press("#marked .passage")
	p.until(`document.activeElement?.id.startsWith("why-") && document.activeElement.tagName === "H3"`)
}

// emptyNumbers counts the pieces of a passage that does not end with them and that show
// the spot its number would stand on.
const emptyNumbers = `[...document.querySelectorAll("#marked .passage-no")].filter(e => !e.dataset.no && getComputedStyle(e, "::after").content !== "none").length`

func nonEmpty(m map[string]string) []string {
	var out []string
	for k, v := range m {
		if v != "" {
			out = append(out, k)
		}
	}
	return out
}

// A draft written in the evening is copied in the morning and not before, lies on the
// clipboard to the letter, and a yes puts it on the log.
func TestADraftIsHeldOvernight(t *testing.T) {
	t.Parallel()
	first := shared(t)
	first.stock(mayAsk(t))
	today, words := deviceDay(), "Hello 👋🏽 Jose\u0301. I hope your week is good. No need to answer."
	p := first.clockAt(today, 20, 0)
	p.visit("/drafts")
	p.press("#begin-first")
	p.until(visible("#draft-words"))
	p.fill("#draft-words", words)
	p.saved(words)
	p.until(`document.querySelector("#hold-says")?.textContent === "Rests until tomorrow at 6:00."`)
	if js[bool](p, `document.querySelector("#copy") !== null`) {
		t.Error("it can be copied in the evening")
	}
	address := p.where()
	p.close()
	night := first.clockAt(today.AddDays(1), 5, 30)
	night.visit(address)
	night.until(`document.querySelector("#hold-says")?.textContent === "Rests until today at 6:00."`)
	if js[bool](night, `document.querySelector("#copy") !== null`) {
		t.Error("it can be copied in the night")
	}
	night.close()

	q := first.clockAt(today.AddDays(1), 8, 0)
	defer q.close()
	q.visit(address)
	q.press("#copy")
	q.until(visible("#sent-text"))
	pause(humanPress)
	if !js[bool](q, `document.querySelector("#hold-check").textContent.length > 10`) {
		t.Error("the check does not stand beside the copy")
	}
	q.press("#sent-text")
	q.until(`document.querySelector("#heading").textContent.startsWith("Sent on") && document.querySelector("#copy") === null`)
	q.until(`Object.entries(localStorage).some(([k, v]) => k.startsWith("aw:contact:") && JSON.parse(v).body.channel === "text")`)
	q.reach("/write")
	q.press("#draft")
	q.edit("paste", "v")
	q.until(`document.querySelector("#draft").value === ` + quote(words))
}

// edit does what a shortcut of the keyboard does.
func (p *tab) edit(command, letter string) {
	p.Helper()
	p.call("Input.dispatchKeyEvent", args{"type": "rawKeyDown", "key": letter, "code": "Key" + strings.ToUpper(letter), "modifiers": 2, "commands": []string{command}}, nil)
	p.call("Input.dispatchKeyEvent", args{"type": "keyUp", "key": letter, "code": "Key" + strings.ToUpper(letter), "modifiers": 2}, nil)
}

// A stop that is told in another tab takes the copy button away at once and says why;
// the words stay, and become a letter.
func TestAStopArrivesWhileADraftIsOpen(t *testing.T) {
	t.Parallel()
	first := shared(t)
	first.stock(mayWrite(t, "Hello. I hope your week is good. No need to answer."))
	p := first.clockAt(deviceDay(), 9, 0)
	p.visit("/draft?d=m1")
	p.until(visible("#copy"))
	other := first.clockAt(deviceDay(), 9, 5)
	other.visit("/changed?n=" + numberOf("blocked"))
	other.press("#tell")
	other.until(`location.pathname === "/plan"`)
	other.close()
	p.until(`document.querySelector("#copy") === null && document.querySelector("#stop-stands") !== null`)
	if text := p.valueOf("#draft-words"); text != "Hello. I hope your week is good. No need to answer." {
		t.Errorf("the words are %q", text)
	}
	p.press("#to-letter")
	p.until(`location.search.startsWith("?e=") && document.querySelector("#entry")?.value.startsWith("Hello. I hope")`)
	p.until(`!Object.keys(localStorage).some((k) => k.startsWith("aw:message:"))`)
}

// A letter is sealed and opened on its day, not a day before; nothing of it is copied
// or cut; then it is burnt, and gone.
func TestALetterIsSealedReadAndBurnt(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm().with("clear-no:not-now")))
	p.visit("/write?for=letter")
	p.fill("#letter", "The hardest first")
	p.saved("The hardest first")
	for _, c := range []struct{ command, letter string }{{"copy", "c"}, {"cut", "x"}} {
		p.press("#letter")
		p.edit("selectAll", "a")
		p.edit(c.command, c.letter)
		p.until(`document.querySelector("#letter-guard").textContent.includes("Nothing was copied") && document.querySelector("#letter").value === "The hardest first"`)
	}
	p.press("#keep-letter")
	p.until(`document.querySelector(".entries a")`)
	p.follow(".entries a")
	p.press("#seal-more summary")
	p.press(`label[for$="-month"]`)
	p.until(`document.querySelector('[id$="-month"]').checked`)
	pause(humanPress)
	p.press("#seal")
	p.until(visible("#seal-yes"))
	pause(humanPress)
	p.press("#seal-yes")
	p.until(visible("#letter-sealed"))
	if js[bool](p, `document.body.innerHTML.includes("The hardest")`) {
		t.Error("a sealed letter is on the page")
	}
	for _, path := range []string{"/write", "/write?for=letter"} {
		p.reach(path)
		if !js[bool](p, `document.querySelector(".entries").textContent.includes("Sealed until") && !document.body.innerHTML.includes("The hardest")`) {
			t.Errorf("%s shows more than the day of a sealed letter", path)
		}
	}
	assertOpensOn(p, map[int]bool{27: false, 31: true})
}

// assertOpensOn looks at a sealed letter some days later; where it opens it is read and
// burnt.
func assertOpensOn(p *tab, on map[int]bool) {
	p.Helper()
	for _, days := range slices.Sorted(maps.Keys(on)) {
		q := p.onDay(days)
		q.visit("/write")
		q.follow(".entries a")
		if js[bool](q, visible("#letter-read-it")) != on[days] {
			p.Errorf("after %d days it can be opened: %v", days, !on[days])
		}
		if on[days] {
			readAndBurn(q)
		}
		q.close()
	}
}

// readAndBurn reads a letter whose day has come, and burns it.
func readAndBurn(q *tab) {
	q.Helper()
	q.press("#letter-read-it")
	q.until(`document.querySelector("#letter-words")?.textContent === "The hardest first"`)
	pause(humanPress)
	q.press("#burn")
	q.until(visible("#burn-yes"))
	pause(humanPress)
	q.press("#burn-yes")
	q.until(visible("#burnt") + ` && document.activeElement?.id === "burnt"`)
	q.until(`!Object.keys(localStorage).some((k) => k.startsWith("aw:entry:") || k.startsWith("aw:seal:"))`)
}

// Words that call for help bring it at once, at the top; a very long draft does not
// hold up the typing.
func TestHelpStandsFirst(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(mayWrite(t, "Hello."))
	p.visit("/draft?d=m1")
	p.fill("#draft-words", "")
	p.write("I want to die.")
	p.until(visible("#draft-to-help"))
	if !js[bool](p, `document.querySelector("#draft-alarm").getBoundingClientRect().top < document.querySelector("#draft-words").getBoundingClientRect().top && document.querySelector("#copy") === null`) {
		t.Error("help does not stand first, or it can be copied")
	}
	js[any](p, `(() => { const f = document.querySelector("#draft-words"); f.value = "You owe me an answer. ".repeat(4600); f.dispatchEvent(new Event("input", {bubbles: true})); })()`)
	p.until(visible("#check-now"))
	p.press("#check-now")
	p.until(`document.querySelectorAll("#marked .passage").length === 200`)
}

// wordsScreens are the states of the pages of words that a route alone does not show.
func wordsScreens(t testing.TB) []screen {
	long := "I am sorry that I shouted at you on Sunday. You owe me an answer, and I can’t sleep because of you. Please forgive me. I will come by tonight."
	kept := func(s shelf) {
		s.put("entry", "e1", journal.Entry{On: storyDay, Seq: 1, Text: "Dear you.", Prompt: string(guide.PromptLetter)})
		s.put("entry", "e2", journal.Entry{On: storyDay, Seq: 2, Text: "Dear you, again.", Prompt: string(guide.PromptLetter)})
		s.put("entry", "e3", journal.Entry{On: storyDay, Seq: 3, Text: "Dear you, once more.", Prompt: string(guide.PromptLetter)})
		s.put("seal", "e2", journal.Seal{On: storyDay, Until: deviceDay().AddDays(40)})
		s.put("seal", "e3", journal.Seal{On: storyDay, Until: deviceDay().AddDays(-1)})
	}
	with := func(a answers, more ...func(shelf)) func(testing.TB) map[string]string {
		return func(t testing.TB) map[string]string {
			return records(t, lately(response(t, a, "")), append(more, badNight, kept)...)
		}
	}
	stop := calm().with("clear-no:not-now")
	return []screen{
		{name: "drafts open", path: "/drafts", records: with(calm(), drafted("Hello. No need to answer.", guide.StageFirst))},
		{name: "drafts closed", path: "/drafts", records: with(waiting(), drafted("Hello.", guide.StageReply))},
		{name: "drafts stop", path: "/drafts", records: with(stop, drafted("Hello.", guide.StageFirst))},
		{name: "draft marked", path: "/draft?d=m1", records: with(calm(), drafted(long, guide.StageFirst)), press: "#draft-more summary"},
		{name: "draft apology", path: "/draft?d=m1", records: with(calm(), drafted("I am sorry. I forgot the date, and that was wrong of me. No need to answer.", guide.StageApology))},
		{name: "draft rested", path: "/draft?d=m1", records: with(calm(), drafted("Hello. I hope your week is good. No need to answer.", guide.StageFirst)), press: "#opener summary"},
		{name: "draft stop", path: "/draft?d=m1", records: with(stop, drafted(long, guide.StageFirst))},
		{name: "draft help", path: "/draft?d=m1", records: with(calm(), drafted("I want to die.", guide.StageFirst))},
		{name: "letters", path: "/write?for=letter", records: with(stop)},
		{name: "letter open", path: "/write?e=e1", records: with(stop), press: "#seal-more summary"},
		{name: "letter sealed", path: "/write?e=e2", records: with(stop), press: "#burn"},
		{name: "letter due", path: "/write?e=e3", records: with(stop)},
		{name: "letter read", path: "/write?e=e3", records: with(stop), press: "#letter-read-it"},
	}
}

// The pages are usable by everybody: axe on a phone, in turns light and dark, and a
// screen of 320 px. With AFTERWARD_WORDS=folder, pictures are saved there instead.
func TestWordsAreAccessible(t *testing.T) {
	t.Parallel()
	p := shared(t)
	for i, s := range wordsScreens(t) {
		p.scheme([]string{"light", "dark"}[i%2])
		p.size(390, 844, true)
		p.open(s)
		if s.press != "" {
			p.press(s.press)
			p.settle()
		}
		if dir := os.Getenv("AFTERWARD_WORDS"); dir != "" {
			p.shoot(dir, "words-"+strings.ReplaceAll(s.name, " ", "-"))
			continue
		}
		p.axe(s.name)
		p.size(320, 700, true)
		if wide := js[int](p, `document.documentElement.scrollWidth`); wide > 320 {
			t.Errorf("%s: %d px wide on a screen of 320", s.name, wide)
		}
	}
}
