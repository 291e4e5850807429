package contact

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Against the examples of Newcombe 1998, and against the bounds of the interval worked
// out in another language.
func TestTenths(t *testing.T) {
	for _, c := range []struct{ count, of, low, high int }{
		{5, 10, 2, 8},   // 0.2366 to 0.7634
		{0, 10, 0, 3},   // 0 to 0.2775
		{10, 10, 7, 10}, // 0.7225 to 1
		{1, 5, 0, 7},    // 0.0362 to 0.6245
		{5, 5, 5, 10},   // 0.5655 to 1
		{3, 20, 0, 4},   // 0.0524 to 0.3604
		{50, 100, 4, 6}, // 0.4038 to 0.5962
		{81, 263, 2, 4}, // 0.2553 to 0.3662 (Newcombe 1998)
		{15, 148, 0, 2}, // 0.0624 to 0.1605 (Newcombe 1998)
		{0, 20, 0, 2},   // 0 to 0.1611 (Newcombe 1998)
		{1, 29, 0, 2},   // 0.0061 to 0.1718 (Newcombe 1998)
		{0, 0, 0, 10},
	} {
		if low, high := (Share{c.count, c.of}).Tenths(); low != c.low || high != c.high {
			t.Errorf("%d of %d: %d to %d, want %d to %d", c.count, c.of, low, high, c.low, c.high)
		}
	}
}

func TestTenthsProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		of := rapid.IntRange(1, 2000).Draw(t, "of")
		count := rapid.IntRange(0, of).Draw(t, "count")
		low, high := Share{count, of}.Tenths()
		if low < 0 || high > 10 || low >= high || low*of > 10*count || high*of < 10*count {
			t.Fatalf("%d of %d: %d to %d", count, of, low, high)
		}
		if l, h := (Share{of - count, of}).Tenths(); l != 10-high || h != 10-low {
			t.Fatalf("%d of %d: %d to %d, the others %d to %d", count, of, low, high, l, h)
		}
		k := rapid.IntRange(2, 20).Draw(t, "times")
		if l, h := (Share{k * count, k * of}).Tenths(); l < low || h > high {
			t.Fatalf("%d of %d: %d to %d, and wider %d to %d of %d times as many", count, of, low, high, l, h, k)
		}
	})
}

func TestShareText(t *testing.T) {
	for _, c := range []struct {
		s    Share
		want string
	}{
		{Share{}, "too few to say"},
		{Share{4, 4}, "too few to say"},
		{Share{1, 5}, "between 0 and 7 of 10"},
		{Share{5, 10}, "between 2 and 8 of 10"},
	} {
		if got := c.s.Text(); got != c.want {
			t.Errorf("%+v: %q", c.s, got)
		}
	}
}

func TestReciprocate(t *testing.T) {
	const today = 42
	for name, c := range map[string]struct {
		log                               []string
		starts, answers, proposes, cancel Share
	}{
		"nothing":                        {nil, Share{}, Share{}, Share{}, Share{}},
		"both start":                     {[]string{"1 me text came", "2 they text", "3 me call scant", "4 me mail"}, Share{3, 4}, Share{1, 3}, Share{}, Share{}},
		"by chance":                      {[]string{"1 chance in-person"}, Share{}, Share{}, Share{}, Share{}},
		"in person waits for no answer":  {[]string{"1 me in-person"}, Share{1, 1}, Share{}, Share{}, Share{}},
		"logistics":                      {[]string{"1 me text children came i-propose", "2 they call home they-cancel"}, Share{}, Share{}, Share{}, Share{}},
		"the first day of six weeks":     {[]string{"1 me text came"}, Share{1, 1}, Share{1, 1}, Share{}, Share{}},
		"the day before":                 {[]string{"0 me text came"}, Share{}, Share{}, Share{}, Share{}},
		"a day to come":                  {[]string{"43 me text came"}, Share{}, Share{}, Share{}, Share{}},
		"today without an answer so far": {[]string{"42 me text"}, Share{1, 1}, Share{}, Share{}, Share{}},
		"today with one":                 {[]string{"42 me text came"}, Share{1, 1}, Share{1, 1}, Share{}, Share{}},
		"taken off the log":              {[]string{"9 me text gone"}, Share{}, Share{}, Share{}, Share{}},
		"meetings":                       {[]string{"1 they text i-propose", "2 they text they-propose", "3 they text both-propose", "4 chance call i-cancel", "5 they text they-cancel they-propose", "6 they text they-cancel"}, Share{0, 5}, Share{}, Share{1, 3}, Share{1, 3}},
	} {
		r := Reciprocate(story(t, c.log...), dayN(today))
		if r.Starts != c.starts || r.Answers != c.answers || r.Proposes != c.proposes || r.Cancels != c.cancel || r.Since != dayN(1) {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

// Four lines, of which each says too few until there are five.
func TestLines(t *testing.T) {
	log := story(t, "1 me text came", "2 me text came", "3 me text scant", "4 they text", "5 me text i-propose")
	lines := Reciprocate(log, dayN(20)).Lines()
	if len(lines) != 4 {
		t.Fatal(lines)
	}
	for i, want := range []string{"You started between 3 and 10 of 10 times. You put down 4 of 5.", "Too few to say: 4 of the 5 it takes.", "Too few to say: 1 of the 5 it takes.", "Too few to say: 0 of the 5 it takes."} {
		if lines[i].Text != want || lines[i].Name == "" {
			t.Errorf("%+v, want %q", lines[i], want)
		}
	}
	log["x"] = story(t, "6 me call came")["e1"]
	if got := Reciprocate(log, dayN(20)).Lines()[1].Text; !strings.HasPrefix(got, "Of what you wrote, between 2 and 9 of 10 got more than a few words back. You put down 3 of 5.") {
		t.Error(got)
	}
}
