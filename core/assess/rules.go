package assess

import "afterward/core/guide"

// A rule decides: it calls for its outcome as soon as one of its findings holds.
type rule struct {
	id       guide.RuleID
	outcome  guide.Outcome
	findings []guide.FindingID
}

// rules is the whole decision, the strictest first: the first rule that calls
// decides. Findings look for bad, missing and contradicting answers only, so a
// worse answer can add findings and never take one away (causes.go has what
// each finding looks for, guide.RuleText the words and sources of each rule).
var rules = []rule{
	{guide.RuleDanger, guide.Crisis, list(guide.FSelfHarm, guide.FHarmOthers, guide.FAcute, guide.FTheirCrisis)},
	{guide.RuleSuffered, guide.Unsafe, list(guide.FFear, guide.FHarmToMe, guide.FWordsToMe, guide.FControl, guide.FDefended, guide.FChildOrPet, guide.FScreenAgain, guide.FBothWays, guide.FDifferently)},
	{guide.RuleDone, guide.Unsafe, list(guide.FHarmByMe, guide.FWordsByMe, guide.FControlByMe, guide.FChildByMe, guide.FFearOfMe, guide.FTurnedUp, guide.FScreenAgainMe)},
	{guide.RuleOrder, guide.Unsafe, list(guide.FOrderForMe, guide.FOrderOnMe, guide.FOrder)},

	{guide.RuleNo, guide.LetGo, list(guide.FClearNo, guide.FBlocked)},
	{guide.RuleTaken, guide.LetGo, list(guide.FSomeoneNew, guide.FIAmTaken)},
	{guide.RuleSilence, guide.LetGo, list(guide.FScant, guide.FHotCold, guide.FKeptOn)},
	{guide.RuleOwnWish, guide.LetGo, list(guide.FWantsOut)},
	{guide.RuleCost, guide.LetGo, list(guide.FCost, guide.FMoreHarm)},
	{guide.RuleCannot, guide.LetGo, list(guide.FCannot, guide.FTried)},
	{guide.RuleTogether, guide.LetGo, list(guide.FStayApart)},

	{guide.RuleDistress, guide.HealFirst, list(guide.FDistress, guide.FCannotLive, guide.FThoughts)},
	{guide.RuleSpace, guide.HealFirst, list(guide.FTooSoon)},
	{guide.RulePain, guide.HealFirst, list(guide.FPainMotive)},
	{guide.RuleFree, guide.HealFirst, list(guide.FNotTakeNo)},

	{guide.RuleKnow, guide.NotYet, list(guide.FSafetyOpen, guide.FTakenBack, guide.FNotFree, guide.FFactsOpen, guide.FCostOpen, guide.FTimeOpen)},
	{guide.RuleCause, guide.NotYet, list(guide.FThirdTime, guide.FManyTimes, guide.FCauseOpen, guide.FFixOpen, guide.FOrdinary, guide.FStaySome, guide.FStayOpen)},
	{guide.RuleChange, guide.NotYet, list(guide.FShareOpen, guide.FChangeOpen, guide.FTheirNothing, guide.FThreats)},
	{guide.RuleTrust, guide.NotYet, list(guide.FTrustMine, guide.FTrustTheirs, guide.FTrustRefused, guide.FMyRefusal, guide.FTrustOpen)},
	{guide.RuleReady, guide.NotYet, list(guide.FMotiveOpen, guide.FNoOpen, guide.FDaysOpen, guide.FTimingNone, guide.FUnwilling, guide.FSecret, guide.FManyOpen)},
	{guide.RuleAnswered, guide.NotYet, list(guide.FUnanswered)},
}

// quiet is the rule when no other calls: both have said it and it shows, or
// nothing speaks against one gentle question. What draws them has to be more
// than missing (T27), and both have to have owned or changed something (T24).
func quiet(rd *Reading) (guide.RuleID, guide.Outcome) {
	said := rd.Said(guide.BothSaid) && rd.Only(guide.BothWork, guide.Both)
	if said && theirChangeSeen(rd) && rd.count(guide.TheirReasons, guide.Good) > 0 && rd.Has(guide.SignsBoth, guide.Owned, guide.Doing) {
		return guide.RuleBoth, guide.Mutual
	}
	if rd.Said(guide.BothSaid, guide.TheyAsked) {
		return guide.RuleSpoken, guide.ConditionsMet
	}
	return guide.RuleNoneSpeak, guide.ConditionsMet
}

func list(ids ...guide.FindingID) []guide.FindingID { return ids }
