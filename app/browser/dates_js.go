//go:build js && wasm

package browser

import (
	"fmt"

	"afterward/core/civil"

	"github.com/hack-pad/safejs"
)

// Today returns the date that the person's own calendar shows. It asks the
// browser: Go's time.Local knows one fixed offset and is wrong for half the
// year. Ask again when needed; a page may stay open past midnight.
func Today() (civil.Date, error) {
	p, err := dateParts("getFullYear", "getMonth", "getDate")
	if err != nil {
		return civil.Date{}, fmt.Errorf("today: %w", err)
	}
	d := civil.Date{Year: p[0], Month: p[1] + 1, Day: p[2]}
	if !d.Valid() {
		return civil.Date{}, fmt.Errorf("today: %w", ErrType)
	}
	return d, nil
}

// Clock returns the time on the person's own clock: 0 to 23 and 0 to 59.
func Clock() (hour, minute int, err error) {
	p, err := dateParts("getHours", "getMinutes")
	if err != nil {
		return 0, 0, fmt.Errorf("clock: %w", err)
	}
	return p[0], p[1], nil
}

// dateParts asks one new Date for several parts, so that they belong together.
func dateParts(methods ...string) ([]int, error) {
	class, err := path("Date")
	if err != nil {
		return nil, err
	}
	date, err := construct(class)
	if err != nil {
		return nil, err
	}
	parts := make([]int, len(methods))
	for i, m := range methods {
		v, err := call(date, m)
		if err != nil {
			return nil, err
		}
		if parts[i], err = number(v); err != nil {
			return nil, fmt.Errorf("%s: %w", m, err)
		}
	}
	return parts, nil
}

// construct calls a constructor.
func construct(class safejs.Value, args ...any) (safejs.Value, error) {
	v, err := class.New(args...)
	return v, thrown(err)
}
