package contact

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/merge"
)

// Merge returns one exchange of two that were changed apart: in two tabs, or here and
// in a backup. What was said on either side stays said, texts of both are kept, and an
// answer put down on one side came. Where both sides tell of something else, the
// stricter one counts: what I began, what was personal, the colder tone, a scant
// answer. It is off the log only when both took it off. In which of the two it was
// told first changes nothing but the order of notes.
func (e Entry) Merge(f Entry) Entry {
	out := e
	out.On, out.At = later(e, f)
	out.Seq = min(e.Seq, f.Seq)
	out.Who = stricter(whoOrder, e.Who, f.Who)
	out.Channel = stricter([]Channel{InPerson, BySocial, ByMail, ByCall, ByText, Roundabout}, e.Channel, f.Channel)
	out.About = stricter([]About{Legal, Money, Work, Home, Children, Personal}, e.About, f.About)
	out.Answer = stricter([]Answer{NoAnswer, Came, Scant}, e.Answer, f.Answer)
	out.Answered = lateDay(e.Answered, f.Answered)
	out.Tone = stricter([]Tone{Unsaid, Neutral, Warm, Cold}, e.Tone, f.Tone)
	out.Said = inOrder(slices.Concat(e.Said, f.Said))
	out.Proposed, out.Cancelled = e.Proposed.with(f.Proposed), e.Cancelled.with(f.Cancelled)
	out.Uninvited = e.Uninvited || f.Uninvited
	out.Note = merge.Texts(e.Note, f.Note)
	out.Told, out.Heard = lateDay(e.Told, f.Told), lateDay(e.Heard, f.Heard)
	out.Gone = bothGone(e.Gone, f.Gone)
	return out
}

// later is the later day of two, and the later time said of it.
func later(e, f Entry) (civil.Date, civil.Clock) {
	switch c := e.On.Compare(f.On); {
	case c > 0:
		return e.On, e.At
	case c < 0:
		return f.On, f.At
	}
	return e.On, max(e.At, f.At)
}

func lateDay(a, b civil.Date) civil.Date {
	if a.Compare(b) < 0 {
		return b
	}
	return a
}

// bothGone is the later of two days on which something was taken away; none while one
// side still has it.
func bothGone(a, b civil.Date) civil.Date {
	if a.IsZero() || b.IsZero() {
		return civil.Date{}
	}
	return lateDay(a, b)
}

// stricter is the one of two that stands further back in order.
func stricter[T comparable](order []T, a, b T) T {
	if slices.Index(order, b) > slices.Index(order, a) {
		return b
	}
	return a
}

// with is who did something when two sides tell of it.
func (p Party) with(q Party) Party {
	switch {
	case p == q || q == Nobody:
		return p
	case p == Nobody:
		return q
	}
	return ByBoth
}

// union has what is in either, each once, ours first.
func union(a, b []string) []string {
	var out []string
	for _, id := range slices.Concat(a, b) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}
