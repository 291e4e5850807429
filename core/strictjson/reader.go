package strictjson

import (
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Quick type reads itself from the form this program writes: all fields, in
// their order, without white space. It makes the common case quick and changes
// nothing else: where the form is another, ReadQuick reports false, leaves the
// receiver as it was, and encoding/json has a look.
type Quick interface {
	ReadQuick(r *Reader) bool
}

// A Reader reads an object from its front to its end, field by field. After the
// first thing that is not as expected it returns zero values only, and Done
// reports false.
type Reader struct {
	s   []byte
	i   int
	bad bool
}

// NewReader reads from body.
func NewReader(body []byte) Reader { return Reader{s: body} }

// Done reports whether all that was asked for was there and nothing else.
func (r *Reader) Done() bool { return !r.bad && string(r.s[r.i:]) == "}" }

// Text reads a text that has to be there.
func (r *Reader) Text(name string) string {
	r.bad = !r.field(name)
	return r.text(false)
}

// TextOr reads a text that may be left out; "" then.
func (r *Reader) TextOr(name string) string {
	if !r.field(name) {
		return ""
	}
	return r.text(false)
}

// Skip steps over a text that has to be there.
func (r *Reader) Skip(name string) {
	r.bad = !r.field(name)
	r.text(true)
}

// SkipOr steps over a text that may be left out.
func (r *Reader) SkipOr(name string) {
	if r.field(name) {
		r.text(true)
	}
}

// Count reads a whole number from 0 of at most 15 digits.
func (r *Reader) Count(name string) int {
	if !r.field(name) {
		r.bad = true
		return 0
	}
	start := r.i
	for r.i < len(r.s) && r.s[r.i] >= '0' && r.s[r.i] <= '9' {
		r.i++
	}
	digits := string(r.s[start:r.i])
	n, err := strconv.Atoi(digits)
	if err != nil || len(digits) > 15 || digits[0] == '0' && len(digits) > 1 {
		r.bad = true
		return 0
	}
	return n
}

// CountOr reads a whole number from 0 that may be left out; 0 then.
func (r *Reader) CountOr(name string) int {
	if !r.has(name) {
		return 0
	}
	return r.Count(name)
}

// True reads a true that may be left out; false then. A false that is written is not
// what the app writes.
func (r *Reader) True(name string) bool {
	if !r.field(name) {
		return false
	}
	if !strings.HasPrefix(string(r.s[r.i:min(len(r.s), r.i+len("true"))]), "true") {
		r.bad = true
		return false
	}
	r.i += len("true")
	return true
}

// has reports whether the next field is this one.
func (r *Reader) has(name string) bool {
	at := r.i
	found := r.field(name)
	r.i = at
	return found
}

// field steps over the name of the next field when it is this one.
func (r *Reader) field(name string) bool {
	before := byte(',')
	if r.i == 0 {
		before = '{'
	}
	end := r.i + len(name) + len(`,"":`)
	if r.bad || end > len(r.s) || r.s[r.i] != before || r.s[r.i+1] != '"' || string(r.s[r.i+2:end-2]) != name || string(r.s[end-2:end]) != `":` {
		return false
	}
	r.i = end
	return true
}

// text reads the string at i, or only steps over it.
func (r *Reader) text(skip bool) string {
	if r.bad || r.i == len(r.s) || r.s[r.i] != '"' {
		r.bad = true
		return ""
	}
	start := r.i + 1
	var b strings.Builder // what stands before start, when there was an escape
	for i := start; ; {
		i = PlainTo(r.s, i)
		if i == len(r.s) || r.s[i] < ' ' {
			break
		}
		if r.s[i] == '"' {
			r.i = i + 1
			switch {
			case skip:
				return ""
			case b.Len() == 0:
				return string(r.s[start:i])
			}
			b.Write(r.s[start:i])
			return b.String()
		}
		if r.s[i] >= utf8.RuneSelf {
			end, ok := WideTo(r.s, i)
			if !ok {
				break
			}
			i = end
			continue
		}
		c, n := unescape(r.s[i:])
		if n == 0 {
			break
		}
		if !skip {
			if b.Len() == 0 {
				b.Grow(len(r.s) - start) // an escape is longer than what it stands for
			}
			b.Write(r.s[start:i])
			b.WriteRune(c)
		}
		i += n
		start = i
	}
	r.bad = true
	return ""
}

// unescape reads the escape at the start of s; n is 0 when it is none, or half
// of a surrogate pair.
func unescape(s []byte) (c rune, n int) {
	if len(s) < 2 {
		return 0, 0
	}
	if at := strings.IndexByte(`"\/bfnrt`, s[1]); at >= 0 {
		return rune("\"\\/\b\f\n\r\t"[at]), 2
	}
	if s[1] != 'u' || len(s) < 6 {
		return 0, 0
	}
	u, err := strconv.ParseUint(string(s[2:6]), 16, 16)
	if err != nil || u >= 0xD800 && u <= 0xDFFF {
		return 0, 0
	}
	return rune(u), 6
}

const (
	ones  = 0x0101010101010101 // 1 in each of eight bytes
	highs = 0x8080808080808080
)

// PlainTo returns the place, from i on, of the first byte that means something
// in a JSON string or is not ASCII; len(s) when there is none. It looks at eight
// bytes at once: in a word, (x-ones)&^x has its high bit set in the lowest byte
// that is 0, and in no byte below that one.
func PlainTo[T string | []byte](s T, i int) int {
	for ; i+8 <= len(s); i += 8 {
		t := s[i : i+8]
		w := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		quote, slash := w^ones*'"', w^ones*'\\'
		if stop := ((quote-ones)&^quote | (slash-ones)&^slash | (w-ones*' ')&^w | w) & highs; stop != 0 {
			return i + bits.TrailingZeros64(stop)/8
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return i
		}
	}
	return i
}

// WideTo returns the place, from i on, of the first byte that is ASCII; ok is
// false when what lies before is not UTF-8.
func WideTo[T string | []byte](s T, i int) (end int, ok bool) {
	for i < len(s) && s[i] >= utf8.RuneSelf {
		n := wide(s, i)
		if n == 0 {
			return i, false
		}
		i += n
	}
	return i, true
}

// wide returns the length of the character at i, which is not ASCII; 0 when it
// is not UTF-8 (RFC 3629, section 4).
func wide[T string | []byte](s T, i int) int {
	follows := func(at int) bool { return at < len(s) && s[at]&0xC0 == 0x80 }
	switch c := s[i]; {
	case c >= 0xC2 && c <= 0xDF:
		if follows(i + 1) {
			return 2
		}
	case c >= 0xE0 && c <= 0xEF:
		if follows(i+1) && follows(i+2) && (c != 0xE0 || s[i+1] >= 0xA0) && (c != 0xED || s[i+1] < 0xA0) {
			return 3
		}
	case c >= 0xF0 && c <= 0xF4:
		if follows(i+1) && follows(i+2) && follows(i+3) && (c != 0xF0 || s[i+1] >= 0x90) && (c != 0xF4 || s[i+1] < 0x90) {
			return 4
		}
	}
	return 0
}
