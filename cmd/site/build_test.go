package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Two people who build the same sources must get the same bytes: only then can anyone check that
// the site on a server is the one in the repository.
func TestBuildIsReproducible(t *testing.T) {
	first := readTree(t, os.DirFS(dist(t)))
	out := filepath.Join(t.TempDir(), "other", "dist")
	report, err := Build(t.Context(), sampleOptions(out))
	if err != nil {
		t.Fatal(err)
	}
	second := readTree(t, os.DirFS(out))
	if !slices.Equal(first.names(), second.names()) {
		t.Fatalf("different files:\n%v\n%v", first.names(), second.names())
	}
	for name := range maps.Keys(first) {
		if !bytes.Equal(first[name], second[name]) {
			t.Errorf("%s differs between two builds", name)
		}
	}
	if want := 5; len(report.Stages) < want || report.Wasm <= 0 || len(report.Version) != 16 {
		t.Errorf("report is incomplete: %+v", report)
	}
	if text := report.String(); !strings.Contains(text, "app-worker.js") || !strings.Contains(text, report.Version) {
		t.Errorf("report does not say what was made:\n%s", text)
	}
}

// The layout is a contract with the file server and with static hosts.
func TestBuildLayout(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	for _, name := range []string{
		"index.html", "today/index.html", "write/index.html", "help/index.html", "404.html", "away/index.html",
		"app-worker.js", "manifest.webmanifest", "notes.webmanifest", "robots.txt", "_headers",
	} {
		if len(files[name]) == 0 {
			t.Errorf("%s is missing", name)
		}
	}
	hashed := regexp.MustCompile(`^static/[a-z_0-9-]+\.[0-9a-f]{12}\.(js|css|wasm|svg|png)(\.br|\.gz)?$`)
	for _, name := range files.names() {
		if strings.HasPrefix(name, "static/") && !hashed.MatchString(name) {
			t.Errorf("%s has no hash in its name", name)
		}
	}
	if _, found := files["404/index.html"]; found {
		t.Error("the not-found page must not be an ordinary page")
	}
}

// Compressed copies that do not unpack to the file would break the site for almost everyone.
func TestCompressedCopies(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	for _, name := range files.names() {
		ext := path.Ext(name)
		if ext == ".br" || ext == ".gz" {
			if _, ok := files[strings.TrimSuffix(name, ext)]; !ok {
				t.Errorf("%s belongs to nothing", name)
			}
			continue
		}
		br, gz := files[name+".br"], files[name+".gz"]
		if !compressible[ext] {
			if br != nil || gz != nil {
				t.Errorf("%s should not be compressed", name)
			}
			continue
		}
		if got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br))); err != nil || !bytes.Equal(got, files[name]) {
			t.Errorf("%s.br does not unpack to the file: %v", name, err)
		}
		z, err := gzip.NewReader(bytes.NewReader(gz))
		if err != nil {
			t.Errorf("%s.gz: %v", name, err)
			continue
		}
		if !z.ModTime.IsZero() || z.Name != "" {
			t.Errorf("%s.gz carries a time or a name", name)
		}
		if got, err := io.ReadAll(z); err != nil || !bytes.Equal(got, files[name]) {
			t.Errorf("%s.gz does not unpack to the file: %v", name, err)
		}
	}
}

// Quality is an option so that tests and development stay quick; the default is the smallest.
func TestBrotliQuality(t *testing.T) {
	text := []byte(strings.Repeat("Two free people decide; either may say no, and both answers are good. ", 40) + strings.Repeat("abcdefgh", 9))
	low, err := pack(t.Context(), text, ".br", 1)
	if err != nil {
		t.Fatal(err)
	}
	high, err := pack(t.Context(), text, ".br", 11)
	if err != nil {
		t.Fatal(err)
	}
	if len(high) >= len(low) {
		t.Errorf("quality has no effect: %d and %d bytes", len(high), len(low))
	}
	o, err := Options{Out: "x", Site: sampleSite()}.withDefaults()
	if err != nil || o.Brotli != 11 {
		t.Errorf("default quality is %d, %v", o.Brotli, err)
	}
	for _, bad := range []Options{{}, {Out: "x", Brotli: 12}, {Out: "x", Brotli: -1}} {
		if _, err := bad.withDefaults(); !errors.Is(err, errOptions) {
			t.Errorf("%+v was accepted: %v", bad, err)
		}
	}
}

// go-app replaces the first element of the body, its script looks for three ids, and the boot
// script for others: the page must offer them all, in this order.
func TestPage(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	for _, name := range []string{"index.html", "today/index.html", "404.html"} {
		doc, err := html.Parse(bytes.NewReader(files[name]))
		if err != nil {
			t.Fatal(err)
		}
		root := firstElement(find(doc, atom.Body))
		if attr(root, "id") != "shell" {
			t.Errorf("%s: first element of the body is not the component", name)
		}
		keys := []string{}
		for _, a := range root.Attr {
			keys = append(keys, a.Key)
		}
		if len(keys) < 5 || !slices.IsSorted(keys) {
			t.Errorf("%s: attributes are not in order: %v", name, keys)
		}
		for _, id := range []string{
			"app-wasm-loader", "app-wasm-loader-icon", "app-wasm-loader-label", "trouble", "trouble-reason",
			"trouble-next", "exit-status", "cover", "cover-open",
		} {
			if !bytes.Contains(files[name], []byte(`id="`+id+`"`)) {
				t.Errorf("%s: no element with id %s", name, id)
			}
		}
		if text := string(files[name]); strings.Contains(text, "og:") || strings.Contains(text, "twitter:") {
			t.Errorf("%s carries tags for social networks", name)
		}
	}
}

// Search engines may show the first page; what else a person looked at is theirs.
func TestPageHead(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	for _, name := range files.names() {
		if path.Ext(name) != ".html" {
			continue
		}
		hidden := bytes.Contains(files[name], []byte(`content="noindex"`))
		if hidden == (name == "index.html") {
			t.Errorf("%s: noindex is %v", name, hidden)
		}
		if !bytes.Contains(files[name], []byte("default-src 'none'")) || bytes.Contains(files[name], []byte("frame-ancestors")) {
			t.Errorf("%s: policy in the page is missing, or has what only a header may have", name)
		}
	}
	today := string(files["today/index.html"])
	for _, want := range []string{
		"<title>Sample /today</title>", `content="The sample's page at /today"`, `lang="en"`, "viewport-fit=cover",
		paperLight, paperDark, `content="light dark"`, `rel="manifest"`, `rel="apple-touch-icon"`,
	} {
		if !strings.Contains(today, want) {
			t.Errorf("today page lacks %s", want)
		}
	}
	order := regexp.MustCompile(`(?s)static/boot\..*rel="stylesheet".*defer src="/static/wasm_exec\..*defer src="/static/goapp\.`)
	if !order.MatchString(today) || strings.Contains(today, "user-scalable") || strings.Contains(today, "maximum-scale") {
		t.Errorf("today page loads its files in another order, or forbids zoom:\n%s", today)
	}
}

// go-app's script must keep the names the program calls, and know where our program is.
func TestGlue(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	i := slices.IndexFunc(files.names(), func(n string) bool { return regexp.MustCompile(`static/goapp\..*\.js$`).MatchString(n) })
	if i < 0 {
		t.Fatal("no script of go-app's")
	}
	text := string(files[files.names()[i]])
	for _, name := range []string{
		"goappNav", "goappOnUpdate", "goappOnAppInstallChange", "goappGetenv", "goappTryUpdate", "goappIsAppInstallable",
		"goappKeepBodyClean", `/static/app.`, `/app-worker.js`, `tel:`, "GOAPP_VERSION",
	} {
		if !strings.Contains(text, name) {
			t.Errorf("go-app's script lacks %s", name)
		}
	}
	if strings.Contains(text, noVersion) {
		t.Error("go-app's script has the placeholder for a version")
	}
}

// Everything the app needs is kept for use without a network, with the hash of its true bytes. Its
// pictures for the install prompt are not: the prompt needs the network anyway.
func TestPrecache(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	worker := string(files["app-worker.js"])
	found := regexp.MustCompile(`\["(/[^"]*)","(sha256-[^"]+)"\]`).FindAllStringSubmatch(worker, -1)
	kept := map[string]string{}
	for _, m := range found {
		kept[m[1]] = m[2]
	}
	want := []string{"/", "/today", "/write", "/help", "/404.html", "/away", "/manifest.webmanifest", "/notes.webmanifest"}
	var m manifest
	if err := json.Unmarshal(files["manifest.webmanifest"], &m); err != nil || len(m.Screenshots) == 0 {
		t.Fatalf("%v, %d screenshots", err, len(m.Screenshots))
	}
	for _, name := range files.names() {
		shown := slices.ContainsFunc(m.Screenshots, func(s screenshot) bool { return s.Src == "/"+name })
		if (strings.HasPrefix(name, "static/") || strings.HasPrefix(name, picturesIn)) && !shown && !strings.HasSuffix(name, ".br") && !strings.HasSuffix(name, ".gz") {
			want = append(want, "/"+name)
		}
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(kept)); !slices.Equal(got, want) {
		t.Fatalf("kept:\n%v\nwant:\n%v", got, want)
	}
	for address, sum := range kept {
		name, ok := files.lookup(address)
		if !ok || integrity(files[name]) != sum {
			t.Errorf("%s has another hash", address)
		}
	}
	if strings.Contains(worker, "{{") || strings.Contains(worker, noVersion) {
		t.Error("the worker has a placeholder left")
	}
}

// A list that names a file the build has not made would keep the worker from ever installing.
func TestPrecacheMissing(t *testing.T) {
	s := site{pages: []page{{path: "/gone"}}}
	whole := tree{"index.html": nil, "manifest.webmanifest": nil, "notes.webmanifest": nil, "away/index.html": nil, "gone/index.html": nil}
	if _, err := precache(whole, s, assets{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"manifest.webmanifest", "notes.webmanifest", "away/index.html", "gone/index.html"} {
		part := maps.Clone(whole)
		delete(part, name)
		if _, err := precache(part, s, assets{}); err == nil {
			t.Errorf("%s was listed and is missing", name)
		}
	}
}

// The version is the hash of everything: it must move with any byte, or an update goes unseen.
func TestDigest(t *testing.T) {
	a := tree{"a": []byte("1"), "b": []byte("2")}
	same := tree{"b": []byte("2"), "a": []byte("1")}
	if a.digest() != same.digest() {
		t.Error("order of insertion changes the version")
	}
	for _, other := range []tree{{"a": []byte("1")}, {"a": []byte("12"), "b": nil}, {"a": []byte("1"), "c": []byte("2")}, {"ab": []byte("12")}} {
		if a.digest() == other.digest() {
			t.Errorf("%v has the same version", other)
		}
	}
}

// A missing source ends the build with a sentence, and what was published stays.
func TestBuildFailsWhole(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a browser program")
	}
	out := filepath.Join(t.TempDir(), "dist")
	if err := replace(out, tree{"index.html": nil, "404.html": nil, "_headers": nil, "app-worker.js": nil, "manifest.webmanifest": []byte("old")}); err != nil {
		t.Fatal(err)
	}
	for _, missing := range []string{"boot.js", "job.js", "worker.js", "icons/mark.svg", "icons/notes-apple-180.png"} {
		o := sampleOptions(out)
		files := sources(t)
		delete(files, missing)
		o.Files = files
		if _, err := Build(t.Context(), o); err == nil || !strings.Contains(err.Error(), path.Base(missing)) {
			t.Errorf("without %s: %v", missing, err)
		}
	}
	if got := readTree(t, os.DirFS(out)); string(got["manifest.webmanifest"]) != "old" {
		t.Error("a failed build changed what was there")
	}
	left, err := os.ReadDir(filepath.Dir(out))
	if err != nil || len(left) != 1 {
		t.Errorf("a failed build left something behind: %v %v", left, err)
	}
}

// Many small files, so that the race detector sees several at a time.
func TestCompressSideBySide(t *testing.T) {
	all := tree{}
	for i := range 40 {
		all[fmt.Sprintf("%d.html", i)] = bytes.Repeat([]byte{'a', byte('0' + i)}, 100+i)
	}
	plain := maps.Clone(all)
	if _, err := compress(t.Context(), all, 2); err != nil {
		t.Fatal(err)
	}
	for name, data := range plain {
		if got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(all[name+".br"]))); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s.br does not unpack to the file: %v", name, err)
		}
		if len(all[name+".gz"]) == 0 {
			t.Errorf("no %s.gz", name)
		}
	}
}

// Ctrl-C during the long compression ends the build.
func TestBuildStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := compress(ctx, tree{"a.html": []byte("text")}, 5); !errors.Is(err, context.Canceled) {
		t.Errorf("compress went on: %v", err)
	}
}
