package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
)

// you leads to a person's answers, to what is kept, and to where this comes from.
type you struct{ view }

// OnNav sets the title.
func (p *you) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/you")) }

// Render shows the page.
func (p *you) Render() app.UI {
	questions := wayTo("/before", "Begin with the questions", "About forty, one at a time, ten minutes. Safety first. You can pause at any of them.")
	if p.s.Response().Begun() {
		questions = wayTo("/check?n=1", "Your answers", "Go through them again, one by one.")
	}
	return p.page("/you",
		ui.Heading("You"),
		app.Ul().Class("list").Body(
			wayTo("/outcome", "Your result", "What your answers come to, with the reasons."),
			questions,
			wayTo("/history", "Asked again", "Answer everything anew on another day, and lay both side by side."),
			wayTo("/find", "Find what you wrote", "A search over entries, letters, notes, lists and answers."),
			wayTo("/week", "Look back at the week", "Seven days as a picture, and what helped in your own words."),
			wayTo("/insights", "What your days show", "Charts of mood, sleep and hard hours, and of what you were asked twice."),
			wayTo("/learn", "The guide", "Short texts to read, and a search. Each says where it comes from."),
			wayTo("/reflect", "Questions to write about", "One at a time, only for you, with a place to write."),
			wayTo("/tools", "Tools", "Lists to keep, if-then plans, three days of writing, a letter that is never sent."),
			wayTo("/settings", "Settings", "Everything you can choose, wherever it is, with a search."),
			wayTo("/lock", "Lock", lockLine(p.s)),
			wayTo("/backup", "Backup", backupLine(p.s)),
			wayTo("/report", "Something to print or hand over", "You choose what goes on paper, for yourself or for somebody such as a counsellor."),
			wayTo("/privacy", "What is kept here", "Everything on this device, its size, and how to erase it."),
			wayTo("/install", "On your phone", "Before you install it, and a neutral name for it."),
			wayTo("/how", "How this works", "Each part with a picture, and what it is for."),
			wayTo("/tour", "A short look around", "The three screens from the beginning, once more."),
			wayTo("/before", "The exit button, and what it cannot do", "Read again what you read at the start."),
			wayTo("/help", "Help", "Help lines by country, and what helps in the next ten minutes."),
		),
		app.H2().Text("Where this comes from"),
		app.P().Text("The questions, rules and steps come from five breakup guides, read against each other, and from published research where there is some. Where the guides disagree, the stricter side counts for safety. Where they are silent, we chose, and it says so."),
		app.P().Class("soft").Text("This app gives no odds and makes no promises about another person. It is no counselling and no substitute for it."),
	)
}

func wayTo(href, title, text string) app.UI {
	return app.Li().Body(app.A().Href(href).Body(app.Span().Class("step-title").Text(title), app.Span().Class("small soft").Text(text)))
}

// lockLine says in a line whether a passphrase guards what is kept.
func lockLine(s *Session) string {
	if s.HasLock() {
		return "On. What is kept here is sealed with your passphrase."
	}
	return "Off. Whoever can open this browser can read what you write."
}

// backupLine says in a line when the last backup was made.
func backupLine(s *Session) string {
	on, days, ok := s.LastBackup()
	if !ok {
		return "None yet. Until you make one, what you write exists only here."
	}
	return "The last one: " + ago(on, days) + "."
}

// ago says how long ago a day was.
func ago(on civil.Date, days int) string {
	switch days {
	case 0:
		return "today"
	case 1:
		return "yesterday"
	}
	return app.FormatString("%d days ago, %s", days, on.Long())
}
