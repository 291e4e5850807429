package guide

// articlesAgain are the articles about trying again, about what each of two
// people may answer, and about letting go, which has as many as trying again.
func articlesAgain() []Article {
	out := grouped("If you think of trying again", articlesTry)
	out = append(out, grouped("Two people, two answers", articlesTwo)...)
	return append(out, grouped("Letting go", articlesLetGo)...)
}

var articlesTry = []Article{
	{ID: "on-and-off", Title: "On and off again",
		Lead: "Many couples part and come back, and that says nothing yet about you two.",
		Body: []string{
			"Guides like to say that a second try is possible and that many couples reunite. There are counts. Of 792 people aged 17 to 24, more than four in ten had parted and come back. That counts their current or last relationship. Of 545 adults, a third had done so with the partner they had.",
			"Such figures look at couples. They do not say how a breakup like yours ends, so please read no forecast into them. People who parted for good are missing from the second figure altogether.",
			"More rounds tend to go with more strain. In four groups, the more often people had come back, the more stress they told of. Among young adults, on and off couples told of physical violence about twice as often as others. Nobody knows which comes first. It is a reason to look at safety before anything else.",
			"It is not always a bad sign, say the authors of the study with adults. Two other studies looked at what helps. Coming back went better where both had worked on the old trouble and talked the return through.",
			"If this would be another round for the same reason, say so aloud once. Then ask what would be new.",
		},
		Sources: []Source{advice("reunions-are-common", "second-chance-possible", "avoid-same-mistakes"), halpern2013, monk2018, renewals2025, halpernConflict2013, dailey2013, dailey2012,
			choice("counts are shown with what they leave out, and never as a forecast")}},

	{ID: "what-would-be-new", Title: "What would have to be new",
		Lead: "Being together again is not the aim; something healthier would be.",
		Body: []string{
			"The guides agree that coming back is not easy and has highs and lows. Their recipes are alike too: understand what broke, grow, talk openly, rebuild a little at a time. That is opinion, and it asks for work from two people.",
			"One of them names the aim as a healthier bond, and not just being a couple. That changes the question. What exactly would be healthier, and who would do it?",
			"Look for things that can be seen from outside. You two respect each other. The cause has gone. You have done one thing differently for weeks. A friend could name it without being told.",
			"Your change is in your hands. Theirs is not, and you cannot bring it about. If only one of you has changed, we say not yet. If the cause cannot change, love meets the same wall again, and letting go is the honest answer.",
			"Of 100 couples in short counselling about divorce, about half chose to work at it for a set time. Then they decided. We borrow the set time: after a yes in words from both, a trial has terms and an end date. No trial reopens a stop.",
		},
		Sources: []Source{advice("not-easy", "recap-understand-grow-rebuild", "effort-communication-growth", "goal-healthier-not-just-together",
			"reason-changed", "both-willing-to-work", "love-not-enough"), discernment2016,
			choice("change on one side only counts as not yet"), choice("a trial has an end date from the start")}},

	{ID: "trust-after-a-breach", Title: "After trust was broken",
		Lead: "Trust is mended by what people do, if it is mended at all.",
		Body: []string{
			"The guides call trust the ground a healthy couple stands on. Mending it is very hard, they say, and sometimes possible. One of them would count steady conduct rather than days. It is the same honest thing, done again, when nobody checks.",
			"It begins with the person who broke it. They say what happened and why, without excuses, and they answer questions. Regret at being found out fades quickly. Real regret stays when it costs something.",
			"If that was you, begin with your own days. Be truthful in small matters, with anyone. You cannot choose when someone believes you again. They may never do so, and that is their right.",
			"If it was them, nothing obliges you to try. Doubt that stays is information. It is no flaw in you.",
			"Checking is no cure. Passwords, phone searches and shared locations put watching in the place of trust. Openness counts when it is offered freely. Where trust broke through violence, threats or fear, this page does not apply. No regret reopens that here.",
		},
		Sources: []Source{advice("trust-is-foundation", "trust-rebuild-takes-work", "betrayal-slow-by-behaviour", "genuine-remorse", "breach-why-conversation", "boundary-privacy"),
			choice("passwords, phone checks and shared locations are no proof of trust"), choice("regret never reopens a safety stop")}},

	{ID: "five-obstacles", Title: "Five things in the way",
		Lead: "Even after two clear yeses, five things often get in the way.",
		Body: []string{
			"This is for two people who have both said yes in words. One guide names five troubles that come even then. In 94 tests, plans in the form “if, then” helped people, so each trouble gets one. The first is explaining it. If someone asks why, then say: “Something changed. I will tell you more in time.”",
			"The second is family and friends. They comforted you, and they may need longer. If someone stays cool, then give them time and do not argue. If someone fears for your safety, then hear them out.",
			"The third is noise online. If you want to post about it, then wait until the trial is over. Private does not mean secret, though. One trusted person should always know. Having to hide it from everyone is a warning sign.",
			"The fourth is doubt that comes back. If it does, then treat it as a task for both: “What would help here?” It is not an attack on anyone’s character.",
			"The fifth is saying what is new. If you find yourselves in an old evening, then stop and read what you agreed. If nothing is agreed, then do that first.",
		},
		Sources: []Source{advice("obs-reputation", "obs-family", "obs-social-media", "obs-trust-gaps", "obs-defining-new"), gollwitzer2006,
			choice("the five plans are ours, and one trusted person always knows")}},
}

var articlesTwo = []Article{
	{ID: "what-a-no-is", Title: "What a no is",
		Lead: "A no needs no reason, and only the person who said it can take it back.",
		Body: []string{
			"A no can be short, kind, late or said in tears. It can sound like “I can’t”, “let us be friends” or “not now”. A block is a no without a conversation. None of these asks for a better argument.",
			"Here the guides disagree. One leaves “not at this time” open, and another praises keeping at it. A third says to believe a refusal. We follow that one, and we count “not now” as a no. Someone who feels another person waiting at the door is not quite free.",
			"Only they can reopen it: by themselves, and in words. A like, a smile at a party or a friend’s guess is not that. If they do come back and ask, you are as free as they are. You may say no.",
			"A no does not measure your worth. It says what one person wants for their life. If you asked kindly, you can give yourself credit for asking. Believing the answer takes strength as well.",
			"Your own no counts just as much. You need not explain it twice. If someone will not accept it, a help line can think it through with you.",
		},
		Sources: []Source{advice("accept-a-no", "hs-clear-refusal", "stop-explicit-no", "stop-blocked", "proud-of-trying"),
			choice("“not now” counts as a no, and only they can reopen it")}},

	{ID: "silence", Title: "Silence is an answer",
		Lead: "When nothing comes back, nothing more needs to be sent.",
		Body: []string{
			"You wrote, and nothing came. The mind is quick with reasons: a lost phone, a hard week, the wrong words. One of them may even be true. For today you have your answer. They are not writing to you.",
			"One guide counts few or no replies as a reason to stop, and we agree. Our own rule is simple. One message, then nothing until they answer. No second one to explain the first, no friend to ask, no other account.",
			"A survey of 1,167 students asked about pursuing someone after a breakup. Those who did it mostly did not see that it annoyed or frightened. It may be just as hard for you to see. That is why our rule counts messages and not good intentions.",
			"Warm one day and cold the next also keeps you waiting. You may end that yourself. You do not have to prove that it is unfair.",
			"If you have already sent five, you can stop at five. Nothing has to be explained or taken back. If you are the silent one, you need not answer to be polite. And if someone will not stop writing to you, there are people who can help.",
		},
		Sources: []Source{advice("stop-barely-responds", "stop-strung-along", "no-hovering", "no-contact-flooding"), dardis2017,
			choice("one message, then nothing until they answer")}},

	{ID: "if-you-frightened-someone", Title: "If you have frightened someone",
		Lead: "Seeing it is a beginning, and the next step is to leave them in peace.",
		Body: []string{
			"Maybe you shouted until they cried, stood in the doorway or read their messages. Maybe you hit. Maybe you kept writing after they asked you to stop, or waited where they would pass. It takes honesty to read on.",
			"Many people do not notice. A survey of 1,167 students asked about pursuing someone after a breakup. Those who did it mostly did not see the fear or annoyance. So go by what the other person said and did. What you meant comes second.",
			"Peace means all of it: no messages, no gifts, no friends sent, no looking. An apology is contact too. Write it if you need to, and keep it. If a court or the police set a rule, keep to the letter of it.",
			"What you did is yours to change, and it is not all you are. You need not manage that alone. The help page has lines for people worried about how they act. You change for yourself and for whoever comes near you next. It opens no way back.",
			"If you only defended yourself, this page is not about you. A help line can help you sort out what happened. If you might hurt someone or yourself tonight, go to Help now.",
		},
		Sources: []Source{advice("address-own-patterns", "hs-abuse", "respect-boundaries"), dardis2017,
			choice("the guides do not speak to people who did harm; harm by you closes all contact here")}},

	{ID: "apology", Title: "An apology that asks for nothing",
		Lead: "A good apology names what you did and leaves the other person free.",
		Body: []string{
			"Two studies with 755 people compared the parts of an apology. Taking responsibility mattered most, and offering to repair came next. Asking for forgiveness mattered least. The apologies were written and about work, so take this as a hint.",
			"In plain words it can sound like this. “I told your sister what you had told me alone. That was wrong, and you trusted me. I have told your sister so. You do not have to answer.” It names the deed. It has no “but” and no “if you felt”.",
			"Leave out your pain, their share and what you hope for. A wish at the end turns an apology into a bill. The guides, too, want it without excuses and without blame thrown back.",
			"Some apologies are not for sending. They may have said no, blocked you, been afraid of you, or asked for peace. There may be an order. Then even kind words are contact, and they stay with you. You can still repair what you do from here on, with other people.",
			"Sent or kept, it is complete once you have put it into words. Whether they answer or forgive is theirs.",
		},
		Sources: []Source{advice("apology-no-excuses", "motive-accountability", "accept-own-role"), lewicki2016,
			choice("no apology is sent after a no, a block, fear or an order")}},

	{ID: "asking-without-pushing", Title: "Asking without pushing",
		Lead: "A question is only free when a no costs the other person nothing.",
		Body: []string{
			"One guide is about bringing an ex round, with effort and good talk. We turned that aim down. Someone who was talked into it has not chosen. Here the aim is to find out honestly whether both of you want this.",
			"So, if nothing you answered stands against it, ask once. Be brief, and make the no easy. No speech, no deadline, no list of all you did. Say what you hope for and that no answer is fine. Then it is their turn, for as long as they like.",
			"Friendship is praised as firm ground on which love can return. It can be good ground if it is friendship. Would it be enough if it stayed that way for years? If not, it hides a question. If they ask what you hope for, say it.",
			"Warmth is not a yes. An old joke or a hand on your arm can mean many things. Unclear signs may slow you down or lead you to ask. They never speed things up. Only words count, from both, and the slower one sets the pace.",
			"After a stop there is no question to ask. Then the kind thing is distance.",
		},
		Sources: []Source{advice("persuasion-framing", "decision-belongs-to-both", "wanting-not-mutual", "low-pressure-opening",
			"friendship-as-foundation", "friendship-valid-outcome", "no-overreading-friendliness"),
			choice("we invite once and never talk anyone round")}},
}

var articlesLetGo = []Article{
	{ID: "what-letting-go-looks-like", Title: "What letting go can look like",
		Lead: "It seldom happens in one moment, and it needs no one’s permission.",
		Body: []string{
			"In films someone throws a ring into the sea. In life it can be smaller. You notice at noon that you have not thought of them since breakfast. You buy the bread that you like. Their birthday comes, and it is a Thursday.",
			"It does not mean forgetting, and nobody stops loving on command. It means that your days no longer wait for an answer. A feeling can stay for a long time without being in charge.",
			"The guide we follow most says that accepting an ending can be loving, towards both of you. We chose to give it as many steps and as much care as trying again. You do not have to fail at one to choose the other.",
			"It can begin with small acts. Say in one sentence that it is over. Make the reminders quiet. Settle keys and money once. Put a friend on the hard dates. Take up something you let drop while you were two.",
			"What they feel is not in your hands. Who you become is, more than anything else. The guide says so, and adds that you carry it into whatever comes next.",
		},
		Sources: []Source{advice("only-control-yourself", "closure-as-love", "letting-go-is-strength", "move-on-healthily", "room-for-new-life"),
			choice("letting go has as many steps and as much care as trying again")}},

	{ID: "when-hope-stays", Title: "When hope will not leave",
		Lead: "Hope can stay for a while and still not decide what you do.",
		Body: []string{
			"You have understood it. Then a song comes on, and you are back in the scene where they ring the bell. Nothing is wrong with you. Hope is slow to hear news, and letting go is hard for most people.",
			"One guide advises you to expect nothing. We read that gently: nothing from them, and something from the day. You can expect nothing and still feel a great deal.",
			"Hope lives on small food: old photos, their profile, friends who report, a jumper in the drawer. You need not throw anything out. Put it where it takes an effort to reach.",
			"Some people read a list of what was not good. In a study with 24 people, thinking of an ex’s bad sides lowered love, and mood with it. A later small study found no clear difference. So keep such a list short. Read it when the pull is strong, then do something kind for yourself.",
			"When hope says “maybe one day”, you do not have to argue. You can say: “Today I live here.” Then name one thing for the next hour, and do it.",
		},
		Sources: []Source{advice("no-expectation", "hard-to-let-go", "stay-clinging-hurts", "stay-living-in-past", "nostalgia-never-overrides"), langeslag2018,
			choice("reminders are put away and nothing has to be destroyed")}},

	{ID: "someone-new", Title: "When there is someone new",
		Lead: "It can hurt like a second ending, and it closes the question.",
		Body: []string{
			"Finding out can hit harder than the breakup. You compare faces, count weeks, go over every mistake. Their choice does not measure you. It says that another person is living their life.",
			"One guide counts it as a firm stop and asks you not to step in. Another says only that nothing is possible for the moment. We took the stricter view. It is an ending, and there is no way here of waiting for theirs. Stepping in hurts three people, you among them.",
			"Watching is tempting now. In a survey of 464 people, some watched a former partner online. They told of more distress and more longing. What you would learn there belongs to two other people.",
			"Jealousy paints in detail. You may not be able to stop the first picture. You can leave the second one unpainted. Put the phone down, name five things in the room, call the friend who may hear all of it.",
			"If you are the one with someone new, be honest with the person beside you. Looking back in secret is not fair to them. And if the pain turns into thoughts of hurting anyone, or yourself, go to Help tonight.",
		},
		Sources: []Source{advice("hs-ex-with-someone", "stop-ex-new-partner", "no-interfering", "motive-jealousy", "stop-you-are-dating"), marshall2012,
			choice("no waiting and no watching for another couple to part")}},

	{ID: "keeping-the-good", Title: "Keeping what was good",
		Lead: "An ending does not make the good days untrue.",
		Body: []string{
			"Some people burn it all down in their minds so that they can leave. Others polish it until nobody could. Most stories need neither. This was good and that was not, and both are true.",
			"Even a story that is over deserves honour, one guide says. Keep what became yours in it: a dish, a song, a place by the river, a way of making up. None of that goes back with the keys.",
			"Love may stay as well, the guides say. It does not have to be used. You can wish someone well from far away and say nothing, for years if you like. That is one of the quiet forms of care.",
			"If you take a lesson along, keep it to three lines. One thing you now know about yourself. One thing you would like to feel again. One thing you will not accept again. Then close the notebook.",
			"After harm, nobody asks you to find the good in it. You may leave the whole of it behind. You do not have to be grateful for what it taught you.",
		},
		Sources: []Source{advice("honour-the-story", "love-can-remain", "lessons-either-way", "no-rewriting-history", "compassionate-distance"),
			choice("three lines are enough, and nobody has to find good in harm")}},
}
