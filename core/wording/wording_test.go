package wording_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"afterward/core/wording"
)

func words(text string) (out []string) {
	for w := (wording.Scanner{Text: text}); w.Next(); {
		out = append(out, string(w.Word))
	}
	return out
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                     "",
		" ,.!\n":               "",
		"One two":              "one two",
		"Don’t, don't":         "dont dont",
		"their ex’s coat":      "their ex coat",
		"they saidʼ, ʼtis":     "they said tis",
		"‘that of my ex’s’":    "that of my ex",
		"‘quoted’ words":       "quoted words",
		"Café cafe\u0301 CAFÉ": "cafe cafe cafe",
		"Straße Æon Łódź":      "strasse aeon lodz",
		"Nguyễn Việt":          "nguyen viet",
		"Θάλασσα ΘΆΛΑΣΣΑ λόγος":     "θαλασσα θαλασσα λογοσ",
		"Ёлка елка":                 "елка елка",
		"24 hours, 7th":             "24 hours 7th",
		"我很好 ok":                    "我 很 好 ok",
		"ok我":                       "ok 我",
		"हिन्दी":                    "हनद",
		"one—two…three/four_five":   "one two three four five",
		"\xff\xfe broken \xc3":      "broken",
		"e\u0301\u0301 \u0301alone": "e alone",
		"ﬁnally, ﬂaﬀ, oﬃce, ĳs":     "finally flaff office ijs",
		"ＡＢＣ ａｂｃ １２３":               "abc abc 123",
		"break\u00adup":             "breakup",
		"コーヒーbar":                   "コ ー ヒ ー bar",
		"İstanbul ISPARTA ısparta":  "istanbul isparta isparta",
	} {
		if got := strings.Join(words(text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A sign that is a word of its own is found with the marks that are written on it: without
// them it would be another sign, or none that can be shown.
func TestAMarkStaysWithItsLetter(t *testing.T) {
	for text, want := range map[string]string{"กิน": "กิ น", "か\u3099く": "か\u3099 く"} {
		var got []string
		for w := (wording.Scanner{Text: text}); w.Next(); {
			got = append(got, text[w.From:w.To])
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestTail(t *testing.T) {
	for text, want := range map[string]string{"l’amour": "amour", "o'clock": "clock", "they’ll": "", "don’t": "", "ex’s": "", "l'ami’s": "", "‘quoted’": "", "one": ""} {
		w := wording.Scanner{Text: text}
		if w.Next(); string(w.Tail()) != want {
			t.Errorf("%q: %q, want %q", text, w.Tail(), want)
		}
	}
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{{"jealous", "jealously"}, {"lonely", "loneliness"}, {"watch", "watches", "watching", "watched"}, {"stop", "stopped", "stopping", "stops"}, {"try", "tries", "tried"}, {"grief", "grieve", "grieving"}} {
		for _, w := range same {
			if wording.Stem(w) != wording.Stem(same[0]) {
				t.Errorf("%s and %s: %s, %s", same[0], w, wording.Stem(same[0]), wording.Stem(w))
			}
		}
	}
	for _, other := range [][2]string{{"text", "test"}, {"ring", "red"}, {"thing", "the"}} {
		if wording.Stem(other[0]) == wording.Stem(other[1]) {
			t.Errorf("%s and %s are one", other[0], other[1])
		}
	}
}

// Words stand where the scanner says, in order; scanning what was found gives it again.
func FuzzScanner(f *testing.F) {
	for _, s := range []string{"", "Don’t stop", "''''s's", "我很好", "e\u0301\u0301", "\xff", "ß’s ’s", "ก็ดี"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for w := (wording.Scanner{Text: text}); w.Next(); {
			if w.From < last || w.To <= w.From || w.To > len(text) || len(w.Word) == 0 || !utf8.Valid(w.Word) {
				t.Fatalf("%q: word %q at %d to %d, after %d", text, w.Word, w.From, w.To, last)
			}
			last = w.To
			if again := words(text[w.From:w.To]); len(again) == 0 || again[0] != string(w.Word) {
				t.Fatalf("%q: %q scans to %q", text, text[w.From:w.To], again)
			}
			if s := wording.Stem(string(w.Word)); s == "" || len(s) > len(w.Word) {
				t.Fatalf("Stem(%q) = %q", w.Word, s)
			}
		}
	})
}

// An excerpt is a part of the text, whole characters, that holds the place.
func TestAroundHoldsThePlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "word", "zwölf", "我", "long-one", "x, y;"}), 1, 120).Draw(t, "words"), " ")
		var at []int
		for w := (wording.Scanner{Text: text}); w.Next(); {
			at = append(at, w.From)
		}
		from := rapid.SampledFrom(at).Draw(t, "place")
		got := wording.Around(text, from)
		bare := strings.TrimSuffix(strings.TrimPrefix(got, wording.Ellipsis), wording.Ellipsis)
		if len(got) > wording.MaxExcerpt || !utf8.ValidString(got) || !strings.Contains(text, bare) {
			t.Fatalf("%q", got)
		}
		w := wording.Scanner{Text: text[from:]}
		w.Next()
		if !slices.Contains(words(got), string(w.Word)) {
			t.Fatalf("%q does not show %q", got, w.Word)
		}
	})
}
