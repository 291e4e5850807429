package strictjson

import (
	"errors"
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"a":"secret"}`:          true,
		` {"a":"secret"} `:        true,
		`{"a":"secret","b":1}`:    false,
		`{"a":"secret"}{}`:        false,
		`{"a":"secret"}]`:         false,
		`{"a":"secret"}secret`:    false,
		`{"a":"secret`:            false,
		`{"a":["secret"]}`:        false,
		"":                        false,
		"\xff\xfe":                false,
		`{"a":"secret"}` + "\x00": false,
	} {
		var v struct {
			A string `json:"a"`
		}
		err := Decode([]byte(body), &v)
		if (err == nil) != ok || (err != nil && !errors.Is(err, ErrDecode)) {
			t.Errorf("Decode(%q) = %v", body, err)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the error tells what was stored: %v", err)
		}
	}
}
