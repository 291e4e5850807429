package main

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"afterward/core/civil"
	"afterward/core/journal"
	"afterward/core/vault/vaulttest"
)

// journalEntries is how many entries the measured journal has: years of writing, which nearly fill what
// a browser gives a site.
const journalEntries = 10_000

// entryShare is how much of each made text is used: all of them would be more than a browser keeps.
const entryShare = 0.5

// A writtenJournal is the same journal for the app and for its peer, as each of them stores it.
type writtenJournal struct {
	entries    int
	text       int // characters of the texts
	words      int // different ones
	ours, peer map[string]string
}

// A peerEntry is an entry as the peer stores it.
type peerEntry struct {
	ID   string     `json:"id"`
	On   civil.Date `json:"on"`
	Seq  int        `json:"seq"`
	Text string     `json:"text"`
}

// newJournal makes a journal of n entries, the same each time, and nothing else: no answers, no plan,
// and no questions to write about, which the peer does not have.
func newJournal(n int) (writtenJournal, error) {
	rare := newRareWords()
	var records []vaulttest.Record
	for _, r := range vaulttest.Months(n/60+1, 1) {
		e, ok := r.Body.(journal.Entry)
		if !ok {
			continue
		}
		e.Prompt, e.Text = "", rare.into(beginning(e.Text, entryShare))
		r.Body = e
		records = append(records, r)
	}
	records = records[len(records)-n:] // up to the last day
	j := writtenJournal{entries: n}
	all := make([]peerEntry, n)
	different := map[string]bool{}
	for i, r := range records {
		e := r.Body.(journal.Entry)
		e.Seq = i + 1
		records[i].Body, all[i] = e, peerEntry{r.ID, e.On, e.Seq, e.Text}
		j.text += utf8.RuneCountInString(e.Text)
		for w := range strings.FieldsSeq(e.Text) {
			different[strings.Trim(strings.ToLower(w), ".,;:?“”")] = true
		}
	}
	data, err := json.Marshal(all)
	j.words, j.ours, j.peer = len(different), vaulttest.Plain(records), map[string]string{"journal": string(data)}
	return j, err
}

// beginning is that share of a text, up to the end of a word where there are words.
func beginning(text string, share float64) string {
	n := int(share * float64(len(text)))
	if at := strings.LastIndexByte(text[:n], ' '); at > n/2 {
		return text[:at]
	}
	for n < len(text) && !utf8.RuneStart(text[n]) {
		n++
	}
	return text[:n]
}

// vaulttest has few different words, and a search is as slow as there are many. Rare words take the
// place of every fifth word, as often as people use words: the commonest of them very often.
const (
	rareEvery = 5
	rareCount = 20_000
)

type rareWords struct {
	rng  *rand.Rand
	zipf *rand.Zipf
}

func newRareWords() *rareWords {
	rng := rand.New(rand.NewPCG(1, 0x77))
	return &rareWords{rng, rand.NewZipf(rng, 1.1, 3, rareCount-1)}
}

// into puts rare words into a text, in the place of words of plain small letters.
func (w *rareWords) into(text string) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		if word != "" && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") == "" && w.rng.IntN(rareEvery) == 0 {
			words[i] = rareWord(int(w.zipf.Uint64()))
		}
	}
	return strings.Join(words, " ")
}

// The sounds rare words are made of.
var (
	onsets = []string{"b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w"}
	vowels = []string{"a", "e", "i", "o", "u"}
)

// rareWord is the word with that number; no two have the same. Words have two syllables or three.
func rareWord(n int) string {
	var b strings.Builder
	for sounds := len(onsets) * len(vowels); n > 0 || b.Len() < 4; n /= sounds {
		s := n % sounds
		b.WriteString(onsets[s%len(onsets)] + vowels[s/len(onsets)])
	}
	return b.String()
}
