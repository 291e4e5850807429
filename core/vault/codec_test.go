package vault

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// nested returns a body of n levels.
func nested(n int) string {
	return `{"a":` + strings.Repeat("[", n-1) + strings.Repeat("]", n-1) + `}`
}

// boxed returns a body of n objects, one in the other.
func boxed(n int) string {
	return strings.Repeat(`{"a":`, n-1) + `{}` + strings.Repeat("}", n-1)
}

// good is a record that decodes; the malformed ones below differ in one thing.
const good = `{"v":1,"kind":"entry","rev":3,"on":"2026-11-21","body":{"text":"a"}}`

func TestDecodeReadsWhatTheFormatAllows(t *testing.T) {
	for name, raw := range map[string]string{
		"plain":            good,
		"empty body":       entryRecord(1, `{}`),
		"no date":          strings.Replace(good, "2026-11-21", "", 1),
		"leap day":         strings.Replace(good, "2026-11-21", "2028-02-29", 1),
		"greatest rev":     strings.Replace(good, `"rev":3`, `"rev":9007199254740991`, 1),
		"deepest body":     entryRecord(1, nested(31)),
		"deepest objects":  entryRecord(1, boxed(31)),
		"greatest numbers": entryRecord(1, `{"a":[9007199254740991,-9007199254740991,1.5e308,-0,0.1]}`),
		"surrogate pair":   entryRecord(1, `{"a":"\ud83c\udf12"}`),
		"escaped slash":    entryRecord(1, `{"a":"\\ud83c"}`),
		"same name lower":  entryRecord(1, `{"a":{"b":1},"b":{"a":1}}`),
		"spaces in text":   entryRecord(1, `{"a":" \" \\","b":"\n"}`),
		"astral":           entryRecord(1, `{"a":"🌒"}`),
	} {
		r, err := decode("aw:entry:a", "entry", raw, 1)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got := encode(r); got != raw {
			t.Errorf("%s: written again it is %s", name, got)
		}
	}
}

// malformed has one row for every class: what a strict parser lets through
// today cannot be refused in a later version. at is -1 where a text has no one
// place that is wrong.
var malformed = []struct {
	name, raw string
	want      Reason
	at        int
}{
	{"empty", ``, ReasonJSON, -1},
	{"not json", `hello`, ReasonJSON, 0},
	{"cut off", good[:40], ReasonJSON, -1},
	{"cut off at the end", good[:len(good)-1], ReasonJSON, -1},
	{"trailing bytes", good + `x`, ReasonJSON, len(good)},
	{"two records", good + good, ReasonJSON, len(good)},
	{"trailing line end", good + "\n", ReasonSpace, len(good)},
	{"leading space", " " + good, ReasonSpace, 0},
	{"byte order mark", "\uFEFF" + good, ReasonJSON, 0},
	{"space inside", strings.Replace(good, `"rev":`, `"rev": `, 1), ReasonSpace, 28},
	{"bad utf-8", entryRecord(1, "{\"a\":\"\xff\"}"), ReasonUTF8, 61},
	{"surrogate in utf-8", entryRecord(1, "{\"a\":\"\xed\xa0\x80\"}"), ReasonUTF8, 61},
	{"array", `[]`, ReasonObject, 0},
	{"null", `null`, ReasonObject, 0},
	{"number", `2`, ReasonObject, 0},
	{"too big", entryRecord(1, `{"a":"`+strings.Repeat("x", maxSize)+`"}`), ReasonSize, -1},
	{"too deep", entryRecord(1, nested(32)), ReasonDepth, 90},
	{"objects too deep", entryRecord(1, boxed(32)), ReasonDepth, 210},
	{"far too deep", entryRecord(1, nested(9000)), ReasonDepth, 90},
	{"deep beyond reason", strings.Repeat("[", 3<<20), ReasonJSON, -1},
	{"envelope name twice", good[:len(good)-1] + `,"rev":4}`, ReasonDuplicate, 68},
	{"body name twice", entryRecord(1, `{"a":1,"a":1}`), ReasonDuplicate, 62},
	{"twice by escape", entryRecord(1, `{"a":1,"\u0061":1}`), ReasonDuplicate, 62},
	{"twice further in", entryRecord(1, `{"a":[{"b":1,"b":2}]}`), ReasonDuplicate, 68},
	{"whole number too large", entryRecord(1, `{"a":9007199254740992}`), ReasonNumber, 60},
	{"whole number too small", entryRecord(1, `{"a":-9007199254740992}`), ReasonNumber, 60},
	{"float too large", entryRecord(1, `{"a":1e400}`), ReasonNumber, 60},
	{"high surrogate alone", entryRecord(1, `{"a":"\ud83c"}`), ReasonText, 61},
	{"low surrogate alone", entryRecord(1, `{"a":"x\udf12"}`), ReasonText, 62},
	{"two high surrogates", entryRecord(1, `{"a":"\ud83c\ud83c"}`), ReasonText, 61},
	{"surrogate in a name", entryRecord(1, `{"\ud83c":1}`), ReasonText, 57},
	{"unknown field", good[:len(good)-1] + `,"x":1}`, ReasonField, 68},
	{"field in capitals", strings.Replace(good, `"rev"`, `"Rev"`, 1), ReasonField, 22},
	{"field by escape", strings.Replace(good, `"rev"`, `"\u0072ev"`, 1), ReasonField, 22},
	{"no version", strings.Replace(good, `"v":1,`, ``, 1), ReasonMissing, -1},
	{"no body", strings.Replace(good, `,"body":{"text":"a"}`, ``, 1), ReasonMissing, -1},
	{"empty object", `{}`, ReasonMissing, -1},
	{"other order", `{"kind":"entry","v":1,"rev":3,"on":"","body":{}}`, ReasonOrder, 1},
	{"version 0", strings.Replace(good, `"v":1`, `"v":0`, 1), ReasonVersion, 5},
	{"version -2", strings.Replace(good, `"v":1`, `"v":-2`, 1), ReasonVersion, 5},
	{"version 1.0", strings.Replace(good, `"v":1`, `"v":1.0`, 1), ReasonVersion, 5},
	{"version as text", strings.Replace(good, `"v":1`, `"v":"2"`, 1), ReasonVersion, 5},
	{"version null", strings.Replace(good, `"v":1`, `"v":null`, 1), ReasonVersion, 5},
	{"other kind", strings.Replace(good, `entry`, `draft`, 1), ReasonKind, 14},
	{"kind by escape", strings.Replace(good, `entry`, `\u0065ntry`, 1), ReasonKind, 14},
	{"kind is a number", strings.Replace(good, `"entry"`, `1`, 1), ReasonKind, 14},
	{"rev 0", strings.Replace(good, `"rev":3`, `"rev":0`, 1), ReasonRev, 28},
	{"rev 1e2", strings.Replace(good, `"rev":3`, `"rev":1e2`, 1), ReasonRev, 28},
	{"rev too large", strings.Replace(good, `"rev":3`, `"rev":9007199254740992`, 1), ReasonNumber, 28},
	{"rev true", strings.Replace(good, `"rev":3`, `"rev":true`, 1), ReasonRev, 28},
	{"date not there", strings.Replace(good, `2026-11-21`, `2026-02-30`, 1), ReasonDate, 35},
	{"date with time", strings.Replace(good, `2026-11-21`, `2026-11-21T01:00`, 1), ReasonDate, 35},
	{"date null", strings.Replace(good, `"2026-11-21"`, `null`, 1), ReasonDate, 35},
	{"body text", entryRecord(1, `"a"`), ReasonBody, 55},
	{"body array", entryRecord(1, `[]`), ReasonBody, 55},
	{"body null", entryRecord(1, `null`), ReasonBody, 55},
}

func TestDecodeRefusesEveryMalformedClass(t *testing.T) {
	for _, c := range malformed {
		_, err := decode("aw:entry:a", "entry", c.raw, 1)
		var bad *RecordError
		if !errors.Is(err, ErrMalformed) || !errors.As(err, &bad) {
			t.Errorf("%s: %v, want ErrMalformed", c.name, err)
			continue
		}
		if bad.Reason != c.want || c.at >= 0 && bad.Offset != c.at {
			t.Errorf("%s: %s at %d, want %s at %d", c.name, bad.Reason, bad.Offset, c.want, c.at)
		}
		if c.at < 0 && bad.Reason != ReasonJSON && bad.Offset != -1 {
			t.Errorf("%s: at %d, want no place", c.name, bad.Offset)
		}
	}
}

// A newer version may have any shape; all we ask is an object with a number v.
func TestDecodeKnowsNewerFormats(t *testing.T) {
	for _, raw := range []string{
		`{"v":2}`,
		`{"v":2,"kind":"entry","rev":1,"on":"","body":{}}`,
		`{"data":[1,2,3],"v":7,"sealed":"eA=="}`,
		"{\n  \"v\": 2\n}",
		`{"\u0076":2}`,
		`{"v":1.5}`,
		`{"v":1e999}`,
		`{"v":2,"a":1e999,"b":"\ud800","c":` + nested(500) + `}`,
		`{"v":2,"a":"` + strings.Repeat("x", maxSize) + `"}`,
		`{"v":3,"kind":"other","on":"someday","rev":-1,"body":null}`,
	} {
		if _, err := decode("aw:entry:a", "entry", raw, 1); !errors.Is(err, ErrNewerFormat) {
			t.Errorf("%.60s: %v, want ErrNewerFormat", raw, err)
		}
	}
	for _, raw := range []string{`{"v":2`, `[{"v":2}]`, `{"v":"2"}`, `{"V":2}`, `{"a":{"v":2}}`, `{"v":-1e999}`, `{"v":null}`} {
		if _, err := decode("aw:entry:a", "entry", raw, 1); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v, want ErrMalformed", raw, err)
		}
	}
}

// The errors go to logs and screens, the text does not.
func TestErrorsHoldNothingOfTheText(t *testing.T) {
	const secret = "hunter2"
	_, err := decode("aw:entry:a", "entry", `{"`+secret+`":1}`, 1)
	if err == nil || strings.Contains(err.Error(), secret) {
		t.Errorf("decode: %v", err)
	}
	_, err = encodeBody("aw:entry:a", map[string]any{"a": json.Number(secret)})
	if err == nil || strings.Contains(err.Error(), secret) {
		t.Errorf("encodeBody: %v", err)
	}
	if got, want := (&RecordError{"aw:entry:a1", ReasonDuplicate, 40}).Error(), "aw:entry:a1: malformed record: duplicate at byte 40"; got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
}

func TestEncodeBodyRefusesWhatWouldNotComeBack(t *testing.T) {
	deep := any(map[string]any{})
	for range maxDepth {
		deep = map[string]any{"a": deep}
	}
	var gone *note
	for name, c := range map[string]struct {
		body any
		want Reason
	}{
		"nil":           {nil, ReasonObject},
		"nil pointer":   {gone, ReasonObject},
		"text":          {"a", ReasonObject},
		"not json":      {map[string]any{"a": math.Inf(1)}, ReasonBody},
		"a function":    {func() {}, ReasonBody},
		"not utf-8":     {note{Text: "a\xffb"}, ReasonBody},
		"large number":  {map[string]int64{"a": math.MaxInt64}, ReasonNumber},
		"too deep":      {deep, ReasonDepth},
		"name twice":    {json.RawMessage(`{"a":1,"a":2}`), ReasonDuplicate},
		"half a pair":   {json.RawMessage(`{"a":"\ud800"}`), ReasonText},
		"write only":    {struct{ A writeOnly }{}, ReasonBody},
		"over the size": {note{Text: strings.Repeat("x", maxSize)}, ReasonSize},
	} {
		_, err := encodeBody("aw:note:a", c.body)
		var bad *RecordError
		if !errors.As(err, &bad) || bad.Reason != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// writeOnly writes more than it reads, as a type with a forgotten field does.
type writeOnly struct{}

func (writeOnly) MarshalJSON() ([]byte, error)  { return []byte(`{"lost":1}`), nil }
func (*writeOnly) UnmarshalJSON(b []byte) error { return errors.New("cannot read") }

func TestBodiesAreWrittenPlainly(t *testing.T) {
	got, err := encodeBody("aw:note:a", &note{Text: "<b> & \u2028 \x00 🌒"})
	if want := `{"text":"<b> & \u2028 \u0000 🌒"}`; err != nil || got != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}

func TestIsObject(t *testing.T) {
	for body, ok := range map[string]bool{
		`{}`: true, `{"a":{"b":null}}`: true, `{}{}`: false, `{}}`: false, `null`: false, `[]`: false, ``: false, `{`: false,
	} {
		if err := IsObject([]byte(body)); (err == nil) != ok {
			t.Errorf("IsObject(%s) = %v", body, err)
		}
	}
}

// storableState is what go-app v10.1.11 reads every key of localStorage into
// at start (pkg/app/state.go, CleanupExpiredPersistedStates). It removes a key
// with a Value or EncryptedValue and a past ExpiresAt. encoding/json matches
// the names in any letter case.
type storableState struct {
	Value          json.RawMessage `json:",omitempty"`
	EncryptedValue []byte          `json:",omitempty"`
	ExpiresAt      time.Time       `json:",omitempty"`
}

func TestNoEnvelopeLooksExpiredToGoApp(t *testing.T) {
	forbidden := reflect.TypeFor[storableState]()
	for _, f := range fields {
		for i := range forbidden.NumField() {
			if strings.EqualFold(f, forbidden.Field(i).Name) {
				t.Errorf("field %q: go-app would remove our records", f)
			}
		}
	}
	const bait = `{"value":1,"encryptedValue":"eA==","expiresAt":"2020-01-01T00:00:00Z"}`
	m := stored("aw:entry:bad", bait)
	v := mustOpen(t, m)
	if err := v.Put("entry", "a", json.RawMessage(bait), today); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"aw:entry:a", "aw:unread:1"} {
		var s storableState
		if raw := m.values[key]; raw == "" {
			t.Errorf("%s is not there", key)
		} else if err := json.Unmarshal([]byte(raw), &s); err != nil || len(s.Value)+len(s.EncryptedValue) > 0 || !s.ExpiresAt.IsZero() {
			t.Errorf("%s: go-app sees %+v, %v", key, s, err)
		}
	}
}

func anyRecord(t *rapid.T) record {
	body := rapid.MapOf(rapid.String(), rapid.OneOf(
		rapid.Map(rapid.String(), func(s string) any { return s }),
		rapid.Map(rapid.Int64Range(-maxInt, maxInt), func(i int64) any { return i }),
		rapid.Map(rapid.SliceOf(rapid.Bool()), func(b []bool) any { return b }),
	)).Draw(t, "body")
	text, err := marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	on := civil.Date{}
	if rapid.Bool().Draw(t, "dated") {
		on = today.AddDays(rapid.IntRange(-700_000, 2_000_000).Draw(t, "days"))
	}
	return record{version: 1, kind: "entry", rev: rapid.Int64Range(1, maxInt).Draw(t, "rev"), on: on, body: text}
}

func TestEnvelopeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRecord(t)
		raw := encode(r)
		if back, err := decode("aw:entry:a", "entry", raw, 1); err != nil || back != r {
			t.Fatalf("%s came back as %+v, %v", raw, back, err)
		}
	})
}

// A text with one byte more, less or other than a good one either fails or is
// a good one itself; it never reads as something it does not say.
func TestDamagedEnvelopesAreNotRepaired(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := []byte(encode(anyRecord(t)))
		i := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		switch rapid.IntRange(0, 2).Draw(t, "how") {
		case 0:
			b[i] = rapid.Byte().Draw(t, "byte")
		case 1:
			b = append(b[:i], b[i+1:]...)
		case 2:
			b = append(b[:i+1], b[i:]...)
		}
		if r, err := decode("aw:entry:a", "entry", string(b), 1); err == nil && encode(r) != string(b) {
			t.Fatalf("%q was read as %+v", b, r)
		}
	})
}

// FuzzEnvelope: whatever decodes is written again byte for byte, is UTF-8, and
// its body is JSON of the same meaning to encoding/json.
func FuzzEnvelope(f *testing.F) {
	f.Add(good)
	f.Add(entryRecord(1, `{"a":[1,2.5,"\ud83c\udf12"],"\u0061b":null}`))
	f.Add(`{"v":2}`)
	f.Add(entryRecord(1, nested(31)))
	f.Fuzz(func(t *testing.T, raw string) {
		r, err := decode("aw:entry:a", "entry", raw, 1)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrNewerFormat) {
				t.Fatalf("an error of no class: %v", err)
			}
			return
		}
		if encode(r) != raw || !utf8.ValidString(raw) {
			t.Fatalf("%q was read, and is written as %q", raw, encode(r))
		}
		text, err := encodeBody("aw:entry:a", json.RawMessage(r.body))
		if err != nil || text != r.body {
			t.Fatalf("body %q is written as %q, %v", r.body, text, err)
		}
	})
}
