package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

// A variant is the site with one change, to see what the change would bring. Advice without a
// number is a guess.
type variant struct {
	name, what string
	unsafe     bool // needs what our content security policy forbids; for comparison only
	change     func(files) error
}

// files are the contents of a built site by path, compressed copies left out.
type files map[string][]byte

// errUnchanged means that a variant found nothing to change: the site has moved on, and the
// variant has to follow or go.
var errUnchanged = errors.New("the site has nothing this variant could change")

// make writes the variant into dir. The worker's list of checksums follows the change, and text
// gets new compressed copies; the program's are taken over.
func (v variant) make(dist, dir string) error {
	all, err := readFiles(dist)
	if err != nil {
		return err
	}
	before := files{}
	for name, data := range all {
		before[name] = data
	}
	if err := v.change(all); err != nil {
		return fmt.Errorf("variant %q: %w", v.name, err)
	}
	const worker = "app-worker.js"
	for name, data := range all {
		if !bytes.Equal(before[name], data) {
			all[worker] = bytes.ReplaceAll(all[worker], checksum(before[name]), checksum(data))
		}
	}
	for name, data := range all {
		if err := writeFile(dist, dir, name, data); err != nil {
			return err
		}
	}
	return nil
}

// checksum is how the worker's list writes the SHA-256 of a file.
func checksum(data []byte) []byte {
	sum := sha256.Sum256(data)
	return []byte("sha256-" + base64.StdEncoding.EncodeToString(sum[:]))
}

func readFiles(dist string) (files, error) {
	all := files{}
	root := os.DirFS(dist)
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) == ".br" || path.Ext(name) == ".gz" {
			return err
		}
		all[name], err = fs.ReadFile(root, name)
		return err
	})
	return all, err
}

func writeFile(dist, dir, name string, data []byte) error {
	to := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(to, data, 0o644); err != nil {
		return err
	}
	switch path.Ext(name) {
	case ".wasm":
		packed, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)) + ".br")
		if err != nil {
			return err
		}
		return os.WriteFile(to+".br", packed, 0o644)
	case ".html", ".js", ".css", ".svg", ".webmanifest":
		return os.WriteFile(to+".br", pack(data, 9), 0o644)
	}
	return nil
}

// pack is data as brotli with the window cmd/site uses.
func pack(data []byte, quality int) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: 24})
	_, _ = w.Write(data) // a bytes.Buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

// pages changes every page that starts the app. It fails when change leaves one as it was.
func (f files) pages(change func(page string) string) error {
	n := 0
	for name, data := range f {
		if path.Ext(name) != ".html" || !bytes.Contains(data, []byte("/static/boot.")) {
			continue
		}
		page := change(string(data))
		if page == string(data) {
			return fmt.Errorf("%w: %s", errUnchanged, name)
		}
		f[name] = []byte(page)
		n++
	}
	if n == 0 {
		return errUnchanged
	}
	return nil
}

// script changes the one script whose name begins with prefix.
func (f files) script(prefix, old, replacement string) error {
	for name, data := range f {
		if strings.HasPrefix(name, "static/"+prefix+".") && bytes.Contains(data, []byte(old)) {
			f[name] = bytes.Replace(data, []byte(old), []byte(replacement), 1)
			return nil
		}
	}
	return fmt.Errorf("%w: %s", errUnchanged, prefix)
}
