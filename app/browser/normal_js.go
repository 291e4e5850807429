//go:build js && wasm

package browser

// NFC returns s in Unicode's normalization form C: “é” is one character, however
// the keyboard put it together. It returns ErrText when s is no text, and another
// error where the browser cannot do it.
func NFC(s string) (string, error) {
	if isASCII(s) {
		return s, nil
	}
	v, err := toJS(s)
	if err != nil {
		return "", err
	}
	class, err := path("String", "prototype", "normalize")
	if err != nil {
		return "", err
	}
	// A string is no object that safejs finds methods on.
	n, err := call(class, "call", v, "NFC")
	if err != nil {
		return "", err
	}
	return fromJS(n)
}
