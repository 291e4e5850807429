package e2e

import (
	"fmt"
	"testing"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
)

// checkedIn is a condition that holds once a check-in of a day is stored that says
// something.
func checkedIn(on civil.Date, says string) string {
	return fmt.Sprintf(`Object.entries(localStorage).some(([k, v]) => k.startsWith("aw:checkin:") && v.includes('"on":"%s"') && v.includes(%s))`, on, quote(says))
}

// storedCheckIns counts the check-ins in the store.
const storedCheckIns = `Object.keys(localStorage).filter((k) => k.startsWith("aw:checkin:")).length`

// atHour sets the clock of the pages that follow to an hour of today.
func (p *tab) atHour(hour int) {
	p.Helper()
	p.load("/away")
	if p.clock != "" {
		p.call("Page.removeScriptToEvaluateOnNewDocument", args{"identifier": p.clock}, nil)
	}
	var made struct{ Identifier string }
	p.call("Page.addScriptToEvaluateOnNewDocument", args{"source": fmt.Sprintf(`(() => {
		const real = Date, shift = new real().setHours(%d, 0, 0, 0) - real.now();
		window.Date = class extends real {
			constructor(...a) { if (a.length) super(...a); else super(real.now() + shift); }
			static now() { return real.now() + shift; }
		};
	})()`, hour)}, &made)
	p.clock = made.Identifier
}

// Everything a check-in asks lies on one screen of a phone, and each tap is kept at
// once. Later on the same day another begins; both are there after a reload, and the
// first can be changed, taken back and brought back.
func TestTwoCheckInsOnAPhone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting()))
	p.size(390, 844, true)
	today := deviceDay()
	p.atHour(8)
	p.visit("/today")
	p.press(`label[for="mood-1"]`)
	p.until(checkedIn(today, `"mood":1}`))
	p.until(`document.querySelector('#check-in-said a[href="/help"]') !== null`)
	p.press(`label[for="mood-3"]`)
	p.follow("#check-in-more")
	if !js[bool](p, `document.querySelector("#mood-3").checked`) {
		t.Error("what was said on the other page does not show")
	}
	const places = `[scrollY, document.querySelector("#check-in-note").getBoundingClientRect().bottom, document.querySelector("#check-in-done").getBoundingClientRect().top, document.querySelector("#check-in-done").getBoundingClientRect().bottom, document.querySelector("nav.tabs").getBoundingClientRect().top]`
	if !js[bool](p, places+`.every((y, i, all) => i === 0 ? y === 0 : y >= all[i - 1])`) {
		t.Errorf("it takes more than one screen of a phone: %s", p.look(places+`.join()`))
	}
	for tap, kept := range map[string]string{"urge-2": `"urge":2`, "sleep-4": `"sleep":4`, "met-none": `"contact":"none"`} {
		p.press(`label[for="` + tap + `"]`)
		p.until(checkedIn(today, kept))
	}
	p.follow("#check-in-done")
	p.atHour(11)
	p.visit("/check-in")
	if js[bool](p, `document.querySelector(".scale :checked, #sleep-1") !== null`) {
		t.Error("another check-in shows the first, or asks for the night again")
	}
	p.press(`label[for="urge-4"]`)
	p.until(`document.querySelector('#check-in-said a[href="/urge"]') !== null`)
	p.fill("#check-in-note", "A hard one.")
	p.until(checkedIn(today, "A hard one."))
	p.reload()
	if got := p.valueOf("#check-in-note"); got != "A hard one." || !js[bool](p, `document.querySelector("#urge-4").checked`) || js[int](p, storedCheckIns) != 2 {
		t.Errorf("after a reload the line is %q, and %d are kept", got, js[int](p, storedCheckIns))
	}
	p.follow("#check-ins-today a")
	if !js[bool](p, `document.querySelector("h1").textContent === "Today at 08:00" && document.querySelector("#mood-3").checked && document.querySelector("#sleep-4").checked`) {
		t.Errorf("the first one is not shown: %s", p.look(`document.querySelector("main").innerText`))
	}
	p.press(`label[for="mood-2"]`)
	p.until(checkedIn(today, `"mood":2`))
	p.press("#check-in-clear")
	p.until(storedCheckIns + ` === 1 && document.activeElement?.id === "check-in-bring" && document.querySelector(".scale :checked") === null`)
	pause(humanPress)
	p.press("#check-in-bring")
	p.until(checkedIn(today, `"at":"08:00","mood":2,"urge":2,"sleep":4,"contact":"none"`) + ` && document.querySelector("#mood-2").checked`)
	p.everyWay("a check-in that is opened again")
}

// fullWeek is a week, and the one before it, with a check-in on each day but one, urges
// that passed, and words about both.
func fullWeek(s shelf) {
	monday, _ := checkin.LookBack(deviceDay())
	for n := range 14 {
		on := monday.AddDays(n - 7)
		if n == 2 || on.Compare(deviceDay()) > 0 {
			continue
		}
		s.put("checkin", fmt.Sprintf("w%d", n), checkin.Entry{On: on, At: "08:10", Mood: checkin.Mood(1 + n%5), Urge: checkin.Urge(5 - n%5), Sleep: 3, Contact: checkin.Mets()[n%2], Note: "Soup with Ines."})
	}
	s.put("urge", "u1", contact.Urge{At: civil.Moment{On: monday, Minute: 1300}, Outcome: contact.Resisted})
	for _, on := range []civil.Date{monday, monday.AddDays(-7)} {
		s.put("week", on.String(), checkin.Week{On: on, Words: map[string]string{"hard": "Saturday evening.", "helped": "Swimming, twice.", "next": "If it is Sunday evening, then I call Mara."}})
	}
}

// The look back keeps what is typed into the week it is about, leads to the week before,
// and can be used by everybody.
func TestLookingBackAtAWeek(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), fullWeek))
	p.visit("/week")
	monday, _ := checkin.LookBack(deviceDay())
	if !js[bool](p, `document.querySelectorAll("#week-days > li").length > 0 && document.querySelector(".day-rows svg") !== null`) {
		t.Errorf("no picture, or no words beside it: %s", p.look(`document.querySelector("main").innerText`))
	}
	field := "#week-helped-" + monday.String()
	if got := p.valueOf(field); got != "Swimming, twice." {
		t.Errorf("the field has %q", got)
	}
	p.fill(field, " And Mara.")
	p.until(`localStorage.getItem("aw:week:` + monday.String() + `").includes("And Mara.")`)
	p.follow("#week-earlier")
	before := monday.AddDays(-7).String()
	p.until(`document.querySelector("#week-helped-` + before + `")?.value === "Swimming, twice."`)
	p.press("#week-said-helped summary")
	p.until(`document.querySelector("#week-said-helped").textContent.includes("And Mara.")`)
	p.press("#week-why summary")
	p.assertUsable("the week")
}
