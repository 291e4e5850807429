package guide

import "slices"

// A ContactRuleID names a rule about contact. It is stable for ever.
type ContactRuleID string

// A While says when something about contact is shown.
type While string

const (
	WhileAlways While = "always"  // with a stop too
	WhileNoStop While = "no-stop" // while no stop has ended the question
	WhileOpen   While = "open"    // only while every gate before contact is open, so never with a stop
)

// Shown reports whether it is shown to somebody whose question a stop has ended,
// or for whom every gate before contact is open. A stop outranks open gates.
func (w While) Shown(stopped, open bool) bool {
	switch w {
	case WhileAlways:
		return true
	case WhileNoStop:
		return !stopped
	case WhileOpen:
		return open && !stopped
	}
	return false
}

// A ContactMoment is what a log entry tells, so that the rule that fits can stand
// beside it.
type ContactMoment string

const (
	AtWaiting   ContactMoment = "waiting"   // my last message has no answer
	AtAnswer    ContactMoment = "answer"    // an answer came
	AtWarm      ContactMoment = "warm"      // what came was warm
	AtScant     ContactMoment = "scant"     // a few words only, or cold
	AtTheyWrote ContactMoment = "they"      // they began it
	AtMeeting   ContactMoment = "meeting"   // a meeting was proposed, or took place
	AtCancelled ContactMoment = "cancelled" // a meeting was called off
	AtByChance  ContactMoment = "chance"    // by chance
	AtLogistics ContactMoment = "logistics" // children, home, work, money, legal
	AtNo        ContactMoment = "no"        // a no, “not now”, a block, somebody new
	AtAfraid    ContactMoment = "afraid"    // they are afraid, or I am
	AtSlip      ContactMoment = "slip"      // I wrote or called though I had not meant to
)

// A ContactRule is one rule about contact, with its reason. None of them ever
// suggests writing again.
type ContactRule struct {
	ID      ContactRuleID
	Group   string // the heading it stands under
	While   While
	Beside  []ContactMoment // the entries it stands beside, if any
	Title   string
	Text    string
	Sources []Source
}

const (
	groupBefore  = "Before any contact"
	groupBetween = "While it goes back and forth"
	groupMeet    = "When you meet"
	groupTurns   = "When it turns"
)

// ContactRuleGroups returns the headings in their order.
func ContactRuleGroups() []string {
	return []string{groupBefore, groupBetween, groupMeet, groupTurns}
}

// ContactRules returns every rule about contact, heading by heading. The result
// must not be changed.
func ContactRules() []ContactRule { return contactRules() }

// ContactRuleByID returns the rule with that id.
func ContactRuleByID(id ContactRuleID) (ContactRule, bool) {
	for _, r := range contactRules() {
		if r.ID == id {
			return r, true
		}
	}
	return ContactRule{}, false
}

// ContactRulesAt returns the rules that stand beside an entry of one of these
// moments and are shown now, in the order of all rules, each once.
func ContactRulesAt(stopped, open bool, moments ...ContactMoment) (out []ContactRule) {
	for _, r := range contactRules() {
		if r.While.Shown(stopped, open) && slices.ContainsFunc(r.Beside, func(m ContactMoment) bool { return slices.Contains(moments, m) }) {
			out = append(out, r)
		}
	}
	return out
}
