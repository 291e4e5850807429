package draft

import (
	"os"
	"strings"
	"testing"
)

// A word is stemmed only if a stem begins like it: that may lose none.
func TestNoStemIsLostByItsHead(t *testing.T) {
	x := theLexicon()
	forms := map[string]bool{}
	for form := range x.words {
		forms[form] = true
	}
	for _, set := range []string{"known/tune", "known/voices", "known/lives", "learnt/young"} {
		raw, err := os.ReadFile("testdata/" + set + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range strings.FieldsFunc(strings.ToLower(string(raw)), func(r rune) bool { return r < 'a' || r > 'z' }) {
			forms[form] = true
		}
	}
	for form := range forms {
		if want := x.stems[stemOf(form)]; x.stemIn(form) != want {
			t.Errorf("%s has the stem %d, found %d", form, want, x.stemIn(form))
		}
	}
}
