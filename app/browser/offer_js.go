//go:build js && wasm

package browser

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
)

// Offer hands a file to the person in the way that works where the app runs.
// An app on the home screen of an iPhone or iPad has no place for downloads: a
// link to one is lost, or opens a preview without a way back. There the file
// goes to the share sheet, which has “Save to Files”. Everywhere else this is
// [Download].
//
// Call it within the event of a press; what takes long must be ready before.
// done runs in a goroutine of its own: with nil when the file was handed over,
// ErrCancelled when the person closed the sheet, ErrGesture when the press was
// too long ago, or a ThrownError. As with Download, nobody tells us whether the
// file was kept.
func Offer(name, mime string, data []byte, done func(err error)) {
	sheet, err := share(name, mime, data)
	if errors.Is(err, ErrMissing) {
		err = Download(name, mime, data)
		sheet = safejs.Undefined()
	}
	go func() {
		defer catch()
		if err == nil && !sheet.IsUndefined() {
			_, err = awaitUntil(sheet, nil)
			err = shareError(err)
		}
		done(err)
	}()
}

// share opens the share sheet. It returns ErrMissing where a download is the
// better way or the only one.
func share(name, mime string, data []byte) (sheet safejs.Value, err error) {
	none := safejs.Undefined()
	nav, err := path("navigator")
	if err != nil {
		return none, err
	}
	// Only iPhones and iPads have this property.
	if v, err := get(nav, "standalone"); err != nil || !isTrue(v) {
		return none, ErrMissing
	}
	class, err := path("File")
	if err != nil {
		return none, err
	}
	bytes, err := bytesToJS(data)
	if err != nil {
		return none, err
	}
	file, err := construct(class, []any{bytes}, name, map[string]any{"type": mime})
	if err != nil {
		return none, err
	}
	// A text or title beside the file makes some targets drop the file.
	what := map[string]any{"files": []any{file}}
	if can, err := call(nav, "canShare", what); err != nil || !isTrue(can) {
		return none, ErrMissing
	}
	sheet, err = call(nav, "share", what)
	return sheet, shareError(err)
}

// shareError names the two refusals that a person can do something about.
func shareError(err error) error {
	var t *ThrownError
	switch {
	case !errors.As(err, &t):
		return err
	case t.Name == "AbortError":
		return fmt.Errorf("share: %w", ErrCancelled)
	case t.Name == "NotAllowedError":
		return fmt.Errorf("share: %w", ErrGesture)
	}
	return fmt.Errorf("share: %w", err)
}

// isTrue reports whether v is the boolean true.
func isTrue(v safejs.Value) bool {
	b, err := v.Bool()
	return err == nil && b
}
