package e2e

import (
	"fmt"
	"math"
	"strings"
	"time"
)

// What hands do: real key presses, clicks and taps, sent as the browser gets them from a keyboard,
// a mouse and a touch screen. Nothing here calls click() in the page.

// A spot is where an element can be hit.
type spot struct {
	X, Y float64
	Over string // what lies over it, if anything
}

// spotScript scrolls an element into view and measures it: the middle of its first line, since a link
// may run over two. An element under a bar is a fault: a person could not press it either.
const spotScript = `(() => {
	const e = document.querySelector(%s);
	if (!e) return null;
	e.scrollIntoView({block: "center", behavior: "instant"});
	const target = e.matches("input") ? e.closest("label") || e : e;
	const r = target.getClientRects()[0] || target.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;
	const top = document.elementFromPoint(x, y);
	return {X: x, Y: y, Over: target.contains(top) ? "" : top ? top.outerHTML.slice(0, 120) : "nothing is there"};
})()`

// spotOf finds where to press an element, once it stands still.
func (p *tab) spotOf(selector string) spot {
	p.Helper()
	script := fmt.Sprintf(spotScript, quote(selector))
	var last spot
	for range 50 {
		at := js[*spot](p, script)
		if at == nil {
			p.Fatalf("there is no %s at %s", selector, p.where())
		}
		if *at == last && at.Over == "" {
			return *at
		}
		last = *at
		pause(30 * time.Millisecond)
	}
	p.Fatalf("%s at %s cannot be pressed or never stands still; over it lies %s", selector, p.where(), last.Over)
	return last
}

// humanPress is between two presses that are meant as two: the app takes quicker ones for one.
const humanPress = 500 * time.Millisecond

// press clicks an element, or taps it on a touch screen. The same one is pressed again no sooner than a
// hand means it.
func (p *tab) press(selector string) {
	p.Helper()
	p.until(visible(selector))
	at := p.spotOf(selector)
	pause(humanPress - time.Since(p.pressed[selector]))
	p.liftFinger(at)
	p.pressed[selector] = time.Now()
	if p.touch {
		p.input("Input.dispatchTouchEvent", args{"type": "touchStart", "touchPoints": []args{{"x": at.X, "y": at.Y}}})
		p.input("Input.dispatchTouchEvent", args{"type": "touchEnd", "touchPoints": []args{}})
		return
	}
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		p.input("Input.dispatchMouseEvent", args{"type": kind, "x": at.X, "y": at.Y, "button": "left", "buttons": 1, "clickCount": 1})
	}
}

// input sends what a hand does. It may lead away from the page before that has answered; whether it did
// says what the test waits for next.
func (p *tab) input(method string, params args) {
	p.Helper()
	if err := p.try(method, params, nil); err != nil && !gone(err) {
		p.Fatal(err)
	}
}

// atMost waits for something that may never end, for half a second.
func atMost(do func()) {
	done := make(chan struct{})
	go func() { defer close(done); do() }()
	select {
	case <-done:
	case <-time.After(500 * time.Millisecond):
	}
}

// doubleTap is how near each other, in pixels, two taps are one double tap at most.
const doubleTap = 100

// liftFinger lets time pass when the press before was a moment ago in the same place: the test scrolls faster
// than any hand. Two such taps would be a double tap, and the app takes two such presses of buttons for one.
func (p *tab) liftFinger(at spot) {
	if math.Hypot(at.X-p.tapped.X, at.Y-p.tapped.Y) < doubleTap {
		pause(humanPress - time.Since(p.tappedAt))
	}
	p.tapped, p.tappedAt = at, time.Now()
}

// pressAndLeave clicks something that leads to another site. The browser may never answer the click,
// since the page that took it is gone.
func (p *tab) pressAndLeave(selector string) {
	p.Helper()
	p.until(visible(selector))
	at := p.spotOf(selector)
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		params := args{"type": kind, "x": at.X, "y": at.Y, "button": "left", "buttons": 1, "clickCount": 1}
		atMost(func() { _ = p.try("Input.dispatchMouseEvent", params, nil) })
	}
}

// hitAndLeave presses a key that leads to another site. The browser may never answer it.
func (p *tab) hitAndLeave(name string) {
	p.Helper()
	k, modifiers := keys[name], 0
	if name == "Shift" {
		modifiers = shift
	}
	kinds := []string{"rawKeyDown", "char", "keyUp"}
	if k.Text == "" {
		kinds = []string{"rawKeyDown", "keyUp"}
	}
	atMost(func() {
		for _, kind := range kinds {
			_ = p.try("Input.dispatchKeyEvent", args{"type": kind, "key": k.Key, "code": k.Code, "text": k.Text,
				"windowsVirtualKeyCode": k.Number, "modifiers": modifiers}, nil)
			modifiers = 0
		}
	})
}

// follow presses a link and waits until the page it leads to has arrived.
func (p *tab) follow(selector string) {
	p.Helper()
	p.until(visible(selector))
	to := js[string](p, fmt.Sprintf(`(() => { const u = new URL(document.querySelector(%s).href); return u.pathname + u.search; })()`, quote(selector)))
	p.press(selector)
	p.arrived(to)
}

// A key is one key of a keyboard.
type key struct {
	Key, Code, Text string
	Number          int
}

var keys = map[string]key{
	"Tab":       {"Tab", "Tab", "", 9},
	"Enter":     {"Enter", "Enter", "\r", 13},
	"Space":     {" ", "Space", " ", 32},
	"Shift":     {"Shift", "ShiftLeft", "", 16},
	"Escape":    {"Escape", "Escape", "", 27},
	"ArrowDown": {"ArrowDown", "ArrowDown", "", 40},
	"ArrowUp":   {"ArrowUp", "ArrowUp", "", 38},
	"Backspace": {"Backspace", "Backspace", "", 8},
	"End":       {"End", "End", "", 35},
	"PageDown":  {"PageDown", "PageDown", "", 34},
}

const shift = 8 // the bit of the Shift key

// hit presses and releases a key, "Tab" or "Shift+Tab".
func (p *tab) hit(name string) {
	p.Helper()
	name, held := strings.CutPrefix(name, "Shift+")
	modifiers := 0
	if held {
		modifiers = shift
		p.key("keyDown", keys["Shift"], shift)
	}
	k, ok := keys[name]
	if !ok {
		p.Fatalf("no key %q", name)
	}
	if name == "Shift" {
		p.key("keyDown", k, shift)
	} else {
		p.key("keyDown", k, modifiers)
	}
	p.key("keyUp", k, modifiers)
	if held {
		p.key("keyUp", keys["Shift"], 0)
	}
}

func (p *tab) key(kind string, k key, modifiers int) {
	p.Helper()
	params := args{"type": kind, "key": k.Key, "code": k.Code, "windowsVirtualKeyCode": k.Number, "modifiers": modifiers}
	if kind == "keyDown" {
		params["text"] = k.Text
		if k.Text == "" {
			params["type"] = "rawKeyDown"
		}
	}
	p.input("Input.dispatchKeyEvent", params)
}

// write types a text key by key where the caret is.
func (p *tab) write(text string) {
	p.Helper()
	for _, r := range text {
		if r == '\n' {
			p.hit("Enter")
			continue
		}
		p.call("Input.dispatchKeyEvent", args{"type": "keyDown", "key": string(r), "text": string(r)}, nil)
		p.call("Input.dispatchKeyEvent", args{"type": "keyUp", "key": string(r)}, nil)
	}
}

// typedAtLeast is how many characters at the end of a text fill types key by key.
const typedAtLeast = 4

// fill presses a field and writes into it: the last characters key by key, what is before them in one
// go, as a phone puts in a word. Each key takes as long as the whole of that.
func (p *tab) fill(selector, text string) {
	p.Helper()
	p.press(selector)
	p.until(fmt.Sprintf(`document.activeElement === document.querySelector(%s)`, quote(selector)))
	all := []rune(text)
	atOnce := max(0, len(all)-typedAtLeast)
	if atOnce > 0 {
		p.call("Input.insertText", args{"text": string(all[:atOnce])}, nil)
	}
	p.write(string(all[atOnce:]))
}

// saved waits until a text is in the store, as JSON writes it.
func (p *tab) saved(text string) {
	p.Helper()
	p.until(kept(text))
}

// kept is true when some record in the store holds the text.
func kept(text string) string {
	return fmt.Sprintf(`Object.entries(localStorage).some(([k, v]) => k.startsWith("aw:") && v.includes(JSON.stringify(%s).slice(1, -1)))`, quote(text))
}

// pause is for the few places where a test must let time pass, such as the delay of a save.
func pause(d time.Duration) { time.Sleep(d) }
