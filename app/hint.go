package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// A hintText is a hint for one place. Its id is stored once it was put away, so it never
// gets another meaning.
type hintText struct{ ID, Title, Text string }

// The hints there are: where somebody new really stops. None stands on a page about
// safety, and none before there is something to stop at.
var (
	hintGates = hintText{"plan-gates", "Why is a step closed?",
		"Open it: it names what it waits for, and which part of that lies with you. A closed step is no mark against you, and nothing has to be hurried."}
	hintMarks = hintText{"drafts-marks", "What will be underlined?",
		"Words that often land in another way than they were meant, each with the reason. A mark is no mistake: you decide what stays."}
	hintLogistics = hintText{"contact-logistics", "Was it about keys, rent or the children?",
		"When you log it, choose what it was for. What has to be arranged takes nothing back from your days without contact, and opens nothing either."}
	hintUnknown = hintText{"check-in-unknown", "You can leave any of this out",
		"What you do not say stays unknown. It is never taken for a bad day, nor for a good one."}
	hintKept = hintText{"write-kept", "Your words stay",
		"They are kept while you type, without a button. “Start a new entry” only turns the page."}
)

// hints are all of them.
func hints() []hintText {
	return []hintText{hintGates, hintMarks, hintLogistics, hintUnknown, hintKept}
}

// HintIDs are the ids of all hints, as they are stored.
func HintIDs() []string {
	var ids []string
	for _, h := range hints() {
		ids = append(ids, h.ID)
	}
	return ids
}

// hint shows a hint until it is put away. The focus goes to the heading of the page then,
// since the button it was on is gone.
func (v *view) hint(h hintText) app.UI {
	place := app.Div().Class("hint-place")
	if !v.s.HintDue(h.ID) {
		return place
	}
	return place.Body(ui.Hint{ID: "hint-" + h.ID, Title: h.Title, Text: h.Text, OnClose: press("hint/"+h.ID, func(app.Context, app.Event) {
		v.s.PutHintAway(h.ID)
		v.focus("heading")
	})}.UI())
}
