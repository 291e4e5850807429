package ui

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// readMarked gives back the words of a Marked as a person reads them: all of them, and
// those behind each number.
func readMarked(t interface{ Fatal(...any) }, m Marked) (all string, behind map[int]string) {
	n, err := html.Parse(strings.NewReader(app.HTMLString(m.UI())))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	behind = map[int]string{}
	for d := range n.Descendants() {
		if d.Type != html.TextNode {
			continue
		}
		class, _ := attr(d.Parent, "class")
		if class != "passage-words" && class != "unmarked" {
			continue
		}
		b.WriteString(d.Data)
		if class != "passage-words" {
			continue
		}
		marks, _ := attr(d.Parent.Parent, "data-marks")
		for _, no := range strings.Fields(marks) {
			i, _ := strconv.Atoi(no)
			behind[i] += d.Data
		}
	}
	return b.String(), behind
}

// Whatever is marked, all words are there once and in their order, and behind each
// number stand exactly the words of its passages.
func TestMarkedShowsTheWordsAndNothingElse(t *testing.T) {
	parts := []string{"a", "é", "e\u0301", "👩‍👩‍👧‍👦", "👍🏽", " ", "\n", "<b>", "&amp;", "ש", "لا", "\u200f"}
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(parts), 0, 12).Draw(t, "words")
		text := strings.Join(words, "")
		at := func(name string) int {
			return len(strings.Join(words[:rapid.IntRange(0, len(words)).Draw(t, name)], ""))
		}
		m := Marked{ID: "m", Text: text}
		want := map[int]string{}
		for i := range rapid.IntRange(0, 5).Draw(t, "passages") {
			a, b := at("from"), at("to")
			m.Passages = append(m.Passages, Passage{Start: min(a, b), End: max(a, b), Number: i + 1, Name: "x", Href: "#x"})
			if a != b {
				want[i+1] = text[min(a, b):max(a, b)]
			}
		}
		all, behind := readMarked(t, m)
		if all != text {
			t.Fatalf("%q reads %q", text, all)
		}
		for i := range m.Passages {
			if behind[i+1] != want[i+1] {
				t.Fatalf("%q: behind %d stands %q, not %q", text, i+1, behind[i+1], want[i+1])
			}
		}
	})
}

// A passage that cuts a character or lies outside marks nothing and loses nothing.
func TestPassagesThatDoNotFit(t *testing.T) {
	text := "a👍b"
	for _, p := range []Passage{{Start: 2, End: 5}, {Start: 0, End: 3}, {Start: -1, End: 2}, {Start: 4, End: 99}, {Start: 5, End: 1}, {Start: 1, End: 1}} {
		p.Number = 1
		if all, behind := readMarked(t, Marked{Text: text, Passages: []Passage{p}}); all != text || len(behind) > 0 {
			t.Errorf("%+v: %q, %v", p, all, behind)
		}
	}
}

// Each piece says by name what it is marked as, and leads to the most urgent of them.
func TestMarkedPiecesSayWhatTheyAre(t *testing.T) {
	for _, e := range markedExamples() {
		n, _ := render(t, e)
		for d := range n.Descendants() {
			class, _ := attr(d, "class")
			if d.Data != "a" || !slices.Contains(strings.Fields(class), "passage") {
				continue
			}
			href, _ := attr(d, "href")
			var hidden string
			for x := range d.Descendants() {
				if c, _ := attr(x, "class"); c == "visually-hidden" {
					hidden = x.FirstChild.Data
				}
			}
			if !strings.HasPrefix(hidden, " (marked: ") || !strings.HasPrefix(href, "#why-") {
				t.Errorf("%s: %q leads to %q", e.Name, hidden, href)
			}
			if strings.Contains(class, "over") && (!strings.Contains(hidden, ", ") || href != "#why-1") {
				t.Errorf("%s: where two overlap it says %q and leads to %q", e.Name, hidden, href)
			}
		}
	}
}
