//go:build js && wasm

package browser

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf8"

	"afterward/core/vault"
)

var _ vault.BulkBackend = Storage{}

// All returns everything under keys that begin with prefix, read by boot.js in
// one call. A value that may hold unpaired surrogates is not whole: Get has it
// exactly. It returns ErrMissing without boot.js, and ErrText when a key may hold
// them, or another tab was changing keys meanwhile; ask key by key then.
func (Storage) All(prefix string) (map[string]vault.Bulk, error) {
	boot, err := path("afterward")
	if err != nil {
		return nil, err
	}
	all, err := call(boot, "readAll", prefix)
	if err != nil {
		return nil, err
	}
	if all.IsNull() {
		return nil, fmt.Errorf("reading all: %w", ErrText)
	}
	well, err := get(all, "wellFormed")
	if err != nil {
		return nil, err
	}
	wellFormed, err := well.Bool()
	if err != nil {
		return nil, fmt.Errorf("wellFormed: %w", ErrType)
	}
	var parts [2][]byte
	for i, name := range [...]string{"bytes", "ends"} {
		v, err := get(all, name)
		if err != nil {
			return nil, err
		}
		if parts[i], err = bytesFromJS(v); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return cutAll(string(parts[0]), parts[1], wellFormed)
}

// cutAll cuts one text into keys and values. ends are their ends as 32-bit
// numbers, the low byte first, as in every browser's memory.
func cutAll(text string, ends []byte, wellFormed bool) (map[string]vault.Bulk, error) {
	n := len(ends) / 4
	all := make(map[string]vault.Bulk, n/2)
	at := 0
	next := func(i int) string {
		end := min(max(int(binary.LittleEndian.Uint32(ends[4*i:])), at), len(text))
		part := text[at:end]
		at = end
		return part
	}
	for i := 0; i+1 < n; i += 2 {
		key, value := next(i), next(i+1)
		if !wellFormed && strings.ContainsRune(key, utf8.RuneError) {
			return nil, fmt.Errorf("key %d: %w", i/2, ErrText)
		}
		all[key] = vault.Bulk{Value: value, Whole: wellFormed || !strings.ContainsRune(value, utf8.RuneError)}
	}
	return all, nil
}
