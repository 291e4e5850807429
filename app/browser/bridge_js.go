//go:build js && wasm

package browser

import (
	"errors"
	"fmt"
	"strings"
	"syscall/js"
	"unicode/utf8"

	"github.com/hack-pad/safejs"
)

// thrown turns an error of safejs into a ThrownError without the message.
func thrown(err error) error {
	if err == nil {
		return nil
	}
	var jsErr js.Error
	if !errors.As(err, &jsErr) {
		return &ThrownError{}
	}
	return &ThrownError{Name: exceptionName(safejs.Safe(jsErr.Value))}
}

// exceptionName returns the name of an exception when it is a plain word. An
// exception may be any value: page scripts can throw a string.
func exceptionName(exception safejs.Value) string {
	if exception.Type() != safejs.TypeObject {
		return ""
	}
	v, err := get(exception, "name")
	if err != nil || v.Type() != safejs.TypeString {
		return ""
	}
	name, err := v.String()
	notLetter := func(r rune) bool { return r != '_' && (r < 'A' || r > 'z' || r > 'Z' && r < 'a') }
	if err != nil || len(name) > 40 || strings.ContainsFunc(name, notLetter) {
		return ""
	}
	return name
}

// get reads a property. It calls Reflect.get, because a getter that throws in
// safejs.Value.Get would end the program (see the package comment).
func get(v safejs.Value, name string) (safejs.Value, error) {
	reflect, err := safejs.Global().Get("Reflect")
	if err != nil {
		return safejs.Undefined(), thrown(err)
	}
	return call(reflect, "get", v, name)
}

// set writes a property through Reflect.set, for the same reason. It returns
// ErrType when the property did not take the value.
func set(v safejs.Value, name string, value any) error {
	reflect, err := safejs.Global().Get("Reflect")
	if err != nil {
		return thrown(err)
	}
	ok, err := call(reflect, "set", v, name, value)
	if err != nil {
		return err
	}
	if done, err := ok.Bool(); err != nil || !done {
		return fmt.Errorf("set %s: %w", name, ErrType)
	}
	return nil
}

// call calls a method. Finding the method is the one property read that
// wasm_exec.js guards together with the call.
func call(v safejs.Value, method string, args ...any) (safejs.Value, error) {
	if v.IsUndefined() || v.IsNull() {
		return safejs.Undefined(), fmt.Errorf("%s: %w", method, ErrMissing)
	}
	r, err := v.Call(method, args...)
	if err != nil {
		return safejs.Undefined(), fmt.Errorf("%s: %w", method, thrown(err))
	}
	return r, nil
}

// path reads a chain of properties from the global object, such as
// document.documentElement. It returns ErrMissing when a link is not there.
func path(names ...string) (safejs.Value, error) {
	v := safejs.Global()
	for _, name := range names {
		next, err := get(v, name)
		if err != nil {
			return safejs.Undefined(), fmt.Errorf("%s: %w", name, err)
		}
		if next.IsUndefined() || next.IsNull() {
			return safejs.Undefined(), fmt.Errorf("%s: %w", name, ErrMissing)
		}
		v = next
	}
	return v, nil
}

// toJS makes the exact JavaScript string of s. It returns ErrText when there
// is none.
func toJS(s string) (safejs.Value, error) {
	if utf8.ValidString(s) {
		if strings.HasPrefix(s, byteOrderMark) {
			s = byteOrderMark + s // TextDecoder drops the first
		}
		v, err := safejs.ValueOf(s)
		return v, thrown(err)
	}
	lit, err := quote(s)
	if err != nil {
		return safejs.Undefined(), err
	}
	json, err := path("JSON")
	if err != nil {
		return safejs.Undefined(), err
	}
	return call(json, "parse", lit)
}

// fromJS returns the exact text of the JavaScript string v, ErrType when v is
// no string, and ErrText when an old browser cannot tell what it holds.
func fromJS(v safejs.Value) (string, error) {
	if v.Type() != safejs.TypeString {
		return "", ErrType
	}
	s, err := v.String()
	if err != nil {
		return "", thrown(err)
	}
	if !strings.ContainsRune(s, utf8.RuneError) {
		return s, nil
	}
	// U+FFFD may be the person's own or stand for a lost surrogate.
	if back, err := toJS(s); err == nil && back.Equal(v) {
		return s, nil
	}
	json, err := path("JSON")
	if err != nil {
		return "", err
	}
	lit, err := call(json, "stringify", v)
	if err != nil {
		return "", err
	}
	text, err := lit.String()
	if err != nil {
		return "", thrown(err)
	}
	if s, err = unquote(text); err != nil {
		return "", err
	}
	if back, err := toJS(s); err != nil || !back.Equal(v) {
		return "", ErrText
	}
	return s, nil
}

// textOf returns the text of a property.
func textOf(v safejs.Value, name string) (string, error) {
	p, err := get(v, name)
	if err != nil {
		return "", err
	}
	s, err := fromJS(p)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// number returns v as a whole number, and ErrType when it is none, NaN
// included.
func number(v safejs.Value) (int, error) {
	if v.Type() != safejs.TypeNumber || v.IsNaN() {
		return 0, ErrType
	}
	n, err := v.Int()
	return n, thrown(err)
}

// list returns the elements of a JavaScript array.
func list(array safejs.Value) ([]safejs.Value, error) {
	length, err := get(array, "length")
	if err != nil {
		return nil, err
	}
	n, err := number(length)
	if err != nil || n < 0 {
		return nil, fmt.Errorf("length: %w", ErrType)
	}
	all := make([]safejs.Value, n)
	for i := range all {
		if all[i], err = array.Index(i); err != nil {
			return nil, thrown(err)
		}
	}
	return all, nil
}
