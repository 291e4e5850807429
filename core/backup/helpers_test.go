package backup

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// cheap is a work factor for tests: 2 KiB instead of 64 MiB.
const cheap = 1

const passphrase = "correct horse battery staple"

var made = civil.MustParse("2026-11-22")

// entry is a record as the vault writes it.
const entry = `{"v":1,"kind":"entry","rev":3,"on":"2026-11-21","body":{"on":"2026-11-21","seq":1,"text":"I slept."}}`

// one is the smallest backup with a record in each of its forms.
const one = `{"backup":1,"made":"2026-11-22","records":{"aw:entry:a1":` + entry +
	`},"other":[{"key":"aw:draft:x","enc":"text","raw":"cut \"o"},{"key":"aw:path","enc":"base64","raw":"/w=="}]}`

// every has all reasons for which a file is refused.
var every = []error{ErrForeign, ErrNewer, ErrDamaged, ErrTruncated, ErrTooBig, ErrPassphrase, ErrWork, ErrDiffers, ErrContent}

// reason returns the one of every that err wraps, the specific one where there
// are two, and nil for no error. It fails the test for an error that wraps none
// or the wrong pair.
func reason(t *testing.T, err error) error {
	t.Helper()
	if err == nil {
		return nil
	}
	var found []error
	for _, e := range every {
		if errors.Is(err, e) {
			found = append(found, e)
		}
	}
	switch {
	case len(found) == 1:
		return found[0]
	case len(found) == 2 && found[0] == ErrDamaged && found[1] == ErrTruncated:
		return ErrTruncated
	}
	t.Fatalf("%v wraps %v, want one reason", err, found)
	return nil
}

func mustEncode(t testing.TB, c Content) []byte {
	t.Helper()
	b, err := Encode(c)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustSeal(t testing.TB, plain []byte, work int) []byte {
	t.Helper()
	b, err := seal(plain, passphrase, work, nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// odd are texts that break programs: each has to come back byte for byte.
var odd = []string{
	"", " ", "{", "}", "{}", "[]", "null", "{}{}", "{} ", "\ufeff{}", "{]", "[}", `{"a"`, `{"a":1}}`,
	entry, entry[:40], entry + "\n", " " + entry,
	`{"v":2,"sealed":"eA=="}`, `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`, `{"a":{"b":1,"b":2}}`, `{"a":"\ud800"}`, `{"a":01}`,
	`{"a":[1,{"a":2},{"a":3}],"b":{"a":4}}`, `{"a":"b\":","c":":"}`, `{"a":1,"a:":2}`, `{1:2}`, `{"a":1,}`, `{"a" :1}`, `{"a":"x y"}`,
	"\x00", "a\x00b", "\x7f", "\u2028\u2029", "\u202eright to left\u202c", "مرحبا", "🌒", "e" + strings.Repeat("\u0301", 50),
	"\xff\xfe", "\xed\xa0\x80", "{\"a\":\"\xed\xb0\x80\"}", "\xc0\x80", "\xf4\x90\x80\x80", "\u00e9"[:1],
	"<script>alert(1)</script>", "javascript:alert(1)", "a&b<c>d", `\`, `"`, `\"`, "\b\t\n\f\r\x01\x1f", `\u0000`,
	strings.Repeat(`{"a":`, maxDepth-1) + "{}" + strings.Repeat("}", maxDepth-1),
	strings.Repeat(`{"a":`, maxDepth) + "{}" + strings.Repeat("}", maxDepth),
	`{"a":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + "}",
	`{"backup":1}`, one,
}

var (
	anyText = rapid.OneOf(
		rapid.SampledFrom(odd),
		rapid.String(),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
		rapid.Map(rapid.String(), func(s string) string { return `{"text":` + string(appendQuoted(nil, s)) + `}` }),
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(strings.Split(`{ } [ ] , : " \ a "a" "b": 1 \u0061 `+"\xff", " ")), 0, 12),
			func(parts []string) string { return "{" + strings.Join(parts, "") + "}" }),
	)
	anyKey     = rapid.Map(rapid.String(), func(s string) string { return Prefix + s })
	anyDate    = rapid.Map(rapid.IntRange(-500_000, 500_000), func(n int) civil.Date { return made.AddDays(n) })
	anyContent = rapid.Custom(func(t *rapid.T) Content {
		c := Content{Records: rapid.MapOf(anyKey, anyText).Draw(t, "records")}
		if rapid.Bool().Draw(t, "dated") {
			c.Made = anyDate.Draw(t, "made")
		}
		return c
	})
)

// allocated returns how many bytes f takes from the heap, given back or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
