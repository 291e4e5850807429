package contact

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
)

func TestMerge(t *testing.T) {
	one := func(line string) Entry { return story(t, line)["e1"] }
	for _, c := range []struct{ a, b, want string }{
		{"1 me text", "1 me text came", "1 me text came"},
		{"1 me text scant", "1 me text came@4", "1 me text scant"},
		{"1 me text children", "1 me text personal", "1 me text personal"},
		{"1 they text no", "1 they text talk new", "1 they text no new talk"},
		{"1 they text", "1 me text", "1 me text"},
		{"1 me roundabout", "1 me text", "1 me roundabout"},
		{"1 me text warm", "1 me text cold", "1 me text cold"},
		{"1 me text warm", "1 me text", "1 me text warm"},
		{"1 me text i-propose", "1 me text they-propose they-cancel", "1 me text both-propose they-cancel"},
		{"1 me in-person uninvited", "1 me in-person", "1 me in-person uninvited"},
		{"1@10:00 me text", "2 me text", "2 me text"},
		{"1 me text", "1@10:00 me text", "1@10:00 me text"},
		{"1 me text gone", "1 me text", "1 me text"},
		{"1 me text gone", "1 me text gone", "1 me text gone"},
	} {
		a, b, want := one(c.a), one(c.b), one(c.want)
		if strings.Contains(c.b, "@4") {
			want.Answered = dayN(4)
		}
		if got := a.Merge(b); !reflect.DeepEqual(got, want) {
			t.Errorf("%s and %s: %+v, want %+v", c.a, c.b, got, want)
		}
	}
}

// Which of the two is ours changes nothing but the order of notes; merging again
// changes nothing at all; what either side was told stays told.
func TestMergeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyEntry(t), anyEntry(t)
		m, n := a.Merge(b), b.Merge(a)
		body, err := json.Marshal(m)
		if err != nil || Check(body) != nil {
			t.Fatalf("%s: %v", body, Check(body))
		}
		if !reflect.DeepEqual(m.Merge(b), m) || !reflect.DeepEqual(m.Merge(a), m) || !reflect.DeepEqual(a.Merge(a), a) {
			t.Fatalf("%+v and %+v: %+v changes when it is merged again", a, b, m)
		}
		if !strings.Contains(m.Note, a.Note) || !strings.Contains(m.Note, b.Note) {
			t.Fatalf("a note is lost: %q", m.Note)
		}
		n.Note = m.Note
		if !reflect.DeepEqual(m, n) {
			t.Fatalf("%+v\n%+v", m, n)
		}
		today := anyDay(t, "today")
		for _, side := range []Entry{a, b} {
			for _, s := range side.Said {
				if !m.Says(s) {
					t.Fatalf("%q is unsaid", s)
				}
			}
			was, now := Signals(Log{"e": side}, Span{}, today), Signals(Log{"e": m}, Span{}, today)
			for _, s := range was {
				if !has(now, string(s.Stop)) {
					t.Fatalf("%s is gone: %+v and %+v: %+v", s.Stop, a, b, m)
				}
			}
		}
	})
}

func anyUrge(t *rapid.T) Urge {
	tags := func(label string) []string {
		return sometimes(t, label, func() []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"night", "song", "place", "saw-photo", "other"}), 1, 3, rapid.ID[string]).Draw(t, label)
		})
	}
	return Urge{
		At:       civil.Moment{On: anyDay(t, "on"), Minute: rapid.IntRange(0, civil.DayMinutes-1).Draw(t, "minute")},
		Strength: rapid.IntRange(0, Strongest).Draw(t, "strength"),
		Waited:   rapid.IntRange(0, 60).Draw(t, "waited"),
		Outcome:  rapid.SampledFrom(Outcomes()).Draw(t, "outcome"),
		Note:     rapid.SampledFrom([]string{"", "a", "b", "a b"}).Draw(t, "note"),
		Triggers: tags("triggers"),
		Helped:   tags("helped"),
		Gone:     sometimes(t, "gone", func() civil.Date { return anyDay(t, "gone") }),
	}
}

func TestMergeUrge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, v := anyUrge(t), anyUrge(t)
		m, n := u.Merge(v), v.Merge(u)
		body, err := json.Marshal(m)
		if err != nil || CheckUrge(body) != nil {
			t.Fatalf("%s: %v", body, CheckUrge(body))
		}
		if !reflect.DeepEqual(m.Merge(v), m) || !reflect.DeepEqual(u.Merge(u), u) {
			t.Fatalf("%+v and %+v: %+v changes when it is merged again", u, v, m)
		}
		for _, side := range []Urge{u, v} {
			if m.Strength < side.Strength || m.Waited < side.Waited || side.Outcome == Gave && m.Outcome != Gave || side.Outcome == Resisted && m.Outcome == Open || !strings.Contains(m.Note, side.Note) {
				t.Fatalf("%+v and %+v: %+v", u, v, m)
			}
			for _, id := range slices.Concat(side.Triggers, side.Helped) {
				if !slices.Contains(m.Triggers, id) && !slices.Contains(m.Helped, id) {
					t.Fatalf("%s is lost", id)
				}
			}
		}
		for _, ids := range []*[]string{&m.Triggers, &m.Helped, &n.Triggers, &n.Helped} {
			*ids = slices.Sorted(slices.Values(*ids))
		}
		n.Note = m.Note
		if !reflect.DeepEqual(m, n) {
			t.Fatalf("%+v\n%+v", m, n)
		}
	})
}
