package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// These tests hold the steps that lead along both paths and towards the other
// person. The ones of letting go have tests of their own.
func trySteps() (out []Step) {
	return slices.Concat(alongSteps, towardSteps)
}

var (
	stepQuoted = regexp.MustCompile(`“[^”]*”`)
	stepEnd    = regexp.MustCompile(`[.?!:;…]”?$`)
	sentence   = regexp.MustCompile(`[.?!]”?( |$)`)
	stepNumber = regexp.MustCompile(`(?i)\b(two|three|four|five|ten|twenty|thirty|half an hour|an hour|seven|once a (day|week|month)|\d+)\b`)

	// Rules 1 and 3 of the product: two free people, no odds, no fate, no shame.
	stepBanned = regexp.MustCompile(`(?i)\b(win (them|him|her|your ex|back)|get (them|him|her|your ex) back|convinc\w+|persuad\w+|make them miss|soulmates?|the one for you|destin\w+|fate|` +
		`meant to be|odds|chances?|guarantee\w*|success rate|blame|needy|clingy|desperate|pathetic|stupid|should have|you must|he|she|him|his|her|hers|move on|moving on|` +
		`closure|owe|you are safe)\b`)
)

// sentenceCount counts what ends with a stop; what is quoted is part of the sentence
// it stands in.
func sentenceCount(text string) int {
	return len(sentence.FindAllString(stepQuoted.ReplaceAllString(text, "“x”"), -1))
}

func TestStepsReadPlainly(t *testing.T) {
	for _, s := range trySteps() {
		if n := len([]rune(s.Title)); n > 70 || strings.HasSuffix(s.Title, ".") {
			t.Errorf("%s: a title of %d letters: %q", s.ID, n, s.Title)
		}
		if n := sentenceCount(s.Why); n < 1 || n > 2 {
			t.Errorf("%s: why in %d sentences: %q", s.ID, n, s.Why)
		}
		if n := sentenceCount(s.How); n < 2 || n > 5 {
			t.Errorf("%s: how in %d sentences: %q", s.ID, n, s.How)
		}
		for _, sentence := range strings.FieldsFunc(stepQuoted.ReplaceAllString(s.How+" "+s.Why, "“x”"), func(r rune) bool { return strings.ContainsRune(".?!;:", r) }) {
			if n := len(strings.Fields(sentence)); n > 32 {
				t.Errorf("%s: a sentence of %d words: %q", s.ID, n, sentence)
			}
		}
		all := s.Title + " " + s.Why + " " + s.How + " " + s.Prompt
		if m := stepBanned.FindString(all); m != "" {
			t.Errorf("%s says %q", s.ID, m)
		}
		if strings.ContainsAny(all, "!\"'") || strings.Contains(all, "  ") || !stepEnd.MatchString(s.How) {
			t.Errorf("%s: a mark that has no place, or none at the end", s.ID)
		}
	}
}

// Each kind of step has what it needs, and what it names exists.
func TestStepKindsHaveWhatTheyNeed(t *testing.T) {
	for _, s := range Steps() {
		if (s.Kind == KindRepeat) != (s.Every > 0) || (s.Kind == KindWait) != (s.Days > 0) {
			t.Errorf("%s: kind %q, every %d, days %d", s.ID, s.Kind, s.Every, s.Days)
		}
		if (s.Kind == KindWrite || s.Kind == KindDecide) && s.Prompt == "" {
			t.Errorf("%s: a %s step without a label for what is written", s.ID, s.Kind)
		}
		if s.Kind == KindAgree && !slices.Contains(s.Gates, GateBothSaid) && !slices.Contains(s.Gates, GateMutual) {
			t.Errorf("%s: two agree before both want to", s.ID)
		}
		if _, ok := ToolByID(s.Tool); s.Tool != "" && !ok {
			t.Errorf("%s: no tool %q", s.ID, s.Tool)
		}
		if _, ok := PromptByID(s.Ask); s.Ask != "" && !ok {
			t.Errorf("%s: no question %q", s.ID, s.Ask)
		}
		if s.Path != "" && s.Path != PathTry && s.Path != PathLetGo {
			t.Errorf("%s: path %q", s.ID, s.Path)
		}
	}
}

// The tool a step offers stands on every path on which the step does.
func TestToolsAreThereWithTheirSteps(t *testing.T) {
	for _, s := range trySteps() {
		if tool, ok := ToolByID(s.Tool); ok && tool.Path != "" && tool.Path != s.Path && !s.Contact() {
			t.Errorf("%s is on both paths, its tool %s only on %q", s.ID, s.Tool, tool.Path)
		}
	}
	offered := map[ToolID]bool{}
	for _, s := range Steps() {
		offered[s.Tool] = true
	}
	for _, l := range tryLists {
		if !offered[ToolID(l.ID)] {
			t.Errorf("no step leads to the list %s", l.ID)
		}
	}
}

// No guide gives a number, so a step with one says whose it is.
func TestStepNumbersAreOwnChoices(t *testing.T) {
	numbers := 0
	for _, s := range trySteps() {
		if m := stepNumber.FindString(stepQuoted.ReplaceAllString(s.How, "")); m != "" {
			numbers++
			if !slices.ContainsFunc(s.Sources, func(s Source) bool { return s.Kind == Choice }) {
				t.Errorf("%s says %q and has no choice of ours among its sources", s.ID, m)
			}
		}
	}
	if numbers < 25 {
		t.Errorf("only %d steps say how much is enough", numbers)
	}
}

// A later phase needs all that an earlier one needs: nobody comes to a trial
// past the talk, or to keeping past the trial.
func TestGatesGrowAlongTheWay(t *testing.T) {
	need := map[PhaseID][]GateID{
		PhaseTalk: {GateWords}, PhaseFriends: {GateWords, GateBothSaid, GateTalk}, PhaseTrial: {GateWords, GateMutual, GateTalk},
		PhaseEase: {GateWords, GateMutual, GateTalk, GateTerms, GateReview}, PhaseKeep: {GateWords, GateMutual, GateTalk, GateTerms, GateReview},
	}
	for _, s := range Steps() {
		for _, g := range need[s.Phase] {
			if !slices.Contains(s.Gates, g) {
				t.Errorf("%s of %s has no gate %s", s.ID, s.Phase, g)
			}
		}
		if s.Phase == PhaseTrial && s.ID != StepTerms && s.ID != "week-between" && !slices.Contains(s.Gates, GateTerms) {
			t.Errorf("%s is open before the terms are written", s.ID)
		}
	}
	for _, id := range []StepID{"meet-lightly", "own-life-stays"} { // T17: no friendship with a hidden purpose
		if s, _ := StepByID(id); !slices.Contains(s.Gates, GateLiked) {
			t.Errorf("%s is open to someone for whom a friendly ending would not do", id)
		}
	}
}

// Whoever was hurt, or may have been, is not asked for a share, for the other
// side or for the good in it; and no space has an end for them.
func TestNobodyWhoWasHurtIsAskedForTheirShare(t *testing.T) {
	for _, f := range slices.Concat(harmedFindings, []FindingID{FOrder, FSafetyOpen, FTakenBack, FNotFree}) {
		for _, id := range []StepID{"two-lists", StepOwnShare, "their-side", "old-habit", "own-breach"} {
			if s, ok := StepByID(id); !ok || !slices.Contains(s.Not, f) {
				t.Errorf("%s is shown after %s", id, f)
			}
		}
	}
	space, _ := StepByID(StepKeepSpace)
	for _, f := range Findings() {
		if f.Calls == Unsafe && !slices.Contains(space.Not, f.ID) {
			t.Errorf("after %s the space has an end", f.ID)
		}
	}
	together, _ := StepByID("couple-counsellor") // T12
	for _, f := range []FindingID{FSafetyOpen, FTakenBack, FNotFree} {
		if !slices.Contains(together.Not, f) {
			t.Errorf("couples work is offered with %s", f)
		}
	}
}

// What would only make sense with them stays off the path of letting go.
func TestSharedStepsLeadToNobody(t *testing.T) {
	toThem := regexp.MustCompile(`(?i)\b(first message|ask them|try again|trying again|you two want|before you ask|second try)\b`)
	for _, s := range alongSteps {
		if s.Path == "" && toThem.MatchString(s.Title+" "+s.Why+" "+s.How) {
			t.Errorf("%s, on both paths, says %q", s.ID, toThem.FindString(s.Title+" "+s.Why+" "+s.How))
		}
	}
}

// Some advice had to be turned round before it could become a step (TENSIONS.md).
func TestRecastStepsStayRecast(t *testing.T) {
	for id, words := range map[StepID][]string{
		"first-message":      {"easy to decline", "no answer is fine", "never through friends, a new account"}, // T06, T19
		"then-wait":          {"nothing here will remind you to write"},                                        // T03
		"if-they-answer":     {"do not ask for a number", "only know when they say it", "slower"},              // T07, T08, T09
		"prepare-talk":       {"easy to decline", "if not, that is all right"},                                 // T20
		StepHonestTalk:       {"public place", "daylight", "an hour at most", "own way home"},                  // T10, T20
		"say-intentions":     {"a no is all right", "tell the truth"},                                          // T15, T17
		"hear-requests":      {"is it fair", "keep it up", "still myself"},                                     // T39
		"open-not-searched":  {"passwords", "phone checks", "freely"},                                          // T40
		"couple-counsellor":  {"only while neither is afraid"},                                                 // T12
		"meet-lightly":       {"answer truthfully", "in public", "slower"},                                     // T09, T10, T17
		"own-life-stays":     {"nothing is staged", "not to be seen with it"},                                  // T15, T16
		"limits":             {"no list of terms to send"},                                                     // T36
		"trial-terms":        {"one trusted person", "one no is enough", "without an end"},                     // T11, T30
		"private-not-secret": {"private, and not secret", "one trusted person", "something changed"},           // T11
		"word-and-deed":      {"do not point at it"},                                                           // T16
		"closeness-pace":     {"in either of you", "taken back at any time"},                                   // T09
		"old-score":          {"forgive by a date", "own peace"},                                               // T34, T38
		"trial-review":       {"needs both, at every review", "no defeat"},                                     // T29, T30
		"no-rush":            {"no surprise proposal", "no big present"},                                       // T21, T37
		"shared-picture":     {"binds nobody"},                                                                 // T37
		"both-futures":       {"with them", "without"},                                                         // T32
		"take-the-no":        {"“not now” counts as no"},                                                       // T04
		"live-change":        {"for yourself"},                                                                 // T16
		"patient-or-pushing": {"never means keeping on against a no"},                                          // T29
		"both-yes":           {"without two plain yeses", "one eager and one unsure"},                          // T02, T24
		"tell-one-person":    {"warning sign"},                                                                 // T11
		"obstacle-plans":     {"passwords, phone checks and shared locations solve no doubt"},                  // T40
		"small-wins":         {"bring that to your next talk"},                                                 // T31
		StepKeepSpace:        {"no way to be missed", "thirty days are our choice"},                            // T14
		"own-breach":         {"do not ask for forgiveness"},                                                   // T38
		"what-different":     {"only plan your half"},                                                          // T24
		StepSupport:          {"help line"},
		StepFriendsOnly:      {"both answers are honest"}, // T17
		"still-want":         {"letting go is open"},      // T29
		"old-habit":          {"trained"},                 // T01
		"children-first":     {"never send a message through a child"},
		"safe-to-say":        {"something changed"},
	} {
		s, ok := StepByID(id)
		text := strings.ToLower(s.Title + " " + s.Why + " " + s.How)
		for _, w := range words {
			if !ok || !strings.Contains(text, w) {
				t.Errorf("%s no longer says %q", id, w)
			}
		}
	}
}

func TestListsAreWellFormed(t *testing.T) {
	topics, seen := ledgerTopics(t), map[ListID]bool{}
	id := regexp.MustCompile(`^[a-z-]{1,24}$`)
	for _, l := range Lists() {
		if seen[l.ID] || !id.MatchString(string(l.ID)) || l.Name == "" || l.What == "" || l.Title == "" || l.Why == "" || l.How == "" || l.Ask == "" {
			t.Errorf("%s: twice, odd id or incomplete", l.ID)
		}
		seen[l.ID] = true
		parts := map[string]bool{}
		for _, s := range l.Sides {
			if parts[s.ID] || s.Name == "" || !id.MatchString(s.ID) {
				t.Errorf("%s: side %q twice or incomplete", l.ID, s.ID)
			}
			parts[s.ID] = true
		}
		for _, c := range l.Checks {
			if parts[c.ID] || !strings.HasSuffix(c.Ask, "?") {
				t.Errorf("%s: question %q twice or none", l.ID, c.ID)
			}
			parts[c.ID] = true
		}
		checkSources(t, topics, string(l.ID), l.Sources)
		if got, ok := ListByID(l.ID); !ok || got.Title != l.Title {
			t.Errorf("%s is not found by its id", l.ID)
		}
		text := strings.Join([]string{l.Name, l.What, l.Title, l.Why, l.How, l.Ask}, " ")
		if m := stepBanned.FindString(text); m != "" || strings.ContainsAny(text, "!\"'") {
			t.Errorf("%s says %q, or has a mark that has no place", l.ID, m)
		}
	}
}

// A list of two people takes nothing before both have said so and nothing is
// missing (T36, T37).
func TestListsOfTwoNeedBoth(t *testing.T) {
	for list, gates := range map[ListID][]GateID{
		ListShared: {GateMissing, GateBothSaid, GateTalk}, ListAgreements: {GateMissing, GateBothSaid, GateTalk}, ListRequests: {GateMissing, GateWords},
		ListGoals: {GateMissing, GateMutual, GateTalk, GateTerms}, ListTalks: {GateMissing, GateMutual, GateTalk},
	} {
		l, _ := ListByID(list)
		for _, g := range gates {
			if !slices.Contains(l.Gates, g) {
				t.Errorf("%s takes lines without %s", list, g)
			}
		}
		if l.Path != PathTry {
			t.Errorf("%s is offered to someone who lets go", list)
		}
	}
	if l, _ := ListByID(ListRequests); len(l.Checks) != 3 {
		t.Errorf("a request passes %d questions, not three", len(l.Checks)) // T39
	}
	if l, _ := ListByID(ListLimits); l.Path != "" || len(l.Gates) > 0 {
		t.Error("own limits are not for everyone")
	}
}

// The numbers that texts speak of are those the rules use.
func TestNumbersInTextsAreThoseOfTheRules(t *testing.T) {
	space, _ := StepByID(StepKeepSpace)
	for _, c := range []struct {
		name, text string
		number     int
		says       string
	}{
		{"the space", space.How, SpaceDays, "Thirty days"},
		{"the safety questions", GateTextOf(GateScreen).Closed, ScreenDays, "30 days"},
	} {
		want := map[string]int{"Thirty days": 30, "30 days": 30}[c.says]
		if c.number != want || !strings.Contains(c.text, c.says) {
			t.Errorf("%s: the rule has %d days, the text reads %q", c.name, c.number, c.text)
		}
	}
}
