package app

import (
	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// A story is what a person answers otherwise than somebody calm.
type story map[guide.ItemID]guide.OptionID

var (
	// They broke up over talks that never happened. The cause is known, the
	// change has only begun, and nobody knows yet.
	notYetStory = story{guide.Reasons: "communication", guide.OwnChange: guide.Started, guide.Confidant: guide.No}
	// They said no, kindly. The wish is still there.
	stopStory = story{guide.ClearNo: guide.NotNow}
	// A year apart, the work done, no contact.
	metStory = story{}
)

// answerStory answers every question that is asked as the story says.
func answerStory(s *Session, st story) {
	told := guidetest.With(st)
	for {
		p, done := assess.At(s.Response(), "", s.Today())
		if done {
			return
		}
		s.Answer(p.Item.ID, guidetest.Answer(told, p.Item))
		s.Leave(p.Item.ID)
	}
}
