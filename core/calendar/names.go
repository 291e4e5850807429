package calendar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names are the texts a file has of its own. The person may choose each; what they
// leave empty is neutral.
type Names struct {
	Title   string // of an entry without one
	Note    string // of an entry without one; empty: no description at all
	Alarm   string // what an alarm says
	Product string // what made the file, as calendars show it in places
	UID     string // stands behind the number of every entry; empty: the number alone
	File    string // the name of the file
}

// Neutral are the names that say nothing.
func Neutral() Names {
	return Names{Title: "Reminder", Alarm: "Reminder", Product: "-//Calendar//Reminders//EN", File: "reminders.ics"}
}

// filled puts the neutral names where there are none, and makes those that were
// chosen fit for a file.
func (n Names) filled() Names {
	neutral := Neutral()
	or := func(chosen, otherwise string) string {
		if chosen = line(chosen); chosen == "" {
			return otherwise
		}
		return chosen
	}
	return Names{
		Title: or(n.Title, neutral.Title), Note: text(n.Note), Alarm: or(n.Alarm, neutral.Alarm),
		Product: or(n.Product, neutral.Product), UID: strings.ReplaceAll(line(n.UID), " ", "-"), File: fileName(n.File, neutral.File),
	}
}

// text is a text as it can stand in a file: UTF-8, lines ended one way, and no
// control characters, which no calendar takes. Every other character stays.
func text(s string) string {
	s = strings.Map(func(r rune) rune { // turns what is no UTF-8 into U+FFFD by itself
		switch {
		case r == '\n', r == '\r', r == '\u2028', r == '\u2029':
			return '\n'
		case r == '\t':
			return ' '
		case unicode.IsControl(r), r == '\uFEFF', r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF:
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
	return strings.TrimSpace(s)
}

// line is a text on one line.
func line(s string) string {
	return strings.Join(strings.FieldsFunc(text(s), func(r rune) bool { return r == '\n' || r == ' ' }), " ")
}

// maxName is how many bytes the name of a file has before its end: file systems
// allow 255, and some cut much earlier.
const maxName = 80

// reserved are names that some file systems keep for themselves.
var reserved = map[string]bool{"con": true, "prn": true, "aux": true, "nul": true}

// fileName makes a name every file system takes, ending in .ics.
func fileName(chosen, otherwise string) string {
	name := line(chosen)
	if i := len(name) - len(".ics"); i >= 0 && strings.EqualFold(name[i:], ".ics") {
		name = name[:i]
	}
	name = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`/\:*?"<>|%`, r), unicode.Is(unicode.Cf, r):
			return '-'
		}
		return r
	}, name)
	for len(name) > maxName {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	name = strings.Trim(name, ". -~")
	base, _, _ := strings.Cut(strings.ToLower(name), ".")
	device := len(base) == 4 && (strings.HasPrefix(base, "com") || strings.HasPrefix(base, "lpt")) && base[3] >= '0' && base[3] <= '9'
	if name == "" || reserved[base] || device {
		return otherwise
	}
	return name + ".ics"
}
