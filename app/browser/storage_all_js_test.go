//go:build js && wasm

package browser

import (
	"maps"
	"os"
	"regexp"
	"strings"
	"testing"

	"afterward/core/vault"
)

// reading puts the readAll of web/boot.js itself into the fake page.
func reading(t *testing.T) {
	t.Helper()
	source, err := os.ReadFile("../../web/boot.js")
	must(t, err)
	readAll := regexp.MustCompile(`(?s)\nconst readAll = (.*?\n\});`).FindSubmatch(source)
	if readAll == nil {
		t.Fatal("boot.js has no readAll")
	}
	withBoot(t, "{readAll: "+string(readAll[1])+"}")
}

// Read at once, everything is what it is read one by one.
func TestAllIsWhatGetReads(t *testing.T) {
	for name, values := range map[string]map[string]string{
		"nothing": {},
		"some":    {"aw:a": "It ended in May.", "aw:b": "", "aw:": "é 😀\x00\uFEFF", "other": "not ours"},
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
			all, err := s.All("aw:")
			must(t, err)
			got := map[string]string{}
			for key, bulk := range all {
				got[key] = bulk.Value
				if !bulk.Whole {
					got[key], _, err = s.Get(key)
					must(t, err)
				}
			}
			if !maps.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
			if name == "half" && all["aw:a"].Whole {
				t.Error("half a surrogate pair passes for whole")
			}
		})
	}
}

func TestAllWithAKeyThatIsNoText(t *testing.T) {
	s := fresh(t, "")
	reading(t)
	must(t, s.Set("aw:\xED\xA0\xBD", "v"))
	_, err := s.All("aw:")
	wantErr(t, err, ErrText)
	v, err := vault.Open(s, vault.Kinds)
	must(t, err)
	if n := len(v.Inventory()); n != 1 {
		t.Errorf("%d keys found one by one", n)
	}
}

func TestAllWithoutBoot(t *testing.T) {
	s := fresh(t, "")
	_, err := s.All("aw:")
	wantErr(t, err, ErrMissing)
	withBoot(t, "{readAll: () => null}")
	_, err = s.All("aw:")
	wantErr(t, err, ErrText)
}
