package trial

import "afterward/core/civil"

// A Word is how a state is put to a person.
type Word struct {
	Title string // a short sentence
	Says  string // what it means, and what can be done
}

var stateWords = map[State]Word{
	Unwritten: {"The terms are not ready", "A trial begins when the terms are complete and you have both said yes to them. Take the time it needs."},
	Ready:     {"The terms are ready", "You have both said yes to them. You can begin today or later, and either of you can still change your mind."},
	Running:   {"The trial is under way", "Look at it once a week. On the dates you set, you both decide; it does not go on by itself."},
	Review:    {"Today you both decide", "Read the terms as you wrote them, beside what happened. Going on needs a yes from both of you."},
	Passed:    {"You carried it to the end", "You both said that you want to go on. What comes next has its own pace, and you decide it together."},
}

var reasonWords = map[Reason]Word{
	ReasonDate:      {"The trial rests", "A date to decide has passed, and you have not both said that you go on. Until you have, nothing of the trial counts. It does not go on by itself."},
	ReasonPause:     {"The trial rests", "One of you wants a pause. It goes on when both of you say so, or it is over when one of you says that."},
	ReasonCrisis:    {"Help comes first", "Your answers tell of a crisis. The page “Help” says whom to call. The trial rests until it has passed. Nothing of it is lost, and nothing of it counts meanwhile."},
	ReasonFear:      {"Safety comes first", "You noted that you were afraid. If you are afraid now, go to Help first. Then please answer the safety questions again. Until then nothing of the trial counts."},
	ReasonTerms:     {"This trial does not count", "It began before both had said yes to complete terms. All of it stays readable. You can end it and write new terms."},
	ReasonUnread:    {"The trial rests", "Something of it is kept on this device and cannot be read. It may be a stop, so nothing counts until it can be read."},
	ReasonClock:     {"Please look at the date", "This device shows a day before something you already wrote. When the date is right, the trial is as it was."},
	ReasonTwo:       {"Two trials at once", "Two trials have begun and neither is over. End one of them."},
	ReasonOne:       {"The trial is over", "One of you said that it ends. One is enough. Saying it clearly is what a trial is for."},
	ReasonBoth:      {"The trial is over", "You both decided to end it. That is a result, and one you reached together."},
	ReasonStop:      {"The trial is over", "An answer you gave ended it. The page about your answers says which one, and why it comes first. Heeding it is a decision well made."},
	ReasonGone:      {"The trial is over", "It was put away after it had begun. All of it stays readable."},
	ReasonEarlier:   {"This trial belongs to an earlier time", "It was begun, or agreed to, before you parted again. All of it stays readable, and it opens nothing now. A new trial would need new terms."},
	ReasonUndecided: {"The trial is over", "The last day has passed, and you have not both said that you go on. That is an honest result as well. The way of letting go is open."},
}

// Word says where the trial stands, for a person to read.
func (s Status) Word() Word {
	if w, ok := reasonWords[s.Why]; ok {
		return w
	}
	return stateWords[s.State]
}

// LettingGo reports whether the page offers the way of letting go: whenever the
// trial is over. It is a result and no failure.
func (s Status) LettingGo() bool { return s.State == Over }

// About says which looks and points a sign rests on; "" when only the terms show it.
func (s Sign) About() string {
	if len(s.On) == 0 {
		return ""
	}
	names := ""
	for _, id := range s.Points {
		name := string(id) // a newer version asked about it
		if p, ok := PointByID(id); ok {
			name = p.Name
		}
		names += name + ": "
	}
	return names + days(s.On) + "."
}

// days puts dates into a sentence: "2 May 2026", "2 May 2026 and 9 May 2026".
func days(list []civil.Date) string {
	out := ""
	for i, d := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			out += " and "
		default:
			out += ", "
		}
		out += d.Long()
	}
	return out
}
