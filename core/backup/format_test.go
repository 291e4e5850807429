package backup

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// frozen are files a released version made, by name, with their SHA-256. They
// are never edited: an edited one proves nothing.
var frozen = map[string]string{
	"v1.json": "e9efb1a724cfe469970dd7c2b525e829b80255da0d8c9dc9e3265e6f3b46831c",
	"v1.age":  "e06bb7c431684965b060e883c794cd5e071be6631b59fe5eec84b814075c6fed",
}

func readFrozen(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(b)); got != frozen[name] {
		t.Fatalf("%s was edited: its SHA-256 is %s", name, got)
	}
	return b
}

// What a released version made opens for ever, and this version still writes
// the same bytes.
func TestFrozenBackupsOpen(t *testing.T) {
	plain := readFrozen(t, "v1.json")
	c, err := Decode(plain)
	if err != nil || c.Made != made || c.Records["aw:entry:a1"] != entry || c.Records["aw:path"] != "\xff\x00" {
		t.Fatalf("%v, %+v", err, c)
	}
	if got := mustEncode(t, c); string(got) != string(plain) {
		t.Errorf("written again it is %s", got)
	}
	sealed := readFrozen(t, "v1.age")
	if err := Verify(sealed, passphrase, plain); err != nil {
		t.Error(err)
	}
	// The table in FORMAT.md, for one chunk.
	if want := 22 + 36 + 44 + 48 + 16 + len(plain) + 16; len(sealed) != want {
		t.Errorf("the sealed file has %d bytes, want %d", len(sealed), want)
	}
}

// The examples in FORMAT.md are what it says they are.
func TestFormatExamples(t *testing.T) {
	text, err := os.ReadFile("FORMAT.md")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]error{"backup": nil, "changed": ErrDamaged, "cut": ErrTruncated, "newer": ErrNewer, "foreign": ErrForeign}
	seen := map[string]int{}
	for _, m := range regexp.MustCompile("(?s)```([a-z]+)\n(.*?)\n```").FindAllSubmatch(text, -1) {
		kind, example := string(m[1]), m[2]
		expected, known := want[kind]
		if !known {
			continue // a command
		}
		seen[kind]++
		c, err := Decode(example)
		if reason(t, err) != expected {
			t.Errorf("%s is %v, want %v", example, err, expected)
		}
		if err == nil && string(mustEncode(t, c)) != string(example) {
			t.Errorf("%s is not how it is written", example)
		}
	}
	for kind := range want {
		if seen[kind] == 0 {
			t.Errorf("FORMAT.md has no example of kind %q", kind)
		}
	}
}
