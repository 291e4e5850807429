package journal

import "testing"

// typed is a sitting with a key every so many seconds, for some minutes.
func typed(s Sitting, from int64, every, minutes int64) (Sitting, int64) {
	for at := from; at <= from+minutes*60; at += every {
		s = s.Type(at)
	}
	return s, from + minutes*60
}

func TestASittingCountsWriting(t *testing.T) {
	for name, c := range map[string]struct {
		at   []int64
		want int
	}{
		"nothing":                          {nil, 0},
		"one key":                          {[]int64{5000}, 0},
		"a key a minute":                   {[]int64{0, 60, 120, 180}, 3},
		"a pause is left out":              {[]int64{0, 60, 700, 760}, 2},
		"a long break begins anew":         {[]int64{0, 60, 120, 120 + sittingBreak + 1, 180 + sittingBreak + 1}, 1},
		"a break that is just short of it": {[]int64{0, 60, 120, 120 + sittingBreak, 180 + sittingBreak}, 3},
		"the clock is set back":            {[]int64{10_000, 10_060, 60, 120}, 2},
		"the clock is set far ahead":       {[]int64{0, 60, 1_000_000, 1_000_060}, 1},
		"before 1970":                      {[]int64{-120, -60, 0}, 2},
	} {
		var s Sitting
		for _, at := range c.at {
			s = s.Type(at)
		}
		if got := s.Minutes(); got != c.want {
			t.Errorf("%s: %d minutes, want %d", name, got, c.want)
		}
	}
}

func TestStopAndBreatheIsOfferedOnceInTheNight(t *testing.T) {
	for name, c := range map[string]struct {
		wrote   int64 // minutes
		meant   int
		night   bool
		offered bool
		want    bool
	}{
		"by day":                   {40, 20, false, false, false},
		"in the night, too short":  {19, 20, true, false, false},
		"in the night, long":       {20, 20, true, false, true},
		"in the night, much":       {300, 20, true, false, true},
		"offered before":           {300, 20, true, true, false},
		"no time, and none wanted": {300, 0, true, false, false},
		"no time at all":           {300, -1, true, false, false},
		"nothing written":          {0, 15, true, false, false},
	} {
		s, _ := typed(Sitting{}, 1000, 30, c.wrote)
		if c.offered {
			s = s.Breathed()
		}
		if got := s.Breathe(c.meant, c.night); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	s, end := typed(Sitting{}, 1000, 30, 25)
	s = s.Breathed()
	if s, _ = typed(s, end+60, 30, 25); s.Breathe(20, true) {
		t.Error("offered twice in one sitting")
	}
	if s, _ = typed(s, end+90_000, 30, 25); !s.Breathe(20, true) {
		t.Error("not offered in another sitting")
	}
}
