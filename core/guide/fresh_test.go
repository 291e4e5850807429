package guide

import (
	"bytes"
	"errors"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// The breakup guides this work draws on are other people's texts: what they say
// is carried over, how they say it is not. These tests hold every word a person
// can read here against them. Where the guides are not at hand a file of hashes
// stands in for them; it holds no text.

const (
	guidesDir  = "../../../shared/seeds"
	printsFile = "testdata/shingles.bin"
)

var updatePrints = flag.Bool("update", false, "rebuild "+printsFile+" from the guides in "+guidesDir)

// published is what the guide hands out, under the name of the function that
// does. Texts behind functions that want an argument stand below the rest.
func published() map[string]any {
	all := map[string]any{
		"Items": Items(), "Clashes": Clashes(), "Findings": Findings(), "Stops": Stops(), "Steps": Steps(), "Tools": Tools(), "Lists": Lists(), "Pictures": Pictures(), "Articles": Articles(), "ArticleGroups": ArticleGroups(),
		"Prompts": Prompts(), "PromptGroups": PromptGroups(), "Dimensions": Dimensions(), "Outcomes": Outcomes(),
		"Countries": Countries(), "Elsewhere": Elsewhere(), "SearchWords": SearchWords(), "Writing": Writing(),
		"ThreeDays": ThreeDays(), "AboutThreeDays": AboutThreeDays(), "WritingHurts": WritingHurts(), "WritingTime": WritingTime(), "StopAndBreathe": StopAndBreathe(), "NotNowThreeDays": NotNowThreeDays(), "Letter": Letter(),
		"WeekQuestions": WeekQuestions(),
		"AboutIfThen":   AboutIfThen(), "Marks": Marks(), "Stages": Stages(), "Goods": Goods(), "ApologyParts": ApologyParts(), "IfThenExamples": IfThenExamples(),

		"TextOf": outcomeTexts, "GateTextOf": gateTexts, "ForeignText": ForeignText(), "PhaseByID": phases, "TopicPhrase": topicPhrases,
	}
	for name, data := range contactTexts() {
		all[name] = data
	}
	var lines, danger []string
	for _, sources := range allSources() {
		lines = append(lines, SourceLines(sources)...)
	}
	for _, c := range append(Countries(), Elsewhere()) {
		danger = append(danger, HelplinesInDanger(c))
	}
	all["SourceLines"], all["HelplinesInDanger"] = lines, danger
	return all
}

// allSources returns the sources of everything that has some.
func allSources() (all [][]Source) {
	for _, it := range Items() {
		all = append(all, it.Sources)
	}
	for _, f := range Findings() {
		all = append(all, f.Sources)
	}
	for _, s := range Steps() {
		all = append(all, s.Sources)
	}
	for _, s := range Stops() {
		all = append(all, s.Sources, ReopeningOf(s.Finding).Sources)
	}
	for _, a := range Articles() {
		all = append(all, a.Sources)
	}
	for _, p := range Prompts() {
		all = append(all, p.Sources)
	}
	for _, l := range Lists() {
		all = append(all, l.Sources)
	}
	for _, q := range WeekQuestions() {
		all = append(all, q.Sources)
	}
	for name, data := range contactTexts() {
		eachSources(name, reflect.ValueOf(data), func(_ string, sources []Source) { all = append(all, sources) })
	}
	return all
}

// everyWord returns all that is published: the guide's data as it is handed out,
// and the literals and pages of the whole program.
func everyWord(t *testing.T) [][]placedWord {
	t.Helper()
	var all [][]placedWord
	for _, dir := range []string{"../../core", "../../app", "../../web", "../../cmd"} {
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && skippedDir.MatchString(d.Name()):
				return fs.SkipDir
			case d.IsDir(), strings.HasSuffix(name, "_test.go"):
			case strings.HasSuffix(name, ".go"), webTextFile.MatchString(name) && dir == "../../web":
				all = append(all, fileWords(t, name))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, data := range published() { // after the files: a line is easier to find
		all = append(all, valueWords(name, reflect.ValueOf(data))...)
	}
	return all
}

// guideTexts returns the guides by file name, or nothing where they are not
// beside this checkout.
func guideTexts(t *testing.T) map[string]string {
	t.Helper()
	if _, err := os.Stat(guidesDir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	files, err := filepath.Glob(guidesDir + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no guides in %s: %v", guidesDir, err)
	}
	texts := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(b)
	}
	return texts
}

func TestNothingIsCopiedFromTheGuides(t *testing.T) {
	file, err := os.ReadFile(printsFile)
	if err != nil {
		t.Fatal(err)
	}
	prints, err := decodePrints(file)
	if err != nil {
		t.Fatal(err)
	}
	exact := map[string]string{}
	for name, text := range guideTexts(t) {
		eachRun(place(name, text), func(run, where string) { exact[run] = where })
	}
	runs := 0
	seen := map[string]bool{}
	for _, words := range everyWord(t) {
		eachRun(words, func(run, where string) {
			runs++
			name, copied := exact[run]
			if !copied && !prints[printOf(run)] || seen[run] {
				return
			}
			seen[run] = true
			switch {
			case copied:
				t.Errorf("%s: “%s” stands in %s", where, run, name)
			case len(exact) > 0:
				t.Errorf("%s: “%s” is in no guide but has the print of a run that is: say it with other words", where, run)
			default:
				t.Errorf("%s: “%s” stands in one of the guides", where, run)
			}
		})
	}
	t.Logf("%d runs of %d words against %d prints", runs, freshRun, len(prints))
	if len(prints) < 5000 || runs < 20000 {
		t.Errorf("%d prints against %d runs: too few to mean anything", len(prints), runs)
	}
}

// The file of prints is made from the guides as they are.
func TestPrintsAreThoseOfTheGuides(t *testing.T) {
	var texts []string
	for _, text := range guideTexts(t) {
		texts = append(texts, text)
	}
	if texts == nil {
		if *updatePrints {
			t.Fatal("no guides to rebuild from in " + guidesDir)
		}
		t.Skip("the guides are not beside this checkout")
	}
	want := encodePrints(texts...)
	if *updatePrints {
		if err := os.WriteFile(printsFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(printsFile)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is out of date (%v): run this test with -update", printsFile, err)
	}
}

// inventedCopies returns where words repeat a run of a text invented here.
func inventedCopies(t *testing.T, words []placedWord) (where []string) {
	t.Helper()
	prints, err := decodePrints(encodePrints("Every lantern on Otter Quay isn’t lit before the ferry’s bell has rung twice."))
	if err != nil {
		t.Fatal(err)
	}
	eachRun(words, func(run, at string) {
		if prints[printOf(run)] {
			where = append(where, at)
		}
	})
	return where
}

// A check that never fails is no check.
func TestCopyingIsSeenInData(t *testing.T) {
	for text, want := range map[string]int{
		"They say every lantern on Otter Quay isn't, at all.":      1, // exactly six
		"EVERY “lantern”: on Otter – Quay, isn’t  \n lit; soon.":   2, // marks, case and lines count for nothing
		"an 'every' lan\u00adtern on otter quay isn't.":            1, // nor do quotes and soft hyphens
		"Every lantern on Otter Quay is lit.":                      0, // five
		"lantern every on Otter Quay isn't":                        0, // another order
		"Before the ferry has rung its bell twice we were asleep.": 0,
	} {
		data := struct {
			ID   string
			body []*Article
		}{"x", []*Article{{Body: []string{"A first paragraph.", text}}}}
		var where []string
		for _, words := range valueWords("data", reflect.ValueOf(data)) {
			where = append(where, inventedCopies(t, words)...)
		}
		if len(where) != want || want > 0 && where[0] != "data.body[0].Body[1]" {
			t.Errorf("%q: seen at %q, want %d times", text, where, want)
		}
	}
	british, american := place("", "realise your neighbour's honour"), place("", "realize your neighbor's honor")
	if !slices.Equal(british, american) || british[1].text != "your" {
		t.Errorf("two spellings make %v and %v", british, american)
	}
	key := map[string]int{"every lantern on Otter Quay isn't": 1}
	if n := len(inventedCopies(t, slices.Concat(valueWords("key", reflect.ValueOf(key))...))); n != 1 {
		t.Errorf("a key is seen %d times", n)
	}
}

func TestCopyingIsSeenInSource(t *testing.T) {
	for code, want := range map[string]int{
		`"every lantern " + ("on Otter " + "Quay isn't")`:             1, // joined
		"`every lantern` + \"\\u0020on Otter Quay isn\\u2019t\"":      1, // raw and escaped
		`p(b("every lantern"), "on Otter Quay isn't")`:                1, // laid out in pieces
		`"x" + f("every lantern on Otter Quay isn't") + "y"`:          1, // within what is joined
		`"every lantern on " + name + " Otter Quay isn't"`:            0, // another word in between
		`map[string]string{"every lantern": "on Otter Quay is not"}`:  0,
		`[]string{"every lantern on Otter", "Quay", "isn't", "lit."}`: 2,
	} {
		expr, err := parser.ParseExpr(code)
		if err != nil {
			t.Fatal(err)
		}
		if where := inventedCopies(t, sourceWords(token.NewFileSet(), expr)); len(where) != want {
			t.Errorf("%s: seen at %q, want %d times", code, where, want)
		}
	}
	for name, text := range map[string]string{
		"page.html": "<p>every lantern\non <b>Otter</b>\nQuay isn&rsquo;t</p>",
		"code.js":   "say('every lantern on ' +\n\t'Otter Quay isn\\'t')",
		"data.go":   "package x\n\nimport \"every\"\n\nconst a, b = \"every lantern on \" +\n\t\"Otter\", `Quay isn't`\n",
	} {
		name = filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if where := inventedCopies(t, fileWords(t, name)); len(where) != 1 {
			t.Errorf("%s: seen at %q", name, where)
		}
	}
}

func TestDamagedPrintsAreRefused(t *testing.T) {
	good := encodePrints("one two three four five six seven eight")
	if _, err := decodePrints(good); err != nil || len(good) != 3*printSize {
		t.Fatalf("%d bytes, %v", len(good), err)
	}
	for what, b := range map[string][]byte{"empty": nil, "cut short": good[:len(good)-1], "out of order": append(slices.Clone(good), good...)} {
		if _, err := decodePrints(b); err == nil {
			t.Errorf("a file that is %s is taken", what)
		}
	}
}

// A text the walk does not reach is never compared, so one of each kind is
// looked for here.
func TestTheWalkReachesEveryKindOfText(t *testing.T) {
	all, reached := everyWord(t), map[string]bool{}
	for _, words := range all {
		eachRun(words, func(run, _ string) { reached[run] = true })
	}
	prompt := Prompts()[0]
	for what, text := range map[string]string{
		"item": Items()[0].Ask, "finding": Findings()[0].Text, "step": Steps()[0].How, "prompt": prompt.Why,
		"outcome": TextOf(LetGo).Lead, "gate": GateTextOf(GateLiked).Closed, "phase": phases[1].Purpose, "study": lewicki2016.Says,
		"help text over a join":      HelplinesTraces[strings.Index(HelplinesTraces, "Emergency"):],
		"line for someone in danger": HelplinesInDanger(Countries()[0]),
		"source line":                SourceLines(prompt.Sources)[0],
		"contact rule":               ContactRules()[0].Text, "urge": Urge().Second[0], "part of a talk": TalkParts()[0].How, "phrase": Phrases()[0].Says, "opener": Opener().Lead[1], "rest": RestNote().Lines[2],
	} {
		n := 0
		eachRun(place("", text), func(run, _ string) {
			if n++; !reached[run] {
				t.Errorf("%s: “%s” is not reached", what, run)
			}
		})
		if n == 0 {
			t.Errorf("%s: %q is too short to look for", what, text)
		}
	}
	for _, dir := range []string{"core/guide/", "app/", "app/ui/", "web/", "cmd/site/"} {
		if !slices.ContainsFunc(all, func(words []placedWord) bool {
			return len(words) > freshRun && strings.HasPrefix(words[0].where, "../../"+dir)
		}) {
			t.Errorf("nothing of %s is reached", dir)
		}
	}
}

// A list that a new function hands out has to be walked too.
func TestEveryListIsPublished(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	lists, walked := 0, published()
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv != nil || !f.Name.IsExported() || f.Type.Params.NumFields() > 0 || f.Type.Results == nil {
				continue
			}
			lists++
			if data, ok := walked[f.Name.Name]; !ok {
				t.Errorf("%s hands out what nobody compares: add it to published", f.Name.Name)
			} else if len(valueWords("", reflect.ValueOf(data))) == 0 {
				t.Errorf("%s has no words", f.Name.Name)
			}
		}
	}
	if lists < 10 {
		t.Errorf("only %d functions found", lists)
	}
}
