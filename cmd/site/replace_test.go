package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func oldBuild() tree {
	t := tree{"static/old.js": []byte("old")}
	for _, name := range signs {
		t[name] = []byte("old")
	}
	return t
}

// A wrong -out must never cost anyone their files.
func TestReplaceRefuses(t *testing.T) {
	for name, prepare := range map[string]func(dir string) error{
		"files of a person": func(dir string) error { return writeFile(filepath.Join(dir, "letter.txt"), nil) },
		"only an index":     func(dir string) error { return writeFile(filepath.Join(dir, "index.html"), nil) },
		"a file":            func(dir string) error { return os.WriteFile(dir, nil, 0o600) },
		"a link":            func(dir string) error { return os.Symlink(filepath.Dir(dir), dir) },
		"a repository": func(dir string) error {
			return errors.Join(replace(dir, oldBuild()), writeFile(filepath.Join(dir, ".git", "HEAD"), nil))
		},
		"signs that are directories": func(dir string) error {
			var err error
			for _, sign := range signs {
				err = errors.Join(err, os.MkdirAll(filepath.Join(dir, sign), 0o755))
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "dist")
			if err := prepare(dir); err != nil {
				t.Fatal(err)
			}
			if err := replace(dir, oldBuild()); !errors.Is(err, errNotOurs) {
				t.Errorf("replaced it: %v", err)
			}
			if _, err := os.Lstat(dir); err != nil {
				t.Errorf("it is gone: %v", err)
			}
			if left, err := os.ReadDir(filepath.Dir(dir)); err != nil || len(left) != 1 {
				t.Errorf("left something behind: %v %v", left, err)
			}
		})
	}
}

// After a replacement the directory holds the new build and nothing of the old one.
func TestReplace(t *testing.T) {
	for name, prepare := range map[string]func(dir string) error{
		"nothing there":    func(string) error { return nil },
		"empty":            func(dir string) error { return os.MkdirAll(dir, 0o755) },
		"an earlier build": func(dir string) error { return replace(dir, oldBuild()) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "a", "dist")
			if err := prepare(dir); err != nil {
				t.Fatal(err)
			}
			fresh := tree{"static/new.js": []byte("new")}
			if err := replace(dir+"/", fresh); err != nil {
				t.Fatal(err)
			}
			got := readTree(t, os.DirFS(dir))
			if len(got) != 1 || string(got["static/new.js"]) != "new" {
				t.Errorf("holds %v", got.names())
			}
			info, err := os.Stat(dir)
			if err != nil || info.Mode().Perm() != 0o755 {
				t.Errorf("a server could not read it: %v %v", info.Mode(), err)
			}
			if left, err := os.ReadDir(filepath.Dir(dir)); err != nil || len(left) != 1 {
				t.Errorf("left something behind: %v %v", left, err)
			}
		})
	}
}
