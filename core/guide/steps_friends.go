package guide

// Steps of ordinary hours together, before anything is tried.
var friendsSteps = []Step{
	{ID: "meet-lightly", Phase: PhaseFriends, Gates: gatesMeet, Title: "Meet a few times without a verdict",
		Why:     "Friendship comes before anything else, and it is meant: it may stay at that. Hurry makes you meet the memory; ordinary hours let you meet the person, who has changed as you have.",
		How:     "Three or four short meetings in daylight, in public, each with your own way home: a walk, a coffee, a market. Private rooms only later, when both have said so in words and neither is uneasy. Whoever is slower sets the pace. Leave the past alone unless one of you asks, and if either asks what this is, answer truthfully.",
		Prompt:  "What I noticed",
		Sources: []Source{advice("friends-first", "low-stakes-meeting", "go-slow"), choice("three or four meetings, in public and by day")}},
	{ID: "own-life-stays", Phase: PhaseFriends, Kind: KindRepeat, Every: 7, Gates: gatesMeet, Title: "Keep your own week while you meet",
		Why:     "What people liked in you was somebody with a life. It is also what holds you if this ends.",
		How:     "Keep your friends, your sport and your free evening, also when they ask for that evening. Bring along what you enjoy, because you enjoy it and not to be seen with it. Nothing is staged: if they ask how you are, say how you are.",
		Sources: []Source{advice("rediscover-your-spark", "dont-lose-yourself", "pursue-interests"), choice("living on is real and never a show")}},
	{ID: "new-base", Phase: PhaseFriends, Kind: KindAgree, Tool: ToolID(ListAgreements), Gates: gatesSaid, Title: "Write down how you want to treat each other now",
		Why:     "The old relationship is over, with its unwritten rules. A new one needs a base of its own.",
		How:     "Each brings three sentences on how you speak, how you make up, how you spend ordinary evenings. Keep what both can say yes to. Write it as new: nothing counts because “it was always like that”. Look at it again after four weeks.",
		Prompt:  "How we do it now",
		Sources: []Source{advice("new-foundation", "updated-agreements"), choice("three sentences each, and a look after four weeks")}},
	{ID: "agree-limits", Phase: PhaseFriends, Kind: KindAgree, Tool: ToolID(ListShared), Gates: gatesSaid, Title: "Agree on limits together",
		Why:     "Time, privacy, money and phones are where old trouble comes back first. A limit only holds when both understood it the same way.",
		How:     "Each brings two limits, from the list made alone: what is all right, and what is not. Say the other’s limit back in your own words until they nod. Both can say no to any of them. A limit that was named is kept at once, without a reason being asked for.",
		Prompt:  "What we agreed",
		Sources: []Source{advice("shared-boundaries", "boundary-time", "boundary-privacy", "boundary-finances", "boundary-digital", "acceptable-unacceptable", "boundaries-agreed-clearly", "respect-boundaries"), choice("two limits each, after a yes of both")}},
	{ID: "both-yes", Phase: PhaseFriends, Kind: KindAgree, Gates: gatesSaid, Title: "Ask whether both want to try, and hear two answers",
		Why:     "A shared future is only raised when the past has been talked through. One eager and one unsure is a no, and nobody’s fault.",
		How:     "Ask it once, at a quiet hour: “Do you want to try, and would you work at it?” Give your own answer in the same two parts, and listen for doubt in both. Without two plain yeses stay friendly or let go. With them, answer the questions under “You” again, so that your plan knows.",
		Prompt:  "What each of us said",
		Sources: []Source{advice("raise-future", "mutual-yes-gate", "mutual-buy-in"), choice("asked once; nothing begins on one yes")}},
}
