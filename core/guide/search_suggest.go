package guide

import (
	"slices"
	"strings"
	"sync"

	"afterward/core/wording"
)

// SearchWords are words worth trying in a search. Each finds something.
func SearchWords() []string {
	return []string{"jealousy", "silence", "sleep", "trust", "children", "alone"}
}

// SuggestWords are words to try when a query has found nothing: those of its own
// that find something alone, or else SearchWords.
func SuggestWords(query string) []string {
	var own []string
	if words := parseQuery(query); len(words) > 1 {
		for _, w := range words {
			if len(searchable().find([]queryWord{w})) > 0 && !slices.Contains(own, w.text) {
				own = append(own, w.text)
			}
		}
	}
	if len(own) > 0 {
		return own
	}
	return SearchWords()
}

// sayings are words people search with, and the words the guide has for them.
// Which belong together is our own choice.
var sayings = map[string]string{
	"kids": "children", "son": "children", "daughter": "children", "baby": "children", "custody": "children",
	"ghosted": "silence reply", "ignored": "silence reply", "unanswered": "silence reply",
	"instagram": "online profile", "facebook": "online profile", "tiktok": "online profile", "snapchat": "online profile", "stalk": "watch follow", "whatsapp": "message",
	"boyfriend": "ex", "girlfriend": "ex", "husband": "ex", "wife": "ex", "spouse": "ex",
	"therapist": "counsellor", "therapy": "counsellor", "counseling": "counsellor", "psychologist": "counsellor",
	"closure": "ending", "rebound": "dating", "beg": "push", "chase": "push", "plead": "push", "obsessed": "thoughts watch",
	"narcissist": "control harm", "toxic": "control harm", "gaslighting": "control harm", "manipulate": "control harm", "abusive": "harm control", "abuse": "harm",
	"drunk": "drink", "alcohol": "drink", "insomnia": "sleep", "anxiety": "afraid fear", "panic": "afraid fear breathe", "depression": "heavy doctor", "ashamed": "guilt",
	"mother": "family", "father": "family", "mum": "family", "mom": "family", "parents": "family", "colleague": "work", "job": "work", "pet": "dog", "flat": "home", "apartment": "home",
	"infidelity": "cheating trust", "affair": "cheating trust", "cheat": "trust", "lying": "lied trust", "christmas": "dates birthday", "pictures": "photos",
	"dumped": "ended", "reconcile": "again", "hotline": "call", "counselor": "counsellor",
}

// otherWords has the sayings by stem.
var otherWords = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for word, ours := range sayings {
		for o := range strings.FieldsSeq(ours) {
			m[wording.Stem(word)] = append(m[wording.Stem(word)], wording.Stem(o))
		}
	}
	return m
})

// urgentWords are in the searches of people who may need someone to talk to
// first. The list is our own choice; it decides nothing but whether the way to
// the help lines is shown above what was found.
var urgentWords = []string{"suicide", "suicidal", "kill", "die", "dying", "dead", "overdose", "harm", "cutting", "danger", "afraid", "scared", "frightened", "threaten", "threats",
	"hit", "beat", "beaten", "slapped", "punched", "choke", "strangle", "rape", "abuse", "abuser", "abusive", "violence", "violent", "stalking", "stalker", "police", "emergency", "crisis"}

var urgentStems = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range urgentWords {
		m[wording.Stem(w)] = true
	}
	return m
})

// Urgent reports whether a query has a word for which help lines come first.
func Urgent(query string) bool {
	for w := (wording.Scanner{Text: query}); w.Next(); {
		if urgentStems()[wording.Stem(string(w.Word))] {
			return true
		}
	}
	return false
}
