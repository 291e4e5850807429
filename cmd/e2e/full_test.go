package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"afterward/core/civil"
	"afterward/core/settings"
	"afterward/core/vault/vaulttest"
)

// The complaint “it stopped saving and did not say so”: the browser's storage is really full. The page
// says so at once and goes on saying it on every page, the text stays in the field and in memory, a
// copy is offered, nothing that was stored is cut, and once there is room everything is saved by
// itself.
func TestFullItStoppedSavingAndDidNotSaySo(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(vaulttest.Plain(vaulttest.Fill(400_000, 1)))
	p.visit("/write")
	other := p.another()
	other.fillUp()
	p.until(`localStorage.getItem(` + quote(foreign) + `) !== null`)
	stored := other.snapshotOurs()
	p.fill("#draft", " No room for this?")
	p.until(visible("#unsaved"))
	if !js[bool](p, visible(`#unsaved a[href="/backup"]`)) {
		t.Error("no copy is offered")
	}
	rows := js[int](p, expand)
	text := p.valueOf("#draft")
	p.press("#keep")
	p.until(`document.querySelector("#kept").textContent !== ""`)
	if now := p.valueOf("#draft"); now != text || !strings.Contains(text, "for this?") {
		t.Errorf("with no room to put it away the field holds %q, typed was %q", now, text)
	}
	if n := js[int](p, expand); n != rows {
		t.Errorf("the list has %d entries, %d are stored", n, rows)
	}
	assertFullEverywhere(p, text)
	p.fill("#draft", " Nor this.")
	if text = p.valueOf("#draft"); !strings.Contains(text, " Nor this.") {
		t.Errorf("typed on, and the field holds %q", text)
	}
	pause(2 * saveTime)
	other.assertStored("with the disk full", stored)
	js[any](other, `localStorage.removeItem(`+quote(foreign)+`)`)
	p.until(draftHolds(text) + ` && !document.querySelector("#unsaved")`)
	other.until(draftHolds(text))
	other.assertStored("with room again", without(stored, draftKey), draftKey)
	if now := p.valueOf("#draft"); now != text {
		t.Errorf("once it is saved the field holds %q, want %q", now, text)
	}
}

// On a device that is full to the last character, where not even a signal fits into the storage,
// locking and erasing in one tab reach the other all the same.
func TestFullLockingAndErasingReachEveryTab(t *testing.T) {
	t.Parallel()
	p := locked(t)
	q := p.browser.tab(p.site)
	for _, r := range []*tab{p, q} {
		r.visit("/write")
		r.lockOpen(lockPhrase)
	}
	p.another().fillUp()
	for _, r := range []*tab{p, q} {
		r.until(`localStorage.getItem(` + quote(foreign) + `) !== null`)
	}
	if got := js[string](p, `(() => { try { localStorage.setItem("aw-locked", "1"); return "taken"; } catch (e) { return e.name; } })()`); got != "QuotaExceededError" {
		t.Fatalf("a signal through the storage: %s", got)
	}
	q.fill("#draft", " No room for this.")
	q.until(visible("#unsaved"))
	text := q.valueOf("#draft")
	p.press("#lock-now")
	p.until(lockThere)
	q.until(lockThere)
	if js[bool](q, `document.documentElement.textContent.includes("No room for this")`) {
		t.Error("the other tab still holds what was typed there")
	}
	q.lockOpen(lockPhrase)
	q.until(`document.querySelector("#draft")?.value === ` + quote(text))

	p.lockOpen(lockPhrase)
	p.visit("/privacy")
	p.lockOpen(lockPhrase)
	p.press("#erase")
	p.until(visible("#erase-sure"))
	pause(humanPress)
	p.press("#erase-sure")
	if !p.holds(visible("#erased"), patience) {
		t.Fatalf("erasing on a full device ends at %s with %q", p.where(), p.look(`document.querySelector("main").innerText`))
	}
	q.until(`document.querySelector("#draft")?.value === "" && document.querySelectorAll(".entries li").length === 0`)
	pause(2 * saveTime) // in which what could not be saved would be
	for _, r := range []*tab{p, q} {
		r.assertEmpty("after erasing on a full device")
		if js[bool](r, visible("#vanished")) {
			t.Error("what was erased is taken for lost")
		}
	}
}

// saveTime is how long the app waits for more keys before it saves.
const saveTime = 200 * time.Millisecond

// assertFullEverywhere goes from page to page and back: the notice stays, and so does the text.
func assertFullEverywhere(p *tab, text string) {
	p.Helper()
	for _, way := range []string{`nav a[href="/today"]`, `#unsaved a[href="/backup"]`, `nav a[href="/write"]`} {
		p.follow(way)
		if !js[bool](p, visible("#unsaved")) {
			p.Errorf("%s says nothing of it", p.where())
		}
	}
	p.until(`document.querySelector("#draft").value === ` + quote(text))
}

// From four fifths of the room on the app warns, and says where to look; below it does not. It is told
// to someone who goes on writing too, not only to who opens the app.
func TestFullIsToldFromFourFifthsOn(t *testing.T) {
	t.Parallel()
	p := shared(t)
	told := func(units int, want bool) {
		t.Helper()
		p.stock(vaulttest.Plain(vaulttest.Fill(units, 2)))
		p.visit("/write")
		if got := js[bool](p, visible(`#tight a[href="/privacy"]`)); got != want {
			t.Errorf("with %d of %d units the warning is there: %t, want %t", units, quotaUnits, got, want)
		}
	}
	told(quotaUnits*7/10, false)
	told(quotaUnits*8/10-100, false)
	js[any](p, enter("#draft", quote(strings.Repeat("Not much room is left now. ", 12))))
	p.until(`JSON.parse(localStorage.getItem("` + draftKey + `")).body.text.startsWith("Not much room")`)
	p.fill("#draft", "x") // what is shown follows with the next key
	p.until(visible("#tight"))
	p.reload()
	p.until(visible("#tight"))
	if js[bool](p, `document.querySelector("#unsaved") !== null`) {
		t.Error("it says that something is not saved")
	}
}

// countCalls notes every change of the storage that the page makes from now on.
const countCalls = `(() => {
	const counting = window.calls;
	window.calls = [];
	if (counting) return;
	for (const name of ["setItem", "removeItem", "clear"]) {
		const real = Storage.prototype[name];
		Storage.prototype[name] = function (key = "", text = "") {
			if (this === localStorage) calls.push({Name: name, Key: key, Length: key.length + text.length});
			return real.apply(this, arguments);
		};
	}
})()`

// A call is one change of the storage.
type call struct {
	Name, Key string
	Length    int
}

// With four million characters stored, putting one entry away costs one small write of the entry, the
// removal of its draft, and once that of the settings; nothing else is written again.
func TestFullVaultPutsOneEntryAwayWithOneSmallWrite(t *testing.T) {
	t.Parallel()
	p := shared(t)
	records := vaulttest.Fill(4_000_000, 3)
	for i, r := range records {
		if s, ok := r.Body.(settings.Settings); ok { // as before the first entry: the browser is still to be asked
			s.Persist = civil.Date{}
			records[i].Body = s
		}
	}
	p.stock(without(vaulttest.Plain(records), draftKey))
	p.visit("/write")
	for i, want := range [][]string{
		{"removeItem aw:draft:entry", "setItem aw:entry:", "setItem aw:settings"},
		{"removeItem aw:draft:entry", "setItem aw:entry:"},
	} {
		text := fmt.Sprintf("One more, number %d.", i)
		p.fill("#draft", text)
		p.until(draftHolds(text))
		js[any](p, countCalls)
		p.press("#keep")
		p.until(`localStorage.getItem("` + draftKey + `") === null && document.querySelector("#draft").value === ""`)
		pause(2 * saveTime) // for what may come too much
		var made []string
		for _, c := range js[[]call](p, `calls`) {
			key := c.Key
			if strings.HasPrefix(key, "aw:entry:") {
				key = "aw:entry:"
			}
			made = append(made, c.Name+" "+key)
			if c.Length > 300 {
				t.Errorf("%s %s has %d characters", c.Name, c.Key, c.Length)
			}
		}
		if slices.Sort(made); !slices.Equal(made, want) {
			t.Errorf("entry %d costs %v, want %v", i, made, want)
		}
		if !js[bool](p, kept(text)) {
			t.Errorf("entry %d is not stored", i)
		}
	}
}
