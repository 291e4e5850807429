package journal

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// However tags are typed: none is empty or too long or there twice, there are not too many, and reading
// what was made of them changes nothing.
func TestTagsAreWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("aAbÉé ,;#\n\t")))).Draw(t, "typed")
		tags := Tags(typed)
		if len(tags) > MostTags {
			t.Fatalf("%d tags", len(tags))
		}
		for i, tag := range tags {
			if strings.TrimSpace(tag) != tag || tag == "" || utf8.RuneCountInString(tag) > TagLetters || HasTag(tags[:i], tag) {
				t.Fatalf("%q of %q", tag, tags)
			}
		}
		if again := Tags(strings.Join(tags, ", ")); !slices.Equal(again, tags) {
			t.Fatalf("%q read again is %q", tags, again)
		}
		if again := AddTags(tags, tags...); !slices.Equal(again, tags) {
			t.Fatalf("%q with itself is %q", tags, again)
		}
		if err := (Entry{On: day, Seq: 1, Tags: tags}).valid(); err != nil {
			t.Fatal(err)
		}
	})
}

func TestTags(t *testing.T) {
	for typed, want := range map[string][]string{
		"":                            nil,
		" , ;#, ":                     nil,
		"sleep":                       {"sleep"},
		"#sleep,  Mara  and me ;work": {"sleep", "Mara and me", "work"},
		"sleep, Sleep, SLEEP":         {"sleep"},
		"1,2,3,4,5,6,7,8,9":           {"1", "2", "3", "4", "5", "6", "7", "8"},
		strings.Repeat("x", 40):       {strings.Repeat("x", TagLetters)},
	} {
		if got := Tags(typed); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

// An entry that came with more tags than can be chosen keeps them.
func TestMoreTagsThanCanBeChosenStay(t *testing.T) {
	many := strings.Fields("a b c d e f g h i j k")
	if got := AddTags(many, "l"); !slices.Equal(got, many) {
		t.Errorf("%q", got)
	}
}

func TestCountTags(t *testing.T) {
	got := CountTags([]Entry{{Tags: []string{"Sleep", "work"}}, {Tags: []string{"sleep"}}, {}, {Tags: []string{"art", "Work"}}})
	if want := []TagCount{{"Sleep", 2}, {"work", 2}, {"art", 1}}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

// What is one tag in an entry is one among all, and a tag read again is the same.
func TestTagsAreTheSameEverywhere(t *testing.T) {
	for _, pair := range [][2]string{{"ΦΊΛΟΣ", "φίλος"}, {"İş", "iş"}, {"Straße", "STRASSE"}, {"Mara", "MARA"}, {"a", "b"}} {
		one, counted := HasTag(pair[:1], pair[1]), len(CountTags([]Entry{{Tags: pair[:1]}, {Tags: pair[1:]}})) == 1
		if one != counted {
			t.Errorf("%q: one in an entry %v, and among all %v", pair, one, counted)
		}
	}
	if !HasTag([]string{"ΦΊΛΟΣ"}, "φίλος") {
		t.Error("the last letter of a Greek word makes another tag")
	}
	once := Tags("# #a, ##b")
	if again := AddTags(once, AddTags(nil, once...)...); !slices.Equal(again, once) {
		t.Errorf("%q, and again %q", once, again)
	}
}
