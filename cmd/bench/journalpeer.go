package main

import (
	"context"
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The peer is the journal and its search once more in React. Its packages come from npm when it is
// measured, in the versions of the lock file, and run no scripts of theirs.
//
//go:embed peer/package.json peer/package-lock.json peer/src
var peerSource embed.FS

// peerPages are the pages of the peer. All of them are the same file: it looks at the address.
var peerPages = []string{"index.html", "404.html", "today/index.html", "write/index.html", "find/index.html"}

// peerSite builds the peer, with the style sheet of the built site, and returns the folder.
func (b *bench) peerSite(ctx context.Context) (string, error) {
	if err := os.CopyFS(b.tmp, peerSource); err != nil {
		return "", err
	}
	made, site := filepath.Join(b.tmp, "peer"), filepath.Join(b.tmp, "peer-site")
	if err := tool(ctx, made, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"); err != nil {
		return "", err
	}
	bundle := filepath.Join(made, "peer.js")
	if err := tool(ctx, made, filepath.Join("node_modules", ".bin", "esbuild"), "src/main.jsx", "--bundle", "--minify", "--format=esm", "--target=es2022",
		"--jsx=automatic", `--define:process.env.NODE_ENV="production"`, "--legal-comments=none", "--outfile="+bundle); err != nil {
		return "", err
	}
	script, err := os.ReadFile(bundle)
	if err != nil {
		return "", err
	}
	ours, err := readFiles(b.dist)
	if err != nil {
		return "", err
	}
	all, err := peerFiles(ours, script)
	if err != nil {
		return "", err
	}
	for name, data := range all {
		if err := writeFile(b.dist, site, name, data); err != nil {
			return "", err
		}
	}
	return site, nil
}

// peerFiles are the files of the peer's site: its script, the pages around it, our style sheet.
func peerFiles(ours files, script []byte) (files, error) {
	sheet := ""
	for name := range ours {
		if strings.HasPrefix(name, "static/app.") && strings.HasSuffix(name, ".css") {
			sheet = name
		}
	}
	if sheet == "" {
		return nil, fmt.Errorf("the site has no style sheet")
	}
	page := `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">` +
		`<meta name="color-scheme" content="light dark"><title>Afterward</title><link rel="stylesheet" href="/` + sheet + `">` +
		`<script type="module" src="/static/peer.js"></script></head><body><div class="app" id="root"></div></body></html>`
	all := files{sheet: ours[sheet], "static/peer.js": script, bare[1:]: []byte("User-agent: *\nDisallow: /\n")}
	for _, name := range peerPages {
		all[name] = []byte(page)
	}
	return all, nil
}

// tool runs a program in a folder; what it prints comes back in the error only.
func tool(ctx context.Context, dir, name string, args ...string) error {
	if strings.ContainsRune(name, filepath.Separator) {
		name = filepath.Join(dir, name)
	}
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", filepath.Base(name), err, out)
	}
	return nil
}

// A weight is what the browser is sent for one page, in bytes.
type weight struct{ raw, brotli int }

// pageWeight adds up a page and the style sheets, scripts and programs of a site.
func pageWeight(site, page string) (weight, error) {
	all, err := readFiles(site)
	if err != nil {
		return weight{}, err
	}
	var w weight
	for name, data := range all {
		text := strings.HasSuffix(name, ".js") || strings.HasSuffix(name, ".css") || strings.HasSuffix(name, ".wasm")
		if name != page && (!text || !strings.HasPrefix(name, "static/") || strings.HasPrefix(name, "static/notes.") || strings.HasPrefix(name, "static/job.")) {
			continue
		}
		packed, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(name)) + ".br")
		if err != nil {
			return w, err
		}
		w.raw, w.brotli = w.raw+len(data), w.brotli+len(packed)
	}
	return w, nil
}
