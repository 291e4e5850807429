package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"afterward/core/civil"
	"afterward/core/contact"
)

// weeksOfUrges are enough urges for a picture.
func weeksOfUrges(s shelf) {
	triggers := [][]string{{"night", "alone"}, {"night"}, {"their-message"}, {"night", "song"}, {"alone"}, {"night"}, {"night", "alcohol"}, {"alone"}, {"alone", "night"}, {"news-of-them", "alone"}}
	helped := [][]string{{"waited"}, {"waited", "walked"}, nil, {"waited", "wrote-here"}, {"walked"}, {"waited"}, nil, {"waited"}, {"wrote-here"}, {"waited", "called-someone"}}
	for i := range triggers {
		u := contact.Urge{At: civil.Moment{On: ago(3 * i), Minute: []int{30, 75, 1350, 90, 1190, 15, 50, 820, 1320, 700}[i]}, Strength: 3 + i%7, Outcome: contact.Resisted, Triggers: triggers[i], Helped: helped[i]}
		if i == 2 || i == 6 {
			u.Outcome = contact.Gave
		}
		if i == 0 {
			u.Waited, u.Note = 20, "The kitchen again. It worked."
		}
		s.put("urge", fmt.Sprintf("u%02d", i), u)
	}
}

// fewUrges takes so many out that too few are left.
func fewUrges(s shelf) {
	for i := 3; i < 10; i++ {
		s.put("urge", fmt.Sprintf("u%02d", i), contact.Urge{At: civil.Moment{On: ago(3 * i)}, Gone: ago(1)})
	}
}

// From Today the urge is one tap away; a wait runs on through a reload; how it went is kept with its
// minutes. How long it takes until the wait can be pressed is told, and held by the benchmark.
func TestAnUrgeFromTodayToItsOutcome(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, waiting(), calmDays))
	p.visit("/today")
	js[any](p, `addEventListener("click", () => {
		const from = performance.now(), look = new MutationObserver(() => {
			if (!document.querySelector("#wait-10")) return;
			look.disconnect();
			requestAnimationFrame(() => setTimeout(() => { window.urgeTook = performance.now() - from; }, 0)); // once it is painted
		});
		look.observe(document.body, {childList: true, subtree: true});
	}, {capture: true, once: true}), 0`)
	p.press("#to-urge")
	p.until(`location.pathname === "/urge" && window.urgeTook > 0 && ` + visible("#wait-10"))
	t.Logf("from the tap on Today until the wait can be pressed: %.0f ms", js[float64](p, `window.urgeTook`))
	p.press("#wait-10")
	p.until(`/^(10:00|9:5\d)/.test(document.querySelector("#wait-left")?.textContent)`)
	p.until(`localStorage.getItem("aw:wait:now")?.includes('"minutes":10')`)
	p.reload()
	p.until(`/^9:[0-5]\d/.test(document.querySelector("#wait-left")?.textContent)`)
	was := js[string](p, `document.querySelector("#wait-left").textContent`)
	p.until(`document.querySelector("#wait-left").textContent !== ` + quote(was))
	if got := js[string](p, `document.querySelector("#urge-plans").textContent`); got == "" {
		t.Error("the if-then plan is not there")
	}
	p.fill("#urge-letter", "I want to tell you")
	p.saved("I want to tell you")
	p.press("#how-now")
	p.until(focused("#how"))
	p.press(`.urge-how label[for$="-resisted"]`)
	p.until(`document.querySelector("#urge-after")?.textContent.includes("It stayed unsent")`)
	p.press(`.urge-how label[for$="-7"]`)
	p.press(`.urge-how details[id^="urge-triggers"] summary`)
	p.press(`.urge-how label[for$="-song"]`)
	p.until(onlyUrge + `.outcome === "resisted" && ` + onlyUrge + `.strength === 7 && ` + onlyUrge + `.triggers?.[0] === "song"`)
	p.press("#wait-stop")
	p.until(visible("#wait-10") + ` && !Object.keys(localStorage).some((k) => k.startsWith("aw:wait"))`)
	p.press("#urge-past")
	p.until(`document.querySelector(".urges .list a")?.textContent.includes("A song") && document.querySelector(".urges").textContent.includes("1 of the 8 it takes")`)
}

// onlyUrge is what is kept of the one urge there is.
const onlyUrge = `(JSON.parse(Object.entries(localStorage).find(([k]) => k.startsWith("aw:urge:"))?.[1] ?? '{"body":{}}').body)`

// A clock that was set back makes no wait longer than it was; and when one is over, the page says so by
// itself.
func TestAWaitKeepsItsTime(t *testing.T) {
	t.Parallel()
	p := shared(t)
	waitFrom := func(start int64) map[string]string {
		return story(t, waiting(), func(s shelf) {
			now := time.Now()
			s.put("urge", "u1", contact.Urge{At: civil.Moment{On: ago(0), Minute: 60*now.Hour() + now.Minute()}})
			s.put("wait", "now", contact.Wait{From: civil.Moment{On: ago(0), Minute: 60*now.Hour() + now.Minute()}, Start: start, Minutes: 5, Urge: "u1"})
		})
	}
	p.stock(waitFrom(time.Now().Unix() + 3600))
	p.visit("/urge")
	p.until(`document.querySelector("#wait-left")?.textContent.startsWith("5:00")`)
	p.stock(waitFrom(time.Now().Unix() - 294))
	p.visit("/urge")
	p.until(`document.querySelector("#wait-said #wait-over") && document.querySelector("#wait-10").textContent.includes("another")`)
	p.press(`.urge-how label[for$="-not"]`)
	p.follow("#urge-log")
}

// In the night this page opens first, and Today is one tap further on.
func TestTheNightOpensFirst(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.onNew(`Date.prototype.getHours = () => 2`)
	p.stock(story(t, waiting()))
	p.visit("/today")
	p.until(`location.pathname === "/urge" && ` + visible("#night-today"))
	p.follow("#night-today")
	if got := p.where(); got != "/today" {
		t.Errorf("Go to Today leads to %s", got)
	}
}

// Behind a closed lock the page breathes and says what to do, before the program is there and after, and
// shows nothing of the person's until the passphrase is given.
func TestTheUrgeBehindALock(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(lockSealed(t, story(t, waiting(), calmDays, weeksOfUrges)))
	p.lockSpy("Three weeks of silence", "My brother", "kitchen")
	p.visit("/urge")
	if got := js[lockSeen](p, `window.lockSeen`); len(got.Words) > 0 || !strings.Contains(got.Parsed, "In while you count to four") {
		t.Errorf("before the passphrase: %v, and to be read at once: %.300s", got.Words, got.Parsed)
	}
	if !js[bool](p, visible(".breath")+` && `+visible(".nudges")+` && !document.querySelector("#wait-10, .urge-how input, .tabs")`) {
		t.Error("behind the lock the page does not help, or offers what it cannot keep")
	}
	p.press("#urge-unlock")
	p.lockOpen(lockPhrase)
	p.until(visible("#wait-10") + ` && document.querySelector(".urge-own").textContent.includes("My brother")`)
}

// The pages of contact and of the urge with everything open: for fingers, small screens, large text and
// screen readers.
func TestContactCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), weeksOfContact, weeksOfUrges, calmDays))
	for _, c := range []struct {
		path string
		then []string
	}{
		{"/contact", []string{"#counted summary", "#pause summary", "#rules-0 summary"}},
		{"/contact-log", []string{"#log-more summary", `label[for="log-said-no"]`}},
		{"/urge", []string{"#wait-10", "#urge-why summary", `.urge-how details[id^="urge-triggers"] summary`, "#urge-night summary"}},
		{"/urges", []string{"#sight-table summary"}},
	} {
		p.visit(c.path)
		for _, press := range c.then {
			p.press(press)
		}
		p.assertUsable(c.path)
	}
}
