//go:build js && wasm

package browser

import "testing"

// TestNFC: the characters that keyboards put together in more than one way.
func TestNFC(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		"plain words 123":              "plain words 123",
		"caf\u00e9":                    "caf\u00e9",
		"cafe\u0301":                   "caf\u00e9",
		"\u1112\u1161\u11ab":           "\ud55c",                   // Korean, letter by letter
		"\u0931\u094d\u0915\u093c":     "\u0931\u094d\u0915\u093c", // Hindi: stays in two, as Unicode says
		"\u212b and A\u030a":           "\u00c5 and \u00c5",
		"a\u0323\u0307 a\u0307\u0323":  "\u1ea1\u0307 \u1ea1\u0307", // marks above and below, in either order
		"\ufb01 \u2460":                "\ufb01 \u2460",             // looks like others, and is kept
		"\ufeffe\u0301 \U0001F319\x00": "\ufeff\u00e9 \U0001F319\x00",
	} {
		got, err := NFC(in)
		must(t, err)
		if got != want {
			t.Errorf("%+q: %+q, want %+q", in, got, want)
		}
		if again, err := NFC(got); err != nil || again != got {
			t.Errorf("%+q changes again: %+q, %v", in, again, err)
		}
	}
	_, err := NFC("caf\xe9")
	wantErr(t, err, ErrText)
}

// TestNFCWithout: an old browser, or one that somebody has meddled with.
func TestNFCWithout(t *testing.T) {
	eval(t, "globalThis.realNormalize = String.prototype.normalize; delete String.prototype.normalize")
	defer eval(t, "String.prototype.normalize = realNormalize")
	_, err := NFC("e\u0301")
	wantErr(t, err, ErrMissing)
	if s, err := NFC("ascii"); s != "ascii" || err != nil {
		t.Errorf("%q, %v", s, err)
	}
	eval(t, "String.prototype.normalize = () => { throw fake.named('RangeError', '') }")
	_, err = NFC("e\u0301")
	wantThrown(t, err, "RangeError")
	eval(t, "String.prototype.normalize = () => 7")
	_, err = NFC("e\u0301")
	wantErr(t, err, ErrType)
}
