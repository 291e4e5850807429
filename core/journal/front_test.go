package journal

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// Whatever the entries are and in whichever order they are looked at, a Front has those
// first that the journal lists first: by whole bodies, and by no more than their ends.
func TestFrontIsTheFrontOfTheList(t *testing.T) {
	words := rapid.SampledFrom([]string{"", "x", `","pinned":true`, `\","pinned":true,"`, `{"on":"2020-01-01","seq":9}`, "é\U0001F600\n", strings.Repeat("long and longer ", 30)})
	rapid.Check(t, func(t *rapid.T) {
		all, bodies := map[string]Entry{}, map[string]string{}
		for n := range rapid.IntRange(0, 40).Draw(t, "entries") {
			e := Entry{On: civil.MustParse("2026-11-21").AddDays(-rapid.IntRange(0, 5).Draw(t, "days")), Seq: rapid.IntRange(1, 9).Draw(t, "seq"),
				Text: words.Draw(t, "text") + words.Draw(t, "end"), Pinned: rapid.Bool().Draw(t, "pinned"), Prompt: rapid.SampledFrom([]string{"", "good-company"}).Draw(t, "prompt")}
			if rapid.Bool().Draw(t, "about") {
				e.About = AboutOf(AboutLetter, strings.Repeat("a", mostAbout-len(AboutLetter)))
			}
			if rapid.Bool().Draw(t, "tagged") {
				e.Tags = []string{"pinned", strings.Repeat("t", TagLetters)}
			}
			body, err := json.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			id := fmt.Sprintf("e%d", n)
			all[id], bodies[id] = e, string(body)
		}
		want := NewestFirst(all)
		slices.SortStableFunc(want, func(a, b string) int {
			return strings.Compare(fmt.Sprint(!all[a].Pinned), fmt.Sprint(!all[b].Pinned)) // false before true
		})
		most := rapid.IntRange(1, 45).Draw(t, "most")
		f := NewFront(most)
		for _, id := range rapid.Permutation(want).Draw(t, "order") {
			body := bodies[id]
			if len(body) > 240 && rapid.Bool().Draw(t, "ends") {
				body = body[:120] + body[len(body)-120:]
			}
			f.Look(id, body)
		}
		if want = want[:min(len(want), most)]; !slices.Equal(f.IDs(), want) {
			t.Fatalf("%v, want %v", f.IDs(), want)
		}
	})
}

// What does not begin as an entry is not listed.
func TestFrontLeavesOutWhatIsNoEntry(t *testing.T) {
	f := NewFront(3)
	for _, body := range []string{"", "{", `{"on":"2026-11-21","seq":0,"text":"x"}`, `{"on":"","seq":1,"text":"x"}`, `{"on":"soon","seq":1,"text":"x"}`, `{"seq":1,"on":"2026-11-21"}`, "\xff\xfe"} {
		f.Look("a", body)
	}
	if f.Look("b", `{"on":"2026-11-21","seq":1,"text":"x`); !slices.Equal(f.IDs(), []string{"b"}) {
		t.Errorf("%v", f.IDs())
	}
}
