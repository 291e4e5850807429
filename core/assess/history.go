package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// Again begins a new taking. Nothing of the old answers is in it, so that each
// is given anew; what was told and still holds goes along.
func (r Response) Again() Response {
	next := Response{Answers: map[guide.ItemID]Given{}, Taking: r.Taking + 1}
	c := r.copy()
	next.Told, next.Past = c.Told, c.Past
	return next
}

// Stand returns what holds now: the result of the present taking, and while
// that is not complete the stricter one of it and of the last complete taking
// before it. Asking again opens nothing until every question is answered. What
// an earlier taking came to is returned without its answers: they stay hidden
// until the new ones are given.
func Stand(now Response, earlier []Response, today civil.Date) Result {
	return Read(now, today).Stand(earlier)
}

// Stand is what holds now; see the function of that name.
func (rd *Reading) Stand(earlier []Response) Result {
	now, today, res := rd.Response, rd.today, rd.Result()
	if res.Complete {
		return res
	}
	for _, r := range slices.Backward(inOrder(earlier)) {
		if r.Taking == now.Taking || !Complete(r, today) {
			continue
		}
		r.Told, r.Past = now.Told, now.Past // what was lifted or told since counts
		if before := ReadSpaced(r, today, rd.space).Result(); strictness(before.Outcome) < strictness(res.Outcome) {
			return before.withoutAnswers()
		}
		break
	}
	return res
}

// withoutAnswers returns what rules and its findings, with nothing of what was
// answered.
func (res Result) withoutAnswers() Result {
	out := Result{Outcome: res.Outcome, Rule: res.Rule, Earlier: true}
	for _, f := range res.Findings {
		f.Because, f.Detail = nil, ""
		out.Findings = append(out.Findings, f)
	}
	out.Ruling = out.ruling()
	return out
}

// inOrder sorts takings by their number.
func inOrder(takings []Response) []Response {
	out := slices.Clone(takings)
	slices.SortFunc(out, func(a, b Response) int { return a.Taking - b.Taking })
	return out
}

// A Taking is one past or present response with what it came to on its own day.
type Taking struct {
	Response Response
	On       civil.Date
	Mood     []guide.Option
	Result   Result
}

// Takings returns all takings in order, each evaluated on its own day.
func Takings(all []Response) []Taking {
	var out []Taking
	for _, r := range inOrder(all) {
		if len(r.Answers) == 0 {
			continue
		}
		on := r.On()
		out = append(out, Taking{Response: r, On: on, Mood: Read(r, on).Chosen(guide.Mood), Result: Evaluate(r, on)})
	}
	return out
}

// A Difference is an item that was answered otherwise.
type Difference struct {
	Item     guide.Item
	Was, Now []guide.Option // empty: not answered, or not asked
}

// Differences returns the items answered differently in two takings, in the
// order of asking. The mood is left out: it stands beside the takings.
func Differences(was, now Response) []Difference {
	a, b := Read(was, was.On()), Read(now, now.On())
	var out []Difference
	for i, it := range guide.Items() {
		then, today := a.present(i), b.present(i)
		if it.ID == guide.Mood || slices.Equal(then, today) {
			continue
		}
		out = append(out, Difference{Item: it, Was: then, Now: today})
	}
	return out
}

// present returns what the item is answered with in this taking, without what
// still counts from before.
func (rd *Reading) present(i int) []guide.Option {
	return slices.DeleteFunc(slices.Clone(rd.set[i]), func(o guide.Option) bool { return slices.Contains(rd.held[i], o.ID) })
}
