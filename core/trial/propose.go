package trial

import "afterward/core/civil"

// ProposeEvery is how far apart the days to decide are that we propose, in weeks.
// Our own choice: long enough for ordinary days, short enough not to drift.
const ProposeEvery = 4

// Propose returns days to decide for a trial from one day to another, about
// ProposeEvery weeks apart and evenly spread: 1 June to 24 August gives 29 June and
// 27 July. The end is a day to decide anyway and is none of them. It returns none
// when the dates make no trial.
func Propose(begins, ends civil.Date) []civil.Date {
	days := ends.DaysSince(begins)
	if days < 7*MinWeeks || days > 7*MaxWeeks {
		return nil
	}
	parts := max(2, (days+7*ProposeEvery/2)/(7*ProposeEvery))
	var out []civil.Date
	for i := 1; i < parts; i++ {
		out = append(out, begins.AddDays(days*i/parts))
	}
	return out
}

// Lacks returns what the newest terms lack before both can say yes to them today:
// as Terms.Missing does, without the yes itself, and by the rules of a revision
// once the trial has begun.
func (t Trial) Lacks(today civil.Date) []Missing {
	n := len(t.Terms)
	if n == 0 {
		return Terms{Both: today, On: today}.Missing(today)
	}
	last := t.Terms[n-1]
	last.Both = today
	return t.missing(last, n-1, today)
}
