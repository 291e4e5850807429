package guide

// An UrgeTag is something an urge can be marked with: what set it off, or what
// helped. Its ID is stable for ever, because urges are stored with it: lower-case
// letters, digits and hyphens.
type UrgeTag struct{ ID, Label string }

// TagOther is the tag for whatever has none of its own, in both lists.
const TagOther = "other"

// Triggers returns what can set an urge off, in the order of showing. The result
// must not be changed.
func Triggers() []UrgeTag { return triggers }

// TriggerLabel returns the label of a trigger, and the id itself for one this
// version does not know.
func TriggerLabel(id string) string { return tagLabel(triggers, id) }

// Helps returns what can have helped, in the order of showing. The result must not
// be changed.
func Helps() []UrgeTag { return helps }

// HelpLabel returns the label of what helped, and the id itself for one this
// version does not know.
func HelpLabel(id string) string { return tagLabel(helps, id) }

func tagLabel(tags []UrgeTag, id string) string {
	for _, t := range tags {
		if t.ID == id {
			return t.Label
		}
	}
	return id
}

// A Breath is one part of a breathing round: what to do, and for how many seconds.
type Breath struct {
	Label   string // one or two words, to be read while breathing
	Seconds int
}

// A Breathing is an exercise: its parts in order, and how many rounds.
type Breathing struct {
	Parts   []Breath
	Rounds  int
	Lines   []string // what to say beside it
	Sources []Source
}

// A Nudge is one thing to do in this minute.
type Nudge struct{ Do, Why string }

// An UrgeScreen is what stands on the screen for the urge to write.
type UrgeScreen struct {
	Title   string
	Lead    string
	Now     []Nudge  // in this minute, in order
	Waiting []string // beside the timer
	Second  []string // what a second message without an answer is
	Stopped []string // in place of Second while a stop stands
	Night   []string // in the hours that count as night
	Write   []string // beside “write it here instead”
	Danger  []string // when the urge is to die, or to hurt somebody
	Sources []Source
}

// An UrgeAfter is what to say when an urge is over, however it went.
type UrgeAfter struct {
	Title   string
	Lines   []string
	Next    string // one thing to do now
	Sources []Source
}
