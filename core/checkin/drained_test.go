package checkin

import "testing"

func TestDrained(t *testing.T) {
	for name, c := range map[string]struct {
		moods string // from today back, one a day; a dot for a day without a mood
		want  bool
	}{
		"nothing":                           {"", false},
		"one very low day":                  {"1", false},
		"four low days":                     {"1212", false},
		"five":                              {"12121", true},
		"one good one among them":           {"12412212", true},
		"two good ones among the last six":  {"15212411111", false},
		"better for two days":               {"44111111", false},
		"spread over three weeks":           {"1...2...1...2...1", true},
		"spread over more":                  {"1.....2.....1.....2.....1", false},
		"days without a mood count nothing": {"1.2.1.2.", false},
	} {
		var all []Entry
		for i, m := range c.moods {
			e := Entry{On: day.AddDays(-i), Urge: 5}
			if m != '.' {
				e.Mood = Mood(m - '0')
			}
			all = append(all, e)
		}
		for i := range all { // in any order
			all[0], all[i] = all[i], all[0]
		}
		if got := Drained(all, day); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
		if Drained(append(all, Entry{On: day.AddDays(3), Mood: 5}), day) != c.want {
			t.Errorf("%s: a day to come counts", name)
		}
	}
}
