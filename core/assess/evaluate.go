package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A Finding is one conclusion with the answers that led to it.
type Finding struct {
	guide.Finding
	Rule    guide.RuleID // the rule it belongs to; "" for a remark
	Because []Answer
	Detail  string // what is particular here, such as the reason that came back
}

// An Answer is one item with what was chosen, in the guide's words. Chosen is
// empty when the item was not answered.
type Answer struct {
	Item   guide.Item
	Chosen []guide.Option
	Before []guide.Option // told earlier and changed since
	Stands bool           // what was told earlier still counts
	Until  civil.Date     // Stands: the first day it may count no longer; zero while a reason is missing
	Why    string         // the written reason that lifts it, if there is one
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
	Rule     guide.RuleID // the rule that decided
	Ruling   *Finding     // its first finding; nil when nothing speaks against
	Findings []Finding
	Tallies  []Tally
	Unknowns []Unknown
	Move     *Move // the smallest change that would move the outcome; nil for a stop and where none is known
	Complete bool  // every item that applies was answered
	Earlier  bool  // it is what an earlier taking came to, without its answers (Stand)
}

// Ends reports whether something in the result ends the way to the other person
// for good. A crisis does not: it comes before everything and passes.
func (r Result) Ends() bool {
	for _, o := range []guide.Outcome{guide.Unsafe, guide.LetGo} {
		if r.Outcome == o || slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Calls == o }) {
			return true
		}
	}
	return false
}

// Evaluate decides the outcome of a response on the day today, and says why. It
// depends on nothing else, so an old response always gets the same Result.
// Unanswered and "not sure" items never count in favour of contact: each rule
// calls for an outcome, and the strictest that calls decides.
func Evaluate(r Response, today civil.Date) Result { return Read(r, today).Result() }

// Result is what the reading comes to.
func (rd *Reading) Result() Result {
	fired, due := rd.settle()
	res := Result{Complete: rd.complete(due), Tallies: rd.tally(due), Unknowns: rd.unknowns(due)}
	res.Rule, res.Outcome = rd.decide(fired)
	for _, f := range fired {
		res.Findings = append(res.Findings, rd.explain(f))
	}
	res.Ruling = res.ruling()
	if !res.Outcome.Stop() {
		res.Move = rd.move(fired, res.Outcome)
	}
	return res
}

// ruling is the first finding of the rule that decided, nil where none did.
func (res Result) ruling() *Finding {
	for i, f := range res.Findings {
		if f.Rule == res.Rule {
			return &res.Findings[i]
		}
	}
	return nil
}

// A firing is a finding that holds, with the items behind it.
type firing struct {
	finding guide.FindingID
	rule    rule // the zero rule for a remark
	because []guide.ItemID
}

// last is the place of the last item behind the finding.
func (f firing) last() int {
	at := -1
	for _, id := range f.because {
		at = max(at, guide.ItemIndex(id))
	}
	return at
}

// ruleOf finds the rule of a finding.
var ruleOf = func() map[guide.FindingID]rule {
	m := map[guide.FindingID]rule{}
	for _, r := range rules {
		for _, id := range r.findings {
			m[id] = r
		}
	}
	return m
}()

// fire returns the findings that hold, in the guide's order.
func (rd *Reading) fire() []firing {
	var out []firing
	for _, f := range guide.Findings() {
		if because := causes[f.ID](rd); len(because) > 0 {
			out = append(out, firing{finding: f.ID, rule: ruleOf[f.ID], because: because})
		}
	}
	return out
}

// settle returns the findings that hold and the items that are due. What nobody
// got to, because an earlier answer ended the asking, is not missing: it was
// never due.
func (rd *Reading) settle() ([]firing, []bool) {
	all := rd.fire()
	due := rd.due(all)
	var out []firing
	for _, f := range all {
		var because []guide.ItemID
		for _, id := range f.because {
			i := guide.ItemIndex(id)
			if due[i] || rd.given[i] || len(rd.held[i]) > 0 || f.finding == guide.FLifted {
				because = append(because, id)
			}
		}
		if f.because = because; len(because) > 0 {
			out = append(out, f)
		}
	}
	return out, due
}

// decide returns the strictest rule that calls, and its outcome.
func (rd *Reading) decide(fired []firing) (guide.RuleID, guide.Outcome) {
	for _, r := range rules {
		if slices.ContainsFunc(fired, func(f firing) bool { return f.rule.id == r.id }) {
			return r.id, r.outcome
		}
	}
	return quiet(rd)
}

// outcome is Result without the reasons.
func (rd *Reading) outcome() guide.Outcome {
	fired, _ := rd.settle()
	_, o := rd.decide(fired)
	return o
}

func strictness(o guide.Outcome) int { return slices.Index(guide.Outcomes(), o) }

// Has reports whether the result contains the finding.
func (res Result) Has(id guide.FindingID) bool {
	return slices.ContainsFunc(res.Findings, func(f Finding) bool { return f.ID == id })
}

// tally counts what is known, by dimension.
func (rd *Reading) tally(due []bool) []Tally {
	counts := map[guide.Dimension]*Tally{}
	var out []Tally
	for _, d := range guide.Dimensions() {
		counts[d] = &Tally{Dimension: d}
	}
	for i, it := range guide.Items() {
		if _, again := narrowed[it.ID]; again || !due[i] && len(rd.held[i]) == 0 {
			continue // asked among answers that were counted already
		}
		rd.countInto(counts[it.Dimension], i)
	}
	for _, d := range guide.Dimensions() {
		if t := counts[d]; t.Good+t.Bad+t.Unknown > 0 {
			out = append(out, *t)
		}
	}
	return out
}

func (rd *Reading) countInto(t *Tally, i int) {
	if len(rd.set[i]) == 0 {
		t.Unknown++
		return
	}
	for _, o := range rd.set[i] {
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
