package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/plan"
)

// ask is what the person wants from whoever reads it.
func (b *builder) ask() []Block {
	text, n := LeaveOut(b.Facts.Ask) // never remembered: every key that is pressed makes another text
	if strings.TrimSpace(text) == "" {
		return nil
	}
	b.doc.Remarks.LeftOut += n
	return []Block{{Kind: Words, Text: text}}
}

// outcome is the result with its reasons. What rests on answers about safety is only
// in it together with them: the sheet may be found.
func (b *builder) outcome() []Block {
	res := b.Plan.Result
	switch {
	case !b.Response.Begun():
		return nil
	case !b.now():
		b.doc.Remarks.Past = true
		return nil
	case b.grave() && !b.Sections[Safety]:
		b.doc.Remarks.Held = true
		return nil
	}
	b.doc.Remarks.Grave = b.doc.Remarks.Grave || b.grave()
	text := guide.TextOf(res.Outcome)
	lead := "This is how things stood on the day above, in the words that were put to me."
	if !res.Complete {
		lead += " Not every question was answered."
	}
	out := []Block{paragraph(lead), {Kind: List, Items: []Item{{Lead: text.Headline, Text: text.Lead}}}}
	reasons := b.reasons(res)
	if len(reasons) == 0 {
		return out
	}
	return append(out, heading("The reasons"), Block{Kind: List, Items: b.cut(reasons, mostReasons)})
}

// reasons are the findings that called for the outcome.
func (b *builder) reasons(res assess.Result) []Item {
	var out []Item
	for _, f := range res.Findings {
		if f.Calls != res.Outcome && (!f.Calls.Stop() || !res.Outcome.Stop()) || b.hides(f) {
			continue
		}
		out = append(out, Item{Lead: sentence(f.Title), Text: f.Text})
	}
	return out
}

// hides reports whether a finding tells of safety, and that was not chosen.
func (b *builder) hides(f assess.Finding) bool {
	if b.Sections[Safety] {
		return false
	}
	if f.Calls == guide.Crisis || f.Calls == guide.Unsafe {
		return true
	}
	for _, a := range f.Because {
		if a.Item.Dimension == guide.DimSafety {
			return true
		}
	}
	return false
}

// safety is every answer about harm that says something, or leaves it open. That none
// does is no sign of safety, and it says so.
func (b *builder) safety() []Block {
	if !b.Response.Begun() {
		return nil
	}
	if !b.now() {
		b.doc.Remarks.Past = true
		return nil
	}
	b.doc.Remarks.Grave = true
	rd := assess.Read(b.Response, b.Today)
	var items []Item
	for _, it := range guide.Items() {
		if it.Dimension != guide.DimSafety {
			continue
		}
		if said := safetySaid(rd.Answer(it.ID)); said != "" {
			items = append(items, Item{Lead: it.Ask, Text: said})
		}
	}
	const none = "Nothing in my answers does not mean that there is nothing."
	if len(items) == 0 {
		return []Block{paragraph("In my answers about safety there was no sign of harm. " + none)}
	}
	return []Block{{Kind: List, Items: b.cut(items, mostAnswers)}, paragraph("Only answers that tell of something, or leave it open, stand here. " + none)}
}

// safetySaid is an answer about safety in words; "" for one that tells of nothing.
func safetySaid(a assess.Answer) string {
	telling := func(options []guide.Option) (out []string) {
		for _, o := range options {
			if o.Reads == guide.Bad || o.Reads == guide.Unknown {
				out = append(out, o.Label)
			}
		}
		return out
	}
	now, before := telling(a.Chosen), telling(a.Before)
	switch {
	case len(a.Chosen) == 0 && len(a.Before) > 0:
		return "Answered before, and it still counts."
	case len(now) == 0 && len(before) > 0:
		return "Before: " + strings.Join(before, ", ") + ". Answered otherwise since."
	case len(now) == 0:
		return ""
	}
	return sentence(strings.Join(now, ", "))
}

// sentence ends a text with a full stop, unless it ends already.
func sentence(text string) string {
	if text = strings.TrimSpace(text); text == "" || strings.ContainsAny(text[len(text)-1:], ".?!") {
		return text
	}
	return text + "."
}

// A tried step is one the person did something about in the span.
type triedStep struct {
	plan.Step
	times int // how often a repeating one was done in the span
}

// steps are those, in the order of the plan. Steps for safety are only among them
// together with what was said about safety.
func (b *builder) steps() []triedStep {
	all := slices.Clone(b.Plan.Kept)
	for i := range slices.Backward(b.Plan.Phases) {
		all = append(slices.Clone(b.Plan.Phases[i].Steps), all...)
	}
	var out []triedStep
	for _, s := range all {
		if (s.Phase == guide.PhaseNow || s.Phase == guide.PhaseSafe) && !b.Sections[Safety] || strings.TrimSpace(s.Title) == "" {
			continue
		}
		t := triedStep{Step: s}
		for _, day := range s.Mark.Times {
			if b.Has(day) {
				t.times++
			}
		}
		going := s.Mark.Status == plan.Doing && b.now() && !s.Mark.On.IsZero()
		if t.times > 0 || s.Mark.Status != plan.Todo && (going || b.has(s.Mark.On)) {
			out = append(out, t)
		}
	}
	return out
}

// state says where a step stands, and since when.
func (t triedStep) state() string {
	state := map[plan.Status]string{plan.Doing: "begun", plan.Done: "done", plan.Skipped: "left out"}[t.Mark.Status]
	switch {
	case state == "":
	case t.Mark.On.IsZero():
		state += ", day not known"
	default:
		state += " on " + t.Mark.On.Long()
	}
	if t.times > 0 {
		times := "noted on " + counted(t.times, "day")
		if state == "" {
			return times
		}
		state += ", " + times
	}
	return state
}

// title is the name of a step: the guide's, or the person's own.
func (b *builder) title(s plan.Step) string {
	switch {
	case s.Unknown:
		return "A step whose name is not known"
	case s.Own:
		return b.line(s.Title)
	}
	return s.Title
}

// line is a text of the person on one line. It is one before details are looked for:
// the lines they were written in could part them.
func (b *builder) line(text string) string { return b.words(oneLine(text)) }

// oneLine puts a text on one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// tried is the steps with their days, and the waiting.
func (b *builder) tried() []Block {
	steps := b.steps()
	var out []Block
	switch {
	case len(steps) == 0:
	case b.Whom == Counsellor:
		var items []Item
		for _, s := range steps {
			items = append(items, Item{Lead: sentence(b.title(s.Step)), Text: sentence(upper(s.state()))})
		}
		out = list(b.cut(items, mostSteps))
	default:
		var rows [][]string
		for _, s := range steps {
			rows = append(rows, []string{b.title(s.Step), upper(s.state())})
		}
		out = []Block{{Kind: Table, Text: "Steps of my plan", Heads: []string{"Step", "Where it stands"}, Rows: rows}}
	}
	return append(out, b.waiting()...)
}

// waiting says what became of the space, as long as the way leads to the other person
// at all.
func (b *builder) waiting() []Block {
	if !b.Response.Begun() || !b.now() || b.Plan.Result.Outcome.Stop() || b.Plan.Space <= 0 {
		return nil
	}
	text := fmt.Sprintf("Before anything else, my plan keeps %s without contact.", counted(b.Plan.Space, "day"))
	if b.Plan.Ending.Last.IsZero() {
		return []Block{paragraph(text + " How much of it is over is not known.")}
	}
	left := assess.ReadSpaced(b.Response, b.Today, b.Plan.Space).SpaceLeft()
	if left <= 0 {
		return []Block{paragraph(text + " That time is over.")}
	}
	return []Block{paragraph(fmt.Sprintf("%s Of these, %s still to come.", text, areLeft(left)))}
}

func areLeft(n int) string {
	if n == 1 {
		return "1 is"
	}
	return fmt.Sprintf("%d are", n)
}

func upper(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// notes are the words beside the steps.
func (b *builder) notes() []Block {
	all := slices.Clone(b.Plan.Kept)
	for i := range slices.Backward(b.Plan.Phases) {
		all = append(slices.Clone(b.Plan.Phases[i].Steps), all...)
	}
	var out []Block
	for _, s := range all {
		said := []struct{ lead, text string }{{"", s.Mark.Note}, {"What came of it:", s.Mark.Seen}, {"Why I left it out:", s.Mark.Why}}
		safe := s.Phase != guide.PhaseNow && s.Phase != guide.PhaseSafe || b.Sections[Safety]
		if !safe || strings.TrimSpace(said[0].text+said[1].text+said[2].text) == "" || !b.has(s.Mark.Latest()) {
			continue
		}
		if title := b.title(s); title != "" {
			out = append(out, heading(title))
		}
		for _, part := range said {
			if words := b.wordsBlock(part.text); len(words) > 0 {
				if part.lead != "" {
					out = append(out, paragraph(part.lead))
				}
				out = append(out, words...)
			}
		}
	}
	return out
}

// byKey are the keys of a map in order.
func byKey[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
