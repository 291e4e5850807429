package plan

import (
	"fmt"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// drawnFacts draws somebody: mostly calm answers with some others, marks and own
// steps of all kinds and days, a course and a day.
func drawnFacts(t *rapid.T) Facts {
	return Facts{Response: drawnAnswers(t, today), Today: today.AddDays(rapid.IntRange(0, 60).Draw(t, "today")),
		Marks: drawnMarks(t), Own: drawnOwn(t), Course: drawnCourse(t),
		Trial: Trial{Terms: rapid.Bool().Draw(t, "terms"), Review: rapid.Bool().Draw(t, "review")}}
}

// drawnAnswers changes some of the calm answers, or of those of two who want it.
func drawnAnswers(t *rapid.T, on civil.Date) assess.Response {
	from := calmAnswers()
	if rapid.Bool().Draw(t, "both") {
		from = bothAnswers()
	}
	r := answering(assess.Response{}, from, on)
	for range rapid.IntRange(0, 4).Draw(t, "changes") {
		it := rapid.SampledFrom(guide.Items()).Draw(t, "item")
		o := rapid.SampledFrom(it.Options).Draw(t, "option")
		if !r.Has(it.ID, o.ID) {
			r = r.Choose(it.ID, o.ID, on)
		}
	}
	for rapid.Bool().Draw(t, "complete") {
		p, done := assess.At(r, "", on)
		if done {
			break
		}
		r = r.Choose(p.Item.ID, guidetest.Kindest(p.Item), on)
	}
	return r
}

func drawnMarks(t *rapid.T) map[guide.StepID]Mark {
	all := map[guide.StepID]Mark{}
	if rapid.Bool().Draw(t, "supported") {
		all = supported()
	}
	for range rapid.IntRange(0, 8).Draw(t, "marks") {
		all[rapid.SampledFrom(guide.Steps()).Draw(t, "step").ID] = drawnMark(t)
	}
	return all
}

func drawnMark(t *rapid.T) Mark {
	m := Mark{Note: rapid.SampledFrom([]string{"", " ", "words"}).Draw(t, "note")}
	for range rapid.IntRange(0, 4).Draw(t, "statuses") {
		on := today.AddDays(rapid.IntRange(-60, 0).Draw(t, "on"))
		if rapid.IntRange(0, 3).Draw(t, "undo") == 0 {
			m = m.Undo()
		} else {
			m = m.set(rapid.SampledFrom([]Status{Todo, Doing, Done, Done, Skipped}).Draw(t, "status"), on)
		}
	}
	if rapid.Bool().Draw(t, "repeated") {
		m = m.did(today.AddDays(rapid.IntRange(-60, 0).Draw(t, "time")))
	}
	if rapid.IntRange(0, 3).Draw(t, "has-day") == 0 {
		m.Due = today.AddDays(rapid.IntRange(-5, 30).Draw(t, "due"))
	}
	return m
}

var anyPhases = []guide.PhaseID{guide.PhaseSpace, guide.PhaseSteady, guide.PhaseReflect, guide.PhaseOpen, guide.PhaseTalk, guide.PhaseTrial, guide.PhaseKeep, guide.PhaseClose, "no-phase"}

func drawnOwn(t *rapid.T) map[guide.StepID]Own {
	all := map[guide.StepID]Own{}
	for i := range rapid.IntRange(1, 5).Draw(t, "own steps") {
		o := Own{Title: "Mine", Phase: rapid.SampledFrom(anyPhases).Draw(t, "phase"), At: rapid.IntRange(0, 9).Draw(t, "at"), On: today.AddDays(-i),
			Kind:  rapid.SampledFrom([]guide.StepKind{guide.KindOnce, guide.KindRepeat, guide.KindWrite, guide.KindDecide, guide.KindWait, guide.KindAgree, "odd"}).Draw(t, "kind"),
			Every: rapid.IntRange(0, 9).Draw(t, "every")}
		if rapid.IntRange(0, 3).Draw(t, "removed") == 0 {
			o.Gone = today
		}
		all[guide.StepID(fmt.Sprintf("own-%d", i))] = o
	}
	if rapid.IntRange(0, 9).Draw(t, "hostile") == 0 {
		all[guide.StepOwnShare] = Own{Title: "Not mine", Phase: guide.PhaseSteady, On: today}
	}
	return all
}

func drawnCourse(t *rapid.T) Course {
	return Course{Path: rapid.SampledFrom([]guide.Path{"", guide.PathTry, guide.PathLetGo}).Draw(t, "path"), On: today,
		Space: rapid.SampledFrom([]int{0, 1, 14, 30, 60, 90, 9000}).Draw(t, "space"), Why: rapid.SampledFrom([]string{"", "We work together."}).Draw(t, "why"),
		Was: rapid.SampledFrom([]int{0, 30, 90, -1}).Draw(t, "was"), Changed: rapid.SampledFrom([]civil.Date{{}, today, today.AddDays(30)}).Draw(t, "changed"),
		Marks: rapid.Bool().Draw(t, "milestones"), Quiet: rapid.SampledFrom([]civil.Date{{}, today.AddDays(20)}).Draw(t, "quiet")}
}

// closedGates are the gates that are closed for the facts.
func closedGates(f Facts) map[guide.GateID]bool {
	out := map[guide.GateID]bool{}
	for _, r := range newGates(f).closed(gateIDs()) {
		out[r.Gate] = true
	}
	return out
}
