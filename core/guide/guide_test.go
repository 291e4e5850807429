package guide

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// ledgerTopics reads the topics of the ledger of all guidance.
func ledgerTopics(t *testing.T) map[string]bool {
	t.Helper()
	b, err := os.ReadFile("testdata/ledger.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct{ Topic string }
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	topics := map[string]bool{}
	for _, r := range rows {
		topics[r.Topic] = true
	}
	return topics
}

func checkSources(t *testing.T, topics map[string]bool, what string, sources []Source) {
	t.Helper()
	if len(sources) == 0 {
		t.Errorf("%s has no source", what)
	}
	for _, s := range sources {
		switch s.Kind {
		case Advice:
			if len(s.Topics) == 0 {
				t.Errorf("%s: advice without a topic", what)
			}
			for _, topic := range s.Topics {
				if !topics[topic] {
					t.Errorf("%s: no topic %q in the ledger", what, topic)
				}
			}
		case Research:
			if s.Ref == "" || s.N == "" || s.Says == "" {
				t.Errorf("%s: research without citation or point: %+v", what, s)
			}
		case Choice:
			if s.Says == "" {
				t.Errorf("%s: a choice that does not say what was chosen", what)
			}
		default:
			t.Errorf("%s: source of unknown kind %q", what, s.Kind)
		}
	}
}

func TestItemsAreWellFormed(t *testing.T) {
	topics := ledgerTopics(t)
	seen := map[ItemID]bool{}
	for _, it := range Items() {
		if seen[it.ID] {
			t.Errorf("%s: id used twice", it.ID)
		}
		seen[it.ID] = true
		if it.Ask == "" || it.Section == "" || it.Dimension == "" || it.FindOut == "" {
			t.Errorf("%s: incomplete, or nothing on how to find out", it.ID)
		}
		checkSources(t, topics, string(it.ID), it.Sources)
		if last := it.Options[len(it.Options)-2:]; last[0].ID != Unsure || last[1].ID != Private || last[0].Reads != Unknown || last[1].Reads != Unknown {
			t.Errorf("%s: does not end with not sure and rather not say", it.ID)
		}
		options := map[OptionID]bool{}
		for _, o := range it.Options {
			if options[o.ID] || o.Label == "" {
				t.Errorf("%s: option %q twice or without label", it.ID, o.ID)
			}
			options[o.ID] = true
		}
	}
}

// The ledger's 24 breakup reasons must all be options; real lives need a few more.
func TestAllBreakupReasonsAreAsked(t *testing.T) {
	it, _ := ItemByID(Reasons)
	cited := map[string]bool{}
	for _, s := range it.Sources {
		for _, topic := range s.Topics {
			cited[topic] = true
		}
	}
	n := 0
	for topic := range ledgerTopics(t) {
		if strings.HasPrefix(topic, "br-") {
			n++
			if !cited[topic] {
				t.Errorf("the reason %s is not asked", topic)
			}
		}
	}
	if got := len(it.Options) - 1; n != 24 || got < n {
		t.Errorf("%d options for %d reasons", got, n)
	}
}

func TestFindingsAreWellFormed(t *testing.T) {
	topics := ledgerTopics(t)
	seen := map[FindingID]bool{}
	for _, f := range Findings() {
		if seen[f.ID] || f.Title == "" || f.Text == "" {
			t.Errorf("%s: twice or incomplete", f.ID)
		}
		seen[f.ID] = true
		checkSources(t, topics, string(f.ID), f.Sources)
		if f.Calls.Stop() && f.Lever != "" {
			t.Errorf("%s: a stop must not say what would change it", f.ID)
		}
		if f.Calls != "" && !f.Calls.Stop() && (f.Lever == "" || f.Whose == "") {
			t.Errorf("%s: no lever", f.ID)
		}
	}
	for _, o := range Outcomes() {
		if text := TextOf(o); text.Tag == "" || text.Headline == "" || text.Lead == "" || text.Next == "" {
			t.Errorf("%s: text incomplete", o)
		}
		checkSources(t, topics, string(o), TextOf(o).Sources)
	}
}

func TestStepsAreWellFormed(t *testing.T) {
	topics := ledgerTopics(t)
	seen := map[StepID]bool{}
	for _, s := range Steps() {
		if seen[s.ID] || !stepID.MatchString(string(s.ID)) || s.Title == "" || s.Why == "" || s.How == "" {
			t.Errorf("%s: twice, odd id or incomplete", s.ID)
		}
		seen[s.ID] = true
		if _, ok := PhaseByID(s.Phase); !ok {
			t.Errorf("%s: no phase %q", s.ID, s.Phase)
		}
		for _, f := range s.For {
			if _, ok := FindingByID(f); !ok {
				t.Errorf("%s: no finding %q", s.ID, f)
			}
		}
		for _, g := range s.Gates {
			text := GateTextOf(g)
			if _, ok := StepByID(text.Opens); text.Closed == "" || (text.Opens != "" && !ok) {
				t.Errorf("%s: gate %s says nothing or opens by an unknown step", s.ID, g)
			}
		}
		if s.Contact() != (len(s.Gates) > 0) {
			t.Errorf("%s: a step is gated if and only if it touches the other person", s.ID)
		}
		checkSources(t, topics, string(s.ID), s.Sources)
	}
}

var stepID = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// Letting go is never the lesser path: its whole plan has as many steps as the
// whole plan of trying again, as much to write, and is told as fully.
func TestLettingGoIsAsCareful(t *testing.T) {
	count := func(path Path) (n, writing, letters int) {
		for _, p := range PhasesFor(ConditionsMet, path) {
			for _, s := range Steps() {
				if s.Phase == p && len(s.For) == 0 && !s.Retired && (s.Path == "" || s.Path == path) {
					n, letters = n+1, letters+len(s.How)
					if s.Prompt != "" {
						writing++
					}
				}
			}
		}
		return n, writing, letters
	}
	try, tryWriting, tryLetters := count(PathTry)
	let, letWriting, letLetters := count(PathLetGo)
	if let < try || letWriting < tryWriting*3/4 {
		t.Errorf("letting go has %d steps, %d with writing; trying again %d, %d", let, letWriting, try, tryWriting)
	}
	if letLetters/let < tryLetters/try*3/4 {
		t.Errorf("the steps of letting go are told in %d letters each, the others in %d", letLetters/let, tryLetters/try)
	}
}

func TestSourceLinesAreReadable(t *testing.T) {
	got := SourceLines([]Source{advice("br-jealousy", "hs-clear-refusal"), choice("thirty days"), {Kind: Research, Ref: "Someone 2020", N: "n = 58 students", Says: "it was so"}})
	want := []string{"Advice from breakup guides, an opinion and not research: jealousy, a clear no.",
		"Our own choice: thirty days.", "Research (n = 58 students): it was so. Someone 2020."}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	for _, it := range Items() {
		for _, line := range SourceLines(it.Sources) {
			if strings.Contains(line, "  ") || strings.Contains(line, ", ,") || strings.HasSuffix(line, ": .") {
				t.Errorf("%s: %q", it.ID, line)
			}
		}
	}
}
