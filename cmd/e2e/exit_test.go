package e2e

import (
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
	p.restore(story(t, waiting(), filled))
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
	p, i := exitReady(t)
	p.pressAndLeave("#exit")
	assertGone(p, ui.ExitTarget)
	if len(i.seen()) == 0 {
		t.Error("the target was never asked for")
	}
}

// Exit by pressing Shift three times, also while typing; the presses are counted on the screen.
func TestExitByThreeTimesShiftLeavesNothingBehind(t *testing.T) {
	p, _ := exitReady(t)
	p.hit("Shift")
	p.until(`document.documentElement.dataset.exitDots === "1"`)
	p.hit("Shift")
	p.until(`document.documentElement.dataset.exitDots === "2" && document.querySelector("#exit-status").textContent !== ""`)
	p.hit("Shift")
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
			p := open(t)
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
				for range 3 {
					p.hit("Shift")
				}
			}
			p.until(`location.href.startsWith(` + quote(ui.ExitTarget) + `)`)
		})
	}
}

// blockProgram lets the program's file hang and answers the exit's target.
func (p *tab) blockProgram() error {
	p.Helper()
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
