package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
)

// notNow stands in place of a text that is not for this person now: an old address may
// lead to words for the two of them after a stop.
func (p *learn) notNow() []app.UI {
	return []app.UI{ui.Heading("Not for now"), app.P().Text("This text belongs to a way that your answers have closed, or not opened yet."), toGuide()}
}

// may reports whether a hit is shown to this person.
func (p *learn) may(kind guide.HitKind, id string) bool {
	return mayShow(p.s.Response().Begun(), p.s.Plan, kind, id)
}

// rule is one rule of contact, to read.
func (p *learn) rule(r guide.ContactRule) []app.UI {
	if !p.may(guide.HitRule, string(r.ID)) {
		return p.notNow()
	}
	return []app.UI{ui.Tag(kindNames[guide.HitRule], ui.Plain), ui.Heading(r.Title), app.P().Text(r.Text), from("Where this comes from", r.Sources),
		app.Div().Class("actions").Body(ui.Link{Label: "All rules that hold now", Href: "/contact#rules", Kind: ui.Primary, ID: "to-rules"}.UI()), toGuide()}
}

// talkPart is one part of the talk, to read.
func (p *learn) talkPart(t guide.TalkPart) []app.UI {
	if !p.may(guide.HitTalkPart, string(t.ID)) {
		return p.notNow()
	}
	return []app.UI{ui.Tag(kindNames[guide.HitTalkPart], ui.Plain), ui.Heading(t.Title), app.P().Text(t.Why), app.P().Text(t.How),
		app.H2().Text("If it turns here"), app.P().Text(t.Turn), from("Where this comes from", t.Sources),
		app.Div().Class("actions").Body(ui.Link{Label: "The talk", Href: "/talk", Kind: ui.Primary, ID: "to-talk"}.UI()), toGuide()}
}

// phrase is one phrase, to read, with what has to stand behind it.
func (p *learn) phrase(ph guide.Phrase) []app.UI {
	if !p.may(guide.HitPhrase, string(ph.ID)) {
		return p.notNow()
	}
	return []app.UI{ui.Tag(kindNames[guide.HitPhrase], ui.Plain), ui.Heading("A phrase, to think with"), phraseList([]phraseRow{viewPhrase(ph, p.s.Plan())}), app.P().Class("soft").Text(thinkWith),
		app.Div().Class("actions").Body(ui.Link{Label: "All phrases", Href: "/phrases", Kind: ui.Primary, ID: "to-phrases"}.UI()), toGuide()}
}
