package trial

import "afterward/core/civil"

// An Account is what a review lays side by side: the terms as they were written
// and what happened since.
type Account struct {
	First    Terms      // the terms as they were first agreed, unedited
	Later    []Terms    // every revision after them, oldest first, those without a yes of both too
	Holding  Terms      // the edition that holds
	Since    civil.Date // the date decided before this one, or the beginning
	Looks    []string   // ids of the weekly looks from Since to today, oldest first
	Earlier  []string   // ids of those before
	Verdicts []string   // ids of all verdicts, oldest first
	Rows     []Row      // the answers by point
	Signs    []Sign
}

// A Row has the answers to one point, look by look in the order of Account.Looks.
type Row struct {
	Point   PointID
	Answers []Answer
}

// AccountOf lays out what there is to read for the review on a date, or for today
// when the date is zero.
func AccountOf(f Facts, id string, review civil.Date) Account {
	t := f.Trials[id]
	a := Account{First: t.First(), Since: t.Begun, Verdicts: f.VerdictsOf(id), Signs: f.signs(id, t)}
	if len(t.Terms) > 1 {
		a.Later = t.Terms[1:]
	}
	a.Holding, _ = t.Holding(f.Today)
	for _, on := range t.Dates(f.Today) {
		before := review.IsZero() || on.Compare(review) < 0
		if before && on.Compare(f.Today) < 0 && f.decided(id, on) {
			a.Since = on
		}
	}
	for _, look := range f.Looks(id) {
		if f.Watches[look].On.Compare(a.Since) < 0 {
			a.Earlier = append(a.Earlier, look)
			continue
		}
		a.Looks = append(a.Looks, look)
	}
	for _, p := range f.pointsIn(a.Looks) {
		row := Row{Point: p}
		for _, look := range a.Looks {
			row.Answers = append(row.Answers, f.Watches[look].Points[p])
		}
		a.Rows = append(a.Rows, row)
	}
	return a
}
