package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"afterward/cmd/bench/stopwatch"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

func TestParseVault(t *testing.T) {
	result := func(change func(*stopwatch.Result)) string {
		res := stopwatch.Result{Step: 0.1, Calls: []stopwatch.Series{{Name: "vault.Open", First: 9, Each: []float64{3, 0}}, {Name: "other", First: 1, Each: []float64{1, 2}}}}
		change(&res)
		text, err := json.Marshal(res)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	all, err := parseVault(result(func(*stopwatch.Result) {}), 2, "vault.Open")
	if err != nil || all["vault.Open"].First != 9 || all["vault.Open"].Each[0] != 3 {
		t.Errorf("%v, %v", all, err)
	}
	for name, c := range map[string]struct {
		change func(*stopwatch.Result)
		want   error
	}{
		"no step":              {func(r *stopwatch.Result) { r.Step = 0 }, errProbe},
		"a time before now":    {func(r *stopwatch.Result) { r.Calls[0].Each[1] = -1 }, errProbe},
		"a first before now":   {func(r *stopwatch.Result) { r.Calls[0].First = -1 }, errNoSeries},
		"fewer calls":          {func(r *stopwatch.Result) { r.Calls[0].Each = []float64{3} }, errNoSeries},
		"under another name":   {func(r *stopwatch.Result) { r.Calls[0].Name = "vault.Shut" }, errNoSeries},
		"nothing was measured": {func(r *stopwatch.Result) { r.Calls = nil }, errNoSeries},
	} {
		if _, err := parseVault(result(c.change), 2, "vault.Open"); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := parseVault("vaultprobe: the vault is in another state", 2); !errors.Is(err, errProbe) {
		t.Errorf("no result: %v", err)
	}
}

// What is filled in is one and the same vault, and the one behind the lock opens with the key.
func TestKept(t *testing.T) {
	l := lock{phrase: "a", params: vault.Params{Time: 1, Memory: 8, Threads: 1, Salt: make([]byte, 16)}}
	l.key = l.params.Key([]byte(l.phrase))
	k, err := newKept(littleSize, l)
	if err != nil || k.chars != littleSize {
		t.Fatalf("%d characters, %v", k.chars, err)
	}
	v, err := vault.Open(vaulttest.Memory(k.sealed), vault.Kinds)
	if err != nil || !v.Locked() {
		t.Fatalf("locked: %v, %v", v.Locked(), err)
	}
	if err := v.Unlock(l.key); err != nil {
		t.Fatal(err)
	}
	texts, err := v.Texts()
	if err != nil {
		t.Fatal(err)
	}
	for key, text := range texts {
		if k.plain[key] != text {
			t.Errorf("%s differs", key)
		}
	}
	if sealed, key := k.texts(l, true); len(sealed) != len(k.plain)+1 || key == "-" {
		t.Errorf("%d sealed texts for %d, key %q", len(sealed), len(k.plain), key)
	}
	if empty, err := newKept(0, l); err != nil || len(empty.plain) != 0 || len(empty.sealed) != 1 {
		t.Errorf("an empty vault: %d, %d texts, %v", len(empty.plain), len(empty.sealed), err)
	}
}

// measuredAs are measurements in which opening takes one time and everything else another.
func measuredAs(put, openTook float64) *measurements {
	m := newMeasurements()
	for _, rate := range rates {
		m.touch[rate] = sample{40}
		for _, locked := range []bool{false, true} {
			for _, size := range vaultSizes {
				for _, name := range []string{"vault.Put", "vault.Put, alone", "vault.Open", "vault.ReadOn", "app.NewSession", "Session.Entries", "Session.KeepDraft", "vault.Open, locked", "vault.Unlock"} {
					took := put
					if strings.HasPrefix(name, "vault.Open") {
						took = openTook
					}
					*m.at(cell{rate, size, locked, name}) = measured{first: sample{took}, again: sample{took, took}}
				}
				m.wrote(cell{rate: rate, size: size, locked: locked}, slices.Repeat([]float64{700}, savesOfRun()))
			}
		}
	}
	return m
}

// A report that calls a missed aim kept, or a table with a hole, would mislead whoever reads it.
func TestReportVault(t *testing.T) {
	waited := waiting{Pressed: 100, Worker: 120, Started: 200, Output: 1200, Shown: 2700, Longest: 300, before: memory{200, 210}, during: memory{220, 290}}
	three := []waits{{waited}, {waited}, {waited, waited}}
	for _, c := range []struct {
		name string
		make func(r *report)
		want []string
	}{
		{"quick saves", func(r *report) { reportSaving(r, measuredAs(4, 1), 1) }, []string{"under 16.0 ms. Median 4.0 ms: kept", "under 1.50 times. Median 1.00 times: kept", "| 1.00 | 700 (700 to 700) |"}},
		{"slow saves", func(r *report) { reportSaving(r, measuredAs(16, 1), 1) }, []string{"Median 16.0 ms: **missed**"}},
		{"a save that grows", func(r *report) {
			m := measuredAs(4, 1)
			m.at(cell{1, fullSize, true, "vault.Put"}).again = sample{9}
			reportSaving(r, m, 1)
		}, []string{"beside nothing, no lock, at full speed, where the times scatter less: under 1.50 times. Median 1.00 times: kept", "behind a lock, at full speed, where the times scatter less: under 1.50 times. Median 2.25 times: **missed**"}},
		{"opening", func(r *report) { reportOpening(r, measuredAs(299, 300)) }, []string{"vault.Open: under 300 ms. Median 300 ms: **missed**", "app.NewSession: under 300 ms. Median 299 ms: kept", "40 (40 to 40) ms slowed down"}},
		{"starting", func(r *report) {
			reportStarts(r, map[int]*started{0: {samples{paint: sample{5}, compiled: sample{10}, ready: sample{35}}, sample{7}}, fullSize: {samples: samples{compiled: sample{10, 20}, ready: sample{60, 90}}}})
		}, []string{"| nothing | 1 | 5 (5 to 5) | 35 (35 to 35) | 25 (25 to 25) | 7 (7 to 7) |", "| 4 million | 2 | not seen | 75 (60 to 90) | 60 (50 to 70) | not seen |"}},
		{"unlocking", func(r *report) {
			reportUnlocking(r, []float64{100, 410, 390}, sample{250}, map[int][]waits{littleSize: three})
		}, []string{"2600 (2600 to 2600) | 20 (20 to 20) | 80 (80 to 80) | 1000 (1000 to 1000) | 1500 (1500 to 1500) | 300 (300 to 300) | 290, 200 before |", "under 2500 ms. Median 2600 ms: **missed**", "410 ms (4.1 times)"}},
		{"a backup", func(r *report) {
			reportBackup(r, sample{900}, sample{300}, []backedUp{{waits{waited}, waits{waited}, sample{4_400_000}}, {waits{waited}, waits{waited}, nil}, {waits{waited}, waits{waited}, nil}})
		}, []string{"4,400,000 bytes", "There is no aim"}},
	} {
		r := &report{}
		c.make(r)
		for _, part := range c.want {
			if !strings.Contains(r.String(), part) {
				t.Errorf("%s: %q is not in\n%s", c.name, part, r)
			}
		}
		wholeTables(t, r.String())
	}
}

// wholeTables wants as many cells in each row as in the head.
func wholeTables(t *testing.T, text string) {
	t.Helper()
	columns := 0
	for line := range strings.Lines(text) {
		n := strings.Count(line, "|") - strings.Count(line, `\|`)
		switch {
		case !strings.HasPrefix(line, "|"):
			columns = 0
		case columns == 0:
			columns = n
		case n != columns:
			t.Errorf("%d bars instead of %d in %q", n, columns, line)
		}
	}
}

// A moment that is missing or in the wrong order means that something else was timed.
func TestWaitingIsWhole(t *testing.T) {
	if !(waiting{Pressed: 1, Worker: 1, Started: 2, Output: 3, Shown: 3}).whole() {
		t.Error("whole, and not taken for it")
	}
	for _, bad := range []waiting{{}, {Worker: 1, Started: 2, Output: 3, Shown: 4}, {Pressed: 5, Worker: 1, Started: 2, Output: 3, Shown: 4}, {Pressed: 1, Worker: 2, Started: 3, Shown: 4}, {Pressed: 1, Worker: 2, Started: 3, Output: 4}} {
		if bad.whole() {
			t.Errorf("%+v is not whole", bad)
		}
	}
}

func TestParseMemory(t *testing.T) {
	got := parseMemory("Name:\tchromium\nVmHWM:\t  307200 kB\nVmRSS:\t  102400 kB\nVmRSSx:\t 5 kB\nThreads:\t20\n")
	if got.now != 100 || got.peak != 300 {
		t.Errorf("%+v", got)
	}
	if got := parseMemory("VmRSS: many kB\n"); got != (memory{}) {
		t.Errorf("%+v", got)
	}
}

// What both parts need is compiled once.
func TestProbe(t *testing.T) {
	v := testVaults(t)
	t.Run("in the browser", func(t *testing.T) { probesInTheBrowser(t, v) })
	t.Run("refuses another vault", func(t *testing.T) { probeRefusesAnotherVault(t, v) })
}

// The vault that the probe finds in a browser is the one that was stored, it times what it says, and
// everything that reaches the storage is counted.
func probesInTheBrowser(t *testing.T, v *vaultBench) {
	m := newMeasurements()
	for _, locked := range []bool{false, true} {
		for _, rate := range []float64{0, 1} {
			if err := v.save(t.Context(), m, rate, locked); err != nil {
				t.Fatalf("saving, rate %v, locked %v: %v", rate, locked, err)
			}
			c := cell{rate: rate, size: littleSize, locked: locked, name: "vault.Put"}
			if got := m.at(c); len(got.again) != saveRounds || len(got.first) != 1 {
				t.Errorf("%+v: %d values", c, len(got.again))
			}
		}
		wrote := m.writes[cell{rate: 1, size: littleSize, locked: locked}]
		if len(wrote.calls) != 1 || wrote.calls[0] != 1 || wrote.chars.median() < 400 || wrote.chars.median() > 900 {
			t.Errorf("locked %v: %v calls of setItem a save, %v characters", locked, wrote.calls, wrote.chars)
		}
	}
	for _, c := range []struct {
		part  string
		cell  cell
		names []string
	}{{"start", cell{rate: 1, size: littleSize}, []string{"app.NewSession", "Session.Entries", "Session.KeepDraft"}}, {"unlock", cell{rate: 1, size: littleSize, locked: true}, []string{"vault.Unlock"}}} {
		text, err := v.runOpening(t.Context(), m, c.cell, c.part)
		if err == nil {
			err = m.take(c.cell, text, openRounds, c.names...)
		}
		if err != nil {
			t.Errorf("%s: %v", c.part, err)
		}
	}
	if len(m.touch[1]) != 1 || m.touch[1][0] < 0 {
		t.Errorf("first touch of the storage: %v", m.touch)
	}
}

// A probe that runs on something else than it was asked for must not give numbers.
func probeRefusesAnotherVault(t *testing.T, v *vaultBench) {
	texts, key := v.kept[littleSize].texts(v.lock, true)
	for name, args := range map[string][]string{
		"a lock where none is wanted": {"open", "1", "-"}, "another key": {"unlock", "1", strings.Repeat("00", len(key)/2)},
		"an unknown part": {"shut", "1", key}, "no rounds": {"unlock", "0", key}, "no digits": {"unlock", "1", "xyz"},
	} {
		if out, err := v.runNative(t.Context(), texts, args...); err == nil {
			t.Errorf("%s: %s", name, out)
		}
	}
}

// testVaults is a bench with a tiny vault and a site of nothing but the probe's page, which repeats little:
// the times do not count.
func testVaults(t *testing.T) *vaultBench {
	t.Helper()
	t.Chdir("../..")
	chrome, err := findChrome()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{runs: 1, tmp: t.TempDir(), chrome: chrome, hasty: true}
	b.server, b.dist = filepath.Join(b.tmp, "serve"), filepath.Join(b.tmp, "dist")
	if err := goTool(t.Context(), nil, "build", "-o", b.server, "./cmd/serve"); err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	for to, from := range map[string]string{"static/boot.1.js": "web/boot.js", "static/wasm_exec.1.js": filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"), "index.html": "", "404.html": ""} {
		var data []byte
		if from != "" {
			if data, err = os.ReadFile(from); err != nil {
				t.Fatal(err)
			}
		}
		to = filepath.Join(b.dist, to)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	sizes, saves, opens := vaultSizes, saveRounds, openRounds
	vaultSizes, saveRounds, openRounds = []int{littleSize}, 2, 1
	t.Cleanup(func() { vaultSizes, saveRounds, openRounds = sizes, saves, opens })
	v, err := b.newVaultBench(t.Context(), vaultSizes)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(v.stop)
	return v
}

// Everything in the page's process gets slower, by about the factor, and runs freely again afterwards.
func TestSlowAll(t *testing.T) {
	if !canPause {
		t.Skip("processes cannot be stopped here")
	}
	chrome, err := findChrome()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{runs: 1, tmp: t.TempDir(), chrome: chrome, hasty: true}
	w, err := b.open(t.Context(), t.TempDir(), noLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer w.stop()
	free, err := w.loop(paces[0])
	if err != nil {
		t.Fatal(err)
	}
	stopped, err := w.loop(pace{"stopped", 1, 10})
	if err != nil {
		t.Fatal(err)
	}
	if slices.Min(stopped) < 2*slices.Min(free) { // a busy machine blurs it, but not by that much
		t.Errorf("%v ms, stopped for most of the time %v ms", free, stopped)
	}
	if m, err := w.memory(); err != nil || (m.now == 0) != (runtime.GOOS != "linux") {
		t.Errorf("memory %+v, %v", m, err)
	}
}
