package passphrase

import (
	"strings"
	"unicode"
)

const (
	wordBits      = 12  // a word that is in none of our lists is one of about 4,000
	listBits      = 10  // a word of our own list
	sentenceBits  = 8   // a word that follows a little word, as in a sentence
	smallBits     = 3   // a little word
	letterBits    = 1.5 // each letter of a run beyond those of one word
	wordLetters   = 8
	shortestWord  = 3
	signs         = 0x2e80 // from here on a letter is a syllable or half a word
	shortestInner = 4      // below that, a word inside a run of letters is chance
)

// words adds every known word, also backwards and with digits for some of its letters.
func (s *splitter) words() {
	d := dictionary()
	n := len(s.low)
	for from := range n {
		for to := from + 1; to <= min(n, from+d.longest); to++ {
			s.known(d, from, to, s.low[from:to], 0)
			for _, leet := range s.leet {
				changed := differing(leet[from:to], s.low[from:to])
				if n := to - from; changed > 0 && changed*2 <= n && n >= shortestInner {
					s.known(d, from, to, leet[from:to], bits(float64(changed)))
				}
			}
			if to-from >= shortestInner {
				s.known(d, from, to, reversed(s.low[from:to]), bits(1))
			}
		}
	}
}

// known adds the runes from from to to, if the word they are read as is in the dictionary.
func (s *splitter) known(d dict, from, to int, read []byte, extra float64) {
	e, ok := d.words[string(read)]
	if !ok || (len(read) < shortestInner || e.kind == small) && !s.apart(from, to) {
		return
	}
	if e.kind == word && s.afterSmall(from) {
		e.guesses = bits(sentenceBits)
	}
	s.add(from, to, e.kind, e.guesses+extra+s.capitals(from, to))
}

// afterSmall reports whether the word before the one at from is one that holds sentences together.
func (s *splitter) afterSmall(from int) bool {
	to := from
	for to > 0 && (unicode.IsSpace(s.runes[to-1]) || s.joint(to-1)) {
		to--
	}
	if to == from {
		return false
	}
	start := to
	for start > 0 && s.letter(start-1) {
		start--
	}
	return dictionary().words[string(s.low[start:to])].kind == small
}

// unknownWords adds runs of letters that look like words of some language. Short of having all words,
// this keeps the name of a street from passing for chance.
func (s *splitter) unknownWords() {
	for from := 0; from < len(s.runes); from++ {
		if s.letter(from) && !s.letter(from-1) {
			s.run(from, s.runEnd(from, s.letter))
		}
		leet := func(i int) bool { return i < len(s.runes) && isSmall(s.leet[0][i]) }
		if leet(from) && (from == 0 || !leet(from-1)) {
			to := s.runEnd(from, leet)
			s.unknown(from, to, s.leet[0][from:to])
			s.unknown(from, to, s.leet[1][from:to])
		}
	}
}

// run adds a run of letters as one word, and as the words its capitals show.
func (s *splitter) run(from, to int) {
	s.unknown(from, to, s.low[from:to])
	start := from
	for i := from + 1; i < to; i++ {
		if s.hump(i) {
			s.unknown(start, i, s.low[start:i])
			start = i
		}
	}
	if start > from {
		s.unknown(start, to, s.low[start:to])
	}
}

func (s *splitter) runEnd(from int, in func(int) bool) int {
	for in(from) {
		from++
	}
	return from
}

func (s *splitter) unknown(from, to int, read []byte) {
	n := to - from
	if n < shortestWord || !wordlike(read) || s.runes[from] >= signs {
		return
	}
	g := float64(wordBits)
	if s.afterSmall(from) {
		g = sentenceBits
	}
	g += letterBits * float64(max(0, n-wordLetters))
	changed := differing(read, s.low[from:to])
	if changed*2 > n {
		return
	}
	s.add(from, to, word, bits(g+float64(changed))+s.capitals(from, to))
}

// follows holds, for each letter, those that often come after it: the pairs that make up at least
// one in a thousand of all pairs in the words of English, German, French or Spanish.
var follows = [26]string{
	"bcdfghijklmnprstuvyz", "aeilorsu", "aehiklortu", "aeiorsu", "abcdefghijklmnoprstuvwxyz", "aefilortu",
	"aehilnorstu", "aeilmnorstuw", "abcdefgklmnopqrstvz", "aeo", "aeilorstu", "adeilmnostuy", "abeimopsu",
	"abcdefgiknostuz", "abcdgilmnoprstuvw", "aefhiloprstu", "u", "abcdefghiklmnorstuyz", "abceghilmopstu",
	"aehilorstuyz", "abcdefghilmnprst", "aeio", "aeio", "", "s", "aeiou",
}

// wordlike reports whether letters could be a word: at most one pair in four is a rare one. Of
// English and German words 96 in 100 pass, of eight letters drawn by lot 4 in 100. Letters of other
// scripts always pass, since we know nothing of their words.
func wordlike(letters []byte) bool {
	rare := 0
	for i := 1; i < len(letters); i++ {
		a, b := letters[i-1], letters[i]
		if isSmall(a) && b != gap && !strings.Contains(follows[a-'a'], string(rune(b))) {
			rare++
		}
	}
	return rare*4 <= len(letters)-1
}

// phrases adds well-known phrases, whatever stands between their words.
func (s *splitter) phrases() {
	var letters []byte
	var at []int
	for i, c := range s.low {
		if isSmall(c) || isDigit(c) {
			letters = append(letters, c)
			at = append(at, i)
		}
	}
	d := dictionary()
	squeezed := string(letters)
	for _, p := range d.phrases {
		for from := 0; ; from++ {
			i := strings.Index(squeezed[from:], p)
			if i < 0 {
				break
			}
			from += i
			first, last := at[from], at[from+len(p)-1]+1
			if !s.letter(last) { // else half a word would be left over
				s.add(first, last, common, 3+s.capitals(first, last))
			}
		}
	}
}

func differing(a, b []byte) int {
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}

func reversed(b []byte) []byte {
	r := make([]byte, len(b))
	for i, c := range b {
		r[len(b)-1-i] = c
	}
	return r
}
