package draft

import "testing"

// A rule with a slip in it is left out, so that no page falls over it: here it is seen.
func TestLexiconBuilds(t *testing.T) {
	x := theLexicon()
	for _, w := range x.wrong {
		t.Error(w)
	}
	if len(x.classes) > 128 || len(x.patterns) < 1000 {
		t.Errorf("%d classes, %d patterns", len(x.classes), len(x.patterns))
	}
	t.Logf("%d patterns, %d words, %d stems, %d classes", len(x.patterns), len(x.ofWord), len(x.ofStem), len(x.classes))
}
