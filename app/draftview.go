package app

import (
	"strconv"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// A draftStanding says whether a message may go to the other person now, and why not.
type draftStanding struct {
	Stopped bool          // a stop ended the question
	Ended   string        // what ended it; "" where the page had better not say
	Shut    []plan.Reason // what is closed, in the order to deal with it; nil after a stop
}

// Open reports whether nothing stands in the way but a night's rest.
func (s draftStanding) Open() bool { return !s.Stopped && len(s.Shut) == 0 }

// viewStanding says where things stand for a message of a stage. What was said about
// safety is not named: somebody may be looking over a shoulder.
func viewStanding(pl plan.Plan, stage guide.Stage) draftStanding {
	if !pl.Result.Outcome.Stop() {
		return draftStanding{Shut: contactShut(pl, stage)}
	}
	v := draftStanding{Stopped: true}
	if stop, ok := pl.Stopped(); ok && pl.Result.Outcome == guide.LetGo {
		v.Ended = stop.Finding.Title
	}
	return v
}

// A stageRow is one way to begin, as plain data.
type stageRow struct {
	ID                 guide.Stage
	Name, When, Limits string
}

// viewStages are the ways in which a message can be begun now.
func viewStages(may func(guide.Stage) bool) []stageRow {
	var out []stageRow
	for _, s := range guide.Stages() {
		if may(s.ID) {
			out = append(out, stageRow{s.ID, s.Name, s.When, limitsLine(s)})
		}
	}
	return out
}

// limitsLine says how long a message of a stage is at most.
func limitsLine(s guide.StageText) string {
	return "Up to " + countOf(s.Words, "word") + " and " + countOf(s.Questions, "question") + ", our own choice."
}

// countOf is a number with its noun: "one word", "no words", "12 words".
func countOf(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun + "s"
	case 1:
		return "one " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// A draftRow is one message in the list, as a value.
type draftRow struct{ ID, Href, Stage, Opening, State string }

// viewDraft is one message of the list. until is when its rest ends, on the clock now.
func viewDraft(d Drafted, until, now civil.Moment, stopped bool) draftRow {
	row := draftRow{ID: d.ID, Href: draftHref(d.ID), Stage: guide.StageByID(d.Stage).Name, Opening: journal.Opening(d.Text, 90)}
	switch {
	case !d.Sent.IsZero():
		row.State = "Sent on " + d.Sent.Long()
	case blank(d.Text):
		row.State = "Nothing written yet"
	case stopped:
		row.State = "Yours to read, and to turn into a letter"
	case now.Compare(until) < 0:
		row.State = "Rests until " + momentSaid(until, now.On)
	default:
		row.State = "Has rested"
	}
	if row.Opening == "" {
		row.Opening = "Begun on " + d.On.Long()
	}
	return row
}

func draftHref(id string) string { return "/draft?d=" + id }

// momentSaid says when something is, seen from a day: "tomorrow at 6:00".
func momentSaid(m civil.Moment, today civil.Date) string {
	at := " at " + strings.TrimPrefix(string(m.Clock()), "0")
	switch m.On.DaysSince(today) {
	case 0:
		return "today" + at
	case 1:
		return "tomorrow" + at
	}
	return m.On.Long() + at
}

// A holdView is how a message is held, as plain data.
type holdView struct {
	Title   string
	Tone    string   // class of the box
	Lines   []string // why, and what there is instead
	Sources []guide.Source
	Shut    []plan.Reason
	Copy    bool // it can be copied now
	Rest    bool // how long it rests is of concern
}

// viewHold says why a message cannot be copied now, or that it can. What weighs more
// stands first and alone, but for the rest, which goes on whatever else is closed.
func viewHold(h Holding, today civil.Date) holdView {
	switch {
	case h.Stopped:
		return holdOf("There is no copy, and there is a letter.", "warm", guide.NoCopyStopNote())
	case h.Empty:
		return holdView{}
	case h.Severe:
		return holdOf("This cannot be copied as it stands.", "stop", guide.NoCopyMarkNote())
	}
	rest := "Rests until " + momentSaid(h.Until, today) + "."
	if len(h.Shut) > 0 {
		v := holdOf("Not open yet.", "", guide.NoCopyClosedNote())
		v.Shut = h.Shut
		if h.Rests {
			v.Lines = append([]string{rest + " Its rest goes on meanwhile."}, v.Lines...)
		}
		return v
	}
	switch {
	case h.Rests:
		v := holdOf(rest, "", guide.RestNote())
		v.Rest = true
		return v
	case h.Night:
		v := holdOf("It is night. It can be copied in the morning.", "", guide.RestNightNote())
		v.Rest = true
		return v
	}
	return holdView{Title: "It has rested.", Lines: []string{"Read it once more, as the one who gets it. You need not send it: it can stay here, or become a letter."}, Copy: true, Rest: true}
}

func holdOf(title, tone string, n guide.Note) holdView {
	return holdView{Title: title, Tone: tone, Lines: n.Lines, Sources: n.Sources}
}

// holdMessage says why a message was not copied after all.
func holdMessage(err error) Message {
	switch err {
	case ErrEmpty:
		return Message{"There is nothing written yet.", nil}
	case ErrStopped:
		return Message{"It was not copied: a stop stands.", nil}
	case ErrSevere:
		return Message{"It was not copied: a passage is marked with which nothing can be.", nil}
	case ErrRests:
		return Message{"It was not copied: it rests still.", nil}
	case ErrGone:
		return Message{"This draft is not there any more.", nil}
	}
	return Message{"It was not copied: something is closed. The reasons stand here.", nil}
}
