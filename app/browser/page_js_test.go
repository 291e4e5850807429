//go:build js && wasm

package browser

import (
	"testing"

	"afterward/core/civil"
)

// withDate makes new Date() answer for one moment in one time zone.
func withDate(t *testing.T, body string) {
	eval(t, "globalThis.RealDate ||= Date; globalThis.Date = class { "+body+" }")
	t.Cleanup(func() { eval(t, "globalThis.Date = RealDate") })
}

// TestTodayIsTheBrowsersDay: Go's own clock would say otherwise, because it
// knows one fixed offset. The fake is a day that no UTC clock shows.
func TestTodayIsTheBrowsersDay(t *testing.T) {
	withDate(t, "getFullYear() { return 2027 } getMonth() { return 0 } getDate() { return 31 } getHours() { return 23 } getMinutes() { return 59 }")
	if d, err := Today(); err != nil || d != civil.MustParse("2027-01-31") {
		t.Errorf("Today = %v, %v", d, err)
	}
	if h, m, err := Clock(); err != nil || h != 23 || m != 59 {
		t.Errorf("Clock = %d:%d, %v", h, m, err)
	}
}

func TestTodayOfABrokenClock(t *testing.T) {
	for name, body := range map[string]string{
		"invalid date":  "getFullYear() { return NaN } getMonth() { return NaN } getDate() { return NaN } getHours() { return NaN }",
		"month too big": "getFullYear() { return 2027 } getMonth() { return 12 } getDate() { return 1 } getHours() { return '9' }",
		"year 0":        "getFullYear() { return 0 } getMonth() { return 1 } getDate() { return 1 } getHours() { return null }",
	} {
		t.Run(name, func(t *testing.T) {
			withDate(t, body)
			d, err := Today()
			wantErr(t, err, ErrType)
			if !d.IsZero() {
				t.Errorf("Today = %v beside an error", d)
			}
			_, _, err = Clock()
			wantErr(t, err, ErrType)
		})
	}
	withDate(t, "constructor() { throw fake.named('RangeError', '') }")
	_, err := Today()
	wantThrown(t, err, "RangeError")
}

func TestFocusID(t *testing.T) {
	eval(t, `new fake.Element('H1', 'title'); new fake.Element('INPUT', 'name', true);
		new fake.Element('H2', 'part'); new fake.Element('P', 'gone').hidden = true`)
	for id, tc := range map[string]struct{ prevent, tabindex, scrolled, shown string }{
		"title": {"true", "-1", "1", "undefined"},       // begins a page: shown from the top
		"name":  {"false", "undefined", "0", "nearest"}, // focusable by itself: scrolled into view
		"part":  {"false", "-1", "0", "nearest"},        // target within a page: must not jump to the top
	} {
		eval(t, "fake.scrolls.length = 0; document.activeElement = null")
		must(t, FocusID(id))
		want(t, "document.activeElement.id", id)
		want(t, "document.activeElement.focusOptions.preventScroll", tc.prevent)
		want(t, "document.activeElement.attributes.tabindex", tc.tabindex)
		want(t, "fake.scrolls.length", tc.scrolled)
		want(t, "document.activeElement.shown", tc.shown) // what had the focus before is not scrolled by focusing it
	}
	wantErr(t, FocusID("gone"), ErrMissing)
	wantErr(t, FocusID("nowhere"), ErrMissing)
}

func TestScrollTop(t *testing.T) {
	eval(t, "fake.scrolls.length = 0")
	must(t, ScrollTop())
	want(t, "fake.scrolls.map((s) => [s.behavior, s.left, s.top]).join()", "instant,0,0")
}

// TestSetValueClears: go-app's Value("") leaves the old text in the input.
func TestSetValueClears(t *testing.T) {
	eval(t, "new fake.Element('TEXTAREA', 'note', true).value = 'old'")
	must(t, SetValue("note", ""))
	want(t, "fake.elements.get('note').value === ''", "true")
	must(t, SetValue("note", "\uFEFFa\x00\xED\xA0\xBD"))
	want(t, `fake.elements.get('note').value === '\uFEFFa\0\uD83D'`, "true")
	if s, err := Value("note"); err != nil || s != "\uFEFFa\x00\U0010FFFE\U0010F83D" {
		t.Errorf("Value = %q, %v", s, err)
	} else {
		must(t, SetValue("note", s))
		want(t, `fake.elements.get('note').value === '\uFEFFa\0\uD83D'`, "true")
	}
}

// TestSetValueKeepsTheCaret: writing an equal text would move it to the end.
func TestSetValueKeepsTheCaret(t *testing.T) {
	eval(t, "Object.assign(new fake.Element('INPUT', 'same', true), {text: 'as it is', writes: 0})")
	must(t, SetValue("same", "as it is"))
	want(t, "fake.elements.get('same').writes", "0")
	must(t, SetValue("same", "other"))
	want(t, "fake.elements.get('same').writes", "1")
}

// TestRefusals: a setter that throws would end the program if it were not
// called through Reflect.set.
func TestRefusals(t *testing.T) {
	eval(t, `new fake.Element('INPUT', 'file', true).type = 'file';
		new fake.Element('INPUT', 'box', true).type = 'checkbox';
		Object.freeze(new fake.Element('INPUT', 'frozen', true));
		Object.defineProperty(new fake.Element('DIV', 'div'), 'value', {value: 7})`)
	wantThrown(t, SetValue("file", "x"), "InvalidStateError")
	wantThrown(t, SelectionRange("box", 0, 1), "InvalidStateError")
	wantErr(t, SetChecked("frozen", true), ErrType)
	wantErr(t, SetValue("file", "caf\xE9"), ErrText)
	_, err := Value("div")
	wantErr(t, err, ErrType)
	for _, err := range []error{SetValue("nowhere", ""), SetChecked("nowhere", true), SelectionRange("nowhere", 0, 0)} {
		wantErr(t, err, ErrMissing)
	}
	_, err = Value("nowhere")
	wantErr(t, err, ErrMissing)
}

func TestSmallEffects(t *testing.T) {
	eval(t, "new fake.Element('INPUT', 'tick', true); new fake.Element('TEXTAREA', 'sel', true)")
	must(t, SetChecked("tick", true))
	want(t, "fake.elements.get('tick').checked", "true")
	if now, err := Checked("tick"); err != nil || !now {
		t.Errorf("checked: %v, %v", now, err)
	}
	must(t, SetChecked("tick", false))
	want(t, "fake.elements.get('tick').checked", "false")
	if now, err := Checked("tick"); err != nil || now {
		t.Errorf("unchecked: %v, %v", now, err)
	}
	if _, err := Checked("nowhere"); err == nil {
		t.Error("a box that is not there has a state")
	}
	must(t, SelectionRange("sel", 2, 5))
	want(t, "fake.elements.get('sel').selection.join()", "2,5")
	must(t, Title("Write"))
	want(t, "document.title", "Write")
	eval(t, "fake.reloads = 0")
	must(t, Reload())
	want(t, "fake.reloads", "1")
}

// TestDownload: the file holds the exact bytes, which a Blob made of a string
// would not, and they are let go later, not before the browser has read them.
func TestDownload(t *testing.T) {
	const text = "\uFEFFBEGIN\r\nné\x00\xED\xA0\xBD\xFF"
	eval(t, "fake.timers.length = 0")
	must(t, Download("notes.txt", "text/plain", text))
	want(t, "fake.clicked.download + ' ' + fake.clicked.href", "notes.txt blob:1")
	want(t, "fake.blobs.get('blob:1').type", "text/plain")
	bytes, err := await(eval(t, "fake.blobs.get('blob:1').arrayBuffer().then((b) => [...new Uint8Array(b)].join())"))
	must(t, err)
	joined, _ := bytes.String()
	want(t, "String.fromCharCode("+joined+")", latin1(text))
	want(t, "fake.timers.map((t) => t.ms).join()", "60000")
	want(t, "fake.timers.forEach((t) => t.run()), fake.blobs.size", "0")
}

// latin1 writes each byte of s as one character.
func latin1(s string) string {
	r := make([]rune, len(s))
	for i := range len(s) {
		r[i] = rune(s[i])
	}
	return string(r)
}

func TestDownloadRefused(t *testing.T) {
	eval(t, "globalThis.RealBlob = Blob; globalThis.Blob = class { constructor() { throw fake.named('NotAllowedError', '') } }")
	defer eval(t, "globalThis.Blob = RealBlob")
	wantThrown(t, Download("a", "text/plain", "b"), "NotAllowedError")
	eval(t, "delete globalThis.Blob")
	wantErr(t, Download("a", "text/plain", "b"), ErrMissing)
}
