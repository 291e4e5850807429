package app

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"afterward/core/civil"
	"afterward/core/find"
	"afterward/core/guide"
	"afterward/core/journal"
)

// The places of what a person wrote, as the search knows them.
const (
	inJournal  find.Place = "journal"
	inLetters  find.Place = "letter"
	inDrafts   find.Place = "draft"   // begun, and not in the journal yet
	inMessages find.Place = "message" // drafts of messages to the other person
	inTalk     find.Place = "talk"
	inAnswers  find.Place = "answer"
	inSteps    find.Place = "step"
	inIfThen   find.Place = "if-then"
	inLists    find.Place = "list"
	inTrial    find.Place = "trial"
	inDays     find.Place = "day"
	inWeeks    find.Place = "week"
	inContact  find.Place = "contact"
	inUrges    find.Place = "urge"
)

// A gatherer hands every text to the search. Where a record holds more than one, the
// id of each is that of the record, a slash and the name of the text.
type gatherer struct {
	s       *Session
	yield   func(find.Doc) bool
	stopped bool
}

// put hands a text on, when there is one.
func (g *gatherer) put(in find.Place, id string, on civil.Date, title, text string) {
	if !g.stopped && !blank(text) {
		g.stopped = !g.yield(find.Doc{Key: find.Key{Place: in, ID: id}, On: on, Title: title, Text: text})
	}
}

// journal is the entries.
func (g *gatherer) journal() {
	for id, e := range g.s.entries {
		g.entry(id, e)
	}
}

// entry is one of them. A letter is none.
func (g *gatherer) entry(id string, e journal.Entry) {
	if !isLetter(e) {
		g.put(inJournal, id, e.On, texts(askOf(e), strings.Join(e.Tags, " · ")), e.Text)
	}
}

// letters leaves out those that are sealed.
func (g *gatherer) letters() {
	if g.s.entries == nil {
		return
	}
	today := g.s.deps.Today()
	for _, id := range g.s.ordered().byPrompt[string(guide.PromptLetter)] {
		if !g.s.seals.all[id].Closed(today) {
			e := g.s.entries[id]
			g.put(inLetters, id, e.On, "", e.Text)
		}
	}
}

func (g *gatherer) drafts() {
	for id, d := range g.s.drafts {
		prompt, _ := guide.PromptByID(promptOf(id))
		g.put(inDrafts, id, cmp.Or(d.On, g.s.deps.Today()), prompt.Ask, d.Text)
	}
	for id, m := range g.s.messages.all {
		g.put(inMessages, id, m.On, "", m.Text)
	}
}

// answers are what was chosen and what was written beside it. Of the questions about
// safety only the words: what was chosen there is not shown to whoever looks over a
// shoulder.
func (g *gatherer) answers() {
	for _, it := range guide.Items() {
		given := g.s.response.Answers[it.ID]
		chosen := ""
		if it.Dimension != guide.DimSafety {
			chosen = labelsOf(it, given.Chose)
		}
		g.put(inAnswers, string(it.ID), given.On, it.Ask, texts(chosen, g.s.response.Notes[it.ID]))
		for n, r := range g.s.takings {
			g.put(inAnswers, string(it.ID)+"/"+n, r.Answers[it.ID].On, it.Ask, r.Notes[it.ID])
		}
	}
}

func labelsOf(it guide.Item, chosen []guide.OptionID) string {
	var out []string
	for _, id := range chosen {
		if o, ok := it.Option(id); ok {
			out = append(out, o.Label)
		}
	}
	return strings.Join(out, " · ")
}

func (g *gatherer) plan() {
	for id, m := range g.s.marks {
		step, _ := guide.StepByID(id)
		g.put(inSteps, string(id), m.On, cmp.Or(step.Title, g.s.own.all[string(id)].Title), texts(m.Note, m.Seen, m.Why))
	}
	for id, o := range g.s.own.all {
		if o.Gone.IsZero() && g.s.marks[guide.StepID(id)].IsZero() {
			g.put(inSteps, id, o.On, "", o.Title)
		}
	}
	for id, p := range g.s.ifThens.all {
		g.put(inIfThen, id, p.On, "", "If "+p.If+", then "+p.Then)
	}
}

func (g *gatherer) lists() {
	for id, l := range g.s.lines.all {
		list, _ := guide.ListByID(l.List)
		g.put(inLists, id+"/"+string(l.List), l.On, list.Name, l.Text)
	}
}

func (g *gatherer) days() {
	for id, e := range g.s.checkins.all {
		g.put(inDays, id, e.On, "", e.Note)
	}
	for id, w := range g.s.weeks.all {
		g.put(inWeeks, id, w.On, "The week from "+w.On.Long(), w.Text())
	}
}

// between is what happened with the other person, and the wish that it would.
func (g *gatherer) between() {
	for id, e := range g.s.contacts.all {
		g.put(inContact, id, e.On, "", e.Note)
	}
	for id, u := range g.s.urges.all {
		g.put(inUrges, id, u.At.On, "", u.Note)
	}
}

func (g *gatherer) talks() {
	for id, t := range g.s.talks.all {
		for part, text := range t.Words {
			about, _ := guide.TalkPartByID(guide.TalkPartID(strings.TrimSuffix(part, "-card")))
			g.put(inTalk, id+"/"+part, t.On, about.Title, text)
		}
	}
}

func (g *gatherer) trials() {
	for id, t := range g.s.trials.all {
		g.put(inTrial, id, t.Latest().On, "Terms", trialWords(t))
	}
	for id, w := range g.s.watches.all {
		g.put(inTrial, w.Trial+"/"+id, w.On, "A weekly look", texts(w.Did, w.Saw))
	}
	for id, v := range g.s.verdicts.all {
		g.put(inTrial, v.Trial+"/"+id, v.On, "A decision", v.Note)
	}
}

// placeOf is what a place is called and where one of its texts is shown.
func placeOf(k find.Key, today civil.Date) (name, href string) {
	id, part, _ := strings.Cut(k.ID, "/")
	switch k.Place {
	case inJournal:
		return "Journal", "/write?e=" + id
	case inLetters:
		return "A letter", "/write?e=" + id
	case inDrafts:
		return "Begun", begunHref(id)
	case inMessages:
		return "A draft to them", draftHref(id)
	case inTalk:
		return "A talk", talkTextHref(id, part)
	case inAnswers:
		if part != "" {
			return "An earlier answer", "/history"
		}
		return "An answer", "/check?n=" + strconv.Itoa(guide.ItemIndex(guide.ItemID(id))+1)
	case inSteps:
		return "A step", "/step?s=" + id
	case inIfThen:
		return "If-then plan", "/if-then"
	case inLists:
		return "A list", "/list?l=" + part
	case inTrial:
		return "The trial", trialHref("", id, "")
	case inDays:
		return "A check-in", "/check-in?c=" + id
	case inWeeks:
		monday, _ := civil.Parse(id)
		return "A look back", weekHref(today, monday)
	case inContact:
		return "Contact", "/contact-log?c=" + id
	case inUrges:
		return "An urge", "/urges?u=" + id
	}
	return "", "/404"
}

// talkTextHref is where a text of a talk is shown: its part, or the notes after it.
func talkTextHref(id, part string) string {
	if _, ok := guide.TalkPartByID(guide.TalkPartID(strings.TrimSuffix(part, "-card"))); ok {
		return partHref(id, guide.TalkPartID(strings.TrimSuffix(part, "-card")))
	}
	return partHref(id, guide.TalkAfter)
}

// begunHref is where a text that was begun can be gone on with.
func begunHref(id string) string {
	prompt := promptOf(id)
	list, isList := strings.CutPrefix(string(prompt), "list-")
	for i, p := range guide.Prompts() {
		if p.ID == prompt {
			return promptHref(i + 1)
		}
	}
	message, isOpener := strings.CutPrefix(string(prompt), "opener-")
	about := aboutOf(id)
	switch {
	case about != "":
		return aboutHref(about)
	case isOpener:
		return draftHref(message)
	case prompt == guide.PromptLetter:
		return "/write?for=letter"
	case isList:
		return "/list?l=" + list
	case prompt == draftIf, prompt == draftThen:
		return "/if-then"
	case slices.ContainsFunc(guide.ThreeDays(), func(p guide.Prompt) bool { return p.ID == prompt }):
		return "/three-days"
	case prompt == draftOwn:
		return "/own-step"
	case prompt == draftContact:
		return "/contact-log"
	case prompt == draftReview:
		return trialHref("", "", "")
	case prompt == reportAsk:
		return "/report"
	}
	return "/write"
}
