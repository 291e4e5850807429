package draft

import (
	"unicode"
	"unicode/utf8"
)

// A quotation is a passage between two marks: the bytes at which they stand.
type quotation struct{ open, close int }

// longestQuote is how far the end of a quotation is looked for, in bytes. A mark
// that is left open quotes nothing.
const (
	longestQuote  = 600
	longestSingle = 160 // single marks are mostly apostrophes
)

var closers = map[rune]rune{'“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '"': '"', '\'': '\'', '‹': '›', '”': '”'}

// quotations returns the quotations of a text in order; none stands in another.
func quotations(text string) []quotation {
	var all []quotation
	open, with := -1, rune(0)
	before := ' '
	for i := 0; i < len(text); {
		c, n := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case open >= 0 && (i-open > longestQuote || i-open > longestSingle && (with == '\'' || isApostrophe(with)) || c == '\n' && before == '\n'):
			open = -1 // it was none
		case open >= 0 && ends(c, with, before, text[i+n:]):
			all = append(all, quotation{open, i})
			open = -1
		case open < 0 && begins(c, before, text[i+n:]):
			open, with = i, c
		}
		before = c
		i += n
	}
	return all
}

// begins reports whether c opens a quotation: a straight or single mark only at
// the start of a word.
func begins(c, before rune, rest string) bool {
	if _, ok := closers[c]; !ok {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	switch c {
	case '\'', '‘', '"', '”':
		return !unicode.IsLetter(before) && !unicode.IsDigit(before) && (unicode.IsLetter(next) || next == '.' || next == '…')
	}
	return true
}

// ends reports whether c closes a quotation opened by with. A single mark
// between two letters is an apostrophe.
func ends(c, with, before rune, rest string) bool {
	if c != closers[with] && !(with == '“' && c == '"') {
		return false
	}
	if c == '\'' || c == '’' {
		next, _ := utf8.DecodeRuneInString(rest)
		return !unicode.IsSpace(before) && !unicode.IsLetter(next) && !unicode.IsDigit(next)
	}
	return true
}
