package contact

import (
	"fmt"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/merge"
)

// When a pattern becomes a signal. The guides give no numbers: all are our own choice.
const (
	bareScant  = 2         // messages in a row without an answer, or with a scant one
	bareKeptOn = 3         // messages in a row without any answer
	turns      = 3         // changes between warm and cold
	turnDays   = 7 * Weeks // within so many days
	patternSay = "how often is enough for a pattern"
)

// A Signal is a reason to stop that a log tells of.
type Signal struct {
	Stop    guide.StopID
	On      civil.Date // the day it was last told; what was corrected after it is not told anew
	IDs     []string   // the entries that tell of it, oldest first
	Why     string     // in one plain sentence, with days and no words of anybody
	Sources []guide.Source
}

// Signals returns what in a log ends a plan, in the order of guide.Stops, each once
// and as it was told last. What was said in words counts whenever it was, in contact
// about anything. Patterns count from the first day on which the present ending can
// have been, and only in personal contact. Taking an entry off the log takes nothing back
// of what was said in it; of a pattern it is no part any more, so that a slip of the
// finger is not a message: what a pattern told before stays told in the answers. There is no signal that opens
// anything.
func Signals(log Log, ending Span, today civil.Date) []Signal {
	r := reading{log, log.sorted(), ending, today}
	found := map[guide.StopID]Signal{}
	for _, s := range slices.Concat(r.said(), r.turnedUp(), r.silence(), r.hotCold()) {
		if was, ok := found[s.Stop]; !ok || s.On.Compare(was.On) >= 0 {
			found[s.Stop] = s
		}
	}
	var out []Signal
	for _, stop := range guide.Stops() {
		if s, ok := found[stop.ID]; ok {
			out = append(out, s)
		}
	}
	return out
}

// A reading is a log in its order, and the days it is read with.
type reading struct {
	log    Log
	all    []logged
	ending Span
	today  civil.Date
}

// sayings are the words that end a plan.
var sayings = []struct {
	said Said
	stop guide.StopID
	why  string
}{
	{SaidNo, "no", "On %s they said no, or “not now”."},
	{SaidStop, "no", "On %s they asked you to leave them alone."},
	{SaidBlock, "blocked", "On %s they blocked you."},
	{SaidNew, "they-new", "On %s they told you that they are with someone."},
	{SaidAfraid, "fear-of-me", "On %s they said they are afraid of you."},
}

// stops reports whether saying so ends a plan.
func (s Said) stops() bool {
	for _, w := range sayings {
		if w.said == s {
			return true
		}
	}
	return false
}

// stops reports whether something was said in it that ends a plan.
func (e Entry) stops() bool { return slices.ContainsFunc(e.Said, Said.stops) }

// turnsUp reports whether I went to them unasked, whatever it was about.
func (e Entry) turnsUp() bool { return e.Uninvited && e.Who != They }

// wayRound reports whether I found a way round to them. To settle something, somebody
// else may carry a message: that is often just what was agreed.
func (e Entry) wayRound() bool { return e.Mine() && e.Channel == Roundabout }

func (r reading) said() []Signal {
	var out []Signal
	for _, s := range sayings {
		ids := pick(r.all, func(e Entry) bool { return e.Says(s.said) })
		if len(ids) > 0 {
			out = append(out, r.signal(s.stop, ids, fmt.Sprintf(s.why, r.long(last(ids)))))
		}
	}
	return out
}

func (r reading) turnedUp() []Signal {
	var out []Signal
	if ids := pick(r.all, Entry.turnsUp); len(ids) > 0 {
		out = append(out, r.signal("turned-up", ids, fmt.Sprintf("On %s you went to them, and they had not asked for it.", r.long(last(ids)))))
	}
	if ids := pick(r.all, Entry.wayRound); len(ids) > 0 {
		out = append(out, r.signal("turned-up", ids, fmt.Sprintf("On %s you wrote through somebody else, or from another account.", r.long(last(ids)))))
	}
	return out
}

// silence is what comes of messages in a row without an answer worth the name.
func (r reading) silence() []Signal {
	var out []Signal
	rows, _ := r.bare()
	for _, row := range rows {
		if len(row) >= bareScant {
			out = append(out, r.signal("scant", row, r.scantWhy(row), patternSource("two messages in a row without an answer, or with a few words only, count as one")))
		}
		none := slices.DeleteFunc(slices.Clone(row), func(id string) bool { return r.log[id].Answer != NoAnswer })
		if len(none) >= bareKeptOn {
			why := fmt.Sprintf("You wrote %d times between %s and %s, and no answer came.", len(none), r.long(none[0]), r.long(last(none)))
			out = append(out, r.signal("kept-on", none, why, patternSource("three messages without an answer count as one")))
		}
	}
	return out
}

// scantWhy tells of the last two messages of a row.
func (r reading) scantWhy(row []string) string {
	a, b := row[len(row)-2], last(row)
	days := "You wrote on " + r.long(a) + " and on " + r.long(b)
	if r.log[a].On == r.log[b].On {
		days = "You wrote twice on " + r.long(a)
	}
	switch one, two := r.log[a].Answer == NoAnswer, r.log[b].Answer == NoAnswer; {
	case one && two:
		return days + ", and no answer came in between."
	case one || two:
		return days + ". One had no answer, the other a few words only."
	}
	return days + ", and a few words came back each time."
}

// bare returns the rows of personal messages of mine that had no answer, or a scant
// one, with nothing of theirs in between; and the last message of all when nothing
// came back to it or after it. A row ends with a personal message of theirs, or with
// the day an answer came. An answer that says stop ends none, and one of a day to come
// has not come yet: a clock that was wrong answers nothing.
func (r reading) bare() (rows [][]string, waiting string) {
	var row []string
	var due []civil.Date // days on which answers come to messages that are behind
	end := func(on civil.Date) {
		if len(row) > 0 {
			rows = append(rows, row)
		}
		if row = nil; r.here(on) {
			waiting = ""
		}
	}
	for _, e := range r.all {
		if !e.Personal() || !e.Gone.IsZero() || !r.ending.holds(e.Entry) {
			continue
		}
		for _, d := range due {
			if d.Compare(e.On) <= 0 {
				end(d)
			}
		}
		due = slices.DeleteFunc(due, func(d civil.Date) bool { return d.Compare(e.On) <= 0 })
		switch {
		case e.Message() && e.Answer != Came:
			row, waiting = append(row, e.id), e.id
			if e.Answer == Scant {
				waiting = ""
			}
		case e.stops():
		case e.Who == They:
			end(e.On)
		case e.Mine() && e.Answer == Came && !e.Uninvited:
			if e.Answered.Compare(e.On) > 0 {
				due = append(due, e.Answered)
			} else {
				end(e.On)
			}
		}
	}
	open := waiting
	if slices.ContainsFunc(due, r.here) {
		open = ""
	}
	end(r.today)
	return rows, open
}

// here reports whether the day has come.
func (r reading) here(d civil.Date) bool { return d.Compare(r.today) <= 0 }

// holds reports whether the entry can be of the time since the ending.
func (s Span) holds(e Entry) bool { return e.On.Compare(s.First) >= 0 }

// Waiting returns the id of my last personal message when nothing has come back to it
// or after it: as long as there is one, another is refused.
func Waiting(log Log, ending Span, today civil.Date) (id string, ok bool) {
	_, id = reading{log, log.sorted(), ending, today}.bare()
	return id, id != ""
}

// hotCold is a tone that goes to and fro.
func (r reading) hotCold() []Signal {
	ids := pick(r.all, func(e Entry) bool {
		return e.Personal() && e.Gone.IsZero() && r.ending.holds(e) && (e.Tone == Warm || e.Tone == Cold)
	})
	var changes []int // places of entries whose tone is another than that before
	for i := 1; i < len(ids); i++ {
		if r.log[ids[i]].Tone != r.log[ids[i-1]].Tone {
			changes = append(changes, i)
		}
	}
	var out []Signal
	for i := 0; i+turns <= len(changes); i++ {
		part := ids[changes[i]-1 : changes[i+turns-1]+1]
		if r.log[last(part)].On.DaysSince(r.log[part[0]].On) < turnDays {
			why := fmt.Sprintf("Between %s and %s what came from them changed %d times between warm and cold.", r.long(part[0]), r.long(last(part)), turns)
			out = append(out, r.signal("hot-cold", part, why, patternSource("three changes between warm and cold within six weeks count as one")))
		}
	}
	return out
}

// patternSource says that a number is ours.
func patternSource(says string) guide.Source {
	return guide.Source{Kind: guide.Choice, Says: patternSay + ": " + says}
}

// signal is a signal told by the entries, on the latest day one of them was told; for
// a pattern also on the latest day one of them changed. The sources of its stop come
// after its own, which only a pattern has. No signal is of a day to come, so that a
// wrong date does not outlast every correction.
func (r reading) signal(stop guide.StopID, ids []string, why string, own ...guide.Source) Signal {
	s := Signal{Stop: stop, IDs: slices.Clone(ids), Why: why}
	for _, id := range ids {
		e := r.log[id]
		told := e.Told
		if told.IsZero() {
			told = e.On
		}
		if len(own) > 0 {
			told = lateDay(told, e.Heard)
		}
		s.On = lateDay(s.On, told)
	}
	s.On = merge.Earlier(s.On, r.today)
	if of, ok := guide.StopByID(stop); ok {
		s.Sources = slices.Concat(own, of.Sources)
	}
	return s
}

// long is the day of an entry as people write it.
func (r reading) long(id string) string { return r.log[id].On.Long() }

func last(ids []string) string { return ids[len(ids)-1] }
