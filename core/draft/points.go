package draft

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"afterward/core/guide"
)

// pointsText is the table of points, written by cmd/points from labelled drafts.
//
//go:embed points.txt
var pointsText string

// A points table says how much each cue speaks for or against a kind. Its text
// has three sorts of lines:
//
//	unit @hit punch slap knock_out =belt    a sense and its words: stems, phrases, forms
//	kind t threat -41                       the letter of a kind, and where it starts
//	@self @hit|t12 s-3                      a cue and its points
//
// A clause in which the points of a kind come to more than 0 has that mark.
type points struct {
	kinds  []guide.MarkID
	starts []int32
	from   map[cue]int32 // where the points of a cue begin
	some   maybe
	list   []point // those of one cue end with the first that is last
}

type point struct {
	kind uint8
	last bool
	n    int16
}

// maybe is a filter in front of the map: most cues of a text have no points.
type maybe []uint64

const maybeBits = 18

func (m maybe) at(q cue) (int, uint64) {
	h := uint64(q) * 0x9e3779b97f4a7c15 >> (64 - maybeBits)
	return int(h / 64), 1 << (h % 64)
}

// add gives a cue the points that begin at n.
func (p *points) add(q cue, n int32) {
	i, bit := p.some.at(q)
	p.some[i] |= bit
	p.from[q] = n
}

// find returns where the points of a cue begin.
func (p *points) find(q cue) (int32, bool) {
	if i, bit := p.some.at(q); p.some[i]&bit == 0 {
		return 0, false
	}
	n, ok := p.from[q]
	return n, ok
}

// errPoints means a line of a table is none.
var errPoints = errors.New("not a line of points")

// How cues are written.
const (
	cueSeparator = "|"
	apartMark    = ".."
)

var cueMarks = map[string]cueKind{"-": cueDenied, "<": cueBefore, ">": cueBehind, "stage:": cueStage, "rule:": cueRule, "else:": cueElse, "taken:": cueTaken}

// quotedText is how cueQuoted is written.
const quotedText = "quoted:"

// cueKinds number the kinds and topics rules have.
var cueKinds = sync.OnceValue(func() map[guide.MarkID]unit {
	all := map[guide.MarkID]unit{}
	for _, rs := range ruleSets() {
		if _, ok := all[rs.kind]; !ok && rs.kind != leadFrame && rs.kind != leadQuote {
			all[rs.kind] = unit(len(all) + 1)
		}
	}
	return all
})

// learn reads a table.
func (x *lexicon) learn(table string) {
	x.vocabulary = &vocabulary{names: []string{""}, ids: map[string]unit{}, ofStem: map[int32][]unit{}, ofForm: map[int32][]unit{}, phrases: map[opening][]phrase{}, begins: map[int32]bool{}}
	x.points = &points{from: make(map[cue]int32, strings.Count(table, "\n")), some: make(maybe, 1<<maybeBits/64)}
	letters := map[byte]uint8{}
	for line := range strings.Lines(table) {
		line = strings.TrimSuffix(line, "\n")
		var err error
		switch {
		case strings.Contains(line, cueSeparator): // first, as words such as “unit” have cues too
			err = x.cue(line, letters)
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "unit "):
			f := strings.Fields(line)
			err = x.sense(f[1], f[2:])
		case strings.HasPrefix(line, "kind "):
			err = x.kind(strings.Fields(line), letters)
		default:
			err = errPoints
		}
		if err != nil {
			x.wrong = append(x.wrong, fmt.Sprintf("%q: %v", line, err)) // a test holds that there is none
		}
	}
}

// sense adds a sense with its words.
func (x *lexicon) sense(name string, words []string) error {
	v := x.vocabulary
	if name[0] != '@' && len(words) == 0 {
		_, err := x.unitOf(name) // a stem by itself
		return err
	}
	u, err := v.add(name)
	if err != nil {
		return err
	}
	for _, w := range words {
		if form, ok := strings.CutPrefix(w, "="); ok {
			id := x.wordID(form)
			v.ofForm[id] = append(v.ofForm[id], u)
			continue
		}
		var stems []int32
		for s := range strings.SplitSeq(w, "_") {
			stems = append(stems, x.stemNumber(s))
		}
		if len(stems) > 1 {
			first := opening{stems[0], stems[1]}
			v.phrases[first] = append(v.phrases[first], phrase{stems[2:], u})
			v.begins[stems[0]] = true
		} else {
			v.ofStem[stems[0]] = append(v.ofStem[stems[0]], u)
		}
	}
	return nil
}

// stemNumber returns the number of what is a stem already.
func (x *lexicon) stemNumber(stem string) int32 {
	if id, ok := x.stems[stem]; ok {
		return id
	}
	return x.newStem(stem)
}

// add gives a unit its number.
func (v *vocabulary) add(name string) (unit, error) {
	if _, ok := v.ids[name]; ok || name == "" || len(v.names) > 1<<16-1 {
		return 0, errPoints
	}
	u := unit(len(v.names))
	v.names, v.ids[name] = append(v.names, name), u
	return u, nil
}

// unitOf returns the unit of a name; a stem that has none yet gets it.
func (x *lexicon) unitOf(name string) (unit, error) {
	v := x.vocabulary
	if u, ok := v.ids[name]; ok {
		return u, nil
	}
	if name == "" || name[0] == '@' {
		return 0, errPoints
	}
	u, err := v.add(name)
	if err == nil {
		s := x.stemNumber(name)
		v.ofStem[s] = slices.Insert(v.ofStem[s], 0, u)
	}
	return u, err
}

// kind reads a line such as “kind t threat -41”.
func (x *lexicon) kind(f []string, letters map[byte]uint8) error {
	if len(f) != 4 || len(f[1]) != 1 {
		return errPoints
	}
	if m, ok := guide.MarkByID(guide.MarkID(f[2])); !ok || m.Whole {
		return errPoints
	}
	start, err := strconv.Atoi(f[3])
	if err != nil {
		return err
	}
	letters[f[1][0]] = uint8(len(x.points.kinds))
	x.points.kinds = append(x.points.kinds, guide.MarkID(f[2]))
	x.points.starts = append(x.points.starts, int32(start))
	return nil
}

// cue reads a line such as “@self @hit|t12 s-3”.
func (x *lexicon) cue(line string, letters map[byte]uint8) error {
	text, list, ok := strings.Cut(line, cueSeparator)
	if !ok {
		return errPoints
	}
	c, err := x.parseCue(text)
	if err != nil {
		return err
	}
	if _, twice := x.points.from[c]; twice {
		return errPoints
	}
	first := len(x.points.list)
	for f := range strings.FieldsSeq(list) {
		kind, known := letters[f[0]]
		n, err := strconv.ParseInt(f[1:], 10, 16)
		if err != nil || !known {
			return errPoints
		}
		x.points.list = append(x.points.list, point{kind: kind, n: int16(n)})
	}
	if len(x.points.list) == first {
		return errPoints
	}
	x.points.list[len(x.points.list)-1].last = true
	x.points.add(c, int32(first))
	return nil
}

// parseCue reads a cue as cueText writes it.
func (x *lexicon) parseCue(text string) (cue, error) {
	f := strings.Split(text, " ")
	if len(f) == 1 {
		return x.singleCue(text)
	}
	a, err := x.unitOf(f[0])
	if err != nil {
		return 0, err
	}
	b, err := x.unitOf(f[len(f)-1])
	if err != nil {
		return 0, err
	}
	if len(f) == 3 && f[1] != apartMark {
		m, err := x.unitOf(f[1])
		return makeThree(a, m, b), err
	}
	switch {
	case len(f) == 2:
		return makeCue(cueNext, a, b), nil
	case len(f) == 3 && f[1] == apartMark:
		return makeCue(cueApart, a, b), nil
	}
	return 0, errPoints
}

func (x *lexicon) singleCue(text string) (cue, error) {
	if text == quotedText {
		return makeCue(cueQuoted, 0, 0), nil
	}
	for mark, kind := range cueMarks {
		rest, ok := strings.CutPrefix(text, mark)
		if !ok || rest == "" {
			continue
		}
		switch kind {
		case cueStage:
			if u := stageUnit(guide.Stage(rest)); u != 0 {
				return makeCue(kind, u, 0), nil
			}
			return 0, errPoints
		case cueRule, cueElse, cueTaken:
			if u := cueKinds()[guide.MarkID(rest)]; u != 0 {
				return makeCue(kind, u, 0), nil
			}
			return 0, errPoints
		}
		u, err := x.unitOf(rest)
		return makeCue(kind, u, 0), err
	}
	if stage, name, ok := strings.Cut(text, ":"); ok {
		u, err := x.unitOf(name)
		s := stageUnit(guide.Stage(stage))
		if s == 0 {
			return 0, errPoints
		}
		return makeCue(cueAt, u, s), err
	}
	u, err := x.unitOf(text)
	return makeCue(cueHas, u, 0), err
}

// cueText writes a cue as parseCue reads it.
func (v *vocabulary) cueText(c cue) string {
	kind, a, b := c.split()
	switch kind {
	case cueNext:
		return v.names[a] + " " + v.names[b]
	case cueThree:
		return v.names[a] + " " + v.names[b] + " " + v.names[c.third()]
	case cueApart:
		return v.names[a] + " " + apartMark + " " + v.names[b]
	case cueAt:
		return string(guide.Stages()[b-1].ID) + ":" + v.names[a]
	case cueStage:
		return "stage:" + string(guide.Stages()[a-1].ID)
	case cueQuoted:
		return quotedText
	case cueRule, cueElse, cueTaken:
		for id, n := range cueKinds() {
			if n == a {
				return map[cueKind]string{cueRule: "rule:", cueElse: "else:", cueTaken: "taken:"}[kind] + string(id)
			}
		}
	case cueDenied:
		return "-" + v.names[a]
	case cueBefore:
		return "<" + v.names[a]
	case cueBehind:
		return ">" + v.names[a]
	}
	return v.names[a]
}

// A tally is a clause with the points of each kind of the table.
type tally struct {
	clause
	sums []int32
}

// count adds up the points of every clause.
func (c *context) count(kept []found, stage guide.Stage) []tally {
	p, at := c.x.points, stageUnit(stage)
	var out []tally
	var hits []int32
	clauses := c.r.clauses()
	rulings := c.rulings(clauses, kept)
	for i, cl := range clauses {
		hits = hits[:0]
		note := func(q cue) {
			if n, ok := p.find(q); ok {
				hits = append(hits, n)
			}
		}
		c.cues(cl, at, note)
		for _, q := range rulings[i] {
			note(q)
		}
		slices.Sort(hits)
		sums := slices.Clone(p.starts)
		for _, n := range slices.Compact(hits) {
			for ; ; n++ {
				sums[p.list[n].kind] += int32(p.list[n].n)
				if p.list[n].last {
					break
				}
			}
		}
		out = append(out, tally{cl, sums})
	}
	return out
}
