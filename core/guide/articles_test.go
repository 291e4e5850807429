package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The bounds keep an article to two or three minutes on a phone.
const (
	articleWordsMin, articleWordsMax = 110, 220
	articleParasMin, articleParasMax = 3, 5
	articleTitleMin, articleTitleMax = 2, 7
	articleSentenceMax               = 22 // words; about twenty, with a little room
)

var (
	articleID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

	// sentenceEnd splits running text into sentences: a stop, a closing quote, a space.
	sentenceEnd = regexp.MustCompile(`[.?:]”? `)

	// articleBanned are words that break the rules of the product: two free
	// people, no odds, no fate, no shame, any gender, and no promise of safety.
	articleBanned = regexp.MustCompile(`(?i)\b(win\w* (them|back|over)|get (them|your ex) back|chas(e|ing)|convinc\w+|persuad\w+|make them (miss|want)|` +
		`odds|chances?|guarantee\w*|destin\w+|fate\w*|soulmates?|meant to be|needy|clingy|desperate|pathetic|losers?|failures?|crazy|ashamed|` +
		`he|him|his|she|her|hers|boyfriends?|girlfriends?|husbands?|wi(fe|ves)|you are safe|seeds?)\b|percent|%`)

	// straightMarks are the typewriter's quotation marks, and dashes that stand
	// for them in no text a person reads here.
	straightMarks = regexp.MustCompile(`['"!]|--`)

	digits = regexp.MustCompile(`[0-9]+(,[0-9]{3})*`)
)

func articleText(a Article) string { return strings.Join(a.Body, " ") }

// sentences splits a text; the last one keeps its stop.
func sentences(text string) []string { return sentenceEnd.Split(text, -1) }

// Everything the guides teach without a question, step or page of its own has
// its place here.
func TestEveryLearnTopicIsCarried(t *testing.T) {
	cited := map[string]bool{}
	for _, a := range Articles() {
		for _, s := range a.Sources {
			for _, topic := range s.Topics {
				cited[topic] = true
			}
		}
	}
	learn := map[string]bool{}
	for _, r := range topicRows(t) {
		if r.Home == "learn" {
			learn[r.Topic] = true
		}
	}
	if len(learn) < 40 {
		t.Fatalf("only %d topics to learn: the ledger is not read whole", len(learn))
	}
	for topic := range learn {
		if !cited[topic] {
			t.Errorf("no article carries %s", topic)
		}
	}
}

func TestArticlesAreWellFormed(t *testing.T) {
	if n := len(Articles()); n < 26 || n > 34 {
		t.Errorf("%d articles", n)
	}
	topics := ledgerTopics(t)
	ids, titles := map[ArticleID]bool{}, map[string]bool{}
	for _, a := range Articles() {
		if ids[a.ID] || !articleID.MatchString(string(a.ID)) || len(a.ID) > 40 {
			t.Errorf("%q: id twice or odd", a.ID)
		}
		if titles[a.Title] {
			t.Errorf("%s: title %q twice", a.ID, a.Title)
		}
		ids[a.ID], titles[a.Title] = true, true
		if got, ok := ArticleByID(a.ID); !ok || got.Title != a.Title {
			t.Errorf("%s: not found by its id", a.ID)
		}
		checkSources(t, topics, string(a.ID), a.Sources)
		for _, s := range a.Sources {
			for _, topic := range s.Topics {
				if phrase, _ := TopicPhrase(topic); phrase == "" {
					t.Errorf("%s cites %s, which has no phrase", a.ID, topic)
				}
			}
		}
	}
	if _, ok := ArticleByID("no-such-article"); ok {
		t.Error("an unknown id is found")
	}
}

// No source is named twice at the foot of one article.
func TestArticleSourcesStandOnce(t *testing.T) {
	for _, a := range Articles() {
		seen := map[string]bool{}
		for _, line := range SourceLines(a.Sources) {
			if seen[line] {
				t.Errorf("%s names %q twice", a.ID, line)
			}
			seen[line] = true
		}
		for _, s := range a.Sources {
			for i, topic := range s.Topics {
				if slices.Contains(s.Topics[:i], topic) {
					t.Errorf("%s names %s twice", a.ID, topic)
				}
			}
		}
	}
}

// Letting go is never the lesser path: as many articles, told as fully.
func TestArticleGroupsAreBalanced(t *testing.T) {
	count, words := map[string]int{}, map[string]int{}
	for _, a := range Articles() {
		count[a.Group]++
		words[a.Group] += len(strings.Fields(articleText(a)))
	}
	groups := ArticleGroups()
	for group := range count {
		if !slices.Contains(groups, group) {
			t.Errorf("%q is no heading of the list", group)
		}
	}
	for _, group := range groups {
		if count[group] < 3 {
			t.Errorf("%q has %d articles", group, count[group])
		}
	}
	const try, letGo = "If you think of trying again", "Letting go"
	if count[letGo] < count[try] {
		t.Errorf("%d articles on letting go, %d on trying again", count[letGo], count[try])
	}
	if words[letGo]/count[letGo] < words[try]/count[try]*9/10 {
		t.Errorf("letting go is told in %d words, trying again in %d", words[letGo], words[try])
	}
}

func TestArticlesHaveTheirLength(t *testing.T) {
	for _, a := range Articles() {
		if n := len(strings.Fields(a.Title)); n < articleTitleMin || n > articleTitleMax || strings.HasSuffix(a.Title, ".") {
			t.Errorf("%s: title %q", a.ID, a.Title)
		}
		if n := len(strings.Fields(a.Lead)); n > articleSentenceMax || len(sentences(a.Lead)) != 1 || !strings.HasSuffix(a.Lead, ".") {
			t.Errorf("%s: the lead is not one short sentence: %q", a.ID, a.Lead)
		}
		if n := len(a.Body); n < articleParasMin || n > articleParasMax {
			t.Errorf("%s: %d paragraphs", a.ID, n)
		}
		if n := len(strings.Fields(articleText(a))); n < articleWordsMin || n > articleWordsMax {
			t.Errorf("%s: %d words", a.ID, n)
		}
		for _, sentence := range sentences(articleText(a)) {
			if n := len(strings.Fields(sentence)); n > articleSentenceMax {
				t.Errorf("%s: %d words in %q", a.ID, n, sentence)
			}
		}
	}
}

func TestArticlesKeepTheRules(t *testing.T) {
	for _, a := range Articles() {
		text := strings.Join([]string{a.Title, a.Lead, articleText(a)}, " ")
		for _, s := range a.Sources {
			if s.Kind == Choice {
				text += " " + s.Says
			}
		}
		if m := articleBanned.FindString(text); m != "" {
			t.Errorf("%s says %q", a.ID, m)
		}
		if m := straightMarks.FindString(text); m != "" {
			t.Errorf("%s has the mark %s", a.ID, m)
		}
		if strings.Contains(text, "  ") || strings.Count(text, "“") != strings.Count(text, "”") {
			t.Errorf("%s: double space or open quotation", a.ID)
		}
	}
}

// A figure in a text is a figure of a study named at its foot. Our own numbers
// are written as words, and as choices.
func TestArticleFiguresComeFromTheirStudies(t *testing.T) {
	found := 0
	for _, a := range Articles() {
		known := map[string]bool{}
		for _, s := range a.Sources {
			if s.Kind != Research {
				continue
			}
			for _, n := range digits.FindAllString(s.N+" "+s.Says, -1) {
				known[n] = true
			}
		}
		for _, n := range digits.FindAllString(articleText(a), -1) {
			found++
			if !known[n] {
				t.Errorf("%s: %s stands in no study it names", a.ID, n)
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d figures seen: the pattern is broken", found)
	}
}

// Where a guide's claim is not followed, the text says what we do instead, and
// the foot marks it as our own choice. The words may change; then so do these.
func TestRecastClaimsAreTurnedRoundOpenly(t *testing.T) {
	recast := map[string]string{
		"space-lets-ex-miss-you":   "We do not use it that way",
		"guard-comes-down":         "their calm is not an invitation",
		"progress-after-calm":      "You need not look out for it",
		"persuasion-framing":       "We turned that aim down",
		"friendship-as-foundation": "Would it be enough if it stayed that way",
		"quick-result-promise":     "There is no clock in this guide",
		"no-fixed-timeline":        "no timetable fits all, and we follow that one",
		"ex-notices-change":        "We do not build on that",
		"self-respect-attracts":    "We do not build on that",
		"show-moving-on":           "Playing it for someone is tiring, and it is not honest",
		"no-neediness":             "We leave that out",
		"reunions-are-common":      "please read no forecast into them",
		"soulmate-belief":          "We chose to read it as a caution",
		"temporary-split":          "hoping is not a sign",
		"social-media-contact":     "We take the careful side",
		"forgiveness-brings-peace": "We leave forgiving to you",
	}
	for topic, turn := range recast {
		said := false
		for _, a := range Articles() {
			if !slices.ContainsFunc(a.Sources, func(s Source) bool { return slices.Contains(s.Topics, topic) }) {
				continue
			}
			ours := slices.ContainsFunc(a.Sources, func(s Source) bool { return s.Kind == Choice })
			text := articleText(a)
			said = said || ours && strings.Contains(text, turn) && strings.Contains(strings.ToLower(text), "guide")
		}
		if !said {
			t.Errorf("no article carries %s and says openly: %s", topic, turn)
		}
	}
}

// A person after a stop may read everything. No article on trying again, or on
// words for the other person, lets them forget what was found.
func TestArticlesTowardContactNameTheirLimit(t *testing.T) {
	limit := regexp.MustCompile(`\b(reopens|After a stop|at safety before|your safety|not for sending)\b`)
	n := 0
	for _, a := range Articles() {
		if a.Group != "If you think of trying again" && a.ID != "apology" && a.ID != "asking-without-pushing" {
			continue
		}
		n++
		if !limit.MatchString(articleText(a)) {
			t.Errorf("%s does not say where it ends", a.ID)
		}
	}
	if n < 6 {
		t.Errorf("only %d such articles seen", n)
	}
}

// Research that warns of harm is told wherever its subject comes up, and the
// way to help with it.
func TestHeavyArticlesPointToHelp(t *testing.T) {
	help := regexp.MustCompile(`\b(go to Help|Go to Help|[Hh]elp line|help page)\b`)
	for _, id := range []ArticleID{"first-nights", "when-to-get-help", "loud-reasons", "harm-hard-to-see", "if-you-frightened-someone",
		"anger-and-forgiving", "someone-new", "watching-online", "contact-that-goes-on", "what-a-no-is", "self-respect-and-limits"} {
		a, ok := ArticleByID(id)
		if !ok || !help.MatchString(articleText(a)) {
			t.Errorf("%s is missing or names no help", id)
		}
	}
}
