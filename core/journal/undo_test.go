package journal

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Whatever is typed, rubbed out, gone back and forward to: the present text is one that was there, undo and
// redo give back the same, the text as it was found can always be reached, and there are never too many.
func TestUndoGivesBackWhatWasThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringOfN(rapid.RuneFrom([]rune("ab é\n")), 0, 40, -1)
		first := words.Draw(t, "first")
		u, was, now := NewUndo(first), []string{first}, int64(0)
		last := first
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"set", "set", "set", "undo", "redo"}).Draw(t, "do") {
			case "set":
				now += rapid.Int64Range(-1, 4).Draw(t, "rest")
				last = words.Draw(t, "text")
				was = append(was, last)
				u.Set(last, now)
			case "undo":
				can, before := u.CanUndo(), u.Text()
				last = u.Undo()
				if can {
					if u.Redo() != before {
						t.Fatalf("undone and redone: %q, before %q", u.Text(), before)
					}
					u.Undo()
				} else if last != before {
					t.Fatalf("nothing to undo, and %q became %q", before, last)
				}
			case "redo":
				can, before := u.CanRedo(), u.Text()
				last = u.Redo()
				if can {
					if u.Undo() != before {
						t.Fatalf("redone and undone: %q, before %q", u.Text(), before)
					}
					u.Redo()
				} else if last != before {
					t.Fatalf("nothing to redo, and %q became %q", before, last)
				}
			}
			if u.Text() != last || !slices.Contains(was, last) {
				t.Fatalf("%q, want %q", u.Text(), last)
			}
			if len(u.states) > MostUndo+1 {
				t.Fatalf("%d states", len(u.states))
			}
		}
		for n := 0; u.CanUndo(); n++ {
			if before := u.Text(); u.Undo() == before {
				t.Fatalf("a step back changes nothing in %q", u.states)
			}
		}
		if u.Text() != first {
			t.Fatalf("the first text was %q, not %q", first, u.Text())
		}
	})
}

// Hours of writing keep the first text and the last MostUndo.
func TestUndoForgetsTheMiddle(t *testing.T) {
	u := NewUndo("found")
	text := ""
	for i := range 3 * MostUndo {
		text += "word "
		u.Set(text, int64(10*i))
	}
	steps := 0
	for ; u.CanUndo(); steps++ {
		u.Undo()
	}
	if steps != MostUndo || u.Text() != "found" {
		t.Errorf("%d steps back to %q", steps, u.Text())
	}
}

func TestUndoTakesPausesAndLossesForStates(t *testing.T) {
	for name, c := range map[string]struct {
		set  []string
		at   []int64
		want string // after one step back
	}{
		"without a rest it is one state": {[]string{"a", "ab", "abc"}, []int64{1, 1, 2}, ""},
		"a rest makes a state":           {[]string{"a", "ab", "abc"}, []int64{1, 1, 9}, "ab"},
		"much rubbed out at once":        {[]string{"a long sentence, all typed at once", ""}, []int64{1, 1}, "a long sentence, all typed at once"},
		"rubbed out letter by letter":    {[]string{"ab", "a", ""}, []int64{1, 1, 1}, ""},
	} {
		u := NewUndo("")
		for i, text := range c.set {
			u.Set(text, c.at[i])
		}
		if got := u.Undo(); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
