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
	FTried         FindingID = "f-tried"
	FMoreHarm      FindingID = "f-more-harm"
	FStayApart     FindingID = "f-stay-apart"
	FChildOrPet    FindingID = "f-child-or-pet"
	FChildByMe     FindingID = "f-child-by-me"
	FWordsByMe     FindingID = "f-words-by-me"
	FControlByMe   FindingID = "f-control-by-me"
	FBothWays      FindingID = "f-both-ways"
	FOrderForMe    FindingID = "f-order-for-me"
	FOrderOnMe     FindingID = "f-order-on-me"
	FDifferently   FindingID = "f-seen-differently"
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
	{ID: FAcute, Calls: Crisis, Title: "You are at the end of your strength",
		Text:    "In deep anger, despair or depression, closeness is no cure and big decisions go wrong. Kind distance and other people’s help come first.",
		Sources: []Source{advice("hs-acute-instability", "compassionate-distance")}},

	{ID: FTheirCrisis, Calls: Crisis, Title: "They are in a crisis",
		Text:    "You are not the cause, and you cannot be their rescue. If there is danger now, call the emergency number; that is enough. If they say that they will hurt themselves because you left or said no, that is also a way of holding you. Help lines for abuse know it well.",
		Sources: []Source{advice("hs-acute-instability", "compassionate-distance")}},
	{ID: FFear, Calls: Unsafe, Title: "You are afraid of them",
		Text:    "Fear is information. It is reason enough to keep your distance, even if you cannot prove anything.",
		Sources: []Source{advice("safety-and-distance-first"), choice("fear alone closes contact")}},
	{ID: FHarmToMe, Calls: Unsafe, Title: "They hurt you physically or sexually",
		Text:    "What they did is not your fault. Being sorry, even truly, does not take the danger out of going back.",
		Sources: []Source{advice("hs-abuse-physical", "safety-and-distance-first")}},
	{ID: FWordsToMe, Calls: Unsafe, Title: "They threatened or humiliated you",
		Text:    "Threats and being run down again and again are harm, also when nobody was touched.",
		Sources: []Source{advice("hs-abuse-verbal", "hs-abuse-emotional")}},
	{ID: FControl, Calls: Unsafe, Title: "They controlled, followed or watched you",
		Text:    "Being watched, followed or ruled takes away your freedom. The time around leaving can be dangerous. Plan each step with people who know about this.",
		Sources: []Source{advice("hs-abuse-emotional"), campbell2003}},
	{ID: FDefended, Calls: Unsafe, Title: "You had to defend yourself",
		Text:    "Protecting yourself is not the same as doing harm. That you had to shows how it was.",
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first")}},
	{ID: FChildOrPet, Calls: Unsafe, Title: "A child or an animal was hurt or threatened",
		Text:    "A child or an animal cannot leave alone. People who know about this can help you plan for all of you.",
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first"), choice("harm to a child or an animal closes contact")}},
	{ID: FBothWays, Calls: Unsafe, Title: "It went both ways",
		Text:    "You told of things done to you and of things you did. From outside nobody can see who was in danger and who fought back, and here nobody has to judge it. Both are reasons to keep apart. People on a help line know this and will listen to the whole of it.",
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first"), choice("someone who fought back is not told to make amends")}},
	{ID: FDifferently, Calls: Unsafe, Title: "It happened, and still counts here",
		Text:    "You may see it differently today and still deserve distance, and so may they. A help line will talk about exactly this.",
		Sources: []Source{advice("safety-and-distance-first"), choice("seeing it differently lifts no stop; the guides let no remorse outweigh abuse")}},
	{ID: FHarmByMe, Calls: Unsafe, Title: "You did harm to them",
		Text:    "Saying so takes honesty. The way to make amends now is to leave them in peace and to work on it with people trained for it. Contact, even an apology, would be for you and not for them.",
		Sources: []Source{advice("hs-abuse"), choice("harm by the person using this app closes contact")}},
	{ID: FWordsByMe, Calls: Unsafe, Title: "You threatened them or put them down",
		Text:    "Words like these can go on hurting for years, also after a quarrel that went both ways. Leave them in peace now, and talk to people trained for this. If you were cornered yourself, tell them that too.",
		Sources: []Source{advice("hs-abuse-verbal"), choice("harm by the person using this app closes contact")}},
	{ID: FControlByMe, Calls: Unsafe, Title: "You decided over them or watched them",
		Text:    "It may have come from fear of losing them. From the other side, being checked on takes away the freedom to say no. Keep away, and get help with the fear underneath.",
		Sources: []Source{advice("hs-abuse-emotional", "br-control"), choice("harm by the person using this app closes contact")}},
	{ID: FChildByMe, Calls: Unsafe, Title: "You hurt or threatened a child or an animal",
		Text:    "You have said it, and that is where protecting them can begin. Please talk today to a line for people worried about how they act. If a child is in danger now, call the emergency number.",
		Sources: []Source{advice("hs-abuse"), choice("harm to a child or an animal closes contact")}},
	{ID: FFearOfMe, Calls: Unsafe, Title: "They said you frightened them",
		Text:    "You may not have meant it. Their fear counts all the same, and keeping away is the one thing that lets it end.",
		Sources: []Source{dardis2017, choice("their fear closes contact")}},
	{ID: FTurnedUp, Calls: Unsafe, Title: "You went around their silence",
		Text:    "Turning up, waiting, using another account or checking where they are frightens people, also when it is meant as love. Leaving them in peace is the only thing that ends it. People trained for this can help when the urge comes.",
		Sources: []Source{dardis2017, choice("pursuit closes contact, whatever it was meant as")}},
	{ID: FOrderForMe, Calls: Unsafe, Title: "A legal order protects you",
		Text:    "It is theirs to keep. If they break it, note the day and tell the police, the court or your lawyer. A help line can stand by you with that.",
		Sources: []Source{choice("a legal order always rules")}},
	{ID: FOrderOnMe, Calls: Unsafe, Title: "A legal order tells you to keep away",
		Text:    "It rules over everything in this app, also when they write first. Ask a lawyer or the office that issued it if anything is unclear.",
		Sources: []Source{choice("a legal order always rules, also when the other person writes first")}},
	{ID: FOrder, Calls: Unsafe, Title: "There is, or was, a legal order",
		Text:    "An order rules over everything in this app, and one that has run out had its reason. A lawyer or the office that issued it can answer questions.",
		Sources: []Source{choice("a legal order always rules")}},
	{ID: FScreenAgain, Calls: Unsafe, Title: "What you named was not only a cause",
		Text:    "Jealousy, control, insults or smothering can frighten someone or take away their choices. Then it is harm, and not an ordinary problem between two people.",
		Sources: []Source{advice("hs-abuse-emotional"), choice("these reasons reopen the safety questions")}},

	{ID: FScreenAgainMe, Calls: Unsafe, Title: "What you named took their freedom",
		Text:    "When jealousy, control or insults take away someone’s choices, that is harm, whatever was meant. Keep away, and let people trained for it work on it with you.",
		Sources: []Source{advice("hs-abuse-emotional"), choice("these reasons reopen the safety questions")}},
	{ID: FSomeoneNew, Calls: LetGo, Title: "They are with someone",
		Text:    "Stepping in between would hurt three people, you among them. Watching and waiting for it to end would hold up your own life.",
		Sources: []Source{advice("hs-ex-with-someone", "stop-ex-new-partner")}},
	{ID: FIAmTaken, Calls: LetGo, Title: "You are with someone",
		Text:    "A plan here would involve them too, and this app was made for two people only. If you live openly with several, a counsellor who knows that can help better.",
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
		Text:    "Serious damage to your money, work, home, health or the people close to you is a reason of its own. Strong memories do not outweigh it.",
		Sources: []Source{advice("hs-high-cost", "nostalgia-never-overrides")}},
	{ID: FCannot, Calls: LetGo, Title: "What parted you has not changed and cannot",
		Text:    "Where the cause lies in who you are or what you want, love meets the same wall again. It is no one’s fault.",
		Sources: []Source{advice("stop-fundamental-issues", "love-not-enough")}},
	{ID: FTried, Calls: LetGo, Title: "You both worked on it, and it stays",
		Text:    "Trouble that outlasts real work from both of you is telling you something. You did not fail at it; you found out.",
		Sources: []Source{advice("stop-fundamental-issues", "know-when-to-let-go")}},
	{ID: FMoreHarm, Calls: LetGo, Title: "Together you do each other more harm than good",
		Text:    "Two people can love each other and still be worse off as a couple. Seeing that and stopping is care, for both of you.",
		Sources: []Source{advice("stop-more-harm-than-good", "not-at-all-costs")}},
	{ID: FStayApart, Calls: LetGo, Title: "Several reasons to stay apart, together",
		Text:    "Each of them alone could be worked on. Together they speak clearly.",
		Sources: []Source{advice("stay-rarely-happy", "stay-exhausted", "not-at-all-costs"), choice("three is our number, and being drained while holding on counts as enough")}},
}

// StayApartLimit is how many reasons to stay apart call for letting go when
// they come together. Our own choice; no guide counts them.
const StayApartLimit = 3
