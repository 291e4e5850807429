package guide

import "slices"

// harmedFindings are those of someone who was hurt: nobody asks them to look for
// the good in it, or to see it from the other side.
var harmedFindings = []FindingID{FFear, FHarmToMe, FWordsToMe, FControl, FDefended, FChildOrPet, FScreenAgain, FBothWays, FDifferently, FOrderForMe}

// didHarmFindings are those of someone who frightened or hurt the other person.
var didHarmFindings = []FindingID{FHarmByMe, FWordsByMe, FControlByMe, FChildByMe, FFearOfMe, FTurnedUp, FScreenAgainMe, FOrderOnMe}

// apartFindings are both, and an order of any kind: what is only right between
// two people nobody had to be afraid of is not said to them.
var apartFindings = []FindingID{FFear, FHarmToMe, FWordsToMe, FControl, FDefended, FChildOrPet, FScreenAgain, FBothWays, FDifferently, FOrderForMe,
	FHarmByMe, FWordsByMe, FControlByMe, FChildByMe, FFearOfMe, FTurnedUp, FScreenAgainMe, FOrderOnMe, FOrder}

// closedFindings are those after which no words of theirs open anything here:
// all of the above, a block, and someone else on either side.
var closedFindings = []FindingID{FFear, FHarmToMe, FWordsToMe, FControl, FDefended, FChildOrPet, FScreenAgain, FBothWays, FDifferently, FOrderForMe,
	FHarmByMe, FWordsByMe, FControlByMe, FChildByMe, FFearOfMe, FTurnedUp, FScreenAgainMe, FOrderOnMe, FOrder, FBlocked, FSomeoneNew, FIAmTaken}

// defendedFindings are those of someone who fought back. They are not told to
// make good what they did.
var defendedFindings = []FindingID{FDefended, FBothWays}

// Steps of letting go. They are as many and as careful as those of trying
// again, because this is no lesser way. Each fits someone who chose it, someone
// who was told no, and someone whose safety demands it, or says for whom it is not.
var letGoSteps = slices.Concat(acceptSteps, grieveSteps, settleSteps, closeSteps, rebuildSteps, carrySteps)
