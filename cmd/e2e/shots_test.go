package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterward/app"
)

// waiting is the realistic story of the pictures: three months after a quarrel that came up again
// and again, some of the work done, a first message still closed.
func waiting() answers {
	return calm().with("reasons:communication,pattern,busy", "main-reason:communication", "cause-fixable:maybe", "own-share:in-mind", "own-change:started",
		"their-change:told", "replies:willing", "pulls:love,lonely,growth", "main-pull:growth", "their-words:warm-only",
		"stay-apart:drained", "confidant:no", "days-now:up-down")
}

// fillStory answers, marks steps, writes a note and entries: what someone has after some weeks.
func fillStory(p *tab) {
	p.Helper()
	p.live(waiting())
	p.press("#next-action")
	p.arrived("/plan")
	open := js[[]string](p, `[...document.querySelectorAll(".step:not(.shut) a")].map((a) => a.getAttribute("href"))`)
	if len(open) < 4 {
		p.Fatalf("only %d open steps", len(open))
	}
	for _, href := range open[:3] {
		p.visit(href)
		p.fill("#note", "One line.")
		p.press("#done")
		p.until(visible("#undo"))
	}
	p.visit("/step?s=own-share")
	p.fill("#note", "I came home late most evenings and did not say why. When you asked, I took it for blame.")
	p.saved("took it for blame.")
	p.visit("/write")
	for _, text := range []string{
		"Slept badly. I wanted to write to you at one and put the phone in the kitchen instead. This morning I was glad.",
		"Told Mara about it. She listened and did not say what I should do.\n\nI noticed how often I say that I had no choice.",
		"A calm day. Ran for half an hour, cooked, read. Thought of the lake once and it did not pull.",
	} {
		p.fill("#draft", text)
		p.press("#keep")
		p.until(`document.querySelector("#draft").value === ""`)
	}
	p.fill("#draft", "What I would say if I were not afraid: that")
	p.saved("not afraid: that")
}

// A view is one picture to take.
type view struct {
	name, path string
	then       string // pressed before the picture
}

func views() []view {
	list := []view{{name: "check-first", path: "/check?n=1"}, {name: "check-reasons", path: "/check?n=17"},
		{name: "step-closed", path: "/step?s=first-message"}, {name: "privacy-erase", path: "/privacy", then: "#erase"}}
	for _, r := range app.Routes() {
		v := view{name: strings.Trim(r.Path, "/"), path: r.Path}
		switch r.Path {
		case "/":
			v.name = "landing"
		case "/step":
			v.path = "/step?s=own-share"
		}
		list = append(list, v)
	}
	return list
}

// With AFTERWARD_SHOTS=folder, pictures of every page are saved there, filled with a story: on a
// phone the whole page, on a desktop what is on the screen, light and dark.
func TestShots(t *testing.T) {
	dir := os.Getenv("AFTERWARD_SHOTS")
	if dir == "" {
		t.Skip("AFTERWARD_SHOTS names no folder")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	p := open(t)
	p.browser.allow("404.*/404$") // the page is asked for by name
	p.visit("/")
	p.shoot(dir, "landing-new")
	p.visit("/today")
	p.shoot(dir, "today-new")
	p.visit("/before")
	p.shoot(dir, "before-new")
	fillStory(p)
	for _, v := range views() {
		p.visit(v.path)
		if v.then != "" {
			p.press(v.then)
		}
		p.shoot(dir, v.name)
	}
	for name, a := range map[string]answers{"stop": calm().with("control-of-me:phone"), "crisis": calm().with("self-harm:yes"),
		"letgo": calm().with("clear-no:not-now"), "met": calm().with("replies:willing", "their-words:warm-only")} {
		p.stock(nil)
		p.live(a)
		p.shoot(dir, "outcome-"+name)
		p.visit("/plan")
		p.shoot(dir, "plan-"+name)
		p.visit("/today")
		p.shoot(dir, "today-"+name)
	}
}

// shoot takes the four pictures of what is open now.
func (p *tab) shoot(dir, name string) {
	p.Helper()
	for _, scheme := range []string{"light", "dark"} {
		p.scheme(scheme)
		p.size(1280, 800, false)
		p.savePicture(dir, fmt.Sprintf("%s-1280x800-%s.png", name, scheme))
		p.size(390, 844, true)
		// The screen is made as long as the page, so that the bars stand where they belong.
		long := js[int](p, `Math.max(844, document.documentElement.scrollHeight)`)
		p.size(390, long, true)
		p.savePicture(dir, fmt.Sprintf("%s-390x844-%s.png", name, scheme))
	}
	p.size(1280, 800, false)
}

func (p *tab) savePicture(dir, name string) {
	p.Helper()
	js[any](p, `(window.scrollTo(0, 0), document.activeElement?.blur(), new Promise((f) => requestAnimationFrame(() => requestAnimationFrame(f))))`)
	p.must(os.WriteFile(filepath.Join(dir, name), p.picture(), 0o644))
}
