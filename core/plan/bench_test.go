package plan

import (
	"testing"

	"afterward/core/guide"
)

// The plan is never stored: every page that shows a part of it builds the whole again.
func BenchmarkBuild(b *testing.B) {
	all := map[guide.StepID]Mark{}
	for _, s := range guide.Steps() {
		all[s.ID] = Mark{Status: Done, On: today, Note: "what I wrote about it"}
	}
	for name, f := range map[string]Facts{
		"no-marks":  {Response: ready(), Today: today},
		"all-marks": {Response: ready(), Today: today, Marks: all},
		"stop":      {Response: ready("clear-no", "yes"), Today: today, Marks: all},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if len(Build(f).Phases) == 0 {
					b.Fatal("no phases")
				}
			}
		})
	}
}
