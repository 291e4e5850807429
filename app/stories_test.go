package app

import "afterward/core/guide"

// A story is what a person answers, item by item; every item they are asked and
// the story does not name is answered with calm.
type story map[guide.ItemID]guide.OptionID

// calm answers what speaks neither for nor against, so that a story only has to
// say what matters in it.
var calm = story{
	guide.AcuteCrisis: guide.No, guide.WhenEnded: guide.UnderYear, guide.Reasons: "communication", guide.CauseNamed: guide.Yes, guide.CauseFixable: guide.Yes,
	guide.Replies: guide.NoContact, guide.OwnShare: guide.Written, guide.OwnChange: guide.SeenWeeks, guide.TheirPart: guide.CantKnow, guide.Trust: guide.Whole,
	guide.OrdinaryDay: guide.UpDown, guide.TakeANo: guide.Hurt, guide.FriendsOnly: guide.Yes, guide.Confidant: guide.Yes, guide.Pulls: "repair",
	guide.StayApart: guide.None, guide.TheirWords: guide.NoSign, guide.BothWork: guide.TheyDidNot,
}

var (
	// They broke up over talks that never happened. The cause is known, the
	// change has only begun, and nobody knows yet.
	notYetStory = story{guide.OwnChange: guide.Started, guide.Confidant: guide.No}
	// They said no, kindly. The wish is still there.
	stopStory = story{guide.ClearNo: guide.NotNow}
	// A year apart, the work done, no contact.
	metStory = story{}
)

// answerStory answers every question as the story says.
func answerStory(s *Session, st story) {
	for _, it := range guide.Items() {
		option, ok := st[it.ID]
		if !ok {
			option, ok = calm[it.ID]
		}
		if !ok {
			option = guide.No
		}
		if it.ID != guide.MainPull && it.ID != guide.ScreenAgain {
			s.Answer(it.ID, option)
		}
	}
}
