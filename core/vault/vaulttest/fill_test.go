package vaulttest

import (
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"afterward/core/assess"
	"afterward/core/journal"
	"afterward/core/vault"
)

// The sizes of measurements are compared with each other, so they have to be
// what they are called.
func TestFillHasTheSizeAskedFor(t *testing.T) {
	for _, size := range []int{0, 1, 60, 200, 999, Smallest, 1001, 1500, 4000, 9_999, 50_000, 333_333, 1_000_000, 4_000_000} {
		bytes, chars := Sizes(Plain(Fill(size, 7)))
		if bytes != 2*chars || chars > size || size >= Smallest && chars != size {
			t.Errorf("%d characters asked for: %d, %d bytes", size, chars, bytes)
		}
	}
	for seed := range uint64(60) {
		if _, chars := Sizes(Plain(Fill(20_011, seed))); chars != 20_011 {
			t.Errorf("seed %d: %d characters", seed, chars)
		}
	}
}

// A failing test has to fail again with the same seed.
func TestSameSeedSameVault(t *testing.T) {
	a, b, other := Plain(Fill(90_000, 3)), Plain(Fill(90_000, 3)), Plain(Fill(90_000, 4))
	if !reflect.DeepEqual(a, b) {
		t.Error("two vaults of one seed differ")
	}
	if reflect.DeepEqual(a, other) {
		t.Error("two seeds give one vault")
	}
}

// onlyInTrouble are kinds that come into being by a damage or a restore, so that
// an ordinary vault has none of them.
var onlyInTrouble = map[string]bool{"unread": true, "before": true}

// Every kind a person can fill is in it, and the vault takes all of it.
func TestEveryKindIsThereAndReadable(t *testing.T) {
	for name, records := range map[string][]Record{"fill": Fill(300_000, 1), "months": Months(3, 1)} {
		v, err := vault.Open(Memory(Plain(records)), vault.Kinds)
		if err != nil {
			t.Fatal(err)
		}
		if unread := v.Unread(); len(unread) != 0 {
			t.Errorf("%s: %d texts cannot be read", name, len(unread))
		}
		if n := len(v.Inventory()); n != len(records) {
			t.Errorf("%s: %d records stored, %d made", name, n, len(records))
		}
		for _, k := range vault.Kinds {
			if !onlyInTrouble[k.Name] && len(v.List(k.Name)) == 0 {
				t.Errorf("%s: no record of kind %s", name, k.Name)
			}
		}
	}
}

// Plain is what Put writes, one record after another, and Get returns what was
// made.
func TestPlainIsWhatPutWrites(t *testing.T) {
	records := Fill(60_000, 11)
	m := &vault.Memory{}
	v, err := vault.Open(m, vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		if err := v.Put(r.Kind, r.ID, r.Body, r.On); err != nil {
			t.Fatalf("%s %s: %v", r.Kind, r.ID, err)
		}
		back := reflect.New(reflect.TypeOf(r.Body))
		if ok, err := v.Get(r.Kind, r.ID, back.Interface()); !ok || err != nil || !reflect.DeepEqual(back.Elem().Interface(), r.Body) {
			t.Errorf("%s %s does not come back as it was made: %v", r.Kind, r.ID, err)
		}
	}
	plain := Plain(records)
	keys, err := m.Keys()
	if err != nil || len(keys) != len(plain) {
		t.Fatalf("%d keys, %d texts: %v", len(keys), len(plain), err)
	}
	for key, text := range plain {
		if got, _, _ := m.Get(key); got != text {
			t.Errorf("%s: Plain has another text than Put wrote", key)
		}
	}
}

// A measurement on texts of one length in one alphabet would measure nothing
// real.
func TestEntriesAreLikeThoseOfPeople(t *testing.T) {
	var lengths []int
	scripts := map[string]int{}
	var before journal.Entry
	for _, r := range Fill(2_000_000, 2) {
		e, ok := r.Body.(journal.Entry)
		if !ok {
			continue
		}
		if !utf8.ValidString(e.Text) || e.On.Compare(before.On) < 0 || e.On.Compare(Last) > 0 || e.Seq <= before.Seq || e.On != r.On {
			t.Fatalf("entry %d of %s after %d of %s", e.Seq, e.On, before.Seq, before.On)
		}
		before = e
		lengths = append(lengths, units(e.Text))
		for name, table := range scriptTables {
			if strings.ContainsFunc(e.Text, func(r rune) bool { return unicode.Is(table, r) }) {
				scripts[name]++
			}
		}
	}
	slices.Sort(lengths)
	middle := lengths[len(lengths)/2]
	if lengths[0] < shortest/2 || lengths[len(lengths)-1] > longest || math.Abs(float64(middle)-median) > 60 {
		t.Errorf("lengths from %d to %d, median %d", lengths[0], lengths[len(lengths)-1], middle)
	}
	for name := range scriptTables {
		most := len(lengths) / 5
		if name == "Latin" || name == "symbols" {
			most = len(lengths)
		}
		if scripts[name] < 10 || scripts[name] > most {
			t.Errorf("%d of %d entries have %s", scripts[name], len(lengths), name)
		}
	}
}

var scriptTables = map[string]*unicode.RangeTable{
	"Latin": unicode.Latin, "Cyrillic": unicode.Cyrillic, "Han": unicode.Han, "Hiragana": unicode.Hiragana, "Hangul": unicode.Hangul,
	"Arabic": unicode.Arabic, "Hebrew": unicode.Hebrew, "Greek": unicode.Greek, "Devanagari": unicode.Devanagari, "Thai": unicode.Thai,
	"symbols": unicode.So,
}

// All four takings are whole, with more answers and notes than a screen shows.
func TestTakingsAreComplete(t *testing.T) {
	for seed := range uint64(20) {
		takings := 0
		for _, r := range Months(1, seed) {
			a, ok := r.Body.(assess.Response)
			if !ok {
				continue
			}
			takings++
			if len(a.Answers) < 40 || len(a.Notes) < 5 || !assess.Complete(a, a.On()) {
				t.Errorf("seed %d taking %d: %d answers, %d notes", seed, a.Taking, len(a.Answers), len(a.Notes))
			}
		}
		if takings != 4 {
			t.Errorf("seed %d: %d takings", seed, takings)
		}
	}
}

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		Fill(4_000_000, 1)
	}
}
