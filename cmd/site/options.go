package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/andybalholm/brotli"

	"afterward/web"
)

// Options say what Build makes. Only Out is required.
type Options struct {
	// Out is the directory to write, for example "dist". An earlier build there is replaced.
	Out string
	// Root is the module root, where the go command runs. Empty means the current directory.
	Root string
	// WasmPackage is the program for the browser. Empty means "./cmd/wasm".
	WasmPackage string
	// Tags are build tags for the browser program, for example "gallery".
	Tags string
	// Brotli is the quality of the .br files, from 1 to 11. Zero means 11, the best and slowest.
	Brotli int
	// Files are the sources of package web. Nil means the embedded ones.
	Files fs.FS
	// Site is what the pages are made of. The zero value means the real app.
	Site site
}

var errOptions = errors.New("options")

// withDefaults fills in what was left out and refuses what cannot work.
func (o Options) withDefaults() (Options, error) {
	if o.Out == "" {
		return o, fmt.Errorf("%w: name a directory to write to", errOptions)
	}
	if o.Brotli == 0 {
		o.Brotli = brotli.BestCompression
	}
	if o.Brotli < 1 || o.Brotli > brotli.BestCompression {
		return o, fmt.Errorf("%w: brotli quality %d is not between 1 and %d", errOptions, o.Brotli, brotli.BestCompression)
	}
	if o.Root == "" {
		o.Root = "."
	}
	if o.WasmPackage == "" {
		o.WasmPackage = "./cmd/wasm"
	}
	if o.Files == nil {
		o.Files = web.Files()
	}
	if o.Site.pages == nil {
		real, err := realSite()
		if err != nil {
			return o, err
		}
		o.Site = real
	}
	return o, nil
}
