package vaulttest

import (
	"math/rand/v2"
	"strings"
	"unicode/utf16"
)

// A writer makes texts that have the length, the line breaks and the scripts of
// what people type. What they say means nothing.
type writer struct{ rng *rand.Rand }

// of returns a text of about n characters (UTF-16 units), from shortest to
// longest. One in eight is not in English.
func (w *writer) of(n int) string {
	say, gap := w.english, " "
	if w.rng.IntN(8) == 0 {
		t := pick(w.rng, tongues)
		say, gap = func() string { return pick(w.rng, t.lines) }, t.gap
	}
	text := say()
	size := units(text)
	for size < n || size < shortest {
		between := gap
		switch w.rng.IntN(12) {
		case 0:
			between = "\n"
		case 1:
			between = "\n\n"
		}
		next := between + say()
		if size += units(next); size > longest {
			break
		}
		text += next
	}
	return text
}

// exactly returns a text of n characters, all of them ASCII without quotes and
// line breaks: as many characters as it takes when it is stored.
func (w *writer) exactly(n int) string {
	var b strings.Builder
	for b.Len() < n {
		b.WriteString(w.plain() + " ")
	}
	return b.String()[:n]
}

// english is one sentence, now and then with a quotation, an emoji, a word with
// accents or what a phone's keyboard makes of quotes and dashes.
func (w *writer) english() string {
	s := w.plain()
	switch w.rng.IntN(24) {
	case 0:
		return s + " " + pick(w.rng, pictures)
	case 1:
		return s + " " + pick(w.rng, accented)
	case 2:
		return "“" + strings.TrimSuffix(s, ".") + "” – that is what I’d say now…"
	case 3:
		return `They said "` + strings.TrimSuffix(s, ".") + `" & nothing else.`
	}
	return s
}

// plain is one English sentence in ASCII.
func (w *writer) plain() string {
	return w.fill(pick(w.rng, english))
}

// fill replaces each {slot} of a line by one of its words.
func (w *writer) fill(line string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(line, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		slot, after, _ := strings.Cut(rest, "}")
		b.WriteString(pick(w.rng, words[slot]))
		line = after
	}
}

// units counts the UTF-16 units of s.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
