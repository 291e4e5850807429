package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readManifest returns a manifest of the common build, and the file's text.
func readManifest(t *testing.T, name string) (m manifest, text string) {
	t.Helper()
	data := readTree(t, os.DirFS(dist(t)))[name]
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return m, string(data)
}

// The manifest is what the install prompt reads.
func TestManifest(t *testing.T) {
	m, _ := readManifest(t, "manifest.webmanifest")
	if m.ID != "/" || m.StartURL != "/today" || m.Scope != "/" || m.Display != "standalone" || len(m.Shortcuts) != 3 {
		t.Errorf("manifest: %+v", m)
	}
	checkIcons(t, m)
}

// checkIcons wants what browsers ask for to install, in the sizes the manifest says.
func checkIcons(t *testing.T, m manifest) {
	t.Helper()
	files := readTree(t, os.DirFS(dist(t)))
	var have []string
	for _, i := range m.Icons {
		have = append(have, i.Sizes+" "+i.Purpose)
		if i.Type != pngType {
			continue
		}
		c, err := png.DecodeConfig(bytes.NewReader(files[strings.TrimPrefix(i.Src, "/")]))
		if err != nil || i.Sizes != size(c.Width, c.Height) {
			t.Errorf("%s says %s and is %d by %d, %v", i.Src, i.Sizes, c.Width, c.Height, err)
		}
	}
	if want := []string{"any any", "192x192 any", "512x512 any", "512x512 maskable"}; !slices.Equal(have, want) {
		t.Errorf("icons: %q", have)
	}
}

// Whoever sees the phone, or the list of what is installed on it, must learn nothing. What the app does once it
// is open is the same.
func TestNotesManifest(t *testing.T) {
	ours, _ := readManifest(t, "manifest.webmanifest")
	m, text := readManifest(t, "notes.webmanifest")
	if m.ID != "/notes" || m.Name != "Notes" || m.ShortName != "Notes" || m.Description != "A place for notes." {
		t.Errorf("manifest: %+v", m)
	}
	if m.StartURL != ours.StartURL || m.Scope != ours.Scope || m.Display != ours.Display {
		t.Errorf("it opens something else: %+v", m)
	}
	for _, key := range []string{"shortcuts", "screenshots", "categories", "related_applications"} {
		if strings.Contains(text, key) {
			t.Errorf("it has %s", key)
		}
	}
	for _, i := range m.Icons {
		if !strings.HasPrefix(i.Src, "/static/notes") {
			t.Errorf("icon %s", i.Src)
		}
	}
	for _, word := range append([]string{"afterward", "breakup", "faf6f0"}, strings.Fields(strings.ToLower(siteDescription))...) {
		if len(word) > 5 && strings.Contains(strings.ToLower(text), strings.Trim(word, ".,?")) {
			t.Errorf("it says %q", word)
		}
	}
	checkIcons(t, m)
}

// A picture carries words too: a title or the name of the program that made it. The maskable one and the one
// for iOS are cut to a shape and must be filled to the edge.
func TestNotesIcons(t *testing.T) {
	files := sources(t)
	for _, name := range []string{"notes-192.png", "notes-512.png", "notes-maskable-512.png", "notes-apple-180.png"} {
		data := files["icons/"+name].Data
		for _, chunk := range []string{"tEXt", "iTXt", "zTXt", "eXIf", "tIME"} {
			if bytes.Contains(data, []byte(chunk)) {
				t.Errorf("%s carries a chunk %s", name, chunk)
			}
		}
		picture, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		r := picture.Bounds()
		_, _, _, alpha := picture.At(r.Min.X, r.Min.Y).RGBA()
		if full := strings.Contains(name, "maskable") || strings.Contains(name, "apple"); full != (alpha == 0xffff) {
			t.Errorf("%s: corner with alpha %d", name, alpha)
		}
		if len(data) > 5000 {
			t.Errorf("%s has %d bytes", name, len(data))
		}
	}
}

// The boot script hands these addresses on: without one of them there is no worker, or a name that tells.
func TestBootAddresses(t *testing.T) {
	files := readTree(t, os.DirFS(dist(t)))
	for _, name := range []string{"index.html", "today/index.html", "404.html"} {
		doc, err := html.Parse(bytes.NewReader(files[name]))
		if err != nil {
			t.Fatal(err)
		}
		boot := find(doc, atom.Script)
		if !strings.HasPrefix(attr(boot, "src"), "/static/boot.") {
			t.Fatalf("%s: the first script is %s", name, attr(boot, "src"))
		}
		for key, begin := range map[string]string{
			"data-job": "/static/job.", "data-exec": "/static/wasm_exec.", "data-wasm": "/static/app.",
			"data-notes-manifest": "/notes.webmanifest", "data-notes-icon": "/static/notes.", "data-notes-apple": "/static/notes-apple-180.",
		} {
			address := attr(boot, key)
			if _, ok := files.lookup(address); !ok || !strings.HasPrefix(address, begin) {
				t.Errorf("%s: %s is %q", name, key, address)
			}
		}
		if !bytes.Contains(files[name], []byte(`<meta name="apple-mobile-web-app-title" content="Afterward">`)) {
			t.Errorf("%s has no name for the home screen of iOS", name)
		}
	}
}

// The page Exit opens without a network must not give away what it came from.
func TestAwayPage(t *testing.T) {
	page := strings.ToLower(string(readTree(t, os.DirFS(dist(t)))["away/index.html"]))
	for _, bad := range []string{"<script", "<a ", "afterward", "webmanifest", "breakup", "mark.", "app.", "#faf6f0"} {
		if strings.Contains(page, bad) {
			t.Errorf("the neutral page contains %q", bad)
		}
	}
	if !strings.Contains(page, "<title>notes</title>") {
		t.Error("the neutral page is not titled Notes")
	}
}

// Screenshots say their true size and which device they are for; a size no browser takes is an error.
func TestScreenshots(t *testing.T) {
	picture := func(w, h int) *fstest.MapFile {
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, w, h))); err != nil {
			t.Fatal(err)
		}
		return &fstest.MapFile{Data: b.Bytes()}
	}
	files := fstest.MapFS{"screenshots/narrow-01-today.png": picture(390, 844), "screenshots/wide-02-your-result.png": picture(1280, 800)}
	var a assets
	if err := addShots(tree{}, files, &a); err != nil {
		t.Fatal(err)
	}
	data, err := newManifest(a)
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	want := []screenshot{
		{a.shots[0].address, pngType, "390x844", "narrow", "Today"},
		{a.shots[1].address, pngType, "1280x800", "wide", "Your result"},
	}
	if !slices.Equal(m.Screenshots, want) {
		t.Errorf("screenshots: %+v", m.Screenshots)
	}
	for _, bad := range [][2]int{{300, 600}, {400, 1000}, {3900, 2000}} {
		files := fstest.MapFS{"screenshots/x.png": picture(bad[0], bad[1])}
		if err := addShots(tree{}, files, &assets{}); !errors.Is(err, errShot) {
			t.Errorf("%v was accepted: %v", bad, err)
		}
	}
}

func size(w, h int) string { return fmt.Sprintf("%dx%d", w, h) }
