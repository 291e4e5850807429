package backup

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
	"pgregory.net/rapid"
)

// chunk is how much of the content age seals at a time.
const chunk = 64 << 10

func armored(t testing.TB, file []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := armor.NewWriter(&b)
	if _, err := w.Write(file); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSealedComesOut(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		plain := rapid.SliceOf(rapid.Byte()).Draw(rt, "plain")
		if rapid.Bool().Draw(rt, "long") {
			plain = bytes.Repeat(append(plain, 'a'), 2*chunk+2)[:rapid.IntRange(0, 2*chunk+2).Draw(rt, "length")]
		}
		pass := "a" + rapid.String().Draw(rt, "passphrase")
		file, err := seal(plain, pass, cheap, nil)
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range [][]byte{file, armored(t, file)} {
			got, err := open(f, pass, cheap, nil)
			if err != nil || !bytes.Equal(got, plain) || Sniff(f) != Sealed {
				rt.Fatalf("%v, %d of %d bytes", err, len(got), len(plain))
			}
			if got, err := open(f, pass+" ", cheap, nil); reason(t, err) != ErrPassphrase || got != nil {
				rt.Fatalf("another passphrase: %v", err)
			}
		}
	})
}

// The exported functions, once: with their real work.
func TestSealOpenVerify(t *testing.T) {
	plain := []byte(one)
	file, err := Seal(plain, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Seal(plain, passphrase)
	if err != nil || bytes.Equal(file, again) {
		t.Errorf("sealed twice it is the same file (%v)", err)
	}
	if !strings.Contains(string(file[:100]), " 17\n") || // as in FORMAT.md
		bytes.Contains(file, []byte("slept")) {
		t.Errorf("the file begins with %q", file[:100])
	}
	if got, err := Open(file, passphrase); err != nil || !bytes.Equal(got, plain) {
		t.Errorf("Open: %v", err)
	}
	if err := Verify(file, passphrase, plain); err != nil {
		t.Errorf("Verify: %v", err)
	}
	if err := Verify(file, passphrase, plain[1:]); reason(t, err) != ErrDiffers {
		t.Errorf("Verify of something else: %v", err)
	}
	if err := Verify(file, "another", plain); reason(t, err) != ErrPassphrase {
		t.Errorf("Verify with another passphrase: %v", err)
	}
	if err := Verify(file[:90], passphrase, plain); reason(t, err) != ErrTruncated {
		t.Errorf("Verify of a file cut off: %v", err)
	}
}

func TestSealRefuses(t *testing.T) {
	if _, err := Seal([]byte(one), ""); reason(t, err) != ErrPassphrase {
		t.Errorf("no passphrase: %v", err)
	}
	if _, err := Seal(make([]byte, MaxContent+1), passphrase); reason(t, err) != ErrTooBig {
		t.Errorf("too big: %v", err)
	}
}

// The two limits fit: what may be sealed can be opened again, in either form.
func TestTheLargestFileOpens(t *testing.T) {
	file := mustSeal(t, make([]byte, MaxContent), cheap)
	text := bytes.ReplaceAll(armored(t, file), []byte("\n"), []byte("\r\n"))
	for _, f := range [][]byte{file, text} {
		if got, err := open(f, passphrase, cheap, nil); err != nil || len(got) != MaxContent {
			t.Errorf("%d bytes: %v", len(f), err)
		}
	}
	var b bytes.Buffer
	r, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	r.SetWorkFactor(cheap)
	w, err := age.Encrypt(&b, r)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(make([]byte, MaxContent+1)); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	if _, err := open(b.Bytes(), passphrase, cheap, nil); reason(t, err) != ErrTooBig {
		t.Errorf("too much content: %v", err)
	}
	if _, err := Open(make([]byte, MaxFile+1), passphrase); reason(t, err) != ErrTooBig {
		t.Errorf("too big a file: %v", err)
	}
}

func gzipped(t *testing.T, b []byte) []byte {
	t.Helper()
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	if _, err := w.Write(b); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return z.Bytes()
}

// forKey is an age file for a key.
func forKey(t *testing.T, key age.Recipient, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w, err := age.Encrypt(&b, key)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, one); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// parts returns the four lines of the header of a sealed file, and the rest.
func parts(t *testing.T, file []byte) (lines []string, payload string) {
	t.Helper()
	all := strings.SplitN(string(file), "\n", 5)
	if len(all) != 5 || !strings.HasPrefix(all[3], "--- ") {
		t.Fatalf("the header is not as it was: %q", all)
	}
	return all[:4], all[4]
}

func TestOpenRefuses(t *testing.T) {
	sealed := mustSeal(t, []byte(one), cheap)
	line, payload := parts(t, sealed)
	head := func(stanza, key string) string {
		return strings.Join([]string{line[0], stanza, key, line[3], payload}, "\n")
	}
	salt := strings.Fields(line[1])[2]
	classic, err := age.GenerateX25519Identity()
	key := forKey(t, classic.Recipient(), err)
	hybrid, err := age.GenerateHybridIdentity()
	longKey := forKey(t, hybrid.Recipient(), err)
	for _, c := range []struct {
		name, file string
		want       error
	}{
		{"as it was", string(sealed), nil},
		{"empty", "", ErrTruncated},
		{"a plain backup", one, ErrForeign},
		{"other JSON", "{}", ErrForeign},
		{"PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ErrForeign},
		{"gzip of a backup", string(gzipped(t, sealed)), ErrForeign},
		{"zip", "PK\x03\x04", ErrForeign},
		{"zeros", string(make([]byte, 500)), ErrForeign},
		{"for a key", string(key), ErrForeign},
		{"for a key, as text", string(armored(t, key)), ErrForeign},
		{"for a key with a long line", string(longKey), ErrForeign},
		{"for a plugin's key", head("-> yubikey AAAA BBBB", line[2]), ErrForeign},
		{"text form of something else", string(armored(t, []byte("%PDF-1.7\n"))), ErrForeign},
		{"text form of gzip", string(armored(t, gzipped(t, sealed))), ErrForeign},
		{"text form of nothing", string(armored(t, nil)), ErrTruncated},
		{"age, version 2", "age-encryption.org/v2\n" + payload, ErrNewer},
		{"age, version 30", "age-encryption.org/v30\n", ErrNewer},
		{"age, no version", "age-encryption.org/vx\n", ErrDamaged},
		{"line ends changed", strings.ReplaceAll(string(sealed), "\n", "\r\n"), ErrDamaged},
		{"work 2", head("-> scrypt "+salt+" 2", line[2]), ErrWork},
		{"work 22", head("-> scrypt "+salt+" 22", line[2]), ErrWork},
		{"work 999999999999999999999", head("-> scrypt "+salt+" 999999999999999999999", line[2]), ErrWork},
		{"work 01", head("-> scrypt "+salt+" 01", line[2]), ErrDamaged},
		{"work -1", head("-> scrypt "+salt+" -1", line[2]), ErrDamaged},
		{"work 0", head("-> scrypt "+salt+" 0", line[2]), ErrDamaged},
		{"no work", head("-> scrypt "+salt, line[2]), ErrDamaged},
		{"work twice", head("-> scrypt "+salt+" 1 1", line[2]), ErrDamaged},
		{"short salt", head("-> scrypt AAAA 1", line[2]), ErrDamaged},
		{"salt of another alphabet", head("-> scrypt "+strings.Repeat("_", 22)+" 1", line[2]), ErrDamaged},
		{"short key", head(line[1], "AAAA"), ErrDamaged},
		{"no key", head(line[1], ""), ErrDamaged},
		{"another salt", head("-> scrypt "+strings.Repeat("A", 22)+" 1", line[2]), ErrPassphrase},
		{"another key", head(line[1], strings.Repeat("A", 43)), ErrPassphrase},
		{"a line without end", head(line[1]+strings.Repeat(" 1", maxLine), line[2]), ErrDamaged},
		{"two passphrases", head(line[1]+"\n"+line[2]+"\n"+line[1], line[2]), ErrDamaged},
		{"passphrase and key", head("-> X25519 AAAA\n"+line[2]+"\n"+line[1], line[2]), ErrDamaged},
		{"another mac", strings.Replace(string(sealed), line[3], "--- "+strings.Repeat("A", 43), 1), ErrDamaged},
		{"short mac", strings.Replace(string(sealed), line[3], "--- AAAA", 1), ErrDamaged},
		{"no stanza", line[0] + "\n" + line[3] + "\n" + payload, ErrDamaged},
		{"no payload", strings.Join(line, "\n") + "\n", ErrTruncated},
		{"something behind", string(sealed) + "x", ErrDamaged},
		{"twice", string(sealed) + string(sealed), ErrDamaged},
		{"something in front", "x" + string(sealed), ErrForeign},
	} {
		got, err := open([]byte(c.file), passphrase, cheap, nil)
		if reason(t, err) != c.want || (err != nil) != (got == nil) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// The work is refused before it is done: 2 to the 30 KiB would end the page.
func TestOpenRefusesWorkBeforehand(t *testing.T) {
	line, payload := parts(t, mustSeal(t, []byte(one), cheap))
	for _, work := range []int{19, 22, 30, 64} {
		stanza := strings.TrimSuffix(line[1], " 1") + fmt.Sprintf(" %d", work)
		file := []byte(strings.Join([]string{line[0], stanza, line[2], line[3], payload}, "\n"))
		used := allocated(func() {
			if _, err := Open(file, passphrase); reason(t, err) != ErrWork {
				t.Errorf("work factor %d: %v", work, err)
			}
		})
		if used > 1<<20 {
			t.Errorf("work factor %d: %d bytes were taken before it was refused", work, used)
		}
	}
}

func TestEmptyPassphraseOpensNothing(t *testing.T) {
	if _, err := open(mustSeal(t, []byte(one), cheap), "", cheap, nil); reason(t, err) != ErrPassphrase {
		t.Errorf("%v", err)
	}
}

// One bit of any byte changed: never the content, always a reason, and the
// right one for each part of the file.
func TestEveryByteChanged(t *testing.T) {
	plain := []byte(one)
	sealed := mustSeal(t, plain, cheap)
	line, _ := parts(t, sealed)
	stanzaAt := len(line[0]) + 1
	macAt := stanzaAt + len(line[1]) + 1 + len(line[2]) + 1
	payloadAt := macAt + len(line[3]) + 1
	seen := map[error]int{}
	for i := range sealed {
		for bit := range 8 {
			changed := bytes.Clone(sealed)
			changed[i] ^= 1 << bit
			got, err := open(changed, passphrase, cheap, nil)
			if err == nil {
				t.Fatalf("bit %d of byte %d changed, and it opens", bit, i)
			}
			why := reason(t, err)
			seen[why]++
			allowed := []error{ErrDamaged}
			switch {
			case i < stanzaAt: // what is no age file any more cannot be told from one that never was
				allowed = []error{ErrForeign, ErrNewer, ErrDamaged}
			case i < macAt: // the salt and the wrapped key look like another passphrase's, "scrypt" like a key's
				allowed = []error{ErrForeign, ErrPassphrase, ErrWork, ErrDamaged}
			case i < payloadAt: // without its end the last line of the header goes on
				allowed = []error{ErrDamaged, ErrTruncated}
			}
			if got != nil || !slices.Contains(allowed, why) {
				t.Errorf("bit %d of byte %d (%q): %v", bit, i, sealed[i], err)
			}
		}
	}
	t.Logf("of %d changes: %v", len(sealed)*8, seen)
}

// Cut off at every length. In the header and before the payload it is certain;
// within the only chunk of the payload nothing tells it from a change.
func TestEveryLength(t *testing.T) {
	sealed := mustSeal(t, []byte(one), cheap)
	line, _ := parts(t, sealed)
	payloadAt := len(strings.Join(line, "\n")) + 1
	const nonce = 16
	for n := range sealed {
		want := ErrTruncated
		if n > payloadAt+nonce {
			want = ErrDamaged
		}
		got, err := open(sealed[:n], passphrase, cheap, nil)
		if reason(t, err) != want || got != nil {
			t.Errorf("after %d of %d bytes: %v, want %v", n, len(sealed), err, want)
		}
	}
	text := armored(t, sealed)
	for n := range len(text) - 1 { // the last line end may be missing
		if got, err := open(text[:n], passphrase, cheap, nil); got != nil || !slices.Contains([]error{ErrTruncated, ErrDamaged}, reason(t, err)) {
			t.Errorf("after %d of %d bytes of text: %v", n, len(text), err)
		}
	}
}

// A large file cut between two chunks is known as cut off.
func TestCutBetweenChunks(t *testing.T) {
	sealed := mustSeal(t, bytes.Repeat([]byte("a"), 3*chunk), cheap)
	line, payload := parts(t, sealed)
	start := len(strings.Join(line, "\n")) + 1 + 16
	if len(payload) != 16+3*(chunk+16) {
		t.Fatalf("the payload has %d bytes", len(payload))
	}
	for n, want := range map[int]error{
		start:                    ErrTruncated,
		start + chunk + 16:       ErrTruncated,
		start + 2*(chunk+16):     ErrTruncated,
		start + 2*(chunk+16) + 9: ErrDamaged,
		start + chunk:            ErrDamaged,
		len(sealed) - 1:          ErrDamaged,
	} {
		if got, err := open(sealed[:n], passphrase, cheap, nil); reason(t, err) != want || got != nil {
			t.Errorf("after %d bytes: %v, want %v", n, err, want)
		}
	}
}
