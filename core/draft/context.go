package draft

import "afterward/core/guide"

// Topics are matched like marks but are none: they decide what becomes of others,
// or what is good.
const (
	topicEase    guide.MarkID = "#ease"    // no pressure, only if you like
	topicOwn     guide.MarkID = "#own"     // what follows is the writer's own past doing, and named as wrong
	topicReport  guide.MarkID = "#report"  // what follows was said once
	topicAdmit   guide.MarkID = "#admit"   // that was wrong of me
	topicLove    guide.MarkID = "#love"    // declares love
	topicMiss    guide.MarkID = "#miss"    // misses them
	topicBack    guide.MarkID = "#back"    // wants to come together again
	topicPast    guide.MarkID = "#past"    // the relationship and its problems
	topicFeel    guide.MarkID = "#feel"    // strong feelings
	topicTerms   guide.MarkID = "#terms"   // conditions
	topicAlone   guide.MarkID = "#alone"   // a meeting at home or at night
	topicMeet    guide.MarkID = "#meet"    // wants to meet
	topicForever guide.MarkID = "#forever" // moving in, marrying
	topicThanks  guide.MarkID = "#thanks"
	topicDeed    guide.MarkID = "#deed" // I did, in words that name the deed
	partPrefix                = "#part-"
)

// A context is what is known of a whole draft when single matches are judged.
type context struct {
	r     *reading
	x     *lexicon
	found []found
	// by sentence
	eased, admits, owns []bool
	own, report         []found
	halves              map[guide.MarkID][]found // what sets with beside look for
	allQuoted           bool
	words               []worded // what cues are made of, once it was asked for
}

func (x *lexicon) look(r *reading, all []found) *context {
	n := len(r.sentences)
	c := &context{r: r, x: x, found: all, eased: make([]bool, n+1), admits: make([]bool, n+1), owns: make([]bool, n+1)}
	for _, f := range all {
		s := r.tokens[f.from].sentence
		switch f.pattern.set.kind {
		case topicEase:
			c.eased[s] = c.eased[s] || !r.tokens[f.from].quoted
		case topicAdmit:
			c.admits[s] = true
		case topicOwn:
			c.own = append(c.own, f)
			c.owns[s] = true
		case topicReport:
			c.report = append(c.report, f)
		}
	}
	quoted := 0
	for i := range r.tokens {
		if r.tokens[i].quoted {
			quoted++
		}
	}
	c.allQuoted = quoted*5 > len(r.tokens)*4
	return c
}

// stands reports whether a match is meant as it is said. What is severe is judged
// by lead alone.
func (c *context) stands(f found) bool {
	set := f.pattern.set
	if severe(set.kind) || set.kind == cueEnd || set.kind == cueForce {
		return set.hold&evenNegated != 0 || !c.lead(f)
	}
	if set.hold&evenQuoted == 0 && c.r.tokens[f.from].quoted && !c.allQuoted {
		return false
	}
	if set.hold&evenNegated == 0 && c.negated(f.from) {
		return false
	}
	if set.hold&unlessIf != 0 && c.supposed(f.from) {
		return false
	}
	if set.hold&unlessEased != 0 && c.easedNear(f) {
		return false
	}
	return set.hold&evenQuoted != 0 || !c.owned(f)
}

// kept returns the matches that stand. A weak one stands only beside a strong one
// of its kind, or beside another weak one: what is added elsewhere never takes
// one away.
func (c *context) kept() []found {
	var all []found
	strong := map[guide.MarkID]bool{}
	for _, f := range c.found {
		if !c.stands(f) || !c.beside(f) {
			continue
		}
		all = append(all, f)
		if f.pattern.set.hold&weak == 0 {
			strong[f.pattern.set.kind] = true
		}
	}
	out, of := make([]found, 0, len(all)), extents(all)
	for _, f := range all {
		if set := f.pattern.set; set.hold&weak == 0 || strong[set.kind] || of[set.kind].backs(f) {
			out = append(out, f)
		}
	}
	return out
}

// An extent is where the matches of one kind lie: the first end and the last
// beginning.
type extent struct{ end, start int }

// extents returns the extent of each kind.
func extents(all []found) map[guide.MarkID]extent {
	of := map[guide.MarkID]extent{}
	for _, f := range all {
		e, ok := of[f.pattern.set.kind]
		if !ok {
			e = extent{f.to, f.from}
		}
		of[f.pattern.set.kind] = extent{min(e.end, f.to), max(e.start, f.from)}
	}
	return of
}

// backs reports whether another passage of the kind lies before or behind a match.
func (e extent) backs(f found) bool { return e.end <= f.from || e.start >= f.to }

// beside reports whether the draft has the other half of what a match is one
// half of, in other words than those.
func (c *context) beside(f found) bool {
	kind := f.pattern.set.beside
	if kind == "" {
		return true
	}
	if c.halves == nil {
		c.halves = map[guide.MarkID][]found{}
		for _, g := range c.found {
			if k := g.pattern.set.kind; (k == cueEnd || k == cueForce) && len(c.halves[k]) < 2 && c.stands(g) &&
				(len(c.halves[k]) == 0 || c.halves[k][0].from != g.from || c.halves[k][0].to != g.to) {
				c.halves[k] = append(c.halves[k], g)
			}
		}
	}
	for _, g := range c.halves[kind] {
		if g.from != f.from || g.to != f.to {
			return true
		}
	}
	return false
}

// easedNear reports whether the sentence of a match, or the one next to it,
// takes the weight out of it.
func (c *context) easedNear(f found) bool {
	s := c.r.tokens[f.from].sentence
	return c.eased[s] || c.eased[s+1] || s > 0 && c.eased[s-1]
}

// owned reports whether what the match says is told as a thing of the past that
// the writer sees as wrong, or as somebody's words.
func (c *context) owned(f found) bool {
	s := c.r.tokens[f.from].sentence
	for _, o := range c.own {
		if c.r.tokens[o.from].sentence == s && o.from <= f.from && o.to <= f.to && !c.turns(o.to, f.from) {
			return true
		}
	}
	for _, o := range c.report {
		if c.r.tokens[o.from].sentence == s && o.from <= f.from && o.to <= f.to && !c.turns(o.to, f.from) {
			return c.admits[s] || c.admits[s+1]
		}
	}
	return false
}

// turns reports whether a word such as “but” stands between two tokens.
func (c *context) turns(from, to int) bool {
	but := c.x.class("but")
	for i := from; i < to; i++ {
		if c.r.tokens[i].classes.meets(but) {
			return true
		}
	}
	return false
}

// longestLead is how many words before a match can turn its sense round.
const longestLead = 6

// negated reports whether a “not” before token i reaches it: only words that
// carry it on, such as “going to” or “asking you to”, stand between.
func (c *context) negated(i int) bool {
	carry := c.x.class("carry")
	for n, j := 0, i; n < longestLead && j > 0; n++ {
		if c.r.tokens[j].brk == hardBreak {
			return false
		}
		broken := c.r.tokens[j].brk == softBreak
		j--
		t := &c.r.tokens[j]
		if t.classes.meets(c.x.neg) {
			return !(broken && n == 0 && (t.norm == "no" || t.norm == "never")) && !c.mild(j)
		}
		if broken || !t.classes.meets(carry) {
			return false
		}
	}
	return false
}

// supposed reports whether “if”, “whether” or “when” stands right before token i.
func (c *context) supposed(i int) bool {
	for n, j := 0, i; n < 2 && j > 0 && c.r.tokens[j].brk == noBreak; n++ {
		j--
		switch c.r.tokens[j].norm {
		case "if", "whether", "unless", "when", "whenever", "that", "because":
			return c.r.tokens[j].norm != "that" && c.r.tokens[j].norm != "because"
		}
	}
	return false
}

// mild reports whether the “not” at token j negates nothing behind it, as in “not
// only” or “why do you not”.
func (c *context) mild(j int) bool {
	if j+1 < len(c.r.tokens) {
		switch c.r.tokens[j+1].norm {
		case "only", "just", "even", "like":
			return c.r.tokens[j].norm == "not" && c.r.tokens[j+1].norm != "even"
		}
	}
	for k := j - 1; k >= 0 && k > j-4 && c.r.tokens[k+1].brk == noBreak; k-- {
		if n := c.r.tokens[k].norm; n == "why" || n == "if" || n == "how" {
			return true
		}
	}
	return false
}

// lead reports whether the words right before a severe match take it back: “I
// used to say …”, “I will never …”. It looks at most at longestFrame words of the same
// line and sentence, and at nothing behind: so nothing that is added in other
// lines or sentences, and nothing that is added behind, can take a span away.
func (c *context) lead(f found) bool {
	back := 0
	j := f.from
	for back < longestFrame && j > 0 && c.r.tokens[j].brk != hardBreak && !c.r.tokens[j].line {
		j--
		back++
	}
	m := matcher{x: c.x, tokens: c.r.tokens[:f.from+1]}
	for i := j; i <= f.from; i++ {
		for _, p := range c.x.leads {
			end := m.match(p.parts, i, i, false)
			if end > i && end <= f.from+1 && !c.turns(end, f.from) && !c.aside(end, f.from) && (p.set.kind != leadQuote || c.opened(end, f.from)) {
				return true
			}
		}
	}
	return c.denied(f.from)
}

// aside reports whether a comma that opens no quotation stands between: what
// follows it is no longer what was said once.
func (c *context) aside(from, to int) bool {
	for i := from; i <= to; i++ {
		if c.r.tokens[i].brk == softBreak && !c.r.tokens[i].quote {
			return true
		}
	}
	return false
}

// opened reports whether one quotation mark, and no second one that might close
// the quotation, stands before a token between two.
func (c *context) opened(from, to int) bool {
	marks := 0
	for i := min(from, to); i <= to; i++ {
		if c.r.tokens[i].quote {
			marks++
		}
	}
	return marks == 1
}

// denied reports whether a “not” in the same line reaches token i.
func (c *context) denied(i int) bool {
	carry := c.x.class("deny")
	for j := i; j > 0 && i-j < 4 && c.r.tokens[j].brk != hardBreak && !c.r.tokens[j].line; {
		broken := c.r.tokens[j].brk != noBreak
		j--
		t := &c.r.tokens[j]
		if t.classes.meets(c.x.neg) {
			return !broken && !c.mild(j)
		}
		if broken || !t.classes.meets(carry) {
			return false
		}
	}
	return false
}

const (
	leadFrame    guide.MarkID = "#lead"       // takes a severe match back
	leadQuote    guide.MarkID = "#lead-quote" // does so before a quotation mark
	longestFrame              = 12
)

// severe reports whether marks of that kind are held to the strictest reading,
// as is all they rest on.
func severe(kind guide.MarkID) bool {
	return kind == guide.MarkThreat || kind == guide.MarkSelfHarm || kind == cueEnd || kind == cueForce
}
