package guide

import "afterward/core/wording"

// excerpt is the text around the first place of a query's word outside the
// title, with the places found in it.
func (d searchDoc) excerpt(words []queryWord) (string, []Span) {
	for _, text := range append([]string{d.lead}, d.body...) {
		for w := (wording.Scanner{Text: text}); w.Next(); {
			if fitsAny(words, w.Word) {
				out := wording.Around(text, w.From)
				return out, marksIn(out, words)
			}
		}
	}
	start := d.lead
	if start == "" && len(d.body) > 0 {
		start = d.body[0]
	}
	return wording.Around(start, 0), nil
}

// marksIn finds the places of a query's words in a text.
func marksIn(text string, words []queryWord) []Span {
	var marks []Span
	for w := (wording.Scanner{Text: text}); w.Next(); {
		if fitsAny(words, w.Word) {
			marks = append(marks, Span{From: w.From, To: w.To})
		}
	}
	return marks
}

func fitsAny(words []queryWord, word []byte) bool {
	for _, q := range words {
		if q.fits(word) {
			return true
		}
	}
	return false
}
