package find_test

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/find"
	"afterward/core/wording"
)

var day = civil.MustParse("2026-11-21")

func doc(place, id string, ago int, title, text string) find.Doc {
	return find.Doc{Key: find.Key{Place: find.Place(place), ID: id}, On: day.AddDays(-ago), Title: title, Text: text}
}

func indexOf(docs ...find.Doc) *find.Index {
	ix := &find.Index{}
	for _, d := range docs {
		ix.Put(d)
	}
	for !ix.Read(1) {
	}
	return ix
}

func ids(hits []find.Hit) string {
	var out []string
	for _, h := range hits {
		out = append(out, h.ID)
	}
	return strings.Join(out, " ")
}

func TestSearch(t *testing.T) {
	ix := indexOf(
		doc("entry", "old", 40, "", "The café by the canal, and rain. I watched the boats."),
		doc("entry", "new", 1, "", "Slept well. No rain today."),
		doc("letter", "letter", 7, "", "Dear you, it rained and I thought of the café."),
		doc("answer", "answer", 0, "Do you trust each other?", "Not since the spring."),
		find.Doc{Key: find.Key{Place: "list", ID: "line"}, Text: "Rain boots"},
	)
	for _, c := range []struct {
		query find.Query
		want  string
	}{
		{find.Query{Text: "rain"}, "new letter old line"},
		{find.Query{Text: "RAIN,"}, "new letter old line"},
		{find.Query{Text: "cafe"}, "letter old"},
		{find.Query{Text: "café rain"}, "letter old"},
		{find.Query{Text: "watching"}, "old"},
		{find.Query{Text: "ca"}, "letter old"},
		{find.Query{Text: "trust"}, "answer"},
		{find.Query{Text: "trust spring"}, "answer"},
		{find.Query{Text: "rain", Places: []find.Place{"entry", "list"}}, "new old line"},
		{find.Query{Text: "rain", From: day.AddDays(-7)}, "new letter"},
		{find.Query{Text: "rain", Until: day.AddDays(-7)}, "letter old"},
		{find.Query{Text: "rain", From: day.AddDays(-7), Until: day.AddDays(-7)}, "letter"},
		{find.Query{Text: "rain zebra"}, ""},
		{find.Query{Text: "ain"}, ""},
		{find.Query{Text: " . "}, ""},
		{find.Query{}, ""},
	} {
		c.query.Limit = 10
		if hits, total := ix.Search(c.query); ids(hits) != c.want || total != len(hits) {
			t.Errorf("%+v: %q, %d in all, want %q", c.query, ids(hits), total, c.want)
		}
	}
	if hits, total := ix.Search(find.Query{Text: "rain", Limit: 2}); ids(hits) != "new letter" || total != 4 {
		t.Errorf("two of %d: %q", total, ids(hits))
	}
	hits, _ := ix.Search(find.Query{Text: "trust spr", Limit: 1})
	if h := hits[0]; h.Title[h.TitleMarks[0].From:h.TitleMarks[0].To] != "trust" || h.Excerpt[h.Marks[0].From:h.Marks[0].To] != "spring" {
		t.Errorf("marked: %+v", h)
	}
}

// Words as they come out of other programs and other languages are found as they are typed.
func TestWordsWrittenOtherwiseAreFound(t *testing.T) {
	for text, queries := range map[string][]string{
		"I ﬁnally left the oﬃce": {"finally", "ﬁnally", "office"},
		"we break\u00adup":       {"breakup"},
		"C’est l’amour":          {"amour", "l'amour", "AMOU", "est"},
		"メールtest":                {"test", "メー"},
		"ＬＩＮＥ at １２":             {"line", "12"},
	} {
		ix := indexOf(doc("entry", "x", 0, "", text))
		for _, q := range queries {
			if hits, _ := ix.Search(find.Query{Text: q, Limit: 1}); len(hits) != 1 || len(hits[0].Marks) == 0 {
				t.Errorf("%q does not find %q: %+v", q, text, hits)
			}
		}
	}
}

// A text that is not read yet is not found, and reading goes on where it stopped.
func TestReadingInSlices(t *testing.T) {
	var ix find.Index
	for i := range 20 {
		ix.Put(doc("entry", fmt.Sprint(i), i, "", strings.Repeat("harbour ", 20)))
	}
	if _, n := ix.Search(find.Query{Text: "harbour"}); n != 0 || ix.Left() == 0 {
		t.Errorf("%d found before anything was read", n)
	}
	last, slices := 0, 0
	for done := false; !done; slices++ {
		done = ix.Read(500)
		_, n := ix.Search(find.Query{Text: "harb"})
		if n < last {
			t.Fatalf("%d found, and %d before", n, last)
		}
		last = n
	}
	if last != 20 || slices < 4 || ix.Left() != 0 {
		t.Errorf("%d found after %d slices, %d bytes left", last, slices, ix.Left())
	}
}

// Each word that was read finds its texts, while words are new and while they are in the alphabet; what is left is
// counted.
func TestEachWordFindsAtOnce(t *testing.T) {
	const n, size = 4000, len("harbour aaaa")
	name := func(i int) string {
		i = i * 2777 % n // in no order
		return string([]byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676), 'x'})
	}
	var ix find.Index
	for i := range n {
		ix.Put(doc("entry", name(i), i%9, "", "harbour "+name(i)))
	}
	for read := 0; read < n; {
		ix.Read(20 * size)
		_, now := ix.Search(find.Query{Text: "harbour"})
		if now <= read || ix.Left() != (n-now)*size {
			t.Fatalf("%d texts read and %d bytes left, after %d texts", now, ix.Left(), read)
		}
		for _, i := range []int{0, read / 2, read, now - 1} {
			if hits, _ := ix.Search(find.Query{Text: name(i), Limit: 2}); ids(hits) != name(i) {
				t.Fatalf("after %d texts %s finds %q", now, name(i), ids(hits))
			}
		}
		read = now
	}
	for i := range n {
		if hits, _ := ix.Search(find.Query{Text: name(i), Limit: 2}); ids(hits) != name(i) {
			t.Fatalf("%s finds %q", name(i), ids(hits))
		}
	}
	if _, all := ix.Search(find.Query{Text: "b"}); all != n/26+1 {
		t.Errorf("%d begin with b", all)
	}
	ix.Put(doc("entry", "late", 0, "", "unread"))
	if ix.Left() != len("unread") {
		t.Errorf("%d bytes left of a new text", ix.Left())
	}
	if ix.Remove(find.Key{Place: "entry", ID: "late"}); ix.Left() != 0 {
		t.Errorf("%d bytes left when it is gone", ix.Left())
	}
}

// Texts stand by their day, the newest first, whatever the year; those of one day by place and id, those of none last.
func TestTextsStandByTheirDay(t *testing.T) {
	var docs []find.Doc
	for i, on := range []string{"", "0001-01-01", "0999-12-31", "1999-12-31", "2000-01-01", "2026-01-31", "2026-02-01", "2026-11-30", "2026-12-01", "9999-12-31"} {
		for _, place := range []string{"list", "entry"} {
			for _, id := range []string{"b", "a"} {
				docs = append(docs, find.Doc{Key: find.Key{Place: find.Place(place), ID: id + fmt.Sprint(9-i)}, On: civil.MustParse(on), Text: "rain"})
			}
		}
	}
	rand.New(rand.NewPCG(1, 1)).Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	hits, _ := indexOf(docs...).Search(find.Query{Text: "rain", Limit: 100})
	if len(hits) != len(docs) {
		t.Fatalf("%d of %d", len(hits), len(docs))
	}
	for i, h := range hits {
		if want := string("abab"[i%4]) + fmt.Sprint(i/4); h.ID != want || (h.Place == "entry") != (i%4 < 2) {
			t.Errorf("number %d is %v, want %s", i, h.Key, want)
		}
	}
}

// A place that is left alone keeps its texts.
func TestSyncLeavesPlacesAlone(t *testing.T) {
	ix := indexOf(doc("entry", "a", 0, "", "rain"), doc("list", "a", 1, "", "rain"), doc("list", "b", 1, "", "rain"))
	ix.Sync(slices.Values([]find.Doc{doc("list", "b", 1, "", "rain"), doc("list", "c", 2, "", "rain")}), "entry", "letter")
	ix.Read(1 << 20)
	if hits, _ := ix.Search(find.Query{Text: "rain", Limit: 9}); ids(hits) != "a b c" || hits[0].Place != "entry" {
		t.Errorf("%+v", hits)
	}
}

// What is the same is not read again.
func TestSyncReadsOnlyWhatIsNew(t *testing.T) {
	docs := []find.Doc{doc("entry", "a", 0, "", "one"), doc("entry", "b", 1, "", "two"), doc("entry", "c", 2, "", "three")}
	ix := indexOf(docs...)
	docs[1].Text = "four"
	ix.Sync(slices.Values(append(docs[:2:2], doc("entry", "d", 3, "", "five"))))
	if ix.Left() != len("four")+len("five") || ix.Len() != 3 {
		t.Errorf("%d bytes to read, %d texts", ix.Left(), ix.Len())
	}
	ix.Read(1 << 20)
	for word, n := range map[string]int{"one": 1, "two": 0, "three": 0, "four": 1, "five": 1} {
		if _, got := ix.Search(find.Query{Text: word}); got != n {
			t.Errorf("%s: %d", word, got)
		}
	}
}

// wordsOf are the words of a text as the search knows them.
func wordsOf(text string) (out []string) {
	for w := (wording.Scanner{Text: text}); w.Next(); {
		out = append(out, string(w.Word))
	}
	return out
}

// slow is what Search promises, worked out without an index.
func slow(all map[find.Key]find.Doc, q find.Query) (out []find.Key) {
	words := wordsOf(q.Text)
	for _, d := range slices.SortedFunc(maps.Values(all), func(a, b find.Doc) int {
		return cmp.Or(b.On.Compare(a.On), cmp.Compare(a.Place, b.Place), cmp.Compare(a.ID, b.ID))
	}) {
		has := append(wordsOf(d.Title), wordsOf(d.Text)...)
		missing := slices.ContainsFunc(words, func(q string) bool {
			return !slices.ContainsFunc(has, func(w string) bool { return strings.HasPrefix(w, q) || wording.Stem(w) == wording.Stem(q) })
		})
		if len(words) > 0 && !missing && (len(q.Places) == 0 || slices.Contains(q.Places, d.Place)) {
			out = append(out, d.Key)
		}
	}
	return out
}

// However texts come, change and go, each word of each text finds it, a text that is
// gone is found by none, and the answer is that of looking through all of them.
func TestSearchIsLookingThroughAll(t *testing.T) {
	vocabulary := []string{"rain", "rained", "Café", "cafe", "the", "ex’s", "walk", "walking", "我", "a", "Straße", "strass"}
	rapid.Check(t, func(t *rapid.T) {
		var ix find.Index
		all := map[find.Key]find.Doc{}
		text := func(label string) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(vocabulary), 0, 6).Draw(t, label), rapid.SampledFrom([]string{" ", ", ", "\n"}).Draw(t, "between"))
		}
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			d := doc(rapid.SampledFrom([]string{"entry", "list"}).Draw(t, "place"), rapid.SampledFrom([]string{"a", "b", "c", "d"}).Draw(t, "id"), rapid.IntRange(0, 3).Draw(t, "ago"), text("title"), text("text"))
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				ix.Remove(d.Key)
				delete(all, d.Key)
			case 1:
				delete(all, d.Key)
				ix.Sync(maps.Values(all))
			default:
				ix.Put(d)
				all[d.Key] = d
			}
			for !ix.Read(rapid.IntRange(1, 30).Draw(t, "slice")) {
			}
			q := find.Query{Text: text("query"), Limit: 100}
			if rapid.Bool().Draw(t, "narrow") {
				q.Places = []find.Place{"list"}
			}
			hits, total := ix.Search(q)
			var got []find.Key
			for _, h := range hits {
				got = append(got, h.Key)
			}
			if want := slow(all, q); !slices.Equal(got, want) || total != len(want) {
				t.Fatalf("%q finds %v, want %v", q.Text, got, want)
			}
		}
		for key, d := range all {
			for _, w := range wordsOf(d.Text) {
				if hits, _ := ix.Search(find.Query{Text: w, Limit: 100}); !slices.ContainsFunc(hits, func(h find.Hit) bool { return h.Key == key }) {
					t.Fatalf("%q does not find %q", w, d.Text)
				}
			}
			ix.Remove(key)
			for _, w := range wordsOf(d.Text) {
				if hits, _ := ix.Search(find.Query{Text: w, Limit: 100}); slices.ContainsFunc(hits, func(h find.Hit) bool { return h.Key == key }) {
					t.Fatalf("%q finds %q, which is gone", w, d.Text)
				}
			}
		}
	})
}

// Months of changes in one page leave no heap of words behind, and nothing is lost when
// they are swept away.
func TestManyChangesAreSwept(t *testing.T) {
	var ix find.Index
	docs := map[find.Key]find.Doc{}
	for i := range 4000 {
		d := doc("entry", fmt.Sprint(i%7), i%7, "", fmt.Sprintf("harbour number%d", i))
		docs[d.Key] = d
		ix.Sync(maps.Values(docs))
		ix.Read(1 << 20)
	}
	if _, n := ix.Search(find.Query{Text: "harbour"}); n != 7 {
		t.Errorf("%d found", n)
	}
	for i := 3993; i < 4000; i++ {
		if _, n := ix.Search(find.Query{Text: fmt.Sprintf("number%d", i)}); n != 1 {
			t.Errorf("the newest text %d is found %d times", i, n)
		}
	}
	if _, n := ix.Search(find.Query{Text: "number12"}); n != 0 {
		t.Error("an old text is found")
	}
}

func FuzzSearch(f *testing.F) {
	for _, q := range []string{"", "a", "don’t stop", "''s's", "\xff\xfe", "ÄÖÜß é", "e\u0301\u0301", strings.Repeat("word ", 200), strings.Repeat("a", 5000), "没有"} {
		f.Add(q, "One text about don’t and ß, "+q)
	}
	f.Fuzz(func(t *testing.T, query, text string) {
		ix := indexOf(doc("entry", "x", 0, text, text), doc("entry", "y", 1, "", query))
		hits, total := ix.Search(find.Query{Text: query, Limit: 5})
		if len(wordsOf(query)) > 0 && !slices.ContainsFunc(hits, func(h find.Hit) bool { return h.ID == "y" }) {
			t.Fatalf("%q does not find itself", query)
		}
		if total != len(hits) {
			t.Fatalf("%d of %d", len(hits), total)
		}
		for _, h := range hits {
			for text, marks := range map[string][]wording.Span{h.Title: h.TitleMarks, h.Excerpt: h.Marks} {
				last := 0
				for _, m := range marks {
					if m.From < last || m.To <= m.From || m.To > len(text) || utf8.ValidString(text) && !utf8.ValidString(text[m.From:m.To]) {
						t.Fatalf("mark %v in %q", m, text)
					}
					last = m.To
				}
			}
			if len(h.Excerpt) > wording.MaxExcerpt {
				t.Fatalf("excerpt of %d bytes", len(h.Excerpt))
			}
		}
	})
}

// written makes n texts of about 400 bytes from 20,000 words, as often as people use them.
func written(n int) []find.Doc {
	rng := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rng, 1.1, 3, 20000)
	var out []find.Doc
	for i := range n {
		var b strings.Builder
		for b.Len() < 400 {
			w := zipf.Uint64()
			for range 2 + w%9 {
				b.WriteByte('a' + byte(w%26))
				w = w*31/7 + 5
			}
			b.WriteByte(' ')
		}
		out = append(out, doc("entry", fmt.Sprint(i), i/3, "", b.String()))
	}
	return out
}

func BenchmarkRead10000(b *testing.B) {
	docs := written(10_000)
	b.ReportAllocs()
	for b.Loop() {
		indexOf(docs...)
	}
}

func BenchmarkSearch10000(b *testing.B) {
	docs := written(10_000)
	ix := indexOf(docs...)
	for _, query := range []string{"a", wordsOf(docs[0].Text)[0], wordsOf(docs[0].Text)[1] + " " + wordsOf(docs[0].Text)[2], "zzzz"} {
		_, n := ix.Search(find.Query{Text: query})
		b.Run(fmt.Sprintf("%d-found", n), func(b *testing.B) {
			for b.Loop() {
				ix.Search(find.Query{Text: query, Limit: 30})
			}
		})
	}
}

func BenchmarkSync10000(b *testing.B) {
	docs := written(10_000)
	ix := indexOf(docs...)
	for b.Loop() {
		ix.Sync(slices.Values(docs))
	}
}
