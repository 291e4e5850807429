package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"afterward/core/draft/drafttest"
	"afterward/core/guide"
)

// Where the labelled drafts are, and where their figures go.
const (
	draftData     = "core/draft/testdata/"
	draftAccuracy = "core/draft/ACCURACY.md"
	figuresBegin  = "<!-- figures: written by go run ./cmd/bench -only draft -->"
	figuresEnd    = "<!-- end of figures -->"
)

// draftSets are the sets of drafts, those that rules are written with first.
var draftSets = []struct{ file, name string }{
	{"tune.jsonl", "tuning 1"}, {"voices.jsonl", "tuning 2"}, {"lives.jsonl", "tuning 3"}, {"report.jsonl", "report"},
}

// draftSection says how well the draft checker agrees with labelled drafts, and writes the figures
// into ACCURACY.md. What people wrote around them there stays.
func draftSection(_ context.Context, _ *bench, r *report) error {
	text, err := draftFigures()
	if err != nil {
		return err
	}
	r.title("Draft checker")
	r.text("%s", text)
	was, err := os.ReadFile(draftAccuracy)
	if err != nil {
		return err
	}
	now, err := putFigures(string(was), text)
	if err != nil {
		return err
	}
	return os.WriteFile(draftAccuracy, []byte(now), 0o644)
}

// putFigures puts figures between their two lines.
func putFigures(page, figures string) (string, error) {
	before, rest, ok := strings.Cut(page, figuresBegin)
	_, after, also := strings.Cut(rest, figuresEnd)
	if !ok || !also {
		return "", fmt.Errorf("%s has no place for figures", draftAccuracy)
	}
	return before + figuresBegin + "\n\n" + figures + "\n" + figuresEnd + after, nil
}

// draftFigures are the tables of all sets.
func draftFigures() (string, error) {
	var out strings.Builder
	for _, set := range draftSets {
		raw, err := os.ReadFile(draftData + set.file)
		if err != nil {
			return "", err
		}
		all, err := drafttest.Parse(raw)
		if err != nil {
			return "", fmt.Errorf("%s: %w", set.file, err)
		}
		score := drafttest.Of(all)
		fmt.Fprintf(&out, "### %s: %d drafts in English, %d of them fine\n\n", strings.ToUpper(set.name[:1])+set.name[1:], score.Drafts, score.Fine)
		fmt.Fprintf(&out, "Fine drafts with a mark: %d (%.1f %%).\n\n", score.Flagged, 100*score.FlagRate())
		out.WriteString("| kind | labelled | marked | precision | recall | labelled passages touched |\n|---|---|---|---|---|---|\n")
		row := func(name string, c drafttest.Count) {
			fmt.Fprintf(&out, "| %s | %d | %d | %.2f | %.2f | %.2f |\n", name, c.Both+c.Not, c.Both+c.Only, c.Precision(), c.Recall(), c.Touched())
		}
		for _, m := range guide.Marks() {
			row(string(m.ID), score.Kinds[m.ID])
		}
		row("**all kinds**", score.All())
		out.WriteString("\n")
	}
	return out.String(), nil
}
