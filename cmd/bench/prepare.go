package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// A bench is what all parts share: the built site, the tools, a place for files. close removes
// what it made.
type bench struct {
	runs   int
	tmp    string
	dist   string // the built site
	built  string // how dist came to be, for the report
	server string // the compiled cmd/serve
	chrome string

	entries int // of the measured journal

	visits, noisy int  // visits, and those begun while something else was running
	hasty         bool // visits begin at once: for tests, whose times do not count
}

var errNoBrowser = errors.New("install the package chromium (Debian: apt-get install chromium), or set CHROMIUM")

// prepare finds the browser, compiles the server and builds the site when none is named.
func prepare(ctx context.Context, o options) (_ *bench, err error) {
	b := &bench{runs: o.runs, entries: o.entries, dist: o.dist, built: "the folder named by -dist"}
	if b.chrome, err = findChrome(); err != nil {
		return nil, err
	}
	if b.tmp, err = os.MkdirTemp("", "afterward-bench-"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			b.close()
		}
	}()
	b.server = filepath.Join(b.tmp, "serve")
	if err = goTool(ctx, nil, "build", "-o", b.server, "./cmd/serve"); err != nil {
		return nil, err
	}
	if b.dist == "" {
		b.dist, b.built = filepath.Join(b.tmp, "dist"), "built in this run by cmd/site, brotli 11"
		err = goTool(ctx, nil, "run", "./cmd/site", "-out", b.dist)
	}
	return b, err
}

func (b *bench) close() { _ = os.RemoveAll(b.tmp) }

func findChrome() (string, error) {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			return path, nil
		}
	}
	return "", errNoBrowser
}

// goTool runs the go command; what it prints comes back in the error only.
func goTool(ctx context.Context, env []string, args ...string) error {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", args[0], err, out)
	}
	return nil
}

var address = regexp.MustCompile(`http://([0-9.]+:[0-9]+)`)

// serve starts the real server on dir and returns its address, for example "127.0.0.1:40123".
// stop ends it.
func (b *bench) serve(dir string) (addr string, stop func(), err error) {
	cmd := exec.Command(b.server, "-dir", dir, "-addr", "127.0.0.1:0")
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := cmd.Start(); err != nil {
		return "", nil, fmt.Errorf("starting the server: %w", err)
	}
	stop = func() { _ = cmd.Process.Kill(); _ = cmd.Wait() }
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if m := address.FindStringSubmatch(lines.Text()); m != nil {
			return m[1], stop, nil
		}
	}
	stop()
	return "", nil, errors.New("the server ended without saying where it is")
}

// heading is the top of the report: when, on what, how loaded. No name of a host, no path.
func (b *bench) heading(before, after string) string {
	version, err := exec.Command(b.chrome, "--version").Output()
	if err != nil {
		version = []byte("Chromium of an unknown version")
	}
	var s strings.Builder
	fmt.Fprintf(&s, "# Measurements\n\nTaken on %s by `go run ./cmd/bench`. Medians, with the smallest and largest of n runs.\n\n",
		time.Now().UTC().Format("2 January 2006"))
	fmt.Fprintf(&s, "- Machine: %d cores (%s/%s), %s, %s, headless.\n", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH,
		runtime.Version(), strings.TrimSpace(string(version)))
	fmt.Fprintf(&s, "- Site: %s; served by cmd/serve (HTTP/1.1, precompressed brotli) on the same machine.\n", b.built)
	if before != "" {
		fmt.Fprintf(&s, "- Load of the machine (one minute): %s at the start, %s at the end.\n", before, after)
	}
	fmt.Fprintf(&s, "- Each visit waited up to 4 s for a moment with three quarters of the processors unused; %d of %d began without one, beside other work, and are slower for it.\n", b.noisy, b.visits)
	return s.String()
}

// load is the load of the machine over one minute, or "" where it cannot be read.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	first, _, _ := strings.Cut(string(text), " ")
	return first
}
