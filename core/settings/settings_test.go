package settings

import (
	"testing"

	"afterward/core/civil"
)

func TestCheck(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"country":"IE","read":"2026-11-21"}`:                                   true,
		`{"country":"","read":""}`:                                               true,
		`{"country":"IE","read":"soon"}`:                                         false,
		`{"country":"IE","colour":"blue"}`:                                       false,
		`{"country":"","read":"","tour":"2026-11-21","hints":["plan","drafts"]}`: true,
		`{"country":"","read":"","hints":["plan","plan"]}`:                       false,
		`{"country":"","read":"","hints":[""]}`:                                  false,
	} {
		if err := Check([]byte(body)); (err == nil) != ok {
			t.Errorf("Check(%s) = %v", body, err)
		}
	}
}

func TestCheckDevice(t *testing.T) {
	for body, ok := range map[string]bool{
		`{}`:                                     true,
		`{"discreet":true}`:                      true,
		`{"after":30,"opened":"2026-11-21"}`:     true,
		`{"nokeys":true}`:                        true,
		`{"after":31}`:                           false,
		`{"after":-7}`:                           false,
		`{"discreet":true,"name":"Notes"}`:       false,
		`{"after":7,"opened":"in a week or so"}`: false,
	} {
		if err := CheckDevice([]byte(body)); (err == nil) != ok {
			t.Errorf("CheckDevice(%s) = %v", body, err)
		}
	}
}

// Everything goes after the chosen days and not a day before, and never because
// a clock was set back or does not tell.
func TestDue(t *testing.T) {
	opened := civil.MustParse("2026-11-01")
	for _, c := range []struct {
		d     Device
		today civil.Date
		want  bool
	}{
		{Device{}, opened.AddDays(999), false},
		{Device{After: 30, Opened: opened}, opened.AddDays(29), false},
		{Device{After: 30, Opened: opened}, opened.AddDays(30), true},
		{Device{After: 30, Opened: opened}, opened.AddDays(-400), false},
		{Device{After: 30}, opened, false},
		{Device{After: 30, Opened: opened}, civil.Date{}, false},
		{Device{After: 365, Opened: opened}, opened.AddDays(365), true},
	} {
		if got := c.d.Due(c.today); got != c.want {
			t.Errorf("%+v on %s: %v", c.d, c.today, got)
		}
	}
}
