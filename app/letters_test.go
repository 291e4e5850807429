package app

import (
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

const letterText = "Dear you, the hardest first."

// aLetter is a session with one kept letter.
func aLetter(t *testing.T, d *device) (s *Session, id string) {
	t.Helper()
	s = d.open()
	s.SetDraft(guide.PromptLetter, letterText)
	id, err := s.KeepDraft(guide.PromptLetter)
	if err != nil {
		t.Fatal(err)
	}
	return s, id
}

func TestMonthsOn(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{{"2026-11-21", 1, "2026-12-21"}, {"2026-11-21", 3, "2027-02-21"}, {"2026-08-31", 6, "2027-02-28"}, {"2027-08-31", 6, "2028-02-29"}, {"2026-12-31", 12, "2027-12-31"}, {"2028-02-29", 12, "2029-02-28"}} {
		if got := monthsOn(civil.MustParse(c.from), c.n).String(); got != c.want {
			t.Errorf("%s and %d months is %s, not %s", c.from, c.n, got, c.want)
		}
	}
	for _, c := range sealChoices(day) {
		if c.ID != sealOwn && sealProblem(c.Until, day) != "" {
			t.Errorf("%s cannot be chosen", c.ID)
		}
	}
}

func TestDaysALetterCanBeSealedUntil(t *testing.T) {
	for days, good := range map[int]bool{-1: false, 0: false, 1: true, journal.SealMax: true, journal.SealMax + 1: false} {
		if problem := sealProblem(day.AddDays(days), day); (problem == "") != good {
			t.Errorf("%d days on: %q", days, problem)
		}
	}
	if sealProblem(civil.Date{}, day) == "" {
		t.Error("no day is a day")
	}
}

// A sealed letter shows its day and none of its words, in every list and on its page,
// until the day comes; then it is read when the person says so.
func TestASealedLetterShowsOnlyItsDay(t *testing.T) {
	var d device
	s, id := aLetter(t, &d)
	shown := func(page *write, nav func(*write)) string { return writeHTML(t, s, page, nav) }
	own := func(p *write) { p.id = id }
	list := func(p *write) { p.toNone = true }
	if !strings.Contains(shown(&write{}, nil), letterText) || !strings.Contains(shown(&write{}, list), letterText) {
		t.Fatal("a letter that was never sealed is not in the lists")
	}
	until := day.AddDays(30)
	if err := s.SealLetter(id, until); err != nil {
		t.Fatal(err)
	}
	for _, when := range []struct {
		days int
		says string
	}{{0, "Sealed until " + until.Long()}, {29, "Sealed until " + until.Long()}, {30, "The day has come"}, {400, "The day has come"}} {
		d.day = day.AddDays(when.days)
		for name, nav := range map[string]func(*write){"journal": nil, "letters": list, "its page": own} {
			text := shown(&write{}, nav)
			if strings.Contains(text, letterText) {
				t.Errorf("after %d days %s shows its words", when.days, name)
			}
			if !strings.Contains(text, when.says) {
				t.Errorf("after %d days %s does not say %q: %s", when.days, name, when.says, text)
			}
		}
		_, raw := rendered(t, s, &write{}, own)
		if open := strings.Contains(raw, `id="letter-read-it"`); open != (when.days >= 30) {
			t.Errorf("after %d days it can be read: %v", when.days, open)
		}
		if strings.Contains(raw, `id="`+fieldEntry+`"`) {
			t.Errorf("after %d days it can be changed", when.days)
		}
	}
	read := shown(&write{}, func(p *write) { p.id = id; p.letterDo.read = true })
	if !strings.Contains(read, letterText) {
		t.Error("on its day it cannot be read")
	}
	s.BurnLetter(id)
	if strings.Contains(shown(&write{}, nil), "Sealed") || s.Seal(id) != (journal.Seal{}) {
		t.Error("something of a burnt letter is left")
	}
}

// writeHTML is what the page of writing says, and the letter wherever it hides in it.
func writeHTML(t *testing.T, s *Session, page *write, nav func(*write)) string {
	t.Helper()
	n, raw := rendered(t, s, page, nav)
	if strings.Contains(raw, letterText) {
		return words(n) + " " + letterText
	}
	return words(n)
}

// Reading is a wish of the page and never gets round a seal.
func TestWishingToReadOpensNoSeal(t *testing.T) {
	var d device
	s, id := aLetter(t, &d)
	if err := s.SealLetter(id, day.AddDays(10)); err != nil {
		t.Fatal(err)
	}
	_, raw := rendered(t, s, &write{}, func(p *write) { p.id = id; p.letterDo.read = true })
	if strings.Contains(raw, letterText) {
		t.Error("a sealed letter is read")
	}
}

// Before it is sealed the page says what that means, names the day, and asks once more.
func TestSealingSaysWhatItMeans(t *testing.T) {
	var d device
	s, id := aLetter(t, &d)
	n, _ := rendered(t, s, &write{}, func(p *write) {
		p.id = id
		p.letterDo.choice = "month"
	})
	for _, line := range guide.SealNote().Lines {
		if !strings.Contains(words(n), plain(line)) {
			t.Errorf("it does not say %q", line)
		}
	}
	p := &write{view: view{s: s}, id: id}
	if p.letterDo.until(day) != (civil.Date{}) {
		t.Error("something is chosen")
	}
	p.letterDo.choice, p.letterDo.sure = "year", "seal"
	n, _ = rendered(t, s, p, func(q *write) { q.id = id; q.letterDo = letterDo{choice: "year", sure: "seal"} })
	if want := "It opens on " + monthsOn(day, 12).Long() + ", and not before."; !strings.Contains(words(n), want) {
		t.Errorf("it does not say %q", want)
	}
}

// The other ways of writing are offered as far as they are open.
func TestWaysFromWriting(t *testing.T) {
	for name, c := range map[string]struct {
		st           story
		drafts, talk bool
	}{"met": {metStory, true, true}, "a stop": {stopStory, false, false}} {
		var d device
		s := d.open()
		answerStory(s, c.st)
		_, raw := rendered(t, s, &write{}, nil)
		if strings.Contains(raw, `id="to-drafts"`) != c.drafts || strings.Contains(raw, `id="to-talk"`) != c.talk || !strings.Contains(raw, `id="to-letter"`) {
			t.Errorf("%s: the ways are wrong", name)
		}
	}
}
