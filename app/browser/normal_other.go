//go:build !(js && wasm)

package browser

// NFC returns ErrMissing outside a browser for what is not ASCII, which is in
// normalization form C as it is.
func NFC(s string) (string, error) {
	if isASCII(s) {
		return s, nil
	}
	return "", ErrMissing
}
