package plan

import (
	"afterward/core/assess"
	"afterward/core/guide"
)

// A Stopped says what ended a plan: the rule, what it rests on, and what can and
// cannot reopen the question.
type Stopped struct {
	Rule    guide.RuleID
	Text    guide.Rule // the rule in words, with its sources
	Finding assess.Finding
	Others  []assess.Finding // what else ends it, the strictest first
	Reopens guide.Reopening
}

// Stopped returns what ended the plan, and false while nothing has.
func (p Plan) Stopped() (Stopped, bool) {
	if !p.Result.Outcome.Stop() || p.Result.Ruling == nil {
		return Stopped{}, false
	}
	ruling := *p.Result.Ruling
	out := Stopped{Rule: p.Result.Rule, Text: guide.RuleText(p.Result.Rule), Finding: ruling, Reopens: guide.ReopeningOf(ruling.ID)}
	for _, f := range p.Result.Findings {
		if f.Calls.Stop() && f.ID != ruling.ID {
			out.Others = append(out.Others, f)
		}
	}
	return out, true
}
