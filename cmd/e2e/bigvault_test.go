package e2e

import (
	"regexp"
	"strconv"
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

// bigTells keeps a heart beating in the page and notes what a Working says: its sentence, and each count
// beside it. It begins with a press and stops when a condition holds.
const bigTells = `((id, button, done) => {
	const w = window.bigTold = {Gaps: [], Said: [], Counts: [], Bars: [], Cancels: 0, Shown: false};
	let last = performance.now();
	const note = (list, text) => { if (text && list[list.length - 1] !== text) list.push(text); };
	const beat = () => {
		const now = performance.now(), at = document.getElementById(id);
		w.Gaps.push(now - last);
		last = now;
		note(w.Said, at?.querySelector("[role=status]")?.textContent);
		note(w.Counts, at?.querySelector(".counted p")?.textContent);
		const bar = at?.querySelector("progress");
		if (bar) {
			note(w.Bars, bar.value + " of " + bar.max);
			if (/beside what|in its place|had its place/.test(w.Counts.at(-1)) && at.querySelector("button")) w.Cancels++;
		}
		w.Shown = done();
		if (!w.Shown) setTimeout(beat, 4);
	};
	document.querySelector(button).click();
	beat();
})`

// A bigTold is what bigTells has noted.
type bigTold struct {
	bigSeen
	Counts, Bars []string // beside the bar, and by it
}

// bigCount is a count beside a bar.
var bigCount = regexp.MustCompile(`^Part (\d) of (\d), [a-z, ]+(?:\.|: (\d+) of (\d+) (records|kB))$`)

// bigTold presses a button and returns what was told until something holds. The counts must be true to their
// form, go up in each part, and the parts come in their order; there are so many at least.
func (p *tab) bigTold(id, button, done string, least int) bigTold {
	p.Helper()
	js[any](p, bigTells+`(`+quote(id)+`, `+quote(button)+`, () => `+done+`)`)
	if !p.holds(`bigTold.Shown`, 4*patience) { // it is slow work, slowed down, beside other tests
		p.Fatalf("%s does not end; told %q", id, js[bigTold](p, `bigTold`).Counts)
	}
	told := js[bigTold](p, `bigTold`)
	most, all := told.longest()
	p.Logf("%s: %d beats, the longest after %.0f of %.0f ms; told %q", id, len(told.Gaps), most, all, told.Counts)
	last, at, moved := 0, 0, 0
	for _, c := range told.Counts {
		m := bigCount.FindStringSubmatch(c)
		if m == nil || m[1] > m[2] {
			p.Errorf("%s: it says %q", id, c)
			continue
		}
		part, _ := strconv.Atoi(m[1])
		now, _ := strconv.Atoi(m[3])
		of, _ := strconv.Atoi(m[4])
		if part < last || part == last && now < at || now > of {
			p.Errorf("%s: %q comes after %d in part %d", id, c, at, last)
		}
		if part == last && now > at {
			moved++
		}
		last, at = part, now
	}
	if len(told.Counts) < least || moved < least/4 || len(told.Counts) > 30 {
		p.Errorf("%s: it came to part %d, and moved %d times within parts: %q", id, last, moved, told.Counts)
	}
	if len(told.Said) != 1 {
		p.Errorf("%s: whoever cannot see it heard %q", id, told.Said)
	}
	if told.Cancels > 0 {
		p.Errorf("%s: what is kept is being changed, and it could be given up", id)
	}
	return told
}

// A million characters are sealed, put into a file, brought back and laid open again, on a phone half as
// fast as this machine: each time the page answers, and says in numbers how far it is.
func TestBigChangesTellHowFarTheyAre(t *testing.T) {
	t.Parallel()
	p := shared(t)
	plain := vaulttest.Plain(vaulttest.Fill(1_000_000, 4))
	folder := p.backupFolder()
	p.stock(plain)
	p.visit("/backup")
	p.lockType("#backup-new", backupPhrase)
	p.lockType("#backup-new-again", backupPhrase)
	p.bigTold("backup-make-working", "#backup-make-go", `document.querySelector("#backup-said")?.textContent.includes("The backup is made") ?? false`, 6)
	name, file := p.backupFile(folder)

	p.stock(nil)
	p.visit("/backup")
	p.slowly(2)
	p.backupPick(name, file)
	p.until(visible("#restore-phrase"))
	p.lockType("#restore-phrase", backupPhrase)
	p.bigTold("restore-open-working", "#restore-open-go", `document.querySelector("#preview table") !== null`, 1)
	told := p.bigTold("restore-working", "#merge", `document.querySelector("#restore-said")?.textContent.includes("is here now") ?? false`, 8)
	p.bigAnswered("bringing back", told)
	delete(plain, "aw:device") // of this device alone: no file holds it
	delete(plain, "aw:backup")
	p.assertStored("brought back", plain, "aw:device", "aw:backup")

	p.visit("/lock")
	p.lockType("#lock-new", lockPhrase)
	p.lockType("#lock-new-again", lockPhrase)
	p.press("#lock-sure-yes")
	told = p.bigTold("lock-on-working", "#lock-on-go", `document.querySelector("#lock-notice")?.textContent.includes("The lock is on") ?? false`, 12)
	p.bigAnswered("turning the lock on", told)
	p.press("#turn-off summary")
	p.lockType("#lock-last", lockPhrase)
	told = p.bigTold("lock-off-working", "#lock-off-go", `document.querySelector("#lock-notice")?.textContent.includes("The lock is off") ?? false`, 8)
	p.bigAnswered("turning the lock off", told)
	p.assertStored("with the lock off again", plain, "aw:device", "aw:backup")
}

// bigAnswered looks that a change of everything has not held the page.
func (p *tab) bigAnswered(what string, told bigTold) {
	p.Helper()
	if most, all := told.longest(); len(told.Gaps) < 10 || most > all/2 {
		p.Errorf("%s: the page did not answer for %.0f of %.0f ms, with %d beats", what, most, all, len(told.Gaps))
	}
}
