package plan

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

var update = flag.Bool("update", false, "write the golden plans anew")

// A story is somebody whose whole plan is written down.
type story struct {
	name string
	f    Facts
}

// stories are ten people, from the first night to the second year.
func stories() []story {
	day := func(n int) civil.Date { return today.AddDays(n) }
	calm, both := calmAnswers(), bothAnswers()
	reached := Facts{Response: both, Today: day(20), Trial: Trial{Terms: true}, Marks: everything(day(3))}
	reached.Marks[guide.StepReview] = Mark{}
	asked := Facts{Response: calm, Today: day(12), Marks: with(supported(), guide.StepFirstMessage, Mark{Status: Done, On: day(2), Note: "Hello, …"})}
	toldNo := asked
	toldNo.Response = calm.Tell(guide.ClearNo, []guide.OptionID{guide.NotNow}, day(12))
	again := Facts{Earlier: []assess.Response{both}, Response: answering(both.Again(), ready("when-ended", "under-quarter", "times-before", "once"), day(300)), Today: day(310), Marks: everything(day(60)), Trial: Trial{}}
	return []story{
		{"first-night", Facts{Response: ready("self-harm", "unsure", "when-ended", "under-month"), Today: today}},
		{"hit", Facts{Response: ready("harm-to-me", "hit", "pulls", "love"), Today: today, Marks: marks("safe-tell", Doing, "Robin knows.")}},
		{"turned-up-at-the-door", Facts{Response: ready("kept-on", "turned-up"), Today: today}},
		{"ten-days-ago", Facts{Response: ready("when-ended", "under-month", "days-now", "very-hard").LeaveAll(), Today: day(10), Course: Course{Space: 45},
			Marks: map[guide.StepID]Mark{guide.StepKeepSpace: {Status: Doing, On: today}, "quiet-feeds": {Status: Done, On: day(1)}}}},
		{"something-missing", Facts{Response: ready("own-share", "vaguely", "own-change", "started", "friends-only", "unsure", "control-of-me", "unsure"), Today: today}},
		{"ready-and-nobody-knows", Facts{Response: ready("confidant", "no", "own-share", "in-mind"), Today: day(40), Marks: map[guide.StepID]Mark{"two-lists": {Status: Skipped, On: day(5), Why: "Too heavy."}}}},
		{"they-said-not-now", toldNo},
		{"trial-before-its-review", reached},
		{"parted-again", again},
		{"letting-go-by-choice", Facts{Response: calm, Today: day(9), Course: Course{Path: guide.PathLetGo, On: day(1)}, Marks: map[guide.StepID]Mark{
			"say-it": {Status: Done, On: day(2), Note: "It is over."}, "own-walk": {Status: Doing, On: day(2), Times: []civil.Date{day(2), day(5)}}, "old-step": {Note: "from another version"}, guide.StepFirstMessage: {Note: "never sent"}},
			Own: map[guide.StepID]Own{"own-walk": {Title: "Walk at seven", Phase: guide.PhaseSettle, Kind: guide.KindRepeat, Every: 2, At: 1, On: day(2)}, "own-call": {Title: "Call them", Phase: guide.PhaseOpen, On: day(3)}}}},
	}
}

// Whole plans are written down, so that a change of the guide or of a rule shows
// what it does to ten people. `go test ./core/plan -update` writes them anew: read
// the difference before it is kept.
func TestGoldenPlans(t *testing.T) {
	for _, s := range stories() {
		t.Run(s.name, func(t *testing.T) {
			file := filepath.Join("testdata", "golden", s.name+".txt")
			got := written(Build(s.f))
			if *update {
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("the plan is another one:\n%s", difference(string(want), got))
			}
		})
	}
}

// written is a plan as text, by its ids.
func written(p Plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s by %s, path %s, space %d, ending %v to %v\n", p.Result.Outcome, p.Result.Rule, p.Path, p.Space, p.Ending.First, p.Ending.Last)
	if end, ok := p.Stopped(); ok {
		fmt.Fprintf(&b, "ended by %s: %s\n", end.Finding.ID, end.Text.Name)
	}
	if next, ok := p.Next(); ok {
		fmt.Fprintf(&b, "next: %s\n", next.ID)
	}
	for _, d := range p.Due() {
		fmt.Fprintf(&b, "due: %s, %s since %v\n", d.Step.ID, d.Reason, d.Since)
	}
	for i, phase := range p.Phases {
		here := ""
		if i == p.Current() {
			here = ", here"
		}
		fmt.Fprintf(&b, "\n%s: %d of %d%s\n", phase.ID, phase.Settled(), len(phase.Steps), here)
		for _, s := range phase.Steps {
			b.WriteString(line(s))
		}
	}
	if len(p.Kept) > 0 {
		b.WriteString("\nkept\n")
	}
	for _, s := range p.Kept {
		b.WriteString(line(s))
	}
	return b.String()
}

// line is a step with its state, what it answers and what closes it.
func line(s Step) string {
	out := "  " + string(s.ID)
	if s.Mark.Status != Todo {
		out += fmt.Sprintf(" %s %v", s.Mark.Status, s.Mark.On)
	}
	if s.Before {
		out += " before"
	}
	if s.Sent {
		out += " sent"
	}
	var answers, closed []string
	for _, f := range s.Because {
		answers = append(answers, string(f.ID))
	}
	for _, r := range s.Closed {
		closed = append(closed, string(r.Gate))
	}
	if len(answers) > 0 {
		out += " for " + strings.Join(answers, " ")
	}
	if len(closed) > 0 {
		out += " | closed: " + strings.Join(closed, " ")
	}
	return out + "\n"
}

// difference shows the lines that are in one text only.
func difference(want, got string) string {
	var b strings.Builder
	in := func(text string) map[string]bool {
		m := map[string]bool{}
		for l := range strings.Lines(text) {
			m[l] = true
		}
		return m
	}
	was, is := in(want), in(got)
	for l := range strings.Lines(want) {
		if !is[l] {
			b.WriteString("- " + l)
		}
	}
	for l := range strings.Lines(got) {
		if !was[l] {
			b.WriteString("+ " + l)
		}
	}
	return b.String()
}
