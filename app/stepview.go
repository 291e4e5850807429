package app

import (
	"cmp"
	"fmt"
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A stepView is the page of a step as plain data.
type stepView struct {
	Tag     string // the phase, or that it is kept from before
	Title   string
	Kind    string // how it is done; "" for a step that is done once
	Lines   []string
	Why     string
	How     string
	Label   string // of the note
	Because []string
	State   string
	Today   bool // a repeating step that was done today
	Times   []string
	History []string
	Ways    []wayView // the tool and the question that go with it
	Day     bool      // a day can be set for it
	Skipped bool
	Gone    bool // a step of the person's own that was removed
	Seen    bool // there is something to have seen come of it
	Acts    []stepAct
	Sources []guide.Source
}

// A stepAct is something that can be done about a step.
type stepAct string

const (
	actDone    stepAct = "done"
	actDoing   stepAct = "doing"
	actDid     stepAct = "did"
	actNotDone stepAct = "not-done"
	actSkip    stepAct = "skip"
	actUndo    stepAct = "undo"
)

// viewStep builds the page of a step of the plan.
func viewStep(pl plan.Plan, s plan.Step) stepView {
	phase, _ := guide.PhaseByID(s.Phase)
	v := stepView{Tag: phase.Name, Title: s.Title, Kind: stepKindLine(s), Why: s.Why, How: s.How, Label: noteLabel(s), State: stepState(s), Sources: s.Sources,
		Because: becauseLines(s.Because), History: historyLines(s.Mark), Skipped: s.Mark.Status == plan.Skipped && !s.Before, Day: !s.Contact() && s.Open() && !s.Settled()}
	v.Seen = s.Mark.Seen != "" || !s.Before && (s.Mark.Status == plan.Doing || s.Mark.Status == plan.Done || len(s.Mark.Times) > 0)
	for _, on := range slices.Backward(s.Mark.Times) {
		v.Times = append(v.Times, on.Long())
	}
	v.Gone = slices.ContainsFunc(pl.Gone, func(g plan.Step) bool { return g.ID == s.ID })
	v.Today = slices.Contains(s.Mark.Times, pl.Today)
	switch {
	case v.Gone:
		v.Tag, v.Lines = "Removed", []string{"You took this step out of your plan. What you wrote about it is yours to read and to change."}
	case s.Unknown:
		v.Tag, v.Lines = "Kept from before", []string{"It was marked in another version of the app. What you wrote about it is yours to read and to change."}
	case s.Kept:
		v.Tag, v.Lines = "Kept from before", []string{"This is no longer part of your plan. What you wrote about it is yours to read and to change."}
	case s.Before:
		v.Lines = beforeLines(s)
	case s.Own:
		v.Tag += " · your own step"
	}
	if s.Kept {
		if s.Contact() { // how to reach them is no help any more
			v.Why, v.How, v.Kind = "", "", ""
		}
		return v
	}
	v.Ways = stepWays(pl, s)
	v.Acts = stepActs(s, v.Today)
	return v
}

// stepState says what was done about a step, on its own page: the note stands there
// anyway.
func stepState(s plan.Step) string {
	m := s.Mark
	m.Note = ""
	text := stateOf(m)
	if s.Before && text != "" {
		return "For an earlier ending: " + lowerFirst(text)
	}
	return text
}

// beforeLines say what a mark for an earlier ending means, and how it counts again.
func beforeLines(s plan.Step) []string {
	if s.Contact() {
		return []string{"You marked this before you parted the last time. What you wrote is here to be read. What two people did then counts for that time: if it happens again, mark it again."}
	}
	how := "For this ending it counts once you have read it again, changed what is no longer so, and marked it."
	if !s.Open() {
		how = "For this ending it counts once the step is open and you mark it again."
	}
	return []string{"You marked this before you parted the last time. What you wrote is still here. " + how}
}

// stepKindLine says how a step is done, where that is not simply once.
func stepKindLine(s plan.Step) string {
	switch s.Kind {
	case guide.KindRepeat:
		return "Again and again, " + everyLine(s.Every) + ". A day left out is no failure."
	case guide.KindWrite:
		if s.Contact() { // how long it should be is said by the step itself
			return ""
		}
		return "Writing is the point here. It need not be long."
	case guide.KindDecide:
		return "A decision, in your own words. You may change it later."
	case guide.KindAgree:
		return "For both of you: it counts once you have both said yes."
	case guide.KindWait:
		return waitLine(s)
	}
	return ""
}

// waitLine says how long a wait is, and never how much of it is left.
func waitLine(s plan.Step) string {
	if s.ID == guide.StepKeepSpace {
		return fmt.Sprintf("Your days of space: %d whole days, counted from the ending you told. There is no date to watch, and nothing has to be done.", s.Days)
	}
	return fmt.Sprintf("It takes %s, from the day you begin it. There is no date to watch, and nothing has to be done.", wholeDays(s.Days))
}

func wholeDays(n int) string {
	if n == 1 {
		return "one whole day"
	}
	return fmt.Sprintf("%d whole days", n)
}

// everyLine says how often a step is to be repeated.
func everyLine(days int) string {
	switch days {
	case 0, 1:
		return "every day"
	case 7:
		return "about once a week"
	case 14:
		return "about every two weeks"
	}
	return fmt.Sprintf("about every %d days", days)
}

func noteLabel(s plan.Step) string {
	switch {
	case s.Prompt != "":
		return s.Prompt
	case s.Kind == guide.KindDecide:
		return "What you decide"
	case s.Kind == guide.KindAgree:
		return "What you two agreed"
	}
	return "Your note"
}

// becauseLines name the answers a step responds to. What was said about safety is
// named by the finding alone: somebody may be looking over a shoulder.
func becauseLines(list []assess.Finding) []string {
	var out []string
	for _, f := range list {
		if len(f.Because) == 0 || f.Because[0].Item.Dimension == guide.DimSafety {
			out = append(out, "It answers this: "+f.Title+".")
			continue
		}
		a := f.Because[0]
		out = append(out, "You were asked “"+a.Item.Ask+"” and said: "+said(a))
	}
	return out
}

// historyLines are what happened with a step, oldest first. What was taken back
// says so.
func historyLines(m plan.Mark) []string {
	var out []string
	for _, c := range m.History() {
		text := map[plan.Status]string{plan.Doing: "Begun", plan.Done: "Done", plan.Skipped: "Left out", plan.Todo: "Nothing yet"}[c.Status]
		if c.On.IsZero() {
			text += ", the day is not known"
		} else {
			text += " on " + c.On.Long()
		}
		if c.Undone {
			text += ", taken back later"
		}
		out = append(out, text)
	}
	return out
}

// stepWays are the tool and the question of the journal that go with a step.
func stepWays(pl plan.Plan, s plan.Step) []wayView {
	var out []wayView
	if t, ok := guide.ToolByID(s.Tool); ok && (t.Path == "" || t.Path == pl.Path) {
		out = append(out, wayView{Label: t.Name, Href: t.Href, Says: t.What})
	}
	if s.ID == guide.StepKeepSpace {
		out = append(out, wayView{Label: "Settings of the plan", Href: "/plan-settings", Says: "How many days of space you want."})
	}
	if i := slices.IndexFunc(guide.Prompts(), func(q guide.Prompt) bool { return q.ID == s.Ask }); s.Ask != "" && i >= 0 {
		out = append(out, wayView{Label: "A question to write about", Href: promptHref(i + 1), Says: guide.Prompts()[i].Ask})
	}
	return out
}

// stepActs are what can be done about a step now, the most fitting first.
func stepActs(s plan.Step, today bool) []stepAct {
	var out []stepAct
	doing := s.Mark.Status == plan.Doing && !s.Before
	if s.Settled() {
		return []stepAct{actUndo}
	}
	if s.Open() {
		switch {
		case s.Kind == guide.KindRepeat && today:
			out = append(out, actNotDone, actDone)
		case s.Kind == guide.KindRepeat:
			out = append(out, actDid)
			if len(s.Mark.Times) > 0 || doing {
				out = append(out, actDone)
			}
		case s.Kind == guide.KindWait && !doing && s.ID == guide.StepKeepSpace:
			out = append(out, actDoing, actDone)
		case s.Kind == guide.KindWait && !doing:
			out = append(out, actDoing)
		default:
			out = append(out, actDone)
			if !doing {
				out = append(out, actDoing)
			}
		}
	}
	out = append(out, actSkip)
	if doing {
		out = append(out, actUndo)
	}
	return out
}

// actLabels are the names of acts, by the kind of step where that has one of its own.
var actLabels = map[stepAct]map[guide.StepKind]string{
	actDone: {guide.KindOnce: "Mark as done", guide.KindRepeat: "I have done this long enough", guide.KindDecide: "I have decided",
		guide.KindAgree: "We have agreed on it", guide.KindWait: "Its days are over"},
	actDoing:   {guide.KindOnce: "I have begun", guide.KindWait: "Begin its days today"},
	actDid:     {guide.KindOnce: "Done today"},
	actNotDone: {guide.KindOnce: "Not done today after all"},
	actSkip:    {guide.KindOnce: "Leave this one out"},
	actUndo:    {guide.KindOnce: "Take back"},
}

// actLabel names an act on a step.
func actLabel(a stepAct, s plan.Step) string {
	if a == actDoing && s.ID == guide.StepKeepSpace { // its days count from the ending, whenever it is begun
		return "I am keeping it"
	}
	return cmp.Or(actLabels[a][s.Kind], actLabels[a][guide.KindOnce])
}

// dayProblem says why a day cannot be the one for a step; "" when it can.
func dayProblem(day, today civil.Date) string {
	if !day.IsZero() && day.Compare(today) < 0 {
		return "That day is over. Choose today or a later one."
	}
	return ""
}
