package main

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
)

// A report is Markdown that grows. The zero report is empty.
type report struct{ b strings.Builder }

// String returns the Markdown.
func (r *report) String() string { return r.b.String() }

func (r *report) title(text string) { fmt.Fprintf(&r.b, "\n## %s\n", text) }

func (r *report) text(format string, args ...any) { fmt.Fprintf(&r.b, "\n"+format+"\n", args...) }

// table writes rows under a head; the first column is text, the others are numbers. A bar inside
// a cell would end it, so it is escaped.
func (r *report) table(head []string, rows [][]string) {
	r.b.WriteByte('\n')
	r.row(head)
	r.b.WriteString("|---" + strings.Repeat("|---:", len(head)-1) + "|\n")
	for _, row := range rows {
		r.row(row)
	}
}

func (r *report) row(cells []string) {
	for _, c := range cells {
		r.b.WriteString("| " + strings.ReplaceAll(c, "|", `\|`) + " ")
	}
	r.b.WriteString("|\n")
}

// A sample is the same thing measured several times, in the order it was measured. Milliseconds,
// unless said otherwise.
type sample []float64

// median returns the middle value, the mean of the two middle ones for an even count, and 0 for
// none.
func (s sample) median() float64 {
	if len(s) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(s))
	mid := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[mid]
	}
	return (sorted[mid-1] + sorted[mid]) / 2
}

// percentile returns the smallest value that at least p of 100 values do not exceed, and 0 for none.
func (s sample) percentile(p float64) float64 {
	if len(s) == 0 {
		return 0
	}
	rank := int(math.Ceil(p * float64(len(s)) / 100))
	return slices.Sorted(slices.Values(s))[min(max(rank, 1), len(s))-1]
}

// from counts the values that reach a limit.
func (s sample) from(limit float64) (n int) {
	for _, v := range s {
		if v >= limit {
			n++
		}
	}
	return n
}

// String is "412 (398 to 450)"; "not seen" for no value.
func (s sample) String() string {
	if len(s) == 0 {
		return "not seen"
	}
	return fmt.Sprintf("%.0f (%.0f to %.0f)", s.median(), slices.Min(s), slices.Max(s))
}

// fine is String with two decimals.
func (s sample) fine() string {
	if len(s) == 0 {
		return "not seen"
	}
	return fmt.Sprintf("%.2f (%.2f to %.2f)", s.median(), slices.Min(s), slices.Max(s))
}

// plus adds a value that was seen: zero stands for an event that did not happen.
func (s sample) plus(v float64) sample {
	if v <= 0 {
		return s
	}
	return append(s, v)
}

// thousands writes 1716228 as "1,716,228".
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// plain is an error in one line without the places of files on this machine.
func plain(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	for _, dir := range []string{os.TempDir(), cmp.Or(os.Getenv("HOME"), "~")} {
		if len(dir) > 1 {
			line = strings.ReplaceAll(line, dir, "…")
		}
	}
	return line
}
