package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"afterward/cmd/bench/stopwatch"
)

//go:embed vaultpage.js
var vaultPage string

// vaultPath is the page that runs the probe and nothing else.
const vaultPath = "/bench-vault"

// The vaults that are measured, in characters. The small one is a few days of writing.
var vaultSizes = []int{0, million, 4 * million}

const (
	littleSize = 20_000
	fullSize   = 4 * million
)

// A vaultBench is what all parts about the vault share. stop ends its server.
type vaultBench struct {
	*bench
	addr     string
	native   string // the probe for this machine
	lock     lock
	kept     map[int]kept // by size
	profiles map[string]string
	stop     func()
}

// vaultSection measures saving, opening, unlocking and backing up, on the real localStorage.
func vaultSection(ctx context.Context, b *bench, r *report) error {
	v, err := b.newVaultBench(ctx, append([]int{littleSize}, vaultSizes...))
	if err != nil {
		return err
	}
	defer v.stop()
	noisy, visits := b.noisy, b.visits
	r.title("The vault")
	reportVaults(r, v.kept)
	for _, part := range []func(context.Context, *report) error{v.saving, v.opening, v.unlocking, v.backingUp} {
		if err := part(ctx, r); err != nil {
			return err
		}
	}
	r.text("%d of %d visits of this part began beside other work.", b.noisy-noisy, b.visits-visits)
	return nil
}

// newVaultBench makes the vaults, the probe for both places, and the site with the probe's page.
func (b *bench) newVaultBench(ctx context.Context, sizes []int) (*vaultBench, error) {
	v := &vaultBench{bench: b, native: filepath.Join(b.tmp, "vaultprobe"), lock: newLock(), kept: map[int]kept{}, profiles: map[string]string{}}
	for _, size := range sizes {
		k, err := newKept(size, v.lock)
		if err != nil {
			return nil, err
		}
		v.kept[size] = k
	}
	if err := goTool(ctx, nil, "build", "-trimpath", "-o", v.native, "./cmd/bench/vaultprobe"); err != nil {
		return nil, err
	}
	dir, err := b.vaultSite(ctx)
	if err != nil {
		return nil, err
	}
	v.addr, v.stop, err = b.serve(dir)
	return v, err
}

// vaultSite is a copy of the built site with one page more: the probe, with the site's own boot
// script. One site means one storage: what is filled in there is what the app finds.
func (b *bench) vaultSite(ctx context.Context) (string, error) {
	program, err := b.compile(ctx, "./cmd/bench/vaultprobe")
	if err != nil {
		return "", err
	}
	dir := filepath.Join(b.tmp, "vault-site")
	if err := os.CopyFS(dir, os.DirFS(b.dist)); err != nil {
		return "", fmt.Errorf("copying the site: %w", err)
	}
	page, err := vaultHTML(dir)
	if err != nil {
		return "", err
	}
	to := filepath.Join(dir, filepath.FromSlash(vaultPath[1:]))
	if err := os.Mkdir(to, 0o755); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(to, "probe.wasm"), program, 0o644); err != nil {
		return "", err
	}
	return dir, os.WriteFile(filepath.Join(to, "index.html"), []byte(page), 0o644)
}

// vaultHTML is the page of the probe: the two scripts every page of the site begins with.
func vaultHTML(site string) (string, error) {
	var scripts strings.Builder
	for _, name := range []string{"boot", "wasm_exec"} {
		found, err := filepath.Glob(filepath.Join(site, "static", name+".*.js"))
		if err != nil {
			return "", err
		}
		if len(found) != 1 {
			return "", fmt.Errorf("the site has %d scripts called %s", len(found), name)
		}
		fmt.Fprintf(&scripts, `<script src="/static/%s"></script>`, filepath.Base(found[0]))
	}
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vault</title>` + scripts.String() + `</head><body></body></html>`, nil
}

// watchVault has every page of the tab note what concerns the vault.
func (w *browser) watchVault() error {
	_, err := chromedp.Call(w.ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: vaultPage})
	return err
}

// errNoSeries means that a run of the probe gave nothing for what it was asked for.
var errNoSeries = errors.New("the probe gave no values")

// parseVault reads what a run of the probe printed: the series by name. Each of names has to be
// there, with n later calls.
func parseVault(text string, n int, names ...string) (map[string]stopwatch.Series, error) {
	var res stopwatch.Result
	if err := json.Unmarshal([]byte(text), &res); err != nil {
		return nil, fmt.Errorf("%w: %v", errProbe, err)
	}
	if res.Step <= 0 {
		return nil, fmt.Errorf("%w: no step of the clock", errProbe)
	}
	all := map[string]stopwatch.Series{}
	for _, s := range res.Calls {
		all[s.Name] = s
	}
	for _, name := range names {
		s, ok := all[name]
		if !ok || len(s.Each) != n || s.First < 0 {
			return nil, fmt.Errorf("%w for %s", errNoSeries, name)
		}
		for _, took := range s.Each {
			if took < 0 {
				return nil, fmt.Errorf("%w: %v ms for %s", errProbe, took, name)
			}
		}
	}
	return all, nil
}

// runNative runs the probe for this machine, on a memory with texts.
func (v *vaultBench) runNative(ctx context.Context, texts map[string]string, args ...string) (string, error) {
	data, err := json.Marshal(texts)
	if err != nil {
		return "", err
	}
	file := filepath.Join(v.tmp, "texts.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		return "", err
	}
	out, err := exec.CommandContext(ctx, v.native, append(args, file)...).Output()
	if err != nil {
		return "", fmt.Errorf("running the probe: %w", err)
	}
	return string(out), nil
}

// runPage runs the probe in the page that is open.
func (w *browser) runPage(args ...string) (string, error) {
	list, err := json.Marshal(args)
	if err != nil {
		return "", err
	}
	return js[string](w, "globalThis.probe = { wasm: '"+vaultPath+"/probe.wasm', args: "+string(list)+" };\n"+startProbe)
}
