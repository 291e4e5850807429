package vault

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// localStorage counts two bytes for each UTF-16 code unit, whatever it holds, so
// ciphertext is packed 14 bits to a unit: a text in plain ASCII takes little
// more than half of its room when it is sealed, where base64 would take a third
// more and turning the lock on would need room that a full device does not
// have. The 16384 characters from U+4E00 to U+8DFF all exist, have no upper or
// lower case, are changed by no normalisation and are no surrogates.
const (
	packBits  = 14
	packFirst = 0x4E00
	packLast  = packFirst + 1<<packBits - 1
)

// unitBytes is the length of each of those characters in UTF-8.
const unitBytes = 3

// errPacked means a text is not what pack writes.
var errPacked = errors.New("not packed bytes")

// pack writes data as characters: its bits, a one, and zeros up to a whole
// number of characters.
func pack(data []byte) string {
	var b strings.Builder
	b.Grow(packedUnits(len(data)) * utf8.RuneLen(packFirst))
	held, bits := uint32(0), 0
	emit := func(n int, value uint32) {
		held, bits = held<<n|value, bits+n
		if bits >= packBits {
			bits -= packBits
			b.WriteRune(rune(packFirst + held>>bits))
			held &= 1<<bits - 1
		}
	}
	for _, c := range data {
		emit(8, uint32(c))
	}
	emit(1, 1)
	if bits > 0 {
		emit(packBits-bits, 0)
	}
	return b.String()
}

// packedUnits returns how many UTF-16 code units pack makes of n bytes.
func packedUnits(n int) int { return (n*8 + 1 + packBits - 1) / packBits }

// unpack returns the bytes of a packed text. What it accepts, pack writes again
// unit by unit.
func unpack(s string) ([]byte, error) {
	if len(s)%unitBytes != 0 {
		return nil, errPacked
	}
	out, s, ok := unpackFours(make([]byte, 0, len(s)/unitBytes*packBits/8+2), s)
	if !ok {
		return nil, errPacked
	}
	held, bits := uint64(0), 0
	for ; s != ""; s = s[unitBytes:] {
		unit, ok := unitAt(s)
		if !ok {
			return nil, errPacked
		}
		held, bits = held<<packBits|unit, bits+packBits
		for bits >= packBits+8 { // the last unit may hold the end mark
			bits -= 8
			out = append(out, byte(held>>bits))
			held &= 1<<bits - 1
		}
	}
	end := bits
	for mark := held; end > 0 && mark&1 == 0; mark >>= 1 {
		end--
	}
	if end == 0 || bits-end >= packBits {
		return nil, errPacked // no end mark, or a whole unit too many
	}
	held >>= bits - end + 1
	if end--; end%8 != 0 {
		return nil, errPacked
	}
	for end > 0 {
		end -= 8
		out = append(out, byte(held>>end))
	}
	return out, nil
}

// unpackFours appends what groups of four units at the front of s hold, seven
// bytes each, and returns the rest of s, in which the end mark is.
func unpackFours(out []byte, s string) (longer []byte, rest string, ok bool) {
	for len(s) >= 6*unitBytes {
		a, okA := unitAt(s)
		b, okB := unitAt(s[unitBytes:])
		c, okC := unitAt(s[2*unitBytes:])
		d, okD := unitAt(s[3*unitBytes:])
		if !okA || !okB || !okC || !okD {
			return nil, "", false
		}
		w := a<<(3*packBits) | b<<(2*packBits) | c<<packBits | d
		out = append(out, byte(w>>48), byte(w>>40), byte(w>>32), byte(w>>24), byte(w>>16), byte(w>>8), byte(w))
		s = s[4*unitBytes:]
	}
	return out, s, true
}

// unitAt is the number that the character at the front of s stands for.
func unitAt(s string) (unit uint64, ok bool) {
	_ = s[2]
	r := uint64(s[0]&0x0F)<<12 | uint64(s[1]&0x3F)<<6 | uint64(s[2]&0x3F)
	ok = s[0]&0xF0 == 0xE0 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 && r >= packFirst && r <= packLast
	return r - packFirst, ok
}
