package e2e

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/target"

	"afterward/core/vault"
)

// lockPhrase opens the lock of the tests, lockPhrase2 is what it is changed to.
const (
	lockPhrase  = "marble otter picnic velvet harbor"
	lockPhrase2 = "lantern copper window seven drift"
)

// lockKey is made once for all tests: it costs as much as an unlocking.
var lockKey = sync.OnceValues(func() (vault.Params, []byte) {
	p := vault.NewParams()
	return p, p.Key([]byte(lockPhrase))
})

// lockSealed is what the store holds when these records lie behind the lock of the tests.
func lockSealed(t testing.TB, records map[string]string) map[string]string {
	t.Helper()
	store := &vault.Memory{}
	for key, text := range records {
		if err := store.Set(key, text); err != nil {
			t.Fatal(err)
		}
	}
	v, err := vault.Open(store, vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	p, key := lockKey()
	if err := v.TurnOn(slices.Clone(key), p); err != nil {
		t.Fatal(err)
	}
	keys, err := store.Keys()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, k := range keys {
		out[k], _, _ = store.Get(k)
	}
	return out
}

// lockStory is the realistic story of the pictures, in plain records.
func lockStory(t testing.TB) map[string]string { return story(t, waiting(), filled) }

// lockWords are what the person of lockStory wrote, or was told, word for word.
var lockWords = []string{"I came home late", "Slept badly", "Told Mara", "She listened", "if I were not afraid"}

// locked lends a tab whose store holds lockStory behind the lock.
func locked(t testing.TB) *tab {
	t.Helper()
	p := shared(t)
	p.stock(lockSealed(t, lockStory(t)))
	return p
}

// lockThere is true while the lock screen stands in place of the page.
const lockThere = `(document.querySelector("#unlock-form") !== null && document.querySelector("#heading")?.textContent === "Locked")`

// lockOpen types the passphrase and waits for the page.
func (p *tab) lockOpen(phrase string) {
	p.Helper()
	p.until(visible("#unlock"))
	p.lockType("#unlock", phrase)
	p.press("#unlock-open")
	p.until(`!document.querySelector("#unlock") && ` + visible("#heading"))
	p.settle()
}

// lockType puts a text into a field in place of what is there: it is selected, and what is inserted
// takes its place, as when a password manager fills it.
func (p *tab) lockType(field, text string) {
	p.Helper()
	p.press(field)
	p.until(fmt.Sprintf(`document.activeElement === document.querySelector(%s)`, quote(field)))
	js[any](p, `document.activeElement.select()`)
	p.call("Input.insertText", args{"text": text}, nil)
	p.until(fmt.Sprintf(`document.querySelector(%s).value === %s`, quote(field), quote(text)))
}

// lockSpy writes down, from the first moment of every document on, each title it had and which of
// the words ever stood in it, in a field or elsewhere, and what could be read when it was parsed.
func (p *tab) lockSpy(words ...string) {
	p.Helper()
	p.onNew(fmt.Sprintf(`(() => {
		const words = [%s], seen = window.lockSeen = {Titles: [], Words: [], Parsed: ""};
		const look = () => {
			const fields = [...document.querySelectorAll("input, textarea")].map((e) => e.value);
			const text = document.title + (document.documentElement?.textContent ?? "") + fields.join();
			if (!seen.Titles.includes(document.title)) seen.Titles.push(document.title);
			for (const w of words) if (text.includes(w) && !seen.Words.includes(w)) seen.Words.push(w);
		};
		new MutationObserver(look).observe(document, {childList: true, subtree: true, characterData: true, attributes: true});
		document.addEventListener("DOMContentLoaded", () => { look(); seen.Parsed = document.body.innerText; });
	})()`, strings.Join(lockQuoted(words), ",")))
}

func lockQuoted(words []string) (out []string) {
	for _, w := range words {
		out = append(out, quote(w))
	}
	return out
}

// A lockSeen is what lockSpy has written down.
type lockSeen struct {
	Titles, Words []string
	Parsed        string // what could be read before the program was there
}

// assertNothingSeen checks that none of the words ever stood in the document, and that the browser's
// tree for screen readers has none of them.
func (p *tab) assertNothingSeen(where string) lockSeen {
	p.Helper()
	seen := js[lockSeen](p, `lockSeen`)
	if len(seen.Words) > 0 {
		p.Errorf("%s: behind the lock there stood %q", where, seen.Words)
	}
	tree := p.lockTree()
	if !strings.Contains(tree, "Passphrase") {
		p.Fatalf("%s: the tree for screen readers is not of the lock screen: %.300s", where, tree)
	}
	for _, w := range lockWords {
		if strings.Contains(tree, w) {
			p.Errorf("%s: a screen reader could say %q", where, w)
		}
	}
	return seen
}

// lockTree is all that the browser tells screen readers about the page.
func (p *tab) lockTree() string {
	p.Helper()
	var tree struct {
		Nodes []struct {
			Ignored                  bool
			Name, Value, Description struct{ Value any }
		}
	}
	p.call("Accessibility.getFullAXTree", nil, &tree)
	var b strings.Builder
	for _, n := range tree.Nodes {
		if !n.Ignored {
			fmt.Fprintln(&b, n.Name.Value, n.Value.Value, n.Description.Value)
		}
	}
	return b.String()
}

// hideTab puts another tab of the same window before the page, which makes it hidden, and returns a
// function that brings it back.
func (p *tab) hideTab() (back func()) {
	p.Helper()
	p.call("Page.bringToFront", nil, nil)
	p.until(`document.visibilityState === "visible"`)
	other := browserCall(p, target.CreateTarget, target.CreateTargetParams{URL: "about:blank"}).TargetID
	p.until(`document.visibilityState === "hidden"`)
	return func() {
		p.Helper()
		browserCall(p, target.CloseTarget, target.CloseTargetParams{TargetID: other})
		p.call("Page.bringToFront", nil, nil)
		p.until(`document.visibilityState === "visible"`)
	}
}

// lockFrames writes down, for each frame and each change of the veil, whether the page is veiled and
// whether the lock screen is there.
const lockFrames = `(() => {
	const log = window.lockFramesSeen = [];
	const look = () => {
		const now = (document.documentElement.hasAttribute("data-veil") ? "veiled " : "open ") + (` + lockThere + ` ? "locked" : "page");
		if (log[log.length - 1] !== now) log.push(now);
	};
	new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ["data-veil"]});
	const frame = () => { look(); requestAnimationFrame(frame); };
	frame();
})()`

// later moves the clock of the open page ahead.
func (p *tab) later(seconds int) {
	p.Helper()
	js[any](p, fmt.Sprintf(`(() => { const real = Date.now; Date.now = () => real.call(Date) + %d * 1000; })()`, seconds))
}

// stir moves the mouse over the page.
func (p *tab) stir() {
	p.Helper()
	for _, x := range []int{200, 210} {
		p.call("Input.dispatchMouseEvent", args{"type": "mouseMoved", "x": x, "y": 300}, nil)
	}
}
