package guide

const (
	StepFirstMessage StepID = "first-message"
	StepThenWait     StepID = "then-wait"
	StepHonestTalk   StepID = "honest-talk"
)

// What a step of a later phase needs beside contactGates. Each stretch needs all
// of the one before it.
var (
	gatesTalk   = []GateID{GateWords}
	gatesSaid   = []GateID{GateWords, GateBothSaid, GateTalk}
	gatesMeet   = []GateID{GateWords, GateBothSaid, GateTalk, GateLiked}
	gatesTerms  = []GateID{GateWords, GateMutual, GateTalk}
	gatesTrial  = []GateID{GateWords, GateMutual, GateTalk, GateTerms}
	gatesReview = []GateID{GateWords, GateMutual, GateTalk, GateTerms, GateReview}
)

// Steps of asking and of talking. No plan after a stop contains any of them.
var openSteps = []Step{
	{ID: "before-asking", Phase: PhaseOpen, Kind: KindDecide, Title: "Check that it is a question, and not a push",
		Why:     "Whether two people try again is for both to choose. Asking is only fair when either answer may come, and when you would change something too.",
		How:     "Answer three questions in writing. Could they say no without paying for it? Would you leave a no alone? What are you ready to do differently, even if they change nothing? If one answer is missing, wait; nothing runs away.",
		Prompt:  "My three answers",
		Sources: []Source{advice("decision-belongs-to-both", "willing-to-change", "pursue-humbly"), choice("three questions before any message")}},
	{ID: StepFirstMessage, Phase: PhaseOpen, Kind: KindWrite, Tool: ToolDrafts, Title: "One short message that is easy to decline",
		Why:     "A short text intrudes less than a call, and leaves them free.",
		How:     "Two or three sentences, on a channel they use with you today and have never closed. Say hello, one friendly thing, and that no answer is fine. No request, no past, no feelings they would have to look after, no “we should”; if you hurt them, one plain sentence that says so may stand alone. Never through friends, a new account or a public comment. Let it lie for a day before you send it.",
		Prompt:  "My words, not sent yet",
		Sources: []Source{advice("light-first-message", "low-pressure-opening", "wanting-not-mutual"), choice("two or three sentences, one message, a day before it goes, and then nothing until they answer")}},
	{ID: StepThenWait, Phase: PhaseOpen, Tool: ToolUrge, Title: "Then nothing, until they answer",
		Why:     "Their silence belongs to them. A second message would take it away.",
		How:     "Put the phone in another room and do one of the three things of your week. There is no date to watch, and nothing here will remind you to write. If nothing comes, that is the answer, and the way of letting go is open.",
		Sources: []Source{advice("space-to-process", "no-hovering", "patience-required"), dardis2017, choice("no second message without an answer, and no reminder to write one")}},
	{ID: "if-they-answer", Phase: PhaseOpen, Tool: ToolContact, Title: "If they answer: no faster and no longer than they do",
		Why:     "Whoever is slower sets the pace, and it may be you. Warm words are not yet a yes.",
		How:     "Answer in about the length they wrote, on the channel they chose, and then let them answer. Do not ask for a number; if you like, offer yours once. Pauses, short replies or a changed tone are a reason to slow down and never one to write more. What they mean you only know when they say it.",
		Sources: []Source{advice("respect-feelings", "tailor-to-situation", "no-overreading-friendliness"), choice("the slower one sets the pace, and only words are a yes")}},

	{ID: "prepare-talk", Phase: PhaseTalk, Kind: KindWrite, Tool: ToolTalk, Gates: gatesTalk, Title: "Prepare the talk on one sheet of paper",
		Why:     "It is a hard talk and a needed one. Prepared, it can be short.",
		How:     "Ask first, and make it easy to decline: “Would an hour on Saturday suit you? If not, that is all right.” Then write at most four lines: your share, what it did to them, what you do differently now, and one question for them. Leave everything else at home. If talking feels unsafe to either of you, it does not happen.",
		Prompt:  "My four lines",
		Sources: []Source{advice("reconciliation-talk"), choice("an hour, four lines, and an easy no")}},
	{ID: StepHonestTalk, Phase: PhaseTalk, Kind: KindWrite, Tool: ToolTalk, Gates: gatesTalk, Title: "The honest talk, once and properly",
		Why:     "Open talk is the heart of any new beginning, so what broke you apart gets one real conversation before it. Afterwards it is no longer ammunition.",
		How:     "In a public place, in daylight, an hour at most, each with your own way home. Your share first, in facts. Then ask what they need, listen without defending, and say back what you heard. Several short talks are better than one long one. It is done when both have said what broke, and nobody is still waiting to be heard.",
		Prompt:  "What I said, and what I heard",
		Sources: []Source{advice("address-past-issues", "communication-at-centre", "ask-what-they-need", "calm-in-talks"), dailey2013, choice("a public place, an hour, and a set end")}},
	{ID: "say-intentions", Phase: PhaseTalk, Kind: KindWrite, Tool: ToolTalk, Gates: gatesTalk, Title: "Say plainly what you hope for, and answer truthfully",
		Why:     "They can only choose freely if they know what the question is. A second try on half-truths does not last.",
		How:     "One sentence about what you would like to build, and one that says a no is all right. If they ask about the time apart, tell the truth or say that you would rather not; do not invent. Volunteer what they have a right to know before they decide. Then leave them room to think, and do not ask again.",
		Prompt:  "What I hope for",
		Sources: []Source{advice("state-intentions", "tell-the-truth", "space-to-process"), choice("two sentences, said once")}},
	{ID: "hear-requests", Phase: PhaseTalk, Tool: ToolID(ListRequests), Ask: "fair-to-ask", Gates: gatesTalk, Title: "Take on only what is fair, lasts, and leaves you yourself",
		Why:     "A promise made out of fear of losing them breaks, and breaks more than was broken before.",
		How:     "Write down what they asked for in their words. Ask of each: is it fair, can I keep it up on a bad day, am I still myself? Say yes only to what passes all three. To the rest say: “I cannot promise that. I could do this instead.” You may ask for something too, and they may say no.",
		Sources: []Source{advice("commit-to-fair-requests", "no-self-erasure", "respect-needs"), choice("three checks before any promise")}},
	{ID: "find-middle", Phase: PhaseTalk, Kind: KindAgree, Tool: ToolID(ListAgreements), Gates: gatesSaid, Title: "Find an answer together for each big trouble",
		Why:     "Being sorry does not settle what you will do next time. An answer that both helped to find is easier to keep.",
		How:     "Take the troubles one at a time, the heaviest while you are fresh. Each offers two answers: meeting halfway, doing one thing differently, or a new way of handling it. Choose one for a month and write down who does what. If there is none for a grave matter, such as children, money or being faithful, stop there; that is an honest result.",
		Prompt:  "Our answers, and who does what",
		Sources: []Source{advice("joint-problem-solving", "agree-serious-issues", "behaviour-change-agreed", "habit-healthy-compromise"), dailey2012, choice("two offers each, and a month")}},
	{ID: "open-not-searched", Phase: PhaseTalk, Kind: KindAgree, Tool: ToolID(ListAgreements), Gates: gatesSaid, Title: "Agree on openness, without inspections",
		Why:     "Trust grows from what is told freely. What has to be searched for grows into more searching.",
		How:     "Agree what each of you tells without being asked: being late, meeting an old love, money. Agree how a question may be asked, and that it gets an answer the same day. Passwords, phone checks and shared locations are no part of it, for neither of you.",
		Prompt:  "What we tell each other unasked",
		Sources: []Source{advice("honesty-agreement", "trust-and-security"), choice("openness is offered and never inspected; an answer within a day")}},
	{ID: "couple-counsellor", Phase: PhaseTalk, Kind: KindAgree, Gates: gatesSaid, Title: "Consider an hour with a couple counsellor",
		For:     []FindingID{FPartedBefore, FSameTwice, FWorkOpen, FObstacles, FTheirPull},
		Not:     []FindingID{FSafetyOpen, FTakenBack, FNotFree},
		Why:     "What came back several times, or broke trust, is hard to see from inside. A third person can slow the talk down.",
		How:     "Only if both want it, and only while neither is afraid of the other; otherwise each gets help alone. Ask for one first hour and say what it is for: finding out whether to try. Decide together afterwards whether there is a second.",
		Sources: []Source{advice("couples-counselling"), discernment2016, choice("never where safety is a question, and one hour to begin with")}},
}
