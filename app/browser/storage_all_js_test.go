//go:build js && wasm

package browser

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"afterward/core/vault"
)

// reading puts the functions of web/boot.js that read the storage into the fake
// page.
func reading(t *testing.T) {
	t.Helper()
	source, err := os.ReadFile("../../web/boot.js")
	must(t, err)
	body := regexp.MustCompile(`(?s)\n(const packed = .*?;)\n\n`).FindSubmatch(source)
	if body == nil {
		t.Fatal("boot.js has no packed")
	}
	withBoot(t, "(() => {"+string(body[1])+"return {listStore, readStore}})()")
}

// Read at once, everything is what it is read one by one.
func TestValuesAreWhatGetReads(t *testing.T) {
	for name, values := range map[string]map[string]string{
		"nothing": {},
		"some":    {"aw:a": "It ended in May.", "aw:b": "", "aw:": "é 😀\x00\uFEFF", "aw:é": "v", "other": "not ours"},
		"half":    {"aw:a": "a\xED\xA0\xBDb", "aw:b": "fine", "aw:c": "a real \uFFFD"},
	} {
		t.Run(name, func(t *testing.T) {
			s := fresh(t, "")
			reading(t)
			want := map[string]string{}
			for key, value := range values {
				must(t, s.Set(key, value))
				if strings.HasPrefix(key, "aw:") {
					want[key] = value
				}
			}
			listed, err := s.List("aw:")
			must(t, err)
			keys := []string{"aw:gone"}
			for _, l := range listed {
				keys = append(keys, l.Key)
				units, err := eval(t, "localStorage.getItem("+strconv.Quote(l.Key)+").length").Int()
				if must(t, err); l.Units != units {
					t.Errorf("%q: %d units, JavaScript counts %d", l.Key, l.Units, units)
				}
			}
			all, err := s.Values(keys)
			must(t, err)
			if all[0].Whole {
				t.Error("what is not there is said to be whole")
			}
			got := map[string]string{}
			for i, bulk := range all[1:] {
				key := keys[i+1]
				got[key] = bulk.Value
				if !bulk.Whole {
					got[key], _, err = s.Get(key)
					must(t, err)
				}
				if key == "aw:a" && bulk.Whole == (name == "half") {
					t.Errorf("%q is whole: %v", bulk.Value, bulk.Whole)
				}
			}
			if !maps.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
			edges, err := s.Edges(keys, 2)
			must(t, err)
			for i, key := range keys {
				if all[i].Whole && edges[i] != edgesOf(want[key], 2) {
					t.Errorf("the edges of %q are %q", want[key], edges[i])
				}
			}
		})
	}
}

// edgesOf are the first and last n UTF-16 code units of a text.
func edgesOf(text string, n int) string {
	units := utf16.Encode([]rune(text))
	if len(units) <= 2*n {
		return text
	}
	return string(utf16.Decode(slices.Concat(units[:n], units[len(units)-n:])))
}

func TestKeysThatCannotBeReadAtOnce(t *testing.T) {
	for key, listed := range map[string]bool{"aw:\xED\xA0\xBD": false, "aw:a\x00b": true} {
		s := fresh(t, "")
		reading(t)
		must(t, s.Set(key, "v"))
		must(t, s.Set("aw:later", "w"))
		if _, err := s.List("aw:"); (err == nil) != listed {
			t.Errorf("List of %q: %v", key, err)
		}
		_, err := s.Values([]string{key, "aw:later"})
		if listed {
			wantErr(t, err, ErrText)
		}
		v, err := vault.Open(s, vault.Kinds)
		must(t, err)
		if n := len(v.Inventory()); n != 2 {
			t.Errorf("%q: %d keys found one by one", key, n)
		}
	}
}

func TestListWithoutBoot(t *testing.T) {
	s := fresh(t, "")
	_, err := s.List("aw:")
	wantErr(t, err, ErrMissing)
	_, err = s.Values([]string{"aw:a", "aw:b"})
	wantErr(t, err, ErrMissing)
	_, err = s.Edges([]string{"aw:a"}, 9)
	wantErr(t, err, ErrMissing)
	withBoot(t, "{listStore: () => null, readStore: () => ({wellFormed: true, bytes: new Uint8Array(1), ends: new Uint8Array([2, 0, 0, 0])})}")
	_, err = s.List("aw:")
	wantErr(t, err, ErrText)
	_, err = s.Values([]string{"aw:a"})
	wantErr(t, err, ErrType) // an end behind the end
}
