package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/find"
	"afterward/core/guide"
)

// findPage searches everything a person wrote. What was typed is kept in memory only,
// while the page is open; the address never has it.
type findPage struct {
	view
	query string
	group string // id of a findGroup; "" for everywhere
	back  int    // days back from today; 0 for any time
	limit int    // hits shown
	turn  int    // counts what was typed, so that an old search falls silent
	out   findView
	below app.Context // of findResults
}

const fieldFind = "find"

// hitsOfPage is how many hits are shown before the person asks for more: each is a few
// dozen nodes for a cheap phone.
const hitsOfPage = 15

// hitsWhileReading is how many are shown while what was written is still being read: as
// many as a screen has room for. They change with each letter, and the reading needs the
// time that others would take.
const hitsWhileReading = 5

// How long a search waits for the next key: that in one's own texts, and that in the
// guide, which is beside the point and takes as long again. The letter itself is on the
// screen at once.
const (
	findRest  = 20 * time.Millisecond
	guideRest = 300 * time.Millisecond
)

// findGroups are what a search can be narrowed to.
var findGroups = []struct {
	ID, Label string
	Places    []find.Place
}{
	{"", "Everything", nil},
	{"journal", "Journal", []find.Place{inJournal, inDrafts}},
	{"letters", "Letters", []find.Place{inLetters}},
	{"days", "Check-ins", []find.Place{inDays, inWeeks}},
	{"plan", "Plan and lists", []find.Place{inSteps, inIfThen, inLists, inTrial}},
	{"contact", "Contact", []find.Place{inContact, inUrges, inMessages, inTalk}},
	{"answers", "Answers", []find.Place{inAnswers}},
}

// findTimes are the stretches of time a search can be narrowed to, in days.
var findTimes = []struct {
	Back  int
	Label string
}{{0, "Any time"}, {30, "Last 30 days"}, {365, "Last year"}}

// OnNav begins with an empty search.
func (p *findPage) OnNav(ctx app.Context) {
	p.limit = hitsOfPage
	p.arrive(ctx, titleOf("/find"))
	p.fields = func() map[string]string { return map[string]string{fieldFind: p.query} }
	if f := early.focused; f != nil && f.Key == fieldFind { // typed before the program was there
		early.focused = nil
		p.query = f.Value
		p.fill()
		_ = browser.FocusID(fieldFind)
	}
	p.search()
	p.s.ReadGuide()
	ctx.Defer(func(app.Context) { p.fill() })
}

// OnMount searches again when something changes, or more has been read.
func (p *findPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	release := p.s.Subscribe(func() { ctx.Dispatch(func(app.Context) { p.search() }) })
	first := p.release
	p.release = func() { first(); release() }
}

// asked is the search as the session takes it.
func (p *findPage) asked() find.Query {
	q := find.Query{Text: p.query, Limit: p.limit}
	for _, g := range findGroups {
		if g.ID == p.group {
			q.Places = g.Places
		}
	}
	if p.back > 0 {
		q.From = p.s.Today().AddDays(1 - p.back)
	}
	return q
}

// search looks in one's own texts at once, and in the guide when the person rests.
func (p *findPage) search() {
	p.turn++
	if p.s.Locked() { // nothing of it stays
		p.query, p.out = "", findView{}
		return
	}
	turn, before := p.turn, p.out.Guide
	p.out = viewFind(p.s, p.asked())
	if p.out.Guide = before; blank(p.query) {
		p.out.Guide = nil
		return
	}
	p.after(guideRest, func() {
		if turn == p.turn {
			p.out.Guide, _ = viewHits(p.s, p.query, guideHits)
		}
	})
}

// after does something later that only what is below the field follows from.
func (p *findPage) after(rest time.Duration, do func()) {
	p.below.After(rest, func(app.Context) {
		p.ctx.PreventUpdate()
		do()
	})
}

// A findView is what a search came to, as plain data.
type findView struct {
	Asked   string
	Count   string
	Reading string // what is not read yet; "" when all is
	Hits    []foundView
	More    int // hits that are not shown
	Nothing bool
	Urgent  bool
	Guide   []hitView // texts of the guide with these words, or with those before them
}

// A foundView is one text that was found.
type foundView struct {
	Href, Kind string
	find.Hit
}

// guideHits is how many texts of the guide are shown below one's own.
const guideHits = 3

// viewFind searches, and puts what was found into words.
func viewFind(s *Session, q find.Query) findView {
	v := findView{Asked: q.Text, Urgent: guide.Urgent(q.Text)}
	searching := !blank(q.Text)
	found := s.Find(q)
	v.Count, v.More = countFound(searching, found.Total), found.Total-len(found.Hits)
	if !found.Ready {
		v.Reading = "What you wrote is still being read. More may be found in a moment."
		found.Hits, v.More = found.Hits[:min(len(found.Hits), hitsWhileReading)], 0
	}
	v.Nothing = searching && found.Total == 0 && found.Ready
	today := s.Today()
	for _, h := range found.Hits {
		name, href := placeOf(h.Key, today)
		v.Hits = append(v.Hits, foundView{Href: href, Kind: dotted(name, longOr(h.On)), Hit: h})
	}
	return v
}

// longOr is a day in words; "" for none.
func longOr(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Long()
}

// Render shows the page.
func (p *findPage) Render() app.UI {
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	typed := on("find", func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		p.typed()
	})
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading("Find what you wrote"),
		searchField(fieldFind, "Words to look for", "Entries, letters, notes, check-ins, lists, answers. What you look for stays on this device and is not kept.", typed, ui.Event{}),
		ui.More("find-narrow", p.narrowed(), p.groups(), p.times()),
		&findResults{Page: p, Turn: p.turn},
	}})
}

// findResults is what a search came to, behind a component of its own: a letter changes
// nothing above it, and the page is not drawn anew.
type findResults struct {
	app.Compo
	Page *findPage
	Turn int // of the page, so that it is drawn anew with a search of the page
}

// OnMount lets the page draw it alone.
func (c *findResults) OnMount(ctx app.Context) { c.Page.below = ctx }

// Render shows what was found. It searches nothing.
func (c *findResults) Render() app.UI {
	p := c.Page
	v := p.out
	return app.Div().Body(
		ui.Region("urgent", urgentWay(v.Urgent)...),
		countRow(v.Count, !blank(p.query), func() { p.put("") }),
		ui.Region("find-reading", p.reading()...),
		app.Ul().Class("list hits").Body(app.Range(v.Hits).Slice(func(i int) app.UI { return &foundCompo{Row: v.Hits[i]} })),
		app.Div().Body(p.more()...),
		app.Div().Class("none").Body(p.nothing()...),
		app.Section().Class("in-guide").Body(p.inGuide()...))
}

// foundCompo is one hit behind a component of its own: one that stays is not drawn
// again.
type foundCompo struct {
	app.Compo
	Row foundView
}

// Render shows the row.
func (c *foundCompo) Render() app.UI {
	h := c.Row
	return hitRow(h.Href, h.Kind, h.Title, h.TitleMarks, h.Excerpt, h.Marks)
}

// typed searches once the person rests for a moment.
func (p *findPage) typed() {
	text, ok := value(fieldFind)
	if !ok || text == p.query {
		return
	}
	p.query, p.limit = text, hitsOfPage
	p.s.Typing()
	p.turn++
	turn := p.turn
	p.after(findRest, func() {
		if turn == p.turn {
			p.search()
		}
	})
}

// put searches for other words than those in the field, and goes back there.
func (p *findPage) put(query string) {
	p.query, p.limit = query, hitsOfPage
	_ = browser.SetValue(fieldFind, query)
	p.search()
	p.focus(fieldFind)
}

// narrowed says what is searched, as the name of the place to change it.
func (p *findPage) narrowed() string {
	where, when := "", ""
	for _, g := range findGroups {
		if g.ID == p.group {
			where = g.Label
		}
	}
	for _, t := range findTimes {
		if t.Back == p.back {
			when = lowerFirst(t.Label)
		}
	}
	return where + ", " + when
}

// groups narrow the search to places, times to days.
func (p *findPage) groups() app.UI {
	var list []app.UI
	for _, g := range findGroups {
		list = append(list, p.toggle("find-in-"+orNone(g.ID), g.Label, p.group == g.ID, func() { p.group = g.ID }))
	}
	return app.Div().Class("pressables").Role("group").Aria("label", "Where").Body(list...)
}

func (p *findPage) times() app.UI {
	var list []app.UI
	for _, t := range findTimes {
		list = append(list, p.toggle(app.FormatString("find-back-%d", t.Back), t.Label, p.back == t.Back, func() { p.back = t.Back }))
	}
	return app.Div().Class("pressables").Role("group").Aria("label", "When").Body(list...)
}

func (p *findPage) toggle(id, label string, pressed bool, set func()) app.UI {
	return ui.Toggle{ID: id, Label: label, Pressed: pressed, OnClick: on(id, func(app.Context, app.Event) { p.narrow(set) })}.UI()
}

func (p *findPage) narrow(set func()) {
	set()
	p.limit = hitsOfPage
	p.search()
}

func (p *findPage) reading() []app.UI {
	if p.out.Reading == "" || blank(p.query) {
		return nil
	}
	return []app.UI{app.P().Class("small soft").Text(p.out.Reading)}
}

func (p *findPage) more() []app.UI {
	if p.out.More <= 0 {
		return nil
	}
	return []app.UI{ui.Button{Label: "Show more", Kind: ui.Ghost, ID: "more-hits", OnClick: on("more-hits", func(app.Context, app.Event) {
		p.limit += 2 * hitsOfPage
		p.search()
	})}.UI()}
}

// nothing stands where hits would be.
func (p *findPage) nothing() []app.UI {
	switch {
	case blank(p.query):
		return []app.UI{app.P().Class("soft").Text("A word is enough, or the beginning of one. Capitals and accents do not matter. Letters that are sealed stay sealed here too.")}
	case !p.out.Nothing:
		return nil
	case p.group != "" || p.back > 0:
		return []app.UI{app.P().Text("Nothing you wrote there has these words."),
			ui.Button{Label: "Look everywhere, at any time", Kind: ui.Quiet, ID: "find-wider", OnClick: on("find-wider", func(app.Context, app.Event) {
				p.narrow(func() { p.group, p.back = "", 0 })
				p.focus(fieldFind)
			})}.UI()}
	}
	return []app.UI{app.P().Text("Nothing you wrote has all of these words. Try fewer, or only the beginning of one.")}
}

// inGuide shows what the guide has on the same words, below what is one's own.
func (p *findPage) inGuide() []app.UI {
	if len(p.out.Guide) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("In the guide"),
		app.Ul().Class("list hits").Body(app.Range(p.out.Guide).Slice(func(i int) app.UI { return p.out.Guide[i].row() })),
		app.P().Body(app.A().Href("/learn").Class("inline-way").Text("Search the whole guide"))}
}
