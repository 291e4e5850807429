package guide

// A RuleID names one of the rules that decide. It is stable for ever.
type RuleID string

const (
	RuleDanger    RuleID = "danger"
	RuleSuffered  RuleID = "harm-suffered"
	RuleDone      RuleID = "harm-done"
	RuleOrder     RuleID = "order"
	RuleNo        RuleID = "their-no"
	RuleTaken     RuleID = "someone-else"
	RuleSilence   RuleID = "no-answer"
	RuleOwnWish   RuleID = "own-wish"
	RuleCost      RuleID = "cost"
	RuleCannot    RuleID = "cannot-change"
	RuleTogether  RuleID = "several-reasons"
	RuleDistress  RuleID = "distress"
	RuleSpace     RuleID = "space"
	RulePain      RuleID = "pain"
	RuleFree      RuleID = "free-to-say-no"
	RuleKnow      RuleID = "know-first"
	RuleCause     RuleID = "cause"
	RuleChange    RuleID = "change"
	RuleTrust     RuleID = "trust"
	RuleReady     RuleID = "ready"
	RuleAnswered  RuleID = "answered"
	RuleBoth      RuleID = "both-said"
	RuleSpoken    RuleID = "words-said"
	RuleNoneSpeak RuleID = "nothing-against"
)

// A Rule is how one of the rules that decide is put to a person.
type Rule struct {
	Name    string // a short sentence
	Says    string // the rule itself
	Sources []Source
}

// RuleText returns how a rule is put to a person.
func RuleText(id RuleID) Rule {
	switch id {
	case RuleDanger:
		return Rule{"Danger comes first", "If either of you is in danger or in an acute crisis, help comes before every question about the two of you.",
			[]Source{advice("hs-acute-instability", "hard-stops-first", "compassionate-distance"), choice("the danger may be to either of you")}}
	case RuleSuffered:
		return Rule{"Harm closes contact", "If they harmed, controlled or frightened you in any form, even once, distance comes first. No love, remorse or change outweighs it here.",
			[]Source{advice("hs-abuse", "safety-and-distance-first", "nostalgia-never-overrides"), choice("one yes is enough, and fear alone is enough")}}
	case RuleDone:
		return Rule{"Their peace comes first", "If you harmed or frightened them, or went around their silence, leaving them in peace comes first. It says what happened, not who you are.",
			[]Source{advice("hs-abuse"), dardis2017, choice("the guides are silent on harm by the reader; we treat it like harm suffered")}}
	case RuleOrder:
		return Rule{"An order rules", "A legal order that limits contact rules over everything here, whichever of you it protects.",
			[]Source{choice("a legal order always rules")}}
	case RuleNo:
		return Rule{"A no is an answer", "If they said no or blocked you anywhere, the question is answered. Only their own words, unasked, can open it again.",
			[]Source{advice("hs-clear-refusal", "stop-explicit-no", "stop-blocked"), choice("“not now” counts as no")}}
	case RuleTaken:
		return Rule{"Nobody steps in between", "If either of you is with someone, the plan ends. Waiting for that to break is no plan.",
			[]Source{advice("hs-ex-with-someone", "stop-ex-new-partner", "stop-you-are-dating")}}
	case RuleSilence:
		return Rule{"Silence is an answer", "If little or nothing comes back, or warmth and cold take turns, that is their answer.",
			[]Source{advice("stop-barely-responds", "stop-strung-along")}}
	case RuleOwnWish:
		return Rule{"Your wish to let go is enough", "If nothing draws you back, nothing needs to be proved.",
			[]Source{advice("letting-go-is-strength", "personal-decision"), choice("your own wish to let go rules")}}
	case RuleCost:
		return Rule{"Not at any price", "Serious damage to money, work, home, health, people close to you or the two of you outweighs every good memory.",
			[]Source{advice("hs-high-cost", "not-at-all-costs", "nostalgia-never-overrides", "stop-more-harm-than-good")}}
	case RuleCannot:
		return Rule{"What cannot change ends it", "If the cause lies in who you are or what you want, or stays after both of you have really worked on it, love meets the same wall again.",
			[]Source{advice("stop-fundamental-issues", "love-not-enough")}}
	case RuleTogether:
		return Rule{"Several reasons speak together", "Three or more reasons to stay apart at once, or being drained while holding on hurts, end the question, although each alone could be worked on.",
			[]Source{advice("stay-rarely-happy", "stay-exhausted", "weigh-reasons"), choice("three is our number")}}
	}
	return waitingRule(id)
}

func waitingRule(id RuleID) Rule {
	switch id {
	case RuleDistress:
		return Rule{"You first", "While days are very hard, or life without them feels impossible, steadying you comes before any question to them.",
			[]Source{advice("stabilise-yourself", "regulate-emotions-first"), choice("we read “I cannot live without them” as distress")}}
	case RuleSpace:
		return Rule{"Space first", "In the first weeks after an ending nothing is asked. The space is for thinking, for both of you.",
			[]Source{advice("space-before-contact", "enough-time-passed"), sbarra2005, choice("thirty days; no guide gives a number")}}
	case RulePain:
		return Rule{"A reason that carries", "If what pulls hardest is loneliness, fear, guilt, pressure or ease, a reunion would not mend it.",
			[]Source{advice("motive-loneliness", "motive-stop-pain", "look-past-longing"), spielmann2016}}
	case RuleFree:
		return Rule{"A question must be free", "Until you could leave a no alone, it is kinder to both not to ask.",
			[]Source{advice("accept-a-no", "wellbeing-of-both")}}
	case RuleKnow:
		return Rule{"What is not known keeps it closed", "While a question about safety, a deciding fact, the cost or the date is open, contact stays closed.",
			[]Source{advice("hard-stops-first", "readiness-not-urgency"), choice("“not sure” never counts in favour of contact")}}
	case RuleCause:
		return Rule{"Know what broke it", "A second try needs the cause named, a way for it to be different, and ordinary weeks worth returning to.",
			[]Source{advice("understand-breakup", "salvageable-check", "only-if-healthy", "was-nourishing")}}
	case RuleChange:
		return Rule{"A change that shows", "Your own share is named and lived differently for a while. A change of theirs has to show too, before a trial at the latest.",
			[]Source{advice("reason-changed", "do-different-not-say", "both-willing-to-work"), choice("four weeks, seen by someone; only one side changed is not enough")}}
	case RuleTrust:
		return Rule{"Trust is owned before it is asked for", "Where trust broke, whoever broke it owns it fully first.",
			[]Source{advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation")}}
	case RuleReady:
		return Rule{"Ready is not perfect", "You know why you want it, could hear a no, have steady days, would do the work, and something shows that it is time.",
			[]Source{advice("readiness-not-perfection", "certain-right-reasons", "motive-credible-plan"), choice("full certainty is not asked for, although one guide asks for it")}}
	case RuleAnswered:
		return Rule{"Unanswered is not a yes", "As long as questions are open, nothing is counted in anyone’s favour.",
			[]Source{choice("an unanswered question keeps contact closed")}}
	case RuleBoth:
		return Rule{"Both have said it", "You have both said in words that you want to talk or try and will work on it, you have seen their change, and nothing speaks against it.",
			[]Source{advice("mutual-buy-in", "mutual-yes-gate", "wellbeing-of-both")}}
	case RuleSpoken:
		return Rule{"They have spoken, and something is still open", "Your own conditions are met, and they have said in words that they want to talk. Before a trial it has to show what draws them, what both of you own and what has changed. A talk may come first.",
			[]Source{advice("mutual-buy-in", "address-past-issues", "return-growth-based-only"), choice("words open a talk; a trial needs more than words")}}
	case RuleNoneSpeak:
		return Rule{"What is yours is done", "Your own conditions are met, and nothing you said speaks against asking once. What they want is not known, and their answer decides.",
			[]Source{advice("wanting-not-mutual", "personal-decision", "wellbeing-of-both"), choice("we never say “go”, only that nothing you told us speaks against it")}}
	}
	return Rule{}
}
