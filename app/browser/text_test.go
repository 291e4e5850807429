package browser

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestQuoteRefusesWhatCannotComeBack(t *testing.T) {
	for name, s := range map[string]string{
		"lone continuation byte":           "a\x80b",
		"cut off rune":                     "a\xE2\x82",
		"cut off surrogate":                "\xED\xA0",
		"surrogate with a bad third byte":  "\xED\xA0\x40",
		"overlong slash":                   "\xC0\xAF",
		"above the last code point":        "\xF4\x90\x80\x80",
		"pair in two halves (CESU-8)":      "\xED\xA0\xBD\xED\xB8\x80",
		"latin-1":                          "caf\xE9",
		"high surrogate, then broken byte": "\xED\xA0\xBD\xFF",
	} {
		t.Run(name, func(t *testing.T) {
			if lit, err := quote(s); !errors.Is(err, ErrText) {
				t.Errorf("quote(%q) = %q, %v; want ErrText", s, lit, err)
			}
		})
	}
}

func TestQuoteThenUnquote(t *testing.T) {
	for name, s := range map[string]string{
		"empty":                        "",
		"plain":                        "It ended in May.",
		"quotes, backslash, controls":  "\"\\/\b\f\n\r\t\x00\x1f\x7f",
		"line separators":              "\u2028\u2029",
		"byte order mark":              "\uFEFFstart",
		"replacement character itself": "a\uFFFDb",
		"emoji":                        "a😀b",
		"last code point":              "\U0010FFFF",
		"lone high surrogate":          "a\xED\xA0\xBDb",
		"lone low surrogate":           "a\xED\xB8\x80b",
		"low before high":              "\xED\xB8\x80\xED\xA0\xBD",
		"two highs":                    "\xED\xA0\xBD\xED\xA0\xBD",
		"high before a true pair":      "\xED\xA0\xBD😀",
	} {
		t.Run(name, func(t *testing.T) {
			lit, err := quote(s)
			if err != nil {
				t.Fatal(err)
			}
			if back, err := unquote(lit); err != nil || back != s {
				t.Errorf("quote(%q) = %q, and back %q, %v", s, lit, back, err)
			}
		})
	}
}

func TestUnquoteRefusesWhatIsNoLiteral(t *testing.T) {
	for _, lit := range []string{``, `"`, `a`, `"a`, `a"`, `"\"`, `"a"b"`, `"\x41"`, `"\u12"`, `"\u12G4"`, `"\u+123"`, `null`} {
		if s, err := unquote(lit); !errors.Is(err, ErrText) {
			t.Errorf("unquote(%q) = %q, %v; want ErrText", lit, s, err)
		}
	}
}

// FuzzQuote holds two promises: what is accepted comes back exactly, and the
// literal is JSON that other readers understand in the same way.
func FuzzQuote(f *testing.F) {
	for _, s := range []string{"", "a\x00b", "\xED\xA0\xBD", "\xED\xB8\x80\xED\xA0\xBD", "\xFF", "😀\"\\", "\u2028"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		lit, err := quote(s)
		if err != nil {
			if utf8.ValidString(s) {
				t.Fatalf("refused valid text %q", s)
			}
			return
		}
		if back, err := unquote(lit); err != nil || back != s {
			t.Fatalf("%q came back as %q, %v", s, back, err)
		}
		var std string
		if err := json.Unmarshal([]byte(lit), &std); err != nil {
			t.Fatalf("not JSON: %q: %v", lit, err)
		}
		if utf8.ValidString(s) && std != s {
			t.Fatalf("other readers see %q for %q", std, s)
		}
	})
}

// FuzzUnquote reads what any engine may hand over, and never panics. What it
// accepts can be written again, or is a text with a pair in two halves.
func FuzzUnquote(f *testing.F) {
	for _, s := range []string{`""`, `"\ud83d"`, `"\ud83d\ude00"`, `"\u"`, `"\`, `"\ud83d\u"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, lit string) {
		s, err := unquote(lit)
		if err != nil || !utf8.ValidString(lit) {
			return
		}
		again, err := quote(s)
		if err != nil {
			t.Fatalf("unquote(%q) = %q, which quote refuses", lit, s)
		}
		if back, _ := unquote(again); back != s {
			t.Fatalf("%q: %q became %q", lit, s, back)
		}
	})
}

func BenchmarkQuote(b *testing.B) {
	s := strings.Repeat("Seven hundred kilobytes of diary. ", 20_000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := quote(s); err != nil {
			b.Fatal(err)
		}
	}
}
