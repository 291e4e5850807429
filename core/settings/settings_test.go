package settings

import "testing"

func TestCheck(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"country":"IE","read":"2026-11-21"}`: true,
		`{"country":"","read":""}`:             true,
		`{"country":"IE","read":"soon"}`:       false,
		`{"country":"IE","colour":"blue"}`:     false,
	} {
		if err := Check([]byte(body)); (err == nil) != ok {
			t.Errorf("Check(%s) = %v", body, err)
		}
	}
}
