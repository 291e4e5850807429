package guide

const (
	FDistress     FindingID = "f-distress"
	FCannotLive   FindingID = "f-cannot-live"
	FTooSoon      FindingID = "f-too-soon"
	FPainMotive   FindingID = "f-pain-motive"
	FNotTakeNo    FindingID = "f-not-take-no"
	FSafetyOpen   FindingID = "f-safety-open"
	FFactsOpen    FindingID = "f-facts-open"
	FTimeOpen     FindingID = "f-time-open"
	FCauseOpen    FindingID = "f-cause-open"
	FFixOpen      FindingID = "f-fix-open"
	FShareOpen    FindingID = "f-share-open"
	FChangeOpen   FindingID = "f-change-open"
	FTheirNothing FindingID = "f-their-nothing"
	FTrustOpen    FindingID = "f-trust-open"
	FMotiveOpen   FindingID = "f-motive-open"
	FNoOpen       FindingID = "f-no-open"
	FDaysOpen     FindingID = "f-days-open"
	FCostOpen     FindingID = "f-cost-open"
	FStaySome     FindingID = "f-stay-some"
	FStayOpen     FindingID = "f-stay-open"
	FUnwilling    FindingID = "f-unwilling"
	FUnanswered   FindingID = "f-unanswered"
	FTrustMine    FindingID = "f-trust-mine"
	FTrustTheirs  FindingID = "f-trust-theirs"
	FTrustRefused FindingID = "f-trust-refused"
	FOrdinary     FindingID = "f-ordinary-week"
	FThirdTime    FindingID = "f-third-time"
	FThreats      FindingID = "f-threats-to-leave"
	FTimingNone   FindingID = "f-timing-none"
	FThoughts     FindingID = "f-thoughts"
	FTakenBack    FindingID = "f-safety-taken-back"
	FNotFree      FindingID = "f-not-free"
	FManyTimes    FindingID = "f-many-times"
	FManyOpen     FindingID = "f-many-open"
	FMyRefusal    FindingID = "f-my-refusal"
	FSecret       FindingID = "f-secret"
)

// waitFindings hold the question open. Each says what would move it and in
// whose hands that is.
var waitFindings = []Finding{
	{ID: FDistress, Calls: HealFirst, Title: "Your days are very hard",
		Text:  "When sleep, food and work are out of reach, a message to an ex is often a cry for relief. Relief has other sources that do not depend on one person.",
		Lever: "Steadier weeks: sleep, food, movement, people.", Whose: Yours,
		Sources: []Source{advice("stabilise-yourself"), choice("two weeks is our measure")}},
	{ID: FCannotLive, Calls: HealFirst, Title: "It feels as if you cannot live without them",
		Text:  "That feeling is real. It says how much this hurts. It is a reason to be looked after now, not a reason to go back. If it ever turns into thoughts of dying, the help page comes first.",
		Lever: "Support from someone trained for it, and time.", Whose: Yours,
		Sources: []Source{advice("motive-cant-live-without", "hs-instability-desperation"), choice("we read this as distress, against the guide that calls it a reason")}},
	{ID: FThoughts, Calls: HealFirst, Title: "You cannot stop thinking of them",
		Text:  "Thoughts that circle day and night wear you out, and they shout down what you know. Some guides call this a sign of love. We read it as a sign that you need rest and company first. If it turns into thoughts of dying, the help page comes before everything.",
		Lever: "Days with longer stretches in which something else has you.", Whose: Time,
		Sources: []Source{advice("motive-cant-stop-thinking", "stabilise-yourself"), choice("we read this as distress, against the guide that calls it a reason")}},
	{ID: FTooSoon, Calls: HealFirst, Title: "It is very recent",
		Text:  "In the first weeks anger, shock and longing take turns. Space gives both of you room to think; it is not a way to be missed.",
		Lever: "The first weeks behind you. There is no date to wait for.", Whose: Time,
		Sources: []Source{advice("enough-time-passed", "space-before-contact"), choice("thirty days"), sbarra2005}},
	{ID: FPainMotive, Calls: HealFirst, Title: "What pulls hardest is something a reunion would not mend",
		Text:  "What you named is human, and it asks for something of its own: company, comfort, rest, a quiet conscience. Two people trying again would carry it for a while and not mend it.",
		Lever: "A reason you would still hold on a good day.", Whose: Yours,
		Sources: []Source{advice("motive-loneliness", "motive-stop-pain", "motive-fill-void", "motive-convenience")}},
	{ID: FNotTakeNo, Calls: HealFirst, Title: "A no would be hard to leave alone",
		Text:  "A question is only free if the other person may say no. Until you could walk away from one, it is kinder to both not to ask.",
		Lever: "Being able to say: if it is no, I leave it there.", Whose: Yours,
		Sources: []Source{advice("accept-a-no", "prepared-for-any-outcome")}},

	{ID: FSafetyOpen, Calls: NotYet, Title: "A safety question is still open",
		Text:  "You were not sure about something that concerns safety, or it has not been answered. Contact stays closed while it is open. You can talk it through with one of the lines on the help page without deciding anything.",
		Lever: "Talk it over with someone who knows about this.", Whose: Yours,
		Sources: []Source{advice("hard-stops-first"), choice("“not sure” about safety keeps contact closed")}},
	{ID: FTakenBack, Calls: NotYet, Title: "A safety answer was taken back",
		Text:  "You once said that something frightening happened, and later that it did not, or that it is over. Both can be honest. Contact stays closed until you have talked it over with someone who knows this field.",
		Lever: "A talk with someone trained for it.", Whose: Yours,
		Sources: []Source{advice("safety-and-distance-first", "hard-stops-first"), choice("a safety answer that was taken back keeps contact closed until it was talked over")}},
	{ID: FNotFree, Calls: NotYet, Title: "What you told does not sound free",
		Text:  "You said that one of you took great care not to set something off, or was controlled, and also that both were free. Those two seldom live together. A change on either side does not settle it; a talk with someone who knows about this can.",
		Lever: "A talk with a help line about those weeks.", Whose: Yours,
		Sources: []Source{advice("br-control", "hs-abuse-emotional", "safety-and-distance-first"), choice("of two answers that do not fit, the stricter one counts")}},
	{ID: FFactsOpen, Calls: NotYet, Title: "A deciding fact is not known",
		Text:  "Whether there is someone new, a no, a block, or how they answer: one of these is open. Do not find out by watching them or asking around; when in doubt, act as if the answer were the stricter one.",
		Lever: "Leaving it open. You need not know it to take care of yourself.", Whose: Yours,
		Sources: []Source{advice("hard-stops-first", "readiness-not-urgency")}},
	{ID: FTimeOpen, Calls: NotYet, Title: "When it ended is not known",
		Text:  "Without a date we cannot tell whether there has been enough space.",
		Lever: "Remember roughly when it ended.", Whose: Yours,
		Sources: []Source{advice("enough-time-passed")}},
	{ID: FCauseOpen, Calls: NotYet, Title: "The cause is still blurred",
		Text:  "What cannot be named cannot be changed, and it comes back.",
		Lever: "One sentence that says what happened, as a camera would have seen it.", Whose: Yours,
		Sources: []Source{advice("understand-breakup", "prompt-name-behaviour")}},
	{ID: FFixOpen, Calls: NotYet, Title: "Nobody can say yet how it would be different",
		Text:  "Hope that it will go better is not yet a way for it to go better.",
		Lever: "Two or three concrete things that would be different.", Whose: Yours,
		Sources: []Source{advice("has-anything-changed", "prompt-what-different", "salvageable-check")}},
	{ID: FShareOpen, Calls: NotYet, Title: "Your own share is not named",
		Text:  "Naming your part is not taking the blame. What they did stays theirs. Even if most of it was theirs, one sentence about what you would do otherwise is worth having.",
		Lever: "Your share in one sentence, without a “but”.", Whose: Yours,
		Sources: []Source{advice("own-contribution", "accept-own-role")}},
	{ID: FChangeOpen, Calls: NotYet, Title: "You have not lived the change yet",
		Text:  "Meaning to change and changing look alike from inside. Weeks of doing it, seen by someone else, tell them apart.",
		Lever: "Four weeks of doing one thing differently. If someone is near, let them say what they see; a counsellor counts.", Whose: Yours,
		Sources: []Source{advice("do-different-not-say", "show-real-change"), choice("four weeks is our measure")}},
	{ID: FTheirNothing, Calls: NotYet, Title: "Nothing has changed on their side",
		Text:  "When only one of two people has changed, the old trouble keeps half of its ground.",
		Lever: "A change on their side that you can see. It cannot be asked for or brought about by you.", Whose: Theirs,
		Sources: []Source{advice("reason-changed", "both-willing-to-work")}},
	{ID: FTrustMine, Calls: NotYet, Title: "You broke trust and have not fully owned it",
		Text:  "Trust grows back when the one who broke it says what happened and why, without excuses, and lives differently for a long time.",
		Lever: "Own it in writing: what you did, why, and what it did to them. No “but”.", Whose: Yours,
		Sources: []Source{advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation"), lewicki2016}},
	{ID: FTrustTheirs, Calls: NotYet, Title: "They broke trust and have not owned it",
		Text:  "You cannot do this part for them. Without it, every late evening would ask the old question again.",
		Lever: "They own what happened and why, without excuses. It cannot be asked out of them.", Whose: Theirs,
		Sources: []Source{advice("reason-trust-rebuildable", "genuine-remorse")}},
	{ID: FTrustRefused, Calls: NotYet, Title: "One of you will not talk about the breach",
		Text:  "What is never spoken about is there at every table. Nobody has to talk, and without it there is nothing to build on.",
		Lever: "Both want to talk about why it happened.", Whose: Theirs,
		Sources: []Source{advice("breach-why-conversation", "reason-trust-rebuildable")}},
	{ID: FMyRefusal, Calls: NotYet, Title: "You would rather not talk about the breach",
		Text:  "You do not have to. Without that talk there is little to build on, and that is worth knowing too.",
		Lever: "A reason you can say for not talking, or the talk. Either is yours to choose.", Whose: Yours,
		Sources: []Source{advice("breach-why-conversation", "reason-trust-rebuildable")}},
	{ID: FTrustOpen, Calls: NotYet, Title: "How it is with trust is open",
		Text:  "Trust was named among the causes or is not clear to you. It wants one plain answer before anything else is asked of anyone.",
		Lever: "One honest sentence about trust, on a calm day.", Whose: Yours,
		Sources: []Source{advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation")}},
	{ID: FMotiveOpen, Calls: NotYet, Title: "What draws you back is not clear yet",
		Text:  "Not knowing is honest. It is worth finding out before anyone else is asked to answer.",
		Lever: "An honest reason, written down on a calm day.", Whose: Yours,
		Sources: []Source{advice("honest-specific-why", "certain-right-reasons")}},
	{ID: FNoOpen, Calls: NotYet, Title: "You are not sure that you could take a no",
		Text:  "The question is only fair when both answers are possible.",
		Lever: "Imagine the no, and who you would call.", Whose: Yours,
		Sources: []Source{advice("accept-a-no", "prepared-for-any-outcome")}},
	{ID: FDaysOpen, Calls: NotYet, Title: "How steady you are is not known",
		Text:  "A week of short notes on sleep, food and mood would show it.",
		Lever: "Watch your days for a week.", Whose: Yours,
		Sources: []Source{advice("stabilise-yourself")}},
	{ID: FCostOpen, Calls: NotYet, Title: "What going back would cost is not known",
		Text:  "Money, work, home, health and the people close to you deserve a sober look, together with someone who is not in love.",
		Lever: "A plain list of what you would risk.", Whose: Yours,
		Sources: []Source{advice("hs-high-cost", "not-at-all-costs")}},
	{ID: FStaySome, Calls: NotYet, Title: "There is a reason to stay apart",
		Text:  "What you ticked does not end the question alone, and it does not go away by itself. It comes before any contact.",
		Lever: "Looking at each one: what would be different now, so that you would see it?", Whose: Yours,
		Sources: []Source{advice("stay-rarely-happy", "stay-exhausted", "stay-no-mutual-honesty"), choice("one reason keeps contact closed")}},
	{ID: FStayOpen, Calls: NotYet, Title: "You are not sure about the reasons to stay apart",
		Text:  "Whether you were happy, honest and cared for is worth an hour of quiet thought, or a talk with someone who knew you both.",
		Lever: "Go through that list once more on a calm day.", Whose: Yours,
		Sources: []Source{advice("stay-rarely-happy", "not-at-all-costs")}},
	{ID: FUnwilling, Calls: NotYet, Title: "You are not sure you would do the work",
		Text:  "You owe nobody a second try. Knowing this early is a kindness to both of you.",
		Lever: "Knowing what you want, apart from what you miss.", Whose: Yours,
		Sources: []Source{advice("both-willing-to-work", "what-i-want")}},

	{ID: FOrdinary, Calls: NotYet, Title: "Ordinary weeks were tense",
		Text:  "A relationship is mostly Tuesdays. If those were tense or lonely, a return needs more than missing each other: something both of you do differently, and that shows.",
		Lever: "A change in how you live it, and one in how they do, both seen.", Whose: Theirs,
		Sources: []Source{advice("was-nourishing", "stay-rarely-happy", "only-if-healthy"), choice("tense weeks count until both sides have changed")}},
	{ID: FThirdTime, Calls: NotYet, Title: "The third time for the same reason",
		Text:  "Couples who part and come back are common, and it is not always a bad sign. What seems to help is having worked on the thing itself and having talked the return through. Without that, the same reason tends to come back too. None of this says what will happen to you.",
		Lever: "The reason itself is different, on your side and on theirs, and it shows.", Whose: Theirs,
		Sources: []Source{advice("br-unresolved-pattern", "avoid-same-mistakes"), monk2018, dailey2013, dailey2012, choice("the third time counts until both sides have changed")}},
	{ID: FManyTimes, Calls: NotYet, Title: "You two have parted many times",
		Text:  "Each return may have had good reasons. So many rounds say that the returns themselves did not hold. Studies find more strain with each round, and also couples for whom it worked once both had changed something. They describe many people and do not know you.",
		Lever: "Something is different on both sides, and it shows.", Whose: Theirs,
		Sources: []Source{advice("br-unresolved-pattern", "avoid-same-mistakes"), monk2018, renewals2025, dailey2013, choice("more than two earlier endings count until both sides have changed")}},
	{ID: FThreats, Calls: NotYet, Title: "In quarrels you still speak of leaving",
		Text:  "When every quarrel may end it, nobody can argue in peace. An argument has to be allowed to be only an argument.",
		Lever: "Some weeks in which you say “I need a break, I am back at eight” instead of “then I am leaving”.", Whose: Yours,
		Sources: []Source{advice("sig-no-leaving-threats", "sig-grown-up-mindset", "regulate-emotions-first")}},
	{ID: FTimingNone, Calls: NotYet, Title: "Nothing shows yet that it is time",
		Text:  "Readiness does not mean being perfect. But so far nothing in you or around you is known to be different, and then the old story only has a new date.",
		Lever: "Time, and what you do with it: until one thing in you or around you is different.", Whose: Time,
		Sources: []Source{advice("readiness-not-perfection", "sig-context-changed", "sig-time-matured-you", "has-anything-changed"), choice("we ask for at least one sign, and count no more than that")}},
	{ID: FSecret, Calls: NotYet, Title: "You are asked to keep it from everyone",
		Text:  "Private is fine. Secret from everyone leaves you alone with it, and that is a warning sign. One person you trust should always know.",
		Lever: "They are at ease with one trusted person knowing.", Whose: Theirs,
		Sources: []Source{advice("sig-trusted-feedback", "lean-on-loved-ones"), choice("being asked to hide it from everyone keeps contact closed")}},
	{ID: FManyOpen, Calls: NotYet, Title: "Much is open or against it",
		Text:  "No single answer decided this. Together they say that nothing has to be asked of anyone before some of it is clearer.",
		Lever: "Some of it clearer, in your own time.", Whose: Time,
		Sources: []Source{advice("readiness-not-urgency", "readiness-not-perfection"), choice("more than five answers that are open or against it, your own side alone")}},
	{ID: FUnanswered, Calls: NotYet, Title: "Some questions are not answered yet",
		Text:  "What has not been answered is not counted in anyone’s favour.",
		Lever: "Answer the rest when you have the strength. “Not sure” is an answer too.", Whose: Yours,
		Sources: []Source{choice("an unanswered question keeps contact closed")}},
}
