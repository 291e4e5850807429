package app

import (
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/vault"
)

// Every question stands on the list and alone, with its reason, its sources and
// a field of its own.
func TestEveryPromptIsReachable(t *testing.T) {
	var d device
	list, _ := rendered(t, d.open(), &reflection{}, nil)
	all, links := words(list), hrefs(list)
	if len(guide.Prompts()) == 0 {
		t.Fatal("no questions")
	}
	for i, q := range guide.Prompts() {
		if !strings.Contains(all, plain(q.Ask)) || !slices.Contains(links, promptHref(i+1)) {
			t.Errorf("%s is not on the list", q.ID)
		}
		alone, text := rendered(t, d.open(), &reflection{}, func(p *reflection) { p.n = i + 1 })
		for _, want := range append(guide.SourceLines(q.Sources), q.Ask, q.Why) {
			if !strings.Contains(words(alone), plain(want)) {
				t.Errorf("%s alone lacks %q", q.ID, want)
			}
		}
		if !strings.Contains(text, `id="`+fieldPrompt(i+1)+`"`) {
			t.Errorf("%s has no field of its own", q.ID)
		}
		if len(draftID(q.ID)) > 64 || promptOf(draftID(q.ID)) != q.ID {
			t.Errorf("the draft of %s has the id %s", q.ID, draftID(q.ID))
		}
	}
	if promptOf(draftID("")) != "" || draftID("") != "entry" {
		t.Error("the free draft is not where it was")
	}
	for name := range groupNotes {
		if !slices.Contains(guide.PromptGroups(), name) {
			t.Errorf("a note for the group %q, which is not there", name)
		}
	}
	for _, line := range append(guide.Writing().Lines, guide.SourceLines(guide.Writing().Sources)...) {
		if !strings.Contains(all, plain(line)) {
			t.Errorf("how to write lacks %q", line)
		}
	}
}

// Drafts of different questions and the free one do not touch each other, and
// are there after a reload.
func TestDraftsPerQuestion(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft("", "free")
	for _, q := range guide.Prompts() {
		s.SetDraft(q.ID, "about "+string(q.ID))
	}
	d.wait()
	again := d.open()
	if again.Draft("") != "free" {
		t.Errorf("the free draft is %q", again.Draft(""))
	}
	for i, q := range guide.Prompts() {
		if got := again.Draft(q.ID); got != "about "+string(q.ID) {
			t.Errorf("%s: %q", q.ID, got)
		}
		p := &reflection{view: view{s: again}, n: i + 1}
		if texts := p.texts(); len(texts) != 1 || texts[fieldPrompt(i+1)] != "about "+string(q.ID) {
			t.Errorf("%s: the field would show %q", q.ID, texts)
		}
	}
}

// What one tab writes about a question reaches the field of another, and when
// both write, both texts are kept, with their question.
func TestTwoTabsOnOneQuestion(t *testing.T) {
	q := guide.Prompts()[0].ID
	var d device
	a, b := d.open(), d.open()
	a.SetDraft(q, "in the first")
	d.wait()
	b.Reload("aw:draft:" + draftID(q))
	if b.Draft(q) != "in the first" {
		t.Errorf("the other tab shows %q", b.Draft(q))
	}
	a.SetDraft(q, "in the first, longer")
	b.SetDraft(q, "in the second")
	d.wait()
	again := d.open()
	all := again.Draft(q)
	for _, e := range again.Answers(q) {
		all += "|" + e.Text
	}
	for _, want := range []string{"in the first, longer", "in the second"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is gone, or has lost its question: %q", want, all)
		}
	}
}

// A crash at any single write of keeping an answer loses neither the text nor
// the question.
func TestKeepingAnAnswerSurvivesACrash(t *testing.T) {
	q := guide.Prompts()[1].ID
	for crash := 0; ; crash++ {
		var d device
		s := d.open()
		s.SetDraft("", "free, and not to be touched")
		s.SetDraft(q, "the answer")
		d.wait()
		n := 0
		d.store.Fail = func(op vault.Op, _ string) error {
			if op == vault.OpSet || op == vault.OpRemove {
				if n++; n > crash {
					return errors.New("power cut")
				}
			}
			return nil
		}
		_, _ = s.KeepDraft(q)
		d.wait()
		d.store.Fail = nil
		again := d.open()
		kept := again.Answers(q)
		if again.Draft(q) != "the answer" && (len(kept) == 0 || kept[0].Text != "the answer") {
			t.Fatalf("crash after %d writes: lost", crash)
		}
		if again.Draft("") != "free, and not to be touched" {
			t.Fatalf("crash after %d writes: the free draft is %q", crash, again.Draft(""))
		}
		if n <= crash {
			if again.Draft(q) != "" || len(kept) != 1 || kept[0].Prompt != string(q) {
				t.Errorf("without a crash: draft %q, entries %+v", again.Draft(q), kept)
			}
			return
		}
	}
}

// Complaint to avoid: an old entry that no longer opens. Entries from before
// there were questions, and of questions this version does not know, are read
// and shown as plain ones.
func TestEntriesWithAndWithoutAQuestion(t *testing.T) {
	q := guide.Prompts()[0]
	var d device
	for key, body := range map[string]string{
		"aw:entry:old":    `{"on":"2026-11-19","seq":1,"text":"from before"}`,
		"aw:entry:future": `{"on":"2026-11-20","seq":2,"text":"from later","prompt":"no-such-question"}`,
		"aw:entry:asked":  `{"on":"2026-11-21","seq":3,"text":"an answer","prompt":"` + string(q.ID) + `"}`,
	} {
		_ = d.store.Set(key, `{"v":1,"kind":"entry","rev":1,"on":"2026-11-21","body":`+body+`}`)
	}
	s := d.open()
	if len(s.Unread()) != 0 || len(s.Entries()) != 3 {
		t.Fatalf("%d entries, unread %+v", len(s.Entries()), s.Unread())
	}
	for id, ask := range map[string]string{"old": "", "future": "", "asked": q.Ask} {
		e, _ := s.Entry(id)
		if askOf(e) != ask {
			t.Errorf("%s shows the question %q", id, askOf(e))
		}
		n, _ := rendered(t, s, &write{}, func(p *write) { p.id = id })
		if strings.Contains(words(n), plain(q.Ask)) != (ask != "") {
			t.Errorf("%s: the question above the text is wrong", id)
		}
	}
	s.SetEntry("future", "changed")
	d.wait()
	if e, _ := d.open().Entry("future"); !reflect.DeepEqual(e, journal.Entry{On: e.On, Seq: 2, Text: "changed", Prompt: "no-such-question"}) {
		t.Errorf("changing an entry of an unknown question made %+v", e)
	}
	n, _ := rendered(t, s, &write{}, nil)
	if got := words(n); strings.Count(got, plain(q.Ask)) != 1 || !strings.Contains(got, "from before") {
		t.Errorf("the journal shows %q", got)
	}
}

// The list marks what was begun and what was written, and "Another question"
// goes on to one that was not.
func TestMarksAndTheNextQuestion(t *testing.T) {
	all := guide.Prompts()
	var d device
	s := d.open()
	mark := func(id guide.PromptID) string {
		for _, g := range viewPrompts(s) {
			for _, r := range g.Rows {
				if n, _ := strconv.Atoi(strings.TrimPrefix(r.Href, "/reflect?p=")); all[n-1].ID == id {
					return r.Mark
				}
			}
		}
		return "not on the list"
	}
	s.SetDraft(all[1].ID, "begun")
	s.SetDraft(all[2].ID, "written")
	if _, err := s.KeepDraft(all[2].ID); err != nil {
		t.Fatal(err)
	}
	s.SetDraft(all[3].ID, " \n")
	for i, want := range []string{"", "Begun", "Written", ""} {
		if got := mark(all[i].ID); got != want {
			t.Errorf("%s is marked %q, want %q", all[i].ID, got, want)
		}
	}
	s.SetDraft(all[3].ID, "")
	if n := anotherPrompt(s, 1); n != 4 {
		t.Errorf("after the first comes number %d", n)
	}
	for _, q := range all {
		s.SetDraft(q.ID, "x")
	}
	if n := anotherPrompt(s, len(all)); n != 1 {
		t.Errorf("with something about each, after the last comes number %d", n)
	}
	if n := anotherPrompt(s, 1); n != 2 {
		t.Errorf("with something about each, after the first comes number %d", n)
	}
}

// The answers given before stand below the question they answer, and only there.
func TestEarlierAnswersStandBelow(t *testing.T) {
	all := guide.Prompts()
	var d device
	s := d.open()
	s.SetDraft(all[0].ID, "The first answer.")
	id, err := s.KeepDraft(all[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]bool{1: true, 2: false} {
		root, _ := rendered(t, s, &reflection{}, func(p *reflection) { p.n = n })
		if strings.Contains(words(root), "The first answer.") != want || slices.Contains(hrefs(root), "/write?e="+id) != want {
			t.Errorf("question %d: %s", n, words(root))
		}
	}
}

// The pages can be found: the links the other pages have.
func TestWaysToReadingAndReflecting(t *testing.T) {
	var d device
	for _, c := range []struct {
		from  []string
		wants []string
	}{
		{hrefsOf(t, &you{}, d.open()), []string{"/learn", "/reflect"}},
		{hrefsOf(t, &write{}, d.open()), []string{"/reflect"}},
	} {
		for _, want := range c.wants {
			if !slices.Contains(c.from, want) {
				t.Errorf("no way to %s among %v", want, c.from)
			}
		}
	}
}
