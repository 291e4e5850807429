package guide

import "slices"

// promptList joins the groups in the order of promptGroups.
func promptList() []Prompt {
	return slices.Concat(
		inGroup(groupAhead, promptsAhead),
		inGroup(groupWanting, promptsWanting),
		inGroup(groupCaring, promptsCaring),
		inGroup("What happened", promptsHappened),
		inGroup("My part", promptsMine),
		inGroup("Their side", promptsTheirs),
		inGroup("What I feel", promptsFeeling),
		inGroup("My limits", promptsLimits),
	)
}

// inGroup lists prompts under one heading.
func inGroup(group string, list []Prompt) []Prompt {
	out := slices.Clone(list)
	for i := range out {
		out[i].Group = group
	}
	return out
}

// quarterHour bounds what could go on all night: an open end invites brooding.
var quarterHour = choice("fifteen minutes; no guide says how long to write")

// fewMinutes is the bound where a question is heavy. Whoever searches for a
// meaning did worse after writing about feelings, so these stay short and ask
// for things one can see or say in a line.
var fewMinutes = choice("five minutes, and plain facts, for the heavy questions")

// notWhenAfraid marks what nobody should ask of a person who was afraid: what
// was done to them is not their share.
var notWhenAfraid = choice("whoever was afraid or hurt is not asked for their share or for the other view")

// Reasons for both ways are asked in the same words.
var promptsWanting = []Prompt{
	{ID: "want-from-sharing-a-life",
		Ask:     "What do you want from sharing your life with someone, whoever it is?",
		Why:     "It keeps the wish apart from the person. Begin ten lines with “I want”, then mark the three that matter most.",
		Sources: []Source{advice("what-i-want"), choice("ten lines, three marked")}},
	{ID: "reasons-for-trying",
		Ask:     "Which reasons for trying again would you still hold on a good day?",
		Why:     "Pain can dress up as a reason. Write each one so that a stranger would understand it, and read them again when you have slept.",
		Sources: []Source{advice("honest-specific-why", "look-past-longing"), choice("reading them again on another day")}},
	{ID: "reasons-for-letting-go",
		Ask:     "Which reasons for letting go would you still hold on a good day?",
		Why:     "This list deserves the same care as the other one. Having strong reasons on both sides is common, so do not add them up: see which ones stay.",
		Sources: []Source{advice("honest-specific-why", "weigh-reasons"), joel2017, choice("the two lists are never added up")}},
	{ID: "them-or-not-alone",
		Ask:     "What do you miss about them, and what about not being alone?",
		Why:     "The two feel alike at night and need different things. Make two columns, and put each small thing where it belongs.",
		Sources: []Source{advice("look-past-longing"), spielmann2016}},
	{ID: "what-was-missing",
		Ask:     "What did you go without, that you want in your life now?",
		Why:     "Something missing points to something you need. Name three, and for each one way to have a little of it that does not depend on your ex.",
		Sources: []Source{advice("what-was-missing"), choice("three, and a way to each without the other person")}},
	{ID: "what-would-be-different",
		Ask:     "What exactly would be different for you on an ordinary Tuesday, a second time round?",
		Why:     "Small scenes show what big words hide. Take fifteen minutes for one day from breakfast to bedtime; if nothing new turns up in it, that tells you something too.",
		Sources: []Source{advice("prompt-what-different"), dailey2012, quarterHour}},
	{ID: "what-must-change",
		Ask:     "What would have to change for being together to do you good?",
		Why:     "It shows whether hope has ground under it. Write only what one could see, and put “mine” or “theirs” beside each line; what is theirs cannot be brought about by you.",
		Sources: []Source{advice("changes-needed"), choice("each change has one name beside it")}},
	{ID: "my-part-in-the-change",
		Ask:     "Which change is yours to make, whatever they decide?",
		Why:     "It is worth having for your own sake, and it goes with you into any life. Pick one thing, and the smallest version of it that you could do tomorrow.",
		Sources: []Source{advice("prompt-my-part-in-change", "improve-for-yourself")}},
}

var promptsCaring = []Prompt{
	{ID: "as-a-friend",
		Ask:     "What would you say to a friend who was where you are?",
		Why:     "Many of us are gentler with others than with ourselves. Write it as a short note, in the words you would really use, and read it when the day is bad.",
		Sources: []Source{advice("self-compassion")}},
	{ID: "instead-of-writing",
		Ask:     "When you want to write to them, what will you do instead?",
		Why:     "What is already chosen is easier to do. Finish the line “If the wish comes, then I will …” with one thing you can do anywhere, and one for the night.",
		Sources: []Source{advice("distract-yourself"), gollwitzer2006}},
	{ID: "how-the-urge-moves",
		Ask:     "How did your last urge to reach out begin, and what became of it?",
		Why:     "Watching an urge is one way of not acting on it. Note where you were, where you felt it, and what happened next; it does not have to vanish.",
		Sources: []Source{advice("distract-yourself"), bowen2009}},
	{ID: "going-round",
		Ask:     "What has been going round in your head today?",
		Why:     "On paper it does not have to be held in mind. Write it down as it comes, for ten minutes, and stop sooner if you feel heavier than before.",
		Sources: []Source{advice("selfcare-journaling"), sbarra2013, choice("ten minutes, and stopping when it gets heavier")}},
	{ID: "body-today",
		Ask:     "What does your body need today that you could give it?",
		Why:     "Sleep, food, air and movement carry the rest. Choose one, make it small enough for a bad day, and write down when.",
		Sources: []Source{advice("stabilise-yourself", "wellbeing-physical")}},
	{ID: "good-company",
		Ask:     "With whom can you be sad without being given advice?",
		Why:     "You do not have to carry this alone. Note a name, and what would help: listening, a walk, or talk about something else.",
		Sources: []Source{advice("lean-on-loved-ones", "not-alone")}},
}
