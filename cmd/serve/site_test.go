package main

import (
	"errors"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"testing"
	"testing/fstest"
)

// The table of paths is the whole of what can be asked for, so it is compared as a
// whole: nothing private, no compressed file, no orphan.
func TestLoadPaths(t *testing.T) {
	s, err := load(testFiles(t))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"/", "/404.html", "/app-worker.js", "/manifest.webmanifest", "/plan", "/plan/trial",
		"/static/app.0123456789ab.wasm", "/static/icon.0123456789ab.png",
		"/static/style.0123456789ab.css",
	}
	if got := slices.Sorted(maps.Keys(s.files)); !slices.Equal(got, want) {
		t.Errorf("paths are %q, want %q", got, want)
	}
	moved := map[string]string{
		"/index.html": "/", "/plan/": "/plan", "/plan/index.html": "/plan",
		"/plan/trial/": "/plan/trial", "/plan/trial/index.html": "/plan/trial",
	}
	if !maps.Equal(s.moved, moved) {
		t.Errorf("moved paths are %q, want %q", s.moved, moved)
	}
}

// A strong tag promises byte equality, so it must differ between any two forms and
// stay the same from one start to the next (or every restart would empty the caches).
func TestTags(t *testing.T) {
	grammar := regexp.MustCompile(`^"[A-Za-z0-9_-]{22}(-br|-gzip)?"$`)
	var sites [2]*site
	for i := range sites {
		s, err := load(testFiles(t))
		if err != nil {
			t.Fatal(err)
		}
		sites[i] = s
	}
	first, second := sites[0], sites[1]
	seen := map[string]string{}
	for path, f := range first.files {
		for i, form := range f.forms {
			if !grammar.MatchString(form.etag) {
				t.Errorf("%s has the tag %s", path, form.etag)
			}
			if other := seen[form.etag]; other != "" {
				t.Errorf("%s %s and %s have the same tag", path, form.coding, other)
			}
			seen[form.etag] = path + " " + string(form.coding)
			if again := second.files[path].forms[i].etag; again != form.etag {
				t.Errorf("%s had the tag %s and now has %s", path, form.etag, again)
			}
		}
	}
	if a, b := newForm(brotliCoding, nil).etag, newForm(identityCoding, nil).etag; a == b {
		t.Error("equal bytes in two codings have one tag")
	}
}

func TestLoadErrors(t *testing.T) {
	tests := []struct {
		why    string
		change func(fstest.MapFS)
		want   error
	}{
		{"no start page", func(m fstest.MapFS) { delete(m, "index.html") }, fs.ErrNotExist},
		{"no page for unknown paths", func(m fstest.MapFS) { delete(m, "404.html") }, fs.ErrNotExist},
		{"a page edited beside its old .br", func(m fstest.MapFS) {
			m["plan/index.html"] = &fstest.MapFile{Data: []byte(planText + " edited")}
		}, errStale},
		{"a .br cut short", func(m fstest.MapFS) {
			m["index.html.br"] = &fstest.MapFile{Data: m["index.html.br"].Data[:10]}
		}, errStale},
		{"a .gz that is none", func(m fstest.MapFS) {
			m["index.html.gz"] = &fstest.MapFile{Data: []byte("not gzip")}
		}, errStale},
		{"a .gz of more than the original", func(m fstest.MapFS) {
			m["index.html.gz"] = &fstest.MapFile{Data: gzipOf(t, homeText+"x")}
		}, errStale},
		{"a symbolic link", func(m fstest.MapFS) {
			m["link.html"] = &fstest.MapFile{Data: []byte("index.html"), Mode: fs.ModeSymlink}
		}, errIrregular},
	}
	for _, tt := range tests {
		files := testFiles(t)
		tt.change(files)
		if _, err := load(files); !errors.Is(err, tt.want) {
			t.Errorf("%s: the error is %v, want %v", tt.why, err, tt.want)
		}
	}
}

// hugeFS claims a size no test could hold.
type hugeFS struct{ fstest.MapFS }

func (h hugeFS) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := h.MapFS.ReadDir(name)
	for i, e := range entries {
		entries[i] = hugeEntry{e}
	}
	return entries, err
}

type hugeEntry struct{ fs.DirEntry }

func (e hugeEntry) Info() (fs.FileInfo, error) {
	info, err := e.DirEntry.Info()
	return hugeInfo{info}, err
}

type hugeInfo struct{ fs.FileInfo }

func (hugeInfo) Size() int64 { return maxSite + 1 }

// A -dir that points at a home folder must end with a sentence, not with the memory
// of the machine.
func TestLoadTooBig(t *testing.T) {
	if _, err := load(hugeFS{testFiles(t)}); !errors.Is(err, errTooBig) {
		t.Errorf("the error is %v, want %v", err, errTooBig)
	}
}

// What was read at start is what is served: nobody who changes a file later can
// change an answer half way.
func TestLoadCopies(t *testing.T) {
	files := testFiles(t)
	s, err := load(files)
	if err != nil {
		t.Fatal(err)
	}
	copy(files["index.html"].Data, "changed")
	if got := string(s.files["/"].plain().body); got != homeText {
		t.Errorf("the home page is now %q", got)
	}
}
