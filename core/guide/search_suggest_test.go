package guide

import (
	"slices"
	"strings"
	"testing"

	"afterward/core/wording"
)

func TestSuggestedWordsFindSomething(t *testing.T) {
	for query, want := range map[string]string{"": "jealousy", "xylophone": "jealousy", "xylophone zither": "jealousy", "lonely xylophone": "lonely", "sleep the trust zither": "sleep"} {
		got := SuggestWords(query)
		if got[0] != want {
			t.Errorf("%q: suggested %q", query, got)
		}
		for _, w := range got {
			if _, n := SearchOpen(w, 1, nil); n == 0 {
				t.Errorf("%q is suggested and finds nothing", w)
			}
		}
	}
}

// A word people use for something finds the guide's own words for it, marks
// them, and ranks them below a text that has the word itself.
func TestSayingsFindTheGuidesWords(t *testing.T) {
	stems := map[string]string{}
	for word, ours := range sayings {
		if other := stems[wording.Stem(word)]; other != "" {
			t.Errorf("%s and %s are one word", word, other)
		}
		stems[wording.Stem(word)] = word
		hits, n := SearchOpen(word, 3, nil)
		if n == 0 || len(hits[0].TitleMarks)+len(hits[0].Marks) == 0 {
			t.Errorf("%q finds %d, marked in %+v", word, n, hits)
		}
		for o := range strings.FieldsSeq(ours) {
			if len(searchable().stems[wording.Stem(o)]) == 0 {
				t.Errorf("%s stands for %s, which is no word of the guide", word, o)
			}
		}
	}
	ix := docsOf("A text about children", "A text about kids", "About nothing")
	if got := ix.ranked("kids"); len(got) != 2 || got[0] != "A text about kids" {
		t.Errorf("kids: %q", got)
	}
}

func TestUrgent(t *testing.T) {
	for query, want := range map[string]bool{
		"suicide": true, "I want to die": true, "Suicidal thoughts": true, "they HIT me": true, "self-harm": true, "I’m scared of him": true, "he threatened me": true, "killing": true, "she beats me": true,
		"jealousy": false, "": false, "did": false, "diet": false, "white": false, "a hitch": false, "hits of the summer": true, "crisis?": true,
	} {
		if Urgent(query) != want {
			t.Errorf("Urgent(%q) is %v", query, !want)
		}
	}
}

func TestWritingNoteHasItsSources(t *testing.T) {
	n := Writing()
	for _, kind := range []SourceKind{Choice, Research} {
		if !slices.ContainsFunc(n.Sources, func(s Source) bool { return s.Kind == kind }) {
			t.Errorf("no source of kind %s", kind)
		}
	}
	if len(n.Lines) == 0 {
		t.Error("nothing is said")
	}
}
