package draft

import (
	"cmp"
	"slices"

	"afterward/core/guide"
)

// A clause is a run of tokens that is judged as one: what a person would read in
// one breath. Where it ends depends only on what stands before, so that text added
// behind never changes the clauses in front of it.
type clause struct{ from, to int }

// Lengths of clauses, in words: a clause this long ends at the next comma, at the
// next word such as “and”, at the next “i”, or at once. Our own choice.
const (
	commaEnds = 6
	joinEnds  = 9
	selfEnds  = 11
	alwaysEnd = 16
)

// clauses takes a reading apart.
func (r *reading) clauses() []clause {
	var all []clause
	from := 0
	for i := 1; i < len(r.tokens); i++ {
		if t := &r.tokens[i]; t.brk == hardBreak || t.line || t.opens(i-from) {
			all = append(all, clause{from, i})
			from = i
		}
	}
	if from < len(r.tokens) {
		all = append(all, clause{from, len(r.tokens)})
	}
	return all
}

// opens reports whether a word begins a new clause after n words of another.
func (t *token) opens(n int) bool {
	if n >= alwaysEnd || n >= commaEnds && t.brk == softBreak {
		return true
	}
	switch t.norm {
	case "and", "but", "so", "because", "then", "or":
		return n >= joinEnds
	case "i":
		return n >= selfEnds
	}
	return false
}

// A unit is what cues are made of: the stem of a word, or a sense that words and
// phrases share. 0 is none.
type unit uint16

// A cueKind says how the units of a cue stand in a clause.
type cueKind uint8

const (
	cueHas    cueKind = iota // the unit is there
	cueDenied                // it is there behind a “not”
	cueNext                  // two units, one right behind the other
	cueThree                 // three units, each right behind the other
	cueApart                 // two units with one to four words between them
	cueBefore                // a sense in the words before the clause
	cueBehind                // a sense in the words behind it
	cueAt                    // a unit at a stage
	cueStage                 // the stage alone
	cueRule                  // a rule of that kind matches in the clause
	cueElse                  // a topic is found elsewhere in the draft
	cueTaken                 // a rule of that kind matches in the clause, and something takes it back
	cueQuoted                // most of the clause is a quotation
)

// A cue is a small observation about a clause: its kind and its units, or what
// stands for them.
type cue uint64

func makeCue(k cueKind, a, b unit) cue { return cue(k)<<48 | cue(a)<<16 | cue(b) }

func makeThree(a, b, c unit) cue { return makeCue(cueThree, a, b) | cue(c)<<32 }

func (c cue) split() (cueKind, unit, unit) { return cueKind(c >> 48), unit(c >> 16), unit(c) }

// third is the third unit of a cueThree.
func (c cue) third() unit { return unit(c >> 32) }

// staged reports whether a cue is about the stage.
func (c cue) staged() bool {
	kind, _, _ := c.split()
	return kind == cueAt || kind == cueStage
}

// A keeping says what becomes of a cue of a clause when other sentences and lines are
// added to the draft.
type keeping uint8

const (
	stays        keeping = iota
	onlyComes            // it may be there then, and is there still if it was
	comesAndGoes         // it may be gone then
)

// keeps says what becomes of a cue when text is added elsewhere. What the rules find is
// judged with the whole draft in view, but for what is severe.
func (c cue) keeps() keeping {
	kind, of, _ := c.split()
	switch kind {
	case cueBefore, cueBehind:
		return onlyComes
	case cueQuoted:
		return comesAndGoes
	case cueRule, cueElse, cueTaken:
		for id, n := range cueKinds() {
			if n == of && severe(id) {
				return onlyComes
			}
		}
		return comesAndGoes
	}
	return stays
}

// Reach of cues, in words. Our own choice, the best of those tried on the drafts
// points are counted from.
const (
	deniedReach  = 3
	apartReach   = 5
	contextReach = 12
)

// A phrase is a sense that several words have together.
type phrase struct {
	rest  []int32 // stems behind the first two
	sense unit
}

// An opening is the stems of the first two words of a phrase.
type opening [2]int32

// A vocabulary says which units words have.
type vocabulary struct {
	names   []string // by unit
	ids     map[string]unit
	ofStem  map[int32][]unit
	ofForm  map[int32][]unit
	phrases map[opening][]phrase
	begins  map[int32]bool // stems phrases begin with
}

// isSense reports whether a unit is a sense and not a word.
func (v *vocabulary) isSense(u unit) bool { return v.names[u][0] == '@' }

// A worded is a token as cues see it.
type worded struct {
	units  []unit
	negate bool
	skip   bool // a word such as “just”, with no sense of its own
}

// wording returns all tokens as cues see them.
func (c *context) wording() []worded {
	if c.words != nil {
		return c.words
	}
	v := c.x.vocabulary
	c.words = make([]worded, len(c.r.tokens))
	for i := range c.r.tokens {
		t := &c.r.tokens[i]
		w := worded{negate: t.classes.meets(c.x.neg), skip: t.classes.meets(c.x.filler)}
		if !w.skip {
			w.units = v.ofStem[t.stem]
		}
		if t.word != 0 {
			w.add(v.ofForm[t.word]...)
		}
		if v.begins[t.stem] {
			for next := i + 1; c.same(next); next++ {
				for _, p := range v.phrases[opening{t.stem, c.r.tokens[next].stem}] {
					if c.says(next+1, p.rest) {
						w.add(p.sense)
					}
				}
				if !c.r.tokens[next].classes.meets(c.x.filler) {
					break
				}
			}
		}
		w.skip = w.skip && len(w.units) == 0
		c.words[i] = w
	}
	return c.words
}

// add adds units that are not there yet, and leaves lists that words share alone.
func (w *worded) add(units ...unit) {
	for _, u := range units {
		if !slices.Contains(w.units, u) {
			w.units = append(slices.Clip(w.units), u)
		}
	}
}

// same reports whether token i goes on with the sentence and line before it.
func (c *context) same(i int) bool {
	return i < len(c.r.tokens) && c.r.tokens[i].brk != hardBreak && !c.r.tokens[i].line
}

// says reports whether the stems stand from token i on, with words such as “just”
// between them or not.
func (c *context) says(i int, stems []int32) bool {
	for _, s := range stems {
		for c.same(i) && c.r.tokens[i].stem != s && c.r.tokens[i].classes.meets(c.x.filler) {
			i++
		}
		if !c.same(i) || c.r.tokens[i].stem != s {
			return false
		}
		i++
	}
	return true
}

// cues calls emit with every cue of a clause; some come twice.
func (c *context) cues(cl clause, stage unit, emit func(cue)) {
	words := make([]*worded, 0, alwaysEnd)
	for i := range c.wording()[cl.from:cl.to] {
		if w := &c.words[cl.from+i]; !w.skip {
			words = append(words, w)
		}
	}
	denied := -deniedReach - 1
	for i, w := range words {
		kind := cueHas
		if i-denied <= deniedReach && !w.negate {
			kind = cueDenied
		}
		for _, u := range w.units {
			emit(makeCue(kind, u, 0))
			emit(makeCue(cueAt, u, stage))
			c.behind(u, words[i+1:], emit)
		}
		if w.negate {
			denied = i
		}
	}
	emit(makeCue(cueStage, stage, 0))
	if quoted := c.quoted(cl); 2*quoted > cl.to-cl.from && !c.allQuoted {
		emit(makeCue(cueQuoted, 0, 0))
	}
	c.around(max(0, cl.from-contextReach), cl.from, cueBefore, emit)
	c.around(cl.to, min(len(c.words), cl.to+contextReach), cueBehind, emit)
}

// behind emits what a unit makes with the words behind it.
func (c *context) behind(u unit, words []*worded, emit func(cue)) {
	v := c.x.vocabulary
	for k, w := range words[:min(apartReach, len(words))] {
		for _, z := range w.units {
			switch {
			case k > 0 && (v.isSense(u) || v.isSense(z)):
				emit(makeCue(cueApart, u, z))
			case k == 0:
				emit(makeCue(cueNext, u, z))
				if len(words) > 1 {
					for _, y := range words[1].units {
						emit(makeThree(u, z, y))
					}
				}
			}
		}
	}
}

// quoted counts the words of a clause that stand in a quotation.
func (c *context) quoted(cl clause) int {
	n := 0
	for i := cl.from; i < cl.to; i++ {
		if c.r.tokens[i].quoted {
			n++
		}
	}
	return n
}

// around emits the senses of words beside a clause.
func (c *context) around(from, to int, kind cueKind, emit func(cue)) {
	for _, w := range c.words[from:to] {
		for _, u := range w.units {
			if c.x.vocabulary.isSense(u) {
				emit(makeCue(kind, u, 0))
			}
		}
	}
}

// A ruling is what the rules found in one clause: cues that say so.
type ruling []cue

// rulings sorts what the rules found by clause: kinds and topics that stand, kinds
// that were taken back, and topics found in other clauses.
func (c *context) rulings(clauses []clause, kept []found) []ruling {
	all := make([]ruling, len(clauses))
	in := map[unit]int{} // clauses a topic is in
	note := func(kind cueKind, f found) {
		n, ok := cueKinds()[f.pattern.set.kind]
		if !ok {
			return
		}
		topic := f.pattern.set.kind[0] == '#'
		first, _ := slices.BinarySearchFunc(clauses, f.from, func(cl clause, at int) int { return cmp.Compare(cl.to, at+1) })
		for i := first; i < len(clauses) && clauses[i].from < f.to; i++ {
			if q := makeCue(kind, n, 0); !slices.Contains(all[i], q) {
				all[i] = append(all[i], q)
				if topic {
					in[n]++
				}
			}
		}
	}
	for _, f := range kept {
		note(cueRule, f)
	}
	for _, f := range c.found {
		if f.pattern.set.kind[0] != '#' && !c.stands(f) {
			note(cueTaken, f)
		}
	}
	for i := range all {
		for n, times := range in {
			if times > 1 || !slices.Contains(all[i], makeCue(cueRule, n, 0)) {
				all[i] = append(all[i], makeCue(cueElse, n, 0))
			}
		}
	}
	return all
}

// stageUnit returns the number of a stage, 0 for one that is not known.
func stageUnit(id guide.Stage) unit {
	for i, s := range guide.Stages() {
		if s.ID == id {
			return unit(i + 1)
		}
	}
	return 0
}
