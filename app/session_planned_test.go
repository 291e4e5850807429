package app

import (
	"bytes"
	"encoding/json"
	"sync/atomic"
	"testing"

	"afterward/core/guide"
	"afterward/core/plan"
)

// In every test of this package, a plan that is used again is compared with one that is
// worked out now, one time in nine: to compare all takes as long as all other tests.
func init() {
	var asked atomic.Int64
	doubtPlans = func(kept plan.Plan, work func() plan.Plan) {
		if asked.Add(1)%9 != 0 {
			return
		}
		fresh := work()
		old, errOld := json.Marshal(kept) // what a page can see of it
		now, errNow := json.Marshal(fresh)
		if errOld != nil || errNow != nil || !bytes.Equal(old, now) {
			panic("an old plan is used again though something has changed")
		}
	}
}

// A key pressed in a text works out no plan; whatever a plan follows from does, another
// day and another tab included.
func TestAPlanIsWorkedOutWhenSomethingChanged(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	id := putAway(t, s, "one")
	_ = s.Flush()
	again := func(name string, want bool, do func()) {
		t.Helper()
		s.Plan()
		before := s.planned.key
		do()
		s.Plan()
		if (s.planned.key != before) != want {
			t.Errorf("%s: worked out again %v", name, !want)
		}
	}
	again("nothing", false, func() {})
	again("a text that is begun", false, func() { s.SetDraft("", "half a sen") })
	again("saving it", false, func() { _ = s.Flush() })
	again("other words in an entry", false, func() { s.SetEntry(id, "one and two") })
	again("a new entry", true, func() { putAway(t, s, "two") })
	again("an answer", true, func() { s.Answer(guide.Items()[30].ID, guide.Items()[30].Options[0].ID) })
	again("a path", true, func() { s.ChoosePath(guide.PathLetGo) })
	again("a day", true, func() { d.day = day.AddDays(1) })
	_ = s.Flush()
	other := d.open()
	other.ChoosePath(guide.PathTry)
	_ = other.Flush()
	again("another tab", true, func() { s.Reload("aw:path") })
}
