package guide

// AboutIfThen says what an if-then plan is and how to make one that holds.
func AboutIfThen() Note {
	return Note{
		Lines: []string{
			"A hard moment is a bad time to decide. Decide now, on a quiet day, and the moment only has to remind you.",
			"Name a moment you will notice: a place, an hour, something you hear. Then one thing you can begin at once, with your hands or feet.",
		},
		Sources: []Source{gollwitzer2006, sheeran2024, choice("the time of day, and saying it aloud once")},
	}
}

// An IfThenExample is an if-then plan to begin from. It is never somebody's own
// until they have taken it and can change every word.
type IfThenExample struct{ If, Then string }

// ifThenExamples lead to a person's own evening, and never to the other person.
var ifThenExamples = []IfThenExample{
	{"it is late and I want to write to them", "put the phone in the kitchen and write the message on paper"},
	{"I hold my phone to look at what they post", "lay it face down and drink a glass of water, standing"},
	{"I wake up at night and my thoughts circle", "sit up, put on a small light and read one page of something dull"},
	{"somebody tells me news about them", "say “I would rather not know” and ask how they are themselves"},
	{"Sunday afternoon comes and I have no plan", "put on my shoes and walk for as long as three songs"},
}

// IfThenExamples returns if-then plans to begin from. The result must not be changed.
func IfThenExamples() []IfThenExample { return ifThenExamples }
