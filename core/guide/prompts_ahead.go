package guide

// Feelings, limits and what comes next. The heavy ones are short on purpose.

func promptsFeeling() []Prompt {
	return []Prompt{
		{ID: "feelings-of-today",
			Ask:     "Which feelings came to you today, and what set each of them off?",
			Why:     "Putting a name to a feeling is a start. Three are enough: the time, the name, and what happened just before.",
			Sources: append(advice("process-feelings"), choice("three feelings, plain facts"), sbarra2013)},
		{ID: "what-hurt",
			Ask:     "What hurt you most, in one plain sentence?",
			Why:     "Saying it once can be enough. Write what happened and leave the why aside; then do something with your hands.",
			Sources: append(advice("prompt-heartbreak"), sbarra2013, fewMinutes)},
		{ID: "still-angry",
			Ask:     "What are you still angry about?",
			Why:     "Anger often marks a line that was crossed. For five minutes list what was done, not what they are, and finish with the line you want others to respect.",
			Sources: append(advice("prompt-still-angry"), fewMinutes)},
		{ID: "sad-about-the-end",
			Ask:     "What about the way it ended makes you sad?",
			Why:     "The ending can hurt apart from the loss. Name the one thing you would have wished for, and stop after five minutes even if there is more.",
			Sources: append(advice("prompt-sad-at-ending"), sbarra2013, fewMinutes)},
		{ID: "what-is-lost",
			Ask:     "What have you lost that you want to mourn?",
			Why:     "Grief needs a place and an end. Write down small and exact things, such as a voice in the kitchen, for fifteen minutes at most, and let someone know how it was.",
			Sources: append(advice("grieve-first"), sbarra2013, quarterHour)},
		{ID: "put-an-anger-down",
			Ask:     "Is there an old anger you would like to put down, for your own peace?",
			Why:     "You owe forgiveness to nobody, and no is a complete answer. If you want to, write what you let go of and what you will still not allow; both can be true.",
			Sources: append(advice("forgive-release-resentment"), choice("forgiving is optional and proves nothing"))},
	}
}

func promptsLimits() []Prompt {
	return []Prompt{
		{ID: "yes-that-was-no",
			Ask:     "When did you last say yes although you meant no?",
			Why:     "Limits usually show up after they were passed. Write what you were asked, what you feared, and a sentence you could use next time with anyone.",
			Sources: advice("set-own-boundaries")},
		{ID: "accept-and-not",
			Ask:     "What do you accept from someone close to you, and what not again?",
			Why:     "A limit set on a quiet day holds better on a hard one. Write three of each; they are for you and not for sending.",
			Sources: append(advice("acceptable-unacceptable", "set-own-boundaries"), choice("three of each, and not for sending"))},
		{ID: "need-and-enough",
			Ask:     "What do you need to be well, and where is it enough for you?",
			Why:     "A need says what to look for, a limit when to go. Finish “I need …” and “I stop when …” five times each, in words a child would understand.",
			Sources: append(advice("needs-and-limits"), choice("five of each"))},
		{ID: "signs-of-disrespect",
			Ask:     "How do you notice that someone no longer treats you with respect?",
			Why:     "Being picked at day after day is one sign, and small signs come first. List yours, and beside each one what you will do when you see it again.",
			Sources: advice("limit-disrespect")},
		{ID: "fair-to-ask",
			Ask:     "What could you gladly give for years, and what would cost you yourself?",
			Why:     "Before agreeing to a wish, ask three things: is it fair, can I keep it up, am I still me. Try them on two things you were once asked for.",
			Sources: append(advice("commit-to-fair-requests", "dont-lose-yourself"), choice("three checks before any promise"))},
	}
}

func promptsAhead() []Prompt {
	return []Prompt{
		{ID: "two-good-years",
			Ask:     "What would your good year with them look like, and your good year without?",
			Why:     "Only someone who can picture both is free to choose. Give each ten minutes and the same detail; if they harmed you or said no, write only the second.",
			Sources: append(advice("imagine-healthy-future"), choice("both futures, ten minutes and the same detail for each"))},
		{ID: "good-hours",
			Ask:     "Which good hours do you want to have again, with anyone or alone?",
			Why:     "What you look forward to need not wait for one person. List some, and choose the one that could happen soonest.",
			Sources: append(advice("visualise-good-times"), choice("good hours that need no particular person"))},
		{ID: "what-opens",
			Ask:     "What does the ending make room for in your life?",
			Why:     "An ending also gives back: time, quiet, people, a choice. Fifteen minutes on the good sides only, on three days if you like, and nothing is wrong if little comes yet.",
			Sources: append(advice("look-forward", "room-for-new-life"), lewandowski2009, quarterHour)},
		{ID: "hope-of-my-own",
			Ask:     "What gives you hope that does not depend on their answer?",
			Why:     "Such hope stays, whatever comes. Look for small and true things: a person, a skill, a plan, a morning.",
			Sources: append(advice("positive-outlook"), choice("hope for one’s own life, not for a result"))},
		{ID: "how-far",
			Ask:     "What is easier for you now than in the first week?",
			Why:     "Progress hides because it is slow and goes up and down. Compare an ordinary day then with one now; if you are both trying again, look at the two of you as well.",
			Sources: append(advice("look-back-progress", "celebrate-small-wins"), sbarra2005)},
	}
}
