package app

import (
	"slices"
	"strconv"

	"afterward/core/guide"
	"afterward/core/plan"
)

// A talkAnswer is what can have been said in a talk about trying again, with a calm page
// about it. It is stored nowhere: what counts are the answers and the log.
type talkAnswer struct {
	Label, Says string // its row
	Title       string
	Lines       []string
	Ways        []wayView // where it belongs, the first of them first
	Sources     []guide.Source
}

// talkAnswers are the four, safety first. place is the address of a question, "" when it
// is not asked.
func talkAnswers(pl plan.Plan, place func(guide.ItemID) string) []talkAnswer {
	log := wayView{"Put it on the contact log", contactLogHref, "What was said, in words, and how it was."}
	letter := wayView{"A letter that is never sent", "/write?for=letter", "For all that has no place in a message."}
	urge := wayView{"If you want to write to them now", "/urge", "Something to do with the wish, one minute at a time."}
	help := wayView{"Somebody to talk to now", "/help", "Help lines by country."}
	yes := viewTheyAsked(pl, place)
	yes.Label = "The question it belongs to"
	return []talkAnswer{
		{Label: "It frightened one of us", Says: "Fear, a threat, hands, a blocked door, theirs or yours.", Title: "Then this is where it ends.",
			Lines: []string{"Fear needs no proof, and nobody has to find out whether it was meant. It counts in both directions.",
				"Say it to your plan, so that nothing here leads to a meeting any more. And tell one person today."},
			Ways:    []wayView{{"Talk to people who know this", "/help", ""}, tellWay("I am afraid of them", "afraid"), tellWay("They are afraid of me", "fear-of-me"), tellWay("They hurt or frightened me", "hurt-me"), tellWay("I hurt or frightened them", "hurt-them")},
			Sources: turnSources("fear")},
		{Label: "They said no, or “not now”", Says: "In whatever words, and however kindly.", Title: "A no is an answer.",
			Lines: []string{"You asked, and they told you. There is nothing left to guess, and that took something from both of you.",
				"Nothing more has to be said to them: no second question, no reasons, no message tonight. “Not now” counts as no.",
				"What it does to you may be told to somebody else, today."},
			Ways: []wayView{tellWay("Say it to your plan", "no"), log, letter, help}, Sources: turnSources("no")},
		{Label: "Nothing clear was said", Says: "A warm goodbye, a look, “we will see”.", Title: "Then nothing was said.",
			Lines: []string{"A kind evening is a kind evening. Only words are a yes, and nobody owes you one.",
				"So nothing follows from it: no message to ask how they found it, and nothing to wait for. If they speak one day, you will hear it."},
			Ways: []wayView{{"Write down how it was", "/write", "For yourself, while it is fresh."}, log, urge}, Sources: partSources(guide.TalkAfter)},
		{Label: "They said that they would like to", Says: "In words, about talking more or about trying.", Title: "A yes, in their words.",
			Lines: []string{"It opens nothing here by itself, and nothing has to happen tonight. It belongs to one of your answers, as they said it.",
				"Whether you want it too is yours to say. You may take days over it, and you may say no."},
			Ways: []wayView{yes, log, urge}, Sources: partSources(guide.TalkEasyNo)},
	}
}

// tellWay leads to where a person says that something has changed.
func tellWay(label string, stop guide.StopID) wayView {
	n := slices.IndexFunc(guide.Stops(), func(s guide.Stop) bool { return s.ID == stop })
	if n < 0 {
		return wayView{Label: label, Href: "/changed"}
	}
	return wayView{Label: label, Href: "/changed?n=" + strconv.Itoa(n+1), Says: "You are asked once more before it counts."}
}

func turnSources(id string) []guide.Source {
	for _, t := range guide.TalkTurns() {
		if t.ID == id {
			return t.Sources
		}
	}
	return nil
}

func partSources(id guide.TalkPartID) []guide.Source {
	part, _ := guide.TalkPartByID(id)
	return part.Sources
}
