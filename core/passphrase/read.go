package passphrase

import (
	"strings"
	"unicode"
)

const (
	maxRunes = 128  // looked at; a passphrase is far beyond guessing before that
	maxScan  = 1024 // read to find them; the rest may be marks that nobody sees
)

// A text is a passphrase made ready for comparing. The three slices are of the same length; low and
// leet are ASCII, with gap where a rune has no place in it.
type text struct {
	runes []rune
	low   []byte    // small letters without accents
	leet  [2][]byte // low with digits and signs read as letters, where "1" is i or l
}

// gap stands for whatever cannot be part of a word.
const gap = 0

// accented and plain translate letters of the Latin script that people also type without the accent.
const (
	accented = "àáâãäåāăąçćčďèéêëēęěğìíîïīıłñńňòóôõöøōőřśšşťùúûüūůűýÿźżž"
	plain    = "aaaaaaaaacccdeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz"
)

// leetFrom and leetTo are what people write instead of letters; "1", "!" and "|" can be two letters.
const (
	leetFrom = "4@8360195$7+2!|("
	leetTo   = "aabegoigssttziic"
)

// read takes the first runes of s, and makes them ready.
func read(s string) text {
	t := text{runes: joined(visible(s))}
	for _, r := range t.runes {
		c := asciiLow(r)
		t.low = append(t.low, c)
		i, l := leetLetter(c)
		t.leet[0] = append(t.leet[0], i)
		t.leet[1] = append(t.leet[1], l)
	}
	return t
}

// visible returns the first runes of s. What has no width of its own (accents written apart, joiners,
// marks of direction) is left out, and so adds nothing.
func visible(s string) []rune {
	var runes []rune
	scanned := 0
	for _, r := range s {
		if scanned++; scanned > maxScan || len(runes) == maxRunes {
			break
		}
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			runes = append(runes, r)
		}
	}
	return runes
}

// joined leaves out the space between characters that stand alone, so that "1 2 3 4" is counting too.
func joined(runes []rune) []rune {
	space := func(i int) bool { return i < 0 || i >= len(runes) || unicode.IsSpace(runes[i]) }
	var out []rune
	for i, r := range runes {
		between := i > 0 && i < len(runes)-1
		if between && space(i) && !space(i-1) && space(i-2) && !space(i+1) && space(i+2) {
			continue
		}
		out = append(out, r)
	}
	return out
}

// asciiLow returns r as a small ASCII letter without its accent, another ASCII character as it is,
// and gap for the rest.
func asciiLow(r rune) byte {
	r = unicode.ToLower(r)
	if r > 0 && r < unicode.MaxASCII {
		return byte(r)
	}
	at := 0
	for _, a := range accented {
		if a == r {
			return plain[at]
		}
		at++
	}
	return gap
}

// leetLetter returns the two letters that c may stand for; most stand for themselves.
func leetLetter(c byte) (first, second byte) {
	i := strings.IndexByte(leetFrom, c)
	if i < 0 {
		return c, c
	}
	if c == '1' || c == '!' || c == '|' {
		return 'i', 'l'
	}
	return leetTo[i], leetTo[i]
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// letter reports whether a letter of any script stands at i.
func (t text) letter(i int) bool { return i >= 0 && i < len(t.runes) && unicode.IsLetter(t.runes[i]) }

// apart reports whether the runes from i to j stand apart from the letters around them, or begin
// and end where capitals say so.
func (t text) apart(i, j int) bool {
	return (!t.letter(i-1) || t.hump(i)) && (!t.letter(j) || t.hump(j))
}

// hump reports whether a capital follows a small letter at i, as in "blueSky".
func (t text) hump(i int) bool {
	return i > 0 && i < len(t.runes) && unicode.IsUpper(t.runes[i]) && unicode.IsLower(t.runes[i-1])
}

// capitals is what trying capitals costs for the runes from i to j: nothing for small letters, twice the
// guesses for one capital in front or for capitals only, and more for others.
func (t text) capitals(i, j int) float64 {
	upper, letters := 0, 0
	for _, r := range t.runes[i:j] {
		if unicode.IsLetter(r) {
			letters++
		}
		if unicode.IsUpper(r) {
			upper++
		}
	}
	switch {
	case upper == 0:
		return 0
	case upper == letters || upper == 1 && unicode.IsUpper(t.runes[i]):
		return bits(1)
	}
	return choices(letters, min(upper, letters-upper))
}
