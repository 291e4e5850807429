package trial

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
)

func day(s string) civil.Date { return civil.MustParse(s) }

var begun = day("2026-01-05")

// good are complete terms for a trial that begins on begun: two dates to decide,
// and an end after twelve weeks.
func good() Terms {
	return Terms{On: day("2026-01-02"), Works: "We talk calmly.", Stops: "Shouting.", Agreed: "Home by eight.", Knows: "Ana",
		Reviews: []civil.Date{day("2026-02-02"), day("2026-03-02")}, Ends: day("2026-03-30"), Both: day("2026-01-03")}
}

// with returns good terms changed by f.
func with(f func(*Terms)) Terms {
	t := good()
	f(&t)
	return t
}

// facts are those of a trial that began on begun, with verdicts in their order.
func facts(today string, verdicts ...Verdict) Facts {
	f := Facts{Trials: map[string]Trial{"a": {Terms: []Terms{good()}, Begun: begun}}, Watches: map[string]Watch{}, Verdicts: map[string]Verdict{},
		Today: day(today), Screened: day("2026-01-01")}
	for i, v := range verdicts {
		v.Trial, v.Seq = "a", i+1
		f.Verdicts[string(rune('a'+i))] = v
	}
	return f
}

// said is a verdict on a date, of the same day.
func said(review string, mine, theirs Decision) Verdict {
	return Verdict{On: day(review), Review: day(review), Mine: mine, Theirs: theirs}
}

func between(on string, mine, theirs Decision) Verdict {
	return Verdict{On: day(on), Mine: mine, Theirs: theirs}
}

func on(v Verdict, day civil.Date) Verdict { v.On = day; return v }

func TestTheTrialNeverGoesOnByItself(t *testing.T) {
	yes1, yes2, yes3 := said("2026-02-02", GoOn, GoOn), said("2026-03-02", GoOn, GoOn), said("2026-03-30", GoOn, GoOn)
	back := yes1
	back.Gone = day("2026-02-03")
	for _, c := range []struct {
		name, today string
		verdicts    []Verdict
		state       State
		why         Reason
		decide      string
	}{
		{"the first day", "2026-01-05", nil, Running, "", ""},
		{"the day before a date", "2026-02-01", nil, Running, "", ""},
		{"the date", "2026-02-02", nil, Review, "", "2026-02-02"},
		{"the day after", "2026-02-03", nil, Held, ReasonDate, "2026-02-02"},
		{"only I said yes", "2026-02-03", []Verdict{said("2026-02-02", GoOn, NotSaid)}, Held, ReasonDate, "2026-02-02"},
		{"only they said yes", "2026-02-03", []Verdict{said("2026-02-02", NotSaid, GoOn)}, Held, ReasonDate, "2026-02-02"},
		{"both, on the day", "2026-02-02", []Verdict{yes1}, Running, "", ""},
		{"both, on the day, later", "2026-03-01", []Verdict{yes1}, Running, "", ""},
		{"both, said late", "2026-02-20", []Verdict{on(yes1, day("2026-02-19"))}, Running, "", ""},
		{"both, said before the day", "2026-02-03", []Verdict{on(yes1, day("2026-02-01"))}, Held, ReasonDate, "2026-02-02"},
		{"both, of a day to come", "2026-02-03", []Verdict{on(yes1, day("2026-02-04"))}, Held, ReasonDate, "2026-02-02"},
		{"taken back", "2026-02-03", []Verdict{back}, Held, ReasonDate, "2026-02-02"},
		{"said, and then no longer", "2026-02-05", []Verdict{yes1, on(said("2026-02-02", GoOn, NotSaid), day("2026-02-04"))}, Held, ReasonDate, "2026-02-02"},
		{"the next date", "2026-03-03", []Verdict{yes1}, Held, ReasonDate, "2026-03-02"},
		{"the second without the first", "2026-03-03", []Verdict{yes2}, Held, ReasonDate, "2026-02-02"},
		{"a yes in between decides no date", "2026-02-03", []Verdict{between("2026-02-02", GoOn, GoOn)}, Held, ReasonDate, "2026-02-02"},
		{"I want a pause", "2026-02-03", []Verdict{said("2026-02-02", Pause, GoOn)}, Held, ReasonDate, "2026-02-02"},
		{"a pause in between", "2026-01-20", []Verdict{between("2026-01-15", GoOn, Pause)}, Held, ReasonPause, ""},
		{"a pause, and only I go on", "2026-01-20", []Verdict{between("2026-01-15", GoOn, Pause), between("2026-01-18", GoOn, NotSaid)}, Held, ReasonPause, ""},
		{"a pause, and both go on", "2026-01-20", []Verdict{between("2026-01-15", GoOn, Pause), between("2026-01-18", GoOn, GoOn)}, Running, "", ""},
		{"I end it", "2026-01-20", []Verdict{between("2026-01-15", Stop, GoOn)}, Over, ReasonOne, ""},
		{"they end it", "2026-02-03", []Verdict{said("2026-02-02", GoOn, Stop)}, Over, ReasonOne, ""},
		{"both end it", "2026-02-03", []Verdict{said("2026-02-02", Stop, Stop)}, Over, ReasonBoth, ""},
		{"an end outlives a yes", "2026-02-05", []Verdict{said("2026-02-02", GoOn, Stop), on(yes1, day("2026-02-04"))}, Over, ReasonOne, ""},
		{"the end", "2026-03-30", []Verdict{yes1, yes2}, Review, "", "2026-03-30"},
		{"the end, both go on", "2026-03-30", []Verdict{yes1, yes2, yes3}, Passed, "", ""},
		{"long after", "2027-03-30", []Verdict{yes1, yes2, yes3}, Passed, "", ""},
		{"the end, undecided", "2026-03-31", []Verdict{yes1, yes2}, Over, ReasonUndecided, "2026-03-30"},
		{"the end, one date undecided", "2026-03-31", []Verdict{yes1, yes3}, Over, ReasonUndecided, "2026-03-02"},
		{"the end, with a pause after it", "2026-04-10", []Verdict{yes1, yes2, yes3, between("2026-04-05", Pause, NotSaid)}, Over, ReasonUndecided, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Evaluate(facts(c.today, c.verdicts...))
			if s.State != c.state || s.Why != c.why || s.Decide.String() != c.decide {
				t.Errorf("%s %q, to decide %q; want %s %q %q", s.State, s.Why, s.Decide, c.state, c.why, c.decide)
			}
			terms, review := s.Gates()
			if terms != slices.Contains([]State{Running, Review, Passed}, c.state) || review != (c.state == Passed) {
				t.Errorf("%s opens %v %v", s.State, terms, review)
			}
			if s.LettingGo() != (c.state == Over) || s.Word().Title == "" || s.Word().Says == "" {
				t.Error("nothing is said about it")
			}
			if s.Final != (c.decide == "2026-03-30") {
				t.Errorf("final is %v", s.Final)
			}
		})
	}
}

func TestTheLastYesOfBoth(t *testing.T) {
	yes1, yes2 := said("2026-02-02", GoOn, GoOn), said("2026-03-02", GoOn, GoOn)
	for _, c := range []struct {
		today, last, next string
		verdicts          []Verdict
	}{
		{"2026-02-01", "", "2026-02-02", nil},
		{"2026-02-02", "", "2026-03-02", nil},
		{"2026-02-02", "2026-02-02", "2026-03-02", []Verdict{yes1}},
		{"2026-03-10", "2026-02-02", "2026-03-30", []Verdict{yes1}},
		{"2026-03-10", "2026-03-02", "2026-03-30", []Verdict{yes1, yes2}},
		{"2026-04-10", "2026-03-02", "", []Verdict{yes1, yes2}},
	} {
		if s := Evaluate(facts(c.today, c.verdicts...)); s.Last.String() != c.last || s.Next.String() != c.next {
			t.Errorf("%s: last %q, next %q; want %q, %q", c.today, s.Last, s.Next, c.last, c.next)
		}
	}
}

func TestWhatTermsLack(t *testing.T) {
	for name, c := range map[string]struct {
		terms Terms
		want  []Missing
	}{
		"complete":              {good(), nil},
		"nothing":               {Terms{}, []Missing{MissingWorks, MissingStops, MissingAgreed, MissingKnows, MissingEnds, MissingReviews, MissingBoth}},
		"spaces":                {with(func(t *Terms) { t.Works, t.Stops = " \n", "\t" }), []Missing{MissingWorks, MissingStops}},
		"nobody knows":          {with(func(t *Terms) { t.Knows = "" }), []Missing{MissingKnows}},
		"only mine":             {with(func(t *Terms) { t.Both = civil.Date{} }), []Missing{MissingBoth}},
		"27 days":               {with(func(t *Terms) { t.Ends, t.Reviews = begun.AddDays(27), []civil.Date{begun.AddDays(20)} }), []Missing{MissingShort}},
		"28 days":               {with(func(t *Terms) { t.Ends, t.Reviews = begun.AddDays(28), []civil.Date{begun.AddDays(28)} }), nil},
		"182 days":              {with(func(t *Terms) { t.Ends = begun.AddDays(182) }), nil},
		"183 days":              {with(func(t *Terms) { t.Ends = begun.AddDays(183) }), []Missing{MissingLong}},
		"ends before":           {with(func(t *Terms) { t.Ends = begun.AddDays(-1) }), []Missing{MissingShort, MissingOutside}},
		"no review":             {with(func(t *Terms) { t.Reviews = nil }), []Missing{MissingReviews}},
		"review on day one":     {with(func(t *Terms) { t.Reviews = []civil.Date{begun, begun.AddDays(7)} }), []Missing{MissingOutside}},
		"review after the end":  {with(func(t *Terms) { t.Reviews = []civil.Date{t.Ends.AddDays(1)} }), []Missing{MissingOutside}},
		"agreed after it began": {with(func(t *Terms) { t.Both = begun.AddDays(1) }), []Missing{MissingOrder}},
		"agreed before written": {with(func(t *Terms) { t.Both = t.On.AddDays(-1) }), []Missing{MissingOrder}},
	} {
		if got := c.terms.Missing(begun); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// From the first word to the last, as a person does it.
func TestATrialFromItsTermsToItsEnd(t *testing.T) {
	var tr Trial
	f := facts("2026-01-02")
	f.Trials = map[string]Trial{}
	put := func(next Trial, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		tr = next
		f.Trials["a"] = tr
	}
	fails := func(want error, err error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Fatalf("%v, want %v", err, want)
		}
	}
	state := func(want State) {
		t.Helper()
		if s := Evaluate(f); s.State != want {
			t.Fatalf("%s %s, want %s", s.State, s.Why, want)
		}
	}
	state(Unwritten)
	half := good()
	half.Knows = ""
	put(tr.Write(half, f.Today))
	_, err := tr.Agree(f.Today)
	fails(ErrMissing, err)
	_, err = Begin(f, "a")
	fails(ErrMissing, err)
	put(tr.Write(good(), f.Today))
	state(Unwritten) // a yes that is brought along counts for nothing
	put(tr.Agree(f.Today))
	state(Ready)
	put(tr.Write(with(func(t *Terms) { t.Stops = "Lies." }), f.Today))
	state(Unwritten) // other words, and the yes is gone
	put(tr.Write(good(), f.Today))
	put(tr.Agree(f.Today))
	f.Today = begun
	put(Begin(f, "a"))
	state(Running)
	_, err = Begin(f, "a")
	fails(ErrBegun, err)
	_, err = tr.Write(good(), f.Today)
	fails(ErrBegun, err)

	f.Today = day("2026-01-20")
	longer := with(func(t *Terms) { t.Ends = begun.AddDays(150) })
	put(tr.Revise(longer, "Shifts.", f.Today))
	if h, _ := tr.Holding(f.Today); h.Ends != good().Ends {
		t.Error("a revision holds that only one wrote")
	}
	put(tr.Agree(f.Today))
	if h, _ := tr.Holding(f.Today); h.Ends != longer.Ends || h.Why != "Shifts." || len(tr.Terms) != 2 {
		t.Errorf("the revision both agreed to does not hold: %+v", tr.Terms)
	}
	put(tr.End(HowTheirs, f.Today))
	state(Over)
	put(tr.End(HowMine, f.Today.AddDays(1)))
	if tr.How != HowTheirs {
		t.Error("an end was written over")
	}
	for _, act := range []func() (Trial, error){func() (Trial, error) { return tr.Revise(good(), "", f.Today) }, func() (Trial, error) { return tr.Agree(f.Today) }} {
		_, err = act()
		fails(ErrOver, err)
	}
}

// A date that has come stays to be decided, whatever is revised afterwards.
func TestARevisionMovesOnlyWhatIsAhead(t *testing.T) {
	for _, c := range []struct {
		agreed string
		want   []string // dates to decide
	}{
		{"2026-02-01", []string{"2026-02-20", "2026-04-20"}},
		{"2026-02-02", []string{"2026-02-02", "2026-02-20", "2026-04-20"}},
		{"2026-02-10", []string{"2026-02-02", "2026-02-20", "2026-04-20"}},
		{"2026-03-30", []string{"2026-02-02", "2026-03-02", "2026-03-30"}}, // on the last day something else is decided
	} {
		later := with(func(t *Terms) {
			t.On, t.Both = day(c.agreed), day(c.agreed)
			t.Reviews, t.Ends = []civil.Date{day("2026-02-20"), day("2026-04-20")}, day("2026-04-20")
		})
		tr := Trial{Terms: []Terms{good(), later}, Begun: begun}
		var got []string
		for _, d := range tr.Dates(day("2026-04-01")) {
			got = append(got, d.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("agreed on %s: %v, want %v", c.agreed, got, c.want)
		}
	}
}

func TestChecksRefuseWithoutTelling(t *testing.T) {
	for _, c := range []struct {
		check func([]byte) error
		want  error
		body  string
		ok    bool
	}{
		{CheckTrial, ErrTrial, `{"terms":null}`, true},
		{CheckTrial, ErrTrial, `{"terms":[{"on":"2026-01-01","works":"secret","stops":"","agreed":"","knows":"","ends":"2020-01-01"}],"begun":"2026-02-01","ended":"1999-01-01","how":"mine"}`, true},
		{CheckTrial, ErrTrial, `{"terms":[],"how":"secret"}`, false},
		{CheckTrial, ErrTrial, `{"terms":[],"secret":1}`, false},
		{CheckTrial, ErrTrial, `{"terms":[{"on":"secret"}]}`, false},
		{CheckTrial, ErrTrial, `secret`, false},
		{CheckWatch, ErrWatch, `{"trial":"a","on":"2026-01-01","seq":1,"points":{"calm":"better","new":"worse"},"signs":["new"]}`, true},
		{CheckWatch, ErrWatch, `{"trial":"a","on":"2026-01-01","seq":0}`, false},
		{CheckWatch, ErrWatch, `{"trial":"a","on":"2026-01-01","seq":1,"points":{"calm":"secret"}}`, false},
		{CheckWatch, ErrWatch, `{"trial":"a","on":"2026-01-01","seq":1,"secret":""}`, false},
		{CheckVerdict, ErrVerdict, `{"trial":"a","on":"2026-01-01","seq":1,"mine":"go-on","theirs":""}`, true},
		{CheckVerdict, ErrVerdict, `{"trial":"a","on":"2026-01-01","seq":1,"mine":"secret"}`, false},
		{CheckVerdict, ErrVerdict, `{"trial":"a","on":"2026-01-01"}`, false},
		{CheckVerdict, ErrVerdict, `{"trial":"a","on":"2026-01-01","seq":1}{}`, false},
	} {
		err := c.check([]byte(c.body))
		if (err == nil) != c.ok || err != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.body, err)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the error tells what was stored: %v", err)
		}
	}
}

func TestRecordsComeBackAsTheyWere(t *testing.T) {
	tr := Trial{Terms: []Terms{good(), with(func(t *Terms) { t.Why, t.Hide = "Why", true })}, Begun: begun, Ended: begun, How: HowBoth, Gone: begun}
	body, err := json.Marshal(tr)
	if err != nil || CheckTrial(body) != nil {
		t.Fatal(err, CheckTrial(body))
	}
	var back Trial
	if err := json.Unmarshal(body, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(body) {
		t.Errorf("%s\n%s", body, again)
	}
}
