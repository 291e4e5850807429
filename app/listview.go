package app

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
)

// A listView is a list as plain data.
type listView struct {
	List    guide.List
	Shut    []plan.Reason // why no line can be added now
	Stopped bool          // a stop ended the way this list belongs to
	Ended   string        // what ended it; "" where the list had better not say
	Groups  []lineGroup
	Gone    []listedRow
	Count   int // lines on the list
}

// A lineGroup is the lines of one column.
type lineGroup struct {
	ID, Name string
	Rows     []listedRow
}

// A listedRow is one line as a value: go-app skips the rows that did not change.
type listedRow struct {
	List   guide.ListID
	ID     string
	Text   string
	Side   string
	Meta   string // the day it is for, and when it was ticked off
	For    string // the same day, as a field wants it
	Ticked bool
	Shut   bool // its questions are not to be answered now
	Checks [mostChecks]lists.Check
	Tag    string // where its questions stand; "" when it has none, and while nobody can agree to anything
	Agreed bool
}

// mostChecks is how many questions a list has at most; a test holds it.
const mostChecks = 3

// viewList builds the page of a list from its lines and the plan, whose day decides
// what lies ahead.
func viewList(list guide.List, on, gone []Listed, pl plan.Plan) listView {
	v := listView{List: list, Count: len(on), Shut: pl.Closed(list.Gates)}
	shut := len(v.Shut) > 0
	if stop, ok := pl.Stopped(); ok && shut {
		v.Stopped = true
		if pl.Result.Outcome == guide.LetGo { // what is said about safety is not for whoever looks over a shoulder
			v.Ended = stop.Finding.Title
		}
	}
	for _, l := range gone {
		row := viewLine(list, l, shut)
		row.Meta = dotted("Taken off on "+l.Gone.Long(), row.Meta)
		v.Gone = append(v.Gone, row)
	}
	if list.Dated {
		v.Groups = byDay(list, on, shut, pl.Today)
		return v
	}
	v.Groups = bySide(list, on, shut)
	return v
}

// bySide puts the lines into the columns of the list, each in their order. A line
// in a column this version does not know stands at the end.
func bySide(list guide.List, on []Listed, shut bool) []lineGroup {
	groups := make([]lineGroup, len(list.Sides), len(list.Sides)+1)
	for i, side := range list.Sides {
		groups[i] = lineGroup{ID: side.ID, Name: side.Name}
	}
	rest := lineGroup{ID: "rest"}
	if len(list.Sides) > 0 {
		rest.Name = "Not in a column yet"
	}
	for _, l := range on {
		row := viewLine(list, l, shut)
		if i := slices.IndexFunc(groups, func(g lineGroup) bool { return g.ID == l.Side }); i >= 0 {
			groups[i].Rows = append(groups[i].Rows, row)
		} else {
			rest.Rows = append(rest.Rows, row)
		}
	}
	if len(rest.Rows) > 0 {
		groups = append(groups, rest)
	}
	return groups
}

// byDay puts dated lines into the order of their days. Where lines are ticked off,
// what lies ahead stands first.
func byDay(list guide.List, on []Listed, shut bool, today civil.Date) []lineGroup {
	on = slices.Clone(on)
	slices.SortStableFunc(on, func(a, b Listed) int { return a.For.Compare(b.For) })
	ahead, behind := lineGroup{ID: "ahead", Name: "Ahead"}, lineGroup{ID: "behind", Name: "Behind you"}
	for _, l := range on {
		row := viewLine(list, l, shut)
		if list.Tick != "" && l.Done.IsZero() && l.For.Compare(today) >= 0 {
			ahead.Rows = append(ahead.Rows, row)
		} else {
			behind.Rows = append(behind.Rows, row)
		}
	}
	if list.Tick == "" {
		behind.Name = ""
		return []lineGroup{behind}
	}
	return []lineGroup{ahead, behind}
}

// viewLine is one line.
func viewLine(list guide.List, l Listed, shut bool) listedRow {
	row := listedRow{List: list.ID, ID: l.ID, Text: l.Text, Side: l.Side, Ticked: !l.Done.IsZero(), Shut: shut}
	if !l.For.IsZero() {
		row.Meta, row.For = l.For.Long(), l.For.String()
	}
	if row.Ticked && list.Tick != "" {
		row.Meta = dotted(row.Meta, list.Tick+" on "+l.Done.Long())
	}
	for i, c := range list.Checks {
		row.Checks[i] = l.Checks[c.ID]
	}
	if len(list.Checks) > 0 && !shut {
		row.Tag, row.Agreed = standing(list, l.Line)
	}
	return row
}

// dotted joins what is said in small letters.
func dotted(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}

// standing says where the questions of a line stand. A no outweighs what is not
// sure, and that outweighs what is open.
func standing(list guide.List, l lists.Line) (tag string, agreed bool) {
	counts := map[lists.Check]int{}
	for _, c := range list.Checks {
		counts[l.Checks[c.ID]]++
	}
	switch {
	case l.Passes(list):
		return "Agreed to", true
	case counts[lists.No] > 0:
		return "Not agreed to", false
	case counts[lists.Unsure] > 0:
		return "Not agreed to yet", false
	case counts[lists.Yes] > 0:
		return "Questions open", false
	}
	return "Not asked yet", false
}

// follows says what follows from the answers about a line.
func follows(list guide.List, row listedRow) []string {
	if row.Agreed {
		return []string{"Three times yes: you can agree to this. You may still change your mind, and say so."}
	}
	var out []string
	unsure := false
	for i, c := range list.Checks {
		switch row.Checks[i] {
		case lists.No:
			out = append(out, c.Instead)
		case lists.Unsure:
			unsure = true
		}
	}
	if unsure {
		out = append(out, "“Not sure” is not a yes. You may take time, and say that you take it.")
	}
	if len(out) == 0 {
		return []string{"It counts as agreed to when all three are answered with yes."}
	}
	return out
}
