package guide

var triggers = []UrgeTag{
	{"night", "It was night"},
	{"alone", "I was alone"},
	{"tired", "I was tired or hungry"},
	{"boredom", "I had nothing to do"},
	{"alcohol", "I had been drinking"},
	{"saw-photo", "A photo came up"},
	{"song", "A song"},
	{"place", "A place we knew"},
	{"date", "A date that meant something"},
	{"dream", "I dreamt of them"},
	{"their-message", "Something came from them"},
	{"news-of-them", "I heard something about them"},
	{"argument", "A quarrel with somebody"},
	{"good-news", "Good news, and nobody to tell"},
	{"bad-news", "Bad news"},
	{TagOther, "Something else"},
}

var helps = []UrgeTag{
	{"waited", "I waited"},
	{"wrote-here", "I wrote it here"},
	{"breathing", "I breathed"},
	{"walked", "I walked or moved"},
	{"called-someone", "I called or saw somebody else"},
	{"help-line", "I called a help line"},
	{"reality-list", "I read why it ended"},
	{"if-then", "I did what my if-then plan says"},
	{"phone-away", "I put the phone away"},
	{"hands", "I did something with my hands"},
	{"water", "Water: a glass, a shower"},
	{"sleep", "I went to bed"},
	{TagOther, "Something else"},
}

// Urge returns the texts of the screen for the urge to write.
func Urge() UrgeScreen {
	return UrgeScreen{
		Title: "The urge to write",
		Lead:  "Nothing has to be decided in this minute.",
		Now: []Nudge{
			{"Feet flat on the floor. Let your jaw and your shoulders go loose.", "Your hands get something else to do."},
			{"Say it as it is: “I want to write. I can want it and not do it.”", "In a small study of smokers, watching an urge did not make it weaker. They acted on it less."},
			{"Start a wait, or breathe with the count.", "You need not last for ever, only for one wait."},
			{"Read why it ended, in your own words.", "Longing shows half of it. Reading the other half may sting; do something kind afterwards."},
			{"Do what you chose on a quiet day, or call somebody who is not your ex.", "What was chosen before is easier than choosing now."},
		},
		Waiting: []string{
			"The wait goes on when you close this page or the phone.",
			"It makes no promise that the urge is gone by then. It keeps the next minutes free.",
			"When it is over you can take another. The lengths are our own choice.",
		},
		Second: []string{
			"What you sent has arrived. Sending more makes it heavier and no truer.",
			"One message without an answer is a question. With a second it becomes a demand, and with more it can frighten. The one who sends them mostly does not notice.",
			"They are allowed not to answer.",
		},
		Stopped: []string{
			"Something was told here that ends the question. So there is nothing to send, and nothing to decide tonight.",
			"All you would say may stand in a letter that nobody gets.",
		},
		Night: []string{
			"It is night, and at night most things look larger.",
			"What is sent now cannot be fetched back at breakfast. What is kept here will still be there.",
		},
		Write: []string{
			"Write it here as it comes: tender, angry, unfair. Nobody gets it.",
			"When it is out, look at the clock and drink a glass of water.",
		},
		Danger: []string{
			"If the urge is to die, to hurt yourself or to hurt somebody, this page is not enough.",
			"Call a help line or the emergency number now, or go to a person near you.",
		},
		Sources: []Source{advice("distract-yourself", "no-contact-flooding", "no-neediness", "stop-barely-responds"), bowen2009, gollwitzer2006, langeslag2018, dardis2017,
			choice("what stands here and in what order, what an urge can be marked with, the lengths of the wait, and night from midnight to six where you set nothing else")},
	}
}

// UrgeBreathing returns the breathing of the urge screen.
func UrgeBreathing() Breathing {
	return Breathing{
		Parts:  []Breath{{"In", 4}, {"Out", 6}},
		Rounds: 6,
		Lines: []string{
			"In while you count to four, out while you count to six. Six times is a minute.",
			"If you get dizzy or more restless, stop. Look round, and name five things you can see.",
			"It need not make anything go away. It is something to do that harms nobody.",
		},
		Sources: []Source{bowen2009, choice("four, six, and six times; no guide gives a count")},
	}
}

// AfterResisted is what to say when they did not write.
func AfterResisted() UrgeAfter {
	return UrgeAfter{
		Title: "It stayed unsent",
		Lines: []string{
			"That was you, in a hard minute. What helped goes into your own picture, so that you find it again.",
			"It may come back, tonight even. That takes nothing away.",
		},
		Next:    "Do one thing now in another room: wash a cup, open a window, lie down.",
		Sources: []Source{advice("distract-yourself"), bowen2009, choice("one thing in another room")},
	}
}

// AfterNotResisted is what to say when they did.
func AfterNotResisted() UrgeAfter {
	return UrgeAfter{
		Title: "It happened",
		Lines: []string{
			"It shows how strong the pull was, and not who you are.",
			"Nothing begins again from nothing: your days, your longest stretch and all you noted are still there.",
			"Send nothing to explain it or to take it back. Do not stand guard over the phone, and do not look whether it was read.",
		},
		Next:    "Note it in the contact log, put the phone in another room and tell somebody you trust.",
		Sources: []Source{advice("no-contact-flooding", "self-compassion"), marshall2012, choice("a slip takes nothing away that was there")},
	}
}

// AfterOpen is what to say while it is not over.
func AfterOpen() UrgeAfter {
	return UrgeAfter{
		Title: "Still there",
		Lines: []string{
			"You are holding out, and that is enough. It does not have to be gone before you do something else.",
		},
		Next:    "Change the room, and take one more wait or call somebody who is not your ex.",
		Sources: []Source{advice("distract-yourself"), choice("another room and another wait")},
	}
}

// UrgePicture is what to say beside the picture of past urges.
func UrgePicture() Note {
	return Note{
		Lines: []string{
			"This shows your own entries and nothing else. From a few of them little can be seen, so the picture begins late.",
			"An hour that keeps coming up is a good hour for an if-then plan or for company.",
			"What stands beside “it helped” went together with not writing. Whether it was the cause, nobody can say.",
		},
		Sources: []Source{gollwitzer2006, choice("how many entries it takes before something is shown")},
	}
}
