package backup

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Strings are written as in RFC 8785, section 3.2.2.2. encoding/json is not
// used for them, because which characters it escapes, and how, has changed
// between versions of Go; the bytes of a backup may not.

// escapes has for each byte how it is written within a string; "" when it
// stands for itself.
var escapes = func() (e [256]string) {
	for c := range byte(' ') {
		e[c] = fmt.Sprintf(`\u%04x`, c)
	}
	e['\b'], e['\t'], e['\n'], e['\f'], e['\r'] = `\b`, `\t`, `\n`, `\f`, `\r`
	e['"'], e['\\'] = `\"`, `\\`
	return e
}()

// appendQuoted appends s, which is UTF-8, as a string with its quotes.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		if e := escapes[s[i]]; e != "" {
			b = append(append(b, s[start:i]...), e...)
			start = i + 1
		}
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

// unquote reads what appendQuoted wrote, without the quotes. ok is false for
// anything written in another way.
func unquote(b []byte) (s string, ok bool) {
	if !utf8.Valid(b) || bytes.ContainsFunc(b, func(r rune) bool { return r < ' ' }) {
		return "", false
	}
	if bytes.IndexByte(b, '\\') < 0 {
		return string(b), true
	}
	var text strings.Builder
	text.Grow(len(b))
	for {
		i := bytes.IndexByte(b, '\\')
		if i < 0 {
			text.Write(b)
			return text.String(), true
		}
		text.Write(b[:i])
		c, n := unescape(b[i:])
		if n == 0 {
			return "", false
		}
		text.WriteByte(c)
		b = b[i+n:]
	}
}

// unescape returns the byte that the escape at the start of b stands for, and
// the length of the escape; 0 when it is not the one in escapes.
func unescape(b []byte) (c byte, n int) {
	if len(b) < 2 {
		return 0, 0
	}
	n = 2
	switch c = b[1]; c {
	case 'b':
		c = '\b'
	case 't':
		c = '\t'
	case 'n':
		c = '\n'
	case 'f':
		c = '\f'
	case 'r':
		c = '\r'
	case 'u':
		if n = len(`\u0000`); len(b) < n {
			return 0, 0
		}
		unit, err := strconv.ParseUint(string(b[2:n]), 16, 8)
		if err != nil {
			return 0, 0
		}
		c = byte(unit)
	}
	if string(b[:n]) != escapes[c] {
		return 0, 0
	}
	return c, n
}

// closingQuote returns the place of the quote that closes the string whose text
// begins at i, or -1.
func closingQuote(s []byte, i int) int {
	for ; i < len(s); i++ {
		switch s[i] {
		case '"':
			return i
		case '\\':
			i++
		}
	}
	return -1
}

// maxDepth is how many objects and arrays may be open at once in an embedded
// record, itself included: as many as a record of the vault may have.
const maxDepth = 32

// A finding is what outline.object saw.
type finding int

const (
	fit     finding = iota
	unfit           // not to be embedded
	endless         // no end in sight: cut off, if it was ever embedded
)

// An outline walks over a text that may be an object, in one pass and before
// its grammar is known, so that nothing deep or long reaches encoding/json. The
// zero outline is ready for use, and for use again.
type outline struct {
	names []int32       // where the names of all open objects begin
	base  [maxDepth]int // how many names were there when each level was opened
}

// object returns the length of the object that s begins with. It is unfit when
// it has white space outside of strings, is too deep, has a name with an escape
// or one name twice. Whether it is JSON is not looked at.
func (o *outline) object(s []byte) (n int, found finding) {
	o.names = o.names[:0]
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\r', '\n':
			return 0, unfit
		case '{', '[':
			if depth == maxDepth {
				return 0, unfit
			}
			o.base[depth] = len(o.names)
			depth++
		case '}', ']':
			depth--
			if depth < 0 || !distinct(s, o.names[o.base[depth]:]) {
				return 0, unfit
			}
			o.names = o.names[:o.base[depth]]
			if depth == 0 {
				return i + 1, fit
			}
		case '"':
			end := closingQuote(s, i+1)
			if end < 0 {
				return 0, endless
			}
			if end+1 < len(s) && s[end+1] == ':' {
				if bytes.IndexByte(s[i:end], '\\') >= 0 {
					return 0, unfit
				}
				o.names = append(o.names, int32(i+1))
			}
			i = end
		}
	}
	return 0, endless
}

// embeds reports whether raw is one compact JSON object that a backup holds as
// it stands. Whoever reads it with any JSON library gets the same: that is why
// names must not come twice.
func (o *outline) embeds(raw []byte) bool {
	if len(raw) == 0 || raw[0] != '{' || !utf8.Valid(raw) {
		return false
	}
	n, found := o.object(raw)
	return found == fit && n == len(raw) && json.Valid(raw)
}

// distinct reports whether no two of the names in s are the same. It sorts
// them.
func distinct(s []byte, names []int32) bool {
	if len(names) < 2 {
		return true
	}
	name := func(at int32) []byte { return s[at : int(at)+bytes.IndexByte(s[at:], '"')] }
	slices.SortFunc(names, func(a, b int32) int { return bytes.Compare(name(a), name(b)) })
	for i := 1; i < len(names); i++ {
		if bytes.Equal(name(names[i-1]), name(names[i])) {
			return false
		}
	}
	return true
}
