package guide

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// contactTexts is all that is published about contact and words, by the function
// that hands it out.
func contactTexts() map[string]any {
	return map[string]any{
		"ContactRules": ContactRules(), "ContactRuleGroups": ContactRuleGroups(),
		"Triggers": Triggers(), "Helps": Helps(), "Urge": Urge(), "UrgeBreathing": UrgeBreathing(), "UrgePicture": UrgePicture(), "AboutInsights": AboutInsights(),
		"AfterResisted": AfterResisted(), "AfterNotResisted": AfterNotResisted(), "AfterOpen": AfterOpen(),
		"AboutTalk": AboutTalk(), "TalkParts": TalkParts(), "TalkTurns": TalkTurns(), "AboutPhrases": AboutPhrases(), "Phrases": Phrases(), "Opener": Opener(),
		"RestNote": RestNote(), "RestNightNote": RestNightNote(), "NoCopyClosedNote": NoCopyClosedNote(), "NoCopyStopNote": NoCopyStopNote(), "NoCopyMarkNote": NoCopyMarkNote(),
		"AboutLetters": AboutLetters(), "SealNote": SealNote(), "OpenedNote": OpenedNote(), "BurnNote": BurnNote(),
	}
}

// notWords are the fields that hold no words for a person.
var notWords = []string{"ID", "Step", "Part", "While", "Beside", "Form", "Sources", "Group"}

// eachText calls found with every text of v that a person reads, and where it
// stands.
func eachText(where string, v reflect.Value, found func(where, text string)) {
	switch v.Kind() {
	case reflect.String:
		found(where, v.String())
	case reflect.Slice:
		for i := range v.Len() {
			at := where
			if e := v.Index(i); e.Kind() == reflect.Struct && e.FieldByName("ID").IsValid() {
				at += " " + e.FieldByName("ID").String()
			}
			eachText(at, v.Index(i), found)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); !slices.Contains(notWords, f.Name) {
				eachText(where+"."+f.Name, v.Field(i), found)
			}
		}
	}
}

// eachSources calls found with every list of sources below v.
func eachSources(where string, v reflect.Value, found func(where string, sources []Source)) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			eachSources(where, v.Index(i), found)
		}
	case reflect.Struct:
		if id := v.FieldByName("ID"); id.IsValid() {
			where += " " + id.String()
		}
		for i := range v.NumField() {
			if s, ok := v.Field(i).Interface().([]Source); ok {
				found(where, s)
				continue
			}
			eachSources(where, v.Field(i), found)
		}
	}
}

func TestContactTextsHaveSources(t *testing.T) {
	topics, n := ledgerTopics(t), 0
	for name, data := range contactTexts() {
		had := n
		eachSources(name, reflect.ValueOf(data), func(where string, sources []Source) {
			n++
			checkSources(t, topics, where, sources)
			for _, line := range SourceLines(sources) {
				if strings.Contains(line, ", ,") || strings.HasSuffix(line, ": .") || strings.Contains(line, "  ") {
					t.Errorf("%s: a topic without a phrase: %q", where, line)
				}
			}
		})
		if n == had && !slices.Contains([]string{"Triggers", "Helps", "ContactRuleGroups"}, name) { // their source stands with Urge
			t.Errorf("%s has no source", name)
		}
	}
	if n < 120 {
		t.Errorf("only %d lists of sources walked", n)
	}
}

var (
	// What stands in quotes is somebody's words, for showing how not to.
	contactBanned = regexp.MustCompile(stepBanned.String() + `|(?i)\b(your time has come|get through to|make them|earn (them|it)|deserve (them|it)|loser|crazy|you should|will pass|goes away in|seconds? (it )?pass)\b`)
	contactLong   = regexp.MustCompile(`(?i)\b(reconcil\w+|accountab\w+|reciproc\w+|nostalgi\w*|remorse|infidelity|resentment|validat\w+|communicat\w+|boundar\w+|facilitat\w+)\b`)
)

func TestContactTextsReadPlainly(t *testing.T) {
	words, sentences := 0, 0
	for name, data := range contactTexts() {
		eachText(name, reflect.ValueOf(data), func(where, text string) {
			if m := contactBanned.FindString(stepQuoted.ReplaceAllString(text, "“x”")) + contactLong.FindString(text); m != "" {
				t.Errorf("%s says %q", where, m)
			}
			if strings.ContainsAny(text, "!\"'") || strings.Contains(text, "  ") || strings.TrimSpace(text) != text {
				t.Errorf("%s: a mark that has no place: %q", where, text)
			}
			for _, s := range strings.FieldsFunc(stepQuoted.ReplaceAllString(text, "“x”"), func(r rune) bool { return strings.ContainsRune(".?;:", r) }) {
				n := len(strings.Fields(s))
				if words, sentences = words+n, sentences+1; n > 32 {
					t.Errorf("%s: %d words in %q", where, n, s)
				}
			}
		})
	}
	if sentences < 500 || words/sentences > 12 {
		t.Errorf("%d sentences of %d words on average", sentences, words/max(1, sentences))
	}
}

var (
	againAct    = regexp.MustCompile(`(?i)\b(writ\w+|message\w*|text\w*|call\w*|ask\w*|contact\w*|send\w*|sent|date|reach\w*)\b`)
	againWord   = regexp.MustCompile(`(?i)\b(again|another|once more|one more|second|later|follow(ing)? up|remind\w*|next time|in a few (days|weeks)|after (a|some) (while|time))\b`)
	againNever  = regexp.MustCompile(`(?i)\b(not?|never|nobody|nothing|none|without|nor|neither)\b`)
	againClause = regexp.MustCompile(`[.?;:,]”? `)
	againExcuse = map[string]string{ // clauses in which it is about something else
		"ContactRules one-then-nothing.Text": "one more message would take it away",
		"Opener.LeftOut number.Says":         "asking for a number", // what is not in it
	}
)

// Nothing suggests writing again: no clause puts writing, calling or asking
// together with a next time, unless it says that there is none (T03, T04).
func TestNothingSuggestsWritingAgain(t *testing.T) {
	suggests := func(s string) bool { // a clause, without what is negated in it
		return againAct.MatchString(s) && againWord.MatchString(s) && !againNever.MatchString(s)
	}
	used := map[string]bool{}
	for name, data := range contactTexts() {
		eachText(name, reflect.ValueOf(data), func(where, text string) {
			for _, s := range againClause.Split(text, -1) {
				if !suggests(s) {
					continue
				}
				if part, ok := againExcuse[where]; ok && part != "" && strings.Contains(strings.ToLower(s), part) {
					used[where] = true
					continue
				}
				t.Errorf("%s: %q", where, s)
			}
		})
	}
	for where := range againExcuse {
		if !used[where] {
			t.Errorf("%s needs no excuse", where)
		}
	}
	for s, want := range map[string]bool{
		"Write to them again in a few weeks":               true,
		"If nothing comes, send another message":           true,
		"Ask them once more, kindly":                       true,
		"We will remind you to write":                      true,
		"No second message before an answer":               false,
		"Nothing will remind you to write":                 false,
		"Read the letter again on the day you have chosen": false,
	} {
		if slices.ContainsFunc(againClause.Split(s, -1), suggests) != want {
			t.Errorf("suggests(%q) = %v", s, !want)
		}
	}
}
