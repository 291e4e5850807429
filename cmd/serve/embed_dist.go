//go:build dist

package main

import (
	"embed"
	"fmt"
	"io/fs"
)

// files is the built site; make copies it to cmd/serve/dist before it builds this.
//
//go:embed all:dist
var files embed.FS

// embedded returns the site inside this binary. It fails only when the binary was
// built wrongly.
func embedded() (fs.FS, error) {
	sub, err := fs.Sub(files, "dist")
	if err != nil {
		return nil, fmt.Errorf("open the site in this binary: %w", err)
	}
	return sub, nil
}
