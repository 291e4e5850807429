package assess

import (
	"os"
	"strings"
	"testing"

	"afterward/core/guide"
)

// Every finding has a cause; every one that calls for an outcome is in exactly
// one rule with that outcome, and remarks are in none.
func TestRulesAndFindingsFit(t *testing.T) {
	in := map[guide.FindingID]int{}
	for i, r := range rules {
		if i > 0 && strictness(r.outcome) < strictness(rules[i-1].outcome) {
			t.Errorf("%s stands after a milder rule", r.id)
		}
		for _, id := range r.findings {
			in[id]++
			if f, ok := guide.FindingByID(id); !ok || f.Calls != r.outcome {
				t.Errorf("%s in rule %s calls for %q", id, r.id, f.Calls)
			}
		}
	}
	for _, f := range guide.Findings() {
		if causes[f.ID] == nil {
			t.Errorf("%s has no cause", f.ID)
		}
		if want := map[bool]int{true: 1, false: 0}[f.Calls != ""]; in[f.ID] != want {
			t.Errorf("%s is in %d rules", f.ID, in[f.ID])
		}
	}
	if len(causes) != len(guide.Findings()) {
		t.Errorf("%d causes for %d findings", len(causes), len(guide.Findings()))
	}
}

// Each rule decides in a written case, and each finding shows in one: none is
// there for the coverage alone.
func TestEveryRuleAndFindingIsReached(t *testing.T) {
	rule, finding := map[guide.RuleID]bool{}, map[guide.FindingID]bool{}
	for _, v := range append(vectors(), unfinished()...) {
		res := Evaluate(v.r, today)
		rule[res.Rule] = true
		for _, id := range ids(res) {
			finding[id] = true
		}
	}
	for _, r := range rules {
		if !rule[r.id] {
			t.Errorf("rule %s never decides", r.id)
		}
	}
	for _, id := range []guide.RuleID{guide.RuleBoth, guide.RuleSpoken, guide.RuleNoneSpeak} {
		if !rule[id] {
			t.Errorf("rule %s never decides", id)
		}
	}
	for _, f := range guide.Findings() {
		if !finding[f.ID] {
			t.Errorf("finding %s is never reached", f.ID)
		}
	}
}

// unfinished are cases with open or changed answers.
func unfinished() []vector {
	without := func(item guide.ItemID) Response {
		r := calm().copy()
		delete(r.Answers, item)
		return r
	}
	tookBack := with(with(calm(), "harm-to-me", "hit").Leave(guide.HarmToMe), "harm-to-me", "none").Lift(guide.HarmToMe, "I had pressed it by mistake.", today.AddDays(-10))
	return []vector{
		{name: "a safety answer taken back, not talked over", r: with(tookBack, "taken-back", "not-yet")},
		{name: "a safety answer taken back, seen differently", r: with(tookBack, "taken-back", "differently")},
		{name: "nothing said about friends", r: without(guide.FriendsOnly)},
		{name: "the cost left open", r: with(calm(), "cost", "unsure")},
		{name: "the date left open", r: with(calm(), "when-ended", "unsure")},
		{name: "how days are left open", r: with(calm(), "days-now", "private")},
		{name: "not sure about a no", r: with(calm(), "take-a-no", "unsure")},
		{name: "a stop taken back", r: with(with(calm(), "fear", "yes").Leave(guide.Fear), "fear", "no")},
		{name: "a stop lifted", r: with(with(calm(), "fear", "yes").Leave(guide.Fear), "fear", "no").Lift(guide.Fear, "He moved away.", today)},
		{name: "only a friendly ending is open", r: with(calm(), "friends-only", "unsure")},
		{name: "fear is the only pull: open", r: with(calm(), "pulls", "unsure")},
	}
}

// A person can see the rule, and where it comes from.
func TestEveryRuleHasWords(t *testing.T) {
	for _, id := range append([]guide.RuleID{guide.RuleBoth, guide.RuleSpoken, guide.RuleNoneSpeak}, func() (out []guide.RuleID) {
		for _, r := range rules {
			out = append(out, r.id)
		}
		return out
	}()...) {
		text := guide.RuleText(id)
		if text.Name == "" || text.Says == "" || len(guide.SourceLines(text.Sources)) == 0 {
			t.Errorf("%s has no words or no sources", id)
		}
		for _, a := range guide.ReadingFor(id) {
			if _, ok := guide.ArticleByID(a); !ok {
				t.Errorf("%s: there is no article %q to read", id, a)
			}
		}
	}
}

// The rules that decide fit on one screen of code.
func TestTheRulesFitOnOneScreen(t *testing.T) {
	b, err := os.ReadFile("rules.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(b), "var rules = ")
	table, _, _ = strings.Cut(table, "\n}\n")
	if n := strings.Count(table, "\n"); n > 40 {
		t.Errorf("the table of rules has %d lines", n)
	}
}
