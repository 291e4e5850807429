// Package draft reads words that have not been sent, and says how they may land:
// what presses, blames, frightens or comes too early, and what is good. It works
// by rules and counted points, offline, for English. It never scores how well a text persuades, and
// never writes one.
package draft

import (
	"fmt"

	"afterward/core/guide"
)

// A Span is a passage with one kind of mark: the bytes from Start up to End of
// the text that was checked. Both lie on boundaries of what a person sees as one
// character. Spans of one kind never overlap; those of two kinds may.
type Span struct {
	Start, End int
	Kind       guide.MarkID
}

// A Good is a passage that does something well. For what the whole draft does
// well, such as being short, Start and End are 0.
type Good struct {
	Start, End int
	ID         guide.GoodID
}

// A Part is a passage that holds one part of an apology.
type Part struct {
	Start, End int
	ID         guide.PartID
}

// An Apology says which of the six parts of an apology a draft has. The zero
// Apology is that of a draft that does not apologise.
type Apology struct {
	There   bool           // the draft says sorry, or owns something
	Parts   []Part         // where each part is, in the order of the text
	Missing []guide.PartID // what is not there, the weightiest first; never the request for forgiveness
}

// Has reports whether the part is there.
func (a Apology) Has(id guide.PartID) bool {
	for _, p := range a.Parts {
		if p.ID == id {
			return true
		}
	}
	return false
}

// A Result is what can be said of a draft at a stage. The same text at the same
// stage always has the same Result.
type Result struct {
	Spans     []Span         // in the order of the text
	Whole     []guide.MarkID // marks of the draft as a whole
	Good      []Good         // what it does well
	Apology   Apology
	Foreign   bool // mostly not English: only what is plainest was looked for
	Words     int
	Questions int // questions asked, with a question mark or without; "??" is one
}

// Kinds returns every kind of mark the result has, each once, in the order of
// guide.Marks.
func (r Result) Kinds() []guide.MarkID {
	var kinds []guide.MarkID
	for _, m := range guide.Marks() {
		if r.Has(m.ID) {
			kinds = append(kinds, m.ID)
		}
	}
	return kinds
}

// Has reports whether there is a mark of that kind.
func (r Result) Has(kind guide.MarkID) bool {
	for _, s := range r.Spans {
		if s.Kind == kind {
			return true
		}
	}
	for _, w := range r.Whole {
		if w == kind {
			return true
		}
	}
	return false
}

// Severe reports whether a mark stands with which nothing can be copied.
func (r Result) Severe() bool {
	for _, kind := range r.Kinds() {
		if m, _ := guide.MarkByID(kind); m.Severe {
			return true
		}
	}
	return false
}

// Prepare reads the rules in, which the first Check does otherwise: on a slow
// phone that takes a moment better spent before somebody types.
func Prepare() { theLexicon() }

// Check reads a draft for a stage; a stage that is not known is read as the
// first message. It keeps nothing, takes time in proportion to the length of the
// text, and never fails: of bytes that are no text it says nothing.
func Check(text string, stage guide.Stage) Result { return theLexicon().check(text, stage) }

// A Checker checks with another table of points than the one of this package.
type Checker struct{ x *lexicon }

// NewChecker returns a checker with a table as Fit writes it.
func NewChecker(table string) (*Checker, error) {
	x := newLexicon(table)
	if len(x.wrong) > 0 {
		return nil, fmt.Errorf("draft: %s", x.wrong[0])
	}
	return &Checker{x}, nil
}

// Check does what the function Check does.
func (c *Checker) Check(text string, stage guide.Stage) Result { return c.x.check(text, stage) }

func (x *lexicon) check(text string, stage guide.Stage) Result {
	r := x.read(text)
	c := x.look(r, x.find(r))
	at := guide.StageByID(stage)
	res := Result{Words: r.words, Questions: r.questions, Foreign: r.isForeign()}
	kept := c.kept()
	res.Apology = c.apology(kept)
	res.Spans = c.spans(kept, at.ID, res.Apology)
	if res.Words > at.Words {
		res.Whole = append(res.Whole, guide.MarkTooLong)
	}
	if res.Questions > at.Questions {
		res.Whole = append(res.Whole, guide.MarkQuestions)
	}
	res.Good = c.good(kept, res, at)
	return res
}
