// Points counts the points of the draft checker anew from the labelled drafts and
// lines in core/draft/testdata, and writes core/draft/points.txt. Run it from the
// top of the checkout. With -hold it leaves sets out and says how well the points
// do on them, and writes nothing.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"afterward/core/draft"
	"afterward/core/draft/drafttest"
	"afterward/core/guide"
)

func main() {
	o := options{how: draft.DefaultFitting}
	flag.StringVar(&o.data, "data", "core/draft/testdata", "folder with the sets, the lines and the thesaurus")
	flag.StringVar(&o.out, "out", "core/draft/points.txt", "table to write")
	flag.StringVar(&o.hold, "hold", "", "sets to leave out and measure, each in turn, or + between those left out together")
	flag.IntVar(&o.how.Cues, "cues", o.how.Cues, "points of cues to keep")
	flag.Float64Var(&o.how.L1, "l1", o.how.L1, "how strongly points are drawn to 0")
	flag.Float64Var(&o.how.L2, "l2", o.how.L2, "the same, in squares")
	flag.IntVar(&o.how.Least, "least", o.how.Least, "examples a cue must be in")
	flag.IntVar(&o.how.Rounds, "rounds", o.how.Rounds, "rounds over all examples")
	flag.Float64Var(&o.how.Severe, "severe", o.how.Severe, "how probable a severe mark must be")
	flag.Float64Var(&o.how.Other, "other", o.how.Other, "how probable another mark must be")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "points:", err)
		os.Exit(1)
	}
}

type options struct {
	data, out, hold string
	how             draft.Fitting
}

func run(o options) error {
	senses, err := os.ReadFile(o.data + "/senses.txt")
	if err != nil {
		return err
	}
	all, err := drafttest.Load(os.DirFS(o.data))
	if err != nil {
		return err
	}
	if o.hold != "" {
		return measure(o, all, string(senses))
	}
	table, err := draft.Fit(drafttest.Examples(all), string(senses), o.how)
	if err != nil {
		return err
	}
	return os.WriteFile(o.out, []byte(table), 0o644)
}

// measure fits without some sets and says how well that does on them.
func measure(o options, all []drafttest.Set, senses string) error {
	for group := range strings.SplitSeq(o.hold, ",") {
		names := strings.Split(group, "+")
		var rest, held []drafttest.Set
		for _, s := range all {
			if slices.Contains(names, s.Name) {
				held = append(held, s)
			} else {
				rest = append(rest, s)
			}
		}
		table, err := draft.Fit(drafttest.Examples(rest), senses, o.how)
		if err != nil {
			return err
		}
		c, err := draft.NewChecker(table)
		if err != nil {
			return err
		}
		fmt.Printf("%s: table of %d bytes\n", group, len(table))
		var drafts []drafttest.Labelled
		for _, s := range held {
			drafts = append(drafts, s.Drafts...)
		}
		score := drafttest.Of(drafts, c.Check)
		for _, m := range guide.Marks() {
			n := score.Kinds[m.ID]
			fmt.Printf("  %-14s %4d  precision %.2f  recall %.2f\n", m.ID, n.Both+n.Not, n.Precision(), n.Recall())
		}
		all := score.All()
		fmt.Printf("  %-14s %4d  precision %.3f  recall %.3f, fine drafts marked %.3f\n", "all", all.Both+all.Not, all.Precision(), all.Recall(), score.FlagRate())
	}
	return nil
}
