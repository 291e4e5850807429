package app

import (
	"afterward/core/civil"
	"afterward/core/settings"
)

// SetLocking chooses when the lock closes by itself: after how many minutes,
// one of settings.Idles, and whether on hiding.
func (s *Session) SetLocking(minutes int, hide bool) {
	s.change(ref{kindSettings, ""}, func() { s.settings.Idle, s.settings.Hide = minutes, hide })
}

// Device is how the app behaves on this device.
func (s *Session) Device() settings.Device {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.device
}

// SetDevice changes how the app behaves on this device, at once: a page that
// loads next must know.
func (s *Session) SetDevice(change func(*settings.Device)) error {
	s.mu.Lock()
	d := s.device
	change(&d)
	err := s.vault.Put(kindDevice, "", d, s.deps.Today())
	s.loadRecord(ref{kindDevice, ""})
	s.mu.Unlock()
	s.notify()
	return err
}

// EraseAfter chooses after how many days without opening everything is erased;
// 0 is never.
func (s *Session) EraseAfter(days int) error {
	today := s.Today()
	return s.SetDevice(func(d *settings.Device) {
		if d.After, d.Opened = days, today; days == 0 {
			d.Opened = civil.Date{}
		}
	})
}

// touchOpened notes that the app was opened today, where that counts: at the
// start, and each day on which a page stays open or is written in. Behind a lock
// only the passphrase counts as opening.
func (s *Session) touchOpened() {
	today := s.Today()
	if d := s.Device(); d.After > 0 && d.Opened != today && settings.Plausible(today) && !s.Locked() {
		_ = s.SetDevice(func(d *settings.Device) { d.Opened = today }) // the older day errs to the side the person chose
	}
}

// eraseIfDue erases everything when it was not opened for as long as the person
// chose, and reports that it did.
func (s *Session) eraseIfDue() bool {
	return s.Device().Due(s.Today()) && s.Erase() == nil
}

// SetRest sets how many nights a message rests before it can be copied, from 1 to
// settings.RestMax.
func (s *Session) SetRest(nights int) {
	s.change(ref{kindSettings, ""}, func() { s.settings.Rest = min(max(1, nights), settings.RestMax) })
}

// SetNight sets the hours of the night, and whether the page against the urge to write
// opens first in it.
func (s *Session) SetNight(n settings.Night) {
	s.change(ref{kindSettings, ""}, func() { s.settings.Night = n })
}
