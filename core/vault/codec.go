package vault

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// The envelope's fields, in their order. None of them may ever be called
// "value", "encryptedValue" or "expiresAt" in any letter case: at each start
// go-app removes every key whose JSON has one of the first two and a past date
// in the third (codec_test.go guards this).
var fields = [...]string{"v", "kind", "rev", "on", "body"}

// encode writes a record as its one line of JSON.
func encode(r record) string {
	var b strings.Builder
	b.Grow(len(r.body) + 96)
	b.WriteString(`{"v":` + strconv.Itoa(r.version))
	b.WriteString(`,"kind":"` + r.kind)
	b.WriteString(`","rev":` + strconv.FormatInt(r.rev, 10))
	b.WriteString(`,"on":"` + r.on.String())
	b.WriteString(`","body":` + r.body + `}`)
	return b.String()
}

// decode reads the record raw that lies under key and should be of kind,
// written by version newest or an older one. It returns ErrNewerFormat or a
// *RecordError. What decode accepts, encode writes again byte for byte.
func decode(key, kind, raw string, newest int) (record, error) {
	limit := maxSize
	if kind == unreadKind.Name {
		limit = math.MaxInt // holds a text that may itself be too long
	}
	members, p := scan(raw, 0, limit)
	if p == nil {
		p = inOrder(members)
	}
	var r record
	if p == nil {
		r, p = build(raw, kind, members, newest)
	}
	switch {
	case p == nil:
		return r, nil
	case p.reason != ReasonJSON && isNewer(raw, newest):
		return record{}, fmt.Errorf("%s: %w", key, ErrNewerFormat)
	}
	return record{}, &RecordError{Key: key, Reason: p.reason, Offset: p.at}
}

// inOrder checks that members are the envelope's fields, all of them, in their
// order. That no name comes twice is known already.
func inOrder(members []member) *problem {
	for _, m := range members {
		if !slices.Contains(fields[:], m.name) {
			return &problem{ReasonField, m.at}
		}
	}
	if len(members) < len(fields) {
		return &problem{ReasonMissing, -1}
	}
	for i, f := range fields {
		if members[i].name != f {
			return &problem{ReasonOrder, members[i].at}
		}
	}
	return nil
}

// build reads the values of the five fields.
func build(raw, kind string, members []member, newest int) (r record, p *problem) {
	value := func(i int) string { return raw[members[i].start:members[i].end] }
	bad := func(i int, why Reason) (record, *problem) {
		return record{}, &problem{why, members[i].start}
	}
	version, ok := count(value(0))
	if !ok || version > int64(newest) {
		return bad(0, ReasonVersion)
	}
	if value(1) != `"`+kind+`"` {
		return bad(1, ReasonKind)
	}
	rev, ok := count(value(2))
	if !ok {
		return bad(2, ReasonRev)
	}
	on, ok := date(value(3))
	if !ok {
		return bad(3, ReasonDate)
	}
	if value(4)[0] != '{' {
		return bad(4, ReasonBody)
	}
	return record{version: int(version), kind: kind, rev: rev, on: on, body: value(4)}, nil
}

// count reads a whole number from 1 to maxInt. JSON has one way to write it
// with digits only: no sign and no zeros in front.
func count(s string) (n int64, ok bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && n >= 1 && n <= maxInt
}

// date reads a quoted calendar date, or the empty one.
func date(quoted string) (d civil.Date, ok bool) {
	if len(quoted) < 2 || quoted[0] != '"' {
		return d, false
	}
	d, err := civil.Parse(quoted[1 : len(quoted)-1])
	return d, err == nil
}

// isNewer reports whether raw is a JSON object, of any shape, with a number v
// that is greater than newest.
func isNewer(raw string, newest int) bool {
	var top map[string]json.RawMessage
	if json.Unmarshal([]byte(raw), &top) != nil {
		return false
	}
	v, err := strconv.ParseFloat(string(top["v"]), 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return false // not a number; one too large for a float64 is one
	}
	return v > float64(newest)
}

// encodeBody writes body as canonical JSON: encoding/json in the order of the
// struct, no HTML escaping. It refuses with a *RecordError what is not an
// object within the limits, and what would not read back as the same: text
// that is not UTF-8, for one, which encoding/json would replace in silence.
func encodeBody(key string, body any) (string, error) {
	text, err := marshal(body)
	if err != nil {
		// The error of encoding/json may quote the body.
		return "", &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	if _, p := scan(text, 1, maxSize); p != nil {
		return "", &RecordError{Key: key, Reason: p.reason, Offset: p.at}
	}
	t := reflect.TypeOf(body)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	back := reflect.New(t)
	if err := strictjson.Decode([]byte(text), back.Interface()); err != nil {
		return "", &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	if again, err := marshal(back.Interface()); err != nil || again != text {
		return "", &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	return text, nil
}

func marshal(v any) (string, error) {
	var b strings.Builder // whose text is handed out without a copy
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return "", err
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}

// IsObject is a Check for a kind whose body may be any JSON object.
func IsObject(body []byte) error {
	if len(body) == 0 || body[0] != '{' {
		return errors.New("not an object")
	}
	return strictjson.Decode(body, &map[string]json.RawMessage{})
}
