// Package find is the search over what a person wrote: which of their texts have the
// words they look for. The index lives in memory only and is never stored.
package find

import (
	"iter"
	"slices"

	"afterward/core/civil"
	"afterward/core/wording"
)

// A Place is where a text was written, such as "entry" or "letter". What places there
// are is up to the caller.
type Place string

// A Key names a text: its place and its id there.
type Key struct {
	Place Place
	ID    string
}

// A Doc is one text that can be found.
type Doc struct {
	Key
	On    civil.Date // the day it belongs to; the zero Date for none
	Title string     // what it answers or is called; "" for nothing
	Text  string     // what the person wrote
}

// An Index knows which texts have which word. Texts that are put into it are read in
// slices, by Read; until then a search does not find them. The zero Index is empty and
// ready. It is not safe for more than one goroutine.
type Index struct {
	docs  []stored       // by number; a text that changes gets a new number
	at    map[Key]uint32 // the number of each text
	queue []uint32       // numbers of texts that are not read yet; some are dead
	left  int            // bytes of those that live
	dead  int            // numbers no text has any more

	ids   map[string]uint32 // the number of each word
	words []word
	order []uint32            // words by the alphabet, as far as they are sorted
	stems map[string][]uint32 // words with that stem

	newest []uint32 // numbers of living texts, the newest first; nil when it is to be made anew
}

type stored struct {
	Doc
	dead, seen, read bool
}

// A word and the numbers of the texts that have it, in order.
type word struct {
	text string
	docs []uint32
}

// Len is how many texts there are, read or not.
func (ix *Index) Len() int { return len(ix.at) }

// Put adds a text, or replaces the one with the same key. One that is the same is not
// read again.
func (ix *Index) Put(d Doc) {
	if ix.at == nil {
		ix.at, ix.ids, ix.stems = map[Key]uint32{}, map[string]uint32{}, map[string][]uint32{}
	}
	if n, ok := ix.at[d.Key]; ok {
		if ix.docs[n].Doc == d {
			ix.docs[n].seen = true
			return
		}
		ix.kill(n)
	}
	n := uint32(len(ix.docs))
	ix.docs = append(ix.docs, stored{Doc: d, seen: true})
	ix.at[d.Key] = n
	ix.queue = append(ix.queue, n)
	ix.left += len(d.Text)
	ix.newest = nil
}

// Remove takes a text out; one that is not there is no mistake.
func (ix *Index) Remove(k Key) {
	if n, ok := ix.at[k]; ok {
		ix.kill(n)
		delete(ix.at, k)
	}
}

// Sync makes the index hold exactly the texts of all, and leaves the places alone that
// it is not about. What is the same is not read again.
func (ix *Index) Sync(all iter.Seq[Doc], alone ...Place) {
	for i := range ix.docs {
		ix.docs[i].seen = false
	}
	for d := range all {
		ix.Put(d)
	}
	for n := range ix.docs {
		if d := &ix.docs[n]; !d.seen && !d.dead && !slices.Contains(alone, d.Place) {
			ix.Remove(d.Key)
		}
	}
	ix.sweep()
}

// kill forgets the words of a text. Its number stays in the lists of its words until
// they are swept.
func (ix *Index) kill(n uint32) {
	if d := &ix.docs[n]; !d.read {
		ix.left -= len(d.Text)
	}
	ix.docs[n] = stored{dead: true}
	ix.dead++
	ix.newest = nil
}

// fewDead numbers are not worth a sweep.
const fewDead = 1000

// sweep numbers the living texts anew when most numbers are dead, as after weeks of
// changes in one page.
func (ix *Index) sweep() {
	if ix.dead < fewDead || ix.dead < len(ix.at) {
		return
	}
	now := make([]uint32, len(ix.docs))
	var docs []stored
	for n, d := range ix.docs {
		if now[n] = gone; !d.dead {
			now[n] = uint32(len(docs))
			docs = append(docs, d)
			ix.at[d.Key] = now[n]
		}
	}
	for i := range ix.words {
		ix.words[i].docs = renumbered(ix.words[i].docs, now)
	}
	ix.queue = renumbered(ix.queue, now)
	ix.docs, ix.dead, ix.newest = docs, 0, nil
}

// gone stands for a number that no text has any more.
const gone = ^uint32(0)

func renumbered(list, now []uint32) []uint32 {
	out := list[:0]
	for _, n := range list {
		if now[n] != gone {
			out = append(out, now[n])
		}
	}
	return out
}

// Left is how many bytes of texts are not read yet.
func (ix *Index) Left() int { return ix.left }

// Read reads texts that wait, about so many bytes of them, and reports whether all are
// read. A text is read as a whole.
func (ix *Index) Read(bytes int) (done bool) {
	for len(ix.queue) > 0 && bytes > 0 {
		n := ix.queue[0]
		ix.queue = ix.queue[1:]
		if d := &ix.docs[n]; !d.dead {
			ix.read(n, d.Title)
			ix.read(n, d.Text)
			d.read = true
			ix.left -= len(d.Text)
			bytes -= len(d.Title) + len(d.Text) + perDoc
		}
		if len(ix.words)-len(ix.order) > max(fewWords, len(ix.order)/4) {
			ix.sort()
		}
	}
	if len(ix.queue) > 0 {
		return false
	}
	ix.queue = nil
	ix.sort()
	return true
}

// fewWords that are new are looked through one by one until all is read. When there are
// more, and more than a quarter of those in order, they are brought into the alphabet: to
// do that with all of them at the end would take a slow phone as long as several slices.
const fewWords = 500

// perDoc is what a text costs beside its length.
const perDoc = 50

func (ix *Index) read(n uint32, text string) {
	for w := (wording.Scanner{Text: text}); w.Next(); {
		ix.note(n, w.Word)
		if tail := w.Tail(); len(tail) > 0 {
			ix.note(n, tail)
		}
	}
}

// note remembers that a text has a word.
func (ix *Index) note(n uint32, text []byte) {
	id, known := ix.ids[string(text)]
	if !known {
		id = uint32(len(ix.words))
		s := string(text)
		ix.ids[s] = id
		ix.words = append(ix.words, word{text: s})
		stem := wording.Stem(s)
		ix.stems[stem] = append(ix.stems[stem], id)
	}
	if docs := ix.words[id].docs; len(docs) == 0 || docs[len(docs)-1] != n {
		ix.words[id].docs = append(docs, n)
	}
}

// sort brings words that are new into the alphabet.
func (ix *Index) sort() {
	less := func(a, b uint32) int { return compare(ix.words[a].text, ix.words[b].text) }
	fresh := make([]uint32, 0, len(ix.words)-len(ix.order))
	for id := len(ix.order); id < len(ix.words); id++ {
		fresh = append(fresh, uint32(id))
	}
	slices.SortFunc(fresh, less)
	end := len(ix.order) // from there on words are in their new places
	ix.order = append(ix.order, fresh...)
	for n := len(fresh) - 1; n >= 0; n-- { // each word in order moves once
		at, _ := slices.BinarySearchFunc(ix.order[:end], fresh[n], less)
		copy(ix.order[at+n+1:], ix.order[at:end])
		ix.order[at+n], end = fresh[n], at
	}
}
