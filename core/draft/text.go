package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A breakKind is what stands between a word and the one before it.
type breakKind uint8

const (
	noBreak   breakKind = iota // spaces, or nothing
	softBreak                  // a comma, a dash, an emoji, one new line: a sentence may go on
	hardBreak                  // a full stop, a blank line, the start of the text
)

// A token is one word as the rules see it: lower case, in full spelling. A word
// such as “dont” gives two tokens, “do” and “not”, with the same place.
type token struct {
	start, end int // bytes of the word in the text
	norm       string
	word       int32 // number of the form in the lexicon, 0 for one no rule knows
	stem       int32 // number of its stem, 0 for one no rule knows
	classes    classSet
	brk        breakKind
	line       bool // a new line stands before it
	quote      bool // a quotation mark stands right before it
	quoted     bool // it stands within a quotation
	caps       bool // written in capital letters
	sentence   int  // number of its sentence
}

// A sentence is a run of tokens between hard breaks.
type sentence struct {
	from, to int  // tokens
	asks     bool // it ends in a question mark
}

// A reading is a text taken apart.
type reading struct {
	text      string
	tokens    []token
	sentences []sentence
	words     int // words as a person counts them
	questions int
	ascii     bool
	foreign   int // letters of other scripts than Latin
	letters   int
}

// longestWord is how many bytes of a word are looked at: no word of a rule is
// longer, and a word without end must not cost more than its length.
const longestWord = 48

// read takes a text apart. Bytes that are no UTF-8 stand between words.
func (x *lexicon) read(text string) *reading {
	r := &reading{text: text, ascii: true}
	r.tokens = make([]token, 0, len(text)/4+8)
	s := scanner{text: text, quotes: quotations(text)}
	s.brk = hardBreak
	for s.at < len(text) {
		start := s.at
		if end := s.word(); end > start {
			r.words += s.counts(start)
			if x.add(r, &s, start, end) {
				s.clear()
			}
			s.at = end
			continue
		}
		s.separator(r)
	}
	r.close(hardBreak, false)
	r.questions += r.unmarked()
	return r
}

// close ends the sentence the last token stands in.
func (r *reading) close(brk breakKind, asks bool) {
	from := 0
	if n := len(r.sentences); n > 0 {
		from = r.sentences[n-1].to
	}
	if brk == hardBreak && len(r.tokens) > from {
		r.sentences = append(r.sentences, sentence{from: from, to: len(r.tokens), asks: asks})
	}
}

// A scanner walks over a text and remembers what it saw since the last word.
type scanner struct {
	text    string
	at      int
	quotes  []quotation // in order
	nextQ   int
	brk     breakKind
	line    bool
	quote   bool
	asks    bool
	counted int // end of the last run of characters without a space that was counted
}

func (s *scanner) clear() { s.brk, s.line, s.quote, s.asks = noBreak, false, false, false }

// counts returns 1 for the first word in a run without spaces, such as
// “and/or”: people count those as one.
func (s *scanner) counts(start int) int {
	if start < s.counted {
		return 0
	}
	end := strings.IndexFunc(s.text[start:], unicode.IsSpace)
	if end < 0 {
		end = len(s.text) - start
	}
	s.counted = start + end
	return 1
}

// word returns the end of the word that begins at the scanner, or where it
// stands if none does.
func (s *scanner) word() int {
	i := s.at
	for i < len(s.text) {
		c := s.text[i]
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
			i++
			continue
		case i == s.at && c < utf8.RuneSelf:
			return i
		case c == '\'' || c == '`':
			if i > s.at && s.letterAt(i+1) && !s.closes(i) {
				i++
				continue
			}
			return i
		case c == '*' || c == '$' || c == '@':
			if n := s.masked(i); n > 0 {
				i += n
				continue
			}
			return i
		case c == '&':
			if n := entity(s.text[i:], apostrophes); n > 0 && i > s.at {
				i += n
				continue
			}
			return i
		case c < utf8.RuneSelf:
			return i
		}
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == utf8.RuneError && n <= 1:
			return i
		case isApostrophe(r):
			if i == s.at || !s.letterAt(i+n) || s.closes(i) {
				return i
			}
		case invisible(r):
			if i == s.at {
				return i
			}
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			return i
		}
		i += n
	}
	return i
}

// masked returns how many bytes of a masked letter stand at i, as in “f**k”.
func (s *scanner) masked(i int) int {
	if i == s.at || !s.letterAt(i-1) && s.text[i-1] != '*' {
		return 0
	}
	n := 1
	for i+n < len(s.text) && s.text[i+n] == s.text[i] {
		n++
	}
	if s.letterAt(i+n) || n > 2 {
		return n
	}
	return 0
}

func (s *scanner) letterAt(i int) bool {
	if i < 0 || i >= len(s.text) {
		return false
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return unicode.IsLetter(r)
}

// closes reports whether the mark at i ends a quotation that began before.
func (s *scanner) closes(i int) bool {
	for q := s.nextQ; q < len(s.quotes) && s.quotes[q].open < i; q++ {
		if s.quotes[q].close == i {
			return true
		}
	}
	return false
}

// quotedAt reports whether the word at i stands in a quotation. It is asked in
// the order of the text.
func (s *scanner) quotedAt(i int) bool {
	for s.nextQ < len(s.quotes) && s.quotes[s.nextQ].close < i {
		s.nextQ++
	}
	return s.nextQ < len(s.quotes) && s.quotes[s.nextQ].open < i
}

func isApostrophe(r rune) bool {
	switch r {
	case '’', '‘', '´', 'ʼ', '＇', '′', 'ʹ':
		return true
	}
	return false
}

// invisible reports whether r takes no place: joiners, soft hyphens, marks of
// direction, selectors of variants.
func invisible(r rune) bool {
	return r == '\u00ad' || r == '\ufeff' || '\u200b' <= r && r <= '\u200f' || '\u202a' <= r && r <= '\u202e' ||
		'\u2060' <= r && r <= '\u2069' || '\ufe00' <= r && r <= '\ufe0f'
}
