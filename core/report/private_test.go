package report

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestContactDetailsAreLeftOut(t *testing.T) {
	for text, want := range map[string]string{
		// numbers
		"call me on 07700 900123 tonight":      "call me on [left out] tonight",
		"+44 (0)20 7946 0018":                  "[left out]",
		"Her number is 555-0142.":              "Her number is [left out].",
		"+353 1 496 0000, at work":             "[left out], at work",
		"٠٧٧٠٠٩٠٠١٢٣ is his":                   "[left out] is his",
		"０７７００ ９００１２３":                         "[left out]",
		"07\u200b700900123":                    "[left out]",
		"0\u200d7\u200c700\u200c 900123":       "[left out]",
		"lena\u200c@\u200dexample\u200c.org":   "[left out]",
		"می\u200cروم":                          "می\u200cروم",
		"tel. 55 12 34":                        "tel. [left out]",
		"mobile: 07700900123; home: 02079460":  "mobile: [left out]; home: [left out]",
		"call 999 or 112":                      "call 999 or 112",
		"On 2026-11-22 and 22/11/2026 we met.": "On 2026-11-22 and 22/11/2026 we met.",
		"Together 2019-2024, 12 times, £1,200": "Together 2019-2024, 12 times, £1,200",
		"from 10:30 to 11:45, 3.5 km":          "from 10:30 to 11:45, 3.5 km",
		"I counted to 1000 and slept 7 hours":  "I counted to 1000 and slept 7 hours",
		// addresses of mail, accounts and pages
		"lena.k@example.org wrote":                    "[left out] wrote",
		"lena @ example . org":                        "[left out]",
		"lena (at) example (dot) org":                 "[left out]",
		"lena at example dot com":                     "[left out]",
		"I looked at @lena_k again":                   "I looked at [left out] again",
		"(@lena.k)":                                   "([left out])",
		"her insta is lena_k":                         "her insta is [left out]",
		"Instagram: lenak":                            "Instagram: [left out]",
		"Snapchat name is blueheron":                  "Snapchat name is [left out]",
		"lena#1234 on discord":                        "[left out] on discord",
		"Instagram is bad for me. The signal is weak": "Instagram is bad for me. The signal is weak",
		"see https://example.org/a?b=c now":           "see [left out] now",
		"www.example.org":                             "[left out]",
		"her blog lena-writes.com and t.me/lenak":     "her blog [left out] and [left out]",
		"I came home.In the evening it rained":        "I came home.In the evening it rained",
		"We said so.It was late. e.g. on Monday":      "We said so.It was late. e.g. on Monday",
		"mailto:a and tel:1":                          "[left out] and [left out]",
		// where somebody lives
		"12 Mill Lane":                    "[left out]",
		"at 14b, Abbey Road, London":      "at [left out], London",
		"lives at 7 old church street":    "lives at [left out]",
		"4 The Close":                     "[left out]",
		"moved to 221 Baker St. in May":   "moved to [left out] in May",
		"Hauptstraße 12a":                 "[left out]",
		"12 rue de la Paix":               "[left out]",
		"calle de Alcalá 45":              "[left out]",
		"flat 3b, SW1A 2AA":               "[left out], [left out]",
		"Boston, MA 02134":                "Boston, [left out]",
		"3 times on the street":           "3 times on the street",
		"2 of us in the park, on the way": "2 of us in the park, on the way",
		"I walked 5 days in a row":        "I walked 5 days in a row",
		"We have been close for 3 years":  "We have been close for 3 years",
		"At 9 I drive to work":            "At 9 I drive to work",
		// what is nothing of the kind
		"":                                  "",
		"Told Mara.\n\nShe listened.":       "Told Mara.\n\nShe listened.",
		"100 % sure? No: 50/50 – or 1 in 3": "100 % sure? No: 50/50 – or 1 in 3",
		"Marker stays: [left out]":          "Marker stays: [left out]",
		"👩‍👧 and é stay":                    "👩‍👧 and é stay",
		"one\r\ntwo\rthree\tfour":           "one\ntwo\nthree four",
	} {
		got, n := LeaveOut(text)
		if got != want {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
		if marks := strings.Count(want, Marker) - strings.Count(text, Marker); n != marks {
			t.Errorf("%q: %d counted, %d replaced", text, n, marks)
		}
	}
}

// Detail after detail that stayed in a report, in whole or in part.
func TestContactDetailsThatStayed(t *testing.T) {
	for name, texts := range map[string][]string{
		"blanks that do not break":     {"07700\u00a0900\u00a0123", "07700\u202f900\u202f123", "07700\u2009900\u2009123", "12 Mill\u00a0Lane", "lena\u00a0@\u00a0example.org"},
		"other strokes":                {"555‐123‐4567", "555—123—4567", "555‒123‒4567", "07700_900_123", "07700·900·123"},
		"five pairs with dots":         {"06.12.34.56.78"},
		"a page with any ending":       {"linktr.ee/lena", "maps.app.goo.gl/xyz", "forms.gle/abc", "lena.art/about"},
		"an address without an ending": {"lena@okbank", "lena.k@localhost"},
		"streets with a number":        {"flat no 3b", "350 5th Avenue", "123 W 42nd St", "12-14 Mill Lane"},
		"other kinds of streets":       {"12 Elm Circle", "45 Oak Trail", "12 Ocean Pkwy", "Kärntner Straße 12", "Berliner Str. 5", "Storgatan 5", "Keizersgracht 12", "10 bis rue Monge"},
		"a postcode of Canada":         {"K1A 0B1"},
	} {
		for _, text := range texts {
			if got, n := LeaveOut(text); got != Marker || n != 1 {
				t.Errorf("%s: %q became %q", name, text, got)
			}
		}
	}
	for text, want := range map[string]string{
		"her insta lena_k":          "her insta [left out]",
		"add me on snap lena.k":     "add me on snap [left out]",
		"Her handle is lenak":       "Her handle is [left out]",
		"Lena’s username was lenak": "Lena’s username was [left out]",
	} {
		if got, _ := LeaveOut(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// What a person says of their days is no contact detail.
func TestWordsAndDaysThatWereLeftOut(t *testing.T) {
	for _, text := range []string{
		"2026-11-22 10:30", "22.11.2026 10:30", "22/11/2026 - 25/11/2026", "31.12.2025–01.01.2026", "On 1/2/2026 5 times", "It was 22.11.2026. 14 days later", "in 1999/2000", "in 2019 2020 and 2021",
		"What I could not handle was the silence", "All I can handle is one day at a time", "Dinner @ home. We talked", "I felt flat 3 days in a row",
		"We spoke via text 5 times", "I had 1 place left to go to", "Instagram was 2 hours of it", "I said so.It/they left",
	} {
		if got, n := LeaveOut(text); got != text || n != 0 {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// TestLeftOutInAnySentence: wherever a detail stands, none of it is left.
func TestLeftOutInAnySentence(t *testing.T) {
	details := []string{"07700 900123", "+1 (555) 010-0199", "lena.k@example.org", "https://example.org/lena", "@lena_k", "12 Mill Lane", "lena-writes.com", "SW1A 2AA"}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom([]string{"I", "we", "said", "(", ")", "“", "”", ",", "\n", "and", "é", "Monday", ":", "–", "[left out]", "2026-11-22"})
		line := func(name string) string { return strings.Join(rapid.SliceOfN(word, 0, 5).Draw(t, name), " ") }
		detail := rapid.SampledFrom(details).Draw(t, "detail")
		text, n := LeaveOut(line("before") + " " + detail + " " + line("after"))
		if strings.Contains(text, detail) || n == 0 {
			t.Errorf("%q is still in %q", detail, text)
		}
	})
}

// FuzzLeaveOut: nothing is invented, doing it twice changes nothing, and no long number
// and no sign of an address is left.
func FuzzLeaveOut(f *testing.F) {
	for _, s := range []string{"call 07700 900123", "@a.b@c.de", "1.2.3.4/x", "insta: a#1234", "12 a 3 b road 4 Mill Lane", "[left out] 5551234 [left", "x\u202e@y", "tel:tel:1 2 3 4 5", "0٠١٢٣٤٥٦"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once, n := LeaveOut(s)
		twice, again := LeaveOut(once)
		if twice != once || again != 0 {
			t.Errorf("twice: %q, then %q", once, twice)
		}
		if n == 0 && once != plain(s) {
			t.Errorf("nothing was counted, and %q became %q", s, once)
		}
		rest := strings.ReplaceAll(once, Marker, "\x00")
		run := 0
		for _, r := range rest {
			if run++; r < '0' || r > '9' {
				run = 0
			}
			if run > 6 {
				t.Errorf("a long number is left: %q", once)
			}
		}
		if aLink.MatchString(rest) {
			t.Errorf("a link is left: %q", once)
		}
	})
}

var aLink = regexp.MustCompile(`[a-z]://[^\s\x00]`)

// TestWhatIsRememberedIsTheSame: a memory changes nothing but the time it takes, and
// holds long texts only.
func TestWhatIsRememberedIsTheSame(t *testing.T) {
	c, text := Cleaned{}, strings.Repeat("Ask lena@example.org. ", 20)
	want, n := LeaveOut(text)
	for range 2 {
		if got, m := c.leaveOut(text); got != want || m != n || n != 20 {
			t.Errorf("%d: %q", m, got)
		}
	}
	c.leaveOut("call 07700 900123")
	if len(c) != 1 {
		t.Errorf("%d texts are remembered", len(c))
	}
	if got, m := Cleaned(nil).leaveOut(text); got != want || m != n {
		t.Errorf("%d: %q", m, got)
	}
}
