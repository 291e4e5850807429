package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/trial"
)

// trialIDs are the trials that lie in the span, the oldest first. One that was never
// begun lies where its terms were written.
func (b *builder) trialIDs() []string {
	var out []string
	for _, id := range byKey(b.Facts.Trial.Trials) {
		t := b.Facts.Trial.Trials[id]
		switch first := firstDay(t); {
		case t.Begun.IsZero() && !t.Gone.IsZero():
		case t.Begun.IsZero():
			if len(t.Terms) > 0 && b.has(first) {
				out = append(out, id)
			}
		case b.meets(first, lastDay(t, b.Today)):
			out = append(out, id)
		}
	}
	slices.SortStableFunc(out, func(x, y string) int {
		return cmp.Or(firstDay(b.Facts.Trial.Trials[x]).Compare(firstDay(b.Facts.Trial.Trials[y])), cmp.Compare(x, y))
	})
	return out
}

func firstDay(t trial.Trial) civil.Date {
	if t.Begun.IsZero() {
		return t.First().On
	}
	return t.Begun
}

// lastDay is the last day of a trial that has begun, as far as it is known today.
func lastDay(t trial.Trial, today civil.Date) civil.Date {
	if !t.Ended.IsZero() {
		return t.Ended
	}
	if terms, ok := t.Holding(today); ok {
		return terms.Ends
	}
	return t.Begun
}

// trial is when a trial began and ended, and what both decided in between.
func (b *builder) trial() []Block {
	var out []Block
	ids := b.trialIDs()
	for i, id := range ids {
		t := b.Facts.Trial.Trials[id]
		if len(ids) > 1 {
			out = append(out, heading(fmt.Sprintf("Trial %d", i+1)))
		}
		out = append(out, list(b.cut(b.course(t), mostTicks))...)
		if rows := b.decided(id); len(rows) > 0 {
			out = append(out, Block{Kind: Table, Text: "What each of us said", Heads: []string{"Day", "I said", "They said"}, Rows: rows})
		}
	}
	return out
}

// course is the days of a trial.
func (b *builder) course(t trial.Trial) []Item {
	if t.Begun.IsZero() {
		return []Item{{Text: "Terms were written. It has not begun."}}
	}
	type event struct {
		on   civil.Date
		text string
	}
	events := []event{{t.Begun, "It began."}}
	if terms, ok := t.Holding(b.Today); ok {
		for _, on := range terms.Reviews {
			events = append(events, event{on, "A day we set to decide."})
		}
		events = append(events, event{terms.Ends, "The last day we set."})
	}
	events = append(events, event{t.Ended, b.ended(t.How)})
	slices.SortStableFunc(events, func(x, y event) int { return x.on.Compare(y.on) })
	var items []Item
	for _, e := range events {
		never := e.on.IsZero() || !t.Ended.IsZero() && e.on.Compare(t.Ended) > 0 // it was over before
		if edge := e.on == t.Begun || e.on == t.Ended; !never && (edge || b.Has(e.on)) {
			items = append(items, Item{Lead: e.on.Long() + ".", Text: e.text})
		}
	}
	return items
}

// ended says who ended a trial. That an answer did is told only with the answers about
// safety: it may have been one of them.
func (b *builder) ended(how trial.How) string {
	switch {
	case how == trial.HowMine:
		return "I ended it."
	case how == trial.HowTheirs:
		return "They ended it."
	case how == trial.HowBoth:
		return "We both ended it."
	case how == trial.HowStop && b.Sections[Safety]:
		return "An answer of mine ended it."
	}
	return "It ended."
}

// decided are the verdicts on a trial.
func (b *builder) decided(id string) [][]string {
	var rows [][]string
	for _, v := range b.Facts.Trial.VerdictsOf(id) {
		d := b.Facts.Trial.Verdicts[v]
		if !b.has(d.On) {
			continue
		}
		day := dayOr(d.On)
		if !d.Gone.IsZero() {
			day += " (taken back)"
		}
		rows = append(rows, []string{day, decision(d.Mine), decision(d.Theirs)})
	}
	return rows
}

func decision(d trial.Decision) string {
	switch d {
	case trial.GoOn:
		return "Go on"
	case trial.Pause:
		return "Pause"
	case trial.Stop:
		return "End it"
	}
	return "Not said"
}

// terms are the words of a trial: its terms, what was noted in the looks, and beside
// the decisions. Signs that were ticked are about safety and stand in no report.
func (b *builder) terms() []Block {
	var out []Block
	for _, id := range b.trialIDs() {
		t := b.Facts.Trial.Trials[id]
		for i, terms := range t.Terms {
			if b.held(t, i) {
				out = append(out, b.edition(terms)...)
			}
		}
		for _, look := range b.Facts.Trial.Looks(id) {
			if w := b.Facts.Trial.Watches[look]; b.has(w.On) {
				out = append(out, b.titled("A weekly look, "+dayOr(w.On), b.answered("What I did", w.Did), b.answered("What I saw them do", w.Saw))...)
			}
		}
		for _, v := range b.Facts.Trial.VerdictsOf(id) {
			if d := b.Facts.Trial.Verdicts[v]; d.Gone.IsZero() && b.has(d.On) {
				out = append(out, b.titled("What I noted when we decided, "+dayOr(d.On), b.wordsBlock(d.Note))...)
			}
		}
	}
	return out
}

// held reports whether the i-th edition of the terms of a trial belongs to the span: it
// was written there, or it was what held there, until both said yes to the next.
func (b *builder) held(t trial.Trial, i int) bool {
	from, last := t.Terms[i].On, lastDay(t, b.Today)
	if from.IsZero() || t.Begun.IsZero() || t.Terms[i].Both.IsZero() {
		return from.IsZero() || b.Has(from)
	}
	for _, next := range t.Terms[i+1:] {
		if !next.Both.IsZero() {
			last = next.Both
			break
		}
	}
	return b.meets(from, last)
}

// edition is one edition of the terms.
func (b *builder) edition(t trial.Terms) []Block {
	state := "not agreed to yet"
	if !t.Both.IsZero() {
		state = "we both said yes on " + t.Both.Long()
	}
	return b.titled("Terms, "+state, b.answered("What would tell me that it works", t.Works), b.answered("What would make me stop", t.Stops),
		b.answered("What we agreed to do differently", t.Agreed), b.answered("Who knows", t.Knows), b.answered("Why they were changed", t.Why))
}

// answered is a text of the person under what it says; none for a blank one.
func (b *builder) answered(ask, text string) []Block {
	words := b.wordsBlock(text)
	if len(words) == 0 {
		return nil
	}
	return append([]Block{paragraph(strings.TrimSuffix(ask, "?") + mark(ask))}, words...)
}

func mark(ask string) string {
	if strings.HasSuffix(ask, "?") {
		return "?"
	}
	return ":"
}

// titled puts a heading over what there is; nothing over nothing.
func (b *builder) titled(title string, parts ...[]Block) []Block {
	all := slices.Concat(parts...)
	if len(all) == 0 {
		return nil
	}
	return append([]Block{heading(title)}, all...)
}
