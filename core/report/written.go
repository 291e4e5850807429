package report

import (
	"cmp"
	"slices"
	"strings"

	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
)

// lists are the lines of the lists that were chosen one by one.
func (b *builder) lists() []Block {
	var out []Block
	for _, l := range guide.Lists() {
		if b.Choice.Lists[l.ID] {
			out = append(out, b.titled(l.Name, b.columns(l)...)...)
		}
	}
	return out
}

// columns are the lines of a list, side by side where it has sides. Lines of a side
// this version does not know come first.
func (b *builder) columns(l guide.List) [][]Block {
	bySide := map[string][]Item{}
	for _, line := range b.Lines {
		if line.List == l.ID && line.Gone.IsZero() && b.has(line.On) {
			side := line.Side
			if !slices.ContainsFunc(l.Sides, func(s guide.Side) bool { return s.ID == side }) {
				side = ""
			}
			bySide[side] = append(bySide[side], b.listed(l, line))
		}
	}
	out := [][]Block{list(bySide[""])}
	for _, s := range l.Sides {
		if items := bySide[s.ID]; len(items) > 0 {
			out = append(out, []Block{paragraph(s.Name + ":"), {Kind: List, Items: items}})
		}
	}
	return out
}

// listed is one line of a list, with the day it is for and whether it was ticked off.
func (b *builder) listed(l guide.List, line lists.Line) Item {
	it := Item{Text: b.line(line.Text)}
	var more []string
	if !line.For.IsZero() {
		more = append(more, line.For.Long())
	}
	if !line.Done.IsZero() && l.Tick != "" {
		more = append(more, l.Tick+" "+line.Done.Long())
	}
	if len(more) > 0 {
		it.Text += " (" + strings.Join(more, "; ") + ")"
	}
	return it
}

// journal are the entries that were chosen one by one, the oldest first.
func (b *builder) journal() []Block {
	type one struct {
		id string
		journal.Entry
	}
	var all []one
	for id, yes := range b.Choice.Entries {
		if e := b.Facts.Entries[id]; yes && b.May(id) {
			if !b.Has(e.On) {
				b.doc.Remarks.Outside++
				continue
			}
			all = append(all, one{id, e})
		}
	}
	slices.SortFunc(all, func(x, y one) int { return cmp.Or(journal.Compare(y.Entry, x.Entry), cmp.Compare(x.id, y.id)) })
	var out []Block
	for _, e := range all {
		var asked []Block
		if p, ok := guide.PromptByID(guide.PromptID(e.Prompt)); ok && p.Ask != "" {
			asked = []Block{paragraph(p.Ask)}
		}
		if words := b.wordsBlock(e.Text); len(words) > 0 {
			out = append(out, b.titled(dayOr(e.On), asked, words)...)
		}
	}
	return out
}
