package draft

import (
	"slices"
	"strings"
	"testing"

	"afterward/core/guide"
)

// at returns the passages of a kind, as they stand in the text.
func at(text string, res Result, kind guide.MarkID) (out []string) {
	for _, s := range res.Spans {
		if s.Kind == kind {
			out = append(out, text[s.Start:s.End])
		}
	}
	return out
}

// What is marked is the words themselves, however they are typed.
func TestSpansLieOnTheWords(t *testing.T) {
	for _, c := range []struct {
		text string
		kind guide.MarkID
		want string
	}{
		{"ok. i wanna die. bye", guide.MarkSelfHarm, "wanna die"},
		{"😭😭 please answer me 😭", guide.MarkPressure, "please answer me"},
		{"Ele\u0301na, pleeeease take me back\u0301", guide.MarkBegging, "take me back\u0301"},
		{"YOU ARE PATHETIC", guide.MarkInsult, "YOU ARE PATHETIC"},
		{"so… I can’t live without you", guide.MarkSelfHarm, "can’t live without you"},
		{"U2 know: we belong\u00a0together", guide.MarkAssuming, "we belong\u00a0together"},
		{"<b>take</b> me back", guide.MarkBegging, "take</b> me back"},
	} {
		if got := at(c.text, Check(c.text, guide.StageReply), c.kind); !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, c.want) }) {
			t.Errorf("%q: %s at %q, want %q", c.text, c.kind, got, c.want)
		}
	}
}

func TestApologyParts(t *testing.T) {
	const whole = "I am sorry. I read your diary in May, and that was wrong of me. I was jealous and afraid. " +
		"I have started to see a counsellor, and it will not happen again. I will pay for the lock I broke. Please forgive me."
	a := Check(whole, guide.StageApology).Apology
	for _, p := range guide.ApologyParts() {
		if !a.Has(p.ID) {
			t.Errorf("%s is not found", p.ID)
		}
	}
	if len(a.Missing) > 0 {
		t.Errorf("%v are called missing", a.Missing)
	}
	bare := Check("I'm so sorry.", guide.StageApology).Apology
	if !bare.There || !bare.Has(guide.PartRegret) || len(bare.Missing) == 0 || bare.Missing[0] != guide.PartResponsibility || bare.Missing[1] != guide.PartRepair {
		t.Errorf("a bare sorry: %+v", bare)
	}
	if slices.Contains(bare.Missing, guide.PartForgiveness) {
		t.Error("the request for forgiveness is called missing")
	}
	for _, text := range []string{"", "See you at six.", "I'm sorry if you were hurt"} {
		if a := Check(text, guide.StageApology).Apology; a.Has(guide.PartResponsibility) {
			t.Errorf("%q owns something: %+v", text, a)
		}
	}
}

func TestGoodIsSeen(t *testing.T) {
	for text, want := range map[string]guide.GoodID{
		"I shouted at you in the car, and that was wrong of me.": guide.GoodOwns,
		"I forgot your concert in May.":                          guide.GoodSpecific,
		"No need to answer this.":                                guide.GoodEasyNo,
		"Thank you for telling me.":                              guide.GoodThanks,
		"I respect your decision.":                               guide.GoodThanks,
		"Happy birthday.":                                        guide.GoodShort,
	} {
		if !slices.ContainsFunc(Check(text, guide.StageReply).Good, func(g Good) bool { return g.ID == want }) {
			t.Errorf("%q: no %s", text, want)
		}
	}
	pressing := Check("No pressure, but answer me today or I'm done.", guide.StageReply)
	if slices.ContainsFunc(pressing.Good, func(g Good) bool { return g.ID == guide.GoodEasyNo }) {
		t.Error("what presses is called easy to decline")
	}
}

func TestOtherLanguagesAreNamed(t *testing.T) {
	for text, want := range map[string]bool{
		"Ich vermisse dich so sehr und kann ohne dich nicht schlafen": true,
		"Te echo mucho de menos y no puedo dormir sin ti":             true,
		"Je ne peux pas dormir sans toi, tu me manques":               true,
		"Tumhare bina mera mann nahi lagta, tum kab aaoge":            true,
		"我很想你":           true,
		"أفتقدك كثيرا":   true,
		"":               false,
		"😭😭":             false,
		"ok":             false,
		"See you at six": false,
		"Ciao Luca, are you coming on Friday? The boiler man will be here.": false,
	} {
		if got := Check(text, guide.StageReply).Foreign; got != want {
			t.Errorf("%q: foreign %v", text, got)
		}
	}
}

// Quotations and reports are not the writer's own words.
func TestQuotationsAreNotMarked(t *testing.T) {
	for _, text := range []string{
		"I wrote “you never listen” on the list, and that was unfair.",
		"I'm sorry I said \"you ruined everything\".",
		"You said 'you never listen' and I laughed.",
	} {
		if res := Check(text, guide.StageTalk); res.Has(guide.MarkBlame) {
			t.Errorf("%q: %+v", text, res.Spans)
		}
	}
	if !Check("“you never listened to me, you ruined everything”", guide.StageTalk).Has(guide.MarkBlame) {
		t.Error("a draft that stands in quotation marks as a whole is not read")
	}
}

// Nothing that is pasted breaks it, and what it says of it is well formed.
func TestHostileTexts(t *testing.T) {
	for name, text := range hostile() {
		text = text[:20_000] // what is cut within a character is hostile too
		t.Run(name, func(t *testing.T) { checkSpans(t, text, Check(text, guide.StageFirst)) })
	}
	for _, text := range []string{"", " ", "\n\n\n", "?", "\x00", "\xff", "'", "”", "“", "&", "<", "&#", "*", "a*", "\u200b", "\u0301", "I", "i'", "'i", strings.Repeat("“", 999)} {
		checkSpans(t, text, Check(text, guide.StageFirst))
	}
}
