package guide

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"afterward/core/wording"
)

// docsOf makes an index of documents written as "title|lead|body".
func docsOf(texts ...string) *searchIndex {
	var docs []searchDoc
	for _, text := range texts {
		parts := append(strings.Split(text, "|"), "", "")
		docs = append(docs, searchDoc{kind: HitArticle, id: text, title: parts[0], lead: parts[1], body: []string{parts[2]}})
	}
	return (&indexing{docs: docs}).whole()
}

// ranked are the ids of what a query finds, in order.
func (ix *searchIndex) ranked(query string) []string {
	var out []string
	for _, f := range ix.find(parseQuery(query)) {
		out = append(out, ix.docs[f.doc].id)
	}
	return out
}

func TestSearchRanks(t *testing.T) {
	ix := docsOf("Other|Other|About trust", "Other|About trust|Other", "Entrusted|x|x", "Trusting|x|x", "Trustworthy|x|x", "About trust|x|x", "Trust again, one", "Trust again, two")
	got := strings.Join(ix.ranked("trust"), " / ")
	want := "About trust|x|x / Trust again, one / Trust again, two / Trusting|x|x / Trustworthy|x|x / Other|About trust|Other / Other|Other|About trust"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := ix.ranked("trust one"); len(got) != 1 || got[0] != "Trust again, one" {
		t.Errorf("two words: %q", got)
	}
}

// What a person types, and a text it has to find.
func TestSearchFindsWhatIsMeant(t *testing.T) {
	for _, c := range [][2]string{
		{"jealous", "Jealousy"}, {"jealousy", "A jealous night"}, {"JEALOUS", "jealousy"}, {"lonely", "loneliness"}, {"loneliness", "Lonely evenings"},
		{"watch", "Watching them"}, {"watching", "They watch"}, {"watchin", "They watch"}, {"watched", "watches"}, {"stop", "It stopped"}, {"stopping", "stops"},
		{"reply", "replies"}, {"replied", "A reply"}, {"try", "tries"}, {"tried", "Trying"}, {"apologise", "An apology"}, {"apologizing", "apologies"},
		{"messages", "one message"}, {"abused", "abuse"}, {"grief", "grieving"}, {"forgiveness", "forgive"}, {"writing", "written"}, {"agree", "agreements"}, {"happened", "it happens"}, {"frightened", "frightening"},
		{"dont", "Don’t"}, {"don't", "Don’t"}, {"don’t", "dont"}, {"ex's", "your ex"}, {"ex", "your ex’s mail"}, {"cafe", "The café"}, {"café", "cafe"},
		{"cafe\u0301", "cafe"}, {"tuerkiye", "Tuerkiye"}, {"Turkiye", "Türkiye"}, {"strasse", "Straße"}, {"wie", "Wien"}, {"the", "the end"}, {"of the end", "An end"},
		{"‘quoted’", "quoted"}, {"if-then", "If this, then that: an if-then plan"}, {"24", "24 hours"}, {"can’t sleep", "Sleep"}, {"he blocked me", "They have blocked you"},
	} {
		if got := docsOf("Zebra", c[1]).ranked(c[0]); len(got) != 1 {
			t.Errorf("%q does not find %q (%q)", c[0], c[1], got)
		}
	}
	for _, c := range [][2]string{
		{"jealous", "zeal"}, {"ex", "text"}, {"no", "an answer"}, {"trust gone", "trust"}, {"", "all"}, {" ,.! ", "all"}, {"的", "all"}, {"texting", "a test"}, {"xylophone", "all"}, {"therapeutic", "there"}, {"\xff", "all"},
	} {
		if got := docsOf(c[1]).ranked(c[0]); len(got) != 0 {
			t.Errorf("%q finds %q", c[0], c[1])
		}
	}
}

// Typing goes on: every beginning of a query that ends in hits has hits too, so
// the list never goes blank on the way.
func TestSearchWhileTyping(t *testing.T) {
	ix := docsOf("They watch", "A lonely evening", "Replies")
	for _, typed := range []string{"watching", "watched", "loneliness", "replying"} {
		for n := 1; n <= len(typed); n++ {
			if len(ix.ranked(typed[:n])) == 0 {
				t.Errorf("%q finds nothing on the way to %q", typed[:n], typed)
			}
		}
	}
}

func TestSearchCoversThePublishedGuide(t *testing.T) {
	lists := map[HitKind]int{HitArticle: len(Articles()), HitPrompt: len(Prompts()), HitStep: len(Steps()), HitFinding: len(Findings()), HitQuestion: len(Items()), HitCountry: len(Countries()),
		HitRule: len(ContactRules()), HitPhrase: len(Phrases()), HitTalkPart: len(TalkParts())}
	got := map[HitKind]int{HitArticle: 0, HitPrompt: 0}
	for _, d := range searchable().docs {
		got[d.kind]++
		hits, total := SearchOpen(d.title, 400, nil)
		found := false
		for _, h := range hits {
			found = found || h.Kind == d.kind && h.ID == d.id && h.Title == d.title
		}
		if !found {
			t.Errorf("%s %s is not among the %d found by its own title %q", d.kind, d.id, total, d.title)
		}
		if d.title == "" {
			t.Errorf("%s %s has no title", d.kind, d.id)
		}
	}
	if !reflect.DeepEqual(got, lists) {
		t.Errorf("indexed %v, published %v", got, lists)
	}
	if len(searchable().docs) > 1<<16-1 || len(searchable().words) > 1<<16-1 {
		t.Error("too much for the width of the numbers in the index")
	}
	// The why of a question is found, not only what is asked.
	for _, h := range Search("taking a no as final", 10) {
		if h.Kind == HitQuestion && h.ID == string(TakeANo) {
			return
		}
	}
	t.Error("a question is not found by the reason for it")
}

func TestSearchOpenCountsWhatItMayShow(t *testing.T) {
	all, n := SearchOpen("message", 3, nil)
	if len(all) != 3 || n <= 3 {
		t.Fatalf("%d of %d", len(all), n)
	}
	steps, open := SearchOpen("message", 1000, func(k HitKind, id string) bool { return k == HitStep && id != string(StepFirstMessage) })
	if len(steps) != open || open == 0 || open >= n {
		t.Errorf("%d shown, %d counted, of %d", len(steps), open, n)
	}
	for _, h := range steps {
		if h.Kind != HitStep || h.ID == string(StepFirstMessage) {
			t.Errorf("%s %s was not open", h.Kind, h.ID)
		}
	}
	for _, limit := range []int{0, -1} {
		if hits, total := SearchOpen("message", limit, nil); hits != nil || total != n {
			t.Errorf("limit %d: %d hits of %d", limit, len(hits), total)
		}
	}
}

func TestExcerptsShowWhatWasFound(t *testing.T) {
	long := strings.Repeat("Quiet words about nothing at all, and some more. ", 20) + "Then the harbour appears — where you least look. " + strings.Repeat("And on it goes for a long while. ", 20)
	d := docsOf("Title||" + long).docs[0]
	d.body = []string{"Short.", long}
	text, marks := d.excerpt(parseQuery("harbour"))
	if len(marks) != 1 || text[marks[0].From:marks[0].To] != "harbour" || !strings.HasPrefix(text, wording.Ellipsis) || !strings.HasSuffix(text, wording.Ellipsis) {
		t.Errorf("%q %v", text, marks)
	}
	if text, marks := d.excerpt(parseQuery("title")); text != "Short." || marks != nil {
		t.Errorf("found in the title alone: %q %v", text, marks)
	}
	d.lead = "Don’t look for the harbours’ lights, Zoë’s."
	for query, want := range map[string]string{"harbour zoe": "harbours|Zoë’s", "dont": "Don’t", "look lights": "look|lights"} {
		text, marks = d.excerpt(parseQuery(query))
		var got []string
		for _, m := range marks {
			got = append(got, text[m.From:m.To])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q marks %q in %q", query, got, text)
		}
	}
}

// checkHits holds what Search promises of any query.
func checkHits(t *testing.T, query string, limit int) {
	hits := Search(query, limit)
	if len(hits) > max(0, limit) {
		t.Fatalf("%d hits, limit %d", len(hits), limit)
	}
	if again := Search(query, limit); !reflect.DeepEqual(hits, again) {
		t.Fatal("twice the same query, two answers")
	}
	for _, h := range hits {
		if len(h.Excerpt) > wording.MaxExcerpt || !utf8.ValidString(h.Excerpt) {
			t.Fatalf("%s: excerpt %q", h.ID, h.Excerpt)
		}
		for text, marks := range map[string][]Span{h.Title: h.TitleMarks, h.Excerpt: h.Marks} {
			last := 0
			for _, m := range marks {
				if m.From < last || m.To <= m.From || m.To > len(text) || !utf8.ValidString(text[m.From:m.To]) {
					t.Fatalf("%s: mark %v in %q", h.ID, m, text)
				}
				last = m.To
			}
		}
		if len(h.TitleMarks)+len(h.Marks) == 0 {
			t.Fatalf("%q: nothing is marked in %+v", query, h)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, q := range []string{"", "a", "jealousy", "don’t stop", "''''", "s's", "ing ed ness", "\xff\xfe", "ÄÖÜß é", "e\u0301\u0301", strings.Repeat("word ", 200), strings.Repeat("a", 5000), "’s ’s", "没有", "aaaaies", "ssss", "iii"} {
		f.Add(q, 7)
	}
	f.Fuzz(func(t *testing.T, query string, limit int) {
		checkHits(t, query, min(limit, 50))
		for w := (wording.Scanner{Text: query}); w.Next(); {
			if s := string(w.Word); len(wording.Stem(s)) == 0 || len(wording.Stem(s)) > len(s) {
				t.Fatalf("Stem(%q) = %q", s, wording.Stem(s))
			}
		}
	})
}

var benchQueries = []struct{ name, query string }{
	{"one-letter", "a"}, {"word", "jealousy"}, {"common", "you"}, {"three-words", "message no answer"}, {"nothing", "xylophone"},
}

func BenchmarkSearch(b *testing.B) {
	Search("warm", 1)
	for _, q := range benchQueries {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Search(q.query, 20)
			}
		})
	}
}

// A word as it is typed, letter by letter: all searches together.
func BenchmarkSearchTyping(b *testing.B) {
	const typed = "no answer to my message"
	Search("warm", 1)
	for b.Loop() {
		for n := 1; n <= len(typed); n++ {
			Search(typed[:n], 20)
		}
	}
}

// An index that is made in small steps is the same, and a search does not wait for the last of them.
func TestPreparedInSteps(t *testing.T) {
	docs := searchDocs()
	at := (&indexing{docs: docs}).whole()
	x := indexing{docs: docs}
	steps, last := 1, x.step(100)
	for ; last > 0; steps++ {
		left := x.step(100)
		if left >= last {
			t.Fatalf("%d documents left after %d", left, last)
		}
		last = left
	}
	if steps < 100 || !reflect.DeepEqual(x.whole(), at) {
		t.Errorf("another index after %d steps", steps)
	}
	half := indexing{docs: docs}
	half.step(10_000)
	if left := half.step(10_000); left == 0 || !reflect.DeepEqual(half.whole(), at) {
		t.Errorf("a search in the middle, with %d documents left, has another index", left)
	}
}

func BenchmarkSearchIndex(b *testing.B) {
	docs := searchDocs()
	b.ReportAllocs()
	for b.Loop() {
		(&indexing{docs: docs}).whole()
	}
}
