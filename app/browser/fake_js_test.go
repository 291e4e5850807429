//go:build js && wasm

package browser

import (
	_ "embed"
	"errors"
	"os"
	"testing"

	"github.com/hack-pad/safejs"
)

//go:embed testdata/fake.js
var fakeSource string

func TestMain(m *testing.M) {
	if _, err := safejs.Global().Call("eval", fakeSource); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// eval runs a line of JavaScript against the fake browser and returns its value.
func eval(t *testing.T, code string) safejs.Value {
	t.Helper()
	v, err := safejs.Global().Call("eval", code)
	if err != nil {
		t.Fatalf("%s: %v", code, err)
	}
	return v
}

func jsText(t *testing.T, code string) string {
	t.Helper()
	s, err := eval(t, "String(("+code+"))").String()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func want(t *testing.T, code, text string) {
	t.Helper()
	if got := jsText(t, code); got != text {
		t.Errorf("%s = %q, want %q", code, got, text)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantErr(t *testing.T, err, target error) {
	t.Helper()
	if !errors.Is(err, target) {
		t.Errorf("error %v, want %v", err, target)
	}
}

// wantThrown checks that the error is an exception of this name.
func wantThrown(t *testing.T, err error, name string) {
	t.Helper()
	var thrown *ThrownError
	if !errors.As(err, &thrown) || thrown.Name != name {
		t.Errorf("error %v, want exception %s", err, name)
	}
}
