// Command site builds the whole website into one directory: the program for the browser, a page
// for each route, styles, icons, the manifest, the service worker, and compressed copies.
//
//	go run ./cmd/site -out dist
//
// The same sources and the same version of Go give the same bytes. See Build for what it promises
// about the directory, and check for what makes a build fail.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	var o Options
	flag.StringVar(&o.Out, "out", "dist", "directory to write; an earlier build there is replaced")
	flag.StringVar(&o.Tags, "tags", "", "build tags for the browser program, for example gallery")
	flag.IntVar(&o.Brotli, "brotli", 11, "quality of the .br files, 1 (quick) to 11 (small)")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	report, err := Build(ctx, o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
	fmt.Print(report)
}
