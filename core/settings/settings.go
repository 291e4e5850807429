// Package settings has a person's choices about the app itself.
package settings

import (
	"afterward/core/civil"
	"afterward/core/strictjson"
)

// Settings are the choices. The zero Settings are those of a first visit.
type Settings struct {
	Country string     `json:"country"` // code of the country help lines are shown for; "" until chosen, never guessed
	Read    civil.Date `json:"read"`    // the day "before you start" was read; zero until then
}

// Check reports whether body decodes as Settings; the error wraps
// strictjson.ErrDecode.
func Check(body []byte) error {
	var s Settings
	return strictjson.Decode(body, &s)
}
