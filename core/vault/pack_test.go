package vault

import (
	"bytes"
	"testing"
	"unicode/utf16"

	"pgregory.net/rapid"
)

func TestPack(t *testing.T) {
	for data, want := range map[string]string{
		"":         "\u6E00", // the end mark and thirteen zeros
		"\x00":     "\u4E20",
		"\xff":     "\u8DE0",
		"\xff\xff": "\u8DFF\u8A00"[:3] + string(rune(0x4E00+0b11_1_00000000000)),
		"abc":      string([]rune{0x4E00 + 0b01100001_011000, 0x4E00 + 0b10_01100011_1_000}),
		"seven b":  string([]rune{0x4E00 + 0b01110011_011001, 0x4E00 + 0b01_01110110_0110, 0x4E00 + 0b0101_01101110_00, 0x4E00 + 0b100000_01100010, 0x4E00 + 0b1_0000000000000}),
	} {
		if got := pack([]byte(data)); got != want {
			t.Errorf("pack(%q) = %+q, want %+q", data, got, want)
		}
	}
}

func TestUnpackRefusesWhatPackDoesNotWrite(t *testing.T) {
	for name, s := range map[string]string{
		"empty": "", "no end mark": "\u4E00", "a unit too many": "\u4E20\u4E00", "a letter": "\u4E20a",
		"before the first": "\u4DFF", "after the last": "\u8E00", "half a byte": "\u4E01", "broken UTF-8": "\u4E20\xff",
	} {
		if data, err := unpack(s); err == nil {
			t.Errorf("%s: read as %q", name, data)
		}
	}
}

func TestPackRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
		s := pack(data)
		back, err := unpack(s)
		if err != nil || !bytes.Equal(back, data) {
			t.Fatalf("%x came back as %x: %v", data, back, err)
		}
		if n := len(utf16.Encode([]rune(s))); n != packedUnits(len(data)) {
			t.Fatalf("%d bytes take %d units, want %d", len(data), n, packedUnits(len(data)))
		}
	})
}

// What is accepted has one way to be written, and no input panics.
func FuzzUnpack(f *testing.F) {
	f.Add("\u4E20")
	f.Add(pack([]byte("I slept.")))
	f.Add("\u8DFF\u8DFF\u4E00")
	f.Fuzz(func(t *testing.T, s string) {
		if data, err := unpack(s); err == nil && pack(data) != s {
			t.Errorf("%+q is read, and written as %+q", s, pack(data))
		}
	})
}
