package settings

import (
	"errors"
	"slices"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// Device is how the app behaves on this one device. It is read before any lock
// is open, by web/boot.js too, is never sealed and says nothing private. No
// backup holds it. The zero Device is that of a first visit.
type Device struct {
	Discreet bool       `json:"discreet,omitempty"` // a neutral name, title and icon
	After    int        `json:"after,omitempty"`    // days without opening after which everything is erased, one of EraseAfter; 0 for never
	Opened   civil.Date `json:"opened,omitzero"`    // the day it was last opened, kept while After is set
	NoKeys   bool       `json:"nokeys,omitempty"`   // single keys do nothing: the keyboard shortcuts were turned off
}

// EraseAfter are the numbers of days a person can choose from. They are those
// of Euki, a health app that keeps everything on the phone.
var EraseAfter = []int{7, 14, 30, 90, 365}

// written is a day no device that runs this can be before: it was not written
// then. A clock that lost its battery tells a day in 1970.
var written = civil.Date{Year: 2026, Month: 11, Day: 1}

// Plausible reports whether a day a clock tells can be true.
func Plausible(today civil.Date) bool { return today.Valid() && today.Compare(written) >= 0 }

// Due reports whether everything is to be erased on the day today. Without both
// days it never is, and neither when the clock has been set back.
func (d Device) Due(today civil.Date) bool {
	return d.After > 0 && Plausible(d.Opened) && Plausible(today) && today.DaysSince(d.Opened) >= d.After
}

var errDevice = errors.New("not a number of days to choose")

// CheckDevice reports whether body decodes as a Device.
func CheckDevice(body []byte) error {
	var d Device
	if err := strictjson.Decode(body, &d); err != nil {
		return err
	}
	if d.After != 0 && !slices.Contains(EraseAfter, d.After) {
		return errDevice
	}
	return nil
}
