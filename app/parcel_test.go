package app

import (
	"bytes"
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestParcel(t *testing.T) {
	for name, texts := range map[string]map[string]string{
		"nothing":  {},
		"empty":    {"": ""},
		"anything": {"aw:a": "", "aw:b": "\x00\xff", "aw:ü": "a\nb", "aw:long": strings.Repeat("x", 300_000)},
	} {
		got, err := unpack(pack(texts))
		if err != nil || !maps.Equal(got, texts) {
			t.Errorf("%s: %d texts, %v", name, len(got), err)
		}
	}
}

// What is no parcel is refused: a text must not end early, nor reach into the next.
func TestParcelRefusals(t *testing.T) {
	whole := pack(map[string]string{"aw:a": "some text"})
	for name, parcel := range map[string][]byte{
		"nothing at all":      nil,
		"a key twice":         append(append([]byte{2}, whole[1:]...), whole[1:]...),
		"more behind its end": append(bytes.Clone(whole), 0),
		"a key and no text":   {1, 4, 'a', 'w', ':', 'a'},
		"a length and no end": {1, 4, 'a', 'w', ':', 'a', 0xff},
		"a length too long":   {1, 1, 'a', 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1},
		"many of nothing":     {0xff, 0xff, 0xff, 0x7f},
		"no number":           bytes.Repeat([]byte{0xff}, 11),
	} {
		if got, err := unpack(parcel); !errors.Is(err, errParcel) || got != nil {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	for n := 1; n < len(whole); n++ {
		if _, err := unpack(whole[:n]); !errors.Is(err, errParcel) {
			t.Errorf("cut off after %d bytes: %v", n, err)
		}
	}
}
