package guide

// RestNote says why a draft rests overnight.
func RestNote() Note {
	return Note{
		Lines: []string{
			"A draft rests overnight before it can be copied. What is right today can bear a night.",
			"Read it again by daylight, as if you were the one who gets it. It may become shorter, or turn out to be a letter.",
			"Other words rest anew, and words of the small hours rest through the next night too. How many nights it takes you can set; one is our own choice.",
		},
		Sources: []Source{advice("calm-before-contact", "clarity-required"), choice("a night between the last word and the copy")},
	}
}

// RestNightNote says why a draft rests until morning when it is night.
func RestNightNote() Note {
	return Note{
		Lines: []string{
			"At night nothing is copied. It waits until morning, also when it has rested long enough.",
			"You can go on writing. Every word is kept.",
		},
		Sources: []Source{advice("calm-before-contact"), choice("night is from midnight to six where you set nothing else")},
	}
}

// NoCopyClosedNote says why nothing can be copied while a gate before contact is
// closed.
func NoCopyClosedNote() Note {
	return Note{
		Lines: []string{
			"Your plan does not have this step open yet, and it says what is missing. Until then the draft is yours alone.",
			"Nothing is lost by waiting. You can write, let it be checked and change it as often as you like.",
		},
		Sources: []Source{advice("enough-time-passed", "accept-own-role"), choice("the gates of the plan hold for drafts too")},
	}
}

// NoCopyStopNote says why nothing can be copied with a stop, and what there is instead.
func NoCopyStopNote() Note {
	return Note{
		Lines: []string{
			"Something was told here that ends the question, so nothing can be copied. A message now would reach somebody who has no use for it, or who could be harmed by it, or would harm you.",
			"What you wrote need not be thrown away. You can turn it into a letter: unsent, yours, and free to say all of it.",
			"What has to be arranged, about children, home, work or money, can still be checked here. Where there is an order, it rules over that too.",
		},
		Sources: []Source{advice("accept-a-no", "no-forced-contact", "closure-as-love"), choice("with a stop there is a letter and no copy")},
	}
}

// NoCopyMarkNote says why nothing can be copied while a grave mark stands.
func NoCopyMarkNote() Note {
	return Note{
		Lines: []string{
			"A passage is marked that can frighten somebody, puts somebody in danger or goes round a block. While it stands nothing can be copied.",
			"If it is about dying or hurting, talk to a person first: the help lines are one tap away. If the mark is wrong, say the same thing in other words.",
		},
		Sources: []Source{advice("no-despair-threats", "no-forced-contact"), dardis2017, choice("threats, self-harm and going round a block stop the copy")},
	}
}

// AboutLetters says what a letter is: unsent by design.
func AboutLetters() Note {
	return Note{
		Lines: []string{
			"A letter is for you. It has no button to send, to share or to copy, and that is its point: nothing in it has to be fair, short or wise.",
			"Half an hour at a time is enough. For some people writing to somebody makes the pull stronger for a while; if it does that to you, close it and do something with your hands.",
			"You can seal it until a day you choose, read it again then, keep it or burn it.",
		},
		Sources: []Source{advice("closure-as-love"), lepore2002, choice("letters are unsent by design; half an hour at a time")},
	}
}

// SealNote says what sealing a letter until a date does.
func SealNote() Note {
	return Note{
		Lines: []string{
			"A sealed letter stays shut until the day you choose. You cannot change it or read it before.",
			"It is kept like everything here, and it stays in your backup. Sealing hides it from you for a while; it is no lock against others.",
		},
		Sources: []Source{choice("the day is yours; sealing is our addition, and we know of no study of it")},
	}
}

// OpenedNote says what to do with a letter whose date has come.
func OpenedNote() Note {
	return Note{
		Lines: []string{
			"The day has come. You may read it, leave it shut or burn it unread.",
			"Read it as something an earlier you needed to say. If it stings, that is no step back, and it asks nobody for an answer.",
		},
		Sources: []Source{advice("look-back-progress"), choice("reading it again is an offer and no task")},
	}
}

// BurnNote says what burning a letter is.
func BurnNote() Note {
	return Note{
		Lines: []string{
			"Burning takes the letter away for good. Nobody can bring it back, and neither can we.",
			"A backup you made before still has it, until you delete that file yourself.",
			"You need not feel lighter afterwards. If you are unsure, seal it for a month; it can burn later.",
		},
		Sources: []Source{advice("forgive-release-resentment"), choice("burning is for good; a month is our suggestion")},
	}
}
