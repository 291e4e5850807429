//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func copied(t *testing.T, text string) error {
	t.Helper()
	done := make(chan error, 1)
	Copy(text, func(err error) { done <- err })
	return <-done
}

// TestCopy: what a person copies is on the clipboard to the letter, and each way in
// which a browser refuses has a name that leads on.
func TestCopy(t *testing.T) {
	defer eval(t, "delete navigator.clipboard")
	for name, tc := range map[string]struct {
		clipboard string
		target    error
		thrown    string
	}{
		"there":                  {"{writeText(s) { fake.onBoard = s; return Promise.resolve() }}", nil, ""},
		"not at all":             {"undefined", ErrMissing, ""},
		"not after a press":      {"{writeText() { return Promise.reject(fake.named('NotAllowedError', 'words')) }}", ErrGesture, ""},
		"forbidden by a policy":  {"{writeText() { throw fake.named('NotAllowedError', 'words') }}", ErrGesture, ""},
		"broken":                 {"{writeText() { return Promise.reject(fake.named('DataError', 'words')) }}", nil, "DataError"},
		"an object, no function": {"{}", nil, "any"},
	} {
		t.Run(name, func(t *testing.T) {
			eval(t, "fake.onBoard = ''; navigator.clipboard = "+tc.clipboard)
			err := copied(t, "Hello, é👩‍👧.\nSecond line")
			switch {
			case tc.thrown == "any":
				if thrown := new(ThrownError); !errors.As(err, &thrown) {
					t.Errorf("error %v", err)
				}
			case tc.thrown != "":
				wantThrown(t, err, tc.thrown)
			case tc.target != nil:
				wantErr(t, err, tc.target)
			default:
				must(t, err)
				want(t, "fake.onBoard", "Hello, é👩‍👧.\nSecond line")
				return
			}
			want(t, "fake.onBoard", "")
		})
	}
}

func TestSelectAll(t *testing.T) {
	eval(t, "const f = new fake.Element('TEXTAREA', 'words', true); f.select = () => { f.all = true }; fake.words = f")
	must(t, SelectAll("words"))
	want(t, "fake.words.all", "true")
	want(t, "document.activeElement.id", "words")
	wantErr(t, SelectAll("nowhere"), ErrMissing)
}
