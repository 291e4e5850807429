package guide

const (
	FSelfHarm      FindingID = "f-self-harm"
	FHarmOthers    FindingID = "f-harm-others"
	FAcute         FindingID = "f-acute-crisis"
	FFear          FindingID = "f-fear"
	FHarmToMe      FindingID = "f-harm-to-me"
	FWordsToMe     FindingID = "f-words-to-me"
	FControl       FindingID = "f-control"
	FDefended      FindingID = "f-defended"
	FHarmByMe      FindingID = "f-harm-by-me"
	FFearOfMe      FindingID = "f-fear-of-me"
	FOrder         FindingID = "f-order"
	FScreenAgain   FindingID = "f-screen-again"
	FScreenAgainMe FindingID = "f-screen-again-me"
	FTheirCrisis   FindingID = "f-their-crisis"
	FSomeoneNew    FindingID = "f-someone-new"
	FIAmTaken      FindingID = "f-i-am-taken"
	FClearNo       FindingID = "f-clear-no"
	FBlocked       FindingID = "f-blocked"
	FScant         FindingID = "f-scant"
	FHotCold       FindingID = "f-hot-cold"
	FTurnedUp      FindingID = "f-turned-up"
	FKeptOn        FindingID = "f-kept-on"
	FWantsOut      FindingID = "f-wants-out"
	FCost          FindingID = "f-cost"
	FCannot        FindingID = "f-cannot-change"
	FStayApart     FindingID = "f-stay-apart"
	FChildOrPet    FindingID = "f-child-or-pet"
	FChildByMe     FindingID = "f-child-by-me"
	FWordsByMe     FindingID = "f-words-by-me"
	FControlByMe   FindingID = "f-control-by-me"
)

// stopFindings end the question. None has a lever: nobody should be told which
// answer to change.
var stopFindings = []Finding{
	{ID: FSelfHarm, Calls: Crisis, Title: "You may be thinking of hurting yourself",
		Text:    "Thoughts of ending your life, or a question about them that stays open, come before everything else. Please talk to someone today.",
		Sources: []Source{advice("hs-acute-instability"), wilson2025, choice("“not sure” and “rather not say” are treated like yes here")}},
	{ID: FHarmOthers, Calls: Crisis, Title: "Someone else may be in danger",
		Text:    "Thoughts of hurting someone can pass more easily when another person knows of them. There are lines for exactly this.",
		Sources: []Source{advice("hs-instability-anger"), choice("“not sure” and “rather not say” are treated like yes here")}},
	{ID: FAcute, Calls: Crisis, Title: "One of you is in a crisis",
		Text:    "In deep anger, despair or depression, closeness is no cure and big decisions go wrong. Kind distance and other people's help come first.",
		Sources: []Source{advice("hs-acute-instability", "compassionate-distance")}},

	{ID: FTheirCrisis, Calls: Crisis, Title: "They are in a crisis",
		Text:    "You cannot be someone's ex and their rescue at once. If there is danger, the emergency number comes first. Then other people can carry the helping.",
		Sources: []Source{advice("hs-acute-instability", "compassionate-distance")}},
	{ID: FFear, Calls: Unsafe, Title: "You are afraid of them",
		Text:    "Fear is information. It is reason enough to keep your distance, even if you cannot prove anything.",
		Sources: []Source{advice("safety-and-distance-first"), choice("fear alone closes contact")}},
	{ID: FHarmToMe, Calls: Unsafe, Title: "They hurt you physically or sexually",
		Text:    "Going back is a danger here, not a remedy. What they did is not your fault, and no apology undoes the risk.",
		Sources: []Source{advice("hs-abuse-physical", "safety-and-distance-first")}},
	{ID: FWordsToMe, Calls: Unsafe, Title: "They threatened or humiliated you",
		Text:    "Threats and being run down again and again are harm, also when nobody was touched.",
		Sources: []Source{advice("hs-abuse-verbal", "hs-abuse-emotional")}},
	{ID: FControl, Calls: Unsafe, Title: "They controlled, followed or watched you",
		Text:    "The time around leaving can be dangerous. Plan each step with people who know about this.",
		Sources: []Source{advice("hs-abuse-emotional"), campbell2003}},
	{ID: FDefended, Calls: Unsafe, Title: "You had to defend yourself",
		Text:    "Defending yourself is not the same as doing harm. That you had to shows that it was not safe.",
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first")}},
	{ID: FChildOrPet, Calls: Unsafe, Title: "A child or an animal was hurt or threatened",
		Text:    "Whoever hurts the smallest ones can hurt you too, and they cannot leave by themselves. People who know about this can help you plan for all of you.",
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first"), choice("harm to a child or an animal closes contact")}},
	{ID: FHarmByMe, Calls: Unsafe, Title: "You did harm to them",
		Text:    "Saying so takes honesty. The way to make amends now is to leave them in peace and to work on it with people trained for it. Contact, even an apology, would be for you and not for them.",
		Sources: []Source{advice("hs-abuse"), choice("harm by the person using this app closes contact")}},
	{ID: FWordsByMe, Calls: Unsafe, Title: "You threatened them or put them down",
		Text:    "Saying so takes honesty. Words like these stay in a body for years, also when a quarrel went both ways. Leave them in peace, and talk to people trained for this. If you were the one who was cornered, they will hear that too.",
		Sources: []Source{advice("hs-abuse-verbal"), choice("harm by the person using this app closes contact")}},
	{ID: FControlByMe, Calls: Unsafe, Title: "You decided over them or watched them",
		Text:    "It may have come from fear of losing them. For the other person it is a cage. Contact would begin it again; there are people who help with the fear underneath.",
		Sources: []Source{advice("hs-abuse-emotional", "br-control"), choice("harm by the person using this app closes contact")}},
	{ID: FChildByMe, Calls: Unsafe, Title: "You hurt or threatened a child or an animal",
		Text:    "Saying so takes honesty, and it is the first thing that can protect them. Please talk to a line for people worried about how they act before anything else.",
		Sources: []Source{advice("hs-abuse"), choice("harm to a child or an animal closes contact")}},
	{ID: FFearOfMe, Calls: Unsafe, Title: "They said you frightened them, or asked to be left alone",
		Text:    "You may not have meant it. Their fear counts all the same, and keeping away is the one thing that lets it end.",
		Sources: []Source{dardis2017, choice("their fear closes contact")}},
	{ID: FTurnedUp, Calls: Unsafe, Title: "You went around their silence",
		Text:    "Turning up, waiting, using another account or checking where they are frightens people, also when it is meant as love. Leaving them in peace is the only thing that ends it. There are people trained to help with the pull.",
		Sources: []Source{dardis2017, choice("pursuit closes contact, whatever it was meant as")}},
	{ID: FOrder, Calls: Unsafe, Title: "A legal order limits contact",
		Text:    "An order rules over everything in this app. Breaking it can harm you both. A lawyer or the office that issued it can answer questions.",
		Sources: []Source{choice("a legal order always rules")}},
	{ID: FScreenAgain, Calls: Unsafe, Title: "What you named was not only a cause",
		Text:    "Jealousy, control, insults or smothering can frighten someone or take away their choices. Then it is harm, and not an ordinary problem between two people.",
		Sources: []Source{advice("hs-abuse-emotional"), choice("these reasons reopen the safety questions")}},

	{ID: FScreenAgainMe, Calls: Unsafe, Title: "What you named took their freedom",
		Text:    "Saying so takes honesty. When jealousy, control or insults frighten someone or take away their choices, that is harm. Leave them in peace and work on it with people trained for it.",
		Sources: []Source{advice("hs-abuse-emotional"), choice("these reasons reopen the safety questions")}},
	{ID: FSomeoneNew, Calls: LetGo, Title: "They are with someone",
		Text:    "Stepping in between would hurt three people, you among them. Watching and waiting for it to end would hold up your own life.",
		Sources: []Source{advice("hs-ex-with-someone", "stop-ex-new-partner")}},
	{ID: FIAmTaken, Calls: LetGo, Title: "You are with someone",
		Text:    "You cannot look for a way back and be honest with the person beside you at the same time.",
		Sources: []Source{advice("stop-you-are-dating")}},
	{ID: FClearNo, Calls: LetGo, Title: "They have said no",
		Text:    "A no is an answer, and so is “not now”. Believing it is a form of respect. Only they can reopen this, on their own and in words.",
		Sources: []Source{advice("hs-clear-refusal", "stop-explicit-no"), choice("“not now” counts as no")}},
	{ID: FBlocked, Calls: LetGo, Title: "They have blocked you",
		Text:    "A block is a no without a conversation. Another account, another number or a friend in between would go around it.",
		Sources: []Source{advice("stop-blocked")}},
	{ID: FScant, Calls: LetGo, Title: "They hardly answer",
		Text:    "Short, late or missing answers are an answer. One more message will not bring a different one.",
		Sources: []Source{advice("stop-barely-responds")}},
	{ID: FHotCold, Calls: LetGo, Title: "Warm, then cold, then warm",
		Text:    "Being drawn close and let drop keeps you waiting and wears you down. It is fair to end that yourself.",
		Sources: []Source{advice("stop-strung-along")}},
	{ID: FKeptOn, Calls: LetGo, Title: "You kept on without an answer",
		Text:    "Several messages without an answer are one answer. Stopping now is the respectful thing left to do, and it gives you your evenings back.",
		Sources: []Source{advice("stop-barely-responds"), choice("pursuit without an answer ends the question")}},
	{ID: FWantsOut, Calls: LetGo, Title: "Nothing draws you back",
		Text:    "You would rather let go. That wish is reason enough, and it needs no proof.",
		Sources: []Source{advice("letting-go-is-strength"), choice("your own wish to let go rules")}},
	{ID: FCost, Calls: LetGo, Title: "Going back would cost you dearly",
		Text:    "Serious damage to your money, work, home or health is a reason of its own. Strong memories do not outweigh it.",
		Sources: []Source{advice("hs-high-cost", "nostalgia-never-overrides")}},
	{ID: FCannot, Calls: LetGo, Title: "What parted you has not changed and cannot",
		Text:    "Where the cause lies in who you are or what you want, love meets the same wall again. It is no one's fault.",
		Sources: []Source{advice("stop-fundamental-issues", "love-not-enough")}},
	{ID: FStayApart, Calls: LetGo, Title: "Several reasons to stay apart, together",
		Text:    "Each of them alone could be worked on. Three or more at once speak clearly.",
		Sources: []Source{advice("stay-rarely-happy", "stay-exhausted", "not-at-all-costs"), choice("three is our number")}},
}

// StayApartLimit is how many reasons to stay apart call for letting go when
// they come together. Our own choice; no guide counts them.
const StayApartLimit = 3
