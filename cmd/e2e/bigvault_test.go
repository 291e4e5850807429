package e2e

import (
	"strings"
	"testing"

	"afterward/core/vault/vaulttest"
)

// bigWatch keeps a heart beating in the page. While the lock is being opened with the right passphrase
// it notes each time between two beats, and when the page behind the lock is there it stops.
const bigWatch = `(() => {
	const w = window.bigWatched = {Gaps: [], Said: [], Cancels: 0, Shown: false};
	let last = performance.now(), right = false;
	const beat = () => {
		const now = performance.now(), said = document.querySelector("#unlock-working [role=status]")?.textContent ?? "";
		if (said && w.Said[w.Said.length - 1] !== said) w.Said.push(said);
		if (right) {
			w.Gaps.push(now - last);
			if (document.querySelector("#unlock-working-cancel")) w.Cancels++;
			if (w.Shown) return;
			w.Shown = document.querySelector("#unlock") === null;
		}
		right = right || said.includes("is right");
		last = now;
		setTimeout(beat, 4);
	};
	beat();
})()`

// A bigSeen is what bigWatch has noted, in milliseconds.
type bigSeen struct {
	Gaps    []float64
	Said    []string // by the live region of the lock screen
	Cancels int      // beats at which the opening could be given up
	Shown   bool
}

// longest is the longest time between two beats, and all of them together.
func (s bigSeen) longest() (most, all float64) {
	for _, gap := range s.Gaps {
		most, all = max(most, gap), all+gap
	}
	return most, all
}

// answered reports whether the page answered all the while.
func (s bigSeen) answered() bool {
	most, all := s.longest()
	return len(s.Gaps) >= 10 && most <= all/3
}

// bigOpen presses the button of the lock screen, waits for the page behind it, and returns what was noted
// meanwhile.
func (p *tab) bigOpen() bigSeen {
	p.Helper()
	js[any](p, bigWatch)
	p.press("#unlock-open")
	p.until(`bigWatched.Shown`)
	seen := js[bigSeen](p, `bigWatched`)
	most, all := seen.longest()
	p.Logf("%d beats, the longest after %.0f of %.0f ms", len(seen.Gaps), most, all)
	return seen
}

// slowly makes the main thread of the page some times slower until the test ends.
func (p *tab) slowly(times int) {
	p.Helper()
	p.call("Emulation.setCPUThrottlingRate", args{"rate": times}, nil)
	p.Cleanup(func() { _ = p.try("Emulation.setCPUThrottlingRate", args{"rate": 1}, nil) })
}

// Four million characters behind a lock, on a phone four times slower than this machine: while they
// are opened the page answers, says that the passphrase was right, and can be told to stop; and then
// it leaves nothing behind. Opened again, everything is there.
func TestBigVaultOpensWhileThePageAnswers(t *testing.T) {
	t.Parallel()
	p := shared(t)
	sealed := lockSealed(t, vaulttest.Plain(vaulttest.Fill(4_000_000, 4)))
	p.stock(sealed)
	p.visit("/write")
	p.slowly(4)

	p.until(visible("#unlock"))
	p.lockType("#unlock", lockPhrase)
	p.press("#unlock-open")
	p.until(`document.querySelector("#unlock-working [role=status]").textContent.includes("is right")`)
	js[any](p, `document.querySelector("#unlock-working-cancel").click()`)
	p.until(`document.querySelector("#unlock-working [role=status]").textContent === ""`)
	pause(2 * saveTime)
	if !js[bool](p, lockThere) {
		t.Fatal("given up, and the lock opened all the same")
	}
	p.assertStored("after giving up", sealed)

	seen := p.bigOpen()
	if !seen.answered() { // a busy machine may have held the page up
		p.reload()
		p.until(visible("#unlock"))
		p.lockType("#unlock", lockPhrase)
		seen = p.bigOpen()
	}
	if most, all := seen.longest(); !seen.answered() {
		t.Errorf("twice the page did not answer, now for %.0f of %.0f ms, with %d beats", most, all, len(seen.Gaps))
	}
	if said := strings.Join(seen.Said, "|"); said != "Opening. This takes a few seconds.|The passphrase is right. Opening what is kept here." {
		t.Errorf("the lock screen said %q", said)
	}
	if seen.Cancels < 5 {
		t.Errorf("it could be given up at %d beats", seen.Cancels)
	}
	p.until(`document.querySelectorAll(".entries a").length === 30`)
}
