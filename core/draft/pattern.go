package draft

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"afterward/core/guide"
)

// A ruleSet is a family of patterns that mark the same thing in the same way.
// Rules are data, a pattern a line. The parts of a pattern stand for words one
// behind the other:
//
//	word      this form          ~word    any form of it
//	@class    a word of it       a|~b|@c  one of these
//	part?     or nothing         ..N      up to N words, none of them a “not” (.. is ..3)
//	^  $      start and end of a clause (a comma is enough); a|$ is a word or the end
//	^^  $$    start and end of a sentence
//	!a|b      the next word is none of these
//	@name     a name, in capitals or a common one; @loud “HE” among small letters
//	-a|b      the word before is none of these
//
// Words such as “just” and “really” may stand between any two parts. Contractions
// are written out: “can not”, “i am”. A line that begins with # says something.
type ruleSet struct {
	kind   guide.MarkID // or one of the topics below
	hold   holds
	stages []guide.Stage // empty: all
	beside guide.MarkID  // counts only where a match of this kind is in the draft too
	lines  string
}

// holds say what takes a match back, beyond what always does.
type holds uint16

const (
	evenNegated holds = 1 << iota // a “not” before it changes nothing: it is part of what is said
	evenQuoted                    // a quotation or a report changes nothing
	unlessEased                   // “no pressure” or “only if you like” in the draft takes it back
	unlessOwned                   // not beside something owned
	wholeClause                   // the span is the clause and not only the words
	unlessIf                      // not behind “if”, “whether” or “when”
	weak                          // counts only beside another passage of its kind
	alone                         // needs no points: there is no other way to mean it
	weighed                       // severe, but points decide
)

type partKind uint8

const (
	onWord partKind = iota
	onGap
	onStart
	onEnd
	onFirst
	onLast
	onNone
	onAfter
)

// A part is one element of a pattern.
type part struct {
	kind     partKind
	optional bool
	orEnd    bool // the end of a clause will do
	gap      int
	wide     bool // the gap may hold any word
	words    []int32
	stems    []int32
	classes  classSet
}

// A pattern is one line of a rule set.
type pattern struct {
	parts []part
	key   *part // the rarest part it cannot do without, apart from the first; nil for none
	set   *ruleSet
	line  string
}

// compile adds the patterns of a rule set.
func (x *lexicon) compile(rs *ruleSet) {
	for line := range strings.Lines(rs.lines) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		p, err := x.parse(line)
		if err != nil {
			x.wrong = append(x.wrong, fmt.Sprintf("%s: %s: %v", rs.kind, line, err)) // a test holds that there is none
			continue
		}
		x.patterns = append(x.patterns, pattern{parts: p, key: x.keyOf(p), set: rs, line: line})
	}
}

func (x *lexicon) parse(line string) ([]part, error) {
	parts := make([]part, 0, strings.Count(line, " ")+1)
	for field := range strings.FieldsSeq(line) {
		p, ok := x.fields[field]
		if !ok {
			var err error
			if p, err = x.field(field); err != nil {
				return nil, err
			}
			x.fields[field] = p
		}
		if n := len(parts); n == 1 && p.kind == onGap && (parts[0].kind == onStart || parts[0].kind == onFirst) {
			parts[0].gap = p.gap // so that a pattern begins with a word
			continue
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// field reads one part of a pattern.
func (x *lexicon) field(field string) (p part, err error) {
	switch {
	case field == "^":
		p.kind = onStart
	case field == "$":
		p.kind = onEnd
	case field == "^^":
		p.kind = onFirst
	case field == "$$":
		p.kind = onLast
	case strings.HasPrefix(field, ".."):
		err = p.between(field[2:])
	default:
		if rest, ok := strings.CutPrefix(field, "!"); ok {
			p.kind, field = onNone, rest
		} else if rest, ok := strings.CutPrefix(field, "-"); ok {
			p.kind, field = onAfter, rest
		}
		field, p.optional = strings.CutSuffix(field, "?")
		p.words = make([]int32, 0, strings.Count(field, "|")+1)
		for alt := range strings.SplitSeq(field, "|") {
			if err = x.alternative(&p, alt); err != nil {
				break
			}
		}
	}
	return p, err
}

// between makes p a gap of the size n says: “2”, “.12” for a wide one, or nothing.
func (p *part) between(n string) error {
	p.kind, p.gap = onGap, 3
	n, p.wide = strings.CutPrefix(n, ".")
	if n == "" && !p.wide {
		return nil
	}
	most := 8
	if p.wide {
		most = 20
	}
	gap, err := strconv.Atoi(n)
	if err != nil || gap < 1 || gap > most {
		return fmt.Errorf("gap %q", n)
	}
	p.gap = gap
	return nil
}

func (x *lexicon) alternative(p *part, alt string) error {
	switch {
	case alt == "":
		return fmt.Errorf("nothing between two |")
	case alt == "$":
		p.orEnd = true
	case alt[0] == '@':
		if _, ok := x.classes[alt[1:]]; !ok {
			return fmt.Errorf("no class %s", alt)
		}
		p.classes.join(x.class(alt[1:]))
	case alt[0] == '~':
		p.stems = append(p.stems, x.stemID(alt[1:]))
	default:
		id, ok := x.literal[alt]
		if !ok {
			if len(full(alt, "")) > 1 {
				return fmt.Errorf("%s must be written out", alt)
			}
			id = x.wordID(plain(alt))
			x.literal[alt] = id
		}
		p.words = append(p.words, id)
	}
	return nil
}

// keyOf returns the part that fewest texts have, of those that must be there and
// stand within reach.
func (x *lexicon) keyOf(parts []part) *part {
	var key *part
	best, reach, first := 0, 0, true
	for i := range parts {
		p := &parts[i]
		switch {
		case p.kind == onGap:
			reach += p.gap
			continue
		case p.kind != onWord:
			continue
		}
		reach += 1 + longestFill
		if w := x.weight(p); !first && !p.optional && !p.orEnd && reach <= farthest && (key == nil || w < best) {
			key, best = p, w
		}
		first = first && p.optional
	}
	return key
}

// weight grows with how often a part is found in any text.
func (x *lexicon) weight(p *part) int {
	n := 1000 * (bits.OnesCount64(p.classes[0]) + bits.OnesCount64(p.classes[1]))
	for _, w := range p.words {
		n += 5
		if x.ofWord[w].meets(x.common) {
			n += 100
		}
	}
	return n + 5*len(p.stems)
}

// index sorts the patterns by the words they can begin with, and stems all forms.
func (x *lexicon) index() {
	for form, id := range x.words {
		if id != 0 {
			x.stemOfWord[id] = x.stemIn(form)
		}
	}
	x.startsWord = make([][]int32, len(x.ofWord))
	x.startsStem = make([][]int32, len(x.ofStem))
	x.startsClass = make([][]int32, len(x.classes))
	for n := range x.patterns {
		if kind := x.patterns[n].set.kind; kind == leadFrame || kind == leadQuote {
			x.leads = append(x.leads, &x.patterns[n])
			continue
		}
		for _, p := range x.patterns[n].parts {
			if p.kind == onWord {
				x.begins(int32(n), p)
			}
			if p.kind == onGap || p.kind == onWord && !p.optional {
				break
			}
		}
	}
}

// begins notes that pattern n can begin with part p.
func (x *lexicon) begins(n int32, p part) {
	note := func(list []int32) []int32 {
		if len(list) > 0 && list[len(list)-1] == n { // patterns come in order
			return list
		}
		return append(list, n)
	}
	for _, w := range p.words {
		x.startsWord[w] = note(x.startsWord[w])
	}
	for _, s := range p.stems {
		x.startsStem[s] = note(x.startsStem[s])
	}
	for c := range x.startsClass {
		if p.classes[c/64]&(1<<(c%64)) != 0 {
			x.startsClass[c] = note(x.startsClass[c])
		}
	}
}
