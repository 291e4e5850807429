package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Reading is a short text of the guide with its title, and where it comes from.
type Reading struct {
	Title, Text string
	Sources     []string // one line each
}

// Readings shows texts one after another. Each has a heading, so that a screen reader
// can go from one to the next; the sources are behind the browser's own details
// element, as those of More are. All of it is the guide's and nothing a person's, so it
// is drawn.
func Readings(list []Reading) app.UI {
	rows := make([]drawn, len(list))
	for i, r := range list {
		rows[i] = r.drawn()
	}
	return draw("div", attrs("class", "readings"), rows...).UI()
}

func (r Reading) drawn() drawn {
	lines := make([]drawn, len(r.Sources))
	for i, s := range r.Sources {
		lines[i] = draw("li", nil, say(s))
	}
	return draw("div", attrs("class", "reading"), draw("h3", nil, say(r.Title)), draw("p", nil, say(r.Text)),
		draw("details", attrs("class", "more"), draw("summary", nil, say("Where this comes from")), draw("ul", attrs("class", "sources small"), lines...)))
}

func readingExamples() []Example {
	return []Example{
		{"Readings", "two texts", func() app.UI {
			return Readings([]Reading{
				{"No flood, by any route", "Call upon call, message upon message: whoever gets them feels hunted.", []string{"Advice from breakup guides, an opinion and not research: no flooding."}},
				{"A nod is enough", "Say hello & walk on. It is no sign.", []string{"Our own choice: a nod.", "Another line."}}})
		}},
	}
}
