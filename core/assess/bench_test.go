package assess

import (
	"testing"

	"afterward/core/guide"
)

// Evaluate runs on every reading of a result and on every page that shows a plan, so it has to
// stay far below a frame on a slow phone.
func BenchmarkEvaluate(b *testing.B) {
	for name, r := range map[string]Response{
		"full":     calm(),
		"stop":     with(calm(), "clear-no", "yes"),
		"empty":    {},
		"all-open": with(calm(), string(guide.OwnShare), "vaguely", string(guide.OwnChange), "started", string(guide.Confidant), "no"),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if Evaluate(r, today).Outcome == "" {
					b.Fatal("no outcome")
				}
			}
		})
	}
}
