package guide_test

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// pending are the homes that are not built yet. Later work may only take some
// away.
var pending []string

// homes returns the topics of the ledger by home.
func homes(t *testing.T) map[string]map[string]bool {
	t.Helper()
	b, err := os.ReadFile("testdata/ledger.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct{ Topic, Home string }
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	out := map[string]map[string]bool{}
	for _, r := range rows {
		if out[r.Home] == nil {
			out[r.Home] = map[string]bool{}
		}
		out[r.Home][r.Topic] = true
	}
	return out
}

// carried returns the topics each home carries, by what a person can reach
// there: a question that is asked, a reason that is given, an article, a
// question to write about, a step.
func carried(t *testing.T) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	carry := func(sources []guide.Source, homes ...string) {
		for _, s := range sources {
			for _, home := range homes {
				if out[home] == nil {
					out[home] = map[string]bool{}
				}
				for _, topic := range s.Topics {
					out[home][topic] = true
				}
			}
		}
	}
	asked, results := explore()
	for _, it := range guide.Items() {
		if !asked[it.ID] {
			t.Errorf("the item %s is never asked", it.ID)
			continue
		}
		carry(it.Sources, "assessment")
	}
	for _, res := range results {
		carry(guide.RuleText(res.Rule).Sources, "assessment")
		for _, f := range res.Findings {
			carry(f.Sources, "assessment")
		}
	}
	for _, a := range guide.Articles() {
		carry(a.Sources, "learn")
	}
	for _, p := range guide.Prompts() {
		carry(p.Sources, "reflect")
	}
	for _, s := range guide.Steps() {
		carry(s.Sources, stepHomes(s, results)...)
	}
	for _, l := range guide.Lists() {
		carry(l.Sources, listHomes(l)...)
	}
	carryContact(t, results, carry)
	return out
}

// trialPhases are the phases from the trial on: what is tried, looked at and
// kept up.
var trialPhases = []guide.PhaseID{guide.PhaseTrial, guide.PhaseEase, guide.PhaseKeep}

// stepHomes returns the homes whose topics a step carries: those of the paths on
// which somebody gets it.
func stepHomes(s guide.Step, results []assess.Result) (homes []string) {
	if got(s, results, guide.PathTry) {
		homes = append(homes, "plan")
		if slices.Contains(trialPhases, s.Phase) {
			homes = append(homes, "trial")
		}
	}
	if got(s, results, guide.PathLetGo) {
		homes = append(homes, "letgo")
	}
	return homes
}

// got reports whether a result leads to the step on that path. Towards the other
// person only those count under which it can open: a step that is there only
// while it is closed would never be done.
func got(s guide.Step, results []assess.Result, path guide.Path) bool {
	if s.Retired || s.Path != "" && s.Path != path {
		return false
	}
	for _, res := range results {
		opens := res.Outcome == guide.Mutual || res.Outcome == guide.ConditionsMet && !slices.Contains(s.Gates, guide.GateMutual)
		if path == guide.PathTry && res.Outcome.Stop() || s.Contact() && !opens {
			continue
		}
		inPlan := slices.Contains(guide.PhasesFor(res.Outcome, path), s.Phase)
		if inPlan && (len(s.For) == 0 || slices.ContainsFunc(s.For, res.Has)) && !slices.ContainsFunc(s.Not, res.Has) {
			return true
		}
	}
	return false
}

func listHomes(l guide.List) []string {
	switch l.Path {
	case guide.PathTry:
		return []string{"plan", "trial"}
	case guide.PathLetGo:
		return []string{"letgo"}
	}
	return []string{"plan", "letgo"}
}

// Every step is part of somebody's plan.
func TestEveryStepIsReached(t *testing.T) {
	_, results := explore()
	for _, s := range guide.Steps() {
		if !s.Retired && !got(s, results, guide.PathTry) && !got(s, results, guide.PathLetGo) {
			t.Errorf("%s is in nobody's plan, or only while it is closed", s.ID)
		}
	}
}

var day = civil.MustParse("2026-11-21")

// bothWant is what somebody tells whose ex wants it too and has changed.
var bothWant = map[guide.ItemID]guide.OptionID{guide.Replies: guide.Willing, guide.TheirWords: guide.BothSaid, guide.BothWork: guide.Both,
	guide.TheirPart: guide.Seen, guide.SignsBoth: guide.Doing}

// explore answers like somebody calm, and then otherwise in one place and in two,
// and returns which items were asked and what it came to.
func explore() (map[guide.ItemID]bool, []assess.Result) { return exploreOnce() }

var exploreOnce = sync.OnceValues(func() (map[guide.ItemID]bool, []assess.Result) {
	asked := map[guide.ItemID]bool{}
	var results []assess.Result
	seen := map[string]bool{}
	var walk func(story map[guide.ItemID]guide.OptionID, depth int)
	walk = func(story map[guide.ItemID]guide.OptionID, depth int) {
		r := answered(story)
		results = append(results, assess.Evaluate(r, day))
		var fresh []guide.Item
		for _, it := range assess.Ask(r, day) {
			if !asked[it.ID] || depth == 2 {
				fresh = append(fresh, it)
			}
			asked[it.ID] = true
		}
		for _, it := range fresh {
			for _, o := range it.Options {
				key := string(it.ID) + "=" + string(o.ID)
				if depth == 0 || seen[key] && depth < 2 {
					continue
				}
				seen[key] = true
				next := maps.Clone(story)
				next[it.ID] = o.ID
				walk(next, depth-1)
			}
		}
	}
	walk(guidetest.Calm(), 2)
	walk(guidetest.With(bothWant), 2)
	for _, story := range []map[guide.ItemID]guide.OptionID{
		{guide.Replies: guide.Willing, guide.TheirWords: guide.BothSaid}, // what is asked once there are words
		{guide.TimesBefore: guide.Twice},
		{guide.Blocked: guide.Yes, guide.TheirWords: guide.TheyAsked},
		{guide.ClearNo: guide.Yes, guide.TheirWords: guide.BothSaid},
		{guide.OwnChange: guide.Nothing, guide.Pulls: guide.Changed},
	} {
		walk(guidetest.With(story), 1)
	}
	back := answered(guidetest.Calm()).Choose(guide.Fear, guide.Yes, day).Leave(guide.Fear).Choose(guide.Fear, guide.No, day).Lift(guide.Fear, "It is over.", day)
	for _, it := range assess.Ask(back, day.AddDays(30)) { // what is asked after a safety answer was taken back
		asked[it.ID] = true
	}
	return asked, results
})

// answered answers everything that is asked as the story says, and two things
// where several may be chosen, so that the strongest is asked for.
func answered(story map[guide.ItemID]guide.OptionID) assess.Response {
	r := assess.Response{}
	for {
		p, done := assess.At(r, "", day)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, guidetest.Answer(story, p.Item), day)
		if p.Item.ID == guide.Reasons && !r.Has(guide.Reasons, "apart") {
			r = r.Choose(guide.Reasons, "apart", day)
		}
		if p.Item.ID == guide.Pulls && !r.Has(guide.Pulls, "growth") && !r.Has(guide.Pulls, guide.None) {
			r = r.Choose(guide.Pulls, "growth", day)
		}
	}
}

// Every topic of the ledger is carried in each of its homes, by something a
// person can reach there.
func TestEveryTopicIsCarriedInEachOfItsHomes(t *testing.T) {
	have := carried(t)
	for home, topics := range homes(t) {
		var missing []string
		for topic := range topics {
			if !have[home][topic] {
				missing = append(missing, topic)
			}
		}
		slices.Sort(missing)
		t.Logf("%s: %d of %d topics", home, len(topics)-len(missing), len(topics))
		switch {
		case !slices.Contains(pending, home) && len(missing) > 0:
			t.Errorf("%s does not carry %s", home, strings.Join(missing, ", "))
		case slices.Contains(pending, home) && len(missing) == 0:
			t.Errorf("%s is complete: take it off the pending list", home)
		}
	}
}

// Every home is built: none comes back to the list.
func TestPendingOnlyShrinks(t *testing.T) {
	for _, home := range pending {
		t.Errorf("%s was complete before", home)
	}
}
