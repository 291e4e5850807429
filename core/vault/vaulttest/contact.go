package vaulttest

import (
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/talk"
)

// contacts is what went to and fro since the ending: an exchange in most weeks, most of
// them about what has to be settled, with a pause of the counters.
func (m *maker) contacts(start civil.Date) []Record {
	var out []Record
	seq := 0
	for on := start.AddDays(10); on.Compare(Last) <= 0; on = on.AddDays(3 + m.rng.IntN(8)) {
		seq++
		e := contact.Entry{On: on, Seq: seq, Who: contact.They, Channel: pick(m.rng, contact.Channels()[:5]), About: pick(m.rng, contact.Abouts()[1:]), Told: on}
		if m.rng.IntN(4) == 0 {
			e.Who, e.About, e.Channel, e.Answer, e.Answered = contact.Me, contact.Personal, contact.ByText, contact.Came, on
		}
		if m.rng.IntN(3) == 0 {
			e.At, e.Note = civil.ClockOf(m.rng.IntN(civil.DayMinutes)), m.text.of(shortest)
		}
		out = append(out, Record{Kind: "contact", ID: m.id(), Body: e, On: on})
	}
	return append(out, Record{Kind: "pause", ID: m.id(), Body: contact.Pause{From: start.AddDays(40), To: start.AddDays(47)}, On: start.AddDays(40)})
}

// urges is a wish to write every few days, most of them at night, and a delay that runs.
func (m *maker) urges(start civil.Date) []Record {
	var out []Record
	for on := start; on.Compare(Last) <= 0; on = on.AddDays(1 + m.rng.IntN(6)) {
		u := contact.Urge{At: civil.Moment{On: on, Minute: m.rng.IntN(civil.DayMinutes)}, Strength: 1 + m.rng.IntN(contact.Strongest), Waited: 5 * m.rng.IntN(5),
			Outcome: pick(m.rng, contact.Outcomes()), Triggers: []string{pick(m.rng, guide.Triggers()).ID}}
		if m.rng.IntN(2) == 0 {
			u.Helped, u.Note = []string{pick(m.rng, guide.Helps()).ID}, m.text.of(shortest)
		}
		out = append(out, Record{Kind: "urge", ID: m.id(), Body: u, On: on})
	}
	w := contact.Wait{From: civil.Moment{On: Last, Minute: 90}, Start: 1_795_225_200, Minutes: pick(m.rng, contact.Lengths())}
	return append(out, Record{Kind: "wait", ID: "now", Body: w, On: Last})
}

// unsent is a message at each stage, a talk with a text for each part, and the seal of a
// letter.
func (m *maker) unsent() []Record {
	var out []Record
	for i, stage := range guide.Stages() {
		on := Last.AddDays(-i)
		msg := draft.Message{On: on, Stage: stage.ID}.Write(m.text.of(shortest), civil.Moment{On: on, Minute: m.rng.IntN(civil.DayMinutes)})
		out = append(out, Record{Kind: "message", ID: m.id(), Body: msg, On: on})
	}
	t := talk.Talk{On: Last.AddDays(-3)}
	for _, p := range guide.TalkParts() {
		t = t.Set(string(p.ID), m.text.of(shortest))
	}
	letter := m.id()
	return append(out, Record{Kind: "talk", ID: m.id(), Body: t, On: t.On},
		Record{Kind: "seal", ID: letter, Body: journal.SealUntil(Last, Last.AddDays(60)), On: Last})
}
