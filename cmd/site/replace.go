package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// errNotOurs means that the directory to write to holds something a build did not make. Nothing
// in it has been changed.
var errNotOurs = errors.New("directory was not made by a build")

// signs are the files by which a build is known. All of them are in every site.
var signs = []string{"index.html", "404.html", "_headers", "app-worker.js", "manifest.webmanifest"}

// replaceable says whether dir may be replaced: it is not there, it is empty, or it is a build.
func replaceable(dir string) error {
	info, err := os.Lstat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("looking at the place to write: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("%w: %s is no directory", errNotOurs, dir)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("looking at the place to write: %w", err)
	}
	if len(entries) == 0 {
		return nil
	}
	for _, name := range signs {
		if info, err := os.Lstat(filepath.Join(dir, name)); err != nil || !info.Mode().IsRegular() {
			return fmt.Errorf("%w: %s has no %s", errNotOurs, dir, name)
		}
	}
	for _, name := range []string{".git", "go.mod"} {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return fmt.Errorf("%w: %s holds %s", errNotOurs, dir, name)
		}
	}
	return nil
}

// replace writes t next to dir and then changes places, so that dir never holds half a site.
func replace(dir string, t tree) error {
	dir = filepath.Clean(dir)
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("making a place to write: %w", err)
	}
	fresh, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+"-new-")
	if err != nil {
		return fmt.Errorf("making a place to write: %w", err)
	}
	defer os.RemoveAll(fresh) // gone already when all went well
	if err := os.Chmod(fresh, 0o755); err != nil {
		return fmt.Errorf("making a place to write: %w", err)
	}
	for _, name := range t.names() {
		if err := writeFile(filepath.Join(fresh, filepath.FromSlash(name)), t[name]); err != nil {
			return err
		}
	}
	// Looked at again: a build takes a while, and the directory may have changed.
	if err := replaceable(dir); err != nil {
		return err
	}
	return swap(dir, fresh)
}

// swap puts fresh where dir is. When the second move fails, the first is taken back.
func swap(dir, fresh string) error {
	old := fresh + "-old"
	err := os.Rename(dir, old)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("moving the earlier build away: %w", err)
	}
	if err := os.Rename(fresh, dir); err != nil {
		return errors.Join(fmt.Errorf("moving the build into place: %w", err), undo(old, dir))
	}
	if err := os.RemoveAll(old); err != nil {
		return fmt.Errorf("removing the earlier build: %w", err)
	}
	return nil
}

func undo(old, dir string) error {
	if err := os.Rename(old, dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("putting the earlier build back: %w", err)
	}
	return nil
}

func writeFile(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return fmt.Errorf("writing the site: %w", err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		return fmt.Errorf("writing the site: %w", err)
	}
	return nil
}
