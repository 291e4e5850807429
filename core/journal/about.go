package journal

import "strings"

// About names what an entry belongs to: a kind, a colon and an id, such as
// "step:keep-space". "" is nothing. One that this version does not know is kept as
// it is.
type About string

// The kinds of things an entry can belong to.
const (
	AboutStep    = "step"    // a step of the plan, by the id of the step
	AboutTalk    = "talk"    // a talk, by the id of its record
	AboutTrial   = "trial"   // a trial, by the id of its record
	AboutContact = "contact" // a logged contact, by the id of its record
	AboutLetter  = "letter"  // a letter, by the id of its entry
)

// AboutOf names a thing of a kind; "" when either part is empty or cannot stand in
// the id of a draft.
func AboutOf(kind, id string) About {
	if !plainID(kind) || !plainID(id) || len(kind)+len(id) > mostAbout {
		return ""
	}
	return About(kind + ":" + id)
}

// mostAbout leaves room for the beginning of a draft's id, which has at most 64
// characters.
const mostAbout = 58

// Parts are the kind and the id; ok is false for "" and for what has not both.
func (a About) Parts() (kind, id string, ok bool) {
	kind, id, ok = strings.Cut(string(a), ":")
	return kind, id, ok && plainID(kind) && plainID(id)
}

func plainID(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}
