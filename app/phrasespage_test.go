package app

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterward/core/guide"
)

func digits(n int) string { return strconv.Itoa(n) }

func hrefsOfWays(list []wayView) (out []string) {
	for _, w := range list {
		out = append(out, w.Href)
	}
	return out
}

// stopNumber is the number in the address of what can have changed.
func stopNumber(href string) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(href, "/changed?n="))
	return n
}

// Every phrase stands once, with what it is for, what has to stand behind it and where it
// comes from, and nothing copies one.
func TestEveryPhraseHasWhatStandsBehindIt(t *testing.T) {
	var d device
	n, text := rendered(t, readyToTalk(t, &d), &phrasesPage{}, nil)
	got := words(n)
	for _, ph := range guide.Phrases() {
		if c := strings.Count(got, plain("“"+ph.Says+"”")); c != 1 {
			t.Errorf("%s stands %d times", ph.ID, c)
		}
		for _, want := range append(guide.SourceLines(ph.Sources), ph.For, lowerFirst(ph.Needs)) {
			if !strings.Contains(got, plain(want)) {
				t.Errorf("%s lacks %q", ph.ID, want)
			}
		}
	}
	if !strings.Contains(got, thinkWith) || strings.Contains(text, `<button`) {
		t.Error("it does not say how they are meant, or has a button beside them")
	}
}

// They can be read at any time, also before the questions; after a stop that is about
// safety there is none, on no page, and after another they are behind a tap.
func TestWhenPhrasesAreShown(t *testing.T) {
	for name, c := range map[string]struct {
		stop  guide.StopID
		shown bool
	}{"open": {"", true}, "a no": {"no", true}, "fear": {"afraid", false}, "a crisis": {"my-crisis", false}, "an order": {"order-me", false}} {
		var d device
		s := readyToTalk(t, &d)
		if c.stop != "" {
			s.Tell(c.stop)
		}
		n, text := rendered(t, s, &phrasesPage{}, nil)
		got := words(n)
		for _, ph := range guide.Phrases() {
			if strings.Contains(got, plain(ph.Says)) != c.shown {
				t.Errorf("%s: %s", name, ph.ID)
			}
		}
		if !c.shown && !slices.Contains(hrefs(n), "/help") {
			t.Errorf("%s leads to %v", name, hrefs(n))
		}
		if c.stop == "no" && strings.Index(text, `id="phrases-all"`) > strings.Index(text, "phrase-says") {
			t.Error("after a no they lie open")
		}
	}
	var d device
	if n, _ := rendered(t, d.open(), &phrasesPage{}, nil); !strings.Contains(words(n), plain(guide.Phrases()[0].Says)) {
		t.Error("before the questions there is nothing to read")
	}
}

// What is for two who have both said yes stands under a heading of its own, says what
// comes first while it is closed, and on no part of the talk before that.
func TestPhrasesForLater(t *testing.T) {
	var d device
	s, _ := beganTalk(t, &d)
	groups := viewPhrases(s.Plan())
	later := groups[len(groups)-1]
	if later.ID != "later" || len(later.Rows) == 0 {
		t.Fatalf("the last group is %+v", later)
	}
	n, _ := talkAt(t, s, func(p *talkPage) { p.part = guide.TalkEasyNo })
	for _, r := range later.Rows {
		if r.Later == "" {
			t.Errorf("%s is open before the talk was had", r.ID)
		}
		if strings.Contains(words(n), plain(r.Says)) {
			t.Errorf("%s stands beside the part", r.ID)
		}
	}
	for _, ph := range guide.PhrasesFor(guide.TalkEasyNo) {
		if ph.Step == "say-intentions" && !strings.Contains(words(n), plain(ph.Says)) {
			t.Errorf("%s is missing beside its part", ph.ID)
		}
	}
}
