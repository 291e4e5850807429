package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/draft"
	"afterward/core/guide"
)

// spanOf marks the first place of some words.
func spanOf(text, words string, kind guide.MarkID) draft.Span {
	at := strings.Index(text, words)
	return draft.Span{Start: at, End: at + len(words), Kind: kind}
}

const mixed = "I am sorry. You owe me an answer 👩‍👩‍👧, and I can only sleep when I have it. You owe me that."

// The marks stand in the order of the guide whatever the order of the text, each with
// one number for all its passages, and the passages say the words they are about.
func TestMarksAreGroupedByKind(t *testing.T) {
	v := viewCheck(mixed, guide.StageFirst, draft.Result{Words: 20, Questions: 1, Whole: []guide.MarkID{guide.MarkTooLong}, Spans: []draft.Span{
		spanOf(mixed, "I can only sleep", guide.MarkGuilt), spanOf(mixed, "You owe me an answer 👩‍👩‍👧", guide.MarkPressure), spanOf(mixed, "You owe me that", guide.MarkPressure)}})
	var order []guide.MarkID
	for i, k := range v.Kinds {
		order = append(order, k.ID)
		if k.Number != i+1 || k.Mark.Why == "" || k.Mark.Instead == "" || len(k.Sources) == 0 {
			t.Errorf("%+v", k)
		}
	}
	if !slices.Equal(order, []guide.MarkID{guide.MarkPressure, guide.MarkGuilt, guide.MarkTooLong}) {
		t.Fatalf("in the order %v", order)
	}
	if !slices.Equal(v.Kinds[0].Says, []string{"You owe me an answer 👩‍👩‍👧", "You owe me that"}) || len(v.Kinds[2].Says) != 0 {
		t.Errorf("passages %q, of the whole %q", v.Kinds[0].Says, v.Kinds[2].Says)
	}
	if len(v.Passages) != 3 || v.Passages[0].Number != 1 || v.Passages[2].Number != 2 || v.Passages[2].Href != "#why-guilt" {
		t.Errorf("%+v", v.Passages)
	}
	if want := "The check marks 3 things: pressure, guilt or pity and too long."; v.Short != want {
		t.Errorf("%q", v.Short)
	}
	if v.Help || v.Foreign || v.Parts != nil {
		t.Errorf("%+v", v)
	}
}

// What calls for help, another language and what is good are all said.
func TestWhatACheckSays(t *testing.T) {
	for name, c := range map[string]struct {
		r    draft.Result
		want []string
		not  []string
	}{
		"nothing": {draft.Result{Words: 3}, []string{"The check marks nothing", "3 words, no questions"}, []string{"What is marked", "What is good"}},
		"self-harm": {draft.Result{Spans: []draft.Span{{Start: 0, End: 4, Kind: guide.MarkSelfHarm}}, Good: []draft.Good{{ID: guide.GoodShort}}},
			[]string{"Open the help page", "Not wanting to live"}, []string{"The check marks nothing", "What is good"}},
		"foreign": {draft.Result{Foreign: true}, []string{"mostly not English", "nothing marked means nothing"}, nil},
		"good":    {draft.Result{Good: []draft.Good{{ID: guide.GoodShort}, {Start: 0, End: 3, ID: guide.GoodOwns}, {Start: 5, End: 7, ID: guide.GoodOwns}}}, []string{"What is good", "Owns it"}, nil},
	} {
		v := viewCheck(mixed, guide.StageFirst, c.r)
		text := checkHTML(t, v)
		for _, w := range c.want {
			if !strings.Contains(text, w) {
				t.Errorf("%s: no %q in %q", name, w, text)
			}
		}
		for _, w := range c.not {
			if strings.Contains(text, w) {
				t.Errorf("%s: it says %q", name, w)
			}
		}
		if name == "good" && (len(v.Good) != 2 || strings.Index(text, "What is good") > strings.Index(text, "Read it as")) {
			t.Errorf("what is good is not said once and first: %+v", v.Good)
		}
		if v.Help != (name == "self-harm") {
			t.Errorf("%s: help %v", name, v.Help)
		}
	}
}

func checkHTML(t *testing.T, v checkView) string {
	t.Helper()
	c := &marksCompo{Page: &draftPage{checked: checkedDraft{view: v}}}
	return plain(stripped(app.HTMLString(c.Render())))
}

// stripped is markup without its tags.
func stripped(html string) string {
	var b strings.Builder
	in := false
	for _, r := range html {
		switch {
		case r == '<':
			in = true
		case r == '>':
			in = false
			b.WriteByte(' ')
		case !in:
			b.WriteRune(r)
		}
	}
	return strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&amp;", "&").Replace(b.String())
}

// The map has all six parts, what weighs most first; the request to be forgiven is
// never called missing, and flagged when it is there. It comes with an apology only.
func TestTheMapOfAnApology(t *testing.T) {
	if v := viewCheck("Hello", guide.StageFirst, draft.Result{}); v.Parts != nil {
		t.Error("a hello has a map")
	}
	none := viewCheck("Hello", guide.StageApology, draft.Result{}).Parts
	all := viewCheck("Sorry", guide.StageFirst, draft.Result{Apology: draft.Apology{There: true, Parts: []draft.Part{{ID: guide.PartResponsibility}, {ID: guide.PartForgiveness}}}}).Parts
	if len(none) != 6 || len(all) != 6 || !none[0].Weighs || !none[1].Weighs || none[2].Weighs {
		t.Fatalf("%+v", none)
	}
	for i, p := range guide.ApologyParts() {
		if none[i].There || none[i].Says == "" {
			t.Errorf("missing: %+v", none[i])
		}
		if want := p.ID == guide.PartResponsibility || p.ID == guide.PartForgiveness; all[i].There != want {
			t.Errorf("%s there: %v", p.ID, all[i].There)
		}
	}
	if last := none[5]; !strings.Contains(last.Says, "well so") || !strings.Contains(all[5].Says, "Leave it out") || all[0].Says != "" {
		t.Errorf("%+v, %+v", last, all[5])
	}
}

// However much is marked, a page holds a bounded number of links, and says what is left.
func TestManyPassages(t *testing.T) {
	text := strings.Repeat("you owe me. ", 1000)
	r := draft.Result{}
	for i := range 1000 {
		r.Spans = append(r.Spans, draft.Span{Start: 12 * i, End: 12*i + 10, Kind: guide.MarkPressure})
	}
	v := viewCheck(text, guide.StageFirst, r)
	if len(v.Passages) != mostPassages || v.Left != 1000-mostPassages || len(v.Kinds[0].Says) != 1 {
		t.Errorf("%d passages, %d left, %d listed", len(v.Passages), v.Left, len(v.Kinds[0].Says))
	}
	if !strings.Contains(checkHTML(t, v), "And 800 passages more") {
		t.Error("it is not said that some are not shown")
	}
}
