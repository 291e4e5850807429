package guide

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A wordScanner walks over the words of a text. word is the word in small
// letters without accents and apostrophes, good until the next call of next;
// text[from:to] is how it was written.
type wordScanner struct {
	text     string
	from, to int
	word     []byte
}

// next finds the next word; false at the end. What is no letter and no digit
// parts words, but an apostrophe within a word does not: "don’t" is one word,
// and "their ex’s" has the word "ex".
func (w *wordScanner) next() bool {
	w.word = w.word[:0]
	owner := -1 // length of the word before its last apostrophe
	for i, r := range w.text[w.to:] {
		at := w.to + i
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if len(w.word) == 0 {
				w.from = at
			}
			w.word = foldRune(w.word, r)
		case unicode.Is(unicode.Mn, r) && len(w.word) > 0: // an accent written behind its letter
		case isApostrophe(r) && len(w.word) > 0:
			owner = len(w.word)
		case len(w.word) > 0:
			return w.end(at, owner)
		}
	}
	return w.end(len(w.text), owner)
}

// end finishes the word at a place in the text.
func (w *wordScanner) end(at, owner int) bool {
	w.to = at
	if owner > 0 && string(w.word[owner:]) == "s" {
		w.word = w.word[:owner]
	}
	for len(w.word) > 0 { // an apostrophe at the end closes a quotation
		r, size := utf8.DecodeLastRuneInString(w.text[w.from:at])
		if !isApostrophe(r) {
			break
		}
		at -= size
	}
	if len(w.word) > 0 {
		w.to = at
	}
	return len(w.word) > 0
}

func isApostrophe(r rune) bool { return strings.ContainsRune("'’‘ʼ`´", r) }

// plainLatin gives the letters without their accents.
var plainLatin = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d"}
	for plain, accented := range map[string]string{"a": "àáâãäåāăąǎ", "c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįıǐ", "j": "ĵ", "k": "ķ",
		"l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőǒ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűųǔ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž"} {
		for _, r := range accented {
			m[r] = plain
		}
	}
	return m
}()

// foldRune appends a letter or digit in its plainest form.
func foldRune(to []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(to, byte(r))
	}
	r = unicode.ToLower(r)
	if plain, ok := plainLatin[r]; ok {
		return append(to, plain...)
	}
	return utf8.AppendRune(to, r)
}

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
	st := stem(s)
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
	for w := (wordScanner{text: query[:min(len(query), maxQueryBytes)]}); len(telling) < maxQueryWords && w.next(); {
		text := string(w.word)
		q := queryWord{text: text, beginning: text, stem: stem(text)}
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

// stem takes the common endings from a word, so that "lonely" and "loneliness"
// are one. It need not be a word; it is only compared with other stems.
func stem(w string) string {
	if len(w) < 4 {
		return w
	}
	if rest, ok := strings.CutSuffix(w, "s"); ok && !strings.ContainsRune("sui", rune(rest[len(rest)-1])) {
		w = rest
	}
	if strings.HasSuffix(w, "ie") && len(w) > 3 { // replies, tries
		w = w[:len(w)-1]
	}
	w = cutOne(w, 3, "ness", "ful", "less", "ment")
	if verb := cutOne(w, 3, "ing", "ed"); verb != w {
		w = cutOne(verb, 4, "is", "iz")
	}
	w = cutOne(w, 3, "en", "ion")
	w = cutOne(w, 4, "ly", "li", "ise", "ize")
	return closeStem(w)
}

// closeStem takes the last vowel and evens out what endings change before them:
// "stopped" and "stop", "tries" and "try", "grief" and "grieve".
func closeStem(w string) string {
	last := len(w) - 1
	switch {
	case len(w) == 3 && w[last] == 'i':
		return w[:last] + "y"
	case len(w) > 3 && strings.ContainsRune("eiy", rune(w[last])):
		w, last = w[:last], last-1
	}
	if last > 1 && w[last] == w[last-1] && w[last] < utf8.RuneSelf {
		w, last = w[:last], last-1
	}
	if last >= 3 && w[last] == 'f' {
		return w[:last] + "v"
	}
	return w
}

// cutOne takes off the first of the endings that leaves enough letters.
func cutOne(w string, leave int, endings ...string) string {
	for _, e := range endings {
		if rest, ok := strings.CutSuffix(w, e); ok && len(rest) >= leave {
			return rest
		}
	}
	return w
}
