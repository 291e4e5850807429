package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// The program holds nothing of a web server and none of the tables of the keys it never has. A
// program keeps the names of its functions and packages, for the traces of a panic.
func TestProgramCarriesNoServer(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(dist(t), "static", "app.*.wasm"))
	if err != nil || len(files) != 1 {
		t.Fatalf("the program: %q, %v", files, err)
	}
	program, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"go-app/v10/pkg/app.", "filippo.io/age.init"} {
		if !bytes.Contains(program, []byte(name)) {
			t.Fatalf("%s is not where this test looks for names", name)
		}
	}
	for _, name := range []string{"net/http.", "crypto/tls.", "crypto/internal/fips140/nistec.", "math/big."} {
		if bytes.Contains(program, []byte(name)) {
			t.Errorf("the program carries %s along", strings.TrimSuffix(name, "."))
		}
	}
}

// A lean library is the library without what is left out and without its tests.
func TestLeanCopiesWhatIsKept(t *testing.T) {
	from := fstest.MapFS{
		"go.mod": {}, "README.md": {}, "a.go": {}, "a_test.go": {}, "server.go": {},
		"sub/b.go": {}, "sub/server.go": {}, "other/c.go": {},
	}
	l := lean{dirs: []string{".", "sub"}, drop: []string{"server.go"}}
	to := t.TempDir()
	if err := l.copy(from, to, []byte("package a")); err != nil {
		t.Fatal(err)
	}
	all := readTree(t, os.DirFS(to))
	for _, name := range []string{"go.mod", "a.go", "sub/b.go", "sub/server.go", "lean.go"} {
		if _, ok := all[name]; !ok {
			t.Errorf("%s is missing", name)
		}
		delete(all, name)
	}
	for name := range all {
		t.Errorf("%s should not be there", name)
	}
}

// When a library comes in a version that is laid out in another way, somebody has to look.
func TestLeanRefusesAnotherLayout(t *testing.T) {
	l := lean{dirs: []string{"."}, drop: []string{"server.go", "more.go"}}
	if err := l.copy(fstest.MapFS{"go.mod": {}, "a.go": {}, "server.go": {}}, t.TempDir(), nil); err == nil {
		t.Error("a file to leave out is not there, and nobody hears of it")
	}
}
