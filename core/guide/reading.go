package guide

// ReadingFor returns the articles that fit the rule that decided, the most
// fitting first. Every rule has at least one.
func ReadingFor(id RuleID) []ArticleID {
	switch id {
	case RuleDanger:
		return []ArticleID{"when-to-get-help", "first-nights"}
	case RuleSuffered:
		return []ArticleID{"harm-hard-to-see", "when-to-get-help"}
	case RuleDone:
		return []ArticleID{"if-you-frightened-someone", "when-to-get-help"}
	case RuleOrder:
		return []ArticleID{"contact-that-goes-on", "what-letting-go-looks-like"}
	case RuleNo:
		return []ArticleID{"what-a-no-is", "what-letting-go-looks-like", "when-hope-stays"}
	case RuleTaken:
		return []ArticleID{"someone-new", "what-letting-go-looks-like"}
	case RuleSilence:
		return []ArticleID{"silence", "urge-to-write", "what-letting-go-looks-like"}
	case RuleOwnWish, RuleTogether:
		return []ArticleID{"what-letting-go-looks-like", "keeping-the-good"}
	case RuleCost, RuleCannot:
		return []ArticleID{"reasons-and-love", "what-letting-go-looks-like"}
	case RuleDistress:
		return []ArticleID{"small-steady-things", "when-to-get-help"}
	case RuleSpace:
		return []ArticleID{"what-space-is-for", "first-nights", "urge-to-write"}
	case RulePain:
		return []ArticleID{"loud-reasons", "small-steady-things"}
	case RuleFree:
		return []ArticleID{"what-a-no-is", "asking-without-pushing"}
	case RuleCause:
		return []ArticleID{"on-and-off", "what-would-be-new"}
	case RuleChange:
		return []ArticleID{"what-would-be-new", "self-respect-and-limits"}
	case RuleTrust:
		return []ArticleID{"trust-after-a-breach", "apology"}
	case RuleReady:
		return []ArticleID{"both-at-once", "loud-reasons"}
	case RuleBoth, RuleSpoken:
		return []ArticleID{"five-obstacles", "what-would-be-new"}
	case RuleNoneSpeak:
		return []ArticleID{"asking-without-pushing", "what-a-no-is", "what-letting-go-looks-like"}
	}
	return []ArticleID{"how-this-decides"}
}
