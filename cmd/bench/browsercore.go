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

	"afterward/cmd/bench/stopwatch"
)

//go:embed browsercore.js
var startProbe string

// blank is a page with nothing but Go's start script.
const blank = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Core</title><script src="/wasm_exec.js"></script></head><body></body></html>`

// A setting is where the probe runs, with what it saw there: one result for each run.
type setting struct {
	name string
	rate float64 // how many times slower the page is; 0 is native
	runs []stopwatch.Result
}

// coreInBrowser times the core in the browser, at full speed and slowed down, and natively beside.
// The three take turns, so that a busy moment of the machine falls on all of them.
func coreInBrowser(ctx context.Context, b *bench, r *report) error {
	native := filepath.Join(b.tmp, "probe")
	if err := goTool(ctx, nil, "build", "-trimpath", "-o", native, "./cmd/bench/probe"); err != nil {
		return err
	}
	dir, err := b.probeSite(ctx)
	if err != nil {
		return err
	}
	addr, stop, err := b.serve(dir)
	if err != nil {
		return err
	}
	defer stop()
	noisy, visits := b.noisy, b.visits
	all := []setting{{name: "native"}, {name: "browser, full speed", rate: 1}, {name: fmt.Sprintf("browser, %d times slower", slowdown), rate: slowdown}}
	for range b.runs {
		for i := range all {
			s := &all[i]
			res, err := b.runProbe(ctx, native, addr, s.rate)
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			s.runs = append(s.runs, res)
		}
	}
	r.title("Core in the browser")
	reportProbe(r, all[0], all[1], all[2])
	r.text("%d of %d visits of this part began beside other work.", b.noisy-noisy, b.visits-visits)
	return nil
}

// probeSite makes a folder cmd/serve takes, with the probe and the start script of the built site.
func (b *bench) probeSite(ctx context.Context) (string, error) {
	program, err := b.compile(ctx, "./cmd/bench/probe")
	if err != nil {
		return "", err
	}
	built, err := readFiles(b.dist)
	if err != nil {
		return "", err
	}
	site := files{"index.html": []byte(blank), "404.html": []byte(blank), "probe.wasm": program}
	for name, data := range built {
		if strings.HasPrefix(name, "static/wasm_exec.") {
			site["wasm_exec.js"] = data
		}
	}
	if site["wasm_exec.js"] == nil {
		return "", errors.New("the site has no start script of Go's")
	}
	dir, err := os.MkdirTemp(b.tmp, "probe-")
	if err != nil {
		return "", err
	}
	for name, data := range site {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// runProbe runs the probe once: natively for the rate 0, otherwise in a browser of its own.
func (b *bench) runProbe(ctx context.Context, native, addr string, rate float64) (res stopwatch.Result, err error) {
	if rate == 0 {
		out, err := exec.CommandContext(ctx, native).Output()
		if err != nil {
			return res, fmt.Errorf("running the probe: %w", err)
		}
		return parseProbe(string(out))
	}
	err = b.fresh(ctx, addr, link{condition: noLimit}, func(w *browser, url string) error {
		if err := w.navigate(url + "/"); err != nil {
			return err
		}
		if err := w.slow(rate); err != nil {
			return err
		}
		text, err := js[string](w, startProbe)
		if err != nil {
			return err
		}
		res, err = parseProbe(text)
		return err
	})
	return res, err
}

// errProbe means that the probe printed something else than a result.
var errProbe = errors.New("the probe gave no result")

// parseProbe reads what one run of the probe printed. A series without values, or with one that
// cannot be a time, is an error: nothing may look fast because it was not measured.
func parseProbe(text string) (stopwatch.Result, error) {
	var res stopwatch.Result
	if err := json.Unmarshal([]byte(text), &res); err != nil {
		return res, fmt.Errorf("%w: %v", errProbe, err)
	}
	if res.Step <= 0 || len(res.Once) == 0 || len(res.Calls) == 0 || len(res.Searches) == 0 {
		return res, fmt.Errorf("%w: a part is missing", errProbe)
	}
	for _, s := range append(res.Calls[:len(res.Calls):len(res.Calls)], res.Searches...) {
		if len(s.Each) == 0 || s.First < 0 {
			return res, fmt.Errorf("%w: nothing for %q", errProbe, s.Name)
		}
		for _, v := range s.Each {
			if v <= 0 {
				return res, fmt.Errorf("%w: %v ms for %q", errProbe, v, s.Name)
			}
		}
	}
	return res, nil
}

// A part picks one list of series out of a result.
type part func(stopwatch.Result) []stopwatch.Series

func onceIn(res stopwatch.Result) []stopwatch.Series     { return res.Once }
func callsIn(res stopwatch.Result) []stopwatch.Series    { return res.Calls }
func searchesIn(res stopwatch.Result) []stopwatch.Series { return res.Searches }

// firsts are the first calls of series i over all runs, and again the later ones; for i below 0,
// of all series of the part.
func (s setting) firsts(of part, i int) (out sample) {
	for _, res := range s.runs {
		for j, one := range of(res) {
			if i < 0 || i == j {
				out = append(out, one.First)
			}
		}
	}
	return out
}

func (s setting) again(of part, i int) (out sample) {
	for _, res := range s.runs {
		for j, one := range of(res) {
			if i < 0 || i == j {
				out = append(out, one.Each...)
			}
		}
	}
	return out
}

// step is the longest step of the clock in any run.
func (s setting) step() (step float64) {
	for _, res := range s.runs {
		step = max(step, res.Step)
	}
	return step
}

// in writes a time; one the clock cannot tell from nothing is said to be below its step.
func (s setting) in(ms float64) string {
	least := max(s.step(), 0.01)
	if ms < least {
		return fmt.Sprintf("below %.2f", least)
	}
	return fmt.Sprintf("%.2f", ms)
}
