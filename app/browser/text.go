package browser

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// JavaScript strings are sequences of 16-bit units and may hold surrogates
// without a partner. In Go such a string is kept as WTF-8: UTF-8 in which an
// unpaired surrogate is the three bytes ED A0..BF 80..BF. All other strings
// are plain UTF-8. NUL is an ordinary character on both sides.

const (
	byteOrderMark = "\uFEFF"
	hexDigits     = "0123456789abcdef"
)

// quote writes s as a JSON string literal from which JavaScript's JSON.parse
// makes the exact string, unpaired surrogates included. It returns ErrText
// when s is neither UTF-8 nor WTF-8, and for a surrogate pair in WTF-8, which
// could not come back as it was.
func quote(s string) (string, error) {
	var b strings.Builder
	b.Grow(len(s) + 16)
	b.WriteByte('"')
	for high := false; len(s) > 0; {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			u, ok := surrogate(s)
			if !ok || high && u >= 0xDC00 {
				return "", ErrText
			}
			escape(&b, u)
			high = u < 0xDC00
			s = s[3:]
			continue
		}
		if r < 0x20 || r == '"' || r == '\\' {
			escape(&b, uint16(r))
		} else {
			b.WriteString(s[:n])
		}
		high = false
		s = s[n:]
	}
	b.WriteByte('"')
	return b.String(), nil
}

// surrogate decodes the unpaired surrogate that s starts with.
func surrogate(s string) (u uint16, ok bool) {
	if len(s) < 3 || s[0] != 0xED || s[1]&0xE0 != 0xA0 || s[2]&0xC0 != 0x80 {
		return 0, false
	}
	return 0xD000 | uint16(s[1]&0x3F)<<6 | uint16(s[2]&0x3F), true
}

func escape(b *strings.Builder, u uint16) {
	b.WriteString(`\u`)
	for shift := 12; shift >= 0; shift -= 4 {
		b.WriteByte(hexDigits[u>>shift&0xF])
	}
}

// unquote reads the JSON string literal that JavaScript's JSON.stringify made
// of a string, and returns that string as UTF-8 or WTF-8. It returns ErrText
// for anything that JSON.stringify does not write.
func unquote(lit string) (string, error) {
	if len(lit) < 2 || lit[0] != '"' || lit[len(lit)-1] != '"' {
		return "", ErrText
	}
	lit = lit[1 : len(lit)-1]
	out := make([]byte, 0, len(lit))
	for len(lit) > 0 {
		i := strings.IndexAny(lit, `\"`)
		if i < 0 {
			out = append(out, lit...)
			break
		}
		if lit[i] == '"' {
			return "", ErrText
		}
		out = append(out, lit[:i]...)
		var n int
		if out, n = unescape(out, lit[i:]); n == 0 {
			return "", ErrText
		}
		lit = lit[i+n:]
	}
	return string(out), nil
}

// unescape appends what the escape at the start of s stands for, and returns
// the number of bytes read: 0 when it is no escape of JSON.
func unescape(out []byte, s string) ([]byte, int) {
	if len(s) < 2 {
		return out, 0
	}
	if i := strings.IndexByte(`"\/bfnrt`, s[1]); i >= 0 {
		return append(out, "\"\\/\b\f\n\r\t"[i]), 2
	}
	u, ok := hex4(s)
	if !ok {
		return out, 0
	}
	if !utf16.IsSurrogate(rune(u)) {
		return utf8.AppendRune(out, rune(u)), 6
	}
	if low, ok := hex4(s[6:]); ok {
		if r := utf16.DecodeRune(rune(u), rune(low)); r != utf8.RuneError {
			return utf8.AppendRune(out, r), 12
		}
	}
	return append(out, 0xED, 0x80|byte(u>>6)&0x3F, 0x80|byte(u)&0x3F), 6
}

// hex4 reads the escape \uXXXX that s starts with.
func hex4(s string) (uint16, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	u, err := strconv.ParseUint(s[2:6], 16, 16)
	return uint16(u), err == nil
}

// isASCII reports whether s has only characters that every encoding writes alike.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
