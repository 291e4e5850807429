package plan

import (
	"testing"

	"afterward/core/assess"
	"afterward/core/guide"
)

// Each thing that can have changed ends the plan at once, whatever was reached:
// nothing of the way to the other person is left to do, all of it stays readable,
// and the rule is named with what can reopen the question.
func TestEveryStopEndsThePlanAtOnce(t *testing.T) {
	before := Facts{Response: bothAnswers(), Today: today, Marks: everything(today), Trial: Trial{true, true}}
	if all, _ := contactSteps(Build(before)); len(all) == 0 {
		t.Fatal("nothing to end")
	}
	if _, ok := Build(before).Stopped(); ok {
		t.Fatal("ended before anything was told")
	}
	for _, s := range guide.Stops() {
		f := before
		f.Response = f.Response.Tell(s.Item, s.Options, today)
		p := Build(f)
		if all, _ := contactSteps(p); len(all) > 0 || p.Path != guide.PathLetGo {
			t.Errorf("%s: the plan has %v on %s", s.ID, all, p.Path)
		}
		end, ok := p.Stopped()
		if !ok || end.Text.Name == "" || end.Text.Says == "" || end.Reopens.Cannot == "" || end.Finding.Title == "" || end.Rule == "" {
			t.Errorf("%s: %+v, %v", s.ID, end, ok)
		}
		for id := range f.Marks {
			if kept, ok := p.Find(id); !ok || kept.Mark.Note == "" || kept.Contact() && kept.Open() {
				t.Errorf("%s: %s is not there to read, or open", s.ID, id)
			}
		}
	}
}

// Of several reasons the strictest is named first, and the others with it.
func TestStoppedNamesTheOthersToo(t *testing.T) {
	r := calmAnswers().Tell(guide.Blocked, []guide.OptionID{guide.Yes}, today).Tell(guide.Fear, []guide.OptionID{guide.Yes}, today)
	end, ok := Build(Facts{Response: r, Today: today}).Stopped()
	if !ok || end.Finding.ID != guide.FFear || len(end.Others) != 1 || end.Others[0].ID != guide.FBlocked {
		t.Errorf("%s and %+v", end.Finding.ID, end.Others)
	}
}

// While new answers are given, the stop of the last ones is still named, without
// its answers.
func TestAStopOfAnEarlierTakingIsNamed(t *testing.T) {
	old := calmAnswers().Tell(guide.Blocked, []guide.OptionID{guide.Yes}, today)
	p := Build(Facts{Response: assess.Response{Answers: old.Again().Answers, Taking: 1}, Earlier: []assess.Response{old}, Today: today})
	if end, ok := p.Stopped(); !ok || end.Rule != guide.RuleNo || len(end.Finding.Because) > 0 {
		t.Errorf("%+v, %v", end, ok)
	}
}
