package e2e

import (
	"encoding/base64"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"afterward/app"
)

// ownAddress is every address the app may ask for: its pages, with a number, the id of a step or the
// id of a record, and its own files. None of them says what someone wrote.
var ownAddress = regexp.MustCompile(`^/(` + ownPages() + `|pictures/[a-z-]+\.webp|away|404\.html|manifest\.webmanifest|notes\.webmanifest|app-worker\.js|static/[a-z0-9_.-]+)(\?([naifpwrth]=\d+|[sce]=[a-z0-9-]+|about=[a-z]+-[a-z0-9-]+))?$`)

func ownPages() string {
	var paths []string
	for _, r := range app.Routes() {
		paths = append(paths, regexp.QuoteMeta(strings.TrimPrefix(r.Path, "/")))
	}
	return strings.Join(paths, "|")
}

// browserPicture begins the address of the picture of a calendar that Chromium draws in a field for a date.
// The address is the picture: nothing is asked for.
const browserPicture = "data:image/svg+xml;base64,"

// A whole walk asks the network for the app's own files when it begins and for nothing afterwards;
// no address, header or body holds anything that was typed or answered; no cookie is set. The
// browser's own log of the network, below every page and worker, knows no other host either.
func TestAWholeWalkAsksForNothingButOurOwnFiles(t *testing.T) {
	t.Parallel()
	log := filepath.Join(t.TempDir(), "net.json")
	p := open(t, "--log-net-log="+log, "--net-log-capture-mode=Everything")
	p.visit("/")
	p.installed()
	pause(300 * time.Millisecond)
	_, loaded := p.browser.made(0)
	p.press("#begin")
	p.arrived("/before")
	p.press("#start")
	p.arrived("/check")
	p.answerAll(waiting())
	p.follow("#next-action")
	p.follow(".step:not(.shut) a")
	p.fill("#note", walkNote)
	p.press("#done")
	p.until(visible("#undo"))
	p.press("#back")
	p.until(`location.pathname === "/plan" && document.activeElement?.id === "phase"`)
	p.follow(`a[href="/tools"]`)
	p.follow(`a[href="/if-then"]`)
	p.fill("#new-if", walkEntry)
	p.fill("#new-then", walkEntry)
	p.press("#make-plan")
	p.until(`document.querySelector("#ifthens").textContent.includes("quinces")`)
	p.follow(`nav a[href="/today"]`)
	p.press(`label[for="mood-2"]`)
	p.follow("#check-in-more")
	p.fill("#check-in-note", walkEntry)
	p.saved(walkEntry)
	p.follow(`nav a[href="/write"]`)
	p.fill("#draft", walkEntry)
	pause(humanPress)
	p.press("#keep")
	p.until(`document.querySelector(".entries a")`)
	p.follow(".entries a")
	p.follow(`nav a[href="/you"]`)
	p.follow(`a[href="/privacy"]`)
	p.follow(`nav a[href="/you"]`)
	p.follow(`a[href="/learn"]`)
	p.fill("#search", "quinces")
	p.until(`document.querySelector("#found").textContent !== ""`)
	p.follow(`nav a[href="/you"]`)
	p.follow(`a[href="/reflect"]`)
	p.follow(`.list a[href="/reflect?p=2"]`)
	p.fill("#prompt-2", walkEntry)
	p.follow("#to-urge")
	p.follow(`nav a[href="/contact"]`)
	p.follow(`nav a[href="/write"]`)
	p.follow(`a[href="/drafts"]`)
	p.follow("#back")
	p.follow(`nav a[href="/you"]`)
	p.follow(`a[href="/lock"]`)
	p.fill("#lock-new", "violoncello quinces lantern seven harbor drift")
	p.fill("#lock-new-again", "violoncello quinces lantern seven harbor drift")
	p.press("#lock-sure-yes")
	p.press("#lock-on-go") // a worker makes the key
	p.until(visible("#lock-now"))
	p.follow(".help-link")
	pause(500 * time.Millisecond)
	later, _ := p.browser.made(loaded)
	for _, r := range later {
		if strings.HasPrefix(pathOf(r.URL), "/static/") || strings.HasPrefix(r.URL, browserPicture) {
			continue // the scripts of the worker that makes the key, which the service worker hands out; see browserPicture
		}
		t.Errorf("a request after load: %s %s", r.Method, r.URL)
	}
	p.visit("/write")
	p.reload()
	all, _ := p.browser.made(0)
	for _, r := range all {
		assertSaysNothing(t, r)
	}
	var jar struct{ Cookies []any }
	p.call("Network.getCookies", nil, &jar)
	if len(jar.Cookies) > 0 {
		t.Errorf("cookies: %v", jar.Cookies)
	}
	p.browser.quit() // only then the log is whole
	assertLog(t, p.site, log)
}

// assertSaysNothing looks for what was typed, as it is and as addresses and headers would hold it.
func assertSaysNothing(t *testing.T, r request) {
	t.Helper()
	if r.URL != "" {
		if path := pathOf(r.URL); !ownAddress.MatchString(path) && !strings.HasPrefix(r.URL, browserPicture) {
			t.Errorf("an address we do not know: %s", path)
		}
		if r.Method != "GET" || r.PostData != "" {
			t.Errorf("%s %s with %d bytes", r.Method, r.URL, len(r.PostData))
		}
	}
	text := r.URL + r.PostData
	for name, value := range r.Headers {
		text += "\n" + name + ": " + value
		if strings.EqualFold(name, "cookie") || strings.EqualFold(name, "referer") && value != "" {
			t.Errorf("the header %s: %s", name, value)
		}
	}
	for _, word := range []string{"violoncello", "quinces"} {
		for _, form := range []string{word, url.QueryEscape(word), base64.StdEncoding.EncodeToString([]byte(word))[:8]} {
			if strings.Contains(strings.ToLower(text), strings.ToLower(form)) {
				t.Errorf("a request holds %q: %s", word, text)
			}
		}
	}
}

// assertLog reads the browser's own log of the network.
func assertLog(t *testing.T, site *server, log string) {
	t.Helper()
	data, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	if !strings.Contains(text, site.url()+"/app-worker.js") {
		t.Fatal("the log does not hold the requests we know of")
	}
	for _, m := range regexp.MustCompile(`https?://[a-zA-Z0-9.-]+(:\d+)?`).FindAllString(text, -1) {
		if m != site.url() && m != "http://127.0.0.1" && !browsersOwn.MatchString(m) {
			t.Errorf("the log names %s", m)
		}
	}
	if strings.Contains(text, "quinces") {
		t.Error("the log holds what was typed")
	}
}

// browsersOwn are hosts Chromium itself wants to ask when it starts, whatever page is open. The
// flags of the harness keep it from reaching them.
var browsersOwn = regexp.MustCompile(`(google|gstatic|googleapis|googleusercontent|chromium|chrome|gvt1)\.(com|org)$`)
