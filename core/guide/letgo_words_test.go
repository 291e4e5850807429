package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// How the steps of letting go are worded.

var (
	letGoContact = regexp.MustCompile(`(?i)\b(write|send|text|message|call|phone|tell|ask|meet|visit|see|thank|apologi[sz]e|reach out|reply|answer|greet)( (to|with))? (them|your ex)\b`)
	letGoWatch   = regexp.MustCompile(`(?i)\b(look (at|up|them up)|check|watch|follow|find out|read|see) (their|them|where they|what they)\b|\btheir (profiles?|page|feed|status|story|posts?)\b`)
	letGoRefused = regexp.MustCompile(`(?i)\b(do not|not to|never|nobody|no one|nothing|nowhere|instead|without)\b`)

	// letGoOther are sentences in which “them” is somebody else.
	letGoOther = map[StepID]string{
		"lg-people":   "Tell them what helps",          // two friends
		"lg-children": "Tell them what stays",          // the children
		"lg-dating":   "Could I tell them about my ex", // somebody new
		"lg-trust":    "see what they do with it",      // a reliable friend
		"lg-meet":     "meet them by chance",           // unasked for
	}
)

// No step of letting go leads back to the other person or has anyone watch them.
func TestNoStepOfLettingGoLeadsBack(t *testing.T) {
	leads := func(sentence string) bool {
		return !letGoRefused.MatchString(sentence) && (letGoContact.MatchString(sentence) || letGoWatch.MatchString(sentence))
	}
	excused := map[StepID]bool{}
	for _, s := range slices.Concat(safeSteps, letGoOwn()) {
		if s.Contact() || len(s.Gates) > 0 {
			t.Errorf("%s touches the other person, or is gated", s.ID)
		}
		if p, ok := ToolByID(s.Tool); ok && p.Path == PathTry {
			t.Errorf("%s uses a tool of trying again", s.ID)
		}
		for _, sentence := range append(sentences(s.Why), append(sentences(s.How), s.Title)...) {
			switch known := letGoOther[s.ID]; {
			case s.Retired || !leads(sentence):
			case known != "" && strings.Contains(sentence, known):
				excused[s.ID] = true
			default:
				t.Errorf("%s may lead back: %q", s.ID, sentence)
			}
		}
	}
	for id := range letGoOther {
		if !excused[id] {
			t.Errorf("%s needs no excuse any more", id)
		}
	}
	for sentence, want := range map[string]bool{
		"Write to them once more":                   true,
		"Then ask your ex for a talk":               true,
		"Look at their profile on a calm day":       true,
		"Find out what they are doing":              true,
		"Do not write to them":                      false,
		"Nobody has to tell them":                   false,
		"Write the letter that is kept in a drawer": false,
	} {
		if leads(sentence) != want {
			t.Errorf("leads(%q) = %v", sentence, !want)
		}
	}
}

var (
	letGoBanned = regexp.MustCompile(`(?i)\b(mov(e|ing|ed) on|closure|get over|got over|let it go already|should|must|meant to be|fate|destin\w+|soulmates?|odds|chances|a chance|` +
		`win (them|back)|needy|clingy|desperate|pathetic|weak|stupid|blame|ashamed|failures?|he|him|his|she|her|hers|boyfriend|girlfriend|husband|wife|you are safe|` +
		`stages? of grief|by now|time heals)\b`)
)

// The words of the path: plain, exact and warm, and no timetable of grief.
func TestLettingGoReadsPlainly(t *testing.T) {
	for _, s := range letGoOwn() {
		if s.Retired {
			continue
		}
		if n := len([]rune(s.Title)); n > 70 || strings.HasSuffix(s.Title, ".") {
			t.Errorf("%s: a title of %d letters", s.ID, n)
		}
		if n := sentenceCount(s.Why); n < 1 || n > 2 {
			t.Errorf("%s: why in %d sentences", s.ID, n)
		}
		if n := sentenceCount(s.How); n < 2 || n > 5 {
			t.Errorf("%s: how in %d sentences", s.ID, n)
		}
		for _, sentence := range strings.FieldsFunc(stepQuoted.ReplaceAllString(s.How+" "+s.Why, "“x”"), func(r rune) bool { return strings.ContainsRune(".?!;:", r) }) {
			if n := len(strings.Fields(sentence)); n > 32 {
				t.Errorf("%s: %d words in %q", s.ID, n, sentence)
			}
		}
		all := s.Title + " " + s.Why + " " + s.How + " " + s.Prompt
		if m := letGoBanned.FindString(all); m != "" {
			t.Errorf("%s says %q", s.ID, m)
		}
		if strings.ContainsAny(all, "!\"'") || strings.Contains(all, "  ") {
			t.Errorf("%s: a mark that has no place", s.ID)
		}
		own := slices.ContainsFunc(s.Sources, func(s Source) bool { return s.Kind == Choice })
		if m := stepNumber.FindString(stepQuoted.ReplaceAllString(s.How, "")); m != "" && !own {
			t.Errorf("%s says %q and no choice of ours", s.ID, m)
		}
	}
}
