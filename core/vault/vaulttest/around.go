package vaulttest

import (
	"strconv"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/settings"
)

// around is everything in a vault but the entries, the smallest and most
// wanted first: choices, answers now and at three earlier times, the path,
// steps with notes, drafts, and what planned makes.
func (m *maker) around() []Record {
	start := Last.AddDays(-200)
	now, earlier := m.takings(start)
	list := []Record{
		{Kind: "device", Body: settings.Device{}, On: Last},
		{Kind: "settings", Body: settings.Settings{Country: "IE", Read: start, Persist: start}, On: start},
		{Kind: "path", Body: plan.Course{Path: pick(m.rng, []guide.Path{guide.PathTry, guide.PathLetGo}), On: start.AddDays(9), Space: 45, Why: m.text.plain(), Marks: true}, On: start.AddDays(9)},
		{Kind: "backup", Body: settings.Saved{On: Last.AddDays(-12), Records: 90}, On: Last.AddDays(-12)},
		{Kind: "draft", ID: "entry", Body: journal.Draft{Text: m.text.of(120)}, On: Last},
		{Kind: "response", Body: now, On: now.On()},
	}
	for _, p := range guide.Prompts()[:2] {
		list = append(list, Record{Kind: "draft", ID: "p-" + string(p.ID), Body: journal.Draft{Text: m.text.of(m.length())}, On: Last})
	}
	for i, r := range earlier {
		list = append(list, Record{Kind: "taking", ID: strconv.Itoa(i), Body: r, On: r.On()})
	}
	list = append(list, m.planned(start)...)
	list = append(list, m.unsent()...)
	list = append(list, m.checkins()...)
	list = append(list, m.weeks()...)
	list = append(list, Record{Kind: "bin", ID: m.id(), On: Last.AddDays(-3), Body: journal.Binned{Gone: Last.AddDays(-3), Entry: journal.Entry{On: Last.AddDays(-9), Seq: 1, Text: m.text.of(m.length())}}})
	list = append(list, m.contacts(start)...)
	list = append(list, m.urges(start)...)
	return append(list, m.steps(start)...)
}

// steps marks the first eighty steps, most of them with a note.
func (m *maker) steps(start civil.Date) []Record {
	var list []Record
	for i, s := range guide.Steps()[:min(80, len(guide.Steps()))] {
		mark := m.mark(s, start.AddDays(10+2*i))
		list = append(list, Record{Kind: "step", ID: string(s.ID), Body: mark, On: mark.On})
	}
	return list
}

// takings answers all questions four times, two months apart, as the app does:
// what was told goes along into the next taking.
func (m *maker) takings(start civil.Date) (now assess.Response, earlier []assess.Response) {
	for i := range 4 {
		on := start.AddDays(60 * i)
		if i > 0 {
			earlier = append(earlier, now)
			now = now.Again()
		}
		now = m.answer(now, on)
	}
	return now, earlier
}

// answer gives every answer that is asked for, a third of them with a note, and
// one in seven another than somebody calm would give. An answer that stops
// everything is not among them, because fewer questions would follow.
func (m *maker) answer(r assess.Response, on civil.Date) assess.Response {
	calm := guidetest.Calm()
	for {
		p, done := assess.At(r, "", on)
		if done {
			return r.LeaveAll()
		}
		o := guidetest.Answer(calm, p.Item)
		if harmless := open(p.Item); m.rng.IntN(7) == 0 && len(harmless) > 0 {
			o = pick(m.rng, harmless)
		}
		r = r.Choose(p.Item.ID, o, on).Leave(p.Item.ID)
		if m.rng.IntN(3) == 0 {
			r = r.Note(p.Item.ID, m.text.of(m.length()/3))
		}
	}
}

// open lists the options of an item that speak neither against contact nor for
// asking about safety once more.
func open(it guide.Item) (list []guide.OptionID) {
	for _, o := range it.Options {
		if (o.Reads == guide.Good || o.Reads == guide.Neutral) && !o.Reopens && !o.Retired && o.ID != guide.None {
			list = append(list, o.ID)
		}
	}
	return list
}
