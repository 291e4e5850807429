package main

import "strings"

// queries are what people may look for: single words, pieces of a sentence, one with a mistake and
// one that is nowhere.
var queries = []string{
	"jealousy", "no answer", "can we be friends", "i miss them", "how long does it hurt",
	"should i text", "someone new", "trust after cheating", "birthday", "children",
	"sorry", "they said no", "blocked me", "sleep", "lonely at night",
	"first message", "living together", "don’t know why", "freinds", "xylophone",
}

// typed is every text the search field has while a query is typed letter by letter. The page
// searches for each of them.
func typed(query string) []string {
	var all []string
	for i := range query + " " {
		if begun := query[:i]; strings.TrimSpace(begun) != "" {
			all = append(all, begun)
		}
	}
	return all
}
