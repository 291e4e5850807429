package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// A tree is a whole site in memory: file contents by slash-separated path without a leading
// slash, for example "plan/index.html". The same tree always gives the same bytes on disk.
type tree map[string][]byte

// add puts one file in and refuses to replace another.
func (t tree) add(name string, data []byte) error {
	if _, taken := t[name]; taken {
		return fmt.Errorf("two files want the name %s", name)
	}
	t[name] = data
	return nil
}

// addHashed puts one file under static/ with 12 hex digits of its own SHA-256 in the name, and
// returns the address a page uses for it, for example "/static/app.0123456789ab.css".
func (t tree) addHashed(name string, data []byte) (string, error) {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	full := "static/" + strings.TrimSuffix(path.Base(name), ext) + "." + hex.EncodeToString(sum[:6]) + ext
	return "/" + full, t.add(full, data)
}

// names returns all paths in order.
func (t tree) names() []string { return slices.Sorted(maps.Keys(t)) }

// digest identifies the whole tree: 16 hex digits that change when a name or a byte does.
func (t tree) digest() string {
	h := sha256.New()
	for _, name := range t.names() {
		var n [16]byte
		binary.BigEndian.PutUint64(n[:8], uint64(len(name)))
		binary.BigEndian.PutUint64(n[8:], uint64(len(t[name])))
		h.Write(n[:])
		h.Write([]byte(name))
		h.Write(t[name])
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// lookup finds the file an address of this site leads to, the way a file server would:
// "/" is index.html, "/plan" is plan/index.html, "/static/x.css" is itself.
func (t tree) lookup(address string) (name string, ok bool) {
	p := strings.Trim(address, "/")
	for _, name := range []string{p, path.Join(p, "index.html")} {
		if _, ok := t[name]; ok {
			return name, true
		}
	}
	return "", false
}

// integrity is the value a browser's fetch checks a download against.
func integrity(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
