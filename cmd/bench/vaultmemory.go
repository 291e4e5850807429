package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// A memory is what a process has in physical memory, in megabytes: now, and at most since peaks were
// last forgotten. Both are 0 where the system does not say.
type memory struct{ now, peak float64 }

// memory is that of the page: of the renderer that has most. A spare one has little.
func (w *browser) memory() (most memory, err error) {
	ids, err := w.renderers()
	for _, id := range ids {
		text, failed := os.ReadFile(fmt.Sprintf("/proc/%d/status", id))
		if failed != nil {
			continue // ended, or a system without
		}
		if m := parseMemory(string(text)); m.now > most.now {
			most = m
		}
	}
	return most, err
}

// forgetPeaks makes the peaks of the renderers begin anew.
func (w *browser) forgetPeaks() error {
	ids, err := w.renderers()
	for _, id := range ids {
		_ = os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", id), []byte("5"), 0) // see proc(5); without it the peak is that since the start
	}
	return err
}

// parseMemory reads the lines "VmRSS:   123456 kB" and "VmHWM:" of /proc/…/status.
func parseMemory(text string) (m memory) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) != 3 || fields[2] != "kB" {
			continue
		}
		n, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			continue
		}
		switch fields[0] {
		case "VmRSS:":
			m.now = n / 1024
		case "VmHWM:":
			m.peak = n / 1024
		}
	}
	return m
}
