package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

const (
	siteName        = "Afterward"
	siteDescription = "Try again, or let go? A quiet place to think after a breakup. It asks what matters, shows its reasons, and stays with you whichever way is right."
	paperLight      = "#faf6f0"
	paperDark       = "#17191c"
)

// resolver tells go-app where its files are: the program has its hash in its name, the worker
// does not, and the rest is where it is.
type resolver struct{ wasm string }

// Resolve implements go-app's ResourceResolver.
func (r resolver) Resolve(location string) string {
	switch location {
	case "/web/app.wasm":
		return r.wasm
	case "/web":
		return "/static"
	}
	return location
}

// newHandler sets every field whose default would point to another host or be random at each
// start. It sets no title or description: what a page says of itself then shows through. Creating pages with it writes a few GOAPP_ variables into this process's environment;
// go-app reads its settings from there, and there is no other way to pass them.
func newHandler(version string, a assets) *app.Handler {
	return &app.Handler{
		Name:            siteName,
		ShortName:       siteName,
		Lang:            "en",
		LoadingLabel:    "Loading, {progress} %",
		BackgroundColor: paperLight,
		ThemeColor:      paperLight,
		Icon: app.Icon{
			Default:  a.icons["icon-192.png"],
			Large:    a.icons["icon-512.png"],
			SVG:      a.icons["mark.svg"],
			Maskable: a.icons["maskable-512.png"],
		},
		InternalURLs:      []string{"tel:", "sms:", "mailto:"},
		Resources:         resolver{wasm: a.wasm},
		Version:           version,
		WasmContentLength: strconv.Itoa(a.wasmSize),
	}
}

// get asks a handler for one path, without a network.
func get(h http.Handler, path string) ([]byte, error) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if w.Code != http.StatusOK {
		return nil, fmt.Errorf("go-app answered %d for %s", w.Code, path)
	}
	return w.Body.Bytes(), nil
}

// glue is go-app's own script, which starts the program and registers the worker.
func glue(h http.Handler) ([]byte, error) {
	data, err := get(h, "/app.js")
	if err != nil {
		return nil, err
	}
	return shrink("goapp.js", data)
}
