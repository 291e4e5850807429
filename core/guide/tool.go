package guide

// A ToolID names a page that helps with steps.
type ToolID string

const (
	ToolIfThen    ToolID = "if-then"
	ToolCalendar  ToolID = "calendar"
	ToolTrial     ToolID = "trial"
	ToolThreeDays ToolID = "three-days"
	ToolLetter    ToolID = "letter"
	ToolHelp      ToolID = "help"
	ToolWay       ToolID = "way"
	ToolTalk      ToolID = "talk"
	ToolDrafts    ToolID = "drafts"
	ToolUrge      ToolID = "urge"
	ToolContact   ToolID = "contact"
)

// A Tool is a page that helps with steps: a list to keep, a plan for a hard
// moment, a text written over several days.
type Tool struct {
	ID   ToolID
	Name string
	What string // what it is for, in one sentence
	Href string
	Path Path // on which path it is offered; empty: on both
}

// tools are the pages that are no list; every List is a tool as well.
var tools = []Tool{
	{ToolUrge, "The urge to write", "A delay, your own reasons and something to do instead.", "/urge", ""},
	{ToolIfThen, "If-then plans", "What you do when a hard moment comes, decided on a quiet day.", "/if-then", ""},
	{ToolCalendar, "Calendar file", "Chosen steps and dates for the calendar you use, under a neutral name.", "/calendar", ""},
	{ToolHelp, "Help lines", "People to talk to, by country.", "/help", ""},
	{ToolContact, "The contact log", "What happened between you, who began it, and the days since.", "/contact", ""},
	{ToolDrafts, "Drafts", "What has to be arranged, or may be said one day: checked while you write, and rested overnight.", "/drafts", ""},
	{ToolTrial, "The trial", "Terms written before it, what you see each week, and the review.", "/trial", PathTry},
	{ToolTalk, "The talk", "Prepare it part by part, with cards for the moment and notes for after.", "/talk", PathTry},
	{ToolThreeDays, "Three days of writing", "Twenty minutes on three days about what the ending makes possible.", "/three-days", PathLetGo},
	{ToolWay, "The way so far", "A picture of the weeks since the ending, with the same in words.", "/way", PathLetGo},
	{ToolLetter, "A letter that is never sent", "Everything you would say, kept where nobody gets it.", "/write?for=letter", ""},
}

// Tools returns every tool, lists included.
func Tools() []Tool {
	all := append([]Tool(nil), tools...)
	for _, l := range Lists() {
		all = append(all, Tool{ToolID(l.ID), l.Name, l.What, "/list?l=" + string(l.ID), l.Path})
	}
	return all
}

// ToolByID returns the tool with that id.
func ToolByID(id ToolID) (Tool, bool) {
	for _, t := range Tools() {
		if t.ID == id {
			return t, true
		}
	}
	return Tool{}, false
}
