package contact

import (
	"errors"
	"maps"
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// countStories are logs with what is counted of them, by what they tell.
var countStories = map[string]struct {
	log           []string
	pauses        []Pause
	today         int
	contact, mine int // days since; -1 for never
	run, longest  int
	slips         []int // days
	runs          []int // before each slip
}{
	"a slip on the day it ended, which is today": {[]string{"0 me text"}, nil, 0, 0, 0, 0, 0, []int{0}, []int{0}},
	"nothing put down":                           {nil, nil, 40, -1, -1, 40, 40, nil, nil},
	"the day of the ending":                      {nil, nil, 0, -1, -1, 0, 0, nil, nil},
	"one slip":                                   {[]string{"10 me text"}, nil, 40, 30, 30, 30, 30, []int{10}, []int{10}},
	"a slip today":                               {[]string{"40 me text"}, nil, 40, 0, 0, 0, 40, []int{40}, []int{40}},
	"two slips":                                  {[]string{"30 me text", "10 me call"}, nil, 40, 10, 10, 10, 20, []int{10, 30}, []int{10, 20}},
	"twice on one day":                           {[]string{"10 me text", "10 me call"}, nil, 40, 30, 30, 30, 30, []int{10}, []int{10}},
	"day after day":                              {[]string{"10 me text", "11 me text", "12 me text"}, nil, 20, 8, 8, 8, 10, []int{10, 11, 12}, []int{10, 1, 1}},
	"they wrote":                                 {[]string{"10 me text", "30 they text"}, nil, 40, 10, 30, 30, 30, []int{10}, []int{10}},
	"by chance":                                  {[]string{"30 chance in-person"}, nil, 40, 10, -1, 40, 40, nil, nil},
	"logistics":                                  {[]string{"30 me text children", "35 they call money"}, nil, 40, -1, -1, 40, 40, nil, nil},
	"taken off the log":                          {[]string{"30 me text gone"}, nil, 40, -1, -1, 40, 40, nil, nil},
	"a day to come":                              {[]string{"50 me text"}, nil, 40, -1, -1, 40, 40, nil, nil},
	"before the ending was certain":              {[]string{"-5 me text"}, nil, 40, 45, 45, 40, 40, nil, nil},
	"on the day it ended":                        {[]string{"0 me text"}, nil, 40, 40, 40, 40, 40, []int{0}, []int{0}},
	"a pause":                                    {nil, []Pause{pause(11, 20)}, 40, -1, -1, 30, 30, nil, nil},
	"a slip in a pause":                          {[]string{"15 me text"}, []Pause{pause(11, 20)}, 40, 25, 25, 30, 30, nil, nil},
	"a slip after a pause":                       {[]string{"21 me text"}, []Pause{pause(11, 20)}, 40, 19, 19, 19, 19, []int{21}, []int{11}},
	"pauses that overlap":                        {nil, []Pause{pause(11, 20), pause(15, 25), pause(39, 60)}, 40, -1, -1, 23, 23, nil, nil},
	"a pause without an end":                     {[]string{"5 me text"}, []Pause{{From: dayN(11)}}, 40, 35, 35, 5, 5, []int{5}, []int{5}},
	"a pause that was taken back":                {nil, []Pause{{From: dayN(11), Gone: dayN(12)}}, 40, -1, -1, 40, 40, nil, nil},
	"a clock that was set back":                  {[]string{"30 me text"}, nil, -3, -1, -1, 0, 0, nil, nil},
}

func pause(from, to int) Pause { return Pause{From: dayN(from), To: dayN(to)} }

func TestCount(t *testing.T) {
	for name, c := range countStories {
		got := Count(story(t, c.log...), c.pauses, ended, dayN(c.today))
		since := func(s Since) int {
			if !s.Known() {
				return -1
			}
			return s.Days
		}
		var slips, runs []int
		for _, s := range got.Slips {
			slips, runs = append(slips, s.On.DaysSince(dayN(0))), append(runs, s.Run)
		}
		if since(got.Contact) != c.contact || since(got.Mine) != c.mine || got.Run != c.run || got.Longest != c.longest || !slices.Equal(slips, c.slips) || !slices.Equal(runs, c.runs) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// Where the ending is not known the first entry begins, and without one nothing does.
func TestWhereCountingStarts(t *testing.T) {
	today := dayN(100)
	for _, c := range []struct {
		log    []string
		ending Span
		want   civil.Date
	}{
		{nil, Span{}, civil.Date{}},
		{[]string{"20 they text", "10 me text children", "5 me text gone"}, Span{}, dayN(10)},
		{[]string{"20 they text"}, Span{Last: dayN(30)}, dayN(30)},
		{[]string{"20 they text"}, Span{First: dayN(2), Last: dayN(120)}, civil.Date{}},
		{[]string{"-20000 they text"}, Span{}, today.AddDays(-oldest)},
	} {
		got := Count(story(t, c.log...), nil, c.ending, today)
		if got.Start != c.want || c.want.IsZero() && (got.Run != 0 || got.Steady != 0 || got.Days != nil) {
			t.Errorf("%q, %+v: %+v", c.log, c.ending, got)
		}
	}
}

// The steadiness is the score of a habit of every day: half after 13 days, and after
// a slip it goes on from where it was.
func TestSteady(t *testing.T) {
	near := func(got, want float64) bool { return math.Abs(got-want) < 1e-9 }
	at := func(today int, pauses []Pause, log ...string) float64 {
		return Count(story(t, log...), pauses, ended, dayN(today)).Steady
	}
	if got := at(14, nil); !near(got, 0.5) { // thirteen days are over
		t.Errorf("after 13 days: %v", got)
	}
	if got := at(27, nil); !near(got, 0.75) {
		t.Errorf("after 26 days: %v", got)
	}
	m := math.Pow(0.5, 1.0/13)
	if got := at(14, nil, "14 me text"); !near(got, 0.5*m) {
		t.Errorf("a slip today: %v", got)
	}
	if got := at(15, nil, "14 me text"); !near(got, 0.5*m) {
		t.Errorf("the day after a slip, which is not over: %v", got)
	}
	if got := at(24, []Pause{{From: dayN(14), To: dayN(23)}}, "16 me text"); !near(got, 0.5) {
		t.Errorf("after ten paused days: %v", got)
	}
	if got := at(120, nil, "119 me text"); got < 0.9 {
		t.Errorf("one slip after four months ruins it: %v", got)
	}
	days := Count(story(t, "3 me text"), []Pause{{From: dayN(5), To: dayN(5)}}, ended, dayN(7)).Days
	if len(days) != 6 || days[0].On != dayN(1) || days[5].On != dayN(6) || days[1].Mine || !days[2].Mine || days[3].Mine || days[3].Paused || !days[4].Paused || days[4].Steady != days[3].Steady || days[2].Steady >= days[1].Steady {
		t.Errorf("%+v", days)
	}
}

func anyPauses(t *rapid.T) []Pause {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Pause {
		p := Pause{From: anyDay(t, "from")}
		p.To = sometimes(t, "to", func() civil.Date { return p.From.AddDays(rapid.IntRange(0, 20).Draw(t, "length")) })
		return p
	}), 0, 3).Draw(t, "pauses")
}

func TestCountProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log, pauses, ending, today := anyLog(t), anyPauses(t), anySpan(t), anyDay(t, "today")
		c := Count(log, pauses, ending, today)
		if c.Run < 0 || c.Run > c.Longest || c.Steady < 0 || c.Steady >= 1 {
			t.Fatalf("%+v", c)
		}
		whole := 0
		for _, s := range c.Slips {
			whole += s.Run
		}
		if span := today.DaysSince(c.Start); !c.Start.IsZero() && (whole+c.Run > span || len(pauses) == 0 && whole+c.Run != span) {
			t.Fatalf("runs of %d in %d days", whole+c.Run, span)
		}

		with := func(change func(*Entry)) Counts {
			more := maps.Clone(log)
			e := anyEntry(t)
			e.Gone = civil.Date{}
			change(&e)
			more["new"] = e
			return Count(more, pauses, Span{First: c.Start, Last: c.Start}, today)
		}
		if c.Start.IsZero() {
			return
		}
		c = Count(log, pauses, Span{First: c.Start, Last: c.Start}, today)
		// What they begin, what chance begins and logistics break nothing.
		other := with(func(e *Entry) {
			if e.Mine() {
				e.Who = They
			}
		})
		if other.Run != c.Run || other.Longest != c.Longest || other.Steady != c.Steady || !reflect.DeepEqual(other.Slips, c.Slips) || other.Mine != c.Mine {
			t.Fatalf("%+v\n%+v", c, other)
		}
		// A slip today takes nothing away that was reached, and lowers the steadiness by
		// at most what one day weighs.
		slip := with(func(e *Entry) { e.On, e.Who, e.About = today, Me, Personal })
		if slip.Longest != c.Longest || slip.Steady > c.Steady || slip.Steady < c.Steady*math.Pow(0.5, 1.0/HalfLife)-1e-9 || len(slip.Slips) < len(c.Slips) {
			t.Fatalf("%+v\n%+v", c, slip)
		}
	})
}

func TestCheckPause(t *testing.T) {
	for body, good := range map[string]bool{
		`{"from":"2026-11-22"}`:                                       true,
		`{"from":"2026-11-22","to":"2026-11-22"}`:                     true,
		`{"from":"2026-11-22","to":"2026-12-01","gone":"2026-11-30"}`: true,
		`{"from":"2026-11-22","to":"2026-11-21"}`:                     false,
		`{"from":""}`:                             false,
		`{"to":"2026-11-21"}`:                     false,
		`{"from":"2026-11-22","why":"x"}`:         false,
		`{"from":"2026-11-22","to":"2026-11-31"}`: false,
	} {
		err := CheckPause([]byte(body))
		if (err == nil) != good || err != nil && !errors.Is(err, ErrPause) {
			t.Errorf("%s: %v", body, err)
		}
		r := strictjson.NewReader([]byte(body))
		if p := (Pause{}); good && !p.ReadQuick(&r) {
			t.Errorf("%s goes the slow way", body)
		}
	}
}

// Of two versions of a pause the shorter counts.
func TestMergePause(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		one := func(label string) Pause {
			p := Pause{From: anyDay(t, label)}
			p.To = sometimes(t, label+" to", func() civil.Date { return p.From.AddDays(rapid.IntRange(0, 30).Draw(t, label+" days")) })
			p.Gone = sometimes(t, label+" gone", func() civil.Date { return anyDay(t, label+" gone") })
			return p
		}
		p, q := one("p"), one("q")
		m := p.Merge(q)
		if m != q.Merge(p) || m.Merge(q) != m || p.Merge(p) != p {
			t.Fatalf("%+v and %+v: %+v", p, q, m)
		}
		for d := range 200 {
			on := dayN(d - 40)
			if m.Has(on) && !(p.Has(on) && q.Has(on)) && on != m.From {
				t.Fatalf("%+v and %+v: %v is paused", p, q, on)
			}
		}
	})
}
