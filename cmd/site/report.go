package main

import (
	"fmt"
	"path"
	"strings"
	"text/tabwriter"
	"time"
)

// A Report says what a build made, how large it is and how long it took.
type Report struct {
	Version   string // 16 hex digits: the hash of everything
	Files     []FileSize
	Stages    []Stage
	Wasm      time.Duration // for the .br of the program, which runs beside the other copies
	WasmHosts []string      // hosts named in the program; see wasmHosts
}

// A FileSize is one file in bytes. Brotli and Gzip are zero when there is no such copy.
type FileSize struct {
	Name              string
	Raw, Brotli, Gzip int
}

// A Stage is one part of the build and the time it took.
type Stage struct {
	Name string
	Took time.Duration
}

// measure fills in the sizes.
func (r *Report) measure(t tree) {
	for _, name := range t.names() {
		if ext := path.Ext(name); ext == ".br" || ext == ".gz" {
			continue
		}
		r.Files = append(r.Files, FileSize{name, len(t[name]), len(t[name+".br"]), len(t[name+".gz"])})
	}
}

// String is the table a person reads after a build.
func (r Report) String() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "raw\tbr\tgz\t file")
	var sum FileSize
	for _, f := range r.Files {
		fmt.Fprintf(w, "%d\t%s\t%s\t %s\n", f.Raw, orDash(f.Brotli), orDash(f.Gzip), f.Name)
		sum.Raw += f.Raw
		sum.Brotli += f.Brotli
		sum.Gzip += f.Gzip
	}
	fmt.Fprintf(w, "%d\t%d\t%d\t %d files\n", sum.Raw, sum.Brotli, sum.Gzip, len(r.Files))
	w.Flush()
	fmt.Fprintf(&b, "\nversion %s\n", r.Version)
	for _, s := range r.Stages {
		fmt.Fprintf(&b, "%-14s %s\n", s.Name, s.Took.Round(time.Millisecond))
	}
	fmt.Fprintf(&b, "%-14s %s\n", "wasm to br", r.Wasm.Round(time.Millisecond))
	if len(r.WasmHosts) > 0 {
		fmt.Fprintf(&b, "hosts named in the program by libraries: %s\n", strings.Join(r.WasmHosts, ", "))
	}
	return b.String()
}

func orDash(n int) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprint(n)
}
