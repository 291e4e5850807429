package wording

import (
	"strings"
	"unicode/utf8"
)

// Stem takes the common endings from a word, so that "lonely" and "loneliness"
// are one. It need not be a word; it is only compared with other stems.
func Stem(w string) string {
	if len(w) < 4 {
		return w
	}
	if rest, ok := strings.CutSuffix(w, "s"); ok && !strings.ContainsRune("sui", rune(rest[len(rest)-1])) {
		w = rest
	}
	if strings.HasSuffix(w, "ie") && len(w) > 3 { // replies, tries
		w = w[:len(w)-1]
	}
	w = cutOne(w, 3, "ness", "ful", "less", "ment")
	if verb := cutOne(w, 3, "ing", "ed"); verb != w {
		w = cutOne(verb, 4, "is", "iz")
	}
	w = cutOne(w, 3, "en", "ion")
	w = cutOne(w, 4, "ly", "li", "ise", "ize")
	return closeStem(w)
}

// closeStem takes the last vowel and evens out what endings change before them:
// "stopped" and "stop", "tries" and "try", "grief" and "grieve".
func closeStem(w string) string {
	last := len(w) - 1
	switch {
	case len(w) == 3 && w[last] == 'i':
		return w[:last] + "y"
	case len(w) > 3 && strings.ContainsRune("eiy", rune(w[last])):
		w, last = w[:last], last-1
	}
	if last > 1 && w[last] == w[last-1] && w[last] < utf8.RuneSelf {
		w, last = w[:last], last-1
	}
	if last >= 3 && w[last] == 'f' {
		return w[:last] + "v"
	}
	return w
}

// cutOne takes off the first of the endings that leaves enough letters.
func cutOne(w string, leave int, endings ...string) string {
	for _, e := range endings {
		if rest, ok := strings.CutSuffix(w, e); ok && len(rest) >= leave {
			return rest
		}
	}
	return w
}
