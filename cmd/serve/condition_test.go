package main

import (
	"net/http"
	"strings"
	"testing"
)

func TestCondition(t *testing.T) {
	const tag = `"abc-br"`
	const ok, same, failed = http.StatusOK, http.StatusNotModified, http.StatusPreconditionFailed
	type header = http.Header
	tests := []struct {
		why  string
		in   header
		want int
	}{
		{"nothing asked", header{}, ok},
		{"the same tag", header{"If-None-Match": {tag}}, same},
		{"weak compare for If-None-Match", header{"If-None-Match": {`W/"abc-br"`}}, same},
		{"any", header{"If-None-Match": {"*"}}, same},
		{"any, with space", header{"If-None-Match": {" * "}}, same},
		{"in a list", header{"If-None-Match": {`"x", W/"y",  "abc-br" , "z"`}}, same},
		{"in a list without spaces", header{"If-None-Match": {`"x","abc-br"`}}, same},
		{"in a second line", header{"If-None-Match": {`"x"`, tag}}, same},
		{"empty entries", header{"If-None-Match": {`, ,"abc-br"`}}, same},
		{"a comma inside a tag", header{"If-None-Match": {`"x,y", "abc-br"`}}, same},
		{"our tag inside another is not ours", header{"If-None-Match": {`"x,abc-br,y"`}}, ok},
		{"the tag of another form", header{"If-None-Match": {`"abc"`}}, ok},
		{"no quotes", header{"If-None-Match": {`abc-br`}}, ok},
		{"an open quote", header{"If-None-Match": {`"abc-br`}}, ok},
		{"a small w is no weak tag", header{"If-None-Match": {`w/"abc-br"`}}, ok},
		{"an empty value", header{"If-None-Match": {""}}, ok},
		{"only W/", header{"If-None-Match": {"W/"}}, ok},
		{"another tag", header{"If-Match": {`"x"`}}, failed},
		{"the same tag, wanted", header{"If-Match": {tag}}, ok},
		{"strong compare for If-Match", header{"If-Match": {`W/"abc-br"`}}, failed},
		{"any, wanted", header{"If-Match": {"*"}}, ok},
		{"If-Match goes first", header{"If-Match": {`"x"`}, "If-None-Match": {tag}}, failed},
		{"both hold", header{"If-Match": {tag}, "If-None-Match": {tag}}, same},
		{"dates are ignored", header{"If-Modified-Since": {"Fri, 01 Jan 2100 00:00:00 GMT"}}, ok},
	}
	for _, tt := range tests {
		if got := condition(tt.in, tag); got != tt.want {
			t.Errorf("%s: condition(%v) = %d, want %d", tt.why, tt.in, got, tt.want)
		}
	}
}

// FuzzListed looks for a panic or an endless loop, and for a match with a tag that is
// not in the header at all.
func FuzzListed(f *testing.F) {
	for _, seed := range []string{"", "*", `"a"`, `W/"a", "b"`, `"`, `W/`, `,,,"a`, `"a""b"`} {
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, line string, weak bool) {
		const tag = `"abc-br"`
		if listed([]string{line}, tag, weak) && trim(line) != "*" && !strings.Contains(line, tag) {
			t.Fatalf("%q does not name %s", line, tag)
		}
		if !listed([]string{line, "*"}, tag, weak) {
			t.Fatalf("%q hid the star of the next line", line)
		}
	})
}
