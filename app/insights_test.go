package app

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/insight"
	"afterward/core/trial"
)

var insightDay = civil.MustParse("2026-11-22")

// moods are check-ins of the days up to today, one a day; 0 is a day without one.
func moods(values ...int) []checkin.Entry {
	var out []checkin.Entry
	for i, m := range values {
		if m != 0 {
			out = append(out, checkin.Entry{On: insightDay.AddDays(i + 1 - len(values)), At: "21:00", Mood: checkin.Mood(m)})
		}
	}
	return out
}

// saysOf is what a section says, whether it has a picture or not.
func saysOf(t interface{ Fatalf(string, ...any) }, v insightsView, id string) string {
	for _, s := range slices.Concat(v.Days, v.Whole) {
		if s.ID != id {
			continue
		}
		if s.Picture == nil {
			return s.Few
		}
		return reflect.ValueOf(s.Picture).FieldByName("Says").String()
	}
	t.Fatalf("there is no section %s", id)
	return ""
}

var rising = []int{1, 2, 1, 2, 2, 3, 2, 3, 2, 3, 3, 4, 3, 4, 3, 4, 4, 5, 4, 5, 4, 5}

func turned(values []int) []int {
	out := slices.Clone(values)
	for i, v := range out {
		out[i] = 6 - v
	}
	return out
}

func TestInsightSentences(t *testing.T) {
	wish := moods(rising...)
	for i := range wish {
		wish[i].Urge, wish[i].Mood = checkin.Urge(6-wish[i].Mood), 0
	}
	var nights []checkin.Entry
	for i := range 9 {
		nights = append(nights, checkin.Entry{On: insightDay.AddDays(-i), At: "01:30", Mood: 1}, checkin.Entry{On: insightDay.AddDays(-i), At: "09:30", Mood: 4})
	}
	var met []checkin.Entry
	for i := range 12 {
		met = append(met, checkin.Entry{On: insightDay.AddDays(-2*i - 1), Mood: 3, Contact: checkin.Mets()[i%2]}, checkin.Entry{On: insightDay.AddDays(-2 * i), Mood: checkin.Mood(4 - i%2*2)})
	}
	met = append(met, checkin.Entry{On: insightDay.AddDays(-25), Contact: checkin.MetSome})
	for i := range 6 {
		met = append(met, checkin.Entry{On: insightDay.AddDays(-40 - 2*i), Contact: checkin.Mets()[i%2]}, checkin.Entry{On: insightDay.AddDays(-39 - 2*i), Mood: checkin.Mood(4 - i%2*2)})
	}
	urges := func(n int) (out []contact.Urge) {
		for i := range n {
			out = append(out, contact.Urge{At: civil.Moment{On: insightDay.AddDays(-i), Minute: 60 * 20}, Helped: []string{"waited"}, Outcome: contact.Resisted})
		}
		return out
	}
	at := func(clock civil.Clock, hard, easy int) (out []checkin.Entry) {
		for i := range hard + easy {
			e := checkin.Entry{On: insightDay.AddDays(-i), At: clock, Mood: 4}
			if i < hard {
				e.Urge = 5
			}
			out = append(out, e)
		}
		return out
	}
	spread := urges(9)
	for i := range 4 {
		spread[i].At.Minute, spread[8-i].Helped = 60, nil
	}
	spread[8].At.Minute = 8 * 60
	same := slices.Clone(met)
	for i := range same {
		same[i].Mood = checkin.Mood(2 + i%3)
	}
	for _, c := range []struct {
		name, id string
		facts    insightFacts
		want     string
	}{
		{"four days", "insight-mood", insightFacts{CheckIns: moods(3, 3, 2, 4)}, "Too few to say how your mood went: 4 of the 10 days it takes."},
		{"twelve in a row", "insight-mood", insightFacts{CheckIns: moods(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5)}, "Too few to say how your mood went: the 12 days lie close together, and it takes two weeks or more."},
		{"none of sleep", "insight-sleep", insightFacts{CheckIns: moods(3)}, "Nothing is put down of your sleep in these days. It takes 10 days, over two weeks or more, to say how it went."},
		{"a rise", "insight-mood", insightFacts{CheckIns: moods(rising...)}, "Your mood rose from 1 November 2026 to 22 November 2026, by about three and a half steps. Anything from two and a half steps to four steps higher fits these days."},
		{"a fall", "insight-mood", insightFacts{CheckIns: moods(turned(rising)...)}, "Your mood fell from 1 November 2026 to 22 November 2026, by about three and a half steps. Anything from two and a half steps to four steps lower fits these days."},
		{"a weaker wish", "insight-wish", insightFacts{CheckIns: wish}, "The wish to write grew weaker from 1 November 2026 to 22 November 2026, by about three and a half steps. Anything from two and a half steps to four steps weaker fits these days."},
		{"always the same", "insight-mood", insightFacts{CheckIns: moods(slices.Repeat([]int{3}, 20)...)}, "No clear change from 3 November 2026 to 22 November 2026. The middle of the days is “So-so”, and it hardly moved."},
		{"a year of the same", "insight-mood", insightFacts{Year: true, CheckIns: moods(slices.Repeat([]int{2, 3}, 20)...)}, "No clear change from 14 October 2026 to 22 November 2026. The middle of the days is between “Low” and “So-so”, and it hardly moved."},
		{"few times", "insight-hard", insightFacts{CheckIns: moods(1, 1, 1)}, "Too few check-ins with a time of day to say when it is hard: 3 of the 8 it takes."},
		{"none hard", "insight-hard", insightFacts{CheckIns: moods(slices.Repeat([]int{4}, 9)...)}, "None of these 9 check-ins was hard: no low mood, no strong wish to write."},
		{"nights", "insight-hard", insightFacts{CheckIns: nights}, "The night stands out: 9 of 9 check-ins between 0:00 and 6:00 were hard, and 0 of 9 at all other times."},
		{"level", "insight-hard", insightFacts{CheckIns: slices.Concat(at("02:00", 4, 4), at("09:00", 0, 8), at("20:00", 4, 4))}, "Night and evening share the first place among hard check-ins. No single time of day stands out."},
		{"a little harder", "insight-hard", insightFacts{CheckIns: slices.Concat(at("02:00", 4, 4), at("09:00", 3, 5))}, "No time of day stands out: 7 of 16 check-ins were hard, and they are spread without a clear pattern."},
		{"urges that come level", "insight-urges", insightFacts{Urges: spread}, "Night and evening come level, with the most urges. Neither stands out from the rest."},
		{"no difference after contact", "insight-after", insightFacts{Year: true, CheckIns: same}, "No clear difference: after days with contact the mood in the middle was “So-so”, after days without “So-so”. Anything from one step lower to one step higher fits these days."},
		{"evening urges", "insight-urges", insightFacts{Urges: urges(9)}, "The evening stands out: 9 of 9 urges came between 18:00 and 24:00."},
		{"three urges", "insight-urges", insightFacts{Urges: urges(3)}, "Too few urges to see a time of day: 3 of the 8 it takes."},
		{"few pairs", "insight-after", insightFacts{CheckIns: met[:8]}, "Too few to lay side by side: 2 days with contact and 2 without, each with a mood on the day after. It takes 8 of both."},
		{"lower after contact", "insight-after", insightFacts{Year: true, CheckIns: met}, "After days with contact your mood on the next day was lower, by about two steps: in the middle “Low”, against “Good”. That does not say contact is the reason: hard days may come first, or something else may lie behind both."},
		{"waited", "insight-tried", insightFacts{Urges: urges(9)}, "What you turned to in an urge, and how often nothing was sent then. “I waited”: nothing was sent in 9 of 9. What went together need not be what held."},
		{"waited once", "insight-tried", insightFacts{Urges: urges(1)}, "Too few to count. It takes 5 urges in which you turned to the same thing and noted how it went."},
		{"one taking", "insight-takings", insightFacts{}, "It takes the questions answered in full on 2 days, to lay the answers side by side. So far: 0."},
	} {
		c.facts.Today = insightDay
		if got := saysOf(t, viewInsights(c.facts), c.id); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
	}
}

func TestCountsInSentences(t *testing.T) {
	tally := func(d guide.Dimension, good, bad int) assess.Tally {
		return assess.Tally{Dimension: d, Good: good, Bad: bad}
	}
	taking := func(days int, all ...assess.Tally) assess.Taking {
		return assess.Taking{On: insightDay.AddDays(days), Result: assess.Result{Complete: true, Tallies: all}}
	}
	was := taking(-60, tally(guide.DimTrust, 1, 3), tally(guide.DimTiming, 1, 2), tally(guide.DimCost, 2, 0), tally(guide.DimSafety, 9, 0))
	now := taking(0, tally(guide.DimTrust, 3, 1), tally(guide.DimTiming, 2, 1), tally(guide.DimCost, 1, 1), tally(guide.DimSafety, 8, 1))
	v := viewInsights(insightFacts{Today: insightDay, Takings: []assess.Taking{was, now}})
	want := "From 23 September 2026 to 22 November 2026 fewer answers speak against in “Trust” and “Whether it is time”, and more in “What it would cost”."
	if got := saysOf(t, v, "insight-takings"); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
	if all := strings.Join(insightTexts(reflect.ValueOf(v)), "\n"); strings.Contains(all, string(guide.DimSafety)) {
		t.Error("safety is counted")
	}
	f := trial.Facts{Today: insightDay, Trials: map[string]trial.Trial{"t": {Begun: insightDay.AddDays(-40)}}, Watches: map[string]trial.Watch{}}
	for i := range 4 {
		f.Watches[fmt.Sprint(i)] = trial.Watch{Trial: "t", On: insightDay.AddDays(-i * 7), Seq: i + 1, Points: map[trial.PointID]trial.Answer{trial.PointCalm: trial.Better, trial.PointPace: trial.Worse, trial.PointClose: trial.Answers()[i%3]}}
	}
	v = viewInsights(insightFacts{Today: insightDay, Trial: f})
	if got, want := saysOf(t, v, "insight-looks"), "In 4 weekly looks you saw mostly better: “Calm or haste”. Mostly worse: “Pace”."; got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
}

// claims are words that say why something was so, or how likely it is.
var claims = regexp.MustCompile(`(?i)\b(because|causes?|caused|due to|thanks to|leads? to|led to|makes? you|made you|therefore|chances?|odds|likely|win back|score is)\b|\d ?%|!`)

// insightTexts are all texts of a view, those of its charts among them.
func insightTexts(v reflect.Value) []string {
	switch v.Kind() {
	case reflect.String:
		return []string{v.String()}
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return insightTexts(v.Elem())
	case reflect.Slice:
		var out []string
		for i := range v.Len() {
			out = append(out, insightTexts(v.Index(i))...)
		}
		return out
	case reflect.Struct:
		var out []string
		for i := range v.NumField() {
			out = append(out, insightTexts(v.Field(i))...)
		}
		return out
	}
	return nil
}

func anyInsightFacts(t *rapid.T) insightFacts {
	f := insightFacts{Today: insightDay, Year: rapid.Bool().Draw(t, "year"), Back: rapid.IntRange(0, 3).Draw(t, "back"), Outcome: rapid.SampledFrom(append(guide.Outcomes(), "")).Draw(t, "outcome")}
	ago := func() civil.Date { return insightDay.AddDays(-rapid.IntRange(0, 60).Draw(t, "ago")) }
	for range rapid.IntRange(0, 80).Draw(t, "check-ins") {
		f.CheckIns = append(f.CheckIns, checkin.Entry{On: ago(), At: civil.ClockOf(rapid.IntRange(-1, 1439).Draw(t, "at")), Mood: checkin.Mood(rapid.IntRange(0, 5).Draw(t, "mood")), Urge: checkin.Urge(rapid.IntRange(0, 5).Draw(t, "urge")),
			Sleep: checkin.Sleep(rapid.IntRange(0, 5).Draw(t, "sleep")), Contact: rapid.SampledFrom([]checkin.Met{"", checkin.MetNone, checkin.MetSome}).Draw(t, "met"), Note: "PRIVATE"})
	}
	for range rapid.IntRange(0, 30).Draw(t, "urges") {
		f.Urges = append(f.Urges, contact.Urge{At: civil.Moment{On: ago(), Minute: rapid.IntRange(0, 1439).Draw(t, "minute")}, Outcome: rapid.SampledFrom(contact.Outcomes()).Draw(t, "outcome"), Helped: []string{rapid.SampledFrom(guide.Helps()).Draw(t, "helped").ID}, Note: "PRIVATE"})
	}
	for range rapid.IntRange(0, 10).Draw(t, "contacts") {
		f.Contacts = append(f.Contacts, contact.Entry{On: ago(), About: rapid.SampledFrom(contact.Abouts()).Draw(t, "about"), Note: "PRIVATE"})
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "takings") {
		k := assess.Taking{On: insightDay.AddDays(-100 + 20*i), Result: assess.Result{Complete: rapid.Bool().Draw(t, "complete")}}
		for _, d := range guide.Dimensions() {
			k.Result.Tallies = append(k.Result.Tallies, assess.Tally{Dimension: d, Good: rapid.IntRange(0, 3).Draw(t, "good"), Bad: rapid.IntRange(0, 3).Draw(t, "bad")})
		}
		f.Takings = append(f.Takings, k)
	}
	f.Trial = trial.Facts{Today: insightDay, Trials: map[string]trial.Trial{"t": {Begun: insightDay.AddDays(-50)}}, Watches: map[string]trial.Watch{}}
	for i := range rapid.IntRange(0, 6).Draw(t, "looks") {
		w := trial.Watch{Trial: "t", On: ago(), Seq: i + 1, Points: map[trial.PointID]trial.Answer{}}
		for _, p := range trial.Points() {
			w.Points[p.ID] = rapid.SampledFrom(trial.Answers()).Draw(t, "answer")
		}
		f.Trial.Watches[fmt.Sprint(i)] = w
	}
	return f
}

// Whatever was put down: no sentence says why, or how likely; nothing written is repeated;
// every number of a chart is one; and while a stop stands, nothing is shown that could be
// read as a reason for contact.
func TestInsightsClaimNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyInsightFacts(t)
		v := viewInsights(f)
		for _, text := range insightTexts(reflect.ValueOf(v)) {
			if said := claims.FindString(text); said != "" || strings.Contains(text, "PRIVATE") {
				t.Fatalf("%q says %q", text, said)
			}
		}
		for _, s := range slices.Concat(v.Days, v.Whole) {
			if s.Picture != nil {
				if markup := app.HTMLString(s.Picture.UI()); strings.Contains(markup, "NaN") || strings.Contains(markup, "Inf") {
					t.Fatalf("%s has no number: %s", s.ID, markup)
				}
			}
			if (s.Picture == nil) != (s.Few != "") {
				t.Fatalf("%s has a picture and a reason why there is none, or neither", s.ID)
			}
			about := s.ID == "insight-after" || s.ID == "insight-looks"
			danger := f.Outcome == guide.Crisis || f.Outcome == guide.Unsafe
			if f.Outcome.Stop() && about || danger && s.ID == "insight-takings" {
				t.Fatalf("%s is shown with %s", s.ID, f.Outcome)
			}
			if s.Way != nil && !slices.Contains([]string{"/help", "/if-then", "/history"}, s.Way.Href) {
				t.Fatalf("%s leads to %s", s.ID, s.Way.Href)
			}
		}
		if (v.Left != "") != f.Outcome.Stop() || (v.Help != nil) != (f.Outcome == guide.Crisis || f.Outcome == guide.Unsafe) {
			t.Fatalf("%s: left out %q, help %v", f.Outcome, v.Left, v.Help)
		}
		if (v.Quiet != "") != (len(v.Days) == 0) {
			t.Fatalf("quiet %q with %d sections", v.Quiet, len(v.Days))
		}
	})
}

func TestInsightSpans(t *testing.T) {
	f := insightFacts{Today: insightDay, CheckIns: moods(3, 3, 3)}
	v := viewInsights(f)
	if v.Empty || v.Later || v.Earlier || v.Span != "24 October 2026 to 22 November 2026" || len(v.Days) == 0 {
		t.Errorf("%+v", v)
	}
	f.Back = 1
	if v = viewInsights(f); !v.Later || v.Earlier || v.Quiet == "" || v.Span != "24 September 2026 to 23 October 2026" {
		t.Errorf("the one before: %+v", v)
	}
	f.Back, f.CheckIns = 0, append(f.CheckIns, checkin.Entry{On: insightDay.AddDays(-insight.MonthDays), Mood: 2})
	if v = viewInsights(f); !v.Earlier {
		t.Error("the day before the span is not seen")
	}
	if v = viewInsights(insightFacts{Today: insightDay}); !v.Empty {
		t.Error("nothing at all is not empty")
	}
}

func TestMarksUnderDays(t *testing.T) {
	month := dayMarks(insight.SpanTo(insightDay, insight.MonthDays), false)
	if len(month) != 5 || month[0].Label != "25 Oct" || month[4].Label != "22 Nov" {
		t.Errorf("%+v", month)
	}
	if year := dayMarks(insight.SpanTo(insightDay, insight.YearDays), true); len(year) != 12 || year[0].Label != "Dec" {
		t.Errorf("%+v", year)
	}
}

// From the store to the page: what the session keeps is what is counted.
func TestInsightsOfASession(t *testing.T) {
	d := &device{day: insightDay, minute: func() int { return 22 * 60 }}
	s := d.open()
	for i := range 20 {
		d.day = insightDay.AddDays(i - 19)
		s.SetCheckIn(fmt.Sprint("c", i), d.day, func(e *checkin.Entry) { e.Mood = 3 })
		s.NoteUrge(func(u *contact.Urge) { u.Strength = 4 })
	}
	p := &insightsPage{view: view{s: s}}
	v := viewInsights(p.facts())
	if got := saysOf(t, v, "insight-mood"); !strings.HasPrefix(got, "No clear change") {
		t.Error(got)
	}
	if got := saysOf(t, v, "insight-urges"); !strings.HasPrefix(got, "The evening stands out: 20 of 20") {
		t.Error(got)
	}
}
