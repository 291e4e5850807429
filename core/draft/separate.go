package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// raise makes the break before the next word at least b.
func (s *scanner) raise(b breakKind) { s.brk = max(s.brk, b) }

// separator reads one character, tag or entity that is no part of a word.
func (s *scanner) separator(r *reading) {
	rest := s.text[s.at:]
	c, n := utf8.DecodeRuneInString(rest)
	before := s.brk
	switch c {
	case '\n':
		if s.line {
			s.raise(hardBreak)
		}
		s.line = true
		s.raise(softBreak)
	case ' ', '\t', '\r':
	case '?', '？', '¿', '؟', '⁇', '‽', '⁉':
		if !s.asks && c != '¿' {
			s.asks = true
			r.questions++
		}
		s.raise(hardBreak)
	case '!', '！', '。', '¡', '۔', '।', '•', '|':
		s.raise(hardBreak)
	case '.', '…':
		n = s.dots(rest)
	case '"', '“', '”', '„', '«', '»', '‘', '’', '\'', '‹', '›', '`':
		s.quote = true
		if c != '\'' && c != '`' {
			s.raise(softBreak)
		}
	case '-', '*', '_', '~', '#', '+', '=', '$', '%', '@':
		if s.spaced(n) {
			s.raise(softBreak)
		}
	case '&':
		n = max(n, entity(rest, nil))
	case '<':
		if t := tag(rest); t > 0 {
			n = t
		}
		s.raise(softBreak)
	default:
		if !unicode.IsSpace(c) && !invisible(c) {
			s.raise(softBreak)
		}
	}
	s.at += n
	if before != hardBreak && s.brk == hardBreak {
		r.close(hardBreak, s.asks)
	} else if s.asks && len(r.sentences) > 0 && r.sentences[len(r.sentences)-1].to == len(r.tokens) {
		r.sentences[len(r.sentences)-1].asks = true
	}
}

// spaced reports whether the character at the scanner, n bytes long, stands
// between spaces: a dash, not a hyphen.
func (s *scanner) spaced(n int) bool {
	before := s.at == 0 || s.text[s.at-1] == ' ' || s.text[s.at-1] == '\n' || s.text[s.at-1] == '-'
	after := s.at+n >= len(s.text) || s.text[s.at+n] == ' ' || s.text[s.at+n] == '\n' || s.text[s.at+n] == '-'
	return before && after
}

// dots reads full stops. Several of them are a pause, and what follows in small
// letters goes on; one between digits is none.
func (s *scanner) dots(rest string) int {
	n := 0
	count := 0
	for n < len(rest) {
		if rest[n] == '.' {
			n++
			count++
		} else if strings.HasPrefix(rest[n:], "…") {
			n += len("…")
			count += 3
		} else {
			break
		}
	}
	digit := func(i int) bool { return i >= 0 && i < len(s.text) && '0' <= s.text[i] && s.text[i] <= '9' }
	switch next := strings.TrimLeft(rest[n:], " "); {
	case count == 1 && digit(s.at-1) && digit(s.at+1):
		s.raise(softBreak)
	case count > 1 && next != "" && continues(next):
		s.raise(softBreak)
	default:
		s.raise(hardBreak)
	}
	return n
}

// continues reports whether what follows a pause goes on with the sentence: a
// small letter, or I, which has no small one.
func continues(next string) bool {
	c, n := utf8.DecodeRuneInString(next)
	if c == 'I' {
		d, _ := utf8.DecodeRuneInString(next[n:])
		return !unicode.IsLetter(d)
	}
	return unicode.IsLower(c)
}

// apostrophes are the entities that stand for one.
var apostrophes = []string{"&#39;", "&#x27;", "&apos;", "&rsquo;", "&#8217;"}

// entity returns the length of the HTML entity at the start of s: one of those
// wanted, or any for none; 0 if there is none.
func entity(s string, wanted []string) int {
	end := strings.IndexByte(s[:min(len(s), 10)], ';')
	if end < 2 || wanted != nil && !slices.Contains(wanted, s[:end+1]) {
		return 0
	}
	for _, c := range []byte(s[1:end]) {
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '#') {
			return 0
		}
	}
	return end + 1
}

// tag returns the length of a short HTML tag without spaces at the start of s,
// or 0. What holds words is never skipped.
func tag(s string) int {
	end := strings.IndexByte(s[:min(len(s), 12)], '>')
	if end < 2 {
		return 0
	}
	for _, c := range []byte(s[1:end]) {
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '/') {
			return 0
		}
	}
	return end + 1
}
