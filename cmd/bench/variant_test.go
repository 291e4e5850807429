package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// page has what cmd/site puts into the head of each page, minified.
const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
	`<script src="/static/boot.0123456789ab.js"></script><link rel="stylesheet" href="/static/app.0123456789ab.css">` +
	`<script defer src="/static/wasm_exec.0123456789ab.js"></script><script defer src="/static/goapp.0123456789ab.js"></script></head><body></body></html>`

// built writes a small site as cmd/site would.
func built(t *testing.T) (string, files) {
	dir := t.TempDir()
	all := files{
		"index.html":                   []byte(page),
		"away/index.html":              []byte("<title>Notes</title>"),
		"static/boot.0123456789ab.js":  []byte("boot()"),
		"static/app.0123456789ab.css":  []byte("body{color:red}"),
		"static/goapp.0123456789ab.js": []byte(`goappInitWebAssembly();async function goappInitWebAssembly(){await e(fetchWithProgress("/static/app.0123456789ab.wasm",s),o)}`),
		"static/app.0123456789ab.wasm": []byte("program"),
	}
	list := ""
	for _, name := range []string{"index.html", "away/index.html", "static/boot.0123456789ab.js", "static/goapp.0123456789ab.js"} {
		list += string(checksum(all[name])) + " "
	}
	all["app-worker.js"] = []byte(list)
	for name, data := range all {
		to := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "static/app.0123456789ab.wasm.br"), []byte("packed"), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir, all
}

// Whatever a variant changes, the worker's checksums have to follow: otherwise the worker refuses
// the files, the app is never stored, and a "warm" start is a cold one.
func TestVariantsAreWholeSites(t *testing.T) {
	dist, before := built(t)
	for _, v := range append(paintVariants[:len(paintVariants):len(paintVariants)], programVariants...) {
		t.Run(v.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := v.make(dist, dir); err != nil {
				t.Fatal(err)
			}
			after, err := readFiles(dir)
			if err != nil {
				t.Fatal(err)
			}
			changed := 0
			for name, data := range after {
				if name == "app-worker.js" {
					continue
				}
				if !bytes.Equal(data, before[name]) {
					changed++
				}
				if listed := bytes.Contains(before["app-worker.js"], checksum(before[name])); listed != bytes.Contains(after["app-worker.js"], checksum(data)) {
					t.Errorf("the worker's list does not follow %s", name)
				}
			}
			if (changed == 0) != (v.name == "as built") || len(after) != len(before) {
				t.Errorf("%d of %d files changed", changed, len(after))
			}
			samePacked(t, dir, after)
		})
	}
}

// The server sends the compressed copy, so that is what has to hold the change.
func samePacked(t *testing.T, dir string, all files) {
	t.Helper()
	for _, name := range []string{"index.html", "static/boot.0123456789ab.js", "static/goapp.0123456789ab.js"} {
		packed, err := os.ReadFile(filepath.Join(dir, name+".br"))
		if err != nil {
			t.Fatal(err)
		}
		if data, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed))); err != nil || !bytes.Equal(data, all[name]) {
			t.Errorf("%s.br is not %s: %v", name, name, err)
		}
	}
	if packed, _ := os.ReadFile(filepath.Join(dir, "static/app.0123456789ab.wasm.br")); string(packed) != "packed" {
		t.Error("the program's compressed copy was not taken over")
	}
}

// A variant for a site that has moved on says so instead of measuring the same thing twice.
func TestVariantsRefuseASiteTheyDoNotKnow(t *testing.T) {
	for _, v := range append(paintVariants[1:len(paintVariants):len(paintVariants)], programVariants[1:]...) {
		if err := v.change(files{"index.html": []byte("<p>another site"), "static/other.js": nil}); !errors.Is(err, errUnchanged) {
			t.Errorf("%s: %v", v.name, err)
		}
	}
}

func TestPreloadsStandBeforeTheBootScript(t *testing.T) {
	got := withPreloads(page, true)
	style, boot := strings.Index(got, `rel="preload" as="style" href="/static/app.0123456789ab.css"`), strings.Index(got, "<script src=")
	if style < 0 || style > boot || strings.Count(got, "preload") != 3 {
		t.Error(got)
	}
	if again := withPreloads(got, true); again != got {
		t.Errorf("preloads that are there already were doubled:\n%s", again)
	}
}

func TestUnhashed(t *testing.T) {
	for in, want := range map[string]string{"/static/app.0123456789ab.css": "/static/app.css", "/app-worker.js": "/app-worker.js", "/": "/"} {
		if got := unhashed(in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
