package draft

import (
	"strings"
	"sync"
)

// suffixes are what is said at the end of a word behind an apostrophe.
var suffixes = map[string]string{"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "'s"}

// spellings returns spelled as a map.
var spellings = sync.OnceValue(func() map[string][]string {
	all := make(map[string][]string, 512)
	for line := range strings.Lines(spelled) {
		if f := strings.Fields(line); len(f) > 1 {
			all[f[0]] = f[1:]
		}
	}
	return all
})

// afterBeing are words after which “ill” is being unwell.
var afterBeing = strings.Fields("am is are was were be been being feel feels felt fell get gets got so very too really mentally seriously critically terminally look looked make makes made and my your her his an a the no")

// full returns the words that a form in small letters stands for, or nothing if
// it stands for itself. before is the word before it in its sentence.
func full(form, before string) []string {
	switch form {
	case "ill", "id":
		for _, b := range afterBeing {
			if before == b || before == "with" || before == "'s" {
				return nil
			}
		}
		if form == "ill" {
			return iWill
		}
		return iWould
	}
	if words := spellings()[form]; words != nil {
		return words
	}
	i := strings.IndexByte(form, '\'')
	if i <= 0 {
		return nil
	}
	head, tail := form[:i], form[i+1:]
	if tail == "t" && strings.HasSuffix(head, "n") {
		return []string{strings.TrimSuffix(head, "n"), "not"}
	}
	if tail, ok := suffixes[tail]; ok {
		if to := spellings()[head]; len(to) == 1 {
			head = to[0]
		}
		return []string{head, tail}
	}
	return nil
}

var iWill, iWould = []string{"i", "will"}, []string{"i", "would"}
