package journal

import (
	"errors"
	"strings"
	"testing"

	"afterward/core/civil"
)

var day = civil.MustParse("2026-11-21")

func TestHowLongTheBinKeeps(t *testing.T) {
	for ago, want := range map[int]int{0: 30, 1: 29, 29: 1, 30: 0, 31: 0, 999: 0, -1: 30, -400: 30} {
		if got := (Binned{Gone: day.AddDays(-ago)}).Left(day); got != want {
			t.Errorf("put there %d days ago: %d days left, want %d", ago, got, want)
		}
	}
}

// Of two copies nothing is lost that a person added, and the later day counts.
func TestBinnedMerge(t *testing.T) {
	a := Binned{Gone: day, Entry: Entry{On: day, Seq: 1, Text: "ours", Tags: []string{"x"}}}
	b := Binned{Gone: day.AddDays(2), Entry: Entry{On: day, Seq: 1, Text: "theirs", Tags: []string{"y"}, Pinned: true, About: "step:a"}}
	for _, m := range []Binned{a.Merge(b), b.Merge(a)} {
		if m.Gone != day.AddDays(2) || len(m.Entry.Tags) != 2 || !m.Entry.Pinned || m.Entry.About != "step:a" {
			t.Errorf("%+v", m)
		}
	}
	if a.Merge(b).Entry.Text != "ours" || len(a.Entry.Tags) != 1 {
		t.Errorf("%+v", a)
	}
}

func TestCheckBinned(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"I slept."}}`:                            true,
		`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"I slept.","tags":["a"],"pinned":true}}`: true,
		`{"gone":"","entry":{"on":"2026-11-20","seq":1,"text":"I slept."}}`:                                      false,
		`{"gone":"2026-11-21","entry":{"on":"","seq":1,"text":"I slept."}}`:                                      false,
		`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":0,"text":"I slept."}}`:                            false,
		`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"I slept.","tags":[""]}}`:                false,
		`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"I slept."},"slept":1}`:                  false,
		`{"gone":"2026-11-21"}`: false,
		`I slept.`:              false,
	} {
		err := CheckBinned([]byte(body))
		if (err == nil) != ok {
			t.Errorf("CheckBinned(%s) = %v", body, err)
		}
		if err != nil && (!errors.Is(err, ErrEntry) || strings.Contains(err.Error(), "I slept")) {
			t.Errorf("error %q: wrong kind, or it tells what was written", err)
		}
	}
}
