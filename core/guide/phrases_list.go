package guide

import (
	"slices"
	"sync"
)

// AboutPhrases says how phrases are meant.
func AboutPhrases() Note {
	return Note{
		Lines: []string{
			"These show a tone, and none of them works on anybody. Say it in words of your own, about things that happened to you two.",
			"Below each stands what has to be true first. While it is not, the phrase is better left unsaid.",
		},
		Sources: []Source{advice("words-need-action"), choice("no phrase without what stands behind it")},
	}
}

var phraseList = sync.OnceValue(func() []Phrase { return slices.Concat(messagePhrases, talkPhrases, laterPhrases) })

var messagePhrases = []Phrase{
	{ID: "glad-to-read", Step: "if-they-answer", Says: "Nice to read that. I am well, and the garden is full of tomatoes.",
		For:     "Answering something friendly in about the length it had.",
		Needs:   "That it is true, and that you put the phone down afterwards.",
		Sources: []Source{advice("keep-it-positive", "light-topics"), choice("about their length")}},
	{ID: "shared-interest", Step: "if-they-answer", Says: "I listened to the band you mentioned. The second song is great.",
		For:     "Light things you both like.",
		Needs:   "That it is a real thing from your own days, with no hint at the two of you.",
		Sources: []Source{advice("light-topics", "keep-it-positive")}},
	{ID: "asked-because", Step: "if-they-answer", Says: "How did the move to the new office go?",
		For:     "Wanting to know about something they brought up themselves.",
		Needs:   "That you would be just as content with “fine”, and that it is the only question.",
		Sources: []Source{advice("show-interest-in-them", "phrase-ask-how-life-is"), choice("one question at most, and about something they told you")}},
	{ID: "coffee-by-day", Step: "prepare-talk", Says: "You wrote that it would be nice to see each other. Half an hour at the kiosk by the river, some afternoon? If you would rather not, that is completely fine.",
		For:     "A short meeting by day that can be declined in a word.",
		Needs:   "That they said it first, in words, and that “rather not” is where it ends.",
		Sources: []Source{advice("phrase-coffee-invite", "low-stakes-meeting", "state-no-pressure"), choice("half an hour, in public, offered once")}},
	{ID: "ask-for-a-talk", Part: TalkAsk, Step: "prepare-talk", Says: "There are things about our ending I would like to understand better. Would you want to talk about them for an hour, in the park, on a day you pick? If not, I will leave it there.",
		For:     "Asking before a deep talk.",
		Needs:   "That you do leave it there.",
		Sources: []Source{advice("ask-permission-to-talk", "phrase-opening-line", "joint-breakup-discussion"), choice("a talk with an end, in place of a long one")}},
}

var talkPhrases = []Phrase{
	{ID: "stop-at-five", Part: TalkOpening, Step: StepHonestTalk, Says: "Thank you for coming. I would like to stop at five, and each of us can stop before that.",
		For: "Giving the talk an end before it begins.", Needs: "That at five you do stop.",
		Sources: []Source{advice("calm-in-talks", "state-no-pressure"), choice("an end that is named first")}},
	{ID: "only-understand", Part: TalkOpening, Step: StepHonestTalk, Says: "I am not here to settle anything. I would like to understand it, and I will be as honest as I can.",
		For: "Saying what the hour is for.", Needs: "That no question about the two of you follows in the next breath.",
		Sources: []Source{advice("constructive-talk-goal", "open-honest-communication")}},
	{ID: "how-i-remember", Part: TalkFacts, Step: StepHonestTalk, Says: "I remember that weekend like this: I came in at three and said nothing. How do you remember it?",
		For: "Telling what you see, and asking for theirs.", Needs: "That you can let their memory stand beside yours.",
		Sources: []Source{advice("share-breakup-insights", "ask-their-view")}},
	{ID: "could-have-said", Part: TalkFacts, Step: StepHonestTalk, Says: "In March I could have said that I was unhappy, and I did not. What would have been better for you then?",
		For: "Looking once at what could have gone otherwise.", Needs: "That you say yours first, and take what comes without answering back.",
		Sources: []Source{advice("review-alternatives-together", "no-blame-debate")}},
	{ID: "wore-thin", Part: TalkFacts, Step: StepHonestTalk, Says: "I do not want to work out who did worse. What wore thin for you?",
		For: "Leaving fault out of it.", Needs: "That you do not answer with what wore thin for you until they have finished.",
		Sources: []Source{advice("no-blame-debate", "joint-breakup-discussion", "listen-openly")}},
	{ID: "i-am-sorry", Part: TalkMyPart, Step: StepHonestTalk, Says: "I said I would be at your father’s birthday, and I stayed at work. I am sorry.",
		For: "Being sorry for one thing that has a name.", Needs: "That you name what you did and nothing they did, and that you no longer do it.",
		Sources: []Source{advice("phrase-sorry", "own-mistakes", "sincere-apology", "apology-no-excuses", "apology-no-counterattack"), lewicki2016}},
	{ID: "left-you-alone", Part: TalkMyPart, Step: StepHonestTalk, Says: "You stood there alone and had to explain it to everybody. I see that now.",
		For: "Saying what it did to them.", Needs: "That you have tried to feel it from their side, and let them put it right where it was otherwise.",
		Sources: []Source{advice("acknowledge-hurt", "empathy-shapes-tone", "express-genuine-regret")}},
	{ID: "drawer-at-supper", Part: TalkMyPart, Step: StepHonestTalk, Says: "Since June my phone lies in a drawer at supper. You need not take my word for it.",
		For: "Telling of a change that can be seen.", Needs: "That it has gone on for weeks, and would go on without them.",
		Sources: []Source{advice("phrase-ive-changed", "share-growth", "plan-for-change", "words-need-action"), choice("a change is told with the day it began")}},
	{ID: "trust-takes", Part: TalkMyPart, Step: StepHonestTalk, Says: "Trust does not come back because I say so. I have begun with my half, whatever comes of this.",
		For: "Offering to mend what you broke.", Needs: "That you know what your half is, and have begun.",
		Sources: []Source{advice("offer-trust-work", "words-need-action")}},
	{ID: "how-was-it", Part: TalkTheirView, Step: StepHonestTalk, Says: "How was it for you? I will only listen.",
		For: "Asking for their side.", Needs: "That you do only listen.",
		Sources: []Source{advice("ask-their-view", "listen-openly")}},
	{ID: "said-back", Part: TalkTheirView, Step: StepHonestTalk, Says: "I heard that you felt alone long before the end. Have I got that right?",
		For: "Saying back what you heard.", Needs: "That these were their words, and that a “not quite” gets a second try.",
		Sources: []Source{advice("summarise-back", "listen-openly")}},
	{ID: "from-there", Part: TalkTheirView, Step: StepHonestTalk, Says: "From where you stood, work always came first. I can see how it looked that way.",
		For: "Showing that you have followed them.", Needs: "That no “but” comes after it.",
		Sources: []Source{advice("phrase-understand-you", "empathy-shapes-tone")}},
	{ID: "hard-to-hear", Part: TalkTheirView, Step: StepHonestTalk, Says: "That is hard to hear, and I am glad you said it.",
		For: "Staying open where it hurts.", Needs: "That you leave it at that, and bring it up against nobody later.",
		Sources: []Source{advice("no-defensiveness", "calm-in-talks")}},
	{ID: "wait-or-stop", Part: TalkTheirView, Step: StepHonestTalk, Says: "You have gone quiet. Shall we wait a little, or stop?",
		For: "Asking where you notice something, in place of guessing.", Needs: "That both answers are fine with you.",
		Sources: []Source{advice("listen-unsaid", "respect-feelings")}},
	{ID: "what-you-need", Part: TalkNeeds, Step: "hear-requests", Says: "Is there anything you need from me? It can also be that I leave you in peace.",
		For: "Asking for plain wishes.", Needs: "That you keep what you agree to, and agree only to what is fair, lasts and leaves you yourself.",
		Sources: []Source{advice("phrase-what-you-need", "ask-what-they-need"), choice("three questions before a yes")}},
	{ID: "what-i-feel", Part: TalkNeeds, Step: "hear-requests", Says: "I have been sad, and that is mine to deal with. What I need is to know things early.",
		For: "Naming a feeling and a need without laying them on somebody.", Needs: "That somebody else already helps you with the sadness.",
		Sources: []Source{advice("share-feelings-honestly")}},
	{ID: "more-than-i-can", Part: TalkNeeds, Step: "hear-requests", Says: "That is more than I could keep up. I could call the evening before.",
		For: "A limit, said openly, with something you can do.", Needs: "That you know your limit, and hold it kindly on a bad day too.",
		Sources: []Source{advice("communicate-boundaries", "no-self-erasure"), choice("one limit where it comes up, and no list of terms")}},
	{ID: "same-there", Part: TalkNeeds, Step: "hear-requests", Says: "We both wanted quieter weekends. There we saw it the same way.",
		For: "Finding one thing in common.", Needs: "That it is true for both, and is not used as a reason for anything.",
		Sources: []Source{advice("find-common-ground")}},
	{ID: "ask-me", Part: TalkQuestions, Step: StepHonestTalk, Says: "If you have wondered about something, ask me. You need not.",
		For: "Opening the door for questions.", Needs: "That you will answer truthfully, also the one you fear.",
		Sources: []Source{advice("phrase-any-questions", "answer-questions")}},
	{ID: "keep-that", Part: TalkQuestions, Step: StepHonestTalk, Says: "I would rather keep that to myself, and I do not want to invent anything.",
		For: "Staying truthful where something is private.", Needs: "That it is yours alone, and nothing they have a right to know before they choose.",
		Sources: []Source{advice("answer-questions", "tell-the-truth"), choice("privacy is no lie")}},
	{ID: "what-i-would-build", Part: TalkEasyNo, Step: "say-intentions", Says: "I think highly of your honesty. I would like to build something with you in which we both say things early. You may see it quite differently.",
		For: "Saying openly why you came, and what you would put your work into.", Needs: "That you have begun with your half, and that their “differently” may stand.",
		Sources: []Source{advice("phrase-why-us", "state-intentions", "intent-about-building", "express-wish-for-second-chance")}},
	{ID: "can-you-see-it", Part: TalkEasyNo, Step: "say-intentions", Says: "Is that anything you can picture? No is a good answer too, and nothing has to be said today.",
		For: "Asking whether they want it as well.", Needs: "That a no costs them nothing, today or later, and that you do not come back to it.",
		Sources: []Source{advice("ask-if-mutual", "state-no-pressure"), choice("asked once")}},
	{ID: "thank-you-for-the-no", Part: TalkEasyNo, Step: "say-intentions", Says: "Thank you for telling me. I will not ask again.",
		For: "Hearing a no.", Needs: "That you do not ask again.",
		Sources: []Source{advice("accept-a-no", "respect-feelings")}},
	{ID: "one-memory", Part: TalkEnding, Step: StepHonestTalk, Says: "I still laugh about our tent in the rain. It does not change what I said about my part.",
		For: "A light word after the hard part.", Needs: "That your part was said before it, fully, and that they may not feel like laughing.",
		Sources: []Source{advice("happy-memories", "no-nostalgia-shortcut"), choice("one memory, after owning your part")}},
	{ID: "walk-home-now", Part: TalkEnding, Step: StepHonestTalk, Says: "It is five. Thank you for this hour. I am going to walk home now.",
		For: "Ending when it was meant to end.", Needs: "That you go, and write nothing on the way.",
		Sources: []Source{advice("space-to-process", "no-hovering"), choice("the end that was named")}},
}

// laterPhrases are for when both have said that they want to see how it goes. The
// gates of their steps see to that.
var laterPhrases = []Phrase{
	{ID: "a-walk-now-and-then", Part: TalkEasyNo, Step: "meet-lightly", Says: "If you would like that too, a walk by day now and then would be plenty. We could stop after any of them, and slow is fine with me.",
		For: "Light meetings, once both have said that they want to see each other.", Needs: "That you would be all right if it stayed at walks.",
		Sources: []Source{advice("ask-casual-dates", "offer-slow-pace"), choice("only after both have said it in words")}},
	{ID: "see-or-not", Part: TalkEasyNo, Step: "meet-lightly", Says: "You need not believe that I do things differently. If we see each other you can look for yourself, and think what you like.",
		For: "Letting change be seen, once both want to meet.", Needs: "That you would live that way with nobody watching.",
		Sources: []Source{advice("ask-chance-to-show-change", "words-need-action"), choice("nothing is proved and nobody has to be given a try")}},
	{ID: "like-being-here", Part: TalkEasyNo, Step: "both-yes", Says: "I notice that I like being with you again. You need not say anything to that.",
		For: "Naming a feeling when both have said that they are open to one.", Needs: "That they have spoken of it in words themselves, and that nothing has to follow.",
		Sources: []Source{advice("mutual-spark-then-speak", "share-feelings-honestly"), choice("after their words, and never after a look")}},
}
