// Command bench measures the built site in a real browser, and the core natively and in one, and
// prints one Markdown report. It asserts nothing about time: a number here is read by a person, beside the
// method and the machine it was taken on.
//
//	go run ./cmd/bench                                  everything, to the terminal
//	go run ./cmd/bench -out cmd/bench/RESULTS.md        and into a file
//	go run ./cmd/bench -only bytes,start -n 3           some parts, fewer runs
//	go run ./cmd/bench -only browser -dist dist         the core in the browser alone, with a site there is
//	go run ./cmd/bench -only draft                      how well the draft checker agrees with labelled drafts
//	go run ./cmd/bench -only plan                       the pages of a year-old plan
//	go run ./cmd/bench -only vault -n 1                 saving, opening, unlocking, backing up
//	go run ./cmd/bench -only journal -entries 500       writing and searching, beside a journal in React
//
// It builds the site itself unless -dist names one, serves it with cmd/serve, and starts Chromium
// (CHROMIUM, or the first of chromium, chromium-browser, google-chrome in the path) with an empty
// profile for each cold visit. Run it from the root of the module, with nothing else running.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

// A section is one part of the report.
type section struct {
	name string
	run  func(context.Context, *bench, *report) error
}

// sections are in the order of the report; -only picks some of them by name.
var sections = []section{
	{"size", programSizes},
	{"bytes", wireBytes},
	{"start", starts},
	{"paint", paints},
	{"program", programCaching},
	{"draft", draftSection},
	{"core", coreBenches},
	{"browser", coreInBrowser},
	{"plan", planSection},
	{"vault", vaultSection},
	{"journal", journalSection},
}

// options are the command line.
type options struct {
	dist, out string
	only      string
	runs      int
	entries   int
}

func main() {
	var o options
	flag.StringVar(&o.dist, "dist", "", "a site built by cmd/site (default: build one now)")
	flag.StringVar(&o.out, "out", "", "also write the report to this file")
	flag.StringVar(&o.only, "only", "", "parts to run, separated by commas: "+names())
	flag.IntVar(&o.runs, "n", 5, "visits for each number; slow cold ones take three at most")
	flag.IntVar(&o.entries, "entries", journalEntries, "entries of the measured journal")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func names() string {
	var all []string
	for _, s := range sections {
		all = append(all, s.name)
	}
	return strings.Join(all, ",")
}

// pick returns the sections that only names; all for "".
func pick(only string) ([]section, error) {
	if only == "" {
		return sections, nil
	}
	var out []section
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(sections, func(s section) bool { return s.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no part %q; there are %s", name, names())
		}
		out = append(out, sections[i])
	}
	return out, nil
}

// run makes the report. A part that fails says so in the report and the others still run; the
// first error comes back at the end.
func run(ctx context.Context, o options) error {
	parts, err := pick(o.only)
	if err != nil {
		return err
	}
	if o.runs < 1 {
		return fmt.Errorf("-n is %d; at least one run is needed", o.runs)
	}
	if o.entries < 1 {
		return fmt.Errorf("-entries is %d; at least one is needed", o.entries)
	}
	b, err := prepare(ctx, o)
	if err != nil {
		return err
	}
	defer b.close()
	r := &report{}
	busy := load()
	var first error
	for _, p := range parts {
		if ctx.Err() != nil {
			r.text("**Stopped before %s.**", p.name)
			first = cmp.Or(first, ctx.Err())
			break
		}
		fmt.Fprintln(os.Stderr, "bench:", p.name)
		if err := p.run(ctx, b, r); err != nil {
			r.text("**%s could not be measured:** %s", p.name, plain(err))
			if first == nil {
				first = fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	text := b.heading(busy, load()) + r.String()
	fmt.Print(text)
	if o.out != "" {
		if err := os.WriteFile(o.out, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return first
}
