package guide

import "slices"

// A GateID names a condition that can hold a step closed.
type GateID string

const (
	GateMissing   GateID = "missing"   // something the assessment found missing
	GateSpace     GateID = "space"     // the space is not over
	GateShare     GateID = "share"     // the own share is not written down
	GatePulls     GateID = "pulls"     // pain in the mix has not been looked at
	GateConfidant GateID = "confidant" // nobody trusted knows
	GateFriends   GateID = "friends"   // "would a friendly ending do?" has no answer
	GateWords     GateID = "words"     // they have not said yes in words
	GateTalk      GateID = "talk"      // the honest talk has not happened
	GateTerms     GateID = "terms"     // the terms of the trial are not written
	GateBothSaid  GateID = "both-said" // only one of the two has said it
	GateMutual    GateID = "mutual"    // not both have said yes, or their change is not seen
	GateLiked     GateID = "liked"     // a friendly ending would not be acceptable
	GateReview    GateID = "review"    // the trial was not reviewed together
	GateScreen    GateID = "screen"    // the safety questions were answered too long ago
	GateSupport   GateID = "support"   // nobody and nothing is there for a bad night
	GateUnread    GateID = "unread"    // something that was kept cannot be read by this version
	GateClock     GateID = "clock"     // the device's date is before something already written
	GateAnswer    GateID = "answer"    // the last message in the contact log has no answer
)

// The lengths behind the gates, in days. All are our own choices: no guide gives a
// number. A person may choose their space between SpaceMin and SpaceMax; less
// than SpaceDays needs a written reason.
const (
	SpaceMin   = 14
	SpaceMax   = 90
	ScreenDays = 30
	ClockDays  = 30 // whole days until a date that was wrong closes nothing any more
)

// contactGates hold every step that would reach the other person, before the
// gates of its own: in the order a person should deal with them.
var contactGates = []GateID{GateUnread, GateClock, GateScreen, GateMissing, GateSpace, GateShare, GatePulls, GateConfidant, GateSupport, GateFriends}

// answerPhases are the phases in which one message waits for its answer (T03). In a
// trial two people have said how they keep in touch.
var answerPhases = []PhaseID{PhaseOpen, PhaseTalk, PhaseFriends}

// waitsForAnswer reports whether a message without an answer holds the step. The
// waiting itself is never held.
func (s Step) waitsForAnswer() bool {
	return slices.Contains(answerPhases, s.Phase) && s.ID != StepThenWait
}

// twoGates hold what two people do, after those of every step that touches the
// other person.
var twoGates = []GateID{GateAnswer, GateWords, GateBothSaid, GateMutual, GateTalk, GateLiked, GateTerms, GateReview}

// inOrder returns the gates in the order a person should deal with them, each
// once. One that has no place comes last.
func inOrder(gates []GateID) []GateID {
	var out []GateID
	for _, g := range slices.Concat(contactGates, twoGates, gates) {
		if slices.Contains(gates, g) && !slices.Contains(out, g) {
			out = append(out, g)
		}
	}
	return out
}

// GatesOf returns every gate of the steps of a phase that touches the other
// person, and none for another phase. They hold whatever a person adds there.
func GatesOf(phase PhaseID) []GateID {
	p, _ := PhaseByID(phase)
	if !p.Contact {
		return nil
	}
	out := slices.Clone(contactGates)
	for _, s := range Steps() {
		if s.Phase != phase {
			continue
		}
		out = append(out, s.Gates...)
	}
	return inOrder(out)
}

// A Remedy says what opens a closed gate.
type Remedy string

const (
	RemedyStep   Remedy = "step"   // doing a step
	RemedyScreen Remedy = "screen" // answering the safety questions again
	RemedyAnswer Remedy = "answer" // something the result says is missing
	RemedyTime   Remedy = "time"   // days that pass
	RemedyThem   Remedy = "them"   // the other person's own words, and nothing else
	RemedyTrial  Remedy = "trial"  // the terms or the review of a trial
	RemedyClock  Remedy = "clock"  // the right date on this device
	RemedyUnread Remedy = "unread" // looking at what was found, or a newer version of the app
)

// A GateText says why a closed gate is closed, what opens it, and what there is
// to do now.
type GateText struct {
	Closed string // the condition, as it will read when it is met
	Now    string // one thing to do today; for what is theirs, that there is nothing to do
	Remedy Remedy
	Opens  StepID // the step that opens it, where one does
}

var gateTexts = map[GateID]GateText{
	GateUnread: {Remedy: RemedyUnread, Closed: "All your answers and marks can be read.",
		Now: "Something kept here cannot be read, or a newer version of the app wrote it, and it may be a stop. Load the page anew to get the newest version. If that does not help, look at what was found: you can save it, or remove it."},
	GateClock: {Remedy: RemedyClock, Closed: "The date of this device is right: it is now before a day on which you wrote something.",
		Now: "Set the date in the settings of the device. If it is right now and was wrong when you wrote, say so in the settings of the plan."},
	GateScreen: {Remedy: RemedyScreen, Closed: "You have answered the safety questions within the last 30 days. Things change, and so do answers. The number is our choice.",
		Now: "Answer the safety questions again. All your other answers stay as they are."},
	GateMissing: {Remedy: RemedyAnswer, Closed: "What the questions found missing is there.",
		Now: "Look at your result. It names what is missing, and the smallest thing that would change it."},
	GateSpace: {Remedy: RemedyTime, Opens: StepKeepSpace, Closed: "The first weeks of space are behind you.",
		Now: "Look after your own days. Nothing has to be done about the other person in this time, and there is no date to watch."},
	GateShare: {Remedy: RemedyStep, Opens: StepOwnShare, Closed: "Your own share is written down.",
		Now: "Write one to three sentences about what you did or left undone, and mark the step as done."},
	GatePulls: {Remedy: RemedyStep, Opens: StepPulls, Closed: "You have looked once at the pulls that come from pain.",
		Now: "Write for each of them what it wants, and where else you could find that."},
	GateConfidant: {Remedy: RemedyStep, Opens: StepConfidant, Closed: "One person you trust knows about it.",
		Now: "Tell one person, in one sentence. Somebody on a help line counts."},
	GateSupport: {Remedy: RemedyStep, Opens: StepSupport, Closed: "You have written down who and what is there for you on a bad night.",
		Now: "Write down whom you call, where you can go and what you do when a night is bad."},
	GateFriends: {Remedy: RemedyStep, Opens: StepFriendsOnly, Closed: "You have answered whether a friendly ending would be acceptable.",
		Now: "Picture it for a while and answer. Yes and no are both good answers here."},
	GateAnswer: {Remedy: RemedyThem, Closed: "Your last message in the contact log has its answer. One message, and then nothing until they answer.",
		Now: "Nothing is yours to do here. If an answer has come, put it into the log. If none comes, that is an answer too."},
	GateWords: {Remedy: RemedyThem, Closed: "They have said in words that they want to talk. Nothing else opens this.",
		Now: "Nothing is yours to do here. If they say it, in words of their own, put it into your answers."},
	GateTalk: {Remedy: RemedyStep, Opens: StepHonestTalk, Closed: "You have had the honest talk about what broke.",
		Now: "When both of you want that talk, have it, and note here what was said."},
	GateTerms: {Remedy: RemedyTrial, Opens: StepTerms, Closed: "A trial has begun with terms you both agreed to before, and nothing about it waits to be decided or put right.",
		Now: "Look at the page of the trial. It says what there is to do: terms to write together, a beginning, a decision of both of you, or something to put right."},
	GateBothSaid: {Remedy: RemedyThem, Closed: "You have both said that you want to talk or try.",
		Now: "Their half is theirs. When both of you have said it in words, put it into your answers."},
	GateMutual: {Remedy: RemedyThem, Closed: "You have both said that you want this and will work on it, and you have seen their change yourself.",
		Now: "Your result names what is still open. Most of it is theirs to say and to show."},
	GateLiked: {Remedy: RemedyAnswer, Closed: "You could live with a friendly ending. Otherwise meeting as friends would hide what you hope for.",
		Now: "If you see it otherwise one day, change that answer. Until then this is an honest no to a way that does not fit you."},
	GateReview: {Remedy: RemedyTrial, Opens: StepReview, Closed: "A trial has been carried to its last day, and there you both said that you want to go on.",
		Now: "On each day you chose, both of you say how you decide. Nothing goes on by itself, and what belongs after the trial waits for its end."},
}

// ForeignText is what to say about GateUnread when everything can be read, and an
// answer is one that only a newer version of the app knows.
func ForeignText() GateText {
	return GateText{Remedy: RemedyAnswer, Closed: gateTexts[GateUnread].Closed,
		Now: "A newer version of the app wrote an answer that this one does not know, and it may be a stop. Load the page anew to get the newest version."}
}

// OpensGate reports whether doing the step opens a gate.
func OpensGate(id StepID) bool {
	for _, t := range gateTexts {
		if t.Opens == id {
			return true
		}
	}
	return false
}

// GateTextOf returns what to say about a closed gate.
func GateTextOf(id GateID) GateText { return gateTexts[id] }
