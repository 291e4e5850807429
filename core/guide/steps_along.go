package guide

import "slices"

// Steps of space, reflection and steadiness: those without a path serve both
// answers.
var alongSteps = slices.Concat(spaceSteps, reflectSteps, steadySteps)
