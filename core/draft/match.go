package draft

import "math/bits"

// A found is a match of a pattern: the tokens from up to to.
type found struct {
	from, to int
	pattern  *pattern
}

// find returns all matches, in the order of the text.
func (x *lexicon) find(r *reading) []found {
	var all []found
	m := matcher{x: x, tokens: r.tokens}
	m.near.words, m.near.stems = make([]uint64, len(x.ofWord)/64+1), make([]uint64, len(x.ofStem)/64+1)
	for i := range r.tokens {
		if i%stride == 0 {
			m.survey(i)
		}
		t := &r.tokens[i]
		if t.word != 0 {
			all = m.try(all, i, x.startsWord[t.word])
		}
		for half, set := range t.classes {
			for ; set != 0; set &= set - 1 {
				all = m.try(all, i, x.startsClass[half*64+bits.TrailingZeros64(set)])
			}
		}
		if t.stem != 0 {
			all = m.try(all, i, x.startsStem[t.stem])
		}
	}
	return all
}

// Most patterns that could begin at a word are ruled out by their rarest part:
// what stands near is written down once for every few words.
const (
	stride   = 8  // words that share one survey
	farthest = 40 // words behind the last of them that it covers
)

// A presence says which words, stems and classes are there.
type presence struct {
	words, stems []uint64
	classes      classSet
}

type matcher struct {
	x      *lexicon
	tokens []token
	near   presence
}

// survey writes down what stands from token i on, up to where no pattern that
// begins at one of the next few words can reach.
func (m *matcher) survey(i int) {
	clear(m.near.words)
	clear(m.near.stems)
	m.near.classes = classSet{}
	for j := i; j < len(m.tokens) && j < i+stride+farthest; j++ {
		t := &m.tokens[j]
		if j >= i+stride && t.brk == hardBreak {
			break
		}
		m.near.words[t.word/64] |= 1 << (t.word % 64)
		m.near.stems[t.stem/64] |= 1 << (t.stem % 64)
		m.near.classes.join(t.classes)
	}
}

func (n *presence) has(p *part) bool {
	if n.classes.meets(p.classes) {
		return true
	}
	for _, w := range p.words {
		if n.words[w/64]&(1<<(w%64)) != 0 {
			return true
		}
	}
	for _, s := range p.stems {
		if n.stems[s/64]&(1<<(s%64)) != 0 {
			return true
		}
	}
	return false
}

func (m *matcher) try(all []found, i int, patterns []int32) []found {
	for _, n := range patterns {
		p := &m.x.patterns[n]
		if p.key != nil && !m.near.has(p.key) {
			continue
		}
		if end := m.match(p.parts, i, i, false); end > i {
			all = append(all, found{i, end, p})
		}
	}
	return all
}

func (t *token) is(p *part) bool {
	if t.classes.meets(p.classes) {
		return true
	}
	for _, w := range p.words {
		if w == t.word {
			return true
		}
	}
	for _, s := range p.stems {
		if s == t.stem {
			return true
		}
	}
	return false
}

// longestFill is how many words such as “just” may stand between two parts.
const longestFill = 2

// match returns the token behind the match of parts at i, or -1. start is where
// the pattern began; tight forbids a comma before the next word. It looks at a
// bounded number of tokens, because gaps and fillers are bounded.
func (m *matcher) match(parts []part, start, i int, tight bool) int {
	fill := 0
	for len(parts) > 0 {
		p := &parts[0]
		if p.kind == onGap {
			return m.over(parts, start, i)
		}
		if p.kind != onWord {
			if !m.allows(p, start, i) {
				return -1
			}
			parts = parts[1:]
			continue
		}
		if p.orEnd && (i >= len(m.tokens) || i > start && m.tokens[i].brk != noBreak) {
			parts = parts[1:]
			continue
		}
		ended := i >= len(m.tokens) || i > start && (m.tokens[i].brk == hardBreak || tight && m.tokens[i].brk != noBreak)
		if ended && !p.optional {
			return -1
		}
		if ended {
			parts = parts[1:]
			continue
		}
		t := &m.tokens[i]
		canFill := i > start && fill < longestFill && t.classes.meets(m.x.filler)
		switch is := t.is(p); {
		case is && !p.optional && !canFill:
			parts, i, tight, fill = parts[1:], i+1, false, 0
		case is:
			if end := m.match(parts[1:], start, i+1, false); end >= 0 {
				return end
			}
			if p.optional {
				parts = parts[1:]
			} else {
				i, fill = i+1, fill+1
			}
		case p.optional:
			parts = parts[1:]
		case canFill:
			i, fill = i+1, fill+1
		default:
			return -1
		}
	}
	return i
}

// allows reports whether a part that takes no word lets a match go on at i.
func (m *matcher) allows(p *part, start, i int) bool {
	if p.kind == onAfter {
		return i == 0 || i < len(m.tokens) && m.tokens[i].brk != noBreak || !m.tokens[i-1].is(p)
	}
	if i >= len(m.tokens) {
		return true
	}
	t := &m.tokens[i]
	if p.kind == onNone {
		return i > start && t.brk != noBreak || !t.is(p)
	}
	for n := 0; ; n++ {
		if t.brk == hardBreak || t.line || t.brk != noBreak && (p.kind == onStart || p.kind == onEnd) {
			return true // a clause begins here, so the one before ends
		}
		if n >= p.gap || i == 0 || t.brk != noBreak {
			return false
		}
		i--
		if t = &m.tokens[i]; t.classes.meets(m.x.wall) {
			return false
		}
	}
}

// over tries the parts behind a gap, the shortest gap first.
func (m *matcher) over(parts []part, start, i int) int {
	for n := 0; ; n++ {
		if end := m.match(parts[1:], start, i, !parts[0].wide); end >= 0 {
			return end
		}
		if n >= parts[0].gap || i >= len(m.tokens) {
			return -1
		}
		if t := &m.tokens[i]; i > start && t.brk == hardBreak {
			return -1
		} else if !parts[0].wide && (i > start && t.brk != noBreak || t.classes.meets(m.x.wall)) {
			return -1
		}
		i++
	}
}
