package vaulttest

import (
	"cmp"
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/trial"
)

// How much somebody has who used everything for about 200 days.
const (
	ownSteps = 12
	ifThens  = 8
	lines    = 70
	looks    = 11 // one a week of the trial
	days     = 200
)

// planned is what a person keeps beside the guide's steps: their own steps, if-then
// plans, lines of every list, one trial with its looks and verdicts.
func (m *maker) planned(start civil.Date) []Record {
	return slices.Concat(m.ifThenPlans(start), m.ownSteps(start), m.trial(start.AddDays(110)), m.lines(start))
}

func (m *maker) ifThenPlans(start civil.Date) []Record {
	var out []Record
	moments := []plan.Moment{plan.AnyTime, plan.Morning, plan.Midday, plan.Evening, plan.Night}
	for i := range ifThens {
		p := plan.IfThen{If: m.text.plain(), Then: m.text.plain(), When: pick(m.rng, moments), On: start.AddDays(12 + 9*i)}
		if m.rng.IntN(3) > 0 {
			p.Rehearsed = p.On
		}
		if m.rng.IntN(4) == 0 {
			p.Gone = Last
		}
		out = append(out, Record{Kind: "ifthen", ID: m.id(), Body: p, On: p.On})
	}
	return out
}

func (m *maker) ownSteps(start civil.Date) []Record {
	var out []Record
	phases := []guide.PhaseID{guide.PhaseSpace, guide.PhaseSteady, guide.PhaseReflect, guide.PhaseSettle}
	kinds := []guide.StepKind{guide.KindOnce, guide.KindOnce, guide.KindRepeat, guide.KindWrite}
	for i := range ownSteps {
		id := plan.OwnPrefix + m.id()
		o := plan.Own{Title: m.text.plain(), Phase: pick(m.rng, phases), Kind: pick(m.rng, kinds), At: m.rng.IntN(8), On: start.AddDays(14 + 11*i)}
		if o.Kind == guide.KindRepeat {
			o.Every = pick(m.rng, []int{1, 7, 14})
		}
		if m.rng.IntN(6) == 0 {
			o.Gone = Last
		}
		out = append(out, Record{Kind: "own", ID: id, Body: o, On: o.On})
		if mark := m.mark(guide.Step{ID: guide.StepID(id), Kind: o.Kind, Every: o.Every}, o.On); m.rng.IntN(3) > 0 {
			out = append(out, Record{Kind: "step", ID: id, Body: mark, On: Last})
		}
	}
	return out
}

// mark is what was done about a step from a day on.
func (m *maker) mark(s guide.Step, on civil.Date) plan.Mark {
	mark := plan.Mark{Status: pick(m.rng, []plan.Status{plan.Doing, plan.Done, plan.Done, plan.Skipped}), On: on}
	if s.Kind == guide.KindRepeat {
		mark.Status = plan.Doing
		for at := on; at.Compare(Last) <= 0 && len(mark.Times) < 60; at = at.AddDays(max(1, s.Every) + m.rng.IntN(3)) {
			mark.Times = append(mark.Times, at)
		}
	}
	if m.rng.IntN(4) > 0 {
		mark.Note = m.text.of(m.length() / 2)
	}
	switch m.rng.IntN(4) {
	case 0:
		mark.Seen = m.text.of(m.length() / 3)
	case 1:
		mark.Past = []plan.Change{{Status: plan.Doing, On: on.AddDays(-6)}, {Status: plan.Done, On: on.AddDays(-2), Undone: true}}
	case 2:
		mark.Due = Last.AddDays(m.rng.IntN(20) - 6)
	}
	if mark.Status == plan.Skipped {
		mark.Why = m.text.plain()
	}
	return mark
}

func (m *maker) lines(start civil.Date) []Record {
	var out []Record
	all := guide.Lists()
	for i := range lines {
		list := all[i%len(all)]
		l := lineOf(list, i+1, start.AddDays(20+2*i))
		l.Text = m.text.plain()
		if len(list.Sides) > 0 {
			l.Side = pick(m.rng, list.Sides).ID
		}
		for _, c := range list.Checks {
			if l.Checks == nil {
				l.Checks = map[string]lists.Check{}
			}
			l.Checks[c.ID] = pick(m.rng, []lists.Check{lists.Yes, lists.Yes, lists.Unsure, lists.No})
		}
		switch m.rng.IntN(6) {
		case 0:
			l.Done = Last
		case 1:
			l.Gone = Last
		}
		out = append(out, Record{Kind: "line", ID: m.id(), Body: l, On: l.On})
	}
	return out
}

func lineOf(list guide.List, seq int, on civil.Date) lists.Line {
	l := lists.Line{List: list.ID, On: on, Seq: seq}
	if list.Dated {
		l.For = on.AddDays(5)
	}
	return l
}

// trial is one trial of twelve weeks with a revision, a look in most weeks and a
// decision of both on its first date.
func (m *maker) trial(begun civil.Date) []Record {
	id := m.id()
	terms := trial.Terms{On: begun.AddDays(-9), Works: m.text.of(200), Stops: m.text.of(200), Agreed: m.text.of(240), Knows: pick(m.rng, words["Who"]),
		Ends: begun.AddDays(84), Reviews: []civil.Date{begun.AddDays(28), begun.AddDays(56)}, Both: begun.AddDays(-2)}
	revised := terms
	revised.On, revised.Both, revised.Why, revised.Agreed = begun.AddDays(30), begun.AddDays(31), m.text.plain(), m.text.of(260)
	out := []Record{{Kind: "trial", ID: id, Body: trial.Trial{Terms: []trial.Terms{terms, revised}, Begun: begun}, On: revised.On}}
	for week := range looks {
		w := trial.Watch{Trial: id, On: begun.AddDays(7 * (week + 1)), Seq: week + 1, Points: map[trial.PointID]trial.Answer{}, Did: m.text.of(m.length() / 3), Saw: m.text.of(m.length() / 3)}
		for _, p := range trial.Points() {
			if m.rng.IntN(8) > 0 {
				w.Points[p.ID] = pick(m.rng, trial.Answers())
			}
		}
		if m.rng.IntN(5) == 0 {
			w.Signs = []trial.SignID{trial.SignUnseen}
		}
		out = append(out, Record{Kind: "watch", ID: m.id(), Body: w, On: w.On})
	}
	for i, on := range terms.Reviews {
		v := trial.Verdict{Trial: id, On: on, Seq: looks + i + 1, Review: on, Mine: trial.GoOn, Theirs: trial.GoOn, Note: m.text.of(m.length() / 3)}
		out = append(out, Record{Kind: "verdict", ID: m.id(), Body: v, On: on})
	}
	return out
}

// checkins are those of the days up to Last, the newest first, on three of four, now
// and then two of them.
func (m *maker) checkins() []Record {
	var out []Record
	for i := range days {
		if m.rng.IntN(4) == 0 && i > 0 {
			continue
		}
		on := Last.AddDays(-i)
		for range 1 + m.rng.IntN(5)/4 {
			e := checkin.Entry{On: on, At: civil.ClockOf(m.rng.IntN(civil.DayMinutes)), Mood: pick(m.rng, checkin.Moods()), Urge: cmp.Or(checkin.Urge(m.rng.IntN(6)), 1),
				Sleep: checkin.Sleep(m.rng.IntN(6)), Contact: pick(m.rng, []checkin.Met{checkin.MetUnsaid, checkin.MetNone, checkin.MetSome})}
			if m.rng.IntN(5) == 0 {
				e.Note = m.text.of(shortest)
			}
			out = append(out, Record{Kind: "checkin", ID: m.id(), Body: e, On: on})
		}
	}
	return out
}

// weeks are looks back at every second week before Last.
func (m *maker) weeks() []Record {
	var out []Record
	for i := 7; i < days; i += 14 {
		on := checkin.WeekOf(Last.AddDays(-i))
		w := checkin.Week{On: on, Words: map[string]string{"helped": m.text.of(shortest)}}
		out = append(out, Record{Kind: "week", ID: on.String(), Body: w, On: on.AddDays(6)})
	}
	return out
}
