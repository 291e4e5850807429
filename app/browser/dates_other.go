//go:build !(js && wasm)

package browser

import "afterward/core/civil"

// Today returns the zero Date, "not recorded": outside a browser nobody's
// calendar is known, and a prerendered page must not change from day to day.
func Today() (civil.Date, error) { return civil.Date{}, nil }

// Clock returns 0:00 for the same reason.
func Clock() (hour, minute int, err error) { return 0, 0, nil }
