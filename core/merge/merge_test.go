package merge_test

import (
	"testing"

	"afterward/core/civil"
	"afterward/core/merge"
)

func TestTexts(t *testing.T) {
	for _, c := range []struct{ ours, theirs, want string }{
		{"", "", ""}, {"a", "", "a"}, {"", "b", "b"}, {"a", "a", "a"}, {"a b", "b", "a b"}, {"b", "a b", "a b"}, {"a", "b", "a\n\nb"},
	} {
		got := merge.Texts(c.ours, c.theirs)
		if got != c.want || merge.Texts(got, c.theirs) != got || merge.Texts(got, c.ours) != got {
			t.Errorf("%q and %q: %q", c.ours, c.theirs, got)
		}
	}
}

func TestEarlier(t *testing.T) {
	none, one, two := civil.Date{}, civil.MustParse("2026-11-21"), civil.MustParse("2026-11-22")
	for _, c := range []struct{ a, b, want civil.Date }{{none, none, none}, {one, none, one}, {none, two, two}, {one, two, one}, {two, one, one}} {
		if got := merge.Earlier(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v", c.a, c.b, got)
		}
	}
}
