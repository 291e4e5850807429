package core

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "afterward"

// arrows says what of ours each package of core may import. A package without
// a row fails the test: where it stands has to be decided first. vault is in
// no row, because nothing in core may import it.
var arrows = map[string][]string{
	".":          nil,
	"civil":      nil,
	"strictjson": nil,
	"merge":      {"civil"},
	"wording":    nil,
	"find":       {"civil", "wording"},
	"guide":      {"civil", "wording"},
	"assess":     {"civil", "merge", "guide", "strictjson"},
	"plan":       {"civil", "merge", "guide", "assess", "strictjson"},
	"journal":    {"civil", "guide", "strictjson"},
	"settings":   {"civil", "strictjson"},
	"backup":     {"civil", "strictjson"},
	"passphrase": nil,
	"lists":      {"civil", "guide", "strictjson"},
	"checkin":    {"civil", "merge", "strictjson"},
	"trial":      {"civil", "merge", "guide", "strictjson"},
	"calendar":   {"civil"},
	"talk":       {"civil", "merge", "strictjson"},
	"contact":    {"civil", "merge", "guide", "strictjson"},
	"insight":    {"civil", "guide", "assess", "trial", "checkin", "contact"},
	"draft":      {"civil", "guide", "strictjson"},
	"report":     {"civil", "guide", "assess", "plan", "trial", "lists", "checkin", "contact", "journal"},
	"vault":      {"civil", "guide", "assess", "plan", "journal", "lists", "trial", "checkin", "contact", "draft", "talk", "settings", "strictjson"},
}

// closed lists what no package of core may import, with everything below it.
var closed = []string{
	"github.com/maxence-charriere/go-app", // the user interface
	"github.com/hack-pad/safejs",          // the browser
	"syscall/js",
	"net/http", // nothing leaves the device
	module + "/app",
	module + "/cmd",
	module + "/web",
}

// closedOutsideTests lists what tests need for their fixtures, and code for
// nothing.
var closedOutsideTests = []string{"os"}

func under(imported, parent string) bool {
	return imported == parent || strings.HasPrefix(imported, parent+"/")
}

// violations returns what the file breaks. name is its path below core with
// slashes, such as "plan/gate.go".
func violations(name string, src []byte) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var found []string
	pkg, _, nested := strings.Cut(name, "/")
	if !nested {
		pkg = "."
	}
	allowed, ok := arrows[pkg]
	if !ok {
		found = append(found, fmt.Sprintf("package %s has no row in arrows", pkg))
	}
	clock := "" // the name package time has in this file
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		if imported == "time" {
			clock = "time"
			if spec.Name != nil {
				clock = spec.Name.Name
			}
		}
		if strings.HasSuffix(file.Name.Name, "_test") && under(imported, module+"/core") {
			continue // an external test looks at its package from above
		}
		if why := refused(pkg, imported, strings.HasSuffix(name, "_test.go"), allowed); why != "" {
			found = append(found, why)
		}
	}
	if clock != "" && readsClock(file, clock) {
		found = append(found, "reads the clock: today comes from outside")
	}
	return found, nil
}

// refused returns why pkg may not import the path imported, or "".
func refused(pkg, imported string, test bool, allowed []string) string {
	list := closed
	if !test {
		list = slices.Concat(closed, closedOutsideTests)
	}
	for _, c := range list {
		if under(imported, c) {
			return "imports " + imported
		}
	}
	ours, ok := strings.CutPrefix(imported, module+"/core")
	if !ok {
		if under(imported, module) {
			return "imports " + imported + ", which is not in core"
		}
		return ""
	}
	to, _, _ := strings.Cut(strings.TrimPrefix(ours, "/"), "/")
	if to == pkg || slices.Contains(allowed, to) {
		return ""
	}
	return fmt.Sprintf("imports %s: no arrow goes from %s to %s", imported, pkg, to)
}

// readsClock reports whether file uses Now, Since or Until of package time,
// which it knows as clock.
func readsClock(file *ast.File, clock string) bool {
	found := clock == "." // its names could not be told from others
	ast.Inspect(file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		id, ok := sel.X.(*ast.Ident)
		if ok && id.Name == clock && slices.Contains([]string{"Now", "Since", "Until"}, sel.Sel.Name) {
			found = true
		}
		return true
	})
	return found
}

// Practice 1: packages are layers and arrows point one way. All files count,
// whatever their build tags are.
func TestCoreKeepsToItsMap(t *testing.T) {
	packages := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == "testdata" {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Ext(file) != ".go" {
			return nil
		}
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(file)
		packages[path.Dir(name)] = true
		found, err := violations(name, src)
		for _, f := range found {
			t.Errorf("core/%s: %s", name, f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, must := range []string{"civil", "vault"} {
		if !packages[must] {
			t.Errorf("package %s was not looked at", must)
		}
	}
}

// breaches are files that break a rule, and files that only look as if.
var breaches = []struct {
	name, src string
	want      string // part of the first violation; "" for none
}{
	{"plan/a.go", `import "afterward/core/assess"`, ""},
	{"plan/deep/a.go", `import "afterward/core/plan"`, ""},
	{"plan/a_test.go", `import "afterward/core/plan"`, ""},
	{"vault/a.go", `import ("afterward/core/journal"; "afterward/core/plan")`, ""},
	{"assess/a.go", `import "afterward/core/plan"`, "no arrow"},
	{"civil/a.go", `import "afterward/core/guide"`, "no arrow"},
	{"guide/a.go", `import "afterward/core/guide"`, ""},
	{"guide/a.go", `import "afterward/core/assess"`, "no arrow"},
	{"journal/a.go", `import "afterward/core/assess/inner"`, "no arrow"},
	{"journal/a_test.go", `import "afterward/core/vault"`, "no arrow"},
	{"plan/a.go", `import _ "afterward/core"`, "no arrow"},
	{"plan/a.go", `import "afterward/core/trial"`, "no arrow"}, // what a trial opens is told to the plan, which asks nobody
	{"calendar/a.go", `import "afterward/core/plan"`, "no arrow"},
	{"plan/a.go", `import "afterward/app"`, "imports afterward/app"},
	{"plan/a_test.go", `import "afterward/app/ui"`, "imports afterward/app/ui"},
	{"plan/a.go", `import "afterward/tools"`, "not in core"},
	{"plan/a.go", `import "afterwards/core/vault"`, ""},
	{"nowhere/a.go", ``, "no row"},
	{"plan/a.go", `import "github.com/maxence-charriere/go-app/v10/pkg/app"`, "go-app"},
	{"plan/a.go", `import js "github.com/hack-pad/safejs"`, "safejs"},
	{"plan/a_js.go", "//go:build js\n", ""},
	{"plan/a.go", `import "syscall/js"`, "syscall/js"},
	{"plan/a_test.go", `import "net/http/httptest"`, "net/http"},
	{"plan/a.go", `import "net/url"`, ""},
	{"plan/a.go", `import "os"`, "imports os"},
	{"plan/a.go", `import "os/exec"`, "imports os/exec"},
	{"plan/a_test.go", `import "os"`, ""},
	{"plan/a.go", `import "time"; var a = time.Now()`, "clock"},
	{"plan/a.go", `import "time"; var a = time.Now`, "clock"},
	{"plan/a.go", `import t "time"; func f() { _ = t.Since(t.Time{}) }`, "clock"},
	{"plan/a.go", `import . "time"; var a = Now()`, "clock"},
	{"plan/a.go", `import "time"; var a = time.Date`, ""},
	{"plan/a.go", `var time clock; var a = time.Now()`, ""},
	{"a.go", `import "afterward/core/civil"`, "no arrow"},
}

// A rule that catches nothing is no rule.
func TestTheMapCatches(t *testing.T) {
	for _, c := range breaches {
		src := "package p; " + c.src
		if strings.HasPrefix(c.src, "//") {
			src = c.src + "\npackage p"
		}
		found, err := violations(c.name, []byte(src))
		if err != nil {
			t.Errorf("%s %s: %v", c.name, c.src, err)
			continue
		}
		if c.want == "" && len(found) > 0 || c.want != "" && (len(found) == 0 || !strings.Contains(found[0], c.want)) {
			t.Errorf("%s %s: %q, want %q", c.name, c.src, found, c.want)
		}
	}
}
