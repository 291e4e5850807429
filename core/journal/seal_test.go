package journal_test

import (
	"testing"

	"afterward/core/civil"
	"afterward/core/journal"
)

func TestASealHoldsUntilItsDay(t *testing.T) {
	on := civil.MustParse("2026-11-22")
	for name, c := range map[string]struct {
		until  civil.Date
		closed int // whole days from the first on which it is closed
	}{
		"a week":       {on.AddDays(7), 7},
		"tomorrow":     {on.AddDays(1), 1},
		"today":        {on, 1},
		"a day before": {on.AddDays(-3), 1},
		"no day":       {civil.Date{}, 1},
		"a lifetime":   {on.AddDays(99999), journal.SealMax},
	} {
		s := journal.SealUntil(on, c.until)
		if !s.Closed(on) || !s.Closed(on.AddDays(c.closed-1)) || s.Closed(on.AddDays(c.closed)) {
			t.Errorf("%s: %+v", name, s)
		}
	}
	if byHand := (journal.Seal{On: on, Until: on.AddDays(99999)}); byHand.Closed(on.AddDays(journal.SealMax)) || !byHand.Closed(on.AddDays(journal.SealMax-1)) {
		t.Error("a seal that was made by hand closes for ever")
	}
	if (journal.Seal{}).Closed(on) {
		t.Error("nothing sealed is closed")
	}
}

func TestOfTwoSealsTheLongerHolds(t *testing.T) {
	on := civil.MustParse("2026-11-22")
	a, b := journal.SealUntil(on, on.AddDays(3)), journal.SealUntil(on.AddDays(1), on.AddDays(9))
	if a.Merge(b) != b || b.Merge(a) != b {
		t.Error("the shorter one won")
	}
}

func TestWhatIsStoredIsASeal(t *testing.T) {
	for body, good := range map[string]bool{
		`{"on":"2026-11-22","until":"2026-12-22"}`:             true,
		`{"on":"2026-11-22","until":""}`:                       false,
		`{"on":"","until":"2026-12-22"}`:                       false,
		`{"on":"2026-11-22","until":"2026-12-22","open":true}`: false,
	} {
		if (journal.CheckSeal([]byte(body)) == nil) != good {
			t.Errorf("%s", body)
		}
	}
}
