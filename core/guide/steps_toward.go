package guide

const (
	StepFirstMessage StepID = "first-message"
	StepHonestTalk   StepID = "honest-talk"
	StepTerms        StepID = "trial-terms"
	StepReview       StepID = "trial-review"
)

// contactGates hold every step that would reach the other person, before the
// gates of its own.
var contactGates = []GateID{GateMissing, GateSpace, GateShare, GatePulls, GateConfidant, GateFriends}

// Steps that touch the other person. No plan after a stop contains any of them.
var towardSteps = []Step{
	{ID: StepFirstMessage, Phase: PhaseOpen, Title: "One short message that is easy to decline",
		Why:     "A short text intrudes less than a call, and leaves them free.",
		How:     "Two or three sentences, on a channel that is open between you. Say hello, say what you ask for, and that no answer is fine. No past, no feelings they would have to look after, no “we should”. Let it lie for a day before you send it.",
		Prompt:  "My words, not sent yet",
		Sources: []Source{advice("light-first-message", "low-pressure-opening", "wanting-not-mutual"), choice("one message, then nothing until they answer")}},
	{ID: "then-wait", Phase: PhaseOpen, Title: "Then nothing, until they answer",
		Why:     "Their silence belongs to them. A second message would take it away.",
		How:     "Put the phone in another room. There is no date to watch. If nothing comes, that is the answer, and the way of letting go is open.",
		Sources: []Source{advice("space-to-process", "no-hovering"), choice("no second message without an answer, and no reminder to write one")}},

	{ID: StepHonestTalk, Phase: PhaseTalk, Title: "The honest talk, once and properly", Gates: []GateID{GateWords},
		Why:     "What broke you apart gets one real conversation before anything begins. Afterwards it is no longer ammunition.",
		How:     "In a public place, in daylight, an hour at most, each with your own way home. Your share first. Then ask what they need, and listen without defending. Several short talks are better than one long one.",
		Prompt:  "What I want to say, and what I heard",
		Sources: []Source{advice("address-past-issues", "ask-what-they-need", "calm-in-talks"), choice("a public place and a set end")}},
	{ID: "say-intentions", Phase: PhaseTalk, Title: "Say plainly what you hope for", Gates: []GateID{GateWords},
		Why:     "They can only choose freely if they know what the question is.",
		How:     "One sentence about what you would like to build, and one that says a no is all right. If they ask for something, check: is it fair, can I keep it up, am I still myself?",
		Prompt:  "What I hope for",
		Sources: []Source{advice("state-intentions", "commit-to-fair-requests")}},

	{ID: "meet-lightly", Phase: PhaseFriends, Title: "Meet a few times without a verdict", Gates: []GateID{GateWords, GateBothSaid, GateTalk, GateLiked},
		Why:     "You both have changed. Getting to know each other again takes ordinary hours.",
		How:     "A walk, a coffee, something with your hands. Whoever is slower sets the pace. If either asks what this is, answer truthfully.",
		Prompt:  "What I noticed",
		Sources: []Source{advice("friends-first", "relearn-each-other", "low-stakes-meeting")}},
	{ID: "agree-limits", Phase: PhaseFriends, Title: "Agree on limits together", Gates: []GateID{GateWords, GateBothSaid, GateTalk},
		Why:     "Time, privacy, money and phones are where old trouble comes back first.",
		How:     "Each brings two limits. Both can say no to any of them. Passwords and shared locations are no proof of trust.",
		Prompt:  "What we agreed",
		Sources: []Source{advice("shared-boundaries", "boundary-time", "boundary-privacy", "boundary-finances", "boundary-digital")}},

	{ID: StepTerms, Phase: PhaseTrial, Title: "Write the terms of the trial before it begins", Gates: []GateID{GateWords, GateMutual, GateTalk},
		Why:     "What you write now is harder to bend later.",
		How:     "Both of you: what must be different, what would end it, the date on which you decide. At most six months. One trusted person knows.",
		Prompt:  "Our terms, our signs to stop, our date",
		Sources: []Source{advice("trial-period", "trial-exit-together"), choice("an end date, six months at most, as in discernment counselling")}},
	{ID: StepReview, Phase: PhaseTrial, Title: "Review it together, and both say yes to going on", Gates: []GateID{GateWords, GateMutual, GateTalk, GateTerms},
		Why:     "A trial that is never decided turns into waiting.",
		How:     "Read the terms as you wrote them. Small quarrels, agreed changes, closeness, pace: better, same or worse? Mark this done only if you both said yes. If not, leave it out; the way of letting go is open.",
		Prompt:  "What we saw, and what we decided",
		Sources: []Source{advice("tc-small-arguments", "tc-agreed-changes", "tc-emotional-intimacy", "tc-both-comfortable-pace", "regular-evaluation")}},

	{ID: "tell-circle", Phase: PhaseEase, Title: "Tell the people close to you", Gates: []GateID{GateWords, GateMutual, GateTalk, GateTerms, GateReview},
		Why:     "Some of them comforted you. They may need time to change their view.",
		How:     "Agree together who hears it first and what you say. Do not pretend that nothing ended.",
		Sources: []Source{advice("reconnect-with-circle", "no-pretending-breakup", "ease-public")}},
	{ID: "no-rush", Phase: PhaseEase, Title: "Leave the big decisions for later", Gates: []GateID{GateWords, GateMutual, GateTalk, GateTerms, GateReview},
		Why:     "Moving in or getting engaged does not prove anything that weeks of ordinary days would not.",
		How:     "Talk about the future as much as you like. Leave the decisions until the trial is over and ordinary weeks have held.",
		Sources: []Source{advice("no-rush-milestones", "no-pressure-milestones")}},

	{ID: "check-in-date", Phase: PhaseKeep, Title: "A regular talk about how it is going", Gates: []GateID{GateWords, GateMutual, GateTalk, GateTerms, GateReview},
		Why:     "Small troubles named early stay small.",
		How:     "Half an hour, a date you both chose: what works, what does not, how each of you feels, one thing to change.",
		Prompt:  "From our talks",
		Sources: []Source{advice("regular-checkins", "checkin-working", "checkin-not-working", "checkin-feelings")}},
	{ID: "thanks", Phase: PhaseKeep, Title: "Say thank you for one thing a day", Gates: []GateID{GateWords, GateMutual, GateTalk, GateTerms, GateReview},
		Why:     "Being seen keeps people going.",
		How:     "One thing, said aloud, as small as washed dishes.",
		Sources: []Source{advice("habit-appreciation", "small-kindnesses")}},
}
