package guide

import "slices"

// A ListID names a list a person keeps. It is stable for ever, because the lines
// of the list are stored with it. Lower-case letters and hyphens, at most 24.
type ListID string

const (
	ListRights  ListID = "rights"  // what went right beside what went wrong
	ListPart    ListID = "part"    // the own part beside the other view
	ListForgive ListID = "forgive" // what is put down, and what is not

	ListLimits     ListID = "limits"     // what I need, what I will not accept
	ListShared     ListID = "shared"     // limits two people agreed on
	ListRequests   ListID = "requests"   // what the other asked for, with the three questions
	ListGoals      ListID = "goals"      // aims of two people
	ListAgreements ListID = "agreements" // how they do things now
	ListWins       ListID = "wins"       // small things that went well
	ListThanks     ListID = "thanks"     // what there is to be thankful for
	ListTalks      ListID = "talks"      // regular talks: the dates both chose

	ListReality ListID = "reality" // what is missed beside what it was like
	ListThings  ListID = "things"  // things and places, and what is to become of each
	ListTell    ListID = "tell"    // who is to be told, and what
	ListSelf    ListID = "self"    // who I am without it
	ListRoutine ListID = "routine" // new routines
	ListOpens   ListID = "opens"   // what the ending makes possible
	ListCarry   ListID = "carry"   // what I take with me
)

// A Side is one column of a list, or what is to become of a line.
type Side struct{ ID, Name string }

// A Check is a question every line of a list has to pass.
type Check struct {
	ID, Ask string
	Instead string // what there is to offer when the answer is not yes
}

// A List is a list a person keeps: its lines are theirs, everything around them is
// the guide's.
type List struct {
	ID      ListID
	Name    string // in menus
	What    string // what it is for, in one sentence
	Title   string // heading of the page
	Why     string
	How     string
	Ask     string      // label of the field for a new line
	Sides   []Side      // empty: one column
	Checks  []Check     // every one must be answered yes before a line counts as agreed to
	Tick    string      // what a line that was ticked off is called, such as "Done"; empty: lines are not ticked off
	Dated   bool        // each line is for a day: a talk, a win
	Gates   []GateID    // lines can be added while all are open; reading is always possible
	Path    Path        // on which path it is offered; empty: on both
	Abreast bool        // the first two sides are read beside each other
	Not     []FindingID // it is not offered while one of these is found
	Sources []Source
}

// Fits reports whether a list is offered to somebody with findings.
func (l List) Fits(found func(FindingID) bool) bool { return !slices.ContainsFunc(l.Not, found) }

// Lists returns every list. The result must not be changed.
func Lists() []List { return lists }

// ListByID returns the list with that id.
func ListByID(id ListID) (List, bool) {
	for _, l := range lists {
		if l.ID == id {
			return l, true
		}
	}
	return List{}, false
}
