package app

import (
	"cmp"
	"errors"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// talkPage is one honest talk: its parts to prepare, one on a screen, cards to use in
// the moment, what to do when it turns, and notes after it. The address names the place.
type talkPage struct {
	view
	t      string           // the talk shown; "" for the newest
	part   guide.TalkPartID // the part shown; "" for the list
	card   int              // the card shown, from 1; 0 for none
	turn   bool             // what to do when it turns
	from   int              // the card it was asked from; 0 for none
	answer int              // what came of it, from 1; 0 for none
	said   Message
	day    string // what is wrong with the day that was chosen
}

// OnNav shows the place the address names.
func (p *talkPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	q := ctx.Page().URL().Query()
	p.t, p.part, p.turn = q.Get("t"), guide.TalkPartID(q.Get("p")), q.Has("turn")
	p.card, _ = strconv.Atoi(q.Get("cards"))
	p.from, _ = strconv.Atoi(q.Get("turn"))
	p.answer, _ = strconv.Atoi(q.Get("said"))
	p.said, p.day = Message{}, ""
	p.arrive(ctx, titleOf("/talk"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// fieldTalk and fieldCard are the ids of the two fields of a part: each part has its
// own.
func fieldTalk(key string) string               { return "words-" + key }
func fieldCard(part guide.TalkPartID) string    { return "on-card-" + string(part) }
func (p *talkPage) href(key, val string) string { return talkHref(p.t, key, val) }

// texts are what the fields should show.
func (p *talkPage) texts() map[string]string {
	t, ok := p.shown()
	if !ok {
		return nil
	}
	out := map[string]string{fieldTalk(string(p.part)): t.Words[string(p.part)], fieldCard(p.part): t.Words[cardKey(p.part)]}
	if p.part == guide.TalkAfter {
		for _, n := range talkNotes() {
			out[fieldTalk(n.Key)] = t.Words[n.Key]
		}
	}
	return out
}

// shown is the talk the address names, or the newest; ok is false when there is none.
func (p *talkPage) shown() (t Talked, ok bool) {
	all := p.s.Talks()
	if p.t == "" {
		if len(all) == 0 {
			return Talked{}, false
		}
		return all[0], true
	}
	for _, t := range append(all, p.s.TalksAway()...) {
		if t.ID == p.t {
			return t, true
		}
	}
	return Talked{}, false
}

// look builds the view from what is kept.
func (p *talkPage) look() (v talkView, t Talked, shut []plan.Reason) {
	t, _ = p.shown()
	shut, stopped := p.s.TalkShut()
	outcome := p.s.Plan().Result.Outcome
	v = viewTalk(t, stateOfTalk(t, shut, stopped), outcome == guide.Unsafe || outcome == guide.Crisis, p.t)
	v.Others = otherTalks(p.s.Talks(), p.s.TalksAway(), t.ID)
	return v, t, shut
}

// Render shows the page.
func (p *talkPage) Render() app.UI {
	v, t, shut := p.look()
	back := ui.Link{Label: "The talk", Href: p.href("", ""), ID: "back"}
	part, known := guide.TalkPartByID(p.part)
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan"}
	switch {
	case p.turn:
		return p.turned(v)
	case !p.s.Response().Begun() && v.ID == "":
		return p.page("/plan", ui.Heading(titleOf("/talk")), unless(
			app.P().Class("lead").Text(guide.AboutTalk().Lines[0]),
			app.P().Text("It comes late in a plan, and a plan follows from your answers. What is written here goes nowhere."),
			app.Div().Class("actions").Body(ui.Link{Label: "Begin with the questions", Href: "/before", Kind: ui.Primary}.UI())))
	case p.t != "" && v.ID == "":
		back.Href = "/talk"
		f.Body = []app.UI{ui.Heading("The talk"), app.P().Text("There is no such talk on this device. What is kept of others is untouched.")}
	case p.answer > 0:
		back = ui.Link{Label: "Back", Href: p.href("p", string(guide.TalkAfter)), ID: "back"}
		f.Body = p.came()
	case p.card > 0:
		return p.cards(v, t, shut)
	case p.part == guide.TalkAfter:
		f.Body = p.after(v, t, shut, part)
	case known:
		f.Body = p.one(v, t, shut, part)
	default:
		back = ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
		f.Body = p.overview(v, shut)
	}
	f.Body = []app.UI{app.Div().Class("talk").ID("talk-" + cmp.Or(string(p.part), "all")).Body(f.Body...)}
	return p.framed(f)
}

// overview is the list of the parts, with what is written so far.
func (p *talkPage) overview(v talkView, shut []plan.Reason) []app.UI {
	about := guide.AboutTalk()
	return []app.UI{
		ui.Heading("The talk"),
		app.P().Class("lead").Hidden(v.State == talkOver).Text(about.Lines[0]),
		app.P().Class("talk-lead").Hidden(v.Lead == "").Text(v.Lead),
		ui.Region("talk-said", notice("", ui.Warm, p.said, nil)...),
		closedStatus(v),
		app.Div().Class("closed-box").Body(p.closed(v, shut)...),
		app.Div().Class("actions").Body(p.next(v)...),
		app.Div().Class("talk-read").Body(talkReading(v)...),
		app.Div().Class("talk-parts").Body(talkRows(v)...),
		app.Div().Class("talk-moment").Body(p.moment(v)...),
		app.Div().Class("talk-all").Body(talkSheet(v)...),
		p.aboutThis(journal.AboutOf(journal.AboutTalk, v.ID)),
		rowSection("Other talks", v.Others),
		app.Div().Class("talk-more").Body(p.another(v)...),
		ui.More("talk-about", "What this talk is, and what it is not", append(paragraphs(about.Lines[1:]), sources(about.Sources))...),
	}
}

// closedStatus says to a screen reader that there is nothing to write now, in a
// standing place: a field can go while somebody is in it, when another tab tells a stop.
func closedStatus(v talkView) app.UI {
	text := ""
	if v.State == talkShut || v.State == talkOver {
		text = "Closed now. What you wrote is kept, to read."
	}
	return app.P().ID("talk-closed").Class("visually-hidden").Role("status").Text(text)
}

// closed says why nothing is prepared now: after a stop the way to what there is
// instead, else each reason with what opens it.
func (p *talkPage) closed(v talkView, shut []plan.Reason) []app.UI {
	switch v.State {
	case talkOver:
		return []app.UI{stoppedTalk(v)}
	case talkShut:
		return []app.UI{
			closedBox("talk", "A talk is prepared once all of this is so:", viewReasons(shut, p.s.Plan().Find, p.placeOf()), press("talk-screen", func(ctx app.Context, _ app.Event) {
				if p.askScreen(ctx) != nil {
					p.said = againMessage()
					p.focus("talk-said")
				}
			})),
			meanwhile(viewMeanwhile(p.s.Plan().Find))}
	}
	return nil
}

// stoppedTalk stands in the place of a talk after a stop.
func stoppedTalk(v talkView) app.UI {
	n := ui.Notice{ID: "talk-over", Tone: ui.Warm, Title: "There is no talk to prepare now.",
		Lines: []string{"An answer you gave ended the way to one. To stop is a decision too, and letting go has a way of its own, with as much in it."}}
	ways := []app.UI{
		ui.Link{Label: "The way of letting go", Href: "/plan", Kind: ui.Ghost, ID: "talk-let-go"}.UI(),
		ui.Link{Label: "A letter that is never sent", Href: "/write?for=letter", Kind: ui.Ghost, ID: "talk-letter"}.UI()}
	if v.Safety {
		n.Lines = []string{"Safety comes before every talk. There are people who know this well and will talk with you today."}
		ways = append([]app.UI{ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Primary, ID: "talk-help"}.UI()}, ways...)
	}
	if len(v.Written) > 0 {
		n.Lines = append(n.Lines, "What you wrote for it stays here, to read.")
	}
	n.Action = app.Div().Class("actions").Body(append(ways, app.A().Href("/outcome").Class("inline-way").Text("Which answer it was"))...)
	return n.UI()
}

// next is the one next thing: to begin, to go on, or to bring it back.
func (p *talkPage) next(v talkView) []app.UI {
	switch {
	case v.State == talkAway:
		return []app.UI{p.putAway(v.ID, false)}
	case v.State != talkOpen:
		return nil
	case v.ID == "":
		return []app.UI{p.begin("Begin to prepare", ui.Primary, guide.TalkAsk)}
	case v.Next.Label == "":
		return nil
	}
	return []app.UI{ui.Link{Label: v.Next.Label, Href: v.Next.Href, Kind: ui.Primary, ID: "talk-next"}.UI()}
}

// begin begins a talk and goes to a part of it.
func (p *talkPage) begin(label string, kind ui.ButtonKind, part guide.TalkPartID) app.UI {
	return ui.Button{Label: label, Kind: kind, ID: "talk-begin", OnClick: press("talk-begin/"+string(part), func(ctx app.Context, _ app.Event) {
		id, err := p.s.BeginTalk()
		switch {
		case errors.Is(err, ErrStopped), errors.Is(err, plan.ErrClosed):
			p.focus("heading") // it was closed meanwhile; the reasons stand there now
		case err != nil:
			p.said = saveMessage(err)
			p.focus("talk-said")
		default:
			ctx.Navigate(partHref(id, part))
		}
	})}.UI()
}

func (p *talkPage) putAway(id string, gone bool) app.UI {
	b := ui.Button{Label: "Bring this talk back", Kind: ui.Ghost, ID: "talk-back"}
	if gone {
		b = ui.Button{Label: "Put this talk away", Kind: ui.Quiet, ID: "talk-away"}
	}
	b.OnClick = press(b.ID+"/"+id, func(ctx app.Context, _ app.Event) {
		p.s.PutTalkAway(id, gone)
		ctx.Navigate(talkHref(id, "", ""))
		p.focus("heading")
	})
	return b.UI()
}

// talkReading says, where the parts are shown and nothing can be written, that they are
// there to be read.
func talkReading(v talkView) []app.UI {
	if v.State == talkAway {
		return []app.UI{app.P().Class("soft").Text("This talk is put away. What you wrote stays here, to read.")}
	}
	return nil
}

// talkRows are the parts in their order. What the person wrote is in them, so that they
// are made and not drawn. After a stop there are none: what was written stands below.
func talkRows(v talkView) []app.UI {
	if v.State == talkOver || v.State == talkAway {
		return nil
	}
	return []app.UI{app.H2().Text("The parts, in order"), app.Ol().Class("steps").Body(app.Range(v.Rows).Slice(func(i int) app.UI {
		r := v.Rows[i]
		class, sign := "step", strconv.Itoa(r.Number)
		if r.Opening != "" {
			class, sign = "step done", "✓"
		}
		return app.Li().Class(class).Body(app.A().Href(r.Href).Body(
			app.Span().Class("n").Aria("hidden", "true").Text(sign),
			app.Span().Class("step-body").Body(
				app.Span().Class("step-title").Text(r.Title),
				app.Span().Class("small next-one").Hidden(!r.Next).Text("The next one"),
				app.Span().Class("small soft").Attr("dir", "auto").Hidden(r.Opening == "").Text(r.Opening))))
	}))}
}

// moment leads to the cards, to what helps when it turns, to the notes and the phrases.
func (p *talkPage) moment(v talkView) []app.UI {
	if v.State == talkOver || v.State == talkAway {
		return nil
	}
	var rows []app.UI
	if v.State == talkOpen {
		rows = append(rows, wayTo(p.href("cards", "1"), "Cards for the talk", "One short card on a screen, in large type. They work without a network."))
	}
	after := wayTo(p.href("p", string(guide.TalkAfter)), "After the talk", "The day, and what was said, in words.")
	if v.After != "" {
		after = app.Li().Body(app.A().Href(p.href("p", string(guide.TalkAfter))).Body(app.Span().Class("step-title").Text("After the talk"), app.Span().Class("small soft").Attr("dir", "auto").Text(v.After)))
	}
	rows = append(rows, wayTo(p.href("turn", "0"), "If it turns", "How to stop, how to leave, who helps."), after,
		wayTo("/phrases", "Phrases that help", "Each with what has to stand behind it. To think with, not to send."))
	return []app.UI{app.H2().Text("In the moment, and after"), app.Ul().Class("list").Body(rows...)}
}

// talkSheet is all that was written, to read on one page or to print.
func talkSheet(v talkView) []app.UI {
	if len(v.Written) == 0 {
		return nil
	}
	texts := app.Dl().Class("talk-sheet").Body(app.Range(v.Written).Slice(func(i int) app.UI {
		return app.Div().Body(app.Dt().Text(v.Written[i].Title), app.Dd().Class("as-written").Attr("dir", "auto").Text(v.Written[i].Text))
	}))
	if v.State == talkOver || v.State == talkAway {
		return []app.UI{app.H2().Text("What you wrote"), texts}
	}
	return []app.UI{ui.More("talk-sheet", "Read all of it on one page", texts)}
}

// another offers a further talk: several short ones are better than one long one.
func (p *talkPage) another(v talkView) []app.UI {
	if v.State != talkOpen || v.ID == "" {
		return nil
	}
	var out []app.UI
	if v.Had != "" {
		out = append(out, app.P().Text("A second short talk is better than a first long one. If both of you have asked for one, it can be prepared like the first."), p.begin("Prepare another talk", ui.Ghost, guide.TalkAsk))
	}
	return append(out, p.putAway(v.ID, true))
}
