package passphrase

import (
	"math"
	"unicode"
)

// A kind says what a part of a passphrase is, which decides the hint.
type kind int

const (
	other  kind = iota // nothing known: every character has to be tried
	blank              // space between words
	common             // among what is tried first
	small              // a little word that holds sentences together
	name               // a person's name, or a word near the subject of the app
	word               // a word, known or not
	digits             // figures, dates, telephone numbers
	row                // counting, the alphabet, rows of keys
	again              // what was there before
)

// A part is the runes from from to to, and the logarithm of the guesses it takes to try all that is
// as likely.
type part struct {
	from, to int
	kind     kind
	guesses  float64
}

// A splitter collects the parts that end at each place.
type splitter struct {
	text
	ending [][]part // by to
}

func (s *splitter) add(from, to int, k kind, guesses float64) {
	s.ending[to] = append(s.ending[to], part{from, to, k, guesses})
}

// split returns the cheapest way to put the text together, and the logarithm of its guesses.
//
// Nothing is added for not knowing how many parts there are or in which order: whoever guesses
// well has learned that from other people's passphrases.
func (t text) split() ([]part, float64) {
	n := len(t.runes)
	s := splitter{t, make([][]part, n+1)}
	for i := range n {
		s.single(i)
	}
	s.words()
	s.unknownWords()
	s.phrases()
	s.numbers()
	s.rows()
	s.sequences()
	s.repeats()

	parts, guesses := s.cheapest(0)
	if p, g := s.cheapest(bits(1)); g < guesses {
		return p, g
	}
	return parts, guesses
}

// cheapest finds the cheapest way, where each single character is dearer by extra while looking.
// With extra as much as mixed may add, a way with patterns is found that mixed makes the cheaper one.
func (s *splitter) cheapest(extra float64) ([]part, float64) {
	n := len(s.runes)
	best := make([]float64, n+1)
	via := make([]part, n+1)
	for to := 1; to <= n; to++ {
		best[to] = math.Inf(1)
		for _, p := range s.ending[to] {
			g := best[p.from] + p.guesses
			if p.to-p.from == 1 && p.kind != blank {
				g += extra
			}
			if g < best[to] {
				best[to], via[to] = g, p
			}
		}
	}
	var parts []part
	total := 0.0
	for to := n; to > 0; to = via[to].from {
		parts = append(parts, via[to])
		total += via[to].guesses
	}
	return parts, total + s.mixed(parts)
}

// mixed is what it adds that capitals, small letters, digits and signs come in no order: a long stretch of
// single characters costs at least two guesses more for each of them. single counts only how many
// there are of its own sort.
func (s *splitter) mixed(parts []part) float64 {
	const long = 8
	all, stretch := 0, 0
	sorts := map[int]bool{}
	flush := func() {
		if stretch >= long && len(sorts) >= 3 {
			all += stretch
		}
		stretch = 0
		clear(sorts)
	}
	for _, p := range parts {
		if p.to-p.from > 1 || unicode.IsSpace(s.runes[p.from]) {
			flush()
			continue
		}
		stretch++
		sorts[sortOf(s.runes[p.from])] = true
	}
	flush()
	return bits(float64(all))
}

// sortOf tells capitals, small letters, digits and the rest apart.
func sortOf(r rune) int {
	switch {
	case unicode.IsUpper(r):
		return 0
	case unicode.IsLetter(r):
		return 1
	case unicode.IsDigit(r):
		return 2
	}
	return 3
}

// single adds the rune at i on its own: as many guesses as there are runes of its sort.
func (s *splitter) single(i int) {
	r, c := s.runes[i], s.low[i]
	switch {
	case unicode.IsSpace(r):
		s.add(i, i+1, blank, 0)
	case unicode.IsDigit(r):
		s.add(i, i+1, digits, 1)
	case isSmall(c):
		s.add(i, i+1, other, math.Log10(26))
	case s.joint(i):
		s.add(i, i+1, blank, bits(1))
	case i == len(s.runes)-1 && (c == '!' || c == '.' || c == '?' || c == '*'):
		s.add(i, i+1, other, bits(2))
	case c != gap, r < signs && unicode.IsLetter(r):
		s.add(i, i+1, other, math.Log10(33))
	case unicode.IsLetter(r): // where a sign is half a word, people use few of the many
		s.add(i, i+1, other, bits(6))
	default: // pictures, of which people use few as well
		s.add(i, i+1, other, 2)
	}
}

// joint reports whether a sign that joins words stands at i, between letters or digits.
func (s *splitter) joint(i int) bool {
	if i == 0 || i == len(s.runes)-1 {
		return false
	}
	switch s.runes[i] {
	case '-', '_', '.', ',', '/', '\'', '’', '+', '&':
		return alnum(s.runes[i-1]) && alnum(s.runes[i+1])
	}
	return false
}

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// bits is the logarithm to base 10 of 2 to the power n.
func bits(n float64) float64 { return n * math.Log10(2) }

// choices is the logarithm of the number of ways to choose at most k of n.
func choices(n, k int) float64 {
	sum, c := 1.0, 1.0
	for i := 1; i <= k; i++ {
		c = c * float64(n-i+1) / float64(i)
		sum += c
	}
	return math.Log10(sum)
}
