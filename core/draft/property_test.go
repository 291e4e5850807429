package draft

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"pgregory.net/rapid"

	"afterward/core/guide"
)

// pieces are what random drafts are put together from: what is marked, what is
// not, what turns a sense round, and what no rule was written for.
var pieces = []string{
	"I want to die", "i cant live without you", "I'm going to kill myself", "nobody would miss me if i was gone", "kms",
	"I'll make you pay for this", "you will regret leaving me", "I know where you live", "I will kill you", "ich bringe mich um", "te voy a matar",
	"please answer me", "you never listen", "we belong together", "I love you so much", "if you don't answer I'm done",
	"no pressure to answer", "I won't say", "I used to say", "I'm sorry I said", "not", "never", "he said", "“", "”", "\"", "'", "(", ")",
	"that was wrong of me", "only if you want", "The boiler man comes on Thursday", "ok", "lol", "😭", "👩‍👩‍👧‍👦", "e\u0301", "🏳️‍🌈", "...", "?", "??", "!", ",", ".", "-", ":",
	"لا تقلق", "你好", "नमस्ते", "\u200b", "\u202e", "<p>", "</b>", "&nbsp;", "&#39;", "f**k", "pleeeease", "SHOUTING NOW", "\xff", "\t", "\r\n", "12.30", "x",
}

func anyDraft(t *rapid.T, name string) string {
	var b strings.Builder
	for _, p := range rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(t, name) {
		b.WriteString(p)
		b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "", "\n", ". "}).Draw(t, name+" joint"))
	}
	if rapid.IntRange(0, 3).Draw(t, name+" noise") == 0 {
		b.WriteString(rapid.String().Draw(t, name+" end"))
	}
	return b.String()
}

func anyStage(t *rapid.T) guide.Stage {
	return rapid.SampledFrom([]guide.Stage{guide.StageFirst, guide.StageReply, guide.StageApology, guide.StageTalk, guide.StageLogistics, "", "unknown"}).Draw(t, "stage")
}

// characters returns where characters as a person sees them begin.
func characters(text string) map[int]bool {
	at := map[int]bool{len(text): true}
	for it := graphemes.FromString(text); it.Next(); {
		at[it.Start()] = true
	}
	return at
}

// checkSpans holds what every result must keep.
func checkSpans(t interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}, text string, res Result) {
	t.Helper()
	at := characters(text)
	last := map[guide.MarkID]int{}
	for i, s := range res.Spans {
		if s.Start < 0 || s.Start >= s.End || s.End > len(text) || !at[s.Start] || !at[s.End] {
			t.Fatalf("%s at %d to %d of %d is off the characters", s.Kind, s.Start, s.End, len(text))
		}
		if m, ok := guide.MarkByID(s.Kind); !ok || m.Whole {
			t.Fatalf("a span of kind %q", s.Kind)
		}
		if i > 0 && s.Start < res.Spans[i-1].Start {
			t.Fatal("spans out of order")
		}
		if end, ok := last[s.Kind]; ok && s.Start < end {
			t.Fatalf("two spans of kind %s overlap", s.Kind)
		}
		last[s.Kind] = s.End
	}
	for _, w := range res.Whole {
		if m, ok := guide.MarkByID(w); !ok || !m.Whole {
			t.Fatalf("the whole draft is called %q", w)
		}
	}
	for _, g := range res.Good {
		if _, ok := guide.GoodByID(g.ID); !ok || g.Start > g.End || g.End > len(text) || !at[g.Start] || !at[g.End] {
			t.Fatalf("%s at %d to %d of %d", g.ID, g.Start, g.End, len(text))
		}
	}
	for _, p := range res.Apology.Parts {
		if p.Start >= p.End || p.End > len(text) || !at[p.Start] || !at[p.End] {
			t.Fatalf("%s at %d to %d of %d", p.ID, p.Start, p.End, len(text))
		}
	}
}

func TestSpansLieOnCharacters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := anyDraft(t, "draft")
		checkSpans(t, text, Check(text, anyStage(t)))
	})
}

// The same text has the same result, whatever was checked in between.
func TestCheckingTwiceIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, other, stage := anyDraft(t, "draft"), anyDraft(t, "other"), anyStage(t)
		before := Check(text, stage)
		Check(other, guide.StageTalk)
		after := Check(text, stage)
		if !slices.Equal(before.Spans, after.Spans) || !slices.Equal(before.Whole, after.Whole) || !slices.Equal(before.Good, after.Good) ||
			!slices.Equal(before.Apology.Parts, after.Apology.Parts) || before.Words != after.Words || before.Foreign != after.Foreign {
			t.Fatalf("%+v, then %+v", before, after)
		}
	})
}

// covered returns the first severe span of a result of which a line, moved by shift, has
// nothing marked of its kind in another, or nil. The place within a line may be another:
// what stands around it can let a rule find the words where points alone mark the clause.
func covered(text string, was, now Result, shift int) *Span {
	for _, s := range was.Spans {
		if !severe(s.Kind) {
			continue
		}
		for at := s.Start; at < s.End; {
			end := s.End
			if n := strings.IndexByte(text[at:s.End], '\n'); n >= 0 {
				end = at + n
			}
			if strings.TrimSpace(text[at:end]) != "" && !slices.ContainsFunc(now.Spans, func(n Span) bool {
				return n.Kind == s.Kind && n.Start < end+shift && at+shift < n.End
			}) {
				return &Span{at, end, s.Kind}
			}
			at = end + 1
		}
	}
	return nil
}

// Adding text never takes away a threat or a wish to die: not lines or sentences
// before it, and nothing that comes behind on a line or in a sentence of its own.
func TestAddingTextNeverTakesAwayWhatIsSevere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, before, behind := anyDraft(t, "draft"), anyDraft(t, "before"), anyDraft(t, "behind")
		start := rapid.SampledFrom([]string{"\n", "\n\n", "\r\n", ".\n"}).Draw(t, "start")
		end := rapid.SampledFrom([]string{"\n", "\n\n", "\r\n"}).Draw(t, "end")
		if s := covered(text, Check(text, guide.StageReply), Check(before+start+text+end+behind, guide.StageReply), len(before+start)); s != nil {
			t.Fatalf("%s %q is gone from %q", s.Kind, text[s.Start:s.End], before+start+text+end+behind)
		}
	})
}

// Beside a wish to die a rule reads “I'm done” as another, where points alone mark the
// clause: the mark moves to the words, and stays.
func TestAMarkByPointsMayBecomeOneByARule(t *testing.T) {
	text, before := "I know where you live if you don't answer I'm done", "I want to die\n"
	was, now := Check(text, guide.StageReply), Check(before+text, guide.StageReply)
	if s := covered(text, was, now, len(before)); s != nil {
		t.Errorf("%s %q is gone", s.Kind, text[s.Start:s.End])
	}
	whole := func(s Span) bool { return s.Kind == guide.MarkSelfHarm && s.End-s.Start == len(text) }
	if !slices.ContainsFunc(was.Spans, whole) || slices.ContainsFunc(now.Spans, whole) {
		t.Errorf("the place does not move: the test proves nothing; %v, then %v", was.Spans, now.Spans)
	}
}

// The same with whole sentences on the same line.
func TestOtherSentencesNeverTakeAwayWhatIsSevere(t *testing.T) {
	sentences := []string{"I used to say such things.", "I won't say it!", "He said no.", "Not that.", "I'm sorry.", "Never.", "No pressure?", "“Really.”", "That was wrong of me.", "My boss threatened me."}
	rapid.Check(t, func(t *rapid.T) {
		core := rapid.SampledFrom(pieces[:9]).Draw(t, "severe")
		text := core + "."
		before := strings.Join(rapid.SliceOfN(rapid.SampledFrom(sentences), 0, 4).Draw(t, "before"), " ")
		behind := strings.Join(rapid.SliceOfN(rapid.SampledFrom(sentences), 0, 4).Draw(t, "behind"), " ")
		was := Check(text, guide.StageReply)
		if len(was.Spans) == 0 {
			t.Fatalf("%q is not marked", text)
		}
		all := strings.TrimSpace(before + " " + text + " " + behind)
		if s := covered(text, was, Check(all, guide.StageReply), strings.Index(all, text)); s != nil {
			t.Fatalf("%s is gone from %q", s.Kind, all)
		}
	})
}

func FuzzCheck(f *testing.F) {
	for i, p := range pieces {
		f.Add(p, pieces[(i+7)%len(pieces)], "first")
	}
	for _, text := range hostile() {
		f.Add(text[:300], "I want to die", "reply")
	}
	f.Fuzz(func(t *testing.T, text, more, stage string) {
		was := Check(text, guide.Stage(stage))
		checkSpans(t, text, was)
		if !utf8.ValidString(text) || !utf8.ValidString(more) {
			return
		}
		now := Check(more+"\n"+text+"\n"+more, guide.Stage(stage))
		checkSpans(t, more+"\n"+text+"\n"+more, now)
		if s := covered(text, was, now, len(more)+1); s != nil {
			t.Fatalf("%s %q is gone", s.Kind, text[s.Start:s.End])
		}
	})
}
