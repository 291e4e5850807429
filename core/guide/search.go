package guide

import (
	"cmp"
	"slices"

	"afterward/core/wording"
)

// A HitKind says what a hit is.
type HitKind string

const (
	HitArticle  HitKind = "article"
	HitPrompt   HitKind = "prompt"
	HitStep     HitKind = "step"
	HitFinding  HitKind = "finding"
	HitQuestion HitKind = "question"
	HitRule     HitKind = "rule" // of contact
	HitPhrase   HitKind = "phrase"
	HitTalkPart HitKind = "talk"
	HitCountry  HitKind = "country" // its help lines
)

// A Span is a piece of a text that was found.
type Span = wording.Span

// A Hit is one thing a search found.
type Hit struct {
	Kind       HitKind
	ID         string // of what was found; the code of a country
	Title      string
	TitleMarks []Span // in order, apart from each other
	Excerpt    string // at most wording.MaxExcerpt bytes around the first place found; the beginning when that is in the title alone
	Marks      []Span // in the excerpt, in order, apart from each other
}

// Search finds what the guide publishes by its words: at most limit hits, the
// best first, the same for the same query. Every word of the query has to be
// there, whole, with another ending ("jealous" finds "jealousy"), as a beginning
// or in the guide's own word for it ("kids" finds "children"); capitals, accents
// and the kind of apostrophe do not matter. A query without a word finds nothing.
func Search(query string, limit int) []Hit {
	hits, _ := SearchOpen(query, limit, nil)
	return hits
}

// SearchOpen is Search among what open allows; nil allows all. total counts
// everything found, shown or not.
func SearchOpen(query string, limit int, open func(HitKind, string) bool) (hits []Hit, total int) {
	words := parseQuery(query)
	if len(words) == 0 {
		return nil, 0
	}
	ix := searchable()
	found := ix.find(words)
	if open != nil {
		found = slices.DeleteFunc(found, func(f scored) bool { d := ix.docs[f.doc]; return !open(d.kind, d.id) })
	}
	total = len(found)
	for _, f := range found[:min(total, max(0, limit))] {
		d := ix.docs[f.doc]
		h := Hit{Kind: d.kind, ID: d.id, Title: d.title, TitleMarks: marksIn(d.title, words)}
		h.Excerpt, h.Marks = d.excerpt(words)
		hits = append(hits, h)
	}
	return hits, total
}

// The weight of a match, by where it stands and how well it fits: the place
// counts more than the fit.
var weights = [3][3]uint16{
	inTitle: {fitWhole: 99, fitEnding: 93, fitPrefix: 87},
	inLead:  {fitWhole: 39, fitEnding: 35, fitPrefix: 31},
	inBody:  {fitWhole: 15, fitEnding: 12, fitPrefix: 9},
}

// A scored is a document that has every word of the query.
type scored struct {
	doc   uint16
	score uint16
}

// find returns the documents that have every word, the best first; those alike
// stay in the order of the documents.
func (ix *searchIndex) find(words []queryWord) []scored {
	total, best, has := make([]uint16, len(ix.docs)), make([]uint16, len(ix.docs)), make([]uint8, len(ix.docs))
	for i := range words {
		clear(best)
		ix.match(&words[i], best)
		for doc, w := range best {
			if w > 0 {
				total[doc] += w
				has[doc]++
			}
		}
	}
	var found []scored
	for doc, n := range has {
		if n > 0 && int(n) == len(words) {
			found = append(found, scored{uint16(doc), total[doc]})
		}
	}
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	return found
}

// match puts into best, for each document, the weight of its best place with
// the word.
func (ix *searchIndex) match(q *queryWord, best []uint16) {
	for !ix.matchBeginning(q, best) && len(q.also) == 0 && len(q.beginning) > shortestCut && len(q.text)-len(q.beginning) < mostCut {
		q.beginning = q.beginning[:len(q.beginning)-1]
		q.stem = wording.Stem(q.beginning)
	}
	for _, s := range q.also {
		for _, id := range ix.stems[s] {
			ix.add(int(id), fitPrefix, best)
		}
	}
}

// matchBeginning does that for the words that begin as q does, or are q with
// another ending. It reports whether there are any.
func (ix *searchIndex) matchBeginning(q *queryWord, best []uint16) bool {
	from, to := ix.beginning(q.beginning)
	for id := from; id < to; id++ {
		fit := fitPrefix
		if ix.words[id] == q.text {
			fit = fitWhole
		}
		ix.add(id, fit, best)
	}
	stems := ix.stems[q.stem]
	for _, id := range stems {
		ix.add(int(id), fitEnding, best)
	}
	return from < to || len(stems) > 0
}

// How far a word that is not found is cut, so that the list does not go blank
// in the middle of typing "watching".
const (
	mostCut     = 3
	shortestCut = 5
)

// beginning is the range of words that begin with the text.
func (ix *searchIndex) beginning(text string) (from, to int) {
	from, _ = slices.BinarySearch(ix.words, text)
	to, _ = slices.BinarySearchFunc(ix.words[from:], text, func(word, text string) int {
		if len(word) >= len(text) && word[:len(text)] == text {
			return -1
		}
		return 1
	})
	return from, from + to
}

func (ix *searchIndex) add(word, fit int, best []uint16) {
	for _, p := range ix.posts[ix.starts[word]:ix.starts[word+1]] {
		best[p.doc] = max(best[p.doc], weights[p.place][fit])
	}
}

// PrepareSearch does some of what the first search would have to do, for moments when
// nobody is waiting: it reads about so many bytes, and returns how many documents are
// left; 0 once there is nothing more to do.
func PrepareSearch(bytes int) (left int) { return searching.step(bytes) }

// searchable is the index of everything published, made by the first search as far as
// it was not prepared.
func searchable() *searchIndex { return searching.whole() }

// searching is the index of this program.
var searching indexing
