package assess

import (
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

var today = civil.MustParse("2026-11-21")

// calm is a response against which nothing speaks.
func calm() Response { return fill(Response{}, guidetest.Calm()) }

// fill answers whatever is asked as the story says.
func fill(r Response, story map[guide.ItemID]guide.OptionID) Response {
	for {
		p, done := At(r, "", today)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, guidetest.Answer(story, p.Item), today)
	}
}

// with changes single answers: item, option, item, option, …
func with(r Response, pairs ...string) Response {
	for i := 0; i < len(pairs); i += 2 {
		item := guide.ItemID(pairs[i])
		if it, _ := guide.ItemByID(item); it.Many && !r.Has(item, guide.OptionID(pairs[i+1])) && i > 0 && pairs[i-2] == pairs[i] {
			r = r.Choose(item, guide.OptionID(pairs[i+1]), today)
			continue
		}
		r = r.copy()
		delete(r.Answers, item)
		r = r.Choose(item, guide.OptionID(pairs[i+1]), today)
	}
	return fill(r, nil) // what the changes newly ask
}

// A vector is a written case with what it must come to.
type vector struct {
	name     string
	r        Response
	outcome  guide.Outcome
	findings []guide.FindingID // must be among the findings
}

func vectors() []vector {
	return []vector{
		// D.hardstop.4, T13: help before anything else, whoever is in crisis.
		{"wants to die", with(calm(), "self-harm", "yes"), guide.Crisis, []guide.FindingID{guide.FSelfHarm}},
		{"not sure about wanting to die", with(calm(), "self-harm", "unsure"), guide.Crisis, []guide.FindingID{guide.FSelfHarm}},
		{"thinks of hurting someone", with(calm(), "harm-others", "yes"), guide.Crisis, []guide.FindingID{guide.FHarmOthers}},
		{"at the end of their own strength", with(calm(), "acute-crisis", "me"), guide.Crisis, []guide.FindingID{guide.FAcute}},
		{"the ex is in crisis", with(calm(), "acute-crisis", "them"), guide.Crisis, []guide.FindingID{guide.FTheirCrisis}},
		{"crisis outranks abuse and both are said", with(calm(), "fear", "yes", "self-harm", "yes"), guide.Crisis, []guide.FindingID{guide.FSelfHarm, guide.FFear}},

		// D.hardstop.1, T01: abuse of any form, in both directions, and orders.
		{"hit once, long ago, much love", with(calm(), "harm-to-me", "yes", "their-words", "both-said", "both-work", "both"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe}},
		{"only defended themselves", with(calm(), "harm-by-me", "defended"), guide.Unsafe, []guide.FindingID{guide.FDefended}},
		{"controlled the ex", with(calm(), "harm-by-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FHarmByMe}},
		{"the ex is afraid", with(calm(), "fear-of-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FFearOfMe}},
		{"an order protects me", with(calm(), "order", "protects-me"), guide.Unsafe, []guide.FindingID{guide.FOrderForMe}},
		{"an order keeps me away", with(calm(), "order", "limits-me"), guide.Unsafe, []guide.FindingID{guide.FOrderOnMe}},
		{"an order has run out", with(calm(), "order", "ran-out"), guide.Unsafe, []guide.FindingID{guide.FOrder}},
		{"jealousy that took freedom away", with(calm(), "reasons", "jealousy", "screen-again", "questioned"), guide.Unsafe, []guide.FindingID{guide.FScreenAgain}},
		{"smothering done by oneself", with(calm(), "reasons", "smothered", "screen-again", "i-questioned"), guide.Unsafe, []guide.FindingID{guide.FScreenAgainMe}},
		{"jealousy that was free but unpleasant", with(calm(), "reasons", "jealousy", "screen-again", "none"), guide.ConditionsMet, nil},
		{"jealousy, not sure", with(calm(), "reasons", "jealousy", "screen-again", "unsure"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},

		// D.hardstop.2, 3, 5 and D.stop.1 to 6.
		{"ex is dating", with(calm(), "someone-new", "them"), guide.LetGo, []guide.FindingID{guide.FSomeoneNew}},
		{"dating someone oneself", with(calm(), "someone-new", "me"), guide.LetGo, []guide.FindingID{guide.FIAmTaken}},
		{"a clear no", with(calm(), "clear-no", "yes"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"not now is a no (T04)", with(calm(), "clear-no", "not-now"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"a no they reopened in words", with(calm(), "clear-no", "reopened", "replies", "willing", "their-words", "they-asked"), guide.ConditionsMet, nil},
		{"a no said to be reopened, and nothing was said", with(calm(), "clear-no", "reopened", "their-words", "warm-only"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"blocked, although they once reopened", with(calm(), "clear-no", "reopened", "blocked", "yes"), guide.LetGo, []guide.FindingID{guide.FBlocked}},
		{"hardly answers", with(calm(), "replies", "scant"), guide.LetGo, []guide.FindingID{guide.FScant}},
		{"hot and cold, with warm words", with(calm(), "replies", "hot-cold", "their-words", "both-said", "both-work", "both"), guide.LetGo, []guide.FindingID{guide.FHotCold}},
		{"would lose the job", with(calm(), "cost", "yes"), guide.LetGo, []guide.FindingID{guide.FCost}},
		{"children or none: cannot change (E.step.15.1)", with(calm(), "reasons", "plans", "cause-fixable", "cannot"), guide.LetGo, []guide.FindingID{guide.FCannot}},
		{"the core trouble stays after real effort (E.step.15.1)", with(calm(), "cause-fixable", "tried"), guide.LetGo, []guide.FindingID{guide.FTried}},
		{"more harm than good (E.step.15.3), with words of both", with(calm(), "cost", "more-harm", "replies", "willing", "their-words", "both-said", "both-work", "both"), guide.LetGo, []guide.FindingID{guide.FMoreHarm}},
		{"three reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth", "stay-apart", "rarely-happy"), guide.LetGo, []guide.FindingID{guide.FStayApart}},
		{"two reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth"), guide.NotYet, []guide.FindingID{guide.FStaySome}},
		{"not sure about reasons to stay apart", with(calm(), "stay-apart", "unsure"), guide.NotYet, []guide.FindingID{guide.FStayOpen}},
		{"kept writing without an answer", with(calm(), "kept-on", "wrote"), guide.LetGo, []guide.FindingID{guide.FKeptOn}},
		{"turned up at their door", with(calm(), "kept-on", "turned-up"), guide.Unsafe, []guide.FindingID{guide.FTurnedUp}},
		{"nothing draws them back", with(calm(), "pulls", "none"), guide.LetGo, []guide.FindingID{guide.FWantsOut}},

		// Acute distress, too soon, motives from pain.
		{"ten days ago", with(calm(), "when-ended", "under-month"), guide.HealFirst, []guide.FindingID{guide.FTooSoon}},
		{"cannot sleep or eat", with(calm(), "days-now", "very-hard"), guide.HealFirst, []guide.FindingID{guide.FDistress}},
		{"lonely above all, though love is there", with(calm(), "pulls", "love", "pulls", "lonely", "main-pull", "lonely"), guide.HealFirst, []guide.FindingID{guide.FPainMotive}},
		{"cannot live without them (T13), love first", with(calm(), "pulls", "love", "pulls", "cannot-live", "main-pull", "love"), guide.HealFirst, []guide.FindingID{guide.FCannotLive}},
		{"soulmates (T22)", with(calm(), "pulls", "soulmate"), guide.HealFirst, []guide.FindingID{guide.FPainMotive}},
		{"would try again after a no", with(calm(), "take-a-no", "try-again"), guide.HealFirst, []guide.FindingID{guide.FNotTakeNo}},

		// Something is missing.
		{"own share only vague", with(calm(), "own-share", "vaguely"), guide.NotYet, []guide.FindingID{guide.FShareOpen}},
		{"change only begun", with(calm(), "own-change", "started"), guide.NotYet, []guide.FindingID{guide.FChangeOpen}},
		{"nothing changed on their side (T24)", with(calm(), "their-change", "nothing"), guide.NotYet, []guide.FindingID{guide.FTheirNothing}},
		{"they broke trust and do not own it", with(calm(), "trust", "unowned"), guide.NotYet, []guide.FindingID{guide.FTrustTheirs}},
		{"not sure about someone new", with(calm(), "someone-new", "unsure"), guide.NotYet, []guide.FindingID{guide.FFactsOpen}},
		{"not sure whether it was control", with(calm(), "control-of-me", "unsure"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},
		{"not sure why it ended", with(calm(), "reasons", "unsure"), guide.NotYet, []guide.FindingID{guide.FCauseOpen}},
		{"cheating, and trust said to be whole", with(calm(), "reasons", "infidelity"), guide.NotYet, []guide.FindingID{guide.FTrustOpen, guide.FClash}},
		{"broke trust and has not owned it", with(calm(), "trust", "mine-unowned"), guide.NotYet, []guide.FindingID{guide.FTrustMine}},
		{"about the ex's state nothing is known", with(calm(), "acute-crisis", "only-me-fine"), guide.ConditionsMet, nil},
		{"maybe it could be different", with(calm(), "cause-fixable", "maybe"), guide.NotYet, []guide.FindingID{guide.FFixOpen}},

		// The whole screen, one act at a time, in both directions.
		{"choked", with(calm(), "harm-to-me", "choked"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe}},
		{"pressed into sex", with(calm(), "harm-to-me", "pressed"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe}},
		{"insulted over and over", with(calm(), "words-to-me", "insults"), guide.Unsafe, []guide.FindingID{guide.FWordsToMe}},
		{"they threatened to kill themselves", with(calm(), "words-to-me", "threat-self"), guide.Unsafe, []guide.FindingID{guide.FWordsToMe}},
		{"they held the money", with(calm(), "control-of-me", "money"), guide.Unsafe, []guide.FindingID{guide.FControl}},
		{"they tracked the phone and followed", with(calm(), "control-of-me", "tracked", "control-of-me", "followed"), guide.Unsafe, []guide.FindingID{guide.FControl}},
		{"the dog was kicked", with(calm(), "child-or-pet", "them"), guide.Unsafe, []guide.FindingID{guide.FChildOrPet}},
		{"hit the child oneself", with(calm(), "child-or-pet", "me"), guide.Unsafe, []guide.FindingID{guide.FChildByMe}},
		{"fought back only, having been hit", with(calm(), "harm-to-me", "hit", "harm-by-me", "defended"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe, guide.FDefended}},
		{"hit, and was hit", with(calm(), "harm-to-me", "hit", "harm-by-me", "hit"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe, guide.FBothWays}},
		{"hit first and says so", with(calm(), "harm-by-me", "hit"), guide.Unsafe, []guide.FindingID{guide.FHarmByMe}},
		{"threatened to hurt oneself if they left", with(calm(), "words-by-me", "threat-self"), guide.Unsafe, []guide.FindingID{guide.FWordsByMe}},
		{"read their phone, out of love", with(calm(), "control-by-me", "phone", "pulls", "love"), guide.Unsafe, []guide.FindingID{guide.FControlByMe}},
		{"used a second account", with(calm(), "kept-on", "other-account"), guide.Unsafe, []guide.FindingID{guide.FTurnedUp}},
		{"asked their friends again and again", with(calm(), "kept-on", "couriers"), guide.LetGo, []guide.FindingID{guide.FKeptOn}},
		{"looked at profiles, nothing else", with(calm(), "kept-on", "looked"), guide.ConditionsMet, []guide.FindingID{guide.FLooked}},
		{"rather not say whether they were hit", with(calm(), "harm-to-me", "private"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},
		{"rather not say about wanting to die", with(calm(), "self-harm", "private"), guide.Crisis, []guide.FindingID{guide.FSelfHarm}},
		{"took care all week not to set something off", with(calm(), "ordinary-week", "careful", "screen-again", "questioned"), guide.Unsafe, []guide.FindingID{guide.FScreenAgain}},
		{"they took care around me, and it was fear", with(calm(), "ordinary-week", "they-careful", "screen-again", "i-questioned"), guide.Unsafe, []guide.FindingID{guide.FScreenAgainMe}},
		{"afraid of what they do otherwise, beside love, and said to be free", with(calm(), "pulls", "love", "pulls", "their-fear", "screen-later", "none"), guide.Unsafe, []guide.FindingID{guide.FFear}},
		{"pressed by them, and afraid", with(calm(), "pulls", "love", "pulls", "they-press", "screen-later", "afraid"), guide.Unsafe, []guide.FindingID{guide.FScreenAgain}},
		{"an answer of the first edition", with(calm(), "control-of-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FControl}},

		// The story, on and off, ordinary weeks.
		{"ordinary weeks were tense", with(calm(), "ordinary-week", "tense"), guide.NotYet, []guide.FindingID{guide.FOrdinary}},
		{"third time for the same reason", with(calm(), "times-before", "twice", "earlier-1", "busy", "earlier-2", "busy"), guide.NotYet, []guide.FindingID{guide.FThirdTime, guide.FPartedBefore}},
		{"third time, and both have changed and it shows", with(calm(), "replies", "willing", "their-change", "seen", "their-signs", "reliable", "times-before", "twice", "earlier-1", "busy", "earlier-2", "busy"), guide.ConditionsMet, []guide.FindingID{guide.FPartedBefore}},
		{"two reasons, one of them ruled", with(calm(), "reasons", "busy", "reasons", "apart", "main-reason", "apart"), guide.ConditionsMet, nil},
		{"second time for the same reason", with(calm(), "times-before", "once", "earlier-1", "busy"), guide.ConditionsMet, []guide.FindingID{guide.FSameTwice}},
		{"parted before for another reason", with(calm(), "times-before", "once", "earlier-1", "apart"), guide.ConditionsMet, []guide.FindingID{guide.FPartedBefore}},
		{"tense weeks, cheating owned by nobody, no children in sight: several things at once", with(calm(), "ordinary-week", "tense", "trust", "unowned", "own-share", "nothing"), guide.NotYet, []guide.FindingID{guide.FOrdinary, guide.FTrustTheirs, guide.FShareOpen}},

		// Whether it is time; trust; words.
		{"no sign that it is time", with(calm(), "signs-own", "none", "signs-around", "none"), guide.NotYet, []guide.FindingID{guide.FTimingNone}},
		{"not sure about any sign", with(calm(), "signs-own", "unsure", "signs-around", "unsure"), guide.NotYet, []guide.FindingID{guide.FTimingNone}},
		{"still threatens to leave", with(calm(), "signs-own", "softer", "signs-own", "threats"), guide.NotYet, []guide.FindingID{guide.FThreats}},
		{"doubts they would do the work", with(calm(), "signs-own", "softer", "signs-own", "doubtful"), guide.NotYet, []guide.FindingID{guide.FUnwilling}},
		{"friends advise against it", with(calm(), "signs-around", "near", "signs-around", "against"), guide.ConditionsMet, []guide.FindingID{guide.FAgainst}},
		{"one of them will not speak of the breach", with(calm(), "trust", "theirs-owned", "trust-talk", "refused"), guide.NotYet, []guide.FindingID{guide.FTrustRefused}},
		{"they only miss me", with(calm(), "replies", "willing", "their-words", "they-asked", "their-reasons", "company"), guide.ConditionsMet, []guide.FindingID{guide.FTheirPull}},
		{"an obstacle without a plan", with(calm(), "replies", "willing", "their-words", "they-asked", "obstacles", "family", "obstacle-plans", "none"), guide.ConditionsMet, []guide.FindingID{guide.FObstacles}},

		// Answers that do not fit: the stricter one counts.
		{"they asked to talk and have blocked me", with(calm(), "blocked", "yes", "their-words", "they-asked"), guide.LetGo, []guide.FindingID{guide.FBlocked, guide.FClash}},
		{"a no, and both said they want to try", with(calm(), "clear-no", "yes", "their-words", "both-said"), guide.LetGo, []guide.FindingID{guide.FClearNo, guide.FClash}},
		{"never in touch, yet both said it", with(calm(), "their-words", "both-said", "both-work", "both", "their-change", "seen", "their-signs", "owns"), guide.ConditionsMet, []guide.FindingID{guide.FClash}},
		{"a pull of change that nobody lives", with(calm(), "own-change", "nothing", "pulls", "changed"), guide.NotYet, []guide.FindingID{guide.FClash, guide.FChangeOpen, guide.FMotiveOpen}},
		{"seldom happy, and the weeks were kind", with(calm(), "stay-apart", "rarely-happy"), guide.NotYet, []guide.FindingID{guide.FStaySome, guide.FClash}},

		// Gentle names for harm, distress, silence, and what is too cheap.
		{"took great care, and said to be free", with(calm(), "ordinary-week", "careful", "screen-again", "none"), guide.NotYet, []guide.FindingID{guide.FNotFree, guide.FClash}},
		{"took great care, and both have changed since", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing", "ordinary-week", "careful", "screen-again", "none"), guide.NotYet, []guide.FindingID{guide.FNotFree}},
		{"controlled, and said to be free", with(calm(), "reasons", "control", "screen-again", "none"), guide.NotYet, []guide.FindingID{guide.FNotFree}},
		{"worried that the ex may hurt themselves", with(calm(), "fear", "worried"), guide.Crisis, []guide.FindingID{guide.FTheirCrisis}},
		{"the ex is in crisis, and threatened it before", with(calm(), "words-to-me", "threat-self", "acute-crisis", "them"), guide.Crisis, []guide.FindingID{guide.FTheirCrisis, guide.FWordsToMe}},
		{"wrote in the first night and stopped", with(calm(), "kept-on", "wrote-then"), guide.ConditionsMet, []guide.FindingID{guide.FWroteThen}},
		{"sits in their café", with(calm(), "kept-on", "near"), guide.Unsafe, []guide.FindingID{guide.FTurnedUp}},
		{"they went silent, and nothing since", with(calm(), "how-ended", "they-silent"), guide.LetGo, []guide.FindingID{guide.FScant}},
		{"cannot stop thinking of them (T13), growth first", with(calm(), "pulls", "growth", "pulls", "thoughts", "main-pull", "growth"), guide.HealFirst, []guide.FindingID{guide.FThoughts}},
		{"only wants to make amends (T23)", with(calm(), "pulls", "repair"), guide.NotYet, []guide.FindingID{guide.FMotiveOpen}},
		{"the children above all", with(calm(), "pulls", "children"), guide.HealFirst, []guide.FindingID{guide.FPainMotive, guide.FBetween}},
		{"both said it, they only miss me (T27)", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing", "their-reasons", "company"), guide.ConditionsMet, []guide.FindingID{guide.FTheirPull}},
		{"both said it, and nobody owned anything", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "faults"), guide.ConditionsMet, nil},
		{"both said it, not sure whether they would work on it", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "unsure"), guide.ConditionsMet, []guide.FindingID{guide.FWorkOpen}},
		{"asked to keep it from everyone (T11)", with(calm(), "replies", "willing", "their-words", "both-said", "signs-both", "doing", "signs-both", "secret"), guide.NotYet, []guide.FindingID{guide.FSecret}},
		{"drained and clinging (T31)", with(calm(), "stay-apart", "drained", "stay-apart", "clinging"), guide.LetGo, []guide.FindingID{guide.FStayApart}},
		{"parted many times", with(calm(), "times-before", "more", "earlier-1", "apart", "earlier-2", "trust"), guide.NotYet, []guide.FindingID{guide.FManyTimes}},
		{"both broke trust, and not all is owned", with(calm(), "trust", "both-unowned"), guide.NotYet, []guide.FindingID{guide.FTrustMine, guide.FTrustTheirs}},
		{"will not talk about the breach themselves", with(calm(), "trust", "theirs-owned", "trust-talk", "i-refuse"), guide.NotYet, []guide.FindingID{guide.FMyRefusal}},
		{"rather not say how ordinary weeks were", with(calm(), "ordinary-week", "private"), guide.NotYet, []guide.FindingID{guide.FCauseOpen}},
		{"not sure whether trust was talked about", with(calm(), "trust", "theirs-owned", "trust-talk", "unsure"), guide.NotYet, []guide.FindingID{guide.FTrustOpen}},
		{"took great care, and talked it over with someone trained", with(calm(), "ordinary-week", "careful", "screen-again", "none", "clash-careful", "talked-over"), guide.NotYet, []guide.FindingID{guide.FOrdinary}},
		{"five things open, and a mood that counts for nothing", with(calm(), "who-ended", "unsure", "how-ended", "unsure", "confidant", "no", "signs-around", "against", "kept-on", "looked", "mood", "unsure", "how-long", "private"), guide.ConditionsMet, nil},
		{"six small things open or against it", with(calm(), "who-ended", "unsure", "how-ended", "unsure", "friends-only", "private", "confidant", "no", "signs-around", "against", "kept-on", "looked"), guide.NotYet, []guide.FindingID{guide.FManyOpen}},
		{"changed for weeks, and nobody near to see it", with(calm(), "own-change", "weeks-alone"), guide.ConditionsMet, nil},
		{"the ex had nothing to change", with(calm(), "their-change", "no-need"), guide.ConditionsMet, []guide.FindingID{guide.FTheirOpen}},
		{"they ended it and said nothing more", with(calm(), "clear-no", "ended"), guide.ConditionsMet, nil},
		{"no grudge is no sign (T38)", with(calm(), "signs-own", "no-grudge", "signs-around", "none"), guide.NotYet, []guide.FindingID{guide.FTimingNone}},

		// Own conditions met, the other side unknown; and both.
		{"done the work, no contact", calm(), guide.ConditionsMet, []guide.FindingID{guide.FTheirOpen}},
		{"good reason first, pain beside it", with(calm(), "pulls", "growth", "pulls", "missing", "main-pull", "growth"), guide.ConditionsMet, []guide.FindingID{guide.FMixedMotive}},
		{"warm, no words (T08)", with(calm(), "replies", "willing", "their-words", "warm-only"), guide.ConditionsMet, []guide.FindingID{guide.FNoWords}},
		{"both said it, their change only told (T24)", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "told"), guide.ConditionsMet, []guide.FindingID{guide.FTheirOpen}},
		{"both said it and both changed", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing"), guide.Mutual, nil},
	}
}

func TestVectors(t *testing.T) {
	seen := map[guide.Outcome]int{}
	for _, c := range vectors() {
		seen[c.outcome]++
		t.Run(c.name, func(t *testing.T) {
			res := Evaluate(c.r, today)
			if res.Outcome != c.outcome {
				t.Errorf("outcome %s, want %s; findings %v", res.Outcome, c.outcome, ids(res))
			}
			for _, f := range c.findings {
				if !res.Has(f) {
					t.Errorf("no finding %s among %v", f, ids(res))
				}
			}
			if (res.Ruling == nil) != (c.outcome == guide.ConditionsMet || c.outcome == guide.Mutual) {
				t.Errorf("ruling %v for %s", res.Ruling, res.Outcome)
			}
		})
	}
	for _, o := range guide.Outcomes() {
		if seen[o] == 0 {
			t.Errorf("no case comes to %s", o)
		}
	}
}

func ids(res Result) []guide.FindingID {
	var out []guide.FindingID
	for _, f := range res.Findings {
		out = append(out, f.ID)
	}
	return out
}

// An old answer "less than a month ago" ripens with the days, and a clock set
// back does not make it younger than it was.
func TestSpaceRipensWithTheDays(t *testing.T) {
	r := with(calm(), "when-ended", "under-month")
	for _, c := range []struct{ after, left int }{{-40, 31}, {0, 31}, {1, 30}, {29, 2}, {30, 1}, {31, 0}, {400, 0}} {
		if got := SpaceLeft(r, today.AddDays(c.after)); got != c.left {
			t.Errorf("after %d days %d are left, want %d", c.after, got, c.left)
		}
	}
	if got := Evaluate(r, today.AddDays(30)).Outcome; got != guide.HealFirst {
		t.Errorf("on the thirtieth day, which is not over: %s", got)
	}
	if got := Evaluate(r, today.AddDays(31)).Outcome; got != guide.ConditionsMet {
		t.Errorf("thirty whole days later: %s", got)
	}
	// Answering another question later does not start the wait anew.
	later := r.Choose(guide.Trust, guide.MineOwned, today.AddDays(20))
	if got := SpaceLeft(later, today.AddDays(20)); got != 11 {
		t.Errorf("another answer moved the wait: %d days left, want 11", got)
	}
}

// Unticking the reason does not take back what was said about it.
func TestUntickingAReasonKeepsTheFlag(t *testing.T) {
	r := with(calm(), "reasons", "smothered", "screen-again", "questioned")
	r = with(r, "reasons", "busy")
	if got := Evaluate(r, today).Outcome; got != guide.Unsafe {
		t.Errorf("outcome %s", got)
	}
}
