package e2e

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"

	"afterward/app/ui"
)

// exitReady opens the journal with a text in it, on a browser in which the exit's target answers
// without a request leaving the machine. The page before it in the history is one of ours too.
func exitReady(t *testing.T) (*tab, *interception) {
	t.Helper()
	p := shared(t)
	p.browser.allow("^request: " + ui.ExitTarget)
	i := p.intercept(ui.ExitTarget+"*", "")
	p.stock(story(t, waiting(), filled))
	p.visit("/plan")
	p.follow(`nav a[href="/write"]`)
	p.fill("#draft", " unfinished")
	return p, i
}

// secret is true while the page holds anything of ours or of the person's.
const secret = `/What I would say|unfinished|Your journal|Your plan|Afterward/.test(document.title + document.documentElement.textContent)`

// assertGone checks that Exit led elsewhere, that Back meets the cover, that the cover tells
// nothing, and that it can be opened again with everything kept.
func assertGone(p *tab, to string) {
	p.Helper()
	if !p.holds(`location.href.startsWith(`+quote(to)+`) && document.readyState === "complete"`, 5*time.Second) {
		p.Fatalf("Exit did not lead to %s; the page is %s, open are %s", to, p.where(), p.tabs())
	}
	if js[bool](p, secret) {
		p.Error("after Exit the page still shows what is ours")
	}
	p.back()
	p.until(`location.host === ` + quote(p.site.addr) + ` && document.querySelector("#cover")`)
	pause(700 * time.Millisecond) // time for the program to show itself, if it were to
	if !js[bool](p, visible("#cover")) || js[string](p, `document.title`) != "Closed" {
		p.Errorf("Back shows %q, not the cover", js[string](p, `document.title`))
	}
	if text := js[string](p, `document.body.innerText`); strings.Contains(text, "unfinished") || strings.Contains(text, "plan") {
		p.Errorf("behind Exit stands: %s", text)
	}
	p.press("#cover-open")
	p.until(ready)
	p.visit("/write")
	if text := js[string](p, `document.querySelector("#draft").value`); !strings.HasSuffix(text, "unfinished") {
		p.Errorf("after opening again the field holds %q", text)
	}
}

// Exit by a click.
func TestExitByAClickLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	p, i := exitReady(t)
	p.pressAndLeave("#exit")
	assertGone(p, ui.ExitTarget)
	if len(i.seen()) == 0 {
		t.Error("the target was never asked for")
	}
}

// Exit by pressing Shift three times, also while typing; the presses are counted on the screen.
func TestExitByThreeTimesShiftLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	p, _ := exitReady(t)
	p.hit("Shift")
	p.until(`document.documentElement.dataset.exitDots === "1"`)
	p.hit("Shift")
	p.until(`document.documentElement.dataset.exitDots === "2" && document.querySelector("#exit-status").textContent !== ""`)
	p.hitAndLeave("Shift")
	assertGone(p, ui.ExitTarget)
}

// The mark by which the page knows its exit must survive the program, which builds the link anew.
// Without it the library opens the target in a new tab and leaves ours as it is.
func TestTheExitLinkKeepsItsMark(t *testing.T) {
	t.Parallel()
	p := shared(t)
	for _, path := range []string{"/", "/check", "/help", "/write"} {
		p.visit(path)
		if !js[bool](p, `document.querySelector("#exit").hasAttribute("data-exit")`) {
			t.Errorf("%s: the exit link is %s", path, js[string](p, `document.querySelector("#exit").outerHTML.slice(0, 160)`))
		}
	}
}

// Capital letters are no way out: someone who types them stays.
func TestTypingCapitalsIsNoExit(t *testing.T) {
	t.Parallel()
	p, _ := exitReady(t)
	for _, letter := range []string{"A", "B", "C", "D"} {
		p.key("rawKeyDown", keys["Shift"], shift)
		p.call("Input.dispatchKeyEvent", args{"type": "keyDown", "key": letter, "text": letter, "modifiers": shift}, nil)
		p.call("Input.dispatchKeyEvent", args{"type": "keyUp", "key": letter, "modifiers": shift}, nil)
		p.key("keyUp", keys["Shift"], 0)
	}
	pause(300 * time.Millisecond)
	if p.where() != "/write" {
		t.Errorf("typing capitals led to %s", p.where())
	}
}

// Before the program is there, which on a slow line takes a while, Exit works all the same.
func TestExitWorksBeforeTheProgramIsThere(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"click", "Shift"} {
		t.Run(how, func(t *testing.T) {
			p := shared(t)
			p.browser.allow("^request: " + ui.ExitTarget)
			p.browser.allow("wasm|ERR_|Failed to fetch")
			p.must(p.blockProgram())
			p.load("/before")
			if js[string](p, `document.documentElement.dataset.app`) == "ready" {
				t.Fatal("the program runs")
			}
			if how == "click" {
				p.pressAndLeave("#exit")
			} else {
				p.hit("Shift")
				p.hit("Shift")
				p.hitAndLeave("Shift")
			}
			p.until(`location.href.startsWith(` + quote(ui.ExitTarget) + `)`)
		})
	}
}

// blockProgram keeps the program's file back, also the one the service worker has, and answers the exit's
// target.
func (p *tab) blockProgram() error {
	p.Helper()
	p.call("Network.setBypassServiceWorker", args{"bypass": true}, nil)
	p.intercept(ui.ExitTarget+"*", "")
	return p.try("Network.setBlockedURLs", args{"urls": []string{"*.wasm"}}, nil)
}

// Without a network Exit goes to the neutral page, which shows nothing of ours.
func TestExitWithoutANetworkGoesToTheNeutralPage(t *testing.T) {
	t.Parallel()
	p, _ := exitReady(t)
	p.installed()
	p.cut()
	p.pressAndLeave("#exit")
	p.until(`location.pathname === "/away" && document.readyState === "complete"`)
	if js[bool](p, secret) {
		t.Error("the neutral page shows what is ours")
	}
	p.mend()
	assertGone(p, p.site.url()+"/away")
}

// tabs are the addresses of all tabs of the browser.
func (p *tab) tabs() string {
	var list []string
	for _, info := range browserCall(p, target.GetTargets, target.GetTargetsParams{}).TargetInfos {
		if info.Type == "page" {
			list = append(list, info.URL)
		}
	}
	return strings.Join(list, " ")
}

// For a keyboard the first stop of every page is a way out. It shows itself when it has the focus, and
// does what the button does.
func TestExitIsTheFirstStopOfTheKeyboard(t *testing.T) {
	t.Parallel()
	p, _ := exitReady(t)
	for _, path := range []string{"/", "/check?n=1", "/help", "/lock", "/backup", "/write"} {
		p.visit(path)
		if js[bool](p, visible("#exit-first")+` && document.querySelector("#exit-first").getBoundingClientRect().bottom > 0`) {
			t.Errorf("%s: without the focus the hidden link is on the screen", path)
		}
		p.stop("Tab")
		if !js[bool](p, `document.activeElement?.id === "exit-first"`) {
			t.Errorf("%s: the first stop is %s", path, js[focus](p, focusNow).Name)
		}
	}
	p.hitAndLeave("Enter")
	assertGone(p, ui.ExitTarget)
}

// memoryKept keeps the memory of the program within reach, also after the page was left.
const memoryKept = `for (const name of ["instantiate", "instantiateStreaming"]) {
	const real = WebAssembly[name];
	WebAssembly[name] = (...a) => real.apply(WebAssembly, a).then((r) => { window.programMemory = r.instance.exports.mem; return r; });
}`

// inMemory counts how often a text stands in the memory of the program; -1 when there is no program.
const inMemory = `(() => {
	if (!window.programMemory) return -1;
	const all = new TextDecoder("latin1").decode(programMemory.buffer);
	let n = 0;
	for (let at = -1; (at = all.indexOf("Told Mara", at + 1)) >= 0; ) n++;
	return n;
})()`

// atLeaving notes what the page holds at the moment when the browser puts it aside for Back.
const atLeaving = `addEventListener("pagehide", () => sessionStorage.setItem("e2e-left",
	document.documentElement.textContent + document.title + [...document.querySelectorAll("input, textarea")].map((e) => e.value)), {once: true})`

// With the lock on, Exit closes it: the page that stays for Back holds nothing, and “Open it again”
// leads to the lock screen, in every place one can come back to. What was being written is saved.
func TestExitClosesTheLock(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.browser.allow("^request: " + ui.ExitTarget)
	p.intercept(ui.ExitTarget+"*", "")
	p.stock(lockSealed(t, lockStory(t)))
	p.onNew(memoryKept)
	p.onNew(atLeaving)
	p.visit("/plan")
	p.lockOpen(lockPhrase)
	p.follow(`nav a[href="/write"]`)
	p.until(`document.querySelector(".entries").textContent.includes("Told Mara")`)
	p.press("#draft")
	p.hit("End")
	p.write(" unfinished")
	open := js[int](p, inMemory)
	p.pressAndLeave("#exit")
	p.until(`location.href.startsWith(` + quote(ui.ExitTarget) + `) && document.readyState === "complete"`)
	p.back()
	p.until(`location.host === ` + quote(p.site.addr) + ` && ` + visible("#cover"))
	text := js[string](p, `sessionStorage.getItem("e2e-left")`) + js[string](p, `document.documentElement.innerHTML + document.title + [...document.querySelectorAll("input, textarea")].map((e) => e.value)`)
	if !strings.Contains(text, "This page is closed") {
		t.Fatalf("the page that stays for Back is not the one we mean: %s", text)
	}
	for _, w := range append(slices.Clone(lockWords), "unfinished") {
		if strings.Contains(text, w) {
			t.Errorf("the page that stays for Back holds %q", w)
		}
	}
	// Not asserted: a program that cleans up its memory in its own time cannot promise it, and says so.
	t.Logf("an entry stood in the memory %d times before Exit and %d times after Back (-1: there is no program)", open, js[int](p, inMemory))
	p.assertSealed(nil, lockPhrase)
	p.press("#cover-open")
	p.until(ready)
	p.until(lockThere)
	p.visit("/write")
	p.until(lockThere)
	p.lockOpen(lockPhrase)
	p.until(`document.querySelector("#draft")?.value.endsWith(" unfinished")`)
}

// practising is true while the practice covers the page.
var practising = `document.title === "Closed" && ` + visible("#cover") + ` && document.querySelector("#cover").textContent.includes("This is a practice")`

// assertPractising looks at the cover of the practice.
func (p *tab) assertPractising(name string) {
	p.Helper()
	if !p.holds(practising, 5*time.Second) {
		p.Fatalf("%s: pressing the button begins no practice: %s", name, p.look(`document.querySelector("#exit-try").outerHTML`))
	}
	if js[bool](p, `[...document.body.children].some((e) => e.id !== "cover" && e.checkVisibility())`) {
		p.Errorf("%s: something can be seen beside the cover", name)
	}
	if role := js[string](p, `document.querySelector("#cover p").getAttribute("role")`); role != "alert" {
		p.Errorf("%s: the text of the practice has the role %q", name, role)
	}
}

// On the page before the questions the way out can be tried: it covers the page as the real one does,
// says that it is a practice, and goes away by its button, by Escape, or by itself. Shift three times
// is part of it while it lasts. Nothing is left, asked for or lost.
func TestExitCanBePractised(t *testing.T) {
	t.Parallel()
	p := shared(t)
	i := p.intercept(ui.ExitTarget+"*", "")
	p.stock(lockStory(t))
	p.onNew(`(() => { const real = window.setTimeout; window.setTimeout = (f, ms, ...more) => real(f, ms === 8000 ? window.practiceTime ?? ms : ms, ...more); })()`)
	p.visit("/before")
	before, entries := p.snapshot(), len(p.historyOf())
	title := js[string](p, `document.title`)
	for _, c := range []struct {
		name string
		end  func()
	}{
		{"its button", func() { p.press("#cover-open") }},
		{"Escape", func() { p.hit("Escape") }},
		{"Shift three times, then Escape", func() {
			for range 3 {
				p.hit("Shift")
			}
			p.until(`document.querySelector("#cover").textContent.includes("Pressing Shift three times works in the same way")`)
			p.hit("Escape")
		}},
		{"nothing, by itself", func() {}},
	} {
		js[any](p, `window.practiceTime = `+map[bool]string{true: "900", false: "8000"}[c.name == "nothing, by itself"])
		p.press("#exit-try")
		p.assertPractising(c.name)
		c.end()
		p.until(visible("#exit-try") + ` && !(` + practising + `) && document.activeElement?.id === "exit-try"`)
		if now := js[string](p, `document.title`); now != title || p.where() != "/before" {
			t.Errorf("%s: afterwards the page is %s, %q", c.name, p.where(), now)
		}
		pause(humanPress)
	}
	p.assertStored("after practising", before)
	if js[int](p, `Object.keys(sessionStorage).filter((k) => k !== "aw-typed").length`) > 0 || len(p.historyOf()) != entries || len(i.seen()) > 0 {
		t.Errorf("the practice left %s, %d entries in the history instead of %d, and asked for %v", p.look(`Object.keys(sessionStorage)`), len(p.historyOf()), entries, i.seen())
	}
}
