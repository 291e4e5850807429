package guide

const (
	FHeld          FindingID = "f-taken-back"
	FLifted        FindingID = "f-lifted"
	FClash         FindingID = "f-clash"
	FFriendsUnsure FindingID = "f-friends-unsure"
	FMixedMotive   FindingID = "f-mixed-motive"
	FTheirOpen     FindingID = "f-their-open"
	FNoWords       FindingID = "f-no-words"
	FTheirPull     FindingID = "f-their-pull"
	FLooked        FindingID = "f-looked-online"
	FAgainst       FindingID = "f-advised-against"
	FPartedBefore  FindingID = "f-parted-before"
	FSameTwice     FindingID = "f-same-reason-twice"
	FObstacles     FindingID = "f-obstacles"
	FWorkOpen      FindingID = "f-work-open"
	FWroteThen     FindingID = "f-wrote-then"
	FBetween       FindingID = "f-children-pull"
)

// remarkFindings change no outcome. They say what else the answers show.
var remarkFindings = []Finding{
	{ID: FHeld, Title: "An earlier answer still counts",
		Text:  "You once gave an answer that closes the way, and changed it later. It may be that things changed, or that the first answer was closer to the truth. The earlier one counts until you have written why, and for a while after.",
		Lever: "Your reason in writing, and then the wait.", Whose: Time,
		Sources: []Source{choice("a stop needs a written reason and three whole days, so at least 72 hours, to be lifted; hard days count for two weeks, and a change not yet begun for four")}},
	{ID: FLifted, Title: "A stop was lifted here",
		Text:    "An answer that closed the way was changed, with your reason. Both stay visible, so that you can read them again.",
		Sources: []Source{choice("a lifted stop stays visible for good")}},
	{ID: FClash, Title: "Two of your answers do not fit together",
		Text:  "That happens when much is moving. The stricter of the two counts until one of them is changed.",
		Lever: "Look at both answers once more.", Whose: Yours,
		Sources: []Source{choice("of two answers that do not fit, the stricter one counts")}},
	{ID: FFriendsUnsure, Title: "It is open whether a friendly ending would do",
		Text:  "A first message stays closed until you have an answer to this, whichever it is.",
		Lever: "An honest yes or no.", Whose: Yours,
		Sources: []Source{advice("friendship-valid-outcome")}},
	{ID: FMixedMotive, Title: "There is pain in the mix",
		Text:  "Beside your strongest reason there are some that come from pain. That is normal. They keep a first message closed until you have looked at them once.",
		Lever: "Look at each of them once, in writing.", Whose: Yours,
		Sources: []Source{advice("honest-specific-why", "look-past-longing")}},
	{ID: FTheirOpen, Title: "You cannot see their side yet",
		Text:  "Whether they changed is not known, or only said. A first question, or a talk they asked for, may open. A trial does not.",
		Lever: "What they show, over time and in contact they want.", Whose: Theirs,
		Sources: []Source{advice("reason-changed", "return-growth-based-only")}},
	{ID: FNoWords, Title: "They have not said it in words",
		Text:  "Warmth, smiles or old photos are not a yes. Only their own words are.",
		Lever: "Their words.", Whose: Theirs,
		Sources: []Source{advice("no-overreading-friendliness", "mutual-buy-in")}},
	{ID: FTheirPull, Title: "What draws them is missing, not a change",
		Text:  "Missing someone, or not wanting to be alone, is human, and it passes on its own. It is not yet a reason that would carry both of you.",
		Lever: "What they do differently, and what they see ahead, in their own words.", Whose: Theirs,
		Sources: []Source{advice("return-growth-based-only", "return-loneliness", "return-miss-presence")}},
	{ID: FWorkOpen, Title: "Whether both would work on it is not said",
		Text:  "Wanting to be together and wanting to work on it are two things. Both of you can say the second one in words, or not.",
		Lever: "Their words, and yours.", Whose: Theirs,
		Sources: []Source{advice("both-willing-to-work", "mutual-buy-in")}},
	{ID: FWroteThen, Title: "You wrote without an answer, and stopped",
		Text:  "Many people do, in the first days. You stopped, and that was respectful. If they have answered freely since, their answer is what counts.",
		Lever: "Leaving it so.", Whose: Yours,
		Sources: []Source{dardis2017, choice("what was stopped is told apart from what goes on")}},
	{ID: FBetween, Title: "The children draw you back",
		Text:  "Children need two parents who are well, together or apart. Wanting that for them is love. It is not yet a reason between the two of you.",
		Lever: "A reason between the two of you, beside the children.", Whose: Yours,
		Sources: []Source{advice("motive-external-pressure", "wellbeing-of-both"), choice("children are a reason to be good parents, not yet one to be a couple")}},
	{ID: FLooked, Title: "You keep looking them up",
		Text:  "Nearly everybody does at first. It feeds the ache and tells you nothing you could use. Making it harder for yourself works better than willpower.",
		Lever: "Mute, log out, move the app away.", Whose: Yours,
		Sources: []Source{advice("obs-social-media"), marshall2012}},
	{ID: FAgainst, Title: "People you trust advise against it",
		Text:  "They do not live your life, but they saw how you were in it. Ask one of them what exactly they saw, and listen to the end. The decision stays yours.",
		Lever: "One calm talk about what they saw.", Whose: Yours,
		Sources: []Source{advice("sig-trusted-feedback", "personal-decision", "obs-family")}},
	{ID: FPartedBefore, Title: "You two have parted before",
		Text:  "That is common. More rounds go with more strain in studies, and some couples do come back better. Studies describe many people; they do not know you.",
		Lever: "Knowing what was different each time.", Whose: Yours,
		Sources: []Source{monk2018, halpern2013, halpernConflict2013, renewals2025, dailey2013}},
	{ID: FSameTwice, Title: "The same reason for the second time",
		Text:  "A reason that comes back was not finished. It deserves the first place in your plan.",
		Lever: "What exactly would be different about this one thing.", Whose: Yours,
		Sources: []Source{advice("br-unresolved-pattern", "avoid-same-mistakes"), dailey2013}},
	{ID: FObstacles, Title: "Something will be in the way, and has no plan yet",
		Text:  "Friction is to be expected even when both want it. For each obstacle one sentence helps: if this happens, then I will do that.",
		Lever: "One if-then sentence for each.", Whose: Yours,
		Sources: []Source{advice("friction-even-when-mutual", "obs-defining-new", "obs-reputation"), gollwitzer2006}},
}
