package backup

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
)

func TestTextForm(t *testing.T) {
	sealed := mustSeal(t, []byte(one), cheap)
	text := string(armored(t, sealed))
	lines := strings.SplitAfter(text, "\n")
	for name, c := range map[string]struct {
		file string
		want error
	}{
		"as it was":           {text, nil},
		"Windows line ends":   {strings.ReplaceAll(text, "\n", "\r\n"), nil},
		"pasted with space":   {"\n\n  \n" + text + "\n\n", nil},
		"without last end":    {strings.TrimSuffix(text, "\n"), nil},
		"without last line":   {strings.Join(lines[:len(lines)-2], ""), ErrTruncated},
		"without first line":  {strings.Join(lines[1:], ""), ErrForeign},
		"a line left out":     {strings.Join(slices.Concat(lines[:9], lines[10:]), ""), ErrDamaged},
		"indented":            {strings.ReplaceAll(text, "\n", "\n  "), ErrDamaged},
		"something behind":    {text + "regards", ErrDamaged},
		"half a first line":   {text[:12], ErrTruncated},
		"another kind of PEM": {strings.ReplaceAll(text, "AGE ENCRYPTED FILE", "CERTIFICATE"), ErrForeign},
	} {
		got, err := open([]byte(c.file), passphrase, cheap, nil)
		if reason(t, err) != c.want || err == nil && string(got) != one {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// age quotes what it could not read; we do not.
func TestOpenErrorsTellNothing(t *testing.T) {
	const secret = "hunter"
	line, payload := parts(t, mustSeal(t, []byte(one), cheap))
	for _, file := range []string{
		secret + "\n", ageName + secret, ageIntro + secret + "\n", ageIntro + "-> " + secret + "\n\n" + line[3] + "\n" + payload,
		ageIntro + "-> scrypt " + secret + " 1\n" + line[2] + "\n" + line[3] + "\n" + payload,
		ageIntro + "-> scrypt AAAA " + secret + "\n" + line[2] + "\n" + line[3] + "\n" + payload,
		ageIntro + line[1] + "\n" + line[2] + "\n--- " + secret + "\n",
		armor.Header + "\n" + secret + "\n", armor.Header + secret,
	} {
		if _, err := open([]byte(file), secret, cheap, nil); err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("%q: %v", file, err)
		}
	}
}

func FuzzOpen(f *testing.F) {
	sealed := mustSeal(f, []byte(one), cheap)
	f.Add(sealed)
	f.Add(armored(f, sealed))
	f.Add(mustSeal(f, nil, 2))
	f.Add([]byte(ageIntro + "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1\n" + strings.Repeat("A", 43) + "\n--- " + strings.Repeat("A", 43) + "\n"))
	f.Add([]byte(ageIntro + "-> X25519 AAAA\n\n--- " + strings.Repeat("A", 43) + "\n"))
	f.Add([]byte("%PDF-1.7"))
	f.Fuzz(func(t *testing.T, file []byte) {
		got, err := open(file, passphrase, 4, nil)
		if err != nil {
			if got != nil || reason(t, err) == ErrContent {
				t.Errorf("%d bytes with %v", len(got), err)
			}
			return
		}
		if Sniff(file) != Sealed || len(got) >= len(file) {
			t.Errorf("%d bytes opened to %d", len(file), len(got))
		}
		// Whoever opens a file with age itself must see the same.
		if !isArmored(file) {
			id, err := age.NewScryptIdentity(passphrase)
			if err != nil {
				t.Fatal(err)
			}
			r, err := age.Decrypt(bytes.NewReader(file), id)
			if err != nil {
				t.Fatal(err)
			}
			if want, err := io.ReadAll(r); err != nil || !bytes.Equal(got, want) {
				t.Errorf("age sees %q (%v), we see %q", want, err, got)
			}
		}
	})
}
