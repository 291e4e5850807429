package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	promptID = regexp.MustCompile(`^[a-z0-9-]{1,58}$`)

	// What a question would say if it sent someone to the other person. What
	// to do in place of it may be asked.
	promptContact = regexp.MustCompile(`(?i)\b(write|send|text|message|call|phone|tell|ask|meet|visit|see|thank|apologi[sz]e|reach out|reply|answer)( (to|with))? (them|your ex)\b`)
	promptInstead = regexp.MustCompile(`(?i)\b(instead|last urge)\b`)

	// Rules 1 and 3 of the product, and no shame.
	promptBanned = regexp.MustCompile(`(?i)\b(win (them|him|her) back|get (them|him|her|your ex) back|convinc\w+|persuad\w+|make them miss|soulmates?|the one for you|destin\w+|fate|meant to be|` +
		`odds|chances?|guarantee\w*|blame|needy|clingy|desperate|pathetic|stupid|should have|you must|he|she|him|his|her|hers|you are safe)\b`)

	promptNumber = regexp.MustCompile(`(?i)\b(three|four|five|ten|fifteen|twenty|\d+|minutes?)\b`)
	promptEnd    = regexp.MustCompile(`[.?!]”?( |$)`)
	promptSearch = regexp.MustCompile(`(?i)\b(why|mean|means|meant|meaning|purpose)\b`)
)

func TestPromptsAreWellFormed(t *testing.T) {
	topics, seen, asked := ledgerTopics(t), map[PromptID]bool{}, map[string]bool{}
	for _, p := range Prompts() {
		if !promptID.MatchString(string(p.ID)) || seen[p.ID] || asked[p.Ask] {
			t.Errorf("%s: id twice or malformed, or asked twice", p.ID)
		}
		seen[p.ID], asked[p.Ask] = true, true
		checkSources(t, topics, string(p.ID), p.Sources)
		for _, s := range p.Sources {
			for _, topic := range s.Topics {
				if _, ok := TopicPhrase(topic); !ok {
					t.Errorf("%s cites %s, which has no phrase", p.ID, topic)
				}
			}
		}
		if got, ok := PromptByID(p.ID); !ok || got.Ask != p.Ask {
			t.Errorf("%s is not found by its id", p.ID)
		}
	}
	if n := len(Prompts()); n < 40 || n > 50 {
		t.Errorf("%d prompts; a list of 40 to 50 can still be looked through", n)
	}
	if _, ok := PromptByID("no-such-prompt"); ok {
		t.Error("an unknown id has a prompt")
	}
}

// Every piece of advice about looking inward has a question that carries it.
func TestEveryReflectTopicIsAsked(t *testing.T) {
	carried := map[string]bool{}
	for _, p := range Prompts() {
		for _, s := range p.Sources {
			for _, topic := range s.Topics {
				carried[topic] = true
			}
		}
	}
	reflecting := map[string]bool{}
	for _, r := range topicRows(t) {
		if r.Home == "reflect" {
			reflecting[r.Topic] = true
		}
	}
	if len(reflecting) != 42 {
		t.Errorf("the ledger has %d topics to reflect on, 42 were counted", len(reflecting))
	}
	for topic := range reflecting {
		if !carried[topic] {
			t.Errorf("no prompt carries %s", topic)
		}
	}
}

// The page lists them by heading, so they come heading by heading.
func TestPromptGroupsAreInOrder(t *testing.T) {
	var got []string
	size := map[string]int{}
	for _, p := range Prompts() {
		if len(got) == 0 || got[len(got)-1] != p.Group {
			got = append(got, p.Group)
		}
		size[p.Group]++
	}
	if !slices.Equal(got, PromptGroups()) {
		t.Errorf("groups in the order %q, want %q", got, PromptGroups())
	}
	for group, n := range size {
		if n < 4 || n > 9 {
			t.Errorf("%s has %d prompts: too few to choose from, or too many to read", group, n)
		}
	}
}

func TestPromptsReadPlainly(t *testing.T) {
	for _, p := range Prompts() {
		if n := len(strings.Fields(p.Ask)); n < 5 || n > 16 {
			t.Errorf("%s: a question of %d words", p.ID, n)
		}
		if strings.Count(p.Ask, "?") != 1 || !strings.HasSuffix(p.Ask, "?") || !strings.Contains(strings.ToLower(p.Ask), "you") {
			t.Errorf("%s: not one question to the person: %q", p.ID, p.Ask)
		}
		if n := len(strings.Fields(p.Why)); n < 12 || n > 46 {
			t.Errorf("%s: %d words of why and how", p.ID, n)
		}
		if n := len(promptEnd.FindAllString(p.Why, -1)); n < 1 || n > 2 || !promptEnd.MatchString(p.Why[len(p.Why)-1:]) {
			t.Errorf("%s: %d sentences: %q", p.ID, n, p.Why)
		}
		both := p.Ask + " " + p.Why
		if m := promptBanned.FindString(both); m != "" {
			t.Errorf("%s says %q", p.ID, m)
		}
		if strings.ContainsAny(both, "!\"'") || strings.Contains(both, "  ") {
			t.Errorf("%s: a mark that has no place: %q", p.ID, both)
		}
	}
}

// Writing prepares nothing: what is written here is not on its way to anyone.
func TestNoPromptPlansContact(t *testing.T) {
	plans := func(text string) bool { return promptContact.MatchString(text) && !promptInstead.MatchString(text) }
	for _, p := range Prompts() {
		if plans(p.Ask) || plans(p.Why) {
			t.Errorf("%s may plan contact: %q %q", p.ID, p.Ask, p.Why)
		}
	}
	for text, want := range map[string]bool{
		"What would you like to tell them?":                         true,
		"When could you meet with your ex?":                         true,
		"When you want to write to them, what will you do instead?": false,
		"What did they ask for?":                                    false,
	} {
		if plans(text) != want {
			t.Errorf("plans(%q) = %v", text, !want)
		}
	}
}

// No guide gives a number, so every number is our own choice and says so.
func TestPromptNumbersAreOwnChoices(t *testing.T) {
	numbers := 0
	for _, p := range Prompts() {
		own := slices.ContainsFunc(p.Sources, func(s Source) bool { return s.Kind == Choice })
		if promptNumber.MatchString(p.Ask + " " + p.Why) {
			if numbers++; !own {
				t.Errorf("%s has a number and no choice of ours among its sources", p.ID)
			}
		}
	}
	if numbers < 10 {
		t.Errorf("only %d prompts say how much is enough", numbers)
	}
}

// names reports whether the prompt has the source.
func names(p Prompt, want Source) bool {
	return slices.ContainsFunc(p.Sources, func(s Source) bool { return s.Says == want.Says })
}

// The study found harm where people searched for a meaning while writing. A
// prompt that cites it must not start such a search, and must have an end.
func TestHeavyPromptsAreShortAndConcrete(t *testing.T) {
	cites := 0
	for _, p := range Prompts() {
		if !names(p, sbarra2013) {
			if p.Group == "What I feel" && !strings.Contains(p.Why, "owe") && !names(p, fewMinutes) {
				t.Errorf("%s asks about feelings without a bound", p.ID)
			}
			continue
		}
		cites++
		if promptSearch.MatchString(p.Ask) {
			t.Errorf("%s starts a search for meaning: %q", p.ID, p.Ask)
		}
		if !regexp.MustCompile(`\b(minutes|enough|once|one)\b`).MatchString(p.Why) {
			t.Errorf("%s has no end: %q", p.ID, p.Why)
		}
	}
	if cites < 5 {
		t.Errorf("only %d prompts heed the study", cites)
	}
}

// Some advice had to be turned round before it could be asked.
func TestRecastPromptsStayRecast(t *testing.T) {
	for id, words := range map[PromptID][]string{
		"two-good-years":        {"with them", "without"},           // both futures, in the same breath
		"good-hours":            {"alone"},                          // nor do good times need the other person
		"one-good-memory":       {"one", "enough"},                  // a small dose
		"put-an-anger-down":     {"own peace", "optional"},          // forgiving is never asked for
		"fair-to-ask":           {"fair", "keep it up", "still me"}, // no request at any price
		"my-part-in-the-change": {"own sake"},                       // not so that someone notices
		"accept-and-not":        {"not for sending"},                // limits are not terms
		"quick-or-slow":         {"still an ending"},                // haste reopens nothing
	} {
		p, ok := PromptByID(id)
		text := p.Ask + " " + p.Why
		for _, s := range p.Sources {
			text += " " + s.Says
		}
		for _, w := range words {
			if !ok || !strings.Contains(strings.ToLower(text), w) {
				t.Errorf("%s no longer says %q", id, w)
			}
		}
	}
}
