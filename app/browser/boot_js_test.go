//go:build js && wasm

package browser

import (
	"reflect"
	"testing"
	"time"
)

func withBoot(t *testing.T, object string) {
	eval(t, "globalThis.afterward = "+object)
	t.Cleanup(func() { eval(t, "delete globalThis.afterward") })
}

// TestWithoutBoot: boot.js may be missing, cut off or replaced by an extension.
func TestWithoutBoot(t *testing.T) {
	_, err := TakeEarly()
	wantErr(t, err, ErrMissing)
	wantErr(t, Ready(), ErrMissing)
	wantErr(t, OnUpdate(func() {}), ErrMissing)
	wantErr(t, ApplyUpdate(), ErrMissing)
	if MemoryOnly() {
		t.Error("MemoryOnly without boot.js")
	}
}

func TestMemoryOnly(t *testing.T) {
	for code, is := range map[string]bool{
		"{memoryOnly: true}": true, "{memoryOnly: false}": false, "{}": false, "{memoryOnly: 'true'}": false,
		"{get memoryOnly() { throw 1 }}": false,
	} {
		withBoot(t, code)
		if MemoryOnly() != is {
			t.Errorf("%s: %v", code, !is)
		}
	}
}

func TestTakeEarly(t *testing.T) {
	withBoot(t, `{takeEarly: () => [
		{key: 'why', value: '\uFEFFBecause\0 \uD83D', checked: false, pressed: false, focused: true, start: 2, end: 5},
		{key: 'safe', value: 'no', checked: true, pressed: false, focused: false, start: null, end: null},
		{key: 'next', value: '', checked: false, pressed: true, focused: false},
	]}`)
	got, err := TakeEarly()
	must(t, err)
	if want := []Early{
		{Key: "why", Value: "\uFEFFBecause\x00 \U0010FFFE\U0010F83D", Focused: true, Start: 2, End: 5},
		{Key: "safe", Value: "no", Checked: true, Start: -1, End: -1},
		{Key: "next", Pressed: true, Start: -1, End: -1},
	}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// TestTakeEarlyKeepsTheGoodOnes: one odd entry must not cost a person the rest.
func TestTakeEarlyKeepsTheGoodOnes(t *testing.T) {
	good := "{key: 'a', value: 'kept', checked: false, pressed: false, focused: false}"
	for _, bad := range []string{"null", "{}", "{key: 7, value: '', checked: false, pressed: false, focused: false}",
		"{key: 'b', value: 'x', checked: 'yes', pressed: false, focused: false}",
		"{key: 'b', get value() { throw 1 }, checked: false, pressed: false, focused: false}"} {
		withBoot(t, "{takeEarly: () => ["+bad+", "+good+"]}")
		got, err := TakeEarly()
		if err == nil || len(got) != 1 || got[0].Value != "kept" {
			t.Errorf("%s: %+v, %v", bad, got, err)
		}
	}
	for _, odd := range []string{"null", "undefined", "7", "{length: -1}", "{length: 'x'}"} {
		withBoot(t, "{takeEarly: () => ("+odd+")}")
		if got, err := TakeEarly(); err == nil || got != nil {
			t.Errorf("takeEarly gives %s: %v, %v", odd, got, err)
		}
	}
}

func TestUpdate(t *testing.T) {
	withBoot(t, "{ready() { this.isReady = true }, applyUpdate() { return this.waits }, waits: false}")
	must(t, Ready())
	want(t, "afterward.isReady", "true")
	wantErr(t, ApplyUpdate(), ErrNoUpdate)
	eval(t, "afterward.waits = true")
	must(t, ApplyUpdate())
	calls := 0
	must(t, OnUpdate(func() { calls++ }))
	eval(t, "afterward.onUpdate()")
	if calls != 1 {
		t.Errorf("%d calls", calls)
	}
}

// TestOnUpdateAtOnce: boot.js calls back while Go is still setting the property.
func TestOnUpdateAtOnce(t *testing.T) {
	withBoot(t, "{set onUpdate(f) { f() }}")
	calls := 0
	must(t, OnUpdate(func() { calls++ }))
	if calls != 1 {
		t.Errorf("%d calls", calls)
	}
	withBoot(t, "Object.freeze({})")
	wantErr(t, OnUpdate(func() {}), ErrType)
}

func TestClearCaches(t *testing.T) {
	defer eval(t, "delete globalThis.caches; delete navigator.serviceWorker")
	const two = `{names: ['a', 'b'], keys() { return Promise.resolve([...this.names]) }, delete(n) { this.names = this.names.filter((x) => x !== n); return Promise.resolve(true) }}`
	const worker = `{list: [{unregister() { navigator.serviceWorker.list = []; return Promise.resolve(true) }}], getRegistrations() { return Promise.resolve(this.list) }}`
	for name, tc := range map[string]struct {
		caches, workers string
		check           func(t *testing.T, err error)
	}{
		"all gone": {two, worker, func(t *testing.T, err error) {
			must(t, err)
			want(t, "caches.names.length + navigator.serviceWorker.list.length", "0")
		}},
		"neither there": {"undefined", "undefined", must},
		"one stays": {"Object.assign(" + two + ", {delete: () => Promise.resolve(false)})", "undefined",
			func(t *testing.T, err error) { wantErr(t, err, ErrNotCleared) }},
		// A refusal for caches must not leave the worker behind.
		"refused": {"{keys: () => Promise.reject(fake.named('SecurityError', ''))}", worker, func(t *testing.T, err error) {
			wantThrown(t, err, "SecurityError")
			want(t, "navigator.serviceWorker.list.length", "0")
		}},
		"throws":        {"{keys() { throw fake.named('SecurityError', '') }}", "undefined", func(t *testing.T, err error) { wantThrown(t, err, "SecurityError") }},
		"no promise":    {"{keys: () => null}", "undefined", func(t *testing.T, err error) { wantErr(t, err, ErrMissing) }},
		"never settles": {"{keys: () => new Promise(() => {})}", "undefined", func(t *testing.T, err error) { wantErr(t, err, ErrTimeout) }},
	} {
		t.Run(name, func(t *testing.T) {
			defer func(d time.Duration) { promiseTime = d }(promiseTime)
			promiseTime = 50 * time.Millisecond
			eval(t, "globalThis.caches = "+tc.caches+"; navigator.serviceWorker = "+tc.workers)
			done := make(chan error, 1)
			ClearCaches(func(err error) { done <- err })
			tc.check(t, <-done)
		})
	}
}
