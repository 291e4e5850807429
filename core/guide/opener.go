package guide

// An OpenerForm is one of the two forms of a first message.
type OpenerForm string

const (
	OpenerLight       OpenerForm = "light"       // a light hello
	OpenerAccountable OpenerForm = "accountable" // one sentence that owns something, and asks nothing
)

// An OpenerCheck is a question that must be answered yes before a first message.
type OpenerCheck struct {
	ID      string
	Ask     string
	Why     string
	IfNot   string // what to do instead
	Sources []Source
}

// An OpenerPart is one part of a first message, asked for as a question. There are
// no sentences to copy: the words are the person's.
type OpenerPart struct {
	ID      string
	Form    OpenerForm
	Ask     string // label of the field
	Hint    string
	Extra   bool // may be left out
	Sources []Source
}

// An OpenerLeft is something that is not in a first message.
type OpenerLeft struct {
	ID      string
	Says    string
	Why     string
	Sources []Source
}

// An OpenerHelp is all that stands on the page of the first message.
type OpenerHelp struct {
	Lead    []string
	Checks  []OpenerCheck
	Forms   []Side // the two forms, by OpenerForm
	Parts   []OpenerPart
	LeftOut []OpenerLeft
	After   []string
	Sources []Source
}
