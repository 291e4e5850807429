package guide

// Opener returns the help with a first message.
func Opener() OpenerHelp {
	return OpenerHelp{
		Lead: []string{
			"One short message on a channel that is open between you, which nobody has to answer.",
			"There is no text to copy here. You answer a few questions in your own words, and that is the message.",
			"If there was harm of the kind the safety questions ask about, there is no message, also none that says sorry.",
		},
		Checks:  openerChecks,
		Forms:   openerForms,
		Parts:   openerParts,
		LeftOut: openerLeftOut,
		After: []string{
			"Then nothing, until they answer. No question mark, no “did you get this”, no word through friends.",
			"If they answer, what comes next depends on what they write and on what suits you both, and it can also be nothing.",
			"If nothing comes, that is their answer. There is no day to watch, and nothing here will remind you to write.",
		},
		Sources: []Source{advice("light-first-message", "low-pressure-opening", "adapt-to-response", "space-to-process"), dardis2017,
			choice("one message, a night of rest before it goes, and then nothing until they answer; there is no template, on purpose")},
	}
}

var openerChecks = []OpenerCheck{
	{"channel", "Is it the way on which the two of you write to each other today?", "A new way in is a way round.", "Then there is no channel and no message: not through friends, another account or a public comment.",
		[]Source{advice("social-media-contact", "stay-on-their-channel"), choice("the channel in use, and no other")}},
	{"closed-nowhere", "Have they left every way open: nothing blocked, muted or passed over in silence?", "One shut door means all of them.", "Then leave it. If they blocked you, put it into your answers.",
		[]Source{advice("stop-blocked", "social-media-contact"), choice("one closed way closes all")}},
	{"calm", "Is it day, and are you calm and sober?", "You want to be the one who wrote it when you read it again.", "Keep it here, and look at it after breakfast.",
		[]Source{advice("calm-before-contact"), choice("by day, and sober")}},
	{"short", "Can it be read in a few breaths?", "A long text asks for a long answer.", "Take out everything that explains.",
		[]Source{advice("light-first-message"), choice("a few breaths")}},
	{"no-request", "Does it ask for nothing: no meeting, no call, no decision?", "Whatever is asked has to be answered or refused.", "Take the request out. If they like to write, there will be room for it.",
		[]Source{advice("no-immediate-demand", "low-pressure-opening")}},
	{"can-be-left", "Could they read it, put the phone away and never answer, with nothing out of place?", "Easy to ignore is what makes it free.", "Take out what would make their silence look unkind.",
		[]Source{advice("low-pressure-opening", "state-no-pressure")}},
	{"no-past", "Is the past left out, the good of it and the bad?", "It belongs in a talk they have agreed to.", "Put it into your notes for a talk, or into a letter.",
		[]Source{advice("no-rehashing-early", "happy-memories"), choice("memories come after the hard part, if at all")}},
	{"no-feelings", "Is it free of feelings that they would have to look after?", "Your sadness would become their task.", "Give it to somebody else first: a friend, your journal, a help line.",
		[]Source{advice("no-neediness", "no-overwhelming")}},
	{"honest", "If they asked why you write, could you say it in one true sentence?", "Light is fine. A cover story is not.", "Find that sentence first. You need not send it.",
		[]Source{advice("state-intentions", "tell-the-truth"), choice("not raised early, and never denied")}},
	{"silence", "Would you leave it at this one message if nothing came?", "That is what makes it an offer.", "Then it is too early. The urge page and a letter are there for tonight.",
		[]Source{advice("no-hovering", "patience-required"), dardis2017}},
}

var openerForms = []Side{
	{string(OpenerLight), "A light hello"},
	{string(OpenerAccountable), "One sentence that owns something, and asks for nothing"},
}

var openerParts = []OpenerPart{
	{ID: "hello", Form: OpenerLight, Ask: "How do you say hello to them on an ordinary day?", Hint: "A few words, as you would say them across a street.",
		Sources: []Source{advice("phrase-casual-hello", "light-first-message"), choice("their own hello in place of a ready one")}},
	{ID: "small-thing", Form: OpenerLight, Extra: true, Ask: "What small, cheerful thing do you have in common that has nothing to do with you as a couple?",
		Hint:    "People you both know, a pastime, the weather in your town. Leave it out if you have to search.",
		Sources: []Source{advice("light-topics", "keep-it-positive")}},
	{ID: "their-days", Form: OpenerLight, Extra: true, Ask: "Is there one thing in their life you would truly like to hear about?",
		Hint:    "One light question at most. If you would wait for its answer, leave it out.",
		Sources: []Source{advice("phrase-ask-how-life-is", "show-interest-in-them"), choice("one question at most")}},
	{ID: "free", Form: OpenerLight, Ask: "How would you say that no answer is needed, so that they can believe it?", Hint: "Plain and short. “No pressure” in front of a request does not count.",
		Sources: []Source{advice("state-no-pressure", "low-pressure-opening")}},

	{ID: "did", Form: OpenerAccountable, Ask: "What did you do, as one plain fact?", Hint: "Something a camera could have filmed. No reasons, and nothing they did.",
		Sources: []Source{advice("own-mistakes", "apology-no-excuses"), lewicki2016}},
	{ID: "effect", Form: OpenerAccountable, Ask: "What was it like for them, as far as you know?", Hint: "What they said, or what you saw. If you do not know, say that.",
		Sources: []Source{advice("acknowledge-hurt", "empathy-shapes-tone")}},
	{ID: "sorry", Form: OpenerAccountable, Ask: "How do you say that you are sorry, without “but” and without “if”?", Hint: "For that one thing. Forgiveness is not asked for.",
		Sources: []Source{advice("phrase-sorry", "apology-no-counterattack", "express-genuine-regret"), lewicki2016, choice("forgiveness is never asked for here")}},
	{ID: "stands-alone", Form: OpenerAccountable, Ask: "How do you say that nothing has to come back?", Hint: "It stands alone: no hello before it that wants more, and no second message after it.",
		Sources: []Source{advice("low-pressure-opening", "no-hovering"), choice("it may come first only when it asks for nothing")}},
}

var openerLeftOut = []OpenerLeft{
	{"past", "What went wrong, and who did what", "It belongs in a talk both have said yes to.", []Source{advice("no-rehashing-early", "no-blame-debate")}},
	{"couple", "The two of you as a couple, and trying again", "A hello that carries this is no hello.", []Source{advice("no-relationship-talk-early", "no-immediate-demand", "no-pressure-to-reunite")}},
	{"demand", "A meeting, a call, a day by which", "It takes away the freedom to leave it.", []Source{advice("no-immediate-demand", "low-pressure-opening")}},
	{"begging", "Pleading, and promises to be whoever they want", "They would have to refuse you, or give in.", []Source{advice("no-begging", "no-self-erasure")}},
	{"pity", "How badly you sleep, and all you did for them", "Pity holds people without asking them.", []Source{advice("no-pity-plays", "no-martyrdom")}},
	{"despair", "That you cannot go on", "As a lever it is a threat. If that is how it is, call a help line now: it is meant for this, and they are not.", []Source{advice("no-despair-threats", "hs-acute-instability"), wilson2025}},
	{"ultimatum", "“Or else”, “for the last time”, “I have to know”", "An answer under pressure is none.", []Source{advice("no-ultimatums")}},
	{"insults", "Digs, swearing, sarcasm", "One of them is what stays in the memory.", []Source{advice("no-name-calling")}},
	{"someone", "Anybody they may be seeing", "It is no business of an old love.", []Source{advice("no-interfering", "no-jealousy-theatre")}},
	{"watched", "What you saw on their page or heard about them", "It tells them that they are watched.", []Source{dardis2017, choice("nothing that was learnt by looking")}},
	{"memories", "“Do you remember when”", "A fond memory at the beginning jumps over what broke.", []Source{advice("no-nostalgia-shortcut", "happy-memories"), choice("a memory comes after the hard part, if at all")}},
	{"terms", "Conditions, limits, a list of any kind", "Limits for two are agreed when both have said yes.", []Source{advice("communicate-boundaries"), choice("no terms before both have said yes")}},
	{"forgive", "Asking to be forgiven", "It makes a task for them out of what you did.", []Source{lewicki2016, choice("forgiveness is theirs, unasked")}},
	{"presents", "Presents, songs, photos, links with a meaning", "They ask for a reaction without saying so.", []Source{advice("no-grand-gestures")}},
	{"number", "Asking for a number or another channel", "They will offer it if they like.", []Source{advice("ask-for-number", "stay-on-their-channel"), choice("no number is asked for")}},
}
