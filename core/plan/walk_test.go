package plan

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// A walker is somebody who uses the plan for months in any way there is. What was
// told is kept beside it, so that the plan can be checked against it.
type walker struct {
	f    Facts
	real civil.Date                  // the day it is, whatever the device says
	told map[guide.ItemID]civil.Date // stops in force, and the day from which the wait of a written reason counts; zero without one
	sent civil.Date                  // the day the first message was sent
	n    int
}

func newWalker(t *rapid.T) *walker {
	w := &walker{real: today, told: map[guide.ItemID]civil.Date{}, f: Facts{Today: today, Marks: supported(), Own: map[guide.StepID]Own{}}}
	w.f.Response = answering(assess.Response{}, calmAnswers(), today)
	if rapid.Bool().Draw(t, "both") {
		w.f.Response = answering(assess.Response{}, bothAnswers(), today)
	}
	if rapid.Bool().Draw(t, "all done") {
		w.f.Marks, w.f.Trial = everything(today), Trial{true, true}
	}
	delete(w.f.Marks, guide.StepFirstMessage)
	return w
}

// hardStops are those that ask for a reason before they count no more.
var hardStops = func() []guide.Stop {
	return slices.DeleteFunc(guide.Stops(), func(s guide.Stop) bool {
		return slices.ContainsFunc(s.Options, func(o guide.OptionID) bool { return !guide.HoldOf(s.Item, o).Reason })
	})
}()

func (w *walker) tell(t *rapid.T) {
	s := rapid.SampledFrom(hardStops).Draw(t, "what changed")
	w.f.Response = w.f.Response.Tell(s.Item, s.Options, w.f.Today)
	w.told[s.Item] = civil.Date{}
}

// lift answers a told stop otherwise and gives a reason.
func (w *walker) lift(t *rapid.T) {
	if len(w.told) == 0 {
		return
	}
	item := rapid.SampledFrom(slices.Sorted(maps.Keys(w.told))).Draw(t, "stop")
	it, _ := guide.ItemByID(item)
	from := w.f.Response.Latest()
	r := w.f.Response
	if held := r.Answers[item]; len(held.Chose) > 0 {
		r = answeredAs(r, item, kindest(it), w.f.Today)
	}
	why := rapid.SampledFrom([]string{"", " ", "They came to me and said so."}).Draw(t, "why")
	w.f.Response = r.Lift(item, why, w.f.Today)
	switch f := w.f.Response.Told[item]; {
	case f.Lifted.IsZero():
		w.told[item] = civil.Date{}
	case w.told[item].IsZero(): // other words later do not move the day
		w.told[item] = later(w.f.Today, from)
	}
}

func answeredAs(r assess.Response, item guide.ItemID, o guide.OptionID, on civil.Date) assess.Response {
	answers := maps.Clone(r.Answers)
	answers[item] = assess.Given{Chose: []guide.OptionID{o}, On: on}
	r.Answers = answers
	return r
}

// stopped reports whether a stop is in force by what was told, apart from what
// the plan thinks.
func (w *walker) stopped() bool {
	for _, from := range w.told {
		if from.IsZero() || w.f.Today.DaysSince(from) <= guide.HoldDays {
			return true
		}
	}
	return false
}

func (w *walker) actions() map[string]func(*rapid.T) {
	return map[string]func(*rapid.T){
		"tell": w.tell, "lift": w.lift,
		"again": func(t *rapid.T) { w.retake(t, w.left().Again()) },
		"renew": func(t *rapid.T) { w.retake(t, w.left().Renew()) },
		"a day": func(t *rapid.T) {
			w.real = w.real.AddDays(rapid.IntRange(1, 40).Draw(t, "days"))
			w.f.Today = w.real
		},
		"another day": func(t *rapid.T) { w.real = w.real.AddDays(1); w.f.Today = w.real },
		"clock": func(t *rapid.T) {
			w.f.Today = w.real.AddDays(rapid.SampledFrom([]int{-400, -30, -1, 1, 2, 31, 400}).Draw(t, "off"))
		},
		"clock right": func(*rapid.T) { w.f.Today = w.real },
		"mark":        w.mark, "mark more": w.mark, "undo": w.undo, "repeat": w.repeat, "write": w.write, "reload": w.reload,
		"own": w.own, "move": w.move, "bring in marks": w.importMarks, "bring in answers": w.merge,
		"course": func(t *rapid.T) { w.f.Course = drawnCourse(t); w.f.Course.On = w.f.Today },
		"trial":  func(t *rapid.T) { w.f.Trial = Trial{rapid.Bool().Draw(t, "terms"), rapid.Bool().Draw(t, "review")} },
		"":       w.check,
	}
}

// retake begins a new taking and answers some or all of it, kindly.
func (w *walker) retake(t *rapid.T, next assess.Response) {
	w.f.Earlier = append(slices.Clone(w.f.Earlier), w.f.Response)
	w.f.Response = next
	for range rapid.IntRange(0, 40).Draw(t, "answers") {
		p, done := assess.At(w.f.Response, "", w.f.Today)
		if done {
			return
		}
		w.f.Response = w.f.Response.Choose(p.Item.ID, kindest(p.Item), w.f.Today).Leave(p.Item.ID)
	}
}

// left is the present taking after the person has seen what it comes to.
func (w *walker) left() assess.Response {
	w.f.Response = w.f.Response.LeaveAll()
	return w.f.Response
}

func (w *walker) anyStep(t *rapid.T) guide.StepID {
	ids := slices.Sorted(maps.Keys(w.f.Own))
	for _, s := range guide.Steps() {
		ids = append(ids, s.ID)
		if s.Contact() {
			ids = append(ids, s.ID, s.ID)
		}
	}
	return rapid.SampledFrom(ids).Draw(t, "step")
}

func (w *walker) mark(t *rapid.T) {
	id, status := w.anyStep(t), rapid.SampledFrom([]Status{Todo, Doing, Done, Done, Skipped}).Draw(t, "status")
	p := Build(w.f)
	s, ok := p.Find(id)
	m, err := p.Apply(id, status, w.f.Today)
	if err == nil && (status == Done || status == Doing) && (!ok || !s.Open()) {
		t.Fatalf("%s was %s although it is closed", id, status)
	}
	if err == nil {
		w.set(id, m)
	}
}

// set keeps a mark and what it says about the first message.
func (w *walker) set(id guide.StepID, m Mark) {
	if id == guide.StepFirstMessage {
		w.sent = civil.Date{}
		if m.Status == Done {
			w.sent = m.On
		}
	}
	w.f.Marks = with(w.f.Marks, id, m)
}

func (w *walker) undo(t *rapid.T) {
	id := w.anyStep(t)
	if m, err := Build(w.f).Undo(id, w.f.Today); err == nil {
		w.set(id, m)
	}
}

func (w *walker) repeat(t *rapid.T) {
	id := w.anyStep(t)
	if m, err := Build(w.f).Did(id, w.f.Today); err == nil {
		w.f.Marks = with(w.f.Marks, id, m)
	}
}

func (w *walker) write(t *rapid.T) {
	id := w.anyStep(t)
	m := w.f.Marks[id]
	m.Note, m.Due = m.Note+"more ", w.f.Today.AddDays(rapid.IntRange(-3, 9).Draw(t, "due"))
	w.f.Marks = with(w.f.Marks, id, m)
}

func (w *walker) own(t *rapid.T) {
	w.f.Own = maps.Clone(w.f.Own)
	w.n++
	o := Own{Title: "Call them", Phase: rapid.SampledFrom(anyPhases).Draw(t, "phase"), On: w.f.Today, At: rapid.IntRange(0, 5).Draw(t, "at"),
		Kind: rapid.SampledFrom([]guide.StepKind{guide.KindOnce, guide.KindRepeat, guide.KindWait, guide.KindAgree}).Draw(t, "kind"), Every: 2}
	w.f.Own[guide.StepID(fmt.Sprintf("own-%d", w.n))] = o
	if ids := slices.Sorted(maps.Keys(w.f.Own)); rapid.Bool().Draw(t, "remove one") {
		id := rapid.SampledFrom(ids).Draw(t, "which")
		o := w.f.Own[id]
		o.Gone = w.f.Today
		w.f.Own[id] = o
	}
}

func (w *walker) move(t *rapid.T) {
	p := Build(w.f)
	ids := slices.Sorted(maps.Keys(w.f.Own))
	if len(ids) == 0 {
		return
	}
	phase := rapid.SampledFrom(p.Phases).Draw(t, "phase").ID
	changed, err := p.Move(w.f.Own, rapid.SampledFrom(ids).Draw(t, "which"), phase, rapid.IntRange(0, 5).Draw(t, "at"))
	if err == nil {
		w.f.Own = maps.Clone(w.f.Own)
		maps.Copy(w.f.Own, changed)
	}
}

// importMarks brings in marks of a backup or of another tab, as hostile as can be.
func (w *walker) importMarks(t *rapid.T) {
	for id, theirs := range drawnMarks(t) {
		ours := w.f.Marks[id]
		merged := ours.Merge(id, theirs)
		if id == guide.StepFirstMessage && merged.Status == Done {
			w.sent = merged.On
		}
		w.f.Marks = with(w.f.Marks, id, merged)
	}
	w.f.Marks = with(w.f.Marks, "from-the-future", Mark{Status: Done, On: w.f.Today, Note: "kept"})
}

// merge brings in answers in which nothing was ever told.
func (w *walker) merge(t *rapid.T) {
	taking := max(0, w.f.Response.Taking+rapid.IntRange(-1, 1).Draw(t, "taking"))
	theirs := answering(assess.Response{Taking: taking}, bothAnswers(), w.real)
	if theirs.Taking > w.f.Response.Taking {
		w.f.Earlier = append(slices.Clone(w.f.Earlier), w.f.Response.LeaveAll())
	}
	w.f.Response = w.f.Response.LeaveAll().Merge(theirs, w.f.Today)
}

// check is what has to be so after every step of the walk.
func (w *walker) check(t *rapid.T) {
	p := Build(w.f)
	all, open := contactSteps(p)
	if w.stopped() && (len(all) > 0 || !p.Result.Outcome.Stop() || p.Path != guide.PathLetGo) {
		t.Fatalf("%v were told, and the plan is %s with %v", w.told, p.Result.Outcome, all)
	}
	if len(open) > 0 && w.f.Today.Compare(w.f.LatestDay()) < 0 {
		t.Fatalf("the date is before what was written, and %v is open", open)
	}
	if next, ok := p.Next(); ok && (!next.Open() || next.Settled()) {
		t.Fatalf("next is %s, closed by %v", next.ID, next.Closed)
	}
	due := p.Due()
	for _, d := range due {
		if d.Step.Contact() || !d.Step.Open() || d.Step.Settled() || w.f.Today.Compare(w.f.Course.Quiet) < 0 || d.Since.Compare(w.f.Today) > 0 && d.Reason != DueAgain {
			t.Fatalf("due is %s since %v", d.Step.ID, d.Since)
		}
	}
	if len(due) > DueLimit {
		t.Fatalf("%d are due", len(due))
	}
	w.checkKept(t, p)
	w.checkSent(t, p)
}

// checkKept looks for everything that was ever written, and reads it all back.
func (w *walker) checkKept(t *rapid.T, p Plan) {
	for id, m := range w.f.Marks {
		if s, ok := p.Find(id); !m.IsZero() && (!ok || !s.Mark.Equal(m)) {
			t.Fatalf("what was written under %s is not readable", id)
		}
	}
	for id, o := range w.f.Own {
		if s, ok := p.Find(id); !ok || s.Title != o.Title || !o.Gone.IsZero() && s.Open() {
			t.Fatalf("the own step %s: %+v", id, s)
		}
	}
	for _, s := range steps(p) {
		for _, r := range s.Closed {
			if r.Text == "" || r.Now == "" || r.Remedy == "" {
				t.Fatalf("%s is closed by %s without a word", s.ID, r.Gate)
			}
		}
	}
}

// reload stores everything and goes on with what is read back.
func (w *walker) reload(t *rapid.T) {
	p := Build(w.f)
	w.f = again(t, w.f)
	if back := Build(w.f); !reflect.DeepEqual(back.Phases, p.Phases) || !reflect.DeepEqual(back.Kept, p.Kept) || !reflect.DeepEqual(back.Gone, p.Gone) {
		t.Fatal("stored and read back it is another plan")
	}
}

// again is what is left of the facts after they were stored and read.
func again(t *rapid.T, f Facts) Facts {
	for _, v := range []any{&f.Response, &f.Earlier, &f.Course, &f.Marks, &f.Own} {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		fresh := reflect.New(reflect.TypeOf(v).Elem())
		if err := json.Unmarshal(b, fresh.Interface()); err != nil {
			t.Fatal(err)
		}
		reflect.ValueOf(v).Elem().Set(fresh.Elem())
	}
	for id, m := range f.Marks {
		b, _ := json.Marshal(m)
		if err := CheckMark(b); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
	}
	return f
}

// checkSent makes sure that a message sent after the present ending is never
// taken back on another day.
func (w *walker) checkSent(t *rapid.T, p Plan) {
	if w.sent.IsZero() || w.sent == w.f.Today || w.sent.Compare(p.Ending.First) < 0 {
		return
	}
	for _, status := range []Status{Todo, Doing, Skipped} {
		if _, err := p.Apply(guide.StepFirstMessage, status, w.f.Today); err == nil {
			t.Fatalf("a message of %v was set to %q on %v", w.sent, status, w.f.Today)
		}
	}
	if _, err := p.Undo(guide.StepFirstMessage, w.f.Today); !errors.Is(err, ErrSent) {
		t.Fatalf("a message of %v was taken back: %v", w.sent, err)
	}
}

// However a person uses the plan, over months and with any date: nothing opens
// contact while a stop holds, nothing written is lost, and nothing that is closed
// is ever offered.
func TestMonthsOfRandomUse(t *testing.T) {
	opened := 0
	rapid.Check(t, func(t *rapid.T) {
		w := newWalker(t)
		if _, open := contactSteps(Build(w.f)); len(open) > 0 {
			opened++
		}
		t.Repeat(w.actions())
	})
	if opened == 0 {
		t.Error("no walk began with anything open: nothing was tried")
	}
}
