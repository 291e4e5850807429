package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/journal"
)

// fieldTags is the id of the line for the tags of an entry.
const fieldTags = "tags"

// An entryDo is what goes on with the entry in view, beside its text.
type entryDo struct {
	typed string // the tags as they were typed
	stays bool   // it could not be put into the bin
	done  string // what was done last, said once
	known []string
}

// beginEntry turns to another entry.
func (p *write) beginEntry() {
	p.entryDo = entryDo{}
	if p.id != "" {
		p.know()
	}
}

// know remembers the tags used before, once for the page: while tags are typed, their
// beginnings are no tags to offer.
func (p *write) know() {
	for _, t := range p.s.Tags() {
		if len(p.known) < fewTags {
			p.known = append(p.known, t.Tag)
		}
	}
}

// tagTexts are the tags as the line should show them: as they were typed, while that
// means the tags that are kept.
func (p *write) tagTexts() string {
	e, _ := p.s.Entry(p.id)
	if slices.Equal(journal.Tags(p.typed), e.Tags) {
		return p.typed
	}
	return strings.Join(e.Tags, ", ")
}

// entry shows one entry, to read and to change.
func (p *write) entry(e journal.Entry) app.UI {
	if len(p.known) == 0 {
		p.know() // the journal was being read
	}
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	id, ask := p.id, askOf(e)
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading(e.On.Long()),
		app.P().Class("why question-asked").Hidden(ask == "").Text(ask),
		app.P().Class("small").ID("entry-about").Body(aboutLine(p.s, e.About)...),
		p.open(&p.view, openText{&ui.Field{ID: fieldEntry, Label: "Your entry", Rows: 14, Hint: "What you change is kept while you type."},
			"entry/" + id, func() string { e, _ := p.s.Entry(id); return e.Text }, func(text string) { p.s.SetEntry(id, text) }, &p.done,
			[]app.UI{ui.Link{Label: "Done", Href: "/write", Kind: ui.Primary, ID: "entry-done"}.UI()}, nil}),
		p.tagging(e),
		app.Div().Class("line-ways").Body(p.pin(e), p.binButton()),
		app.P().ID("entry-said").Class("small soft").Role("status").Text(p.done),
		ui.Region("stays", p.staying()...),
	}}
	return p.framed(f)
}

// tagging is the place for the tags of an entry: a line to type them in, and those that
// were used before to press.
func (p *write) tagging(e journal.Entry) app.UI {
	id := p.id
	line := &ui.Line{ID: fieldTags, Label: "Tags", Hint: "Words of your own to find it by, with commas between them.", OnInput: on("tags/"+id, func(app.Context, app.Event) {
		if text, ok := value(fieldTags); ok {
			p.typed = text
			p.s.ChangeEntry(id, func(e *journal.Entry) { e.Tags = journal.Tags(text) })
		}
	})}
	chips := app.Div().Class("pressables").Role("group").Aria("label", "Tags you have used")
	return app.Div().Class("tagging").Body(line, chips.Body(app.Range(p.known).Slice(func(i int) app.UI {
		t := p.known[i]
		return ui.Toggle{ID: tagID("use", t), Label: t, Pressed: journal.HasTag(e.Tags, t), OnClick: on("use-tag/"+id+"/"+t, func(app.Context, app.Event) { p.useTag(t) })}.UI()
	})))
}

// useTag puts a tag on the entry, or takes it off.
func (p *write) useTag(t string) {
	p.s.ChangeEntry(p.id, func(e *journal.Entry) {
		if without := slices.DeleteFunc(slices.Clone(e.Tags), func(u string) bool { return strings.EqualFold(t, u) }); len(without) < len(e.Tags) {
			e.Tags = without
			return
		}
		e.Tags = journal.AddTags(e.Tags, t)
	})
	p.typed, p.done = "", ""
	if e, _ := p.s.Entry(p.id); !journal.HasTag(e.Tags, t) && len(e.Tags) >= journal.MostTags {
		p.done = app.FormatString("An entry takes %d tags. Take one off first.", journal.MostTags)
	}
	_ = browser.SetValue(fieldTags, p.tagTexts())
}

func (p *write) pin(e journal.Entry) app.UI {
	id := p.id
	return ui.Toggle{ID: "pin", Label: "Pin it to the top", Pressed: e.Pinned, OnClick: press("pin/"+id, func(app.Context, app.Event) {
		p.s.ChangeEntry(id, func(e *journal.Entry) { e.Pinned = !e.Pinned })
		p.done = "It stands among the others again."
		if e, _ := p.s.Entry(id); e.Pinned {
			p.done = "It stands above the others now."
		}
	})}.UI()
}

// binButton puts the entry into the bin. It asks nothing, because the way back is there
// at once.
func (p *write) binButton() app.UI {
	id := p.id
	return ui.Button{Label: "Put it into the bin", Kind: ui.Quiet, ID: "bin", OnClick: press("bin/"+id, func(ctx app.Context, _ app.Event) {
		if err := p.s.ThrowAway(id); err != nil {
			p.stays = true
			p.focus("stays")
			return
		}
		p.gone = id
		p.toJournal(ctx)
	})}.UI()
}

// toJournal goes to the journal after an entry has gone from it.
func (p *write) toJournal(ctx app.Context) {
	p.id = "" // nothing of it is shown any more
	ctx.Navigate("/write")
}

// staying says that the entry could not be put into the bin, and offers what a device
// without room has left.
func (p *write) staying() []app.UI {
	if !p.stays {
		return nil
	}
	id := p.id
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: "It could not be put into the bin, and stays in your journal.",
		Lines: []string{"This device has no room left, or refuses to store anything. What is removed for good needs no room, and cannot be brought back."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Leave it in the journal", Kind: ui.Ghost, ID: "stays-here", OnClick: press("stays-here/"+id, func(app.Context, app.Event) { p.stays = false; p.focus("bin") })}.UI(),
			ui.Button{Label: "Remove it for good", Kind: ui.Danger, ID: "stays-not", OnClick: press("stays-not/"+id, func(ctx app.Context, _ app.Event) {
				p.s.BurnLetter(id) // with its seal, if it has one
				p.next = "The entry is removed."
				p.toJournal(ctx)
			})}.UI())}.UI()}
}
