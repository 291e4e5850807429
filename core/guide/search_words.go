package guide

import (
	"slices"
	"strings"

	"afterward/core/wording"
)

// A queryWord is one word of a query.
type queryWord struct {
	text      string
	beginning string   // what a word has to begin with: text, or less of it where nothing does
	stem      string   // of beginning
	also      []string // stems of the guide's own words for it
}

// fits reports whether a word of a text is one the query word found.
func (q queryWord) fits(word []byte) bool {
	if len(word) == 0 || word[0] != q.text[0] && len(q.also) == 0 { // endings never change the first letter
		return false
	}
	s := string(word)
	st := wording.Stem(s)
	return strings.HasPrefix(s, q.beginning) || st == q.stem || slices.Contains(q.also, st)
}

// What is read of a query: more words make no answer better.
const (
	maxQueryBytes = 400
	maxQueryWords = 12
)

// parseQuery returns the words to look for. Words that are everywhere, such as
// "the", are left out when there are others.
func parseQuery(query string) []queryWord {
	var all, telling []queryWord
	for w := (wording.Scanner{Text: query[:min(len(query), maxQueryBytes)]}); len(telling) < maxQueryWords && w.Next(); {
		text := string(w.Word)
		q := queryWord{text: text, beginning: text, stem: wording.Stem(text)}
		q.also = otherWords()[q.stem]
		all = append(all, q)
		if !strings.Contains(emptyWords, " "+q.text+" ") {
			telling = append(telling, q)
		}
	}
	if len(telling) > 0 {
		return telling
	}
	return all[:min(len(all), maxQueryWords)]
}

const emptyWords = " cant didnt doesnt dont he her him his im isnt she theyre wont youre a an and am are as at be been but by can could did do does for from had has have how i if im in is it its ive me my of on or shall should so than that the them then there they this to was were what when where which who why will with would you your "
