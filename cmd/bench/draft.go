package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"afterward/core/draft"
	"afterward/core/draft/drafttest"
	"afterward/core/guide"
)

// Where the labelled drafts are, and where their figures go.
const (
	draftData     = "core/draft/testdata"
	draftAccuracy = "core/draft/ACCURACY.md"
	figuresBegin  = "<!-- figures: written by go run ./cmd/bench -only draft -->"
	figuresEnd    = "<!-- end of figures -->"
)

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

// draftFigures are the tables of all drafts points are counted from, of the report sets,
// and of a second reader of those.
func draftFigures() (string, error) {
	data := os.DirFS(draftData)
	tuned, err := drafttest.LoadFolders(data, drafttest.Known, drafttest.Learnt)
	if err != nil {
		return "", err
	}
	report, err := drafttest.LoadFolders(data, drafttest.Report)
	if err != nil {
		return "", err
	}
	var out, rows strings.Builder
	var checked, reread drafttest.Score
	for _, s := range report {
		second, err := drafttest.Read(data, drafttest.Second+"/"+s.Name+".jsonl")
		if err != nil {
			return "", err
		}
		score := drafttest.Of(s.Drafts, draft.Check)
		all := score.All()
		fmt.Fprintf(&rows, "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.1f %% | %.1f %% |\n", s.Name, score.Drafts, all.Precision(), all.Recall(),
			score.Kinds[guide.MarkThreat].Recall(), score.Kinds[guide.MarkSelfHarm].Recall(), 100*score.FlagRate(), 100*score.CatchRate())
		checked, reread = checked.Plus(score), reread.Plus(drafttest.Of(s.Drafts, drafttest.Reader(second)))
	}
	writeScore(&out, "Tuning", drafttest.Of(drafts(tuned), draft.Check))
	writeScore(&out, "Report", checked)
	out.WriteString("### Report, set by set\n\n| set | drafts | precision | recall | recall of threats | of self-harm | fine drafts with a mark | labelled drafts with any mark |\n|---|---|---|---|---|---|---|---|\n" + rows.String() + "\n")
	writeScore(&out, "Report, as a second person read it", reread)
	return out.String(), nil
}

// drafts are those of several sets.
func drafts(sets []drafttest.Set) []drafttest.Labelled {
	var all []drafttest.Labelled
	for _, s := range sets {
		all = append(all, s.Drafts...)
	}
	return all
}

// writeScore writes the table of one set.
func writeScore(out *strings.Builder, name string, score drafttest.Score) {
	fmt.Fprintf(out, "### %s: %d drafts in English, %d of them fine\n\n", name, score.Drafts, score.Fine)
	fmt.Fprintf(out, "Fine drafts with a mark: %d (%.1f %%). Labelled drafts with a mark of any kind: %d (%.1f %%).\n\n", score.Flagged, 100*score.FlagRate(), score.Caught, 100*score.CatchRate())
	out.WriteString("| kind | labelled | marked | precision | recall | labelled passages touched |\n|---|---|---|---|---|---|\n")
	row := func(name string, c drafttest.Count) {
		fmt.Fprintf(out, "| %s | %d | %d | %.2f | %.2f | %.2f |\n", name, c.Both+c.Not, c.Both+c.Only, c.Precision(), c.Recall(), c.Touched())
	}
	for _, m := range guide.Marks() {
		row(string(m.ID), score.Kinds[m.ID])
	}
	row("**all kinds**", score.All())
	out.WriteString("\n")
}
