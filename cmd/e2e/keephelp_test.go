package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// Chromium gives a site ten mebibytes of local storage and counts two bytes for each UTF-16 unit of
// keys and values.
const quotaUnits = 10 << 20 / 2

// foreign is a key that is none of ours.
const foreign = "of-another-program"

// stock puts records into the store in place of all that is there, in one go, before the app starts:
// /away is a page of the site without the app.
func (p *tab) stock(records map[string]string) {
	p.Helper()
	if records == nil {
		records = map[string]string{}
	}
	data, err := json.Marshal(records)
	p.must(err)
	if !js[bool](p, `location.href === `+quote(p.site.url()+"/away")) {
		p.load("/away")
	}
	js[any](p, `localStorage.clear(); for (const [key, text] of Object.entries(`+string(data)+`)) localStorage.setItem(key, text)`)
}

// another opens one more tab of the same browser, on a page of the site without the app.
func (p *tab) another() *tab {
	p.Helper()
	q := p.browser.tab(p.site)
	q.load("/away")
	return q
}

// fillUp fills the store to the last unit with a key that is not ours, and sees to it that not one
// unit more goes in.
func (p *tab) fillUp() {
	p.Helper()
	left := js[string](p, fmt.Sprintf(`(() => {
		const key = %s, used = Object.entries(localStorage).reduce((sum, [k, v]) => sum + k.length + v.length, 0);
		const text = "x".repeat(%d - used - key.length);
		localStorage.setItem(key, text);
		try { localStorage.setItem(key, text + "x"); } catch (e) { return e.name; }
		return "there is room left";
	})()`, quote(foreign), quotaUnits))
	if left != "QuotaExceededError" {
		p.Fatalf("the store is not full: %s", left)
	}
}

// ourKeys are all keys of ours, in both stores of the page.
const ourKeys = `[localStorage, sessionStorage].flatMap((s) => Object.keys(s)).filter((k) => k.startsWith("aw"))`

// assertEmpty reads back that nothing of ours is stored.
func (p *tab) assertEmpty(when string) {
	p.Helper()
	if left := js[[]string](p, ourKeys); len(left) > 0 {
		p.Errorf("%s there is %v", when, left)
	}
}

// assertStored compares the store with what it should hold, and names what differs.
func (p *tab) assertStored(when string, want map[string]string, but ...string) {
	p.Helper()
	got := without(p.snapshotOurs(), but...)
	for key, text := range got {
		if was, ok := want[key]; !ok {
			p.Errorf("%s there is %s as well: %.200q", when, key, text)
		} else if was != text {
			p.Errorf("%s %s holds %.200q (%d bytes), want %.200q (%d bytes)", when, key, text, len(text), was, len(was))
		}
	}
	for key := range want {
		if _, ok := got[key]; !ok {
			p.Errorf("%s %s is gone", when, key)
		}
	}
}

// snapshotOurs is snapshot without the keys of others, which may be large.
func (p *tab) snapshotOurs() map[string]string {
	p.Helper()
	return js[map[string]string](p, `Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith("aw")))`)
}

// without is a copy of records that lacks some keys.
func without(records map[string]string, keys ...string) map[string]string {
	out := map[string]string{}
	for key, text := range records {
		out[key] = text
	}
	for _, key := range keys {
		delete(out, key)
	}
	return out
}

// enter puts text into a field by script, as a paste does, within one task of the page.
func enter(field, text string) string {
	return fmt.Sprintf(`(() => { const f = document.querySelector(%s); f.value = %s; f.dispatchEvent(new Event("input", {bubbles: true})); })()`, quote(field), text)
}

// valueOf is the text of a field.
func (p *tab) valueOf(field string) string {
	p.Helper()
	return js[string](p, `document.querySelector(`+quote(field)+`).value`)
}

// draftKey is where the text of a new entry lies.
const draftKey = "aw:draft:entry"

// draftHolds is true when exactly this text is stored as the draft of a new entry.
func draftHolds(text string) string {
	return fmt.Sprintf(`JSON.parse(localStorage.getItem(%q))?.body.text === %s`, draftKey, quote(text))
}

// expand shows the whole list of entries.
const expand = `(async () => {
	while (document.querySelector('.entries [aria-busy="true"]')) await new Promise((go) => setTimeout(go, 5));
	for (let more; (more = document.querySelector(".entries .btn")); ) {
		const rows = document.querySelectorAll(".entries li").length;
		more.click();
		while (document.querySelectorAll(".entries li").length === rows) await new Promise((go) => setTimeout(go, 5));
	}
	return document.querySelectorAll(".entries li").length;
})()`

// exact writes a text as a JavaScript string literal of ASCII. What is not UTF-8 is WTF-8: three
// bytes for half of a surrogate pair.
func exact(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte('"')
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\u%04x`, 0xD000|int(s[1]&0x3F)<<6|int(s[2]&0x3F))
			n = 3
		case r < ' ' || r == '"' || r == '\\' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04x`, r)
		case r < 0x7f:
			b.WriteByte(byte(r))
		default:
			fmt.Fprintf(&b, `\u{%x}`, r)
		}
		s = s[n:]
	}
	b.WriteByte('"')
	return b.String()
}

// The literal says what the text says.
func TestExactLiterals(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"a\"\\\n\x00":        `"a\u0022\u005c\u000a\u0000"`,
		"é😀":                 `"\u{e9}\u{1f600}"`,
		"a\xed\xa0\xbdb":     `"a\ud83db"`,
		"\xed\xb8\x80\ufeff": `"\ude00\u{feff}"`,
	} {
		if got := exact(text); got != want {
			t.Errorf("%q is written %s, want %s", text, got, want)
		}
	}
}
