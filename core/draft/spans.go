package draft

import (
	"cmp"
	"slices"
	"strings"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"afterward/core/guide"
)

// early says which topics are too early at which stage.
var early = map[guide.Stage][]guide.MarkID{
	guide.StageFirst:     {topicLove, topicBack, topicPast, topicFeel, topicTerms, topicAlone, topicForever},
	guide.StageReply:     {topicLove, topicBack, topicTerms, topicForever},
	guide.StageApology:   {topicBack, topicMeet, topicForever, topicAlone},
	guide.StageTalk:      {topicForever},
	guide.StageLogistics: {topicLove, topicMiss, topicBack, topicPast, topicFeel, topicForever, topicAlone},
}

// spans turns matches into spans: sorted, on boundaries of characters, those of
// one kind merged.
func (c *context) spans(kept []found, stage guide.Stage, sorry Apology) []Span {
	told := c.told(kept, stage, sorry)
	all := c.counted(told, kept, stage)
	c.r.snap(all)
	return merge(all, c.r.text)
}

// counted returns the spans of all clauses whose points come to a mark: what a rule
// found there, or the clause. What is severe is marked where a rule found it in any
// case, but for the rules that are to be weighed.
func (c *context) counted(told []ruled, kept []found, stage guide.Stage) []Span {
	var all []Span
	for _, s := range told {
		if s.alone {
			all = append(all, s.Span)
		}
	}
	for _, cl := range c.count(kept, stage) {
		start, end := c.r.tokens[cl.from].start, c.r.tokens[cl.to-1].end
		for k, sum := range cl.sums {
			if sum <= 0 {
				continue
			}
			kind, found := c.x.points.kinds[k], false
			for _, s := range told {
				if s.Kind == kind && s.Start < end && s.End > start {
					all, found = append(all, s.Span), true
				}
			}
			if !found {
				all = append(all, Span{start, end, kind})
			}
		}
	}
	return all
}

// A ruled is a passage a rule found; alone means that it needs no points.
type ruled struct {
	Span
	alone bool
}

// told returns what the rules found.
func (c *context) told(kept []found, stage guide.Stage, sorry Apology) []ruled {
	var all []ruled
	for _, f := range kept {
		set := f.pattern.set
		if len(set.stages) > 0 && !slices.Contains(set.stages, stage) || set.hold&unlessOwned != 0 && sorry.Has(guide.PartResponsibility) {
			continue
		}
		kind := set.kind
		if strings.HasPrefix(string(kind), "#") {
			if !slices.Contains(early[stage], kind) {
				continue
			}
			kind = guide.MarkTooEarly
		}
		all = append(all, ruled{Span{c.r.tokens[f.from].start, c.r.tokens[f.to-1].end, kind}, set.hold&alone != 0 || severe(kind) && set.hold&weighed == 0})
	}
	return all
}

// merge joins spans of a kind that overlap or have only a space between them.
func merge(all []Span, text string) []Span {
	slices.SortFunc(all, func(a, b Span) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	out := all[:0]
	for _, s := range all {
		if n := len(out); n > 0 && out[n-1].Kind == s.Kind && (s.Start <= out[n-1].End || strings.TrimSpace(text[out[n-1].End:s.Start]) == "") {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Kind, b.Kind))
	})
	return slices.Clip(out)
}

// snap widens spans to whole characters as a person sees them. Within ASCII
// words every byte is one.
func (r *reading) snap(spans []Span) {
	if len(spans) == 0 || isASCII(r.text) {
		return
	}
	starts := make([]int, 0, len(r.text))
	for it := graphemes.FromString(r.text); it.Next(); {
		starts = append(starts, it.Start())
	}
	starts = append(starts, len(r.text))
	for i := range spans {
		if n, ok := slices.BinarySearch(starts, spans[i].Start); !ok {
			spans[i].Start = starts[n-1]
		}
		n, _ := slices.BinarySearch(starts, spans[i].End)
		spans[i].End = starts[n]
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
