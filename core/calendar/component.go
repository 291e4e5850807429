package calendar

import (
	"crypto/sha256"
	"fmt"
	"time"

	ical "github.com/emersion/go-ical"

	"afterward/core/civil"
)

// component lays the event out. It is private and takes no time away: who sees only
// when somebody is busy sees nothing of it.
func (e Event) component(n Names, uid string, made civil.Date) *ical.Component {
	c := ical.NewComponent(ical.CompEvent)
	c.Props.SetText(ical.PropUID, uid)
	c.Props.SetText(ical.PropSummary, e.Title)
	if e.Note != "" {
		c.Props.SetText(ical.PropDescription, e.Note)
	}
	c.Props.SetText(ical.PropClass, "PRIVATE")
	c.Props.SetText(ical.PropTransparency, "TRANSPARENT")
	c.Props.SetDateTime(ical.PropDateTimeStamp, midnight(made))
	if e.Timed {
		set(c, ical.PropDateTimeStart, ical.ValueDateTime, floating(e.Day, e.Clock, 0))
		set(c, ical.PropDateTimeEnd, ical.ValueDateTime, floating(e.Day, e.Clock, e.Minutes))
	} else {
		c.Props.SetDate(ical.PropDateTimeStart, midnight(e.Day))
		c.Props.SetDate(ical.PropDateTimeEnd, midnight(e.Day.AddDays(1))) // the first day after it
	}
	if e.Every > 0 {
		// A count, because programs do not agree about an end in floating time.
		set(c, ical.PropRecurrenceRule, ical.ValueRecurrence, fmt.Sprintf("FREQ=DAILY;INTERVAL=%d;COUNT=%d", e.Every, e.Times()))
	}
	if e.Alarm.On {
		c.Children = append(c.Children, e.Alarm.component(n))
	}
	return c
}

func (a Alarm) component(n Names) *ical.Component {
	c := ical.NewComponent(ical.CompAlarm)
	c.Props.SetText(ical.PropAction, "DISPLAY")
	c.Props.SetText(ical.PropDescription, n.Alarm)
	trigger := fmt.Sprintf("PT%dM", -a.Before)
	if a.Before > 0 {
		trigger = fmt.Sprintf("-PT%dM", a.Before)
	}
	set(c, ical.PropTrigger, ical.ValueDuration, trigger)
	return c
}

// set puts in a value as it is. The library would write a time of day with the zone
// of this program.
func set(c *ical.Component, name string, kind ical.ValueType, value string) {
	p := ical.NewProp(name)
	p.SetValueType(kind)
	p.Value = value
	c.Props.Set(p)
}

// floating is a time of day on a day, some minutes later.
func floating(day civil.Date, at Clock, later int) string {
	return midnight(day).Add(time.Duration(at.Hour*60+at.Minute+later) * time.Minute).Format("20060102T150405")
}

// midnight is the beginning of the day in universal time, which is used for writing
// dates only: it has no summer time to stumble over.
func midnight(d civil.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// uid is made of what the entry itself says, and of nothing else: the same entry has
// the same one in every file, so that a calendar takes it in once, and no id of a
// step can be guessed from it.
func (e Event) uid(n Names) string {
	h := sha256.Sum256(fmt.Appendf(nil, "%q %q %s %v %v %d %d %s %v", e.Title, e.Note, e.Day, e.Timed, e.Clock, e.Minutes, e.Every, e.Until, e.Alarm))
	h[6], h[8] = h[6]&0x0F|0x80, h[8]&0x3F|0x80 // RFC 9562, version 8
	id := fmt.Sprintf("%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
	if n.UID == "" {
		return id
	}
	return id + "@" + n.UID
}
