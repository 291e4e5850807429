package backup

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

func sameContent(a, b Content) bool { return a.Made == b.Made && maps.Equal(a.Records, b.Records) }

// Export, erase, import must give the same bytes, whatever they are.
func TestWhatGoesInComesOut(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := anyContent.Draw(rt, "content")
		file, err := Encode(c)
		if err != nil {
			rt.Fatal(err)
		}
		got, err := Decode(file)
		if err != nil || !sameContent(got, c) {
			rt.Fatalf("%v, %q\nfrom %q", err, got, file)
		}
		again, err := Encode(got)
		if err != nil || !bytes.Equal(again, file) {
			rt.Fatalf("the same content is written as\n%s\nand as\n%s", file, again)
		}
	})
}

func TestOddTexts(t *testing.T) {
	c := Content{Made: made, Records: map[string]string{}}
	for i, text := range odd {
		c.Records[fmt.Sprintf("aw:entry:%03d", i)] = text
		alone := Content{Records: map[string]string{"aw:" + strings.ToValidUTF8(text, "?"): text}}
		if got, err := Decode(mustEncode(t, alone)); err != nil || !sameContent(got, alone) {
			t.Errorf("%.60q: %v, %.60q", text, err, got.Records)
		}
	}
	if got, err := Decode(mustEncode(t, c)); err != nil || !sameContent(got, c) {
		t.Errorf("all of them together: %v", err)
	}
}

// A person may read the file with any program. encoding/json stands for those:
// it must see the same records, and nothing it would drop or change.
func TestAnyJSONReaderSeesTheSame(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := anyContent.Draw(rt, "content")
		file := mustEncode(t, c)
		var seen struct {
			Backup  int
			Made    string
			Records map[string]json.RawMessage
			Other   []struct {
				Key, Enc string
				Raw      json.RawMessage
			}
		}
		if err := json.Unmarshal(file, &seen); err != nil || !utf8.Valid(file) {
			rt.Fatalf("%v: %s", err, file)
		}
		if seen.Backup != 1 || seen.Made != c.Made.String() || len(seen.Records)+len(seen.Other) != len(c.Records) {
			rt.Fatalf("%+v from %s", seen, file)
		}
		for key, raw := range seen.Records {
			if c.Records[key] != string(raw) {
				rt.Fatalf("%q is %s, want %s", key, raw, c.Records[key])
			}
		}
		for _, o := range seen.Other {
			text := ""
			var base64 []byte // encoding/json reads base64 into it
			var err error
			if o.Enc == "base64" {
				err = json.Unmarshal(o.Raw, &base64)
				text = string(base64)
			} else {
				err = json.Unmarshal(o.Raw, &text)
			}
			if err != nil || text != c.Records[o.Key] {
				rt.Fatalf("%q is %q (%v), want %q", o.Key, text, err, c.Records[o.Key])
			}
		}
	})
}

// A sound record stands in the file as it is stored: a person who looks for
// their words finds them.
func TestRecordsAreEmbedded(t *testing.T) {
	c, err := Decode([]byte(one))
	want := Content{Made: made, Records: map[string]string{"aw:entry:a1": entry, "aw:draft:x": `cut "o`, "aw:path": "\xff"}}
	if err != nil || !sameContent(c, want) {
		t.Fatalf("%v, %q", err, c)
	}
	if got := mustEncode(t, want); string(got) != one {
		t.Errorf("got  %s\nwant %s", got, one)
	}
	empty := `{"backup":1,"made":"","records":{},"other":[]}`
	if got := mustEncode(t, Content{}); string(got) != empty {
		t.Errorf("an empty backup is %s", got)
	}
	if c, err := Decode([]byte(empty)); err != nil || c.Records == nil || len(c.Records) != 0 {
		t.Errorf("an empty backup is %v, %v", c, err)
	}
}

func TestEncodeRefuses(t *testing.T) {
	for name, c := range map[string]Content{
		"a key of someone else":   {Records: map[string]string{"other": "{}"}},
		"a key that is not UTF-8": {Records: map[string]string{"aw:\xff": "{}"}},
		"a day that is none":      {Made: civil.Date{Year: 2026, Month: 2, Day: 30}},
	} {
		if b, err := Encode(c); reason(t, err) != ErrContent || b != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, text := range map[string]string{
		"by itself":        strings.Repeat("a", MaxContent),
		"once it is coded": strings.Repeat("\x00", MaxContent/5),
	} {
		if b, err := Encode(Content{Records: map[string]string{"aw:a": text}}); reason(t, err) != ErrTooBig || b != nil {
			t.Errorf("too big %s: %v", name, err)
		}
	}
	room := MaxContent - len(mustEncode(t, Content{Records: map[string]string{"aw:a": ""}}))
	most := Content{Records: map[string]string{"aw:a": strings.Repeat("a", room)}}
	if got, err := Decode(mustEncode(t, most)); err != nil || !sameContent(got, most) {
		t.Errorf("the largest backup there can be: %v", err)
	}
}

// refused has a row for every class: what a strict reader lets through today
// cannot be refused later.
var refused = []struct {
	name, file string
	want       error
}{
	{"empty", "", ErrTruncated},
	{"empty line", "\n", ErrTruncated},
	{"other JSON", `{"v":1}`, ErrForeign},
	{"a list", `[{"backup":1}]`, ErrForeign},
	{"a record", entry, ErrForeign},
	{"a number as text", `{"backup":"1"}`, ErrForeign},
	{"number 0", `{"backup":0,"made":""}`, ErrForeign},
	{"number -2", `{"backup":-2}`, ErrForeign},
	{"no number", `{"backup":1-2}`, ErrForeign},
	{"marked elsewhere", `{"made":"","backup":1}`, ErrForeign},
	{"PDF", "%PDF-1.7\n", ErrForeign},
	{"gzip", "\x1f\x8b\x08\x00\x00\x00\x00\x00", ErrForeign},
	{"zip", "PK\x03\x04", ErrForeign},
	{"age", ageIntro, ErrForeign},
	{"byte order mark", "\ufeff" + one, ErrForeign},

	{"newer", `{"backup":2,"made":"2026-11-22","records":{}}`, ErrNewer},
	{"newer, of another shape", "{\n \"backup\" : 17, [", ErrNewer},
	{"newer, by half", `{"backup":1.5}`, ErrNewer},
	{"newer, out of range", `{"backup":1e999}`, ErrNewer},
	{"newer, many digits", `{"backup":` + strings.Repeat("9", 1000), ErrNewer},

	{"another first number", strings.Replace(one, ":1,", ":1.0,", 1), ErrDamaged},
	{"space in front", " " + one, ErrDamaged},
	{"space between", strings.Replace(one, `,"made"`, `, "made"`, 1), ErrDamaged},
	{"space in a record", strings.Replace(one, `{"v":1,`, `{"v": 1,`, 1), ErrDamaged},
	{"something behind", one + "x", ErrDamaged},
	{"twice", one + one, ErrDamaged},
	{"unknown field", strings.Replace(one, `"records"`, `"more":1,"records"`, 1), ErrDamaged},
	{"unknown last field", one[:len(one)-1] + `,"more":1}`, ErrDamaged},
	{"no date", strings.Replace(one, `"made":"2026-11-22",`, ``, 1), ErrDamaged},
	{"date that is none", strings.Replace(one, "2026-11-22", "2026-02-30", 1), ErrDamaged},
	{"date with an escape", strings.Replace(one, "2026-11-22", `2026\u002d11-22`, 1), ErrDamaged},
	{"records in a list", `{"backup":1,"made":"","records":[],"other":[]}`, ErrDamaged},
	{"no other", `{"backup":1,"made":"","records":{}}`, ErrDamaged},
	{"same key twice", records(`"aw:a":{},"aw:a":{}`), ErrDamaged},
	{"same key twice, by an escape", records(`"aw:a":{},"aw:\u0061":{}`), ErrDamaged},
	{"keys not sorted", records(`"aw:b":{},"aw:a":{}`), ErrDamaged},
	{"key of someone else", records(`"bw:a":{}`), ErrDamaged},
	{"empty key", records(`"":{}`), ErrDamaged},
	{"key that is not UTF-8", records("\"aw:\xff\":{}"), ErrDamaged},
	{"comma too many", records(`"aw:a":{},`), ErrDamaged},
	{"comma too few", records(`"aw:a":{}"aw:b":{}`), ErrDamaged},
	{"record that is text", records(`"aw:a":"{}"`), ErrDamaged},
	{"record that is a list", records(`"aw:a":[]`), ErrDamaged},
	{"record that is no JSON", records(`"aw:a":{"a":01}`), ErrDamaged},
	{"record with a name twice", records(`"aw:a":{"a":[{"b":1,"b":2}]}`), ErrDamaged},
	{"record with an escaped name", records(`"aw:a":{"\u0061":1}`), ErrDamaged},
	{"record too deep", records(`"aw:a":` + strings.Repeat(`{"a":`, 32) + "{}" + strings.Repeat("}", 32)), ErrDamaged},
	{"record that is not UTF-8", records("\"aw:a\":{\"a\":\"\xff\"}"), ErrDamaged},
	{"other with an unknown field", other(`{"key":"aw:a","enc":"text","raw":"","x":1}`), ErrDamaged},
	{"other without raw", other(`{"key":"aw:a","enc":"text"}`), ErrDamaged},
	{"other in another order", other(`{"enc":"text","key":"aw:a","raw":""}`), ErrDamaged},
	{"unknown enc", other(`{"key":"aw:a","enc":"gzip","raw":""}`), ErrDamaged},
	{"text that is a record", other(`{"key":"aw:a","enc":"text","raw":"{}"}`), ErrDamaged},
	{"base64 that is text", other(`{"key":"aw:a","enc":"base64","raw":"YQ=="}`), ErrDamaged},
	{"base64 without padding", other(`{"key":"aw:a","enc":"base64","raw":"/w"}`), ErrDamaged},
	{"base64 with loose bits", other(`{"key":"aw:a","enc":"base64","raw":"/x=="}`), ErrDamaged},
	{"base64 with a line end", other(`{"key":"aw:a","enc":"base64","raw":"/w==\n"}`), ErrDamaged},
	{"needless escape", other(`{"key":"aw:a","enc":"text","raw":"\u0061"}`), ErrDamaged},
	{"slash escape", other(`{"key":"aw:a","enc":"text","raw":"\/"}`), ErrDamaged},
	{"long escape", other(`{"key":"aw:a","enc":"text","raw":"\u000a"}`), ErrDamaged},
	{"upper-case escape", other(`{"key":"aw:a","enc":"text","raw":"\u001F"}`), ErrDamaged},
	{"raw control character", other("{\"key\":\"aw:a\",\"enc\":\"text\",\"raw\":\"\x01\"}"), ErrDamaged},
	{"other keys not sorted", other(`{"key":"aw:b","enc":"text","raw":""},{"key":"aw:a","enc":"text","raw":""}`), ErrDamaged},
	{"other key twice", other(`{"key":"aw:a","enc":"text","raw":""},{"key":"aw:a","enc":"text","raw":""}`), ErrDamaged},
	{"key in both", `{"backup":1,"made":"","records":{"aw:a":{}},"other":[{"key":"aw:a","enc":"text","raw":""}]}`, ErrDamaged},
	{"over the limit", one + strings.Repeat("\n", MaxContent), ErrTooBig},
}

func records(s string) string { return `{"backup":1,"made":"","records":{` + s + `},"other":[]}` }
func other(s string) string   { return `{"backup":1,"made":"","records":{},"other":[` + s + `]}` }

func TestDecodeRefuses(t *testing.T) {
	for _, c := range refused {
		got, err := Decode([]byte(c.file))
		if reason(t, err) != c.want || got.Records != nil {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestDecodeLetsEditorsEndTheLine(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", " \t\n\n"} {
		if _, err := Decode([]byte(one + end)); err != nil {
			t.Errorf("%q behind it: %v", end, err)
		}
	}
}

// A download that broke off is the commonest damage, and is told as that.
func TestCutOffAnywhere(t *testing.T) {
	for n := range len(one) {
		if _, err := Decode([]byte(one[:n])); reason(t, err) != ErrTruncated {
			t.Errorf("after %d bytes, %q: %v", n, one[max(0, n-20):n], err)
		}
	}
}

// A plain file has no seal: a change within a text cannot be seen. Every other
// change is refused; none is repaired in silence.
func TestNoChangeIsRepaired(t *testing.T) {
	for i := range one {
		for _, c := range []byte("\x00 \"{}[]\\,:a1\xff") {
			changed := []byte(one)
			changed[i] = c
			got, err := Decode(changed)
			if err != nil {
				reason(t, err)
				continue
			}
			if again := mustEncode(t, got); !bytes.Equal(again, changed) {
				t.Errorf("byte %d as %q: read as %s", i, c, again)
			}
		}
	}
}

func TestErrorsTellNothing(t *testing.T) {
	const secret = "hunter"
	for _, file := range []string{
		records(`"aw:a":{"` + secret + `":01}`), records(`"aw:` + secret + `":0`), records(`"` + secret + `":{}`),
		other(`{"key":"aw:a","enc":"` + secret + `","raw":""}`), other(`{"key":"aw:a","enc":"text","raw":"\x` + secret),
		`{"backup":1,"made":"` + secret + `"`, `{"` + secret,
	} {
		if _, err := Decode([]byte(file)); err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v", file, err)
		}
	}
	if _, err := Encode(Content{Records: map[string]string{secret: ""}}); err == nil || strings.Contains(err.Error(), secret) {
		t.Errorf("Encode: %v", err)
	}
}

func TestSniff(t *testing.T) {
	sealed := mustSeal(t, []byte(one), cheap)
	for _, c := range []struct {
		name, file string
		want       Kind
	}{
		{"plain", one, Plain},
		{"plain, newer", `{"backup":2`, Plain},
		{"plain, rearranged", "\n{\n  \"backup\": 1,", Plain},
		{"sealed", string(sealed), Sealed},
		{"sealed, line ends changed", "age-encryption.org/v1\r\n", Sealed},
		{"sealed, newer age", "age-encryption.org/v2\n", Sealed},
		{"armored", "\r\n-----BEGIN AGE ENCRYPTED FILE-----\r\n", Sealed},
		{"empty", "", Neither},
		{"spaces", " \n", Neither},
		{"record", entry, Neither},
		{"PDF", "%PDF-1.7", Neither},
		{"gzip", "\x1f\x8b\x08", Neither},
		{"half a mark", `{"back`, Neither},
		{"half an intro", "age-encryp", Neither},
	} {
		if got := Sniff([]byte(c.file)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(one))
	for _, c := range refused {
		if len(c.file) < 1<<12 {
			f.Add([]byte(c.file))
		}
	}
	for _, text := range odd {
		if len(text) < 1<<12 {
			f.Add(mustEncode(f, Content{Made: made, Records: map[string]string{"aw:a": text, "aw:b": entry}}))
		}
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		c, err := Decode(file)
		if err != nil {
			reason(t, err)
			if c.Records != nil {
				t.Error("something was returned with an error")
			}
			return
		}
		if Sniff(file) != Plain {
			t.Error("it was read, but does not look like a backup")
		}
		if again := mustEncode(t, c); !bytes.Equal(again, bytes.TrimRight(file, space)) {
			t.Errorf("written again it is %q", again)
		}
	})
}

// Errors that are one another would be told as one another.
func TestReasonsAreDistinct(t *testing.T) {
	for _, e := range every {
		if reason(t, fmt.Errorf("around: %w", e)) != e || !errors.Is(e, e) {
			t.Errorf("%v is told as another", e)
		}
	}
	if !errors.Is(ErrTruncated, ErrDamaged) {
		t.Error("who only asks for damage misses a file that was cut off")
	}
}
