package draft

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"afterward/core/guide"
)

// A Passage is a passage a person marked in an example. Arguable ones, which a
// second reader might mark or not, teach neither.
type Passage struct {
	Start, End int
	Kind       guide.MarkID
	Arguable   bool
}

// An Example is a labelled text points are counted from.
type Example struct {
	Text     string
	Stage    guide.Stage
	Passages []Passage
	// Known means that the rules were written with the example in view, so that
	// nothing is learnt from whether they match. Alone means that it is a single
	// line without a draft around it, which tells nothing of what is too early.
	Known, Alone bool
}

// Fitting is how points are counted: logistic regression for each kind, sparse and
// in one pass a round, as in McMahan et al., “Ad click prediction: a view from the
// trenches” (KDD 2013). Severe kinds have no points for what may be gone when text is
// added elsewhere, and none below 0 for what may come then: so that nothing that is
// added takes such a mark back.
type Fitting struct {
	Rounds int     // over all examples
	Least  int     // examples a cue must be in
	Rate   float64 // of learning
	L1, L2 float64 // how strongly points are drawn to 0
	Cues   int     // how many points of cues are kept over all kinds
	Scale  float64 // points for one unit of log odds
	// How probable a mark must be to be made, for what is severe and for the rest.
	Severe, Other float64
}

// DefaultFitting is what cmd/points uses; found by trying on the drafts points are
// counted from, each set left out in turn.
var DefaultFitting = Fitting{Rounds: 8, Least: 3, Rate: 0.1, L1: 1, L2: 2, Cues: 150000, Scale: 8, Severe: 0.25, Other: 0.6}

// An example is an Example taken apart.
type example struct {
	clauses []sampleClause
	alone   bool
	known   bool
}

type sampleClause struct {
	cues []int32 // numbers of features
	is   []int8  // by kind: 1 marked, -1 arguable
	of   []int16 // by kind: number of the passage, 0 for none
}

// A fitter counts points.
type fitter struct {
	Fitting
	x       *lexicon
	kinds   []guide.MarkID
	samples []example
	number  map[cue]int32
	names   []cue
	seen    []int32 // examples a feature is in
	table   string  // senses and stems
}

// Fit counts points from examples and returns a table of points. senses is a
// thesaurus: a line “name: word, a phrase, =form” each.
func Fit(examples []Example, senses string, how Fitting) (string, error) {
	f, err := newFitter(examples, senses, how)
	if err != nil {
		return "", err
	}
	cuts := f.cuts()
	models := f.all(func(int) bool { return true })
	for k := range models {
		models[k].start -= cuts[k]
	}
	return f.write(models), nil
}

func spanKinds() []guide.MarkID {
	var kinds []guide.MarkID
	for _, m := range guide.Marks() {
		if !m.Whole {
			kinds = append(kinds, m.ID)
		}
	}
	return kinds
}

func newFitter(examples []Example, senses string, how Fitting) (*fitter, error) {
	f := &fitter{Fitting: how, kinds: spanKinds(), number: map[cue]int32{}}
	table, err := sensesTable(senses)
	if err != nil {
		return nil, err
	}
	f.table = table + stemsTable(examples, how.Least)
	f.x = newLexicon(f.table)
	if len(f.x.wrong) > 0 {
		return nil, fmt.Errorf("draft: %s", f.x.wrong[0])
	}
	for _, e := range examples {
		f.samples = append(f.samples, f.take(e))
	}
	f.thin()
	return f, nil
}

// thin forgets cues that are in too few examples: they are most of all.
func (f *fitter) thin() {
	var names []cue
	var seen []int32
	now := make([]int32, len(f.names))
	for i, q := range f.names {
		now[i] = -1
		if int(f.seen[i]) >= f.Least {
			now[i] = int32(len(names))
			names, seen = append(names, q), append(seen, f.seen[i])
		}
	}
	f.names, f.seen, f.number = names, seen, nil
	for _, s := range f.samples {
		for i := range s.clauses {
			cl := &s.clauses[i]
			var cues []int32
			for _, n := range cl.cues {
				if now[n] >= 0 {
					cues = append(cues, now[n])
				}
			}
			cl.cues = cues
		}
	}
}

// sensesTable turns a thesaurus into lines of a table.
func sensesTable(senses string) (string, error) {
	x := newLexicon("")
	var out strings.Builder
	for line := range strings.Lines(senses) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, list, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(name, " |") {
			return "", fmt.Errorf("draft: sense %q: %w", name, errPoints)
		}
		fmt.Fprintf(&out, "unit @%s", name)
		seen := map[string]bool{}
		for entry := range strings.SplitSeq(list, ",") {
			if w := x.entry(strings.TrimSpace(entry)); w != "" && !seen[w] {
				seen[w] = true
				out.WriteString(" " + w)
			}
		}
		out.WriteString("\n")
	}
	return out.String(), nil
}

// entry returns a word or phrase of a thesaurus as a table has it.
func (x *lexicon) entry(s string) string {
	if form, ok := strings.CutPrefix(s, "="); ok {
		return "=" + plain(strings.ToLower(form))
	}
	var stems []string
	for _, t := range x.read(s).tokens {
		if t.norm == "" {
			return ""
		}
		stems = append(stems, stemOf(t.norm))
	}
	return strings.Join(stems, "_")
}

// stemsTable makes units of all stems that stand in enough examples.
func stemsTable(examples []Example, least int) string {
	x := newLexicon("")
	in := map[string]int{}
	for _, e := range examples {
		here := map[string]bool{}
		for _, t := range x.read(e.Text).tokens {
			if s := stemOf(t.norm); s != "" && !strings.ContainsAny(s, " |:<>-@=_") && !here[s] {
				here[s] = true
				in[s]++
			}
		}
	}
	var stems []string
	for s, n := range in {
		if n >= least {
			stems = append(stems, s)
		}
	}
	slices.Sort(stems)
	var out strings.Builder
	for _, s := range stems {
		fmt.Fprintf(&out, "unit %s\n", s)
	}
	return out.String()
}

// take takes an example apart.
func (f *fitter) take(e Example) example {
	r := f.x.read(e.Text)
	c := f.x.look(r, f.x.find(r))
	kept := c.kept()
	s := example{alone: e.Alone, known: e.Known}
	here := map[int32]bool{}
	clauses := r.clauses()
	rulings := c.rulings(clauses, kept)
	for i, cl := range clauses {
		sc := sampleClause{is: make([]int8, len(f.kinds)), of: make([]int16, len(f.kinds))}
		note := func(q cue) {
			n, ok := f.number[q]
			if !ok {
				n = int32(len(f.names))
				f.number[q] = n
				f.names, f.seen = append(f.names, q), append(f.seen, 0)
			}
			sc.cues = append(sc.cues, n)
			if !here[n] {
				here[n] = true
				f.seen[n]++
			}
		}
		c.cues(cl, stageUnit(e.Stage), note)
		if !e.Known {
			for _, q := range rulings[i] {
				note(q)
			}
		}
		slices.Sort(sc.cues)
		sc.cues = slices.Clip(slices.Compact(sc.cues))
		f.label(&sc, e, r.tokens[cl.from].start, r.tokens[cl.to-1].end)
		s.clauses = append(s.clauses, sc)
	}
	return s
}

// label says of which kinds a clause from start to end is: those of passages that
// cover half of it, or that have half of themselves in it.
func (f *fitter) label(sc *sampleClause, e Example, start, end int) {
	for i, p := range e.Passages {
		k := slices.Index(f.kinds, p.Kind)
		common := min(p.End, end) - max(p.Start, start)
		if k < 0 || common <= 0 {
			continue
		}
		switch enough := 2*common > end-start || 2*common > p.End-p.Start; {
		case enough && !p.Arguable:
			sc.is[k], sc.of[k] = 1, int16(i+1)
		case sc.is[k] == 0:
			sc.is[k] = -1
		}
	}
	if k := slices.Index(f.kinds, guide.MarkTooEarly); e.Alone && sc.is[k] == 0 {
		sc.is[k] = -1
	}
}

// letters are what kinds are called in a table.
const letters = "abcdefghijklmnopqrstuvwxyz"

// write makes a table of models, with the senses their cues need.
func (f *fitter) write(models []model) string {
	v := f.x.vocabulary
	lines, needed := map[string]string{}, map[string]bool{}
	for i, q := range f.names {
		var list strings.Builder
		for k, m := range models {
			if n := f.whole(m.weights[i]); n != 0 {
				fmt.Fprintf(&list, " %c%d", letters[k], n)
			}
		}
		if list.Len() == 0 {
			continue
		}
		lines[v.cueText(q)] = list.String()[1:]
		kind, a, b := q.split()
		if kind != cueRule && kind != cueElse && kind != cueTaken && kind != cueStage && kind != cueQuoted {
			needed[v.names[a]] = true
			if kind == cueNext || kind == cueApart || kind == cueThree {
				needed[v.names[b]] = true
			}
			if kind == cueThree {
				needed[v.names[q.third()]] = true
			}
		}
	}
	var out strings.Builder
	out.WriteString("# Written by go run ./cmd/points: do not edit.\n")
	for line := range strings.Lines(f.table) {
		if name := strings.Fields(line)[1]; name[0] == '@' && needed[name] {
			out.WriteString(line)
		}
	}
	for k, m := range models {
		fmt.Fprintf(&out, "kind %c %s %d\n", letters[k], f.kinds[k], f.whole(m.start))
	}
	for _, name := range slices.Sorted(maps.Keys(lines)) {
		fmt.Fprintf(&out, "%s%s%s\n", name, cueSeparator, lines[name])
	}
	return out.String()
}

func (f *fitter) whole(w float64) int { return int(math.Round(w * f.Scale)) }
