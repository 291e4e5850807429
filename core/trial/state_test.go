package trial

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
)

var update = flag.Bool("update", false, "write the golden files")

// stands says where the trial that counts stands, in one word or two.
func stands(f Facts) string {
	s := Evaluate(f)
	return strings.TrimSpace(fmt.Sprint(s.Trial, " ", s.State, " ", s.Why))
}

func TestWhatHoldsATrial(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Facts)
		want   string
	}{
		"nothing":                               {func(*Facts) {}, "a running"},
		"no trial at all":                       {func(f *Facts) { f.Trials = nil }, ""},
		"a stop of the assessment":              {func(f *Facts) { f.Stop = true }, "a over stop"},
		"a crisis":                              {func(f *Facts) { f.Crisis = true }, "a held crisis"},
		"a crisis outranks fear":                {func(f *Facts) { f.Crisis = true; f.look("w", f.Today, SignFear) }, "a held crisis"},
		"a crisis, and the trial is over":       {func(f *Facts) { f.Crisis = true; f.change("a", func(t *Trial) { t.Ended = f.Today }) }, "a over one"},
		"begun on the latest day of the ending": {func(f *Facts) { f.Since = begun }, "a running"},
		"begun before the ending":               {func(f *Facts) { f.Since = begun.AddDays(1) }, "a over earlier"},
		"agreed before the ending, never begun": {func(f *Facts) {
			f.change("a", func(t *Trial) { t.Begun = civil.Date{} })
			f.Since = f.Trials["a"].Latest().Both.AddDays(1)
		}, "a over earlier"},
		"written before the ending, agreed after": {func(f *Facts) {
			f.change("a", func(t *Trial) { t.Begun = civil.Date{}; t.Terms[0].On = begun.AddDays(-90) })
			f.Since = f.Trials["a"].Latest().Both
		}, "a ready"},
		"something unreadable":                      {func(f *Facts) { f.Unread = 1 }, "a held unread"},
		"a clock set back by two days":              {func(f *Facts) { f.look("w", f.Today.AddDays(2)) }, "a held clock"},
		"a flight to the west":                      {func(f *Facts) { f.look("w", f.Today.AddDays(1)) }, "a running"},
		"begun on a day to come":                    {func(f *Facts) { f.Today = begun.AddDays(-1) }, "a held clock"},
		"fear":                                      {func(f *Facts) { f.look("w", f.Today, SignFear) }, "a held fear"},
		"fear, taken out":                           {func(f *Facts) { f.look("w", f.Today, SignFear); f.takeOut("w") }, "a held fear"},
		"fear, and the questions on that day":       {func(f *Facts) { f.look("w", f.Today, SignFear); f.Screened = f.Today }, "a running"},
		"fear, and the questions the day before":    {func(f *Facts) { f.look("w", f.Today, SignFear); f.Screened = f.Today.AddDays(-1) }, "a held fear"},
		"fear, and a question open":                 {func(f *Facts) { f.look("w", f.Today, SignFear); f.Screened = civil.Date{} }, "a held fear"},
		"fear outranks a date that passed":          {func(f *Facts) { f.Today = day("2026-02-10"); f.look("w", f.Today, SignFear) }, "a held fear"},
		"no fear, and the questions never":          {func(f *Facts) { f.look("w", f.Today); f.Screened = civil.Date{} }, "a running"},
		"terms without a yes":                       {func(f *Facts) { f.terms(func(t *Terms) { t.Both = civil.Date{} }) }, "a held terms"},
		"terms that nobody knows of":                {func(f *Facts) { f.terms(func(t *Terms) { t.Knows = " " }) }, "a held terms"},
		"an end before the beginning":               {func(f *Facts) { f.terms(func(t *Terms) { t.Ends = begun.AddDays(-3) }) }, "a held terms"},
		"put away":                                  {func(f *Facts) { f.change("a", func(t *Trial) { t.Gone = f.Today }) }, "a over gone"},
		"ended by an answer about safety":           {func(f *Facts) { f.change("a", func(t *Trial) { t.Ended, t.How = f.Today, HowStop }) }, "a over stop"},
		"ended on a day to come":                    {func(f *Facts) { f.change("a", func(t *Trial) { t.Ended, t.How = f.Today.AddDays(99), HowMine }) }, "a over one"},
		"ended, and it never began":                 {func(f *Facts) { f.change("a", func(t *Trial) { t.Ended, t.Begun = f.Today, civil.Date{} }) }, "a over one"},
		"a newer decision this version cannot read": {func(f *Facts) { f.say(Verdict{On: f.Today, Mine: "new", Theirs: GoOn}) }, "a running"},
		"the same on a date": {func(f *Facts) {
			f.Today = day("2026-02-03")
			f.say(Verdict{On: f.Today, Review: day("2026-02-02"), Mine: "new", Theirs: GoOn})
		},
			"a held date"},
		"a second trial beside it":    {func(f *Facts) { f.Trials["b"] = Trial{Terms: []Terms{good()}, Begun: begun} }, "b held two"},
		"a second trial that is over": {func(f *Facts) { f.Trials["b"] = Trial{Terms: []Terms{good()}, Begun: begun, Ended: begun} }, "a running"},
		"a second one being written":  {func(f *Facts) { f.Trials["b"] = Trial{Terms: []Terms{{On: f.Today}}} }, "a running"},
		"over, and a new one being written": {func(f *Facts) {
			f.change("a", func(t *Trial) { t.Ended = begun })
			f.Trials["b"] = Trial{Terms: []Terms{{On: f.Today}}}
		}, "b"},
		"the same, and the new one put away": {func(f *Facts) {
			f.change("a", func(t *Trial) { t.Ended = begun })
			f.Trials["b"] = Trial{Terms: []Terms{{On: f.Today}}, Gone: f.Today}
		}, "a over one"},
	} {
		t.Run(name, func(t *testing.T) {
			f := facts("2026-01-20")
			c.change(&f)
			if got := stands(f); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func (f *Facts) change(id string, do func(*Trial)) {
	t := f.Trials[id]
	do(&t)
	f.Trials[id] = t
}

func (f *Facts) terms(do func(*Terms)) {
	f.change("a", func(t *Trial) { t.Terms = []Terms{with(do)} })
}

func (f *Facts) look(id string, on civil.Date, signs ...SignID) {
	f.Watches[id] = Watch{Trial: "a", On: on, Seq: f.NextSeq(), Signs: signs}
}

func (f *Facts) takeOut(id string) {
	w := f.Watches[id]
	w.Gone = f.Today
	f.Watches[id] = w
}

func (f *Facts) say(v Verdict) {
	v.Trial, v.Seq = "a", f.NextSeq()
	f.Verdicts[fmt.Sprint(v.Seq)] = v
}

// What a finished trial opened stays open while another is only being written, and
// closes for good when a later one is put away.
func TestAFinishedTrialAndTheNext(t *testing.T) {
	f := facts("2026-05-01", said("2026-02-02", GoOn, GoOn), said("2026-03-02", GoOn, GoOn), said("2026-03-30", GoOn, GoOn))
	for _, c := range []struct {
		b    Trial
		want string
	}{
		{Trial{Terms: []Terms{{On: f.Today}}}, "a passed"},
		{Trial{Terms: []Terms{good()}, Begun: f.Today.AddDays(-3), Ended: f.Today, How: HowTheirs}, "b over one"},
		{Trial{Terms: []Terms{good()}, Begun: f.Today.AddDays(-3), Ended: f.Today, Gone: f.Today}, "b over one"},
		{Trial{Terms: []Terms{good()}, Begun: f.Today.AddDays(-3), Gone: f.Today}, "b over gone"},
		{Trial{Terms: []Terms{good()}, Begun: f.Today.AddDays(-3)}, "b held terms"}, // the end lies behind it
	} {
		f.Trials["b"] = c.b
		if got := stands(f); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	f.Trials = map[string]Trial{"a": {Terms: []Terms{good()}, Begun: begun}, "b": {Terms: []Terms{with(func(t *Terms) {
		t.On, t.Both, t.Reviews, t.Ends = f.Today, f.Today, []civil.Date{f.Today.AddDays(20)}, f.Today.AddDays(40)
	})}}}
	b, err := Begin(f, "b")
	if err != nil || b.Begun != f.Today {
		t.Errorf("a second trial after the first: %v", err)
	}
	f.Today, f.Verdicts = day("2026-03-01"), nil
	if _, err := Begin(f, "b"); err == nil {
		t.Error("a second trial while the first rests")
	}
}

// Two devices, or a clock that was set, can disagree about which word was the
// last. Then the yes is not it.
func TestAYesHasToBeTheLastWordInEveryOrder(t *testing.T) {
	yes, no := said("2026-02-02", GoOn, GoOn), said("2026-02-02", GoOn, NotSaid)
	for _, c := range []struct {
		yes, no     int // places in the order of writing
		yesOn, noOn string
		want        string
	}{
		{2, 1, "2026-02-03", "2026-02-03", "a running"},
		{2, 1, "2026-02-04", "2026-02-03", "a running"},
		{1, 2, "2026-02-03", "2026-02-03", "a held date"},
		{1, 1, "2026-02-03", "2026-02-03", "a held date"},
		{1, 2, "2026-02-04", "2026-02-03", "a held date"}, // written later, of an earlier day
		{2, 1, "2026-02-03", "2026-02-04", "a held date"}, // of a later day, written earlier
	} {
		y, n := on(yes, day(c.yesOn)), on(no, day(c.noOn))
		y.Trial, y.Seq, n.Trial, n.Seq = "a", c.yes, "a", c.no
		f := facts("2026-02-05")
		f.Verdicts = map[string]Verdict{"y": y, "n": n}
		if got := stands(f); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

func TestARevisionFromBeforeTheLastDoesNotHold(t *testing.T) {
	revised := func(on string, ends int) Terms {
		return with(func(t *Terms) {
			t.On, t.Both, t.Ends = day(on), day(on), begun.AddDays(ends)
			t.Reviews = []civil.Date{day("2026-02-20")}
		})
	}
	tr := Trial{Terms: []Terms{good(), revised("2026-01-20", 100), revised("2026-01-10", 120)}, Begun: begun}
	if h, _ := tr.Holding(day("2026-01-25")); h.Ends != begun.AddDays(100) {
		t.Errorf("what holds ends on %s", h.Ends)
	}
	f := facts("2026-01-25")
	f.Trials["a"] = tr
	if p := Evaluate(f).Problems; len(p) != 1 || p[0].ID != ProblemRevision || p[0].Edition != 2 {
		t.Errorf("%+v", p)
	}
}

func TestSigns(t *testing.T) {
	week := func(n int) civil.Date { return begun.AddDays(7*n + 6) }
	type look struct {
		on     civil.Date
		answer Answer
		signs  []SignID
	}
	for name, c := range map[string]struct {
		looks []look
		hide  bool
		want  []SignID
		on    int // days named by the first sign
	}{
		"nothing":               {nil, false, nil, 0},
		"two bad weeks":         {[]look{{week(0), Worse, nil}, {week(1), Worse, nil}}, false, nil, 0},
		"three":                 {[]look{{week(0), Worse, nil}, {week(1), Worse, nil}, {week(2), Worse, nil}}, false, []SignID{SignWorse}, 3},
		"four":                  {[]look{{week(0), Worse, nil}, {week(1), Worse, nil}, {week(2), Worse, nil}, {week(3), Worse, nil}}, false, []SignID{SignWorse}, 4},
		"and then a better one": {[]look{{week(0), Worse, nil}, {week(1), Worse, nil}, {week(2), Worse, nil}, {week(3), Better, nil}}, false, nil, 0},
		"one the same between":  {[]look{{week(0), Worse, nil}, {week(1), SameAsEver, nil}, {week(2), Worse, nil}, {week(3), Worse, nil}}, false, nil, 0},
		"one not sure between":  {[]look{{week(0), Worse, nil}, {week(1), Unsure, nil}, {week(2), Worse, nil}, {week(3), Worse, nil}}, false, []SignID{SignWorse}, 3},
		"a week left out":       {[]look{{week(0), Worse, nil}, {week(2), Worse, nil}, {week(3), Worse, nil}}, false, []SignID{SignWorse}, 3},
		"three in one week":     {[]look{{week(0), Worse, nil}, {week(0).AddDays(-1), Worse, nil}, {week(0).AddDays(-2), Worse, nil}}, false, nil, 0},
		"harm":                  {[]look{{week(0), Better, []SignID{SignHarm}}}, false, []SignID{SignHarm}, 1},
		"harm twice":            {[]look{{week(0), Better, []SignID{SignHarm}}, {week(1), Better, []SignID{SignHarm}}}, false, []SignID{SignHarm}, 2},
		"harm no longer":        {[]look{{week(0), Better, []SignID{SignHarm}}, {week(1), Better, nil}}, false, nil, 0},
		"unseen, hidden, fear": {[]look{{week(0), Better, []SignID{SignUnseen, SignHide, SignFear}}}, false,
			[]SignID{SignFear, SignUnseen, SignHide}, 1},
		"fear stays":       {[]look{{week(0), Better, []SignID{SignFear}}, {week(1), Better, nil}}, false, []SignID{SignFear}, 1},
		"hidden in terms":  {nil, true, []SignID{SignHide}, 0},
		"one nobody knows": {[]look{{week(0), Better, []SignID{"new"}}}, false, nil, 0},
	} {
		f := facts("2026-02-01")
		f.terms(func(t *Terms) { t.Hide = c.hide })
		for i, l := range c.looks {
			f.Watches[fmt.Sprint(i)] = Watch{Trial: "a", On: l.on, Seq: i + 1, Points: map[PointID]Answer{PointPace: l.answer}, Signs: l.signs}
		}
		var got []SignID
		for _, s := range Evaluate(f).Signs {
			got = append(got, s.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
			continue
		}
		if len(got) > 0 {
			s := Evaluate(f).Signs[0]
			if len(s.On) != c.on || (s.About() == "") != (c.on == 0) || s.ID == SignWorse && !strings.HasPrefix(s.About(), "Pace: ") {
				t.Errorf("%s: %v, %q", name, s.On, s.About())
			}
		}
	}
}

// The terms as they were stand beside what happened since the last decision.
func TestAccountOfAReview(t *testing.T) {
	f := facts("2026-03-02", said("2026-02-02", GoOn, GoOn))
	f.look("early", day("2026-01-12"))
	f.look("late", day("2026-02-12"))
	f.look("last", day("2026-02-20"))
	for id, answer := range map[string]Answer{"late": Worse, "last": Better} {
		w := f.Watches[id]
		w.Points = map[PointID]Answer{PointPace: answer, PointCalm: Unsure, "new": Worse}
		f.Watches[id] = w
	}
	proposal := with(func(t *Terms) { t.Both, t.Works = civil.Date{}, "Other words." })
	f.change("a", func(t *Trial) { t.Terms = append(t.Terms, proposal) })
	a := AccountOf(f, "a", day("2026-03-02"))
	want := []Row{{PointCalm, []Answer{Unsure, Unsure}}, {PointPace, []Answer{Worse, Better}}, {"new", []Answer{Worse, Worse}}}
	if a.Since != day("2026-02-02") || !slices.Equal(a.Looks, []string{"late", "last"}) || !slices.Equal(a.Earlier, []string{"early"}) ||
		!a.First.Same(good()) || !a.Holding.Same(good()) || len(a.Later) != 1 || len(a.Verdicts) != 1 ||
		!slices.EqualFunc(a.Rows, want, func(a, b Row) bool { return a.Point == b.Point && slices.Equal(a.Answers, b.Answers) }) {
		t.Errorf("%+v", a)
	}
}

func TestProblemsAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Facts)
		want   []ProblemID
	}{
		"nothing":    {func(*Facts) {}, nil},
		"ends first": {func(f *Facts) { f.terms(func(t *Terms) { t.Ends = begun.AddDays(-3) }) }, []ProblemID{ProblemDates, ProblemBackward, ProblemTerms}},
		"too short": {func(f *Facts) {
			f.terms(func(t *Terms) { t.Ends, t.Reviews = begun.AddDays(9), []civil.Date{begun.AddDays(8)} })
		}, []ProblemID{ProblemTerms, ProblemLength}},
		"review outside":   {func(f *Facts) { f.terms(func(t *Terms) { t.Reviews = []civil.Date{day("2027-01-01")} }) }, []ProblemID{ProblemDates, ProblemTerms}},
		"ended first":      {func(f *Facts) { f.change("a", func(t *Trial) { t.Ended = begun.AddDays(-1) }) }, []ProblemID{ProblemEnded}},
		"two at once":      {func(f *Facts) { f.Trials["b"] = Trial{Terms: []Terms{good()}, Begun: begun} }, []ProblemID{ProblemOverlap, ProblemOverlap}},
		"one after two":    {func(f *Facts) { f.Trials["b"] = Trial{Terms: []Terms{good()}, Begun: begun, Ended: begun} }, nil},
		"unread":           {func(f *Facts) { f.Unread = 2 }, []ProblemID{ProblemUnread}},
		"orphan":           {func(f *Facts) { f.Watches["w"] = Watch{Trial: "x", On: f.Today} }, []ProblemID{ProblemOrphan}},
		"ahead":            {func(f *Facts) { f.look("w", f.Today.AddDays(1)) }, []ProblemID{ProblemAhead}},
		"before":           {func(f *Facts) { f.look("w", begun.AddDays(-1)) }, []ProblemID{ProblemOutside}},
		"newer":            {func(f *Facts) { f.look("w", f.Today, "new") }, []ProblemID{ProblemNewer}},
		"decided early":    {func(f *Facts) { f.say(Verdict{On: f.Today, Review: day("2026-02-02")}) }, []ProblemID{ProblemEarly}},
		"decided nothing":  {func(f *Facts) { f.say(Verdict{On: f.Today, Review: day("2026-02-03")}) }, []ProblemID{ProblemNoDate}},
		"decided, no date": {func(f *Facts) { f.say(Verdict{On: f.Today, Mine: Pause}) }, nil},
	} {
		f := facts("2026-01-20")
		c.change(&f)
		var got []ProblemID
		for _, p := range Evaluate(f).Problems {
			got = append(got, p.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestTimeline(t *testing.T) {
	f := facts("2026-03-05", said("2026-02-02", GoOn, GoOn), between("2026-02-20", Pause, GoOn), between("2026-02-22", GoOn, GoOn), said("2026-03-02", GoOn, NotSaid))
	for i, on := range []string{"2026-01-11", "2026-01-18", "2026-02-02"} {
		f.look(fmt.Sprint("w", i), day(on))
	}
	longer := with(func(t *Terms) { t.On, t.Both, t.Ends = day("2026-02-10"), day("2026-02-11"), day("2026-05-04") })
	proposal := with(func(t *Terms) { t.On, t.Both, t.Ends = day("2026-03-04"), civil.Date{}, day("2026-06-01") })
	f.change("a", func(t *Trial) { t.Terms = append(t.Terms, longer, proposal) })
	f.Trials["wrong"] = Trial{Terms: []Terms{with(func(t *Terms) { t.Ends = day("2025-12-01") })}, Begun: day("2025-12-20"), Ended: day("2025-12-30"), How: HowTheirs}
	f.Trials["unwritten"] = Trial{}
	f.Trials["short"] = Trial{Terms: []Terms{good()}, Begun: begun, Ended: day("2026-02-25"), How: HowBoth}

	var b strings.Builder
	for _, id := range []string{"a", "wrong", "short", "unwritten"} {
		line := TimelineOf(f, id)
		fmt.Fprintf(&b, "%s: %s to %s, %d days, %s %s\n", id, line.From, line.To, line.Days, line.Status.State, line.Status.Why)
		for _, k := range line.Ticks {
			fmt.Fprintf(&b, "%4d %-8s %-5v %-2s %s\n", k.At, k.Kind, k.Decided, k.ID, k.Text)
		}
	}
	const golden = "testdata/timeline.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || b.String() != string(want) {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// Every word a person can read is there, plain, and has its source.
func TestWords(t *testing.T) {
	texts := map[string]string{}
	for _, s := range []State{Unwritten, Ready, Running, Review, Passed} {
		texts["state "+string(s)] = stateWords[s].Title + " " + stateWords[s].Says
	}
	for _, r := range []Reason{ReasonDate, ReasonPause, ReasonCrisis, ReasonFear, ReasonTerms, ReasonUnread, ReasonClock, ReasonTwo, ReasonOne, ReasonBoth, ReasonStop, ReasonGone, ReasonEarlier, ReasonUndecided} {
		texts["reason "+string(r)] = reasonWords[r].Title + " " + reasonWords[r].Says
	}
	for _, m := range []Missing{MissingWorks, MissingStops, MissingAgreed, MissingKnows, MissingEnds, MissingShort, MissingLong, MissingReviews, MissingOutside, MissingBoth, MissingOrder} {
		texts["missing "+string(m)] = m.Text()
	}
	for _, a := range Answers() {
		texts["answer "+string(a)] = a.Text()
	}
	for _, d := range Decisions() {
		texts["decision "+string(d)] = d.Text()
	}
	sources := map[string][]guide.Source{}
	for _, p := range Points() {
		texts["point "+string(p.ID)], sources["point "+string(p.ID)] = p.Name+" "+p.Ask+" "+p.Hint, p.Sources
		if q, ok := PointByID(p.ID); !ok || q.Ask != p.Ask || p.Hint == "" {
			t.Errorf("point %s", p.ID)
		}
	}
	for _, s := range SignTexts() {
		texts["sign "+string(s.ID)], sources["sign "+string(s.ID)] = s.Note+" "+s.Rule+" "+s.Asks, s.Sources
		if (s.Note == "") != (s.ID == SignWorse) || s.Rule == "" || s.Asks == "" || (s.Remedy == guide.RemedyScreen) != (s.ID == SignFear) {
			t.Errorf("sign %s", s.ID)
		}
	}
	for name, text := range texts {
		if len(strings.TrimSpace(text)) < 5 || strings.ContainsAny(text, "!\"'\n") || strings.Contains(text, "you are safe") {
			t.Errorf("%s: %q", name, text)
		}
	}
	for name, list := range sources {
		if len(list) == 0 {
			t.Errorf("%s has no source", name)
		}
		for _, s := range list {
			for _, topic := range s.Topics {
				if _, ok := guide.TopicPhrase(topic); !ok {
					t.Errorf("%s: no phrase for %s", name, topic)
				}
			}
		}
	}
}
