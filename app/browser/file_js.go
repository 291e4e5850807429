//go:build js && wasm

package browser

import (
	"fmt"
	"time"

	"github.com/hack-pad/safejs"
)

// fileTime is how long reading a file may take: it may come from a network
// drive.
const fileTime = time.Minute

// ReadFile reads the file that the person has chosen in the input of type file
// with this id, and calls done in a goroutine of its own. name is what the file
// is called. The error is ErrMissing when there is no such input, ErrCancelled
// when no file is chosen, ErrTooBig when it has more than limit bytes (it is
// then not read), ErrTimeout after a minute, or a ThrownError: a file may be
// gone by now. The choice stays; SetValue(id, "") takes it back, and only then
// does the browser tell when the same file is chosen again.
func ReadFile(id string, limit int, done func(name string, data []byte, err error)) {
	go func() {
		defer catch()
		name, data, err := readFile(id, limit)
		if err != nil {
			err = fmt.Errorf("read file: %w", err)
		}
		done(name, data, err)
	}()
}

func readFile(id string, limit int) (name string, data []byte, err error) {
	file, err := chosenFile(id)
	if err != nil {
		return "", nil, err
	}
	if name, err = textOf(file, "name"); err != nil {
		return "", nil, err
	}
	length, err := get(file, "size")
	if err != nil {
		return "", nil, err
	}
	size, err := number(length)
	if err != nil {
		return "", nil, fmt.Errorf("size: %w", err)
	}
	if size > limit {
		return name, nil, ErrTooBig
	}
	promise, err := call(file, "arrayBuffer")
	if err != nil {
		return name, nil, err
	}
	buffer, err := awaitUntil(promise, time.After(fileTime))
	if err != nil {
		return name, nil, err
	}
	class, err := path("Uint8Array")
	if err != nil {
		return name, nil, err
	}
	array, err := construct(class, buffer)
	if err != nil {
		return name, nil, err
	}
	data, err = bytesFromJS(array)
	if err == nil && len(data) > limit {
		return name, nil, ErrTooBig // it grew meanwhile
	}
	return name, data, err
}

// chosenFile returns the first file of an input.
func chosenFile(id string) (safejs.Value, error) {
	input, err := byID(id)
	if err != nil {
		return safejs.Undefined(), err
	}
	files, err := get(input, "files")
	if err != nil {
		return safejs.Undefined(), err
	}
	if files.Type() != safejs.TypeObject {
		return safejs.Undefined(), fmt.Errorf("element %s: %w", id, ErrMissing)
	}
	all, err := list(files)
	if err != nil {
		return safejs.Undefined(), err
	}
	if len(all) == 0 {
		return safejs.Undefined(), ErrCancelled
	}
	return all[0], nil
}
