package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/settings"
	"afterward/core/talk"
	"afterward/core/trial"
)

// keptEntry lays an entry into the journal of a session.
func keptEntry(s *Session, id string, e journal.Entry) {
	if e.On.IsZero() {
		e.On = day
	}
	e.Seq = max(e.Seq, 1)
	s.change(ref{kindEntry, id}, func() { s.setEntry(id, e) })
}

// No page of the journal has anything to save: the words say that it is kept.
func TestNothingOfTheJournalIsToBeSaved(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	keptEntry(s, "e", journal.Entry{Text: "x"})
	for name, page := range map[string]func() string{
		"the journal": func() string { n, _ := rendered(t, s, &write{}, nil); return words(n) },
		"an entry":    func() string { n, _ := rendered(t, s, &write{}, func(p *write) { p.id = "e" }); return words(n) },
		"a letter":    func() string { n, _ := rendered(t, s, &write{}, func(p *write) { p.toNone = true }); return words(n) },
		"about a step": func() string {
			n, _ := rendered(t, s, &write{}, func(p *write) { p.about = journal.AboutOf(journal.AboutStep, "own-share") })
			return words(n)
		},
		"a question": func() string { n, _ := rendered(t, s, &reflection{}, func(p *reflection) { p.n = 1 }); return words(n) },
		"three days": func() string { return daysHTML(t, s) },
	} {
		text := strings.ToLower(page())
		if strings.Contains(text, "save") || name != "three days" && !strings.Contains(text, "kept") {
			t.Errorf("%s says %q", name, text)
		}
	}
}

// The list shows what is pinned first, with tags and what an entry is about; a tag that is gone shows all again.
func TestTheListOfTheJournal(t *testing.T) {
	d := device{day: day}
	s := d.open()
	answerStory(s, notYetStory)
	keptEntry(s, "a", journal.Entry{Text: "Pinned words", On: day.AddDays(-9), Pinned: true, Tags: []string{"sleep"}})
	keptEntry(s, "b", journal.Entry{Text: "About a step", Tags: []string{"Sleep", "work"}, About: journal.AboutOf(journal.AboutStep, "own-share")})
	keptEntry(s, "c", journal.Entry{Text: "Plain words", On: day.AddDays(-1)})
	p := &write{view: view{s: s}, shown: pageOfEntries}
	v := p.look()
	if len(v.Rows) != 3 || v.Rows[0].Opening != "Pinned words" || !v.Rows[0].Pinned || v.Rows[1].About != "The step “Write down your own share”" || v.Rows[1].Tags != "Sleep, work" {
		t.Errorf("%+v", v.Rows)
	}
	p.tag = "WORK"
	if v := p.look(); len(v.Rows) != 1 || v.All != 1 || v.Tag != "WORK" {
		t.Errorf("with a tag: %+v", v)
	}
	s.ChangeEntry("b", func(e *journal.Entry) { e.Tags = nil })
	if v := p.look(); len(v.Rows) != 3 || v.Tag != "" {
		t.Errorf("with a tag that is gone: %+v", v)
	}
	n, html := rendered(t, s, &write{}, nil)
	if !strings.Contains(html, `aria-pressed="false"`) || !slices.Contains(hrefs(n), "/write?e=a") || strings.Contains(words(n), "The bin:") {
		t.Error(words(n))
	}
	_ = s.ThrowAway("c")
	if n, _ := rendered(t, s, &write{}, nil); !slices.Contains(hrefs(n), "/bin") {
		t.Error("no way to the bin")
	}
}

// The journal comes with the rows of a screen and says that others follow; the way to earlier ones is there only
// when a page of rows does not show all.
func TestTheJournalComesWithTheRowsOfAScreen(t *testing.T) {
	for all, want := range map[int]struct {
		first, then int
		busy, more  bool
	}{
		3: {3, 3, false, false}, firstRows: {firstRows, firstRows, false, false}, firstRows + 1: {firstRows, firstRows + 1, true, false},
		pageOfEntries: {firstRows, pageOfEntries, true, false}, pageOfEntries + 5: {firstRows, pageOfEntries, true, true},
	} {
		d := device{day: day}
		s := d.open()
		for i := range all {
			keptEntry(s, fmt.Sprint("e", i), journal.Entry{Text: "Words", On: day.AddDays(-i)})
		}
		for _, c := range []struct {
			shown, rows int
			busy        bool
		}{{firstRows, want.first, want.busy}, {pageOfEntries, want.then, false}} {
			_, html := rendered(t, s, &write{}, func(p *write) { p.shown = c.shown })
			busy := !strings.Contains(html, `aria-busy="false"`)
			if got := strings.Count(html, "opening-words"); got != c.rows || busy != c.busy || strings.Contains(html, "Show earlier ones") != want.more {
				t.Errorf("%d entries: %d rows, busy %v, want %+v, more %v", all, got, busy, c, want.more)
			}
		}
	}
}

// What an entry is about has a plain name and a way there; where it is gone, a name only.
func TestWhatAnEntryIsAbout(t *testing.T) {
	d := device{day: day}
	s := d.open()
	answerStory(s, notYetStory)
	s.talks.all["t1"] = talk.Talk{On: day.AddDays(-20), Had: day.AddDays(-3)}
	s.talks.all["t2"] = talk.Talk{On: day.AddDays(-20), Gone: day}
	s.trials.all["x"] = trial.Trial{Terms: []trial.Terms{{On: day}}}
	s.contacts.all["c1"] = contact.Entry{On: day.AddDays(-1)}
	keptEntry(s, "l", journal.Entry{Text: "Dear you", Prompt: string(guide.PromptLetter)})
	for about, want := range map[journal.About]wayAbout{
		"step:own-share":  {"The step “Write down your own share”", "/step?s=own-share"},
		"step:none":       {Name: "A step that is not in your plan any more"},
		"talk:t1":         {"The talk of " + day.AddDays(-3).Long(), "/talk?t=t1"},
		"talk:t2":         {"The talk of " + day.AddDays(-20).Long(), "/talk?t=t2"},
		"talk:gone":       {Name: "A talk that is not here any more"},
		"trial:x":         {"The trial", "/trial?t=x"},
		"trial:gone":      {Name: "A trial that is not here any more"},
		"contact:c1":      {"Contact of " + day.AddDays(-1).Long(), "/contact-log?c=c1"},
		"contact:gone":    {Name: "A contact that is not on the log any more"},
		"letter:l":        {"The letter of " + day.Long(), "/write?e=l"},
		"letter:gone":     {Name: "A letter that is not here any more"},
		"weather:cloudy":  {Name: "Something this version of the app does not know"},
		"not even a kind": {Name: "Something this version of the app does not know"},
	} {
		if got := viewAbout(s, about); got != want {
			t.Errorf("%s: %+v, want %+v", about, got, want)
		}
		keptEntry(s, "e", journal.Entry{Text: "x", About: about})
		n, _ := rendered(t, s, &write{}, func(p *write) { p.id = "e" })
		if !strings.Contains(words(n), plain(want.Name)) || want.Href != "" && !slices.Contains(hrefs(n), want.Href) {
			t.Errorf("%s: the entry says %q", about, words(n))
		}
	}
}

// Each page that something can be written about leads there by ids alone, and lists what was written.
func TestPagesToWriteAbout(t *testing.T) {
	d := device{day: day}
	s := d.open()
	answerStory(s, notYetStory)
	s.talks.all["t1"] = talk.Talk{On: day}
	s.trials.all["x"] = trial.Trial{Terms: []trial.Terms{{On: day}}, Begun: day}
	s.contacts.all["c1"] = contact.Entry{On: day, Who: contact.Me, Channel: contact.ByText, About: contact.Personal}
	for i, about := range []journal.About{"step:own-share", "talk:t1", "trial:x", "contact:c1"} {
		keptEntry(s, "e"+string(rune('0'+i)), journal.Entry{Text: "Written about " + string(about), About: about})
	}
	pages := map[string]func() ([]string, string){
		"step-own-share": func() ([]string, string) {
			n, _ := rendered(t, s, &stepPage{}, func(p *stepPage) { p.id = guide.StepOwnShare })
			return hrefs(n), words(n)
		},
		"talk-t1": func() ([]string, string) { n, _ := rendered(t, s, &talkPage{}, nil); return hrefs(n), words(n) },
		"trial-x": func() ([]string, string) { n, _ := rendered(t, s, &trialPage{}, nil); return hrefs(n), words(n) },
		"contact-c1": func() ([]string, string) {
			n, _ := rendered(t, s, &contactLog{}, func(p *contactLog) { p.id = "c1" })
			return hrefs(n), words(n)
		},
	}
	for about, page := range pages {
		links, text := page()
		if !slices.Contains(links, "/write?about="+about) || !strings.Contains(text, "Written about "+strings.Replace(about, "-", ":", 1)) || strings.Count(text, "Written about") != 1 {
			t.Errorf("%s: %v, %s", about, links, text)
		}
		if got := aboutOf(aboutDraft + about); aboutHref(got) != "/write?about="+about {
			t.Errorf("%s comes back as %s", about, got)
		}
	}
	for _, odd := range []string{"", "x", "-", "step-", "Step-x", "step-ö", "step-" + strings.Repeat("x", 99)} {
		if got := aboutOf(aboutDraft + odd); got != "" {
			t.Errorf("%q is about %q", odd, got)
		}
	}
}

// The rows of the bin say how long each stays, and the way back and the way out name their entry.
func TestTheBinPage(t *testing.T) {
	d := device{day: day}
	s := d.open()
	n, _ := rendered(t, s, &binPage{}, nil)
	if !strings.Contains(words(n), "The bin is empty") {
		t.Error(words(n))
	}
	for id, ago := range map[string]int{"a": 0, "b": 29} {
		s.bin.all[id] = journal.Binned{Gone: day.AddDays(-ago), Entry: journal.Entry{On: day.AddDays(-ago), Seq: 1, Text: "words of " + id}}
	}
	s.bin.all["c"] = journal.Binned{Gone: day, Entry: journal.Entry{On: day.AddDays(-50), Seq: 1, Text: "\n "}}
	rows := viewBin(s.Bin(), s.Seal, day, "b")
	if rows[0].Opening != "words of a" || rows[0].Left != "30 more days here" || rows[1].Opening != "Without words" || rows[2].Left != "One more day here" || !rows[2].Asking {
		t.Errorf("%+v", rows)
	}
	n, html := rendered(t, s, &binPage{}, func(p *binPage) { p.asking = everything })
	if text := words(n); !strings.Contains(text, "for good: 3 entries?") || !strings.Contains(html, `id="bin-sure"`) || !strings.Contains(text, "Put it back : "+day.Long()) {
		t.Error(text)
	}
	p := &binPage{view: view{s: s}}
	p.s.EmptyBin("a", "b", "c")
	if s.CountBin() != 0 {
		t.Error("not empty")
	}
}

// The first question that is given looks ahead and has not been written about; after all of those, the others come.
func TestGiveMeAQuestion(t *testing.T) {
	var d device
	s := d.open()
	all := guide.Prompts()
	ahead := 0
	for n := firstPrompt(s); all[n-1].Ahead() && !s.Answered(all[n-1].ID); n = firstPrompt(s) {
		ahead++
		s.SetDraft(all[n-1].ID, "x")
		if ahead%2 == 0 {
			if _, err := s.KeepDraft(all[n-1].ID); err != nil {
				t.Fatal(err)
			}
		}
		if ahead > len(all) {
			t.Fatal("always the same")
		}
	}
	want := 0
	for i, q := range all {
		if q.Ahead() {
			want++
			if i >= want {
				t.Errorf("%s looks ahead and comes after one that looks back", q.ID)
			}
		}
	}
	if ahead != want || want < 10 || all[firstPrompt(s)-1].Ahead() {
		t.Errorf("%d questions of %d that look ahead, then number %d", ahead, want, firstPrompt(s))
	}
	n, _ := rendered(t, s, &reflection{}, nil)
	if !slices.Contains(hrefs(n), promptHref(firstPrompt(s))) {
		t.Error("it is not to be had")
	}
}

// What is said below a field: nothing without a choice, the time once it is over, breathing in the night.
func TestWhatIsSaidBelowAField(t *testing.T) {
	hour, now := 12, int64(0)
	d := device{day: day, minute: func() int { return 60 * hour }, seconds: func() int64 { return now }}
	s := d.open()
	if v := viewSitting(s); v != (sittingView{}) {
		t.Errorf("%+v", v)
	}
	s.SetWritingTime(15)
	for range 16 {
		s.Typed()
		now += 60
	}
	if v := viewSitting(s); v.Minutes != 15 || !strings.Contains(v.Over, "15 minutes") || v.Breathe {
		t.Errorf("%+v", v)
	}
	hour = 1
	n, html := rendered(t, s, &write{}, nil)
	if text := words(n); !strings.Contains(text, guide.StopAndBreathe().Lines[0]) || !strings.Contains(html, `id="breathe-offer"`) || !slices.Contains(hrefs(n), "/urge#breathe") {
		t.Errorf("in the night: %s", text)
	}
	for _, bad := range []string{"left", "late", "hurry", "remain"} {
		if strings.Contains(viewSitting(s).Over, bad) {
			t.Errorf("it says %q", viewSitting(s).Over)
		}
	}
	s.SetWritingTime(settings.NoTime)
	if v := viewSitting(s); v != (sittingView{}) {
		t.Errorf("without a time: %+v", v)
	}
}

// Undo takes the states of one text; another one, and a closed lock, begin anew.
func TestUndoingFollowsOneText(t *testing.T) {
	var u undoing
	u.follow("a", "one", 0)
	u.follow("a", "one two", 10)
	if u.states.Undo() != "one" {
		t.Errorf("back to %q", u.states.Text())
	}
	u.follow("b", "other", 20)
	if u.states.CanUndo() || u.states.Text() != "other" {
		t.Error("the states of one text reach another")
	}
	u.forget()
	if u.states != nil {
		t.Error("not forgotten")
	}
	s := (&device{}).open()
	u.typedInto("early", s) // a key before the page was filled
	p := &write{view: view{s: s}}
	s.SetDraft("", "free")
	if p.texts(); p.states == nil || p.states.Text() != "free" {
		t.Error("the open page has no states")
	}
	keptEntry(s, "e", journal.Entry{Text: "an entry"})
	p.id = "e"
	if p.texts(); p.states.Text() != "an entry" {
		t.Errorf("the entry has the states of %q", p.states.Text())
	}
	s.RemoveEntry("e") // in another tab: the open page is shown in its place
	if p.texts(); p.states.Text() != "free" || p.states.CanUndo() {
		t.Errorf("the words of an entry that is gone can be put into the open page: %q", p.states.Text())
	}
	r := &reflection{view: view{s: s}, n: 1}
	s.SetDraft(guide.Prompts()[0].ID, "an answer")
	if r.texts(); r.states == nil || r.states.Text() != "an answer" {
		t.Error("a question has no states")
	}
	r.n = 2
	if r.texts(); r.states.Text() != "" || r.states.CanUndo() {
		t.Errorf("the words of one question can be put under another: %q", r.states.Text())
	}
}
