package passphrase

import "unicode"

// The hints. Each says what is the matter and what helps; none repeats what was typed.
const (
	hintEmpty    = "Six words drawn by lot make a good start."
	hintCommon   = "This is among the first things that would be tried. Words that have nothing to do with each other are better."
	hintDigits   = "Numbers alone are quickly tried, even long ones. Words are better."
	hintRow      = "Rows of keys, counting and repeating add almost nothing. Words that have nothing to do with each other are better."
	hintName     = "Names, and words about the two of you, are what someone who knows you tries first. Other words are better."
	hintDate     = "Dates are what someone who knows you tries first. One more word does more than a date."
	hintSentence = "Words that follow from each other, as in a sentence or a song, are easier to guess. Mix in one or two that do not belong there."
	hintOneWord  = "One word with something added is quickly tried. Take several that have nothing to do with each other."
	hintMore     = "One or two more words that have nothing to do with the others would help."
)

// hint picks what would help most with the parts of t.
func hint(t text, parts []part, level Level) string {
	if level == Strong {
		return ""
	}
	var runes, count [again + 1]int // by kind: how many characters, how many parts
	all := 0
	for _, p := range parts {
		runes[p.kind] += p.to - p.from
		count[p.kind]++
		if p.kind != blank {
			all += p.to - p.from
		}
	}
	switch most := func(k kind) bool { return runes[k]*2 >= all }; {
	case all == 0:
		return hintEmpty
	case t.figures():
		return hintDigits
	case most(common):
		return hintCommon
	case runes[row]+runes[again] > all/3:
		return hintRow
	case most(name):
		return hintName
	case count[small] >= 2:
		return hintSentence
	case runes[digits] >= 4:
		return hintDate
	case count[word] == 1 && level == Hopeless:
		return hintOneWord
	}
	return hintMore
}

// figures reports whether there are digits and nothing else but what stands between them.
func (t text) figures() bool {
	found := false
	for _, r := range t.runes {
		found = found || unicode.IsDigit(r)
		if !unicode.IsDigit(r) && !unicode.IsSpace(r) && !unicode.IsPunct(r) && r != '+' {
			return false
		}
	}
	return found
}
