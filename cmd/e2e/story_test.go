package e2e

import (
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/vault"
)

// story makes the records a person with these answers has who has gone through all questions, in the
// real format, for tests that do not care how they came about. more may add to them.
func story(t testing.TB, a answers, more ...func(shelf)) map[string]string {
	t.Helper()
	return records(t, response(t, a, ""), more...)
}

// response is what is kept of somebody who has answered every question they are asked, or all before
// one of them, and went on with each.
func response(t testing.TB, a answers, before guide.ItemID) assess.Response {
	t.Helper()
	return answerOn(t, assess.Response{}, a, before)
}

// answerOn goes on with a response in the same way.
func answerOn(t testing.TB, r assess.Response, a answers, before guide.ItemID) assess.Response {
	t.Helper()
	for {
		p, done := assess.At(r, "", storyDay)
		if done || p.Item.ID == before {
			return r.Visit(before)
		}
		said := a[string(p.Item.ID)]
		if len(said) == 0 {
			said = []string{string(guidetest.Kindest(p.Item))}
		}
		for _, option := range said {
			r = r.Choose(p.Item.ID, guide.OptionID(option), storyDay)
		}
		if !r.Answered(p.Item.ID) {
			t.Fatalf("%s cannot be answered with %v", p.Item.ID, said)
		}
		r = r.Leave(p.Item.ID)
	}
}

// records are the texts the store holds for a response.
func records(t testing.TB, r assess.Response, more ...func(shelf)) map[string]string {
	t.Helper()
	store := &vault.Memory{}
	v, err := vault.Open(store, vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	s := shelf{t, v}
	if r.Begun() {
		s.put("response", "", r)
	}
	for _, m := range more {
		m(s)
	}
	keys, err := store.Keys()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, k := range keys {
		text, ok, err := store.Get(k)
		if err != nil || !ok {
			t.Fatalf("%s: %v", k, err)
		}
		out[k] = text
	}
	return out
}

// lately dates the answers about safety on the day before today: those older than 30 days keep everything
// closed that leads to the other person.
func lately(r assess.Response) assess.Response {
	for item, given := range r.Answers {
		if it, ok := guide.ItemByID(item); ok && it.Dimension == guide.DimSafety {
			given.On = deviceDay().AddDays(-1)
			r.Answers[item] = given
		}
	}
	return r
}

// mayAsk are the records of somebody to whom the first message is open: nothing speaks against it, safety
// was asked about yesterday, and it is written down who is there on a bad night.
func mayAsk(t testing.TB) map[string]string {
	t.Helper()
	return records(t, lately(response(t, calm(), "")), badNight)
}

func badNight(s shelf) {
	s.put("step", string(guide.StepSupport), plan.Mark{Status: plan.Done, On: storyDay, Note: "My brother, at any hour."})
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

// twice are the records of somebody who was asked twice, a month apart.
func twice(t testing.TB, before, now answers, more ...func(shelf)) map[string]string {
	t.Helper()
	was, is := response(t, before, ""), response(t, now, "")
	for item, given := range was.Answers {
		given.On = given.On.AddDays(-30)
		was.Answers[item] = given
	}
	is.Taking = 1
	return records(t, is, append(more, func(s shelf) { s.put("taking", "0", was) })...)
}
