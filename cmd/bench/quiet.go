package main

import (
	"context"
	"os"
	"strconv"
	"strings"
	"time"
)

// idle is the part of the processors that has to be unused for a moment to count as quiet.
const idle = 0.75

// quiet waits for a moment in which nothing else runs, at most for the time most, and reports
// whether it came. What starts later in the visit is not seen. Where the system does not say how
// busy it is, every moment counts as quiet.
func quiet(ctx context.Context, most time.Duration) bool {
	end := time.Now().Add(most)
	for time.Now().Before(end) && ctx.Err() == nil {
		unused, all, ok := processorTime()
		if !ok {
			return true
		}
		time.Sleep(400 * time.Millisecond)
		unusedNow, allNow, _ := processorTime()
		if allNow > all && (unusedNow-unused)/(allNow-all) >= idle {
			return true
		}
	}
	return false
}

// processorTime is what /proc/stat says of all processors since the start: unused and in all, in
// ticks.
func processorTime() (unused, all float64, ok bool) {
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, 0, false
	}
	return parseStat(string(text))
}

// parseStat reads the first line: "cpu  user nice system idle iowait irq softirq steal …".
func parseStat(text string) (unused, all float64, ok bool) {
	line, _, _ := strings.Cut(text, "\n")
	fields := strings.Fields(line)
	if len(fields) < 9 || fields[0] != "cpu" {
		return 0, 0, false
	}
	for i, f := range fields[1:9] {
		n, err := strconv.ParseFloat(f, 64)
		if err != nil {
			return 0, 0, false
		}
		all += n
		if i == 3 || i == 4 { // idle, and idle while waiting for a disk
			unused += n
		}
	}
	return unused, all, true
}
