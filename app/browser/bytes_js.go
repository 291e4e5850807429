//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// bytesToJS makes a Uint8Array with a copy of data.
func bytesToJS(data []byte) (safejs.Value, error) {
	class, err := path("Uint8Array")
	if err != nil {
		return safejs.Undefined(), err
	}
	array, err := construct(class, len(data))
	if err != nil {
		return safejs.Undefined(), err
	}
	if _, err := safejs.CopyBytesToJS(array, data); err != nil {
		return safejs.Undefined(), thrown(err)
	}
	return array, nil
}

// bytesFromJS copies the bytes of a Uint8Array, and returns ErrType for
// anything else.
func bytesFromJS(array safejs.Value) ([]byte, error) {
	class, err := path("Uint8Array")
	if err != nil {
		return nil, err
	}
	if is, err := array.InstanceOf(class); err != nil || !is {
		return nil, ErrType
	}
	length, err := get(array, "length")
	if err != nil {
		return nil, err
	}
	n, err := number(length)
	if err != nil {
		return nil, err
	}
	data := make([]byte, n)
	if _, err := safejs.CopyBytesToGo(data, array); err != nil {
		return nil, thrown(err)
	}
	return data, nil
}

// listToJS makes Uint8Arrays of all, and the list of their buffers, which
// postMessage takes to move them instead of copying.
func listToJS(all [][]byte) (arrays, buffers []any, err error) {
	arrays, buffers = make([]any, len(all)), make([]any, len(all))
	for i, data := range all {
		array, err := bytesToJS(data)
		if err != nil {
			return nil, nil, err
		}
		arrays[i] = array
		if buffers[i], err = get(array, "buffer"); err != nil {
			return nil, nil, err
		}
	}
	return arrays, buffers, nil
}

// listFromJS copies the bytes of an array of Uint8Arrays.
func listFromJS(array safejs.Value) ([][]byte, error) {
	if array.Type() != safejs.TypeObject {
		return nil, ErrType
	}
	values, err := list(array)
	if err != nil {
		return nil, err
	}
	all := make([][]byte, len(values))
	for i, v := range values {
		if all[i], err = bytesFromJS(v); err != nil {
			return nil, fmt.Errorf("part %d: %w", i, err)
		}
	}
	return all, nil
}
