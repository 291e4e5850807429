package draft_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/draft"
)

func at(t interface{ Fatal(...any) }, s string) civil.Moment {
	m, err := civil.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestAMessageRestsOvernight(t *testing.T) {
	for _, c := range []struct {
		name, changed string
		nights, to    int
		until         string
	}{
		{"in the afternoon", "2026-11-22T15:00", 1, 6, "2026-11-23T06:00"},
		{"just before midnight", "2026-11-22T23:59", 1, 6, "2026-11-23T06:00"},
		{"at midnight", "2026-11-23T00:00", 1, 6, "2026-11-23T06:00"},
		{"at three in the morning", "2026-11-23T03:00", 1, 6, "2026-11-24T06:00"},
		{"in the morning", "2026-11-23T06:00", 1, 6, "2026-11-24T06:00"},
		{"two nights", "2026-11-22T15:00", 2, 6, "2026-11-24T06:00"},
		{"no night at all", "2026-11-22T15:00", 0, 6, "2026-11-23T06:00"},
		{"a late riser", "2026-11-23T02:30", 1, 9, "2026-11-23T09:00"},
		{"over the end of a year", "2026-12-31T20:00", 1, 6, "2027-01-01T06:00"},
	} {
		m := draft.Message{Text: "x", Changed: at(t, c.changed)}
		until := at(t, c.until)
		if got := m.RestsUntil(c.nights, c.to); got != until {
			t.Errorf("%s: until %v, not %v", c.name, got, until)
		}
		if m.Rested(until.AddMinutes(-1), c.nights, c.to, false) || !m.Rested(until, c.nights, c.to, false) {
			t.Errorf("%s: it does not end then", c.name)
		}
	}
}

func TestWordsRestAnewAfterEachChange(t *testing.T) {
	m := draft.Message{}.Write("one", at(t, "2026-11-22T12:00"))
	morning := at(t, "2026-11-23T07:00")
	if !m.Rested(morning, 1, 6, false) {
		t.Fatal("it has not rested")
	}
	if m.Rested(morning, 1, 6, true) {
		t.Error("it is copied in the night")
	}
	if same := m.Write("one", morning); same != m {
		t.Error("the same words changed it")
	}
	m.Copied = morning
	if n := m.Write("one.", morning); n.Rested(morning, 1, 6, false) || !n.Copied.IsZero() {
		t.Errorf("%+v", n)
	}
	if (draft.Message{Text: " \n", Changed: at(t, "2026-11-20T12:00")}).Rested(morning, 1, 6, false) {
		t.Error("nothing is copied")
	}
	if (draft.Message{Text: "x"}).Rested(morning, 1, 6, false) {
		t.Error("words of no known time have rested")
	}
	if m.Rested(at(t, "2026-11-22T10:00"), 1, 6, false) {
		t.Error("a clock set back counts")
	}
}

// Of two copies no word is lost, the later change rules the rest, and what was sent
// stays sent.
func TestMergingMessagesIsStrict(t *testing.T) {
	day := civil.MustParse("2026-11-22")
	one := func(t *rapid.T, name string) draft.Message {
		m := draft.Message{On: day.AddDays(rapid.IntRange(0, 3).Draw(t, name+" on"))}
		m = m.Write(rapid.SampledFrom([]string{"", "a", "ab", "c", "c a"}).Draw(t, name), civil.Moment{On: day, Minute: rapid.IntRange(0, 5).Draw(t, name+" at")})
		if n := rapid.IntRange(0, 2).Draw(t, name+" sent"); n > 0 {
			m.Sent = day.AddDays(n)
		}
		return m
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := one(t, "a"), one(t, "b")
		m, left := a.Merge(b)
		for _, side := range []draft.Message{a, b} {
			if !strings.Contains(m.Text, side.Text) && left != side.Text {
				t.Fatalf("lost %q of %q, %q", side.Text, m.Text, left)
			}
			if side.Changed.Compare(m.Changed) > 0 {
				t.Fatal("the rest is shorter than the later change asks")
			}
			if !side.Sent.IsZero() && (m.Sent.IsZero() || m.Sent.Compare(side.Sent) > 0) {
				t.Fatal("what was sent is not")
			}
		}
		if again, _ := m.Merge(b); again != m && b.Changed.Compare(a.Changed) != 0 {
			t.Fatalf("merged twice: %+v, once %+v", again, m)
		}
	})
}

func TestWhatIsStoredIsAMessage(t *testing.T) {
	for body, good := range map[string]bool{
		`{"on":"2026-11-22","text":""}`:                                               true,
		`{"on":"2026-11-22","stage":"reply","text":"a","changed":"2026-11-22T10:00"}`: true,
		`{"on":"","text":"a"}`:                                                        false,
		`{"on":"2026-11-22","text":"a","changed":"now"}`:                              false,
		`{"on":"2026-11-22","text":"a","rest":1}`:                                     false,
	} {
		if err := draft.CheckMessage([]byte(body)); (err == nil) != good {
			t.Errorf("%s: %v", body, err)
		}
	}
}
