package guide

// articlesTime are the articles about waiting and about the days in between,
// which serve both answers.
func articlesTime() []Article {
	return append(grouped("Time and space", articlesSpace), grouped("Looking after yourself", articlesSelf)...)
}

var articlesSpace = []Article{
	{ID: "what-space-is-for", Title: "What space is for",
		Lead: "Space is room for two people to think, and it is not a tactic.",
		Body: []string{
			"From close up, a relationship fills the whole view. With some distance, the guides say, both people see it more fairly. What was good comes into sight, and so does what was not. Being told to wait can feel like being held back. It is mostly said out of kindness.",
			"Some guides add that distance lets an ex feel your absence and value you more. We do not use it that way. A person may miss you and still not wish to return. A silence kept for its effect is also a kind of message, only a hidden one.",
			"They say too that anger cools, that an ex becomes less guarded, and that real repair can start then. That may happen. It is theirs to notice and theirs to say. You need not look out for it, and their calm is not an invitation.",
			"Use the room for yourself. Sleep, see people, find out what you think when nobody answers. We chose thirty days before a first message can open. No guide gives a number. Letting go may well be what you find at the end of them.",
			"Things about children, home or money can still be said. So can anything that safety needs.",
		},
		Sources: []Source{advice("distance-gives-perspective", "space-lets-ex-miss-you", "guard-comes-down", "progress-after-calm",
			"space-before-contact", "waiting-advice-is-kind"), choice("thirty days of space, and never as a way to be missed")}},

	{ID: "how-long", Title: "How long it takes",
		Lead: "It tends to ease, slowly and unevenly, and no date fits everyone.",
		Body: []string{
			"One guide says that hurt and anger lose their force as the months go by. Research points the same way. A study looked at 2,631 people who had not lived with their partner. After about a year they were back to their usual well-being. Men’s contentment took longer.",
			"Read that as a wide road and no rule. There are always people far to either side of an average. People who had lived together were not in that study. If your year is over and it still hurts, you have not done it wrong.",
			"About a second try, promises are bolder. One guide offers fast results, and then leaves the rest to patience and luck. Another says that no timetable fits all, and we follow that one. There is no clock in this guide that runs towards another person.",
			"A friendly ending may move quicker, the guides think, and a betrayal far more slowly. Neither sets a date for you. Being ready is not the same as being in a hurry.",
			"Small things tell more than the calendar. You sleep through. Something makes you laugh. You notice in the evening that you forgot to check your phone.",
		},
		Sources: []Source{advice("feelings-fade-with-time", "no-fixed-timeline", "quick-result-promise", "cordial-split-quicker", "readiness-not-urgency"), preetz2022,
			choice("no countdown and no promised date")}},

	{ID: "what-contact-does", Title: "What contact can do",
		Lead: "Contact may keep feelings warm, also when it is friendly.",
		Body: []string{
			"A study followed 58 students for 28 days after a breakup. Love faded steadily. Where there was contact, love and sadness went down more slowly. That does not show that contact was the cause. People who hurt more may also reach out more.",
			"A later study asked 122 people about meeting in person. More meetings went with more distress two months on, though only in people without children together. Two small studies are thin ground. Still, they point the same way.",
			"So contact may have a price, the friendly kind too. A birthday wish, a borrowed book or a quick “how are you” might cost you some rest. You may find it worth that. It helps to know what you are paying.",
			"If you are letting go, we suggest only the contact that has to be. If you think of trying again, it can wait until you could say aloud what it is for. Either way, what children, home or work need goes on.",
			"You can test this without a study. After each exchange, note how you slept. Ten nights will tell you more about yourself than a page like this.",
		},
		Sources: []Source{advice("contact-only-if-needed", "space-before-contact"), sbarra2005, ohara2020,
			choice("only contact that has to be, while you are letting go")}},

	{ID: "watching-online", Title: "Watching them online",
		Lead: "Looking feels like knowing, and it rarely tells you what you need.",
		Body: []string{
			"It takes one thumb. Their picture, a name under it, the minute they were last seen. It feels like news. You see a surface, and the rest gets filled in by the hour and your mood.",
			"In a survey of 464 people, some watched a former partner online. They told of more distress, more longing and less growth. Everyone was asked only once. So we cannot tell whether looking hurts or whether hurt makes people look. It does not seem to soothe.",
			"Some guides use social media as a way in, and one warns of the noise it makes. We take the careful side. No second accounts, no friends sent to look, no posts made for one pair of eyes. Muted or blocked in one place means closed in all of them.",
			"Make it harder for your thumb. Mute, hide, log out, move the app off the first screen. You need not delete anyone or explain yourself. If you do look, nothing is ruined. Close it, write one line about how it felt, and go on.",
			"If it is they who watch you, that is another matter. Going silent all at once can put some people in danger. Ask a help line before you change your accounts.",
		},
		Sources: []Source{advice("obs-social-media", "social-media-contact", "stop-blocked"), marshall2012,
			choice("no watching: nothing here asks you to look them up")}},
}

var articlesSelf = []Article{
	{ID: "small-steady-things", Title: "Small steady things",
		Lead: "Sleep, food, movement and people come first, whatever you decide later.",
		Body: []string{
			"Advice after a breakup comes back to one dull list: sleep, food, movement, people. It is dull because it fits every day and every answer. Nothing on it needs your ex.",
			"Make each thing smaller than seems useful. A fixed time to lie down. One warm meal. Twenty minutes outside. One message to a friend about something else. On bad days do half, and count it as done.",
			"Notice what went well. One guide says that marking progress strengthens it and reminds you why you make the effort. It speaks of couples. We think it holds for one person too. A night you slept counts. So does an evening on which you did not look them up.",
			"The same guides tell you to believe in yourself. That can sound hollow at night. Begin with less: make yourself one small promise and keep it. Tomorrow, make another.",
			"A slip does not undo the days before it. Take up the list where you left it. If even the small version stays out of reach for days, tell a doctor or someone close to you.",
		},
		Sources: []Source{advice("stabilise-yourself", "selfcare-sleep", "selfcare-nutrition", "selfcare-exercise", "lean-on-loved-ones", "wins-reinforce", "believe-in-yourself"),
			choice("halves count, and a slip does not undo the days before it")}},

	{ID: "self-respect-and-limits", Title: "Self-respect and limits",
		Lead: "What you do for yourself is worth doing even if nobody sees it.",
		Body: []string{
			"Some guides promise that self-respect attracts. Your ex will notice the change, they say, and think again. We do not build on that. A change made for an audience tends to stop when the audience has gone.",
			"Do it for the person who is there every morning. Learn the thing, see the dentist, repair the friendship. Would it still be worth it if your ex never heard of it? Then it is a good choice.",
			"One guide advises you to act as if you had moved on while you still hope. Living your life is good. Playing it for someone is tiring, and it is not honest. If they ask how you are, you can tell the truth.",
			"Limits belong here too. A limit says what you will do: “If I am shouted at, I leave the room.” Knowing yours gives confidence, one guide says, and guards against the same mistakes. Pick two or three on a calm day, for your own eyes.",
			"If you are afraid of someone, do not try out a limit on them alone. Safety comes before firmness there. A help line can plan it with you.",
		},
		Sources: []Source{advice("self-respect-attracts", "ex-notices-change", "show-moving-on", "improve-for-yourself", "boundaries-give-confidence", "acceptable-unacceptable"),
			choice("change is for yourself and never a display")}},

	{ID: "anger-and-forgiving", Title: "Anger, and whether to forgive",
		Lead: "You may be angry, and you never have to forgive.",
		Body: []string{
			"Anger can be a good companion at first. It says that something mattered, or that a line was crossed. You do not have to hurry it away.",
			"One guide warns that bitterness held for long harms the one who holds it. It says that forgiving can bring peace. It also says that to forgive is not to forget. You put the weight down. You keep the memory, and you may keep the door locked.",
			"We leave forgiving to you. No step here asks for it, and nothing opens because of it. Nobody may demand it, also not with an apology in hand. After harm, you can find peace without it, and that peace is no less real.",
			"If you are the one who hopes to be forgiven, the same rule turns round. Do not ask for it. Do what is right from here on, and leave the rest to them.",
			"Anger needs somewhere to go: a run, a loud song, a letter that is never sent. If it comes close to hurting anyone, tell someone today. There are lines on the help page for exactly that.",
		},
		Sources: []Source{advice("resentment-harms-you", "forgiveness-brings-peace", "forgive-not-forget"),
			choice("forgiving is optional, never asked for and never a proof")}},

	{ID: "writing-helps-or-harms", Title: "When writing helps, when it harms",
		Lead: "Writing can ease an ending or make it heavier, so give it an end.",
		Body: []string{
			"Keeping a journal is common advice, and one of our guides gives it too. Research is more careful, and so are we.",
			"In a small experiment, people wrote on three days about good sides of their ending. Afterwards they had more good feelings and no more bad ones. It mattered who had ended it. So this is for a week in which the ending has good sides you can see.",
			"Another study asked 90 people to write after a separation. Some of them kept searching for a meaning. Those did worse, for up to nine months, when they wrote about their feelings. When they wrote about plain facts, they did better than that.",
			"So if you have been asking “why” for hours, do not take it to the page. Write what happened today and what you need tomorrow. Or leave the pen: fold the washing, walk, call someone.",
			"Set an end before you begin. Fifteen to thirty minutes are enough, then do something with your hands. Start with what lies ahead. If it grows heavier as you write, stop, and nothing is lost. Letters here are unsent by design.",
		},
		Sources: []Source{advice("selfcare-journaling", "process-feelings", "look-forward"), lewandowski2009, sbarra2013,
			choice("fifteen to thirty minutes, and what lies ahead first")}},
}
