package e2e

import (
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/vault"
)

// story makes the records a person with these answers has, in the real format, for tests that do
// not care how they came about. more may add to them.
func story(t testing.TB, a answers, more ...func(shelf)) map[string]string {
	t.Helper()
	store := &vault.Memory{}
	v, err := vault.Open(store, vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	r := assess.Response{}
	for _, it := range guide.Items() {
		said := a[string(it.ID)]
		if len(said) == 0 && it.ID != guide.MainPull && it.ID != guide.ScreenAgain && it.ID != guide.BothWork {
			said = []string{unstated(string(it.ID))}
		}
		for _, option := range said {
			r = r.Choose(it.ID, guide.OptionID(option), storyDay)
		}
	}
	s := shelf{t, v}
	s.put("response", "", r)
	for _, m := range more {
		m(s)
	}
	keys, err := store.Keys()
	if err != nil {
		t.Fatal(err)
	}
	records := map[string]string{}
	for _, k := range keys {
		text, ok, err := store.Get(k)
		if err != nil || !ok {
			t.Fatalf("%s: %v", k, err)
		}
		records[k] = text
	}
	return records
}

// storyDay is the day of the records; long enough ago for every wait to be over.
var storyDay = civil.MustParse("2026-09-01")

// A shelf is a vault to put records into.
type shelf struct {
	testing.TB
	vault *vault.Vault
}

func (s shelf) put(kind, id string, body any) {
	s.Helper()
	if err := s.vault.Put(kind, id, body, storyDay); err != nil {
		s.Fatal(err)
	}
}

// filled adds marks, a note, entries and a draft.
func filled(s shelf) {
	s.put("step", "keep-space", plan.Mark{Status: plan.Done, On: storyDay})
	s.put("step", "own-share", plan.Mark{Note: "I came home late most evenings and did not say why."})
	s.put("entry", "a1", journal.Entry{On: storyDay, Seq: 1, Text: "Slept badly. Wrote nothing to them."})
	s.put("entry", "a2", journal.Entry{On: storyDay, Seq: 2, Text: "Told Mara about it.\n\nShe listened."})
	s.put("draft", "entry", journal.Draft{Text: "What I would say if I were not afraid:"})
}
