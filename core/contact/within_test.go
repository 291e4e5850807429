package contact

import (
	"testing"

	"afterward/core/civil"
)

func TestPassedWithin(t *testing.T) {
	from := civil.MustParse("2026-11-16")
	to := from.AddDays(6)
	at := func(on civil.Date) civil.Moment { return civil.Moment{On: on, Minute: 1350} }
	all := []Urge{{At: at(from), Outcome: Resisted}, {At: at(to), Outcome: Resisted, Waited: 20},
		{At: at(from), Outcome: Gave}, {At: at(from), Waited: 20}, {At: at(from), Outcome: Resisted, Gone: to},
		{At: at(from.AddDays(-1)), Outcome: Resisted}, {At: at(to.AddDays(1)), Outcome: Resisted}}
	if got := PassedWithin(all, from, to); got != 2 {
		t.Errorf("%d passed", got)
	}
	if got := PassedWithin(nil, from, to); got != 0 {
		t.Errorf("%d of none", got)
	}
}
