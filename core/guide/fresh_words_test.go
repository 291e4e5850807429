package guide

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"hash/fnv"
	"html"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// How the tests of freshness take a text apart: words, runs of words, prints of
// runs, and the words of data, source and pages.

const (
	freshRun  = 6 // so many words in a row count as copied
	printSize = 5 // bytes kept of each hash: 60,000 runs against 9,000 prints meet by chance once in two thousand times
)

// A placedWord is a word as it is compared, and where a person finds it.
type placedWord struct{ text, where string }

// We write “honour” and “realise” where most of the guides write “honor” and
// “realize”: that alone makes no sentence ours.
var (
	spelledOur = regexp.MustCompile(`^(.{2,}[bdilmnv])our`)
	spelledIse = regexp.MustCompile(`^(.{3,})is(e|es|ed|ing|ation|ations)$`)
)

// place splits a text into words: lower case, letters, digits and apostrophes,
// in one spelling. Quotes round a word and invisible characters within it do
// not count.
func place(where, text string) []placedWord {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '’':
			return '\''
		case unicode.In(r, unicode.Cf, unicode.Mn):
			return -1
		case r == '\'', unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return ' '
	}, text)
	var words []placedWord
	for _, w := range strings.Fields(text) {
		if w = strings.Trim(w, "'"); w != "" {
			w = spelledOur.ReplaceAllString(w, "${1}or")
			words = append(words, placedWord{spelledIse.ReplaceAllString(w, "${1}iz$2"), where})
		}
	}
	return words
}

// eachRun calls found with every run of words, joined by single spaces.
func eachRun(words []placedWord, found func(run, where string)) {
	for i := range max(0, len(words)-freshRun+1) {
		var b strings.Builder
		for j, w := range words[i : i+freshRun] {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(w.text)
		}
		found(b.String(), words[i].where)
	}
}

// A fingerprint is what is kept of a run: a hash cut short.
type fingerprint [printSize]byte

func printOf(run string) (p fingerprint) {
	h := fnv.New64a()
	h.Write([]byte(run))
	copy(p[:], h.Sum(nil)[8-printSize:])
	return p
}

// encodePrints writes each print once, sorted: the order of a text is lost.
func encodePrints(texts ...string) []byte {
	var all []fingerprint
	for _, text := range texts {
		eachRun(place("", text), func(run, _ string) { all = append(all, printOf(run)) })
	}
	slices.SortFunc(all, func(a, b fingerprint) int { return bytes.Compare(a[:], b[:]) })
	var out []byte
	for _, p := range slices.Compact(all) {
		out = append(out, p[:]...)
	}
	return out
}

// decodePrints refuses a file that is cut short or out of order.
func decodePrints(b []byte) (map[fingerprint]bool, error) {
	if len(b) == 0 || len(b)%printSize != 0 {
		return nil, fmt.Errorf("%d bytes are no list of prints", len(b))
	}
	prints := map[fingerprint]bool{}
	var last fingerprint
	for i := 0; i < len(b); i += printSize {
		p := fingerprint(b[i : i+printSize])
		if i > 0 && bytes.Compare(last[:], p[:]) >= 0 {
			return nil, fmt.Errorf("print %d is out of order", i/printSize)
		}
		prints[p], last = true, p
	}
	return prints, nil
}

// valueWords walks everything reachable from v, unexported fields included, and
// returns the words of each string apart.
func valueWords(where string, v reflect.Value) [][]placedWord {
	var all [][]placedWord
	switch v.Kind() {
	case reflect.String:
		all = append(all, place(where, v.String()))
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			all = valueWords(where, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, valueWords(where+"."+v.Type().Field(i).Name, v.Field(i))...)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			all = append(all, valueWords(fmt.Sprintf("%s[%d]", where, i), v.Index(i))...)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			all = append(all, valueWords(where+" key", k)...)
			all = append(all, valueWords(fmt.Sprintf("%s[%v]", where, k), v.MapIndex(k))...)
		}
	}
	return all
}

// gap stands for what is only known when the program runs. It is no word of any
// text, so no run goes through it.
const gap = " zqgapqz "

// joined returns what a chain of "…" + "…" says, and the operands that are not
// literals. It is false for anything without a literal in it.
func joined(e ast.Expr) (text string, others []ast.Expr, ok bool) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return joined(e.X)
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			text, err := strconv.Unquote(e.Value)
			return text, nil, err == nil
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			a, restA, okA := joined(e.X)
			b, restB, okB := joined(e.Y)
			return a + b, append(restA, restB...), okA || okB
		}
	}
	return gap, []ast.Expr{e}, false
}

// sourceWords returns the words of all string literals below n in the order of
// the source, so that a sentence laid out in several pieces is one run too.
func sourceWords(fset *token.FileSet, n ast.Node) []placedWord {
	var words []placedWord
	ast.Inspect(n, func(n ast.Node) bool {
		e, isExpr := n.(ast.Expr)
		if _, isImport := n.(*ast.ImportSpec); !isExpr || isImport {
			return !isImport
		}
		text, others, ok := joined(e)
		if !ok {
			return true
		}
		at := fset.Position(e.Pos())
		words = append(words, place(fmt.Sprintf("%s:%d", at.Filename, at.Line), text)...)
		for _, o := range others {
			words = append(words, sourceWords(fset, o)...)
		}
		return false
	})
	return words
}

var (
	tag         = regexp.MustCompile(`<[^<>]*>`)
	webTextFile = regexp.MustCompile(`\.(js|css|html|svg|json|webmanifest|md|txt)$`)
	skippedDir  = regexp.MustCompile(`^(testdata|node_modules|dist|\..+)$`)
)

// fileWords returns the words of the string literals of a Go file, or of a whole
// file of the web, markup and code included.
func fileWords(t *testing.T, name string) []placedWord {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(name, ".go") {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		return sourceWords(fset, file)
	}
	text := string(src)
	if strings.HasSuffix(name, ".js") {
		text = strings.NewReplacer(`\n`, " ", `\'`, "'", `\u2019`, "'").Replace(text)
	} else {
		text = html.UnescapeString(tag.ReplaceAllStringFunc(text, func(s string) string { return " " + strings.Repeat("\n", strings.Count(s, "\n")) }))
	}
	var words []placedWord
	for i, line := range strings.Split(text, "\n") {
		words = append(words, place(fmt.Sprintf("%s:%d", name, i+1), line)...)
	}
	return words
}
