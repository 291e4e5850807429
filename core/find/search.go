package find

import (
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/wording"
)

// A Query is what to look for.
type Query struct {
	Text   string     // each word has to be in the text or its title
	Places []Place    // where; none for everywhere
	From   civil.Date // the first day; the zero Date for no bound
	Until  civil.Date // the last day; the zero Date for no bound
	Limit  int        // how many hits are wanted at most
}

// A Hit is one text that was found.
type Hit struct {
	Key
	On         civil.Date
	Title      string
	TitleMarks []wording.Span // in order, apart from each other
	Excerpt    string         // around the first word found; the beginning when that is in the title alone
	Marks      []wording.Span // in the excerpt, in order, apart from each other
}

// What is read of a query: more words make no answer better.
const (
	maxQueryBytes = 400
	maxQueryWords = 12
)

// Search returns the texts that have every word of the query, the newest first and
// those without a day last: at most Limit of them. total counts all. A word is found
// whole, with another ending ("watched" finds "watching") or as a beginning; capitals,
// accents and apostrophes do not matter, and what stands behind an apostrophe is found
// too. A query without a word finds nothing. A text
// that is not read yet is not found.
func (ix *Index) Search(q Query) (hits []Hit, total int) {
	words := queryWords(q.Text)
	if len(words) == 0 || len(ix.docs) == 0 {
		return nil, 0
	}
	has := make([]uint8, len(ix.docs)) // how many of the words a text has
	for i, w := range words {
		ix.mark(w, has, uint8(i))
	}
	for _, n := range ix.byAge() {
		d := &ix.docs[n]
		if int(has[n]) != len(words) || !q.allows(d.Doc) {
			continue
		}
		if total++; len(hits) < q.Limit {
			hits = append(hits, hitOf(d.Doc, words))
		}
	}
	return hits, total
}

func (q Query) allows(d Doc) bool {
	switch {
	case len(q.Places) > 0 && !slices.Contains(q.Places, d.Place):
		return false
	case !q.From.IsZero() && (d.On.IsZero() || d.On.Compare(q.From) < 0):
		return false
	}
	return q.Until.IsZero() || !d.On.IsZero() && d.On.Compare(q.Until) <= 0
}

// mark raises has to n+1 for the texts that have the word and all n before it.
func (ix *Index) mark(w queryWord, has []uint8, n uint8) {
	see := func(id uint32) {
		for _, doc := range ix.words[id].docs {
			if has[doc] == n {
				has[doc] = n + 1
			}
		}
	}
	from, _ := slices.BinarySearchFunc(ix.order, w.text, func(id uint32, text string) int { return compare(ix.words[id].text, text) })
	for _, id := range ix.order[from:] {
		if !strings.HasPrefix(ix.words[id].text, w.text) {
			break
		}
		see(id)
	}
	for _, id := range ix.words[len(ix.order):] { // read since, and not sorted yet
		if strings.HasPrefix(id.text, w.text) {
			see(ix.ids[id.text])
		}
	}
	for _, id := range ix.stems[w.stem] {
		see(id)
	}
}

func compare(a, b string) int { return strings.Compare(a, b) }

// byAge is every living text, the newest first.
func (ix *Index) byAge() []uint32 {
	if ix.newest != nil {
		return ix.newest
	}
	keys := make([]uint64, 0, len(ix.at)) // the age of each, and its number
	for n := range ix.docs {
		if d := &ix.docs[n]; !d.dead {
			keys = append(keys, uint64(age(d.On))<<32|uint64(n))
		}
	}
	slices.Sort(keys)
	ix.newest = make([]uint32, len(keys))
	day := 0 // where the texts of the day begin
	for i, key := range keys {
		ix.newest[i] = uint32(key)
		if i+1 == len(keys) || keys[i+1]>>32 != key>>32 {
			ix.sortDay(ix.newest[day : i+1])
			day = i + 1
		}
	}
	return ix.newest
}

// age is the smaller the later a day is, and the largest for none.
func age(d civil.Date) uint32 { return ^uint32(d.Year<<9 | d.Month<<5 | d.Day) }

// sortDay orders the texts of one day.
func (ix *Index) sortDay(list []uint32) {
	if len(list) < 2 {
		return
	}
	slices.SortFunc(list, func(a, b uint32) int {
		x, y := &ix.docs[a], &ix.docs[b]
		if x.Place != y.Place {
			return strings.Compare(string(x.Place), string(y.Place))
		}
		return strings.Compare(x.ID, y.ID)
	})
}

// A queryWord is one word of a query.
type queryWord struct{ text, stem string }

func queryWords(query string) (out []queryWord) {
	for w := (wording.Scanner{Text: query[:min(len(query), maxQueryBytes)]}); len(out) < maxQueryWords && w.Next(); {
		text := string(w.Word)
		out = append(out, queryWord{text, wording.Stem(text)})
	}
	return out
}

// fits reports whether a word of a text is one the query word finds.
func (q queryWord) fits(word []byte) bool {
	if len(word) == 0 || word[0] != q.text[0] { // endings never change the first letter
		return false
	}
	s := string(word)
	return strings.HasPrefix(s, q.text) || wording.Stem(s) == q.stem
}

func hitOf(d Doc, words []queryWord) Hit {
	h := Hit{Key: d.Key, On: d.On, Title: d.Title, TitleMarks: marksIn(d.Title, words)}
	at := 0
	for w := (wording.Scanner{Text: d.Text}); w.Next(); {
		if fitsAny(words, &w) {
			at = w.From
			break
		}
	}
	h.Excerpt = wording.Around(d.Text, at)
	h.Marks = marksIn(h.Excerpt, words)
	return h
}

// marksIn finds the places of a query's words in a text.
func marksIn(text string, words []queryWord) (marks []wording.Span) {
	for w := (wording.Scanner{Text: text}); w.Next(); {
		if fitsAny(words, &w) {
			marks = append(marks, wording.Span{From: w.From, To: w.To})
		}
	}
	return marks
}

// fitsAny reports whether the word a scanner is at is found by any of a query's words.
func fitsAny(words []queryWord, at *wording.Scanner) bool {
	return slices.ContainsFunc(words, func(q queryWord) bool { return q.fits(at.Word) || q.fits(at.Tail()) })
}
