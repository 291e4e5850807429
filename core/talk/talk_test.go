package talk_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/talk"
)

var day = civil.MustParse("2026-11-22")

func TestWhatIsStoredIsATalk(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		good bool
	}{
		"a day":          {`{"on":"2026-11-22"}`, true},
		"words":          {`{"on":"2026-11-22","words":{"mine":"a"},"had":"2026-11-23"}`, true},
		"no day":         {`{"on":""}`, false},
		"another field":  {`{"on":"2026-11-22","secret":1}`, false},
		"words as list":  {`{"on":"2026-11-22","words":[]}`, false},
		"no such number": {`{"on":"2026-13-22"}`, false},
	} {
		err := talk.Check([]byte(c.body))
		if (err == nil) != c.good {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && !errors.Is(err, talk.ErrTalk) {
			t.Errorf("%s: another error: %v", name, err)
		}
	}
}

func TestWhatIsEmptyIsLeftOut(t *testing.T) {
	a := talk.Talk{On: day}.Set("mine", "one")
	if b := a.Set("mine", ""); b.Words != nil || a.Words["mine"] != "one" {
		t.Errorf("%+v %+v", a, b)
	}
}

func draw(t *rapid.T, name string) talk.Talk {
	out := talk.Talk{On: day.AddDays(rapid.IntRange(-9, 9).Draw(t, name+" on"))}
	for _, part := range []string{"a", "b", "c"} {
		out = out.Set(part, rapid.SampledFrom([]string{"", "x", "x y", "z", "zz\nz"}).Draw(t, name+part))
	}
	if n := rapid.IntRange(0, 3).Draw(t, name+" had"); n > 0 {
		out.Had = day.AddDays(n)
	}
	return out
}

// Whatever two devices wrote, both of it is in what becomes of them, and merging
// again changes nothing.
func TestMergingKeepsEveryWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, "a"), draw(t, "b")
		m := a.Merge(b)
		for _, side := range []talk.Talk{a, b} {
			for part, text := range side.Words {
				if !strings.Contains(m.Words[part], text) {
					t.Fatalf("lost %q", text)
				}
			}
		}
		again, _ := json.Marshal(m.Merge(b))
		if once, _ := json.Marshal(m); string(once) != string(again) {
			t.Fatalf("merged twice: %s, once %s", again, once)
		}
		if m.Had != b.Merge(a).Had {
			t.Fatal("the day depends on the order")
		}
	})
}
