package draft

import "slices"

// ruleSets returns all families of rules.
func ruleSets() []*ruleSet {
	return slices.Concat(plainRules, topicRules, apologyRules, pressureRules, leanRules, weighRules, urgeRules, painRules, faultRules, otherRules, againRules, eyesRules, grandRules, asideRules, pushRules, pleaRules, woundRules, claimRules, harmRules, hintRules, threatRules, dangerHarmRules, dangerThreatRules, dangerMoreRules, dangerLastRules, weighedRules, leadRules, languageRules)
}
