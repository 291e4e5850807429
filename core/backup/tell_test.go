package backup

import (
	"slices"
	"testing"
)

// What takes a while tells of its parts in order, each from nothing on and never more
// than there is; and it makes what it makes when nobody listens.
func TestTellingHowFarItIs(t *testing.T) {
	c := months(5 * chunk)
	var parts []Part
	last := 0
	tell := Tell(func(part Part, done, of int) {
		if len(parts) == 0 || parts[len(parts)-1] != part {
			parts, last = append(parts, part), 0
			if done > of/4 {
				t.Errorf("%s begins at %d of %d", part, done, of)
			}
		}
		if done < last || done > of || part != Keying && of == 0 || part == Keying && of != 0 {
			t.Errorf("%s: %d of %d after %d", part, done, of, last)
		}
		last = done
	})
	must := func(b []byte, err error) []byte {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	plain := must(tell.Encode(c))
	file := must(seal(plain, passphrase, cheap, tell))
	if back := must(open(file, passphrase, cheap, tell)); !slices.Equal(back, plain) {
		t.Error("it opens as something else")
	}
	if got, err := tell.Decode(plain); err != nil || !sameContent(got, c) {
		t.Errorf("read as something else: %v", err)
	}
	if want := []Part{Writing, Keying, Sealing, Keying, Opening, Reading}; !slices.Equal(parts, want) {
		t.Errorf("told of %q, want %q", parts, want)
	}
}
