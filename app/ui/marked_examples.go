package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// passageOf marks the first place of some words in a text.
func passageOf(text, words string, number int, name string) Passage {
	at := strings.Index(text, words)
	return Passage{Start: at, End: at + len(words), Number: number, Name: name, Href: "#why-" + app.FormatString("%d", number)}
}

func markedExamples() []Example {
	show := func(id, text string, list ...Passage) func() app.UI {
		return func() app.UI { return Marked{ID: id, Label: "Your words, with marks", Text: text, Passages: list}.UI() }
	}
	plain := "Hello. I hope your week is fine."
	two := "You owe me an answer, and I can only sleep when I have it."
	emoji := "Sunday 👩‍👩‍👧‍👦 was good. 👍🏽 Answer me now 🙏🏼 please."
	accents := "Cafe\u0301 tomorrow? You have to come, jose\u0301."
	rtl := "שלום, you must answer me, בבקשה.\nAnd a line of mine."
	grave := "I cannot go on without you."
	threat := passageOf(grave, "cannot go on", 1, "Not wanting to live")
	threat.Grave = true
	return []Example{
		{"Marked", "nothing marked", show("marked-1", plain)},
		{"Marked", "two passages", show("marked-2", two, passageOf(two, "You owe me an answer", 1, "Pressure"), passageOf(two, "I can only sleep when I have it", 2, "Guilt or pity"))},
		{"Marked", "passages that overlap", show("marked-3", two, passageOf(two, "owe me an answer, and I can only sleep", 1, "Pressure"), passageOf(two, "I can only sleep when I have it", 2, "Guilt or pity"))},
		{"Marked", "emoji of several parts", show("marked-4", emoji, passageOf(emoji, "👍🏽 Answer me now 🙏🏼", 1, "Pressure"))},
		{"Marked", "combining marks", show("marked-5", accents, passageOf(accents, "You have to come, jose\u0301", 1, "Pressure"))},
		{"Marked", "right to left", show("marked-6", rtl, passageOf(rtl, "you must answer me, בבקשה", 1, "Pressure"))},
		{"Marked", "grave", show("marked-7", grave, threat)},
		{"Marked", "no text", show("marked-8", "")},
	}
}
