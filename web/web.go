// Package web holds the files a browser receives as they are: scripts, styles, icons, pictures
// and screenshots, and the response headers that go with them. Nothing in it runs in the core.
package web

import (
	"embed"
	"io/fs"
)

// files keeps css, pictures and screenshots with "all:", because each directory may hold nothing
// but its .gitkeep, and a pattern without a match does not compile.
//
//go:embed *.js all:css icons all:pictures all:screenshots
var files embed.FS

// Files returns the embedded files by their path below web, for example "boot.js",
// "css/10-base.css" or "icons/mark.svg". The file system is read-only.
func Files() fs.FS { return files }
