package calendar

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"
	ical "github.com/emersion/go-ical"
	"pgregory.net/rapid"
)

func TestFileNames(t *testing.T) {
	for chosen, want := range map[string]string{
		"":                          "reminders.ics",
		" \n":                       "reminders.ics",
		"..":                        "reminders.ics",
		".ics":                      "reminders.ics",
		"a":                         "a.ics",
		"a.ics":                     "a.ics",
		"../../etc/passwd":          "etc-passwd.ics",
		`c:\a*b?`:                   "c--a-b.ics",
		"con":                       "reminders.ics",
		"NUL.txt":                   "reminders.ics",
		"com1":                      "reminders.ics",
		"comb":                      "comb.ics",
		"Été 2026":                  "Été 2026.ics",
		"a\u202Excs.exe":            "a-xcs.exe.ics",
		strings.Repeat("ä", 100):    strings.Repeat("ä", 40) + ".ics",
		"x" + string(rune(0)) + "y": "xy.ics",
	} {
		if got := fileName(chosen, "reminders.ics"); got != want {
			t.Errorf("%q: %q, want %q", chosen, got, want)
		}
	}
}

// wellFormed says what every file must be: whole lines of at most 75 bytes with CRLF,
// UTF-8 in each line, and no other control character.
func wellFormed(body []byte) error {
	if !bytes.HasSuffix(body, []byte("\r\n")) {
		return errors.New("the last line has no end")
	}
	for i, l := range bytes.Split(bytes.TrimSuffix(body, []byte("\r\n")), []byte("\r\n")) {
		switch {
		case len(l) > maxLine:
			return fmt.Errorf("line %d has %d bytes", i, len(l))
		case !utf8.Valid(l):
			return fmt.Errorf("line %d is no UTF-8", i)
		case len(l) == 0:
			return fmt.Errorf("line %d is empty", i)
		case bytes.ContainsFunc(l, func(r rune) bool { return r < ' ' || r >= 0x7F && r < 0xA0 }):
			return fmt.Errorf("line %d has a control character", i)
		}
	}
	return nil
}

// What a person types comes out of two other readers as it went in, but for control
// characters, and never gets out of its place: no text can add a line to the file.
func checkText(t testing.TB, title, note string) {
	n := Names{Title: title, Note: note, Alarm: title, Product: note, UID: title, File: note}
	for _, names := range []Names{{}, n} {
		name, body, err := File(names, []Event{{Title: title, Note: note, Day: day("2026-12-01"), Alarm: Alarm{true, 5}}}, made)
		if err != nil {
			t.Fatal(err)
		}
		if err := wellFormed(body); err != nil {
			t.Fatalf("%v\n%q", err, body)
		}
		if !strings.HasSuffix(name, ".ics") || strings.ContainsAny(name, "/\\\r\n\x00") || len(name) > maxName+4 {
			t.Fatalf("a file named %q", name)
		}
		wantTitle, wantNote := line(title), text(note)
		if wantTitle == "" {
			wantTitle = "Reminder"
		}
		read := otherReads(t, body)
		if len(read) != 1 || len(read[0].Alarms()) != 1 || value(t, read[0], ics.ComponentPropertySummary) != wantTitle {
			t.Fatalf("%q came back from %q as %q", title, body, value(t, read[0], ics.ComponentPropertySummary))
		}
		if wantNote != "" && value(t, read[0], ics.ComponentPropertyDescription) != wantNote {
			t.Fatalf("%q came back as %q", note, value(t, read[0], ics.ComponentPropertyDescription))
		}
		cal, err := ical.NewDecoder(bytes.NewReader(body)).Decode()
		if err != nil || len(cal.Events()) != 1 {
			t.Fatal(err, len(cal.Events()))
		}
		if got, err := cal.Events()[0].Props.Text(ical.PropSummary); err != nil || got != wantTitle {
			t.Fatalf("%q came back as %q, %v", title, got, err)
		}
		if got, err := cal.Events()[0].Props.Text(ical.PropDescription); err != nil || got != wantNote {
			t.Fatalf("%q came back as %q, %v", note, got, err)
		}
	}
}

var hard = []string{"", " ", "a", "a\nb", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "\\n", "\\\\n\\;", ";,:\"'\\", "\x00\x01\x7f\u0085", "\u2028\u2029\ufeff\uffff",
	strings.Repeat("ö", 200), strings.Repeat("👩‍👩‍👧", 40), strings.Repeat(" ", 200) + "x", strings.Repeat("a <b> ", 60), "\xff\xfe", strings.Repeat("\\", 151), "\u202eabc", strings.Repeat("a", 66) + "\n" + strings.Repeat("b", 76)}

func TestHardTexts(t *testing.T) {
	for _, a := range hard {
		for _, b := range hard {
			checkText(t, a, b)
		}
	}
}

func FuzzTexts(f *testing.F) {
	for _, a := range hard {
		f.Add(a, a+"\n"+a)
	}
	f.Fuzz(func(t *testing.T, title, note string) { checkText(t, title, note) })
}

func TestFoldingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Map(func(r rune) rune {
			if r == '\r' || r == '\n' {
				return 'x'
			}
			return r
		}, rapid.StringN(0, 400, -1).Draw(t, "s"))
		var b bytes.Buffer
		whole := s + "\r\n"
		if n, err := (&folder{to: &b}).Write([]byte(whole)); n != len(whole) || err != nil {
			t.Fatal(n, err)
		}
		if got := strings.ReplaceAll(b.String(), "\r\n ", ""); got != strings.ReplaceAll(whole, "\r\n ", "") {
			t.Fatalf("%q became %q", s, b.String())
		}
		for _, l := range strings.Split(b.String(), "\r\n") {
			if len(l) > maxLine || !utf8.ValidString(l) {
				t.Fatalf("%q has a line of %d bytes", s, len(l))
			}
		}
	})
}

func TestWhatATextBecomes(t *testing.T) {
	for in, want := range map[string][2]string{ // the text, and the same on one line
		"plain":                          {"plain", "plain"},
		" a \r\n b\rc\nd ":               {"a \n b\nc\nd", "a b c d"},
		"a\u2028b\u2029c":                {"a\nb\nc", "a b c"},
		"a\tb\x00c\x1bd\x7fe\u0085f":     {"a bcdef", "a bcdef"},
		"\ufeffa\uffff\ufdd0b\U0001fffe": {"ab", "ab"},
		"\xffa":                          {"\ufffda", "\ufffda"},
		"👩‍👧 שלום \u2067a\u2069":         {"👩‍👧 שלום \u2067a\u2069", "👩‍👧 שלום \u2067a\u2069"},
	} {
		if got := text(in); got != want[0] {
			t.Errorf("%q: %q, want %q", in, got, want[0])
		}
		if got := line(in); got != want[1] {
			t.Errorf("%q: %q on one line, want %q", in, got, want[1])
		}
	}
}
