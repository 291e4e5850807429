package plan

import (
	"maps"
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// AsOf returns the facts as they stood at the end of an earlier day, as far as they
// tell: what carries a later day is left out. An answer that was given anew since
// counts as not given then, because nobody keeps what it was before.
func (f Facts) AsOf(day civil.Date) Facts {
	out := f
	out.Today = day
	out.Response = f.Response.AsOf(day)
	out.Earlier = nil
	for _, r := range f.Earlier {
		out.Earlier = append(out.Earlier, r.AsOf(day))
	}
	if !assess.Complete(out.Response, day) { // the taking of today had not begun, or not come to anything
		for _, r := range out.Earlier {
			if assess.Complete(r, day) && (!assess.Complete(out.Response, day) || r.Taking > out.Response.Taking) {
				out.Response = r
			}
		}
	}
	out.Marks = map[guide.StepID]Mark{}
	for id, m := range f.Marks {
		if m = m.asOf(day); !m.IsZero() {
			out.Marks[id] = m
		}
	}
	out.Own = maps.Clone(f.Own)
	maps.DeleteFunc(out.Own, func(_ guide.StepID, o Own) bool { return o.On.Compare(day) > 0 })
	for id, o := range out.Own {
		if o.Gone.Compare(day) > 0 {
			o.Gone = civil.Date{}
			out.Own[id] = o
		}
	}
	if f.Latest.Compare(day) > 0 {
		out.Latest = day
	}
	if f.Course.On.Compare(day) > 0 {
		out.Course.On = day
	}
	for _, on := range []*civil.Date{&out.Course.Changed, &out.Course.Right} {
		if on.Compare(day) > 0 {
			*on = day
		}
	}
	return out
}

// asOf is the mark as it was at the end of a day. Its texts carry no day and stay.
func (m Mark) asOf(day civil.Date) Mark {
	m.Times = slices.DeleteFunc(slices.Clone(m.Times), func(on civil.Date) bool { return on.Compare(day) > 0 })
	history := slices.DeleteFunc(m.History(), func(c Change) bool { return c.On.Compare(day) > 0 })
	m.Status, m.On, m.Past = Todo, civil.Date{}, nil
	for _, c := range slices.Backward(history) {
		if !c.Undone {
			m.Status, m.On = c.Status, c.On
			break
		}
	}
	return m
}

// A NewsKind says what is different in a plan.
type NewsKind string

const (
	NewsStop NewsKind = "stop" // something ended the plan
	NewsPath NewsKind = "path" // it leads the other way now
	NewsOpen NewsKind = "open" // a phase that was closed has a step that can be started
	NewsShut NewsKind = "shut" // no step of a phase can be started any more
	NewsHere NewsKind = "here" // the person has come to another phase
)

// News is one thing that is different in a plan.
type News struct {
	Kind   NewsKind
	Phase  guide.Phase    // of NewsOpen, NewsShut and NewsHere
	Reason Reason         // of NewsShut: what to deal with first
	Stop   assess.Finding // of NewsStop
}

// Since returns what is different from the plan as it was. After a stop that is
// the only news there is: what else it brings follows from it.
func (p Plan) Since(was Plan) []News {
	stopped, ended := p.Stopped()
	if before, had := was.Stopped(); ended && (!had || before.Finding.ID != stopped.Finding.ID) {
		return []News{{Kind: NewsStop, Stop: stopped.Finding}}
	}
	if p.Path != was.Path {
		return []News{{Kind: NewsPath}}
	}
	var out []News
	told := map[guide.GateID]bool{}
	for _, phase := range p.Phases {
		i := slices.IndexFunc(was.Phases, func(ph Phase) bool { return ph.ID == phase.ID })
		if i < 0 {
			continue
		}
		switch open, opened := phase.open(), was.Phases[i].open(); {
		case open && !opened && !was.Phases[i].paused():
			out = append(out, News{Kind: NewsOpen, Phase: phase.Phase})
		case !open && opened:
			if r := phase.Steps[0].Closed[0]; !told[r.Gate] {
				told[r.Gate] = true
				out = append(out, News{Kind: NewsShut, Phase: phase.Phase, Reason: r})
			}
		}
	}
	if here := p.here(); here.ID != was.here().ID && here.ID != "" {
		out = append(out, News{Kind: NewsHere, Phase: here})
	}
	return out
}

// open reports whether any step of the phase may be started.
func (p Phase) open() bool { return slices.ContainsFunc(p.Steps, Step.Open) }

// paused reports whether nothing but the date, the age of the safety answers, or
// something unreadable holds a step of the phase closed. What opens then was open
// before, and is no news: nobody is called to the other person (T03).
func (p Phase) paused() bool {
	return slices.ContainsFunc(p.Steps, func(s Step) bool {
		return !slices.ContainsFunc(s.Closed, func(r Reason) bool {
			return r.Gate != guide.GateClock && r.Gate != guide.GateScreen && r.Gate != guide.GateUnread
		})
	})
}

// here is the phase the person is in.
func (p Plan) here() guide.Phase {
	if i := p.Current(); i < len(p.Phases) {
		return p.Phases[i].Phase
	}
	return guide.Phase{}
}
