// Package strictjson decodes stored bytes and refuses whatever is not exactly
// what was written: unknown fields, a second value, trailing bytes.
package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ErrDecode means the bytes are not one JSON value of the wanted shape.
var ErrDecode = errors.New("unreadable")

// Decode reads one JSON value into into and nothing else. The error wraps
// ErrDecode, tells the position and never any content. into points to a zero
// value.
func Decode(body []byte, into any) error {
	if q, ok := into.(Quick); ok && quickly(q, body) {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("%w near byte %d", ErrDecode, d.InputOffset())
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("%w: more follows at byte %d", ErrDecode, d.InputOffset())
	}
	return nil
}

func quickly(q Quick, body []byte) bool {
	r := NewReader(body)
	return q.ReadQuick(&r)
}
