package journal

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How many tags an entry takes, and how long one is. Both are our own choice: more
// would be another text.
const (
	MostTags   = 8
	TagLetters = 30
)

// Tags reads what was typed as tags: words or short phrases with commas between
// them. Blanks around them, signs like "#" before them, repetitions, and what is
// beyond MostTags fall away; a longer one is cut to TagLetters.
func Tags(typed string) []string {
	return AddTags(nil, strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' || r == '\n' })...)
}

// AddTags returns the tags with more of them behind, each once and as it was written
// first: capitals do not make another tag.
func AddTags(tags []string, more ...string) []string {
	out := slices.Clone(tags)
	for _, t := range more {
		t = tag(t)
		if t == "" || HasTag(out, t) || len(out) >= max(MostTags, len(tags)) {
			continue
		}
		out = append(out, t)
	}
	return out
}

// HasTag reports whether a tag is among tags, whatever its capitals.
func HasTag(tags []string, t string) bool {
	key := TagKey(t)
	return slices.ContainsFunc(tags, func(u string) bool { return TagKey(u) == key })
}

// TagKey is what a tag has in common with those that differ from it by capitals alone,
// in Greek too, where a small letter has another shape at the end of a word.
func TagKey(t string) string { return strings.ReplaceAll(strings.ToLower(t), "ς", "σ") }

func tag(t string) string {
	t = strings.Join(strings.Fields(strings.TrimLeftFunc(t, func(r rune) bool { return r == '#' || unicode.IsSpace(r) })), " ")
	if utf8.RuneCountInString(t) > TagLetters {
		t = strings.TrimSpace(string([]rune(t)[:TagLetters]))
	}
	return t
}

// A TagCount is a tag and how many entries have it.
type TagCount struct {
	Tag string
	N   int
}

// CountTags counts the tags of entries, the most frequent first, then by the alphabet.
// A tag is shown as the entry that comes first writes it.
func CountTags(entries []Entry) []TagCount {
	at := map[string]int{}
	var out []TagCount
	for _, e := range entries {
		for _, t := range e.Tags {
			key := TagKey(t)
			i, known := at[key]
			if !known {
				i = len(out)
				at[key], out = i, append(out, TagCount{Tag: t})
			}
			out[i].N++
		}
	}
	slices.SortFunc(out, func(a, b TagCount) int {
		return cmp.Or(b.N-a.N, strings.Compare(strings.ToLower(a.Tag), strings.ToLower(b.Tag)))
	})
	return out
}
