package contact

import (
	"fmt"

	"afterward/core/civil"
)

// Weeks is how far back the give and take looks. Our own choice.
const Weeks = 6

// Reciprocity is who does what, as far as the log of the last weeks tells. It is a
// picture of the two and no mark for either: nothing is added up.
type Reciprocity struct {
	Since    civil.Date // the first day looked at
	Starts   Share      // of what one of you began: what you began
	Answers  Share      // of your messages: those they answered with more than a few words
	Proposes Share      // of the times a meeting was proposed: those when you did
	Cancels  Share      // of the times a meeting was called off: those when you did
}

// Reciprocate looks at the personal contact of the last weeks up to today. Logistics,
// what chance began and what was taken off the log are left out. A message of today
// without an answer is not counted yet, and what both did is counted for neither.
func Reciprocate(log Log, today civil.Date) Reciprocity {
	r := Reciprocity{Since: today.AddDays(1 - 7*Weeks)}
	for _, e := range log.before(today) {
		if !e.Personal() || e.On.Compare(r.Since) < 0 {
			continue
		}
		if e.Who != Chance {
			r.Starts.add(e.Who == Me)
		}
		if e.Message() && (e.Answer != NoAnswer || e.On != today) {
			r.Answers.add(e.Answer == Came)
		}
		if e.Proposed == ByMe || e.Proposed == ByThem {
			r.Proposes.add(e.Proposed == ByMe)
		}
		if e.Cancelled == ByMe || e.Cancelled == ByThem {
			r.Cancels.add(e.Cancelled == ByMe)
		}
	}
	return r
}

// add counts one more time, in which it was so or was not.
func (s *Share) add(so bool) {
	s.Of++
	if so {
		s.Count++
	}
}

// A Line is one line of the picture: what is counted, how often, and the range as a
// person reads it.
type Line struct {
	Name  string
	Share Share
	Text  string
}

// Lines are the picture in words, always all four.
func (r Reciprocity) Lines() []Line {
	line := func(name string, s Share, says string) Line {
		if !s.Known() {
			return Line{name, s, fmt.Sprintf("Too few to say: %d of the %d it takes.", s.Of, FewShares)}
		}
		return Line{name, s, fmt.Sprintf(says, s.Text(), s.Count, s.Of)}
	}
	return []Line{
		line("Who starts", r.Starts, "You started %s times. You put down %d of %d."),
		line("Who answers", r.Answers, "Of what you wrote, %s got more than a few words back. You put down %d of %d."),
		line("Who proposes to meet", r.Proposes, "It was you %s times. You put down %d of %d."),
		line("Who calls a meeting off", r.Cancels, "It was you %s times. You put down %d of %d."),
	}
}
