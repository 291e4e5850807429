package guide

import (
	"slices"
	"strings"
	"sync"

	"afterward/core/wording"
)

// A searchDoc is one published thing as the search sees it.
type searchDoc struct {
	kind        HitKind
	id          string
	title, lead string
	body        []string
}

// Where a word stands, and how well it fits the query.
const (
	inTitle = iota
	inLead
	inBody
)

const (
	fitWhole = iota
	fitEnding
	fitPrefix
)

// A posting says that a document has a word, and the best place where.
type posting struct {
	doc   uint16
	place uint8
}

// A searchIndex knows which documents have which word. The words are sorted, so
// that those with a common beginning lie together; the postings of word i are
// posts[starts[i]:starts[i+1]].
type searchIndex struct {
	docs   []searchDoc
	words  []string
	starts []uint32
	posts  []posting
	stems  map[string][]uint16 // the words with that stem
}

// searchDocs lists everything published that a person can open. What scores
// alike is shown in this order.
func searchDocs() []searchDoc {
	var docs []searchDoc
	add := func(kind HitKind, id, title, lead string, body ...string) {
		docs = append(docs, searchDoc{kind, id, title, lead, slices.DeleteFunc(body, func(s string) bool { return s == "" })})
	}
	for _, a := range Articles() {
		add(HitArticle, string(a.ID), a.Title, a.Lead, slices.Clone(a.Body)...)
	}
	for _, p := range Prompts() {
		add(HitPrompt, string(p.ID), p.Ask, "", p.Why)
	}
	for _, s := range Steps() {
		add(HitStep, string(s.ID), s.Title, s.Why, s.How, s.Prompt)
	}
	for _, f := range Findings() {
		add(HitFinding, string(f.ID), f.Title, "", f.Text)
	}
	for _, it := range Items() {
		add(HitQuestion, string(it.ID), it.Ask, it.Hint, labelsOf(it), reasonsOf(it.Sources))
	}
	for _, r := range ContactRules() {
		add(HitRule, string(r.ID), r.Title, "", r.Text)
	}
	for _, p := range TalkParts() {
		add(HitTalkPart, string(p.ID), p.Title, p.Why, append([]string{p.How, p.Turn}, p.Cards...)...)
	}
	for _, p := range Phrases() {
		add(HitPhrase, string(p.ID), p.Says, p.For, p.Needs)
	}
	for _, c := range Countries() {
		add(HitCountry, c.Code, c.Name, "", namesOf(c)...)
	}
	return docs
}

func labelsOf(it Item) string {
	var all []string
	for _, o := range it.Options {
		all = append(all, o.Label)
	}
	return strings.Join(all, " · ")
}

// reasonsOf says what stands behind a question without the words that every
// list of sources has.
func reasonsOf(sources []Source) string {
	var all []string
	for _, s := range sources {
		for _, topic := range s.Topics {
			phrase, _ := TopicPhrase(topic)
			all = append(all, phrase)
		}
		if s.Says != "" {
			all = append(all, s.Says)
		}
	}
	return strings.Join(all, " · ")
}

func namesOf(c Country) []string {
	var all []string
	for _, l := range c.Lines {
		name := l.Name
		if l.For != "" {
			name += " (" + l.For + ")"
		}
		all = append(all, name)
	}
	return all
}

// An indexing is an index while it is made. The zero indexing has not begun; it is one of
// everything published.
type indexing struct {
	mu    sync.Mutex
	docs  []searchDoc
	at    int // documents that are read
	ids   map[string]int
	words []string
	posts [][]posting
	made  *searchIndex // nil until it is there
}

// step reads about so many bytes of what is not read yet, and returns how many documents
// are left. Putting together what was read is the last step, and one.
func (x *indexing) step(bytes int) (left int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	switch {
	case x.made != nil:
		return 0
	case x.ids == nil:
		x.ids = map[string]int{}
		if x.docs == nil {
			x.docs = searchDocs()
		}
	case x.at == len(x.docs):
		x.made = packIndex(x.docs, x.words, x.posts, x.ids)
		x.ids, x.words, x.posts = nil, nil, nil
		return 0
	}
	for ; x.at < len(x.docs) && bytes > 0; x.at++ {
		bytes -= x.read(x.docs[x.at])
	}
	return len(x.docs) - x.at + 1
}

// whole is the index once all of it is made.
func (x *indexing) whole() *searchIndex {
	for x.step(1<<30) > 0 {
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.made
}

// read reads one document, and returns how many bytes it has.
func (x *indexing) read(d searchDoc) (bytes int) {
	read := func(text string, place uint8) {
		bytes += len(text)
		for w := (wording.Scanner{Text: text}); w.Next(); {
			id, known := x.ids[string(w.Word)]
			if !known {
				id = len(x.words)
				x.words, x.posts = append(x.words, string(w.Word)), append(x.posts, nil)
				x.ids[x.words[id]] = id
			}
			if n := len(x.posts[id]); n == 0 || int(x.posts[id][n-1].doc) != x.at { // the best place comes first
				x.posts[id] = append(x.posts[id], posting{uint16(x.at), place})
			}
		}
	}
	read(d.title, inTitle)
	read(d.lead, inLead)
	for _, text := range d.body {
		read(text, inBody)
	}
	return bytes
}

// packIndex sorts the words and puts all postings into one list.
func packIndex(docs []searchDoc, words []string, posts [][]posting, ids map[string]int) *searchIndex {
	ix := &searchIndex{docs: docs, words: words, stems: map[string][]uint16{}, starts: make([]uint32, 1, len(words)+1)}
	slices.Sort(ix.words)
	for i, word := range ix.words {
		ix.posts = append(ix.posts, posts[ids[word]]...)
		ix.starts = append(ix.starts, uint32(len(ix.posts)))
		s := wording.Stem(word)
		ix.stems[s] = append(ix.stems[s], uint16(i))
	}
	return ix
}
