package vault

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
)

// most is how many bytes may be allocated for one of a stored text, whatever it
// is, until it is read or lies in the quarantine; slack is for what does not
// depend on it.
const (
	most  = 16
	slack = 64 << 10
)

// allocated is the least of some runs: the race detector throws pooled buffers
// away at random.
func allocated(do func()) uint64 {
	least := uint64(math.MaxUint64)
	for range 4 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		do()
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return least
}

// hostile are texts that are small and might be made large by reading them.
func hostile(n int) map[string]string {
	names := &strings.Builder{}
	for i := range n / 10 {
		fmt.Fprintf(names, `"%06d":1,`, i)
	}
	head := `{"v":1,"kind":"entry","rev":1,"on":"","body":`
	return map[string]string{
		"brackets":        strings.Repeat("[", n),
		"braces":          strings.Repeat(`{"a":`, n/5),
		"names":           head + `{` + strings.TrimSuffix(names.String(), ",") + `}}`,
		"empty objects":   head + `{"a":[` + strings.TrimSuffix(strings.Repeat("{},", n/3), ",") + `]}}`,
		"escapes":         head + `{"a":"` + strings.Repeat(`\u0041`, n/6) + `"}}`,
		"quotes":          head + `{"a":"` + strings.Repeat(`\"`, n/2) + `"}}`,
		"one long number": head + `{"a":` + strings.Repeat("1", n) + `}}`,
		"a good text":     head + `{"a":"` + strings.Repeat("a", n) + `"}}`,
		"not UTF-8":       strings.Repeat("\xff", n),
		"NULs":            strings.Repeat("\x00", n),
		"a sealed text":   sealedHead + "1" + sealedBody + strings.Repeat("\u4E20", n/3) + sealedTail,
		"a lock":          `{"v":1,"id":"` + strings.Repeat("a", n) + `"}`,
		"a newer one":     `{"v":9,"a":"` + strings.Repeat("a", n) + `"}`,
	}
}

func TestReadingAllocatesLittle(t *testing.T) {
	for name, text := range hostile(1 << 17) {
		for _, key := range []string{"aw:entry:a", "aw:unread:1", "aw:x:" + strings.Repeat("0", nameLength), LockKey, swapKey} {
			got := allocated(func() { _, _ = Open(stored(key, text), Kinds) })
			if limit := uint64(most*len(text) + slack); got > limit {
				t.Errorf("%s under %s: %d bytes allocated for %d, %.1f times as many", name, key, got, len(text), float64(got)/float64(len(text)))
			}
		}
	}
}
