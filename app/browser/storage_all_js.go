//go:build js && wasm

package browser

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hack-pad/safejs"

	"afterward/core/vault"
)

var _ vault.BulkBackend = Storage{}

// List returns all keys that begin with prefix and how long their values are,
// found by boot.js in one call. It returns ErrMissing without boot.js, and ErrText
// when a key may hold unpaired surrogates, or another tab was changing keys
// meanwhile; ask for the Keys then.
func (Storage) List(prefix string) ([]vault.Listed, error) {
	all, err := boot("listStore", prefix)
	if err != nil {
		return nil, err
	}
	keys, wellFormed, err := unpack(all)
	if err != nil {
		return nil, err
	}
	units, err := numbersOf(all, "units")
	if err != nil {
		return nil, err
	}
	if len(units) != len(keys) {
		return nil, fmt.Errorf("units: %w", ErrType)
	}
	listed := make([]vault.Listed, len(keys))
	for i, key := range keys {
		if !whole(key, wellFormed) {
			return nil, fmt.Errorf("key %d: %w", i, ErrText)
		}
		listed[i] = vault.Listed{Key: key, Units: units[i]}
	}
	return listed, nil
}

// separator stands between keys on their way to boot.js.
const separator = "\x00"

// Values returns the values of keys, read by boot.js in one call. One that is
// gone, or may hold unpaired surrogates, is not whole: Get has it exactly. It
// returns ErrMissing without boot.js, and ErrText for keys that cannot be asked
// for together.
func (Storage) Values(keys []string) ([]vault.Bulk, error) {
	texts, wellFormed, err := readStore(keys)
	if err != nil {
		return nil, err
	}
	all := make([]vault.Bulk, len(texts))
	for i, text := range texts {
		all[i] = vault.Bulk{Value: text, Whole: whole(text, wellFormed)}
	}
	return all, nil
}

// Edges returns the first and last n UTF-16 code units of the values of keys, as Values
// returns them whole, with the same errors.
func (Storage) Edges(keys []string, n int) ([]string, error) {
	texts, _, err := readStore(keys, n)
	return texts, err
}

// readStore has boot.js read the values of keys; more is what it takes beside them.
func readStore(keys []string, more ...any) (texts []string, wellFormed bool, err error) {
	joined, err := toJS(strings.Join(keys, separator))
	if err != nil {
		return nil, false, err
	}
	got, err := boot("readStore", append([]any{joined}, more...)...)
	if err != nil {
		return nil, false, err
	}
	texts, wellFormed, err = unpack(got)
	if err == nil && len(texts) != len(keys) {
		err = fmt.Errorf("%d values for %d keys: %w", len(texts), len(keys), ErrText)
	}
	return texts, wellFormed, err
}

// boot calls a function of boot.js that looks at the storage.
func boot(name string, with ...any) (safejs.Value, error) {
	afterward, err := path("afterward")
	if err != nil {
		return safejs.Undefined(), err
	}
	got, err := call(afterward, name, with...)
	if err == nil && got.IsNull() {
		err = fmt.Errorf("%s: %w", name, ErrText)
	}
	return got, err
}

// whole reports whether a text came over exactly.
func whole(text string, wellFormed bool) bool {
	return wellFormed || !strings.ContainsRune(text, utf8.RuneError)
}

// unpack takes apart what packed of boot.js put together.
func unpack(from safejs.Value) (texts []string, wellFormed bool, err error) {
	well, err := get(from, "wellFormed")
	if err != nil {
		return nil, false, err
	}
	if wellFormed, err = well.Bool(); err != nil {
		return nil, false, fmt.Errorf("wellFormed: %w", ErrType)
	}
	ends, err := numbersOf(from, "ends")
	if err != nil {
		return nil, false, err
	}
	v, err := get(from, "bytes")
	if err != nil {
		return nil, false, err
	}
	data, err := bytesFromJS(v)
	if err != nil {
		return nil, false, fmt.Errorf("bytes: %w", err)
	}
	all, at := string(data), 0
	texts = make([]string, len(ends))
	for i, end := range ends {
		if end < at || end > len(all) {
			return nil, false, fmt.Errorf("ends: %w", ErrType)
		}
		texts[i], at = all[at:end], end
	}
	return texts, wellFormed, nil
}

// numbersOf reads a property that holds 32-bit numbers, the low byte first, as in
// every browser's memory.
func numbersOf(v safejs.Value, name string) ([]int, error) {
	p, err := get(v, name)
	if err != nil {
		return nil, err
	}
	data, err := bytesFromJS(p)
	if err != nil || len(data)%4 != 0 {
		return nil, fmt.Errorf("%s: %w", name, ErrType)
	}
	numbers := make([]int, len(data)/4)
	for i := range numbers {
		numbers[i] = int(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return numbers, nil
}
