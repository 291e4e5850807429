//go:build !(js && wasm)

package browser

// FocusID does nothing outside a browser.
func FocusID(id string) error { return nil }

// ScrollTop does nothing outside a browser.
func ScrollTop() error { return nil }

// Value returns "": outside a browser nobody has typed anything.
func Value(id string) (string, error) { return "", nil }

// SetValue does nothing outside a browser.
func SetValue(id, text string) error { return nil }

// SetChecked does nothing outside a browser.
func SetChecked(id string, checked bool) error { return nil }

// Checked reports false outside a browser.
func Checked(id string) (bool, error) { return false, nil }

// SelectionRange does nothing outside a browser.
func SelectionRange(id string, start, end int) error { return nil }

// Title does nothing outside a browser.
func Title(s string) error { return nil }
