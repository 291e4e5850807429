package guide

// What lies behind. Each of these asks for something that happened, and has an
// end: a search for the deeper meaning has none.

func promptsHappened() []Prompt {
	return []Prompt{
		{ID: "two-columns",
			Ask:     "What went well between you, and what did not?",
			Why:     "Longing keeps one half and anger the other. Fifteen minutes are enough for two columns of small, real things, and after fear or harm nobody asks you for the good one.",
			Sources: append(advice("rights-and-wrongs-list", "what-worked-what-didnt"), quarterHour, notWhenAfraid)},
		{ID: "as-a-camera",
			Ask:     "What did you both say and do on one bad evening, as a camera saw it?",
			Why:     "Plain facts can be easier to carry than verdicts, and one can learn from them. Choose one evening, go in order, and leave out what anyone must have thought.",
			Sources: append(advice("prompt-name-behaviour"), sbarra2013)},
		{ID: "same-scene-again",
			Ask:     "Which scene kept coming back between you, with different words each time?",
			Why:     "A pattern is easier to see than to feel. Write how it started, what each of you did next, and how it stopped; if the scene was one of fear, tell it to a help line instead.",
			Sources: append(advice("name-patterns"), choice("fear is a matter for people trained in it, not for an exercise"))},
		{ID: "quick-or-slow",
			Ask:     "Was the ending sudden for you, or had it been coming for a long time?",
			Why:     "Three dates are enough: the first doubt, the worst week, the last day. An ending made in a hurry is still an ending, so read this as history and not as a door.",
			Sources: append(advice("prompt-too-hasty"), choice("a hasty ending is no reason for contact by itself"))},
		{ID: "put-off-talk",
			Ask:     "Which talk did the two of you keep putting off?",
			Why:     "Name what it was about, and what each of you did to avoid it. Nobody can know whether it would have saved anything, but you can know what you want to say sooner next time, with anyone.",
			Sources: append(advice("prompt-honest-talk-missing"), choice("no guess at what might have been"))},
		{ID: "love-and-still",
			Ask:     "If you still loved each other, what made it too hard to stay?",
			Why:     "Love can be real and not be enough. Keep to five minutes and to things that happened; you do not have to find out what it all meant.",
			Sources: append(advice("prompt-love-left"), sbarra2013, fewMinutes)},
		{ID: "sweeter-or-darker",
			Ask:     "Which part of the story do you tell sweeter or darker than it was?",
			Why:     "A true story is easier to put down, and your fear belongs in it if you had any. Take one scene, write the version you usually tell, and under it what a friend in the room would have seen.",
			Sources: advice("no-rewriting-history")},
		{ID: "one-good-memory",
			Ask:     "Which one good memory do you want to keep?",
			Why:     "It was real, and the ending does not undo it. One is enough for today: five minutes, then put the pen down; leave it out if they frightened or hurt you.",
			Sources: append(advice("honour-the-story", "nostalgia-never-overrides"), choice("one memory and five minutes, because many good ones at once hide the rest"), notWhenAfraid)},
	}
}

func promptsMine() []Prompt {
	return []Prompt{
		{ID: "my-share",
			Ask:     "What did you do, or leave undone, that helped it end?",
			Why:     "This is the part you can change. Two or three sentences that begin with “I” are enough, and if you were afraid of them, skip this: what was done to you is not your share.",
			Sources: append(advice("own-contribution", "accept-own-role"), choice("two or three sentences"), notWhenAfraid)},
		{ID: "one-moment",
			Ask:     "Which one moment would you handle differently today?",
			Why:     "One moment teaches more than a long list of regrets. Write what you did, then what you would do now, and choose another one if you were afraid in it.",
			Sources: append(advice("handled-differently"), choice("one moment and no list"), notWhenAfraid)},
		{ID: "small-thanks",
			Ask:     "What did they do for you that you stopped noticing?",
			Why:     "Thanks often fade without anyone deciding it. Note three everyday things, then one other person in your life whom you could thank today.",
			Sources: append(advice("prompt-stopped-appreciating"), choice("three things, and the thanks go to someone else"))},
		{ID: "too-close",
			Ask:     "When did you hold on so tightly that one of you had little room?",
			Why:     "Holding on can be a fear that asks for help. Describe one time, what you feared and what else could have calmed you; if it scared them, talk to a line for people worried about how they act.",
			Sources: append(advice("prompt-too-clingy"), choice("frightening someone is a matter for people trained in it, not for an exercise"))},
		{ID: "too-far",
			Ask:     "When were you in the same room with them, but far away?",
			Why:     "Distance has reasons: tiredness, worry, wanting peace. Describe one such evening and what you were keeping away from; if it was fear, keeping away was wise.",
			Sources: append(advice("prompt-too-distant"), notWhenAfraid)},
		{ID: "never-said",
			Ask:     "What did you feel but keep to yourself?",
			Why:     "It shows which words are hard for you, and that can be practised with anyone. Write it as you would have said it then; it stays here.",
			Sources: append(advice("prompt-poor-communication"), choice("what is written here is not for sending"))},
		{ID: "lesson-and-done",
			Ask:     "Which lesson have you learnt well enough to stop going over it?",
			Why:     "A mistake you have understood needs no more nights. Write the lesson in one sentence and, under it, “I know this now”; when the thought comes back, read the line.",
			Sources: advice("dont-dwell-on-mistakes")},
	}
}

func promptsTheirs() []Prompt {
	return []Prompt{
		{ID: "from-their-chair",
			Ask:     "How might one hard evening between you have looked from their chair?",
			Why:     "You lived one half of it. Tell it as them for half a page, as a guess and not as the truth, and leave it out if they frightened or hurt you.",
			Sources: append(advice("ex-perspective"), notWhenAfraid)},
		{ID: "other-end",
			Ask:     "What may it have been like to be with you on your worst days?",
			Why:     "This is for learning, not for punishing yourself. Choose one thing you did, imagine it done to you, and write what you would have needed; skip it if you were afraid of them.",
			Sources: append(advice("ex-perspective"), notWhenAfraid)},
		{ID: "what-they-asked-for",
			Ask:     "What did they ask you for, and get less and less of?",
			Why:     "Count what they asked for aloud, not what you guess now. Add what got in the way; some wishes were fair, some nobody could have met, and what was forced out of you was no need.",
			Sources: append(advice("prompt-their-unmet-needs"), notWhenAfraid)},
		{ID: "how-they-felt-cared-for",
			Ask:     "What made them feel cared for, and how does that differ from your way?",
			Why:     "Some people feel love in words, others in help, time, touch or small gifts. Knowing your own way and seeing another’s will serve you with anyone; nothing has to be made up for now.",
			Sources: append(advice("love-languages"), choice("a thing to know, not a thing to send"))},
		{ID: "their-own-wish",
			Ask:     "What may they want now that is not what you want?",
			Why:     "Your wish says nothing about theirs, and both count. Write down three things they might want, and let each of them be all right for one minute.",
			Sources: append(advice("wanting-not-mutual", "decision-belongs-to-both"), choice("three guesses, for practice only"))},
	}
}
