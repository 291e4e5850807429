package draft

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterward/core/guide"
)

// lessons are enough lines to learn one thing from: hitting somebody is a threat, and
// hitting other things is not.
func lessons() []Example {
	var all []Example
	for i := range 12 {
		for _, verb := range []string{"call", "thank", "meet", "answer", "pay"} {
			all = append(all, Example{Text: fmt.Sprintf("I will %s you, number %d", verb, i), Stage: guide.StageReply})
		}
		for _, verb := range []string{"hit", "punch", "slap"} {
			text := fmt.Sprintf("I will %s you, number %d", verb, i)
			all = append(all, Example{Text: text, Stage: guide.StageReply, Passages: []Passage{{0, len(text), guide.MarkThreat, false}}})
			for _, thing := range []string{"ball", "nail", "button", "brakes"} {
				all = append(all, Example{Text: fmt.Sprintf("I will %s the %s, number %d", verb, thing, i), Stage: guide.StageReply})
			}
		}
	}
	return all
}

const lessonSenses = "# a thesaurus\nstrike: hit, punch, slap, wallop, knock about\nself: i\nyou: you\n"

func fitLessons(t *testing.T) *Checker {
	t.Helper()
	how := DefaultFitting
	table, err := Fit(lessons(), lessonSenses, how)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Fit(lessons(), lessonSenses, how)
	if err != nil || again != table {
		t.Fatalf("the same examples give another table, %v", err)
	}
	c, err := NewChecker(table)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// What is learnt of some words of a sense holds for the others.
func TestFitLearnsSenses(t *testing.T) {
	c := fitLessons(t)
	for text, want := range map[string]bool{
		"i will wallop you": true, "I will wallop the drum": false, "I will call you": false,
	} {
		kinds := 0
		for _, cl := range c.x.tallies(text) {
			if cl.sums[0] > 0 && c.x.points.kinds[0] == guide.MarkSelfHarm {
				t.Errorf("%q is read as self-harm", text)
			}
			for k, sum := range cl.sums {
				if c.x.points.kinds[k] == guide.MarkThreat && sum > 0 {
					kinds++
				}
			}
		}
		if (kinds > 0) != want {
			t.Errorf("%q: %v", text, kinds > 0)
		}
	}
}

// Words the thesaurus does not have had no points of their own.
func TestFitLearnsWordsWithoutASense(t *testing.T) {
	var all []Example
	for i := range 20 {
		text := fmt.Sprintf("I will clobber you, number %d", i)
		all = append(all, Example{Text: text, Stage: guide.StageReply, Passages: []Passage{{0, len(text), guide.MarkThreat, false}}})
		for _, verb := range []string{"admire", "overtake", "interview"} {
			all = append(all, Example{Text: fmt.Sprintf("I will %s you, number %d", verb, i), Stage: guide.StageReply})
		}
	}
	table, err := Fit(all, lessonSenses, DefaultFitting)
	if err != nil {
		t.Fatal(err)
	}
	c, err := NewChecker(table)
	if err != nil {
		t.Fatal(err)
	}
	k := slices.Index(c.x.points.kinds, guide.MarkThreat)
	for text, want := range map[string]bool{"i will clobber you": true, "i will interview you": false} {
		if got := c.x.tallies(text)[0].sums[k] > 0; got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// tallies are the points of a text by themselves, without what the rules find.
func (x *lexicon) tallies(text string) []tally {
	c := x.look(x.read(text), nil)
	return c.count(nil, guide.StageReply)
}

// Every cue of a table is read as it was written.
func TestCuesAreReadAsTheyAreWritten(t *testing.T) {
	x := newLexicon("unit @strike hit slap knock_about =hits\nkind a threat -9\n@strike|a1\n")
	if len(x.wrong) > 0 {
		t.Fatal(x.wrong)
	}
	for _, text := range []string{
		"hit", "@strike", "-@strike", "-hit", "@strike you", "you .. @strike", "i @strike you", "<@strike", ">@strike",
		"stage:first", "first:love", "rule:threat", "else:#love", "taken:self-harm", "quoted:",
	} {
		q, err := x.parseCue(text)
		if err != nil || x.vocabulary.cueText(q) != text {
			t.Errorf("%q is read as %q, %v", text, x.vocabulary.cueText(q), err)
		}
	}
	for _, bad := range []string{"@unknown", "a b c d", "stage:never", "rule:x", "", "never:love", "you .. @x"} {
		if q, err := x.parseCue(bad); err == nil {
			t.Errorf("%q is read as %q", bad, x.vocabulary.cueText(q))
		}
	}
	for _, line := range []string{"kind a", "kind ab threat 3", "kind a too-long 3", "kind a threat x", "you|", "you|b3", "you|ax", "you", "unit @strike again", "@strike|a2"} {
		y := newLexicon("unit @strike hit\nkind a threat -9\n@strike|a1\n" + line + "\n")
		if len(y.wrong) != 1 {
			t.Errorf("%q is taken", line)
		}
	}
}

// A line of points that begins with “unit” or “kind” was taken for another sort of line.
func TestWordsThatTablesBeginLinesWithHaveCues(t *testing.T) {
	x := newLexicon("unit unit\nunit kind\nkind a threat -9\nkind unit|a4\nunit|a1\nkind|a2\n")
	if len(x.wrong) > 0 {
		t.Fatal(x.wrong)
	}
	for text, want := range map[string]int32{"kind unit": -2, "kind of a unit": -6, "a unit": -8} {
		if got := x.tallies(text)[0].sums[0]; got != want {
			t.Errorf("%q comes to %d, want %d", text, got, want)
		}
	}
}

// Nothing that is added elsewhere in a draft takes a severe mark from a clause: no points
// for what may be gone then, and none below 0 for what may come.
func TestNothingAddedSpeaksAgainstWhatIsSevere(t *testing.T) {
	x := theLexicon()
	seen := 0
	for q, n := range x.points.from {
		keeps := q.keeps()
		for last := keeps == stays; !last; n++ {
			p := x.points.list[n]
			if severe(x.points.kinds[p.kind]) {
				seen++
				if p.n < 0 || keeps == comesAndGoes {
					t.Errorf("%s: %d for %s", x.vocabulary.cueText(q), p.n, x.points.kinds[p.kind])
				}
			}
			last = p.last
		}
	}
	if seen == 0 {
		t.Error("no such cue")
	}
}

// Words, forms and phrases have their senses, in any form of their words.
func TestSensesOfWordsAndPhrases(t *testing.T) {
	x := newLexicon("unit @strike hit knock_about =belts\nkind a threat -9\n@strike|a1\n")
	for text, want := range map[string]bool{
		"he hits": true, "he knocked them about": false, "he knocked about": true, "knocking them about": false, "knocking just about": true, "two belts": true, "one belt": false,
	} {
		c := x.look(x.read(text), nil)
		got := false
		for _, w := range c.wording() {
			got = got || slices.Contains(w.units, x.vocabulary.ids["@strike"])
		}
		if got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// Clauses end where a person would take breath, and cover every word once.
func TestClauses(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "",
		"Stop. Go":                     "1 1",
		"one\ntwo":                     "1 1",
		"one, two, three":              "3",
		"a b c d e f, g h":             "6 2",
		"a b c d e f g h i and j k":    "9 3",
		"a b c d e f g h j k l i m":    "11 2",
		strings.Repeat("word ", 40):    "16 16 8",
		"short, but and so. then i go": "4 3",
	} {
		r := theLexicon().read(text)
		var got []string
		at := 0
		for _, cl := range r.clauses() {
			if cl.from != at || cl.to <= cl.from {
				t.Errorf("%q: a clause from %d to %d", text, cl.from, cl.to)
			}
			at = cl.to
			got = append(got, fmt.Sprint(cl.to-cl.from))
		}
		if strings.Join(got, " ") != want || at != len(r.tokens) {
			t.Errorf("%q has clauses of %v, want %s", text, got, want)
		}
	}
}
