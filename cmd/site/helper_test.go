package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"afterward/cmd/site/internal/sample"
	"afterward/web"
)

// sampleSite is the site the tests build.
func sampleSite() site {
	s := site{register: sample.Register, links: []string{"help.example"}}
	for _, path := range sample.Paths() {
		s.pages = append(s.pages, page{path: path})
	}
	return s
}

// sampleOptions build the sample quickly: real sources, real program, low brotli quality.
func sampleOptions(out string) Options {
	return Options{
		Out: out, Root: filepath.Join("..", ".."), WasmPackage: "./cmd/site/internal/sample/wasm",
		Brotli: 2, Site: sampleSite(),
	}
}

// shared is where the tests' common build is, made on first use because compiling takes a while.
var shared string

var build = sync.OnceValue(func() error {
	_, err := Build(context.Background(), sampleOptions(filepath.Join(shared, "dist")))
	return err
})

// dist returns the directory of the common build.
func dist(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles a browser program")
	}
	if err := build(); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(shared, "dist")
}

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "afterward-site-test-")
	if err != nil {
		panic(err)
	}
	shared = dir
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// readTree reads a directory back into memory.
func readTree(t *testing.T, root fs.FS) tree {
	t.Helper()
	all := tree{}
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		all[name], err = fs.ReadFile(root, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// sources copies package web's files into a map that a test can change.
func sources(t *testing.T) fstest.MapFS {
	t.Helper()
	all := fstest.MapFS{}
	for name, data := range readTree(t, web.Files()) {
		all[name] = &fstest.MapFile{Data: data}
	}
	return all
}
