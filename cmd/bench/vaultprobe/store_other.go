//go:build !js

package main

import (
	"encoding/json"
	"os"
	"strconv"
	"time"

	"afterward/app"
	"afterward/app/browser"
	"afterward/core/civil"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// backend is a memory that holds the texts in a file; an empty one without a file.
func backend(file string) (vault.Backend, error) {
	texts := map[string]string{}
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, &texts); err != nil {
			return nil, err
		}
	}
	return vaulttest.Memory(texts), nil
}

// deps are a session's outside without a browser.
func deps(file string) (app.Deps, error) {
	b, err := backend(file)
	n := 0
	return app.Deps{
		Backend:   b,
		Today:     func() civil.Date { return day },
		NewID:     func() string { n++; return strconv.Itoa(n) },
		Later:     func(time.Duration, func()) {},
		Slow:      func(string, [][]byte, func(browser.Far), func([][]byte, error)) func() { return func() {} },
		Exclusive: func(f func()) { f() },
		Persist:   func() {},
	}, err
}
