// Package wording has the words of a text, for whoever searches it: where they stand,
// in their plainest form, without their endings, and the lines around them.
package wording

import (
	"unicode"
	"unicode/utf8"
)

// A Scanner walks over the words of a text. Word is the word in small
// letters without accents and apostrophes, good until the next call of Next;
// Text[From:To] is how it was written.
type Scanner struct {
	Text     string
	From, To int
	Word     []byte

	tail int // where in Word its last apostrophe was; 0 for none
}

// Next finds the next word; false at the end. What is no letter and no digit
// parts words, but an apostrophe within a word does not: "don’t" is one word,
// and "their ex’s" has the word "ex". In scripts that write without blanks every
// sign is a word.
func (w *Scanner) Next() bool {
	w.Word, w.tail = w.Word[:0], 0
	owner, next := 0, 0 // length of the word before its last apostrophe, and before one that may stand at its end
	for at := w.To; at < len(w.Text); {
		if small := smallASCII[w.Text[at]]; small != 0 { // nearly all of what is read
			if len(w.Word) == 0 {
				w.From = at
			}
			w.Word, owner = append(w.Word, small), next
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(w.Text[at:])
		switch {
		case isApostrophe(r): // before the letters: one of them counts as one
			if len(w.Word) > 0 {
				next = len(w.Word)
			}
		case isLetter(r):
			alone := r >= firstUnspaced && isAlone(r)
			if alone && len(w.Word) > 0 {
				return w.end(at, owner)
			}
			if len(w.Word) == 0 {
				w.From = at
			}
			w.Word, owner = foldRune(w.Word, r), next
			if alone {
				return w.end(afterMarks(w.Text, at+size), owner)
			}
		case len(w.Word) == 0:
		case r >= utf8.RuneSelf && isMark(r):
		default:
			return w.end(at, owner)
		}
		at += size
	}
	return w.end(len(w.Text), owner)
}

// smallASCII is the small letter or the digit that a byte stands for by itself; 0 for
// none.
var smallASCII = func() (small [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		small[c], small[c-'a'+'A'] = c, c
	}
	for c := byte('0'); c <= '9'; c++ {
		small[c] = c
	}
	return small
}()

// leastTail is how many letters make what stands behind an apostrophe a word of its own:
// fewer are an ending, as in "they’ll".
const leastTail = 3

// Tail is what stands behind the last apostrophe of the word, where that is a word too:
// "amour" in "l’amour", "clock" in "o’clock". It is empty otherwise, and good until the
// next call of Next.
func (w *Scanner) Tail() []byte {
	if w.tail == 0 || utf8.RuneCount(w.Word[w.tail:]) < leastTail {
		return nil
	}
	return w.Word[w.tail:]
}

// unspaced are scripts that put no blanks between words; the first of their signs is
// firstUnspaced.
var unspaced = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer, unicode.Hiragana, unicode.Katakana, unicode.Han}

const firstUnspaced = 0x0E00

// isAlone reports whether a sign is a word of its own: also those that go with Katakana
// and are of no script.
func isAlone(r rune) bool {
	switch r {
	case 'ー', 'ｰ', 'ﾞ', 'ﾟ':
		return true
	}
	return unicode.In(r, unspaced...)
}

// isMark reports whether a sign belongs to the letter before it: an accent written behind
// it, or a place to part the word at the end of a line.
func isMark(r rune) bool { return r == softHyphen || unicode.In(r, unicode.Mn, unicode.Mc) }

const softHyphen = '\u00AD'

// afterMarks is the place behind the marks that stand at a place in a text.
func afterMarks(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r < utf8.RuneSelf || !isMark(r) {
			break
		}
		at += size
	}
	return at
}

// isLetter reports whether a rune that is not in smallASCII is a letter or a digit.
func isLetter(r rune) bool {
	return r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// end finishes the word at a place in the text.
func (w *Scanner) end(at, owner int) bool {
	w.To = at
	if owner > 0 && string(w.Word[owner:]) == "s" {
		w.Word = w.Word[:owner]
	} else if owner > 0 {
		w.tail = owner
	}
	for len(w.Word) > 0 && smallASCII[w.Text[at-1]] == 0 { // an apostrophe at the end closes a quotation
		r, size := utf8.DecodeLastRuneInString(w.Text[w.From:at])
		if !isApostrophe(r) {
			break
		}
		at -= size
	}
	if len(w.Word) > 0 {
		w.To = at
	}
	return len(w.Word) > 0
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '`', '´':
		return true
	}
	return false
}

// plain gives letters without their accents.
var plain = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'ẞ': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d", 'ς': "σ", 'ё': "е", 'й': "и", 'ї': "і", 'ў': "у",
		'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st", 'ĳ': "ij", 'ŉ': "n", 'ſ': "s", 'ǆ': "dz", 'ǳ': "dz", 'ǉ': "lj", 'ǌ': "nj"}
	for bare, accented := range map[string]string{"a": "àáâãäåāăąǎǻạảấầẩẫậắằẳẵặ", "b": "ḃḅ", "c": "çćĉċč", "d": "ďđḋḍḏ", "e": "èéêëēĕėęěẹẻẽếềểễệ", "f": "ḟ", "g": "ĝğġģǧḡ", "h": "ĥħḣḥḫ", "i": "ìíîïĩīĭįıǐỉị", "j": "ĵǰ", "k": "ķǩḱḳ",
		"l": "ĺļľŀłḷ", "m": "ḿṁṃ", "n": "ñńņňŋǹṅṇ", "o": "òóôõöøōŏőǒơọỏốồổỗộớờởỡợǿ", "p": "ṕṗ", "r": "ŕŗřṙṛ", "s": "śŝşšșṡṣ", "t": "ţťŧțṫṭ", "u": "ùúûüũūŭůűųǔưụủứừửữự", "v": "ṽṿ", "w": "ŵẁẃẅ", "x": "ẋẍ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẑẓ",
		"α": "ά", "ε": "έ", "η": "ή", "ι": "ίϊΐ", "ο": "ό", "υ": "ύϋΰ", "ω": "ώ"} {
		for _, r := range accented {
			m[r] = bare
		}
	}
	return m
}()

// Digits and letters as wide as the signs of Chinese, in the order of ASCII.
const wideZero, wideZ = '０', 'ｚ'

// foldRune appends a letter or digit that is not in smallASCII in its plainest form.
func foldRune(to []byte, r rune) []byte {
	r = unicode.ToLower(r)
	if r >= wideZero && r <= wideZ {
		return append(to, byte(r-wideZero+'0'))
	}
	if bare, ok := plain[r]; ok {
		return append(to, bare...)
	}
	return utf8.AppendRune(to, r)
}
