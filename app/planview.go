package app

import (
	"fmt"
	"slices"
	"strings"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A planView is the page of the plan as plain data.
type planView struct {
	Intro   string
	Told    *toldView // what was told just now; nil when nothing was
	Next    *nextView // the one thing to do now; nil when nothing is waiting
	Stops   []ui.PathStop
	Phases  []phaseView
	Stopped *stoppedView // nil while nothing has ended the plan
	Kept    []ui.StepRow
	Gone    []goneView
	Way     wayChoice
}

// A phaseView is one phase as plain data. Only the one that is shown has rows and
// reasons.
type phaseView struct {
	ID                   guide.PhaseID
	Name, Purpose, Count string
	Mark                 string // a milestone: since when it lies behind
	Href                 string
	Here, Shut, Shown    bool
	Closed               []plan.Reason // what all its open work waits for
	Rows                 []ui.StepRow
}

// A goneView is an own step that was removed.
type goneView struct {
	ID    guide.StepID
	Title string
}

// A wayChoice is the other of the two ways, offered with as many words as the one
// the person is on.
type wayChoice struct {
	On    string // where the plan leads
	Label string // of the button to the other way; "" after a stop
	To    guide.Path
}

// viewPlan builds the page from the plan, with one phase shown: the one asked for,
// or else the one the person is in.
func viewPlan(pl plan.Plan, ask guide.PhaseID) planView {
	v := planView{Intro: intro(pl), Stopped: viewStopped(pl), Way: viewOther(pl)}
	next, ok := pl.Next()
	if ok {
		todo := viewNext(pl)
		v.Next = &todo
	}
	here := pl.Current()
	shown := slices.IndexFunc(pl.Phases, func(ph plan.Phase) bool { return ph.ID == ask })
	if shown < 0 {
		shown = here
	}
	since := map[guide.PhaseID]string{}
	for _, m := range pl.Milestones() {
		since[m.Phase.ID] = "Behind you since " + m.On.Long()
	}
	for i, phase := range pl.Phases {
		pv := phaseView{ID: phase.ID, Name: phase.Name, Purpose: phase.Purpose, Href: phaseHref(phase.ID), Here: i == here, Shut: shut(phase), Shown: i == shown,
			Count: fmt.Sprintf("%d of %d", phase.Settled(), len(phase.Steps)), Mark: since[phase.ID]}
		if pv.Shown {
			pv.Closed = sharedReasons(phase)
			pv.Rows = phaseRows(phase, pv.Closed, next.ID)
		}
		v.Phases = append(v.Phases, pv)
		v.Stops = append(v.Stops, viewStop(pv, i < here || phase.Settled() == len(phase.Steps)))
	}
	for n, s := range pl.Kept {
		v.Kept = append(v.Kept, viewRow(n+1, s))
	}
	for _, s := range pl.Gone {
		v.Gone = append(v.Gone, goneView{s.ID, s.Title})
	}
	return v
}

// phaseHref is the address of the plan with a phase shown. The fragment puts the
// focus there.
func phaseHref(id guide.PhaseID) string { return "/plan?p=" + string(id) + "#phase" }

// viewStop is a phase as a stop of the picture.
func viewStop(pv phaseView, behind bool) ui.PathStop {
	s := ui.PathStop{Name: pv.Name, Count: pv.Count, Said: "done", Href: pv.Href, Shown: pv.Shown}
	switch {
	case pv.Here:
		s.State, s.Said = ui.Here, "done, you are here"
		if pv.Shut {
			s.Said += ", closed for now"
		}
	case behind:
		s.State, s.Said = ui.Behind, "done, behind you"
	case pv.Shut:
		s.State, s.Said = ui.Shut, "done, closed for now"
	}
	return s
}

// shut reports whether there is something left to do in the phase and none of it
// can be started.
func shut(phase plan.Phase) bool {
	left := false
	for _, s := range phase.Steps {
		if s.Settled() {
			continue
		}
		if s.Open() {
			return false
		}
		left = true
	}
	return left
}

// sharedReasons are the reasons that close everything left to do in a phase, so
// that they are said once, above it.
func sharedReasons(phase plan.Phase) []plan.Reason {
	var out []plan.Reason
	first := true
	for _, s := range phase.Steps {
		switch {
		case s.Settled():
		case first:
			out, first = slices.Clone(s.Closed), false
		default:
			out = slices.DeleteFunc(out, func(r plan.Reason) bool { return !slices.Contains(s.Closed, r) })
		}
	}
	return out
}

// phaseRows are the steps of a phase, the next thing to do marked. What is said
// above it is not said again.
func phaseRows(phase plan.Phase, said []plan.Reason, next guide.StepID) []ui.StepRow {
	rows := make([]ui.StepRow, 0, len(phase.Steps))
	for n, s := range phase.Steps {
		s.Closed = slices.DeleteFunc(slices.Clone(s.Closed), func(r plan.Reason) bool { return slices.Contains(said, r) })
		row := viewRow(n+1, s)
		row.Shut, row.Next = !phase.Steps[n].Open(), next != "" && s.ID == next
		rows = append(rows, row)
	}
	return rows
}

func viewRow(n int, s plan.Step) ui.StepRow {
	row := ui.StepRow{Href: stepHref(s.ID), Number: n, Title: s.Title, State: stateOf(s.Mark), Done: s.Mark.Status == plan.Done && !s.Before, Shut: !s.Open(), Mine: s.Own}
	if s.Kept {
		row.Shut = false // nothing about it will open
	}
	if s.Before && row.State != "" {
		row.State = "For an earlier ending: " + lowerFirst(row.State)
	}
	if !row.Done {
		row.Closed = closedLines(s)
	}
	return row
}

func stepHref(id guide.StepID) string { return "/step?s=" + string(id) }

// closedLines are the reasons a step is closed, as short lines.
func closedLines(s plan.Step) []string {
	var out []string
	for _, r := range s.Closed {
		out = append(out, r.Text)
	}
	return out
}

// stateOf says what was done about a step, and when.
func stateOf(m plan.Mark) string {
	var parts []string
	text := map[plan.Status]string{plan.Doing: "Begun", plan.Done: "Done", plan.Skipped: "Left out"}[m.Status]
	if n := len(m.Times); n == 1 && m.Status == plan.Doing {
		parts = append(parts, "Once, on "+m.Times[0].Long())
	} else if n > 0 && m.Status == plan.Doing {
		parts = append(parts, times(n)+", the last on "+slices.MaxFunc(m.Times, civil.Date.Compare).Long())
	} else if text != "" && !m.On.IsZero() {
		parts = append(parts, text+" on "+m.On.Long())
	} else if text != "" {
		parts = append(parts, text)
	}
	if !m.Due.IsZero() && m.Status != plan.Done && m.Status != plan.Skipped {
		parts = append(parts, "for "+m.Due.Long())
	}
	if strings.TrimSpace(m.Note) != "" {
		parts = append(parts, "with your note")
	}
	return strings.Join(parts, " · ")
}

// lowerFirst puts what begins with a capital letter into a sentence.
func lowerFirst(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// times says how often, more than once.
func times(n int) string { return fmt.Sprintf("%d times", n) }

// intro says what kind of plan this is.
func intro(pl plan.Plan) string {
	switch {
	case pl.Result.Outcome == guide.Crisis:
		return "Only what helps today. Everything else waits, and keeps."
	case pl.Result.Outcome == guide.Unsafe:
		return "Distance and people who know first, then a life that is yours. Nothing here leads to contact."
	case pl.Path == guide.PathLetGo:
		return "A way of letting go, in your own time. You can take the phases out of order."
	case pl.Result.Outcome == guide.HealFirst:
		return "Steadier days first. The question waits for you."
	}
	return "Each step answers something you said. What leads to contact is closed until its conditions are met."
}

// A toldView says that something was noted that has changed, as plain data.
type toldView struct {
	Says string
	Slip string // where the answer can be changed, had it been a slip of the finger
}

// viewTold says what was noted as number n of what can have changed, from 1; nil when
// it is not, or no longer, so. What was told about safety is not named: somebody may
// be looking over a shoulder.
func viewTold(r assess.Response, n int, place func(guide.ItemID) string) *toldView {
	if n < 1 || n > len(guide.Stops()) {
		return nil
	}
	stop := guide.Stops()[n-1]
	if !wasTold(stop, r) {
		return nil
	}
	v := &toldView{Says: "It is noted, and it counts from now on.", Slip: place(stop.Item)}
	if f, _ := guide.FindingByID(stop.Finding); f.Calls == guide.LetGo {
		v.Says = stop.Says + " It is noted, and it counts from now on."
	}
	return v
}

// viewOther offers the other way. After a stop there is one way only; what could
// open the question again is said where the stop is.
func viewOther(pl plan.Plan) wayChoice {
	switch {
	case pl.Result.Outcome.Stop():
		return wayChoice{}
	case pl.Path == guide.PathLetGo:
		return wayChoice{"This plan is about letting go.", "Change to trying again", guide.PathTry}
	}
	return wayChoice{"This plan is about trying again.", "Change to letting go", guide.PathLetGo}
}
