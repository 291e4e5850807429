package app

import (
	"slices"
	"strconv"
	"strings"

	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// The keys of what is written for a talk beside the guide's parts.
const (
	talkSaid   = "said"   // what the person said
	talkHeard  = "heard"  // what they heard
	talkAgreed = "agreed" // what was agreed
	talkOnCard = "-card"  // ends the key of the line of one's own on the card of a part
)

// cardKey is the key of the person's own line on the card of a part.
func cardKey(part guide.TalkPartID) string { return string(part) + talkOnCard }

// A talkNote is one place to write after a talk.
type talkNote struct{ Key, Label, Hint string }

// talkNotes are the places to write after a talk, in their order. What was said about
// trying again stands under the guide's own part.
func talkNotes() []talkNote {
	after, _ := guide.TalkPartByID(guide.TalkAfter)
	return []talkNote{
		{talkSaid, "What I said", "In short, as it came out and not as it was planned."},
		{talkHeard, "What I heard", "Their words, as near as you remember them."},
		{talkAgreed, "What was agreed", "Who does what, and by when. “Nothing” is a full answer."},
		{string(guide.TalkAfter), after.Prompt, "About trying again: the words themselves, without what they might have meant. Leave it empty if nothing was said."},
	}
}

// preparing are the parts of a talk that come before its end.
func preparing() []guide.TalkPart {
	all := guide.TalkParts()
	return slices.DeleteFunc(slices.Clone(all), func(p guide.TalkPart) bool { return p.ID == guide.TalkAfter })
}

// A talkState is what can be done with a talk now.
type talkState int

const (
	talkOpen talkState = iota // it can be prepared
	talkShut                  // a gate of the plan is closed
	talkOver                  // a stop stands: there is only reading
	talkAway                  // it was put away
)

// A talkView is the page of the talk as plain data.
type talkView struct {
	ID      string // "" while none is begun
	State   talkState
	Safety  bool // the stop is about safety or a crisis: help comes first
	Had     string
	Lead    string // where one has come, in a sentence
	Next    nextLink
	Rows    []talkRow
	After   string // the opening of the notes after it
	Written []talkText
	Others  []nextLink
}

// A talkRow is one part in the list.
type talkRow struct {
	Number      int
	Href, Title string
	Opening     string // of what is written for it, in the person's words
	Next        bool   // the first of which nothing is written
}

// A talkText is what was written for one part.
type talkText struct{ Title, Text string }

// notes reports whether there is room to write after the talk. A fact may be put down
// while a gate is closed; after a stop there is the journal.
func (v talkView) notes() bool { return v.ID != "" && (v.State == talkOpen || v.State == talkShut) }

// talkHref is the address of a place of a talk; an empty id for the newest.
func talkHref(id, key, value string) string {
	var q []string
	if id != "" {
		q = append(q, "t="+id)
	}
	if key != "" {
		q = append(q, key+"="+value)
	}
	if len(q) == 0 {
		return "/talk"
	}
	return "/talk?" + strings.Join(q, "&")
}

// partHref is the address of a part of a talk.
func partHref(id string, part guide.TalkPartID) string { return talkHref(id, "p", string(part)) }

// stateOfTalk is what can be done with a talk.
func stateOfTalk(t Talked, shut []plan.Reason, stopped bool) talkState {
	switch {
	case stopped:
		return talkOver
	case !t.Gone.IsZero():
		return talkAway
	case len(shut) > 0:
		return talkShut
	}
	return talkOpen
}

// viewTalk builds the page of a talk, which has no id while none is begun. in is the id
// that stands in the address.
func viewTalk(t Talked, state talkState, safety bool, in string) talkView {
	v := talkView{ID: t.ID, State: state, Safety: safety, Had: t.Had.Long(), Written: writtenFor(t)}
	if t.Had.IsZero() {
		v.Had = ""
	}
	first, count := -1, 0
	for i, part := range preparing() {
		row := talkRow{Number: i + 1, Href: partHref(in, part.ID), Title: part.Title, Opening: journal.Opening(t.Words[string(part.ID)], 90)}
		if row.Opening != "" {
			count++
		} else if first < 0 {
			first = i
		}
		v.Rows = append(v.Rows, row)
	}
	for _, n := range talkNotes() {
		if v.After == "" {
			v.After = journal.Opening(t.Words[n.Key], 90)
		}
	}
	if v.ID != "" && state == talkOpen {
		v.goOn(in, first, count)
	}
	return v
}

// goOn says where one has come with a talk that can be prepared, and what is next.
func (v *talkView) goOn(in string, first, count int) {
	switch {
	case v.Had != "" && v.After == "":
		v.Lead, v.Next = "You had it on "+v.Had+".", nextLink{Label: "Write down what was said", Href: partHref(in, guide.TalkAfter)}
	case v.Had != "":
		v.Lead = "You had it on " + v.Had + ", and it is noted."
	case first < 0:
		v.Lead, v.Next = "Something is written for every part.", nextLink{Label: "The cards for the talk", Href: talkHref(in, "cards", "1")}
	default:
		v.Rows[first].Next = true
		v.Lead = strconv.Itoa(count) + " of " + strconv.Itoa(len(v.Rows)) + " parts have something written. None has to."
		v.Next = nextLink{Label: "Go on: " + v.Rows[first].Title, Href: v.Rows[first].Href}
	}
}

// writtenFor is all that was written for a talk, part by part.
func writtenFor(t Talked) []talkText {
	var out []talkText
	known := map[string]bool{}
	add := func(key, title string) {
		known[key] = true
		if text := t.Words[key]; !blank(text) {
			out = append(out, talkText{title, text})
		}
	}
	for _, part := range preparing() {
		add(string(part.ID), part.Title)
		add(cardKey(part.ID), part.Title+": on the card")
	}
	for _, n := range talkNotes() {
		add(n.Key, n.Label)
	}
	add(cardKey(guide.TalkAfter), "After the talk: on the card")
	var more []string // of another version of the guide
	for key := range t.Words {
		if !known[key] {
			more = append(more, key)
		}
	}
	slices.Sort(more)
	for _, key := range more {
		add(key, "Also written")
	}
	return out
}

// otherTalks leads to the talks that are not shown. On a day with several the later
// ones have a number.
func otherTalks(all, away []Talked, shown string) []nextLink {
	var out []nextLink
	seen := map[string]int{}
	add := func(t Talked, what string) {
		label := "The talk you began to prepare on " + t.On.Long()
		if !t.Had.IsZero() {
			label = "The talk of " + t.Had.Long()
		}
		if seen[label]++; seen[label] > 1 {
			label += ", number " + strconv.Itoa(seen[label])
		}
		if t.ID != shown {
			out = append(out, nextLink{Label: label + what, Href: talkHref(t.ID, "", "")})
		}
	}
	for _, t := range all {
		add(t, "")
	}
	for _, t := range away {
		add(t, " (put away)")
	}
	return out
}

// A talkCard is one card to use in the moment.
type talkCard struct {
	Part guide.TalkPart
	Own  string // the person's own line; "" unless they wrote one for this card
}

// viewCards are the cards of a talk. Asking has none: it is done in writing, before.
func viewCards(words map[string]string) []talkCard {
	var out []talkCard
	for _, part := range guide.TalkParts() {
		if part.ID == guide.TalkAsk {
			continue
		}
		own := words[cardKey(part.ID)]
		if blank(own) {
			own = ""
		}
		out = append(out, talkCard{part, own})
	}
	return out
}
