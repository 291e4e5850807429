package guide

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A topicRow is what these tests need of one row of the ledger.
type topicRow struct{ Topic, Home, Title string }

func topicRows(t *testing.T) []topicRow {
	t.Helper()
	b, err := os.ReadFile("testdata/ledger.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []topicRow
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

// citedTopics maps every topic cited to a person to one place that cites it.
func citedTopics() map[string]string {
	cited := map[string]string{}
	add := func(where string, sources []Source) {
		for _, s := range sources {
			for _, topic := range s.Topics {
				cited[topic] = where
			}
		}
	}
	for _, it := range Items() {
		add("item "+string(it.ID), it.Sources)
	}
	for _, f := range Findings() {
		add("finding "+string(f.ID), f.Sources)
	}
	for _, s := range Steps() {
		add("step "+string(s.ID), s.Sources)
	}
	for _, l := range Lists() {
		add("list "+string(l.ID), l.Sources)
	}
	for name, data := range contactTexts() {
		eachSources(name, reflect.ValueOf(data), add)
	}
	return cited
}

// A cited topic without a phrase would be shown as a raw id.
func TestEveryCitedTopicHasAPhrase(t *testing.T) {
	cited := citedTopics()
	if len(cited) < 150 {
		t.Fatalf("only %d topics cited: the walk over the guide is broken", len(cited))
	}
	for id, where := range cited {
		if phrase, ok := TopicPhrase(id); !ok || phrase == "" {
			t.Errorf("%s cites %s, which has no phrase", where, id)
		}
	}
}

// The homes from which items, findings and steps are drawn are covered whole,
// so that a new citation rarely needs a new phrase.
func TestTopicsOfTheGuideHavePhrases(t *testing.T) {
	homes := []string{"assessment", "plan", "letgo", "reflect", "trial", "contact", "compose"}
	for _, r := range topicRows(t) {
		if _, ok := TopicPhrase(r.Topic); slices.Contains(homes, r.Home) && !ok {
			t.Errorf("%s (%s) has no phrase", r.Topic, r.Home)
		}
	}
}

// A renamed ledger topic must not leave its phrase behind.
func TestNoPhraseWithoutATopic(t *testing.T) {
	topics := ledgerTopics(t)
	for id := range topicPhrases {
		if !topics[id] {
			t.Errorf("phrase for %q, which is no topic", id)
		}
	}
	for _, id := range []string{"", "no-such-topic", "BR-JEALOUSY", "br jealousy"} {
		if phrase, ok := TopicPhrase(id); ok || phrase != "" {
			t.Errorf("TopicPhrase(%q) = %q, %v", id, phrase, ok)
		}
	}
}

var (
	// Letters and single spaces only: a comma would read as the next topic, and
	// a stop, a digit or a mark has no place in the middle of a list.
	phraseForm = regexp.MustCompile(`^[a-z]+( [a-z]+)*$`)

	// Rules 1 and 3 of the product: two free people, no odds and no fate, no
	// shame; and the person is "you", never "I" or "we".
	phraseBanned = regexp.MustCompile(`\b(win\w*|won|ex|exes|chase|chasing|convinc\w+|persuad\w+|get (them|him|her) back|him|her|his|she|he|` +
		`odds|chances?|guarantee\w*|destiny|fate|meant|needy|clingy|desperate|pathetic|weak|loser|failures?|faults?|blame|crazy|must|should|` +
		`i|me|my|we|us|our)\b`)

	// Words a reader of eleven would stumble on, most of them the guides' own.
	phraseHard = regexp.MustCompile(`\b(reconcil\w+|accountab\w+|compatib\w+|communicat\w+|reciproc\w+|intima\w+|boundar\w+|mutual\w*|` +
		`nostalgi\w*|remorse|infidelity|resentment|instability|regulate|milestones?|validat\w+)\b`)
)

// A phrase stands within "Advice from breakup guides: phrase, phrase."
func TestTopicPhrasesRead(t *testing.T) {
	seen := map[string]string{}
	total := 0
	for id, phrase := range topicPhrases {
		words := strings.Fields(phrase)
		// One word is enough where the topic is one plain thing.
		if len(words) > 7 || len(words) == 1 && phrase != "jealousy" && phrase != "cheating" {
			t.Errorf("%s: %q has %d words", id, phrase, len(words))
		}
		if !phraseForm.MatchString(phrase) {
			t.Errorf("%s: %q is not plain words in lower case", id, phrase)
		}
		if m := phraseBanned.FindString(phrase) + phraseHard.FindString(phrase); m != "" {
			t.Errorf("%s: %q says %q", id, phrase, m)
		}
		if i := slices.IndexFunc(words, func(w string) bool { return len(w) > 11 }); i >= 0 {
			t.Errorf("%s: %q has the long word %q", id, phrase, words[i])
		}
		// Two topics cited together would print the same words twice.
		if other, ok := seen[phrase]; ok {
			t.Errorf("%s and %s are both %q", id, other, phrase)
		}
		seen[phrase], total = id, total+len(phrase)
	}
	if mean := total / len(topicPhrases); mean > 25 {
		t.Errorf("%d letters a phrase on average; 25 keep the program small", mean)
	}
}

// phraseRuns are the runs of n words in a text, without its marks.
func phraseRuns(text string, n int) []string {
	words := regexp.MustCompile(`[a-z']+`).FindAllString(strings.ToLower(strings.ReplaceAll(text, "’", "'")), -1)
	var runs []string
	for i := range max(0, len(words)-n+1) {
		runs = append(runs, strings.Join(words[i:i+n], " "))
	}
	return runs
}

// checkFresh reports phrases that share n words in a row with any of the texts.
func checkFresh(t *testing.T, n int, texts ...string) {
	t.Helper()
	taken := map[string]bool{}
	for _, text := range texts {
		for _, run := range phraseRuns(text, n) {
			taken[run] = true
		}
	}
	if len(taken) == 0 {
		t.Fatal("nothing to compare with")
	}
	for id, phrase := range topicPhrases {
		for _, run := range phraseRuns(phrase, n) {
			if taken[run] {
				t.Errorf("%s: %q repeats %q", id, phrase, run)
			}
		}
	}
}

// The ledger's titles are labels, not copy: our words are our own.
func TestTopicPhrasesAreNotTitles(t *testing.T) {
	var titles []string
	for _, r := range topicRows(t) {
		titles = append(titles, r.Title)
		phrase, _ := TopicPhrase(r.Topic)
		same := slices.Equal(phraseRuns(phrase, 1), phraseRuns(r.Title, 1))
		if same && phrase != "" {
			t.Errorf("%s: %q is the title", r.Topic, phrase)
		}
	}
	checkFresh(t, 4, titles...)
}

// Nor are they the guides' sentences. Four words in a row is stricter than the
// six that would count as copying.
func TestTopicPhrasesAreNotTheGuides(t *testing.T) {
	const dir = "../../../shared/seeds"
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the guides are not beside this checkout")
	}
	files, err := filepath.Glob(dir + "/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	checkFresh(t, 4, texts...)
}

// Sorted by id, a phrase is found and a missing one is seen.
func TestTopicPhrasesAreSorted(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "topics.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	ast.Inspect(file, func(n ast.Node) bool {
		if kv, ok := n.(*ast.KeyValueExpr); ok {
			ids = append(ids, kv.Key.(*ast.BasicLit).Value)
		}
		return true
	})
	if len(ids) != len(topicPhrases) {
		t.Fatalf("%d entries in the source, %d in the map", len(ids), len(topicPhrases))
	}
	for i := 1; i < len(ids); i++ {
		if ids[i-1] >= ids[i] {
			t.Errorf("%s stands after %s", ids[i], ids[i-1])
		}
	}
}
