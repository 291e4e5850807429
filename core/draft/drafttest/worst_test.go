package drafttest

import (
	"slices"
	"testing"

	"afterward/core/draft"
	"afterward/core/guide"
)

// Words no rule has marks for stand for a miss, plain ones for a false alarm.
func TestTheWorstComesFirst(t *testing.T) {
	all := []Labelled{
		{ID: "agrees", Stage: guide.StageReply, Text: "I want to die.", Marks: []Label{{Kind: guide.MarkSelfHarm, Quote: "want to die"}}},
		{ID: "mild", Stage: guide.StageReply, Text: "The heron stood in the reeds.", Marks: []Label{{Kind: guide.MarkInsult, Quote: "heron"}}},
		{ID: "held", Stage: guide.StageReply, Text: "I want to die."},
		{ID: "threat", Stage: guide.StageReply, Text: "The heron stood in the reeds.", Marks: []Label{{Kind: guide.MarkThreat, Quote: "heron"}}},
		{ID: "help", Stage: guide.StageReply, Text: "The heron stood in the reeds.", Marks: []Label{{Kind: guide.MarkSelfHarm, Quote: "heron"}}},
		{ID: "other", Stage: guide.StageReply, Text: "Der Reiher stand im Schilf.", Marks: []Label{{Kind: guide.MarkThreat, Quote: "Reiher"}}, Lang: "de"},
	}
	var order []string
	for _, m := range Worst(all, draft.Check, 9) {
		order = append(order, m.ID)
	}
	if want := []string{"help", "threat", "held", "mild"}; !slices.Equal(order, want) {
		t.Errorf("%v, want %v", order, want)
	}
	if got := Worst(all, draft.Check, 1); len(got) != 1 || got[0].ID != "help" || !slices.Equal(got[0].Not, []guide.MarkID{guide.MarkSelfHarm}) || got[0].Only != nil {
		t.Errorf("%+v", got)
	}
}
