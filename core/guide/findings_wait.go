package guide

const (
	FDistress      FindingID = "f-distress"
	FCannotLive    FindingID = "f-cannot-live"
	FTooSoon       FindingID = "f-too-soon"
	FPainMotive    FindingID = "f-pain-motive"
	FNotTakeNo     FindingID = "f-not-take-no"
	FSafetyOpen    FindingID = "f-safety-open"
	FFactsOpen     FindingID = "f-facts-open"
	FTimeOpen      FindingID = "f-time-open"
	FCauseOpen     FindingID = "f-cause-open"
	FFixOpen       FindingID = "f-fix-open"
	FShareOpen     FindingID = "f-share-open"
	FChangeOpen    FindingID = "f-change-open"
	FTheirNothing  FindingID = "f-their-nothing"
	FTrustOpen     FindingID = "f-trust-open"
	FMotiveOpen    FindingID = "f-motive-open"
	FNoOpen        FindingID = "f-no-open"
	FDaysOpen      FindingID = "f-days-open"
	FCostOpen      FindingID = "f-cost-open"
	FStaySome      FindingID = "f-stay-some"
	FStayOpen      FindingID = "f-stay-open"
	FTakenBack     FindingID = "f-taken-back"
	FUnwilling     FindingID = "f-unwilling"
	FUnanswered    FindingID = "f-unanswered"
	FFriendsUnsure FindingID = "f-friends-unsure"
	FMixedMotive   FindingID = "f-mixed-motive"
	FTheirOpen     FindingID = "f-their-open"
	FNoWords       FindingID = "f-no-words"
)

// waitFindings hold the question open or add a remark. Each says what would
// move it and in whose hands that is.
var waitFindings = []Finding{
	{ID: FDistress, Calls: HealFirst, Title: "Your days are very hard",
		Text:  "When sleep, food and work are out of reach, a message to an ex is often a cry for relief. Relief has other sources that do not depend on one person.",
		Lever: "Two steadier weeks: sleep, food, movement, people.", Whose: Yours,
		Sources: append(advice("stabilise-yourself"), choice("two weeks is our measure"))},
	{ID: FCannotLive, Calls: HealFirst, Title: "It feels as if you cannot live without them",
		Text:  "That feeling is real, and it is pain speaking. It is a reason to be looked after now, not a reason to go back. If it ever turns into thoughts of dying, the help page comes first.",
		Lever: "Support from someone trained for it, and time.", Whose: Yours,
		Sources: append(advice("motive-cant-live-without", "hs-instability-desperation"), choice("we read this as distress, against the guide that calls it a reason"))},
	{ID: FTooSoon, Calls: HealFirst, Title: "It is very recent",
		Text:  "In the first weeks anger, shock and longing take turns. Space gives both of you room to think; it is not a way to be missed.",
		Lever: "Thirty days of space.", Whose: Time,
		Sources: append(advice("enough-time-passed", "space-before-contact"), choice("thirty days"), sbarra2005)},
	{ID: FPainMotive, Calls: HealFirst, Title: "What pulls hardest is something a reunion would not mend",
		Text:  "Loneliness, jealousy, fear of being alone or ease are human. They ask for comfort, and a second try built on them tends to end like the first.",
		Lever: "A reason you would still hold on a good day.", Whose: Yours,
		Sources: advice("motive-loneliness", "motive-stop-pain", "motive-fill-void", "motive-convenience")},
	{ID: FNotTakeNo, Calls: HealFirst, Title: "A no would be hard to leave alone",
		Text:  "A question is only free if the other person may say no. Until you could walk away from one, it is kinder to both not to ask.",
		Lever: "Being able to say: if it is no, I leave it there.", Whose: Yours,
		Sources: advice("accept-a-no", "prepared-for-any-outcome")},

	{ID: FSafetyOpen, Calls: NotYet, Title: "A safety question is still open",
		Text:  "You were not sure about something that concerns safety, or it has not been answered. Contact stays closed while it is open. You can talk it through with one of the lines on the help page without deciding anything.",
		Lever: "Talk it over with someone who knows about this.", Whose: Yours,
		Sources: append(advice("hard-stops-first"), choice("“not sure” about safety keeps contact closed"))},
	{ID: FFactsOpen, Calls: NotYet, Title: "A deciding fact is not known",
		Text:  "Whether there is someone new, a no, a block, or how they answer: one of these is open. Do not find out by watching them or asking around; when in doubt, act as if the answer were the stricter one.",
		Lever: "What they tell you themselves.", Whose: Theirs,
		Sources: advice("hard-stops-first", "readiness-not-urgency")},
	{ID: FTimeOpen, Calls: NotYet, Title: "When it ended is not known",
		Text:  "Without a date we cannot tell whether there has been enough space.",
		Lever: "Remember roughly when it ended.", Whose: Yours,
		Sources: advice("enough-time-passed")},
	{ID: FCauseOpen, Calls: NotYet, Title: "The cause is still blurred",
		Text:  "What cannot be named cannot be changed, and it comes back.",
		Lever: "One sentence that says what happened, as a camera would have seen it.", Whose: Yours,
		Sources: advice("understand-breakup", "prompt-name-behaviour")},
	{ID: FFixOpen, Calls: NotYet, Title: "Nobody can say yet how it would be different",
		Text:  "Hope that it will go better is not yet a way for it to go better.",
		Lever: "Two or three concrete things that would be different.", Whose: Yours,
		Sources: advice("has-anything-changed", "prompt-what-different", "salvageable-check")},
	{ID: FShareOpen, Calls: NotYet, Title: "Your own share is not named",
		Text:  "Naming your part is not taking the blame. What they did stays theirs. Even a small part of your own is the one you can change.",
		Lever: "Your share in one sentence, without a “but”.", Whose: Yours,
		Sources: advice("own-contribution", "accept-own-role")},
	{ID: FChangeOpen, Calls: NotYet, Title: "You have not lived the change yet",
		Text:  "Meaning to change and changing look alike from inside. Weeks of doing it, seen by someone else, tell them apart.",
		Lever: "Four weeks of doing one thing differently, seen by someone you trust.", Whose: Yours,
		Sources: append(advice("do-different-not-say", "show-real-change"), choice("four weeks is our measure"))},
	{ID: FTheirNothing, Calls: NotYet, Title: "Nothing has changed on their side",
		Text:  "When only one of two people has changed, the old trouble keeps half of its ground.",
		Lever: "A change on their side that you can see. It cannot be asked for or brought about by you.", Whose: Theirs,
		Sources: advice("reason-changed", "both-willing-to-work")},
	{ID: FTrustOpen, Calls: NotYet, Title: "Trust was broken and is not owned yet",
		Text:  "Trust grows back when the one who broke it says what happened and why, without excuses, and lives differently for a long time.",
		Lever: "Whoever broke it owns it fully. If that was you, it is in your hands; if not, it is in theirs.", Whose: Yours,
		Sources: advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation")},
	{ID: FMotiveOpen, Calls: NotYet, Title: "What draws you back is not clear yet",
		Text:  "Not knowing is honest. It is worth finding out before anyone else is asked to answer.",
		Lever: "An honest reason, written down on a calm day.", Whose: Yours,
		Sources: advice("honest-specific-why", "certain-right-reasons")},
	{ID: FNoOpen, Calls: NotYet, Title: "You are not sure that you could take a no",
		Text:  "The question is only fair when both answers are possible.",
		Lever: "Imagine the no, and who you would call.", Whose: Yours,
		Sources: advice("accept-a-no", "prepared-for-any-outcome")},
	{ID: FDaysOpen, Calls: NotYet, Title: "How steady you are is not known",
		Text:  "A week of short notes on sleep, food and mood would show it.",
		Lever: "Watch your days for a week.", Whose: Yours,
		Sources: advice("stabilise-yourself")},
	{ID: FCostOpen, Calls: NotYet, Title: "What going back would cost is not known",
		Text:  "Money, work, home and health deserve a sober look, together with someone who is not in love.",
		Lever: "A plain list of what you would risk.", Whose: Yours,
		Sources: advice("hs-high-cost", "not-at-all-costs")},
	{ID: FTakenBack, Calls: NotYet, Title: "You changed an answer that closed the way",
		Text:  "It may be that things changed, or that the first answer was closer to the truth. Contact stays closed for a while, so that a hard night does not decide it.",
		Lever: "Three days with the new answer.", Whose: Time,
		Sources: []Source{choice("three days after an answer that stops contact was changed")}},
	{ID: FStaySome, Calls: NotYet, Title: "There is a reason to stay apart",
		Text:  "What you ticked does not end the question alone, and it does not go away by itself. It comes before any contact.",
		Lever: "Look at each one: what would have to be different, and is it?", Whose: Yours,
		Sources: append(advice("stay-rarely-happy", "stay-exhausted", "stay-no-mutual-honesty"), choice("one reason keeps contact closed"))},
	{ID: FStayOpen, Calls: NotYet, Title: "You are not sure about the reasons to stay apart",
		Text:  "Whether you were happy, honest and cared for is worth an hour of quiet thought, or a talk with someone who knew you both.",
		Lever: "Go through that list once more on a calm day.", Whose: Yours,
		Sources: advice("stay-rarely-happy", "not-at-all-costs")},
	{ID: FUnwilling, Calls: NotYet, Title: "You are not sure you would do the work",
		Text:  "That may be the most useful answer you gave. You owe nobody a second try.",
		Lever: "Knowing what you want, apart from what you miss.", Whose: Yours,
		Sources: advice("both-willing-to-work", "what-i-want")},

	{ID: FUnanswered, Calls: NotYet, Title: "Some questions are not answered yet",
		Text:  "What has not been answered is not counted in anyone's favour.",
		Lever: "Answer the rest when you have the strength. “Not sure” is an answer too.", Whose: Yours,
		Sources: []Source{choice("an unanswered question keeps contact closed")}},

	{ID: FFriendsUnsure, Title: "It is open whether a friendly ending would do",
		Text:  "A first message stays closed until you have an answer to this, whichever it is.",
		Lever: "An honest yes or no.", Whose: Yours,
		Sources: advice("friendship-valid-outcome")},
	{ID: FMixedMotive, Title: "There is pain in the mix",
		Text:  "Beside your strongest reason there are some that come from pain. That is normal. They keep a first message closed until you have looked at them once.",
		Lever: "Look at each of them once, in writing.", Whose: Yours,
		Sources: advice("honest-specific-why", "look-past-longing")},
	{ID: FTheirOpen, Title: "You cannot see their side yet",
		Text:  "Whether they changed is not known, or only said. A first question, or a talk they asked for, may open. A trial does not.",
		Lever: "What they show, over time and in contact they want.", Whose: Theirs,
		Sources: advice("reason-changed", "return-growth-based-only")},
	{ID: FNoWords, Title: "They have not said it in words",
		Text:  "Warmth, smiles or old photos are not a yes. Only their own words are.",
		Lever: "Their words.", Whose: Theirs,
		Sources: advice("no-overreading-friendliness", "mutual-buy-in")},
}

// SpaceDays is how long the space after a breakup lasts before a first message
// may open. Our own choice; no guide gives a number.
const SpaceDays = 30

// HoldDays is how long contact stays closed after a stop was taken back. Our own
// choice.
const HoldDays = 3
