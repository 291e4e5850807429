package app

import (
	"fmt"
	"strconv"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// An outcomeView is the page of the result as plain data.
type outcomeView struct {
	Text     guide.OutcomeText
	Tone     ui.Tone
	Rule     guide.Rule // the rule that decided
	Findings []findingView
	Remarks  []findingView // what else was noticed
	Changes  []changeView  // the smallest changes that move the outcome together
	MoveLead string
	NoMove   string // why there are none
	Unknowns []unknownView
	Measures []ui.Measure
	Read     []wayView // articles that fit
	Help     bool      // distress that can turn into danger: help stands beside the plan
	Odd      []string  // answers this version cannot read
	Next     string    // where the next action leads
	Stop     bool
	Open     bool // questions are open
	Again    bool // a later taking than the first
	Begun    bool
}

// A findingView is one finding as plain data.
type findingView struct {
	Title, Text, Detail string
	Safety              bool // its answers are shown only on request
	Later               bool // its answers are shown once the present taking is finished
	Because             []becauseView
	More                int // how many answers are left out of the list
	Sources             []guide.Source
}

// A becauseView is one answer behind a finding, with the way to it.
type becauseView struct{ Ask, Said, Href, Why, Note string }

// A changeView is one thing that would have to be different.
type changeView struct{ Whose, Says, Takes, For string } // For: the finding it answers, if there is one

// An unknownView is one thing that is not known.
type unknownView struct{ Ask, Said, Href, FindOut string }

// mostBecause is how many answers are listed under one finding.
const mostBecause = 6

// viewOutcome builds the page from the answers.
func viewOutcome(r assess.Response, res assess.Result, today civil.Date) outcomeView {
	v := outcomeView{Text: guide.TextOf(res.Outcome), Rule: guide.RuleText(res.Rule), Stop: res.Outcome.Stop(), Tone: ui.Warm, Next: "/plan",
		Begun: r.Begun(), Open: !res.Complete, Again: r.Taking > 0}
	switch res.Outcome {
	case guide.Crisis, guide.Unsafe:
		v.Tone, v.Next = ui.Stop, "/help"
	case guide.ConditionsMet, guide.Mutual:
		v.Tone = ui.Plain
	}
	place := places(r, today)
	for _, f := range res.Findings {
		fv := viewFinding(r, f, place)
		fv.Later = res.Earlier
		if f.Calls == res.Outcome || (f.Calls.Stop() && v.Stop) {
			v.Findings = append(v.Findings, fv)
		} else {
			v.Remarks = append(v.Remarks, fv)
		}
	}
	if !res.Earlier {
		v.viewMove(res)
	}
	for _, u := range res.Unknowns {
		v.Unknowns = append(v.Unknowns, unknownView{Ask: u.Item.Ask, Said: said(u.Answer), Href: place[u.Item.ID], FindOut: u.FindOut})
	}
	for _, t := range res.Tallies {
		v.Measures = append(v.Measures, viewMeasure(t, res.Findings))
	}
	v.Read = viewReading(res.Rule)
	v.Help = res.Has(guide.FCannotLive) || res.Has(guide.FThoughts) || res.Has(guide.FDistress)
	v.Odd = viewOdd(r)
	return v
}

// places are the addresses of the questions that are asked.
func places(r assess.Response, today civil.Date) map[guide.ItemID]string {
	out := map[guide.ItemID]string{}
	for i, it := range assess.Ask(r, today) {
		out[it.ID] = "/check?n=" + strconv.Itoa(i+1)
	}
	return out
}

func viewFinding(r assess.Response, f assess.Finding, place map[guide.ItemID]string) findingView {
	out := findingView{Title: f.Title, Text: f.Text, Detail: f.Detail, Sources: f.Sources}
	for i, a := range f.Because {
		if i == mostBecause && len(f.Because) > mostBecause+1 {
			out.More = len(f.Because) - mostBecause
			break
		}
		out.Safety = out.Safety || a.Item.Dimension == guide.DimSafety
		b := becauseView{Ask: a.Item.Ask, Said: said(a), Href: place[a.Item.ID], Note: r.Notes[a.Item.ID]}
		if f.ID == guide.FLifted || f.ID == guide.FHeld {
			b.Why = a.Why
		}
		out.Because = append(out.Because, b)
	}
	return out
}

// viewMove puts the smallest changes into words, or why there are none.
func (v *outcomeView) viewMove(res assess.Result) {
	if v.Stop {
		return
	}
	if res.Move == nil {
		v.NoMove = "Nothing you could do would move this by itself. What is not known comes first, and it may move the result either way."
		if res.Has(guide.FSafetyOpen) || res.Has(guide.FTakenBack) || res.Has(guide.FNotFree) {
			v.NoMove = "An open question about safety comes first. Talking it over with someone who knows about this is the next step; nothing else counts before it."
		} else if res.Outcome == guide.Mutual {
			v.NoMove = "Nothing is missing here. What comes next is for both of you to say, step by step, and either of you may stop."
		} else if len(res.Unknowns) == 0 {
			v.NoMove = "What stands here lies in how things were between you. Nothing you could do alone would undo it. That, too, can be an answer."
		}
		return
	}
	to := guide.TextOf(res.Move.To).Tag
	switch n := len(res.Move.Changes); {
	case res.Outcome == guide.ConditionsMet:
		v.MoveLead = "A trial would need all of this, by the rule “" + guide.RuleText(guide.RuleBoth).Name + "”. It is in their hands or in both of yours, and nothing you do alone should aim at it."
	case n > 1:
		v.MoveLead = fmt.Sprintf("If all %d of these were so, the result would be “%s”. Fewer would not move it.", n, to)
	default:
		v.MoveLead = "If this were so, the result would be “" + to + "”."
	}
	for _, c := range res.Move.Changes {
		cv := changeView{Whose: string(c.Whose), Says: c.Says}
		if f, ok := guide.FindingByID(c.Finding); ok {
			cv.For = f.Title
		}
		if c.Days > 0 {
			cv.Takes = "It takes days or weeks, by our own choice of waits. There is no date to wait for."
		}
		v.Changes = append(v.Changes, cv)
	}
}

// viewMeasure is one dimension. Safety has words of its own: no sign in the
// answers is not the same as being safe, and must not read like it.
func viewMeasure(t assess.Tally, list []assess.Finding) ui.Measure {
	m := ui.Measure{Name: string(t.Dimension), Good: t.Good, Bad: t.Bad, Unknown: t.Unknown, Reasons: reasonsFor(t.Dimension, list)}
	if t.Dimension == guide.DimSafety {
		m.Words = ui.Words{Good: "without a sign", Bad: "signs", Unknown: "open"}
	}
	return m
}

// reasonsFor are the titles of the findings that rest on a dimension.
func reasonsFor(d guide.Dimension, list []assess.Finding) []string {
	var out []string
	for _, f := range list {
		if f.ID == guide.FUnanswered || f.ID == guide.FHeld {
			continue
		}
		for _, a := range f.Because {
			if a.Item.Dimension == d {
				out = append(out, f.Title)
				break
			}
		}
	}
	return out
}

// viewOdd names what cannot be read, without guessing at it.
func viewOdd(r assess.Response) []string {
	var out []string
	for _, odd := range r.Unreadable() {
		if it, ok := guide.ItemByID(odd.Item); ok {
			out = append(out, "An answer to “"+it.Ask+"”")
		} else {
			out = append(out, "An answer to a question this version does not have")
		}
	}
	return out
}

// viewReading leads to the articles that fit the rule.
func viewReading(id guide.RuleID) []wayView {
	var out []wayView
	for _, want := range guide.ReadingFor(id) {
		for i, a := range guide.Articles() {
			if a.ID == want {
				out = append(out, wayView{Label: a.Title, Href: numbered{i + 1, a}.href(), Says: a.Lead})
			}
		}
	}
	return out
}
