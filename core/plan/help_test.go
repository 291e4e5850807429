package plan

import (
	"maps"
	"slices"
	"sync"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// calmAnswers are those of ready; answering them anew for each of thousands of
// drawn cases would take minutes.
var calmAnswers = sync.OnceValue(func() assess.Response { return ready() })

// bothAnswers are those of two people who have both said that they want it.
var bothAnswers = sync.OnceValue(func() assess.Response {
	return ready("replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing")
})

// answering gives r the answers of another response on a day, and kind ones to
// what they newly lead to. What r was told stays.
func answering(r, from assess.Response, on civil.Date) assess.Response {
	answers := map[guide.ItemID]assess.Given{}
	for id, given := range from.Answers {
		answers[id] = assess.Given{Chose: slices.Clone(given.Chose), On: on}
	}
	r.Answers = answers
	for {
		p, done := assess.At(r, "", on)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, guidetest.Kindest(p.Item), on)
	}
}

// everything are marks of all steps of the guide, done and written about.
func everything(on civil.Date) map[guide.StepID]Mark {
	all := map[guide.StepID]Mark{}
	for _, s := range guide.Steps() {
		all[s.ID] = Mark{Status: Done, On: on, Note: "what I wrote about it"}
	}
	return all
}

// with returns the marks with one more.
func with(all map[guide.StepID]Mark, id guide.StepID, m Mark) map[guide.StepID]Mark {
	out := maps.Clone(all)
	if out == nil {
		out = map[guide.StepID]Mark{}
	}
	out[id] = m
	return out
}

// steps are all steps in the phases of a plan.
func steps(p Plan) []Step {
	var out []Step
	for _, phase := range p.Phases {
		out = append(out, phase.Steps...)
	}
	return out
}

func kindest(it guide.Item) guide.OptionID { return guidetest.Answer(guidetest.Calm(), it) }
