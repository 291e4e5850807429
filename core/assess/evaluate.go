package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A Finding is one conclusion with the answers that led to it.
type Finding struct {
	guide.Finding
	Because []Answer
}

// An Answer is one item with what was chosen, in the guide's words. Chosen is
// empty when the item was not answered.
type Answer struct {
	Item   guide.Item
	Chosen []guide.Option
	Before []guide.Option // a told answer that closed contact and was changed since
}

// A Tally counts what is known about one dimension. The counts are shown side
// by side and never added up across dimensions: no sum lets longing outvote a
// stop.
type Tally struct {
	Dimension          guide.Dimension
	Good, Bad, Unknown int
}

// A Result is what a response comes to on a day.
type Result struct {
	Outcome  guide.Outcome
	Ruling   *Finding // the finding that decided; nil when nothing speaks against
	Findings []Finding
	Tallies  []Tally
	Complete bool // every item that applies was answered
}

// Evaluate decides the outcome of a response on the day today. It depends on
// nothing else, so an old response always gets the same Result. Unanswered and
// "not sure" items never count in favour of contact: each finding calls for an
// outcome, and the strictest call wins (guide.Outcomes is the order).
func Evaluate(r Response, today civil.Date) Result {
	res := Result{Outcome: quietOutcome(r), Tallies: tally(r), Complete: Complete(r)}
	asked := Ask(r)
	for _, rule := range rules {
		because := rule.because(r)
		if rule.onDay != nil {
			because = rule.onDay(r, today)
		}
		if because = reached(r, asked, because); len(because) == 0 {
			continue
		}
		res.Findings = append(res.Findings, explain(r, rule.finding, because))
	}
	for i, f := range res.Findings {
		if f.Calls != "" && strictness(f.Calls) < strictness(res.Outcome) {
			res.Outcome, res.Ruling = f.Calls, &res.Findings[i]
		}
	}
	return res
}

// reached leaves out the items nobody got to, because an earlier answer ended
// the asking: they are not "missing", they were never due.
func reached(r Response, asked []guide.Item, items []guide.ItemID) []guide.ItemID {
	var out []guide.ItemID
	for _, id := range items {
		due := slices.ContainsFunc(asked, func(it guide.Item) bool { return it.ID == id })
		if due || r.Answered(id) {
			out = append(out, id)
		}
	}
	return out
}

// quietOutcome is the outcome when no finding calls for a stricter one.
func quietOutcome(r Response) guide.Outcome {
	said := r.Has(guide.TheirWords, guide.BothSaid) && r.Has(guide.BothWork, guide.Both)
	if said && r.Has(guide.TheirPart, guide.Seen) {
		return guide.Mutual
	}
	return guide.ConditionsMet
}

func strictness(o guide.Outcome) int { return slices.Index(guide.Outcomes(), o) }

func explain(r Response, id guide.FindingID, because []guide.ItemID) Finding {
	f, _ := guide.FindingByID(id)
	out := Finding{Finding: f}
	for _, item := range because {
		out.Because = append(out.Because, answer(r, item))
	}
	return out
}

func answer(r Response, id guide.ItemID) Answer {
	it, _ := guide.ItemByID(id)
	a := Answer{Item: it}
	told, changed := r.Told[id]
	changed = changed && !closes(id, r.Answers[id])
	for _, o := range it.Options {
		if r.Has(id, o.ID) {
			a.Chosen = append(a.Chosen, o)
		}
		if changed && slices.Contains(told.Chose, o.ID) {
			a.Before = append(a.Before, o)
		}
	}
	return a
}

// Has reports whether the result contains the finding.
func (res Result) Has(id guide.FindingID) bool {
	return slices.ContainsFunc(res.Findings, func(f Finding) bool { return f.ID == id })
}

// Calling returns the findings that call for the given outcome.
func (res Result) Calling(o guide.Outcome) []Finding {
	var out []Finding
	for _, f := range res.Findings {
		if f.Calls == o {
			out = append(out, f)
		}
	}
	return out
}

func tally(r Response) []Tally {
	counts := map[guide.Dimension]*Tally{}
	var out []Tally
	for _, d := range guide.Dimensions() {
		counts[d] = &Tally{Dimension: d}
	}
	for _, it := range Ask(r) {
		if it.ID == guide.MainPull {
			continue // its options were counted under Pulls
		}
		count(counts[it.Dimension], r, it)
	}
	for _, d := range guide.Dimensions() {
		if t := counts[d]; t.Good+t.Bad+t.Unknown > 0 {
			out = append(out, *t)
		}
	}
	return out
}

func count(t *Tally, r Response, it guide.Item) {
	if !r.Answered(it.ID) {
		t.Unknown++
		return
	}
	for _, o := range answer(r, it.ID).Chosen {
		switch o.Reads {
		case guide.Good:
			t.Good++
		case guide.Bad:
			t.Bad++
		case guide.Unknown:
			t.Unknown++
		}
	}
}
