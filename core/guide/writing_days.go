package guide

// PromptLetter marks the letter that is never sent among the entries of the
// journal.
const PromptLetter PromptID = "letter"

// letter is no question: it stands apart from the list of those.
var letter = Prompt{ID: PromptLetter,
	Ask:     "A letter that is never sent",
	Why:     "Say everything: love, anger, thanks, what you never said. It can all stand here because nobody gets it. Writing to someone can also make the pull stronger for a while. If it does, close the letter and do something with your hands.",
	Sources: []Source{advice("closure-as-love"), lepore2002, choice("letters here are unsent by design; half an hour at most")}}

// Letter is what to say beside the letter that is never sent.
func Letter() Prompt { return letter }

// threeDays are the questions of the three days of writing. They ask for small,
// real things on the good side, and never for what it all meant.
var threeDays = []Prompt{
	{ID: "three-days-1",
		Ask:     "What do you have again, now that it is over?",
		Why:     "Time, a quiet room, a friend, a song, sleep in the middle of the bed. Write down small, real things and what each is like.",
		Sources: threeDaysSources},
	{ID: "three-days-2",
		Ask:     "Which hours of your week are lighter now than they were before?",
		Why:     "Go through a week, from Monday to Sunday. Stay with the hours in which something is easier, and tell what you do in them.",
		Sources: threeDaysSources},
	{ID: "three-days-3",
		Ask:     "What may you begin now that had no room before?",
		Why:     "It may be a trip, a habit, a plate on the table, a way to talk. Describe how it would look on an ordinary day, with you in it.",
		Sources: threeDaysSources},
}

var threeDaysSources = []Source{advice("room-for-new-life", "look-forward"), lewandowski2009, sbarra2013,
	choice("three questions, one a day, on days that need not follow each other; twenty minutes, since people in the experiment wrote for fifteen to thirty")}

// ThreeDays returns the questions of the three days of writing, in their order.
// They are asked on a page of their own. The result must not be changed.
func ThreeDays() []Prompt { return threeDays }

// WritingMinutes is how long one day of the three is. Our own choice.
const WritingMinutes = 20

// AboutThreeDays says what the three days of writing are, and for whom they are not.
func AboutThreeDays() Note {
	return Note{
		Lines: []string{
			"Twenty minutes on three days, only about good sides of its being over. The days need not follow each other.",
			"In one small experiment people who did this had more good feelings afterwards and no more bad ones. Who had ended it made a difference. It does not fit everybody, and it is no test you can fail.",
			"Leave out the search for what it all meant. In another study, of 90 people who had separated, those who kept looking for a meaning did worse for months after writing about their feelings than after writing plain facts.",
		},
		Sources: threeDaysSources,
	}
}

// WritingHurts is what to do when writing makes things heavier.
func WritingHurts() Note {
	return Note{
		Lines: []string{
			"Stop, in the middle of a sentence if need be. What is written is kept, and nothing has to be finished.",
			"Stand up. Run cold water over your hands, wash a cup, go round the block, call somebody.",
			"If the weight does not lift, talk to a person today. If it turns into thoughts of dying, call one of the help lines now.",
		},
		Sources: []Source{sbarra2013, choice("stopping at once, and something to do with your hands")},
	}
}

// NotNowThreeDays says why the three days of writing wait while days are very
// hard, and what there is instead.
func NotNowThreeDays() Note {
	return Note{
		Lines: []string{
			"Your answers say that days are very hard at present. Looking for good sides now would be one more demand, and it can sting.",
			"First comes what carries you: sleep, food, daylight, one person a day. If you want to write, three plain lines about today are enough.",
			"It opens when your answers say that days are steadier. Nothing is missed by waiting.",
		},
		Sources: []Source{advice("stabilise-yourself", "grieve-first"), sbarra2013, choice("not while days are very hard, as long as your answers say so; three lines instead")},
	}
}

// Hard reports whether a finding says that days are very hard now, so that nobody
// is asked to look for good sides.
func (f FindingID) Hard() bool { return f == FDistress || f == FCannotLive || f == FThoughts }
