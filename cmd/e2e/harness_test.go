package e2e

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// What TestMain makes once for all tests.
var (
	dist     string // the built site
	serveBin string // the file server
	harness  error  // why there are none; every test fails with it
	profiles string // where shared browsers keep theirs
)

// moduleRoot is where the go command runs.
const moduleRoot = "../.."

func TestMain(m *testing.M) {
	flag.Parse()
	work, err := os.MkdirTemp("", "afterward-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	profiles = work
	abreast()
	harness = prepare(work)
	code := m.Run()
	endShared()
	if err := os.RemoveAll(work); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

// abreast lets five tests run at once on two processors, and so on, unless the command line says how many:
// they wait for a page, for a hand and for the delay of a save.
func abreast() {
	said := false
	flag.Visit(func(f *flag.Flag) { said = said || f.Name == "test.parallel" })
	if !said {
		_ = flag.Set("test.parallel", strconv.Itoa(5*runtime.GOMAXPROCS(0)/2)) // a number always works
	}
}

// prepare builds the site, unless AFTERWARD_DIST names one, and the server.
func prepare(work string) error {
	if _, err := chromiumPath(); err != nil {
		return err
	}
	serveBin = filepath.Join(work, "serve")
	if err := goRun("build", "-o", serveBin, "./cmd/serve"); err != nil {
		return err
	}
	if named := os.Getenv("AFTERWARD_DIST"); named != "" {
		abs, err := filepath.Abs(named)
		dist = abs
		return err
	}
	dist = filepath.Join(work, "dist")
	// Quality 1 saves most of the time of a build. The bytes a browser gets after unpacking are
	// the same.
	return goRun("run", "./cmd/site", "-brotli", "1", "-out", dist)
}

func goRun(args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Dir = moduleRoot
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, out)
	}
	return nil
}

var errNoChromium = errors.New("install the package chromium (Debian: apt-get install chromium), or set CHROMIUM")

// chromiumPath finds the browser: CHROMIUM, then the usual names.
func chromiumPath() (string, error) {
	if named := os.Getenv("CHROMIUM"); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("%w: CHROMIUM=%s is not a program", errNoChromium, named)
		}
		return path, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errNoChromium
}

// A server is cmd/serve as its own process on a folder. It can be stopped and started again at the
// same address, as if the network had gone and come back.
type server struct {
	t    testing.TB
	dir  string
	addr string // host and port, fixed by the first start
	cmd  *exec.Cmd
}

// serve starts a server for a folder; it stops with the test.
func serve(t testing.TB, dir string) *server {
	t.Helper()
	if harness != nil {
		t.Fatal(harness)
	}
	s := startServer(t, dir)
	t.Cleanup(s.stop)
	return s
}

// startServer starts a server; it is for the caller to end it.
func startServer(t testing.TB, dir string) *server {
	t.Helper()
	s := &server{t: t, dir: dir, addr: "127.0.0.1:0"}
	s.start()
	return s
}

func (s *server) url() string { return "http://" + s.addr }

func (s *server) start() {
	s.t.Helper()
	cmd := exec.Command(serveBin, "-dir", s.dir, "-addr", s.addr)
	cmd.Stderr = os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := cmd.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.cmd = cmd
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		s.t.Fatalf("cmd/serve did not start: %v", err)
	}
	addr := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "Serving on "), ".")
	if _, _, err := net.SplitHostPort(addr); err != nil {
		s.t.Fatalf("cmd/serve said %q where its address was due", line)
	}
	s.addr = addr
}

// stop ends the server at once, with every connection it has.
func (s *server) stop() {
	if s.cmd == nil {
		return
	}
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait() // "signal: killed" is what we asked for
	s.cmd = nil
	if conn, err := net.DialTimeout("tcp", s.addr, time.Second); err == nil {
		conn.Close()
		s.t.Errorf("something still answers at %s", s.addr)
	}
}
