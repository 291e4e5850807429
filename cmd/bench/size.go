package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// aim is how large our program may be beside go-app's hello world, both compressed.
const aim = 1.35

// programSizes weighs the browser program of the site beside go-app's hello world, built with the
// same flags from go-app as it comes.
func programSizes(ctx context.Context, b *bench, r *report) error {
	ours, err := programOf(b.dist)
	if err != nil {
		return err
	}
	hello, err := b.compile(ctx, "./cmd/bench/hello")
	if err != nil {
		return err
	}
	var small [2][]byte
	var both sync.WaitGroup
	for i, data := range [][]byte{ours, hello} {
		both.Go(func() { small[i] = pack(data, 11) })
	}
	both.Wait()
	ratio := float64(len(small[0])) / float64(len(small[1]))
	r.title("The program beside go-app's hello world")
	r.table([]string{"program", "raw", "brotli 11"}, [][]string{
		{"Afterward", thousands(len(ours)), thousands(len(small[0]))},
		{"go-app hello world", thousands(len(hello)), thousands(len(small[1]))},
		{"ratio", fmt.Sprintf("%.2f", float64(len(ours))/float64(len(hello))), fmt.Sprintf("**%.3f**", ratio)},
	})
	verdict := "kept"
	if ratio > aim {
		verdict = "missed"
	}
	r.text("Aim: at most %.2f. It is %s.", aim, verdict)
	return nil
}

// compile builds a package for the browser with the flags of cmd/site, from the libraries as they
// come: what is left out of them for the site takes room and no time.
func (b *bench) compile(ctx context.Context, pkg string) ([]byte, error) {
	out := filepath.Join(b.tmp, path.Base(pkg)+".wasm")
	err := goTool(ctx, []string{"GOOS=js", "GOARCH=wasm", "GOWASM=satconv,signext"},
		"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out, pkg)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// programOf is the browser program of a built site.
func programOf(dist string) ([]byte, error) {
	all, err := readFiles(dist)
	if err != nil {
		return nil, err
	}
	for name, data := range all {
		if strings.HasSuffix(name, ".wasm") {
			return data, nil
		}
	}
	return nil, errors.New("the site has no program")
}
