package checkin

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// A week begins on the Monday on or before each of its days, in every year.
func TestWeekOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := civil.MustParse("0002-01-01").AddDays(rapid.IntRange(0, 3_600_000).Draw(t, "days"))
		monday := WeekOf(d)
		if n := d.DaysSince(monday); n < 0 || n > 6 {
			t.Fatalf("%s lies %d days after %s", d, n, monday)
		}
		if time.Date(monday.Year, time.Month(monday.Month), monday.Day, 0, 0, 0, 0, time.UTC).Weekday() != time.Monday {
			t.Fatalf("%s is no Monday", monday)
		}
		if WeekOf(monday) != monday {
			t.Fatalf("the week of %s begins on %s", monday, WeekOf(monday))
		}
	})
}

func TestLookBack(t *testing.T) {
	monday := civil.MustParse("2026-11-16")
	for i, c := range []struct {
		back   int // days from this Monday
		ending bool
	}{{-7, true}, {0, false}, {0, false}, {0, false}, {0, false}, {0, true}, {0, true}, {0, true}} {
		got, ending := LookBack(monday.AddDays(i))
		if got != monday.AddDays(c.back) || ending != c.ending {
			t.Errorf("day %d: %s, %v", i, got, ending)
		}
	}
}

func TestCheckWeek(t *testing.T) {
	for _, c := range []struct {
		body string
		good bool
	}{
		{`{"on":"2026-11-16"}`, true},
		{`{"on":"2026-11-16","words":{"hard":"Saturday.","of-the-future":"kept"}}`, true},
		{`{"on":"2023-12-25","words":{}}`, true},
		{`{"on":"2026-11-17"}`, false},
		{`{"on":"2026-11-22","words":{"hard":"x"}}`, false},
		{`{"on":""}`, false},
		{`{"words":{"hard":"x"}}`, false},
		{`{"on":"2026-11-16","words":{"hard":3}}`, false},
		{`{"on":"2026-11-16","words":["PRIVATE"]}`, false},
		{`{"on":"2026-11-16","mood":3}`, false},
		{`{"on":"2026-11-16"}{}`, false},
		{`[]`, false}, {``, false},
	} {
		err := CheckWeek([]byte(c.body))
		if (err == nil) != c.good || err != nil && (!errors.Is(err, ErrWeek) || strings.Contains(err.Error(), "PRIVATE")) {
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

// Two copies of a week become one in which every word of both stands, and merging one of
// them again changes nothing.
func TestMergeOfWeeks(t *testing.T) {
	texts := rapid.MapOf(rapid.SampledFrom([]string{"hard", "helped", "next", "of-the-future"}), rapid.SampledFrom([]string{"a", "b", "a line", "another"}))
	rapid.Check(t, func(t *rapid.T) {
		a, b := Week{On: WeekOf(day), Words: texts.Draw(t, "a")}, Week{On: WeekOf(day), Words: texts.Draw(t, "b")}
		wasA, wasB := a.Text(), b.Text()
		m := a.Merge(b)
		for _, one := range []Week{a, b} {
			for id, text := range one.Words {
				if !strings.Contains(m.Words[id], text) {
					t.Fatalf("%s: %q is lost in %q", id, text, m.Words[id])
				}
			}
			if again := m.Merge(one); !reflect.DeepEqual(again, m) {
				t.Fatalf("merged again it is %+v, not %+v", again, m)
			}
		}
		if a.Text() != wasA || b.Text() != wasB {
			t.Fatal("merging changed what was merged")
		}
	})
}

func TestTextOfAWeek(t *testing.T) {
	for _, c := range []struct {
		words map[string]string
		text  string
	}{{nil, ""}, {map[string]string{"hard": " \n"}, ""}, {map[string]string{"next": "two", "hard": "one", "helped": ""}, "one\ntwo"}} {
		w := Week{On: WeekOf(day), Words: c.words}
		if w.Text() != c.text || w.IsZero() != (c.text == "") {
			t.Errorf("%v: %q, %v", c.words, w.Text(), w.IsZero())
		}
	}
}

// Whatever is taken as a week is written and read the same.
func FuzzWeek(f *testing.F) {
	f.Add([]byte(`{"on":"2026-11-16","words":{"hard":"Saturday.","helped":""}}`))
	f.Add([]byte(`{"on":"2026-11-16"}`))
	f.Add([]byte(`{"on":"2026-11-17"}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if CheckWeek(body) != nil {
			return
		}
		var w, again Week
		if err := json.Unmarshal(body, &w); err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal(w)
		if err != nil || CheckWeek(out) != nil {
			t.Fatalf("%s: %v, %v", out, err, CheckWeek(out))
		}
		if err := json.Unmarshal(out, &again); err != nil || again.On != w.On || again.Text() != w.Text() {
			t.Errorf("%s becomes %s", body, out)
		}
	})
}
