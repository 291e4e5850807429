package browser

import (
	"strings"
	"unicode/utf8"
)

// A field of a page may hold surrogates without a partner: a script or an
// extension can put them there. No record may, because JSON as Go reads it
// would silently change them, so a text that held one could never be saved. In
// a person's text such a half stands as two characters that no text has: the
// noncharacter halfMark and, for the unit u, halfFirst + u - 0xD800, of a
// private plane. A halfMark that was there is doubled. So what comes out of a
// field goes back into it as it was.
const (
	halfMark  = '\U0010FFFE'
	halfFirst = 0x10F800
	halfLast  = halfFirst + 0x7FF
)

// fromField makes the text of a field, in WTF-8, one that a record may hold.
func fromField(s string) string {
	if utf8.ValidString(s) && !strings.ContainsRune(s, halfMark) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if u, ok := surrogate(s); ok && r == utf8.RuneError && n == 1 {
			b.WriteRune(halfMark)
			b.WriteRune(halfFirst + rune(u) - 0xD800)
			s = s[3:]
			continue
		}
		if r == halfMark {
			b.WriteRune(halfMark)
		}
		b.WriteRune(r)
		s = s[n:]
	}
	return b.String()
}

// toField is the other way round. A halfMark that marks nothing stays.
func toField(s string) string {
	if !strings.ContainsRune(s, halfMark) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		s = s[n:]
		if r != halfMark {
			b.WriteRune(r)
			continue
		}
		switch next, m := utf8.DecodeRuneInString(s); {
		case next == halfMark:
			b.WriteRune(halfMark)
			s = s[m:]
		case next >= halfFirst && next <= halfLast:
			u := uint16(next - halfFirst + 0xD800)
			b.Write([]byte{0xED, 0x80 | byte(u>>6)&0x3F, 0x80 | byte(u)&0x3F})
			s = s[m:]
		default:
			b.WriteRune(halfMark)
		}
	}
	return b.String()
}
