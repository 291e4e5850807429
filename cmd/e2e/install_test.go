package e2e

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"afterward/core/journal"
)

// The browser would offer to install the app, and its manifest has all a store or a phone shows.
func TestTheAppCanBeInstalled(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.visit("/")
	p.installed()
	var install struct{ InstallabilityErrors []any }
	p.call("Page.getInstallabilityErrors", nil, &install)
	for _, e := range install.InstallabilityErrors {
		t.Errorf("not installable: %v", e)
	}
	var got struct {
		Data   string
		Errors []any
	}
	p.call("Page.getAppManifest", nil, &got)
	for _, e := range got.Errors {
		t.Errorf("manifest: %v", e)
	}
	type image struct {
		Src, Sizes, Type, Purpose string
		FormFactor                string `json:"form_factor"`
	}
	var m struct {
		ID, Scope, Name, Display, Lang string
		ShortName                      string `json:"short_name"`
		StartURL                       string `json:"start_url"`
		Icons, Screenshots             []image
		Categories                     []string
		Shortcuts                      []struct {
			Name, URL string
			Icons     []image
		}
	}
	if err := json.Unmarshal([]byte(got.Data), &m); err != nil {
		t.Fatal(err)
	}
	if m.ID == "" || m.Scope != "/" || m.Name == "" || m.ShortName == "" || m.StartURL == "" || m.Display != "standalone" || m.Lang == "" {
		t.Errorf("something is missing: %+v", m)
	}
	if len(m.Categories) == 0 || len(m.Shortcuts) == 0 {
		t.Errorf("%d categories, %d shortcuts", len(m.Categories), len(m.Shortcuts))
	}
	for _, want := range []string{"192x192", "512x512", "maskable"} {
		if !slices.ContainsFunc(m.Icons, func(i image) bool { return strings.Contains(i.Sizes+" "+i.Purpose, want) }) {
			t.Errorf("no icon %s", want)
		}
	}
	for _, form := range []string{"narrow", "wide"} {
		if !slices.ContainsFunc(m.Screenshots, func(i image) bool { return i.FormFactor == form }) {
			t.Errorf("no %s screenshot: the install dialog shows none of the app", form)
		}
	}
	images := append(slices.Clone(m.Icons), m.Screenshots...)
	for _, s := range m.Shortcuts {
		images = append(images, s.Icons...)
		p.visit(s.URL)
	}
	for _, i := range images {
		if res, err := http.Get(p.site.url() + i.Src); err != nil || res.StatusCode != 200 || res.Header.Get("Content-Type") != i.Type {
			t.Errorf("%s is not there as %s: %v %v", i.Src, i.Type, res, err)
		}
	}
}

// likeIPhone gives the pages of the tab the properties by which an iPhone is known; installed is
// whether they run from its home screen. What is shared goes to a list instead of a sheet.
const likeIPhone = `(installed) => {
	delete window.onbeforeinstallprompt;
	delete Window.prototype.onbeforeinstallprompt;
	window.GestureEvent = class GestureEvent extends UIEvent {};
	const supports = CSS.supports;
	CSS.supports = (...a) => a[0] === "-webkit-touch-callout" || supports.apply(CSS, a);
	Object.defineProperty(navigator, "standalone", {value: installed});
	window.sharedFiles = [];
	navigator.canShare = () => true;
	navigator.share = async (what) => { sharedFiles.push(...what.files); };
}`

// iPhone makes a tab look like Safari on an iPhone, or like an app on its home screen.
func (p *tab) iPhone(installed bool) {
	p.Helper()
	p.size(390, 844, true)
	p.call("Emulation.setUserAgentOverride", args{"userAgent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", "platform": "iPhone"}, nil)
	p.onNew("(" + likeIPhone + ")(" + map[bool]string{true: "true", false: "false"}[installed] + ")")
}

// Complaint 2, “installed it and my data was gone”: on an iPhone an app on the home screen begins with
// an empty store. The page says so before it says how to install, offers a backup in one tap, and the
// empty app says how to bring it back. The other store is that of another address here.
func TestInstallOnAnIPhoneIsExplainedBeforeAndCarriesOver(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.iPhone(false)
	plain := lockStory(t)
	p.stock(plain)
	folder := p.backupFolder()
	p.visit("/install")
	p.until(visible("#starts-empty"))
	said := js[string](p, `document.querySelector("#starts-empty").innerText`)
	for _, part := range []string{"starts empty", "not carried over", "make a backup here", "bring the backup back there"} {
		if !strings.Contains(said, part) {
			t.Errorf("it does not say “%s”: %s", part, said)
		}
	}
	if !js[bool](p, `Boolean(document.querySelector("#starts-empty").compareDocumentPosition(document.querySelector("ol.way")) & Node.DOCUMENT_POSITION_FOLLOWING)`) {
		t.Error("how to install stands before what that means")
	}
	if text := js[string](p, `document.querySelector("main").innerText`); !strings.Contains(text, "seven days") || !strings.Contains(text, "Add to Home Screen") || js[bool](p, `document.querySelector("#shares") !== null`) {
		t.Errorf("the page reads %s", text)
	}
	p.follow("#backup-first") // one tap
	p.backupMake(backupPhrase)
	name, file := p.backupFile(folder)

	other := serve(t, dist)
	p.browser.allow("^request: " + other.url())
	app := p.browser.tab(other)
	app.iPhone(true)
	app.visit("/install")
	app.until(visible("#installed"))
	if js[bool](app, `document.querySelector("ol.way") !== null`) {
		t.Error("the installed app says how to install it")
	}
	app.press(`#installed a[href="/backup#restore"]`)
	app.until(`location.pathname === "/backup" && document.activeElement?.id === "restore"`)
	app.backupOpen(name, file, backupPhrase)
	app.press("#merge")
	app.backupSaid("What was missing is here now")
	app.assertStored("in the installed app", plain)
	assertHandedOver(app)
}

// assertHandedOver makes a backup in an app on the home screen. A download would be lost there: the
// file waits for a press and goes to the share sheet, and only then it counts as made.
func assertHandedOver(app *tab) {
	app.Helper()
	app.backupMake(backupPhrase)
	app.until(visible("#backup-save"))
	if text := js[string](app, `document.querySelector("#last-backup").textContent`); !strings.Contains(text, "No backup yet") {
		app.Errorf("before it was saved the page says %q", text)
	}
	app.press("#backup-save")
	app.until(`sharedFiles.length === 1 && document.querySelector("#last-backup").textContent.match(/today/i)`)
	if name := js[string](app, `sharedFiles[0].name`); name != "notes-"+app.today().String()+".age" {
		app.Errorf("the file is called %q", name)
	}
}

// Where the installed app shares what is kept, nobody is sent for a backup; and where there is nothing
// yet, the page says that there is nothing to carry over.
func TestInstallSaysWhatIsTrueInThisBrowser(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(records(t, response(t, answers{}, "self-harm"), func(s shelf) {
		s.put("entry", "a1", journal.Entry{On: storyDay, Seq: 1, Text: "One."})
	}))
	p.visit("/install")
	p.until(visible("#shares"))
	if js[bool](p, `document.querySelector("#starts-empty") !== null`) {
		t.Error("Chromium's installed app would start empty, says the page")
	}
	q := p.browser.tab(p.site)
	q.iPhone(false)
	q.stock(map[string]string{})
	q.visit("/install")
	q.until(visible("#starts-empty"))
	if said := js[string](q, `document.querySelector("#starts-empty").innerText`); !strings.Contains(said, "Nothing is kept here yet") {
		t.Errorf("with nothing kept it says %s", said)
	}
}
