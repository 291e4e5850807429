package assess

import (
	"slices"
	"strings"

	"afterward/core/guide"
)

// explain puts a finding together with the answers behind it.
func (rd *Reading) explain(f firing) Finding {
	text, _ := guide.FindingByID(f.finding)
	out := Finding{Finding: text, Rule: f.rule.id, Detail: rd.detail(f.finding)}
	for _, item := range f.because {
		out.Because = append(out.Because, rd.Answer(item))
	}
	return out
}

// Answer is what was said to an item, now and before.
func (rd *Reading) Answer(id guide.ItemID) Answer {
	it, _ := guide.ItemByID(id)
	i := guide.ItemIndex(id)
	a := Answer{Item: it, Chosen: rd.present(i)}
	f, told := rd.Told[id]
	if !told || id == guide.WhenEnded {
		return a
	}
	for _, o := range it.Options {
		if slices.Contains(f.Chose, o.ID) && !rd.Response.Has(id, o.ID) {
			a.Before = append(a.Before, o)
		}
	}
	a.Until, a.Stands = f.until(id, rd.today), len(rd.held[i]) > 0
	a.Why = f.Why
	return a
}

// detail is what is particular about a finding in this response.
func (rd *Reading) detail(id guide.FindingID) string {
	switch id {
	case guide.FThirdTime:
		return sameWords(sameReasons(rd, 3), "all three times")
	case guide.FSameTwice:
		return sameWords(sameReasons(rd, 2), "this time and before")
	case guide.FObstacles:
		var open []string
		for _, o := range rd.named(guide.Obstacles) {
			if !rd.Has(guide.ObstaclePlans, o.ID) {
				open = append(open, "“"+o.Label+"”")
			}
		}
		return "Without a plan so far: " + strings.Join(open, ", ") + "."
	}
	return ""
}

func sameWords(reasons []guide.Option, when string) string {
	var names []string
	for _, o := range reasons {
		names = append(names, "“"+o.Label+"”")
	}
	if len(names) == 1 {
		return names[0] + " was among the reasons " + when + "."
	}
	return strings.Join(names, ", ") + " were among the reasons " + when + "."
}

// An Unknown is an item that says nothing yet, with a respectful way to find out.
type Unknown struct {
	Answer
	FindOut string
}

// unknowns lists what is due and says nothing, in the order of asking. Open
// questions about safety are left out: a finding speaks of them, and nobody has
// to read them again on the result.
func (rd *Reading) unknowns(due []bool) []Unknown {
	var out []Unknown
	for i, it := range guide.Items() {
		open := len(rd.set[i]) == 0 || slices.ContainsFunc(rd.set[i], func(o guide.Option) bool { return o.Reads == guide.Unknown })
		if due[i] && open && it.ID != guide.Mood && it.Dimension != guide.DimSafety {
			out = append(out, Unknown{Answer: rd.Answer(it.ID), FindOut: it.FindOut})
		}
	}
	return out
}
