//go:build js && wasm

package main

import (
	"afterward/app"
	"afterward/app/browser"
	"afterward/core/vault"
)

// backend is the localStorage of the page.
func backend(string) (vault.Backend, error) { return browser.NewStorage(), nil }

// deps are those of the app itself.
func deps(string) (app.Deps, error) { return app.BrowserDeps(), nil }
