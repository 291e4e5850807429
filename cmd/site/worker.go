package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// precache lists [address, integrity] of everything the app needs without a network: each route,
// the not-found and the neutral page, both manifests, all static files and the pictures. Screenshots are left
// out: only the install dialog shows them.
func precache(t tree, s site, a assets) ([][2]string, error) {
	addresses := []string{"/manifest.webmanifest", "/" + notesManifest, awayPath}
	for _, p := range s.pages {
		if p.path == notFoundPath {
			addresses = append(addresses, "/"+p.file())
			continue
		}
		addresses = append(addresses, p.path)
	}
	for name := range t {
		address := "/" + name
		shown := slices.ContainsFunc(a.shots, func(s shot) bool { return s.address == address })
		if (strings.HasPrefix(name, "static/") || strings.HasPrefix(name, picturesIn)) && !shown {
			addresses = append(addresses, address)
		}
	}
	slices.Sort(addresses)
	list := make([][2]string, 0, len(addresses))
	for _, address := range addresses {
		name, ok := t.lookup(address)
		if !ok {
			return nil, fmt.Errorf("the worker would keep %s, which the build has not made", address)
		}
		list = append(list, [2]string{address, integrity(t[name])})
	}
	return list, nil
}

// newWorker fills in the worker's template. The two placeholders are those of go-app's
// ServiceWorkerTemplate, but we fill them ourselves: go-app would add addresses to the list that
// this site does not have, and one missing file fails the whole install.
func newWorker(files fs.FS, version string, list [][2]string) ([]byte, error) {
	text, err := fs.ReadFile(files, "worker.js")
	if err != nil {
		return nil, fmt.Errorf("reading the worker: %w", err)
	}
	data, err := json.Marshal(list)
	if err != nil {
		return nil, fmt.Errorf("listing files for the worker: %w", err)
	}
	r := strings.NewReplacer("{{.Version}}", version, "{{.ResourcesToCache}}", string(data))
	return shrink("app-worker.js", []byte(r.Replace(string(text))))
}
