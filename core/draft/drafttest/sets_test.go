package drafttest

import (
	"slices"
	"testing"
	"testing/fstest"

	"afterward/core/draft"
	"afterward/core/guide"
)

func TestLoad(t *testing.T) {
	data := fstest.MapFS{
		"known/a.jsonl": {Data: []byte(`{"id":"a1","stage":"reply","text":"The heron stood in the reeds.","marks":[{"kind":"insult","quote":"heron","also":["blame"]}]}`)},
		"learnt/b.jsonl": {Data: []byte(`{"id":"b1","stage":"first","text":"Der Reiher","marks":[],"lang":"de"}
{"id":"b2","stage":"first","text":"Hello, and far too many words","marks":[{"kind":"too-long","quote":""}],"maybe":true}`)},
		"lines/c.tsv":      {Data: []byte("threat+watching\tultimatum\tI can see the heron\nfine\t-\tThe reeds are high\nfine\tblame\tYou know herons\n")},
		"report/one.jsonl": {Data: []byte("not looked at")},
	}
	sets, err := Load(data)
	if err != nil || len(sets) != 3 || sets[0].Folder != Known || sets[2].Name != "c" || len(sets[2].Drafts) != 3 {
		t.Fatalf("%+v, %v", sets, err)
	}
	if l := sets[0].Drafts[0]; !l.arguable(guide.MarkBlame) || l.arguable(guide.MarkInsult) {
		t.Error("the arguable kind is another")
	}
	all := Examples(sets)
	if len(all) != 5 { // not the one in German
		t.Fatalf("%d examples", len(all))
	}
	heron := draft.Passage{Start: 4, End: 9, Kind: guide.MarkInsult}
	if e := all[0]; !e.Known || e.Alone || len(e.Passages) != 2 || e.Passages[0] != heron || !e.Passages[1].Arguable {
		t.Errorf("%+v", e)
	}
	if len(all[1].Passages) != 0 {
		t.Errorf("what is said of the whole draft is a passage: %+v", all[1])
	}
	if e := all[2]; !e.Alone || len(e.Passages) != 3 || e.Passages[1].End != len(e.Text) || !e.Passages[2].Arguable {
		t.Errorf("%+v", e)
	}
	for name, bad := range map[string]string{"lines/x.tsv": "two\tfields", "lines/y.tsv": "cross\t-\tno such kind", "lines/z.tsv": "fine\tcross\tno such kind", "learnt/x.jsonl": `{"id":"1","stage":"reply","text":"x","marks":[{"kind":"threat","quote":"x","also":["cross"]}]}`} {
		if _, err := Load(fstest.MapFS{name: {Data: []byte(bad)}}); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

// An arguable mark counts neither way, and a second person is scored as the checker is.
func TestScoreOfASecondReader(t *testing.T) {
	const a, b, c = "The heron stood.", "The reeds were high.", "The boat was gone."
	first := []Labelled{
		{ID: "a", Stage: guide.StageReply, Text: a, Marks: []Label{{Kind: guide.MarkThreat, Quote: "heron", Also: []guide.MarkID{guide.MarkBlame}}}},
		{ID: "b", Stage: guide.StageReply, Text: b, Marks: []Label{{Kind: guide.MarkThreat, Quote: "reeds"}}},
		{ID: "c", Stage: guide.StageReply, Text: c},
	}
	second := []Labelled{
		{ID: "a", Stage: guide.StageReply, Text: a, Marks: []Label{{Kind: guide.MarkThreat, Quote: "The heron"}, {Kind: guide.MarkBlame, Quote: "stood"}}},
		{ID: "c", Stage: guide.StageReply, Text: c, Marks: []Label{{Kind: guide.MarkInsult, Quote: "boat"}}},
	}
	s := Of(first, Reader(second))
	if got, want := s.Kinds[guide.MarkThreat], (Count{Both: 1, Not: 1, Near: 1, Quote: 2}); got != want {
		t.Errorf("threat %+v, want %+v", got, want)
	}
	if got := s.Kinds[guide.MarkBlame]; got != (Count{}) {
		t.Errorf("what is arguable counts: %+v", got)
	}
	if got := s.All(); got.Only != 1 || s.Fine != 1 || s.Flagged != 1 {
		t.Errorf("%+v, %d of %d marked", got, s.Flagged, s.Fine)
	}
	if s.Caught != 1 || s.CatchRate() != 0.5 {
		t.Errorf("%d of %d labelled drafts have a mark", s.Caught, s.Drafts-s.Fine)
	}
	if twice := s.Plus(s); twice.Drafts != 6 || twice.Caught != 2 || twice.FlagRate() != s.FlagRate() || twice.All() != s.All().plus(s.All()) {
		t.Errorf("twice %+v is %+v", s, twice)
	}
	if worst := Worst(first, Reader(second), 3); len(worst) != 2 || worst[0].ID != "b" || !slices.Equal(worst[1].Only, []guide.MarkID{guide.MarkInsult}) {
		t.Errorf("%+v", worst)
	}
}
