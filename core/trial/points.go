package trial

import "afterward/core/guide"

// A PointID names one point of the weekly look. Answers are stored under it, so it
// is stable for ever.
type PointID string

const (
	PointArguments PointID = "arguments"
	PointChanges   PointID = "changes"
	PointCalm      PointID = "calm"
	PointClose     PointID = "close"
	PointBody      PointID = "body"
	PointPast      PointID = "past"
	PointHandled   PointID = "handled"
	PointPace      PointID = "pace"
)

// A Point is one thing looked at each week.
type Point struct {
	ID       PointID
	Name     string // in tables, under which answers stand side by side
	Ask      string
	Hint     string
	Optional bool // shown as one that may be left out, not as one that is open
	Sources  []guide.Source
}

func advice(topics ...string) guide.Source {
	return guide.Source{Kind: guide.Advice, Topics: topics}
}

func choice(says string) guide.Source { return guide.Source{Kind: guide.Choice, Says: says} }

var points = []Point{
	{ID: PointArguments, Name: "Small arguments", Ask: "How did you two settle small arguments?",
		Hint:    "Think of the last one: how long it took, and whether either of you had to give in out of tiredness.",
		Sources: []guide.Source{advice("tc-small-arguments")}},
	{ID: PointChanges, Name: "What you agreed", Ask: "Did what you agreed to do differently hold?",
		Hint:    "Yours and theirs. Count what you saw, not what was promised.",
		Sources: []guide.Source{advice("tc-agreed-changes", "trial-see-change", "consistent-actions")}},
	{ID: PointCalm, Name: "Calm or haste", Ask: "Were you calm about it, or in a hurry?",
		Hint:    "Haste feels like having to be sure by tonight.",
		Sources: []guide.Source{advice("tc-not-hasty")}},
	{ID: PointClose, Name: "Closeness", Ask: "How close did you feel in heart and mind?",
		Hint:    "Could you say what moved you, and did it land?",
		Sources: []guide.Source{advice("tc-emotional-intimacy")}},
	{ID: PointBody, Name: "Touch", Ask: "How was touch between you?", Optional: true,
		Hint:    "Only if you want to say. The slower of you two sets the pace, and that may be you.",
		Sources: []guide.Source{advice("tc-physical-intimacy", "no-rushed-sex"), choice("whoever is slower sets the pace, in either direction")}},
	{ID: PointPast, Name: "Old trouble left alone", Ask: "Did old trouble stay out of new quarrels?",
		Hint:    "A talk about the past that both wanted is no dragging up.",
		Sources: []guide.Source{advice("tc-past-not-dredged", "no-weaponising-history")}},
	{ID: PointHandled, Name: "When the past came up", Ask: "If the past did come up, how did you two handle it?", Optional: true,
		Hint:    "It comes up in most trials. Leave this out if it did not.",
		Sources: []guide.Source{advice("tc-past-navigated")}},
	{ID: PointPace, Name: "Pace", Ask: "Was the pace comfortable for both of you?",
		Hint:    "For their half, go by what they said, not by what you guess.",
		Sources: []guide.Source{advice("tc-both-comfortable-pace"), choice("only words count for how it is for them")}},
}

// Points returns what is looked at each week, in the order shown. The result must
// not be changed.
func Points() []Point { return points }

// PointByID returns the point with that id.
func PointByID(id PointID) (Point, bool) {
	for _, p := range points {
		if p.ID == id {
			return p, true
		}
	}
	return Point{}, false
}
