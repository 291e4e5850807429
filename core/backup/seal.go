package backup

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
)

// The work of scrypt, as the power of two that age calls the work factor.
// Making the key takes 2^work KiB of memory, and so does each guess.
const (
	// SealWork is what Seal asks for: 128 MiB, the least that OWASP's Password
	// Storage Cheat Sheet names for scrypt with p = 1, which is all age has. A
	// worker has that much for a moment on any phone this app runs on.
	SealWork = 17

	// MaxWork is the most Open does: 256 MiB, because the age command asks for
	// that much when it makes a file.
	MaxWork = 18
)

const (
	ageName  = "age-encryption.org/"
	ageIntro = ageName + "v1\n"
)

// Seal encrypts plain with the passphrase as an age file. Each call gives
// another file. It returns ErrPassphrase for an empty passphrase and ErrTooBig
// when plain is longer than MaxContent. It takes 64 MiB for a moment.
func Seal(plain []byte, passphrase string) ([]byte, error) { return Tell(nil).Seal(plain, passphrase) }

// Seal is the function of that name, and tells how many bytes are sealed.
func (tell Tell) Seal(plain []byte, passphrase string) ([]byte, error) {
	return seal(plain, passphrase, SealWork, tell)
}

func seal(plain []byte, passphrase string, work int, tell Tell) ([]byte, error) {
	if len(plain) > MaxContent {
		return nil, ErrTooBig
	}
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, ErrPassphrase // it is empty
	}
	recipient.SetWorkFactor(work)
	var b bytes.Buffer
	b.Grow(len(plain) + len(plain)/1024 + 512) // 16 bytes for each 64 KiB, and the header
	tell.far(Keying, 0, 0)
	w, err := age.Encrypt(&b, recipient)
	if err != nil {
		return nil, fmt.Errorf("sealing: %w", err)
	}
	for at := 0; at < len(plain); at += tellBytes {
		tell.far(Sealing, at, len(plain))
		if _, err := w.Write(plain[at:min(at+tellBytes, len(plain))]); err != nil {
			return nil, fmt.Errorf("sealing: %w", err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("sealing: %w", err)
	}
	return b.Bytes(), nil
}

// Open decrypts an age file made with a passphrase, in binary or in text form.
// It returns ErrPassphrase, ErrForeign, ErrNewer, ErrDamaged (which may be
// ErrTruncated), ErrWork or ErrTooBig; with any of them nothing of the content
// is returned. It takes up to 256 MiB for a moment.
func Open(file []byte, passphrase string) ([]byte, error) { return Tell(nil).Open(file, passphrase) }

// Open is the function of that name, and tells how many bytes are opened.
func (tell Tell) Open(file []byte, passphrase string) ([]byte, error) {
	return open(file, passphrase, MaxWork, tell)
}

func open(file []byte, passphrase string, most int, tell Tell) ([]byte, error) {
	if len(file) > MaxFile {
		return nil, ErrTooBig
	}
	file, err := unarmor(file)
	if err != nil {
		return nil, err
	}
	if err := checkIntro(file); err != nil {
		return nil, err
	}
	if err := checkLines(file); err != nil {
		return nil, err
	}
	tell.far(Keying, 0, 0)
	r, err := age.Decrypt(bytes.NewReader(file), &identity{passphrase, most})
	if err != nil {
		return nil, ours(err)
	}
	var plain bytes.Buffer
	plain.Grow(len(file) + bytes.MinRead) // more than it takes, so it never grows
	for {
		tell.far(Opening, min(plain.Len(), len(file)), len(file))
		n, err := io.CopyN(&plain, r, tellBytes)
		if err != nil && err != io.EOF {
			return nil, ours(err)
		}
		if n < tellBytes {
			break
		}
	}
	if plain.Len() > MaxContent {
		return nil, ErrTooBig
	}
	return plain.Bytes(), nil
}

// Verify opens file and reports with ErrDiffers when it does not hold plain,
// byte for byte; with an error of Open when it does not open. A backup that was
// not verified was not made.
func Verify(file []byte, passphrase string, plain []byte) error {
	return Tell(nil).Verify(file, passphrase, plain)
}

// Verify is the function of that name, and tells how many bytes are opened.
func (tell Tell) Verify(file []byte, passphrase string, plain []byte) error {
	got, err := tell.Open(file, passphrase)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, plain) {
		return ErrDiffers
	}
	return nil
}

// unarmor returns the binary form of a file in text form, and any other file as
// it is.
func unarmor(file []byte) ([]byte, error) {
	if !isArmored(file) {
		if isStartOf(file, armor.Header) {
			return nil, ErrTruncated
		}
		return file, nil
	}
	var b bytes.Buffer
	b.Grow(len(file))
	if _, err := b.ReadFrom(armor.NewReader(bytes.NewReader(file))); err != nil {
		return nil, ours(err)
	}
	return b.Bytes(), nil
}

// checkIntro looks at the first line.
func checkIntro(file []byte) error {
	if bytes.HasPrefix(file, []byte(ageIntro)) {
		return nil
	}
	if isStartOf(file, ageIntro) {
		return ErrTruncated
	}
	rest, isAge := bytes.CutPrefix(file, []byte(ageName+"v"))
	if !isAge {
		return ErrForeign
	}
	line, _, _ := bytes.Cut(rest[:min(len(rest), 8)], []byte("\n"))
	if n, err := strconv.ParseUint(string(line), 10, 32); err == nil && n > 1 {
		return ErrNewer
	}
	return fmt.Errorf("%w: first line", ErrDamaged)
}

// maxLine is the longest line of a header, in bytes. That of a passphrase has
// none above 64; a key that withstands quantum computers takes some 1500.
const maxLine = 4 << 10

// checkLines looks at how long the lines of the header are. age quotes one that
// it cannot read, and each of its errors does so again: a line of 2 MiB would
// take 100 MiB.
func checkLines(file []byte) error {
	for len(file) > 0 {
		line, rest, _ := bytes.Cut(file, []byte("\n"))
		if len(line) > maxLine {
			return fmt.Errorf("%w: header", ErrDamaged)
		}
		if bytes.HasPrefix(line, []byte("---")) {
			return nil
		}
		file = rest
	}
	return nil
}

// ours returns an error of this package for one of age's, which may quote the
// file and mostly have no type. What matters they do tell: an error of identity
// comes through as it is, and what is cut off ends in one of the two EOFs. The
// tests hold age to that.
func ours(err error) error {
	for _, known := range []error{ErrForeign, ErrDamaged, ErrPassphrase, ErrWork} {
		if errors.Is(err, known) {
			return err
		}
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return ErrTruncated
	}
	return ErrDamaged
}

// An identity stands between age and its own scrypt: it sees the header that
// age has parsed, before any work is done, and gives each refusal its type.
type identity struct {
	passphrase string
	most       int // the largest work factor
}

var _ age.Identity = (*identity)(nil)

// Unwrap returns the file key, or an error of this package.
func (id *identity) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	if err := id.admit(stanzas); err != nil {
		return nil, err
	}
	inner, err := age.NewScryptIdentity(id.passphrase)
	if err != nil {
		return nil, ErrPassphrase // it is empty
	}
	inner.SetMaxWorkFactor(id.most)
	key, err := inner.Unwrap(stanzas)
	switch {
	case err == nil:
		return key, nil
	case errors.Is(err, age.ErrIncorrectIdentity):
		return nil, ErrPassphrase
	default:
		return nil, fmt.Errorf("%w: header", ErrDamaged)
	}
}

// admit refuses a header without exactly one passphrase, and one that asks for
// too much work.
func (id *identity) admit(stanzas []*age.Stanza) error {
	passphrases := 0
	for _, s := range stanzas {
		if s.Type == "scrypt" {
			passphrases++
		}
	}
	if passphrases == 0 {
		return fmt.Errorf("%w: an age file for a key", ErrForeign)
	}
	if len(stanzas) != 1 || len(stanzas[0].Args) != 2 {
		return fmt.Errorf("%w: header", ErrDamaged)
	}
	work := stanzas[0].Args[1]
	if strings.Trim(work, "0123456789") != "" {
		return fmt.Errorf("%w: work factor", ErrDamaged)
	}
	if n, err := strconv.Atoi(work); err != nil || n > id.most {
		return ErrWork // err: too many digits for an int
	}
	return nil
}
