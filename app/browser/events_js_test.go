//go:build js && wasm

package browser

import (
	"slices"
	"testing"
)

// TestOnHideRunsWithinTheEvent: dispatchEvent returns only after f has run. A
// page that is about to go gives no second chance.
func TestOnHideRunsWithinTheEvent(t *testing.T) {
	calls := 0
	release, err := OnHide(func() { calls++ })
	must(t, err)
	for _, tc := range []struct {
		name, code string
		calls      int
	}{
		{"blur", "fake.send(fake.windowEvents, 'blur')", 1},
		{"pagehide", "fake.send(fake.windowEvents, 'pagehide')", 1},
		{"exit", "fake.send(fake.windowEvents, 'afterward:leave')", 1},
		{"hidden", "document.visibilityState = 'hidden', fake.send(document, 'visibilitychange')", 1},
		{"shown again", "document.visibilityState = 'visible', fake.send(document, 'visibilitychange')", 0},
		{"other event", "fake.send(fake.windowEvents, 'focus')", 0},
	} {
		calls = 0
		eval(t, tc.code)
		if calls != tc.calls {
			t.Errorf("%s: %d calls, want %d", tc.name, calls, tc.calls)
		}
	}
	release()
	release() // a second release does nothing
	calls = 0
	eval(t, "fake.send(fake.windowEvents, 'blur'), fake.send(fake.windowEvents, 'pagehide')")
	if calls != 0 {
		t.Error("called after release")
	}
}

// TestOnShow: what comes back to the front is told, what goes is not.
func TestOnShow(t *testing.T) {
	calls := 0
	release, err := OnShow(func() { calls++ })
	must(t, err)
	for _, tc := range []struct {
		name, code string
		calls      int
	}{
		{"hidden", "document.visibilityState = 'hidden', fake.send(document, 'visibilitychange')", 0},
		{"shown while hidden", "fake.send(fake.windowEvents, 'pageshow')", 0},
		{"shown", "document.visibilityState = 'visible', fake.send(document, 'visibilitychange')", 1},
		{"back from the history", "fake.send(fake.windowEvents, 'pageshow')", 1},
		{"other event", "fake.send(fake.windowEvents, 'blur')", 0},
	} {
		calls = 0
		eval(t, tc.code)
		if calls != tc.calls {
			t.Errorf("%s: %d calls, want %d", tc.name, calls, tc.calls)
		}
	}
	release()
	calls = 0
	eval(t, "fake.send(fake.windowEvents, 'pageshow')")
	if calls != 0 {
		t.Error("called after release")
	}
}

// TestOnLeave: what is registered first is saved first; blur is no reason to
// forget anything.
func TestOnLeave(t *testing.T) {
	var order []string
	stopHide, err := OnHide(func() { order = append(order, "save") })
	must(t, err)
	defer stopHide()
	stopLeave, err := OnLeave(func() { order = append(order, "forget") })
	must(t, err)
	defer stopLeave()
	eval(t, "fake.send(fake.windowEvents, 'blur'), fake.send(fake.windowEvents, 'afterward:leave')")
	if !slices.Equal(order, []string{"save", "save", "forget"}) {
		t.Errorf("order %v", order)
	}
}

// TestOnHideAllOrNothing: a listener left behind by a failed call could run
// with a function that nobody expects any more.
func TestOnHideAllOrNothing(t *testing.T) {
	eval(t, `fake.added = 0; globalThis.realDocument = document; globalThis.realAdd = addEventListener; globalThis.realRemove = removeEventListener;
		globalThis.addEventListener = (...a) => { fake.added++; realAdd(...a) };
		globalThis.removeEventListener = (...a) => { fake.added--; realRemove(...a) };
		globalThis.document = undefined`)
	defer eval(t, "globalThis.document = realDocument; globalThis.addEventListener = realAdd; globalThis.removeEventListener = realRemove")
	release, err := OnHide(func() { t.Error("called") })
	wantErr(t, err, ErrMissing)
	want(t, "fake.added", "0")
	release() // safe to call all the same
	eval(t, "fake.send(fake.windowEvents, 'blur')")
}

func TestOnStorage(t *testing.T) {
	var keys []string
	release, err := OnStorage(func(key string) { keys = append(keys, key) })
	must(t, err)
	defer release()
	eval(t, `fake.send(fake.windowEvents, 'storage', {key: 'aw:entry:a', storageArea: localStorage});
		fake.send(fake.windowEvents, 'storage', {key: 'aw-left', storageArea: fake.storage()});
		fake.send(fake.windowEvents, 'storage', {key: 'aw:\uD83D', storageArea: null});
		fake.send(fake.windowEvents, 'storage', {key: null, storageArea: localStorage});
		fake.send(fake.windowEvents, 'storage', {})`)
	if want := []string{"aw:entry:a", "aw:\xED\xA0\xBD", "", ""}; !slices.Equal(keys, want) {
		t.Errorf("keys %q, want %q", keys, want)
	}
}

// TestPanicStaysInside: a panic in one handler would end the program with text
// unsaved.
func TestPanicStaysInside(t *testing.T) {
	var got any
	OnPanic(func(r any) { got = r })
	defer OnPanic(nil)
	release, err := OnHide(func() { panic("fault") })
	must(t, err)
	defer release()
	eval(t, "fake.send(fake.windowEvents, 'blur')")
	if got != "fault" {
		t.Errorf("reported %v", got)
	}
	OnPanic(nil)
	eval(t, "fake.send(fake.windowEvents, 'blur')") // the test would end here
}
