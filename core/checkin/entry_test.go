package checkin

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

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
		{`{"on":"2026-11-21","at":"22:05","sleep":1,"contact":"none"}`, true},
		{`{"on":"2026-11-21","contact":"some"}`, true},
		{`{"on":"2026-11-21","at":"00:00"}`, true},
		{`{"on":"2026-11-21","at":"24:00"}`, false},
		{`{"on":"2026-11-21","at":"9:05"}`, false},
		{`{"on":"2026-11-21","sleep":6}`, false},
		{`{"on":"2026-11-21","sleep":-1}`, false},
		{`{"on":"2026-11-21","contact":"yes"}`, false},
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
		m, u, n := Moods()[i], Urges()[i], Sleeps()[i]
		if int(m) != i+1 || int(u) != i+1 || int(n) != i+1 || m.Text() == "" || u.Text() == "" || n.Text() == "" || seen[m.Text()] || seen[u.Text()] {
			t.Errorf("%d: %q, %q, %q", i+1, m.Text(), u.Text(), n.Text())
		}
		seen[m.Text()], seen[u.Text()] = true, true
	}
	for _, n := range []int{-1, 0, Most + 1} {
		if Mood(n).Text() != "" || Urge(n).Text() != "" || Sleep(n).Text() != "" {
			t.Errorf("%d has a word", n)
		}
	}
}

// Of two copies of one check-in the facts are the same whichever comes first, no text of
// either is lost, and merging one of them again changes nothing.
func TestMergeInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawEntry(t), drawEntry(t)
		b.On = a.On // what is stored under one id is about one day
		m, n := a.Merge(b), b.Merge(a)
		if !strings.Contains(m.Note, a.Note) || !strings.Contains(m.Note, b.Note) {
			t.Fatalf("a text is lost in %q", m.Note)
		}
		if m.Merge(a) != m || m.Merge(b) != m || a.Merge(a) != a {
			t.Fatalf("merged again %+v changes", m)
		}
		m.Note, n.Note = "", ""
		if m != n {
			t.Fatalf("%+v one way, %+v the other", m, n)
		}
	})
}

// A check-in is gone on with for an hour by the clock on the wall, on its own day.
func TestFresh(t *testing.T) {
	for _, c := range []struct {
		at, now civil.Clock
		days    int
		want    bool
	}{
		{"22:05", "22:05", 0, true},
		{"22:05", "23:04", 0, true},
		{"22:05", "23:05", 0, false},
		{"23:30", "00:10", 1, false}, // midnight: another day
		{"23:59", "23:59", 0, true},
		{"00:00", "00:59", 0, true},
		{"00:00", "01:00", 0, false},
		{"22:05", "22:04", 0, false}, // the clock was set back
		{"22:05", "22:06", -1, false},
		{"", "13:00", 0, true}, // from before times were kept
		{"", "13:00", 1, false},
		{"22:05", "", 0, true}, // nobody knows the time now
		{"22:05", "", 1, false},
	} {
		if got := (Entry{On: day, At: c.at, Mood: 3}).Fresh(day.AddDays(c.days), c.now); got != c.want {
			t.Errorf("begun %q, now %q on day %d: %v", c.at, c.now, c.days, got)
		}
	}
}

// Whatever is taken as a check-in is written and read the same, and the quick way reads
// nothing that json reads otherwise.
func FuzzEntry(f *testing.F) {
	for _, s := range []string{
		`{"on":"2026-11-21","at":"22:05","mood":3,"urge":2,"sleep":4,"contact":"none","note":"Soup with Ines."}`,
		`{"on":"2026-11-21","mood":2,"urge":4,"note":"a\n“b”\u2028 \"c\""}`,
		`{"on":"2026-11-21","contact":"some"}`, `{"on":"2026-11-21"}`, `{"on":"","mood":1}`, `{"on":"2026-11-21","at":"24:00"}`,
		`{"on":"2026-11-21","contact":"maybe"}`, `{"on":"2026-11-21","mood":01}`, `{"on":"2026-11-21","sleep":6}`, `null`, `[]`, ``,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var quick, slow Entry
		r := strictjson.NewReader(body)
		if quick.ReadQuick(&r) {
			if err := json.Unmarshal(body, &slow); err != nil || quick != slow {
				t.Fatalf("%s: the quick way reads %+v, json %+v, %v", body, quick, slow, err)
			}
		} else if quick != (Entry{}) {
			t.Fatalf("%s: refused, and yet %+v", body, quick)
		}
		if Check(body) != nil {
			return
		}
		var e, again, fast Entry
		if err := strictjson.Decode(body, &e); err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal(e)
		if err != nil || Check(out) != nil {
			t.Fatalf("%s: %v, %v", out, err, Check(out))
		}
		r = strictjson.NewReader(out)
		if err := json.Unmarshal(out, &again); err != nil || again != e || !fast.ReadQuick(&r) || fast != e {
			t.Fatalf("%s becomes %s, read as %+v and %+v", body, out, again, fast)
		}
	})
}
