package contact

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
)

// signalStories are logs with what they raise, by what they tell.
var signalStories = map[string]struct {
	log  []string
	want []string // the stop and the entries that tell of it
	wait string   // the message another is refused for
}{
	"nothing":                                   {nil, nil, ""},
	"one message without an answer":             {[]string{"1 me text"}, nil, "e1"},
	"one scant answer":                          {[]string{"1 me text scant"}, nil, ""},
	"one answer":                                {[]string{"1 me text came"}, nil, ""},
	"two without an answer":                     {[]string{"1 me text", "9 me call"}, []string{"scant e1,e2"}, "e2"},
	"two scant ones":                            {[]string{"1 me text scant", "9 me mail scant"}, []string{"scant e1,e2"}, ""},
	"none, then scant":                          {[]string{"1 me text", "9 me text scant"}, []string{"scant e1,e2"}, ""},
	"scant, then none":                          {[]string{"1 me text scant", "9 me social"}, []string{"scant e1,e2"}, "e2"},
	"three without an answer":                   {[]string{"1 me text", "2 me call", "3 me mail"}, []string{"scant e1,e2,e3", "kept-on e1,e2,e3"}, "e3"},
	"two without and one scant":                 {[]string{"1 me text", "2 me text scant", "3 me text"}, []string{"scant e1,e2,e3"}, "e3"},
	"three without and one scant":               {[]string{"1 me text", "2 me text scant", "3 me text", "4 me text"}, []string{"scant e1,e2,e3,e4", "kept-on e1,e3,e4"}, "e4"},
	"an answer between":                         {[]string{"1 me text came", "2 me text", "3 me text came", "4 me text"}, nil, "e4"},
	"they wrote between":                        {[]string{"1 me text", "2 they text", "3 me text"}, nil, "e3"},
	"they wrote after":                          {[]string{"1 me text", "2 they text"}, nil, ""},
	"they wrote after two":                      {[]string{"1 me text", "2 me text", "3 they text"}, []string{"scant e1,e2"}, ""},
	"the answer came late, after a second one":  {[]string{"1 me text came@7", "4 me text"}, nil, ""},
	"the answer came late, then two":            {[]string{"1 me text came@7", "8 me text", "9 me text"}, []string{"scant e2,e3"}, "e3"},
	"the answer came late, between two":         {[]string{"1 me text came@7", "4 me text", "8 me text"}, nil, "e3"},
	"the answer is to come on the day I wrote":  {[]string{"1 me text came@4", "4 me text"}, nil, "e2"},
	"what they wrote was about the children":    {[]string{"1 me text", "2 they text children", "3 me text"}, []string{"scant e1,e3"}, "e3"},
	"we met by chance between":                  {[]string{"1 me text", "2 chance in-person", "3 me text"}, []string{"scant e1,e3"}, "e3"},
	"we met as agreed between":                  {[]string{"1 me text", "2 me in-person came", "3 me text"}, nil, "e3"},
	"I went there between":                      {[]string{"1 me text", "2 me in-person came uninvited", "3 me text"}, []string{"turned-up e2", "scant e1,e3"}, "e3"},
	"I spoke to them in person":                 {[]string{"1 me in-person", "2 me in-person"}, nil, ""},
	"logistics without an answer":               {[]string{"1 me text children", "2 me call money", "3 me mail legal", "4 me text home", "5 me text work"}, nil, ""},
	"logistics that say no":                     {[]string{"1 me text children no"}, []string{"no e1"}, ""},
	"logistics that say stop and block":         {[]string{"1 they text money block stop"}, []string{"no e1", "blocked e1"}, ""},
	"logistics through somebody":                {[]string{"1 me roundabout children came"}, nil, ""},
	"logistics unasked at the door":             {[]string{"1 me in-person home uninvited"}, []string{"turned-up e1"}, ""},
	"through somebody":                          {[]string{"1 me roundabout came"}, []string{"turned-up e1"}, ""},
	"they went through somebody":                {[]string{"1 they roundabout"}, nil, ""},
	"they came unasked":                         {[]string{"1 they in-person uninvited"}, nil, ""},
	"by chance, and I went there":               {[]string{"1 chance in-person uninvited"}, []string{"turned-up e1"}, ""},
	"an answer that says no is none":            {[]string{"1 me text", "2 me text came no", "3 me text"}, []string{"no e2", "scant e1,e3"}, "e3"},
	"they write to say stop":                    {[]string{"1 me text", "2 they text stop", "3 me text"}, []string{"no e2", "scant e1,e3"}, "e3"},
	"someone new":                               {[]string{"1 they call new"}, []string{"they-new e1"}, ""},
	"fear":                                      {[]string{"1 they call afraid no"}, []string{"fear-of-me e1", "no e1"}, ""},
	"a no said twice":                           {[]string{"1 they text no", "9 me call came no"}, []string{"no e1,e2"}, ""},
	"what opens nothing":                        {[]string{"1 they text talk try warm", "2 me text came talk"}, nil, ""},
	"a no before the ending":                    {[]string{"-40 they text no"}, []string{"no e1"}, ""},
	"silence before the ending":                 {[]string{"-40 me text", "-39 me text", "-38 me text"}, nil, ""},
	"silence across the ending":                 {[]string{"-15 me text", "-14 me text"}, nil, "e2"},
	"silence while it may have ended":           {[]string{"-14 me text", "-2 me text"}, []string{"scant e1,e2"}, "e2"},
	"warm, cold, warm, cold":                    {[]string{"1 they text warm", "9 they text cold", "15 they text warm", "42 they text cold"}, []string{"hot-cold e1,e2,e3,e4"}, ""},
	"the same over a day more than six weeks":   {[]string{"1 they text warm", "9 they text cold", "15 they text warm", "43 they text cold"}, nil, ""},
	"warm, cold, warm":                          {[]string{"1 they text warm", "2 they text cold", "3 they text warm"}, nil, ""},
	"warm once, then cold for good":             {[]string{"1 they text warm", "2 they text cold", "3 they text cold", "4 they text cold"}, nil, ""},
	"with others between":                       {[]string{"1 they text warm", "2 they text neutral", "3 they text cold", "4 they text", "5 they text warm", "6 they text cold"}, []string{"hot-cold e1,e3,e5,e6"}, ""},
	"long warm before, then to and fro":         {[]string{"1 they text warm", "50 they text warm", "60 they text cold", "70 they text warm", "80 they text cold"}, []string{"hot-cold e2,e3,e4,e5"}, ""},
	"cold in logistics":                         {[]string{"1 they text warm", "2 they text cold children", "3 they text warm", "4 they text cold money"}, nil, ""},
	"the answers to what I wrote go to and fro": {[]string{"1 me text came warm", "2 me text came cold", "3 me text came warm", "4 me text came cold"}, []string{"hot-cold e1,e2,e3,e4"}, ""},
	"taken off the log":                         {[]string{"1 they text no gone", "2 me text gone", "3 me text gone"}, []string{"no e1"}, ""},
	"two rows, the later one":                   {[]string{"1 me text", "2 me text", "3 they text", "4 me text scant", "5 me text scant"}, []string{"scant e4,e5"}, ""},
	"put down in another order":                 {[]string{"3 me text", "2 they text", "1 me text"}, nil, "e1"},
	"on one day by the time":                    {[]string{"1@22:00 me text", "1@09:00 me text", "1@12:00 they text"}, nil, "e1"},
	"on one day in the order of putting down":   {[]string{"1 me text", "1 they text", "1 me text"}, nil, "e3"},
	"on one day, one without a time":            {[]string{"1 me text", "1@12:00 they text"}, nil, "e1"},
}

func TestSignals(t *testing.T) {
	for name, c := range signalStories {
		log := story(t, c.log...)
		got := Signals(log, ended, dayN(100))
		if !slices.Equal(stopsOf(got), c.want) {
			t.Errorf("%s: %q, want %q", name, stopsOf(got), c.want)
		}
		if id, ok := Waiting(log, ended, dayN(100)); id != c.wait || ok != (c.wait != "") {
			t.Errorf("%s: waiting for %q, %v, want %q", name, id, ok, c.wait)
		}
	}
}

// Where nothing is known of the ending, all of the log can be of the time since.
func TestPatternsWithoutAnEnding(t *testing.T) {
	log := story(t, "-400 me text", "-399 me text")
	for _, s := range []Span{{}, {Last: dayN(0)}} {
		if got := stopsOf(Signals(log, s, dayN(1))); !slices.Equal(got, []string{"scant e1,e2"}) {
			t.Errorf("%+v: %q", s, got)
		}
		if id, _ := Waiting(log, s, dayN(1)); id != "e2" {
			t.Errorf("%+v: waiting for %q", s, id)
		}
	}
}

func TestWhy(t *testing.T) {
	for _, c := range []struct {
		log  []string
		stop string
		why  string
	}{
		{[]string{"0 me text", "4 me text"}, "scant", "You wrote on 1 June 2026 and on 5 June 2026, and no answer came in between."},
		{[]string{"0 me text", "0 me text scant"}, "scant", "You wrote twice on 1 June 2026. One had no answer, the other a few words only."},
		{[]string{"0 me text", "4 me text scant", "5 me text scant"}, "scant", "You wrote on 5 June 2026 and on 6 June 2026, and a few words came back each time."},
		{[]string{"0 me text", "4 me text", "5 me text"}, "kept-on", "You wrote 3 times between 1 June 2026 and 6 June 2026, and no answer came."},
		{[]string{"0 they text warm", "1 they text cold", "2 they text warm", "5 they text cold"}, "hot-cold", "Between 1 June 2026 and 6 June 2026 what came from them changed 3 times between warm and cold."},
		{[]string{"0 they text no", "4 they text stop"}, "no", "On 5 June 2026 they asked you to leave them alone."},
		{[]string{"0 they text no"}, "no", "On 1 June 2026 they said no, or “not now”."},
		{[]string{"0 they text block"}, "blocked", "On 1 June 2026 they blocked you."},
		{[]string{"0 they text new"}, "they-new", "On 1 June 2026 they told you that they are with someone."},
		{[]string{"0 they text afraid"}, "fear-of-me", "On 1 June 2026 they said they are afraid of you."},
		{[]string{"0 me in-person uninvited"}, "turned-up", "On 1 June 2026 you went to them, and they had not asked for it."},
		{[]string{"0 me roundabout"}, "turned-up", "On 1 June 2026 you wrote through somebody else, or from another account."},
	} {
		all := Signals(story(t, c.log...), ended, dayN(9))
		i := slices.IndexFunc(all, func(s Signal) bool { return string(s.Stop) == c.stop })
		if i < 0 || all[i].Why != c.why {
			t.Errorf("%q: %+v", c.log, all)
			continue
		}
		if lines := guide.SourceLines(all[i].Sources); len(lines) == 0 {
			t.Errorf("%s has no source", c.stop)
		}
		ours := strings.Contains(strings.Join(guide.SourceLines(all[i].Sources), " "), "Our own choice: "+patternSay)
		if pattern := c.stop == "scant" || c.stop == "kept-on" || c.stop == "hot-cold"; ours != pattern {
			t.Errorf("%s: whether the number is ours: %v", c.stop, ours)
		}
	}
}

// Every saying that stops has a stop of the guide behind it, and leads to a finding.
func TestEveryStopIsTheGuides(t *testing.T) {
	for _, s := range sayings {
		if stop, ok := guide.StopByID(s.stop); !ok || stop.Finding == "" || !s.said.known() {
			t.Errorf("%q stops with %q", s.said, s.stop)
		}
	}
	for _, id := range []guide.StopID{"turned-up", "scant", "kept-on", "hot-cold"} {
		if _, ok := guide.StopByID(id); !ok {
			t.Errorf("no stop %q", id)
		}
	}
	for _, s := range Saids() {
		if opens := s == SaidTalk || s == SaidTry; s.stops() == opens {
			t.Errorf("%q stops: %v", s, s.stops())
		}
	}
}

// The day of a signal: what was corrected after it is not told anew.
func TestTheDayOfASignal(t *testing.T) {
	today := dayN(50)
	on := func(log Log, stop string) civil.Date {
		all := Signals(log, ended, today)
		i := slices.IndexFunc(all, func(s Signal) bool { return string(s.Stop) == stop })
		if i < 0 {
			t.Fatalf("no %s in %q", stop, stopsOf(all))
		}
		return all[i].On
	}
	no := story(t, "3 me text no")["e1"].Put(Entry{}, dayN(20))
	if got := on(Log{"a": no}, "no"); got != dayN(20) {
		t.Errorf("told on day 20 of day 3: %v", got)
	}
	late := no
	late.Answer, late.Answered, late.Note = Came, dayN(30), "a note"
	late = late.Put(no, dayN(30))
	if got := on(Log{"a": late}, "no"); got != dayN(20) {
		t.Errorf("an answer put down later tells the no anew: %v", got)
	}
	more := late
	more.Said = []Said{SaidStop, SaidNo}
	more = more.Put(late, dayN(40))
	if got := on(Log{"a": more}, "no"); got != dayN(40) || !slices.Equal(more.Said, []Said{SaidNo, SaidStop}) {
		t.Errorf("asked to stop on top of it: %v, %v", got, more.Said)
	}
	a, b := story(t, "3 me text came")["e1"].Put(Entry{}, dayN(3)), story(t, "5 me text")["e1"].Put(Entry{}, dayN(5))
	bare := a
	bare.Answer = NoAnswer
	if got := on(Log{"a": bare.Put(a, dayN(33)), "b": b}, "scant"); got != dayN(33) {
		t.Errorf("a pattern that came about on day 33: %v", got)
	}
	if got := on(story(t, "3 they text block"), "blocked"); got != dayN(3) {
		t.Errorf("without the day it was told: %v", got)
	}
	if got := on(story(t, "90 they text block"), "blocked"); got != today {
		t.Errorf("a day to come: %v", got)
	}
}

// Taking an entry off the log takes back nothing that was said in it, or that I went
// there; for a pattern, and for waiting, it is as if it had never been put down.
func TestTakenOffTheLog(t *testing.T) {
	weighty := func(all []Signal) []Signal {
		return slices.DeleteFunc(all, func(s Signal) bool { return s.Stop == "scant" || s.Stop == "kept-on" || s.Stop == "hot-cold" })
	}
	patterns := func(all []Signal) []Signal {
		return slices.DeleteFunc(all, func(s Signal) bool { return s.Stop != "scant" && s.Stop != "kept-on" && s.Stop != "hot-cold" })
	}
	rapid.Check(t, func(t *rapid.T) {
		log, ending, today := anyLog(t), anySpan(t), anyDay(t, "today")
		off, never := maps.Clone(log), Log{}
		for id, e := range log {
			if rapid.Bool().Draw(t, "off "+id) {
				e.Gone = today
				off[id] = e
			} else if e.Gone.IsZero() {
				never[id] = e
			}
		}
		if a, b := weighty(Signals(log, ending, today)), weighty(Signals(off, ending, today)); len(a)+len(b) > 0 && !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v\n%+v", a, b)
		}
		if a, b := patterns(Signals(off, ending, today)), patterns(Signals(never, ending, today)); len(a)+len(b) > 0 && !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v\n%+v", a, b)
		}
		x, _ := Waiting(off, ending, today)
		if y, _ := Waiting(never, ending, today); x != y {
			t.Fatalf("waiting for %q, then %q", x, y)
		}
	})
}

// What was said stays said, whatever else is put down; a message of mine that nothing
// came back to, and contact to settle something, take no signal away.
func TestNothingPutDownTakesAStopAway(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log, ending, today := anyLog(t), anySpan(t), anyDay(t, "today")
		more := maps.Clone(log)
		e := anyEntry(t)
		always := []string{"no", "blocked", "they-new", "fear-of-me", "turned-up"}
		switch rapid.IntRange(0, 2).Draw(t, "what") {
		case 0:
			e.Who, e.About, e.Answer, e.Channel = Me, Personal, NoAnswer, ByText
			always = append(always, "scant", "kept-on", "hot-cold")
		case 1:
			e.About = Children
			always = append(always, "scant", "kept-on", "hot-cold")
		}
		more["new"] = e
		was, now := Signals(log, ending, today), Signals(more, ending, today)
		for _, stop := range always {
			if has(was, stop) && !has(now, stop) {
				t.Fatalf("%s is gone with %+v", stop, e)
			}
		}
	})
}

// Logistics in which nothing of weight was said, and done by invitation, raise nothing
// and refuse nothing.
func TestLogisticsRaiseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log := anyLog(t)
		for id, e := range log {
			e.About, e.Said, e.Uninvited = rapid.SampledFrom(Abouts()[1:]).Draw(t, "about "+id), nil, false
			log[id] = e
		}
		ending, today := anySpan(t), anyDay(t, "today")
		if got := Signals(log, ending, today); got != nil {
			t.Fatalf("%+v", got)
		}
		if id, ok := Waiting(log, ending, today); ok {
			t.Fatalf("waiting for %s", id)
		}
		if c := Count(log, nil, ending, today); c.Contact.Known() || c.Mine.Known() || len(c.Slips) != 0 {
			t.Fatalf("%+v", c)
		}
	})
}

// In which order things were put down changes nothing of what a log says, as long as it
// is told when they happened.
func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log := anyLog(t)
		ids := slices.Sorted(maps.Keys(log))
		for i, id := range ids {
			e := log[id]
			e.At = civil.ClockOf(i * 7 % civil.DayMinutes) // no two at one time
			log[id] = e
		}
		order := rapid.Permutation(ids).Draw(t, "order")
		other, name := Log{}, map[string]string{}
		for i, id := range order {
			e := log[id]
			e.Seq = i + 1
			name[fmt.Sprintf("other-%d", i)] = id
			other[fmt.Sprintf("other-%d", i)] = e
		}
		back := func(all []string) []string {
			var out []string
			for _, id := range all {
				out = append(out, name[id])
			}
			return out
		}
		ending, today := anySpan(t), anyDay(t, "today")
		a, b := Signals(log, ending, today), Signals(other, ending, today)
		for i := range b {
			b[i].IDs = back(b[i].IDs)
		}
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v\n%+v", a, b)
		}
		x, _ := Waiting(log, ending, today)
		if y, _ := Waiting(other, ending, today); x != name[y] {
			t.Fatalf("waiting for %q and %q", x, name[y])
		}
		c, d := Count(log, nil, ending, today), Count(other, nil, ending, today)
		for i := range d.Slips {
			d.Slips[i].IDs = back(d.Slips[i].IDs)
		}
		if !reflect.DeepEqual(c, d) || Reciprocate(log, today) != Reciprocate(other, today) {
			t.Fatalf("%+v\n%+v", c, d)
		}
	})
}

// Nothing here tells anybody to write, and nothing blames.
func TestNoSignalSuggestsWriting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, s := range Signals(anyLog(t), anySpan(t), anyDay(t, "today")) {
			low := strings.ToLower(s.Why)
			for _, bad := range []string{"write again", "try", "should", "must", "wait for", "fault", "!", "%!"} {
				if strings.Contains(low, bad) {
					t.Fatalf("%q says %q", s.Why, bad)
				}
			}
			if s.On.IsZero() || len(s.IDs) == 0 || len(s.Sources) == 0 {
				t.Fatalf("%+v", s)
			}
		}
	})
}

// A clock that was wrong put down answers of days to come. They end no waiting: else
// every message would count as answered until that day.
func TestAnAnswerOfADayToComeEndsNoWaiting(t *testing.T) {
	for name, lines := range map[string][]string{
		"a message of theirs": {"1 me text", "90 they text"},
		"an answer":           {"0 me text came", "1 me text"},
	} {
		log := story(t, lines...)
		for id, e := range log {
			if e.Answer == Came {
				e.Answered = dayN(90)
				log[id] = e
			}
		}
		for today, waits := range map[int]bool{2: true, 89: true, 90: false} {
			if _, ok := Waiting(log, ended, dayN(today)); ok != waits {
				t.Errorf("%s: on day %d waiting is %v", name, today, ok)
			}
		}
	}
}
