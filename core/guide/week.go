package guide

// A WeekQuestionID names a question of the look back at a week. It is stable for ever,
// because what is written is stored under it. Lower-case letters and hyphens.
type WeekQuestionID string

const (
	WeekHard   WeekQuestionID = "hard"
	WeekHelped WeekQuestionID = "helped"
	WeekNext   WeekQuestionID = "next"
)

// A WeekQuestion is one question of the look back at a week, with a place to write.
type WeekQuestion struct {
	ID      WeekQuestionID
	Ask     string
	Hint    string
	Kept    string // heading over what earlier weeks said
	Why     string // what it is good for
	Sources []Source
}

// WeekQuestions returns the questions in their order: what was hard first and short,
// the one that looks ahead last. The result must not be changed.
func WeekQuestions() []WeekQuestion { return weekQuestions }

// WeekQuestionByID returns the question with that id.
func WeekQuestionByID(id WeekQuestionID) (WeekQuestion, bool) {
	for _, q := range weekQuestions {
		if q.ID == id {
			return q, true
		}
	}
	return WeekQuestion{}, false
}

var weekQuestions = []WeekQuestion{
	{ID: WeekHard,
		Ask:     "What was hard?",
		Hint:    "Plain facts: when, where, what happened. Two lines will do.",
		Kept:    "What was hard",
		Why:     "A hard hour that has been named is easier to see coming. It asks for facts and not for reasons, because in a study people who kept searching for a meaning did worse when they wrote about their feelings.",
		Sources: []Source{advice("process-feelings"), sbarra2013, choice("facts first, and two lines of them")}},
	{ID: WeekHelped,
		Ask:     "What helped, even a little?",
		Hint:    "A person, a walk, a meal, an hour offline. Small things count.",
		Kept:    "What helped",
		Why:     "What helped you once is likely to be within reach again. After a few weeks this is a list made by the one who knows you best.",
		Sources: []Source{advice("celebrate-small-wins", "self-compassion"), choice("what helped is asked each week and kept together")}},
	{ID: WeekNext,
		Ask:     "What does next week need?",
		Hint:    "One thing is enough. With a day or a moment, it is easier to do.",
		Kept:    "What the week after needed",
		Why:     "It comes last so that you end by looking ahead. Tied to a moment, as in “if it is Sunday evening, then I call Mara”, it is more likely to happen.",
		Sources: []Source{advice("look-forward"), gollwitzer2006, choice("the question that looks ahead comes last")}},
}
