package draft

import (
	"testing"

	"afterward/core/guide"
)

// TestPatternLanguage holds the parts of the language of patterns to what
// pattern.go says of them. It uses words that rules know.
func TestPatternLanguage(t *testing.T) {
	x := newLexicon(pointsText)
	x.fields, x.literal, x.stemmed = map[string]part{}, map[string]int32{}, map[string]int32{} // as while rules are read
	for _, c := range []struct {
		line, text string
		want       bool
	}{
		{"sign ...6 or leave", "Sign it, they are waiting, or leave.", true},
		{"sign ...6 or leave", "Sign it. They wait or leave.", false},
		{"sign ...2 or leave", "Sign it, they are waiting, or leave.", false},
		{"^^ open up $$", "I said so. Open up.", true},
		{"^^ open up $$", "Open up now.", false},
		{"^^ open up $$", "Did they open up?", false},
		{"^ ..2 come home", "Tom please come home", true},
		{"^ ..2 come home", "Tom did not come home", false},
		{"^ ..2 come home", "The dog and the cat come home", false},
		{"-my last chance", "This is the last chance", true},
		{"-my last chance", "It was my last chance", false},
		{"sign ..3 time", "Sign the last time", true},
		{"sign ..3 time", "Sign, the time", false},
	} {
		r := x.read(c.text)
		parts, err := x.parse(c.line)
		if err != nil {
			t.Fatal(err)
		}
		m := matcher{x: x, tokens: r.tokens}
		got := false
		for i := range r.tokens {
			got = got || m.match(parts, i, i, false) > i
		}
		if got != c.want {
			t.Errorf("%q matches %q: %v", c.line, c.text, got)
		}
	}
}

// TestLeanOn checks kinds that lean on a person against words that only look so.
func TestLeanOn(t *testing.T) {
	for _, c := range []struct {
		kind guide.MarkID
		yes  string
		no   string
	}{
		{guide.MarkUltimatum, "Sign the form by Friday, all of it, or I ring my solicitor.", "Leave it with Sam or I can post it, whichever suits."},
		{guide.MarkUltimatum, "If you won't talk to me properly then we are done.", "If you don't want the lamp I can give it away, no bother."},
		{guide.MarkPressure, "Two messages and not one word back.", "Two messages came for you, shall I send them on?"},
		{guide.MarkBegging, "Please don't give up on us.", "Please don't forget the bins."},
		{guide.MarkGuilt, "I turned down the job so you could finish your degree.", "I turned down the heating so it would not dry out."},
		{guide.MarkBlame, "I only drank because you ignored me for a year.", "I only rang because your post came here."},
	} {
		if !Check(c.yes, guide.StageReply).Has(c.kind) {
			t.Errorf("%s: no mark in %q", c.kind, c.yes)
		}
		if Check(c.no, guide.StageReply).Has(c.kind) {
			t.Errorf("%s: mark in %q", c.kind, c.no)
		}
	}
}
