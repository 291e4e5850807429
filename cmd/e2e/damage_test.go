package e2e

import (
	"encoding/base64"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// A damage is what can happen to a text while nobody looks.
type damage struct {
	name string
	do   func(string) string
	keep bool // it must stay under its own key
}

var damages = []damage{
	{name: "garbage", do: func(string) string { return "\x00\x01 garbage, not ours \u2028 ü" }},
	{name: "truncated", do: func(s string) string { return s[:len(s)*2/3] }},
	{name: "empty", do: func(string) string { return "" }},
	{name: "newer", do: func(s string) string { return strings.Replace(s, `{"v":1,`, `{"v":2,`, 1) }, keep: true},
	{name: "another's JSON", do: func(string) string { return `["a","list"]` }},
}

// held are the places where the text of a key may be now: under its own key, or word for word in a
// quarantine record.
const held = `Object.entries(localStorage).some(([k, v]) => k === KEY && v === RAW || k.startsWith("aw:unread:") && (() => {
	const b = JSON.parse(v).body; return b.from === KEY && (b.enc === "base64" ? new TextDecoder().decode(Uint8Array.from(atob(b.raw), (c) => c.charCodeAt(0))) : b.raw) === RAW; })())`

// Whatever is found under a key of ours and cannot be read: the app does not stop, writes nothing
// over it, says so on every page, and hands it out word for word.
func TestWhatCannotBeReadIsKeptWordForWord(t *testing.T) {
	t.Parallel()
	t.Run("all", func(t *testing.T) {
		t.Parallel()
		p := shared(t)
		folder, all := p.backupFolder(), slices.Sorted(maps.Keys(everyKey(t)))
		for _, d := range damages {
			next := p.reach
			if d.keep || d.name == "truncated" { // one that stays and one that is moved: each page reads the store anew
				next = p.visit
			}
			t.Run(d.name, func(t *testing.T) { assertKept(t, p, next, folder, d, all...) })
		}
	})
	t.Run("one, truncated", func(t *testing.T) {
		t.Parallel()
		p := shared(t)
		folder := p.backupFolder()
		for key := range everyKey(t) {
			t.Run(key, func(t *testing.T) { assertKept(t, p, p.reach, folder, damages[1], key) })
		}
	})
}

// assertKept damages some records, uses the app, and looks for each text as it was. next is how one goes
// from page to page: visit loads each, reach stays within what was loaded first.
func assertKept(t *testing.T, p *tab, next func(string), folder string, d damage, keys ...string) {
	t.Helper()
	records, raw := everyKey(t), map[string]string{}
	for _, key := range keys {
		raw[key] = d.do(records[key])
		records[key] = raw[key]
	}
	p.stock(records)
	useTheApp(p, next)
	for _, key := range keys {
		where := strings.NewReplacer("KEY", quote(key), "RAW", quote(raw[key])).Replace(held)
		if d.keep {
			where = fmt.Sprintf(`localStorage.getItem(%s) === %s`, quote(key), quote(raw[key]))
		}
		if !js[bool](p, where) {
			t.Errorf("the text of %s is gone; the store holds %q", key, js[string](p, `localStorage.getItem(`+quote(key)+`) ?? "nothing there"`))
		}
	}
	next("/privacy")
	p.until(visible(".found .btn"))
	for _, key := range keys {
		assertDownload(t, p, folder, key, raw[key])
	}
}

// everyKey is one record of each kind, in the form of the format's own page.
func everyKey(t *testing.T) map[string]string {
	records := twice(t, waiting().with("mood:sad"), waiting(), filled)
	records["aw:settings"] = `{"v":1,"kind":"settings","rev":1,"on":"2026-11-21","body":{"country":"IE","read":"2026-11-21"}}`
	records["aw:path"] = `{"v":1,"kind":"path","rev":1,"on":"2026-11-21","body":{"path":"try","on":"2026-11-21"}}`
	delete(records, "aw:entry:a2")
	delete(records, "aw:step:keep-space")
	return records
}

// useTheApp opens pages and changes a record of each kind, so that anything that can be written
// over is.
func useTheApp(p *tab, next func(string)) {
	p.Helper()
	p.visit("/write")
	p.until(visible("#unread"))
	p.fill("#draft", "x")
	p.press("#keep")
	next("/step?s=own-share")
	if js[bool](p, visible("#note")) {
		p.fill("#note", "x")
	}
	next("/help")
	js[any](p, `document.querySelector(".countries details").open = true`)
	p.press(".countries details .btn")
	next("/history")
	next("/check?n=1")
	p.press("label.opt")
	pause(300 * time.Millisecond)
}

// assertDownload saves what was found as a file and compares it.
func assertDownload(t *testing.T, p *tab, folder, key, raw string) {
	t.Helper()
	file := filepath.Join(folder, "unread-"+strings.NewReplacer(":", "-").Replace(key)+".txt")
	_ = os.Remove(file)
	found := js[int](p, `[...document.querySelectorAll(".found .card")].findIndex((c) => c.querySelector("code").textContent === `+quote(key)+`) + 1`)
	if found == 0 {
		t.Fatalf("%s is not offered", key)
	}
	js[any](p, fmt.Sprintf(`document.querySelector("#e2e-save")?.removeAttribute("id"), document.querySelectorAll(".found .card")[%d].querySelector("button").id = "e2e-save"`, found-1))
	p.press("#e2e-save")
	for end := time.Now().Add(5 * time.Second); ; pause(20 * time.Millisecond) {
		data, err := os.ReadFile(file)
		if err == nil && string(data) == raw {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("the file holds %q, found was %q (%v)", data, raw, err)
		}
	}
}

// Half of a surrogate pair is text to a browser and not to anyone else. It stays under its key, or
// goes into quarantine as the bytes of its generalised UTF-8 (WTF-8), from which it can be restored.
func TestTextThatIsNoUnicodeIsNotChanged(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(everyKey(t))
	js[any](p, `localStorage.setItem("aw:entry:a1", '{"v":1 \ud800 half')`)
	useTheApp(p, p.reach)
	wtf8 := base64.StdEncoding.EncodeToString([]byte("{\"v\":1 \xed\xa0\x80 half"))
	if !js[bool](p, `localStorage.getItem("aw:entry:a1") === '{"v":1 \ud800 half' || JSON.parse(localStorage.getItem("aw:unread:1")).body.raw === `+quote(wtf8)) {
		t.Errorf("the text was changed: %s", js[string](p, `JSON.stringify(Object.entries(localStorage).filter(([k]) => /a1|unread/.test(k)))`))
	}
}
