package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/guide"
)

// learn is the published guide: every article, and a search over all of it. The
// list holds the texts themselves, so that all can be read before the program is
// there, and without it. An article, a question or a finding alone has a plain
// number for an address: the browser's history tells nobody what was read.
type learn struct {
	view
	shown   shown
	stopped bool // a stop rules, so nothing here leads to trying again
	search
}

// shown is what stands alone on the page; the zero value is the list.
type shown struct {
	kind guide.HitKind
	n    int // from 1
}

// shownIn are the letters that name the kinds in an address.
var shownIn = []struct {
	letter string
	kind   guide.HitKind
	count  func() int
}{
	{"a", guide.HitArticle, func() int { return len(guide.Articles()) }},
	{"i", guide.HitQuestion, func() int { return len(guide.Items()) }},
	{"f", guide.HitFinding, func() int { return len(guide.Findings()) }},
	{"r", guide.HitRule, func() int { return len(guide.ContactRules()) }},
	{"t", guide.HitTalkPart, func() int { return len(guide.TalkParts()) }},
	{"h", guide.HitPhrase, func() int { return len(guide.Phrases()) }},
}

// OnNav shows what the address names, or the list.
func (p *learn) OnNav(ctx app.Context) {
	p.shown = shown{}
	for _, in := range shownIn {
		if n, _ := strconv.Atoi(ctx.Page().URL().Query().Get(in.letter)); n >= 1 && n <= in.count() {
			p.shown = shown{in.kind, n}
		}
	}
	p.stopped = stopRules(p.s)
	p.arrive(ctx, titleOf("/learn"))
	p.fields = func() map[string]string { return map[string]string{fieldSearch: p.query} }
	p.takeEarlySearch()
	ctx.Defer(func(app.Context) { p.fill() })
}

// stopRules reports whether the answers have come to a stop.
func stopRules(s *Session) bool { return s.Response().Begun() && s.Result().Outcome.Stop() }

// Render shows the page.
func (p *learn) Render() app.UI {
	switch p.shown.kind {
	case guide.HitArticle:
		return p.alone(p.article(p.shown.n))
	case guide.HitQuestion:
		return p.alone(p.question(guide.Items()[p.shown.n-1]))
	case guide.HitFinding:
		return p.alone(p.finding(guide.Findings()[p.shown.n-1]))
	case guide.HitRule:
		return p.alone(p.rule(guide.ContactRules()[p.shown.n-1]))
	case guide.HitTalkPart:
		return p.alone(p.talkPart(guide.TalkParts()[p.shown.n-1]))
	case guide.HitPhrase:
		return p.alone(p.phrase(guide.Phrases()[p.shown.n-1]))
	}
	return p.page("/you",
		ui.Heading("The guide"),
		app.P().Class("lead").Text("Short texts to read, one at a time. Each says at its end whether it rests on research, on what guides advise, or on our own choice."),
		app.P().Class("small").Body(app.Text("New here? "), app.A().ID("to-how").Class("inline-way").Href("/how").Text("How this works, with pictures")),
		p.searchBox(),
		app.Div().Class("found").Body(p.found()...),
		app.Div().Class("browse").Hidden(p.searching()).Body(&articleList{Stopped: p.stopped}),
	)
}

// alone is the frame of one text.
func (p *learn) alone(body []app.UI) app.UI {
	back := ui.Link{Label: "The guide", Href: "/learn", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/you", Body: body}
	return p.framed(f)
}

// An articleGroup is the articles under one heading, each with its number.
type articleGroup struct {
	Name     string
	Articles []numbered
}

type numbered struct {
	N int // from 1, in guide.Articles
	guide.Article
}

// viewArticles puts the articles under their headings.
func viewArticles() []articleGroup {
	var groups []articleGroup
	for _, name := range guide.ArticleGroups() {
		g := articleGroup{Name: name}
		for i, a := range guide.Articles() {
			if a.Group == name {
				g.Articles = append(g.Articles, numbered{i + 1, a})
			}
		}
		if len(g.Articles) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// neighbours are the articles before and after the n-th under its heading.
func neighbours(n int) (before, after *numbered) {
	for _, g := range viewArticles() {
		for i, a := range g.Articles {
			if a.N != n {
				continue
			}
			if i > 0 {
				before = &g.Articles[i-1]
			}
			if i+1 < len(g.Articles) {
				after = &g.Articles[i+1]
			}
		}
	}
	return before, after
}

// groupTrying is the heading of the articles about trying again.
const groupTrying = "If you think of trying again"

const stoppedNote = "Your answers have settled this question. You can read these texts; none of them opens it again."

// articleList is all articles, closed. It is a component so that typing in the
// search does not build it anew with every letter.
type articleList struct {
	app.Compo
	Stopped bool
}

// Render shows the groups.
func (c *articleList) Render() app.UI {
	var out []app.UI
	for _, g := range viewArticles() {
		note := ""
		if c.Stopped && g.Name == groupTrying {
			note = stoppedNote
		}
		body := []app.UI{app.H2().Text(g.Name), app.P().Class("small why").Hidden(note == "").Text(note)}
		for _, a := range g.Articles {
			body = append(body, a.row())
		}
		out = append(out, app.Section().Class("shelf").Body(body...))
	}
	return app.Div().Body(out...)
}

// row is one article to open where it stands.
func (a numbered) row() app.UI {
	body := []app.UI{app.Summary().Body(app.Span().Body(
		app.Span().Class("step-title").Text(a.Title), app.Span().Class("small soft").Text(a.Lead)))}
	body = append(body, paragraphs(a.Body)...)
	body = append(body, app.P().Class("small soft from").Text("Where this comes from"), sources(a.Sources),
		app.P().Class("small").Body(app.A().Href(a.href()).Body(app.Text("Open on its own page"), app.Span().Class("visually-hidden").Text(": "+a.Title))))
	return app.Details().ID("a-" + strconv.Itoa(a.N)).Class("more article").Body(body...)
}

func (a numbered) href() string { return "/learn?a=" + strconv.Itoa(a.N) }

func paragraphs(texts []string) []app.UI {
	out := make([]app.UI, 0, len(texts))
	for _, t := range texts {
		out = append(out, app.P().Text(t))
	}
	return out
}

// article is one article alone, with the way to those beside it.
func (p *learn) article(n int) []app.UI {
	a := guide.Articles()[n-1]
	out := []app.UI{ui.Tag(a.Group, ui.Plain), ui.Heading(a.Title), app.P().Class("lead").Text(a.Lead)}
	if p.stopped && a.Group == groupTrying {
		out = append(out, ui.Why(stoppedNote))
	}
	out = append(append(out, paragraphs(a.Body)...), from("Where this comes from", a.Sources))
	before, after := neighbours(n)
	var ways []app.UI
	if after != nil {
		ways = append(ways, beside("Next", "next-article", after))
	}
	if before != nil {
		ways = append(ways, beside("Before", "article-before", before))
	}
	return append(out, app.Nav().Class("beside").Aria("label", "More under “"+a.Group+"”").Body(ways...), toGuide())
}

// beside is the way to the next article or the one before.
func beside(label, id string, a *numbered) app.UI {
	return app.A().ID(id).Href(a.href()).Body(app.Span().Class("small soft").Text(label), app.Span().Class("step-title").Text(a.Title))
}

// from says at the foot where a text comes from.
func from(heading string, list []guide.Source) app.UI {
	return app.Section().Class("from").Body(app.H2().Text(heading), sources(list))
}

func toGuide() app.UI {
	return app.Div().Class("actions").Body(ui.Link{Label: "All of the guide", Href: "/learn", Kind: ui.Ghost, ID: "to-guide"}.UI())
}

// question is one of the questions to read: what is asked and why. Answering is
// done on its own page.
func (p *learn) question(it guide.Item) []app.UI {
	var rows []app.UI
	for _, o := range it.Options {
		if !o.Retired {
			rows = append(rows, item(o.Label))
		}
	}
	out := []app.UI{ui.Tag("One of the questions", ui.Plain), ui.Heading(it.Ask), app.P().Class("soft").Text(it.Hint),
		app.H2().Text("The answers to choose from"), app.Ul().Class("plain").Body(rows...), from("Why we ask this", it.Sources)}
	for i, asked := range assess.Ask(p.s.Response(), p.s.Today()) {
		if asked.ID == it.ID && p.s.Response().Answered(it.ID) {
			out = append(out, app.Div().Class("actions").Body(ui.Link{Label: "Go to your answer", Href: "/check?n=" + strconv.Itoa(i+1), Kind: ui.Primary, ID: "to-answer"}.UI()))
		}
	}
	return append(out, toGuide())
}

// finding is one thing answers can come to, to read. Which answers those are
// stands with a person's own result and nowhere else.
func (p *learn) finding(f guide.Finding) []app.UI {
	out := []app.UI{ui.Tag("What answers can come to", ui.Plain), ui.Heading(f.Title), app.P().Text(f.Text), from("Where this comes from", f.Sources)}
	if p.s.Response().Begun() {
		for _, mine := range p.s.Result().Findings {
			if mine.ID == f.ID {
				out = append(out, app.Div().Class("actions").Body(ui.Link{Label: "It is part of your result", Href: "/outcome", Kind: ui.Primary, ID: "to-outcome"}.UI()))
			}
		}
	}
	return append(out, toGuide())
}
