package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/checkin"
	"afterward/core/contact"
	"afterward/core/find"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/talk"
	"afterward/core/trial"
)

// putAway puts a text into the journal.
func putAway(t *testing.T, s *Session, text string) (id string) {
	t.Helper()
	s.SetDraft("", text)
	id, err := s.KeepDraft("")
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// foundIn is where a word was found: each place with the way there.
func foundIn(s *Session, word string) (out []string) {
	for _, h := range viewFind(s, find.Query{Text: word, Limit: 50}).Hits {
		out = append(out, string(h.Place)+" "+h.Href)
	}
	slices.Sort(out)
	return out
}

// Whatever a person wrote, wherever they wrote it, is found there.
func TestEverythingWrittenIsFound(t *testing.T) {
	var d device
	s := d.open()
	entry := putAway(t, s, "marmalade in the journal")
	s.SetDraft("", "marmalade begun")
	s.SetDraft(guide.Prompts()[1].ID, "marmalade for a question")
	s.SetDraft(lineDraft(guide.ListReality), "marmalade for a list")
	s.SetDraft(draftIf, "marmalade if")
	s.SetDraft(guide.PromptLetter, "marmalade in a letter")
	for _, field := range []guide.PromptID{guide.ThreeDays()[1].ID, draftOwn, draftContact, draftReview, reportAsk} {
		s.SetDraft(field, "marmalade in a field")
	}
	item := guide.Items()[40]
	s.SetAnswerNote(item.ID, "marmalade beside an answer")
	s.mu.Lock()
	s.marks["keep-space"] = plan.Mark{Status: plan.Done, On: day, Note: "marmalade of a step"}
	s.own.all["own-a"] = plan.Own{Title: "marmalade step", Phase: "steady", On: day}
	s.ifThens.all["a"] = plan.IfThen{If: "marmalade", Then: "toast", On: day}
	s.trials.all["t"] = trial.Trial{Terms: []trial.Terms{{On: day, Works: "marmalade works"}}}
	s.watches.all["w"] = trial.Watch{Trial: "t", On: day, Seq: 1, Did: "marmalade did"}
	s.verdicts.all["v"] = trial.Verdict{Trial: "t", On: day, Seq: 2, Note: "marmalade note"}
	s.contacts.all["c"] = contact.Entry{On: day, Seq: 1, Who: contact.Me, Note: "marmalade of a contact"}
	s.urges.all["u"] = contact.Urge{Note: "marmalade of an urge"}
	s.talks.all["k"] = talk.Talk{On: day, Words: map[string]string{"facts": "marmalade of the talk", "said": "marmalade after it"}}
	s.edits++
	s.mu.Unlock()
	reality, _ := guide.ListByID(guide.ListReality)
	if _, err := s.AddLine(reality, "marmalade on a list", "", day); err != nil {
		t.Fatal(err)
	}
	s.SetCheckIn("x", day, func(e *checkin.Entry) { e.Note = "marmalade today" })
	s.SetWeek(day, "helped", "marmalade helped")
	want := []string{
		fmt.Sprintf("answer /check?n=%d", guide.ItemIndex(item.ID)+1), "contact /contact-log?c=c", "day /check-in?c=x", "week /week?w=0",
		"draft /write", "draft " + promptHref(2), "draft /list?l=" + string(guide.ListReality), "draft /if-then", "draft /write?for=letter",
		"draft /three-days", "draft /own-step", "draft /contact-log", "draft /trial", "draft /report",
		"if-then /if-then", "journal /write?e=" + entry, "list /list?l=" + string(guide.ListReality),
		"step /step?s=keep-space", "step /step?s=own-a", "talk /talk?t=k&p=facts", "talk /talk?t=k&p=after",
		"trial /trial?t=t", "trial /trial?t=t", "trial /trial?t=t", "urge /urges?u=u",
	}
	slices.Sort(want)
	if got := foundIn(s, "Marmalad"); !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	s.RemoveEntry(entry)
	s.SetDraft("", "")
	if got := foundIn(s, "marmalade"); len(got) != len(want)-2 {
		t.Errorf("two texts are gone, and %d of %d are found", len(got), len(want))
	}
}

// A letter that is sealed is found by nothing before its day, nor are answers about
// safety by what was chosen.
func TestWhatIsClosedIsNotFound(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft(guide.PromptLetter, "quince and marmalade")
	id, err := s.KeepDraft(guide.PromptLetter)
	if err != nil {
		t.Fatal(err)
	}
	if got := foundIn(s, "quince"); len(got) != 1 {
		t.Errorf("an open letter: %q", got)
	}
	if err := s.SealLetter(id, day.AddDays(30)); err != nil {
		t.Fatal(err)
	}
	if got := foundIn(s, "quince"); len(got) != 0 {
		t.Errorf("a sealed letter: %q", got)
	}
	d.day = day.AddDays(30) // nothing was written since
	if got := foundIn(s, "quince"); len(got) != 1 {
		t.Errorf("a letter on its day: %q", got)
	}
	for _, it := range guide.Items() {
		s.Answer(it.ID, it.Options[0].ID)
	}
	for _, h := range viewFind(s, find.Query{Text: "yes", Places: []find.Place{inAnswers}, Limit: 500}).Hits {
		it, _ := guide.ItemByID(guide.ItemID(h.ID))
		if it.Dimension == guide.DimSafety {
			t.Errorf("what was chosen for %s is shown", h.ID)
		}
	}
}

// Behind a closed lock nothing is found, and nothing of the index stays in memory; after
// the lock is opened all of it is found again.
func TestTheSearchForgetsWithTheLock(t *testing.T) {
	var d device
	s := d.open()
	putAway(t, s, "marmalade")
	lockIt(t, s)
	if got := foundIn(s, "marmalade"); len(got) != 1 {
		t.Fatalf("before: %q", got)
	}
	page := &findPage{}
	_, _ = rendered(t, s, page, func(p *findPage) {
		p.query, p.limit = "marmalade", hitsOfPage
		p.out = viewFind(s, p.asked())
	})
	s.Lock()
	if page.search(); page.query != "" || len(page.out.Hits) != 0 {
		t.Errorf("behind the lock the page has %q and %d texts", page.query, len(page.out.Hits))
	}
	if got := foundIn(s, "marmalade"); len(got) != 0 || s.finder.index.Len() != 0 {
		t.Errorf("behind the lock: %q, %d texts in memory", got, s.finder.index.Len())
	}
}

// A large journal is read in slices: what is not read yet is said to be so, and nothing
// that is read is read again when something is added.
func TestTheSearchReadsInSlices(t *testing.T) {
	smallSlices(t)
	var d device
	s := d.open()
	s.mu.Lock()
	for i := range 2000 {
		s.journal()[fmt.Sprint(i)] = journal.Entry{On: day.AddDays(-i), Seq: i + 1, Text: fmt.Sprintf("marmalade number %d, and %s", i, strings.Repeat("toast with butter ", 4))}
	}
	s.edits++
	s.mu.Unlock()
	v := viewFind(s, find.Query{Text: "marmalade", Limit: 10})
	if v.Reading == "" {
		t.Error("it says that all is read")
	}
	few := false
	for range 1000 {
		d.wait()
		if v = viewFind(s, find.Query{Text: "marmalade", Limit: 10}); v.Reading == "" {
			break
		}
		few = few || len(v.Hits) > 0
		if len(v.Hits) > hitsWhileReading || v.More != 0 {
			t.Fatalf("while it reads, %d are shown, and a way to %d more", len(v.Hits), v.More)
		}
	}
	if !few {
		t.Error("nothing is shown while it reads")
	}
	if v.Reading != "" || v.Count != "2000 places found." || v.More != 1990 {
		t.Fatalf("%q, %q, %d more", v.Reading, v.Count, v.More)
	}
	s.SetEntry("7", "quince")
	if v = viewFind(s, find.Query{Text: "quince", Limit: 10}); v.Reading != "" || len(v.Hits) != 1 {
		t.Errorf("one text was changed: %q, %d found", v.Reading, len(v.Hits))
	}
	if v = viewFind(s, find.Query{Text: "marmalade", Limit: 10}); v.Count != "1999 places found." {
		t.Errorf("then %q", v.Count)
	}
}

// doubtFind compares what a search finds with what one finds that is made anew from all there is.
func doubtFind(t interface {
	Helper()
	Fatalf(string, ...any)
}, s *Session, words ...string) {
	t.Helper()
	s.Entries() // reads the journal
	var fresh find.Index
	fresh.Sync(s.findable((*gatherer).journal))
	fresh.Read(1 << 30)
	for _, word := range words {
		q := find.Query{Text: word, Limit: 100_000}
		want, _ := fresh.Search(q)
		got := s.Find(q)
		if !got.Ready || fmt.Sprint(got.Hits) != fmt.Sprint(want) {
			t.Fatalf("%q finds %v, ready %v; want %v", word, got.Hits, got.Ready, want)
		}
	}
}

// Whatever happens to entries, letters and the rest, a search finds what one would that is made anew.
func TestTheSearchIsAlwaysUpToDate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := device{day: day}
		s := d.open()
		other := d.open() // another tab
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			id := rapid.SampledFrom([]string{"id1", "id2", "id3", "id4", "id5"}).Draw(t, "id")
			text := rapid.SampledFrom([]string{"marmalade", "toast and marmalade", "quince", ""}).Draw(t, "text")
			switch do := rapid.SampledFrom([]string{"new", "letter", "text", "tag", "bin", "back", "drop", "seal", "note", "tab", "remove there", "month", "look", "load"}).Draw(t, "do"); do {
			default:
				d.happens(t, s, do, id, text, "quince")
			case "letter":
				s.SetDraft(guide.PromptLetter, text)
				_, _ = s.KeepDraft(guide.PromptLetter)
			case "seal":
				_ = s.SealLetter(id, s.Today().AddDays(30))
			case "note":
				s.SetCheckIn("x", day, func(e *checkin.Entry) { e.Note = text })
			case "tab":
				_ = s.Flush()
				other.Reload("aw:entry:" + id)
				other.SetEntry(id, text+" elsewhere")
				_ = other.Flush()
				s.Reload("aw:entry:" + id)
			case "remove there":
				_ = s.Flush()
				other.Reload("aw:entry:" + id)
				other.RemoveEntry(id)
				_ = other.Flush()
				s.Reload("aw:entry:" + id)
				d.wait()
			case "month":
				d.day = s.Today().AddDays(30)
			case "look":
				doubtFind(t, s, "marmalade")
			case "load":
				_ = s.Flush()
				s.mu.Lock()
				s.load()
				s.mu.Unlock()
			}
		}
		doubtFind(t, s, "marmalade", "quince", "toast", "elsewhere")
	})
}

// What changes in a large journal while it is taken in for the search is found as it is in the end.
func TestTheSearchKeepsUpWhileItReads(t *testing.T) {
	smallSlices(t)
	var d device
	s := d.open()
	s.mu.Lock()
	for i := range 1000 {
		s.journal()[fmt.Sprint("e", i)] = journal.Entry{On: day.AddDays(-i), Seq: i + 1, Text: "marmalade"}
	}
	s.edits++
	s.mu.Unlock()
	if f := s.Find(find.Query{Text: "marmalade", Limit: 3}); f.Ready || f.Total != 0 {
		t.Fatalf("at once: %+v", f)
	}
	d.wait()
	s.SetEntry("e3", "quince of a late day")
	s.SetEntry("e900", "quince of an early day")
	s.RemoveEntry("e5")
	s.RemoveEntry("e950")
	for range 3 {
		d.wait()
	}
	f := s.Find(find.Query{Text: "quince", Limit: 3})
	if f.Ready || len(s.finder.rest) == 0 {
		t.Fatalf("all of it is read: %+v", f)
	}
	s.SetEntry("e901", "quince of an early day")
	s.RemoveEntry("e951")
	putAway(t, s, "quince of today")
	d.settle(t)
	doubtFind(t, s, "marmalade", "quince")
	if f := s.Find(find.Query{Text: "quince", Limit: 9}); f.Total != 4 || !f.Ready {
		t.Errorf("%+v", f)
	}
	s.mu.Lock()
	delete(s.entries, "e7") // and nothing says which: all is looked through
	s.edits++
	s.mu.Unlock()
	doubtFind(t, s, "marmalade")
}

// The page shows what was found with its day, marks it, and says when nothing is.
func TestThePageOfTheSearch(t *testing.T) {
	var d device
	s := d.open()
	putAway(t, s, "Marmalade <b>and</b> toast")
	show := func(query, group string) string {
		_, text := rendered(t, s, &findPage{}, func(p *findPage) {
			p.query, p.group, p.limit = query, group, hitsOfPage
			p.out = viewFind(s, p.asked())
			p.out.Guide, _ = viewHits(s, query, guideHits)
		})
		return text
	}
	if text := show("toas", ""); !strings.Contains(text, "<mark>toast</mark>") || !strings.Contains(text, "One place found.") || !strings.Contains(text, day.Long()) {
		t.Errorf("%s", text)
	}
	for query, want := range map[string]string{"": "A word is enough", "zebra": "has all of these words", "suicide": "If this is about you, now:", "jealous": "In the guide"} {
		if text := show(query, ""); !strings.Contains(text, want) {
			t.Errorf("%q does not show %q", query, want)
		}
	}
	if text := show("toast", "letters"); !strings.Contains(text, "Look everywhere, at any time") {
		t.Error("a narrow search that finds nothing does not lead out")
	}
}
