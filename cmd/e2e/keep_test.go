package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"afterward/core/civil"
)

// emptyings are the ways in which somebody else empties the store under an open page. An extension that
// does it from within the page causes no event: the page looks every ten seconds.
var emptyings = []struct {
	name string
	do   func(p, other *tab)
}{
	{"cleared in another tab", func(p, other *tab) { js[any](other, `localStorage.clear()`) }},
	{"key by key in another tab", func(p, other *tab) { js[any](other, removeEach) }},
	{"key by key under the page's feet", func(p, other *tab) {
		js[any](p, removeEach)
		js[any](p, `ticks.forEach((f) => f())`)
	}},
	{"by the browser's own means", func(p, other *tab) {
		p.call("Storage.clearDataForOrigin", args{"origin": p.site.url(), "storageTypes": "local_storage"}, nil)
	}},
}

// keepTicks lets a test say that ten seconds are over.
const keepTicks = `(() => {
	const {setInterval} = window;
	window.ticks = [];
	window.setInterval = (f, ms, ...more) => (ms === 10000 && ticks.push(f), setInterval(f, ms, ...more));
})()`

const removeEach = `Object.keys(localStorage).forEach((k) => localStorage.removeItem(k))`

// The complaint “everything vanished”: the store is emptied while the page is open. The page says so
// and has it all; one press puts it back, byte for byte, and what was typed meanwhile too.
func TestKeepEverythingVanished(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.onNew(keepTicks)
	other := p.another()
	records := story(t, waiting(), filled)
	for _, e := range emptyings {
		t.Run(e.name, func(t *testing.T) {
			p.stock(records)
			p.visit("/write")
			was := p.snapshot()
			e.do(p, other)
			if !p.holds(visible("#vanished"), patience/4) {
				t.Fatalf("nothing is said of it; stored are %v, the list has %s entries", js[[]string](p, ourKeys), p.look(`document.querySelectorAll(".entries li").length`))
			}
			p.fill("#draft", "z") // where the press puts the caret
			text := p.valueOf("#draft")
			pause(2 * saveTime)
			if !js[bool](p, visible("#vanished")) {
				t.Error("somebody writes on and the notice goes, though all else is still gone")
			}
			p.press("#keep-again")
			p.until(`!document.querySelector("#vanished")`)
			other.until(draftHolds(text))
			other.assertStored("kept again, ", without(was, draftKey), draftKey)
			p.reload()
			if now := p.valueOf("#draft"); now != text || !strings.Contains(text, "if I were not afraid") {
				t.Errorf("after a reload the field holds %q, want %q", now, text)
			}
		})
	}
}

// Whoever lets it go has an empty app, and nothing comes back.
func TestKeepWhatMayGoIsGone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/write")
	js[any](p.another(), `localStorage.clear()`)
	p.until(visible("#vanished"))
	p.press("#let-it-go")
	p.until(`!document.querySelector("#vanished") && document.querySelectorAll(".entries li").length === 0 && document.querySelector("#draft").value === ""`)
	p.follow(`nav a[href="/today"]`)
	pause(2 * saveTime)
	p.assertEmpty("let go,")
}

// goings are how a page can go within the task in which the last key came: no timer and no promise
// runs any more.
var goings = []string{
	`location.assign("/away")`,
	`location.reload()`,
	`document.querySelector(".help-link").click()`,
}

// The save on leaving is done when the event is over: the text is there although the page had no moment
// left to wait for anything.
func TestKeepTheTextOfAPageThatGoesInTheSameTask(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	for i, where := range places {
		for k, going := range goings {
			if i > 0 && k > 0 {
				continue // saved by the same code
			}
			if p.where() != where.path || !js[bool](p, ready) {
				p.goTo(where.path)
			}
			text := fmt.Sprintf("The last words of all, %d and %d.", i, k)
			p.leaveBy(enter(where.field, quote(text)) + ";" + going)
			p.until(`!document.querySelector(` + quote(where.field) + `) || document.readyState === "complete"`)
			p.visit(where.path)
			if now := p.valueOf(where.field); now != text {
				t.Errorf("%s, after %s, holds %q, want %q", where.name, going, now, text)
			}
		}
	}
}

// deviceOpened is the record of a device that is to be erased after seven days, last opened some days
// ago.
func deviceOpened(today civil.Date, ago int) string {
	on := today.AddDays(-ago)
	return fmt.Sprintf(`{"v":1,"kind":"device","rev":1,"on":%q,"body":{"after":7,"opened":%q}}`, on, on)
}

const deviceKey = "aw:device"

// Everything is erased at the opening after as many days as the person chose, and it is said once. A
// day before nothing is, and the days begin anew.
func TestKeepErasesByItselfAfterTheDaysChosen(t *testing.T) {
	t.Parallel()
	p := shared(t)
	today := p.today()
	for _, days := range []int{7, 8} {
		records := story(t, waiting(), filled)
		records[deviceKey] = deviceOpened(today, days)
		p.stock(records)
		p.visit("/write")
		if !js[bool](p, visible("#was-erased")) {
			t.Errorf("%d days: nothing is said of it", days)
		}
		p.assertEmpty(fmt.Sprintf("not opened for %d days,", days))
		if js[bool](p, `document.querySelectorAll(".entries li").length > 0 || document.querySelector("#draft").value !== ""`) {
			t.Errorf("%d days: the page still shows something", days)
		}
		p.follow(`nav a[href="/today"]`)
		p.press("#was-erased-seen")
		p.until(`!document.querySelector("#was-erased")`)
		p.visit("/write")
		if js[bool](p, `document.querySelector("#was-erased") !== null`) {
			t.Errorf("%d days: it is said twice", days)
		}
	}
	records := story(t, waiting(), filled)
	records[deviceKey] = deviceOpened(today, 6)
	p.stock(records)
	p.visit("/write")
	p.assertStored("not opened for 6 days,", without(records, deviceKey), deviceKey)
	if opened := js[string](p, `JSON.parse(localStorage.getItem("`+deviceKey+`")).body.opened`); opened != today.String() {
		t.Errorf("opened today, and noted is %s", opened)
	}
	if js[bool](p, `document.querySelector("#was-erased") !== null`) {
		t.Error("6 days: it says that everything was erased")
	}
}

// traces are all that a site can leave in a browser without the network.
const traces = `(async () => [
	...Object.keys(localStorage).map((k) => "localStorage " + k),
	...Object.keys(sessionStorage).map((k) => "sessionStorage " + k),
	...(await caches.keys()).map((k) => "cache " + k),
	...(await navigator.serviceWorker.getRegistrations()).map((r) => "worker " + r.scope),
	...(await indexedDB.databases()).map((d) => "database " + d.name),
])()`

// Erasing leaves no record, no cache, no worker and nothing of the tab's own store; the page says so
// only when that is true.
func TestKeepErasedNowLeavesNothing(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/privacy")
	p.installed()
	// What somebody typed into a page of this tab that went before the program was there.
	js[any](p, `sessionStorage.setItem("aw-typed", JSON.stringify({draft: "Words typed early."}))`)
	for _, kind := range []string{"localStorage aw:entry:", "sessionStorage aw-typed", "cache ", "worker "} {
		if !strings.Contains(strings.Join(js[[]string](p, traces), "\n"), kind) {
			t.Fatalf("there is no %s to erase", kind)
		}
	}
	p.press("#erase")
	pause(humanPress)
	p.press("#erase-sure")
	p.until(visible("#erased"))
	if left := js[[]string](p, traces); len(left) > 0 {
		t.Errorf("it says that everything is erased; there are %v", left)
	}
	pause(time.Second) // for what a worker or a timer may bring back
	if left := js[[]string](p, traces); len(left) > 0 {
		t.Errorf("a second later there are %v", left)
	}
	p.follow(`nav a[href="/write"]`)
	if js[bool](p, `document.querySelectorAll(".entries li").length > 0 || document.querySelector("#draft").value !== ""`) {
		t.Error("the page still shows something")
	}
}

// countPersist answers in the browser's place and counts.
const countPersist = `StorageManager.prototype.persist = () => { window.asked = (window.asked ?? 0) + 1; return Promise.resolve(false); }`

// The browser is asked to keep what is stored after the first entry: not before there is any, and once.
func TestKeepAsksTheBrowserOnceAfterTheFirstEntry(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.onNew(countPersist)
	asked := func(when string, want int) {
		t.Helper()
		if n := js[int](p, `window.asked ?? 0`); n != want {
			t.Errorf("%s the browser was asked %d times, want %d", when, n, want)
		}
	}
	p.visit("/")
	p.follow("#begin")
	p.visit("/write")
	p.fill("#draft", "The first.")
	p.until(draftHolds("The first."))
	asked("before the first entry", 0)
	p.press("#keep")
	p.until(`document.querySelectorAll(".entries li").length === 1 && window.asked`)
	p.fill("#draft", "The second.")
	pause(humanPress)
	p.press("#keep")
	p.until(`document.querySelectorAll(".entries li").length === 2`)
	asked("after two entries", 1)
	p.until(`localStorage.getItem("aw:settings")?.includes("persist")`)
	p.reload()
	p.fill("#draft", "The third.")
	pause(humanPress)
	p.press("#keep")
	p.until(`document.querySelectorAll(".entries li").length === 3`)
	asked("on another visit", 0)
}
