package draft

import (
	"cmp"
	"slices"
	"strings"

	"afterward/core/guide"
)

// apology finds the six parts. A draft that asks for forgiveness apologises too.
func (c *context) apology(kept []found) Apology {
	var a Apology
	var spans []Span
	for _, f := range kept {
		kind := f.pattern.set.kind
		part, ok := strings.CutPrefix(string(kind), partPrefix)
		if kind == guide.MarkForgiveness {
			part, ok = string(guide.PartForgiveness), true
		}
		if ok {
			spans = append(spans, Span{c.r.tokens[f.from].start, c.r.tokens[f.to-1].end, guide.MarkID(part)})
		}
	}
	c.r.snap(spans)
	for _, s := range merge(spans, c.r.text) {
		a.Parts = append(a.Parts, Part{s.Start, s.End, guide.PartID(s.Kind)})
	}
	a.There = a.Has(guide.PartRegret) || a.Has(guide.PartResponsibility) || a.Has(guide.PartForgiveness)
	if !a.There {
		return Apology{}
	}
	for _, p := range guide.ApologyParts() {
		if !p.Flag && !a.Has(p.ID) {
			a.Missing = append(a.Missing, p.ID)
		}
	}
	return a
}

// good finds what a draft does well. Nothing is called easy to decline while
// something in it presses.
func (c *context) good(kept []found, res Result, at guide.StageText) []Good {
	var spans []Span
	add := func(f found, id guide.GoodID) {
		spans = append(spans, Span{c.r.tokens[f.from].start, c.r.tokens[f.to-1].end, guide.MarkID(id)})
	}
	presses := res.Has(guide.MarkPressure) || res.Has(guide.MarkUltimatum) || res.Severe()
	for _, f := range kept {
		switch f.pattern.set.kind {
		case topicEase:
			if !presses {
				add(f, guide.GoodEasyNo)
			}
		case topicThanks:
			add(f, guide.GoodThanks)
		case topicDeed:
			add(f, guide.GoodSpecific)
		case guide.MarkID(partPrefix + string(guide.PartResponsibility)):
			if !res.Has(guide.MarkNonApology) {
				add(f, guide.GoodOwns)
			}
		}
	}
	c.r.snap(spans)
	var all []Good
	for _, s := range merge(spans, c.r.text) {
		all = append(all, Good{s.Start, s.End, guide.GoodID(s.Kind)})
	}
	if res.Words > 0 && res.Words*2 <= at.Words && !res.Foreign {
		all = append(all, Good{ID: guide.GoodShort})
	}
	slices.SortStableFunc(all, func(a, b Good) int { return cmp.Compare(a.Start, b.Start) })
	return all
}
