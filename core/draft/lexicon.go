package draft

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
)

// A classSet holds numbers of word classes.
type classSet [2]uint64

func (c classSet) meets(d classSet) bool { return c[0]&d[0]|c[1]&d[1] != 0 }

func (c *classSet) add(n int) { c[n/64] |= 1 << (n % 64) }

func (c *classSet) join(d classSet) { c[0] |= d[0]; c[1] |= d[1] }

// A lexicon holds the words that rules know, the classes they belong to, and the
// rules by the words they can begin with. It is built once and never changed.
type lexicon struct {
	words             map[string]int32 // forms
	stems             map[string]int32
	stemmed           map[string]int32 // stems by the forms rules name
	heads             map[string]bool  // how stems begin
	fields            map[string]part  // parts of patterns that were read, while rules are
	literal           map[string]int32 // the forms rules name, as they are read
	ofWord            []classSet       // by number of the form
	ofStem            []classSet
	classes           map[string]int
	stemOfWord        []int32 // the stem of each form, so that known words are not stemmed again
	patterns          []pattern
	startsWord        [][]int32 // patterns that can begin with a form
	startsStem        [][]int32
	filler, wall, neg classSet
	names, loud       classSet // given to a word by how it is written, not by its letters
	unnamed, common   classSet
	startsClass       [][]int32
	leads             []*pattern // what takes a severe match back
	ruleStems         int        // stems below this number are those of rules
	vocabulary        *vocabulary
	points            *points
	wrong             []string // lines that are no pattern, and why
}

// theLexicon is built from the rules on first use.
var theLexicon = sync.OnceValue(func() *lexicon { return newLexicon(pointsText) })

// newLexicon builds the lexicon of all rules and a table of points.
func newLexicon(table string) *lexicon {
	x := &lexicon{words: map[string]int32{"": 0}, stems: map[string]int32{"": 0}, ofWord: make([]classSet, 1), ofStem: make([]classSet, 1),
		stemOfWord: make([]int32, 1), classes: map[string]int{}, stemmed: map[string]int32{}, heads: map[string]bool{}, fields: make(map[string]part, 1<<13), literal: make(map[string]int32, 1<<13)}
	x.defineClasses(classText)
	x.filler, x.wall, x.neg = x.class("fill"), x.class("wall"), x.class("neg")
	x.names, x.loud, x.unnamed = x.class("name"), x.class("loud"), x.class("unnamed")
	x.common = x.class("common")
	for _, rs := range ruleSets() {
		x.compile(rs)
	}
	x.ruleStems = len(x.ofStem)
	x.learn(table)
	x.index()
	x.fields, x.literal, x.stemmed = nil, nil, nil
	return x
}

func (x *lexicon) class(name string) (c classSet) {
	n, ok := x.classes[name]
	if !ok {
		panic("draft: no class @" + name) // a rule that no test has seen cannot be there
	}
	c.add(n)
	return c
}

// wordID returns the number of a form, and gives it one.
func (x *lexicon) wordID(form string) int32 {
	if id, ok := x.words[form]; ok {
		return id
	}
	id := int32(len(x.ofWord))
	x.words[form] = id
	x.ofWord = append(x.ofWord, classSet{})
	x.stemOfWord = append(x.stemOfWord, 0)
	return id
}

func (x *lexicon) stemID(form string) int32 {
	if id, ok := x.stemmed[form]; ok {
		return id
	}
	id := x.newStem(stemOf(form))
	x.stemmed[form] = id
	return id
}

func (x *lexicon) newStem(s string) int32 {
	if id, ok := x.stems[s]; ok {
		return id
	}
	id := int32(len(x.ofStem))
	x.stems[s] = id
	x.ofStem = append(x.ofStem, classSet{})
	x.heads[head(s)] = true
	return id
}

// stemIn returns the number of the stem of a form, 0 if no rule knows it. Stemming
// keeps the first letters, so that most words need not be stemmed to see that.
func (x *lexicon) stemIn(form string) int32 {
	base, odd := irregular()[form]
	if !odd {
		base = form
	}
	if !x.heads[head(base)] && !x.heads[base[:min(2, len(base))]] {
		return 0
	}
	return x.stems[stemOf(form)]
}

// head returns the letters that stemming never changes.
func head(form string) string {
	if len(form) < 3 {
		return form
	}
	if form[2] == 'y' {
		return form[:2] + "i" // try, tries
	}
	return form[:3]
}

// defineClasses reads lines such as “@ask ask ~beg @say”: a class, and the forms,
// stems and classes that belong to it. A class stands below those it uses.
func (x *lexicon) defineClasses(text string) {
	members := map[string][]string{}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		name := f[0][1:]
		if _, ok := x.classes[name]; !ok {
			x.classes[name] = len(x.classes)
		}
		for _, w := range f[1:] {
			if w[0] == '@' {
				members[name] = append(members[name], members[w[1:]]...)
			} else {
				members[name] = append(members[name], w)
			}
		}
	}
	if len(x.classes) > 128 {
		panic("draft: more classes than a set holds")
	}
	for name, words := range members {
		for _, w := range words {
			if w[0] == '~' {
				x.ofStem[x.stemID(w[1:])].add(x.classes[name])
			} else {
				x.ofWord[x.wordID(plain(w))].add(x.classes[name])
			}
		}
	}
}

// plain returns the form a text is read as: rules may say “mum” for “mother”.
func plain(form string) string {
	if words := full(form, "the"); len(words) == 1 {
		return words[0]
	}
	return form
}

// stemOf returns the stem all forms of a word share.
func stemOf(form string) string {
	if base, ok := irregular()[form]; ok {
		form = base
	}
	if len(form) < 3 {
		return form
	}
	return english.Stem(form, true)
}

// add appends the tokens of the word from start to end, and reports whether it
// has any.
func (x *lexicon) add(r *reading, s *scanner, start, end int) bool {
	raw := s.text[start:min(end, start+longestWord)]
	form, caps := x.form(r, raw)
	if form == "" {
		return false
	}
	if x.noise(form) {
		s.raise(softBreak)
		return false
	}
	before := ""
	if n := len(r.tokens); n > 0 && s.brk != hardBreak && !s.line {
		before = r.tokens[n-1].norm
	}
	t := token{start: start, end: end, brk: s.brk, line: s.line, quote: s.quote, quoted: s.quotedAt(start), caps: caps, sentence: len(r.sentences)}
	if end-start > longestWord {
		r.tokens = append(r.tokens, t)
		return true
	}
	words := full(form, before)
	if words == nil {
		form = x.unstretch(form)
		if words = full(form, before); words == nil {
			r.tokens = append(r.tokens, x.shaped(x.known(t, x.undropped(form)), r, raw))
			return true
		}
	}
	first := len(r.tokens)
	for _, w := range words {
		r.tokens = append(r.tokens, x.known(t, w))
		t.brk, t.line, t.quote = noBreak, false, false
	}
	if strings.Contains(form, "'") {
		r.tokens[first] = x.shaped(r.tokens[first], nil, raw)
	}
	return true
}

// shaped adds the classes a word has by how it is written: a capital letter
// inside a sentence, or before a word no rule knows, makes a name; capital
// letters among small ones make a word loud. The word begins with raw; r is the
// text before it, nil if it cannot be loud.
func (x *lexicon) shaped(t token, r *reading, raw string) token {
	switch {
	case t.caps:
		n := 0
		if r != nil {
			n = len(r.tokens)
		}
		if n > 0 && !r.tokens[n-1].caps && x.pronoun(t.norm) {
			t.classes.join(x.loud)
		}
	case titled(raw):
		inside := t.brk != hardBreak && !t.line
		if !t.classes.meets(x.unnamed) && (inside || t.word == 0 && (t.stem == 0 || int(t.stem) >= x.ruleStems)) && len(raw) > 1 {
			t.classes.join(x.names)
		}
	}
	return t
}

// titled reports whether a word begins with a capital letter.
func titled(raw string) bool {
	c, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsUpper(c)
}

// pronoun reports whether a word stands for a third person.
func (x *lexicon) pronoun(form string) bool {
	switch form {
	case "he", "she", "him", "her", "his", "hers", "them", "they":
		return true
	}
	return false
}

// noise reports whether a word is laughter or a sigh, which says as much as a
// comma.
func (x *lexicon) noise(form string) bool {
	switch form {
	case "lol", "lmao", "lmfao", "rofl", "haha", "hahaha", "hah", "ha", "heh", "hehe", "um", "umm", "uh", "uhh", "er", "erm", "hmm", "hm", "xx", "xxx", "xo", "xoxo", "ugh", "smh":
		return true
	}
	return false
}

// known looks a form up.
func (x *lexicon) known(t token, form string) token {
	t.norm = form
	t.word = x.words[form]
	if t.word != 0 {
		t.stem = x.stemOfWord[t.word]
		t.classes.join(x.ofWord[t.word])
	} else {
		t.stem = x.stemIn(form)
	}
	t.classes.join(x.ofStem[t.stem])
	return t
}

// form returns a word in small letters without accents, with straight
// apostrophes and without what is invisible, and whether it was in capitals.
func (x *lexicon) form(r *reading, raw string) (string, bool) {
	lower, upper, plain := 0, 0, true
	for i := range len(raw) {
		c := raw[i]
		switch {
		case 'a' <= c && c <= 'z':
			lower++
		case 'A' <= c && c <= 'Z':
			upper++
		case c >= utf8.RuneSelf || c == '&' || c == '`':
			plain = false
		}
	}
	r.letters += lower + upper
	if plain {
		return strings.ToLower(raw), upper > 1 && lower == 0
	}
	r.ascii = false
	for _, e := range apostrophes {
		raw = strings.ReplaceAll(raw, e, "'")
	}
	var b strings.Builder
	for _, c := range raw {
		switch {
		case isApostrophe(c) || c == '`':
			b.WriteByte('\'')
		case c < utf8.RuneSelf:
			b.WriteRune(unicode.ToLower(c))
		case invisible(c) || unicode.IsMark(c):
		case 'ａ' <= c && c <= 'ｚ':
			b.WriteRune(c - 'ａ' + 'a')
		case 'Ａ' <= c && c <= 'Ｚ':
			b.WriteRune(c - 'Ａ' + 'a')
		default:
			r.letters++
			if !unicode.Is(unicode.Latin, c) && unicode.IsLetter(c) {
				r.foreign++
			}
			b.WriteString(unaccented(unicode.ToLower(c)))
		}
	}
	return b.String(), upper > 1 && lower == 0
}

// unaccented returns the letter without its accent.
func unaccented(c rune) string {
	const with, without = "àáâãäåāçćčèéêëēìíîïñòóôõöøùúûüýÿšžł", "aaaaaaaccceeeeeiiiinoooooouuuuyyszl"
	if c == 'ß' {
		return "ss"
	}
	if i := strings.IndexRune(with, c); i >= 0 {
		return without[utf8.RuneCountInString(with[:i]):][:1]
	}
	return string(c)
}

// unstretch returns “please” for “pleeease”: a letter three times or more stands
// for one or two, whichever makes a word that is known.
func (x *lexicon) unstretch(form string) string {
	stretched := false
	for i := 2; i < len(form) && !stretched; i++ {
		stretched = form[i] == form[i-1] && form[i] == form[i-2]
	}
	if !stretched {
		return form
	}
	two, one := squeeze(form, 2), squeeze(form, 1)
	for _, f := range []string{two, one} {
		if x.words[f] != 0 || spellings()[f] != nil || x.stemIn(f) != 0 {
			return f
		}
	}
	return one
}

// undropped returns “going” for “goin”: the last letter of a word no rule knows is
// put back where that makes one that is known.
func (x *lexicon) undropped(form string) string {
	if len(form) > 4 && strings.HasSuffix(form, "in") && x.words[form] == 0 && x.stemIn(form) == 0 && (x.words[form+"g"] != 0 || x.stemIn(form+"g") != 0) {
		return form + "g"
	}
	return form
}

// squeeze cuts runs of three and more of the same letter to n.
func squeeze(form string, n int) string {
	b := make([]byte, 0, len(form))
	for i := 0; i < len(form); {
		j := i
		for j < len(form) && form[j] == form[i] {
			j++
		}
		run := j - i
		if run > 2 {
			run = n
		}
		b = append(b, form[i:i+run]...)
		i = j
	}
	return string(b)
}
