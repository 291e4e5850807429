package calendar

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	ics "github.com/arran4/golang-ical"
	ical "github.com/emersion/go-ical"

	"afterward/core/civil"
)

var (
	day  = civil.MustParse
	made = day("2026-11-22")
)

func file(t testing.TB, n Names, events ...Event) []byte {
	t.Helper()
	_, body, err := File(n, events, made)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

// otherReads reads the file with a library that had no part in writing it.
func otherReads(t testing.TB, body []byte) []*ics.VEvent {
	t.Helper()
	cal, err := ics.ParseCalendar(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return cal.Events()
}

func value(t testing.TB, e *ics.VEvent, name ics.ComponentProperty) string {
	t.Helper()
	p := e.GetProperty(name)
	if p == nil {
		t.Fatalf("no %s", name)
	}
	return p.Value
}

// The whole file, byte for byte: what it says, and that it says no more.
func TestTheFile(t *testing.T) {
	name, body, err := File(Names{}, []Event{
		{Day: day("2026-12-01")},
		{Title: "Walk; then call Ana, at \\last\\", Note: "One\nTwo", Day: day("2026-12-02"), Timed: true, Clock: Clock{23, 50}, Every: 7, Until: day("2026-12-20"), Alarm: Alarm{true, 30}},
	}, made)
	if err != nil || name != "reminders.ics" {
		t.Fatal(name, err)
	}
	uids := regexp.MustCompile(`UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}`)
	if got := len(uids.FindAll(body, -1)); got != 2 {
		t.Errorf("%d numbers", got)
	}
	want := strings.ReplaceAll(`BEGIN:VCALENDAR
PRODID:-//Calendar//Reminders//EN
VERSION:2.0
BEGIN:VEVENT
CLASS:PRIVATE
DTEND;VALUE=DATE:20261202
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261201
SUMMARY:Reminder
TRANSP:TRANSPARENT
UID
END:VEVENT
BEGIN:VEVENT
CLASS:PRIVATE
DESCRIPTION:One\nTwo
DTEND:20261203T000500
DTSTAMP:20261122T000000Z
DTSTART:20261202T235000
RRULE:FREQ=DAILY;INTERVAL=7;COUNT=3
SUMMARY:Walk\; then call Ana\, at \\last\\
TRANSP:TRANSPARENT
UID
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Reminder
TRIGGER:-PT30M
END:VALARM
END:VEVENT
END:VCALENDAR
`, "\n", "\r\n")
	if got := string(uids.ReplaceAll(body, []byte("UID"))); got != want {
		t.Errorf("%s", got)
	}
}

func TestTheSameInTheSameOut(t *testing.T) {
	events := []Event{{Day: day("2026-12-01")}, {Title: "A", Day: day("2026-12-01"), Timed: true}, {Day: day("2026-12-01")}}
	a, b := file(t, Names{}, events...), file(t, Names{}, events...)
	if !bytes.Equal(a, b) {
		t.Error("the same events give other bytes")
	}
	read := otherReads(t, a)
	if len(read) != 2 {
		t.Errorf("%d entries, the same one twice among them", len(read))
	}
	// Another file has the same number for the same entry, in whatever order, and
	// another for another one.
	again := otherReads(t, file(t, Names{}, events[1], Event{Title: "A", Day: day("2026-12-02"), Timed: true}, events[0]))
	if value(t, read[1], ics.ComponentPropertyUniqueId) != value(t, again[0], ics.ComponentPropertyUniqueId) ||
		value(t, read[0], ics.ComponentPropertyUniqueId) != value(t, again[2], ics.ComponentPropertyUniqueId) ||
		value(t, read[1], ics.ComponentPropertyUniqueId) == value(t, again[1], ics.ComponentPropertyUniqueId) {
		t.Error("numbers do not follow the entries")
	}
}

// Every name in the file can be chosen, and nothing of ours is left then.
func TestEveryNameCanBeChosen(t *testing.T) {
	n := Names{Title: "Dentist", Note: "Bring the card", Alarm: "Soon", Product: "-//Home//Diary//EN", UID: "home example", File: "dates.ICS"}
	name, body, err := File(n, []Event{{Day: day("2026-12-01"), Alarm: Alarm{true, -540}}}, made)
	if err != nil || name != "dates.ics" {
		t.Fatal(name, err)
	}
	e := otherReads(t, body)[0]
	for p, want := range map[ics.ComponentProperty]string{ics.ComponentPropertySummary: "Dentist", ics.ComponentPropertyDescription: "Bring the card"} {
		if got := value(t, e, p); got != want {
			t.Errorf("%s: %q", p, got)
		}
	}
	alarm := e.Alarms()[0]
	if got := alarm.GetProperty(ics.ComponentPropertyDescription).Value; got != "Soon" {
		t.Errorf("the alarm says %q", got)
	}
	if got := alarm.GetProperty(ics.ComponentPropertyTrigger).Value; got != "PT540M" {
		t.Errorf("the alarm rings at %q", got)
	}
	if !strings.HasSuffix(value(t, e, ics.ComponentPropertyUniqueId), "@home-example") || !bytes.Contains(body, []byte("PRODID:-//Home//Diary//EN\r\n")) {
		t.Errorf("%s", body)
	}
	for _, ours := range []string{"eminder", "Calendar//", "fterward", "go-ical", "olang"} {
		if bytes.Contains(body, []byte(ours)) {
			t.Errorf("the file says %q", ours)
		}
	}
}

// Zones with summer time in spring and in autumn, one south of the equator that gave
// it up and lies next to the date line.
var zones = []string{"Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "UTC"}

// inZone lets the other library read floating time as a device in that zone does.
func inZone(t *testing.T, zone string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	before := time.Local
	time.Local = loc
	t.Cleanup(func() { time.Local = before })
	return loc
}

// A whole day is the same day everywhere, and nine is nine, on the days clocks are
// changed as on all others.
func TestDaysAndHoursInEveryZone(t *testing.T) {
	days := []string{"2026-03-07", "2026-03-08", "2026-03-28", "2026-03-29", "2026-04-05", "2026-09-27", "2026-10-04", "2026-10-25", "2026-11-01",
		"2021-09-25", "2021-09-26", "2021-04-04", "2011-12-29", "2028-02-29", "2026-12-31"} // Apia had no 30 December 2011, and summer time until 2021
	for _, zone := range zones {
		t.Run(zone, func(t *testing.T) {
			loc := inZone(t, zone)
			for _, d := range days {
				on := day(d)
				for _, e := range otherReads(t, file(t, Names{}, Event{Day: on}, Event{Day: on, Timed: true, Clock: Clock{9, 0}, Minutes: 60})) {
					start, err := e.GetStartAt()
					end, err2 := e.GetEndAt()
					if err != nil || err2 != nil {
						t.Fatal(err, err2)
					}
					if start.Location() != loc || start.Format(time.DateOnly) != d {
						t.Errorf("%s is %s", d, start)
					}
					if whole := len(value(t, e, ics.ComponentPropertyDtStart)) == 8; whole {
						if want := on.AddDays(1).String(); d != "2011-12-29" && end.Format(time.DateOnly) != want {
							t.Errorf("%s ends on %s, want %s", d, end, want)
						}
					} else if start.Format("15:04") != "09:00" || end.Format("15:04") != "10:00" {
						t.Errorf("%s: from %s to %s", d, start, end)
					}
				}
			}
		})
	}
}

// A year of a weekly hour: each time at nine, seven days apart, whatever clocks do.
func TestWhatRepeatsKeepsItsHour(t *testing.T) {
	e := Event{Day: day("2026-01-04"), Timed: true, Clock: Clock{9, 0}, Every: 7, Until: day("2026-12-31")}
	whole := Event{Day: day("2026-01-04"), Every: 7, Until: day("2026-12-31")}
	cal, err := ical.NewDecoder(bytes.NewReader(file(t, Names{}, e, whole))).Decode()
	if err != nil {
		t.Fatal(err)
	}
	for _, zone := range zones {
		loc, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		for i, hour := range []string{"09:00", "00:00"} {
			set, err := cal.Events()[i].RecurrenceSet(loc)
			if err != nil {
				t.Fatal(err)
			}
			all := set.All()
			if len(all) != 52 || len(all) != e.Times() {
				t.Fatalf("%s: %d times, told %d", zone, len(all), e.Times())
			}
			for n, at := range all {
				if got, want := at.Format("2006-01-02 15:04"), day("2026-01-04").AddDays(7*n).String()+" "+hour; got != want {
					t.Errorf("%s: %s, want %s", zone, got, want)
				}
			}
		}
	}
}

func TestWhatCannotBeIsRefused(t *testing.T) {
	ok := Event{Title: "secret", Note: "secret", Day: day("2026-12-01"), Timed: true, Clock: Clock{9, 0}}
	for name, c := range map[string]struct {
		change func(*Event)
		want   error
	}{
		"no day":             {func(e *Event) { e.Day = civil.Date{} }, ErrDay},
		"30 February":        {func(e *Event) { e.Day = civil.Date{Year: 2026, Month: 2, Day: 30} }, ErrDay},
		"the end of time":    {func(e *Event) { e.Day = day("9999-12-31") }, ErrDay},
		"24 o’clock":         {func(e *Event) { e.Clock.Hour = 24 }, ErrClock},
		"minute 60":          {func(e *Event) { e.Clock.Minute = 60 }, ErrClock},
		"before midnight":    {func(e *Event) { e.Clock.Hour = -1 }, ErrClock},
		"no length":          {func(e *Event) { e.Minutes = -1 }, ErrClock},
		"two days":           {func(e *Event) { e.Minutes = 2 * MaxMinutes }, ErrClock},
		"an alarm days away": {func(e *Event) { e.Alarm = Alarm{true, MaxMinutes + 1} }, ErrClock},
		"for ever":           {func(e *Event) { e.Every = 7 }, ErrRepeat},
		"until before":       {func(e *Event) { e.Every, e.Until = 7, e.Day.AddDays(-1) }, ErrRepeat},
		"for too long":       {func(e *Event) { e.Every, e.Until = 7, e.Day.AddDays(MaxDays+1) }, ErrRepeat},
		"backwards":          {func(e *Event) { e.Every, e.Until = -7, e.Day.AddDays(70) }, ErrRepeat},
	} {
		e := ok
		c.change(&e)
		name1, body, err := File(Names{}, []Event{ok, e}, made)
		if !errors.Is(err, c.want) || name1 != "" || body != nil || !strings.HasPrefix(fmt.Sprint(err), "event 2: ") || strings.Contains(fmt.Sprint(err), "secret") {
			t.Errorf("%s: %v", name, err)
		}
		if e.Times() != 0 {
			t.Errorf("%s is %d times", name, e.Times())
		}
	}
	if _, _, err := File(Names{}, nil, made); !errors.Is(err, ErrNothing) {
		t.Errorf("no event: %v", err)
	}
	if _, _, err := File(Names{}, slices.Repeat([]Event{ok}, MaxEvents+1), made); !errors.Is(err, ErrTooMany) {
		t.Errorf("too many: %v", err)
	}
	if _, _, err := File(Names{}, []Event{ok}, civil.Date{}); !errors.Is(err, ErrDay) {
		t.Errorf("made on no day: %v", err)
	}
}
