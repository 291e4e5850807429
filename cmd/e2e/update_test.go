package e2e

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

var versionInWorker = regexp.MustCompile(`aw-"?\+?"?[0-9a-f]{16}|[0-9a-f]{16}`)

// secondVersion copies the built site and changes one page, as the next release would: the worker
// has a new version and a new hash for the page.
func secondVersion(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(dist)); err != nil {
		t.Fatal(err)
	}
	page, worker := filepath.Join(dir, "write/index.html"), filepath.Join(dir, "app-worker.js")
	old := read(t, page)
	changed := bytes.Replace(old, []byte("<head>"), []byte(`<head><meta name="release" content="second">`), 1)
	script := read(t, worker)
	next := bytes.Replace(script, []byte(integrity(old)), []byte(integrity(changed)), 1)
	next = versionInWorker.ReplaceAllFunc(next, func(b []byte) []byte {
		return append(bytes.Clone(b[:len(b)-16]), "ffffffffffffffff"...)
	})
	if bytes.Equal(changed, old) || bytes.Equal(next, script) || !bytes.Contains(next, []byte(integrity(changed))) {
		t.Fatal("the second version is like the first: has the form of the build changed?")
	}
	for name, data := range map[string][]byte{page: changed, worker: next} {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
		for _, ext := range []string{".br", ".gz"} {
			if err := os.Remove(name + ext); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func integrity(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

const isSecond = `document.querySelector("meta[name=release]") !== null`

// A new version waits until the person asks for it. Its notice appears by itself, pressing its
// button reloads once, and what was being typed at that moment is there afterwards.
func TestANewVersionWaitsAndCostsNoSentence(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.visit("/write")
	p.installed()
	p.fill("#draft", "in the middle of a ")
	p.site.stop()
	p.site.dir = secondVersion(t)
	p.site.start()
	js[any](p, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => 0)`)
	p.until(visible("#update"))
	p.write("sentence")
	if text := js[string](p, `document.querySelector("#draft").value`); text != "in the middle of a sentence" {
		t.Fatalf("the notice changed what is being typed: %q", text)
	}
	q := p.browser.tab(p.site)
	q.visit("/write")
	if js[bool](q, isSecond) {
		t.Error("the new version took over without being asked")
	}
	q.close()
	_, since := p.browser.made(0)
	p.write(" like this")
	p.press("#update button")
	p.until(isSecond + " && " + ready)
	p.settle()
	if text := js[string](p, `document.querySelector("#draft").value`); text != "in the middle of a sentence like this" {
		t.Errorf("after the update the field holds %q", text)
	}
	if js[bool](p, `document.querySelector("#update") !== null`) {
		t.Error("the notice is still there")
	}
	list, _ := p.browser.made(since)
	loads := 0
	for _, r := range list {
		if !r.Worker && r.Headers["Upgrade-Insecure-Requests"] != "" && pathOf(r.URL) == "/write" {
			loads++
		}
	}
	if loads != 1 {
		t.Errorf("the page was loaded %d times, want once", loads)
	}
}
