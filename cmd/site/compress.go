package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"path"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

// compressible are the kinds of files that get a .br and a .gz beside them. Pictures are
// compressed already.
var compressible = map[string]bool{
	".html": true, ".css": true, ".js": true, ".wasm": true, ".json": true,
	".webmanifest": true, ".svg": true, ".txt": true,
}

// window is the brotli window, as a power of two: 16 MiB, the largest every browser accepts. Only
// large files gain by it.
const window = 24

// A job is one compressed copy to make, and then the copy itself.
type job struct {
	name, ext string
	out       []byte
	took      time.Duration
	err       error
}

// compress adds the compressed copies to t, several at a time, and says how long the .br of the
// program took. It stops early when ctx ends.
func compress(ctx context.Context, t tree, quality int) (time.Duration, error) {
	jobs := newJobs(t)
	todo := make(chan *job)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for j := range todo {
				start := time.Now()
				j.out, j.err = pack(ctx, t[j.name], j.ext, quality)
				j.took = time.Since(start)
			}
		})
	}
	for _, j := range jobs {
		todo <- j
	}
	close(todo)
	workers.Wait()

	var wasm time.Duration
	for _, j := range jobs {
		if j.err != nil {
			return 0, fmt.Errorf("compressing %s: %w", j.name, j.err)
		}
		if err := t.add(j.name+j.ext, j.out); err != nil {
			return 0, err
		}
		if path.Ext(j.name) == ".wasm" && j.ext == ".br" {
			wasm = j.took
		}
	}
	return wasm, nil
}

// newJobs lists the copies to make, largest file first, so that the program, which takes longer
// than everything else together, does not start last.
func newJobs(t tree) []*job {
	var jobs []*job
	for _, name := range t.names() {
		if compressible[path.Ext(name)] {
			jobs = append(jobs, &job{name: name, ext: ".br"}, &job{name: name, ext: ".gz"})
		}
	}
	slices.SortStableFunc(jobs, func(a, b *job) int { return cmp.Compare(len(t[b.name]), len(t[a.name])) })
	return jobs
}

// pack compresses data in one format. gzip's header carries no time and no name.
func pack(ctx context.Context, data []byte, ext string, quality int) ([]byte, error) {
	var out bytes.Buffer
	var w io.WriteCloser
	if ext == ".br" {
		w = brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: window})
	} else {
		z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
		if err != nil {
			return nil, err
		}
		w = z
	}
	for chunk := range slices.Chunk(data, 1<<18) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if _, err := w.Write(chunk); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
