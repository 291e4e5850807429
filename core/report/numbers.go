package report

import (
	"fmt"
	"strings"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
)

// end is the last day the report looks at.
func (b *builder) end() civil.Date {
	if b.Until.IsZero() || b.Until.Compare(b.Today) > 0 {
		return b.Today
	}
	return b.Until
}

// contact is what was put down of contact, as numbers: no words of anybody.
func (b *builder) contact() []Block {
	inside := contact.Log{}
	var mine, theirs, neither, had int
	for _, id := range b.Log.Here() {
		e := b.Log[id]
		if !b.has(e.On) {
			continue
		}
		inside[id] = e
		switch {
		case !e.Personal():
			had++
		case e.Who == contact.Me:
			mine++
		case e.Who == contact.They:
			theirs++
		default:
			neither++
		}
	}
	if len(inside) == 0 {
		return nil
	}
	items := []Item{{Lead: "Personal contact put down:", Text: fmt.Sprintf("%s. I began %d, they began %d, and %d came by chance.", upper(times(mine+theirs+neither)), mine, theirs, neither)},
		{Lead: "Contact that had to be:", Text: upper(times(had)) + ", about children, home, work, money or the law."}}
	items = append(items, b.since(inside)...)
	give := contact.Reciprocate(inside, b.end())
	var lines []Item
	for _, l := range give.Lines() {
		lines = append(lines, Item{Lead: sentence(l.Name), Text: sentence(upper(l.Text))})
	}
	return append(list(items), paragraph(fmt.Sprintf("Who does what, in the last %d weeks of this time. Each is a range, because few cases say little.", contact.Weeks)), Block{Kind: List, Items: lines})
}

// since is how long ago the last contact in the span was, by its last day.
func (b *builder) since(inside contact.Log) []Item {
	c := contact.Count(inside, b.Pauses, contact.Span(b.Plan.Ending), b.end())
	one := func(lead string, s contact.Since) Item {
		if !s.Known() {
			return Item{Lead: lead, Text: "none in this time that was put down."}
		}
		if s.Days == 0 {
			return Item{Lead: lead, Text: s.On.Long() + ", the last day of this time."}
		}
		return Item{Lead: lead, Text: fmt.Sprintf("%s, %s before the end of this time.", s.On.Long(), counted(s.Days, "day"))}
	}
	out := []Item{one("The last personal contact:", c.Contact), one("The last that I began:", c.Mine)}
	if run := contact.Count(b.Log, b.Pauses, contact.Span(b.Plan.Ending), b.end()); !run.Start.IsZero() { // the run may have begun before this time
		out = append(out, Item{Lead: "Days in a row without contact that I began:", Text: fmt.Sprintf("%d, up to the end of this time.", run.Run)})
	}
	return out
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return counted(n, "time")
}

// urges are the wishes to write as numbers.
func (b *builder) urges() []Block {
	inside := map[string]contact.Urge{}
	weakest, strongest, waited := 0, 0, 0
	for _, id := range contact.Latest(b.Facts.Urges) {
		u := b.Facts.Urges[id]
		if !b.has(u.At.On) {
			continue
		}
		inside[id] = u
		waited += u.Waited
		if u.Strength > 0 {
			strongest = max(strongest, u.Strength)
			if weakest == 0 || u.Strength < weakest {
				weakest = u.Strength
			}
		}
	}
	if len(inside) == 0 {
		return nil
	}
	s := contact.See(inside, b.end())
	strength := "not said"
	if weakest > 0 {
		strength = fmt.Sprintf("from %d to %d, where %d is the strongest", weakest, strongest, contact.Strongest)
		if weakest == strongest {
			strength = fmt.Sprintf("%d, where %d is the strongest", weakest, contact.Strongest)
		}
	}
	items := []Item{{Lead: "Put down:", Text: sentence(upper(times(len(inside))))}, {Lead: "How strong:", Text: sentence(upper(strength))},
		{Lead: "Not given in to:", Text: sentence(upper(s.Resisted.Text()))}}
	if waited > 0 {
		items = append(items, Item{Lead: "Waited through:", Text: sentence(counted(waited, "minute") + " in all")})
	}
	items = append(items, tagged("What set them off:", s.Triggers, guide.Triggers())...)
	items = append(items, tagged("What I turned to:", s.Helped, guide.Helps())...)
	return list(items)
}

// tagged names the tags the guide has, with how often each was marked.
func tagged(lead string, tags []contact.Tag, known []guide.UrgeTag) []Item {
	var out []string
	for _, t := range tags {
		for _, k := range known {
			if k.ID == t.ID {
				out = append(out, fmt.Sprintf("%s (%d)", k.Label, t.Count))
			}
		}
	}
	if len(out) == 0 {
		return nil
	}
	return []Item{{Lead: lead, Text: sentence(strings.Join(out, ", "))}}
}
