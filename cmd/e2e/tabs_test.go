package e2e

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// eachTab is how many entries each of two tabs adds.
const eachTab = 100

// addEntries is what a very quick person does: writes into the field and presses the button, again and
// again. It counts in window.added.
const addEntries = `(async (who, many) => {
	const sleep = (ms) => new Promise((go) => setTimeout(go, ms));
	const isKept = (text) => Object.entries(localStorage).some(([k, v]) => k.startsWith("aw:entry:") && JSON.parse(v).body.text === text);
	for (window.added = 0; added < many; added++) {
		const text = who + " " + added, field = document.querySelector("#draft");
		field.value = text;
		field.dispatchEvent(new Event("input", {bubbles: true}));
		document.querySelector("#keep").click();
		while (!isKept(text) || document.querySelector("#draft").value === text) await sleep(1);
		await sleep(Math.random() * 5);
	}
})`

// storedTexts are the texts of all entries in the store.
const storedTexts = `Object.entries(localStorage).filter(([k]) => k.startsWith("aw:entry:")).map(([, v]) => JSON.parse(v).body.text)`

// The complaint “the second tab overwrote my work”: two tabs of one browser add a hundred entries each
// at the same time. In the end there are two hundred, each once, in the store and in both tabs.
func TestTabsSecondTabOverwroteMyWork(t *testing.T) {
	t.Parallel()
	a := shared(t)
	b := a.browser.tab(a.site)
	both := map[string]*tab{"left": a, "right": b}
	for _, p := range both {
		p.visit("/write")
	}
	var want []string
	for who, p := range both {
		js[any](p, fmt.Sprintf(`void %s(%q, %d)`, addEntries, who, eachTab))
		for i := range eachTab {
			want = append(want, fmt.Sprintf("%s %d", who, i))
		}
	}
	for who, p := range both {
		for end := time.Now().Add(3 * patience); !p.holds(fmt.Sprintf(`added === %d`, eachTab), patience); {
			if time.Now().After(end) {
				t.Fatalf("the tab %s has added only %s", who, p.look(`added`))
			}
		}
	}
	slices.Sort(want)
	for who, p := range both {
		p.until(fmt.Sprintf(`%s.length === %d && (localStorage.getItem(%q) === null || %s)`, storedTexts, len(want), draftKey, draftHolds(""))) // the emptied field is saved last
		assertTexts(t, "the store as the tab "+who+" sees it",
			js[[]string](p, storedTexts), want)
		js[any](p, expand)
		p.holds(fmt.Sprintf(`document.querySelectorAll(".entries li").length === %d`, len(want)), patience/4)
		js[any](p, expand)
		assertTexts(t, "the list of the tab "+who, js[[]string](p, `[...document.querySelectorAll(".entries li a > .opening-words")].map((e) => e.textContent)`), want)
	}
}

// assertTexts compares two lists and names what is missing or too much.
func assertTexts(t *testing.T, what string, got, want []string) {
	t.Helper()
	slices.Sort(got)
	if slices.Equal(got, want) {
		return
	}
	count := map[string]int{}
	for _, text := range got {
		count[text]++
	}
	for _, text := range want {
		count[text]--
	}
	var missing, more []string
	for text, n := range count {
		if n < 0 {
			missing = append(missing, text)
		} else if n > 0 {
			more = append(more, text)
		}
	}
	t.Errorf("%s: %d texts, want %d; missing %q, too much %q", what, len(got), len(want), missing, more)
}

// What is erased in one tab is gone from the other too, and the sentence that somebody was writing
// there a moment before does not come back.
func TestTabsErasedInOneIsErasedInTheOther(t *testing.T) {
	t.Parallel()
	a := shared(t)
	b := a.browser.tab(a.site)
	for _, before := range []time.Duration{0, saveTime / 2} {
		a.stock(story(t, waiting(), filled))
		a.visit("/privacy")
		b.visit("/write")
		a.press("#erase")
		a.until(visible("#erase-sure"))
		js[any](b, enter("#draft", `"This sentence is not saved yet."`))
		pause(before)
		js[any](a, `document.querySelector("#erase-sure").click()`)
		a.until(visible("#erased"))
		b.until(`document.querySelector("#draft").value === "" && document.querySelectorAll(".entries li").length === 0`)
		pause(2 * saveTime) // in which it would be saved
		for _, p := range []*tab{a, b} {
			p.assertEmpty(fmt.Sprintf("erased %v after the other tab's last key,", before))
		}
		b.follow(`nav a[href="/plan"]`)
		b.assertEmpty("after a change of page in the other tab")
	}
	b.visit("/write")
	b.fill("#draft", "A new beginning.")
	b.saved("A new beginning.")
}

// The same draft is open in two tabs. Sentences come into it from both, in either order, far apart or
// in the same moment: none is lost.
func TestTabsTheSameDraftInTwoTabsLosesNoSentence(t *testing.T) {
	t.Parallel()
	a := shared(t)
	b := a.browser.tab(a.site)
	tabs := []*tab{a, b}
	for _, p := range tabs {
		p.visit("/write")
	}
	var said []string
	for round, apart := range []time.Duration{3 * saveTime, 0, saveTime / 4, 0, 0} {
		for first := range tabs {
			var both sync.WaitGroup
			for i, p := range []*tab{tabs[first], tabs[1-first]} {
				sentence := fmt.Sprintf(" Round %d.%d, tab %d.", round, first, i)
				said = append(said, sentence)
				both.Go(func() {
					pause(time.Duration(i) * apart)
					if _, err := eval[any](p, enter("#draft", `document.querySelector("#draft").value + `+quote(sentence))); err != nil {
						t.Error(err)
					}
				})
			}
			both.Wait()
			pause(2 * saveTime)
		}
	}
	for _, sentence := range said {
		if !a.holds(kept(sentence), patience/10) {
			t.Errorf("lost:%s", sentence)
		}
	}
	text := a.valueOf("#draft")
	b.until(`document.querySelector("#draft").value === ` + quote(text))
	for _, p := range tabs {
		p.until(draftHolds(text))
	}
	if !strings.Contains(text, said[len(said)-1]) && !strings.Contains(text, said[len(said)-2]) {
		t.Errorf("the field holds none of the last sentences: %q", text)
	}
}

// A tab that nobody touches locks by itself. It takes those along that nobody can see, and leaves the
// one alone that is in view and may be in use.
func TestTabsOneThatLocksByItselfLeavesTheOneInViewAlone(t *testing.T) {
	t.Parallel()
	a := locked(t)
	inView, hidden := a.browser.tab(a.site), a.browser.tab(a.site)
	a.onNew(`(() => { const real = window.setInterval; window.setInterval = (f, ms, ...more) => real(f, ms === 10000 ? 500 : ms, ...more); })()`)
	for _, p := range []*tab{a, inView, hidden} {
		p.visit("/write")
		p.lockOpen(lockPhrase)
	}
	hidden.hideTab()
	inView.call("Page.bringToFront", nil, nil)
	inView.until(`document.visibilityState === "visible"`)
	inView.fill("#draft", " Still writing.")
	text := inView.valueOf("#draft")
	a.later(5*60 + 1)
	a.until(lockThere)
	hidden.until(lockThere)
	pause(2 * saveTime)
	if js[bool](inView, lockThere) || inView.valueOf("#draft") != text {
		t.Errorf("the tab in view: locked %t, the field holds %s", js[bool](inView, lockThere), inView.look(`document.querySelector("#draft")?.value`))
	}
}
