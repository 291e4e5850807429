package guide

import (
	"slices"
	"sync"
)

// An Outcome is what an assessment comes to: one of seven, never "go".
type Outcome string

const (
	Crisis        Outcome = "crisis"
	Unsafe        Outcome = "safety"
	LetGo         Outcome = "let_go"
	HealFirst     Outcome = "heal_first"
	NotYet        Outcome = "not_yet"
	ConditionsMet Outcome = "conditions_met"
	Mutual        Outcome = "mutual"
)

// Outcomes returns all outcomes, the strictest first. An assessment takes the
// first one that any finding calls for.
func Outcomes() []Outcome {
	return []Outcome{Crisis, Unsafe, LetGo, HealFirst, NotYet, ConditionsMet, Mutual}
}

// Stop reports whether the outcome ends the way to the other person: no
// contact, no words to send, no trial.
func (o Outcome) Stop() bool { return o == Crisis || o == Unsafe || o == LetGo }

// An OutcomeText is how an outcome is put to a person.
type OutcomeText struct {
	Tag      string // two or three words
	Headline string
	Lead     string
	Next     string // label of the one next action
	Sources  []Source
}

var outcomeTexts = map[Outcome]OutcomeText{
	Crisis: {Tag: "Help first", Headline: "Nothing about your ex has to be decided today.",
		Lead:    "From your answers, one of you may be in danger or at the end of their strength. A person who can listen comes first. All the rest can wait, and it will keep.",
		Next:    "People to talk to now",
		Sources: []Source{advice("hs-acute-instability", "compassionate-distance"), choice("help is the next step, before any plan")}},
	Unsafe: {Tag: "Stop, for safety", Headline: "Distance comes first here.",
		Lead:    "Something you told us means that contact could hurt someone. That is a reason to stop, however much you love each other. This page cannot tell whether anyone is safe; people who know this well can help you think.",
		Next:    "Help and safety",
		Sources: []Source{advice("safety-and-distance-first", "hs-abuse"), choice("no page can say that someone is safe, so ours never does")}},
	LetGo: {Tag: "Let go", Headline: "Letting go is the way forward here.",
		Lead:    "What you told us ends the question. Stopping here is a decision well made. The plan that follows is about you.",
		Next:    "See the plan for letting go",
		Sources: []Source{advice("letting-go-is-strength"), choice("letting go is as full a path here as trying again")}},
	HealFirst: {Tag: "Heal first", Headline: "First you. The question can wait.",
		Lead:    "Right now you need steadying, or time, or a reason that would hold on a good day. Messages written before that seldom say what you mean. You can ask again later.",
		Next:    "See the plan for steadier days",
		Sources: []Source{advice("stabilise-yourself", "space-before-contact"), choice("asked again later, on a day you choose")}},
	NotYet: {Tag: "Not yet", Headline: "Not yet. Something is still missing.",
		Lead:    "Some things are not known or not done yet. They come before any contact. They may also show that letting go is the better way.",
		Next:    "See the plan that follows",
		Sources: []Source{advice("readiness-not-perfection", "readiness-not-urgency"), choice("“not yet” is our word; no guide names a date")}},
	ConditionsMet: {Tag: "Conditions met", Headline: "Nothing you said stands against one gentle question.",
		Lead:    "What is left for you to do first is in your plan. What they want is theirs to say, and silence is an answer too. Letting go is just as open to you.",
		Next:    "See the plan that follows",
		Sources: []Source{advice("wanting-not-mutual", "personal-decision", "low-pressure-opening"), choice("we never say “go”")}},
	Mutual: {Tag: "Both of you", Headline: "You have both said it in words. Now talk honestly.",
		Lead:    "Both of you want to talk or try, and your own conditions are met. An honest talk about what broke comes first; a trial with an end date can follow.",
		Next:    "See the plan that follows",
		Sources: []Source{advice("mutual-yes-gate", "address-past-issues", "trial-period"), choice("the talk comes before the trial, and the trial has an end date")}},
}

// TextOf returns how an outcome is put to a person.
func TextOf(o Outcome) OutcomeText { return outcomeTexts[o] }

// A FindingID names one reasoned conclusion. It is stable for ever.
type FindingID string

// Whose says in whose hands a lever is.
type Whose string

const (
	Yours  Whose = "Yours"
	Theirs Whose = "Theirs"
	Time   Whose = "Time"
)

// A Finding is the published side of a conclusion: its words and sources.
// Which answers cause it is for package assess.
type Finding struct {
	ID      FindingID
	Calls   Outcome // the outcome it calls for; "" for a remark that changes nothing
	Title   string
	Text    string
	Lever   string // the smallest thing that would change it; "" for a stop
	Whose   Whose
	Sources []Source
}

var findingList = sync.OnceValue(func() []Finding {
	return slices.Concat(stopFindings, waitFindings, remarkFindings)
})

var findingIndex = sync.OnceValue(func() map[FindingID]int {
	return index(findingList(), func(f Finding) FindingID { return f.ID })
})

// FindingByID returns the finding with that id.
func FindingByID(id FindingID) (Finding, bool) {
	i, ok := findingIndex()[id]
	if !ok {
		return Finding{}, false
	}
	return findingList()[i], true
}

// Findings returns every finding: stops, then what holds the question open,
// then remarks. The result must not be changed.
func Findings() []Finding { return findingList() }
