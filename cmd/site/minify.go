package main

import (
	"bytes"
	"fmt"
	"path"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/svg"
)

// shrink removes what a browser does not need from a css, js, html or svg file; the name says
// which. Other files come back as they are. The result depends on nothing but the input.
func shrink(name string, data []byte) ([]byte, error) {
	var m minify.Minifier
	switch path.Ext(name) {
	case ".css":
		m = &css.Minifier{}
	case ".js":
		m = &js.Minifier{}
	case ".svg":
		m = &svg.Minifier{}
	case ".html":
		// Default values stay: styles may select on them. Quotes and end tags stay: they cost
		// nothing once compressed, and a person who reads the source can follow it.
		m = &html.Minifier{KeepDefaultAttrVals: true, KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true}
	default:
		return data, nil
	}
	var out bytes.Buffer
	if err := m.Minify(minify.New(), &out, bytes.NewReader(data), nil); err != nil {
		return nil, fmt.Errorf("minifying %s: %w", name, err)
	}
	return out.Bytes(), nil
}
