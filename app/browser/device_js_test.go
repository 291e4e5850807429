//go:build js && wasm

package browser

import (
	"testing"
	"time"
)

// TestWatchIdle: told every ten seconds while seen, at once when someone is
// back, and within the event, before the veil lifts.
func TestWatchIdle(t *testing.T) {
	withBoot(t, "{ms: 0, idle() { return this.ms }}")
	var told []time.Duration
	release, err := WatchIdle(func(d time.Duration) { told = append(told, d) })
	must(t, err)
	tick := "[...fake.intervals.values()].forEach((i) => i.f());"
	want(t, "[...fake.intervals.values()].map((i) => i.ms).join()", "10000")
	eval(t, "afterward.ms = 10000.7;"+tick)
	eval(t, "document.visibilityState = 'hidden'; afterward.ms = 20000;"+tick)
	eval(t, "document.visibilityState = 'visible'; afterward.ms = 7200000; fake.send(fake.windowEvents, 'afterward:wake')")
	eval(t, "afterward.ms = -5;"+tick)
	for _, odd := range []string{"NaN", "'x'", "undefined"} {
		eval(t, "afterward.ms = "+odd+";"+tick)
	}
	want := []time.Duration{10 * time.Second, 2 * time.Hour, 0}
	if len(told) != 3 || told[0] != want[0] || told[1] != want[1] || told[2] != want[2] {
		t.Errorf("told %v, want %v", told, want)
	}
	release()
	release()
	eval(t, "afterward.ms = 1; fake.send(fake.windowEvents, 'afterward:wake');"+tick)
	if len(told) != 3 || jsText(t, "fake.intervals.size") != "0" {
		t.Error("still told after release")
	}
	eval(t, "delete globalThis.afterward")
	_, err = WatchIdle(func(time.Duration) {})
	wantErr(t, err, ErrMissing)
}

func TestVeilAndDiscreet(t *testing.T) {
	withBoot(t, "{calls: [], holdVeil(y) { this.calls.push('veil', y) }, discreet(y) { this.calls.push('discreet', y) }}")
	must(t, HoldVeil(true))
	must(t, HoldVeil(false))
	must(t, Discreet(true))
	must(t, Discreet(false))
	want(t, "afterward.calls.join()", "veil,true,veil,false,discreet,true,discreet,false")
	eval(t, "delete globalThis.afterward")
	wantErr(t, HoldVeil(true), ErrMissing)
	wantErr(t, Discreet(true), ErrMissing)
}

// withLocks installs Web Locks as their specification says, for one name.
func withLocks(t *testing.T) {
	eval(t, `navigator.locks = {tail: Promise.resolve(), held: false, request(name, options, f) {
		const run = (lock) => { this.held = true; return Promise.resolve(f(lock)).finally(() => { this.held = false }) };
		if (options.ifAvailable) return Promise.resolve().then(() => this.held ? f(null) : run({name}));
		let aborted = false;
		const waits = new Promise((_, no) => options.signal.addEventListener('abort', () => { aborted = true; no(fake.named('AbortError', '')) }));
		const mine = this.tail.then(() => aborted ? undefined : run({name}));
		this.tail = mine.catch(() => {});
		return Promise.race([mine, waits.catch((e) => { if (!mine.begun) throw e; return mine })]);
	}}`)
	t.Cleanup(func() { eval(t, "delete navigator.locks") })
}

func lockAnswer(t *testing.T, answers chan bool) bool {
	t.Helper()
	select {
	case held := <-answers:
		return held
	case <-time.After(5 * time.Second):
		t.Fatal("no answer")
		return false
	}
}

// TestWithLock: one at a time, given back after a panic too, and a tab that
// waits in vain learns it.
func TestWithLock(t *testing.T) {
	withLocks(t)
	answers := make(chan bool, 4)
	leave := make(chan struct{})
	WithLock("save", time.Second, func(held bool) { answers <- held; <-leave })
	if !lockAnswer(t, answers) {
		t.Fatal("a free lock was not given")
	}
	WithLock("save", 0, func(held bool) { answers <- held })
	if lockAnswer(t, answers) {
		t.Error("a taken lock was given at once")
	}
	WithLock("save", 30*time.Millisecond, func(held bool) { answers <- held })
	if lockAnswer(t, answers) {
		t.Error("a taken lock was given after a wait")
	}
	WithLock("save", 5*time.Second, func(held bool) { answers <- held; panic("fault") })
	time.Sleep(20 * time.Millisecond)
	want(t, "navigator.locks.held", "true")
	close(leave)
	if !lockAnswer(t, answers) {
		t.Error("a lock that was given back was not passed on")
	}
	WithLock("save", time.Second, func(held bool) { answers <- held })
	if !lockAnswer(t, answers) {
		t.Error("a panic kept the lock")
	}
	time.Sleep(10 * time.Millisecond)
	want(t, "navigator.locks.held", "false")
}

// TestWithLockWithout: where no tab can hold anything, saving goes on.
func TestWithLockWithout(t *testing.T) {
	defer eval(t, "delete navigator.locks")
	for _, locks := range []string{"undefined", "{request() { throw fake.named('SecurityError', '') }}", "{request() { return Promise.reject(fake.named('SecurityError', '')) }}"} {
		eval(t, "navigator.locks = "+locks)
		answers := make(chan bool, 1)
		WithLock("save", time.Second, func(held bool) { answers <- held })
		if !lockAnswer(t, answers) {
			t.Errorf("%s: not held", locks)
		}
	}
}

func TestPersist(t *testing.T) {
	defer eval(t, "delete navigator.storage")
	type answer struct {
		granted bool
		err     error
	}
	for name, tc := range map[string]struct {
		storage string
		check   func(t *testing.T, a answer)
	}{
		"granted": {"{persist: () => Promise.resolve(true), persisted: () => Promise.resolve(true)}", func(t *testing.T, a answer) {
			must(t, a.err)
			if !a.granted {
				t.Error("not granted")
			}
		}},
		"refused": {"{persist: () => Promise.resolve(false), persisted: () => Promise.resolve(false)}", func(t *testing.T, a answer) { must(t, a.err) }},
		"missing": {"undefined", func(t *testing.T, a answer) { wantErr(t, a.err, ErrMissing) }},
		"old":     {"{}", func(t *testing.T, a answer) { wantErr(t, a.err, ErrMissing) }},
		"throws": {"{persist: () => Promise.reject(fake.named('TypeError', '')), persisted() { throw fake.named('TypeError', '') }}",
			func(t *testing.T, a answer) { wantThrown(t, a.err, "TypeError") }},
		"odd": {"{persist: () => Promise.resolve('yes'), persisted: () => Promise.resolve()}", func(t *testing.T, a answer) { wantErr(t, a.err, ErrType) }},
	} {
		t.Run(name, func(t *testing.T) {
			eval(t, "navigator.storage = "+tc.storage)
			for _, ask := range []func(func(bool, error)){Persist, Persisted} {
				done := make(chan answer, 1)
				ask(func(granted bool, err error) { done <- answer{granted, err} })
				a := <-done
				tc.check(t, a)
				if a.err != nil && a.granted {
					t.Error("granted beside an error")
				}
			}
		})
	}
}

// TestPlatform: features decide; names only tell what no feature shows.
func TestPlatform(t *testing.T) {
	defer eval(t, "delete globalThis.CSS; delete globalThis.GestureEvent; delete globalThis.onbeforeinstallprompt; delete navigator.userAgent")
	const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
	ios := "globalThis.CSS = {supports: (p, v) => p === '-webkit-touch-callout' && v === 'none'}; globalThis.GestureEvent = class {};"
	desktop := "globalThis.CSS = {supports: () => false};"
	for name, tc := range map[string]struct {
		code, agent, standalone string
		want                    Device
	}{
		"nothing known":                   {"", "", "false", Device{}},
		"Chromium":                        {desktop + "globalThis.onbeforeinstallprompt = null;", "Safari/537.36", "false", Device{Prompts: true}},
		"Firefox":                         {desktop, "Firefox/140.0", "false", Device{}},
		"Safari on a Mac":                 {desktop + "globalThis.GestureEvent = class {};", "Version/18.5 Safari/605.1.15", "false", Device{WebKit: true}},
		"Safari on an iPhone":             {ios, iphone + "Version/18.5 Mobile/15E148 Safari/604.1", "false", Device{WebKit: true, IOS: true}},
		"iPad that signs as a Mac":        {ios, "Mozilla/5.0 (Macintosh) Version/18.5 Safari/605.1.15", "false", Device{WebKit: true, IOS: true}},
		"Chrome on an iPhone":             {ios, iphone + "CriOS/137.0 Mobile/15E148 Safari/604.1", "false", Device{WebKit: true, IOS: true, OtherIOS: true}},
		"Edge on an iPhone":               {ios, iphone + "Version/18.0 EdgiOS/136.0 Mobile/15E148 Safari/604.1", "false", Device{WebKit: true, IOS: true, OtherIOS: true}},
		"another name only":               {ios, iphone + "Mobile/15E148 DuckDuckGo/7", "false", Device{WebKit: true, IOS: true, OtherIOS: true}},
		"inside another app":              {ios, iphone + "Mobile/15E148 [Some app]", "false", Device{WebKit: true, IOS: true, InApp: true}},
		"installed on an iPhone":          {ios, iphone + "Mobile/15E148", "true", Device{WebKit: true, IOS: true, Standalone: true}},
		"old engine without GestureEvent": {"globalThis.CSS = {supports: () => true};", iphone + "Version/18.5 Safari/604.1", "false", Device{WebKit: true, IOS: true}},
	} {
		t.Run(name, func(t *testing.T) {
			withBoot(t, "{standalone: () => "+tc.standalone+"}")
			eval(t, "delete globalThis.CSS; delete globalThis.GestureEvent; delete globalThis.onbeforeinstallprompt; navigator.userAgent = '"+tc.agent+"';"+tc.code)
			if got := Platform(); got != tc.want {
				t.Errorf("got %+v, want %+v", got, tc.want)
			}
		})
	}
}

func TestStandalone(t *testing.T) {
	if Standalone() {
		t.Error("standalone without boot.js")
	}
	for code, is := range map[string]bool{"() => true": true, "() => false": false, "() => 'yes'": false, "() => { throw 1 }": false} {
		withBoot(t, "{standalone: "+code+"}")
		if Standalone() != is {
			t.Errorf("%s: %v", code, !is)
		}
	}
}

func TestInstall(t *testing.T) {
	ask := func() error {
		done := make(chan error, 1)
		Install(func(err error) { done <- err })
		return <-done
	}
	wantErr(t, ask(), ErrMissing)
	for answer, target := range map[string]error{
		"null": ErrMissing, "Promise.resolve('dismissed')": ErrCancelled, "Promise.resolve()": ErrCancelled,
		"Promise.reject(fake.named('NotAllowedError', ''))": ErrGesture, "Promise.resolve('accepted')": nil,
	} {
		withBoot(t, "{install: () => "+answer+"}")
		if err := ask(); target == nil {
			must(t, err)
		} else {
			wantErr(t, err, target)
		}
	}
	withBoot(t, "{set onInstall(f) { this.f = f; f(true) }}")
	var told []bool
	must(t, OnInstallPrompt(func(ready bool) { told = append(told, ready) }))
	eval(t, "afterward.f(false); afterward.f()")
	if len(told) != 3 || !told[0] || told[1] || told[2] {
		t.Errorf("told %v", told)
	}
	withBoot(t, "Object.freeze({})")
	wantErr(t, OnInstallPrompt(func(bool) {}), ErrType)
}
