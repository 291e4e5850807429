package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"image/png"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// assets are the addresses of the files under /static/, which pages, manifest and worker use.
type assets struct {
	wasm     string
	wasmSize int // bytes, uncompressed: what the loading progress is counted against
	exec     string
	boot     string
	job      string
	css      string
	notesCSS string
	icons    map[string]string // by file name, for example "mark.svg"
	shots    []shot
}

// A shot is one screenshot for the install dialog.
type shot struct {
	address       string
	label         string
	width, height int // pixels
}

// needed are the icons that pages, manifest and worker name; a build without one is broken.
var needed = []string{
	"mark.svg", "icon-192.png", "icon-512.png", "maskable-512.png", "apple-180.png", "notes.svg",
	"today-96.png", "write-96.png", "help-96.png",
	"notes-192.png", "notes-512.png", "notes-maskable-512.png", "notes-apple-180.png",
}

//go:embed away.css
var awayCSS []byte

// addStatic puts everything that does not depend on the version into t.
func addStatic(ctx context.Context, t tree, o Options, wasm []byte) (assets, error) {
	a := assets{icons: map[string]string{}, wasmSize: len(wasm)}
	exec, err := wasmExec(ctx, o)
	if err != nil {
		return a, err
	}
	boot, err := fs.ReadFile(o.Files, "boot.js")
	if err != nil {
		return a, fmt.Errorf("reading the boot script: %w", err)
	}
	work, err := fs.ReadFile(o.Files, "job.js")
	if err != nil {
		return a, fmt.Errorf("reading the script for slow work: %w", err)
	}
	style, err := styles(o.Files)
	if err != nil {
		return a, err
	}
	for _, f := range []struct {
		name string
		data []byte
		to   *string
	}{
		{"app.wasm", wasm, &a.wasm},
		{"wasm_exec.js", exec, &a.exec},
		{"boot.js", boot, &a.boot},
		{"job.js", work, &a.job},
		{"app.css", style, &a.css},
		{"notes.css", awayCSS, &a.notesCSS},
	} {
		data, err := shrink(f.name, f.data)
		if err != nil {
			return a, err
		}
		if *f.to, err = t.addHashed(f.name, data); err != nil {
			return a, err
		}
	}
	if err := addIcons(t, o.Files, &a); err != nil {
		return a, err
	}
	if err := addPictures(t, o.Files); err != nil {
		return a, err
	}
	return a, addShots(t, o.Files, &a)
}

// styles joins css/*.css in the order of their names.
func styles(files fs.FS) ([]byte, error) {
	names, err := fs.Glob(files, "css/*.css")
	if err != nil {
		return nil, fmt.Errorf("listing styles: %w", err)
	}
	slices.Sort(names)
	var all bytes.Buffer
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("reading styles: %w", err)
		}
		all.Write(data)
		all.WriteByte('\n')
	}
	return all.Bytes(), nil
}

func addIcons(t tree, files fs.FS, a *assets) error {
	for _, name := range needed {
		data, err := fs.ReadFile(files, "icons/"+name)
		if err != nil {
			return fmt.Errorf("reading icons: %w", err)
		}
		if data, err = shrink(name, data); err != nil {
			return err
		}
		if a.icons[name], err = t.addHashed(name, data); err != nil {
			return err
		}
	}
	return nil
}

// errShot means that a browser would leave a screenshot out of the install dialog.
var errShot = errors.New("screenshot cannot be used")

func addShots(t tree, files fs.FS, a *assets) error {
	names, err := fs.Glob(files, "screenshots/*.png")
	if err != nil {
		return fmt.Errorf("listing screenshots: %w", err)
	}
	slices.Sort(names)
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("reading screenshots: %w", err)
		}
		config, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil {
			return fmt.Errorf("reading %s: %w", name, err)
		}
		s := shot{label: shotLabel(name), width: config.Width, height: config.Height}
		if err := s.check(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if s.address, err = t.addHashed(path.Base(name), data); err != nil {
			return err
		}
		a.shots = append(a.shots, s)
	}
	return nil
}

// check applies the limits browsers set: 320 to 3840 pixels, and no side longer than 2.3 times the other.
func (s shot) check() error {
	short, long := min(s.width, s.height), max(s.width, s.height)
	if short < 320 || long > 3840 || long*10 > short*23 {
		return fmt.Errorf("%w: %d by %d pixels", errShot, s.width, s.height)
	}
	return nil
}

// narrow says that the picture is for a phone.
func (s shot) narrow() bool { return s.width < s.height }

var shotPrefix = regexp.MustCompile(`^(narrow|wide|[0-9]+)-`)

// shotLabel makes "Your result" of "screenshots/narrow-02-your-result.png".
func shotLabel(name string) string {
	s := strings.TrimSuffix(path.Base(name), ".png")
	for shotPrefix.MatchString(s) {
		s = shotPrefix.ReplaceAllString(s, "")
	}
	s = strings.ReplaceAll(s, "-", " ")
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
