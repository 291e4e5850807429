package strictjson

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

type slow struct {
	On   string `json:"on"`
	N    int    `json:"n"`
	Text string `json:"text"`
	Last string `json:"last,omitempty"`
	More int    `json:"more,omitempty"`
	Flag bool   `json:"flag,omitempty"`
}

type fast slow

func (f *fast) ReadQuick(r *Reader) bool {
	got := fast{On: r.Text("on"), N: r.Count("n"), Text: r.Text("text"), Last: r.TextOr("last"), More: r.CountOr("more"), Flag: r.True("flag")}
	if !r.Done() {
		return false
	}
	*f = got
	return true
}

func skips(body []byte) bool {
	r := NewReader(body)
	r.Skip("on")
	r.Count("n")
	r.Skip("text")
	r.SkipOr("last")
	r.CountOr("more")
	r.True("flag")
	return r.Done()
}

var bodies = []string{
	`{"on":"","n":0,"text":""}`, `{"on":"a","n":12,"text":"b","last":"c"}`, `{"on":"a","n":12,"text":"b","last":""}`,
	`{"on":"\"\\\/\b\f\n\r\t\u0041\u00e9\u2028","n":1,"text":"déjà 😀 – long enough for whole words of eight bytes \n and on"}`,
	`{"on":"\ud83d\ude00","n":1,"text":"x"}`, `{"on":"\ud83d","n":1,"text":"x"}`, "{\"on\":\"\xff\",\"n\":1,\"text\":\"\"}", "{\"on\":\"\xed\xa0\x80\",\"n\":1,\"text\":\"\"}",
	`{"n":1,"on":"","text":""}`, `{"on":"","n":1}`, `{"on":"","n":1,"text":"","more":1}`, `{"on":"","n":1,"text":"","last":null}`, `{"on":"","n":-1,"text":""}`,
	`{"on":"","n":01,"text":""}`, `{"on":"","n":1.0,"text":""}`, `{"on":"","n":99999999999999999999,"text":""}`, `{"on":"","n":"1","text":""}`, `{"ON":"","n":1,"text":""}`,
	`{"on":"","n":1,"text":""}x`, `{"on":"","n":1,"text":""} `, `{"on":"","n":1,"text":"`, `{"on":"","n":1,"text":"\`, `{"on":"","n":,"text":""}`, "{\"on\":\"\x01\",\"n\":1,\"text\":\"\"}",
	`{"on":"","n":1,"text":"\u00g0"}`, `{"on":"","n":1,"text":"\x"}`, ``, `{`, `}`, `{"`, `{}`, `null`, `[]`, `{"on":"","n":1,"text":"","last":"","last":"x"}`,
	`{"on":"","n":1,"text":"","last":"c","more":7}`, `{"on":"","n":1,"text":"","more":7}`, `{"on":"","n":1,"text":"","more":07}`, `{"on":"","n":1,"text":"","more":7,"last":"c"}`,
	`{"on":"","n":1,"text":"","flag":true}`, `{"on":"","n":1,"text":"","more":7,"flag":true}`, `{"on":"","n":1,"text":"","flag":false}`, `{"on":"","n":1,"text":"","flag":tru}`, `{"on":"","n":1,"text":"","flag":trueish}`, `{"on":"","n":1,"text":"","flag":`, `{"on":"","n":1,"text":"","flag":1}`,
}

// The quick way gives exactly what encoding/json gives, for any bytes at all.
func FuzzQuickIsDecode(f *testing.F) {
	for _, body := range bodies {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var a slow
		var b fast
		errA, errB := Decode(body, &a), Decode(body, &b)
		if (errA == nil) != (errB == nil) || errA == nil && slow(b) != a {
			t.Errorf("%q: %v %+v, quickly %v %+v", body, errA, a, errB, b)
		}
		if skips(body) && errA != nil {
			t.Errorf("%q is skipped over, and %v", body, errA)
		}
	})
}

func TestQuickIsUsed(t *testing.T) {
	for _, body := range bodies[:4] {
		var f fast
		if r := NewReader([]byte(body)); !f.ReadQuick(&r) || !skips([]byte(body)) {
			t.Errorf("%s goes the slow way", body)
		}
		if again, err := json.Marshal(slow(f)); err != nil || len(again) == 0 {
			t.Error(err)
		}
	}
}

// PlainTo and WideTo against the plain rule, for every byte at every place of a
// word and the rest behind it.
func TestPlainTo(t *testing.T) {
	for c := range 256 {
		for at := range 20 {
			s := strings.Repeat("~", at) + string([]byte{byte(c)}) + strings.Repeat("\x00\x80\"\\", 5)
			stops := c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf
			want := at
			if !stops {
				want = at + 1
			}
			if got := PlainTo(s, 0); got != want {
				t.Errorf("byte %#x at %d: %d", c, at, got)
			}
			if got := PlainTo([]byte(s), 0); got != want {
				t.Errorf("byte %#x at %d: %d", c, at, got)
			}
		}
	}
	if PlainTo(strings.Repeat(" ~", 50), 3) != 100 {
		t.Error("the end is not found")
	}
}

func TestWideTo(t *testing.T) {
	var all []string
	for a := 0x80; a < 0x100; a++ {
		for _, b := range []int{0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF} {
			for _, c := range []int{0x7F, 0x80, 0xBF, 0xC0} {
				for _, d := range []int{0x7F, 0x80, 0xBF, 0xC0} {
					all = append(all, string([]byte{byte(a), byte(b), byte(c), byte(d)}))
				}
			}
		}
	}
	for r := rune(utf8.RuneSelf); r <= utf8.MaxRune; r++ {
		if utf8.ValidRune(r) {
			all = append(all, string(r))
		}
	}
	for _, s := range all {
		want, ok := 0, true
		for ok && want < len(s) && s[want] >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[want:])
			if ok = r != utf8.RuneError || n > 1; ok {
				want += n
			}
		}
		if end, good := WideTo(s, 0); end != want || good != ok {
			t.Fatalf("%x: %d %v, want %d %v", s, end, good, want, ok)
		}
	}
}
