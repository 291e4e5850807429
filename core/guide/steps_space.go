package guide

const StepKeepSpace StepID = "keep-space"

// Steps of space. Those without a path serve both answers.
var spaceSteps = []Step{
	{ID: StepKeepSpace, Phase: PhaseSpace, Kind: KindWait, Days: SpaceDays, Not: apartFindings, Title: "Keep the space",
		Why:     "Quiet clears your head, whether you want to ask one day or to let go, and the other person needs room as well. If it stings to be told to wait or to stay away: it is said for your good, and it is no way to be missed.",
		How:     "No messages, no looking at their profiles, no news through friends. What has to be said about children, home, work or money is fine: short, and about that. If they write, you need not answer; if you want to, one line is enough: “I read this. I need quiet now, and I cannot promise a talk.” Thirty days are our choice; you can make them longer, or shorter with a reason. Nothing has to happen when they are over.",
		Sources: []Source{advice("space-before-contact", "waiting-advice-is-kind"), choice("thirty days"), marshall2012}},
	{ID: "quiet-feeds", Phase: PhaseSpace, Title: "Make looking them up harder",
		Why:     "Every look starts the ache again, and it tells you nothing you can use.",
		How:     "Mute or hide their profiles, log out, and move the apps off your first screen. Put photos that appear by themselves into one folder. You do not have to block or delete anything. It is done when a whole day can pass without their face turning up.",
		Sources: []Source{advice("obs-social-media"), marshall2012, choice("a whole day is our measure")}},
	{ID: "urge-plan", Phase: PhaseSpace, Kind: KindWrite, Tool: ToolIfThen, Ask: "instead-of-writing", Title: "Decide now what you do when you want to write",
		Why:     "The wish to write will come. Doing something else is easier when it is already chosen.",
		How:     "Complete the sentence: “If I want to write to them, then I will …” Choose something you can do within a minute, anywhere: call someone, walk round the block, put the words in your journal. Say it aloud once. As an if-then plan it comes up at the hour you choose.",
		Prompt:  "If I want to write to them, then I will …",
		Sources: []Source{advice("distract-yourself"), gollwitzer2006, choice("within a minute")}},
	{ID: "slow-decisions", Phase: PhaseSpace, Kind: KindDecide, Title: "Decide nothing about the two of you at night",
		For:    []FindingID{FTooSoon, FDistress, FThoughts, FCannotLive, FPainMotive, FNotTakeNo, FMotiveOpen, FThreats, FWroteThen, FLooked, FKeptOn, FHotCold},
		Why:    "A tired head takes haste for a clear mind. What is right tonight will still be right after breakfast.",
		How:    "Set two rules: no decision about the two of you after ten in the evening, and none on a day with a quarrel or a drink in it. Put what you would have decided in your journal. Read it the next morning, and only then choose. Write the rules in your own words, so that they are yours.",
		Prompt: "My rules for hard hours", Ask: "how-the-urge-moves",
		Sources: []Source{advice("clarity-required", "readiness-not-urgency"), choice("ten in the evening, and one night in between")}},
	{ID: "order-of-things", Phase: PhaseSpace, Path: PathTry, Title: "Look at the whole way before the first step",
		Why:     "Drifting back tends to bring the old days with it. A few things done on purpose, in an order that protects both of you, lead to an honest answer either way.",
		How:     "First come safety, your reasons and whether it is time, which the questions ask about; then room to think, what happened, steadier days, one question, an honest talk, time as friends, a trial with an end, and slowly back. Read your plan once from top to bottom. Put aside what does not fit your case, with a reason, and add steps of your own. Go at your own speed, with respect and care for both of you, and do not jump ahead on a bad night. It can end well at any point, also with letting go.",
		Sources: []Source{advice("plan-sequence", "needs-a-plan", "deliberate-effort", "tailor-to-situation", "proceed-with-caution", "respect-feelings")}},
	{ID: "ask-again", Phase: PhaseSpace, Path: PathTry, Kind: KindRepeat, Every: ScreenDays, Title: "Come back to the questions on a calm day",
		Why:     "The answer of a calm day can differ from that of a bad one. Both are yours, and being ready is what counts, not being quick.",
		How:     "Choose a quiet day, and not the one after a bad night. The questions are under “You”; go through your answers one by one and change only what is different. Note what moved and what did not. Once every 30 days is enough, because the safety questions are asked again then in any case.",
		Sources: []Source{advice("readiness-not-urgency", "clarity-required"), choice("every 30 days, like the safety questions")}},
}
