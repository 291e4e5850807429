package checkin

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

// What a day comes to is made of what was said of it, in whatever order, and of nothing
// else: the mean of a number lies between the least and the most of it, and what was not
// said weighs nothing.
func TestDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(drawEntry), 0, 12).Draw(t, "all")
		days := Days(all)
		if mixed := Days(rapid.Permutation(all).Draw(t, "mixed")); !slices.Equal(mixed, days) {
			t.Fatalf("another order makes %+v of %+v", mixed, days)
		}
		if silent := Days(append(append([]Entry{}, all...), Entry{On: day.AddDays(1)})); len(silent) != len(days)+1 || silent[0].Known() || !slices.Equal(silent[1:], days) {
			t.Fatalf("a check-in that says nothing changes %+v to %+v", days, silent)
		}
		on := map[civil.Date]Day{}
		for i, d := range days {
			on[d.On] = d
			if i > 0 && days[i-1].On.Compare(d.On) <= 0 {
				t.Fatalf("%s stands before %s", days[i-1].On, d.On)
			}
		}
		for date, d := range on {
			within(t, "mood", d.Mood, said(all, date, func(e Entry) int { return int(e.Mood) }))
			within(t, "urge", d.Urge, said(all, date, func(e Entry) int { return int(e.Urge) }))
			within(t, "sleep", d.Sleep, said(all, date, func(e Entry) int { return int(e.Sleep) }))
			if (d.Mood == 0) != (d.MoodText() == "") || (d.Urge == 0) != (d.UrgeText() == "") || (d.Sleep == 0) != (d.SleepText() == "") {
				t.Fatalf("the words of %+v", d)
			}
		}
		for _, e := range all {
			if d, ok := on[e.On]; !ok || e.Contact == MetSome && d.Contact != MetSome || e.Contact == MetNone && d.Contact == MetUnsaid {
				t.Fatalf("%+v is lost in %+v", e, d)
			}
		}
	})
}

// said are the numbers somebody said of a day.
func said(all []Entry, on civil.Date, of func(Entry) int) (out []int) {
	for _, e := range all {
		if e.On == on && of(e) != 0 {
			out = append(out, of(e))
		}
	}
	return out
}

func within(t *rapid.T, what string, mean float64, of []int) {
	if len(of) == 0 {
		if mean != 0 {
			t.Fatalf("%s %v of nothing", what, mean)
		}
		return
	}
	least, most, sum := of[0], of[0], 0
	for _, n := range of {
		least, most, sum = min(least, n), max(most, n), sum+n
	}
	if mean < float64(least) || mean > float64(most) || mean != float64(sum)/float64(len(of)) {
		t.Fatalf("%s %v of %v", what, mean, of)
	}
}

// Halfway between two words the harder one is said.
func TestWordsOfADay(t *testing.T) {
	for _, c := range []struct {
		n                 float64
		mood, urge, sleep string
	}{
		{0, "", "", ""},
		{1, "Very low", "None", "Hardly"},
		{1.5, "Very low", "A little", "Hardly"},
		{2.4, "Low", "A little", "Badly"},
		{2.5, "Low", "Some", "Badly"},
		{2.6, "So-so", "Some", "So-so"},
		{4.5, "Good", "Very strong", "Well"},
		{5, "Very good", "Very strong", "Very well"},
	} {
		d := Day{Mood: c.n, Urge: c.n, Sleep: c.n}
		if d.MoodText() != c.mood || d.UrgeText() != c.urge || d.SleepText() != c.sleep {
			t.Errorf("%v: %q, %q, %q", c.n, d.MoodText(), d.UrgeText(), d.SleepText())
		}
	}
}

func TestSeven(t *testing.T) {
	monday := WeekOf(day)
	all := []Entry{{On: monday, Mood: 2}, {On: monday, Mood: 4}, {On: monday.AddDays(6), Contact: MetSome}, {On: monday.AddDays(7), Mood: 1}, {On: monday.AddDays(-1), Mood: 1}}
	week := Seven(all, monday)
	for i, d := range week {
		if d.On != monday.AddDays(i) || d.Known() != (i == 0 || i == 6) {
			t.Errorf("%d: %+v", i, d)
		}
	}
	if week[0].Mood != 3 || week[6].Contact != MetSome {
		t.Errorf("%+v", week)
	}
}
