package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// buildWasm compiles the browser program. No path of this machine, version control state or
// build id goes in, so the same source and the same Go give the same bytes.
func buildWasm(ctx context.Context, o Options) ([]byte, error) {
	dir, err := os.MkdirTemp("", "afterward-wasm-")
	if err != nil {
		return nil, fmt.Errorf("making a place for the wasm file: %w", err)
	}
	defer os.RemoveAll(dir)

	mod, err := leanModFile(ctx, o.Root, dir)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(dir, "app.wasm")
	args := []string{"build", "-modfile", mod, "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out}
	if o.Tags != "" {
		args = append(args, "-tags", o.Tags)
	}
	cmd := exec.CommandContext(ctx, "go", append(args, o.WasmPackage)...)
	cmd.Dir = o.Root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=satconv,signext")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling %s for the browser: %w\n%s", o.WasmPackage, err, text)
	}
	return os.ReadFile(out)
}

// wasmExec reads the script that starts a Go program in a browser. It has to come from the same
// Go that compiled the program; go-app carries a copy of its own that may be of another version.
func wasmExec(ctx context.Context, o Options) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", "env", "GOROOT")
	cmd.Dir = o.Root
	root, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("asking go for its root: %w", err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("reading go's start script: %w", err)
	}
	return data, nil
}
