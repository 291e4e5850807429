package guide

// articlesFirst are the articles for the first days and for understanding what
// happened. Safety is among them, because no question comes before it.
func articlesFirst() []Article {
	return append(grouped("Right after", articlesRightAfter), grouped("Making sense of it", articlesSense)...)
}

// grouped puts a list under one heading.
func grouped(group string, list []Article) []Article {
	out := make([]Article, 0, len(list))
	for _, a := range list {
		a.Group = group
		out = append(out, a)
	}
	return out
}

var articlesRightAfter = []Article{
	{ID: "first-nights", Title: "The first nights",
		Lead: "Pain after an ending is common, and nothing has to be decided tonight.",
		Body: []string{
			"It can hurt in the chest, in the stomach, in the quiet of the room. The guides we read say that an ending hurts most while there is still love. For others it brings relief, or nothing at all for a while. None of these is the wrong way to feel.",
			"Most people find letting go hard, the guides say, after ten weeks as after ten years. Picturing the two of you together again is ordinary too. The picture tells you that you miss something. It does not tell you what to do about it.",
			"It does not ease in a straight line. In one study of 58 students over 28 days, love faded steadily, with strong ups and downs on the way. So a bad night after three better ones does not put you back at the start.",
			"For now, make it small. Drink some water. Put the phone where you cannot reach it from bed. Tell one person, in plain words, that this is hard. Nothing about your ex has to be decided before morning, and it can wait longer than that.",
			"If you think of ending your life, or fear what you might do, go to Help first. It is one tap away on every screen.",
		},
		Sources: []Source{advice("breakup-pain-normal", "hard-to-let-go", "wanting-ex-normal", "stabilise-yourself"), sbarra2005,
			choice("nothing about your ex needs deciding at night")}},

	{ID: "urge-to-write", Title: "When you want to write tonight",
		Lead: "The wish to write comes and goes, and you can choose what you do with it.",
		Body: []string{
			"The wish to write can feel like hunger. It says that one message would end the waiting. It may only begin a new kind of waiting, with an eye on the screen.",
			"You do not have to fight it or make it go away. In one study, smokers practised watching an urge come and go. The urge grew no weaker. Yet over a week they acted on it less. They were not people after a breakup, so take it as something to try.",
			"A plan made in a calmer hour helps as well. It has two halves: if this happens, then I do that. “If I want to write to them, then I write in my journal and make tea.” In 94 tests such plans helped people do what they had meant to do.",
			"Some guides say that calm draws people in and that despair puts them off. We leave that out, because how you look to them is not the point. A better reason to wait is that many messages at once can weigh on the person who gets them. Another is that you may want the words back by morning.",
			"So write it here first, where nothing can be sent by accident. Read it again in daylight, after food and sleep.",
		},
		Sources: []Source{advice("distract-yourself", "no-neediness", "no-contact-flooding"), bowen2009, gollwitzer2006,
			choice("write here first, and send nothing at night")}},

	{ID: "contact-that-goes-on", Title: "Contact that has to go on",
		Lead: "Children, a home, work or money can keep you in touch, and it can stay small.",
		Body: []string{
			"The breakup guides we read say nothing about children, a lease, a shared office or a dog. Real endings are full of them. So this page is our own addition.",
			"Keep such contact short, in writing, and about one thing. “Can you bring the coat on Friday?” needs no sentence about old times. If a message mixes the coat with feelings, answer the coat. A fixed time and one fixed way for these messages can help.",
			"Children need not carry messages or reports. They may love you both, and they did not end anything. Agree on what they are told, if you can agree. If every try turns into a fight, a mediator or family adviser may help. Where there was fear, ask a help line before you sit down with anyone.",
			"One study looked at people who met a former partner in person. More meetings went with more distress two months later, but only where there were no children together. We can draw no rule for parents from it.",
			"Such exchanges are logistics. They open nothing here, and they end no space you keep. If an order limits contact, ask a lawyer or the office that issued it before you write.",
		},
		Sources: []Source{advice("contact-only-if-needed"), ohara2020,
			choice("children, homes and work are our addition; such contact counts as logistics")}},

	{ID: "when-to-get-help", Title: "When to get help",
		Lead: "Some nights are too heavy to carry alone, and you need no special reason to ask.",
		Body: []string{
			"Go to Help now if you think of ending your life or of hurting anyone. Go too if you are not sure about such thoughts. It opens from every screen and asks no questions first. “I am not all right” is enough to say.",
			"Ask for help soon if whole nights pass without sleep, or if you hardly eat. Ask if you cannot work or look after your children. Ask if you drink or take things to get through the evening. This is our own short list, and no medical test. A doctor or counsellor can look at it with you.",
			"You do not have to wait until it is bad enough. Researchers put 75 studies together, mostly about marriages. Separated men had a higher risk of suicide than married men, most of all soon after. That is one reason why we ask everyone early.",
			"Ask as well if you are afraid of your ex, or afraid of what you might do yourself. There are lines for both. A call can leave traces on a phone and on a bill. The help page says more about that.",
			"Help can also be ordinary. The guides advise you not to go through this alone. Tell someone what would do you good: company, a meal, an hour of listening.",
		},
		Sources: []Source{advice("not-alone", "lean-on-loved-ones", "individual-therapy", "hs-acute-instability"), wilson2025,
			choice("the signs named here are our own list and no medical test")}},
}

var articlesSense = []Article{
	{ID: "reasons-and-love", Title: "Why it ended, though you loved",
		Lead: "An ending can have good reasons, and love can still be there.",
		Body: []string{
			"Couples seldom part for nothing, the guides say. Under the last quarrel there is often something older: broken trust, different plans, too little time. Naming it may not make the hurt smaller, but it makes it clearer.",
			"Love can outlast that reason. Two people can be dear to each other and still wear each other out. So missing them does not prove that the ending was a mistake. Nor does the ending prove that the love was false.",
			"Sometimes nobody did anything wrong. One of you wanted a child, or the days simply grew apart. Looking for a villain can be easier to bear than having none. Harm is different: if someone was hurt or afraid, that was not just how things went.",
			"Some partings turn out to be a pause, two of the guides say. We know of no way to tell from inside which ones, and hoping is not a sign.",
			"Their advice is plain work: weigh it with care, speak honestly, take apart what did not work. You can do most of that alone, on paper. Then one question is left. Has anything really changed since?",
		},
		Sources: []Source{advice("breakups-have-reasons", "love-can-remain", "love-not-enough", "no-villains", "temporary-split",
			"recap-evaluate-speak-dissect", "has-anything-changed"), choice("harm is never treated as a trouble without an author")}},

	{ID: "loud-reasons", Title: "The loud reasons",
		Lead: "Some reasons for going back are loud because they come from pain.",
		Body: []string{
			"Longing is clever. It can dress up and call itself a reason. “We were good together” may be true. It may also be what an empty evening says.",
			"Loneliness wants company. Fear of being alone wants to be sure of someone. Jealousy wants a picture to stop. Ease wants to skip the awkward beginnings. All of these are human. Each of them can also be met in a way that does not need your ex.",
			"Two studies, with 209 and 117 people, looked at fear of being single. On days of strong fear, people longed more for an ex. They also tried more often to come back. There the fear came first and the longing after it.",
			"Then there is “the one”. One guide takes that feeling as grounds to try, even the feeling that you cannot live without someone. We chose to read it as a caution. A rare bond counts here only if both of you see it and both have grown. If you feel you cannot go on, go to Help first.",
			"Quiet reasons speak lower: respect that stayed, a change you have lived, a plan you can describe. To hear them, wait for a good day. What do you still want then, and why?",
		},
		Sources: []Source{advice("longing-disguised", "motive-loneliness", "motive-fear-alone", "motive-jealousy", "motive-convenience",
			"soulmate-belief", "motive-cant-live-without", "honest-specific-why"), spielmann2016,
			choice("“the one” counts as a caution, against the guide that calls it a reason")}},

	{ID: "both-at-once", Title: "Wanting both at once",
		Lead: "Strong reasons on both sides do not mean that something is wrong with you.",
		Body: []string{
			"On Monday you would take them back. On Tuesday you would change the locks. People tell you to make up your mind. Perhaps your mind is telling you two true things.",
			"Researchers asked people who were deciding whether to stay with someone. About half had strong reasons to stay and strong reasons to leave, both at the same time. Being torn is common. It is not a hidden yes, and it is not a hidden no.",
			"Adding up points does not settle it. Ten sweet memories do not outweigh one blow, or one clear no. So we chose not to make a total. A few answers end the question whatever else is true. The others show what is still missing.",
			"One guide asks for an open mind. We would add: open in both directions. A life without them deserves to be pictured in as much detail as a life with them.",
			"Ask yourself again on other days, in other moods. Write down the answer and how you had slept. In time you may see which one keeps coming back when you are rested. If neither does, you may stay undecided and live your week.",
		},
		Sources: []Source{advice("keep-open-mind", "weigh-reasons", "feelings-inform-decision", "personal-decision"), joel2017,
			choice("no total in which longing could outvote a reason to stop")}},

	{ID: "harm-hard-to-see", Title: "When harm is hard to see",
		Lead: "Abuse can leave no mark, and much of it is called love.",
		Body: []string{
			"Nobody has to be hit for it to be abuse. It can be someone who goes through your phone, holds your money or decides whom you see. It can be a voice that makes you smaller every week. It can be days of silence until you say sorry for what you did not do.",
			"Much of it has a kind name. Jealousy is called passion. Endless messages are called care. Being watched is called worry. One question can help: could you say no without paying for it?",
			"Some guides put control, jealousy and smothering among the troubles a couple can fix. We do not follow them. Here such an answer leads back to the safety questions. What takes away someone’s freedom is harm, whoever does it.",
			"You may doubt yourself. “I shouted too.” “It was only twice.” “They are kind to everyone else.” You do not need proof or the right word before you talk to someone. A help line takes questions as well as emergencies.",
			"Leaving can be the most dangerous time. A study of killings of women in eleven cities found that leaving a controlling partner raised the risk. Plan each step with people who know about this. Use a phone or computer that only you can open.",
		},
		Sources: []Source{advice("hs-abuse", "hs-abuse-emotional", "hs-abuse-verbal", "br-control", "br-jealousy", "safety-and-distance-first"), campbell2003,
			choice("control, jealousy and smothering reopen the safety questions; the examples here are ours")}},

	{ID: "how-this-decides", Title: "How this guide decides",
		Lead: "You can see where each piece of advice comes from, and what we cannot know.",
		Body: []string{
			"We read five published breakup guides and a number of studies. Every page says at its foot what it rests on. What guides advise is opinion, even where all of them agree. Studies look at groups, often small ones, and say little about one person.",
			"The guides contradict each other. One suggests writing every few days. Another says that few replies mean stop. Some hear a no as a no for now. Where they differ about safety or a free choice, we took the stricter side.",
			"Some rules are ours alone. The thirty days of space are one of them, because no guide names a number. You will find them marked as our own choice.",
			"Your answers can end in stop, in not yet, or in conditions met. They never end in go. “Not sure” is a full answer and never counts in favour of contact. We do not say how likely anything is. Nobody can work that out from a list of questions.",
			"This guide knows only what you tell it. The other half of the story is in someone else’s head. It can miss danger, so it never says that there is none. It cannot replace a doctor, a counsellor or a friend who knows you.",
		},
		Sources: []Source{advice("hard-stops-first", "personal-decision", "contact-every-few-days", "stop-barely-responds"),
			choice("on safety and free choice the strict side wins"), choice("no total, no forecast and no date")}},
}
