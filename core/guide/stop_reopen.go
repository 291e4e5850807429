package guide

// A Reopening says what can open a question again that a stop has ended, and
// what cannot. Can is empty where nothing the person could do does.
type Reopening struct {
	Can     string
	Cannot  string
	Sources []Source
}

// ReopeningOf returns what can and cannot reopen what the finding ended; the zero
// Reopening for a finding that ends nothing.
func ReopeningOf(id FindingID) Reopening {
	switch id {
	case FClearNo:
		return Reopening{"Only their own words: if they come to you on their own, unasked, and say that they want to talk.",
			"No date, no message of yours, no change of yours and nobody who asks for you.",
			[]Source{advice("stop-explicit-no", "hs-clear-refusal"), choice("there is no “ask again in some months”")}}
	case FBlocked:
		return Reopening{"", "Nothing reopens a block: no other account, no other number, no friend in between, no time that passes.",
			[]Source{advice("stop-blocked"), choice("a block in one place is a block in all of them")}}
	case FSomeoneNew:
		return Reopening{"Only their own words, unasked, and only when they are with nobody else.",
			"Watching, waiting for it to end, or being near when it does.", []Source{advice("stop-ex-new-partner", "hs-ex-with-someone")}}
	case FIAmTaken:
		return Reopening{"If that relationship has ended for reasons of its own, you can answer the questions anew.",
			"Keeping both open. It would be unfair to three people.", []Source{advice("stop-you-are-dating")}}
	case FScant, FHotCold:
		return Reopening{"Only they can: by words that are clear, unasked, and still the same after a while.",
			"One more message, a warmer tone, or reading between the lines of what came.", []Source{advice("stop-barely-responds", "stop-strung-along")}}
	case FKeptOn:
		return Reopening{"Leaving it there. If they write one day, it is because they want to.",
			"Another try to reach them, in any way.", []Source{advice("stop-barely-responds"), choice("pursuit without an answer ends the question")}}
	}
	return reopeningRest(id)
}

func reopeningRest(id FindingID) Reopening {
	f, ok := FindingByID(id)
	switch {
	case !ok || !f.Calls.Stop():
		return Reopening{}
	case id == FWantsOut:
		return Reopening{"Your own wish, on a calm day. You may change your mind.", "Anybody’s pressure, also that of a lonely evening.", []Source{advice("letting-go-is-strength"), choice("your own wish to let go rules")}}
	case id == FCannot || id == FTried:
		return Reopening{"If the cause itself has changed, answer anew and write down what is different.",
			"Love, longing, or a promise to try harder.", []Source{advice("stop-fundamental-issues", "love-not-enough")}}
	case id == FCost || id == FMoreHarm || id == FStayApart:
		return Reopening{"If it is no longer so, answer anew on a calm day and write down what has changed.",
			"A good evening, or the memory of one.", []Source{advice("hs-high-cost", "nostalgia-never-overrides", "stop-more-harm-than-good")}}
	case f.Calls == Crisis:
		return Reopening{"First help, and days that are calmer. Then the questions can be answered anew.",
			"Going to them because of it, in either direction.", []Source{advice("hs-acute-instability", "compassionate-distance")}}
	case id == FOrder || id == FOrderForMe || id == FOrderOnMe:
		return Reopening{"", "Nothing here does: not their message, not yours, and not that it runs out. A lawyer or the office that issued it can answer what is unclear.",
			[]Source{choice("a legal order always rules")}}
	}
	return Reopening{"Only if the answer was a slip, or if you have talked it over with someone trained for it and written down why it is otherwise.",
		"Love, remorse, a promise, time alone, or the wish that it had been less.", []Source{advice("safety-and-distance-first", "nostalgia-never-overrides"), choice("harm closes contact in both directions")}}
}
