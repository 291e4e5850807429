package app

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/contact"
	"afterward/core/guide"
)

// An urgeForm asks how an urge went. Each answer is kept at once, so a few taps are
// enough, and one is too.
type urgeForm struct {
	of    *view
	felt  string // id of the urge; "" while nothing is put down of it
	round int    // counts the urges asked about, so that the ticks of one are not those of the next
}

// turnTo asks about another urge; "" for one of which nothing is put down yet.
func (f *urgeForm) turnTo(of *view, id string) {
	if f.of = of; f.felt != id {
		f.felt = id
		f.round++
	}
}

// name is the name of a question, another one for each urge.
func (f *urgeForm) name(part string) string {
	if f.round == 0 {
		return "urge-" + part
	}
	return "urge-" + part + "-" + strconv.Itoa(f.round)
}

// put puts the urge down if it is not yet, and returns its id.
func (f *urgeForm) put() string {
	if _, ok := f.of.s.Urge(f.felt); !ok {
		f.felt = f.of.s.NoteUrge(func(*contact.Urge) {})
	}
	return f.felt
}

// set keeps what is said of the urge.
func (f *urgeForm) set(set func(*contact.Urge)) { f.of.s.SetUrge(f.put(), set) }

// texts is what the field should show.
func (f *urgeForm) texts() map[string]string {
	u, _ := f.of.s.Urge(f.felt)
	return map[string]string{f.name("line"): u.Note}
}

// body is the form.
func (f *urgeForm) body() []app.UI {
	u, _ := f.of.s.Urge(f.felt)
	line := f.name("line")
	return []app.UI{
		chips(f.name("how"), "Did you write, call or go there?", "", false, outcomeChips(u.Outcome, func(o contact.Outcome) { f.set(func(u *contact.Urge) { u.Outcome = o }) })),
		app.Div().Class("urge-strength").Body(f.strength(u)),
		ui.More(f.name("triggers-more"), "What set it off?", chips(f.name("triggers"), "What set it off?", "As many as fit.", true, tagChips(guide.Triggers(), u.Triggers, func(id string, yes bool) {
			f.set(func(u *contact.Urge) { u.Triggers = tagged(u.Triggers, id, yes) })
		}))),
		ui.More(f.name("helped-more"), "What did you turn to?", chips(f.name("helped"), "What did you turn to?", "Whatever came of it.", true, tagChips(guide.Helps(), u.Helped, func(id string, yes bool) {
			f.set(func(u *contact.Urge) { u.Helped = tagged(u.Helped, id, yes) })
		}))),
		&ui.Field{ID: line, Label: "A line of your own", Rows: 2, Hint: "Only for you. It is saved while you type.", OnInput: setText(line, line, func(text string) {
			f.set(func(u *contact.Urge) { u.Note = text })
		})},
	}
}

// outcomeChips ask what became of it. "Still open" is an answer too, and the one there
// is before any.
func outcomeChips(now contact.Outcome, set func(contact.Outcome)) []chip {
	labels := map[contact.Outcome]string{contact.Resisted: "No", contact.Gave: "Yes", contact.Open: "Still open"}
	var out []chip
	for _, o := range contact.Outcomes() {
		out = append(out, chip{ID: orNone(o), Label: labels[o], Chosen: o == now && o != contact.Open, Set: func(bool) { set(o) }})
	}
	return out
}

// strength asks how strong it was, from 1 to 10.
func (f *urgeForm) strength(u contact.Urge) app.UI {
	q := &ui.Scale{Name: f.name("strength"), Key: f.name("strength"), Ask: "How strong was it at its peak?", Hint: "1 is faint, 10 as strong as it gets."}
	for n := contact.Weakest; n <= contact.Strongest; n++ {
		id := strconv.Itoa(n)
		q.Degrees = append(q.Degrees, ui.Degree{ID: id, Label: id, Chosen: u.Strength == n, OnCheck: on(f.name("strength")+"/"+id, func(app.Context, app.Event) {
			f.set(func(u *contact.Urge) { u.Strength = n })
		})})
	}
	return q
}

func tagChips(tags []guide.UrgeTag, chosen []string, set func(id string, yes bool)) []chip {
	var out []chip
	for _, t := range tags {
		out = append(out, chip{ID: t.ID, Label: t.Label, Chosen: slices.Contains(chosen, t.ID), Set: func(yes bool) { set(t.ID, yes) }})
	}
	return out
}

// tagged is a list of ids with one in it, or without it. Those this version does not
// know stay.
func tagged(ids []string, id string, yes bool) []string {
	out := slices.DeleteFunc(slices.Clone(ids), func(other string) bool { return other == id })
	if yes {
		out = append(out, id)
	}
	return out
}

// came is what to say once something was said of the urge, and what comes next.
func (f *urgeForm) came() []app.UI {
	u, ok := f.of.s.Urge(f.felt)
	if !ok {
		return nil
	}
	kept := app.P().Class("small soft").Text("Kept. You can leave it at that.")
	if u.Outcome == contact.Open {
		if u.Strength == 0 && len(u.Triggers) == 0 && len(u.Helped) == 0 && u.Note == "" {
			return nil
		}
		return []app.UI{kept}
	}
	after := afterUrge(u.Outcome)
	n := ui.Notice{ID: "urge-after", Tone: ui.Plain, Title: after.Title, Lines: append(slices.Clone(after.Lines), after.Next)}
	if u.Outcome == contact.Gave {
		n.Action = app.Div().Class("actions").Body(ui.Link{Label: "Log the contact", Href: "/contact-log", Kind: ui.Ghost, ID: "urge-log"}.UI())
	}
	return []app.UI{kept, n.UI()}
}
