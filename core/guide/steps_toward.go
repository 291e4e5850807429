package guide

import "slices"

// Steps that touch the other person. No plan after a stop contains any of them.
var towardSteps = slices.Concat(openSteps, friendsSteps, trialSteps, keepSteps)
