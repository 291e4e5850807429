package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// tick is the unit in which Linux counts the time of processors.
const tick = 10 * time.Millisecond

// spent is the processor time a browser has used until now, all its processes together, and those that
// have ended. It is 0 where there is no /proc.
func (c *chromium) spent() time.Duration {
	var sum time.Duration
	all, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range all {
		data, err := os.ReadFile(name) // the process may be gone
		if err != nil {
			continue
		}
		// After the name, which may hold anything, in brackets: state, parent, group, ... user, system,
		// and both for children that were waited for.
		f := strings.Fields(string(data[strings.LastIndexByte(string(data), ')')+1:]))
		if len(f) < 15 || f[2] != strconv.Itoa(c.cmd.Process.Pid) {
			continue
		}
		for _, n := range f[11:15] {
			ticks, _ := strconv.Atoi(n)
			sum += time.Duration(ticks) * tick
		}
	}
	return sum
}

// tellCost says at the end of a test what it took of a browser that still runs, to find out which tests are
// expensive: with -v. How long a test takes says little on a busy machine.
func (c *chromium) tellCost(t testing.TB, since time.Duration) {
	t.Helper()
	now := c.spent()
	if !testing.Verbose() || now == 0 {
		return
	}
	list, _ := c.made(0)
	starts := 0
	for _, r := range list {
		if strings.HasSuffix(r.URL, ".wasm") && !r.Worker {
			starts++
		}
	}
	t.Logf("cost: %.2f s of processor, %d starts of the program", (now - since).Seconds(), starts)
}
