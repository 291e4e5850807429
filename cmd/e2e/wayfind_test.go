package e2e

import (
	"testing"
	"time"
)

// The look around comes once, as a line below the one next thing, so that the check-in is on the first
// screen of a phone; it goes by Escape, with the focus on the heading, stays away, and can be asked for
// again. Exit and Help are there all the time.
func TestTheLookAroundIsSeenOnce(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/today")
	p.until(visible("#tour"))
	if !js[bool](p, `document.querySelector("#next-step").getBoundingClientRect().top < document.querySelector("#tour").getBoundingClientRect().top`) {
		t.Error("the look around stands before the next thing")
	}
	p.size(390, 844, true)
	if below := js[float64](p, `document.querySelector(".card.check-in").getBoundingClientRect().bottom - document.querySelector("nav.tabs").getBoundingClientRect().top`); below > 0 {
		t.Errorf("the check-in ends %.0f px below the first screen", below)
	}
	for _, at := range []string{"1 of 3", "2 of 3"} {
		p.press(map[string]string{"1 of 3": "#tour-begin", "2 of 3": "#tour-next"}[at])
		p.until(`document.activeElement?.id === "tour-title" && document.querySelector(".tour-at").textContent.includes("` + at + `")`)
	}
	if !js[bool](p, visible("#exit")+` && document.querySelector(".help-link").checkVisibility()`) {
		t.Error("Exit or Help is out of reach")
	}
	p.hit("Escape")
	p.until(`!document.querySelector("#tour") && document.activeElement?.id === "heading"`)
	p.until(`localStorage.getItem("aw:settings")?.includes('"tour":')`)
	p.reload()
	if js[bool](p, `document.querySelector("#tour") !== null`) {
		t.Error("it comes again")
	}
	p.goTo("/tour")
	for _, at := range []string{"1 of 3", "2 of 3", "3 of 3"} {
		p.until(`document.querySelector(".tour-at").textContent.includes("` + at + `")`)
		p.assertUsable("the look around, " + at)
		pause(humanPress)
		p.press("#tour-next")
	}
	p.arrived("/today")
	p.stock(story(t, calm().with("self-harm:yes")))
	p.visit("/today")
	if js[bool](p, `document.querySelector("#tour") !== null`) {
		t.Error("it stands beside something urgent")
	}
}

// "?" opens the list and gives the focus back; keys lead to pages, do nothing while somebody types,
// and can be turned off.
func TestKeyboardShortcuts(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/plan")
	js[any](p, `document.querySelector("#to-changed").focus()`)
	p.write("?")
	p.until(visible("#keys") + ` && document.activeElement?.id === "keys-title"`)
	p.assertUsable("the list of shortcuts")
	p.hit("Escape")
	p.until(`!document.querySelector("#keys") && document.activeElement?.id === "to-changed"`)
	p.write("gw")
	p.arrived("/write")
	p.write("n")
	p.until(`document.activeElement?.id === "draft"`)
	p.write("gt?")
	p.saved("gt?")
	if js[bool](p, `document.querySelector("#keys") !== null || location.pathname !== "/write"`) {
		t.Error("a shortcut did something while typing")
	}
	p.goTo("/settings")
	p.press(`label[for="keyboard-shortcuts-yes"]`)
	p.until(`localStorage.getItem("aw:device")?.includes('"nokeys":true')`)
	js[any](p, `document.activeElement?.blur()`)
	p.write("?")
	if p.holds(`document.querySelector("#keys")`, 300*time.Millisecond) {
		t.Error("shortcuts that were turned off still work")
	}
}

// A setting is found by a word for it, and the way leads to the control itself, also in something
// closed.
func TestFindingASetting(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), filled))
	p.visit("/settings")
	p.fill("#settings-search", "passphrase")
	p.until(`document.querySelector("#settings-left").textContent.includes(" are left")`)
	p.assertUsable("settings, found")
	p.press(`.settings-groups a[href="/lock#lock-new"]`)
	p.until(`location.pathname === "/lock" && document.activeElement?.id === "lock-new"`)
	p.goTo("/settings")
	p.fill("#settings-search", "bakup")
	p.until(visible(".settings-none button"))
	p.assertUsable("settings, none left")
	p.press(".settings-none button")
	p.until(`document.querySelector("#settings-search").value === "backup" && document.querySelector(".settings-groups a") !== null`)
	p.goTo("/settings")
	p.press(`.settings-groups a[href="/urge#night-from"]`)
	p.until(`document.activeElement?.id === "night-from" && document.querySelector("#urge-night").open`)
}
