package wording

import (
	"strings"
	"unicode/utf8"
)

// A Span is a piece of a text that was found, in bytes: text[From:To].
type Span struct{ From, To int }

// MaxExcerpt is the most bytes an excerpt has.
const MaxExcerpt = 170

const (
	excerptBefore = 44 // bytes before what was found
	excerptBytes  = MaxExcerpt - 2*len(Ellipsis)
)

// Ellipsis stands where an excerpt leaves something out.
const Ellipsis = "…"

// Around cuts a text to an excerpt that shows the place at, whole words where
// it can.
func Around(text string, at int) string {
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
		out = Ellipsis + out
	}
	if to < len(text) {
		out += Ellipsis
	}
	return out
}
