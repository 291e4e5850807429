package main

import (
	"errors"
	"fmt"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
	"afterward/core/plan"
)

// day is the day on which everybody here answers.
var day = civil.MustParse("2026-11-21")

// A person is somebody who has answered all they were asked.
type person struct {
	name    string
	comes   guide.Outcome // what their answers have to come to
	story   map[guide.ItemID]guide.OptionID
	also    map[guide.ItemID][]guide.OptionID // further options of items with several
	answers assess.Response
}

// people are the ones the measurements are about. Nothing is evaluated for them: the first time is
// one of the measurements.
func people() []person {
	all := []person{
		{name: "not yet", comes: guide.NotYet, story: guidetest.With(map[guide.ItemID]guide.OptionID{
			guide.OwnShare: guide.Vaguely, guide.OwnChange: guide.Started, guide.TheirPart: guide.Hope, guide.Confidant: guide.No,
			guide.TakeANo: guide.Unsure, guide.OrdinaryWeek: guide.Mixed, guide.TimesBefore: guide.Once,
		}), also: map[guide.ItemID][]guide.OptionID{guide.Reasons: {"apart", "avoidance"}}},
		{name: "a stop", comes: guide.LetGo, story: guidetest.With(map[guide.ItemID]guide.OptionID{guide.ClearNo: guide.Yes})},
		{name: "calm", comes: guide.ConditionsMet, story: guidetest.Calm()},
	}
	for i := range all {
		all[i].answer()
	}
	return all
}

// errPerson means that somebody is not who they are said to be, and numbers about them are about
// nothing.
var errPerson = errors.New("the answers come to something else")

// check holds a result against what the person is here for.
func (p person) check(res assess.Result) error {
	if res.Outcome != p.comes || !res.Complete {
		return fmt.Errorf("%w: %q came to %q, complete: %v", errPerson, p.name, res.Outcome, res.Complete)
	}
	return nil
}

// answer takes the person through the asking.
func (p *person) answer() {
	for {
		at, done := assess.At(p.answers, "", day)
		if done {
			return
		}
		id := at.Item.ID
		p.answers = p.answers.Choose(id, guidetest.Answer(p.story, at.Item), day)
		for _, o := range p.also[id] {
			p.answers = p.answers.Choose(id, o, day)
		}
	}
}

// facts are what their plan is made of when the first phase is behind them, with a few words about
// each step.
func (p person) facts() plan.Facts {
	f := plan.Facts{Response: p.answers, Today: day, Marks: map[guide.StepID]plan.Mark{}}
	first := guide.PhasesFor(p.comes, "")[0]
	for _, s := range guide.Steps() {
		if s.Phase == first {
			f.Marks[s.ID] = plan.Mark{Status: plan.Done, On: day, Note: "what I wrote about it"}
		}
	}
	return f
}
