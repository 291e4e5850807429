package main

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strings"
)

// A benchLine is one result of go test -bench.
type benchLine struct {
	pkg, name string
	values    map[string]string // by unit, for example "ns/op"
}

var (
	procs  = regexp.MustCompile(`-[0-9]+$`) // GOMAXPROCS at the end of a benchmark's name
	values = regexp.MustCompile(`([0-9.]+) ([A-Za-z]+/op)`)
)

// parseBench reads what go test -bench -benchmem prints, for several packages one after another.
func parseBench(text string) []benchLine {
	var out []benchLine
	pkg := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "pkg: "); ok {
			pkg = name
		}
		fields := strings.Fields(line)
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		l := benchLine{pkg: pkg, name: procs.ReplaceAllString(strings.TrimPrefix(fields[0], "Benchmark"), ""), values: map[string]string{}}
		for _, m := range values.FindAllStringSubmatch(strings.Join(fields[2:], " "), -1) {
			l.values[m[2]] = m[1]
		}
		out = append(out, l)
	}
	return out
}

// coreBenches runs the benchmarks of the core natively.
func coreBenches(ctx context.Context, _ *bench, r *report) error {
	cmd := exec.CommandContext(ctx, "go", "test", "-run=^$", "-bench=.", "-benchmem", "-count=5", "./core/...")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("go test -bench: %w\n%s", err, out)
	}
	var order []string
	group := map[string][]benchLine{}
	for _, l := range parseBench(string(out)) {
		key := strings.TrimPrefix(l.pkg, "afterward/") + " " + l.name
		if group[key] == nil {
			order = append(order, key)
		}
		group[key] = append(group[key], l)
	}
	r.title("Core")
	r.text("`go test -bench . -benchmem -count 5 ./core/...`, native. WebAssembly on a phone is slower by a factor of its own.")
	var rows [][]string
	var years sample
	for _, key := range order {
		var took sample
		for _, l := range group[key] {
			var ns float64
			if _, err := fmt.Sscan(l.values["ns/op"], &ns); err == nil {
				took = append(took, ns/1000)
			}
		}
		if strings.HasPrefix(key, "core/plan Build/year-") {
			years = append(years, took.median()/1000)
		}
		last := group[key][len(group[key])-1].values
		rows = append(rows, []string{key, fmt.Sprint(len(took)), took.fine(), last["B/op"], last["allocs/op"]})
	}
	r.table([]string{"benchmark", "n", "µs", "bytes", "allocations"}, rows)
	if len(years) > 0 {
		r.text("%s", aimed("building a year-old plan with all its gates, the slowest of them", slices.Max(years), buildAim, "ms"))
	}
	return nil
}
