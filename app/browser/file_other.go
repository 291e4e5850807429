//go:build !(js && wasm)

package browser

// ReadFile calls done with ErrCancelled before it returns: outside a browser
// nobody has chosen a file.
func ReadFile(id string, limit int, done func(name string, data []byte, err error)) {
	done("", nil, ErrCancelled)
}
