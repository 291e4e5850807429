// Command vaultprobe times the vault and the session where it runs, and prints what it saw as one
// line of JSON. Command bench compiles it for the browser, where it works on the real localStorage,
// and natively, where it works on a vault.Memory:
//
//	vaultprobe PART ROUNDS [KEY [FILE]]
//
// PART is save, open, start or unlock. KEY opens the lock, in hexadecimal digits; "-" is for none.
// FILE holds the stored texts by key as JSON, for the native program.
package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"

	"afterward/cmd/bench/stopwatch"
)

// errUsage means that the command line is none of those above.
var errUsage = errors.New("usage: vaultprobe save|open|start|unlock ROUNDS [KEY|- [FILE]]")

// A part is what one run measures.
type part func(p *probe) ([]stopwatch.Series, error)

var parts = map[string]part{"save": save, "open": open, "start": start, "unlock": unlock}

// A probe is one run.
type probe struct {
	watch  stopwatch.Watch
	rounds int
	key    []byte // of the lock; nil for none
	file   string // "" in a browser
}

func main() {
	begun := time.Now()
	res, err := run(os.Args[1:], stopwatch.New(func() time.Duration { return time.Since(begun) }))
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(res)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "vaultprobe:", err)
		os.Exit(1)
	}
}

// run does what the command line asks for.
func run(args []string, w stopwatch.Watch) (stopwatch.Result, error) {
	if len(args) < 2 {
		return stopwatch.Result{}, errUsage
	}
	do := parts[args[0]]
	rounds, err := strconv.Atoi(args[1])
	if do == nil || err != nil || rounds < 1 {
		return stopwatch.Result{}, errUsage
	}
	p := &probe{watch: w, rounds: rounds}
	if len(args) > 2 && args[2] != "-" {
		if p.key, err = hex.DecodeString(args[2]); err != nil {
			return stopwatch.Result{}, errUsage
		}
	}
	if len(args) > 3 {
		p.file = args[3]
	}
	calls, err := do(p)
	return stopwatch.Result{Step: w.Step(), Calls: calls}, err
}

// A timed call is one that is timed alone each time: a person waits for one, not for the mean of
// many. What prepares and clears up around it is not timed.
type timed struct {
	name          string
	before, after func() error // nil for nothing
	call          func() error
}

// times makes a call once as the first of its kind in this program, and then again n times.
func (p *probe) times(n int, t timed) (stopwatch.Series, error) {
	out := stopwatch.Series{Name: t.name, Batch: 1}
	for i := range n + 1 {
		if t.before != nil {
			if err := t.before(); err != nil {
				return out, fmt.Errorf("before %s: %w", t.name, err)
			}
		}
		var failed error
		took := p.watch.First(t.name, func() { failed = t.call() }).First
		if failed != nil {
			return out, fmt.Errorf("%s: %w", t.name, failed)
		}
		if t.after != nil {
			if err := t.after(); err != nil {
				return out, fmt.Errorf("after %s: %w", t.name, err)
			}
		}
		if i == 0 {
			out.First = took
		} else {
			out.Each = append(out.Each, took)
		}
	}
	return out, nil
}
