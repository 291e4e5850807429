package contact

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

func TestCheckUrge(t *testing.T) {
	for _, c := range []struct {
		body string
		good bool
	}{
		{`{"at":"2026-11-22T22:05"}`, true},
		{`{"at":"2026-11-22T00:00","strength":10,"waited":30,"outcome":"not","note":"x","triggers":["song","a-1"],"helped":["walked"],"gone":"2026-11-23"}`, true},
		{`{"at":"2026-11-22T22:05","waited":1440,"helped":["a","z","0","9","-","az09-"]}`, true},
		{`{"at":"2026-11-22T22:05","triggers":["` + strings.Repeat("a", 64) + `"]}`, true},
		{`{"at":"2026-11-22T22:05","triggers":["` + strings.Repeat("a", 65) + `"]}`, false},
		{`{"at":"2026-11-22T22:05","triggers":["song","song"]}`, false},
		{`{"at":"2026-11-22T22:05","helped":["Walked"]}`, false},
		{`{"at":"2026-11-22T22:05","helped":["é"]}`, false},
		{`{"at":"2026-11-22T22:05","helped":[""]}`, false},
		{`{"at":"2026-11-22T22:05","strength":11}`, false},
		{`{"at":"2026-11-22T22:05","strength":-1}`, false},
		{`{"at":"2026-11-22T22:05","waited":1441}`, false},
		{`{"at":"2026-11-22T22:05","waited":-1}`, false},
		{`{"at":"2026-11-22T22:05","outcome":"maybe"}`, false},
		{`{"at":"2026-11-22"}`, false},
		{`{"at":""}`, false},
		{`{"strength":3}`, false},
		{`{"at":"2026-11-22T22:05","name":"x"}`, false},
	} {
		err := CheckUrge([]byte(c.body))
		if (err == nil) != c.good || err != nil && !errors.Is(err, ErrUrge) {
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

// Every mark of the guide can be stored.
func TestMarksOfTheGuide(t *testing.T) {
	for _, all := range [][]guide.UrgeTag{guide.Triggers(), guide.Helps()} {
		for _, mark := range all {
			if !tag(mark.ID) {
				t.Errorf("%q", mark.ID)
			}
		}
	}
}

func TestQuickTakesUrges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := anyUrge(t)
		body, err := json.Marshal(u)
		if err != nil || CheckUrge(body) != nil {
			t.Fatalf("%s: %v, %v", body, err, CheckUrge(body))
		}
		r := strictjson.NewReader(body)
		var fast, want Urge
		if ok := fast.ReadQuick(&r); ok != (len(u.Triggers)+len(u.Helped) == 0) || ok && !reflect.DeepEqual(fast, u) {
			t.Fatalf("%s: %v, %+v", body, ok, fast)
		}
		if err := strictjson.Decode(body, &want); err != nil || !reflect.DeepEqual(want, u) {
			t.Fatalf("%s: %+v, %v", body, want, err)
		}
	})
}

func TestWait(t *testing.T) {
	w := Wait{From: civil.MustParseMoment("2026-11-22T22:05"), Start: 1_795_000_000, Minutes: 20}
	for _, c := range []struct {
		now, left int64
		through   int
	}{
		{w.Start, 1200, 0},
		{w.Start + 1, 1199, 0},
		{w.Start + 60, 1140, 1},
		{w.Start + 1199, 1, 19},
		{w.Start + 1200, 0, 20},
		{w.Start + 90_000, 0, 20},
		{w.Start - 1, 1200, 0}, // the clock was set back
		{0, 1200, 0},
		{math.MinInt64, 1200, 0},
		{math.MaxInt64, 0, 20},
	} {
		if left, through := w.Left(c.now), w.Through(c.now); left != c.left || through != c.through {
			t.Errorf("at %d: %d left, %d minutes through", c.now-w.Start, left, through)
		}
	}
	body, err := json.Marshal(w)
	var got Wait
	r := strictjson.NewReader(body)
	if err != nil || CheckWait(body) != nil || !got.ReadQuick(&r) || got != w {
		t.Errorf("%s: %v, %+v", body, CheckWait(body), got)
	}
	for _, minutes := range Lengths() {
		longer := w
		longer.Minutes = minutes
		if body, _ := json.Marshal(longer); CheckWait(body) != nil {
			t.Errorf("%d minutes cannot be stored", minutes)
		}
		if m := w.Merge(longer); m.Minutes != max(20, minutes) || m != longer.Merge(w) {
			t.Errorf("20 and %d minutes: %+v", minutes, m)
		}
	}
}

func TestCheckWait(t *testing.T) {
	for body, good := range map[string]bool{
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":5}`:              true,
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":30,"urge":"a1"}`: true,
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":0}`:              false,
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":1441}`:           false,
		`{"from":"2026-11-22T22:05","start":0,"minutes":5}`:                       false,
		`{"from":"","start":1795000000,"minutes":5}`:                              false,
		`{"start":1795000000,"minutes":5}`:                                        false,
		`{"from":"2026-11-22T22:05","start":1.5,"minutes":5}`:                     false,
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":5,"urge":"A B"}`: false,
	} {
		if err := CheckWait([]byte(body)); (err == nil) != good || err != nil && !errors.Is(err, ErrWait) {
			t.Errorf("%s: %v", body, err)
		}
	}
}

// What is left never runs below nothing or beyond the whole, and never grows while the
// clock goes on.
func TestWaitProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := Wait{Start: rapid.Int64Range(1, 1<<40).Draw(t, "start"), Minutes: rapid.IntRange(1, longestWait).Draw(t, "minutes")}
		now := rapid.Int64().Draw(t, "now")
		later := now
		if now < math.MaxInt64-1000 {
			later += rapid.Int64Range(0, 1000).Draw(t, "later")
		}
		a, b := w.Left(now), w.Left(later)
		if a < 0 || a > int64(w.Minutes)*60 || b > a || w.Through(now) < 0 || w.Through(now) > w.Minutes || w.Through(later) < w.Through(now) {
			t.Fatalf("%+v: %d at %d, %d at %d", w, a, now, b, later)
		}
	})
}

// urgesOf makes urges from lines such as "3@22:05 resisted +song -walked": + for a
// trigger, - for what was turned to.
func urgesOf(t testing.TB, lines ...string) map[string]Urge {
	t.Helper()
	all := map[string]Urge{}
	for i, line := range lines {
		words := strings.Fields(line)
		var n int
		var at string
		if _, err := fmt.Sscanf(words[0], "%d@%s", &n, &at); err != nil {
			t.Fatal(line, err)
		}
		minute, _ := civil.Clock(at).Minute()
		u := Urge{At: civil.Moment{On: dayN(n), Minute: minute}}
		for _, w := range words[1:] {
			switch {
			case w[0] == '+':
				u.Triggers = append(u.Triggers, w[1:])
			case w[0] == '-':
				u.Helped = append(u.Helped, w[1:])
			case w == "gone":
				u.Gone = dayN(n)
			default:
				u.Outcome = Outcome(w)
			}
		}
		all[fmt.Sprintf("u%d", i+1)] = u
	}
	return all
}

func TestSee(t *testing.T) {
	lines := []string{"1@00:00 resisted +song -walked", "2@05:59 not +song -walked", "3@06:00 resisted +song", "4@11:59 +song -walked", "5@12:00 resisted +song +place -walked", "6@18:00 resisted -walked"}
	if s := See(urgesOf(t, append(lines, "31@00:00 not +place")...), dayN(30)); s.Urges != 6 || s.Parts != nil || s.Resisted != (Share{4, 5}) ||
		!slices.Equal(s.Triggers, []Tag{{"song", 5, Share{3, 4}}}) || !slices.Equal(s.Helped, []Tag{{"walked", 5, Share{3, 4}}}) {
		t.Errorf("six: %+v", s)
	}
	lines = append(lines, "7@23:59 resisted -walked", "8@23:00 gone not +song")
	if s := See(urgesOf(t, lines...), dayN(30)); s.Urges != 7 || s.Parts != nil {
		t.Errorf("seven and one taken out: %+v", s)
	}
	s := See(urgesOf(t, append(lines, "30@17:59 not -walked")...), dayN(30))
	want := []int{2, 2, 2, 2}
	for i, p := range s.Parts {
		if p.Count != want[i] || p.Name == "" {
			t.Errorf("%+v", p)
		}
	}
	if len(s.Parts) != 4 || s.Helped[0].Text() != "7 urges. You did not write between 2 and 10 of 10 times." || s.Triggers[0].Text() != "5 urges. What became of them: too few to say." {
		t.Errorf("%+v: %q, %q", s, s.Helped[0].Text(), s.Triggers[0].Text())
	}
	if got := Latest(urgesOf(t, lines...)); !slices.Equal(got, []string{"u7", "u6", "u5", "u4", "u3", "u2", "u1"}) {
		t.Errorf("%q", got)
	}
}

// The parts of a day are whole.
func TestParts(t *testing.T) {
	next := 0
	for _, p := range partList {
		if p.From != next || p.Until <= p.From || p.Count != 0 {
			t.Errorf("%+v", p)
		}
		next = p.Until
	}
	if next != 24 {
		t.Errorf("%+v", partList)
	}
}

// All that is drawn rests on enough, every urge is in one part of the day, and one that
// was taken out in none.
func TestSeeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		urges := map[string]Urge{}
		for i := range rapid.IntRange(0, 25).Draw(t, "urges") {
			urges[fmt.Sprint(i)] = anyUrge(t)
		}
		today := anyDay(t, "today")
		s := See(urges, today)
		sum := 0
		for _, p := range s.Parts {
			sum += p.Count
		}
		if (len(s.Parts) > 0) != (s.Urges >= FewTimes) || len(s.Parts) > 0 && sum != s.Urges || s.Resisted.Of > s.Urges {
			t.Fatalf("%+v", s)
		}
		for _, tag := range slices.Concat(s.Triggers, s.Helped) {
			if tag.Count < FewTags || tag.Count > s.Urges || tag.Resisted.Of > tag.Count || tag.Resisted.Count > tag.Resisted.Of {
				t.Fatalf("%+v", tag)
			}
		}
		gone := anyUrge(t)
		gone.Gone = today
		more := maps.Clone(urges)
		more["gone"] = gone
		if !reflect.DeepEqual(See(more, today), s) {
			t.Fatal("an urge that was taken out is in the picture")
		}
	})
}
