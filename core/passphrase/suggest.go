package passphrase

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Words is how many words Suggest should be asked for: almost 60 bits, which Judge calls Strong.
const Words = 6

// ErrWords means that Suggest was asked for fewer than 4 words or more than 16.
var ErrWords = errors.New("a suggestion has 4 to 16 words")

// Suggest returns as many words as asked for, drawn by lot and joined by spaces, for example
// "lantern copper meadow violet pretzel orbit". Each is one of 1024 and as likely as every other, so that it stands
// for ten bits; a word that was drawn before is drawn again, which costs six words 0.02 bits. r has
// to be a source fit for keys, such as crypto/rand.Reader; its errors come back wrapped, and then
// there are no words.
func Suggest(r io.Reader, words int) (string, error) {
	if words < 4 || words > 16 {
		return "", ErrWords
	}
	all := strings.Fields(list)
	var drawn []string
	for len(drawn) < words {
		var lot [2]byte
		if _, err := io.ReadFull(r, lot[:]); err != nil {
			return "", fmt.Errorf("drawing words: %w", err)
		}
		// The number of words divides 65536, so the rest is as even as the lot.
		w := all[int(binary.BigEndian.Uint16(lot[:]))%len(all)]
		if !slices.Contains(drawn, w) {
			drawn = append(drawn, w)
		}
	}
	return strings.Join(drawn, " "), nil
}
