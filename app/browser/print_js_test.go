//go:build js && wasm

package browser

import "testing"

// TestPrint: the browser's own way is opened once, and where there is none the page
// hears of it.
func TestPrint(t *testing.T) {
	defer eval(t, "delete globalThis.print")
	eval(t, "fake.printed = 0; globalThis.print = () => { fake.printed++ }")
	must(t, Print())
	want(t, "fake.printed", "1")
	eval(t, "globalThis.print = () => { throw fake.named('SecurityError', '') }")
	wantThrown(t, Print(), "SecurityError")
	eval(t, "delete globalThis.print")
	wantErr(t, Print(), ErrMissing)
	eval(t, "globalThis.print = 7")
	wantErr(t, Print(), ErrMissing)
}

// TestPrintFoot: whatever the text is, it stays one text of the style.
func TestPrintFoot(t *testing.T) {
	eval(t, "fake.oldRoot = document.documentElement; document.documentElement = {style: {setProperty(k, v) { fake.foot = k + ': ' + v }}}")
	defer eval(t, "document.documentElement = fake.oldRoot")
	for text, css := range map[string]string{"22 November 2026": `"22 November 2026"`, "": `""`, `a"; } \`: `"a\"; } \\"`, "a\nb": `"a\a b"`} {
		must(t, PrintFoot(text))
		want(t, "fake.foot", "--printed-foot: "+css)
	}
	eval(t, "document.documentElement = undefined")
	wantErr(t, PrintFoot(""), ErrMissing)
}
