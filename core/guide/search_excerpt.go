package guide

import (
	"strings"
	"unicode/utf8"
)

// MaxExcerpt is the most bytes an excerpt has.
const MaxExcerpt = 170

const (
	excerptBefore = 44 // bytes before what was found
	excerptBytes  = MaxExcerpt - 2*len(ellipsis)
	ellipsis      = "…"
)

// excerpt is the text around the first place of a query's word outside the
// title, with the places found in it.
func (d searchDoc) excerpt(words []queryWord) (string, []Span) {
	for _, text := range append([]string{d.lead}, d.body...) {
		for w := (wordScanner{text: text}); w.next(); {
			if fitsAny(words, w.word) {
				out := cutAround(text, w.from)
				return out, marksIn(out, words)
			}
		}
	}
	start := d.lead
	if start == "" && len(d.body) > 0 {
		start = d.body[0]
	}
	return cutAround(start, 0), nil
}

// marksIn finds the places of a query's words in a text.
func marksIn(text string, words []queryWord) []Span {
	var marks []Span
	for w := (wordScanner{text: text}); w.next(); {
		if fitsAny(words, w.word) {
			marks = append(marks, Span{w.from, w.to})
		}
	}
	return marks
}

func fitsAny(words []queryWord, word []byte) bool {
	for _, q := range words {
		if q.fits(word) {
			return true
		}
	}
	return false
}

// cutAround cuts a text to an excerpt that shows the place at, whole words where
// it can.
func cutAround(text string, at int) string {
	if len(text) <= excerptBytes {
		return text
	}
	from := max(0, min(at-excerptBefore, len(text)-excerptBytes))
	to := min(len(text), from+excerptBytes)
	if from > 0 {
		if i := strings.IndexByte(text[from:at], ' '); i >= 0 {
			from += i + 1
		}
		for from < len(text) && !utf8.RuneStart(text[from]) {
			from++
		}
	}
	if to < len(text) {
		if i := strings.LastIndexByte(text[at:to], ' '); i > 0 {
			to = at + i
		}
		for !utf8.RuneStart(text[to]) {
			to--
		}
	}
	out := strings.TrimRight(text[from:to], " ,;:")
	if from > 0 {
		out = ellipsis + out
	}
	if to < len(text) {
		out += ellipsis
	}
	return out
}
