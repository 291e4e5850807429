package app

import (
	"fmt"
	"slices"
	"testing"
)

// The table begins with what the file holds, in the order of its keys.
func TestPreviewOrder(t *testing.T) {
	_, s := written(t)
	texts := func(keys ...string) map[string]string {
		all := map[string]string{}
		for _, key := range keys {
			all[key] = key
		}
		return all
	}
	var got []string
	for _, r := range s.compare(texts("aw:step:a", "aw:entry:b", "aw:entry:a"), texts("aw:draft:a", "aw:path", "aw:entry:c", "aw:step:a", "aw:draft:b")) {
		got = append(got, fmt.Sprint(r.Meaning[:12], r.File, r.Here, r.New, r.Differs))
	}
	want := []string{"A journal en2 1 2 0", "A step of yo1 1 0 0", "Text you beg0 2 0 0", "The path you0 1 0 0"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
