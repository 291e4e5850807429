package main

import (
	"fmt"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/vault/vaulttest"
)

// planSteps is how many steps the measured plan has; those the guide does not give are the person's
// own.
const planSteps = 200

// A yearPlan is what somebody has stored who has used the plan for a year, and what follows from it.
type yearPlan struct {
	texts map[string]string
	plan  plan.Plan
	phase plan.Phase // the one with the most steps that is not shown at once
	step  plan.Step  // one of it, of the person's own
}

// newYearPlan takes a year of writing, with the questions answered four times, and puts into it a
// plan in daily use: every step of the guide marked, with a note and a year of history, and own steps
// in every phase.
func newYearPlan() yearPlan {
	f := plan.Facts{Today: vaulttest.Last, Marks: map[guide.StepID]plan.Mark{}, Own: map[guide.StepID]plan.Own{},
		Course: plan.Course{Path: guide.PathTry, On: vaulttest.Last.AddDays(-350)}}
	var records []vaulttest.Record
	for _, r := range vaulttest.Months(12, 1) {
		answers, _ := r.Body.(assess.Response)
		switch r.Kind {
		case "step", "own", "path":
			continue
		case "response":
			f.Response = answers
		case "taking":
			f.Earlier = append(f.Earlier, answers)
		}
		records = append(records, r)
	}
	for i, s := range guide.Steps() {
		f.Marks[s.ID] = yearMark(i)
	}
	phases := plan.Build(f).Phases
	for n := 0; inPlan(plan.Build(f)) < planSteps; n++ {
		id := guide.StepID(fmt.Sprintf("%s%016x", plan.OwnPrefix, n))
		f.Own[id] = plan.Own{Title: fmt.Sprintf("What I want to do by myself, number %d", n+1), Phase: phases[n%len(phases)].ID,
			Kind: guide.KindRepeat, Every: 7, At: n, On: vaulttest.Last.AddDays(-300)}
		f.Marks[id] = yearMark(n)
	}
	records = append(records, vaulttest.Record{Kind: "path", Body: f.Course, On: f.Course.On})
	for id, own := range f.Own {
		records = append(records, vaulttest.Record{Kind: "own", ID: string(id), Body: own, On: own.On})
	}
	for id, mark := range f.Marks {
		records = append(records, vaulttest.Record{Kind: "step", ID: string(id), Body: mark, On: vaulttest.Last})
	}
	y := yearPlan{texts: vaulttest.Plain(records), plan: plan.Build(f)}
	for i, phase := range y.plan.Phases {
		if i != y.plan.Current() && len(phase.Steps) > len(y.phase.Steps) {
			y.phase = phase
		}
	}
	for _, s := range y.phase.Steps {
		if s.Own {
			y.step = s
		}
	}
	return y
}

// yearMark is what was done about one step in a year: it changed every two months, and was done every
// week.
func yearMark(i int) plan.Mark {
	ago := func(days int) civil.Date { return vaulttest.Last.AddDays(-days) }
	m := plan.Mark{Status: []plan.Status{plan.Doing, plan.Done, plan.Done, plan.Skipped}[i%4], On: ago(i % 50), Due: ago(20 - i%40),
		Note: "What I wrote about it, a few lines on a quiet evening, to read again when it gets hard.", Seen: "What I saw come of it."}
	for n, status := range []plan.Status{plan.Doing, plan.Skipped, plan.Doing, plan.Done, plan.Doing} {
		m.Past = append(m.Past, plan.Change{Status: status, On: ago(360 - 60*n - i%7)})
	}
	for n := range 52 {
		m.Times = append(m.Times, ago(363-7*n))
	}
	return m
}

// inPlan counts the steps of all phases.
func inPlan(p plan.Plan) (n int) {
	for _, phase := range p.Phases {
		n += len(phase.Steps)
	}
	return n
}
