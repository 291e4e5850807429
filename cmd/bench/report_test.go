package main

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		name string
		s    sample
		want float64
		text string
	}{
		{"none", nil, 0, "not seen"},
		{"one", sample{7}, 7, "7 (7 to 7)"},
		{"an odd count out of order", sample{9, 1, 5}, 5, "5 (1 to 9)"},
		{"an even count", sample{4, 1, 3, 2}, 2.5, "2 (1 to 4)"},
		{"one slow run does not move it", sample{10, 11, 12, 13, 9000}, 12, "12 (10 to 9000)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.s.median(); got != c.want {
				t.Errorf("median %v, want %v", got, c.want)
			}
			if got := c.s.String(); got != c.text {
				t.Errorf("text %q, want %q", got, c.text)
			}
		})
	}
}

// At most half of the values lie on either side, and the samples stay in the order they were taken.
func TestMedianProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sample(rapid.SliceOfN(rapid.Float64Range(0, 1e6), 1, 30).Draw(t, "s"))
		before := slices.Clone(s)
		m, below, above := s.median(), 0, 0
		for _, v := range s {
			if v < m {
				below++
			} else if v > m {
				above++
			}
		}
		if below > len(s)/2 || above > len(s)/2 || !slices.Equal(s, before) {
			t.Fatalf("%v: median %v has %d below and %d above", s, m, below, above)
		}
	})
}

// A moment that never came is zero, and must not pull the median down.
func TestPlusLeavesOutWhatWasNotSeen(t *testing.T) {
	if s := (sample{}).plus(0).plus(5).plus(-1); !slices.Equal(s, sample{5}) {
		t.Errorf("%v", s)
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 8927172: "8,927,172", -1234: "-1,234", -123: "-123"} {
		if got := thousands(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}

func TestTableKeepsItsColumns(t *testing.T) {
	r := &report{}
	r.table([]string{"a", "b"}, [][]string{{"x|y", "1"}, {"z", ""}})
	for line := range strings.Lines(strings.TrimSpace(r.String())) {
		if n := strings.Count(line, "|") - strings.Count(line, `\|`); n != 3 {
			t.Errorf("%d bars in %q", n, line)
		}
	}
}

// A report may be published: no place of this machine in it, and no pages of tool output.
func TestPlainErrorsNameNoPlace(t *testing.T) {
	got := plain(errors.New("open " + os.TempDir() + "/afterward-1/x: gone\nand more"))
	if strings.Contains(got, os.TempDir()) || strings.Contains(got, "more") || !strings.Contains(got, "gone") {
		t.Error(got)
	}
}

func TestPick(t *testing.T) {
	if all, err := pick(""); err != nil || len(all) != len(sections) {
		t.Errorf("%d parts, %v", len(all), err)
	}
	if two, err := pick("core,size"); err != nil || len(two) != 2 || two[0].name != "core" {
		t.Errorf("%v, %v", two, err)
	}
	if _, err := pick("core,speed"); err == nil || !strings.Contains(err.Error(), "speed") {
		t.Errorf("an unknown part: %v", err)
	}
}

// What go test -bench prints, with the lines around the results that are not results.
func TestParseBench(t *testing.T) {
	got := parseBench(`goos: linux
pkg: afterward/core/plan
BenchmarkBuild/no-marks-2         	   30000	     41234 ns/op	   20480 B/op	     312 allocs/op
BenchmarkBuild/10_000-bytes-2     	   30000	     1.5 ns/op	       0 B/op	       0 allocs/op
BenchmarkFast
PASS
ok  	afterward/core/plan	2.1s
pkg: afterward/core/vault
BenchmarkPut   	   12	     5 ns/op	 20.50 MB/s	   1 B/op	     2 allocs/op
`)
	if len(got) != 3 {
		t.Fatalf("%d results: %+v", len(got), got)
	}
	for i, want := range []string{"afterward/core/plan Build/no-marks 41234 312", "afterward/core/plan Build/10_000-bytes 1.5 0", "afterward/core/vault Put 5 2"} {
		l := got[i]
		if s := strings.Join([]string{l.pkg, l.name, l.values["ns/op"], l.values["allocs/op"]}, " "); s != want {
			t.Errorf("%s, want %s", s, want)
		}
	}
}

func TestParseStat(t *testing.T) {
	for text, want := range map[string][3]float64{
		"cpu  10 20 30 400 40 1 2 3 99 99\ncpu0 1 1 1 1 1 1 1 1\n": {440, 506, 1},
		"cpu0 1 2 3 4 5 6 7 8\n":                                   {},
		"cpu  1 2 x 4 5 6 7 8\n":                                   {},
		"":                                                         {},
	} {
		unused, all, ok := parseStat(text)
		if ok != (want[2] == 1) || ok && (unused != want[0] || all != want[1]) {
			t.Errorf("%q: %v %v %v", text, unused, all, ok)
		}
	}
}
