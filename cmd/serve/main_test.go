package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestMain lets the test binary be the program itself, so that signals and printed
// text are tested on a real process.
func TestMain(m *testing.M) {
	if os.Getenv("SERVE_TEST_RUN_MAIN") == "1" {
		main()
		return
	}
	os.Exit(m.Run())
}

// writeSite puts the test site into a folder.
func writeSite(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.CopyFS(dir, testFiles(t)); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestRunErrors(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	dir, empty := writeSite(t), t.TempDir()
	link := writeSite(t)
	if err := os.Symlink(filepath.Join(dir, "index.html"), filepath.Join(link, "leak.html")); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		why  string
		args []string
		code int
		says string
	}{
		{"no site, and the next step", nil, exitError, "go run ./cmd/site -out dist"},
		{"an empty folder, and the next step", []string{"-dir", empty}, exitError, "go run ./cmd/site -out dist"},
		{"a folder that is not there", []string{"-dir", filepath.Join(empty, "none")}, exitError, "open the folder"},
		{"a link out of the folder", []string{"-dir", link}, exitError, "leak.html is not a regular file"},
		{"a port in use, and the next step", []string{"-dir", dir, "-addr", busy.Addr().String()}, exitError, "-addr"},
		{"an address that is none", []string{"-dir", dir, "-addr", "nowhere:port"}, exitError, "-addr"},
		{"an unknown flag", []string{"-folder", dir}, exitUsage, "-dir"},
		{"a folder without its flag", []string{dir}, exitUsage, "-dir"},
		{"help", []string{"-h"}, exitOK, "127.0.0.1:8080"},
	}
	for _, tt := range tests {
		if len(tt.args) == 0 {
			if _, err := embedded(); err == nil {
				continue // built with -tags dist, so there is a site
			}
		}
		var stdout, stderr bytes.Buffer
		if code := run(t.Context(), tt.args, &stdout, &stderr); code != tt.code {
			t.Errorf("%s: exit code %d, want %d", tt.why, code, tt.code)
		}
		if !strings.Contains(stderr.String(), tt.says) {
			t.Errorf("%s: prints %q, which does not say %q", tt.why, stderr.String(), tt.says)
		}
		if stdout.Len() > 0 {
			t.Errorf("%s: prints %q as if all were well", tt.why, stdout.String())
		}
	}
}

func TestGreeting(t *testing.T) {
	for addr, want := range map[string]string{
		"127.0.0.1:8080": "http://127.0.0.1:8080 ",
		"[::1]:80":       "http://[::1]:80 ",
		"0.0.0.0:8080":   "http://localhost:8080 ",
		"[::]:8080":      "http://localhost:8080 ",
		"192.0.2.7:1":    "http://192.0.2.7:1 ",
	} {
		a, err := net.ResolveTCPAddr("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		got := greeting(a)
		if !strings.Contains(got, "Open "+want) {
			t.Errorf("greeting(%s) = %q, which does not say %q", addr, got, want)
		}
		if warns := strings.Contains(got, "https"); warns == a.IP.IsLoopback() {
			t.Errorf("greeting(%s) speaks of https: %t", addr, warns)
		}
	}
}

// output gathers what a process prints, and lets a test wait for its address.
type output struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.String()
}

var openLine = regexp.MustCompile(`Open http://(127\.0\.0\.1:\d+) `)

// waitAddr returns the address the program printed.
func (o *output) waitAddr(t *testing.T) string {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if m := openLine.FindStringSubmatch(o.String()); m != nil {
			return m[1]
		}
	}
	t.Fatalf("no address was printed: %q", o.String())
	return ""
}

// The promise to a host: after any amount of use and abuse, a signal ends the program
// with code 0, and all it ever printed are the lines of its start.
func TestProcess(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		t.Run(sig.String(), func(t *testing.T) {
			var stdout, stderr output
			cmd := exec.Command(os.Args[0], "-dir", writeSite(t), "-addr", "127.0.0.1:0")
			cmd.Env = append(os.Environ(), "SERVE_TEST_RUN_MAIN=1")
			cmd.Stdout, cmd.Stderr = &stdout, &stderr
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			defer func() { _ = cmd.Process.Kill() }() // only matters when the test has failed
			addr := stdout.waitAddr(t)
			started := stdout.String()
			for _, raw := range []string{
				request("GET", "/"), request("GET", "/nothing?secret=1"), request("POST", "/"), request("GET", "/plan/"),
				"GET / HTTP/1.1\r\n\r\n", "\x16\x03\x01\r\n\r\n", request("GET", "/", "X: "+strings.Repeat("y", 64<<10)),
				"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "GET /a b\r\n", "",
				request("GET", "/", "Cookie: session=abc", "Expect: x"),
			} {
				for _, a := range talk(t, addr, raw) {
					checkHeaders(t, raw, a.header)
				}
			}
			reset(t, addr)
			checkAlive(t, addr)
			if err := cmd.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
			if err := cmd.Wait(); err != nil {
				t.Errorf("the program ended with %v", err)
			}
			if got := stdout.String(); got != started {
				t.Errorf("printed after the start: %q", strings.TrimPrefix(got, started))
			}
			// The race detector and the coverage tool may speak here, the program not.
			if got := stderr.String(); got != "" {
				t.Errorf("printed as an error: %q", got)
			}
		})
	}
}

// A person who presses Ctrl+C again does not want to wait for a download to end.
func TestSecondSignal(t *testing.T) {
	dir := writeSite(t)
	if err := os.WriteFile(filepath.Join(dir, bigName), make([]byte, bigSize), 0o600); err != nil {
		t.Fatal(err)
	}
	var stdout output
	cmd := exec.Command(os.Args[0], "-dir", dir, "-addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "SERVE_TEST_RUN_MAIN=1")
	cmd.Stdout = &stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := dial(t, stdout.waitAddr(t))
	if _, err := io.WriteString(c, request("GET", "/"+bigName)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(c, make([]byte, 12)); err != nil {
		t.Fatal(err)
	}
	begin, ended := time.Now(), make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		_ = cmd.Process.Signal(os.Interrupt) // fails once the program has ended
		select {
		case <-ended:
			if took := time.Since(begin); took > defaultLimits.stop/2 {
				t.Errorf("ended only after %v", took)
			}
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// reset breaks a connection off in the middle of a download, which is what net/http
// would otherwise write into its log.
func reset(t *testing.T, addr string) {
	t.Helper()
	c := dial(t, addr)
	if _, err := io.WriteString(c, "GET /plan HTTP/1.1\r\nHost: a\r\n\r\nGET /plan HTTP/1.1\r\nHo"); err != nil {
		t.Fatal(err)
	}
	if err := c.SetLinger(0); err != nil {
		t.Fatal(err)
	}
	c.Close()
}

// stopping starts a server with a download under way, tells it to stop, and returns
// the download and the end of serve.
func stopping(t *testing.T, l limits) (c *net.TCPConn, done <-chan error) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	end := make(chan error, 1)
	go func() { end <- serve(ctx, ln, newHandler(testSite(t), l), l) }()
	c = dial(t, ln.Addr().String())
	if _, err := io.WriteString(c, request("GET", "/"+bigName)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(c, make([]byte, 12)); err != nil {
		t.Fatal(err)
	}
	cancel()
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		probe, err := net.Dial("tcp", ln.Addr().String())
		if err != nil {
			return c, end // it takes nobody new any more
		}
		probe.Close()
		if time.Now().After(deadline) {
			t.Fatal("the server still takes connections")
		}
	}
}

// A download under way is finished before the server ends, and nobody new is let in.
func TestGracefulStop(t *testing.T) {
	l := defaultLimits
	c, done := stopping(t, l)
	select {
	case err := <-done:
		t.Fatalf("the server ended in the middle of a download: %v", err)
	case <-time.After(100 * time.Millisecond):
	}
	if rest, err := io.ReadAll(c); err != nil || len(rest) < bigSize {
		t.Errorf("%d bytes came, %v", len(rest), err)
	}
	if err := <-done; err != nil {
		t.Errorf("the server ended with %v", err)
	}
}

// A client that stopped reading cannot keep the server from stopping.
func TestStopDoesNotWaitForEver(t *testing.T) {
	l := defaultLimits
	l.stop = 300 * time.Millisecond
	_, done := stopping(t, l)
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("the server ended with %v", err)
		}
	case <-time.After(5 * time.Second):
		t.Error("the server still waits")
	}
}

// A listener that fails is an error the person sees, not a silent end.
func TestServeFails(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ln.Close()
	err = serve(t.Context(), ln, http.NotFoundHandler(), shortLimits)
	if !errors.Is(err, net.ErrClosed) {
		t.Errorf("the error is %v, want %v", err, net.ErrClosed)
	}
}
