package e2e

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/vault"
)

// Complaint 9, “lock is theatre”: a passphrase that looks like a lock while the browser's store holds
// everything as before. Here someone turns the lock on through the page, and then the store is read.
func TestLockIsNoTheatre(t *testing.T) {
	t.Parallel()
	p := shared(t)
	plain := lockStory(t)
	p.stock(plain)
	p.visit("/lock")
	p.lockRefused(plain)
	p.press("#lock-new-suggest")
	p.until(visible("#lock-new-words"))
	words := js[string](p, `document.querySelector("#lock-new-words").value`)
	if len(strings.Fields(words)) != 6 || js[string](p, `document.querySelector("#lock-new").value`) != words {
		t.Fatalf("suggested was %q, the field holds %q", words, js[string](p, `document.querySelector("#lock-new").value`))
	}
	p.until(`document.querySelector("#lock-new-meter").textContent.includes("Strong")`)
	p.lockType("#lock-new-again", words)
	p.press("#lock-on-go")
	p.until(`document.querySelector(".sure .refused").textContent !== ""`)
	p.press("#lock-sure-yes")
	js[any](p, lockWatch)
	p.press("#lock-on-go")
	p.until(`document.querySelector("#lock-notice")?.textContent.includes("The lock is on")`)
	p.assertAlive("Turning the lock on.")
	sealed := p.assertSealed(plain, words)
	if left := js[string](p, `[...document.querySelectorAll("input, textarea")].map((e) => e.type === "radio" || e.type === "checkbox" ? "" : e.value).join("")`); left != "" {
		t.Errorf("after the lock was turned on a field holds %q", left)
	}
	p.lockSpy(append(slices.Clone(lockWords), words)...)
	p.reload()
	p.until(lockThere)
	p.assertNothingSeen("after turning it on")
	p.assertStored("after a reload", sealed)
	p.lockOpen(words)
	p.assertStoryThere()
}

// lockRefused tries passphrases that must be refused in words, with the field marked and nothing
// stored.
func (p *tab) lockRefused(plain map[string]string) {
	p.Helper()
	refused := func(field, why string) {
		p.Helper()
		p.press("#lock-on-go")
		p.until(`document.querySelector("#` + field + `-wrong").textContent.includes(` + quote(why) + `)`)
		p.until(`document.activeElement?.id === ` + quote(field))
		if js[string](p, `document.activeElement.getAttribute("aria-invalid")`) != "true" {
			p.Errorf("%q is said, and #%s is not marked as wrong", why, field)
		}
	}
	refused("lock-new", "Choose a passphrase first")
	for _, weak := range []string{"1234", "password", "Summer2024", "123456789012"} {
		p.lockType("#lock-new", weak)
		p.until(`document.querySelector("#lock-new-meter").textContent.includes("Too easy to guess")`)
		p.lockType("#lock-new-again", weak)
		refused("lock-new", "could be guessed")
	}
	p.lockType("#lock-new", lockPhrase)
	refused("lock-new-again", "not the same")
	p.assertStored("after refusals", plain)
}

// lockKeys are the names there may be in the store behind a lock.
var lockKeys = regexp.MustCompile(`^aw:(lock|device|x:[0-9a-f]{32})$`)

// lockDate is a day as it is stored.
var lockDate = regexp.MustCompile(`\d{4}-\d\d-\d\d`)

// assertSealed looks for anything readable in the store, and returns it.
func (p *tab) assertSealed(plain map[string]string, phrase string) map[string]string {
	p.Helper()
	store := p.snapshot()
	if n := len(store) - 1; n < len(plain) || store[vault.LockKey] == "" {
		p.Errorf("%d records lie behind the lock, there were %d: %v", n, len(plain), slices.Sorted(maps.Keys(store)))
	}
	for key, text := range store {
		if !lockKeys.MatchString(key) {
			p.Errorf("there is a key %s", key)
		}
		if key == "aw:device" {
			continue // plain on purpose, and says so on the page
		}
		for _, word := range slices.Concat(lockWords, strings.Fields(phrase), []string{"own-share", "communication", "Slept", "Mara", "afraid"}) {
			if strings.Contains(text, word) {
				p.Errorf("%s holds %q", key, word)
			}
		}
		for _, k := range vault.Kinds {
			if strings.Contains(text, `"`+k.Name+`"`) || strings.Contains(text, vault.Prefix+k.Name) {
				p.Errorf("%s names the kind %s", key, k.Name)
			}
		}
		if d := lockDate.FindString(text); d != "" {
			p.Errorf("%s holds the day %s", key, d)
		}
	}
	return store
}

// assertStoryThere looks on the pages for all that lockStory has.
func (p *tab) assertStoryThere() {
	p.Helper()
	if p.where() != "/write" {
		p.follow(`nav a[href="/write"]`)
	}
	p.until(`document.querySelectorAll(".entries a").length === 2`)
	list := js[string](p, `document.querySelector(".entries").textContent`)
	for _, word := range []string{"Slept badly", "Told Mara"} {
		if !strings.Contains(list, word) {
			p.Errorf("the journal does not show %q: %s", word, list)
		}
	}
	if draft := js[string](p, `document.querySelector("#draft").value`); !strings.Contains(draft, "if I were not afraid") {
		p.Errorf("the draft reads %q", draft)
	}
	p.follow(`nav a[href="/plan"]`)
	if n := js[int](p, settledSteps); n != 1 {
		p.Errorf("%d steps of the plan are settled, want 1", n)
	}
	p.turnTo(guide.PhaseSpace)
	if done := js[[]string](p, doneSteps); !slices.Equal(done, []string{"keep-space"}) {
		p.Errorf("done are %v", done)
	}
	p.turnTo(guide.PhaseReflect)
	p.follow(`.steps a[href="/step?s=own-share"]`)
	p.until(`document.querySelector("#note").value.includes("I came home late")`)
}

// Behind the lock no page holds anything of the person's at any moment: not while the page is being
// parsed, not while the program starts, not on the lock screen; not in the title, not for a screen
// reader. The lock screen does not say what this is. The page of help lines can be read all the same.
func TestLockedPagesHoldNothing(t *testing.T) {
	t.Parallel()
	p := locked(t)
	p.lockSpy(lockWords...)
	sealed := p.snapshot()
	for _, path := range []string{"/write", "/write?e=a1", "/step?s=own-share", "/outcome", "/privacy", "/"} {
		p.assertLockedAt(path)
	}
	p.follow(".help-link")
	p.until(`document.querySelectorAll(".countries details").length > 20`)
	if js[bool](p, visible("#lock-now")) {
		t.Error("the page of help lines offers to close a lock that is closed")
	}
	p.back()
	p.until(lockThere)
	p.assertStored("after looking at all of these", sealed)
}

// assertLockedAt opens a page and looks at it from its first moment to the lock screen.
func (p *tab) assertLockedAt(path string) {
	p.Helper()
	p.visit(path)
	p.until(lockThere)
	seen := p.assertNothingSeen(path)
	if title := js[string](p, `document.title`); title != "Locked" {
		p.Errorf("%s: the title is %q", path, title)
	}
	if text := js[string](p, `document.body.innerText`); strings.Contains(strings.ToLower(text), "afterward") || strings.Contains(text, "breakup") {
		p.Errorf("%s: the lock screen says what this is: %q", path, text)
	}
	if lockDate.MatchString(seen.Parsed) || strings.Contains(seen.Parsed, "Mara") {
		p.Errorf("%s: before the program was there it read %q", path, seen.Parsed)
	}
}

// lockWatch counts frames while the page says that something takes a while, with the longest time
// between two of them and all of it, and writes down what the live regions of the page said.
const lockWatch = `(() => {
	const w = window.lockWatched = {Frames: 0, Longest: 0, All: 0, Said: []};
	let last = performance.now(), was = false, done = false;
	const frame = (now) => {
		const busy = document.querySelector(".running") !== null;
		if (was) { w.Frames++; w.Longest = Math.max(w.Longest, now - last); w.All += now - last; }
		last = now; was = busy;
		if (!done || busy) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const look = () => document.querySelectorAll("[role=status]").forEach((e) => { if (e.textContent && !w.Said.includes(e.textContent)) w.Said.push(e.textContent); });
	new MutationObserver(look).observe(document, {subtree: true, childList: true, characterData: true});
	window.lockWatchEnd = () => { done = true; return w; };
})()`

type lockWatched struct {
	Frames       int
	Longest, All float64 // milliseconds
	Said         []string
}

// assertAlive checks that the page went on drawing while something slow was done, and said what goes
// on. Done on the page itself, it would leave one gap between two frames that is nearly all of it.
func (p *tab) assertAlive(say string) {
	p.Helper()
	w := js[lockWatched](p, `lockWatchEnd()`)
	if w.Frames < 5 || w.Longest*2 > w.All {
		p.Errorf("in %.0f ms the page drew %d frames, at most %.0f ms apart", w.All, w.Frames, w.Longest)
	}
	if !slices.ContainsFunc(w.Said, func(s string) bool { return strings.Contains(s, say) }) {
		p.Errorf("the live regions said %q, not %q", w.Said, say)
	}
	p.Logf("%q: %.0f ms, %d frames, at most %.0f ms apart", say, w.All, w.Frames, w.Longest)
}

// With nothing but keys: the caret is in the field, Enter opens. A wrong passphrase gets one sentence,
// stays to be looked at, and changes nothing; while a key is made, the page lives.
func TestLockOpensByTypingAndEnter(t *testing.T) {
	t.Parallel()
	p := locked(t)
	sealed := p.snapshot()
	p.visit("/write")
	p.until(`document.activeElement?.id === "unlock"`)
	js[any](p, lockWatch)
	p.write("marble otter picnic velvet harbour")
	p.hit("Enter")
	p.until(`document.querySelector("#unlock-wrong").textContent !== ""`)
	p.assertAlive("Opening.")
	if said := js[string](p, `document.querySelector("#unlock-wrong").textContent`); said != "That is not the passphrase." {
		t.Errorf("a wrong passphrase gets %q", said)
	}
	p.until(`document.activeElement?.id === "unlock"`)
	if typed := js[string](p, `document.querySelector("#unlock").value`); typed != "marble otter picnic velvet harbour" {
		t.Errorf("after a slip the field holds %q", typed)
	}
	if !js[bool](p, lockThere) || js[string](p, `document.title`) != "Locked" {
		t.Error("a wrong passphrase opened something")
	}
	p.assertStored("after a wrong passphrase", sealed)
	for range 2 {
		p.hit("Backspace")
	}
	p.write("r") // harbour without its u
	p.hit("Enter")
	p.until(`!document.querySelector("#unlock") && document.activeElement?.id === "heading"`)
	if title := js[string](p, `document.title`); !strings.Contains(title, "Write") {
		t.Errorf("the title of the opened page is %q", title)
	}
	p.assertStoryThere()
}

// The button at the top closes the lock at once, in every tab, and what is being written in any of
// them is saved first.
func TestLockButtonClosesEveryTabAndKeepsTheLastWords(t *testing.T) {
	t.Parallel()
	p := locked(t)
	p.visit("/step?s=own-share")
	p.lockOpen(lockPhrase)
	q := p.browser.tab(p.site)
	q.visit("/write")
	q.lockOpen(lockPhrase)
	q.press("#draft")
	p.press("#note")
	p.hit("End")
	q.hit("End")
	p.write(" in this tab")
	q.write(" in that tab")
	p.press("#lock-now")
	p.until(lockThere)
	q.until(lockThere)
	for name, r := range map[string]*tab{"this tab": p, "that tab": q} {
		text := js[string](r, `document.documentElement.textContent + document.title + [...document.querySelectorAll("input, textarea")].map((e) => e.value)`)
		for _, w := range append(slices.Clone(lockWords), "in this tab", "in that tab") {
			if strings.Contains(text, w) {
				t.Errorf("%s still holds %q", name, w)
			}
		}
	}
	p.assertSealed(nil, lockPhrase)
	p.lockOpen(lockPhrase)
	p.until(`document.querySelector("#note")?.value.endsWith(" in this tab")`)
	if !js[bool](q, lockThere) {
		t.Error("a passphrase typed in one tab opened another")
	}
	q.lockOpen(lockPhrase)
	q.until(`document.querySelector("#draft")?.value.endsWith(" in that tab")`)
}

// A new passphrase is one write: the record of the lock. The old one opens nothing any more. Turning
// the lock off leaves the records as they were before, byte for byte.
func TestLockPassphraseIsChangedAndTheLockTurnedOff(t *testing.T) {
	t.Parallel()
	p := locked(t)
	sealed := p.snapshot()
	p.visit("/lock")
	p.lockOpen(lockPhrase)
	p.press("#change-passphrase summary")
	p.lockType("#lock-old", "not the passphrase at all")
	p.lockType("#lock-changed", lockPhrase2)
	p.lockType("#lock-changed-again", lockPhrase2)
	p.press("#lock-change-go")
	p.until(`document.querySelector("#lock-old-wrong").textContent === "That is not the passphrase."`)
	p.assertStored("after a wrong old passphrase", sealed)
	p.lockType("#lock-old", lockPhrase)
	p.press("#lock-change-go")
	p.until(`document.querySelector("#lock-notice")?.textContent.includes("The passphrase is changed")`)
	p.assertStored("after a change of the passphrase", without(sealed, vault.LockKey), vault.LockKey)
	if p.snapshot()[vault.LockKey] == sealed[vault.LockKey] {
		t.Error("the record of the lock did not change")
	}
	p.reload()
	p.until(visible("#unlock"))
	p.lockType("#unlock", lockPhrase)
	p.press("#unlock-open")
	p.until(`document.querySelector("#unlock-wrong").textContent !== ""`)
	p.lockOpen(lockPhrase2)
	p.press("#turn-off summary")
	p.lockType("#lock-last", lockPhrase)
	p.press("#lock-off-go")
	p.until(`document.querySelector("#lock-last-wrong").textContent === "That is not the passphrase."`)
	p.lockType("#lock-last", lockPhrase2)
	p.press("#lock-off-go")
	p.until(`document.querySelector("#lock-notice")?.textContent.includes("The lock is off")`)
	p.assertStored("after the lock was turned off", lockStory(t))
}
