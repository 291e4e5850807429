package main

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A lean is a library without the parts that a program in a browser carries along and never
// runs. The linker keeps them, because their packages build tables when they start. On a slow
// line each hundred thousand bytes are half a second before the first answer.
type lean struct {
	module string   // its path
	dirs   []string // what is kept of it; the first is the package that gets lean
	drop   []string // files of that package that are left out
	stub   string   // in leanFiles: what the rest of the package still asks for
}

// leans are the libraries: of go-app the server and the making of pages, which bring net/http
// along; of age the keys that are no passphrase, which bring every elliptic curve along. What is
// left is compiled as it is, so a version that needs more does not compile.
var leans = []lean{
	{"github.com/maxence-charriere/go-app/v10", []string{"pkg/app", "pkg/errors"}, []string{"http.go", "resource.go", "wasm.go"}, "goapp.go.txt"},
	{"filippo.io/age", []string{".", "armor", "internal/format", "internal/stream"}, []string{"pq.go", "x25519.go", "parse.go"}, "age.go.txt"},
}

//go:embed lean/*.txt
var leanFiles embed.FS

// leanDir is where the lean libraries lie, below the root of the module. The program names the
// place in its build information, so it must be the same on every machine.
const leanDir = "bin/lean"

// leanModFile writes a go.mod into dir that is the module's own but for the lean libraries, and
// returns its name for go build -modfile.
func leanModFile(ctx context.Context, root, dir string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("reading go.mod: %w", err)
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", fmt.Errorf("reading go.sum: %w", err)
	}
	var replaced strings.Builder
	replaced.Write(mod)
	for _, l := range leans {
		place, err := l.make(ctx, root)
		if err != nil {
			return "", fmt.Errorf("making %s lean: %w", l.module, err)
		}
		fmt.Fprintf(&replaced, "\nreplace %s => ./%s\n", l.module, filepath.ToSlash(place))
	}
	name := filepath.Join(dir, "go.mod")
	if err := os.WriteFile(name, []byte(replaced.String()), 0o644); err != nil {
		return "", err
	}
	return name, os.WriteFile(filepath.Join(dir, "go.sum"), sum, 0o644)
}

// make copies the library without what is left out and returns where it lies, from root. A copy
// that is there already is used again: its name says what it was made of.
func (l lean) make(ctx context.Context, root string) (string, error) {
	from, version, err := moduleSource(ctx, root, l.module)
	if err != nil {
		return "", err
	}
	stub, err := leanFiles.ReadFile("lean/" + l.stub)
	if err != nil {
		return "", err
	}
	made := sha256.Sum256(fmt.Appendf(nil, "%s %s %q %q %s", l.module, version, l.dirs, l.drop, stub))
	place := filepath.Join(filepath.FromSlash(leanDir), fmt.Sprintf("%x", made[:6]))
	to := filepath.Join(root, place)
	if _, err := os.Stat(to); err == nil {
		return place, nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return "", err
	}
	temp, err := os.MkdirTemp(filepath.Dir(to), "making-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(temp)
	if err := l.copy(os.DirFS(from), temp, stub); err != nil {
		return "", err
	}
	if err := os.Rename(temp, to); err != nil {
		if _, there := os.Stat(to); there != nil { // not made by another build meanwhile
			return "", err
		}
	}
	return place, nil
}

// copy copies what the lean library is made of: go.mod and Go files without their tests.
func (l lean) copy(from fs.FS, to string, stub []byte) error {
	if err := copyFile(from, "go.mod", to); err != nil {
		return err
	}
	for i, dir := range l.dirs {
		sources, err := fs.Glob(from, path.Join(dir, "*.go"))
		if err != nil {
			return err
		}
		left := 0
		for _, name := range sources {
			if i == 0 && slices.Contains(l.drop, path.Base(name)) {
				left++
				continue
			}
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			if err := copyFile(from, name, to); err != nil {
				return err
			}
		}
		if i == 0 && left != len(l.drop) {
			return fmt.Errorf("%s has %d of the %d files to leave out: this version has to be looked at anew", dir, left, len(l.drop))
		}
	}
	return os.WriteFile(filepath.Join(to, filepath.FromSlash(l.dirs[0]), "lean.go"), stub, 0o644)
}

func copyFile(from fs.FS, name, to string) error {
	data, err := fs.ReadFile(from, name)
	if err != nil {
		return err
	}
	target := filepath.Join(to, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return os.WriteFile(target, data, 0o644)
}

// moduleSource is where the go command keeps the source of a module, which it has checked against
// go.sum, and its version.
func moduleSource(ctx context.Context, root, module string) (dir, version string, err error) {
	cmd := exec.CommandContext(ctx, "go", "mod", "download", "-json", module)
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		return "", "", fmt.Errorf("asking go for it: %w", err)
	}
	var found struct{ Dir, Version string }
	if err := json.Unmarshal(out, &found); err != nil {
		return "", "", fmt.Errorf("asking go for it: %w", err)
	}
	return found.Dir, found.Version, nil
}
