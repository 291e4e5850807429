package vaulttest

import (
	"fmt"
	"math"
	"math/rand/v2"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

// Last is the day of the newest entry of every made vault.
var Last = civil.MustParse("2026-11-21")

// Smallest is the least size Fill hits exactly.
const Smallest = 1000

// The lengths of entries in characters. Most are short and a few are long: the
// logarithm of the length is normally distributed around the median.
const (
	shortest = 40
	longest  = 4000
	median   = 420
	spread   = 0.95
)

// Fill returns a realistic vault that takes size characters, as Sizes counts:
// exactly size from Smallest on, and less than size below. The same size and
// seed give the same records, in any program of the same version. At least half
// of it is journal entries, so a very small one leaves out steps and takings.
func Fill(size int, seed uint64) []Record {
	m := newMaker(seed)
	for _, r := range m.around() {
		if m.shelf.put(r); m.shelf.chars > size/2 {
			m.shelf.drop(r)
			continue
		}
		m.records = append(m.records, r)
	}
	for m.shelf.chars < size {
		if !m.entryWithin(size) {
			break
		}
	}
	return m.dated()
}

// Months returns the vault of somebody who has been writing for so many months,
// about two entries a day.
func Months(months int, seed uint64) []Record {
	m := newMaker(seed)
	m.records = m.around()
	for range months * 60 {
		m.add(m.entry(m.text.of(m.length())))
	}
	return m.dated()
}

// A maker makes one vault.
type maker struct {
	rng     *rand.Rand
	text    *writer
	shelf   *shelf // what was made so far, for its size
	records []Record
	seq     int
}

func newMaker(seed uint64) *maker {
	rng := rand.New(rand.NewPCG(seed, 0x5eed))
	return &maker{rng: rng, text: &writer{rng: rng}, shelf: newShelf()}
}

// length draws the length of an entry.
func (m *maker) length() int {
	n := math.Exp(math.Log(median) + spread*m.rng.NormFloat64())
	return int(min(max(n, shortest), longest))
}

// id is one as the app makes them: 16 hexadecimal digits.
func (m *maker) id() string { return fmt.Sprintf("%016x", m.rng.Uint64()) }

// entry is the next journal entry; one in four answers a question.
func (m *maker) entry(text string) Record {
	m.seq++
	e := journal.Entry{On: Last, Seq: m.seq, Text: text}
	if m.rng.IntN(4) == 0 {
		e.Prompt = string(pick(m.rng, guide.Prompts()).ID)
	}
	return Record{Kind: "entry", ID: m.id(), Body: e, On: Last}
}

func (m *maker) add(r Record) { m.records = append(m.records, r) }

// entryWithin adds one entry. When the room left would be too small for another
// one, the entry takes all of it. It reports false when there is no room for
// any.
func (m *maker) entryWithin(size int) bool {
	r := m.entry(m.text.of(m.length()))
	m.shelf.put(r)
	least := shortest + 250 // the envelope, the key and the longest id of a question
	if m.shelf.chars+least <= size {
		m.add(r)
		return true
	}
	m.shelf.drop(r)
	e := r.Body.(journal.Entry)
	e.Text = ""
	bare := Record{Kind: r.Kind, ID: r.ID, Body: e, On: r.On}
	m.shelf.put(bare)
	room := size - m.shelf.chars
	if room <= 0 {
		m.shelf.drop(bare)
		return false
	}
	if room > longest {
		room /= 2
	}
	e.Text = m.text.exactly(room)
	r.Body = e
	m.shelf.put(r)
	m.add(r)
	return true
}

// dated spreads the entries over the days up to Last, up to six on one day and
// sometimes none for a week, in the order they were written.
func (m *maker) dated() []Record {
	day := Last
	today := 0
	for i := len(m.records) - 1; i >= 0; i-- {
		e, ok := m.records[i].Body.(journal.Entry)
		if !ok {
			continue
		}
		e.On = day
		m.records[i].Body, m.records[i].On = e, day
		if today++; today == 6 || m.rng.IntN(2) == 0 {
			today = 0
			day = day.AddDays(-1)
			if m.rng.IntN(20) == 0 {
				day = day.AddDays(-m.rng.IntN(7))
			}
		}
	}
	return m.records
}

func pick[T any](rng *rand.Rand, list []T) T { return list[rng.IntN(len(list))] }
