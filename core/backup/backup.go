// Package backup turns a person's records into one file and back.
//
// The file is JSON (Encode, Decode), usually sealed with a passphrase in the
// age format (Seal, Open), so that the plain age command opens it without this
// program. FORMAT.md specifies both byte for byte.
//
// The package does not look into records. A text of a newer version, or a
// damaged one, travels in a backup as well as a sound one. Nothing is
// compressed anywhere, so a small file cannot turn into a large one.
package backup

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"filippo.io/age/armor"

	"afterward/core/civil"
)

// Prefix is what every key in a backup starts with, the same as in the vault,
// which this package may not know.
const Prefix = "aw:"

// The limits. A browser keeps some 5 MiB for one site, so they are far beyond
// any honest backup; they keep a wrong file from filling a phone's memory.
const (
	MaxContent = 32 << 20 // bytes of a backup that is not sealed
	MaxFile    = 48 << 20 // bytes of any file; sealed and armored, MaxContent takes 44 MiB
)

// The reasons for which a file is refused. Errors of this package wrap one of
// them and hold positions only, never any of the file or the passphrase.
var (
	// ErrForeign means the file is not a backup, or is an age file that was
	// made for a key and not for a passphrase.
	ErrForeign = errors.New("not a backup")

	// ErrNewer means a newer version of this program made the file.
	ErrNewer = errors.New("backup of a newer version")

	// ErrDamaged means the file began as a backup and is not as it was
	// written: changed or cut off. Where the file can be seen to be cut off,
	// the error wraps ErrTruncated too.
	ErrDamaged = errors.New("damaged backup")

	// ErrTruncated means the file ends before it is complete, or is empty. It
	// wraps ErrDamaged, so ask for it first. It is a good guess: some changes
	// look as if something were missing, and a sealed file that was cut in the
	// middle of a 64 KiB chunk looks as if it were changed.
	ErrTruncated error = truncated{}

	// ErrTooBig means the file or what it would hold is over the limits.
	ErrTooBig = errors.New("backup is too big")

	// ErrPassphrase means the passphrase is empty, or does not open the file.
	// A change in the salt, the work factor or the wrapped key, some 70
	// characters near the start of the file, looks the same: nothing can tell
	// the two apart.
	ErrPassphrase = errors.New("passphrase does not open the backup")

	// ErrWork means opening the file would take more memory than a phone has.
	// The age command on a computer may still open it.
	ErrWork = errors.New("backup asks for too much work")

	// ErrDiffers means Verify opened a file that holds something else.
	ErrDiffers = errors.New("backup holds something else than it should")

	// ErrContent means a Content that no file can hold. It is a mistake in the
	// program, not in what was stored.
	ErrContent = errors.New("not the content of a backup")
)

type truncated struct{}

func (truncated) Error() string { return ErrDamaged.Error() + ": cut off" }
func (truncated) Unwrap() error { return ErrDamaged }

// A Content is what a backup holds. The zero Content is an empty backup.
type Content struct {
	Made civil.Date // the day it was made; zero when not recorded

	// Records are the stored texts by key, such as "aw:entry:a1". A key starts
	// with Prefix and is UTF-8. A text may be anything, and comes back byte for
	// byte.
	Records map[string]string
}

// A Kind is what a file looks like from its first bytes.
type Kind int

// The kinds of file. Only opening it tells whether it is sound.
const (
	Neither Kind = iota // no backup, or an empty file
	Plain               // what Encode writes, of this or a newer version
	Sealed              // an age file; it takes a passphrase
)

// Sniff says what file looks like, so that a passphrase is asked for only when
// there is something to open with it. It reads the beginning only.
func Sniff(file []byte) Kind {
	if bytes.HasPrefix(file, []byte(ageName)) || isArmored(file) {
		return Sealed
	}
	if _, ok := version(file); ok {
		return Plain
	}
	return Neither
}

// space is white space as JSON knows it.
const space = " \t\r\n"

// isArmored reports whether file begins as an age file in text form. What is
// pasted often has empty lines in front.
func isArmored(file []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(file, space), []byte(armor.Header))
}

// version returns the number a plain backup begins with; ok is false when it
// does not begin like one. White space may stand anywhere: a file that was
// rearranged, or that a newer version wrote in another way, is still known.
func version(file []byte) (n float64, ok bool) {
	rest := bytes.TrimLeft(file, space)
	for _, part := range []string{"{", `"backup"`, ":"} {
		if rest, ok = bytes.CutPrefix(rest, []byte(part)); !ok {
			return 0, false
		}
		rest = bytes.TrimLeft(rest, space)
	}
	end := 0
	for end < min(len(rest), 64) && strings.IndexByte("0123456789.+-eE", rest[end]) >= 0 {
		end++
	}
	n, err := strconv.ParseFloat(string(rest[:end]), 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, false // not a number; one too large for a float64 is one
	}
	return n, n >= 1
}

// isStartOf reports whether file is the beginning of whole and not all of it.
func isStartOf(file []byte, whole string) bool {
	return len(file) < len(whole) && strings.HasPrefix(whole, string(file))
}
