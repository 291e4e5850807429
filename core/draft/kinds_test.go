package draft

import (
	"testing"

	"afterward/core/guide"
)

// kinds has for each kind what is marked and what only looks like it. None of these
// stands in the labelled sets.
var kinds = []struct {
	kind     guide.MarkID
	stage    guide.Stage // first unless it says otherwise
	yes, not []string
}{
	{kind: guide.MarkSelfHarm, yes: []string{
		"I want to die", "i wanna die", "I WANT TO DIE", "im gonna kms", "I can’t live without you", "i cant go on anymore", "I’ve been cutting again",
		"everyone would be better off without me", "there's no point in going on", "I wish I was never born", "I wiiiiish i was dead", "I just want to sleep and never wake up",
		"If you leave me I will kill myself", "by the time you read this I'll be gone", "i took the whole bottle of pills", "I\u200b want to d\u200bie",
		"<p>I can&#39;t live without you</p>", "ich will nicht mehr leben", "quiero morirme", "je veux mourir", "main mar jaunga",
	}, not: []string{
		"I'm dying to see that film", "my phone died again", "We were just killing time at the station", "that joke killed me", "I used to say I can't live without you",
		"I won't say I can't live without you, that was pressure", "I'm sorry I said I'd kill myself", "My cousin said she wants to die of embarrassment",
		"I cut myself shaving", "The plant is dying", "I could murder a curry", "He's a killer on the pitch", "I can't go on Saturday", "I don't want to be late",
	}},
	{kind: guide.MarkThreat, yes: []string{
		"You'll regret this", "u will regret leaving me", "I'll make you pay for this", "I’m coming over whether you like it or not", "i know where you live",
		"I will kill you", "ill smash ur car", "I'll show everyone those pictures", "you will never see your kids again", "It would be a shame if your boss found out",
		"watch your back", "don't make me come over there", "I'll post your nudes online", "du wirst das noch bereuen", "te vas a arrepentir",
	}, not: []string{
		"I regret shouting at you", "I could kill for a coffee", "It threatened to rain all day", "I'll show you the photos when we meet", "My boss threatened to fire me",
		"You won't regret trying the soup", "I'll take him to school on Monday", "I will never hurt you again", "I'm not threatening you", "I'll send the forms to your lawyer",
	}},
	{kind: guide.MarkPressure, yes: []string{"please answer me", "why are you ignoring me", "you owe me an explanation", "I deserve an answer", "stop ignoring me", "just one coffee, that's all I ask"},
		not: []string{"no pressure to answer", "You don't have to answer this", "There is no need to reply", "only if you want to", "I'm not asking you to answer me"}},
	{kind: guide.MarkUltimatum, yes: []string{"this is your last chance", "answer me today or I'm done", "if you don't reply by Friday I'm moving on", "it's me or him", "now or never"},
		not: []string{"If you don't need the desk I can sell it", "Tea or coffee?", "I can come on Monday or Tuesday"}},
	{kind: guide.MarkGuilt, yes: []string{"after everything I did for you", "I haven't slept since you left", "you broke me", "I gave up everything for you", "hope you're happy now"},
		not: []string{"I have been sad, and that is mine to deal with", "I hope you are well", "I broke the blue cup", "The kids slept well after the zoo"}},
	{kind: guide.MarkBegging, yes: []string{"please take me back", "I'll do anything", "give me one more chance", "I'm begging you", "I’ll change whatever you want"},
		not: []string{"the dog was begging at the table", "Take the bins back in if you pass", "I won't beg you to come back"}},
	{kind: guide.MarkBlame, yes: []string{"you never listened to me", "this is all your fault", "how could you do this to me", "you ruined everything", "you always put your job first"},
		not: []string{"you never have to answer", "You were right about the boiler", "it was my fault", "You always made me laugh", "you didn't do anything wrong"}},
	{kind: guide.MarkInsult, yes: []string{"you are pathetic", "you're such a liar", "fuck you", "go to hell", "you selfish cow", "f**k you", "what kind of person does that"},
		not: []string{"I was an idiot", "this fucking weather", "I called you selfish and that was wrong of me"}},
	{kind: guide.MarkJealousy, stage: guide.StageReply, yes: []string{"who is he", "are you seeing someone else", "is she better than me", "enjoy your new boyfriend"},
		not: []string{"who is picking up Mia", "My sister brought her dog"}},
	{kind: guide.MarkWatching, stage: guide.StageReply, yes: []string{"I saw you were online last night", "I noticed you changed your profile picture", "I drove past your house yesterday", "your sister told me where you are living now"},
		not: []string{"I saw the news about the flood", "I'll drop it at your house", "What a picture that was"}},
	{kind: guide.MarkNonApology, stage: guide.StageApology, yes: []string{"I'm sorry if I hurt you", "Sorry, but you also lied", "I'm sorry you feel that way", "mistakes were made"},
		not: []string{"I am sorry. I lied.", "Sorry I was late", "Sorry, but I can't do Friday"}},
	{kind: guide.MarkForgiveness, stage: guide.StageApology, yes: []string{"please forgive me", "can you ever forgive me", "I hope you can forgive me"},
		not: []string{"you don't have to forgive me", "I'm not asking you to forgive me"}},
	{kind: guide.MarkAssuming, yes: []string{"we belong together", "we both know you still love me", "I know you miss me", "we were meant to be"},
		not: []string{"I know you are busy", "The party is meant to be on Friday"}},
	{kind: guide.MarkNostalgia, yes: []string{"remember how good we were", "think of Paris", "remember that night on the beach"},
		not: []string{"remember the dentist is at three", "Think of a number"}},
	{kind: guide.MarkGesture, yes: []string{"I booked us a trip to Rome", "marry me", "I left flowers at your door"},
		not: []string{"I booked the dentist for Mia", "I left your keys at the desk"}},
	{kind: guide.MarkBlock, yes: []string{"since you blocked me I'm using my sister's phone", "I made a new account because you blocked me", "I asked your mum to tell you"},
		not: []string{"The road is blocked on Sunday", "I have a writer's block"}},
	{kind: guide.MarkTooEarly, yes: []string{"I still love you", "can we get back together", "I can't stop thinking about you"},
		not: []string{"Hope the new job is going well", "I saw a heron on the canal and thought you'd like it"}},
	{kind: guide.MarkTooEarly, stage: guide.StageTalk, yes: []string{"move back in with me", "I want to marry you"},
		not: []string{"I miss you", "our relationship had problems and I never talked about them"}},
}

func TestKinds(t *testing.T) {
	for _, k := range kinds {
		stage := k.stage
		if stage == "" {
			stage = guide.StageFirst
		}
		for _, text := range k.yes {
			if !Check(text, stage).Has(k.kind) {
				t.Errorf("%s is not seen in %q", k.kind, text)
			}
		}
		for _, text := range k.not {
			if Check(text, stage).Has(k.kind) {
				t.Errorf("%s is seen in %q", k.kind, text)
			}
		}
	}
}

func TestWholeDraft(t *testing.T) {
	words := func(n int) (s string) {
		for range n {
			s += "word "
		}
		return s
	}
	for _, s := range guide.Stages() {
		if Check(words(s.Words), s.ID).Has(guide.MarkTooLong) || !Check(words(s.Words+1), s.ID).Has(guide.MarkTooLong) {
			t.Errorf("%s: too long is not above %d words", s.ID, s.Words)
		}
	}
	for text, n := range map[string]int{
		"": 0, "How are you": 1, "how r u. did u eat. ok": 2, "Really?? Yes?!": 2, "Are you well? And the cat?": 2, "What a day.": 0, "I know who you are.": 0, "It is what it is.": 0, "why tho": 0,
		"¿Cómo estás?": 1, "你好吗？": 1,
	} {
		if got := Check(text, guide.StageTalk).Questions; got != n {
			t.Errorf("%q asks %d times, found %d", text, n, got)
		}
	}
	for text, n := range map[string]int{"": 0, "😭😭": 0, "and/or": 1, "don’t you": 2, "u2 😭 ok": 2, "a - b": 2, "one\ntwo": 2} {
		if got := Check(text, guide.StageTalk).Words; got != n {
			t.Errorf("%q has %d words, found %d", text, n, got)
		}
	}
}
