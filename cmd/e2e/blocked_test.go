package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"afterward/app/ui"
	"afterward/core/guide"
)

// usableWithoutStore walks through the questions, up to one of them or to the end, on a page that can keep
// nothing.
func usableWithoutStore(t *testing.T, p *tab, a answers, last guide.ItemID) {
	t.Helper()
	p.visit("/")
	p.until(visible("#volatile"))
	p.press("#begin")
	p.arrived("/before")
	p.press("#start")
	p.arrived("/check")
	order := p.answerUntil(a, string(last))
	if len(order) < 12 {
		t.Errorf("only %d questions were asked", len(order))
	}
	if !js[bool](p, visible("#volatile")) {
		t.Error("the notice that nothing is kept is gone")
	}
	p.reach("/write")
	p.fill("#draft", "nobody keeps this")
	p.press("#keep")
	p.until(`document.querySelector(".entries a")`)
}

// A page script that finds a store that throws, as in some private modes.
func TestWithAThrowingStoreTheAppRunsAndSaysThatNothingIsKept(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.onNew(`Object.defineProperty(window, "localStorage", {configurable: true, get() { throw new DOMException("blocked", "SecurityError"); }})`)
	usableWithoutStore(t, p, waiting(), guide.ClearNo)
}

// The real thing: Chromium's own setting "block all site data".
func TestWithSiteDataBlockedTheAppRunsAndSaysThatNothingIsKept(t *testing.T) {
	t.Parallel()
	profile := t.TempDir()
	if err := os.MkdirAll(filepath.Join(profile, "Default"), 0o700); err != nil {
		t.Fatal(err)
	}
	settings := prefs(map[string]any{"profile": map[string]any{"default_content_setting_values": map[string]any{"cookies": 2}}})
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), settings, 0o600); err != nil {
		t.Fatal(err)
	}
	site := serve(t, dist)
	p := launchOn(t, site, profile).tab(site)
	p.browser.allow("(?i)serviceworker|service worker") // it is blocked together with the store
	p.load("/away")
	if js[bool](p, `(() => { try { return Boolean(localStorage); } catch { return false; } })()`) {
		t.Fatal("the setting did not block the store")
	}
	usableWithoutStore(t, p, calm().with("control-of-me:phone"), "") // few questions lead to this result
}

// A missing program has many causes. In each the page says which one it may be, the help page can
// be read in full, and Exit works.
func TestWithoutTheProgramThePageSaysWhyAndHelpIsReadable(t *testing.T) {
	t.Parallel()
	const compile = `for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"])
		WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError("Wasm code generation disallowed by embedder"));`
	for _, c := range []struct {
		name, flag, script, fail, reason string
	}{
		{name: "WebAssembly is deleted", script: `delete window.WebAssembly`, reason: "no-wasm"},
		{name: "the engine runs without a compiler, as in lockdown modes", flag: "--js-flags=--jitless", reason: "no-wasm"},
		{name: "the policy of the browser forbids it", script: compile, reason: "blocked"},
		{name: "the request fails", fail: "ConnectionReset", reason: "network"},
		{name: "an add-on blocks the file", fail: "BlockedByClient", reason: "network"},
	} {
		t.Run(c.name, func(t *testing.T) {
			lend := shared
			if c.flag != "" {
				lend = func(t testing.TB) *tab { return open(t, c.flag) }
			}
			p := lend(t)
			p.browser.allow(`(?i)wasm|webassembly|failed to|ERR_|^exception`)
			p.browser.allow("^request: " + ui.ExitTarget)
			if c.script != "" {
				p.onNew(c.script)
			}
			if c.fail != "" {
				p.call("Network.setBypassServiceWorker", args{"bypass": true}, nil) // it has kept the file
				p.intercept("*.wasm", c.fail)
			}
			assertHelpWithoutProgram(p, c.reason)
		})
	}
}

func assertHelpWithoutProgram(p *tab, reason string) {
	p.Helper()
	for _, path := range []string{"/", "/check", "/help"} {
		p.load(path)
		p.until(`document.documentElement.dataset.trouble === ` + quote(reason))
		if !js[bool](p, visible("#trouble")+` && document.querySelector("#trouble-reason").textContent !== "" && document.querySelector("#trouble-next").textContent !== ""`) {
			p.Errorf("%s does not say what is wrong", path)
		}
		if !js[bool](p, visible("#exit")) || !js[bool](p, visible(".help-link")) {
			p.Errorf("%s has no way out or no way to help", path)
		}
	}
	assertHelpReadable(p)
	p.load("/")
	p.until(`document.documentElement.dataset.trouble === ` + quote(reason))
	p.press(".help-link")
	p.until(`location.pathname === "/help"`)
}

// assertHelpReadable opens a country's lines with the browser's own means.
func assertHelpReadable(p *tab) {
	p.Helper()
	if n := js[int](p, `document.querySelectorAll(".countries details").length`); n < 20 {
		p.Errorf("%d countries can be opened", n)
	}
	p.press(".countries details:nth-of-type(2) summary")
	p.until(`document.querySelector(".countries details:nth-of-type(2)").open && ` + visible(".countries details:nth-of-type(2) .lines li"))
	if n := js[int](p, `document.querySelectorAll('a[href^="tel:"]').length`); n < 20 {
		p.Errorf("%d numbers can be called", n)
	}
}

// With JavaScript off every page says what it is and what cannot work; help and Exit do.
func TestWithJavaScriptOffThePagesCanBeRead(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.browser.allow("^request: " + ui.ExitTarget)
	p.call("Emulation.setScriptExecutionDisabled", args{"value": true}, nil)
	p.intercept(ui.ExitTarget+"*", "")
	for _, path := range []string{"/", "/before", "/check", "/today", "/write", "/help", "/privacy"} {
		p.load(path)
		if js[string](p, `document.querySelector("h1").textContent`) == "" || !js[bool](p, visible("#exit")) {
			t.Errorf("%s has no heading or no exit", path)
		}
		if !js[bool](p, visible(".no-script")) {
			t.Errorf("%s does not say that it needs JavaScript", path)
		}
	}
	p.load("/help")
	assertHelpReadable(p)
	p.pressAndLeave("#exit")
	p.until(`location.href.startsWith(` + quote(ui.ExitTarget) + `)`)
}
