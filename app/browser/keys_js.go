//go:build js && wasm

package browser

import (
	"slices"

	"github.com/hack-pad/safejs"
)

// OnKey calls f for each press of a key that nothing else has taken. When f reports that
// it has done something, the browser does nothing more with the press. A press nobody can
// read is left alone. release stops the calls; on error nothing was registered.
func OnKey(f func(Key) (taken bool)) (release func(), err error) {
	return listenAll(listener{"", "keydown", func(event safejs.Value) {
		k, err := keyOf(event)
		if err == nil && !flag(event, "defaultPrevented") && f(k) {
			_, _ = call(event, "preventDefault") // at worst the browser does what it does without us
		}
	}})
}

// keyOf reads a press. It returns ErrType when the event has no key, as those have that
// a browser sends when it fills in a form.
func keyOf(event safejs.Value) (Key, error) {
	name, err := textOf(event, "key")
	if err != nil {
		return Key{}, err
	}
	k := Key{Name: name, Shift: flag(event, "shiftKey"), Repeat: flag(event, "repeat"),
		Command: flag(event, "ctrlKey") || flag(event, "altKey") || flag(event, "metaKey"),
		Typing:  flag(event, "isComposing")}
	if at, err := get(event, "timeStamp"); err == nil && at.Type() == safejs.TypeNumber {
		ms, err := at.Float()
		if err == nil {
			k.At = int64(ms)
		}
	}
	if target, err := get(event, "target"); err == nil && target.Type() == safejs.TypeObject {
		k.Typing = k.Typing || takesLetters(target)
	}
	return k, nil
}

// pressed are the types of inputs that letters do nothing in.
var pressed = []string{"button", "checkbox", "color", "file", "image", "radio", "reset", "submit"}

// takesLetters reports whether a key pressed in an element may be meant for it. Of what
// cannot be read it is so: a letter must never be lost to a shortcut.
func takesLetters(el safejs.Value) bool {
	if flag(el, "isContentEditable") {
		return true
	}
	tag, err := get(el, "tagName")
	if err != nil || tag.Type() != safejs.TypeString {
		return false // the window or the document
	}
	name, err := fromJS(tag)
	switch {
	case err != nil || name == "TEXTAREA" || name == "SELECT":
		return true
	case name != "INPUT":
		return false
	}
	kind, err := textOf(el, "type")
	return err != nil || !slices.Contains(pressed, kind)
}

// flag is a property that says yes; one that is missing says no.
func flag(v safejs.Value, name string) bool {
	yes, err := get(v, name)
	return err == nil && isTrue(yes)
}

// KeepFocus remembers what has the focus. back gives it the focus again, and returns
// ErrMissing when it cannot have it any more, or nothing had it.
func KeepFocus() (back func() error, err error) {
	doc, err := path("document")
	if err != nil {
		return nil, err
	}
	el, err := get(doc, "activeElement")
	if err != nil {
		return nil, err
	}
	return func() error {
		if el.Type() != safejs.TypeObject || !flag(el, "isConnected") {
			return ErrMissing
		}
		if tag, err := textOf(el, "tagName"); err != nil || tag == "BODY" {
			return ErrMissing
		}
		if ok, err := focus(el, false); err != nil || !ok {
			return ErrMissing
		}
		return nil
	}, nil
}

// Reveal opens everything closed that the element with this id lies in, so that it can
// have the focus. It returns ErrMissing when there is no such element.
func Reveal(id string) error {
	el, err := byID(id)
	if err != nil {
		return err
	}
	for el.Type() == safejs.TypeObject {
		if tag, err := textOf(el, "tagName"); err == nil && tag == "DETAILS" {
			if err := set(el, "open", true); err != nil {
				return err
			}
		}
		if el, err = get(el, "parentElement"); err != nil {
			return err
		}
	}
	return nil
}
