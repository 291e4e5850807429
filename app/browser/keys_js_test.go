//go:build js && wasm

package browser

import "testing"

// TestOnKey: what a field wants is its own, what somebody else has taken stays taken, and
// a press that did something does nothing more.
func TestOnKey(t *testing.T) {
	var got []Key
	release, err := OnKey(func(k Key) bool { got = append(got, k); return k.Name == "?" })
	must(t, err)
	eval(t, `globalThis.press = (fields, target) => {
		const e = Object.assign(new Event("keydown", {cancelable: true}), fields);
		Object.defineProperty(e, "target", {value: target ?? document});
		windowEvents = fake.windowEvents.dispatchEvent(e);
		return e.defaultPrevented;
	}; globalThis.windowEvents = null`)
	for _, c := range []struct {
		name, code string
		want       Key
		taken      string
	}{
		{"taken", `press({key: "?", shiftKey: true})`, Key{Name: "?", Shift: true}, "true"},
		{"not taken", `press({key: "g"})`, Key{Name: "g"}, "false"},
		{"the browser's own", `press({key: "g", ctrlKey: true})`, Key{Name: "g", Command: true}, "false"},
		{"in a text", `press({key: "g"}, {tagName: "TEXTAREA"})`, Key{Name: "g", Typing: true}, "false"},
		{"in a list", `press({key: "g"}, {tagName: "SELECT"})`, Key{Name: "g", Typing: true}, "false"},
		{"in a field", `press({key: "g"}, {tagName: "INPUT", type: "search"})`, Key{Name: "g", Typing: true}, "false"},
		{"on a tick", `press({key: "g"}, {tagName: "INPUT", type: "checkbox"})`, Key{Name: "g"}, "false"},
		{"on a button", `press({key: "g"}, {tagName: "BUTTON"})`, Key{Name: "g"}, "false"},
		{"in a page that is edited", `press({key: "g"}, {tagName: "DIV", isContentEditable: true})`, Key{Name: "g", Typing: true}, "false"},
		{"a letter being put together", `press({key: "g", isComposing: true})`, Key{Name: "g", Typing: true}, "false"},
		{"held down", `press({key: "g", repeat: true})`, Key{Name: "g", Repeat: true}, "false"},
	} {
		got = nil
		taken := jsText(t, c.code)
		if len(got) != 1 {
			t.Errorf("%s: %d calls", c.name, len(got))
			continue
		}
		got[0].At = 0
		if got[0] != c.want || taken != c.taken {
			t.Errorf("%s: %+v, taken %s", c.name, got[0], taken)
		}
	}
	got = nil
	eval(t, `press({})`) // filled in by the browser
	release()
	eval(t, `press({key: "g"})`)
	if len(got) != 0 {
		t.Errorf("called with %+v", got)
	}
}

// TestKeepFocus: the focus goes back where it was, and says so when it cannot.
func TestKeepFocus(t *testing.T) {
	eval(t, `globalThis.one = new fake.Element("BUTTON", "keep-one", true), globalThis.two = new fake.Element("BUTTON", "keep-two", true), one.isConnected = two.isConnected = true`)
	must(t, FocusID("keep-one"))
	back, err := KeepFocus()
	must(t, err)
	must(t, FocusID("keep-two"))
	must(t, back())
	want(t, "document.activeElement.id", "keep-one")
	eval(t, "one.isConnected = false")
	wantErr(t, back(), ErrMissing)
	eval(t, "document.activeElement = null")
	back, err = KeepFocus()
	must(t, err)
	wantErr(t, back(), ErrMissing)
}

// TestReveal: what lies in something closed can be seen afterwards.
func TestReveal(t *testing.T) {
	eval(t, `globalThis.outer = new fake.Element("DETAILS", "outer"), globalThis.inner = new fake.Element("SELECT", "inner", true), outer.open = false, outer.parentElement = null, inner.parentElement = outer`)
	must(t, Reveal("inner"))
	want(t, "outer.open", "true")
	wantErr(t, Reveal("nowhere"), ErrMissing)
}
