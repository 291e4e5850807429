package checkin

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

var day = civil.MustParse("2026-11-21")

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		body string
		good bool
	}{
		{`{"on":"2026-11-21","mood":3,"urge":1,"note":"x"}`, true},
		{`{"on":"2026-11-21"}`, true},
		{`{"on":"2026-11-21","urge":5}`, true},
		{`{"on":"2026-11-21","mood":6}`, false},
		{`{"on":"2026-11-21","mood":-1}`, false},
		{`{"on":"2026-11-21","urge":6}`, false},
		{`{"on":"2026-11-21","mood":2.5}`, false},
		{`{"on":"","mood":2}`, false},
		{`{"on":"2026-02-30","mood":2}`, false},
		{`{"on":"2026-11-21","mood":2,"score":9}`, false},
		{`{"mood":2}`, false},
		{`[]`, false},
	} {
		err := Check([]byte(c.body))
		if (err == nil) != c.good || err != nil && !errors.Is(err, ErrEntry) {
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

func TestErrorsHoldNoText(t *testing.T) {
	err := Check([]byte(`{"on":"2026-11-21","note":"PRIVATE","mood":"PRIVATE"}`))
	if err == nil || strings.Contains(err.Error(), "PRIVATE") {
		t.Errorf("%v", err)
	}
}

// The quick way reads what json reads, and nothing more.
func TestQuickIsTheSame(t *testing.T) {
	for _, e := range []Entry{{}, {On: day}, {On: day, Mood: 1}, {On: day, Urge: 5}, {On: day, Mood: 5, Urge: 1, Note: "a\n“b”\u2028 \"c\""}} {
		body, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		r := strictjson.NewReader(body)
		var quick, slow Entry
		if !quick.ReadQuick(&r) || quick != e {
			t.Errorf("%s: quick way reads %+v", body, quick)
		}
		if err := json.Unmarshal(body, &slow); err != nil || slow != e {
			t.Errorf("%s: %+v, %v", body, slow, err)
		}
	}
	for _, body := range []string{`{"on":"2026-11-21","mood":01}`, `{"on":"2026-11-21","urge":1,"mood":1}`, `{"on":"2026-11-21","mood":1} `, `{"on":"2026-11-31"}`} {
		r := strictjson.NewReader([]byte(body))
		if e := (Entry{}); e.ReadQuick(&r) || e != (Entry{}) {
			t.Errorf("%s is taken: %+v", body, e)
		}
	}
}

func TestMerge(t *testing.T) {
	for _, c := range []struct{ a, b, want Entry }{
		{Entry{Mood: 3}, Entry{Mood: 2}, Entry{Mood: 2}},
		{Entry{Mood: 3}, Entry{}, Entry{Mood: 3}},
		{Entry{}, Entry{Mood: 3, Urge: 1}, Entry{Mood: 3, Urge: 1}},
		{Entry{Urge: 1}, Entry{Urge: 4}, Entry{Urge: 4}},
		{Entry{Note: "a"}, Entry{Note: "b"}, Entry{Note: "a\n\nb"}},
		{Entry{Note: "a b"}, Entry{Note: "b"}, Entry{Note: "a b"}},
		{Entry{Note: "a"}, Entry{Note: "a b"}, Entry{Note: "a b"}},
		{Entry{Note: ""}, Entry{Note: "b"}, Entry{Note: "b"}},
	} {
		if got := c.a.Merge(c.b); got != c.want {
			t.Errorf("%+v and %+v: %+v, want %+v", c.a, c.b, got, c.want)
		}
		if got := c.a.Merge(c.b); got.Merge(c.b) != got {
			t.Errorf("%+v: merging the same again changes it to %+v", got, got.Merge(c.b))
		}
	}
}

// Every step of a measure has a word, each another one; off it there is none.
func TestTexts(t *testing.T) {
	seen := map[string]bool{}
	for i := range Most {
		m, u := Moods()[i], Urges()[i]
		if int(m) != i+1 || int(u) != i+1 || m.Text() == "" || u.Text() == "" || seen[m.Text()] || seen[u.Text()] {
			t.Errorf("%d: %q, %q", i+1, m.Text(), u.Text())
		}
		seen[m.Text()], seen[u.Text()] = true, true
	}
	for _, n := range []int{-1, 0, Most + 1} {
		if Mood(n).Text() != "" || Urge(n).Text() != "" {
			t.Errorf("%d has a word", n)
		}
	}
}
