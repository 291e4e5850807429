//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// FocusID moves the focus to the element with this id. For an h1, which begins
// a page, the page is then shown from its top; any other element is scrolled
// into view. What cannot hold the focus by itself gets tabindex -1. It returns
// ErrMissing when there is no such element or it is hidden.
func FocusID(id string) error {
	el, err := byID(id)
	if err != nil {
		return err
	}
	tag, err := textOf(el, "tagName")
	if err != nil {
		return err
	}
	start := tag == "H1"
	ok, err := focus(el, start)
	if err == nil && !ok {
		if _, err = call(el, "setAttribute", "tabindex", "-1"); err == nil {
			ok, err = focus(el, start)
		}
	}
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("focus %s: %w", id, ErrMissing)
	}
	if start {
		return ScrollTop()
	}
	// What has the focus already is not scrolled by focusing it again.
	_, err = call(el, "scrollIntoView", map[string]any{"block": "nearest"})
	return err
}

// focus tries to focus el and reports whether it worked.
func focus(el safejs.Value, preventScroll bool) (bool, error) {
	if _, err := call(el, "focus", map[string]any{"preventScroll": preventScroll}); err != nil {
		return false, err
	}
	doc, err := path("document")
	if err != nil {
		return false, err
	}
	active, err := get(doc, "activeElement") // null when nothing has the focus
	return err == nil && active.Equal(el), err
}

// ScrollTop shows the page from its top at once, whatever scroll-behavior CSS
// sets.
func ScrollTop() error {
	_, err := call(safejs.Global(), "scrollTo", map[string]any{"top": 0, "left": 0, "behavior": "instant"})
	return err
}

// Value returns the text of the input or textarea with this id, as a record may
// hold it (see half.go). It returns ErrMissing when there is none.
func Value(id string) (string, error) {
	el, err := byID(id)
	if err != nil {
		return "", err
	}
	text, err := textOf(el, "value")
	return fromField(text), err
}

// SetValue sets the text of an input or textarea, also to the empty text,
// which go-app's Value("") cannot. An equal text is not written, so that the
// caret stays.
func SetValue(id, text string) error {
	el, err := byID(id)
	if err != nil {
		return err
	}
	text = toField(text)
	old, err := textOf(el, "value")
	if err == nil && old == text {
		return nil
	}
	v, err := toJS(text)
	if err != nil {
		return fmt.Errorf("value: %w", err)
	}
	return set(el, "value", v)
}

// SetChecked checks or unchecks the radio button or checkbox with this id.
func SetChecked(id string, checked bool) error {
	el, err := byID(id)
	if err != nil {
		return err
	}
	return set(el, "checked", checked)
}

// Checked reports whether the radio button or checkbox with this id is checked. It
// returns ErrMissing when there is none.
func Checked(id string) (bool, error) {
	el, err := byID(id)
	if err != nil {
		return false, err
	}
	v, err := get(el, "checked")
	return err == nil && isTrue(v), err
}

// SelectionRange selects text in an input or textarea, from start up to but
// not including end, counted in UTF-16 units as JavaScript does. Equal numbers
// place the caret.
func SelectionRange(id string, start, end int) error {
	el, err := byID(id)
	if err != nil {
		return err
	}
	_, err = call(el, "setSelectionRange", start, end)
	return err
}

// Title sets the title of the page, which the tab and the history show.
func Title(s string) error {
	doc, err := path("document")
	if err != nil {
		return err
	}
	v, err := toJS(s)
	if err != nil {
		return fmt.Errorf("title: %w", err)
	}
	return set(doc, "title", v)
}

// byID finds an element. It returns ErrMissing when there is none.
func byID(id string) (safejs.Value, error) {
	doc, err := path("document")
	if err != nil {
		return safejs.Undefined(), err
	}
	el, err := call(doc, "getElementById", id)
	if err != nil {
		return safejs.Undefined(), err
	}
	if el.IsNull() || el.IsUndefined() {
		return safejs.Undefined(), fmt.Errorf("element %s: %w", id, ErrMissing)
	}
	return el, nil
}
