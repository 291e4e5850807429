package contact

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

var day = civil.MustParse("2026-11-22")

// ended is an ending that can have been on any of two weeks before day 0.
var ended = Span{First: dayN(-14), Last: dayN(0)}

// dayN is the n-th day of the stories in these tests; day 0 is the last on which the
// ending can have been.
func dayN(n int) civil.Date { return civil.MustParse("2026-06-01").AddDays(n) }

// story reads a log from lines such as "3 me text scant" or "4@22:05 they call no":
// the day, then the fields in any order. Ids are e1, e2 … in the order of lines.
func story(t testing.TB, lines ...string) Log {
	t.Helper()
	log := Log{}
	for i, line := range lines {
		words := strings.Fields(line)
		n, at, _ := strings.Cut(words[0], "@")
		days, err := strconv.Atoi(n)
		if err != nil {
			t.Fatal(line, err)
		}
		e := Entry{On: dayN(days), At: civil.Clock(at), Seq: i + 1, Who: Me, Channel: ByText, About: Personal}
		for _, w := range words[1:] {
			e.word(t, w)
		}
		if what := e.fault(); what != "" {
			t.Fatalf("%s: %s", line, what)
		}
		log[fmt.Sprintf("e%d", i+1)] = e
	}
	return log
}

func (e *Entry) word(t testing.TB, w string) {
	if n, ok := strings.CutPrefix(w, "came@"); ok {
		days, err := strconv.Atoi(n)
		if err != nil {
			t.Fatal(w, err)
		}
		e.Answer, e.Answered = Came, dayN(days)
		return
	}
	switch {
	case Who(w).known():
		e.Who = Who(w)
	case Channel(w).known():
		e.Channel = Channel(w)
	case About(w).known():
		e.About = About(w)
	case Answer(w).known():
		e.Answer = Answer(w)
	case Tone(w).known():
		e.Tone = Tone(w)
	case Said(w).known():
		e.Said = append(e.Said, Said(w))
	case w == "uninvited":
		e.Uninvited = true
	case w == "gone":
		e.Gone = e.On
	case w == "i-propose":
		e.Proposed = ByMe
	case w == "they-propose":
		e.Proposed = ByThem
	case w == "both-propose":
		e.Proposed = ByBoth
	case w == "i-cancel":
		e.Cancelled = ByMe
	case w == "they-cancel":
		e.Cancelled = ByThem
	default:
		t.Fatalf("what is %q", w)
	}
}

func anyDay(t *rapid.T, label string) civil.Date {
	return dayN(rapid.IntRange(-30, 120).Draw(t, label))
}

func sometimes[T any](t *rapid.T, label string, from func() T) T {
	var none T
	if rapid.Bool().Draw(t, label+"?") {
		return from()
	}
	return none
}

// anyEntry is an entry as the app may store one; the days lie close, so that patterns
// come about.
func anyEntry(t *rapid.T) Entry {
	pick := func(label string) civil.Date {
		return sometimes(t, label, func() civil.Date { return anyDay(t, label) })
	}
	e := Entry{
		On:        anyDay(t, "on"),
		At:        sometimes(t, "at", func() civil.Clock { return civil.ClockOf(rapid.IntRange(0, civil.DayMinutes-1).Draw(t, "at")) }),
		Seq:       rapid.IntRange(1, 40).Draw(t, "seq"),
		Who:       rapid.SampledFrom(Whos()).Draw(t, "who"),
		Channel:   rapid.SampledFrom(Channels()).Draw(t, "channel"),
		About:     rapid.SampledFrom([]About{Personal, Personal, Personal, Children, Money}).Draw(t, "about"),
		Answer:    rapid.SampledFrom(Answers()).Draw(t, "answer"),
		Answered:  pick("answered"),
		Tone:      rapid.SampledFrom([]Tone{Unsaid, Warm, Neutral, Cold}).Draw(t, "tone"),
		Proposed:  rapid.SampledFrom(Parties()).Draw(t, "proposed"),
		Cancelled: rapid.SampledFrom(Parties()).Draw(t, "cancelled"),
		Uninvited: rapid.IntRange(0, 9).Draw(t, "uninvited") == 0,
		Note:      rapid.SampledFrom([]string{"", "a", "b“”", "a b", "c\n\u2028"}).Draw(t, "note"),
		Told:      pick("told"),
		Heard:     pick("heard"),
		Gone:      pick("gone"),
	}
	if rapid.IntRange(0, 4).Draw(t, "says") == 0 {
		e.Said = inOrder(rapid.SliceOfNDistinct(rapid.SampledFrom(Saids()), 1, 3, rapid.ID[Said]).Draw(t, "said"))
	}
	return e
}

func anyLog(t *rapid.T) Log {
	log := Log{}
	for i := range rapid.IntRange(0, 14).Draw(t, "entries") {
		log[fmt.Sprintf("e%02d", i)] = anyEntry(t)
	}
	return log
}

func anySpan(t *rapid.T) Span {
	a, b := anyDay(t, "first"), anyDay(t, "last")
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	return rapid.SampledFrom([]Span{{}, {Last: b}, {a, b}, {a, a}}).Draw(t, "ending")
}

// stopsOf are the stops of signals, with the ids of those that tell of them.
func stopsOf(all []Signal) []string {
	var out []string
	for _, s := range all {
		out = append(out, string(s.Stop)+" "+strings.Join(s.IDs, ","))
	}
	return out
}

func has(all []Signal, stop string) bool {
	return slices.ContainsFunc(all, func(s Signal) bool { return string(s.Stop) == stop })
}
