package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// discreetWatch writes down, from the first moment of every document on, each title it had, and for
// each frame the manifest and the icons it pointed to. (The parser makes a link, and right after it, in
// the same turn, boot.js sends it elsewhere. Observers run in between, the browser's own reading of
// links does not.)
const discreetWatch = `(() => {
	const seen = window.discreetSeen = {Titles: [], Links: []};
	const note = (list, what) => { if (what && !list.includes(what)) list.push(what); };
	const look = () => note(seen.Titles, document.title);
	new MutationObserver(look).observe(document, {childList: true, subtree: true, characterData: true, attributes: true});
	const frame = () => {
		look();
		document.querySelectorAll("link[rel=manifest], link[rel=icon], link[rel=apple-touch-icon]").forEach((e) => note(seen.Links, new URL(e.href).pathname));
		requestAnimationFrame(frame);
	};
	frame();
})()`

type discreetSeen struct{ Titles, Links []string }

// assertNeutral checks that the page has never had another name than the neutral one, nor pointed to
// another manifest or icon, and that nothing at its top has our name.
func (p *tab) assertNeutral(path string) {
	p.Helper()
	seen := js[discreetSeen](p, `discreetSeen`)
	if !slices.Equal(seen.Titles, []string{"Notes"}) {
		p.Errorf("%s: the titles were %q", path, seen.Titles)
	}
	if len(seen.Links) < 3 {
		p.Errorf("%s: the links were %q", path, seen.Links)
	}
	for _, link := range seen.Links {
		if !strings.Contains(link, "notes") {
			p.Errorf("%s: there was a link to %s", path, link)
		}
	}
	top := js[string](p, `(document.querySelector("header")?.innerText ?? "") +
		document.querySelector("meta[name=apple-mobile-web-app-title]").content + document.querySelector("meta[name=description]").content`)
	if !strings.Contains(top, "Notes") || strings.Contains(top, "Afterward") || strings.Contains(top, "breakup") {
		p.Errorf("%s: at the top stands %q", path, top)
	}
}

// discreetOn presses the switch on the page about installing.
func (p *tab) discreetOn() {
	p.Helper()
	p.visit("/install")
	p.press("#neutral-name-yes")
	p.until(`document.querySelector("#named-said")?.textContent.includes("It is called “Notes” now")`)
}

// The neutral name is there at once, on every page, and after a reload from the very first moment:
// in the tab, at the top of the page, in the manifest and the icons. Behind the lock too.
func TestDiscreetNameIsThereFromTheFirstMoment(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(lockStory(t))
	p.discreetOn()
	if title := js[string](p, `document.title`); title != "Notes" {
		t.Errorf("at once the title is %q", title)
	}
	p.assertManifest("Notes", "/notes")
	p.onNew(discreetWatch)
	p.reload()
	p.assertNeutral("/install, reloaded")
	for _, path := range []string{"/today", "/write", "/help", "/"} {
		p.visit(path)
		p.assertNeutral(path)
	}
	p.follow(`a[href="/today"]`)
	p.follow(`nav a[href="/you"]`)
	p.assertNeutral("/you, by a link")
	for _, e := range p.historyOf() {
		if strings.Contains(e.Title, "Afterward") {
			t.Errorf("the history has %q for %s", e.Title, e.URL)
		}
	}
	p.stock(lockSealed(t, p.snapshot()))
	p.visit("/write")
	p.until(lockThere)
	p.assertNeutral("/write, locked")
	p.assertOff()
}

// assertOff turns the neutral name off again.
func (p *tab) assertOff() {
	p.Helper()
	p.visit("/install")
	p.lockOpen(lockPhrase)
	p.press("#neutral-name-yes")
	p.until(`document.querySelector("#named-said")?.textContent.includes("again")`)
	p.until(`document.title === "On your phone · Afterward"`)
	p.assertManifest("Afterward", "")
	p.visit("/help")
	if title := js[string](p, `document.title`); !strings.Contains(title, "Afterward") {
		p.Errorf("with the name off the title is %q", title)
	}
	if home := js[string](p, `document.querySelector("header").innerText`); !strings.Contains(home, "Afterward") {
		p.Errorf("with the name off the top reads %q", home)
	}
}

// assertManifest asks the browser which name an app would have that is installed now.
func (p *tab) assertManifest(name, id string) {
	p.Helper()
	var got struct {
		URL    string
		Data   string
		Errors []any
	}
	p.call("Page.getAppManifest", nil, &got)
	var m struct {
		ID, Name  string
		ShortName string `json:"short_name"`
	}
	if err := json.Unmarshal([]byte(got.Data), &m); err != nil {
		p.Fatalf("%s holds %q: %v", got.URL, got.Data, err)
	}
	if m.Name != name || m.ShortName != name || id != "" && m.ID != id || len(got.Errors) > 0 {
		p.Errorf("%s: an installed app would be called %q, %q with the id %q: %v", got.URL, m.Name, m.ShortName, m.ID, got.Errors)
	}
	if name == "Notes" && strings.Contains(strings.ToLower(got.Data), "afterward") {
		p.Errorf("the neutral manifest says %s", got.Data)
	}
}

// A visit is an entry of the browser's history.
type historyEntry struct{ URL, Title string }

// historyOf is the history of the tab.
func (p *tab) historyOf() []historyEntry {
	p.Helper()
	var got struct{ Entries []historyEntry }
	p.call("Page.getNavigationHistory", nil, &got)
	return got.Entries
}

// What is really installed, by Chromium itself: under its plain name it runs in a window of its own,
// with everything that is kept; with the neutral name chosen first, nothing on the device names the
// app, neither the entry in the list of programs nor the title of its window.
func TestDiscreetAppIsInstalledAsNotes(t *testing.T) {
	t.Parallel()
	home := t.TempDir() // where Chromium notes down what is installed
	p := open(t, "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home)
	p.stock(lockStory(t))
	p.visit("/")
	p.installed()
	p.discreetOn()
	app := p.launchAsApp()
	app.until(ready)
	app.until(`document.title === "Notes"`)
	if !js[bool](app, `matchMedia("(display-mode: standalone)").matches`) {
		t.Error("the app does not run in a window of its own")
	}
	app.visit("/write")
	app.until(`document.querySelector(".entries").textContent.includes("Told Mara")`)
	app.assertWayOut()
	entries := 0
	err := filepath.WalkDir(home, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".desktop" {
			return err
		}
		entries++
		text, err := os.ReadFile(path)
		if !strings.Contains(string(text), "\nName=Notes\n") || strings.Contains(strings.ToLower(string(text)), "afterward") {
			t.Errorf("the list of programs has:\n%s", text)
		}
		return err
	})
	if err != nil || entries == 0 {
		t.Errorf("%d entries in the list of programs: %v", entries, err)
	}
}

// launchAsApp installs what is open in a tab, as the browser's own menu does, and opens it in a window
// of its own.
func (p *tab) launchAsApp() *tab {
	p.Helper()
	var id struct{ AppID string }
	p.call("Page.getAppId", nil, &id)
	for _, c := range []struct {
		method string
		params args
	}{
		{"PWA.install", args{"manifestId": id.AppID, "installUrlOrBundleUrl": p.site.url() + p.where()}},
		{"PWA.changeAppUserSettings", args{"manifestId": id.AppID, "displayMode": "standalone"}},
		{"PWA.launch", args{"manifestId": id.AppID}},
	} {
		p.must(p.browser.tap.send("", c.method, c.params))
	}
	for end := time.Now().Add(patience); time.Now().Before(end); pause(50 * time.Millisecond) {
		for _, info := range browserCall(p, target.GetTargets, target.GetTargetsParams{}).TargetInfos {
			if info.Type == "page" && strings.HasPrefix(info.URL, p.site.url()) && string(info.TargetID) != p.targetID() {
				ctx, _ := chromedp.NewContext(p.browser.ctx, chromedp.WithTargetID(info.TargetID))
				app := &tab{TB: p.TB, browser: p.browser, site: p.site, ctx: ctx, pressed: map[string]time.Time{}}
				p.must(chromedp.Do(ctx))
				return app
			}
		}
	}
	p.Fatal("the installed app does not open")
	return nil
}

// assertWayOut presses Exit in the installed app: it stays in its window and shows the neutral page.
// An address outside would open a browser in front of it, and leave the app as it is behind.
func (p *tab) assertWayOut() {
	p.Helper()
	p.pressAndLeave("#exit")
	p.until(`location.pathname === "/away" && document.readyState === "complete"`)
	if js[bool](p, secret) {
		p.Error("the neutral page shows what is ours")
	}
	p.back()
	p.until(fmt.Sprintf(`location.host === %s && document.title === "Closed" && %s`, quote(p.site.addr), visible("#cover")))
	if text := js[string](p, `document.body.innerText + document.documentElement.textContent`); strings.Contains(text, "Mara") || strings.Contains(js[string](p, `document.body.innerText`), "Afterward") {
		p.Errorf("behind Exit stands %q", text)
	}
}
