package journal

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

func TestCheckEntry(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"on":"2026-11-21","seq":1,"text":"I slept."}`:                          true,
		`{"on":"2026-11-21","seq":1,"text":"I slept.","prompt":"good-company"}`:  true,
		`{"on":"2026-11-21","seq":1,"text":"I slept.","prompt":"of the future"}`: true,
		`{"on":"2026-11-21","seq":1,"text":"I slept.","prompt":7}`:               false,
		`{"on":"2026-11-21","seq":0,"text":"x"}`:                                 false,
		`{"on":"yesterday","seq":1,"text":"x"}`:                                  false,
		`{"on":"","seq":1,"text":1}`:                                             false,
		`{"on":"","seq":1,"text":"","mood":3}`:                                   false,
		``:                                                                       false,
	} {
		err := CheckEntry([]byte(body))
		if (err == nil) != ok {
			t.Errorf("CheckEntry(%s) = %v", body, err)
		}
		if err != nil && (!errors.Is(err, ErrEntry) || strings.Contains(err.Error(), "slept")) {
			t.Errorf("error %q: wrong kind, or it tells what was written", err)
		}
	}
}

func TestNewestFirst(t *testing.T) {
	d := civil.MustParse
	e := []Entry{{On: d("2026-11-20"), Seq: 3}, {On: d("2026-11-21"), Seq: 4}, {On: d("2026-11-21"), Seq: 5}}
	slices.SortFunc(e, Compare)
	if e[0].Seq != 5 || e[1].Seq != 4 || e[2].Seq != 3 {
		t.Errorf("order %v", e)
	}
}

func TestOpening(t *testing.T) {
	for text, want := range map[string]string{
		"":                      "",
		"\n\n  A walk.\nThen":   "A walk.",
		"Über alles nachdenken": "Über all…",
		"short":                 "short",
	} {
		if got := Opening(text, 9); got != want {
			t.Errorf("Opening(%q) = %q, want %q", text, got, want)
		}
	}
}

// An entry without a question is the same bytes as before there were questions,
// and the question of an entry, known or not, comes back as it was.
func TestEntryRoundTrip(t *testing.T) {
	for _, body := range []string{
		`{"on":"2026-11-21","seq":1,"text":"I slept."}`,
		`{"on":"2026-11-21","seq":2,"text":" as typed\n","prompt":"good-company"}`,
		`{"on":"2026-11-21","seq":3,"text":"","prompt":"no-such-question"}`,
	} {
		var e Entry
		if err := strictjson.Decode([]byte(body), &e); err != nil {
			t.Fatal(err)
		}
		if again, err := json.Marshal(e); err != nil || string(again) != body {
			t.Errorf("%s became %s (%v)", body, again, err)
		}
	}
}
