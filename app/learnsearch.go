package app

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// search is the part of the guide's page that finds. What was typed is kept in
// memory only, while the page is open.
type search struct {
	query string
	all   bool // show every hit
}

// fieldSearch is the id of the search field.
const fieldSearch = "search"

// hitsAtFirst is how many hits are listed before the person asks for more.
const hitsAtFirst = 20

func (p *learn) searching() bool { return strings.TrimSpace(p.query) != "" }

// look begins a search for other words.
func (p *learn) look(query string) { p.search = search{query: query} }

// takeEarlySearch goes on with what was typed before the program was there.
func (p *learn) takeEarlySearch() {
	f := early.focused
	if f == nil || f.Key != fieldSearch {
		return
	}
	early.focused = nil
	p.look(f.Value)
	p.fill()
	end := len(utf16.Encode([]rune(f.Value)))
	_ = browser.FocusID(fieldSearch)
	_ = browser.SelectionRange(fieldSearch, end, end)
}

// searchBox is the field.
func (p *learn) searchBox() app.UI {
	typed := on("search", func(app.Context, app.Event) {
		if text, ok := value(fieldSearch); ok && text != p.query {
			p.look(text)
		}
	})
	ready := on("search-focus", func(app.Context, app.Event) { p.s.ReadGuide() })
	return searchField(fieldSearch, "Search the guide", "One or two words are enough. What you type stays here.", typed, ready)
}

// A hitView is one hit with the way to it.
type hitView struct {
	Kind, Href string
	guide.Hit
}

// kindNames says what a hit is.
var kindNames = map[guide.HitKind]string{
	guide.HitArticle: "To read", guide.HitPrompt: "To write about", guide.HitStep: "A step of your plan",
	guide.HitFinding: "What answers can come to", guide.HitQuestion: "One of the questions", guide.HitCountry: "Help lines",
	guide.HitRule: "A rule of contact", guide.HitPhrase: "A phrase", guide.HitTalkPart: "A part of the talk",
}

// viewHits finds what this person can open. Steps are those of their plan: what
// their answers closed is not opened by a search.
func viewHits(s *Session, query string, limit int) (hits []hitView, total int) {
	mine := sync.OnceValue(func() plan.Plan { return s.Plan() }) // not for every letter: most hits are texts
	found, total := guide.SearchOpen(query, limit, func(kind guide.HitKind, id string) bool { return mayShow(s.Response().Begun(), mine, kind, id) })
	for _, h := range found {
		hits = append(hits, hitView{Kind: kindNames[h.Kind], Href: hrefOf(h), Hit: h})
	}
	return hits, total
}

// mayShow reports whether a hit is for this person: a step of their own plan, a rule
// that holds now, and words for the two of them while no stop stands.
func mayShow(begun bool, mine func() plan.Plan, kind guide.HitKind, id string) bool {
	switch kind {
	case guide.HitStep:
		if !begun {
			return false
		}
		pl := mine()
		_, ok := pl.Find(guide.StepID(id))
		return ok
	case guide.HitRule:
		r, ok := guide.ContactRuleByID(guide.ContactRuleID(id))
		return ok && r.While.Shown(begun && mine().Result.Outcome.Stop(), begun && contactOpen(mine()))
	case guide.HitPhrase, guide.HitTalkPart:
		return begun && !mine().Result.Outcome.Stop()
	}
	return true
}

// hrefOf is where a hit is shown.
func hrefOf(h guide.Hit) string {
	switch h.Kind {
	case guide.HitArticle:
		return "/learn?a=" + place(guide.Articles(), func(a guide.Article) bool { return string(a.ID) == h.ID })
	case guide.HitQuestion:
		return "/learn?i=" + place(guide.Items(), func(it guide.Item) bool { return string(it.ID) == h.ID })
	case guide.HitFinding:
		return "/learn?f=" + place(guide.Findings(), func(f guide.Finding) bool { return string(f.ID) == h.ID })
	case guide.HitPrompt:
		return "/reflect?p=" + place(guide.Prompts(), func(p guide.Prompt) bool { return string(p.ID) == h.ID })
	case guide.HitStep:
		return "/step?s=" + h.ID
	case guide.HitRule:
		return "/learn?r=" + place(guide.ContactRules(), func(r guide.ContactRule) bool { return string(r.ID) == h.ID })
	case guide.HitPhrase:
		return "/learn?h=" + place(guide.Phrases(), func(p guide.Phrase) bool { return string(p.ID) == h.ID })
	case guide.HitTalkPart:
		return "/learn?t=" + place(guide.TalkParts(), func(p guide.TalkPart) bool { return string(p.ID) == h.ID })
	}
	return "/help#" + countryID(h.ID)
}

// place is the number, from 1, of the first entry that is the one.
func place[T any](list []T, is func(T) bool) string {
	for i, entry := range list {
		if is(entry) {
			return strconv.Itoa(i + 1)
		}
	}
	return ""
}

// countryID is the id of a country's lines on the help page.
func countryID(code string) string { return "in-" + strings.ToLower(code) }

// found is what a search came to. The count stands in a place of its own that is
// always there, so that a screen reader says it when it changes.
func (p *learn) found() []app.UI {
	var hits []hitView
	var total int
	if p.searching() {
		limit := hitsAtFirst
		if p.all {
			limit = 1 << 16
		}
		hits, total = viewHits(p.s, p.query, limit)
	}
	return []app.UI{
		ui.Region("urgent", urgentWay(guide.Urgent(p.query))...),
		countRow(countFound(p.searching(), total), p.searching(), func() { p.put("") }),
		app.Ul().Class("list hits").Body(app.Range(hits).Slice(func(i int) app.UI { return hits[i].row() })),
		app.Div().Body(p.more(len(hits), total)...),
		app.Div().Class("none").Body(p.nothing(total)...),
	}
}

// put searches for other words than those in the field, and goes back there.
func (p *learn) put(query string) {
	p.look(query)
	_ = browser.SetValue(fieldSearch, query)
	p.focus(fieldSearch)
}

func (p *learn) more(shown, total int) []app.UI {
	if shown >= total {
		return nil
	}
	return []app.UI{ui.Button{Label: app.FormatString("Show all %d", total), Kind: ui.Ghost, ID: "all-hits", OnClick: press("all-hits", func(app.Context, app.Event) {
		p.all = true
		p.focus("found")
	})}.UI()}
}

// nothing stands where hits would be.
func (p *learn) nothing(total int) []app.UI {
	if !p.searching() || total > 0 {
		return nil
	}
	var words []app.UI
	for _, w := range guide.SuggestWords(p.query) {
		words = append(words, ui.Button{Label: w, Kind: ui.Quiet, OnClick: on("try-word/"+w, func(app.Context, app.Event) { p.put(w) })}.UI())
	}
	return []app.UI{
		app.P().Text("No text here has that. Try a single word:"),
		app.Div().Class("words").Body(words...),
		app.P().Body(app.Text("If you would rather talk to someone: "), app.A().Href("/help").Class("inline-way").Text("help lines by country")),
	}
}

// row shows a hit: what it is, its title, and the words around what was found.
func (h hitView) row() app.UI {
	return hitRow(h.Href, h.Kind, h.Title, h.TitleMarks, h.Excerpt, h.Marks)
}
