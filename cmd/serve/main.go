package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"os/signal"
	"syscall"
)

// errNoSite means that there are no files to serve: none in the binary, none named.
var errNoSite = errors.New("this binary holds no site. Build one with " +
	"\"go run ./cmd/site -out dist\", then start again with \"-dir dist\"")

// Exit codes. 2 is what the flag package uses for a command line it cannot read.
const (
	exitOK    = 0
	exitError = 1
	exitUsage = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the default comes back, so a second Ctrl+C ends at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run reads the command line, serves until ctx ends and returns the exit code. What
// it prints is about itself: the address and its own errors, never about a request.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("dir", "", "folder of the built site (default: the site inside this binary)")
	addr := flags.String("addr", "127.0.0.1:8080", "address to listen on")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		return exitUsage
	case flags.NArg() > 0:
		fmt.Fprintf(stderr, "serve: %q is not a flag. A folder is named with -dir.\n", flags.Arg(0))
		return exitUsage
	}
	if err := start(ctx, *dir, *addr, stdout); err != nil {
		fmt.Fprintf(stderr, "serve: %v\n", err)
		return exitError
	}
	return exitOK
}

// start loads the site, listens on addr, tells where, and serves until ctx ends.
func start(ctx context.Context, dir, addr string, stdout io.Writer) error {
	s, err := open(dir)
	if err != nil {
		return err
	}
	var config net.ListenConfig
	ln, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("cannot listen on %s, choose another address with -addr: %w", addr, err)
	}
	fmt.Fprint(stdout, greeting(ln.Addr()))
	return serve(ctx, ln, newHandler(s, defaultLimits), defaultLimits)
}

// open loads the site from the folder dir, or from the binary when dir is empty.
func open(dir string) (*site, error) {
	if dir == "" {
		files, err := embedded()
		if err != nil {
			return nil, err
		}
		return load(files)
	}
	// A Root cannot be left through a symbolic link, so a link in the folder never
	// puts a private file on the web.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open the folder of the site: %w", err)
	}
	defer root.Close()
	s, err := load(root.FS())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is not a built site; build one with \"go run ./cmd/site -out dist\": %w", dir, err)
	}
	return s, err
}

// greeting says where the site is and what to open.
func greeting(addr net.Addr) string {
	host, port, err := net.SplitHostPort(addr.String())
	if err != nil {
		return fmt.Sprintf("Serving on %s.\n", addr)
	}
	ip := net.ParseIP(host)
	open := host
	if ip.IsUnspecified() {
		open = "localhost"
	}
	text := fmt.Sprintf("Serving on %s.\nOpen http://%s in a browser. Stop with Ctrl+C.\n",
		addr, net.JoinHostPort(open, port))
	if !ip.IsLoopback() {
		text += "Other machines can reach this address. Put https in front of it: browsers keep\n" +
			"an app for offline use only when it came over https.\n"
	}
	return text
}
