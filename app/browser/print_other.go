//go:build !(js && wasm)

package browser

// Print returns ErrMissing: outside a browser there is nothing to print with, and
// nothing is said to have been printed.
func Print() error { return ErrMissing }

// PrintFoot does nothing outside a browser.
func PrintFoot(text string) error { return nil }
