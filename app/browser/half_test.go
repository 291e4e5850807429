package browser

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Half a surrogate pair made a text impossible to save, for ever.
func TestHalfASurrogatePairCanBeSaved(t *testing.T) {
	for field, kept := range map[string]string{
		"":                             "",
		"I slept. 🌒":                   "I slept. 🌒",
		"a\xED\xA0\xBDb":               "a\U0010FFFE\U0010F83Db",
		"\xED\xB8\x80\xED\xA0\xBD":     "\U0010FFFE\U0010FE00\U0010FFFE\U0010F83D",
		"mark \U0010FFFE alone":        "mark \U0010FFFE\U0010FFFE alone",
		"\U0010FFFE\U0010F83D by hand": "\U0010FFFE\U0010FFFE\U0010F83D by hand",
		"private \U0010F83D alone":     "private \U0010F83D alone",
	} {
		if got := fromField(field); got != kept || !utf8.ValidString(got) {
			t.Errorf("%+q is kept as %+q, want %+q", field, got, kept)
		}
		if back := toField(kept); back != field {
			t.Errorf("%+q goes back as %+q, want %+q", kept, back, field)
		}
	}
}

// Whatever a field holds goes back into it exactly.
func TestFieldsRoundTrip(t *testing.T) {
	unit := rapid.SampledFrom([]rune{'a', 'é', '🌒', 0xD83D, 0xDE00, 0xD800, 0xDFFF, halfMark, halfFirst, halfLast, halfFirst + 9})
	rapid.Check(t, func(t *rapid.T) {
		var field []byte
		high := false
		for _, r := range rapid.SliceOf(unit).Draw(t, "units") {
			if r < 0xD800 || r > 0xDFFF {
				field, high = utf8.AppendRune(field, r), false
				continue
			}
			if high && r >= 0xDC00 {
				continue // would be a pair
			}
			field = append(field, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
			high = r < 0xDC00
		}
		kept := fromField(string(field))
		if back := toField(kept); back != string(field) || !utf8.ValidString(kept) {
			t.Fatalf("%+q was kept as %+q and went back as %+q", field, kept, back)
		}
	})
}
