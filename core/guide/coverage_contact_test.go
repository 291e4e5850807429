package guide_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"afterward/core/assess"
	"afterward/core/guide"
)

// contactPages is what is published about contact and words, by the function that
// hands it out to a page.
var contactPages = []string{"ContactRules", "Triggers", "Helps", "Urge", "UrgeBreathing", "UrgePicture", "AboutInsights", "AfterResisted", "AfterNotResisted", "AfterOpen",
	"AboutTalk", "TalkParts", "TalkTurns", "AboutPhrases", "Phrases", "Opener",
	"RestNote", "RestNightNote", "NoCopyClosedNote", "NoCopyStopNote", "NoCopyMarkNote", "AboutLetters", "SealNote", "OpenedNote", "BurnNote"}

// onPage are the functions of the guide that the pages call, and their tests do not
// count.
var onPage = sync.OnceValues(func() (map[string]bool, error) {
	files, err := filepath.Glob("../../app/*.go")
	called := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "guide" {
					called[s.Sel.Name] = true
				}
			}
			return true
		})
	}
	called["Phrases"] = called["Phrases"] || called["PhrasesFor"]
	return called, err
})

// What no page shows carries nothing.
func TestContactTextsStandOnPages(t *testing.T) {
	called, err := onPage()
	if err != nil || len(called) < 50 {
		t.Fatalf("%d names of the guide in the pages, %v", len(called), err)
	}
	for _, name := range contactPages {
		if !called[name] {
			t.Errorf("no page shows %s", name)
		}
	}
}

// carryContact carries what is published about contact and words: a rule that is
// shown to somebody, and a phrase or a part of the talk whose step somebody gets.
func carryContact(t *testing.T, results []assess.Result, carry func([]guide.Source, ...string)) {
	t.Helper()
	called, err := onPage()
	if err != nil {
		t.Fatal(err)
	}
	shown := func(name string) bool { return called[name] }
	reached := func(id guide.StepID) bool {
		s, ok := guide.StepByID(id)
		return ok && got(s, results, guide.PathTry)
	}
	for _, r := range guide.ContactRules() {
		seen := slices.ContainsFunc(results, func(res assess.Result) bool {
			return r.While.Shown(res.Outcome.Stop(), res.Outcome == guide.ConditionsMet || res.Outcome == guide.Mutual)
		})
		if seen && shown("ContactRules") {
			carry(r.Sources, "contact")
		}
	}
	if shown("Urge") {
		carry(guide.Urge().Sources, "contact")
	}
	for _, p := range guide.TalkParts() {
		if reached(p.Step) && shown("TalkParts") {
			carry(p.Sources, "compose")
		}
	}
	for _, p := range guide.Phrases() {
		if reached(p.Step) && shown("Phrases") {
			carry(p.Sources, "compose")
		}
	}
	if shown("AboutPhrases") && shown("Phrases") {
		carry(guide.AboutPhrases().Sources, "compose")
	}
	if reached(guide.StepFirstMessage) && shown("Opener") {
		carryOpener(guide.Opener(), carry)
	}
}

func carryOpener(o guide.OpenerHelp, carry func([]guide.Source, ...string)) {
	carry(o.Sources, "compose")
	for _, c := range o.Checks {
		carry(c.Sources, "compose")
	}
	for _, p := range o.Parts {
		carry(p.Sources, "compose")
	}
	for _, l := range o.LeftOut {
		carry(l.Sources, "compose")
	}
}
