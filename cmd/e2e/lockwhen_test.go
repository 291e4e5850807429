package e2e

import (
	"bytes"
	"image"
	_ "image/png" // of screenshots
	"slices"
	"testing"
	"time"
)

// oneMinute chooses on the page of the lock that it closes after one minute.
func (p *tab) oneMinute() {
	p.Helper()
	p.visit("/lock")
	p.lockOpen(lockPhrase)
	p.press("#lock-idle-1")
	p.until(`document.querySelector("#lock-idle-1").checked`)
	p.follow(`nav a[href="/write"]`)
	p.until(visible(".entries a"))
}

// assertNeverOpen checks that from a moment on no frame showed the page without the lock screen, and
// that the lock screen was shown in the end.
func (p *tab) assertNeverOpen(when string) {
	p.Helper()
	p.until(lockThere)
	p.until(`!document.documentElement.hasAttribute("data-veil")`)
	seen := js[[]string](p, `new Promise((f) => requestAnimationFrame(() => requestAnimationFrame(() => f(lockFramesSeen))))`)
	if slices.Contains(seen, "open page") || !slices.Contains(seen, "open locked") {
		p.Errorf("%s: what could be seen was %q", when, seen)
	}
}

// Nobody touches the page for a minute. The lock closes: by itself where the page stays in sight; with
// the first movement of whoever comes; and on return to a page that was out of sight, where the veil
// lifts only once the lock screen is there. Half a minute is no reason.
func TestLockClosesAfterAMinuteOfNothing(t *testing.T) {
	t.Parallel()
	p := locked(t)
	p.oneMinute()
	p.stir()
	p.later(30)
	p.stir()
	p.settle()
	if js[bool](p, lockThere) {
		t.Error("half a minute closed the lock")
	}
	p.later(61)
	js[any](p, lockFrames)
	// What counts begins with the movement, after the page itself has heard of it.
	js[any](p, `addEventListener("pointermove", () => { lockFramesSeen.length = 0; }, {capture: true, once: true})`)
	p.stir()
	p.assertNeverOpen("after a minute, with the first movement")

	p.lockOpen(lockPhrase)
	p.until(visible(".entries a"))
	back := p.hideTab()
	p.later(61)
	js[any](p, `lockFramesSeen.length = 0`)
	if js[string](p, `document.documentElement.dataset.veil`) != "" || js[bool](p, lockThere) {
		t.Errorf("before the return: veil %q, locked %t", p.look(`document.documentElement.dataset.veil`), js[bool](p, lockThere))
	}
	back()
	p.assertNeverOpen("after a minute out of sight")
}

// The same by itself, in sight. The app looks every ten seconds; here a second passes for ten.
func TestLockClosesByItselfInSight(t *testing.T) {
	t.Parallel()
	p := locked(t)
	p.onNew(`(() => { const real = window.setInterval; window.setInterval = (f, ms, ...more) => real(f, ms === 10000 ? 1000 : ms, ...more); })()`)
	p.oneMinute()
	p.later(61)
	p.until(lockThere)
	p.assertSealed(nil, lockPhrase)
}

// Chosen on the page: the lock closes as soon as the page is hidden, what is being written is saved
// first, and on return there is the lock screen and nothing before it.
func TestLockClosesAsSoonAsThePageIsHidden(t *testing.T) {
	t.Parallel()
	p := locked(t)
	p.visit("/lock")
	p.lockOpen(lockPhrase)
	p.press("#lock-hide-yes")
	p.until(`document.querySelector("#lock-hide-yes").checked`)
	p.follow(`nav a[href="/write"]`)
	js[any](p, lockFrames)
	p.press("#draft")
	p.hit("End")
	p.write(" as it went dark")
	back := p.hideTab()
	js[any](p, `lockFramesSeen.length = 0`)
	back()
	p.assertNeverOpen("on return")
	if title := js[string](p, `document.title`); title != "Locked" {
		t.Errorf("the title is %q", title)
	}
	p.lockOpen(lockPhrase)
	p.until(`document.querySelector("#draft")?.value.endsWith(" as it went dark")`)
}

// While the page is out of sight, a veil lies over it: what an app switcher takes a picture of is one
// colour and nothing else. The veil goes when the page is back, and takes the caret from nobody. This
// is so without a lock too.
func TestLockVeilLeavesNothingForTheAppSwitcher(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true) // where the bar for scrolling lies over the page and goes by itself
	p.stock(lockStory(t))
	for _, scheme := range []string{"light", "dark"} {
		p.scheme(scheme)
		p.visit("/write")
		p.press("#draft")
		if coloursIn(t, p.picture()) < 20 {
			t.Fatal("the picture of the open page shows nothing")
		}
		back := p.hideTab()
		if !js[bool](p, `document.documentElement.hasAttribute("data-veil") && getComputedStyle(document.body).opacity === "0"`) {
			t.Errorf("%s: out of sight there is no veil", scheme)
		}
		n := coloursIn(t, p.picture())
		for end := time.Now().Add(5 * time.Second); n != 1 && time.Now().Before(end); n = coloursIn(t, p.picture()) {
			pause(100 * time.Millisecond) // the browser's own bar for scrolling fades away
		}
		if n != 1 {
			t.Errorf("%s: behind the veil the picture has %d colours", scheme, n)
		}
		back()
		p.until(`!document.documentElement.hasAttribute("data-veil")`)
		if !js[bool](p, visible("#draft")+` && document.activeElement?.id === "draft"`) {
			t.Errorf("%s: back in sight the page or its caret is gone", scheme)
		}
		if coloursIn(t, p.picture()) < 20 {
			t.Errorf("%s: the veil stays", scheme)
		}
	}
}

// coloursIn counts the colours of a picture.
func coloursIn(t *testing.T, data []byte) int {
	t.Helper()
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	type colour struct{ r, g, b uint32 }
	seen := map[colour]bool{}
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y++ {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x++ {
			r, g, b, _ := img.At(x, y).RGBA()
			seen[colour{r, g, b}] = true
		}
	}
	return len(seen)
}

// On a phone the veil falls already when the page loses the focus: phones take their picture then.
func TestLockVeilFallsOnAPhoneWhenTheFocusGoes(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.call("Emulation.setTouchEmulationEnabled", args{"enabled": true, "maxTouchPoints": 5}, nil)
	p.visit("/today")
	if !js[bool](p, `matchMedia("(pointer: coarse)").matches`) {
		t.Fatal("this is no phone")
	}
	p.call("Page.bringToFront", nil, nil)
	p.until(`document.hasFocus()`)
	js[any](p, `(window.veilAtBlur = null, addEventListener("blur", () => { veilAtBlur = document.documentElement.hasAttribute("data-veil") + " " + document.visibilityState; }))`)
	// Chromium takes the focus and hides the page at once: now and then the page is hidden
	// before it hears that the focus went, and that time tells nothing.
	got := "true hidden"
	for try := 0; got == "true hidden" && try < 8; try++ {
		back := p.hideTab()
		got = js[string](p, `veilAtBlur`)
		back()
		p.until(`!document.documentElement.hasAttribute("data-veil") && document.hasFocus()`)
	}
	if got != "true visible" {
		t.Errorf("when the focus goes, the veil and the page are: %s", got)
	}
}
