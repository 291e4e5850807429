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
	out := make([]byte, 0, len(s)/3*packBits/8+2)
	held, bits := uint64(0), 0
	for _, r := range s {
		if r < packFirst || r > packLast {
			return nil, errPacked
		}
		held, bits = held<<packBits|uint64(r-packFirst), bits+packBits
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
